"""Citations written and read: a passage to a line for a paper, and a paper's lines back to what they say.

What is written here is read back here, so that both agree.
"""

from rr3search.citations.attributions import compare_attribution, parse_citation
from rr3search.citations.capitals import list_acronyms
from rr3search.citations.finding import find_citations, split_typed_lines
from rr3search.citations.quotes import choose_quote, compare_quote, holds_quote, is_like
from rr3search.citations.sayings import compare_saying
from rr3search.citations.writing import (
    cite_passage,
    escape_markdown,
    list_facts,
    name_speaker,
    write_citation,
)

__all__ = [
    "choose_quote",
    "cite_passage",
    "compare_attribution",
    "compare_quote",
    "compare_saying",
    "escape_markdown",
    "find_citations",
    "holds_quote",
    "is_like",
    "list_acronyms",
    "list_facts",
    "name_speaker",
    "parse_citation",
    "split_typed_lines",
    "write_citation",
]
