"""Minutes on paper to a plain text file."""

import textwrap
from random import Random

from synthetic.elements import Element, Heading, ListItem, Look, Paragraph, Piece, Table
from synthetic.gold import Paper

__all__ = ["join_pieces", "render_text"]


def join_pieces(pieces: tuple[Piece, ...]) -> str:
    """Join the words of a paragraph."""
    return " ".join(piece.text for piece in pieces)


def render_text(paper: Paper, rng: Random, *, width: int | None = None) -> str:
    """Render as text.

    Args:
        paper: The minutes.
        rng: Chooses how headings stand out.
        width: Where lines are wrapped; None for a paragraph a line.
    """
    is_capital = rng.random() < 0.25
    blocks: list[str] = []
    previous: Element | None = None
    for element in paper.elements:
        text = _render_element(element, is_capital=is_capital, width=width)
        if blocks and _is_run(previous, element):
            blocks[-1] += "\n" + text
        else:
            blocks.append(text)
        previous = element
    return "\n\n".join(blocks) + "\n"


def _is_run(previous: Element | None, element: Element) -> bool:
    """Whether an element follows the one before without an empty line."""
    return isinstance(previous, ListItem) and isinstance(element, ListItem)


def _render_element(element: Element, *, is_capital: bool, width: int | None) -> str:
    match element:
        case Heading(text=text, number=number, look=look):
            shown = text.upper() if is_capital and look is Look.HEADING else text
            return f"{number} {shown}".strip()
        case ListItem(pieces=pieces, marker=marker, level=level):
            indent = "  " * (level - 1)
            hang = indent + " " * (len(marker) + 1)
            return _wrap(join_pieces(pieces), width, first=f"{indent}{marker} ", later=hang)
        case Paragraph(pieces=pieces):
            return _wrap(join_pieces(pieces), width, first="", later="")
        case Table(rows=rows):
            cells = [[" ".join(join_pieces(line.pieces) for line in cell) for cell in row] for row in rows]
            return "\n".join(" | ".join(row).rstrip() for row in cells)


def _wrap(text: str, width: int | None, *, first: str, later: str) -> str:
    if width is None:
        return first + text
    return textwrap.fill(
        text, width, initial_indent=first, subsequent_indent=later, break_long_words=False, break_on_hyphens=False
    )
