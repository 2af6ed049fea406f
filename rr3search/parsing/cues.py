"""What in a sentence says who speaks: a subject with a verb of speech.

Sentence in, cue out, or None where the sentence says nothing of its speaker. Only the form is read here;
whom the words mean is decided in speakers.py, which knows the paragraph. The names of the meeting are masked before the
patterns see them, so that these are compiled once and not for every meeting.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from rr3search.domain import fold_characters
from rr3search.parsing.name_shapes import NAME_SHAPE, TITLE
from rr3search.parsing.names import MASK, Roster
from rr3search.parsing.speech_verbs import ADVERB, SPEECH_VERB, TELLING_VERB, SpeechAct, find_speech_act
from rr3search.parsing.subjects import LEAD, SUBJECTS, THING, Subject

__all__ = ["Cue", "CueReader", "Tense"]


class Tense(StrEnum):
    """When the words were spoken, as far as the verb tells."""

    PAST = "past"
    """At this meeting; the present tense counts here."""
    PERFECT = "perfect"
    """"has said", "is keen": may report on another day."""
    PAST_PERFECT = "past perfect"
    """"had said": before this meeting."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A subject with its verb of speech."""

    subject: Subject
    printed: str
    """The subject as printed; empty for a passive."""
    act: SpeechAct
    is_relaying: bool = False
    """Whether what follows is said to be somebody else's words."""
    tense: Tense = Tense.PAST
    second: str | None = None
    """The other of two joint speakers ("A and B said")."""


_LISTED = rf"(?:{TITLE}\s+)*{MASK}+"
_AFTER_SUBJECT = (
    rf"(?!')(?:\s*\([^()]*\))?(?:\s+(?:of|from|at|for|on behalf of|"
    rf"representing)\s+(?:the\s+)?[A-Z{MASK}][\w'&/ -]{{1,50}}?)?"
    r"(?:,\s[^,;.]{2,80},)?"
)
_REPORTED = (
    r"(?:noted|agreed|reported|said|suggested|expressed|raised|asked|stated|explained|commented|observed|felt|"
    r"acknowledged|"
    r"recogni[sz]ed|recommended|proposed|resolved|decided|approved|confirmed|highlighted|stressed|emphasi[sz]ed|"
    r"discussed|"
    r"accepted|mentioned|pointed out|questioned|queried|thanked|advised|informed|clarified|requested|ratified|carried|"
    r"considered|hoped|announced|welcomed|voiced|argued|put forward|made clear|seconded|adopted)"
)
_PASSIVE = re.compile(
    rf"^{LEAD}(?P<subject>It|There|[A-Z][^,;:.]{{0,90}}?)\s+(?P<aux>was|were|has been|have been|had been)\s+"
    rf"(?:also |then |further |generally |unanimously |widely |subsequently |therefore |formally |all )*"
    rf"(?P<verb>{_REPORTED})\b(?P<rest>.*)$",
    re.DOTALL,
)
_EXISTENTIAL = re.compile(
    rf"^{LEAD}(?:There\s+(?:was|were)\s+(?:\w+\s+){{0,4}}?(?:agreement|consensus|concerns?|discussions?|support|"
    rf"feeling|view|"
    rf"recognition|questions?|debate|acknowledgement|frustration|appetite|comments?)\b|"
    rf"(?:A |Some |Further )?(?:[Dd]iscussion|[Dd]ebate|[Cc]onversation)\s+(?:followed|ensued|took place|was held)\b)"
)
_ACCORDING = re.compile(r"^According to (?P<subject>[^,]{2,60}),")
_SHOUTED = re.compile(
    r"\b(?:NOTED|AGREED|APPROVED|RESOLVED|RATIFIED|ENDORSED|ACCEPTED|RECEIVED|DISCUSSED|CONSIDERED)\b"
)
"""Verbs that some minutes print in capitals."""
_BARE_DECISION = re.compile(r"^(?:Agreed|Resolved|Decided|Approved)\s+(?:unanimously\s+)?(?:to|that)\b")
_REACH_OF_AN_AGENT = 60
"""Characters after a passive in which "by X" still belongs to it."""
_NOTHING = re.compile(r"^(?:Nothing|No|None|Neither)\b")
_DECIDING = {"agreed", "resolved", "decided", "approved", "ratified", "carried", "adopted"}
_ASKING = {"asked", "questioned", "queried", "requested"}
_DEEDS = re.compile(
    r"(?:introduced|presented|provided|shared|agreed|offered|gave|raised|identified|updated|set out|approved|accepted|"
    r"adopted|appointed|addressed|proposed|announced|committed|supported|encouraged|invited|called|challenged|opposed|"
    r"commended|recommended|elected|discussed|detailed|described|considered|recogni[sz]ed|presses|pressed|went|"
    r"contributed|illustrated|demonstrated|expanded|was|were|is|continued|maintained|submitted|carried|led|took|spoke|"
    r"talked|referred|passed|voted|endorsed|undertook|closed|opened|expressed|reported|"
    r"highlighted)\b(?!\s+(?:that|whether|"
    r"how|why|concerns?|the group|members|an update|to the))"
)
"""Verbs that tell what a body did as often as what it said; alone they are no cue for a body."""


