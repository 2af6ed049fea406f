"""The query dialect: words, "exact phrases", -words and field:value filters.

Query text in, a Query out. Nothing is looked up here; names and titles are resolved against the archive in
search.py.
"""

import datetime as dt
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rr3search.domain import TurnKind, fold_characters
from rr3search.errors import InvalidQueryError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FilterRequest", "Query", "parse_date", "parse_kinds", "parse_query"]

_FIELD = re.compile(
    r'(?<!\S)(?P<field>speaker|org|meeting|date|since|until|kind|section):(?:"(?P<quoted>[^"]*)"|(?P<bare>\S+))',
    re.IGNORECASE,
)
_PHRASE = re.compile(r'(?P<minus>(?<!\S)-)?"(?P<phrase>[^"]+)"')
_EXCLUDED = re.compile(r"(?<!\S)-(?P<word>\w[\w'-]*)")
_DATE_FORMS = ("%Y%m%d", "%Y-%m-%d")


@dataclass(frozen=True, slots=True)
class FilterRequest:
    """Filters as a user names them; None leaves a field free."""

    speaker: str | None = None
    org: str | None = None
    meeting: str | None = None
    """An id, a title or a source file's name."""
    since: dt.date | None = None
    until: dt.date | None = None
    kind: frozenset[TurnKind] | None = None
    section: str | None = None
    is_strict: bool = False
    """Only speakers the minutes name themselves."""

    def __post_init__(self) -> None:
        """Refuse a filter that names nothing: it must not come to admit everything.

        Raises:
            InvalidQueryError: A named filter holds no word, or the first day is after the last.
        """
        for name in ("speaker", "org", "meeting", "section"):
            value = getattr(self, name)
            if value is not None and not any(letter.isalnum() for letter in value):
                message = f"the filter {name!r} is empty; leave it out or name something"
                raise InvalidQueryError(message)
        if self.since is not None and self.until is not None and self.since > self.until:
            message = f"nothing was held since {self.since} and until {self.until}: the first day is after the last"
            raise InvalidQueryError(message)

    def override(self, other: "FilterRequest") -> "FilterRequest":
        """Take the other's fields where it sets them."""
        values = {name: value for name in self.__slots__ if (value := getattr(other, name)) not in {None, False}}
        return replace(self, **values)


@dataclass(frozen=True, slots=True)
class Query:
    """A query taken apart."""

    text: str
    """What is left for words and vectors when the fields are taken out."""
    phrases: tuple[str, ...]
    excluded: tuple[str, ...]
    request: FilterRequest


def parse_query(typed: str, *, is_filtered: bool = False) -> Query:
    """Take a query apart.

    Args:
        typed: As a person types it.
        is_filtered: Whether filters are named beside it, so that it may hold no words.

    Raises:
        InvalidQueryError: A field's value cannot be read, or nothing is asked.
    """
    request = FilterRequest()
    for match in _FIELD.finditer(typed):
        value = match.group("quoted") if match.group("quoted") is not None else match.group("bare")
        request = request.override(_read_field(match.group("field").lower(), value))
    rest = fold_characters(_FIELD.sub(" ", typed))
    phrases = tuple(match.group("phrase") for match in _PHRASE.finditer(rest) if not match.group("minus"))
    excluded = [match.group("phrase") for match in _PHRASE.finditer(rest) if match.group("minus")]
    rest = _PHRASE.sub(lambda match: " " if match.group("minus") else f" {match.group('phrase')} ", rest)
    excluded += [match.group("word") for match in _EXCLUDED.finditer(rest)]
    text = " ".join(_EXCLUDED.sub(" ", rest).split())
    has_words = any(letter.isalnum() for letter in text)
    if not has_words and request == FilterRequest() and not is_filtered:
        message = "the query is empty; type words to look for"
        raise InvalidQueryError(message)
    return Query(text=text if has_words else "", phrases=phrases, excluded=tuple(excluded), request=request)


def parse_date(value: str) -> dt.date:
    """Read 2020-07-08 or 20200708.

    Raises:
        InvalidQueryError: The value is no such date.
    """
    for form in _DATE_FORMS:
        try:
            return dt.datetime.strptime(value, form).replace(tzinfo=dt.UTC).date()
        except ValueError:
            continue
    message = f"{value!r} is not a date; write it as 2020-07-08"
    raise InvalidQueryError(message)


def parse_kinds(value: str) -> frozenset[TurnKind]:
    """Read one kind of passage or several with commas between them.

    Raises:
        InvalidQueryError: One of them is no kind.
    """
    known = {kind.value for kind in TurnKind}
    named = [part.strip().lower() for part in value.split(",")]
    unknown = [part for part in named if part not in known]
    if unknown:
        message = f"{unknown[0]!r} is not a kind of passage; use {', '.join(sorted(known))}"
        raise InvalidQueryError(message)
    return frozenset(TurnKind(part) for part in named)


def _read_field(field: str, value: str) -> FilterRequest:
    readers: dict[str, Callable[[str], FilterRequest]] = {
        "speaker": lambda name: FilterRequest(speaker=name),
        "org": lambda name: FilterRequest(org=name),
        "meeting": lambda name: FilterRequest(meeting=name),
        "section": lambda words: FilterRequest(section=words),
        "kind": lambda kinds: FilterRequest(kind=parse_kinds(kinds)),
        "since": lambda day: FilterRequest(since=parse_date(day)),
        "until": lambda day: FilterRequest(until=parse_date(day)),
        "date": _read_days,
    }
    return readers[field](value)


def _read_days(value: str) -> FilterRequest:
    """Read one day, or two with ".." between them of which either may be left open."""
    first, dots, last = value.partition("..")
    since = parse_date(first) if first or not dots else None
    until = (parse_date(last) if last else None) if dots else since
    return FilterRequest(since=since, until=until)
