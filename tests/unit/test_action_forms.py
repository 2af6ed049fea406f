"""The forms that bodies print an action in: its label or arrow, its owner, its day."""

import datetime as dt

import pytest
from outcome_rosters import ROSTER

from rr3search.domain import Attendee
from rr3search.parsing.outcomes.action_labels import find_action_label, find_arrow, find_inner_labels
from rr3search.parsing.outcomes.action_margins import read_margin
from rr3search.parsing.outcomes.actions import (
    CalendarDays,
    is_given_out,
    is_listed_action,
    is_named_task,
    is_unlabelled_action,
    read_action,
)
from rr3search.parsing.outcomes.due_dates import find_due
from rr3search.parsing.roster.owner_names import find_note_taker, resolve_owner
from rr3search.parsing.roster.roster import Roster

HELD_ON = dt.date(2022, 5, 12)
DAYS = CalendarDays(HELD_ON)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("AP4.1 - JM to send it", "JM to send it"),
        ("AP: JM to send it", "JM to send it"),
        ("A/P: JM to send it", "JM to send it"),
        ("A/P JM to send it", "JM to send it"),
        ("AP3.2 JM to send it", "JM to send it"),
        ("AI: @jo to send it", "@jo to send it"),
        ("TODO Jo to send it", "Jo to send it"),
        ("[NEW] ACTION: Jo to send it", "Jo to send it"),
        ("ACTION JM chase the landlord", "JM chase the landlord"),
    ],
)
def test_short_labels_open_an_action(line: str, rest: str) -> None:
    label = find_action_label(line)

    assert label is not None
    assert line[label.end() :] == rest


@pytest.mark.parametrize(
    "line", ["APs were discussed", "AI: models are improving fast", "Apart from that", "ACTION was taken at once"]
)
def test_words_that_only_begin_like_a_label_open_none(line: str) -> None:
    assert find_action_label(line) is None


def test_numbered_labels_part_the_actions_of_one_line() -> None:
    text = "AP4.1 - JM to repeat it (19 Nov) AP4.2 - AR to draft a letter"

    assert [text[at:].strip()[:5] for at in find_inner_labels(text)] == ["AP4.2"]


@pytest.mark.parametrize("arrow", ["=>", "->", ">>", "→"])
def test_an_arrow_opens_a_line(arrow: str) -> None:
    line = f"{arrow} JM to send the plans"

    assert line[find_arrow(line) :] == "JM to send the plans"


@pytest.mark.parametrize("line", ["so we cannot afford it", "costs rise again next year", "Costs need a paper"])
def test_words_behind_an_arrow_that_give_nobody_a_task_are_no_action(line: str) -> None:
    assert not is_given_out(line, ROSTER)


@pytest.mark.parametrize("line", ["JM chase the landlord", "Jo / Al collect the keys", "@Jo write to the owner"])
def test_lists_print_an_owner_and_a_bare_verb(line: str) -> None:
    assert is_listed_action(line, ROSTER)


@pytest.mark.parametrize("line", ["JM chased the landlord", "Nobody chase the landlord", "JM happy with this"])
def test_an_owner_without_a_verb_to_be_done_is_no_listed_action(line: str) -> None:
    assert not is_listed_action(line, ROSTER)


@pytest.mark.parametrize(
    "line",
    [
        "JM: budget paper for the next meeting",
        "Jo - new poster in the hall by Friday",
        "ALL: sell raffle tickets before the fair",
        "Write to the insurers about the roof (BL)",
    ],
)
def test_a_line_sets_its_owner_apart_from_the_task(line: str) -> None:
    assert is_named_task(line, ROSTER)


@pytest.mark.parametrize(
    "line",
    [
        "JM: insurance is the obstacle",
        "JM: we cannot decide by Friday",
        "JM - asked for a paper by Friday",
        "JM - evening service on route 9 to end on 5 June",
        "JM: on the hill line, on Sundays from 5 July to 7 September, free of charge",
        "JM: at the harbour from 5 July to 7 September",
        "Report from the treasurer (AR)",
        "Young people cannot get home after six (JM)",
        "ALL: agreed",
        "Budget: two papers by Friday",
    ],
)
def test_speech_and_topics_are_no_named_task(line: str) -> None:
    assert not is_named_task(line, ROSTER)


