"""Who was there: one line, or one run of names, of an attendance list.

Text in, attendees out. "Name, Organisation (role)", "Name (INITIALS), Organisation", "Name - Role, Organisation",
"Name (Organisation)", "A (Org), B and C (Org)". What has no name's shape is nobody.
"""

import re
from dataclasses import dataclass

from rr3search.domain import Attendee, fold_characters
from rr3search.parsing.names import BODY_NOUN, NAME_SHAPE, TITLE, is_person_name

__all__ = ["ListedPerson", "find_group_label", "read_attendance_line"]

_GROUP = re.compile(
    r"^(?P<label>(?:(?:members?|officers?|attendees?|officials|guests?|observers?|co-?opted members?|participants?|"
    r"invited participants|those|also|staff|secretariat|speakers?|presenters?|by invitation|committee members)\s*)*"
    r"(?:\s*(?:and|&)\s*)?"
    r"(?:present|in attendance|attending|attendees?|attended|attendance|apologies(?: for absence)?(?: received)?|"
    r"absent|"
    r"absences?|not present|regrets|by invitation|participants?|members|officials|observers?|guests?|secretariat|"
    r"on the call|on the line)"
    r"(?: (?:were|was|received)(?: (?:received )?from)?| from)?)\s*(?P<mark>:|-|--)?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_ABSENT = re.compile(r"apolog|absen|not present|regrets", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:co-?chair|vice|deputy|chair\w*|secretary|secretariat|treasurer|president|clerk|minutes?|minute[- ]taker|"
    r"notes?|note[- ]taker|co-?opted|member|observer|convenor|convener|facilitator|moderator|presenting|presenter|"
    r"guest|officer|admin\w*|sysadmin|director|manager|lead|head of|adviser|advisor|ceo|chief|coordinator|"
    r"co-?ordinator|assistant|representative|trustee|part[- ]meeting|from item|items?|by phone|by telephone|"
    r"dial[- ]in|online|virtual\w*|until|from \d|deputising|alternate|substitute|minister)\b",
    re.IGNORECASE,
)
_PARENTHESES = re.compile(r"\(([^()]*)\)")
_SEPARATOR = re.compile(r"\s*(?:,|;|\||\s[-–—]\s|:|\t)\s*")
_SHORTEST_INITIALS = 2
_INITIALS = re.compile(r"^[A-Z][A-Za-z]{0,2}[A-Z]$|^[A-Z]{2,4}$")


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """An attendee and the initials the list gives them."""

    attendee: Attendee
    initials: str | None


def find_group_label(line: str) -> tuple[bool, str] | None:
    """Read "Present:", "Apologies: A, B": whether its people were present, and what follows the label.

    None where the line is no such label.
    """
    match = _GROUP.match(fold_characters(line).strip())
    if match is None or (
        match.group("rest") and not match.group("mark") and not _follows_as_names(match.group("rest"))
    ):
        return None
    rest = line.strip()[match.start("rest") :] if match.group("rest") else ""
    return not _ABSENT.search(match.group("label")), rest


def read_attendance_line(line: str, *, is_present: bool, is_run: bool = False) -> list[ListedPerson]:
    """Read the people a line of an attendance list names, none where it names none.

    Args:
        line: One line or item.
        is_present: False for apologies.
        is_run: Whether the line stands behind its label and so may hold the whole list ("Present: A, B and C").
    """
    text = line.strip().rstrip(".;,")
    parts = _split_run(text)
    if is_run or len(_PARENTHESES.findall(text)) > 1 or ";" in text:
        people = [_read_person(part, is_present=is_present) for part in parts]
        if len(parts) > 1 and all(person and not BODY_NOUN.search(person.attendee.name) for person in people):
            return [person for person in people if person]
    single = _read_person(text, is_present=is_present)
    return [single] if single else []


def _follows_as_names(rest: str) -> bool:
    return bool(re.match(rf"{NAME_SHAPE}(?:\s*[,(;]|$|\s+and\b)", rest))


def _split_run(text: str) -> list[str]:
    """Split "A (Org), B and C (Org)" between people, never inside brackets."""
    outside = re.sub(r"\([^()]*\)", lambda match: "\0" * len(match.group()), text)
    cuts = [match.span() for match in re.finditer(r"\s*[,;]\s+(?:and\s+)?|\s+and\s+|\s+&\s+", outside)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    return [part for start, end in zip(starts, ends, strict=True) if (part := text[start:end].strip())]


def _read_person(text: str, *, is_present: bool) -> ListedPerson | None:
    notes = [note.strip() for note in _PARENTHESES.findall(text) if note.strip()]
    parts = [part for part in _SEPARATOR.split(_PARENTHESES.sub(" ", text).strip()) if part.strip()]
    if not parts:
        return None
    name, rest = " ".join(parts[0].split()), [" ".join(part.split()) for part in parts[1:]]
    if not is_person_name(name) or (not rest and not notes and _is_heading_like(name)):
        return None
    initials = next((note for note in (*notes, *rest) if _fits_initials(note, name)), None)
    notes = [note for note in notes if note != initials]
    rest = [part for part in rest if part != initials]
    organisation, role = _tell_organisation_from_role(rest, notes)
    return ListedPerson(
        Attendee(name=name, organisation=organisation, role=role, present=is_present), initials=initials
    )


def _tell_organisation_from_role(rest: list[str], notes: list[str]) -> tuple[str | None, str | None]:
    """The part after the name is the organisation unless it reads as a role; brackets the other way round."""
    roles = [note for note in notes if _ROLE.search(note)]
    organisations = [part for part in rest if not _ROLE.search(part)]
    roles = [*(part for part in rest if _ROLE.search(part)), *roles]
    bracketed = [note for note in notes if not _ROLE.search(note)]
    if not organisations:
        organisations, bracketed = bracketed[:1], bracketed[1:]
    roles += bracketed
    return (", ".join(organisations) or None, ", ".join(roles) or None)


def _fits_initials(note: str, name: str) -> bool:
    if not _INITIALS.match(note):
        return False
    capitals = [word[0] for word in re.sub(rf"^(?:{TITLE}\s+)+", "", name).replace("-", " ").split()]
    return note[0] == capitals[0] and (len(note) > _SHORTEST_INITIALS or note[-1] in capitals[1:])


def _is_heading_like(name: str) -> bool:
    """One bare capitalised word may be a name in a list; several that read as a title are not."""
    return bool(re.search(r"\b(?:Apologies|Welcome|Introduction|Matters|Minutes|Agenda|Meeting|Actions?)\b", name))
