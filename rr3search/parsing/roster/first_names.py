"""First names of people whom the list gives by an initial: "J Dale" on the list, "Jim said" in the text.

Texts and attendees in, full name by first name out. Only where several people are listed so, each initial is one
person's, and the text knows one first name that begins with it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from rr3search.domain import Attendee, fold_characters
from rr3search.language.name_shapes import TITLE

__all__ = ["find_first_names"]

_BY_INITIAL = re.compile(rf"^(?:{TITLE}\s+)*(?P<initial>[A-Z])\.?\s+(?:[A-Z]\.?\s+)*[A-Z][\w'-]+$")
_SPEAKING = re.compile(
    r"(?:^|[.;:!?]\s+|-\s+|\b(?:and|but|that|proposed|seconded)\s+)(?P<name>[A-Z][a-z]{2,11})\s+"
    r"(?:said|asked|told|thought|felt|has|had|will|agreed|gave|read out|went|suggested|reported|proposed|offered|"
    r"explained|thanked|seconded|wanted|raised|confirmed|noted)\b",
    re.MULTILINE,
)
_FEWEST_PEOPLE = 2


def find_first_names(texts: Iterable[str], attendees: Sequence[Attendee]) -> dict[str, str]:
    """Find the first names by which minutes call those listed by an initial."""
    listed: dict[str, list[str]] = defaultdict(list)
    for person in attendees:
        if match := _BY_INITIAL.match(person.name):
            listed[match["initial"]].append(person.name)
    if sum(map(len, listed.values())) < _FEWEST_PEOPLE:
        return {}
    text = "\n".join(map(fold_characters, texts))
    known = {word for person in attendees for word in person.name.split()}
    called: dict[str, set[str]] = defaultdict(set)
    for match in _SPEAKING.finditer(text):
        name = match["name"]
        if name not in known and not re.search(rf"\b(?:the {name}|{name.lower()})\b", text):
            called[name[0]].add(name)
    found = {
        next(iter(names)): listed[initial][0]
        for initial, names in called.items()
        if len(names) == 1 and len(listed.get(initial, [])) == 1
    }
    return found if len(found) >= _FEWEST_PEOPLE else {}
