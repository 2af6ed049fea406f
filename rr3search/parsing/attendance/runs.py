"""A run of people in one line of an attendance list: "A (Org), B and C (Org)".

Text in, attendees out. A part that names nobody is what the one before it is of.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from rr3search.language.name_shapes import TITLE, is_person_name, looks_like_body
from rr3search.language.offices import is_role
from rr3search.parsing.attendance.line_parts import BRACKETED, part_body
from rr3search.parsing.attendance.notes import fits_initials
from rr3search.parsing.attendance.person_lines import ListedPerson, place_person, read_person
from rr3search.parsing.attendance.shared_words import is_shared, note_shared

__all__ = [
    "FEWEST_IN_A_BARE_RUN",
    "NEXT_PLURAL_TITLE",
    "PLURAL_TITLE",
    "bracket_bodies",
    "read_run",
    "split_run",
    "split_titled_runs",
]

_PLURALS = (
    r"(?:(?:independent|lay|co-?opted|borough|county|district|parish|town|city|ward|community|foundation|parent|staff|"
    r"elected|appointed|public)\s+)?"
    r"(?:Cllrs|Crs|Councillors|Council ?members?|Commissioners|Directors|Messrs|Mesdames|Drs|Governors|"
    r"Members|Trustees|Supervisors)\.?:?\s+(?-i:(?=[A-Z]))"
)
PLURAL_TITLE = re.compile(rf"^{_PLURALS}", re.IGNORECASE)
NEXT_PLURAL_TITLE = re.compile(rf"(?:\s*,\s*(?:and\s+)?|\s+and\s+){_PLURALS}", re.IGNORECASE)
_TITLED = re.compile(rf"^{TITLE}\s")
_CUT = re.compile(r"\s*[,;]\s+(?:and\s+|&\s+)?|\s+and\s+|\s+&\s+|\s*;\s*")
_FIRST_AND_INITIAL = re.compile(rf"^(?:[A-Z][a-z'-]+ [A-Z]\.?|{TITLE} [A-Z][\w'-]+)$")
_COMPANY = re.compile(r"^(?:Co|Sons?|Partners|Bros|Brothers|Company|Daughters?)\b")
FEWEST_IN_A_BARE_RUN = 3
_FEWEST_IN_A_LONG_RUN = 5


def split_titled_runs(text: str) -> list[str]:
    """Take the titles of several off; surnames alone behind one ("Councillors Lee and Orr") are a run apart."""
    before, *behind = NEXT_PLURAL_TITLE.split(text)
    if any(" " not in part for run in behind for part in split_run(run)):
        return [PLURAL_TITLE.sub("", before), *behind]
    return [PLURAL_TITLE.sub("", NEXT_PLURAL_TITLE.sub(", ", text))]


def bracket_bodies(text: str) -> str:
    """Put whom somebody is of in brackets, where a run says it in a word: "Jo Marsh for Pier Trust"."""
    for part in split_run(text):
        found = part_body(part)
        if found and not found.is_remark:
            text = text.replace(part, f"{found.name} ({found.body})", 1)
    return text


def read_run(text: str, *, is_present: bool, is_strict: bool) -> list[ListedPerson]:
    """Read "A (Org), B and C (Org)"; a part that names nobody is the organisation of the one before it.

    Args:
        text: The run.
        is_present: False for apologies.
        is_strict: Whether every part must name somebody, as in a line that may also be "Name, Organisation".
    """
    people: list[ListedPerson] = []
    waiting = 0
    is_described = False
    lone: ListedPerson | None = None
    parts = split_run(text)
    is_titled = any(_TITLED.match(part) for part in parts)
    is_first_names = _are_short_names(parts)
    if is_strict and len(parts) == 2 and _describes_one(parts):  # noqa: PLR2004  a name and its body
        return []
    if is_strict and len(parts) > 1 and is_role(parts[1]) and " " in parts[1] and not BRACKETED.search(parts[1]):
        return []
    if is_strict and not (BRACKETED.search(parts[0]) or len(parts) >= FEWEST_IN_A_BARE_RUN or is_first_names):
        return []
    has_offices_behind = is_role(parts[-1]) and " " in parts[-1]
    is_strict = is_strict and not _is_mostly_people(parts, is_present=is_present)
    for part in parts:
        if is_shared(part):
            people[-1:] = [note_shared(one, part) for one in people[-1:]]
            continue
        person = read_person(PLURAL_TITLE.sub("", part), is_present=is_present)
        is_lone_word = person is not None and " " not in person.attendee.name and not is_first_names
        if person is None or (is_lone_word and (is_strict or "(" not in part)):
            if is_strict:
                return []
            if person is not None and _is_joined(text, part):
                lone = person
                continue
            is_described = is_role(part)
            people[-1:] = [
                _give_office(one, part) if is_described and has_offices_behind else _describe_last(one, part)
                for one in people[-1:]
            ]
        elif is_described and is_titled and _is_untitled(part):
            people[-1:] = [_describe_last(one, part, is_sure=True) for one in people[-1:]]
        else:
            people += [_share_surname(lone, person)] if lone else []
            people.append(person)
            lone, is_described = None, False
            waiting = _share_organisation(people, waiting, is_joined=_is_joined(text, part))
    return people


def _are_short_names(parts: Sequence[str]) -> bool:
    """Whether a run calls people by short names; where bodies stand among them, two in three are a word alone."""
    lone = [" " not in BRACKETED.sub("", part).strip() for part in parts]
    return all(map(_is_short_name, parts)) or (lone[0] and 3 * sum(lone) >= 2 * len(lone))


def _is_short_name(part: str) -> bool:
    """Whether a part of a run is a first name, alone or with the surname's initial, or a title with a surname."""
    bare = BRACKETED.sub("", part).strip()
    return " " not in bare or bool(_FIRST_AND_INITIAL.match(bare))


