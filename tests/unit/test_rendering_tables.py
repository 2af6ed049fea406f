"""CSV that a spreadsheet reads back whole, Markdown that cannot be broken by what it quotes."""

import csv
import io

import pytest
from builders import make_answer, make_linked_action, make_meeting, make_passage, make_question, refer_to_question

from rr3search.archive import MeetingRecord
from rr3search.cli.rendering.as_csv import CsvRenderer
from rr3search.cli.rendering.as_markdown import MarkdownRenderer
from rr3search.domain import (
    Aftermath,
    Consequence,
    FusedScore,
    Hit,
    Intent,
    KnownPerson,
    QuestionStatus,
    Quote,
    RefusalReason,
)
from rr3search.queries import FilterRequest
from rr3search.search import SearchResult

AWKWARD = 'He said "no", twice;\nthen | *left*.'


def read_table(rendered: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(rendered, newline="")))


def test_a_cell_with_quotes_commas_and_line_ends_reads_back_unchanged() -> None:
    (row,) = read_table(CsvRenderer().render_passages([make_passage(AWKWARD, section=("A", "B"))]))

    assert row["text"] == AWKWARD
    assert row["section"] == "A > B"
    assert row["held_on"] == "2020-07-08"


def test_rows_end_as_rfc_4180_wants() -> None:
    assert CsvRenderer().render_passages([make_passage("text")]).count("\r\n") == 2


def test_nothing_found_is_a_header_alone() -> None:
    assert CsvRenderer().render_actions([]).startswith("id,text,owners,")
    assert read_table(CsvRenderer().render_actions([])) == []


def test_hits_are_rows_in_their_order() -> None:
    hits = tuple(Hit(rank, FusedScore(3.0 - rank), make_passage(f"text {rank}")) for rank in (1, 2))

    rows = read_table(CsvRenderer().render_search(SearchResult("text", FilterRequest(), Intent(), hits), {}))

    assert [(row["rank"], row["score"], row["text"]) for row in rows] == [
        ("1", "2.0", "text 1"),
        ("2", "1.0", "text 2"),
    ]


def test_a_refusal_is_one_row_with_its_reason() -> None:
    (row,) = read_table(
        CsvRenderer().render_answer(make_answer(make_passage("text"), reason=RefusalReason.WEAK_EVIDENCE))
    )

    assert (row["status"], row["reason"], row["quote"], row["text"]) == ("refused", "weak_evidence", "", "")


def test_registers_are_rows_of_flat_columns() -> None:
    passage = make_passage("He said no.")
    record = make_question(
        asked_of="HMPPS", status=QuestionStatus.DEFERRED, answers=(passage,), actions=(make_linked_action(),)
    )
    again = refer_to_question(make_question(meeting="other"))
    person = KnownPerson("Anne Fox", ("Clinks", "RR3"), ("Chair",), 1, 5)

    aftermath = Aftermath((again,), (Quote(passage, "He said no."),))

    (question,) = read_table(CsvRenderer().render_questions([record], {record.id: aftermath}))
    (action,) = read_table(CsvRenderer().render_actions([make_linked_action()]))
    (meeting,) = read_table(CsvRenderer().render_meetings([MeetingRecord(make_meeting(), 49)]))
    (known,) = read_table(CsvRenderer().render_people([person]))

    assert (question["status"], question["answers"], question["answer_ids"]) == ("deferred", "He said no.", passage.id)
    assert (question["asked_of"], question["asked_again"], question["asked_again_ids"]) == (
        "HMPPS",
        "2020-07-08",
        again.id,
    )
    assert (question["told_later"], question["told_later_ids"]) == ("He said no.", passage.id)
    assert (action["owners"], action["due"], action["page"]) == ("Matt Douglas", "2020-08-01", "1")
    assert (meeting["present"], meeting["passages"], meeting["actions"]) == ("Matt Douglas", "49", "1")
    assert known["organisations"] == "Clinks; RR3"


def test_markdown_quotes_the_minutes_in_a_blockquote() -> None:
    rendered = MarkdownRenderer().render_passages([make_passage("First line.\nSecond line.")])

    assert "\n> First line.\n> Second line.\n" in rendered
    assert rendered.startswith("### Matt Douglas (HMPPS)\n")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a | b", "a \\| b"),
        ("*not* emphasis_here", "\\*not\\* emphasis\\_here"),
        ("<script>", "\\<script\\>"),
        ("- not a list", "\\- not a list"),
        ("1. not a list", "1\\. not a list"),
        ("# not a heading", "\\# not a heading"),
    ],
)
def test_markdown_keeps_the_minutes_characters_from_being_read_as_markup(text: str, written: str) -> None:
    assert f"> {written}\n" in MarkdownRenderer().render_passages([make_passage(text)])


def test_a_markdown_table_keeps_one_row_a_line() -> None:
    rendered = MarkdownRenderer().render_actions([make_linked_action(AWKWARD)])

    assert len(rendered.split("\n")) == 3
    assert 'He said "no", twice; then \\| \\*left\\*.' in rendered


def test_markdown_shows_what_follows_from_a_hit() -> None:
    passage = make_passage("He would find out.", question="Why?")
    result = SearchResult("find", FilterRequest(), Intent(), (Hit(1, FusedScore(1.0), passage),))
    follows = {passage.id: Consequence(QuestionStatus.DEFERRED, (make_linked_action(),))}

    rendered = MarkdownRenderer().render_search(result, follows)

    assert rendered.startswith("### 1. Matt Douglas (HMPPS)")
    assert "**DEFERRED**: no answer at the meeting; one was to follow" in rendered
    assert "- Action: Matt Douglas to write (owner: Matt Douglas; due 1 August 2020)" in rendered


def test_a_markdown_refusal_says_why_and_what_comes_closest() -> None:
    nearest = [make_passage(f"text {position}", position=position) for position in range(5)]

    rendered = MarkdownRenderer().render_answer(make_answer(*nearest, reason=RefusalReason.DEANONYMISE))

    assert "**REFUSED**: The minutes leave this speaker unnamed, and so does this tool." in rendered
    assert "Closest passages, which may not answer:" in rendered
    assert rendered.count("\n> text") == 3
    assert rendered.endswith("Searched 1 meeting, 8 July 2020; 49 passages.")
