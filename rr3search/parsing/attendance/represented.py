"""People whom a sentence lists with whom they are of: "Mr Cole and Ms Frost of the Probation Service; Dr Hale".

A run of such people in, attendees out; none of a part that does not read so.
"""

import re

from rr3search.domain import Attendee
from rr3search.parsing.language.name_shapes import TITLE, is_person_name

__all__ = ["list_parts", "read_plain", "read_represented"]

_OF = re.compile(r"\s(?:of|from|for|representing|on behalf of)\s(?:the\s)?(?=[A-Z])")
_AND = re.compile(r",\s+and\s+|,\s+|\s+and\s+")
_LEADING_AND = re.compile(r"^and\s+")
_TITLED = re.compile(rf"^{TITLE}\s")
_WITH_OFFICE = re.compile(r"^(?P<name>[^()]+?)\s+\((?P<role>[^()]+)\)$")
_LAST_AND = re.compile(r"^(?P<body>.+?),?\s+and\s+(?P<last>.+)$")


def list_parts(run: str) -> list[str]:
    """Part a run at its semicolons; where it has none, at the commas."""
    mark = ";" if ";" in run else ","
    return [_LEADING_AND.sub("", part.strip()) for part in run.split(mark) if part.strip()]


def read_represented(part: str, *, is_present: bool) -> list[Attendee]:
    """Read the people of one part and the body that all of them are of.

    Args:
        part: "Mr Derek Cole and Ms Ada Frost of the Probation Service".
        is_present: Whether they were there.
    """
    of = _OF.search(part)
    if of is None:
        return []
    names, body = _AND.split(part[: of.start()]), part[of.end() :].rstrip(" .,")
    last: tuple[str, ...] = ()
    if (more := _LAST_AND.match(body)) and _is_whole_name(more["last"]):
        body, last = more["body"], (more["last"],)
    if not all(map(_is_whole_name, names)):
        return []
    return [
        *(Attendee(name.strip(), body, None, present=is_present) for name in names),
        *(Attendee(name, None, None, present=is_present) for name in last),
    ]


def read_plain(part: str, *, is_present: bool) -> list[Attendee]:
    """Read the people of a part that tells no body, each with the office behind the name: "Ann Dove (Chair)"."""
    names = [name.strip() for name in _AND.split(part.rstrip(" ."))]
    told = [(match["name"], match["role"]) if (match := _WITH_OFFICE.match(name)) else (name, None) for name in names]
    if not all(_is_whole_name(name) for name, _ in told):
        return []
    return [Attendee(name, None, role, present=is_present) for name, role in told]


def _is_whole_name(name: str) -> bool:
    return is_person_name(name.strip()) and (" " in name.strip() or bool(_TITLED.match(name)))
