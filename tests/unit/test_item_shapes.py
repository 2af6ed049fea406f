"""Headings by label and number, rows that only tabs rule, and what is neither."""

import pytest

from rr3search.domain import Block, BlockStyle
from rr3search.parsing.sections.headings import find_headings
from rr3search.parsing.sections.run_in import find_plain_leads
from rr3search.parsing.tables.laying_out import lay_out_tables

PROSE = "The pier was closed for the winter."


def make_block(text: str, *, marker: str = "") -> Block:
    style = BlockStyle.LIST_ITEM if marker else BlockStyle.PARAGRAPH
    return Block(text, style, 1 if marker else 0, None, 1, marker)


def list_titles(*blocks: Block) -> list[str]:
    found = find_headings([*blocks, make_block(PROSE)], is_spoken=lambda sentence: sentence.startswith("Jo "))
    return [heading.title for heading in found.values()]


@pytest.mark.parametrize("text", ["Workstream 1: victim centred approach", "Session 3 - Housing on release"])
def test_a_label_word_with_its_number_heads_a_part(text: str) -> None:
    assert len(list_titles(make_block(text))) == 1


def test_a_label_without_a_number_heads_nothing() -> None:
    assert list_titles(make_block("Workstream lead: the new officer")) == []


def test_hollow_bullets_that_ask_are_no_tabled_questions() -> None:
    assert list_titles(make_block("Could the limit be published?", marker="o")) == []


def test_a_number_alone_is_no_heading() -> None:
    assert list_titles(make_block("1")) == []


def test_a_sentence_behind_a_number_is_no_run_in_heading() -> None:
    assert list_titles(make_block("The office will draft the report. Jo said so.", marker="9.")) == []


def find_leads(*texts: str) -> list[str]:
    leads = find_plain_leads(list(map(make_block, texts)), is_name=lambda words: words == "Jo")
    return [lead.lead for lead in leads.values()]


def test_numbered_items_that_all_open_so_run_in() -> None:
    items = [
        "21/54 Apologies: Sue Ray.",
        "21/55 Interests: none.",
        "21/56 Speeding: a camera.",
        "21/57 Fete: on 4 May.",
    ]

    assert find_leads(*items) == ["Apologies", "Interests", "Speeding", "Fete"]


@pytest.mark.parametrize(
    "items",
    [
        ["21/54 Apologies: Sue Ray.", "21/55 Interests: none."],
        [f"21/5{at} Jo: words." for at in range(6)],
        ["21/54 Costs: none.", "21/55 The pier.", "21/56 All of it.", "21/57 The gate.", "21/58 Tea: yes."],
    ],
)
def test_few_or_unlike_numbered_items_do_not_run_in(items: list[str]) -> None:
    assert find_leads(*items) == []


def test_rows_below_a_head_of_tabs_are_rows_of_a_table() -> None:
    blocks = [
        make_block("Ref\tAction\tOwner"),
        make_block("Share the chapters\tCW", marker="6.1"),
        make_block("Overview", marker="2."),
    ]

    assert [block.text for block in lay_out_tables(blocks)] == [
        "Ref | Action | Owner",
        "6.1 | Share the chapters | CW",
        "Overview",
    ]


def test_tabs_below_no_head_stay() -> None:
    blocks = [make_block("Jo Marsh\tChair\tJM"), make_block("Ann Lee\tClerk\tAL")]

    assert [block.text for block in lay_out_tables(blocks)] == [block.text for block in blocks]
