"""Whatever a Word file is made of, each of its words stands once in a block or in an omission.

The words are found a second time by looking for the text elements in the raw XML alone.
"""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from docx_files import make_docx, pack_parts, unpack_parts
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rr3search.domain import list_words
from rr3search.errors import UnreadableInputError
from rr3search.readers import Reading
from rr3search.readers.docx import DocxReader

PATH = Path("minutes.docx")
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
TEXT = re.compile(rb"<w:(?:t|delText|instrText)(?: [^>]*)?>([^<]*)<")
SUPERSCRIPTS = str.maketrans("", "", "⁰¹²³⁴⁵⁶⁷⁸⁹")
MARK = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
NUMBERING = (
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)
STYLES = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>'


class Words:
    """Words that never repeat; each stands in a text element of its own."""

    def __init__(self) -> None:
        self.used = 0
        self.notes: list[str] = []

    def spell(self) -> str:
        self.used += 1
        return f"word{self.used}x"

    def run(self, properties: str = "") -> str:
        text = f'<w:t xml:space="preserve"> {self.spell()} </w:t>'
        return f"<w:r><w:rPr>{properties}</w:rPr>{text}</w:r>"

    def note(self) -> str:
        self.notes.append(f'<w:footnote w:id="{len(self.notes) + 1}"><w:p>{self.run()}</w:p></w:footnote>')
        return f'<w:r><w:footnoteReference w:id="{len(self.notes)}"/></w:r>'

    def field(self, code: str) -> str:
        instruction = f"<w:r><w:instrText>{code} {self.spell()}</w:instrText></w:r>"
        return f"{MARK.format('begin')}{instruction}{MARK.format('separate')}{self.run()}{MARK.format('end')}"

    def box(self) -> str:
        content = f"<w:txbxContent><w:p>{self.run()}</w:p><w:p>{self.run()}</w:p></w:txbxContent>"
        choice = f"<w:drawing><wp:inline><wps:txbx>{content}</wps:txbx></wp:inline></w:drawing>"
        fallback = f"<w:pict><v:textbox>{content}</v:textbox></w:pict>"
        return (
            f"<w:r><mc:AlternateContent><mc:Choice>{choice}</mc:Choice>"
            f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"
        )


INLINE: dict[str, Callable[[Words], str]] = {
    "plain": Words.run,
    "bold": lambda words: words.run("<w:b/>"),
    "hidden": lambda words: words.run("<w:vanish/>"),
    "inserted": lambda words: f"<w:ins>{words.run()}</w:ins>",
    "deleted": lambda words: f"<w:del><w:r><w:delText>{words.spell()} </w:delText></w:r></w:del>",
    "link": lambda words: f"<w:hyperlink>{words.run()}</w:hyperlink>",
    "control": lambda words: f"<w:sdt><w:sdtPr/><w:sdtContent>{words.run()}</w:sdtContent></w:sdt>",
    "break": lambda words: f"<w:r><w:br/></w:r>{words.run()}<w:r><w:tab/></w:r>",
    "page": lambda words: f'<w:r><w:br w:type="page"/><w:lastRenderedPageBreak/></w:r>{words.run()}',
    "note": Words.note,
    "field": lambda words: words.field("DATE"),
    "contents": lambda words: words.field("TOC"),
    "lone mark": lambda words: MARK.format("begin") + words.run(),
    "box": Words.box,
    "unknown": lambda words: f"<w:novelty>{words.run()}</w:novelty>",
}
PROPERTIES = (
    "",
    '<w:pStyle w:val="H"/>',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    "<w:rPr><w:del/></w:rPr>",
    "<w:pageBreakBefore/>",
    "<w:sectPr/>",
)
WRAPPERS = (
    "{}",
    "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "<w:moveFrom>{}</w:moveFrom>",
    "<w:novelty>{}</w:novelty>",
    "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
    "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{}</w:tc></w:tr></w:tbl>",
    "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>",
)


PARAGRAPHS = st.tuples(
    st.sampled_from(PROPERTIES), st.sampled_from(WRAPPERS), st.lists(st.sampled_from(sorted(INLINE)), max_size=5)
)
BODIES = st.lists(PARAGRAPHS, min_size=1, max_size=8)
"""Of each paragraph its properties, what it stands in, and the kinds of its runs."""


def make_document(body: list[tuple[str, str, list[str]]]) -> bytes:
    words = Words()
    written = ""
    for properties, wrapper, inline in body:
        runs = "".join(INLINE[kind](words) for kind in inline)
        written += wrapper.format(f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")
    header = f"<w:p>{words.run()}</w:p>"
    return make_docx(written, styles=STYLES, numbering=NUMBERING, footnotes="".join(words.notes), header=header)


def list_raw_words(data: bytes) -> list[str]:
    parts = (re.sub(rb"<mc:Fallback>.*?</mc:Fallback>", b"", part) for part in unpack_parts(data).values())
    return [word for part in parts for text in TEXT.findall(part) for word in list_words(text.decode())]


def list_read_words(reading: Reading) -> list[str]:
    printed = [block.text for block in reading.blocks] + [omission.text for omission in reading.omissions]
    words = (word.translate(SUPERSCRIPTS) for text in printed for word in list_words(text))
    # a column of numbers alone holds numbers that Word counted
    return [word for word in words if word and not word.isdigit()]


@FEW
@given(BODIES)
def test_every_word_of_a_word_file_stands_once(body: list[tuple[str, str, list[str]]]) -> None:
    data = make_document(body)

    reading = DocxReader().read_blocks(data, path=PATH)

    assert Counter(list_read_words(reading)) == Counter(list_raw_words(data))


@FEW
@given(BODIES)
def test_blocks_are_sound(body: list[tuple[str, str, list[str]]]) -> None:
    data = make_document(body)

    reading = DocxReader().read_blocks(data, path=PATH)

    assert [block.paragraph for block in reading.blocks] == list(range(1, len(reading.blocks) + 1))
    for block in reading.blocks:
        assert block.text == block.text.strip() != ""
        assert "\n" not in block.text
        assert 0 <= block.emphasis <= len(block.text)
    pages = [block.page for block in reading.blocks if block.page is not None]
    assert pages in ([], sorted(pages))
    assert len(pages) in {0, len(reading.blocks)}


@FEW
@given(BODIES, st.data())
def test_a_damaged_file_is_read_or_refused(body: list[tuple[str, str, list[str]]], choices: st.DataObject) -> None:
    damaged = bytearray(make_document(body))
    for _ in range(choices.draw(st.integers(1, 8))):
        damaged[choices.draw(st.integers(0, len(damaged) - 1))] = choices.draw(st.integers(0, 255))

    assert is_read_or_refused(bytes(damaged))


@FEW
@given(BODIES, st.data())
def test_a_file_with_damaged_markup_is_read_or_refused(
    body: list[tuple[str, str, list[str]]], choices: st.DataObject
) -> None:
    parts = unpack_parts(make_document(body))
    name = choices.draw(st.sampled_from([name for name in parts if name.startswith("word/")]))
    tags = sorted(set(re.findall(rb"(?<=<)w:\w+", parts[name])))
    if tags:
        old, new = (choices.draw(st.sampled_from(tags)) for _ in range(2))
        parts[name] = parts[name].replace(old + b">", new + b">").replace(old + b" ", new + b" ")

    assert is_read_or_refused(pack_parts(parts))


def is_read_or_refused(data: bytes) -> bool:
    try:
        DocxReader().read_blocks(data, path=PATH)
    except UnreadableInputError as refusal:
        return "\n" not in str(refusal)
    return True
