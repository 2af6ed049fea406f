"""A digest and a list of saved searches as text on a page."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rr3search.cli.layout import Page
from rr3search.cli.rendering.digest_words import (
    describe_filters,
    describe_last_look,
    describe_meeting_news,
    describe_news,
    describe_withdrawal,
)
from rr3search.cli.rendering.text_blocks import choose_marker, format_action, format_passage

if TYPE_CHECKING:
    from rr3search.digest import Digest, SearchDigest
    from rr3search.saved_searches import SavedSearch

__all__ = ["list_searches", "write_digest_text"]


def list_searches(searches: "Sequence[SavedSearch]", page: Page) -> str:
    """Write each search on a line: name, query, filters, when it was last looked at."""
    return "\n".join(
        page.wrap(" · ".join((_head(search), describe_last_look(search))), indent="  ", first="") for search in searches
    )


def write_digest_text(digest: "Digest", page: Page) -> str:
    """Write what is new for each search that has news; nothing where none has."""
    return "\n\n".join(block for one in digest.searches if one.has_news for block in _list_blocks(one, digest, page))


def _list_blocks(one: "SearchDigest", digest: "Digest", page: Page) -> Iterator[str]:
    head = page.make_bold(page.wrap(f"== {_head(one.search)}", indent="   ", first=""))
    yield f"{head}\n{page.wrap(describe_news(one, digest), indent='   ')}"
    is_match = choose_marker(one.search.query, page) if one.search.has_words() else None
    for news in one.news:
        yield page.make_bold(page.wrap(f"-- {describe_meeting_news(news)}", indent="   ", first=""))
        for passage in news.passages:
            yield format_passage(passage, page, is_match=is_match) if is_match else format_passage(passage, page)
        if news.actions:
            yield "\n".join(["Open actions:", *(format_action(linked, page) for linked in news.actions)])
    for withdrawal in one.withdrawn:
        yield page.wrap(f"-- {describe_withdrawal(withdrawal)}", indent="   ", first="")


def _head(search: "SavedSearch") -> str:
    return " · ".join(filter(None, (search.name, search.query, describe_filters(search))))
