"""Whom a question was put to, and who put one that the minute-taker passed on: where the words say so.

The words of a question and its meeting in, a name out, or None. A name that fits one attendee becomes that attendee's;
an office or a body stays as printed; a pronoun and a name that fits two people name nobody.
"""

import re

from rr3search.domain import Attendee, Meeting, fold_characters, fold_name, list_words

__all__ = ["find_addressee", "find_attendees", "find_sender"]

_ABOUT = (
    r"(?:whether|if|what|how|why|when|where|who|whose|which|about|to (?:explain|clarify|confirm|comment|say)|"
    r"for (?:\w+ ){0,3}?(?:updates?|clarification|confirmation|assurances?|details?|views?|information|reasons?))\b"
)
_NAME = r"(?:[Tt]he\s+)?[\w'&./-]+(?:\s+[\w'&./-]+){0,5}?"
_ASKED = re.compile(rf"\b(?:asked|asks|questioned|pressed)\s+(?P<who>{_NAME})\s+(?:again\s+|then\s+)?{_ABOUT}")
_SOUGHT = re.compile(
    rf"\bsought\s+(?:\w+\s+){{1,2}}?from\s+(?P<who>{_NAME})\s+(?:that|on|about|over|as to|regarding|{_ABOUT})"
)
_WAS_ASKED = re.compile(rf"^(?P<who>{_NAME})\s+(?:was|were)\s+(?:then\s+|also\s+)?asked\b")
_FOR = re.compile(r"^(?:Q|Question|Query)\s?\d{0,2}\s(?:to|for)\s+(?P<who>[^:?.]{2,60}):\s")
_CALLED = re.compile(
    r"(?:^|[:.?]\s+)(?P<first>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?),\s+(?:would|could|can|do|does|did|is|are|was|were|"
    r"have|has|will|should|what|how|why|when|where|any)\b|,\s+(?P<last>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)\?[\"']*\s*$"
)
_SENT_BY = re.compile(
    r"\b(?:received|submitted|tabled|asked|put|posed|raised)\s+(?:in advance\s+|in writing\s+)?(?:from|by)\s+"
    r"(?P<who>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Councillor)\.?\s+)?[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,3})(?=[,:;]|\s+who\b)"
)
_PRINTED_TITLES = "mr mrs ms miss mx dr prof professor cllr councillor sir dame lord lady baroness rev revd the"
_TITLES = frozenset(_PRINTED_TITLES.split())
_PRONOUNS = "him her them it us he she they i me you this that these those"
_NOBODY = frozenset(_PRONOUNS.split())
_THINGS_ASKED = "question questions query queries same reason reasons following"
_NO_ADDRESSEES = frozenset(_THINGS_ASKED.split())
_INITIALS = re.compile(r"^[A-Z][A-Za-z]{0,2}[A-Z]$|^[A-Z]{2,3}$")


def find_addressee(question: str, meeting: Meeting) -> str | None:
    """Find the person or body a question was put to, as far as its own words say."""
    folded = fold_characters(question)
    if called := _CALLED.search(folded):
        return _find_attendee(called.group("first") or called.group("last"), meeting.attendees)
    for pattern in (_FOR, _WAS_ASKED, _ASKED, _SOUGHT):
        match = pattern.search(folded)
        if match is not None and _is_name(match.group("who")):
            return _resolve(match.group("who"), meeting)
    return None


def find_sender(told: str) -> str | None:
    """Find who sent in a question that the minute-taker passes on, as printed; a name in full only."""
    match = _SENT_BY.search(fold_characters(told))
    return match.group("who") if match else None


def _is_name(words: str) -> bool:
    first, *rest = words.lower().split()
    if _NO_ADDRESSEES & {first, *rest}:
        return False
    return bool(rest) if first == "the" else words[0].isupper() and first not in _NOBODY


def _resolve(printed: str, meeting: Meeting) -> str:
    attendee = _find_attendee(printed, meeting.attendees)
    if attendee is not None:
        return attendee
    bodies = {one.organisation for one in meeting.attendees if one.organisation}
    named = fold_name(printed).removeprefix("the ")
    return next((body for body in sorted(bodies) if fold_name(body).removeprefix("the ") == named), printed)


def find_attendees(printed: str, attendees: tuple[Attendee, ...]) -> list[Attendee]:
    """Find the attendees whose name, initials or office these words are."""
    return [one for one in attendees if _is_called(one, printed)]


def _find_attendee(printed: str, attendees: tuple[Attendee, ...]) -> str | None:
    """The one attendee whose name, initials or office these words are."""
    found = {one.name for one in find_attendees(printed, attendees)}
    return found.pop() if len(found) == 1 else None


def _is_called(attendee: Attendee, printed: str) -> bool:
    name = [word for word in list_words(attendee.name) if word not in _TITLES]
    words = [word for word in list_words(printed) if word not in _TITLES]
    if _INITIALS.match(printed):
        return "".join(word[0] for word in name) == printed.lower()
    roles = {fold_name(role) for role in (attendee.role or "").split(",")}
    return (bool(words) and set(words) <= set(name)) or fold_name(printed).removeprefix("the ") in roles
