"""HTML inside Markdown: a stretch of markup in, its words and its tags apart out.

Tags are taken out one by one; nothing is rendered. Comments and server directives hold no words
of the minutes.
"""

import html
import re
from dataclasses import dataclass

from rr3search.domain import Omission

__all__ = ["MarkupPiece", "decode_references", "name_markup", "put_in_server_values", "split_markup"]

COMMENT = "comment"
TAG = "html tag"
REFERENCE = "character reference"
SCRIPT = "script"

_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|<![A-Za-z\[].*?(?:>|\Z)"
    r"|<(?P<script>script|style)\b.*?(?:</(?P=script)\s*>|\Z)"
    r"|</?(?P<tag>[A-Za-z][\w-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>",
    re.DOTALL | re.IGNORECASE,
)
_INLINE_TAG = re.compile(
    r"a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tt"
    r"|u|var|wbr",
    re.IGNORECASE,
)
_SERVER_VALUE = re.compile(
    r"<!--#set\s{1,9}var\s{0,9}=\s{0,9}\"([^\"]{1,80})\"\s{1,9}value\s{0,9}=\s{0,9}\"([^\"]{0,1000})\"", re.IGNORECASE
)
_SERVER_ECHO = re.compile(r"<!--#echo\b[^>]{0,80}?\bvar\s*=\s*\"([^\"]{1,80})\"[^>]{0,80}-->", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


@dataclass(frozen=True, slots=True)
class MarkupPiece:
    """A stretch of text, or one tag or comment."""

    text: str
    omission: Omission | None
    """Why the text is left out; None where it is kept."""
    breaks_line: bool
    """Whether it ends the line ("<br>", "</p>"), as "</sup>" does not."""


def split_markup(source: str) -> list[MarkupPiece]:
    """Split text with HTML in it into text, tags and comments, in order."""
    pieces, end = [], 0
    for match in _MARKUP.finditer(source):
        pieces.append(MarkupPiece(source[end : match.start()], None, breaks_line=False))
        pieces.append(name_markup(match[0]))
        end = match.end()
    pieces.append(MarkupPiece(source[end:], None, breaks_line=False))
    return [piece for piece in pieces if piece.text]


def put_in_server_values(source: str) -> tuple[str, list[Omission]]:
    """Put the values a server sets ("<!--#set -->") where it would print them; the directives there are omitted."""
    values: dict[str, str] = dict(_SERVER_VALUE.findall(source))
    omissions: list[Omission] = []

    def put_in(match: re.Match[str]) -> str:
        if match[1] not in values:
            return match[0]
        omissions.append(Omission(match[0], COMMENT))
        return values[match[1]]

    return (_SERVER_ECHO.sub(put_in, source), omissions) if values else (source, omissions)


def name_markup(markup: str) -> MarkupPiece:
    """Say what one tag or comment is."""
    match = _MARKUP.match(markup)
    if match is None or not (match["tag"] or match["script"]):
        return MarkupPiece(markup, Omission(markup, COMMENT), breaks_line=False)
    if match["script"]:
        return MarkupPiece(markup, Omission(markup, SCRIPT), breaks_line=True)
    return MarkupPiece(markup, Omission(markup, TAG), breaks_line=_INLINE_TAG.fullmatch(match["tag"]) is None)


def decode_references(text: str) -> tuple[str, list[Omission]]:
    """Put characters in the place of their references ("&amp;"), which are omitted as printed."""
    omissions: list[Omission] = []

    def decode(match: re.Match[str]) -> str:
        character = html.unescape(match[0])
        if character != match[0]:
            omissions.append(Omission(match[0], REFERENCE))
        return character

    return _REFERENCE.sub(decode, text), omissions
