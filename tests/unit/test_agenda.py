"""What the lines of an agenda are taken for."""

from pathlib import Path

import pytest
from agenda_files import read_agenda_bytes

from rr3search.agenda import parse_agenda
from rr3search.domain import Agenda, AgendaLine, Block, BlockStyle, Document, LineKind, Source


def _read(text: str, folder: Path, *, name: str = "agenda.md") -> list[tuple[str, str, str | None]]:
    return [(line.kind.value, line.text, line.heading) for line in _parse(text, folder, name=name).lines]


def _parse(text: str, folder: Path, *, name: str = "agenda.md") -> Agenda:
    return read_agenda_bytes(name, text.encode(), folder=folder)


def _take(*texts: str) -> list[AgendaLine]:
    """Take texts as the numbered items of an agenda."""
    blocks = tuple(
        Block(text, BlockStyle.LIST_ITEM, 1, None, place, f"{place}.") for place, text in enumerate(texts, start=1)
    )
    return list(parse_agenda(Document(Source("/agenda.txt", "0" * 64), blocks, ())).lines)


@pytest.mark.parametrize(
    "text",
    [
        "Has the mirror been sent away?",
        'Is it true that "the doors are shut?"',
        "How many places are there? (HMPPS)",
        "Ministers said in May that charities would be paid. Has it happened?",
        "To ask HMPPS whether the contract will be extended",
        "Members have asked for an update on whether visits have begun.",
        "Members would welcome an update on when visits restart.",
        "Clarification is sought as to how many people were recalled",
        "HMPPS to confirm when the handbook will be reissued",
        "Whether the rota can be shared with volunteers",
        "Please could somebody explain the new form",
        "What is being done about drugs in prison",
        "Who owns the risk register? Nobody has updated it since spring.",
    ],
)
def test_a_question_is_known_with_its_mark_or_put_indirectly(text: str) -> None:
    (line,) = _take(text)

    assert (line.kind, line.text) == (LineKind.QUESTION, text)


@pytest.mark.parametrize(
    "text",
    [
        "Update on probation reform",
        "Update on how the pilot is going",
        "Apologies scheme for victims",
        "Lunch clubs funding",
        "Lunch clubs are closing in the North",
        "Welcome packs on release",
        "Minutes silence policy in approved premises",
        "Closing prisons",
        "Break clauses in contracts",
        "Date of release and Friday discharge",
        "Matters arising from the Lammy review",
        "Matters arising - the letter to HMPPS on housing benefit",
        "Declarations of war on drugs",
        "Next steps for electronic monitoring",
        "Summary of the Sentencing Bill",
        "Issues for women in prison",
        "Parking: charges at the hospital",
        "Will writing for prisoners",
        "What next? The future of probation",
        "2024/25 budget",
        "10 years of the Care Act",
        "Offender Personality Disorder (OPD)",
        "Update on TTG (Wales)",
        "Probation Reform - Early Findings",
        "Housing First - Manchester",
    ],
)
def test_a_matter_is_a_topic_as_it_stands_whatever_words_of_procedure_it_holds(text: str) -> None:
    (line,) = _take(text)

    assert (line.kind, line.text) == (LineKind.TOPIC, text)


@pytest.mark.parametrize(
    "text",
    [
        "Welcome, introductions and apologies",
        "Chair's welcome - Anne Fox",
        "Apologies for absence: Ruth Hale, Ben Oduya",
        "To receive apologies for absence",
        "Declarations of interest",
        "Minutes of the last meeting and matters arising",
        "Approval of the minutes of 3 May 2025",
        "Review of actions from the last meeting",
        "Any other business?",
        "A.O.B.",
        "AOB / date of next meeting",
        "Any questions?",
        "Date, time and place of next meeting",
        "Next meeting: 14 January 2026",
        "Break (10 mins)",
        "Lunch will be served at 12.30pm in the side room",
        "Tea and coffee will be available from 9.30",
        "Close",
        "Join: https://meet.example/abc",
        "Venue: 14 Quay Street",
        "Exclusion of press and public",
        "Page 2 of 3",
        "Papers: A minutes, B slides",
        "For information and discussion",
    ],
)
def test_a_line_of_procedure_is_passed_over_as_printed(text: str) -> None:
    (line,) = _take(text)

    assert (line.kind, line.text) == (LineKind.IGNORED, text)


