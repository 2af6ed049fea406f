"""What the end of a run says of several people in it: "(both Harbour Trust)", ", all governors".

The people of a line in, the same people out, each with the body or the office that they share.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from rr3search.parsing.attendance.person_lines import ListedPerson, place_person

__all__ = ["OFFICES", "is_shared", "note_shared", "share_all"]

OFFICES = re.compile(
    r"\b(?:governors|trustees|members|directors|councillors|officers|managers|chairs|representatives|observers|carers|staff|"
    r"patients|residents|tenants|commissioners|advisers|volunteers)$",
    re.IGNORECASE,
)
"""What several hold together: "Jo Marsh and Al Reed (patient governors)"."""
_SHARED = re.compile(r"^(?:(?P<two>both)|all)(?: (?:of|from))?(?: the)?\s+(?P<body>[A-Z].*)$")
_CLASS = re.compile(r"^(?:both|all)(?: (?:of|from))?(?: the)?\s+(?P<office>[a-z].*)$")


def is_shared(words: str) -> bool:
    """Whether words say of several people what they are."""
    return bool(_SHARED.match(words) or _names_class(words))


def _names_class(words: str) -> bool:
    """Whether words say in what office several are: "all governors", not "all present"."""
    return bool(_CLASS.match(words) and OFFICES.search(words))


def note_shared(person: ListedPerson, words: str) -> ListedPerson:
    """Note at the last of several what words say of all, for share_all to deal out."""
    attendee = person.attendee
    if _names_class(words):
        return replace(person, attendee=replace(attendee, role=attendee.role or words))
    return place_person(person, words) if attendee.organisation is None else person


def share_all(people: Sequence[ListedPerson]) -> list[ListedPerson]:
    """Give those before the one at whom a line says it what they share; who has a body of their own keeps it."""
    shared = list(people)
    for at, person in enumerate(people):
        organisation, role = person.attendee.organisation, person.attendee.role
        if match := _SHARED.match(organisation or ""):
            shared[at] = place_person(person, match["body"])
            for before in range(at - 1, max(at - 2, -1) if match["two"] else -1, -1):
                if people[before].attendee.organisation not in {None, organisation}:
                    break
                shared[before] = place_person(shared[before], match["body"])
        elif role and _names_class(role) and (office := _CLASS.match(role)):
            shared[: at + 1] = [_give_office(one, office["office"]) for one in shared[: at + 1]]
    return shared


def _give_office(person: ListedPerson, office: str) -> ListedPerson:
    """Give a person the office that all hold, where no other is printed."""
    role = person.attendee.role
    is_told = role is not None and not _names_class(role)
    return person if is_told else replace(person, attendee=replace(person.attendee, role=office.removesuffix("s")))
