"""What a sentence of later minutes tells of some earlier action: that it is done, reported on, carried or replaced.

A sentence in, what it tells out, or None. Words alone are looked at; which action is meant is another's to say. What is
denied, hoped for or still to come tells nothing.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from rr3search.domain import fold_characters

__all__ = [
    "Deed",
    "Sighting",
    "is_anaphoric",
    "is_unanswered",
    "list_clauses",
    "list_deeds",
    "read_received",
    "read_sighting",
]


@dataclass(frozen=True, slots=True)
class Deed:
    """What has been done, as a clause tells it."""

    verb: str
    """As printed: "written", "circulated"."""
    is_passive: bool
    doer: str
    """The words before it in its clause: whoever did it, or, in the passive, what it was done to."""


class Sighting(Enum):
    """What a sentence tells."""

    DONE = auto()
    """It has been done: "had written", "had been circulated"."""
    COMPLETE = auto()
    """The action itself is finished: "the action was complete", "this had been done"."""
    REPORTED = auto()
    """Somebody reports, presents or brings something."""
    SAID = auto()
    """Somebody says something; an answer where to find out or to report was the task."""
    RECEIVED = auto()
    """Somebody has what was to be sent to them."""
    CARRIED = auto()
    REPLACED = auto()


# What is only asked whether it occurs is looked for in lower case: to ignore case takes twice as long.
_CARRIED = re.compile(
    r"^carry (?:forward|over)\W*$|"
    r"\b(?:carried (?:forward|over)|held over|deferred|brought forward to|postponed to|remains? outstanding)\b"
)
_COMPLETE = re.compile(
    r"\b(?:the|this|that) action (?:was|is|had been|has been|could be|was now|is now) (?:now |therefore )?"
    r"(?:complete|completed|closed|discharged|done|finished)\b|"
    r"^(?:this|that|it|both|all of (?:this|these)) (?:had|has|have) (?:now |since |all |both )?been done\b|"
    r"^(?:all|both|now)(?: are| were)?(?: now)? (?:in place|done|complete|completed|installed|delivered|sent)\W*$"
)
_REPLACED = re.compile(
    r"\b(?:in place of|instead of|in lieu of|supersed(?:ed|es)|replac(?:ed|es) (?:the|this|that|by)|"
    r"rather than(?! (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)))\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|nothing|nobody|no (?:reply|answer|response|progress|news)|yet to|unable|half[- ]\w+|regretted|"
    r"apologised|apologies|(?<!than )hoped|hoping|(?<!than )intended|still (?:waiting|awaiting|to)|awaiting|being|"
    r"in progress|underway|partly|almost|nearly|delayed|asked (?:if|whether|that))\b|n't\b|\?\s*$"
)
_ASKED = re.compile(r"\basked\b")
_BE = re.compile(r"\bbe\b")
"""Behind the word before it, what is only wished for: "asked that it be sent"."""
_NOT_YET = re.compile(
    r"\b(?:not yet|not (?:been )?able|yet to|unable|still|no (?:reply|answer|response|progress|news)|apologised|"
    r"regretted|had not (?:been|come|had)|nothing|s?he (?:would|will|was (?:to|going|trying|waiting))|they would|"
    r"trying|waiting)\b"
)
"""An answer that something will not be done is an answer; that there is none yet is not."""
_UNANSWERED = re.compile(
    r",?\s(?:and|but|though)\s(?:(?:s?he|they)\s)?(?:had|has|have)\s(?:(?:as yet|so far|yet)\s)?"
    r"(?:(?:received|had|got)\s)?no\s(?:reply|answer|response)(?:\s(?:yet|so far|as yet))?\W*$",
    re.IGNORECASE,
)
"""What was written stays written."""
_WRITTEN = frozenset({"written", "emailed"})
_PERFECT = re.compile(
    r"\b(?:had|has|have|having)\s+(?:now |since |already |also |duly |both |all |twice |each )*"
    r"(?:been\s+(?:\w+ly )?(?P<passive>\w+(?:ed|en|t|wn|ne|ng|de|ad|nd|ld|ut|id))|(?P<active>\w+(?:ed|en|t|wn|ne|ng|"
    r"de|ad|nd|ld|ut|id)))\b",
    re.IGNORECASE,
)
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATED = re.compile(
    r"\b(?:was|were)\s+(?:\w+ly )?(?P<passive>\w+(?:ed|en|t|wn|ne|ng|de|ad|nd|ld|ut|id))\b"
    rf"(?=[^.;]{{0,80}}?\b(?:in|on|by the end of|at the end of)\s+(?:(?:early |late )?\d{{1,2}}\w*\s+)?(?:{_MONTH})\b)"
)
"""Done on a day before the meeting: "The policy was published on the website in October"."""
_RECEIVED = re.compile(r"\b(?:had|has|have) (?:now |since |already |also |duly |both |all |safely )*(?:received|got)\b")
_HAPPENED = """
had been said thought wanted asked heard noticed agreed told decided wished seemed remained become felt known
wondered expected planned closed stopped left risen fallen increased failed received lost
"""
_BEGUN = frozenset({"started", "begun"})
"""A deed where something has; "had started to leak" is none."""
_STATES = frozenset(_HAPPENED.split())
"""What has happened, and was nobody's task as a rule."""
_REPORTED = re.compile(
    r"\b(?:(?:provided|gave|presented|brought|tabled|circulated|shared|delivered) (?:an?|the|his|her|their|its|some|"
    r"figures|members|two|three)\b|reported (?!that\b)|presented\b|tabled\b|showed\b|(?:handed|passed|sent) round\b)"
)
_SAID = re.compile(r"\b(?:said|explained|confirmed|told)\b(?: \w+){0,3}? that\b|\breported\b")
_CLAUSE = re.compile(r"\bthat |[,;:] |\bbut ")
_ANAPHOR = re.compile(
    r"^(?:with (?:that|this),? )?(?:the chair (?:said|noted)(?: that)? )?(?:it|this|that|the action|both|these)\b",
    re.IGNORECASE,
)
_FEWEST_CLAUSES = 3
_BARE = re.compile(r"^(?:carr(?:y|ied) (?:forward|over)|deferred|held over)\b", re.IGNORECASE)


