"""Citations and what became of printed ones, as JSON."""

from rr3search.citations import write_citation
from rr3search.cli.rendering.json_nouns import Json, describe_passage
from rr3search.domain import Citation, CitationCheck, CitationStatus

__all__ = ["describe_check", "describe_citation"]


def describe_citation(citation: Citation) -> Json:
    """Give the entries of a citation; the quote is a substring of the passage's text."""
    return {
        "citation": write_citation(citation),
        "style": citation.style.value,
        "quote": citation.quote,
        "passage": describe_passage(citation.passage),
    }


def describe_check(document: str, check: CitationCheck) -> Json:
    """Give the entries of a printed citation and what became of it."""
    printed = check.citation
    is_moved = check.status is CitationStatus.MOVED and check.passage is not None
    return {
        "status": check.status.value,
        "id": printed.printed_id,
        "moved_to": check.passage.id if is_moved and check.passage else None,
        "attribution": printed.attribution,
        "quotes": list(printed.quotes),
        "words_compared": check.are_words_compared,
        "document": {"file": document or None, "page": printed.page, "paragraph": printed.paragraph},
        "differences": [
            {
                "aspect": one.aspect.value,
                "printed": one.printed,
                "stored": one.stored,
                "changes": [{"printed": printed, "stored": stored} for printed, stored in one.changes],
            }
            for one in check.differences
        ],
        "passage": describe_passage(check.passage) if check.passage else None,
    }
