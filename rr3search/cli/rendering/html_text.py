"""Words of a file on a page: shown, never obeyed."""

from html import escape

from rr3search.cli.printing import make_printable

__all__ = ["escape_html"]


def escape_html(words: str) -> str:
    """Keep the characters of a file from being read as HTML, inside an element or an attribute."""
    return escape(make_printable(words))
