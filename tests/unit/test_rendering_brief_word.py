"""A brief as a Word document: real footnotes, contents in place, a sound package, nothing a file can inject."""

import io
import posixpath
import re
import zipfile
from pathlib import Path

import docx
import pytest
from briefs import FULL_BRIEF, PARTS, SECTOR, list_quoted, make_hostile_brief
from builders import make_brief, make_item
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Cm
from lxml import etree

from rr3search.cli.rendering.brief_paper import compose_paper
from rr3search.cli.rendering.word import build_brief_document
from rr3search.domain import Block, BlockStyle, Brief
from rr3search.readers import read_document

ITEMS = ["How many places are there?", "Housing", "Is there a plan for prisons?"]


def write(brief: Brief) -> bytes:
    return build_brief_document(compose_paper(brief))


def open_in_word(brief: Brief) -> Document:
    return docx.Document(io.BytesIO(write(brief)))


def list_headings(document: Document, level: int) -> list[str]:
    return [one.text for one in document.paragraphs if one.style and one.style.name == f"Heading {level}"]


def read_blocks(brief: Brief, folder: Path) -> tuple[Block, ...]:
    path = folder / "brief.docx"
    path.write_bytes(write(brief))
    return tuple(read_document(path).blocks)


def parse_part(package: zipfile.ZipFile, name: str) -> "etree._Element":
    return etree.fromstring(package.read(name))


def find_all(root: "etree._Element", tag: str) -> list["etree._Element"]:
    return list(root.iter(qn(tag)))


@pytest.fixture(scope="module")
def package() -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(write(FULL_BRIEF)))


def test_the_headings_are_those_of_word_in_their_order() -> None:
    document = open_in_word(FULL_BRIEF)

    assert document.paragraphs[0].text == "Brief: Agenda of 2 November 2021"
    assert list_headings(document, 1) == ["At a glance", *ITEMS, *PARTS[7:]]
    assert list_headings(document, 2) == [*PARTS[:6], "Latest in the minutes", PARTS[6]]


def test_every_part_is_said(tmp_path: Path) -> None:
    told = "\n".join(block.text for block in read_blocks(FULL_BRIEF, tmp_path))

    for words in (
        "Partly answered. The minutes record part of an answer",
        "On the agenda under: Matters arising",
        "Raised at 2 meetings: 5 October 2021, 8 July 2020",
        "a new figure: ‘40 places’ to ‘55 places’",
        "Under the tabled question: What about capacity?",
        "Said in nearly the same words at 1 other meeting: 5 October 2021",
        "1 August 2020, overdue",
        "open for 15 months",
        "“Are there enough places?”",
        "What has come of the promise to write?",
        "Searched 8 meetings, 8 July 2020 to 5 October 2021; 312 passages.",
        "/minutes/broken.pdf: the file is damaged",
        "Any other business",
    ):
        assert words in told


def test_what_is_empty_leaves_no_heading() -> None:
    document = open_in_word(make_brief(make_item(), title=None))

    assert list_headings(document, 1) == ["At a glance", "How many places are there?", "What was searched"]
    assert list_headings(document, 2) == []
    assert list_headings(open_in_word(make_brief()), 1) == ["What was searched"]


def test_each_citation_is_a_footnote_at_its_quote(tmp_path: Path) -> None:
    blocks = read_blocks(FULL_BRIEF, tmp_path)
    noted = [at for at, block in enumerate(blocks) if block.style is BlockStyle.FOOTNOTE]
    quoted = list_quoted(FULL_BRIEF)

    assert [re.findall(r"\[rr3:(\w+)\]$", blocks[at].text) for at in noted] == [[passage.id] for passage in quoted]
    for at, passage in zip(noted, quoted, strict=True):
        words = blocks[at - 1].text.rstrip("¹²³⁴⁵⁶⁷⁸⁹⁰").strip("“”")
        assert words
        assert words in passage.text


def test_footnotes_and_their_marks_belong_together_one_to_one(package: zipfile.ZipFile) -> None:
    notes = find_all(parse_part(package, "word/footnotes.xml"), "w:footnote")
    marks = find_all(parse_part(package, "word/document.xml"), "w:footnoteReference")

    ids = {note.get(qn("w:id")): note.get(qn("w:type")) for note in notes}
    assert len(ids) == len(notes)
    assert [key for key, kind in ids.items() if kind is None] == [mark.get(qn("w:id")) for mark in marks]
    assert {key: kind for key, kind in ids.items() if kind} == {"-1": "separator", "0": "continuationSeparator"}
    styles = {style.get(qn("w:styleId")) for style in find_all(parse_part(package, "word/styles.xml"), "w:style")}
    used = {
        use.get(qn("w:val"))
        for part in ("word/document.xml", "word/footnotes.xml", "word/footer1.xml")
        for tag in ("w:pStyle", "w:rStyle", "w:tblStyle")
        for use in find_all(parse_part(package, part), tag)
    }
    assert {"FootnoteText", "FootnoteReference", "TOC1", "TOCHeading"} <= used <= styles


