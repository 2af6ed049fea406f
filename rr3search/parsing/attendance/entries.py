"""Who was there: one line of an attendance list.

Text in, attendees out. "Name, Organisation (role)", "Name (INITIALS) Organisation", "Name - Role, Organisation",
"Role (Name)", "Name | Organisation | Role", "A (Org), B and C (Org)". What has no name's shape is nobody.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from rr3search.domain import fold_characters
from rr3search.language.group_labels import find_group_label
from rr3search.language.labelled_bodies import find_labelled_body, is_sure_body, strip_side
from rr3search.language.name_shapes import TITLE, is_person_name, looks_like_body
from rr3search.language.offices import is_role, split_office
from rr3search.parsing.attendance.line_parts import BRACKETED
from rr3search.parsing.attendance.notes import drop_initials, fits_initials
from rr3search.parsing.attendance.person_lines import (
    ListedPerson,
    place_person,
    read_person,
    settle_people,
)
from rr3search.parsing.attendance.runs import (
    FEWEST_IN_A_BARE_RUN,
    NEXT_PLURAL_TITLE,
    PLURAL_TITLE,
    bracket_bodies,
    read_run,
    split_run,
    split_titled_runs,
)
from rr3search.parsing.attendance.shared_words import OFFICES, share_all
from rr3search.parsing.attendance.spelling import part_columns, part_glued, read_tick, spell_out
from rr3search.parsing.attendance.stand_ins import StandIn, part_stand_ins

__all__ = ["read_attendance_line", "read_holders"]

_COLUMNS = re.compile(r"^\|?\s*(?:name|attendee|member|organi[sz]ation|initials|role|title)s?\s*[|,\t]", re.IGNORECASE)
_VERDICT = re.compile(
    r"^(?:(?:these|this|all|they|apologies) )?(?:(?:were|was|had been) )?(?:duly )?(?:accepted|noted|approved|agreed|"
    r"received|granted)$",
    re.IGNORECASE,
)
_NEXT_SENTENCE = re.compile(
    r"(?<=[a-z]{3}|.[a-z]\)|[A-Z]{2}\))(?<!\bCllr)(?<!\bRevd)(?<!\bProf)(?<!\bInsp)(?<!\bSupt)(?<!\bCapt)(?<!\bBrig)(?<!\bBro)"
    r"(?<!\bHon)(?<!\bRev)(?<!\bMrs)(?<!\bSgt)(?<!\bCol)(?<!\bDept)\.\s+(?=[A-Z])"
)
_TITLED = re.compile(rf"^{TITLE}\s")
_OF_THE_BODY = re.compile(
    r"^(?:the )?(?:(?:vice|deputy|co|joint|acting|hon(?:orary)?|assistant|town|parish|minutes?|membership|"
    r"committee)[ -])*"
    r"(?:chair\w*|president|secretary|treasurer|clerk|mayor|convenor|convener|captain)$",
    re.IGNORECASE,
)
"""Offices that members hold in the body that meets; whom they stand for does not follow."""
_ALL_OF = re.compile(
    r"^(?P<names>.{3,300}?),?\s+(?:both|all)(?: (?:of|from))?(?: the)?\s+(?P<body>[A-Z][^(),;]{2,80})$"
)
"""Between semicolons: "Jo Marsh (Chair), Al Reed and Kay Wren, all Pier Trust"."""
_NUMBERED = re.compile(r"^\d+(?:\.\d+)*[.)]?\s+")
_COLLEAGUES = re.compile(r"^(?P<names>[^()|:]{3,200})\((?P<body>[^()|:;,]{2,80})\)$")
"""Between semicolons, several of one body: "Jo Marsh, Al Reed and Kay Wren (Pier Trust)"."""
_INITIALLED = re.compile(r"^(?!.*\([A-Z]{2,4}\))(?P<short>[A-Z]{2,4})\s+[-=]\s+[A-Z][^,;()]{3,40},\s[^;]*$")
"""Initials before the name they are of: what follows that is no other person, whatever it looks like."""
_WRITTEN_BY = re.compile(
    r"^(?:the )?(?:notes?|minutes|record)(?: (?:(?:was|were) )?(?:taken|written|kept|made|recorded|prepared))? by\s+"
    r"(?P<who>(?-i:[A-Z]).*)$",
    re.IGNORECASE,
)
"""A sentence of a list that says who wrote it down."""
_MOST_WORDS_OF_A_BODY = 9
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
    line = drop_initials(line.strip())
    is_present = is_present and is_ticked is not False
    text = spell_out(fold_characters(part_columns(part_glued(line.strip())))).rstrip(".;,").strip(" |")
    if not text or _COLUMNS.match(text) or _VERDICT.match(text):
        return []
    text, stand_ins = part_stand_ins(text)
    if stand_ins:
        people = read_attendance_line(text, is_present=is_present, is_run=is_run)
        return [*(_excuse(one, stand_ins) for one in people), *filter(None, map(_read_stand_in, stand_ins))]
    if is_run and (written := _WRITTEN_BY.match(text)):
        people = read_attendance_line(written["who"], is_present=True, is_run=True)
        return [replace(one, attendee=replace(one.attendee, role=one.attendee.role or "notes")) for one in people]
    return _read_people(text, is_present=is_present, is_run=is_run)


def _read_people(text: str, *, is_present: bool, is_run: bool) -> list[ListedPerson]:
    """Read the people of a line in plain spelling."""
    if initialled := _INITIALLED.match(text):
        person = read_person(text, is_present=is_present)
        if person and fits_initials(initialled["short"], person.attendee.name):
            return [person]
    sentences = _NEXT_SENTENCE.split(text)
    described = _read_described(text, is_present=is_present) if is_run else None
    if described:
        return [described]
    if len(sentences) > 1 and (is_run or len(split_run(sentences[0])) > 1):
        return [one for part in sentences for one in read_attendance_line(part, is_present=is_present, is_run=is_run)]
    if people := _read_staff(text, is_present=is_present):
        return people
    if ";" in BRACKETED.sub("", text):
        return share_all(
            [person for part in text.split(";") for person in _read_member(part.strip(), is_present=is_present)]
        )
    runs = split_titled_runs(bracket_bodies(text) if is_run else text)
    is_strict = not is_run and len(runs) == 1
    people = share_all([one for run in runs for one in read_run(run, is_present=is_present, is_strict=is_strict)])
    single = read_person(runs[0], is_present=is_present) if len(people) <= 1 else None
    return [single] if single else people if len(people) > 1 else []


def _excuse(person: ListedPerson, stand_ins: Sequence[StandIn]) -> ListedPerson:
    """Note that somebody was away, where another came in their place."""
    is_away = any(person.attendee.name == one.principal for one in stand_ins)
    return replace(person, attendee=replace(person.attendee, present=False)) if is_away else person


def _read_stand_in(stand_in: StandIn) -> ListedPerson | None:
    person = read_person(bracket_bodies(stand_in.words), is_present=True)
    return replace(person, attendee=replace(person.attendee, deputises_for=stand_in.principal)) if person else None


def read_holders(text: str) -> list[ListedPerson]:
    """Read who holds an office by what stands behind its label: one, with what they are, where only commas part it."""
    line = spell_out(fold_characters(text.strip()))
    first = _NEXT_SENTENCE.split(line)[0].rstrip(".;, ")
    parts = split_run(first)
    is_of_one = len(parts) > 1 and not re.search(r";|/|\band\b|&|\||: ", BRACKETED.sub("", first))
    others = [part for part in parts[1:] if is_person_name(BRACKETED.sub("", part).strip()) and not is_role(part)]
    is_placed = (
        bool(others) and parts[1:] == others and any(looks_like_body(one) for one, _ in BRACKETED.findall(parts[0]))
    )
    if (
        is_of_one
        and len(others) <= 1
        and not is_placed
        and not any(_TITLED.match(one) or BRACKETED.search(one) for one in others)
    ):
        person = read_person(first, is_present=True)
        return [person] if person and " " in person.attendee.name else []
    return read_attendance_line(text, is_present=True, is_run=True)


def _read_described(text: str, *, is_present: bool) -> ListedPerson | None:
    """Read "Jo Marsh, Area Manager, Pier Homes" behind a label; an office of the meeting body is one in a run."""
    parts = split_run(text)
    if len(parts) != 3 or BRACKETED.search(text) or "|" in text:  # noqa: PLR2004  name, office, body
        return None
    name, office, body = parts
    if is_role(body) and " " in body and looks_like_body(office) and not is_role(office):
        office, body = body, office
    if split_office(office)[0] or split_office(body)[0]:
        return None
    is_office = is_role(office) and " " in office and not _OF_THE_BODY.match(office)
    if not is_office or is_role(name) or is_role(body) or _TITLED.match(body) or not is_person_name(name):
        return None
    person = read_person(f"{name} ({office})", is_present=is_present)
    return place_person(person, body) if person else None


def _read_member(text: str, *, is_present: bool) -> list[ListedPerson]:
    """Read what stands between semicolons: one person, or the people of one body."""
    if people := _read_staff(text, is_present=is_present):
        return people
    bare = re.sub(r"^and\s+", "", text)
    before, *behind = NEXT_PLURAL_TITLE.split(bare)
    if behind or PLURAL_TITLE.match(bare):
        runs = [PLURAL_TITLE.sub("", before), *behind]
        return [one for run in runs for one in read_run(run, is_present=is_present, is_strict=False)]
    if (all_of := _ALL_OF.match(bare)) and looks_like_body(all_of.group("body")):
        people = read_run(all_of.group("names"), is_present=is_present, is_strict=False)
        if len(people) > 1:
            return [place_person(one, all_of.group("body")) for one in people]
    if people := _read_colleagues(bare, is_present=is_present) or _read_of_one_body(bare, is_present=is_present):
        return people
    if _names_only_people(bare):
        return read_run(bare, is_present=is_present, is_strict=True)
    person = read_person(bracket_bodies(bare), is_present=is_present)
    return [person] if person else []


def _read_colleagues(text: str, *, is_present: bool) -> list[ListedPerson]:
    """Read several people and, in the bracket behind them, the body or the office that they share."""
    match = _COLLEAGUES.match(text)
    if match is None or not _names_only_people(match["names"], fewest=2):
        return []
    shared = match["body"]
    people = read_run(match["names"], is_present=is_present, is_strict=False)
    if looks_like_body(shared) and not is_role(shared):
        is_short = fits_initials(shared, split_run(match["names"])[-1])
        return [] if is_short else [place_person(one, shared) for one in people]
    if not OFFICES.search(shared):
        return []
    return [replace(one, attendee=replace(one.attendee, role=one.attendee.role or shared)) for one in people]


def _read_of_one_body(text: str, *, is_present: bool) -> list[ListedPerson]:
    """Read "Jo Marsh (JM, Chair) and Al Reed (AR), Pier Trust": a body that is nobody's name stands at the end."""
    *names, body = split_run(text) or [""]
    bare = [BRACKETED.sub("", name).strip() for name in names]
    are_people = len(names) > 1 and all(" " in name and is_person_name(name) and not is_role(name) for name in bare)
    are_told = all("(" in name for name in names)
    is_body = body[:1].isupper() and "(" not in body and not is_role(body)
    if not are_people or not is_body or not (are_told or looks_like_body(body) or not is_person_name(body)):
        return []
    people = [read_person(name, is_present=is_present) for name in names]
    return [one if one.attendee.organisation else place_person(one, body) for one in people if one]


