"""Papers that cite passages: Markdown and Word files made of quoted words and citation lines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import docx
import numpy as np
from builders import make_meeting

from rr3search.citations import cite_passage, escape_markdown
from rr3search.domain import CitationStyle, Passage
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore
from rr3search.vectors import normalise_rows

__all__ = ["Cited", "cite_whole", "store_passages", "write_markdown_paper", "write_word_paper"]

_PROSE = "What the minutes record stands below; nothing in this paragraph is theirs."


@dataclass(frozen=True, slots=True)
class Cited:
    """A quotation in a paper."""

    words: str
    line: str
    is_block: bool
    """Whether the words are a block quotation; else they stand in quotation marks before the line."""


def cite_whole(passage: Passage, *, number: int) -> Cited:
    """Quote a passage whole; the number chooses the style and whether as a block."""
    style = (CitationStyle.PLAIN, CitationStyle.LEGAL)[number // 2 % 2]
    return Cited(" ".join(passage.text.split()), cite_passage(passage, style), is_block=number % 2 == 0)


def store_passages(passages: Sequence[Passage]) -> MemoryStore:
    """Keep passages in a store of their own."""
    store = MemoryStore()
    with store.write(EmbedderStamp("none", "0", 4)) as writer:
        for meeting in dict.fromkeys(passage.meeting.id for passage in passages):
            own = [passage for passage in passages if passage.meeting.id == meeting]
            writer.replace_meeting(make_meeting(meeting), own, normalise_rows(np.ones((len(own), 4))))
    return store


def write_markdown_paper(path: Path, quoted: Iterable[Cited]) -> Path:
    """Write a paper in Markdown."""
    paragraphs = ["# A paper"]
    for one in quoted:
        words, line = escape_markdown(one.words), escape_markdown(one.line)
        paragraphs += [_PROSE, *([f"> {words}", line] if one.is_block else [f"“{words}” {line}."])]
    path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return path


def write_word_paper(path: Path, quoted: Iterable[Cited]) -> Path:
    """Write a paper with Word's own style for block quotations."""
    paper = docx.Document()
    paper.add_heading("A paper", 1)
    for one in quoted:
        paper.add_paragraph(_PROSE)
        if one.is_block:
            paper.add_paragraph(one.words, style="Quote")
            paper.add_paragraph(one.line)
        else:
            paper.add_paragraph(f"As the minutes put it: “{one.words}” ({one.line}).")
    paper.save(str(path))
    return path