def read_sighting(sentence: str) -> Sighting | None:
    """Tell what a sentence says became of something."""
    folded = fold_characters(sentence).strip()
    lower = folded.lower()
    if _REPLACED.search(lower):
        return Sighting.REPLACED
    return Sighting.CARRIED if _CARRIED.search(lower) else _read_done(folded)


def _read_done(folded: str) -> Sighting | None:
    # a pattern costs many times as much as a look for a word that it cannot do without
    told = _UNANSWERED.sub(".", folded) if "no" in folded.lower() else folded
    if told != folded and any(deed.verb.casefold() in _WRITTEN for _, deed in _find_deeds(told)):
        folded = told
    lower = folded.lower()
    if _is_denied(lower):
        is_answer = _SAID.search(lower) and not _NOT_YET.search(lower)
        return Sighting.SAID if is_answer else None
    if _COMPLETE.search(lower):
        return Sighting.COMPLETE
    deed = next((match.start() for match, _ in _find_deeds(folded)), None)
    report = _REPORTED.search(lower)
    if report and (deed is None or report.start() < deed):
        return Sighting.REPORTED
    if deed is not None:
        return Sighting.DONE
    if _RECEIVED.search(folded):
        return Sighting.RECEIVED
    return Sighting.SAID if _SAID.search(lower) and not _NOT_YET.search(lower) else None


def _is_denied(lower: str) -> bool:
    asked = _ASKED.search(lower) if "asked" in lower else None
    return bool(_DENIED.search(lower) or (asked and _BE.search(lower, asked.end())))


def is_unanswered(sentence: str) -> bool:
    """Whether a sentence ends with that no reply came to what it tells of."""
    return bool(_UNANSWERED.search(fold_characters(sentence).strip()))


def is_anaphoric(sentence: str) -> bool:
    """Whether a sentence tells of what the sentences before it named: "It was carried forward.", "Carried forward."."""
    folded = fold_characters(sentence).strip()
    return bool(_ANAPHOR.match(folded) or _BARE.match(folded))


def read_received(sentence: str) -> str:
    """Give the words that begin with what somebody has received; none where nobody has."""
    folded = fold_characters(sentence)
    match = _RECEIVED.search(folded)
    return folded[match.end() :] if match else ""


def list_clauses(sentence: str) -> list[str]:
    """Take apart a sentence that goes through several things, one behind each semicolon; else give it whole."""
    clauses = [clause.strip() for clause in sentence.split("; ")]
    if len(clauses) < _FEWEST_CLAUSES:
        return [sentence]
    return [clauses[0].rpartition(": ")[2], *clauses[1:]]


def list_deeds(sentence: str) -> list[Deed]:
    """List what a sentence tells to have been done."""
    return [deed for _, deed in _find_deeds(fold_characters(sentence).strip())]


def _find_deeds(folded: str) -> Iterator[tuple[re.Match[str], Deed]]:
    found = sorted((*_PERFECT.finditer(folded), *_DATED.finditer(folded)), key=lambda one: one.start())
    ends = [0, *(clause.end() for clause in _CLAUSE.finditer(folded))] if found else []
    for match in found:
        if _tells_deed(match):
            passive = match.group("passive")
            doer = folded[ends[bisect(ends, match.start()) - 1] : match.start()].strip()
            yield match, Deed(_get_verb(match), passive is not None, doer)


def _tells_deed(match: re.Match[str]) -> bool:
    verb = _get_verb(match)
    if verb.casefold() in _BEGUN and match.string.startswith(" to ", match.end()):
        return False
    return verb.casefold() not in _STATES or (match.group("passive") is not None and verb.casefold() != "asked")


def _get_verb(match: re.Match[str]) -> str:
    return str(match.group("passive") or match.group("active"))
