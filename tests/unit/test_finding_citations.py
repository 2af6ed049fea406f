"""Citations found in papers: which quotation belongs to which mark, in every format that is read."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx_files import make_docx, make_odt

from rr3search.citations import find_citations, split_typed_lines
from rr3search.readers import read_document

LINE = "Jo Marsh, as reported in Forum, minutes of 4 May 2023, para. 3"


def list_quotes(path: Path) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.printed_id, one.quotes) for one in find_citations(read_document(path).blocks)]


def list_typed(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.printed_id, one.quotes) for one in find_citations(split_typed_lines(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"“It rose.” {LINE} [rr3:a1]", [("a1", ("It rose.",))]),
        ('She said "it rose" and "it fell" [rr3:a1].', [("a1", ("it rose", "it fell"))]),
        ("“One” [rr3:a1] and “two” [rr3:b2], then [rr3:c3]", [("a1", ("One",)), ("b2", ("two",)), ("c3", ())]),
        ("“She said “no” to it” [rr3:a1]", [("a1", ("She said “no” to it",))]),
        ('"She said "no" to it" [rr3:a1]', [("a1", ('She said "no" to it',))]),
        ("“He called it “open” [rr3:a1]", [("a1", ("He called it “open",))]),
        ("It rose.” [rr3:a1]", [("a1", ("It rose.",))]),
        ("“It rose. [rr3:a1]", [("a1", ("It rose. ",))]),
        ('A 6" pipe “burst” [rr3:a1]', [("a1", ("burst",))]),
        ("It’s 'so' [rr3:a1]", [("a1", ())]),
        ("“It rose.”\n[rr3:a1]", [("a1", ("It rose.",))]),
        (f"“It rose.” “And fell.”\n{LINE} [rr3:a1]", [("a1", ("It rose.", "And fell."))]),
        ("“It rose.” [rr3:a1]\n[rr3:b2]", [("a1", ("It rose.",)), ("b2", ())]),
        ("“It rose.”\nThis was widely reported [rr3:a1]", [("a1", ())]),
        (f"> It rose.\n> And fell.\n{LINE} [rr3:a1]", [("a1", ("It rose. And fell.",))]),
        ("> “It rose.”\nSo it says [rr3:a1]", [("a1", ("It rose.",))]),
        ("> It \\*rose\\*.\n\nForum \\[rr3:a1\\]", [("a1", ("It *rose*.",))]),
        ("“It rose.” [rr3: 0123456789 abcdef ]", [("0123456789abcdef", ("It rose.",))]),
        ("DE89370400440532013000 is no mark", []),
        ("no mark 0123456789abcdef [rr3] [rr3: ] [a1]", []),
    ],
)
def test_a_mark_has_the_quotations_before_it(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert list_typed(text) == found


@pytest.mark.parametrize(
    "mark",
    [
        "rr3:0123456789abcdef]",
        "[rr3:0123456789abcdef",
        "[rr:0123456789abcdef]",
        "[rr30123456789abcdef]",
        "(rr3:0123456789abcdef)",
    ],
)
def test_a_damaged_mark_is_still_a_mark(mark: str) -> None:
    (citation,) = find_citations(split_typed_lines(f"“It rose.” {LINE} {mark}."))

    assert (citation.printed_id, citation.quotes) == ("0123456789abcdef", ("It rose.",))
    assert citation.damaged_mark in {mark, mark.rstrip("])")}


def test_a_plain_paragraph_before_a_citation_alone_may_be_its_quotation() -> None:
    alone, in_prose = (
        find_citations(split_typed_lines(f"It rose.\n{line} [rr3:a1]")) for line in (LINE, "This was widely reported")
    )

    assert [one.paragraph_before for one in (*alone, *in_prose)] == ["It rose.", None]


def test_a_footnote_cites_what_stands_before_its_own_mark_in_markdown(tmp_path: Path) -> None:
    path = tmp_path / "paper.md"
    path.write_text(
        f"First “it rose”[^1] and later “it fell”[^2].\n\n> It stood.[^3]\n\n"
        f"[^1]: {LINE} [rr3:a1]\n[^2]: “All fell” {LINE} [rr3:b2]\n[^3]: {LINE} [rr3:c3]\n",
        encoding="utf-8",
    )

    assert list_quotes(path) == [("a1", ("it rose",)), ("b2", ("All fell",)), ("c3", ("It stood.",))]


def test_a_footnote_cites_what_stands_before_its_own_mark_in_word(tmp_path: Path) -> None:
    def note(number: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'

    def text(words: str) -> str:
        return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'

    path = tmp_path / "paper.docx"
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p>{text(f"{LINE} [rr3:{name}]")}</w:p></w:footnote>'
        for number, name in ((2, "a1"), (3, "b2"))
    )
    body = f"<w:p>{text('“It rose”')}{note(2)}{text(' and “it fell”')}{note(3)}{text('.')}</w:p>"
    path.write_bytes(make_docx(body, footnotes=notes))

    assert list_quotes(path) == [("a1", ("It rose",)), ("b2", ("it fell",))]


def write_word(path: Path) -> None:
    paper = docx.Document()
    paper.add_paragraph("Prose.")
    paper.add_paragraph("It rose.", style="Intense Quote")
    paper.add_paragraph("So it says [rr3:a1]")
    paper.save(str(path))


def write_odt(path: Path) -> None:
    path.write_bytes(
        make_odt(
            '<text:p>Prose.</text:p><text:p text:style-name="Quotations">It rose.</text:p>'
            "<text:p>So it says [rr3:a1]</text:p>"
        )
    )


def write_html(path: Path) -> None:
    path.write_text("<p>Prose.</p><blockquote><p>It rose.</p></blockquote><p>So it says [rr3:a1]</p>", encoding="utf-8")


def write_markdown(path: Path) -> None:
    path.write_text("Prose.\n\n> It rose.\n\nSo it says [rr3:a1]\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "write"),
    [("a.docx", write_word), ("a.odt", write_odt), ("a.html", write_html), ("a.md", write_markdown)],
)
def test_a_block_quotation_is_known_where_the_format_marks_it(
    name: str, write: Callable[[Path], None], tmp_path: Path
) -> None:
    write(tmp_path / name)

    blocks = read_document(tmp_path / name).blocks

    assert [(block.text, block.is_quotation) for block in blocks][:2] == [("Prose.", False), ("It rose.", True)]
    assert list_quotes(tmp_path / name) == [("a1", ("It rose.",))]