@pytest.mark.parametrize(
    "printed",
    [
        "10.15 Activity hubs",
        "10:15-10:40 - Activity hubs",
        "10.15am – 10.40am: Activity hubs",
        "Activity hubs (15 mins)",
        "Activity hubs, 10 minutes",
        "Activity hubs – Jo Marsh, HMPPS",
        "Activity hubs (Jo Marsh, HMPPS) - Paper 3",
        "Activity hubs - Lead: Jo Marsh",
        "Activity hubs (HMPPS)",
        "Activity hubs (verbal)",
        "Activity hubs [paper attached]",
        "Activity hubs\tJo Marsh\t10.15",
        "Item 5: Activity hubs",
    ],
)
def test_times_presenters_and_papers_are_taken_off_a_topic(printed: str) -> None:
    assert [line.text for line in _take("Welcome", printed)] == ["Welcome", "Activity hubs"]


def test_whom_a_question_is_put_to_stays_in_it() -> None:
    lines = _take(
        "HMPPS: how many places are there in CAS3? (15 mins)", "What has been spent so far? (Jo Marsh, HMPPS)"
    )

    assert [line.text for line in lines] == [
        "HMPPS: how many places are there in CAS3?",
        "What has been spent so far? (Jo Marsh, HMPPS)",
    ]


@pytest.mark.parametrize("mark", ["1.", "1.2", "a)", "(iii)", "Q3:", "Question 4 -", "Item 5", "-", "•"])
def test_a_number_or_a_bullet_is_taken_off(mark: str, tmp_path: Path) -> None:
    text = f"Agenda\n\n{mark} Has the mirror been sent away?\n"

    assert _read(text, tmp_path, name="agenda.txt")[1] == ("question", "Has the mirror been sent away?", None)


def test_lettered_items_that_markdown_joins_to_one_paragraph_are_items_of_their_own(tmp_path: Path) -> None:
    read = _read("# Forum\n\na) Declarations\nb) Rota for desks\nc) Is section (b) in force?\n", tmp_path)

    assert [(kind, text) for kind, text, _ in read[1:]] == [
        ("ignored", "Declarations"),
        ("topic", "Rota for desks"),
        ("question", "Is section (b) in force?"),
    ]


def test_a_heading_with_items_is_theirs_and_one_without_is_a_topic(tmp_path: Path) -> None:
    text = "# Forum\n\n## Housing\n\n- Damp in old flats\n\n## Questions for the Council\n\n## Rough sleeping\n"

    assert _read(text, tmp_path)[1:] == [
        ("ignored", "Housing", None),
        ("topic", "Damp in old flats", "Housing"),
        ("ignored", "Questions for the Council", None),
        ("topic", "Rough sleeping", None),
    ]


def test_a_heading_of_procedure_with_items_is_their_heading(tmp_path: Path) -> None:
    read = _read("# Forum\n\n## Any other business\n\n- Bus fares to court\n", tmp_path)

    assert read[1:] == [
        ("ignored", "Any other business", None),
        ("topic", "Bus fares to court", "Any other business"),
    ]


def test_fragments_below_a_question_are_parts_of_it_and_questions_below_it_are_items(tmp_path: Path) -> None:
    text = """1. How many places are there in:
    - approved premises;
    - CAS3?
2. What is the plan for IPP prisoners?
    - Who leads on it?
"""

    assert _read(text, tmp_path) == [
        ("question", "How many places are there in: approved premises; CAS3?", None),
        ("question", "What is the plan for IPP prisoners?", None),
        ("question", "Who leads on it?", "What is the plan for IPP prisoners?"),
    ]


def test_small_fragments_below_a_topic_are_parts_of_it(tmp_path: Path) -> None:
    read = _read("1. Prison capacity\n    - early release\n    - new wings\n2. Remand\n", tmp_path)

    assert read == [("topic", "Prison capacity: early release; new wings", None), ("topic", "Remand", None)]


def test_what_is_said_below_a_topic_of_its_paper_and_presenter_does_not_make_it_a_heading(tmp_path: Path) -> None:
    read = _read("1. Turnaround scheme\n    - Lead: Priya Nair\n    - Paper 5 to follow\n2. Remand\n", tmp_path)

    assert [kind for kind, _, _ in read] == ["topic", "ignored", "ignored", "topic"]


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        ("When will contracts be extended? Who pays for the phones in cells?", 2),
        ("(a) When will the strategy be out? (b) Who will lead on it?", 2),
        ("When will it start? Who pays?", 1),
        ("Will contracts be extended beyond June? If so, until which month will that be?", 1),
        ("How many voids were there last quarter? Why did the void rate rise?", 1),
        ("On recalls: (a) how many were there? (b) how many were undone?", 1),
    ],
)
def test_questions_in_one_item_are_parted_only_where_each_stands_alone_or_is_numbered(
    text: str, questions: int
) -> None:
    lines = _take(text)

    assert (len(lines), {line.kind for line in lines}) == (questions, {LineKind.QUESTION})


