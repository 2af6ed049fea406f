"""Whom made-up minutes can give something to do, with offices, a nickname and a surname that is a word."""

from rr3search.domain import Attendee
from rr3search.parsing.roster.roster import Roster

__all__ = ["ROSTER"]

ROSTER = Roster(
    [
        Attendee("Jo Marsh", None, "Chair", present=True),
        Attendee("Al Reed", None, "Treasurer", present=True),
        Attendee("Bo Lee", None, "Hon. Secretary", present=True),
        Attendee("Dr Kit Adair", None, "Headteacher", present=True),
        Attendee("Gwen Price", None, "School business manager", present=True),
        Attendee("Suzanne Board", None, None, present=True),
        Attendee('Terence "Tel" Coyle', None, "minutes", present=True),
        Attendee("Baroness Vale", None, "Minister of State, Department of Works", present=True),
    ],
    [],
)
