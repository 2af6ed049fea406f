"""Citations and what became of printed ones, as rows of a table."""

from rr3search.citations import write_citation
from rr3search.cli.rendering.check_words import describe_difference
from rr3search.cli.rendering.csv_nouns import PASSAGE_COLUMNS, Row, flatten_passage, join_values
from rr3search.domain import Citation, CitationCheck

__all__ = ["CHECK", "CITATION", "flatten_check", "flatten_citation"]

CITATION = ("citation", "style", "quote", *PASSAGE_COLUMNS)
CHECK = (
    *(
        "status",
        "document",
        "document_page",
        "document_paragraph",
        "printed_id",
        "attribution",
        "quotes",
        "words_compared",
    ),
    *("differences", *PASSAGE_COLUMNS),
)


def flatten_citation(citation: Citation) -> Row:
    """Give the cells of a citation."""
    written: Row = {"citation": write_citation(citation), "style": citation.style.value, "quote": citation.quote}
    return written | flatten_passage(citation.passage)


def flatten_check(document: str, check: CitationCheck) -> Row:
    """Give the cells of a printed citation and what became of it; those of the passage are what is stored."""
    printed = check.citation
    row: Row = {
        "status": check.status.value,
        "document": document,
        "document_page": printed.page,
        "document_paragraph": printed.paragraph,
        "printed_id": printed.printed_id,
        "attribution": printed.attribution,
        "quotes": "\n".join(printed.quotes),
        "words_compared": check.are_words_compared,
        "differences": join_values(map(describe_difference, check.differences)),
    }
    return row | (flatten_passage(check.passage) if check.passage else {})
