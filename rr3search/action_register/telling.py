"""Which earlier action a sentence of later minutes tells of.

A sentence in its paragraph and the drafts in, the draft and what is told out, or None. Its owner must tell or be named,
or the thing itself be the subject; where two actions fit as well, neither is meant: a wrong "done" is worse than none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rr3search.action_register.deeds_done import ARRIVALS, STARTS, fulfils, is_asked_for, is_asked_of_another, is_sent
from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.sightings import Deed, Sighting, is_anaphoric, is_unanswered, list_deeds, read_received
from rr3search.action_register.task_words import list_text_stems

__all__ = ["Sentence", "find_told", "split_run_in"]

_CONTEXT = 3
"""So many sentences before one that says "the action was complete" can name it."""
_MOST_WORDS_OF_A_TITLE = 5
"""So short a sentence that opens a paragraph is its title: "Concrete setts."; so short words before a colon as well."""
_RUN_IN = re.compile(r"(?P<title>[A-Z0-9][^:.;?!]{2,60}): (?P<rest>\S.*)", re.DOTALL)
_UNDER_A_RUN_IN = frozenset({Sighting.DONE, Sighting.REPORTED})
_BY_ITS_WORDS = frozenset({Sighting.DONE, Sighting.RECEIVED, Sighting.COMPLETE, Sighting.CARRIED})
"""What tells of a task only by words of its own beside its title's."""
_BY_OWNER = 0.3
_BY_ITS_TITLE = 0.2
"""Where the task has every word of the run-in title."""
_BY_ITSELF = 0.5
_BY_OTHERS = 0.6
_ANSWERED = 0.5
_NEAR_TIE = 0.05
_FEWEST = 2
_FEW = 3
_TO_FIND_OUT = re.compile(
    r"\b(?:find out|establish|check|ask|enquire|inquire|report|look into|confirm|clarify|investigate|explore)\b",
    re.IGNORECASE,
)
_TO_REPORT = re.compile(r"\bto report on\b", re.IGNORECASE)
_DETERMINER = re.compile(r"^\s*(?:(?:all|the|an?|his|her|their|its|this|that|these|those|both)\s+)*")
_PRONOUN = re.compile(r"^(?:s?he|they)\b", re.IGNORECASE)
_SOMEBODY = re.compile(r"^(?:an?|one|some|several|members?|two|three)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of later minutes."""

    text: str
    before: Sequence[str]
    """The sentences before it in its paragraph."""
    title: str
    """What it stands under."""
    subject: str | None
    """Key of whoever stands at its beginning."""
    speaker: str | None
    """Key of whoever says it; None for the minute-taker and for whoever is not named."""
    named: frozenset[str]
    """Keys of all it names."""
    run_in: str = ""
    """The short title printed before it and a colon, which is no part of its text."""
    is_under_subtitle: bool = False
    """Whether its title stands under another, as "Guide for parents." does that opens a paragraph."""

    @property
    def teller(self) -> str | None:
        """Who tells it, by name or by pronoun."""
        return self.subject or (self.speaker if _PRONOUN.match(self.text) else None)


def find_told(sentence: Sentence, sighting: Sighting, drafts: Drafts) -> Draft | None:
    """Find the one open draft that a sentence tells of."""
    own = list_text_stems(f"{sentence.run_in}. {sentence.text}")
    context = own
    opening = _find_opening(sentence.before)
    if sighting in {Sighting.COMPLETE, Sighting.CARRIED, Sighting.REPLACED} and (
        sighting is not Sighting.CARRIED or is_anaphoric(sentence.text)
    ):
        context = own.union(*(list_text_stems(one) for one in (opening, *sentence.before[-_CONTEXT:])))
    subtitle = sentence.title if sentence.is_under_subtitle and _is_short(sentence.title) else ""
    title, run_in = list_text_stems(sentence.title), list_text_stems(opening or subtitle)
    words = (context, title, run_in)
    candidates = [draft for draft in drafts.list_sharing(context | title | run_in) if not draft.is_settled]
    ratings = [_rate(sentence, sighting, draft, drafts=drafts, words=words) for draft in candidates]
    rated = sorted(((rating, at) for at, rating in enumerate(ratings) if rating), reverse=True)
    if not rated or (len(rated) > 1 and rated[0][0] - rated[1][0] < _NEAR_TIE):
        return None
    return candidates[rated[0][1]]


def split_run_in(text: str) -> tuple[str, str]:
    """Take the short title off a sentence that begins with one: "Coastal path: Ms Hale had written"."""
    match = _RUN_IN.fullmatch(text)
    if match is None or not _is_short(match.group("title")):
        return "", text
    return match.group("title"), match.group("rest")


def _find_opening(before: Sequence[str]) -> str:
    """Find the run-in title of a paragraph in its first sentence: the whole of it, or what it has before a colon."""
    first = next(iter(before), "")
    return first if _is_short(first) else split_run_in(first)[0]


def _is_short(title: str) -> bool:
    return len(title.split()) <= _MOST_WORDS_OF_A_TITLE


def _rate(
    sentence: Sentence,
    sighting: Sighting,
    draft: Draft,
    *,
    drafts: Drafts,
    words: tuple[frozenset[str], frozenset[str], frozenset[str]],
) -> float:
    """Rate how much of a draft's task the sentence repeats; 0 where it does not tell of it."""
    context, title, run_in = words
    is_owners = bool(draft.owners & ({sentence.teller} | sentence.named))
    is_titled = is_owners and bool(run_in) and run_in <= draft.stems
    if is_titled and sighting in _UNDER_A_RUN_IN and context & draft.stems:
        context |= run_in
    shared = len(context & draft.stems)
    if (shared < _FEWEST and sighting in _BY_ITS_WORDS) or (sighting is Sighting.REPORTED and not is_owners):
        # most candidates: they are told apart before anything is weighed
        return 0.0
    share = drafts.share(context, draft)
    with_title = drafts.share(context | title, draft)
    match sighting:
        case Sighting.DONE:
            is_told = share >= _choose_least(sentence, is_owners=is_owners)
            is_told = is_told and any(_is_fulfilled(deed, sentence, draft) for deed in list_deeds(sentence.text))
        case Sighting.REPORTED:
            least = _BY_ITS_TITLE if is_titled and len(run_in) >= _FEWEST else _BY_OWNER
            is_brought = shared >= _FEWEST and share >= least
            is_told = is_brought or (shared > 0 and with_title >= _BY_OTHERS)
        case Sighting.SAID:
            is_asked = bool(_TO_FIND_OUT.search(draft.linked.action.text)) and sentence.teller in draft.owners
            is_told = is_asked and shared >= _FEWEST and len((context | title) & draft.stems) >= _FEW
            is_told = is_told and with_title >= _ANSWERED
            is_told = is_told or (is_asked and bool(_TO_REPORT.search(draft.linked.action.text)) and with_title == 1)
        case Sighting.RECEIVED:
            is_told = not is_owners and share >= _BY_OTHERS and _is_received(sentence, draft)
        case Sighting.REPLACED:
            is_told = shared + len(title & draft.stems - context) >= _FEWEST and with_title >= _BY_OWNER
        case Sighting.COMPLETE | Sighting.CARRIED:
            is_told = share >= _BY_OWNER
    return max(share, with_title) if is_told else 0.0


def _is_fulfilled(deed: Deed, sentence: Sentence, draft: Draft) -> bool:
    """Whether a deed can be the task: it was done to the thing, or done by the owner, or by whom the owner asked."""
    task = draft.linked.action.text
    if is_unanswered(sentence.text) and not list_text_stems(deed.verb) <= draft.stems:
        return False
    if not deed.is_passive and deed.verb.casefold() not in ARRIVALS | STARTS:
        is_tellers = bool(_PRONOUN.match(deed.doer)) or sentence.text.startswith(deed.doer)
        is_owner_telling = sentence.teller in draft.owners
        if not (is_tellers and is_owner_telling):
            is_granted = is_owner_telling and not is_tellers and is_asked_for(deed.verb, task)
            return is_granted or is_asked_of_another(deed.verb, task)
    return fulfils(deed.verb, task)


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
