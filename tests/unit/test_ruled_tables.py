import datetime as dt

import pytest

from rr3search.domain import BlockStyle, Document, Source
from rr3search.parsing.minutes import parse_minutes
from rr3search.readers import ruled_tables
from rr3search.readers.lines import Line
from rr3search.readers.text import read_plain_text

TABLE = """\
Jobs agreed

Ref  Task                               Who   Due
---  ---------------------------------  ----  ----------
1    Ask the mill for its keys          PW    30 May 24
2    Price a new pump, and the shed     OL/   Next mtg
     it is to stand in                  PW
3    Paint the gate                           -

The meeting closed at nine.
"""
BORDERED = """\
  =========  =====
  What       Who
  =========  =====
  Sweep the  Pia
  yard

  Oil locks  Owen
  =========  =====
  That was all.
"""


def read_cells(text: str) -> list[list[tuple[int, str]]]:
    rows: dict[tuple[int, int], list[tuple[int, str]]] = {}
    for block in read_plain_text(text).blocks:
        if block.cell:
            rows.setdefault((block.cell.table, block.cell.row), []).append((block.cell.column, block.text))
    return list(rows.values())


def list_lines(text: str) -> list[str]:
    return [block.text for block in read_plain_text(text).blocks if block.cell is None]


def test_a_rule_of_several_parts_cuts_the_lines_around_it_into_cells() -> None:
    assert read_cells(TABLE) == [
        [(1, "Ref"), (2, "Task"), (3, "Who"), (4, "Due")],
        [(1, "1"), (2, "Ask the mill for its keys"), (3, "PW"), (4, "30 May 24")],
        [(1, "2"), (2, "Price a new pump, and the shed it is to stand in"), (3, "OL/ PW"), (4, "Next mtg")],
        [(1, "3"), (2, "Paint the gate"), (4, "-")],
    ]
    assert list_lines(TABLE) == ["Jobs agreed", "The meeting closed at nine."]


def test_only_the_head_is_marked_as_one() -> None:
    heads = [block.text for block in read_plain_text(TABLE).blocks if block.cell and block.cell.is_header]

    assert heads == ["Ref", "Task", "Who", "Due"]


def test_what_was_drawn_is_left_out() -> None:
    omitted = [(one.text[:9], one.reason) for one in read_plain_text(TABLE).omissions]

    assert omitted == [("---  ----", "rule")]


def test_a_table_may_be_ruled_above_and_below_and_part_its_rows_by_blank_lines() -> None:
    assert read_cells(BORDERED) == [
        [(1, "What"), (2, "Who")],
        [(1, "Sweep the yard"), (2, "Pia")],
        [(1, "Oil locks"), (2, "Owen")],
    ]
    assert list_lines(BORDERED) == ["That was all."]


@pytest.mark.parametrize(
    "text",
    [
        "Any other business\n------------------\nOwen thanked the cooks.",
        "Owen thanked the cooks for a fine lunch.\n---  ------\nThe meeting closed.",
        "Task   Who\n----   ---\n",
        "What was done\n- -\nnothing at all",
        "Signed ------  ------\n\nDate",
    ],
    ids=["underline", "prose above", "no rows", "two strokes", "dotted line"],
)
def test_other_strokes_rule_no_table(text: str) -> None:
    assert read_cells(text) == []


def test_prose_behind_a_table_is_none_of_its_rows() -> None:
    text = "Task             Who\n---------------  ----\nOil the locks    Pia\nAll this was to be done by Whitsun."

    assert list_lines(text) == ["All this was to be done by Whitsun."]


def test_the_rows_of_a_ruled_table_are_actions() -> None:
    present = "Notes of the Mill Group, 2 May 2024\n\nPresent: Pia Wren (PW, chair), Owen Lark (OL)\n\n"
    source = Source("/minutes/mill.txt", "0" * 64)

    meeting = parse_minutes(Document(source, read_plain_text(present + TABLE).blocks, ())).meeting

    assert [(one.text, one.owners, one.due) for one in meeting.actions] == [
        ("Ask the mill for its keys", ("Pia Wren",), dt.date(2024, 5, 30)),
        ("Price a new pump, and the shed it is to stand in", ("Owen Lark", "Pia Wren"), None),
        ("Paint the gate", (), None),
    ]


def test_two_tables_are_told_apart() -> None:
    blocks = read_plain_text(f"{TABLE}\n{BORDERED}").blocks

    assert {block.cell.table for block in blocks if block.cell} == {1, 2}
    assert all(block.style is BlockStyle.PARAGRAPH for block in blocks if block.cell)


def test_rules_below_rules_are_read_once() -> None:
    cut = ruled_tables._cut_cells  # noqa: SLF001  counted, not called
    calls = 0

    def count(line: Line, columns: tuple[int, ...]) -> tuple[str, ...] | None:
        nonlocal calls
        calls += 1
        return cut(line, columns)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ruled_tables, "_cut_cells", count)
        read_plain_text("---- ----\n" * 400)

    assert calls <= 400
