"""A brief as Markdown: quotes as blockquotes, tables as tables."""

from collections.abc import Iterator

from rr3search.cli.rendering.brief_paper import Block, BriefPaper, BulletList, Quotation, Section, Table
from rr3search.cli.rendering.markdown_parts import draw_table, escape_markdown, quote_lines, stack_parts

__all__ = ["write_brief_markdown"]


def write_brief_markdown(paper: BriefPaper) -> str:
    """Write a brief to hand on or to convert."""
    parts = [f"# {escape_markdown(paper.title)}", *map(escape_markdown, paper.introduction)]
    if paper.overview:
        parts += [f"## {paper.overview.caption}", _write_block(paper.overview)]
    for section in (*paper.items, *paper.closing):
        parts += _write_section(section)
    return stack_parts(parts)


def _write_section(section: Section) -> Iterator[str]:
    yield f"## {escape_markdown(section.heading)}"
    if section.verdict:
        yield f"**{section.verdict}.** {escape_markdown(section.explanation)}"
    yield from map(_write_block, section.blocks)
    for part in section.sections:
        yield f"### {part.heading}"
        yield from map(_write_block, part.blocks)


def _write_block(block: Block) -> str:
    match block:
        case Quotation():
            return stack_parts(_write_quotation(block))
        case Table():
            return draw_table(block.columns, block.rows)
        case BulletList():
            return "\n".join(f"- {escape_markdown(line)}" for line in block.lines)
        case _:
            return escape_markdown(block)


def _write_quotation(quoted: Quotation) -> Iterator[str]:
    yield f"**{escape_markdown(quoted.who)}**, {escape_markdown(quoted.meeting)}"
    if quoted.under:
        yield f"Under the tabled question: *{escape_markdown(quoted.under)}*"
    yield quote_lines(f"“{quoted.words}”")
    yield from map(escape_markdown, quoted.notes)
    yield f"Cite: {escape_markdown(quoted.citation)}"
