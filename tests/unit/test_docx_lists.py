import pytest
from docx_files import read_docx

from rr3search.domain import BlockStyle
from rr3search.readers import Reading
from rr3search.readers.numerals import spell_number


def level(index: int, number_format: str, text: str, *, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>{more}'
        f'<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="{(index + 1) * 360}"/></w:pPr></w:lvl>'
    )


def definition(identifier: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{identifier}">{"".join(levels)}</w:abstractNum>'


def use(identifier: int, of: int, overrides: str = "") -> str:
    return f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def item(text: str, list_id: int, depth: int = 0, *, more: str = "") -> str:
    numbering = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return f"<w:p><w:pPr>{more}{numbering}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def plain(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def list_marks(reading: Reading) -> list[tuple[str, str, int]]:
    return [(block.marker, block.text, block.level) for block in reading.blocks]


OUTLINE = definition(
    1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "(%3)"),
    level(3, "lowerRoman", "%4)"),
)  # fmt: skip


def test_numbers_are_counted_by_level() -> None:
    depths = [0, 1, 1, 2, 2, 3, 0, 1, 2]
    body = "".join(item(f"t{place}", 1, depth) for place, depth in enumerate(depths))

    marks = list_marks(read_docx(body, numbering=OUTLINE + use(1, 1)))

    assert [mark for mark, _, _ in marks] == ["1.", "1.1", "1.2", "(a)", "(b)", "i)", "2.", "2.1", "(a)"]
    assert [found for _, _, found in marks] == [depth + 1 for depth in depths]


def test_lists_of_one_definition_count_on_unless_they_start_anew() -> None:
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = OUTLINE + use(1, 1) + use(2, 1) + use(3, 1, restart)
    body = item("a", 1) + plain("between") + item("b", 2) + item("c", 3) + item("d", 3)

    assert [mark for mark, _, _ in list_marks(read_docx(body, numbering=numbering))] == ["1.", "", "2.", "1.", "2."]


def test_a_list_may_replace_a_level_of_its_definition() -> None:
    replacement = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "Item %1:")}</w:lvlOverride>'

    marks = list_marks(read_docx(item("a", 1) + item("b", 1), numbering=OUTLINE + use(1, 1, replacement)))

    assert [mark for mark, _, _ in marks] == ["Item I:", "Item II:"]


def test_a_level_may_go_on_counting_across_its_parents() -> None:
    levels = definition(1, level(0, "decimal", "%1."), level(1, "decimal", "Q%2", more='<w:lvlRestart w:val="0"/>'))
    body = item("a", 1) + item("b", 1, 1) + item("c", 1) + item("d", 1, 1)

    marks = [mark for mark, _, _ in list_marks(read_docx(body, numbering=levels + use(1, 1)))]

    assert marks == ["1.", "Q1", "2.", "Q2"]


def test_legal_numbers_are_printed_in_digits() -> None:
    levels = definition(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", more="<w:isLgl/>"))

    marks = list_marks(read_docx(item("a", 1) + item("b", 1, 1), numbering=levels + use(1, 1)))

    assert [mark for mark, _, _ in marks] == ["I.", "1.1"]


def test_headings_are_numbered_through_their_style() -> None:
    linked = definition(
        1,
        level(0, "decimal", "%1.", more='<w:pStyle w:val="H1"/>'),
        level(1, "decimal", "%1.%2", more='<w:pStyle w:val="H2"/>'),
    )
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="H{depth}"><w:name w:val="heading {depth}"/>'
        f'<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        for depth in (1, 2)
    )
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for style, text in (("H1", "Welcome"), ("H2", "Apologies"), ("H1", "Finance"))
    )

    reading = read_docx(body, styles=styles, numbering=linked + use(1, 1))

    assert list_marks(reading) == [("1.", "Welcome", 1), ("1.1", "Apologies", 2), ("2.", "Finance", 1)]
    assert {block.style for block in reading.blocks} == {BlockStyle.HEADING}


def test_a_paragraph_may_leave_the_list_of_its_style() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="L"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    style = '<w:pStyle w:val="L"/>'
    body = f"<w:p><w:pPr>{style}</w:pPr><w:r><w:t>in</w:t></w:r></w:p>" + item("out", 0, more=style)

    reading = read_docx(body, styles=styles, numbering=OUTLINE + use(1, 1))

    assert list_marks(reading) == [("1.", "in", 1), ("", "out", 0)]


def test_a_definition_may_stand_in_a_list_style() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Board"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Board"/>{level(0, "decimal", "%1)")}</w:abstractNum>'
    )

    assert list_marks(read_docx(item("a", 1), numbering=numbering + use(1, 1))) == [("1)", "a", 1)]


def test_bullets_are_a_dash_or_a_dot() -> None:
    numbering = definition(1, level(0, "bullet", "\uf0b7"), level(1, "bullet", "–")) + use(1, 1)

    assert list_marks(read_docx(item("a", 1) + item("b", 1, 1), numbering=numbering)) == [("•", "a", 1), ("-", "b", 2)]


def test_a_list_set_in_under_another_is_nested_in_it() -> None:
    bullet = '<w:numFmt w:val="bullet"/><w:lvlText w:val="x"/><w:pPr><w:ind w:left="900"/></w:pPr>'
    bullets = definition(2, f'<w:lvl w:ilvl="0">{bullet}</w:lvl>')
    body = item("a", 1) + item("b", 2) + item("c", 1) + plain("left of it") + item("d", 2)

    marks = list_marks(read_docx(body, numbering=OUTLINE + bullets + use(1, 1) + use(2, 2)))

    assert marks == [("1.", "a", 1), ("•", "b", 2), ("2.", "c", 1), ("", "left of it", 0), ("•", "d", 1)]


def test_typed_marks_are_taken_off() -> None:
    body = plain("1. Welcome") + plain("2. Finance") + plain("- Jo Marsh") + plain("The end of 2.")

    assert list_marks(read_docx(body)) == [
        ("1.", "Welcome", 1),
        ("2.", "Finance", 1),
        ("-", "Jo Marsh", 2),
        ("", "The end of 2.", 0),
    ]


def test_emphasis_is_counted_without_the_typed_mark() -> None:
    body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1. Welcome</w:t></w:r><w:r><w:t> to all</w:t></w:r></w:p>"

    block = read_docx(body).blocks[0]

    assert (block.marker, block.text, block.emphasis) == ("1.", "Welcome to all", 7)


def test_an_unknown_list_prints_nothing() -> None:
    assert list_marks(read_docx(item("a", 99) + item("b", 1, 7), numbering=use(1, 44))) == [("", "a", 0), ("", "b", 0)]


@pytest.mark.parametrize(
    ("count", "number_format", "spelled"),
    [
        (4, "lowerRoman", "iv"),
        (1949, "upperRoman", "MCMXLIX"),
        (26, "lowerLetter", "z"),
        (28, "upperLetter", "BB"),
        (7, "decimalZero", "07"),
        (12, "decimalZero", "12"),
        (2, "ordinal", "2nd"),
        (11, "ordinal", "11th"),
        (3, "chineseCounting", "3"),
        (0, "lowerRoman", "0"),
        (-1, "lowerLetter", "-1"),
        (5, "none", ""),
    ],
)
def test_counts_are_spelled_as_their_format_says(count: int, number_format: str, spelled: str) -> None:
    assert spell_number(count, number_format) == spelled
