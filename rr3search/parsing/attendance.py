"""Who was there: one line, or one run of names, of an attendance list.

Text in, attendees out. "Name, Organisation (role)", "Name (INITIALS) Organisation", "Name - Role, Organisation",
"Role (Name)", "Name | Organisation | Role", "A (Org), B and C (Org)". What has no name's shape is nobody.
"""

import re
from dataclasses import dataclass, replace

from rr3search.domain import Attendee, fold_characters
from rr3search.parsing.name_shapes import LISTED_NAME, TITLE, has_name_shape, is_person_name, looks_like_body

__all__ = ["GroupLabel", "ListedPerson", "find_group_label", "read_attendance_line"]

_WHOSE = (
    r"(?:(?:full|all|other|core|committee|board|group|panel|invited|guest|external|council) ){0,2}"
    r"(?:members?|officers?|attendees?|officials|guests?|observers?|co-?opted(?: members?)?|participants?|those|also|"
    r"staff|secretariat|speakers?|presenters?|by invitation|people|panel|trustees|governors|directors|councillors)"
)
_GROUP = re.compile(
    rf"^(?:list of |record of )?(?P<label>(?:{_WHOSE}(?:\s*[,/&]\s*|\s+and\s+|\s+)){{0,4}}"
    r"(?:present|in attendance|attending|attendees?|attended|attendance(?: list)?|absent|absences?|not present|regrets|"
    r"by invitation|participants?|members|officials|observers?|guests?|co-?opted(?: members)?|secretariat|"
    r"guest speakers?|speakers?|presenters?|deputies|substitutes|dialling in|on the (?:call|line)|"
    r"apologies(?: for (?:absence|non-attendance))?)"
    r"(?:\s*(?:and|&|/)\s*(?:apologies|attendance|absences?|attendees))?"
    r"(?:\s+(?:were|was|had been|have been|has been)?\s*(?:received|given|sent|noted|accepted)?\s*(?:from|by|for))?"
    r"(?: received)?)\s*(?P<mark>:|-+)?\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ABSENT = re.compile(
    r"^(?!.*(?:attendance and|attendees and|present and)).*(?:apolog|absen|not present|regrets)", re.IGNORECASE
)
_ROLE = re.compile(
    r"\b(?:co-?chair|vice|deputy|chair\w*|secretary|treasurer|president|clerk|minutes?|minute[- ]taker|"
    r"notes?|note[- ]taker|co-?opted|member|observer|convenor|convener|facilitator|moderator|presenting|presenter|"
    r"guest|officer|admin\w*|sysadmin|director|manager|lead|leader|head of|adviser|advisor|ceo|coo|cfo|chief|"
    r"coordinator|co-?ordinator|assistant|representative|rep|trustee|part[- ]meeting|part|from item|items?|by phone|"
    r"by telephone|dial[- ]in|online|virtual\w*|until|from \d[\d.:]*|deputi[sz]ing|alternate|substitute|minister|"
    r"analyst|engineer|researcher|specialist|official|commissioner|inspector|governor|editor|scribe|librarian|"
    r"partner(?!ships?)|secretariat|apologies|present|via|for [A-Z]\w+)\b",
    re.IGNORECASE,
)
_BODY_FOR_CERTAIN = re.compile(r"\b(?:Ltd|Limited|NHS|University|Council|Trust|Ministry|Department|Foundation)\b")
_NOTE = re.compile(r"\(((?:[^()]|\([^()]*\))*)\)|\[([^\[\]]*)\]")
_COLUMN_GAP = re.compile(r"\s*\t\s*| {3,}")
_SEPARATOR = re.compile(r"\s*(?:,|;|\||\s-+\s|:|\t)\s*")
_COLUMNS = re.compile(r"^\|?\s*(?:name|attendee|member|organi[sz]ation|initials|role|title)s?\s*[|,\t]", re.IGNORECASE)
_OPENING_NAME = re.compile(rf"^(?P<name>{LISTED_NAME})(?=\s*[\[(,;|:\t]|\s+-+\s|\s*$)")
_INITIALS = re.compile(r"^[A-Z](?:\.? ?[A-Za-z]){1,3}\.?$")
_PLURAL_TITLE = re.compile(r"^(?:Cllrs|Councillors|Messrs)\.?\s+", re.IGNORECASE)
_USER_NAME = re.compile(r"^@?[a-z]+\d+$")
_SHORTEST_INITIALS = 2
_FEWEST_IN_A_BARE_RUN = 3
_MOST_WORDS_OF_A_BODY = 9


