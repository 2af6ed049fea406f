"""Who was there: one line, or one run of names, of an attendance list.

Text in, attendees out. "Name, Organisation (role)", "Name (INITIALS) Organisation", "Name - Role, Organisation",
"Role (Name)", "Name | Organisation | Role", "A (Org), B and C (Org)". What has no name's shape is nobody.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from rr3search.domain import fold_characters
from rr3search.parsing.attendance.notes import fits_initials
from rr3search.parsing.attendance.person_lines import BRACKETED, ListedPerson, place_person, read_person
from rr3search.parsing.attendance.spelling import part_glued, read_tick, spell_out
from rr3search.parsing.language.group_labels import find_group_label
from rr3search.parsing.language.name_shapes import TITLE, is_person_name, looks_like_body
from rr3search.parsing.language.offices import is_role, split_office

__all__ = ["read_attendance_line"]

_COLUMN_GAP = re.compile(r"\s*\t\s*| {3,}")
_COLUMNS = re.compile(r"^\|?\s*(?:name|attendee|member|organi[sz]ation|initials|role|title)s?\s*[|,\t]", re.IGNORECASE)
_PLURALS = (
    r"(?:(?:independent|lay|co-?opted|borough|county|district|parish|town|city|ward|community|foundation|parent|staff|"
    r"elected|appointed|public)\s+)?"
    r"(?:Cllrs|Crs|Councillors|Council ?members?|Commissioners|Directors|Messrs|Mesdames|Drs|Governors|"
    r"Members|Trustees|Supervisors)\.?:?\s+(?-i:(?=[A-Z]))"
)
_PLURAL_TITLE = re.compile(rf"^{_PLURALS}", re.IGNORECASE)
_NEXT_PLURAL_TITLE = re.compile(rf"(?:\s*,\s*(?:and\s+)?|\s+and\s+){_PLURALS}", re.IGNORECASE)
_VERDICT = re.compile(
    r"^(?:(?:these|this|all|they|apologies) )?(?:(?:were|was|had been) )?(?:duly )?(?:accepted|noted|approved|agreed|"
    r"received|granted)$",
    re.IGNORECASE,
)
_NEXT_SENTENCE = re.compile(
    r"(?<=[a-z]{3}|.[a-z]\))(?<!\bCllr)(?<!\bRevd)(?<!\bProf)(?<!\bInsp)(?<!\bSupt)(?<!\bCapt)(?<!\bBrig)(?<!\bBro)"
    r"(?<!\bHon)(?<!\bRev)(?<!\bMrs)(?<!\bSgt)(?<!\bCol)(?<!\bDept)\.\s+(?=[A-Z])"
)
_REPRESENTING = re.compile(r"^(?:from|for|representing|on behalf of)\s+(?:the\s+)?", re.IGNORECASE)
_SHARED = re.compile(r"^(?:both|all)(?: (?:of|from))?(?: the)?\s+(?P<body>[A-Z].*)$")
_TITLED = re.compile(rf"^{TITLE}\s")
_OF_THE_BODY = re.compile(
    r"^(?:the )?(?:(?:vice|deputy|co|joint|acting|hon(?:orary)?|assistant|town|parish|minutes?|membership|"
    r"committee)[ -])*"
    r"(?:chair\w*|president|secretary|treasurer|clerk|mayor|convenor|convener|captain)$",
    re.IGNORECASE,
)
"""Offices that members hold in the body that meets; whom they stand for does not follow."""
_CUT = re.compile(r"\s*[,;]\s+(?:and\s+|&\s+)?|\s+and\s+|\s+&\s+|\s*;\s*")
_FEWEST_IN_A_BARE_RUN = 3
_FEWEST_IN_A_LONG_RUN = 5
_MOST_WORDS_OF_A_BODY = 8
_MOST_COLONS = 30
"""In one line; more of them are somebody's words."""


