"""What became of actions, told item by item: by number, by title, or in the last cell of a row."""

import datetime as dt
from pathlib import Path

import pytest

from rr3search.action_register.items import is_numbered
from rr3search.action_register.printed_days import is_between
from rr3search.action_register.verdicts import read_ending
from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import EntryStatus
from rr3search.queries import FilterRequest

PEOPLE = "Present: Ann Bell (Chair), Harbour Trust\nCarl Dove, City Council\nEva Frost, Legal Aid Line\n"
SET = """Pier Forum

Minutes of the meeting held on 9 March 2023

{people}
1. Lamps

Carl Dove said that the lamps were dim.

ACTIONS

23/01  Publish the waiting list for moorings - Carl Dove - 31 May 2023
23/02  Write to the harbour board about the broken slipway - Eva Frost - 31 May 2023
"""
LATER = """Pier Forum

Minutes of the meeting held on 8 June 2023

{people}
1. What became of the actions

{told}

2. Boats

Eva Frost said that the boats had been painted.
"""


def follow(folder: Path, *told: str) -> list[EntryStatus]:
    for name, text in (("a.txt", SET), ("b.txt", LATER)):
        minutes = text.format(people=PEOPLE, told="\n\n".join(told))
        (folder / name).write_text(minutes, encoding="utf-8")
    with MinutesArchive.create_or_open(Settings(folder / "index")) as archive:
        archive.ingest([folder / "a.txt", folder / "b.txt"], on_progress=lambda _: None)
        entries = archive.list_register(FilterRequest(), today=dt.date(2023, 7, 1)).entries
        return [entry.status for entry in entries if entry.linked.meeting.held_on == dt.date(2023, 3, 9)]


def test_the_number_of_an_action_says_which_one_an_item_is_about(tmp_path: Path) -> None:
    told = ("23/01: The waiting list had been published on 4 May.", "23/02: More time was allowed for the letter.")

    assert sorted(follow(tmp_path, *told)) == sorted([EntryStatus.REPORTED_DONE, EntryStatus.CARRIED_FORWARD])


def test_what_is_still_to_come_closes_nothing(tmp_path: Path) -> None:
    told = ("23/01: The waiting list would be published in the autumn.", "23/02: There was no reply to report.")

    assert EntryStatus.REPORTED_DONE not in follow(tmp_path, *told)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("This had been overtaken by the new scheme.", EntryStatus.SUPERSEDED),
        ("It was agreed that the letter need not now be written.", EntryStatus.SUPERSEDED),
        ("He asked for more time.", EntryStatus.CARRIED_FORWARD),
        ("The action was to stay on the list.", EntryStatus.CARRIED_FORWARD),
        ("Not to be pursued.", EntryStatus.SUPERSEDED),
        ("She asks to be allowed to speak to it in the summer.", EntryStatus.CARRIED_FORWARD),
        ("Nothing further to do.", EntryStatus.SUPERSEDED),
        ("Members saw no point in going on with it.", EntryStatus.SUPERSEDED),
        ("The letter had gone.", None),
        ("They would ask whether it might be struck out.", None),
    ],
)
def test_words_that_give_an_action_up_or_more_time_for_it(sentence: str, status: EntryStatus | None) -> None:
    ending = read_ending([sentence])

    assert (ending[0] if ending else None) is status


@pytest.mark.parametrize(
    ("words", "is_there"),
    [
        ("Went out on 28 April.", True),
        ("Back on the board since May.", True),
        ("Went out on 28 February.", False),
        ("Due on 1 September.", False),
        ("It went out.", False),
    ],
)
def test_a_day_between_two_meetings_is_known_without_its_year(words: str, *, is_there: bool) -> None:
    assert is_between(words, since=dt.date(2023, 3, 9), until=dt.date(2023, 6, 8)) is is_there


@pytest.mark.parametrize(
    ("line", "is_one"), [("23/02: The letter", True), ("Slipway (7.1). The letter", True), ("In 2023", False)]
)
def test_an_item_may_open_with_a_number(line: str, *, is_one: bool) -> None:
    assert is_numbered(line) is is_one