@dataclass(frozen=True, slots=True)
class GroupLabel:
    """A line that says who is listed below it, or behind it."""

    is_present: bool
    rest: str
    """What follows on the same line, empty where nothing does."""


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """An attendee and the initials the list gives them."""

    attendee: Attendee
    initials: str | None


def find_group_label(line: str) -> GroupLabel | None:
    """Read "Present:", "Apologies: A, B", "Apologies were received from A"; None where the line is no such label."""
    folded = fold_characters(line).strip()
    match = _GROUP.match(folded)
    if match is None:
        return None
    rest = match.group("rest")
    says_from = match.group("label").lower().endswith((" from", " by", " for"))
    if rest and not match.group("mark") and not says_from and not _opens_with_name(rest):
        return None
    printed = line.strip()[match.start("rest") :] if rest else ""
    return GroupLabel(is_present=not _ABSENT.search(match.group("label")), rest=printed)


def read_attendance_line(line: str, *, is_present: bool, is_run: bool = False) -> list[ListedPerson]:
    """Read the people a line of an attendance list names, none where it names none.

    Args:
        line: One line or item.
        is_present: False for apologies.
        is_run: Whether the line stands behind its label and so may hold the whole list ("Present: A, B and C").
    """
    text = fold_characters(_COLUMN_GAP.sub(" | ", line.strip())).rstrip(".;,").strip()
    body, _, staff = text.partition(": ")
    if staff and looks_like_body(body) and not find_group_label(body):
        people = read_attendance_line(staff, is_present=is_present, is_run=True)
        return [person if person.attendee.organisation else _place(person, body) for person in people]
    if not text or _COLUMNS.match(text):
        return []
    if ";" in _NOTE.sub("", text):
        parts = [_read_person(part, is_present=is_present) for part in text.split(";")]
        return [person for person in parts if person]
    run = _read_run(text, is_present=is_present, is_strict=not is_run)
    if len(run) > 1:
        return run
    single = _read_person(text, is_present=is_present)
    return [single] if single else []


def _opens_with_name(rest: str) -> bool:
    return bool(re.match(rf"{LISTED_NAME}(?:\s*[,(;]|$|\s+and\b)", rest))


def _read_run(text: str, *, is_present: bool, is_strict: bool) -> list[ListedPerson]:
    """Read "A (Org), B and C (Org)"; a part that names nobody is the organisation of the one before it.

    Args:
        text: The run.
        is_present: False for apologies.
        is_strict: Whether every part must name somebody, as in a line that may also be "Name, Organisation".
    """
    people: list[ListedPerson] = []
    waiting = 0
    parts = _split_run(text)
    is_first_names = all(" " not in _NOTE.sub("", part).strip() for part in parts)
    if is_strict and not (_NOTE.search(parts[0]) or len(parts) >= _FEWEST_IN_A_BARE_RUN or is_first_names):
        return []
    for part in parts:
        person = _read_person(_PLURAL_TITLE.sub("", part), is_present=is_present)
        is_lone_word = person is not None and " " not in person.attendee.name
        if person is None or (is_lone_word and not is_first_names and (is_strict or "(" not in part)):
            if is_strict:
                return []
            if people and looks_like_body(part) and people[-1].attendee.organisation is None:
                people[-1] = _place(people[-1], part)
            continue
        people.append(person)
        if organisation := person.attendee.organisation:
            for index in range(len(people) - 1 - waiting, len(people) - 1):
                people[index] = _place(people[index], organisation)
            waiting = 0
        else:
            waiting = waiting + 1 if _is_joined(text, part) else 0
    return people


def _place(person: ListedPerson, organisation: str) -> ListedPerson:
    return replace(person, attendee=replace(person.attendee, organisation=organisation))


def _is_joined(text: str, part: str) -> bool:
    """Whether "and" joins this bare name to the next, so that both share the organisation printed behind it."""
    following = text[text.find(part) + len(part) :]
    return bool(re.match(r"\s+(?:and|&)\s", following))


