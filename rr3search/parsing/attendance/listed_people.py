"""The people an attendance list has named so far, each once.

Attendees in, one at a time and in any order; all of them out, with what every mention of them said.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from rr3search.domain import Attendee, fold_name
from rr3search.language.acronyms import drop_acronym
from rr3search.language.name_shapes import TITLE
from rr3search.parsing.attendance.person_lines import ListedPerson, place_person

__all__ = ["ListedPeople"]

_FEWEST_READ = 3
_TITLES = re.compile(rf"^(?:{TITLE}\s+)+")
_PORTFOLIO = re.compile(
    r"^(?:bar|tech(?:nical)?|technology|socials?|publicity|welfare|membership|events?|communications?|comms|it|"
    r"fundraising|"
    r"catering|fixtures|grounds?|kit|transport|finance|marketing|media|social media|outreach|education|safeguarding|"
    r"equalit(?:y|ies)|juniors?|seniors?|pres|sec|sports?|ents|entertainments?|wardrobe|sound|lighting|stage|"
    r"web(?:site)?|treas|"
    r"newsletter|training|seeds|shop|tea|refreshments|library|music|buildings?|premises|maintenance|allotments?|"
    r"foundation|staff|parents?|la|local authority|community|partnership|"
    r"health (?:and|&) safety|h&s|admin|hr|legal|policy|planning|projects?|volunteers?|youth|environment|highways)$",
    re.IGNORECASE,
)
"""What somebody looks after in a small body; in a list of bodies the same words name departments."""

_SEAT = re.compile(
    r"^(?:(?:lay(?: ?(?:plus|\+))?|expert|staff|parents?|foundation|co-?opted|elected|appointed|ex[- ]officio|"
    r"clergy|laity|community|"
    r"local authority|la|partnership|public|student|support staff|teaching staff)(?: (?:elected|appointed))?)"
    r"(?:\s*\(.*\))?$",
    re.IGNORECASE,
)
"""Whom somebody sits for among the members, printed where others print their body."""
_SURE_SEAT = re.compile(
    r"^(?:lay(?: ?(?:plus|\+))?|staff|parents?|foundation|co-?opted|clergy|laity|ex[- ]officio)\b", re.IGNORECASE
)

_CLUB_OFFICE = re.compile(
    r"\b(?:treasurer|treas|secretary|sec|pres|president|captain|hon\.?|headteacher|head teacher|parent|"
    r"co-?opted|governor)\b",
    re.IGNORECASE,
)


class ListedPeople:
    """Attendees by name."""

    def __init__(self) -> None:
        self._people: dict[str, Attendee] = {}
        self.has_semicolons = False
        """Whether semicolons part people, and commas what is said of one."""
        self._read = self._placed = 0
        """People read from lines, and those of them whose body stands beside their name."""

    def list_attendees(self) -> tuple[Attendee, ...]:
        """List everybody, in the order printed."""
        people = tuple(self._people.values())
        seats = [one for one in people if one.organisation and _SEAT.match(one.organisation)]
        if any(_SURE_SEAT.match(one.organisation or "") for one in seats):
            people = tuple(_make_office(one) if one in seats else one for one in people)
        placed = [person for person in people if person.organisation]
        is_small_body = any(_CLUB_OFFICE.search(f"{person.role} {person.organisation}") for person in people)
        if not placed or not is_small_body or not all(_PORTFOLIO.match(one.organisation or "") for one in placed):
            return people
        return tuple(_make_office(person) for person in people)

    def add(self, person: Attendee) -> None:
        """Add somebody, or what a second mention says of them; the acronym of a body is no part of its name."""
        if person.organisation:
            person = replace(person, organisation=drop_acronym(person.organisation))
        key = fold_name(person.name)
        known = self._people.get(key)
        if known is None:
            self._people[key] = person
            return
        roles = [role for role in (known.role, person.role) if role]
        is_repeated = len(roles) > 1 and fold_name(roles[1]) in fold_name(roles[0])
        self._people[key] = replace(
            known,
            organisation=known.organisation or person.organisation,
            role=", ".join(dict.fromkeys(roles[:1] if is_repeated else roles)) or None,
            present=known.present and person.present,
            note=known.note or person.note,
            deputises_for=known.deputises_for or person.deputises_for,
        )

    def find(self, name: str) -> Attendee | None:
        """Find the one person that a first name, a surname or a titled surname can mean."""
        words = fold_name(_TITLES.sub("", name.strip())).split()
        if not words:
            return None
        found = [person for person in self._people.values() if _fits(words, person.name)]
        return found[0] if len(found) == 1 else None

    def knows(self, name: str) -> bool:
        """Whether anybody can be meant by a first name, a surname or a titled surname."""
        words = fold_name(_TITLES.sub("", name.strip())).split()
        return any(_fits(words, person.name) for person in self._people.values())

    def place_listed(
        self, people: Sequence[ListedPerson], text: str, *, is_run: bool, is_placed: bool
    ) -> Sequence[ListedPerson]:
        """Make two bare names that a comma parts one person and their body, where the list tells that they are.

        It does where it parts people by semicolons, has bodies behind nearly every name or names that body of somebody
        else; two people alone would be joined by "and".

        Args:
            people: Those a line names.
            text: The line.
            is_run: Whether its label is left out.
            is_placed: Whether the label names the body of all, so that the list's habit tells nothing.
        """
        label, mark, _ = text.partition(": ")
        is_labelled = is_run or bool(mark)
        is_usual = is_run and not is_placed and self._read >= _FEWEST_READ and 4 * self._placed >= 3 * self._read
        if is_labelled and "," in text and ";" not in text and " and " not in text:
            people = self._join_body(people, is_sure=self.has_semicolons or is_usual)
        bodies = [body for one in people if (body := one.attendee.organisation)]
        self._read += len(people)
        self._placed += sum(not mark or body not in label for body in bodies)
        return people

    def _join_body(self, people: Sequence[ListedPerson], *, is_sure: bool) -> Sequence[ListedPerson]:
        if len(people) != 2 or people[0].attendee.organisation or _is_described(people[1]):  # noqa: PLR2004  name, body
            return people
        body = people[1].attendee.name
        listed = (one.organisation for one in self._people.values())
        is_named = any(body in re.split(r",\s+", one) for one in listed if one)
        if _TITLES.match(body) or not (is_sure or is_named):
            return people
        return [place_person(people[0], body)]

    def name_in_full(self, name: str) -> str | None:
        """Give somebody listed by first name alone their full name; what they were called, None where nobody fits."""
        first = fold_name(_TITLES.sub("", name)).split()[0]
        known = self._people.get(first)
        if known is None:
            return None
        self._people = {
            (fold_name(name) if key == first else key): (replace(person, name=name) if key == first else person)
            for key, person in self._people.items()
        }
        return known.name

    def place_last(self, organisation: str) -> None:
        """Give the person listed last an organisation, where they have none."""
        last = next(reversed(self._people))
        if self._people[last].organisation is None:
            self._people[last] = replace(self._people[last], organisation=drop_acronym(organisation))


def _is_described(person: ListedPerson) -> bool:
    one = person.attendee
    return bool(one.organisation or one.role or one.note or person.initials) or " " not in one.name


def _fits(words: list[str], listed: str) -> bool:
    whole = fold_name(_TITLES.sub("", listed)).split()
    if len(words) == 1:
        return words[0] in {whole[0], whole[-1]} if whole else False
    is_initial = len(words[0].rstrip(".")) == 1 and words[0][:1] == whole[0][:1]
    return words == whole or (is_initial and words[-1] == whole[-1])


def _make_office(person: Attendee) -> Attendee:
    if person.organisation is None:
        return person
    role = ", ".join(filter(None, (person.organisation, person.role)))
    return replace(person, organisation=None, role=role)
