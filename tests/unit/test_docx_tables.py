from docx_files import read_docx

from rr3search.domain import Block, Cell
from rr3search.readers import Reading


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" if text else "<w:p/>"


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def list_places(reading: Reading) -> list[tuple[str, int, int, int]]:
    return [(block.text, place.row, place.column, place.columns) for block, place in list_cells(reading)]


def list_cells(reading: Reading) -> list[tuple[Block, Cell]]:
    return [(block, block.cell) for block in reading.blocks if block.cell is not None]


def test_each_paragraph_of_a_cell_is_a_block() -> None:
    body = table(row(cell(paragraph("Jo Marsh") + paragraph("Al Reed")), cell(paragraph("")), cell(paragraph("Chair"))))

    assert list_places(read_docx(body)) == [("Jo Marsh", 1, 1, 3), ("Al Reed", 1, 1, 3), ("Chair", 1, 3, 3)]


def test_merged_cells_are_read_once_where_they_begin() -> None:
    first = row(
        cell(paragraph("Actions"), '<w:gridSpan w:val="2"/>'), cell(paragraph("Owner"), '<w:vMerge w:val="restart"/>')
    )
    second = row(cell(paragraph("1")), cell(paragraph("write")), cell(paragraph(""), "<w:vMerge/>"))

    assert list_places(read_docx(table(first, second))) == [
        ("Actions", 1, 1, 3),
        ("Owner", 1, 3, 3),
        ("1", 2, 1, 3),
        ("write", 2, 2, 3),
    ]


def test_columns_are_counted_as_a_reader_sees_them() -> None:
    wide = '<w:gridSpan w:val="4"/>'

    body = table(row(cell(paragraph("a"), wide), cell(paragraph("b"), wide)))

    assert list_places(read_docx(body)) == [("a", 1, 1, 2), ("b", 1, 2, 2)]


def test_a_row_may_begin_after_the_first_column() -> None:
    late = row(cell(paragraph("c")), properties='<w:gridBefore w:val="1"/>')

    assert list_places(read_docx(table(row(cell(paragraph("a")), cell(paragraph("b"))), late)))[-1] == ("c", 2, 2, 2)


def test_the_head_of_a_table_is_marked() -> None:
    body = table(row(cell(paragraph("Name")), properties="<w:tblHeader/>"), row(cell(paragraph("Jo"))))

    assert [place.is_header for _, place in list_cells(read_docx(body))] == [True, False]


def test_a_table_in_a_cell_is_read_in_that_cell() -> None:
    inner = table(row(cell(paragraph("inner one")), cell(paragraph("inner two"))))
    body = table(row(cell(paragraph("before") + inner + paragraph("after")), cell(paragraph("beside"))))

    assert list_places(read_docx(body + table(row(cell(paragraph("next")))))) == [
        ("before", 1, 1, 2),
        ("inner one", 1, 1, 2),
        ("inner two", 1, 1, 2),
        ("after", 1, 1, 2),
        ("beside", 1, 2, 2),
        ("next", 1, 1, 1),
    ]


def test_tables_are_counted_in_the_document() -> None:
    one = table(row(cell(paragraph("a"))))

    assert [place.table for _, place in list_cells(read_docx(one + paragraph("x") + one))] == [1, 2]


def test_a_row_in_a_content_control_is_a_row() -> None:
    body = f"<w:tbl><w:sdt><w:sdtContent>{row(cell(paragraph('a')))}</w:sdtContent></w:sdt></w:tbl>"

    assert list_places(read_docx(body)) == [("a", 1, 1, 1)]


def test_a_column_of_automatic_numbers_keeps_them() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    number = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    rows = [row(cell(number), cell(paragraph(text))) for text in ("write", "read")]

    reading = read_docx(table(*rows) + number, numbering=numbering)

    assert [block.text for block in reading.blocks] == ["1.", "write", "2.", "read"]


def test_a_row_that_begins_a_page_stands_on_it_as_a_whole() -> None:
    moved = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Al</w:t></w:r></w:p>"
    body = table(row(cell(paragraph("Jo")), cell(paragraph("yes"))), row(cell(moved), cell(paragraph("no"))))

    assert [block.page for block in read_docx(body + paragraph("after")).blocks] == [1, 1, 2, 2, 2]
