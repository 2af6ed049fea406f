"""One person of an attendance list: the parts of a line and what each is.

Words in, an attendee with their initials out. The name comes first, or behind initials, an office or a body.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rr3search.domain import Attendee, fold_name
from rr3search.language.name_shapes import BODY_NOUN, TITLE, has_name_shape, is_person_name, looks_like_body
from rr3search.language.offices import is_field, is_role, split_office
from rr3search.parsing.attendance.line_parts import split_parts
from rr3search.parsing.attendance.notes import (
    abbreviates,
    drop_initials,
    find_principal,
    fits_initials,
    fits_titled_initials,
    is_honour,
    is_presence_note,
    is_reason,
    is_user_name,
    says_absent,
)

__all__ = ["ListedPerson", "place_person", "read_person", "settle_people"]

_TITLES = re.compile(rf"^(?:{TITLE}\s+)+")
_MOST_WORDS_OF_A_NAME = 9
_INITIALS_FIRST = re.compile(r"^[A-Z](?:[A-Za-z]{0,2}[A-Z]|[A-Z]?[a-z]?)$")
_SURNAME_OF_A_BODY = re.compile(r"\b(?:Board|School|College|Union|Borough|Group)$")
"""Words for bodies that are surnames too."""
_IN_PASSING = re.compile(
    r"^[a-z]+(?: [a-z]+)+$|^[a-z].*\(|"
    r"^(?:until|formerly|previously|lately|once|now) |^(?:committee|board|branch|panel|staff|public)$|"
    r"^(?:[Pp]lot|[Ff]lat|[Hh]ouse|[Uu]nit|[Dd]istrict|[Ww]ard|[Nn]o\.?|[a-z]+) ?\d+\w?$"
)
"""Small words in a bracket are a remark, one of them alone may be a body that writes itself so ("geth")."""
_MARK = re.compile(r"^\W*(?:yes|no|y|n)\W*$", re.IGNORECASE)
"""An answer to whether somebody was there."""
_REPRESENTING = re.compile(r"^(?:representing|for|on behalf of|from)\s+(?:the\s+)?(?=[A-Z])")

_UNIT = re.compile(
    r"\b(?:department|dept|team|services?|directorate|division|unit|office|section|branch|desk|group|committee|board|"
    r"station|area|region|ward)s?$",
    re.IGNORECASE,
)
"""Parts of a body."""

_COUNTED = re.compile(
    r"^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty|thirty|forty|fifty|several|some|various|about|around|approximately)\b",
    re.IGNORECASE,
)
"""People who are counted and not named."""


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """An attendee and the initials the list gives them."""

    attendee: Attendee
    initials: str | None
    """By which the minutes call the person: of the name, or of the office."""
    short: str | None = None
    """What a bracket shortens the body beside the name to."""


@dataclass(slots=True)
class _Parts:
    """What stands beside a name, sorted."""

    initials: str | None = None
    short: str | None = None
    notes: tuple[str, ...] = ()
    principal: str | None = None
    roles: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    is_absent: bool = False
    """Whether the list, or a part, says they were away."""

    def take(self, part: str, name: str, *, is_bracketed: bool, beside: Sequence[str]) -> bool:
        """Take a part that is neither an office nor a body; False where it is one of these.

        Args:
            part: The words.
            name: Whom they are said of.
            is_bracketed: Whether they stand in a bracket.
            beside: The parts outside of brackets, of which a bracket may shorten an office.
        """
        is_short = fits_initials(part, name) and _is_initials(part, is_bracketed=is_bracketed)
        is_short = is_short or (is_bracketed and any(is_role(one) and abbreviates(part, one) for one in beside))
        is_short = is_short or (is_bracketed and fits_titled_initials(part, name))
        if self.initials is None and is_short:
            self.initials = re.sub(r"[. ]", "", part)
        elif says_absent(part):
            self.is_absent = True
        elif principal := find_principal(part):
            self.principal = principal
        elif is_presence_note(part) or (
            self.is_absent
            and (is_reason(part) or (is_bracketed and part.isalpha() and part.islower() and not is_role(part)))
        ):
            self.notes += (part,)
        elif is_user_name(part):
            self.initials = self.initials or (part[1:] if part.startswith("@") else None)
        else:
            return is_honour(part)
        return True


def place_person(person: ListedPerson, organisation: str) -> ListedPerson:
    """Give a person the organisation that is printed for several."""
    return replace(person, attendee=replace(person.attendee, organisation=organisation))


def settle_people(people: Sequence[ListedPerson], body: str) -> list[ListedPerson]:
    """Give people the body that a label names over them; where most are of other bodies, it names no body of theirs."""
    if 2 * sum(_is_of_another(one.attendee.organisation, body) for one in people) > len(people):
        return list(people)
    return [_settle(one, body) for one in people]


def _settle(person: ListedPerson, body: str) -> ListedPerson:
    """Place a person in a body; what else is printed beside the name, a unit of it or an office, is what they are."""
    attendee = person.attendee
    beside = attendee.organisation
    if beside is None or fold_name(beside) == fold_name(body):
        return place_person(person, body)
    if _is_of_another(beside, body):
        return person
    role = ", ".join(filter(None, (attendee.role, beside)))
    return replace(
        person, attendee=replace(attendee, organisation=body, role=role), initials=person.initials or person.short
    )


def _is_of_another(beside: str | None, body: str) -> bool:
    """Whether what stands beside a name is a body of its own, not a part of the one the label names."""
    return beside is not None and bool(BODY_NOUN.search(beside)) and not _UNIT.search(beside) and beside not in body


def read_person(text: str, *, is_present: bool) -> ListedPerson | None:
    """Read one person, with whatever the words say of them; None where they name nobody.

    Args:
        text: One line, item or part of a run, typography folded.
        is_present: False for apologies.
    """
    parts, notes = split_parts(drop_initials(text))
    if not parts or _MARK.match(parts[0]):
        return None
    name, rest, notes = _choose_name(parts, notes)
    if name is None or _COUNTED.match(name) or not 0 < len(name.split()) <= _MOST_WORDS_OF_A_NAME:
        return None
    office, name = split_office(name)
    if " " not in name and is_role(name):
        return None
    found = _Parts(is_absent=not is_present, roles=(office,) if office else ())
    _sort_parts(found, rest, notes, name=name)
    attendee = Attendee(
        name=name,
        organisation=", ".join(found.bodies) or None,
        role=", ".join(found.roles) or None,
        present=not found.is_absent,
        note=", ".join(found.notes) or None,
        deputises_for=found.principal,
    )
    return ListedPerson(attendee, found.initials, found.short)


def _choose_name(parts: list[str], notes: list[str]) -> tuple[str | None, list[str], list[str]]:
    """The part that is the name, with the other parts and notes."""
    first = parts[0]
    if len(parts) > 1 and _INITIALS_FIRST.match(first) and " " in parts[1] and fits_initials(first, parts[1]):
        return parts[1], [first, *parts[2:]], notes
    holder = next((note for note in notes if _is_whole_name(note)), None) if is_role(first) else None
    if holder and _is_held_of(first):
        return holder, parts, [other for other in notes if other != holder]
    is_plain = is_person_name(first) and not is_presence_note(first)
    has_office = any(is_role(note) or is_user_name(note) or fits_initials(note, first) for note in notes)
    has_surname_of_a_body = (
        has_office
        and (not looks_like_body(first) or bool(_SURNAME_OF_A_BODY.search(first)))
        and has_name_shape(first)
        and first.count(" ") == 1
        and not any(map(_is_whole_name, notes))
    )
    if (is_plain or has_surname_of_a_body) and not _is_office(first):
        return first, parts[1:], notes
    if holder:
        return holder, parts, [other for other in notes if other != holder]
    if len(parts) > 1 and (looks_like_body(first) or is_role(first)) and _is_whole_name(parts[1]):
        return parts[1], [first, *parts[2:]], notes
    return None, parts, notes


def _is_held_of(text: str) -> bool:
    """Whether an office is printed with what it is held of, as no name is: "Bishop of Dale"."""
    return " of " in text or text.lower().startswith("the ")


def _is_whole_name(text: str) -> bool:
    return " " in text and is_person_name(text) and not _is_office(text)


def _is_office(text: str) -> bool:
    """Whether the words are an office and nobody's name."""
    return is_role(_TITLES.sub("", text)) and split_office(text)[0] is None