def test_a_title_with_a_full_stop_ends_no_owner() -> None:
    assert is_unlabelled_action("Dr. Adair to chase the caterers.", ROSTER)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("HT", "Dr Kit Adair"),
        ("SBM", "Gwen Price"),
        ("Secretary", "Bo Lee"),
        ("Treasurer Reed", "Al Reed"),
        ("The Minister", "Baroness Vale"),
        ("Tel", 'Terence "Tel" Coyle'),
        ("@Jo", "Jo Marsh"),
    ],
)
def test_short_forms_name_owners(printed: str, name: str) -> None:
    found = resolve_owner(printed, ROSTER)

    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("printed", ["HR", "Member", "Director Smith", "Trustee"])
def test_forms_that_nobody_listed_bears_name_no_owner(printed: str) -> None:
    assert resolve_owner(printed, ROSTER) is None


def test_two_with_the_same_initials_of_office_are_neither() -> None:
    roster = Roster(
        [
            Attendee("Ann Bell", None, "Policy Officer", present=True),
            Attendee("Cy Dunn", None, "Press Officer", present=True),
        ],
        [],
    )

    assert resolve_owner("PO", roster) is None


def test_the_one_who_takes_the_minutes_is_known() -> None:
    assert find_note_taker(ROSTER) == 'Terence "Tel" Coyle'


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("JM with AR to draft a holding letter", ("Jo Marsh", "Al Reed")),
        ("JM to write about the phones and AR to write about the roof.", ("Jo Marsh", "Al Reed")),
        ("Secretary to draft the letter; Dr Adair to clear.", ("Bo Lee", "Dr Kit Adair")),
        ("AR/fund criteria to the January meeting", ("Al Reed",)),
        ("Treasurer (template by 14 June 2022)", ("Al Reed",)),
        ("Al Reed - find out about the credit", ("Al Reed",)),
        ("Find out about the credit -- Al Reed -- 4 June", ("Al Reed",)),
        ("Find out about the credit - Al Reed, Jo Marsh - 4 June", ("Al Reed", "Jo Marsh")),
    ],
)
def test_an_action_names_all_its_owners(text: str, owners: tuple[str, ...]) -> None:
    assert read_action(text, ROSTER, days=DAYS).owners == owners


@pytest.mark.parametrize(
    ("printed", "owners", "due"),
    [("JM by 14 July", ("Jo Marsh",), "14 July"), ("ALL", ("ALL",), ""), ("AR", ("Al Reed",), "")],
)
def test_a_margin_names_owners_and_a_day(printed: str, owners: tuple[str, ...], due: str) -> None:
    margin = read_margin(printed, ROSTER)

    assert margin is not None
    assert (margin.owners, margin.due) == (owners, due)


def test_words_beside_a_day_are_no_margin() -> None:
    assert read_margin("Tickets by 14 July", ROSTER) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("JM to audit the records - 15 Dec", dt.date(2022, 12, 15)),
        ("JM to repeat the analysis (19 Nov)", dt.date(2022, 11, 19)),
        ("JM to draft a page for 10/06", dt.date(2022, 6, 10)),
        ("JM to draft a page by 1/6.", dt.date(2022, 6, 1)),
        ("JM to ring them TOMORROW", dt.date(2022, 5, 13)),
        ("JM: walk round the green. 30 April 2023", dt.date(2023, 4, 30)),
        ("JM: walk round the green; 3 June", dt.date(2022, 6, 3)),
        ("JM to count the late ones (end of February 2023)", dt.date(2023, 2, 28)),
    ],
)
def test_a_task_ends_with_its_day(text: str, day: dt.date) -> None:
    assert find_due(text, held_on=HELD_ON) == day


@pytest.mark.parametrize("text", ["JM to audit 20 records", "JM to report on the fair (May)", "JM to read item 4/2"])
def test_other_numbers_are_no_day(text: str) -> None:
    assert find_due(text, held_on=HELD_ON) is None
