"""Who acts: one key a person over all meetings, the forms minutes print for them, and whom they speak for.

Meetings and known people in, keys, mentions and organisations out. A form that fits two people of a list means neither.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rr3search.domain import KnownPerson, Meeting, fold_characters, fold_name

__all__ = ["Owners", "PresentPeople"]

_TITLE = re.compile(
    r"^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|cllr|councillor|revd?|reverend|sir|dame|lord|lady)\.?\s+", re.IGNORECASE
)
_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Cllr", "Councillor", "Professor", "Prof", "Revd")
"""Lists leave out what the prose calls somebody."""
_SHORTEST_INITIALS = 2
_NAMES_KEPT = 4_096
"""The same people meet again and again."""
_FORMS_KEPT = 16 * _NAMES_KEPT


class Owners:
    """The keys of owners, the same for every form of a name."""

    def __init__(self, people: Iterable[KnownPerson]) -> None:
        self._canonical = {fold_name(form): fold_name(person.name) for person in people for form in person.forms}

    def key(self, name: str) -> str:
        """Give the key of an owner."""
        folded = fold_name(name)
        return self._canonical.get(folded, folded)

    def list_keys(self, names: Iterable[str]) -> frozenset[str]:
        """Give the keys of several owners."""
        return frozenset(map(self.key, names))

    def find_organisations(self, names: Iterable[str], meeting: Meeting) -> tuple[str, ...]:
        """Give the organisations that the list of a meeting gives the owners, each once, in their order."""
        listed = {self.key(attendee.name): attendee.organisation for attendee in meeting.attendees}
        found = (listed.get(self.key(name)) for name in names)
        return tuple(dict.fromkeys(organisation for organisation in found if organisation))


class PresentPeople:
    """The people on the list of one meeting, found in its sentences."""

    def __init__(self, meeting: Meeting, owners: Owners) -> None:
        forms: dict[str, set[str]] = defaultdict(set)
        for attendee in meeting.attendees:
            key = owners.key(attendee.name)
            for form in _list_forms(attendee.name):
                forms[form].add(key)
        if meeting.chair:
            for form in ("The Chair", "The Chairman", "The Chairwoman"):
                forms[form].add(owners.key(meeting.chair))
        self._keys: Mapping[str, str] = {form: next(iter(keys)) for form, keys in forms.items() if len(keys) == 1}
        longest_first = sorted(self._keys, key=len, reverse=True)
        self._pattern = re.compile(rf"\b(?:{'|'.join(map(_escape, longest_first))})\b") if longest_first else None

    def find_keys(self, sentence: str) -> frozenset[str]:
        """Whom a sentence names."""
        found = self._pattern.findall(fold_characters(sentence)) if self._pattern else ()
        return frozenset(self._keys[form] for form in found)

    def find_subject(self, sentence: str) -> str | None:
        """Who stands at the beginning of a sentence, and not only with a thing of theirs; None where nobody does."""
        match = self._pattern.match(fold_characters(sentence)) if self._pattern else None
        if match is None or sentence[match.end() :].startswith(("'s", "’s")):
            return None
        return self._keys[match.group()]


_escape = lru_cache(maxsize=_FORMS_KEPT)(re.escape)


@lru_cache(maxsize=_NAMES_KEPT)
def _list_forms(name: str) -> frozenset[str]:
    """Every form in which minutes print somebody of their list: in full, by title and surname, by initials."""
    folded = fold_characters(name)
    title = _TITLE.match(folded)
    bare = folded[title.end() :] if title else folded
    words = bare.split()
    forms = {folded, bare}
    if len(words) > 1:
        forms |= {f"{one} {words[-1]}" for one in (*_TITLES, title.group().strip() if title else _TITLES[0])}
    for parts in (words, bare.replace("-", " ").split()):
        initials = "".join(part[0] for part in parts)
        if len(initials) >= _SHORTEST_INITIALS and initials.isupper():
            forms.add(initials)
    return frozenset(form for form in forms if len(form) >= _SHORTEST_INITIALS)
