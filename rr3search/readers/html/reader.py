"""Web pages: bytes in, blocks out.

A page is read as a browser would build it, without what its site sets around it. The numbers of
ordered lists, which stand nowhere in the file, become markers. Pages that scripts fill are empty.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rr3search.domain import Block, BlockStyle, Omission, list_words
from rr3search.readers.base import Reading
from rr3search.readers.footnotes import mark_footnotes, place_footnotes
from rr3search.readers.html.appearance import StyleSheet
from rr3search.readers.html.blocks import form_blocks
from rr3search.readers.html.chrome import find_chrome
from rr3search.readers.html.letters import decode_page
from rr3search.readers.html.notes import Notes, find_notes
from rr3search.readers.html.stretches import cut_stretches
from rr3search.readers.html.tree import parse_tree

__all__ = ["HtmlReader", "read_html", "read_html_part"]

_PAGE_TITLE = "page title"
_SITE_NAME = re.compile(r"\s+[|–—»·:-]+\s+|\s*[|»]\s*")
_EARLY_BLOCKS = 25
_SMALLEST_OVERLAP = 0.6
_FILE_NAME = re.compile(
    r"(?:microsoft word - )?\S*\.(?:txt|docx?|rtf|html?|pdf|odt|wpd)|untitled.{0,20}|(?:new|home) ?page.{0,5}",
    re.IGNORECASE,
)
_LINE_OF_SITE = re.compile(
    r"(?:(?P<skip>(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|menu)"
    r"|(?:back )?to top(?: of page)?|(?:go )?back)"
    r"|(?P<share>share (?:this|on|via)\b.{0,60}|print (?:this )?page|email (?:this )?(?:page|to a friend))"
    r"|(?P<posting>(?:page )?(?:last )?(?:posted|published|updated|modified|reviewed|date published)"
    r"(?: (?:on|by|at|date))?\b:?.{0,60}\b\d{4}\b.{0,30}))",
    re.IGNORECASE,
)
_SITE_REASONS = {"skip": "skip link", "share": "sharing links", "posting": "posting details"}


class HtmlReader:
    """Reads .html files."""

    def read_blocks(self, data: bytes, *, path: Path) -> Reading:
        """Read a web page's bytes.

        Raises:
            BinaryFileError: The bytes are not text.
            UnreadableEncodingError: No text encoding fits them.
            UnreadableInputError: The page is too large.
        """
        return read_html(decode_page(data, path=path), path=path)


def read_html(text: str, *, path: Path) -> Reading:
    """Read a page whose line ends are line feeds.

    Raises:
        UnreadableInputError: The page is too large.
    """
    tree = parse_tree(text, path=path)
    stretches, omissions = cut_stretches(
        tree, left_out=find_chrome(tree), notes=find_notes(tree), sheet=StyleSheet.read(tree.styles)
    )
    formed, drawn = form_blocks(stretches)
    blocks, lines_of_site = _split_lines_of_site(formed)
    omissions += [*drawn, *lines_of_site]
    if tree.title:
        if _is_printed(tree.title, blocks):
            omissions.append(Omission(tree.title, _PAGE_TITLE))
        else:
            blocks.insert(0, Block(tree.title, BlockStyle.HEADING, 1, None, 0))
    numbered = [replace(block, paragraph=place) for place, block in enumerate(mark_footnotes(blocks), start=1)]
    return Reading(tuple(place_footnotes(numbered)), tuple(omissions))


def read_html_part(text: str, *, path: Path) -> tuple[list[Block], list[Omission]]:
    """Read markup that stands inside another text; nothing is taken for a site's frame.

    Raises:
        UnreadableInputError: It is too large.
    """
    tree = parse_tree(text, path=path)
    stretches, omissions = cut_stretches(tree, left_out={}, notes=Notes(), sheet=StyleSheet.read(tree.styles))
    blocks, drawn = form_blocks(stretches)
    return blocks, [*omissions, *drawn]


def _split_lines_of_site(blocks: Sequence[Block]) -> tuple[list[Block], list[Omission]]:
    """Take out the lines that a site prints on each page ("Skip to content", "Last updated 3 May 2020")."""
    kept, omissions = [], []
    for block in blocks:
        match = None if block.cell or block.marker else _LINE_OF_SITE.fullmatch(block.text)
        if match is None or match.lastgroup is None:
            kept.append(block)
        else:
            omissions.append(Omission(block.text, _SITE_REASONS[match.lastgroup]))
    return kept, omissions


def _is_printed(title: str, blocks: Sequence[Block]) -> bool:
    """Say whether the page prints its title itself, or has a heading and the title adds no number to it."""
    early = {word for block in blocks[:_EARLY_BLOCKS] for word in list_words(block.text)}
    own = list_words(_SITE_NAME.split(title)[0])
    printed = sum(word in early for word in own)
    if own and printed >= len(own) * _SMALLEST_OVERLAP and all(word in early for word in own if word.isdigit()):
        return True
    if not own or _FILE_NAME.fullmatch(title):
        return True
    adds_number = any(word.isdigit() and word not in early for word in list_words(title))
    return not adds_number and any(_is_heading(block) for block in blocks[:_EARLY_BLOCKS])


def _is_heading(block: Block) -> bool:
    """Say whether a block is a heading, or stands out as one does."""
    return block.style is BlockStyle.HEADING or (block.emphasis == len(block.text) and block.cell is None)
