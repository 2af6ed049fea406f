"""People whom a sentence lists with whom they are of: "Mr Cole and Ms Frost of the Probation Service; Dr Hale".

A run of such people in, attendees out; none of a part that does not read so.
"""

import re

from rr3search.domain import Attendee
from rr3search.language.name_shapes import TITLE, is_person_name, looks_like_body

__all__ = ["list_parts", "read_plain", "read_represented"]

_OF = re.compile(r"\s(?P<word>of|from|for|representing|on behalf of)\s(?:the\s)?(?=[A-Z])")
_FOR = frozenset({"for", "on behalf of"})
"""Behind them, who has a person's name is the one stood in for."""
_AND = re.compile(r",\s+and\s+|,\s+|\s+and\s+")
_LEADING_AND = re.compile(r"^and\s+")
_TITLED = re.compile(rf"^{TITLE}\s")
_WITH_OFFICE = re.compile(r"^(?P<name>[^()]+?)\s+\((?P<role>[^()]+)\)$")
_ANOTHER = re.compile(r",?\s+and\s+")
_TITLE_WITHIN = re.compile(rf"\b{TITLE}\s+[A-Z]")
_FIRM = re.compile(r"\b(?:Solicitors|Sons?|Partners|Associates|Co|Company|Architects|Surveyors|Accountants|Lawyers)\b")


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
    names = _AND.split(part[: of.start()]) if of else []
    if of is None or not all(map(_is_whole_name, names)):
        return []
    body, others = _take_body(part[of.end() :].rstrip(" .,"))
    is_stand_in = of["word"] in _FOR and _is_whole_name(body)
    if not body or is_stand_in or _TITLE_WITHIN.search(body):
        return []
    more = (
        (read_represented(others, is_present=is_present) or read_plain(others, is_present=is_present)) if others else []
    )
    if others and not more:
        return []
    return [*(Attendee(name.strip(), body, None, present=is_present) for name in names), *more]


def _take_body(rest: str) -> tuple[str, str]:
    """Part a body from the people listed behind it by "and"; a body may have one in its name too.

    Returns:
        The body, empty where "Health and Safety Wales" may be one or a body and a person; and what stands behind it.
    """
    for match in _ANOTHER.finditer(rest):
        behind = rest[match.end() :]
        of = _OF.search(behind)
        names = _AND.split(behind[: of.start()] if of else behind)
        if not all(map(_is_whole_name, names)) or any(map(_FIRM.search, names)):
            continue
        is_sure = of is not None or _TITLED.match(names[0]) or looks_like_body(rest[: match.start()])
        return (rest[: match.start()], behind) if is_sure else ("", "")
    return rest, ""


def read_plain(part: str, *, is_present: bool) -> list[Attendee]:
    """Read the people of a part that tells no body, each with the office behind the name: "Ann Dove (Chair)"."""
    names = [name.strip() for name in _AND.split(part.rstrip(" ."))]
    told = [(match["name"], match["role"]) if (match := _WITH_OFFICE.match(name)) else (name, None) for name in names]
    if not all(_is_whole_name(name) for name, _ in told):
        return []
    return [Attendee(name, None, role, present=is_present) for name, role in told]


def _is_whole_name(name: str) -> bool:
    return is_person_name(name.strip()) and (" " in name.strip() or bool(_TITLED.match(name)))
