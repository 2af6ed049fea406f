"""Whose remarks a heading announces.

Title in, attribution out: "Opening remarks from X", "Presentation by X", "X update", "Report (delivered by X)".
Only a name the roster knows, or the shape of a person's name, owns a section.
"""

import re

from rr3search.domain import Attribution, Basis, SpeakerType, fold_characters
from rr3search.language.name_shapes import NAME_SHAPE
from rr3search.parsing.roster.roster import Roster

__all__ = ["find_owner"]

_SPEECH_NOUN = (
    r"(?:remarks|update|presentation|report|statement|introduction|overview|briefing|feedback|response|address|welcome|"
    r"reflections|communications|announcements|summary|talk|input|comments|perspective|briefings|updates|presentations|reports)"
)
_AFTER = re.compile(
    rf"\b{_SPEECH_NOUN}\b[^:]*?\b(?:from|by)\s+(?:the\s+)?(?P<owner>.+)$|"
    rf"\b(?:delivered|presented|given|led)\s+by\s+(?:the\s+)?(?P<agent>[^)]+)",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"^(?:the\s+)?(?P<owner>.+?)(?:'s?)?\s+(?:[\w-]+\s+){{0,2}}?{_SPEECH_NOUN}\b", re.IGNORECASE)
_REFERENCE = re.compile(r"^[A-Z]{0,4}\s?\d[\w./-]*\s+-+\s+")
"""The number of the minute before its title: "EH22/23 - Clerk's update"."""
_LAST_PART = re.compile(r"(?:\s-+\s|[:(\[]\s*)(?P<name>[^-:()\[\]]{2,40}?)[)\]]?$")
_FIRST_PART = re.compile(r"^(?P<name>[^:?]{2,40}):\s+\S")
"""Who gives the talk that the rest of the title names: "Dr Marsh: what 312 gulls told us"."""
_MOST_CHARACTERS = 160
_NAME_ONLY = re.compile(rf"^{NAME_SHAPE}$")


def find_owner(title: str, roster: Roster) -> Attribution | None:
    """Tell who speaks below this heading; None where it names nobody."""
    folded = fold_characters(title).strip().rstrip(":")
    if len(folded) > _MOST_CHARACTERS:
        return None
    name, comma, _ = folded.partition(",")
    speaker = roster.resolve(folded) or (roster.resolve(name) if comma and " " in name else None)
    if speaker and speaker.type is SpeakerType.PERSON:
        return Attribution(speaker.name, title, speaker.type, speaker.organisation, Basis.SECTION)
    folded = _REFERENCE.sub("", folded)
    talk = _FIRST_PART.match(folded)
    if talk and (speaker := roster.resolve(talk.group("name"))) and speaker.type is SpeakerType.PERSON:
        return Attribution(speaker.name, talk.group("name"), speaker.type, speaker.organisation, Basis.SECTION)
    last = _LAST_PART.search(folded)
    speaker = roster.resolve(last.group("name")) or roster.resolve(last.group("name").split(",")[0]) if last else None
    if last and speaker and speaker.type is SpeakerType.PERSON:
        return Attribution(speaker.name, last.group("name"), speaker.type, speaker.organisation, Basis.SECTION)
    for match in (_AFTER.search(folded), _BEFORE.match(folded)):
        if match is None:
            continue
        printed = next(words for words in match.groups() if words).strip(" .,()-")
        if owner := _attribute_owner(_restore_bracket(printed), roster, is_after=match.re is _AFTER):
            return owner
    return None


def _restore_bracket(printed: str) -> str:
    return f"{printed})" if printed.count("(") > printed.count(")") else printed


def _attribute_owner(printed: str, roster: Roster, *, is_after: bool) -> Attribution | None:
    without_bracket = re.sub(r"\s*\([^)]*\)$", "", printed)
    first = re.split(r",|\s+-\s+", printed)[0]
    for form in (printed, without_bracket, first):
        if speaker := roster.resolve(form):
            return Attribution(speaker.name, printed, speaker.type, speaker.organisation, Basis.SECTION)
    if is_after and _NAME_ONLY.match(first) and not roster.is_ambiguous(first):
        return Attribution(first, printed, SpeakerType.PERSON, None, Basis.SECTION)
    return None
