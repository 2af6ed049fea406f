"""A brief as plain text: headings, wrapped quotes, tables as lists."""

from collections.abc import Iterator

from rr3search.cli.layout import Page
from rr3search.cli.rendering.brief_paper import Block, BriefPaper, BulletList, Quotation, Section, Table

__all__ = ["format_brief"]

_INDENT = "   "


def format_brief(paper: BriefPaper, page: Page) -> str:
    """Write a brief for a terminal or a pipe."""
    blocks = [_underline(paper.title, "=", page), *map(page.wrap, paper.introduction)]
    if paper.overview:
        blocks += [_underline(paper.overview.caption, "-", page), _list_rows(paper.overview, page)]
    for section in (*paper.items, *paper.closing):
        blocks += _format_section(section, page)
    return "\n\n".join(blocks)


def _format_section(section: Section, page: Page) -> Iterator[str]:
    yield _underline(section.heading, "-", page)
    if section.verdict:
        yield f"{page.make_bold(section.verdict.upper())}\n{page.wrap(section.explanation)}"
    for block in section.blocks:
        yield _format_block(block, page)
    for part in section.sections:
        yield page.make_bold(page.wrap(part.heading))
        for block in part.blocks:
            yield _format_block(block, page)


def _format_block(block: Block, page: Page) -> str:
    match block:
        case Quotation():
            return _format_quotation(block, page)
        case Table():
            return _list_rows(block, page)
        case BulletList():
            return "\n".join(page.wrap(line, indent="    ", first="  - ") for line in block.lines)
        case _:
            return page.wrap(block)


def _format_quotation(quoted: Quotation, page: Page) -> str:
    under = f"Under the tabled question: {quoted.under}" if quoted.under else ""
    told = [page.wrap(line, indent=_INDENT) for line in (quoted.meeting, under) if line]
    told.append(page.wrap(f"“{quoted.words}”", indent=_INDENT))
    told += [page.wrap(note, indent=_INDENT) for note in quoted.notes]
    cited = page.make_faint(page.wrap(f"Cite: {quoted.citation}", indent=_INDENT))
    return "\n".join([page.make_bold(page.wrap(quoted.who, indent=_INDENT, first="")), *told, cited])


def _list_rows(table: Table, page: Page) -> str:
    """Write each row as its first cell with the others in brackets: no column is narrowed by the window."""
    names = [column.lower() for column in table.columns[1:]]
    rows = (
        (first, "; ".join(f"{name}: {cell}" for name, cell in zip(names, rest, strict=True) if cell))
        for first, *rest in table.rows
    )
    return "\n".join(page.wrap(f"{first} ({told})", indent="    ", first="  - ") for first, told in rows)


def _underline(heading: str, stroke: str, page: Page) -> str:
    """Set a heading off without colour too; the stroke is as long as its longest line."""
    wrapped = page.wrap(heading)
    return f"{page.make_bold(wrapped)}\n{stroke * max(map(len, wrapped.splitlines()))}"