def _names_only_people(text: str, *, fewest: int = FEWEST_IN_A_BARE_RUN) -> bool:
    """Whether every part of a run is a whole name with nothing beside it; no body is made of names."""
    parts = split_run(text)
    return len(parts) >= fewest and all(" " in part and is_person_name(part) and not is_role(part) for part in parts)


def _read_staff(text: str, *, is_present: bool) -> list[ListedPerson]:
    """Read "Pier Trust: A, B" and "Pier Trust - A, B": what stands before the mark is true of all behind it."""
    if text.count(": ") > _MOST_COLONS:
        return []
    head, staff = _part_head(text)
    if _NUMBERED.match(head) and find_group_label(_NUMBERED.sub("", head)):
        return read_attendance_line(staff, is_present=is_present, is_run=True)
    is_too_long = "|" in head or len(head.split()) > _MOST_WORDS_OF_A_BODY
    if not staff or is_too_long or find_group_label(head) or _TITLED.match(head) or is_role(strip_side(head)):
        return []
    body = find_labelled_body(head)
    if body is None and ("(" in head or not head[:1].isupper()):
        return []
    people = read_attendance_line(staff, is_present=is_present, is_run=True)
    if body is None or is_sure_body(head):
        return settle_people(people, body) if body else people
    return [one if one.attendee.organisation else place_person(one, body) for one in people]


def _part_head(text: str) -> tuple[str, str]:
    """What stands before the mark and behind it; nothing behind where there is no such mark."""
    head, mark, staff = text.partition(": ")
    if not mark and text.count(" | ") == 1 and looks_like_body(text.partition(" | ")[0]):
        head, mark, staff = text.partition(" | ")
    if not mark:
        head, mark, staff = text.partition(" - ")
        staff = staff if _is_body_before_its_people(head, staff) else ""
    return head, staff


def _is_body_before_its_people(head: str, staff: str) -> bool:
    """Whether a dash parts a body from its people, not a person from their office."""
    if not staff or (read_person(head, is_present=True) is None and not looks_like_body(head)):
        return False
    people = [read_person(part, is_present=True) for part in split_run(staff)]
    are_whole = all(one is not None and " " in one.attendee.name and one.attendee.role is None for one in people[1:])
    first = people[0]
    is_first_whole = first is not None and " " in first.attendee.name
    return is_first_whole and are_whole and (looks_like_body(head) or " " not in head or len(people) > 1)
