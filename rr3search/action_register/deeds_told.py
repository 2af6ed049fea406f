"""What a sentence tells to have been done: "had written", "was published in October", "finished and sent 28 October".

A sentence in, deeds out. Who did it, and whether it was anybody's task, is another's to say.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass

from rr3search.domain import fold_characters

__all__ = ["Deed", "find_deeds", "list_deeds"]


@dataclass(frozen=True, slots=True)
class Deed:
    """What has been done, as a clause tells it."""

    verb: str
    """As printed: "written", "circulated"."""
    is_passive: bool
    doer: str
    """The words before it in its clause: whoever did it, or, in the passive, what it was done to."""
    is_unaided: bool = False
    """Whether no "had" or "was" tells which of both it is: "guidance published 26 August", "she wrote in March"."""


_PERFECT = re.compile(
    r"\b(?:had|has|have|having)\s+(?:now |since |already |also |duly |both |all |twice |each )*"
    r"(?:been\s+(?:\w+ly )?(?P<passive>\w+(?:ed|en|t|wn|ne|ng|de|ad|nd|ld|ut|id))|(?P<active>come|run|"
    r"\w+(?:ed|en|t|wn|ne|ng|de|ad|nd|ld|ut|id)))\b",
    re.IGNORECASE,
)
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATED = re.compile(
    r"\b(?:was|were)\s+(?:\w+ly )?(?P<passive>\w+(?:ed|en|t|wn|ne|ng|de|ad|nd|ld|ut|id))\b"
    rf"(?=[^.;]{{0,80}}?\b(?:in|on|by the end of|at the end of)\s+(?:(?:early |late )?\d{{1,2}}\w*\s+)?(?:{_MONTH})\b)"
)
"""Done on a day before the meeting: "The policy was published on the website in October"."""
_TAKEN = re.compile(
    r"\b(?:was|were)\s+(?:then |now |duly |\w+ly )?(?P<passive>approved|adopted|endorsed|considered|noted|accepted|"
    r"tabled|presented|received)\b",
    re.IGNORECASE,
)
"""What a meeting does with a paper that is before it."""
_UNAIDED = re.compile(
    r"\b(?P<unaided>\w+ed|sent|written|wrote|spoken|spoke|put|met|held|made|found|taken|took|given|gave|brought|begun|"
    r"began|built|laid|drawn|drew|done|set|chosen|chose|bought|went|rang)\b"
    rf"(?=[^.;:,]{{0,60}}?(?<!\bby)(?<!\bbefore)(?<!\buntil)(?<!\bfrom)(?<!\bdue)(?<!\bfor)\s(?:\d{{1,2}}\s+)?(?:{_MONTH})\b"
    r"(?:\s\d{4})?(?:\W*$|[,;:.]|\sand\b))"
)
"""The same where minutes leave out "was", and of whoever stands before it."""
_AIDED = re.compile(
    r"\b(?:was|were|is|are|be|been|being|had|has|have|having|would|will|should|could|can|may|might|not|never|nor|which|"
    r"who|if|when|whether|of those)\b|^(?:of|among|in|since|until|when|as)\b|\bto$",
    re.IGNORECASE,
)
"""In the words of the clause before it, what makes of it something else."""
_HAPPENED = """
had been said thought wanted asked heard noticed agreed told decided wished seemed remained become felt known
wondered expected planned closed stopped left risen fallen increased failed received lost
"""
_BEGUN = frozenset({"started", "begun"})
"""A deed where something has; "had started to leak" is none."""
_HELD = "held"
"""What has "taken place" has been held."""
_STATES = frozenset(_HAPPENED.split())
"""What has happened, and was nobody's task as a rule."""
_CLAUSE = re.compile(r"\bthat |[,;:] |\bbut ")
_FORMS = (_PERFECT, _DATED, _TAKEN, _UNAIDED)


def list_deeds(sentence: str) -> list[Deed]:
    """List what a sentence tells to have been done."""
    return [deed for _, deed in find_deeds(fold_characters(sentence).strip())]


def find_deeds(folded: str) -> Iterator[tuple[re.Match[str], Deed]]:
    """Find the deeds in a sentence whose characters are folded, each with its place, in order."""
    ends = [0, *(clause.end() for clause in _CLAUSE.finditer(folded))]
    for match in sorted((one for form in _FORMS for one in form.finditer(folded)), key=lambda one: one.start()):
        is_unaided = match.re is _UNAIDED
        at = bisect(ends, match.start()) - 1
        is_inserted = is_unaided and at > 0 and ends[at] == match.start() and folded[ends[at] - 2] == ","
        doer = folded[ends[at - is_inserted] : match.start()].strip(" ,")
        if _tells_deed(match) and not (is_unaided and _AIDED.search(doer)):
            if folded.startswith(" place", match.end()):
                yield match, Deed(_HELD, is_passive=True, doer=doer)
            else:
                yield match, Deed(_get_verb(match), is_unaided or match.group("passive") is not None, doer, is_unaided)


def _tells_deed(match: re.Match[str]) -> bool:
    verb = _get_verb(match).casefold()
    if verb in _BEGUN and match.string.startswith(" to ", match.end()):
        return False
    is_passive = match.re is not _UNAIDED and match.group("passive") is not None
    return verb not in _STATES or (is_passive and verb != "asked")


def _get_verb(match: re.Match[str]) -> str:
    return next(word for word in match.groupdict().values() if word)