def read_attendance_line(line: str, *, is_present: bool, is_run: bool = False) -> list[ListedPerson]:
    """Read the people a line of an attendance list names, none where it names none.

    Args:
        line: One line or item.
        is_present: False for apologies.
        is_run: Whether the line stands behind its label and so may hold the whole list ("Present: A, B and C").
    """
    is_ticked, line = read_tick(line)
    is_present = is_present and is_ticked is not False
    text = spell_out(fold_characters(_COLUMN_GAP.sub(" | ", part_glued(line.strip())))).rstrip(".;,").strip()
    if not text or _COLUMNS.match(text) or _VERDICT.match(text):
        return []
    sentences = _NEXT_SENTENCE.split(text)
    described = _read_described(text, is_present=is_present) if is_run else None
    if described or (is_run and len(sentences) > 1):
        return (
            [described]
            if described
            else [one for part in sentences for one in read_attendance_line(part, is_present=is_present, is_run=True)]
        )
    if people := _read_staff(text, is_present=is_present):
        return people
    if ";" in BRACKETED.sub("", text):
        return _share_all(
            [person for part in text.split(";") for person in _read_member(part.strip(), is_present=is_present)]
        )
    runs = _split_titled_runs(text)
    is_strict = not is_run and len(runs) == 1
    people = _share_all([one for run in runs for one in _read_run(run, is_present=is_present, is_strict=is_strict)])
    single = read_person(runs[0], is_present=is_present) if len(people) <= 1 else None
    return [single] if single else people if len(people) > 1 else []


def _split_titled_runs(text: str) -> list[str]:
    """Take the titles of several off; surnames alone behind one ("Councillors Lee and Orr") are a run apart."""
    before, *behind = _NEXT_PLURAL_TITLE.split(text)
    if any(" " not in part for run in behind for part in _split_run(run)):
        return [_PLURAL_TITLE.sub("", before), *behind]
    return [_PLURAL_TITLE.sub("", _NEXT_PLURAL_TITLE.sub(", ", text))]


def _read_described(text: str, *, is_present: bool) -> ListedPerson | None:
    """Read "Jo Marsh, Area Manager, Pier Homes" behind a label; an office of the meeting body is one in a run."""
    parts = _split_run(text)
    if len(parts) != 3 or BRACKETED.search(text) or "|" in text:  # noqa: PLR2004  name, office, body
        return None
    name, office, body = parts
    is_office = is_role(office) and " " in office and not _OF_THE_BODY.match(office) and split_office(office)[0] is None
    if not is_office or is_role(name) or is_role(body) or _TITLED.match(body) or not is_person_name(name):
        return None
    person = read_person(f"{name} ({office})", is_present=is_present)
    return place_person(person, body) if person else None


def _share_all(people: list[ListedPerson]) -> list[ListedPerson]:
    """Give all of a line the organisation its end says they share: "(both Harbour Trust)"."""
    shared = _SHARED.match((people[-1].attendee.organisation if people else None) or "")
    if shared is None:
        return people
    body = shared.group("body")
    return [
        place_person(one, body) if one.attendee.organisation in {None, people[-1].attendee.organisation} else one
        for one in people
    ]


def _read_member(text: str, *, is_present: bool) -> list[ListedPerson]:
    """Read what stands between semicolons: one person, or the people of one body."""
    if people := _read_staff(text, is_present=is_present):
        return people
    bare = re.sub(r"^and\s+", "", text)
    before, *behind = _NEXT_PLURAL_TITLE.split(bare)
    if behind or _PLURAL_TITLE.match(bare):
        runs = [_PLURAL_TITLE.sub("", before), *behind]
        return [one for run in runs for one in _read_run(run, is_present=is_present, is_strict=False)]
    if _names_only_people(bare):
        return _read_run(bare, is_present=is_present, is_strict=True)
    person = read_person(bare, is_present=is_present)
    return [person] if person else []


