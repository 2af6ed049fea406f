"""A digest and a list of saved searches as Markdown."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rr3search.cli.rendering.base import Renderer
from rr3search.cli.rendering.digest_words import (
    describe_filters,
    describe_last_look,
    describe_meeting_news,
    describe_news,
    describe_withdrawal,
)
from rr3search.cli.rendering.markdown_parts import draw_table, escape_markdown, stack_parts

if TYPE_CHECKING:
    from rr3search.digest import Digest, SearchDigest
    from rr3search.saved_searches import SavedSearch

__all__ = ["draw_searches", "write_digest_markdown"]


def draw_searches(searches: "Sequence[SavedSearch]") -> str:
    """Write the saved searches as a table."""
    rows = ((one.name, one.query, describe_filters(one), describe_last_look(one)) for one in searches)
    return draw_table(("Name", "Query", "Filters", "Looked at"), rows)


def write_digest_markdown(digest: "Digest", renderer: Renderer) -> str:
    """Write what is new for each search that has news; nothing where none has.

    Args:
        digest: What is new.
        renderer: Writes the passages and actions.
    """
    return stack_parts(
        part for one in digest.searches if one.has_news for part in _list_parts(one, digest, renderer=renderer)
    )


def _list_parts(one: "SearchDigest", digest: "Digest", *, renderer: Renderer) -> Iterator[str]:
    asked = " ".join(filter(None, (one.search.query, describe_filters(one.search))))
    yield f"# {escape_markdown(one.search.name)}"
    yield f"{escape_markdown(asked)}: {describe_news(one, digest)}"
    for news in one.news:
        yield f"## {escape_markdown(describe_meeting_news(news))}"
        if news.passages:
            yield renderer.render_passages(news.passages)
        if news.actions:
            yield "Open actions:"
            yield renderer.render_actions(news.actions)
    if one.withdrawn:
        yield "\n".join(f"- {escape_markdown(describe_withdrawal(withdrawal))}" for withdrawal in one.withdrawn)
