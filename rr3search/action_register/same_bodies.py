"""Which meetings are of one body, where some minutes print its name in full and others shortened.

Meetings in, a key for each out. "Town Hall Trust Lettings Panel" and "Lettings Panel" are one where the same people sit
on both and no other body of the archive has a name with these words.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from rr3search.action_register.owners import strip_title
from rr3search.domain import Meeting, fold_name

__all__ = ["name_bodies"]

_FEWEST_IN_COMMON = 3
_SHARE_IN_COMMON = 0.4
"""Of the people on the shorter list."""


def name_bodies(meetings: Iterable[Meeting]) -> Mapping[str, str]:
    """Give the key of the body that held each meeting, by meeting id."""
    printed: dict[str, str] = {}
    people: dict[str, set[str]] = defaultdict(set)
    for meeting in meetings:
        body = printed[meeting.id] = fold_name(meeting.body)
        people[body].update(fold_name(strip_title(attendee.name)) for attendee in meeting.attendees)
    full = {body: _find_full(body, people) for body in people}
    return {meeting: full[body] for meeting, body in printed.items()}


def _find_full(body: str, people: Mapping[str, set[str]]) -> str:
    """Find the longest name that has all words of this one and more; its own where there is none, or several."""
    longer = sorted((name for name in people if _is_part(body, name)), key=len)
    is_one = all(_is_part(one, longer[-1]) for one in longer[:-1])
    return longer[-1] if longer and is_one and _are_alike(people[body], people[longer[-1]]) else body


def _is_part(short: str, name: str) -> bool:
    return bool(short) and set(short.split()) < set(name.split())


def _are_alike(some: set[str], others: set[str]) -> bool:
    common = len(some & others)
    return common >= _FEWEST_IN_COMMON and common >= _SHARE_IN_COMMON * min(len(some), len(others))