def test_settings_name_the_separating_lines_where_the_schema_has_their_place(package: zipfile.ZipFile) -> None:
    settings = [etree.QName(one).localname for one in parse_part(package, "word/settings.xml")]

    at = settings.index("footnotePr")
    assert settings[at - 1 : at + 2] == ["savePreviewPicture", "footnotePr", "compat"]


def test_every_part_of_the_package_has_a_type_and_every_relation_a_target(package: zipfile.ZipFile) -> None:
    names = set(package.namelist())
    types = parse_part(package, "[Content_Types].xml")
    typed = {one.get("PartName", "").lstrip("/") for one in types if one.get("PartName")}
    endings = {one.get("Extension") for one in types if one.get("Extension")}

    assert len(names) == len(package.namelist())
    assert typed <= names
    assert "word/footnotes.xml" in typed
    assert all(name in typed or name.rsplit(".", 1)[-1] in endings for name in names - {"[Content_Types].xml"})
    for name in (one for one in names if one.endswith(".rels")):
        base = posixpath.dirname(posixpath.dirname(name))
        relations = list(parse_part(package, name))
        assert len({one.get("Id") for one in relations}) == len(relations)
        for one in relations:
            assert one.get("TargetMode") != "External"
            assert posixpath.normpath(posixpath.join(base, one.get("Target", ""))).lstrip("/") in names


def test_the_contents_stand_in_their_field_and_lead_to_the_headings(package: zipfile.ZipFile) -> None:
    document = parse_part(package, "word/document.xml")
    links = find_all(document, "w:hyperlink")
    marks = find_all(document, "w:bookmarkStart")

    assert ["".join(link.itertext()) for link in links] == list_headings(open_in_word(FULL_BRIEF), 1)
    assert [link.get(qn("w:anchor")) for link in links] == [mark.get(qn("w:name")) for mark in marks]
    ends = [mark.get(qn("w:id")) for mark in find_all(document, "w:bookmarkEnd")]
    assert [mark.get(qn("w:id")) for mark in marks] == ends
    assert len(set(ends)) == len(ends)


def test_tables_have_a_name_and_a_head_that_is_repeated() -> None:
    document = open_in_word(FULL_BRIEF)

    assert len(document.tables) == 2
    for table in document.tables:
        heads = [bool(row._tr.findall(f".//{qn('w:tblHeader')}")) for row in table.rows]  # noqa: SLF001  python-docx offers a row's element under this name alone
        assert heads == [True] + [False] * (len(table.rows) - 1)
        assert table._tbl.findall(f".//{qn('w:tblCaption')}")  # noqa: SLF001  as above


def test_the_document_says_what_it_is_and_fits_a_british_page(package: zipfile.ZipFile) -> None:
    document = open_in_word(FULL_BRIEF)
    properties, page = document.core_properties, document.sections[0]

    assert (properties.title, properties.author) == ("Brief: Agenda of 2 November 2021", "rr3search")
    assert (properties.language, properties.comments) == ("en-GB", "")
    assert (page.page_width, page.page_height) == pytest.approx((Cm(21.0), Cm(29.7)), rel=1e-3)
    languages = {one.get(qn("w:val")) for one in find_all(parse_part(package, "word/styles.xml"), "w:lang")}
    assert languages == {"en-GB"}


def read_instructions(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = [parse_part(package, name) for name in package.namelist() if re.match(r"word/\w+\.xml$", name)]
    simple = [one for part in parts for one in find_all(part, "w:fldSimple")]
    assert simple == []
    return sorted(str(one.text).split()[0] for part in parts for one in find_all(part, "w:instrText"))


@pytest.mark.parametrize(
    "words",
    [
        '{ DDEAUTO c:\\windows\\cmd.exe "/k calc" } { INCLUDEPICTURE "http://evil.example/x.png" }',
        '</w:t></w:r><w:r><w:instrText>DDEAUTO x</w:instrText></w:r><w:r><w:t>&amp;&#x3c;"',
        "bell \x07 escape \x1b null \x00 half \ud83d none \ufffe end",
        "\tone\ttab\nand a line",
        "x" * 3000,
    ],
)
def test_words_of_a_file_are_text_and_nothing_else(words: str) -> None:
    content = write(make_hostile_brief(words))

    assert read_instructions(content) == ["NUMPAGES", "PAGE", "TOC"]
    document = docx.Document(io.BytesIO(content))
    shown = re.sub("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe]", "\ufffd", words)
    assert [one.text for one in document.paragraphs if one.style and one.style.name == "Quote"] == [f"“{shown}”"] * 4


def test_unnamed_speakers_are_named_as_printed_and_never_counted(tmp_path: Path) -> None:
    blocks = read_blocks(make_brief(make_item(sector=SECTOR)), tmp_path)

    said = [block.text.partition(", anonymous")[0] for block in blocks if ", anonymous in the minutes" in block.text]
    assert said == [passage.attribution.speaker_as_printed for passage in SECTOR]