@pytest.mark.parametrize(
    ("row", "status"),
    [
        ("Waiting list for moorings | Carl Dove | It was published on 4 May. | Complete", EntryStatus.REPORTED_DONE),
        (
            "Waiting list for moorings | Carl Dove | The insurers would not have it. Given up. | Closed",
            EntryStatus.SUPERSEDED,
        ),
        ("Waiting list for moorings | Carl Dove | Only two names had come in. | Withdrawn", EntryStatus.SUPERSEDED),
        (
            "Waiting list for moorings | Carl Dove | The national list would serve. No further action. | ",
            EntryStatus.SUPERSEDED,
        ),
        ("Waiting list for moorings | Carl Dove | Sent on 4 May. No further action. | ", EntryStatus.REPORTED_DONE),
        (
            "Waiting list for moorings | Carl Dove | Letters had gone unread. To remain on the list. | ",
            EntryStatus.CARRIED_FORWARD,
        ),
    ],
)
def test_a_row_tells_what_became_of_its_task_in_the_cell_that_has_words(
    row: str, status: EntryStatus, tmp_path: Path
) -> None:
    head = "Matter | Responsible | Position reported | State"
    table = "\n".join(f"| {line} |" for line in (head, "---|---|---|---", row))

    assert follow(tmp_path, table)[0] is status


def test_what_has_come_to_nothing_yet_is_not_done(tmp_path: Path) -> None:
    told = "Waiting list: Carl Dove said that the surveyors had published a list of moorings. Nothing to show yet."

    assert EntryStatus.REPORTED_DONE not in follow(tmp_path, told)


def test_a_person_whom_some_minutes_print_with_an_initial_carries_the_body_over(tmp_path: Path) -> None:
    short = (
        PEOPLE.replace("Ann Bell", "Mrs A Bell").replace("Carl Dove", "Mr C Dove").replace("Eva Frost", "Ms E Frost")
    )
    later = LATER.replace("Pier Forum", "WICK DISTRICT COUNCIL\n\nPier Forum", 1).format(
        people=short, told="23/01: The waiting list had been published on 4 May."
    )
    (tmp_path / "a.txt").write_text(SET.format(people=PEOPLE), encoding="utf-8")
    (tmp_path / "b.txt").write_text(later, encoding="utf-8")
    with MinutesArchive.create_or_open(Settings(tmp_path / "index")) as archive:
        archive.ingest([tmp_path / "a.txt", tmp_path / "b.txt"], on_progress=lambda _: None)
        entries = archive.list_register(FilterRequest(), today=dt.date(2023, 7, 1)).entries

    assert entries[0].status is EntryStatus.REPORTED_DONE


def test_what_is_still_intended_is_not_given_up_and_what_was_never_done_is_not_achieved() -> None:
    fell_through = read_ending(["Dates offered in May fell through.", "Still intended."])
    never_issued = read_ending(["No terms were ever issued.", "Nothing further to do."])

    assert fell_through is not None
    assert fell_through[0] is EntryStatus.CARRIED_FORWARD
    assert never_issued is not None
    assert never_issued[0] is EntryStatus.SUPERSEDED


def test_a_row_of_a_task_and_what_came_of_it_alone_tells_of_it(tmp_path: Path) -> None:
    for cell, status in (
        ("The divers would not have it. No further action.", EntryStatus.SUPERSEDED),
        ("It was published on 4 May.", EntryStatus.REPORTED_DONE),
    ):
        table = f"| Matter | Position |\n|---|---|\n| Waiting list for moorings | {cell} |"
        assert status in follow(tmp_path, table)


@pytest.mark.parametrize(
    "sentences",
    [
        ("The lamp order had been placed.", "No further action was taken against the vandals."),
        ("The letter was sent, though not until May.", "No further action."),
        ("The lamps were never out while they were replaced.", "No further action."),
        ("There was no point in pursuing the old firm, so a new one was paid to mend the lamps.",),
        ("Al Reed asked to be allowed to speak at the meeting later that day.",),
        ("Nothing more was done last month owing to snow.", "Work resumes in April."),
        ("Nobody had wanted to press charges.", "The fence work continues."),
    ],
)
def test_what_only_sounds_given_up_is_not(sentences: tuple[str, ...]) -> None:
    assert read_ending(sentences) is None
