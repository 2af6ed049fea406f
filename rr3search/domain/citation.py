"""Citations: a passage to be cited, what a citation says of it, and what became of one printed somewhere."""

from dataclasses import dataclass
from enum import StrEnum

from rr3search.domain.passage import Passage

__all__ = [
    "Citation",
    "CitationAspect",
    "CitationCheck",
    "CitationDifference",
    "CitationStatus",
    "CitationStyle",
    "CitedFacts",
    "PrintedCitation",
]


class CitationStyle(StrEnum):
    """How a citation is written."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    """As plain, the words in front of it as a block quote."""
    LEGAL = "legal"
    """After OSCOLA: author, ‘title’ (date) page, para."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage to be cited."""

    passage: Passage
    style: CitationStyle
    quote: str | None = None
    """The part of its text to put in front, byte for byte; None cites without words."""
    acronyms: frozenset[str] = frozenset()
    """Those the archive knows, for a title that is printed in capitals throughout."""


@dataclass(frozen=True, slots=True)
class CitedFacts:
    """What a citation says of a passage."""

    who: str | None
    """The speaker, with the organisation in brackets where it is another name; None where nobody is named."""
    body: str
    """Who met; the meeting's title where the minutes do not say."""
    title: str | None
    """Of the minutes; None in the styles that leave it out."""
    day: str
    """When they met, as printed: "8 July 2020", or "undated"."""
    page: int | None
    """From 1; None where the file has no pages."""
    paragraph: int
    """From 1."""


@dataclass(frozen=True, slots=True)
class PrintedCitation:
    """A citation in a document."""

    printed_id: str
    damaged_mark: str | None
    """What is left of the mark around the id; None where it is whole."""
    attribution: str
    """The words between the last quotation, or the citation before, and the id."""
    quotes: tuple[str, ...]
    """The words quoted before it, without their quotation marks."""
    paragraph_before: str | None
    """The paragraph before a citation that stands alone: a quotation if it reads like the passage; else None."""
    page: int | None
    """Of the document, from 1; None where it has no pages."""
    paragraph: int
    """Of the document, from 1."""
    saying: str = ""
    """The sentence it stands in, up to the id, without the words quoted."""


class CitationStatus(StrEnum):
    """What became of a printed citation."""

    FOUND = "found"
    """The passage is there, and says what is quoted and printed."""
    CHANGED = "changed"
    """The passage is there, and does not."""
    MOVED = "moved"
    """No passage has the id, another holds the words: minutes corrected, or a file renamed."""
    GONE = "gone"
    """Neither the id nor the words are there."""


class CitationAspect(StrEnum):
    """What of a citation differs from what is stored."""

    WORDS = "words"
    ORDER = "order"
    """Pieces of a quotation around an ellipsis stand in another order."""
    SPEAKER = "speaker"
    BODY = "body"
    TITLE = "title"
    DATE = "date"
    PAGE = "page"
    PARAGRAPH = "paragraph"
    ID = "id"
    """Cut short, so that it may become ambiguous, or its mark is damaged."""
    CITATION = "citation"
    """Its parts cannot be told from one another."""


@dataclass(frozen=True, slots=True)
class CitationDifference:
    """One thing that a citation prints otherwise."""

    aspect: CitationAspect
    printed: str
    """Empty where the citation leaves it out."""
    stored: str
    """Of words, the nearest of the passage; empty where there is none."""
    changes: tuple[tuple[str, str], ...] = ()
    """Of words: those printed and those stored instead, in order; either may be empty."""


@dataclass(frozen=True, slots=True)
class CitationCheck:
    """A printed citation and what became of it."""

    citation: PrintedCitation
    status: CitationStatus
    passage: Passage | None
    """The one cited, or the one that holds the words now; None where they are gone."""
    differences: tuple[CitationDifference, ...]
    are_words_compared: bool
    """Whether quoted words were held against a passage; where none are quoted, the mark and the place alone were."""
