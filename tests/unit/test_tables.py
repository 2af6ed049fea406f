from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rr3search.domain import Block, BlockStyle, Cell, list_words
from rr3search.parsing.outcomes.action_table import find_action_columns
from rr3search.parsing.tables.bodies import ACTION_MARKER, DECISION_MARKER, OWNER_MARKER
from rr3search.parsing.tables.laying_out import lay_out_tables

Row = Sequence[str | list[str]]


def make_table(*rows: Row, has_header: bool = False) -> list[Block]:
    """Make the cells of a table; a list stands for several blocks in one cell, an empty text for an empty cell."""
    blocks: list[Block] = []
    for row, cells in enumerate(rows, 1):
        for column, cell in enumerate(cells, 1):
            place = Cell(1, row, column, len(cells), is_header=has_header and row == 1)
            for text in cell if isinstance(cell, list) else [cell] if cell else []:
                blocks.append(Block(text, BlockStyle.PARAGRAPH, 0, None, len(blocks) + 1, cell=place))
    return blocks


def lay_out(*rows: Row, has_header: bool = False) -> list[tuple[str, str, str]]:
    """Lay out a table; each line with its style and marker."""
    lines = lay_out_tables(make_table(*rows, has_header=has_header))
    return [(line.style.value, line.marker, line.text) for line in lines]


def test_a_record_becomes_a_line_a_row_with_empty_cells_in_place() -> None:
    lines = lay_out(
        ("Name", "Organisation", "Initials"), ("Jo Marsh", "Hub", "JM"), ("Al Reed", "", "AR"), ("Bo", "", "")
    )

    assert [text for _, _, text in lines] == [
        "Name | Organisation | Initials",
        "Jo Marsh | Hub | JM",
        "Al Reed |  | AR",
        "Bo",
    ]


def test_a_form_becomes_labelled_lines() -> None:
    lines = lay_out(("Date", "4 May 2021", "Time", "10.00"), ("Present:", "Jo Marsh", "Apologies:", "Bo Lee"))

    assert [text for _, _, text in lines] == [
        "Date: 4 May 2021",
        "Time: 10.00",
        "Present: Jo Marsh",
        "Apologies: Bo Lee",
    ]


def test_a_label_stands_above_its_people_where_they_are_several() -> None:
    lines = lay_out(("Venue", "Room 1"), ("Present", ["Jo Marsh, Hub", "Al Reed, Keys"]))

    assert [text for _, _, text in lines] == ["Venue: Room 1", "Present", "Jo Marsh, Hub", "Al Reed, Keys"]


def test_lists_side_by_side_are_read_one_after_the_other() -> None:
    lines = lay_out(("Present", "Apologies"), ("Jo Marsh", "Bo Lee"), ("Al Reed", ""))

    assert [text for _, _, text in lines] == ["Present", "Jo Marsh", "Al Reed", "Apologies: Bo Lee"]


def test_topics_become_headings_over_what_was_said() -> None:
    lines = lay_out(
        ("No.", "Item", "Discussion", "Decision", "Action"),
        ("1", "Pier", ["It was discussed.", "Jo Marsh said no."], "Closed.", "Jo to write"),
        ("2", "Boat", "It leaks.", "", "AR"),
    )

    assert lines[1:] == [
        ("heading", "1", "Pier"),
        ("paragraph", "", "It was discussed."),
        ("paragraph", "", "Jo Marsh said no."),
        ("list_item", DECISION_MARKER, "Closed."),
        ("list_item", ACTION_MARKER, "Jo to write"),
        ("heading", "2", "Boat"),
        ("paragraph", "", "It leaks."),
        ("list_item", ACTION_MARKER, "AR"),
    ]


def test_a_topic_with_sentences_behind_it_is_no_heading() -> None:
    lines = lay_out(
        ("No", "Item", "Action"),
        ("1", "Welcome. Jo said hello. The notes were agreed.", "Jo to write"),
        ("2", "Roof. " + "It was mended with slates from the old school. " * 5, ""),
    )

    assert ("paragraph", "1", "Welcome. Jo said hello. The notes were agreed.") in lines


def test_an_owner_with_a_column_stands_before_the_task() -> None:
    lines = lay_out(("Item", "Notes", "Action", "Owner", "Due"), ("Pier", "It was painted.", "Write", "JM", "4 May"))

    assert lines[-1] == ("list_item", ACTION_MARKER, "JM: Write | 4 May")


def test_an_owner_alone_is_marked_as_one() -> None:
    lines = lay_out(("No.", "Minute", "Action by"), ("1", "It leaks. AR was to caulk.", "AR"), ("2", "It rained.", ""))

    assert lines[1:] == [
        ("list_item", "1", "It leaks. AR was to caulk."),
        ("list_item", OWNER_MARKER, "AR"),
        ("list_item", "2", "It rained."),
    ]


