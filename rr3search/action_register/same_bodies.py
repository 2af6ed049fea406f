"""Which meetings are of one body, where some minutes print its name in full and others shortened.

Meetings in, a key for each out. "Town Hall Trust Lettings Panel", "THT Lettings Panel" and "Lettings Panel" are one
where the same people sit on them and no other body of the archive could be meant by the short name.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import combinations

from rr3search.action_register.owners import strip_title
from rr3search.domain import Meeting, fold_name

__all__ = ["name_bodies"]

_FEWEST_IN_COMMON = 3
_SHARE_IN_COMMON = 0.4
"""Of the people on the shorter list."""
_ORGAN = re.compile(r"(?:sub-?)?(?:committee|panel|board|group|team|council|forum|audit|appeals?)s?$")
_SMALL_WORDS = frozenset({"&", "a", "an", "and", "for", "in", "of", "on", "the", "to"})
"""Initials may leave them out."""


def name_bodies(meetings: Iterable[Meeting]) -> Mapping[str, str]:
    """Give the key of the body that held each meeting, by meeting id."""
    printed: dict[str, str] = {}
    people: dict[str, set[str]] = defaultdict(set)
    places: set[str] = set()
    for meeting in meetings:
        body = printed[meeting.id] = fold_name(meeting.body)
        people[body].update(_shorten(attendee.name) for attendee in meeting.attendees)
        places.update(word for one in meeting.attendees for word in fold_name(one.organisation or "").split())
    keys = {body: body for body in people}
    for body in sorted(people, key=len, reverse=True):
        for other in _list_same(body, people, places=places):
            _join(keys, body, other)
    return {meeting: keys[body] for meeting, body in printed.items()}


def _shorten(name: str) -> str:
    """Give the initial and the surname, which is all that some minutes print."""
    words = fold_name(strip_title(name)).split()
    return f"{words[0][:1]} {words[-1]}" if words else ""


def _join(keys: dict[str, str], one: str, other: str) -> None:
    """Give two names one key, and all that share one with either."""
    joined = {keys[one], keys[other]}
    key = max(joined, key=len)
    keys.update({body: key for body, given in keys.items() if given in joined})


def _list_same(body: str, people: Mapping[str, set[str]], *, places: Collection[str]) -> list[str]:
    """List the names that print this one with more words, or its initials in full; none where two could be meant."""
    same = [name for name in people if name != body and _are_alike(people[body], people[name])]
    longer = [name for name in same if _is_part(body, name) or _is_before_place(body, name, places)]
    is_one = all(
        _is_part(*sorted(pair, key=len)) or _are_initialled(*pair) or _are_turned(*pair)
        for pair in combinations(longer, 2)
    )
    return [
        *(longer if is_one else ()),
        *(name for name in same if _are_turned(body, name) or _are_initialled(body, name)),
    ]


def _is_part(short: str, name: str) -> bool:
    """Whether a name has all words of a shorter one; a committee of the council is not the council."""
    words = short.split()
    return bool(words) and set(words) < set(name.split()) and name.rsplit(maxsplit=1)[-1] == words[-1]


def _is_before_place(short: str, name: str, places: Collection[str]) -> bool:
    """Whether a name is a shorter one with a place behind it, which bodies of those present are called by too."""
    match = re.fullmatch(rf"{re.escape(short)}(?: for | of | in | \()(?P<place>[\w' &-]+)\)?", name)
    words = set(match["place"].split()) - _SMALL_WORDS if match else set[str]()
    return len(short.split()) > 1 and bool(words) and words <= set(places) and not any(map(_ORGAN.match, words))


def _are_turned(one: str, other: str) -> bool:
    """Whether two names have the same words in another order: "Board of Pier College", "Pier College Board"."""
    words, others = (set(re.findall(r"[\w'&-]+", name)) - _SMALL_WORDS for name in (one, other))
    return bool(words) and words == others


def _are_initialled(one: str, other: str) -> bool:
    """Whether two names differ in one word alone, which stands for what the other prints in full."""
    words, others = one.split(), other.split()
    for end in (-1, 0):
        while words and others and words[end] == others[end]:
            del words[end], others[end]
    short, full = sorted((words, others), key=len)
    initials = {"".join(word[0] for word in full), "".join(word[0] for word in full if word not in _SMALL_WORDS)}
    return len(short) == 1 < len(full) and short[0] in initials


def _are_alike(some: set[str], others: set[str]) -> bool:
    common = len(some & others)
    return common >= _FEWEST_IN_COMMON and common >= _SHARE_IN_COMMON * min(len(some), len(others))
