"""Many queries at once: a file of JSON lines in, queries out.

Every line is checked before the first is searched, so that a faulty file prints nothing.
"""

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from rr3search.errors import InvalidQueryError, MissingPathError, UnreadableInputError

if TYPE_CHECKING:
    from rr3search.queries import FilterRequest

__all__ = ["QueryLine", "read_json_lines", "read_query", "read_query_file"]

_Line = TypeVar("_Line")

_NO_QUERY = 'it must be an object with "qid" and "query"'


@dataclass(frozen=True, slots=True)
class QueryLine:
    """One line of the file."""

    qid: str | int
    """As written."""
    query: str
    request: "FilterRequest"


def read_query_file(path: Path, standing: "FilterRequest") -> list[QueryLine]:
    """Read every line; empty ones are passed over.

    Args:
        path: "-" means standard input.
        standing: Filters for all lines; a line's own come first.

    Raises:
        UnreadableInputError: The file cannot be read, or a line is not a query; the message names the line.
    """
    return read_json_lines(path, lambda entry: read_query(entry, standing))


def read_json_lines(path: Path, read_entry: Callable[[Mapping[str, object]], _Line]) -> list[_Line]:
    """Read a file of one JSON object a line; empty lines are passed over.

    Args:
        path: "-" means standard input.
        read_entry: Makes a line of an object, or raises InvalidQueryError.

    Raises:
        UnreadableInputError: The file cannot be read, or a line is not what it should be; the message names the line.
    """
    entries: list[_Line] = []
    for number, line in enumerate(_read_lines(path), start=1):
        if line.strip():
            try:
                entries.append(read_entry(_read_object(line)))
            except InvalidQueryError as error:
                raise UnreadableInputError(path, f"line {number}: {error}") from error
    return entries


def _read_lines(path: Path) -> Iterable[str]:
    if str(path) == "-":
        return sys.stdin.read().split("\n")
    try:
        return path.read_text(encoding="utf-8-sig").split("\n")
    except FileNotFoundError as error:
        raise MissingPathError(path) from error
    except UnicodeDecodeError as error:
        raise UnreadableInputError(path, "it is not UTF-8 text") from error
    except OSError as error:
        raise UnreadableInputError(path, error.strerror or str(error)) from error


def _read_object(line: str) -> Mapping[str, object]:
    try:
        entry = json.loads(line)
    except json.JSONDecodeError as error:
        message = f"not JSON ({error.msg})"
        raise InvalidQueryError(message) from error
    except RecursionError as error:
        message = "not JSON (nested too deeply)"
        raise InvalidQueryError(message) from error
    if not isinstance(entry, dict):
        raise InvalidQueryError(_NO_QUERY)
    return entry


def read_query(entry: Mapping[str, object], standing: "FilterRequest") -> QueryLine:
    """Read what every line has: "qid", "query" and filters by their long names.

    Args:
        entry: The object on the line.
        standing: Filters for all lines; a line's own come first.

    Raises:
        InvalidQueryError: Something is missing or cannot be understood.
    """
    from rr3search.queries import FilterRequest, parse_query, read_request  # noqa: PLC0415  only many queries in a file need it

    query = entry.get("query")
    if not isinstance(query, str):
        raise InvalidQueryError(_NO_QUERY)
    qid = entry.get("qid")
    if isinstance(qid, bool) or not isinstance(qid, str | int):
        message = '"qid" must be a text or a whole number'
        raise InvalidQueryError(message)
    in_force = standing.override(read_request(entry))
    parse_query(query, is_filtered=in_force != FilterRequest())
    return QueryLine(qid, query, in_force)
