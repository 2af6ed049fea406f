"""How surely a sentence of later minutes tells of one earlier action.

A sentence, what it is seen to tell, and a draft in; a rate from 0 out. Its owner must tell or be named, or the thing
itself be the subject. Fewer of the task's words are asked for where the owner tells, or where a label names the thing.
"""

import re
from dataclasses import dataclass

from rr3search.action_register.deeds_done import (
    ARRIVALS,
    PERFORMED,
    STARTS,
    fulfils,
    is_asked_for,
    is_asked_of_another,
    is_decided,
    is_figure_asked_for,
    is_sent,
    is_to_bring,
    is_to_bring_word,
    is_to_contact,
)
from rr3search.action_register.deeds_told import Deed, list_deeds
from rr3search.action_register.doubts import is_of_another
from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.sentences import Sentence, starts_with_pronoun
from rr3search.action_register.sightings import (
    Sighting,
    is_anaphoric,
    is_pending,
    is_to_come,
    is_unanswered,
    read_dropped,
    read_received,
    read_replier,
    read_thanked,
)
from rr3search.action_register.task_words import list_stems_to_come, list_text_stems

__all__ = ["Told"]

_UNDER_A_LABEL = frozenset(
    {
        Sighting.DONE,
        Sighting.REPORTED,
        Sighting.AS_ASKED,
        Sighting.IN_PLACE,
        Sighting.DELIVERED,
        Sighting.DROPPED,
        Sighting.THANKED,
    }
)
_OF_A_THING = frozenset({Sighting.IN_PLACE, Sighting.DELIVERED, Sighting.DROPPED})
_BY_OWNERS_ALONE = frozenset({Sighting.SAID, Sighting.STATED, Sighting.PENDING})
_BY_A_TITLE = frozenset({Sighting.DONE, Sighting.REPORTED, Sighting.AS_ASKED, Sighting.REPLIED, Sighting.REPLACED})
"""Where a title can name the thing, and the sentence little of it."""
_BY_OWNER = 0.3
_BY_ITS_TITLE = 0.2
"""Where the task has every word of the run-in title."""
_BY_ITSELF = 0.5
_BY_OTHERS = 0.6
_ANSWERED = 0.5
_STATED = 0.8
_PENDING = 0.3
_FEWEST = 2
_FEW = 3
_TO_FIND_OUT = re.compile(
    r"\b(?:find out|establish|check|ask|enquire|inquire|report|look into|confirm|clarify|investigate|explore)\b",
    re.IGNORECASE,
)
_TO_REPORT = re.compile(r"\bto report on\b", re.IGNORECASE)
_LEADING = list_text_stems(
    "find establish check enquire inquire look confirm clarify investigate explore tell let inform"
)
"""Of a task to bring word of something, what is no part of the thing."""
_FIGURE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|half|January|February|March|April|May|June|"
    r"July|August|September|October|November|December)\b"
)
_DETERMINER = re.compile(r"^\s*(?:(?:all|the|an?|his|her|their|its|this|that|these|those|both)\s+)*")
_SOMEBODY = re.compile(r"^(?:an?|one|some|several|members?|two|three)\b", re.IGNORECASE)
_FROM_ANOTHER = re.compile(r"\bfrom (?:an?|another|one)\b", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:which|that|who)\b", re.IGNORECASE)
_TELEGRAPHIC = re.compile(r"^.{0,40}?(?:\s[-\u2013]|:)\s*")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence beside a draft that it may tell of."""

    sentence: Sentence
    draft: Draft
    drafts: Drafts
    context: frozenset[str]
    """Stems of the sentence and of what it refers back to."""
    title: frozenset[str]
    """Stems of what it stands under."""
    label: frozenset[str]
    """Stems of the short title before it."""

    def rate(self, sighting: Sighting) -> float:
        """Rate how much of a draft's task the sentence repeats; 0 where it does not tell of it."""
        if not (self._can_tell(sighting) and self._tells(sighting)):
            return 0.0
        return max(self.drafts.share(self._read_words(sighting), self.draft), self._with_title)

    def _can_tell(self, sighting: Sighting) -> bool:
        """Whether it can at all, by what is soon looked up: its owner tells it, or it has enough of the task."""
        if sighting in _BY_OWNERS_ALONE:
            return self._is_by_owner()
        is_free = sighting in _BY_A_TITLE or sighting is Sighting.DROPPED
        return is_free or len((self.context | self.label) & self.draft.stems) >= _FEWEST

    @property
    def _task(self) -> str:
        return self.draft.linked.action.text

    @property
    def _is_owners(self) -> bool:
        tellers = {self.sentence.teller, self.sentence.speaker}
        return bool(self.draft.owners & (tellers | self.sentence.named))

    @property
    def _is_labelled(self) -> bool:
        return bool(self.label) and self.label <= self.draft.stems

    @property
    def _with_title(self) -> float:
        return self.drafts.share(self.context | self.title, self.draft)

    @property
    def _turn(self) -> frozenset[str]:
        """What the words around the sentence say as well, of the same speaker."""
        return self.context | list_text_stems(self.sentence.turn)

    def _read_words(self, sighting: Sighting) -> frozenset[str]:
        """The words that count: those of a label as well, where it opens what the owner tells or "this" refers to."""
        is_of_thing = sighting in _OF_A_THING or is_anaphoric(self.sentence.text)
        is_under = self._is_owners or (self._is_labelled and is_of_thing)
        if sighting is Sighting.AS_ASKED and self.context & self.draft.stems:
            return self._turn | self.label
        is_under = is_under and sighting in _UNDER_A_LABEL and bool(self.context & self.draft.stems)
        return self.context | self.label if is_under else self.context

    def _tells(self, sighting: Sighting) -> bool:
        words = self._read_words(sighting)
        shared, share = len(words & self.draft.stems), self.drafts.share(words, self.draft)
        if sighting in _BY_OWNERS_ALONE:
            return self._is_word_brought(sighting, shared)
        is_most_dropped = sighting is Sighting.DROPPED and shared and share >= _BY_ITSELF
        if shared < _FEWEST and sighting not in _BY_A_TITLE | {Sighting.IN_PLACE} and not is_most_dropped:
            return False
        match sighting:
            case Sighting.DONE:
                is_told = self._is_deed_told(shared, share) and self._is_any_deed_its_own()
            case Sighting.REPORTED | Sighting.AS_ASKED:
                is_told = self._is_reported(shared, share)
            case Sighting.RECEIVED:
                is_told = not self._is_owners and share >= _BY_OTHERS and _is_received(self.sentence, self.draft)
            case Sighting.REPLIED:
                is_told = self._is_replied(shared, share)
            case Sighting.REPLACED:
                in_all = shared + len(self.title & self.draft.stems - words)
                is_told = in_all >= _FEWEST and self._with_title >= _BY_OWNER
            case Sighting.IN_PLACE | Sighting.THANKED | Sighting.DELIVERED | Sighting.DROPPED:
                is_told = self._is_thing_told(sighting, share)
            case _:
                is_told = share >= _BY_OWNER
        return is_told

    def _is_word_brought(self, sighting: Sighting, shared: int) -> bool:
        """Whether the owner tells what was to be found out, or that it is still to come."""
        match sighting:
            case Sighting.SAID:
                return self._is_answered(shared)
            case Sighting.STATED:
                return self._is_stated()
            case _:
                share = self.drafts.share(self.context, self.draft)
                return self._is_by_owner() and shared >= _FEWEST and share >= _PENDING

    def _is_thing_told(self, sighting: Sighting, share: float) -> bool:
        """Whether what works, is there, or was given up is the thing of the task."""
        is_near = self._is_owners or self._is_labelled
        match sighting:
            case Sighting.THANKED:
                things = read_thanked(self.sentence.text).split()
                is_thing = any(list_text_stems(thing) <= self.draft.stems for thing in things[:_FEWEST])
                is_thanked = self._is_owners and self.sentence.teller not in self.draft.owners
                return is_thing and is_thanked and is_to_bring(self._task) and share >= _BY_OWNER
            case Sighting.DELIVERED:
                return is_to_bring(self._task) and share >= (_BY_OWNER if is_near else _BY_OTHERS)
            case Sighting.DROPPED:
                thing = list_text_stems(read_dropped(self.sentence.text))
                return is_near and share >= _BY_OWNER and not thing.isdisjoint(self.draft.stems)
            case _:
                is_made = not (is_to_bring_word(self._task) or is_to_contact(self._task) or is_sent(self._task))
                is_titled = bool(self.title) and self.title <= self.draft.stems and share > 0
                is_near = is_near and len(self._read_words(sighting) & self.draft.stems) >= _FEWEST
                return is_made and ((is_near and share >= _BY_ITSELF) or (is_titled and self._with_title >= _BY_ITSELF))

    def _is_deed_told(self, shared: int, share: float) -> bool:
        """Whether a deed is told of this thing; a label or a title may name it where the owner tells."""
        if shared >= _FEWEST and share >= _choose_least(self.sentence, is_owners=self._is_owners):
            return True
        if not self._is_owners:
            return False
        is_set_there = bool(self.context & self.draft.setting) and shared > 0 and share >= _BY_OWNER
        return self._is_labelled or is_set_there or (shared > 0 and self._with_title >= _ANSWERED)

    def _is_any_deed_its_own(self) -> bool:
        return any(self._is_fulfilled(deed) for deed in list_deeds(self.sentence.text))

    def _is_reported(self, shared: int, share: float) -> bool:
        is_titled = self._is_labelled and len(self.label) >= _FEWEST
        is_brought = shared >= _FEWEST and share >= (_BY_ITS_TITLE if is_titled else _BY_OWNER)
        return self._is_owners and (is_brought or (shared > 0 and self._with_title >= _BY_OTHERS))

    def _is_answered(self, shared: int) -> bool:
        """Whether the owner, who was to find something out, says it."""
        is_to_find_out = bool(_TO_FIND_OUT.search(self._task))
        is_figure = is_figure_asked_for(self._task) and bool(_FIGURE.search(self.sentence.text))
        if not ((is_to_find_out or is_figure) and self.sentence.teller in self.draft.owners):
            return False
        covered = len((self.context | self.title) & self.draft.stems)
        is_said = shared >= _FEWEST and covered >= _FEW and self._with_title >= _ANSWERED
        return is_said or (bool(_TO_REPORT.search(self._task)) and self._with_title == 1)

    def _is_stated(self) -> bool:
        """Whether the owner, who was to bring word of something, speaks of all of it."""
        if not (self._is_by_owner() and is_to_bring_word(self._task)) or is_pending(self.sentence.turn):
            return False
        words, wanted = self._turn, self.draft.stems - _LEADING
        shared, share = len(words & wanted), self.drafts.share_of(words, wanted)
        if is_figure_asked_for(self._task):
            is_figure = bool(_FIGURE.search(self.sentence.text)) and not is_to_come(self.sentence.text)
            return is_figure and len(self.context & wanted) >= _FEWEST and share >= _ANSWERED
        return not wanted.isdisjoint(self.context) and shared >= _FEW and share >= _STATED

    def _is_replied(self, shared: int, share: float) -> bool:
        """Whether whoever was to be written to has replied."""
        if not is_to_contact(self._task) or _FROM_ANOTHER.search(self.sentence.text):
            return False
        replier = list_text_stems(read_replier(self.sentence.text))
        is_named = self.sentence.teller is None or self.sentence.teller in self.draft.owners
        is_asked = bool(replier) and replier <= self.draft.stems and is_named
        is_asked = is_asked and shared >= _FEWEST and share >= _BY_ITSELF
        is_told = self._is_labelled and self._is_owners and not replier & self.draft.setting
        return is_asked or is_told

    def _is_by_owner(self) -> bool:
        return self.sentence.teller in self.draft.owners or self.sentence.speaker in self.draft.owners

    def _is_fulfilled(self, deed: Deed) -> bool:
        """Whether a deed can be the task: done to the thing, or by the owner, or by whom the owner asked."""
        if not list_stems_to_come(self.sentence.text).isdisjoint(
            list_text_stems(self._task) - list_text_stems(deed.verb)
        ):
            return False
        doer = _TELEGRAPHIC.sub("", f"{deed.doer} ").strip() if deed.is_unaided else deed.doer
        is_unmet = is_unanswered(self.sentence.text) and not list_text_stems(deed.verb) <= self.draft.stems
        if is_unmet or is_of_another(doer, self.draft.stems):
            return False
        is_tellers = starts_with_pronoun(doer) or (bool(doer) and self.sentence.text.startswith(doer))
        is_owner_telling = self.sentence.teller in self.draft.owners
        is_of_thing = not doer or not list_text_stems(doer).isdisjoint(self.draft.stems)
        is_aside = not (is_of_thing or (is_tellers and is_owner_telling))
        is_of_another_thing = deed.is_passive and not (starts_with_pronoun(doer) or _RELATIVE.match(doer))
        if is_aside and (deed.is_unaided or is_of_another_thing):
            return False
        is_passive = deed.is_passive or deed.verb.casefold() in ARRIVALS | STARTS
        if not is_passive and not (is_tellers and is_owner_telling):
            asked = list_text_stems(doer)
            if asked and asked <= self.draft.stems and is_decided(deed.verb, self._task):
                return True
            is_granted = is_owner_telling and not is_tellers and is_asked_for(deed.verb, self._task)
            return is_granted or is_asked_of_another(deed.verb, self._task)
        is_performed = deed.verb.casefold() in PERFORMED and bool(doer) and is_of_thing
        return is_performed or fulfils(deed.verb, self._task)


def _is_received(sentence: Sentence, draft: Draft) -> bool:
    """Whether what was to be sent is what somebody has; "complaints about the leaflet" are not the leaflet."""
    thing = list_text_stems(next(iter(_DETERMINER.sub("", read_received(sentence.text)).split()), ""))
    return bool(thing) and thing <= draft.stems and is_sent(draft.linked.action.text)


def _choose_least(sentence: Sentence, *, is_owners: bool) -> float:
    """How much must be repeated: less where the owner tells, more where somebody else does."""
    if is_owners:
        return _BY_OWNER
    is_somebody = sentence.teller is not None or bool(_SOMEBODY.match(sentence.text))
    return _BY_OTHERS if is_somebody or sentence.speaker is not None else _BY_ITSELF
