"""Web pages: bytes in, blocks out.

The parts of the journey: letters, tree, what is page furniture, stretches of text, blocks.
"""

from rr3search.readers.html.reader import HtmlReader, read_html, read_html_part

__all__ = ["HtmlReader", "read_html", "read_html_part"]