_ACTIVE = re.compile(
    rf"^{LEAD}(?:Both\s+)?(?:(?P<listed>{_LISTED})|{SUBJECTS})(?:\s*(?:,|and|&)\s+(?P<second>{_LISTED}|{NAME_SHAPE}))?"
    rf"{_AFTER_SUBJECT}\s+(?P<between>(?:{ADVERB},?\s+)*)(?:{SPEECH_VERB})\b(?P<rest>.*)$",
    re.DOTALL,
)
_CLOSING = re.compile(
    rf"[,?!][\"']?\s+(?:said|added|explained|noted|asked|replied|stated)\s+(?P<listed>{_LISTED})\.?\s*$"
)
_AGENT = re.compile(rf"\bby\s+(?:the\s+)?(?P<listed>{_LISTED})(?!\w)(?!')")
_SOURCE = rf"(?:{_LISTED}|{NAME_SHAPE})"
_RELAYING = re.compile(
    rf"\b{_SOURCE}(?:,[^,]{{2,40}},)?\s+(?:had|has|have)\s+(?:also\s+|already\s+|since\s+)?{TELLING_VERB}\b|"
    rf"\b(?:been|was|were)\s+(?:told|advised|informed|assured)\s+by\s+(?:the\s+)?{_SOURCE}|"
    rf"\baccording to\s+(?:the\s+)?{_SOURCE}|\bon behalf of\s+(?:the\s+)?{_SOURCE}"
)
_OPENING = re.compile(rf"^(?:The\s+)?(?P<listed>{_LISTED})(?!\w)(?!')\s+(?=[a-z])")


class CueReader:
    """Reads cues with the names of one meeting."""

    def __init__(self, roster: Roster, *, proper_words: frozenset[str]) -> None:
        """Prepare for one meeting.

        Args:
            roster: Its people and bodies.
            proper_words: Words the document writes with a capital inside a sentence: candidates for names.
        """
        self._roster = roster
        self._proper_words = proper_words

    def read_cue(self, sentence: str) -> Cue | None:
        """Find who the sentence says is speaking."""
        text = _SHOUTED.sub(lambda verb: verb.group().lower(), fold_characters(sentence).strip())
        masked = self._roster.mask_names(text)
        return self._read_passive(text, masked) or self._read_active(text, masked) or self._read_other(text, masked)

    def find_opening_subject(self, sentence: str) -> str | None:
        """The listed name a sentence opens with as its subject, verb of speech or not."""
        text = fold_characters(sentence).strip()
        match = _OPENING.match(self._roster.mask_names(text))
        return text[slice(*match.span("listed"))] if match else None

    def _read_active(self, text: str, masked: str) -> Cue | None:
        match = _ACTIVE.match(masked)
        if match is None:
            return None
        subject = next(kind for kind in Subject if kind is not Subject.NOBODY and match.group(kind))
        printed = text[slice(*match.span(subject))]
        act = find_speech_act(match)
        verb = text[match.start(act) :]
        if subject in {Subject.UNLISTED, Subject.ROLE} and re.search(THING, printed):
            return None
        if subject is Subject.UNLISTED and not self._looks_like_name(printed):
            return None
        listed = self._roster.resolve(printed) if subject is Subject.LISTED else None
        if listed is not None and listed.name == listed.organisation and _DEEDS.match(verb):
            return None
        return Cue(
            subject=subject,
            printed=printed,
            act=SpeechAct.STATE if re.match(r"agree[ds]?\s+(?:that|to|it|with)\b", verb) and subject in _ONE else act,
            is_relaying=bool(_RELAYING.search(match.group("rest"))),
            tense=_tell_tense(match.group("between"), verb=verb),
            second=text[slice(*match.span("second"))] or None,
        )

    def _read_passive(self, text: str, masked: str) -> Cue | None:
        if _EXISTENTIAL.match(text):
            return Cue(Subject.NOBODY, "", SpeechAct.STATE)
        match = _PASSIVE.match(text)
        if (
            match is None
            or re.match(r"had\b", match.group("aux"))
            or ((active := _ACTIVE.match(masked)) and active.end("between") < match.start("verb"))
        ):
            return None
        verb = match.group("verb")
        decides = (
            verb in _DECIDING and match.group("aux") in {"was", "were"} and not _NOTHING.match(match.group("subject"))
        )
        act = SpeechAct.DECIDE if decides else SpeechAct.ASK if verb in _ASKING else SpeechAct.STATE
        agent = _AGENT.search(masked, match.start("rest"), match.start("rest") + _REACH_OF_AN_AGENT)
        if agent is None:
            return Cue(Subject.NOBODY, "", act)
        return Cue(Subject.LISTED, text[slice(*agent.span("listed"))], act)

    def _read_other(self, text: str, masked: str) -> Cue | None:
        if _BARE_DECISION.match(text):
            return Cue(Subject.NOBODY, "", SpeechAct.DECIDE)
        if match := _CLOSING.search(masked):
            return Cue(Subject.LISTED, text[slice(*match.span("listed"))], SpeechAct.STATE)
        match = _ACCORDING.match(text)
        if match and self._roster.resolve(match.group("subject")):
            return Cue(Subject.LISTED, match.group("subject"), SpeechAct.STATE, is_relaying=True)
        return None

    def _looks_like_name(self, printed: str) -> bool:
        """Several capitalised words do; a single one only where the document writes it so inside sentences."""
        words = printed.split()
        return len(words) > 1 or printed in self._proper_words


def _tell_tense(between: str, *, verb: str) -> Tense:
    if re.search(r"\bhad\b", between):
        return Tense.PAST_PERFECT
    is_perfect = re.search(r"\b(?:has|have)\b", between) or re.match(r"(?:is|are)\b", verb)
    return Tense.PERFECT if is_perfect else Tense.PAST


_ONE = frozenset({Subject.LISTED, Subject.UNLISTED, Subject.PRONOUN, Subject.ANONYMOUS, Subject.REFERRED, Subject.ROLE})
