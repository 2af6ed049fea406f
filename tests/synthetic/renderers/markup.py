"""Minutes on paper to a web page: headings, lists and tables, with a site's furniture where it is a real site's."""

import re
from html import escape

from synthetic.elements import Cell, Element, Heading, ListItem, Look, Paragraph, Piece, Table
from synthetic.gold import Paper

__all__ = ["render_html"]

_PEOPLE = re.compile(r"([^\n<>]{,60}\([^\n<>.?]{,60})</p>\n<p>(?=[^\n<>]{,60}\([^\n<>.?]{,60}</p>)")
"""People a paragraph each, which a site often sets as lines of one."""
_CHROME_TOP = """<div class="cookie-banner" role="dialog">
<p>We use cookies to make this site work.</p>
<button>Accept all</button></div>
<header><a href="/">Home</a><form><label>Search</label><input name="q"></form></header>
<nav><ul><li><a href="/about">About us</a></li>
<li><a href="/meetings">Meetings</a></li><li><a href="/contact">Contact</a></li></ul></nav>
"""
_CHROME_END = """<aside><h2>Related pages</h2><ul><li><a href="/agenda">Agendas</a></li></ul></aside>
<footer><p>Share this page</p><p>Privacy notice</p></footer><script>var loaded = true;</script>
"""


def render_html(paper: Paper, *, has_chrome: bool = False) -> bytes:
    """Render as a web page; with a site's navigation around the minutes where asked."""
    body = _render_body(paper.elements)
    if has_chrome:
        body = _PEOPLE.sub(r"\1<br>\n", body)
    title = next((one.text for one in paper.elements if isinstance(one, Heading)), "Minutes")
    head = f'<head><meta charset="utf-8"><title>{escape(title)}</title><style>p {{ margin: 0 }}</style></head>'
    inner = f"{_CHROME_TOP}<main>\n{body}</main>\n{_CHROME_END}" if has_chrome else body
    return f"<!DOCTYPE html>\n<html lang='en'>{head}\n<body>\n{inner}</body></html>\n".encode()


def _render_body(elements: tuple[Element, ...]) -> str:
    lines: list[str] = []
    is_listing = False
    for element in elements:
        is_bullet = isinstance(element, ListItem) and not any(one.isalnum() for one in element.marker)
        if is_bullet != is_listing:
            lines.append("<ul>" if is_bullet else "</ul>")
        is_listing = is_bullet
        lines.append(_render_element(element))
    return "\n".join([*lines, "</ul>" if is_listing else ""]) + "\n"


def _render_element(element: Element) -> str:
    match element:
        case Heading(text=text, number=number, level=level, look=look):
            shown = escape(f"{number} {text}".strip())
            if look is Look.HEADING:
                return f"<h{level + 1}>{shown}</h{level + 1}>"
            return f"<p><strong>{shown}</strong></p>" if look is Look.BOLD else f"<p>{shown}</p>"
        case ListItem(pieces=pieces, marker=marker):
            if any(one.isalnum() for one in marker):
                return f"<p>{escape(marker)} {_join(pieces)}</p>"
            return f"<li>{_join(pieces)}</li>"
        case Paragraph(pieces=pieces):
            return f"<p>{_join(pieces)}</p>"
        case Table(rows=rows, has_header=has_header):
            tags = ["th" if has_header and not place else "td" for place in range(len(rows))]
            body = "\n".join(_render_row(row, tag) for row, tag in zip(rows, tags, strict=True))
            return f"<table>\n{body}\n</table>"


def _render_row(row: tuple[Cell, ...], tag: str) -> str:
    cells = []
    for cell in row:
        texts = [_join(line.pieces) for line in cell]
        inner = texts[0] if len(texts) == 1 else "".join(f"<p>{text}</p>" for text in texts)
        cells.append(f"<{tag}>{inner}</{tag}>")
    return f"<tr>{''.join(cells)}</tr>"


def _join(pieces: tuple[Piece, ...]) -> str:
    shown = [f"<strong>{escape(one.text)}</strong>" if one.is_bold else escape(one.text) for one in pieces]
    return " ".join(shown)
