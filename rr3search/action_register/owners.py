"""Who acts: one key a person over all meetings, the forms minutes print for them, and whom they speak for.

Meetings and known people in, keys, mentions and organisations out. A form that fits two people of a list means neither.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from rr3search.domain import KnownPerson, Meeting, Passage, fold_characters, fold_name

__all__ = ["Owners", "PresentPeople", "strip_title"]

_TITLE = re.compile(
    r"^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|cllr|councillor|revd?|reverend|sir|dame|lord|lady)\.?\s+", re.IGNORECASE
)
_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Cllr", "Councillor", "Professor", "Prof", "Revd")
"""Lists leave out what the prose calls somebody."""
_SHORTEST_INITIALS = 2
_ROLE = re.compile(r"[^,(;]+")
"""Of what the list prints, up to what else somebody does there: "Deputy Town Clerk, minutes"."""
_DEPUTIES = frozenset({"deputy", "vice", "vice-chair", "assistant", "acting", "former", "honorary"})
_MOST_WORDS_OF_A_ROLE = 5


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

    def __init__(self, meeting: Meeting, owners: Owners, *, passages: Sequence[Passage] = ()) -> None:
        """Learn how the minutes may name those who are listed.

        Args:
            meeting: Whose list it is.
            owners: Gives their keys.
            passages: Of the meeting, which show whom it calls by a first name.
        """
        forms: dict[str, set[str]] = defaultdict(set)
        for printed, name in _list_first_names(passages):
            forms[printed].add(owners.key(name))
        for attendee in meeting.attendees:
            for form in _list_forms(attendee.name):
                forms[form].add(owners.key(attendee.name))
        self._roles = [(_list_role_words(one.role), owners.key(one.name)) for one in meeting.attendees if one.role]
        for attendee in meeting.attendees:
            for form in _list_role_forms(attendee.role or ""):
                forms[form].add(owners.key(attendee.name))
        if meeting.chair:
            for form in ("The Chair", "The Chairman", "The Chairwoman"):
                forms[form].add(owners.key(meeting.chair))
        self._keys: Mapping[str, str] = {form: next(iter(keys)) for form, keys in forms.items() if len(keys) == 1}
        longest_first = sorted(self._keys, key=len, reverse=True)
        self._pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b") if longest_first else None

    def find_holder(self, role: str) -> str | None:
        """Who holds a role that the minutes name instead of the person: "the Deputy Clerk" of "Deputy Town Clerk"."""
        words = _list_role_words(role)
        holding = {key for held, key in self._roles if words and words <= held}
        plain = {key for held, key in self._roles if key in holding and not held - words & _DEPUTIES}
        found = holding if len(holding) == 1 else plain
        return next(iter(found)) if len(found) == 1 else None

    def find_keys(self, sentence: str) -> frozenset[str]:
        """Whom a sentence names."""
        return frozenset(key for key, _ in self._find(sentence))

    def find_subject(self, sentence: str) -> str | None:
        """Who stands at the beginning of a sentence, and not only with a thing of theirs; None where nobody does."""
        found = next(iter(self._find(sentence)), None)
        if found is None or found[1].start() > 0 or sentence[found[1].end() :].startswith(("'s", "’s")):
            return None
        return found[0]

    def _find(self, sentence: str) -> list[tuple[str, re.Match[str]]]:
        if self._pattern is None:
            return []
        return [(self._keys[match.group()], match) for match in self._pattern.finditer(fold_characters(sentence))]


def _list_first_names(passages: Sequence[Passage]) -> set[tuple[str, str]]:
    """List the first names that speakers are called by in these minutes, each with the whole name."""
    who = {(one.attribution.speaker_as_printed or "", one.attribution.speaker or "") for one in passages}
    return {(printed, name) for printed, name in who if printed and strip_title(name).partition(" ")[0] == printed}


def strip_title(name: str) -> str:
    """Give a name without "Mr", "Cllr" and the like."""
    return _TITLE.sub("", name)


def _list_role_words(role: str) -> frozenset[str]:
    match = _ROLE.match(role)
    return frozenset(fold_name(match.group()).split()) - {"the"} if match else frozenset()


def _list_role_forms(role: str) -> set[str]:
    """How prose names the holder of a role: "The Deputy Town Clerk", "The Deputy Clerk"."""
    match = _ROLE.match(fold_characters(role))
    words = match.group().split() if match else []
    if not 0 < len(words) <= _MOST_WORDS_OF_A_ROLE or not words[-1][0].isupper():
        return set()
    names = {" ".join(words), f"{words[0]} {words[-1]}" if len(words) > 1 else words[0]}
    return {f"{article} {name}" for name in names for article in ("The", "the")}


def _list_forms(name: str) -> set[str]:
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
    return {form for form in forms if len(form) >= _SHORTEST_INITIALS}