def _names_only_people(text: str) -> bool:
    """Whether every part of a run is a whole name with nothing beside it; no body is made of names."""
    parts = _split_run(text)
    return len(parts) >= _FEWEST_IN_A_BARE_RUN and all(
        " " in part and is_person_name(part) and not is_role(part) for part in parts
    )


def _read_staff(text: str, *, is_present: bool) -> list[ListedPerson]:
    """Read "Pier Trust: A, B" and "Pier Trust - A, B": what stands before the mark is true of all behind it."""
    if text.count(": ") > _MOST_COLONS:
        return []
    head, mark, staff = text.partition(": ")
    if not mark:
        head, mark, staff = text.partition(" - ")
        if not _is_body_before_its_people(head, staff):
            return []
    if not staff or "|" in head or "(" in head or find_group_label(head) or len(head.split()) > _MOST_WORDS_OF_A_BODY:
        return []
    if not looks_like_body(head) and not is_role(head) and not head[:1].isupper():
        return []
    people = read_attendance_line(staff, is_present=is_present, is_run=True)
    head = _REPRESENTING.sub("", head)
    if is_role(head) or not people:
        return []
    return [person if person.attendee.organisation else place_person(person, head) for person in people]


def _is_body_before_its_people(head: str, staff: str) -> bool:
    """Whether a dash parts a body from its people, not a person from their office."""
    if not staff or (read_person(head, is_present=True) is None and not looks_like_body(head)):
        return False
    people = [read_person(part, is_present=True) for part in _split_run(staff)]
    are_whole = all(one is not None and " " in one.attendee.name and one.attendee.role is None for one in people[1:])
    first = people[0]
    is_first_whole = first is not None and " " in first.attendee.name
    return is_first_whole and are_whole and (looks_like_body(head) or " " not in head or len(people) > 1)


def _read_run(text: str, *, is_present: bool, is_strict: bool) -> list[ListedPerson]:
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
    parts = _split_run(text)
    is_titled = any(_TITLED.match(part) for part in parts)
    is_first_names = _are_first_names(parts)
    if is_strict and len(parts) == 2 and _describes_one(parts):  # noqa: PLR2004  a name and its body
        return []
    if is_strict and len(parts) > 1 and is_role(parts[1]) and " " in parts[1] and not BRACKETED.search(parts[1]):
        return []
    if is_strict and not (BRACKETED.search(parts[0]) or len(parts) >= _FEWEST_IN_A_BARE_RUN or is_first_names):
        return []
    is_strict = is_strict and not _is_mostly_people(parts, is_present=is_present)
    for part in parts:
        person = read_person(_PLURAL_TITLE.sub("", part), is_present=is_present)
        is_lone_word = person is not None and " " not in person.attendee.name and not is_first_names
        if person is None or (is_lone_word and (is_strict or "(" not in part)):
            if is_strict:
                return []
            if person is not None and _is_joined(text, part):
                lone = person
                continue
            is_described = is_role(part)
            people[-1:] = [_describe_last(one, part) for one in people[-1:]]
        elif is_described and is_titled and _is_untitled(part):
            people[-1:] = [_describe_last(one, part, is_sure=True) for one in people[-1:]]
        else:
            people += [_share_surname(lone, person)] if lone else []
            people.append(person)
            lone, is_described = None, False
            waiting = _share_organisation(people, waiting, is_joined=_is_joined(text, part))
    return people


def _are_first_names(parts: Sequence[str]) -> bool:
    """Whether a run calls people by one name; where bodies stand among whole names, half of the parts are one word."""
    lone = [" " not in BRACKETED.sub("", part).strip() for part in parts]
    return lone[0] and 3 * sum(lone) >= 2 * len(lone)


def _share_organisation(people: list[ListedPerson], waiting: int, *, is_joined: bool) -> int:
    """Give those who wait for it the organisation of the last person; how many wait now."""
    organisation = people[-1].attendee.organisation
    if organisation is None:
        return waiting + 1 if is_joined else 0
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
    return looks_like_body(bare) and not is_person_name(bare)


def _split_run(text: str) -> list[str]:
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