def _split_run(text: str) -> list[str]:
    """Split between people, never inside brackets."""
    outside = _NOTE.sub(lambda match: "\0" * len(match.group()), text)
    cuts = [match.span() for match in re.finditer(r"\s*[,;]\s+(?:and\s+|&\s+)?|\s+and\s+|\s+&\s+", outside)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    return [part for start, end in zip(starts, ends, strict=True) if (part := text[start:end].strip())]


def _read_person(text: str, *, is_present: bool) -> ListedPerson | None:
    """Read one person; the name comes first, or second behind a role or a body."""
    text = re.sub(r"^\|\s*|\s*\|$", "", text)
    notes = [
        note for one, other in _NOTE.findall(text) for note in re.split(r"\s*[,;]\s+", one or other) if note.strip()
    ]
    parts = [" ".join(part.split()) for part in _SEPARATOR.split(_NOTE.sub(" , ", text)) if part.strip(" -")]
    parts = [part.removeprefix("- ") for part in parts]
    if not parts:
        return None
    name, rest, notes = _choose_name(parts, notes)
    if name is None or (" " not in name and _is_role(name)) or not 0 < len(name.split()) <= _MOST_WORDS_OF_A_BODY:
        return None
    initials = next((note for note in (*notes, *rest) if _fits_initials(note, name)), None)
    notes = [note for note in notes if note != initials]
    rest = [part for part in rest if part != initials]
    organisation, role = _tell_organisation_from_role(rest, notes)
    attendee = Attendee(name=name, organisation=organisation, role=role, present=is_present)
    return ListedPerson(attendee, initials=re.sub(r"[. ]", "", initials) if initials else None)


def _choose_name(parts: list[str], notes: list[str]) -> tuple[str | None, list[str], list[str]]:
    """The part that is the name, with the other parts and notes."""
    if is_person_name(parts[0]) and not (_is_role(parts[0]) and any(map(_is_whole_name, notes))):
        return parts[0], parts[1:], notes
    has_office = any(_is_role(note) or _USER_NAME.match(note) or _fits_initials(note, parts[0]) for note in notes)
    if has_office and has_name_shape(parts[0]) and parts[0].count(" ") == 1:
        return parts[0], parts[1:], notes
    for note in notes:
        if _is_whole_name(note) and _is_role(parts[0]):
            return note, parts, [other for other in notes if other != note]
    if len(parts) > 1 and looks_like_body(parts[0]) and _is_whole_name(parts[1]):
        return parts[1], [parts[0], *parts[2:]], notes
    return None, parts, notes


def _is_whole_name(text: str) -> bool:
    return " " in text and is_person_name(text) and not _is_role(text)


def _is_role(text: str) -> bool:
    return bool(_ROLE.search(text)) and not _BODY_FOR_CERTAIN.search(text)


def _tell_organisation_from_role(rest: list[str], notes: list[str]) -> tuple[str | None, str | None]:
    """The part after the name is the organisation unless it reads as a role; brackets the other way round."""
    organisations = [part for part in rest if not _is_role(part) and not part[0].isdigit()]
    notes = [note for note in notes if not _USER_NAME.match(note)]
    roles = [*(part for part in rest if _is_role(part)), *(note for note in notes if _is_role(note))]
    bracketed = [note for note in notes if not _is_role(note)]
    if organisations:
        bracketed = [note for note in bracketed if not _abbreviates(note, organisations[0])]
    else:
        organisations, bracketed = bracketed[:1], bracketed[1:]
        organisations = [re.sub(r"\s*\([^()]*\)$", "", one) for one in organisations]
    return (", ".join(organisations) or None, ", ".join([*roles, *bracketed]) or None)


def _abbreviates(note: str, organisation: str) -> bool:
    """Whether the bracket only shortens the organisation before it: "Department for Homes (DfH)"."""
    capitals = [letter for letter in note if letter.isupper()]
    return len(capitals) > 1 and " " not in note and note[0] == organisation[0]


def _fits_initials(note: str, name: str) -> bool:
    letters = re.sub(r"[^A-Za-z]", "", note)
    if not _INITIALS.match(note) or not letters:
        return False
    bare = re.sub(rf"^(?:{TITLE}\s+)+", "", name)
    words = [word for word in re.split(r"[\s'-]+", bare) if word]
    capitals = [letter for letter in bare if letter.isupper()]
    if not words or letters[0] != words[0][0] or not letters[1:]:
        return False
    return len(letters) > _SHORTEST_INITIALS or letters[-1] in capitals[1:] or letters[-1] == words[-1][0].upper()