def test_the_matter_of_a_row_is_read_and_the_other_cells_are_beside_it(tmp_path: Path) -> None:
    text = """# Board

| Time | Item | Lead | Paper |
| --- | --- | --- | --- |
| 10.00 | Welcome | Chair | |
| 10.10 | Peer mentoring | Sadia Khan | B |
| 10.30 | Is there a plan? | HMPPS | |
"""

    assert [(kind, text) for kind, text, _ in _read(text, tmp_path)[1:]] == [
        ("ignored", "Time | Item | Lead | Paper"),
        ("ignored", "10.00 | Welcome | Chair |"),
        ("topic", "Peer mentoring"),
        ("question", "Is there a plan?"),
    ]


def test_columns_of_plain_text_have_a_head_and_numbers_of_the_year(tmp_path: Path) -> None:
    text = """BOARD MEETING
Thursday 25 September 2025

Ref      Item                      Lead
25/61    Apologies                 Chair
25/62    Winter plan               Chief Operating Officer
25/63    Is the ward open?         Chief Nurse
25/64    Date of next meeting: 27 November 2025
"""

    read = _read(text, tmp_path, name="agenda.txt")

    assert [(kind, text.split("  ")[0]) for kind, text, _ in read[2:]] == [
        ("ignored", "Ref"),
        ("ignored", "25/61"),
        ("topic", "Winter plan"),
        ("question", "Is the ward open?"),
        ("ignored", "25/64"),
    ]


def test_an_attendance_list_and_what_follows_the_last_item_are_passed_over(tmp_path: Path) -> None:
    text = """Housing Forum
Tuesday 2 September 2025

Attendees:
- Mary Okafor (Chair)
- Tom Lister, Nacro

1. Banking for prison leavers
2. Identity documents

Mrs A Dunn, Clerk
"""

    agenda = _parse(text, tmp_path, name="agenda.txt")

    assert agenda.title == "Housing Forum"
    assert [line.text for line in agenda.lines if line.kind is not LineKind.IGNORED] == [
        "Banking for prison leavers",
        "Identity documents",
    ]


def test_a_list_of_matters_without_marks_or_title_loses_none(tmp_path: Path) -> None:
    read = _read("Damp and mould\n\nRent arrears\n\nIs the lift mended?\n", tmp_path)

    assert [kind for kind, _, _ in read] == ["topic", "topic", "question"]


def test_reading_a_long_hostile_line_takes_no_time(tmp_path: Path) -> None:
    for piece in ("a ", "(", " - A", "minutes of the ", "? ", "1) ", "\t", "10.15 ", "and the "):
        text = "Agenda\n\n1. Rents\n2. " + piece * 40_000 + "\n"
        assert _read(text, tmp_path, name="agenda.txt")


def test_many_paragraphs_below_one_heading_take_no_time(tmp_path: Path) -> None:
    text = "# Forum\n\n## Topics\n\n" + "\n\n".join(f"Matter of ward {number}" for number in range(5_000))

    assert sum(kind == "topic" for kind, _, _ in _read(text, tmp_path)) == 5_000


def test_a_point_beside_a_heading_of_others_stays_behind_them() -> None:
    def print_block(text: str, paragraph: int, *, marker: str = "", level: int = 0) -> Block:
        style = BlockStyle.LIST_ITEM if marker else BlockStyle.PARAGRAPH
        return Block(text=text, style=style, level=level, page=None, paragraph=paragraph, marker=marker)

    blocks = (
        print_block("Pier Forum", 1),
        print_block("Agenda", 2),
        print_block("Ward review", 3),
        print_block("Wharf", 4, marker="-", level=1),
        print_block("lamps on the quay", 5, marker="1.", level=2),
        print_block("boats at the quay", 6, marker="-", level=1),
    )
    lines = parse_agenda(Document(Source("agenda.txt", "0" * 64), blocks, ())).lines

    assert [line.text for line in lines][-1] == "boats at the quay"
