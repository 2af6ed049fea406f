"""A brief as a web page: one self-contained file, readable without colour, in the dark and on paper.

A brief worded in, HTML out. Every word of a file is escaped; nothing is loaded from anywhere.
"""

from collections.abc import Iterator, Sequence

from rr3search.cli.rendering.brief_paper import Block, BriefPaper, BulletList, Quotation, Section, Table
from rr3search.cli.rendering.html_text import escape_html

__all__ = ["render_brief_page"]

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --quiet: #555; --paper: #fff; --rule: #c9c9c9; --link: #1a4f8b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --quiet: #b0b0b0; --paper: #1a1a1a; --rule: #555;
  --link: #9cc4f5; } }
body { font: 1rem/1.5 Georgia, "Times New Roman", serif; color: var(--ink); background: var(--paper); margin: 0 auto;
  max-width: 46rem; padding: 1.5rem; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .4rem; padding-top: .6rem;
  border-top: 2px solid var(--ink); }
h3 { font: 600 1rem/1.4 system-ui, sans-serif; margin: 1.4rem 0 .4rem; }
p { margin: .4rem 0; }
a { color: var(--link); }
figure { margin: .6rem 0 1rem; }
blockquote { margin: .3rem 0; padding-left: .9rem; border-left: 3px solid var(--rule); white-space: pre-line; }
.who { font-weight: 600; }
.meeting, .under, .note, .cite, table { font: .88rem/1.45 system-ui, sans-serif; }
.meeting, .under, .cite { color: var(--quiet); }
.cite { font-size: .8rem; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0; }
caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
td, th { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-top: 1px solid var(--rule); }
th[scope=row] { font-weight: 400; }
.wide { overflow-x: auto; }
@media print {
  @page { size: A4; margin: 2cm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
  :root { color-scheme: light; font-size: 10.5pt; --ink: #000; --quiet: #333; --paper: #fff; --rule: #888;
    --link: #000; }
  body { max-width: none; padding: 0; }
  a { text-decoration: none; }
  h2, h3, section > p, .who, .meeting, .under { break-after: avoid; }
  figure, tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
}
"""


def render_brief_page(paper: BriefPaper) -> str:
    """Write a brief as one HTML document."""
    title = escape_html(paper.title)
    parts = [
        "<!doctype html>",
        '<html lang="en-GB"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title><style>{_STYLE}</style></head><body>",
        f"<header><h1>{title}</h1>",
        *(f"<p>{escape_html(line)}</p>" for line in paper.introduction),
        "</header>",
        *_write_contents(paper),
        "<main>",
        *(line for at, item in enumerate(paper.items, start=1) for line in _write_section(item, f"item-{at}")),
        "</main><footer>",
        *(line for at, part in enumerate(paper.closing, start=1) for line in _write_section(part, f"end-{at}")),
        "</footer></body></html>",
    ]
    return "\n".join(parts)


def _write_contents(paper: BriefPaper) -> Iterator[str]:
    """Write the overview as the table of contents: each item's line leads to it."""
    yield '<nav aria-labelledby="contents"><h2 id="contents">Contents</h2>'
    if paper.overview:
        links = [f"item-{at}" for at, _ in enumerate(paper.items, start=1)]
        yield _write_table(paper.overview, links)
    closing = enumerate(paper.closing, start=1)
    listed = "".join(f'<li><a href="#end-{at}">{escape_html(part.heading)}</a></li>' for at, part in closing)
    yield f"<ul>{listed}</ul></nav>"


def _write_section(section: Section, anchor: str) -> Iterator[str]:
    yield f'<section id="{anchor}"><h2>{escape_html(section.heading)}</h2>'
    if section.verdict:
        yield f"<p><strong>{escape_html(section.verdict)}.</strong> {escape_html(section.explanation)}</p>"
    yield from map(_write_block, section.blocks)
    for part in section.sections:
        yield f"<h3>{escape_html(part.heading)}</h3>"
        yield from map(_write_block, part.blocks)
    yield "</section>"


def _write_block(block: Block) -> str:
    match block:
        case Quotation():
            return _write_quotation(block)
        case Table():
            return _write_table(block)
        case BulletList():
            return f"<ul>{''.join(f'<li>{escape_html(line)}</li>' for line in block.lines)}</ul>"
        case _:
            return f"<p>{escape_html(block)}</p>"


def _write_quotation(quoted: Quotation) -> str:
    under = f"Under the tabled question: {quoted.under}" if quoted.under else ""
    lines = [
        ("who", quoted.who),
        ("meeting", quoted.meeting),
        ("under", under),
    ]
    before = "".join(f'<p class="{kind}">{escape_html(line)}</p>' for kind, line in lines if line)
    notes = "".join(f'<p class="note">{escape_html(note)}</p>' for note in quoted.notes)
    cited = f'<figcaption class="cite">{escape_html(quoted.citation)}</figcaption>'
    return f"<figure>{before}<blockquote>“{escape_html(quoted.words)}”</blockquote>{notes}{cited}</figure>"


def _write_table(table: Table, links: Sequence[str] = ()) -> str:
    """Write a table with its head repeated on each printed page.

    Args:
        table: The table; the first cell names its row.
        links: The anchor that each row's first cell leads to; empty where none does.
    """
    head = "".join(f'<th scope="col">{escape_html(column)}</th>' for column in table.columns)
    rows = []
    for at, (first, *rest) in enumerate(table.rows):
        name = f'<a href="#{links[at]}">{escape_html(first)}</a>' if links else escape_html(first)
        cells = "".join(f"<td>{escape_html(cell)}</td>" for cell in rest)
        rows.append(f'<tr><th scope="row">{name}</th>{cells}</tr>')
    caption = f"<caption>{escape_html(table.caption)}</caption>" if links else ""
    body = "".join(rows)
    return f'<div class="wide"><table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