def _share_organisation(people: list[ListedPerson], waiting: int, *, is_joined: bool) -> int:
    """Give those who wait the body, or the office in the plural, of the last person; how many wait now."""
    organisation, role = people[-1].attendee.organisation, people[-1].attendee.role
    if organisation is None and role and role.endswith("s") and waiting and not is_joined:
        for index in range(len(people) - 1 - waiting, len(people) - 1):
            people[index] = replace(people[index], attendee=replace(people[index].attendee, role=role))
        return 0
    if organisation is None:
        return waiting + 1 if is_joined and role is None else 0
    for index in range(len(people) - 1 - waiting, len(people) - 1):
        people[index] = place_person(people[index], organisation)
    return 0


def _is_untitled(part: str) -> bool:
    return " " in part and not BRACKETED.search(part) and not _TITLED.match(part)


def _share_surname(lone: ListedPerson, other: ListedPerson) -> ListedPerson:
    """Give a first name the surname behind the next one: "Brigid and Mark Walsh"."""
    name = f"{lone.attendee.name} {other.attendee.name.split()[-1]}"
    return replace(lone, attendee=replace(lone.attendee, name=name))


def _describes_one(parts: Sequence[str]) -> bool:
    """Whether the second part belongs to the person of the first: "Jo Marsh (JM), Bluefin Software (Chair)"."""
    brackets = [[one or other for one, other in BRACKETED.findall(part)] for part in parts]
    names = [BRACKETED.sub("", part).strip() for part in parts]
    has_initials = [
        any(fits_initials(note, name) for note in notes) for notes, name in zip(brackets, names, strict=True)
    ]
    return has_initials[0] and not has_initials[1]


def _is_mostly_people(parts: Sequence[str], *, is_present: bool) -> bool:
    """Whether a long run names so many people that the odd part, a nickname, does not make it something else."""
    whole = sum(
        " " in person.attendee.name
        for part in parts
        if (person := read_person(part, is_present=is_present)) is not None
    )
    return len(parts) >= _FEWEST_IN_A_LONG_RUN and whole * 5 >= len(parts) * 4


def _give_office(person: ListedPerson, office: str) -> ListedPerson:
    """Give a person the office behind their name, where no other is printed."""
    return replace(person, attendee=replace(person.attendee, role=person.attendee.role or office))


def _describe_last(person: ListedPerson, part: str, *, is_sure: bool = False) -> ListedPerson:
    """Add the body a part of a run names to the person before it; anything else is left."""
    is_body = (is_sure or looks_like_body(part)) and not is_role(part) and person.attendee.organisation is None
    return place_person(person, part) if is_body else person


def _is_joined(text: str, part: str) -> bool:
    """Whether "and" joins this bare name to the next, so that both share the organisation printed behind it."""
    following = text[text.find(part) + len(part) :]
    return bool(re.match(r"\s+(?:and|&)\s", following))


def _is_rest_of_body(text: str) -> bool:
    """Whether the words behind "and" end a body's name: "Fire and Rescue Authority"."""
    bare = text.replace("\0", "").strip()
    is_person = is_person_name(bare) or part_body(bare) is not None
    return bool(_COMPANY.match(bare)) or (looks_like_body(bare) and not is_person)


def split_run(text: str) -> list[str]:
    """Split between people, never inside brackets."""
    outside = BRACKETED.sub(lambda match: "\0" * len(match.group()), text)
    matches = list(_CUT.finditer(outside))
    ends_before = [*(match.start() for match in matches[1:]), len(outside)][: len(matches)]
    cuts = [
        match.span()
        for match, end in zip(matches, ends_before, strict=True)
        if match.group().strip() not in {"and", "&"} or not _is_rest_of_body(outside[match.end() : end])
    ]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    return [part for start, end in zip(starts, ends, strict=True) if (part := text[start:end].strip())]
