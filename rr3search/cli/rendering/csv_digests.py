"""A digest and saved searches as rows of CSV."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rr3search.cli.rendering.csv_nouns import (
    ACTION_COLUMNS,
    PASSAGE_COLUMNS,
    Row,
    flatten_action,
    flatten_passage,
    flatten_reference,
    write_date,
)
from rr3search.cli.rendering.digest_words import describe_filters

if TYPE_CHECKING:
    from rr3search.digest import Digest
    from rr3search.saved_searches import SavedSearch

__all__ = ["DIGEST_COLUMNS", "SEARCH_COLUMNS", "flatten_search", "list_digest_rows"]

SEARCH_COLUMNS = ("name", "query", "filters", "looked_on")
DIGEST_COLUMNS = ("search", "news", *dict.fromkeys((*PASSAGE_COLUMNS, *ACTION_COLUMNS)), "sentences")
"""`news` is passage, action or withdrawn; `sentences` counts those that are withdrawn."""


def flatten_search(search: "SavedSearch") -> Row:
    """Write a saved search as a row."""
    looked_on = write_date(search.look.looked_on) if search.look else None
    return {"name": search.name, "query": search.query, "filters": describe_filters(search), "looked_on": looked_on}


def list_digest_rows(digest: "Digest") -> Iterator[Row]:
    """Write one row a new passage, a new action, and a meeting of which something is gone."""
    for one in digest.searches:
        search = one.search.name
        for news in one.news:
            for passage in news.passages:
                yield {"search": search, "news": "passage", **flatten_passage(passage)}
            for linked in news.actions:
                yield {"search": search, "news": "action", **flatten_action(linked)}
        for gone in one.withdrawn:
            place: Row = flatten_reference(gone.meeting) if gone.meeting else {"held_on": write_date(gone.held_on)}
            yield {"search": search, "news": "withdrawn", "sentences": gone.sentences, **place}
