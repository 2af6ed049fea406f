"""What kind of body an organisation is, as far as its name tells.

Printed names in, a sector out. The rule is careful: what the name does not show is of no known sector, and few are
taken for public bodies, since their people are named in what is published.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

from rr3search.domain import fold_name

__all__ = ["Sector", "classify_body", "is_public_office"]

_PUBLIC = re.compile(
    r"\b(?:ministry of|department (?:of|for)|home office|cabinet office|foreign office|hm treasury|"
    r"(?:hm|his majesty's|her majesty's) (?:prison|courts?|inspectorate|revenue|land registry|passport|treasury)\w*|"
    r"(?:prison|probation|prosecution|courts|civil) service|youth (?:justice board|custody service)|legal aid agency|"
    r"(?:uk|welsh|scottish|british|local|central|devolved) government|government of|(?:office for|national) statistics|"
    r"(?:county|city|borough|district|town|parish|metropolitan|unitary|community) council|london borough|"
    r"combined authority|local authority|constabulary|(?:city|county|transport|metropolitan) police|police service|"
    r"police and crime commissioner|executive agency|environment agency|nhs (?:england|wales|scotland))\b"
)
_OF_PEOPLE = re.compile(
    r"\b(?:watch|users?|friends|families|alliance|union|tenants|residents|patients|pensioners|holders|campaign\w*|"
    r"associations?|society|network|forum|federation|club|supporters|survivors|veterans|prisoners|league)\b"
)
"""Beside the name of a public body, what makes it that of a group about it or against it."""
_SERVICE = re.compile(
    r"\b(?:nhs|(?:foundation|ambulance|hospitals?|health|healthcare|academ(?:y|ies)|schools?) trust|"
    r"multi[- ]academy|(?:integrated care|health(?: and social care)?) board|clinical commissioning group|"
    r"(?:foundation|community|maintained) school|ambulance service|fire and rescue|police$)\b"
)
"""Bodies of the public services, whatever their names have in common with those of charities."""
_VOLUNTARY = re.compile(
    r"\b(?:voluntary|volunteers?|volunteering|charit(?:y|ies|able)|cvs|cvc|third sector|foundation|fellowship|"
    r"community (?:interest company|association|group|trust)|cic|citizens advice)\b"
)
"""A trust is not among them: that may be a charity, a hospital, a group of schools or a leisure centre."""
_PUBLIC_OFFICE = re.compile(
    r"^(?:(?:parliamentary )?(?:under[- ])?secretary of state\b|(?:prime |deputy )?"
    r"minister(?: for\b| of (?!religion\b)|$)|"
    r"permanent secretary\b|(?:lord )?mayor\b(?!['’]?s)|police and crime commissioner\b|member of parliament\b)"
)


class Sector(StrEnum):
    """Who an organisation belongs to."""

    PUBLIC = "public"
    """Government: people speak there in an office."""
    SERVICE = "service"
    """A public service (a hospital, a group of schools): not a charity, and its people hold no office."""
    VOLUNTARY = "voluntary"
    UNKNOWN = "unknown"


def classify_body(names: Iterable[str]) -> Sector:
    """Tell the sector of a body.

    Args:
        names: Everything it is called, short forms and long ones.
    """
    folded = [fold_name(name) for name in names]
    if any(map(_is_public, folded)):
        return Sector.PUBLIC
    if any(_SERVICE.search(name) for name in folded):
        return Sector.SERVICE
    if any(_VOLUNTARY.search(name) for name in folded):
        return Sector.VOLUNTARY
    return Sector.UNKNOWN


def _is_public(name: str) -> bool:
    rest = _PUBLIC.sub(" ", name, count=1)
    return rest != name and _OF_PEOPLE.search(rest) is None


def is_public_office(role: str) -> bool:
    """Whether a role is an office of state or an elected one whose holder is known to everybody."""
    return _PUBLIC_OFFICE.match(fold_name(role)) is not None
