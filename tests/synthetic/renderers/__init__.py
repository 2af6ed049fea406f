"""Minutes on paper to the bytes of a real file."""

from random import Random

from synthetic.artefacts import add_footnote, damage_characters, encode_damaged, print_pages
from synthetic.gold import Paper
from synthetic.renderers.markdown import render_markdown
from synthetic.renderers.markup import render_html
from synthetic.renderers.print import render_pdf
from synthetic.renderers.text import render_text
from synthetic.renderers.word import render_docx
from synthetic.styles.base import Format

__all__ = ["render_damaged", "render_file"]


def render_file(paper: Paper, rng: Random, *, format_: Format) -> bytes:
    """Render minutes as a clean file of a format."""
    match format_:
        case Format.TXT:
            return render_text(paper, rng, width=rng.choice((None, None, 76))).encode()
        case Format.MD:
            return render_markdown(paper).encode()
        case Format.HTML:
            return render_html(paper)
        case Format.DOCX:
            return render_docx(paper)
        case Format.PDF:
            return render_pdf(paper)


def render_damaged(paper: Paper, rng: Random, *, format_: Format) -> bytes:
    """Render minutes as a file of a format, with what extraction and other software do to it."""
    damaged = damage_characters(paper, rng, is_plain=format_ in {Format.PDF, Format.TXT})
    running = f"{paper.meetings[0].body} – minutes"
    match format_:
        case Format.TXT:
            text = render_text(add_footnote(damaged, rng), rng, width=None)
            return encode_damaged(print_pages(text, rng, running=running), rng)
        case Format.MD:
            return encode_damaged(render_markdown(damaged), rng)
        case Format.HTML:
            return render_html(damaged, has_chrome=True)
        case Format.DOCX:
            return render_docx(damaged, running=running)
        case Format.PDF:
            return render_pdf(damaged, running=running)