def _sort_parts(found: _Parts, rest: list[str], notes: list[str], *, name: str) -> None:
    """Tell initials, notes and offices from bodies; what stands in brackets is a body only where nothing else is."""
    bracketed: list[str] = []
    for part, is_bracketed in [*((one, False) for one in rest), *((one, True) for one in notes)]:
        if found.take(part, name, is_bracketed=is_bracketed, beside=rest):
            continue
        is_behind_office = bool(found.roles) and not found.bodies and not is_bracketed
        if is_role(part) or (is_behind_office and is_field(part)):
            found.roles += () if is_bracketed and any(role.startswith(part) for role in found.roles) else (part,)
        elif is_bracketed and _IN_PASSING.match(part) and not _REPRESENTING.match(part):
            found.notes += (part,)
        elif is_bracketed:
            bracketed.append(_REPRESENTING.sub("", part))
        elif not part[0].isdigit():
            found.bodies += (part,)
    if found.bodies:
        found.short = next((note for note in bracketed if abbreviates(note, found.bodies[0])), None)
        bracketed = [note for note in bracketed if not _may_shorten(note, found.bodies[0])]
    elif bracketed:
        found.bodies = (re.sub(r"\s*\([^()]*\)$", "", bracketed.pop(0)),)
    found.roles += tuple(bracketed)
    if len(found.bodies) > 1 and looks_like_body(found.bodies[-1]):
        found.roles += tuple(part for part in found.bodies if _is_of_small_words(part))
        found.bodies = tuple(part for part in found.bodies if not _is_of_small_words(part))


def _is_of_small_words(part: str) -> bool:
    """Whether words are no name; "the Trust" is one."""
    return part[0].islower() and not re.match(r"the [A-Z]", part)


def _is_initials(part: str, *, is_bracketed: bool) -> bool:
    """Whether letters that fit are initials for sure, not the short name of a body."""
    return is_bracketed or bool(_INITIALS_FIRST.match(part)) or "." in part


def _may_shorten(note: str, organisation: str) -> bool:
    """Whether a bracket that says nothing else may shorten the body before it, letter by letter or not: "(DfH)"."""
    capitals = [letter for letter in note if letter.isupper()]
    return len(capitals) > 1 and " " not in note and note[0] == organisation[0]
