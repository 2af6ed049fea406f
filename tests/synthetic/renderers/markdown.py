"""Minutes on paper to a Markdown file."""

from synthetic.elements import Cell, Element, Heading, ListItem, Look, Paragraph, Piece, Table
from synthetic.gold import Paper

__all__ = ["render_markdown"]


def render_markdown(paper: Paper) -> str:
    """Render as Markdown."""
    blocks: list[str] = []
    previous: Element | None = None
    for element in paper.elements:
        text = _render_element(element)
        if blocks and _is_bullet(previous) and _is_bullet(element):
            blocks[-1] += "\n" + text
        else:
            blocks.append(text)
        previous = element
    return "\n\n".join(blocks) + "\n"


def _is_bullet(element: Element | None) -> bool:
    """Whether an element is written as a bullet; a printed number stays in the text, as its author typed it."""
    return isinstance(element, ListItem) and not any(character.isalnum() for character in element.marker)


def _render_element(element: Element) -> str:
    match element:
        case Heading(text=text, number=number, level=level, look=look):
            shown = f"{number} {text}".strip()
            if look is Look.HEADING:
                return f"{'#' * (level + 1)} {shown}"
            return f"**{shown}**" if look is Look.BOLD else shown
        case ListItem(pieces=pieces, marker=marker, level=level):
            if not _is_bullet(element):
                return f"{marker} {_join(pieces)}"
            return f"{'  ' * (level - 1)}- {_join(pieces)}"
        case Paragraph(pieces=pieces):
            return _join(pieces)
        case Table(rows=rows, has_header=has_header):
            return _render_table(rows, has_header=has_header)


def _render_table(rows: tuple[tuple[Cell, ...], ...], *, has_header: bool) -> str:
    lines = [["<br>".join(_join(line.pieces) for line in cell) for cell in row] for row in rows]
    columns = len(rows[0])
    head = lines[0] if has_header else [""] * columns
    body = lines[1:] if has_header else lines
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * columns, *body))


def _join(pieces: tuple[Piece, ...]) -> str:
    return " ".join(f"**{piece.text}**" if piece.is_bold else piece.text for piece in pieces)
