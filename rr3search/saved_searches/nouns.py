"""A search kept under a name, and the last look at what it finds."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from rr3search.domain import fold_name
from rr3search.errors import InvalidQueryError
from rr3search.queries import FilterRequest, parse_query
from rr3search.saved_searches.contents import Contents

__all__ = ["Look", "SavedSearch", "normalise_name"]

_NAME = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Look:
    """What there was, and what of it a search found, when its digest was last marked as read."""

    looked_on: dt.date
    contents: Mapping[str, Contents]
    """Of every meeting of the archive then, by its id."""
    found: Mapping[str, frozenset[str]]
    """Keys of the sentences the search found, by their meeting's id; meetings without any are left out."""

    @property
    def seen(self) -> Contents:
        """All keys there were, whatever meeting they were in."""
        contents = self.contents.values()
        return Contents(
            None,
            sentences=frozenset(key for one in contents for key in one.sentences),
            actions=frozenset(key for one in contents for key in one.actions),
        )


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query with its filters under a name."""

    name: str
    """As `normalise_name` gives it."""
    query: str
    """In the query dialect, as typed; empty where the filters say all."""
    request: FilterRequest
    look: Look | None = None
    """None until a digest of it is marked as read."""

    def __post_init__(self) -> None:
        """Refuse a query that could not be searched.

        Raises:
            InvalidQueryError: It cannot be understood, or asks for nothing.
        """
        parse_query(self.query, is_filtered=self.request != FilterRequest())

    def mark(self, look: Look) -> "SavedSearch":
        """Give the same search with another last look."""
        return replace(self, look=look)

    def has_words(self) -> bool:
        """Whether it looks for words, not only for what its filters allow."""
        return bool(parse_query(self.query, is_filtered=True).text)


def normalise_name(typed: str) -> str:
    """Give a search's name as it is kept: lower case.

    Raises:
        InvalidQueryError: It is no word, or words with hyphens between them.
    """
    name = fold_name(typed)
    if len(name) > _LONGEST_NAME or not _NAME.fullmatch(name):
        message = f"{typed!r} is no name for a search; use a word, or words with hyphens between them: prison-phones"
        raise InvalidQueryError(message)
    return name
