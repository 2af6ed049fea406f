"""Where one sentence passes from a speaker to the next: "Jo opposed it, Al was in favour and Bo asked why".

Sentence in, places to cut out. What is told as somebody's words stands in the past perfect or behind "that"; a plain
past with another name in front begins that one's own words.
"""

import re
from collections.abc import Callable
from itertools import pairwise

from rr3search.domain import fold_characters
from rr3search.language.sentences import capitalise, split_sentences
from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.subjects import Subject
from rr3search.parsing.roster.roster import MASK, Roster
from rr3search.parsing.speech.cue import Cue, Tense

__all__ = ["find_handovers", "split_speeches"]

_SEMICOLON = re.compile(r";\s+(?:and\s+|but\s+|while\s+|whilst\s+|whereas\s+|to which\s+|then\s+)?")
_CONJUNCTION = re.compile(
    r"(?:,\s+(?:and|but|while|whilst|whereas|though|although|and then|to which|upon which|at which|which|so)|"
    rf"\s(?:and|but|while|whilst|whereas))\s+(?:then\s+)?(?=(?:[Tt]he\s+)?{MASK})"
)
_COMMA = re.compile(rf",\s+(?=(?:[Tt]he\s+)?{MASK})")
_SETTLED = re.compile(
    r",?\s(?P<rest>and (?:this|that|it) was (?:duly |all )?(?:agreed|accepted|approved|minuted|left at that))\b"
    r"[^,;]{0,20}$"
)
_ASKED_AND_ANSWERED = re.compile(
    r"^.{2,60}? (?:was|were) (?:then |also |again )?asked by\b(?:(?!, (?:who|which)\b)[^;.?]){3,240}?, "
    r"(?P<rest>and (?:said|replied|answered)\b)"
)
"""Whoever is asked goes on to answer: "He was asked by Ms Hale what it cost, and said that he did not know"."""
_GAPPED = re.compile(rf"\bthat\b[^.;]+,\s+(?:and|but|while)\s+(?={MASK}+\s+that\s)")
"""The verb is left out the second time: "Jo said that it was late, and Al that it was wrong"."""
_ANSWERED = re.compile(rf":\s+(?=[^:;.]{{3,120}},\s+(?:said|replied|answered)\s+{MASK}+[.]?$)")
_LABEL_BEHIND_STOP = re.compile(rf"[.!?][\"')]?\s+(?=@?{MASK}+:\s)")
_NAME_BEHIND_INITIAL = re.compile(rf"(?<=\b[A-Z])[.!?]\s+(?=(?:[Tt]he\s+)?{MASK})")
"""A full stop after a letter alone, which ends a sentence as often as it shortens a name."""
_NAME_BEFORE = re.compile(rf"{MASK}$")
_SUBORDINATE = re.compile(r"\b(?:if|when|whether|because|since|after|before|until|unless|who|as|where|that)$")
_GOES_ON_BESIDES = re.compile(r"^[^,]{1,60},\s+(?:which|who|but|and had|and was)\b|^[^,]{1,30},\s*$")
_SPEAKERS = frozenset({Subject.LISTED, Subject.UNLISTED, Subject.ANONYMOUS, Subject.ROLE})


def find_handovers(text: str, masked: str, read_cue: Callable[[str], Cue | None]) -> list[int]:
    """Find where a sentence goes over to another speaker.

    Args:
        text: The sentence, its characters folded.
        masked: The same with every listed name masked.
        read_cue: Reads the cue of what stands behind a place.
    """
    found = [
        match.end()
        for match in _SEMICOLON.finditer(masked)
        if (cue := read_cue(capitalise(text[match.end() :])))
        and (cue.subject in _SPEAKERS or _is_answered(cue, text[: match.start()], read_cue))
    ]
    for pattern in (_CONJUNCTION, _COMMA, _NAME_BEHIND_INITIAL) if MASK in masked else ():
        for match in pattern.finditer(masked):
            before = masked[: match.start()].rstrip()
            if _NAME_BEFORE.search(before) or _SUBORDINATE.search(before) or match.end() in found:
                continue
            rest = text[match.end() :]
            if _begins_speech(rest, read_cue) and _is_whole(text[: match.start()], read_cue):
                found.append(match.end())
    if MASK in masked:
        found += [match.end() for match in (*_GAPPED.finditer(masked), *_ANSWERED.finditer(masked))]
        found += [match.end() for match in _LABEL_BEHIND_STOP.finditer(masked)]
    if "asked by" in text and (answered := _ASKED_AND_ANSWERED.match(text)):
        found.append(answered.start("rest"))
    if " was " in text:
        found += [match.start("rest") for match in _SETTLED.finditer(text)]
    return sorted(set(found))


def split_speeches(text: str, roster: Roster, read_cue: Callable[[str], Cue | None]) -> list[tuple[int, int]]:
    """Split a text into sentences, cut again where they hand over to another speaker."""
    spans: list[tuple[int, int]] = []
    for start, end in split_sentences(text):
        folded = fold_characters(text[start:end])
        cuts = find_handovers(folded, roster.mask_names(folded), read_cue)
        spans += list(pairwise([start, *(start + at for at in cuts), end]))
    return spans


def _is_answered(cue: Cue, words: str, read_cue: Callable[[str], Cue | None]) -> bool:
    """Whether "he" or "she" says something behind somebody's question, and so need not be who asked."""
    before = read_cue(capitalise(words)) if cue.subject is Subject.PRONOUN else None
    return before is not None and before.act is SpeechAct.ASK and cue.act is not SpeechAct.ASK


def _begins_speech(rest: str, read_cue: Callable[[str], Cue | None]) -> bool:
    """Whether the words behind a place open with somebody who speaks, in the plain past."""
    cue = read_cue(capitalise(rest))
    if cue is None or cue.subject is not Subject.LISTED or cue.tense is not Tense.PAST or cue.second:
        return False
    return rest.lower().removeprefix("the ").startswith(cue.printed.lower().removeprefix("the ")) and not (
        _GOES_ON_BESIDES.match(rest[len(cue.printed) :])
    )


def _is_whole(words: str, read_cue: Callable[[str], Cue | None]) -> bool:
    """Whether the words before a place can stand alone: a speaker with a verb, or at least a clause."""
    return read_cue(capitalise(words)) is not None