def test_questions_head_their_answers() -> None:
    lines = lay_out(("Question", "Answer"), ("Is there money?", "No, said HMPPS."))

    assert lines[1:] == [("heading", "", "Is there money?"), ("paragraph", "", "No, said HMPPS.")]


def test_speakers_stand_before_their_words() -> None:
    assert lay_out(("Speaker", "Comment"), ("Jo Marsh", "It rained."))[-1] == ("paragraph", "", "Jo Marsh: It rained.")


def test_a_form_may_turn_into_minutes() -> None:
    lines = lay_out(
        ("Date", "4 May", ""), ("Item", "Notes", "Action"), ("Pier", "It was painted by us.", "Jo to write")
    )

    assert [text for _, _, text in lines] == [
        "Date: 4 May",
        "Item | Notes | Action",
        "Pier",
        "It was painted by us.",
        "Jo to write",
    ]


def test_an_action_log_stays_a_record() -> None:
    lines = lay_out(("Ref", "Action", "Owner", "Due"), ("1", "Write to the board", "JM", "4 May"))

    assert lines[-1] == ("paragraph", "", "1 | Write to the board | JM | 4 May")


@pytest.mark.parametrize("head", [("Name", "Present", "Apologies"), ("Member", "Attended")])
def test_a_matrix_of_marks_stays_a_record(head: Row) -> None:
    lines = lay_out(head, ("Jo Marsh", "✓", "")[: len(head)])

    assert lines[0][2] == " | ".join(str(cell) for cell in head)


CELLS = st.sampled_from(
    ["", "", "Jo Marsh", "Date", "Present:", "Item", "Action", "Owner", "Discussion", "Question", "Answer", "Speaker",
     "1.", "JM", "✓", "Apologies", "It rained, and Jo Marsh said that it would go on. " * 3, "Why?", "4 May 2021"]
)  # fmt: skip


@given(st.integers(1, 5).flatmap(lambda width: st.lists(st.tuples(*[CELLS] * width), min_size=1, max_size=6)))
def test_each_word_of_the_cells_stands_once_in_the_lines(rows: list[tuple[str, ...]]) -> None:
    cells = make_table(*rows)

    lines = lay_out_tables(cells)

    printed = [f"{line.marker.removeprefix(OWNER_MARKER).removeprefix(ACTION_MARKER)} {line.text}" for line in lines]
    assert Counter(word for text in printed for word in list_words(text)) == Counter(
        word for block in cells for word in list_words(block.text)
    )
    assert len({line.paragraph for line in lines}) == len(lines)


@pytest.mark.parametrize("behind", ["Comment", "Notes", "Comments"])
def test_actions_before_what_is_said_of_them_are_a_log_and_no_talk(behind: str) -> None:
    lines = lay_out(
        ("No.", "Action", "Status", behind),
        ("AP1", "Jo Marsh to mend the gate", "Complete", "The hinge was broken. It was replaced on 4 May."),
    )

    assert lines[1] == (
        "paragraph",
        "",
        "AP1 | Jo Marsh to mend the gate | Complete | The hinge was broken. It was replaced on 4 May.",
    )


@pytest.mark.parametrize(
    "head",
    [
        ("Matter", "Responsible", "Position reported"),
        ("Task", "Who", "Where we are"),
        ("What was to be done", "Who", "Status"),
    ],
)
def test_a_table_of_matters_with_whose_they_are_and_where_they_stand_is_a_record(head: tuple[str, str, str]) -> None:
    told = "Two lorry loads of silt had been taken away on 11 June. The water had run clear since. Complete."
    lines = lay_out(head, ("Drain at the bypass", "Jo Marsh", told))

    assert lines[1] == ("paragraph", "", f"Drain at the bypass | Jo Marsh | {told}")
    assert find_action_columns(" | ".join(head)) is not None


@pytest.mark.parametrize("head", ["From", "Organisation", "Asked by", "Name"])
def test_who_put_a_question_stands_behind_it_in_its_heading(head: str) -> None:
    lines = lay_out(
        (head, "Question", "Answer given"),
        ("Pier Trust", "Will the ferry run?", "Yes. It will run from May."),
        ("City Council", "Who pays?", "The company."),
    )

    assert lines[1:] == [
        ("heading", "", "Will the ferry run? (Pier Trust)"),
        ("paragraph", "", "Yes. It will run from May."),
        ("heading", "", "Who pays? (City Council)"),
        ("paragraph", "", "The company."),
    ]


def test_who_answers_is_not_taken_for_who_asked() -> None:
    lines = lay_out(("Question", "Answer", "Name"), ("Will the ferry run?", "Yes.", "Jo Marsh"))

    assert lines[1] == ("heading", "", "Will the ferry run?")
