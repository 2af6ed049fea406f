"""Markdown files: bytes in, blocks out.

Headings and lists are what CommonMark says they are. Each line of a YAML front matter is a
paragraph ("key: value") or an item of a list. A file whose markup hides words from the parser is
read as plain text.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from rr3search.domain import Block, BlockStyle, Omission, list_words
from rr3search.readers.base import Reading
from rr3search.readers.continuation import Spelling
from rr3search.readers.encoding import decode_text
from rr3search.readers.furniture import find_furniture, is_end_mark
from rr3search.readers.html_markup import put_in_server_values
from rr3search.readers.lines import split_lines
from rr3search.readers.markdown_blocks import render_blocks
from rr3search.readers.paragraphs import arrange_blocks
from rr3search.readers.text import read_plain_text

__all__ = ["MarkdownReader", "read_markdown"]

_FENCE = re.compile(r"---[ \t]*")
_FENCE_END = re.compile(r"(?:---|\.\.\.)[ \t]*")
_YAML_LINE = re.compile(r"\s*(?:[\w][\w .-]*:(?:\s.*)?|-\s.*|#.*|)|\s+\S.*")
_YAML_PARTS = re.compile(r"(?P<dash>-\s+)?(?P<key>[\w][\w .-]*:(?=\s|$))?(?P<value>.*)")
_END_MARK = "end mark"


class MarkdownReader:
    """Reads .md files."""

    def read_blocks(self, data: bytes, *, path: Path) -> Reading:
        """Read a Markdown file's bytes.

        Raises:
            BinaryFileError: The bytes are not text.
            UnreadableEncodingError: No text encoding fits them.
        """
        return read_markdown(decode_text(data, path=path))


def read_markdown(text: str) -> Reading:
    """Read Markdown whose line ends are line feeds and whose pages end in form feeds."""
    whole = text
    text, directives = put_in_server_values(text)
    printed = split_lines(text)
    furniture = find_furniture(printed)
    source = text.replace("\f", "\n").replace("\v", "\n").split("\n")
    omissions = directives
    for place, reason in sorted(furniture.reasons.items()):
        omissions.append(Omission(printed[place].text, reason, furniture.pages[place] if furniture.pages else None))
        source[place] = ""
    front_matter = _read_front_matter(source)
    body = [""] * len(front_matter) + source[len(front_matter) :]
    spelling = Spelling.collect_words(source)
    blocks, left_out = render_blocks("\n".join(body), pages=furniture.pages, spelling=spelling)
    kept, end_marks = _split_end_marks(blocks)
    head = [
        replace(block, page=furniture.pages[place] if furniture.pages else None)
        for place, line in enumerate(front_matter)
        for block in _read_yaml_line(line)
    ]
    reading = Reading(arrange_blocks([*head, *kept], spelling=spelling), (*omissions, *left_out, *end_marks))
    return reading if _keeps_every_word(whole, reading) else read_plain_text(whole)


def _read_front_matter(lines: list[str]) -> list[str]:
    """Give the lines of the front matter with both its fences; none where the file does not begin with one."""
    if not lines or not _FENCE.fullmatch(lines[0]):
        return []
    for place, line in enumerate(lines[1:], start=1):
        if _FENCE_END.fullmatch(line):
            return lines[: place + 1] if place > 1 else []
        if not _YAML_LINE.fullmatch(line):
            break
    return []


def _read_yaml_line(line: str) -> Iterator[Block]:
    """Print a line as a person would: quotes and brackets around values off, items as items of a list."""
    match = _YAML_PARTS.fullmatch(line.strip())
    if match is None or not any(character.isalnum() for character in line):
        return
    value = match["value"].strip()
    for opening, closing in ("[]", '""', "''"):
        if len(value) > 1 and value[0] == opening and value[-1] == closing:
            value = value[1:-1].strip()
    text = f"{match['key'] or ''} {value}".strip()
    if match["dash"]:
        yield Block(text, BlockStyle.LIST_ITEM, 1, None, 0, "-")
    elif text:
        yield Block(text, BlockStyle.PARAGRAPH, 0, None, 0)


def _split_end_marks(blocks: Iterable[Block]) -> tuple[list[Block], list[Omission]]:
    kept, omissions = list(blocks), []
    while kept and kept[-1].style is not BlockStyle.FOOTNOTE and is_end_mark(_print_block(kept[-1])):
        block = kept.pop()
        omissions.append(Omission(_print_block(block), _END_MARK, block.page))
    return kept, omissions[::-1]


def _print_block(block: Block) -> str:
    return f"{block.marker} {block.text}".strip()


def _keeps_every_word(text: str, reading: Reading) -> bool:
    """Say whether no letter of the source is lost; joined words and dropped emphasis marks do not count."""
    printed = [_print_block(block) for block in reading.blocks] + [omission.text for omission in reading.omissions]
    return not _count_letters([text]) - _count_letters(printed)


def _count_letters(texts: Iterable[str]) -> Counter[str]:
    return Counter("".join(word for text in texts for word in list_words(text)).replace("_", ""))
