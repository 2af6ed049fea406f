"""The Markdown that minutes are written in: source in, markdown-it's tokens out.

CommonMark with tables, strike-through and footnote definitions ("[^1]: text"); link targets stay
as printed, and character references are left to the renderer, so that every word can be followed.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from types import SimpleNamespace
from typing import Any, cast

from markdown_it import MarkdownIt, helpers
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.table import escapedSplit
from markdown_it.rules_inline import StateInline, image, link
from markdown_it.token import Token

__all__ = ["FOOTNOTE_CLOSE", "FOOTNOTE_OPEN", "list_definitions", "parse_markdown", "split_row"]

_InlineRule = Callable[[StateInline, bool], bool]

FOOTNOTE_OPEN = "footnote_open"
FOOTNOTE_CLOSE = "footnote_close"

_DEEPEST_NESTING = 100
_MOST_OPEN_BRACKETS = 60
_BRACKET = re.compile(r"[\[\]]")
_LABEL = re.compile(r"\]\[([^\]]+)\]$")
_FOOTNOTE = re.compile(r"(?P<mark>\[\^[^\]\s]+\]):[ \t]*")


class _PrintedLinks(MarkdownIt):
    """Keeps link targets as they are printed."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the name is markdown-it's
        return url

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the name is markdown-it's; nothing is ever opened
        return True


def parse_markdown(source: str) -> tuple[list[Token], dict[str, Any]]:
    """Parse Markdown; gives the tokens and markdown-it's environment."""
    parser = _PrintedLinks("commonmark", {"maxNesting": _DEEPEST_NESTING, "store_labels": True})
    parser.enable(["table", "strikethrough"]).disable("entity")
    parser.inline.ruler.at("link", _remember_label(link))
    parser.inline.ruler.at("image", _remember_label(image))
    parser.block.ruler.before("reference", "footnote", _read_footnote, {"alt": ["paragraph", "reference"]})
    printed = SimpleNamespace(
        parseLinkLabel=helpers.parseLinkLabel,
        parseLinkTitle=helpers.parseLinkTitle,
        parseLinkDestination=_keep_destination,
    )
    parser.helpers = cast("Any", printed)
    environment: dict[str, Any] = {}
    return parser.parse(source, environment), environment


def list_definitions(environment: dict[str, Any]) -> list[tuple[int, int]]:
    """List the source lines of the link definitions, as half-open ranges."""
    references = [*environment.get("references", {}).values(), *environment.get("duplicate_refs", ())]
    return sorted((reference["map"][0], reference["map"][1]) for reference in references)


def split_row(line: str) -> list[str]:
    """Split a table row into its cells."""
    cells: list[str] = escapedSplit(line.strip())
    first, last = int(cells[0] == ""), len(cells) - (cells[-1] == "")
    return [cell.strip() for cell in cells[first:last]]


def _remember_label(rule: _InlineRule) -> _InlineRule:
    """Let a rule note the label of a reference, as it is printed after the text ("[text][label]")."""

    def apply(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it so
        if _opens_without_end(state.src):
            return False
        start, before = state.pos, len(state.tokens)
        applied = rule(state, silent)
        label = _LABEL.search(state.src[start : state.pos])
        if applied and not silent and label is not None:
            opened = next(token for token in state.tokens[before:] if token.type in {"link_open", "image"})
            opened.meta["printed_label"] = label[1]
        return applied

    return apply


@lru_cache(maxsize=64)
def _opens_without_end(paragraph: str) -> bool:
    """Say whether so many brackets stand open in a paragraph that each would be sought an end for many times over."""
    is_open = 0
    for match in _BRACKET.finditer(paragraph):
        is_open = is_open + 1 if match[0] == "[" else max(0, is_open - 1)
        if is_open > _MOST_OPEN_BRACKETS:
            return True
    return False


def _keep_destination(source: str, start: int, maximum: int) -> Any:  # noqa: ANN401 - markdown-it's result is private
    result = helpers.parseLinkDestination(source, start, maximum)
    if result.ok:
        result.str = source[start : result.pos].strip("<>")
    return result


def _read_footnote(  # noqa: PLR0917 - markdown-it calls it so
    state: StateBlock,
    start_line: int,
    end_line: int,
    silent: bool,  # noqa: FBT001 - markdown-it calls it so
) -> bool:
    match = _FOOTNOTE.match(_line_of(state, start_line))
    if match is None or state.is_code_block(start_line):
        return False
    if silent:
        return True
    after = start_line + 1
    while after < end_line and not state.isEmpty(after) and not _FOOTNOTE.match(_line_of(state, after)):
        after += 1
    opened = state.push(FOOTNOTE_OPEN, "", 1)
    opened.info = match["mark"]
    opened.map = [start_line, after]
    inline = state.push("inline", "", 0)
    lines = [_line_of(state, line) for line in range(start_line, after)]
    inline.content = "\n".join([lines[0][match.end() :], *lines[1:]]).strip()
    inline.map = [start_line, after]
    inline.children = []
    state.push(FOOTNOTE_CLOSE, "", -1)
    state.line = after
    return True


def _line_of(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
