"""References printed on actions, and later minutes that name an action by its reference alone."""

import datetime as dt
from pathlib import Path

import pytest
from registers import build

from rr3search.domain import Block, BlockStyle
from rr3search.parsing.outcomes.references import find_references

FIRST = """
1. Benches

AP1 Carl Dove to write to the harbour master about the broken benches by 31 March 2023.

AP2 Eva Frost to circulate the leaflet on tenants' deposits.

AP3 Gus Hart to set up a voucher scheme.
"""
SECOND = """
1. Buses

AP1 Gus Hart to count the night buses.

AP2 Carl Dove to price new shelters.
"""


def tell(folder: Path, *later: str) -> list[str]:
    """Say how the actions of all the meetings stand after the last."""
    closing = "\n\n2. Any other business\n\nThe meeting closed at noon.\n"
    bodies = [one if one.startswith("\n1.") else f"1. Matters arising\n\n{one}{closing}" for one in later]
    return [entry.status.value for entry in build(folder, FIRST, *bodies) if entry.kind.value == "action"]


@pytest.mark.parametrize(
    ("text", "words", "references"),
    [
        ("AP1 JM to write", "JM to write", ("1",)),
        ("A4 JM to write", "JM to write", ("4",)),
        ("Action 24/03: JM to write", "JM to write", ("24/03",)),
        ("AP4 (vouchers): complete", "complete", ("4",)),
        ("AP5 of March 2022, terms: lost", "terms: lost", ("5",)),
        ("Actions 3, 4 and 5 were closed", "Actions 3, 4 and 5 were closed", ("3", "4", "5")),
        ("It rained. Action 1: JM to write. Action 2: AR to reply", "AR to reply", ("2",)),
        ("24/03 | JM to write | May", "JM to write", ("24/03",)),
        ("Action HR/3: JM to write", "JM to write", ("HR/3",)),
        ("Action: JM to write", "JM to write", ()),
        ("Action 1: JM to write. She would ring them too.", "She would ring them too.", ()),
        ("Action AP4: JM to write", "JM to write", ("4",)),
        ("Action point A4: JM to write", "JM to write", ("4",)),
        ("Action points AP1, AP2 and A3 were closed", "Action points AP1, AP2 and A3 were closed", ("1", "2", "3")),
        ("AP-7: JM to write", "JM to write", ("7",)),
        ("3 | JM to write | May", "JM to write", ()),
        ("AP3 | JM to write | May", "JM to write", ("3",)),
        ("JM to write in 2024", "JM to write in 2024", ()),
        ("JM to take action in 3 weeks", "JM to take action in 3 weeks", ()),
    ],
)
def test_a_reference_is_what_the_label_of_an_action_prints(text: str, words: str, references: tuple[str, ...]) -> None:
    assert find_references(Block(text, BlockStyle.PARAGRAPH, 0, None, 1), words) == references


@pytest.mark.parametrize(
    ("marker", "references"),
    [("5.2", ("5.2",)), ("24/03", ("24/03",)), ("AP2.", ("2",)), ("1.", ()), ("12)", ()), ("3a.", ()), ("-", ())],
)
def test_the_number_of_an_item_of_a_list_is_its_reference_unless_it_only_counts(
    marker: str, references: tuple[str, ...]
) -> None:
    item = Block("JM to write", BlockStyle.LIST_ITEM, 0, None, 1, marker=marker)

    assert find_references(item, item.text) == references


@pytest.mark.parametrize(
    ("later", "statuses"),
    [
        ("AP3 (vouchers): complete. The first had been handed out.", ["open", "open", "reported_done"]),
        ("AP2: posted on 12 March, a week late. Closed.", ["open", "reported_done", "open"]),
        ("Action 3 - received. Closed", ["open", "open", "reported_done"]),
        ("AP2 carried forward.", ["open", "carried_forward", "open"]),
        ("AP1, benches: no reply yet. Carried forward.", ["carried_forward", "open", "open"]),
        ("Actions 1 and 3 were closed.", ["reported_done", "open", "reported_done"]),
        ("AP3, vouchers: the bank forbids it; this drops off the list.", ["open", "open", "superseded"]),
        ("AP2, leaflet: drop off at the library arranged. Carried forward.", ["open", "carried_forward", "open"]),
        ("AP2: Not superseded; still to be done. Carried forward.", ["open", "carried_forward", "open"]),
        ("AP2, leaflet: the old one had not been withdrawn. Complete.", ["open", "reported_done", "open"]),
        ("AP2, leaflet: withdrawn.", ["open", "superseded", "open"]),
        ("AP2, leaflet: taken off the register. Closed.", ["open", "superseded", "open"]),
        ("AP2 (leaflet): see item 4.", ["open", "open", "open"]),
        ("AP2 (leaflet): the printer was ill.", ["open", "open", "open"]),
        ("Action AP3: complete.", ["open", "open", "reported_done"]),
        ("Action point A2 (leaflet): complete.", ["open", "reported_done", "open"]),
        ("AP3 (benches): complete.", ["open", "open", "open"]),
        ("AP3: Cycle racks: done.", ["open", "open", "open"]),
        ("AP3 - Voucher scheme: done.", ["open", "open", "reported_done"]),
        ("AP2: Gus Hart to oil the turnstile. Done.", ["open", "open", "open"]),
        ("AP9: complete.", ["open", "open", "open"]),
    ],
)
def test_a_line_by_reference_tells_of_that_action_alone(later: str, statuses: list[str], tmp_path: Path) -> None:
    assert tell(tmp_path, later) == statuses


def test_a_reference_that_starts_anew_means_the_action_of_the_meeting_before(tmp_path: Path) -> None:
    assert tell(tmp_path, SECOND, "AP1: complete.") == ["open", "open", "open", "reported_done", "open"]


def test_a_reference_with_its_month_means_the_action_of_that_meeting(tmp_path: Path) -> None:
    told = "AP2 of March 2023, leaflet: sent out in July. Closed."

    assert tell(tmp_path, SECOND, told) == ["open", "reported_done", "open", "open", "open"]


TABLE = """Follow-up

No. | Subject | Outcome
1 | Broken benches | The harbour master had mended them. Closed.
2 | Leaflet | Never printed. The old one would do. Dropped.
3 | {subject} | The bank had set one up by August. Closed.
"""


@pytest.mark.parametrize("subject", ["Vouchers", "Approach to the bank"])
def test_the_rows_of_a_review_go_by_the_numbers_that_most_of_them_repeat(subject: str, tmp_path: Path) -> None:
    assert tell(tmp_path, TABLE.format(subject=subject)) == ["reported_done", "superseded", "reported_done"]


def test_numbers_beside_other_matters_only_count_the_rows(tmp_path: Path) -> None:
    others = {"Broken benches": "Night buses", "harbour master": "company", "Leaflet": "Bollards", "one up": "it going"}
    table = TABLE.format(subject="Turnstile")
    for printed, other in others.items():
        table = table.replace(printed, other)

    assert tell(tmp_path, table) == ["open", "open", "open"]


def test_references_that_all_are_one_meeting_s_need_no_words_beside_them(tmp_path: Path) -> None:
    given = FIRST.replace("AP1", "Action P1:").replace("AP2", "Action P2:").replace("AP3", "Action P3:")
    rows = "Ref | Where it stands\nP1 | Mended by August. Closed.\nP2 | Still to come.\nP3 | Dropped.\n"
    body = f"1. Matters arising\n\n{rows}\n\n2. Any other business\n\nThe meeting closed at noon.\n"

    entries = [one for one in build(tmp_path, given, body) if one.kind.value == "action"]

    assert [one.status.value for one in entries] == ["reported_done", "open", "superseded"]


def test_the_minute_that_recorded_an_action_is_a_label_of_what_became_of_it(tmp_path: Path) -> None:
    assert tell(tmp_path, "Minute 1.2: Pages on deposits had been put up in every hall.")[1] == "reported_done"


def test_a_number_before_a_colon_is_a_reference_where_old_actions_are_gone_through(tmp_path: Path) -> None:
    told = (
        "Actions from the last meeting\n\n"
        "- 1: the letter about the benches went to the harbour master on 12 March.\n"
        "- 2: members had the leaflet in good time.\n"
        "- 3: the bank had been slow over the vouchers. Carried forward.\n"
    )

    assert tell(tmp_path, told)[2] == "carried_forward"


def test_what_is_told_under_a_number_is_not_told_of_what_stands_before_it(tmp_path: Path) -> None:
    told = (
        "No. 1: the harbour master had found no letter about broken benches. "
        "No. 2: done in good time. No. 3: nothing was said."
    )

    assert tell(tmp_path, told)[0] != "reported_done"


def test_an_action_goes_by_the_number_under_which_it_was_printed_again(tmp_path: Path) -> None:
    again = "\n1. Benches\n\nAP7 Gus Hart to set up a voucher scheme.\n"

    assert tell(tmp_path, again, "AP7: complete.") == ["open", "open", "reported_done"]


def test_items_counted_in_two_lists_are_not_one_action(tmp_path: Path) -> None:
    counted = (
        "\n1. Benches\n\nActions\n\n1. Carl Dove to write about the benches.\n\n2. Eva Frost to print the leaflet.\n"
    )
    later = "2. Actions from the last meeting\n\n1. Gus Hart to oil the turnstile. Done.\n\n2. Cycle racks: done.\n"

    entries = build(tmp_path, counted, later)

    assert {entry.status.value for entry in entries if entry.linked.action.owners != ("Gus Hart",)} == {"open"}


@pytest.mark.parametrize(
    ("later", "extended_to"),
    [
        ("Carl Dove had written to the harbour master about the broken benches on 24 March. Action complete.", None),
        ("AP1 Carl Dove to write to the harbour master about the broken benches by 2 May 2023. Done.", None),
        (
            "AP1 Carl Dove to write to the harbour master about the broken benches by 31 July 2023.",
            dt.date(2023, 7, 31),
        ),
    ],
)
def test_the_day_a_thing_was_done_is_no_new_deadline(later: str, extended_to: dt.date | None, tmp_path: Path) -> None:
    entries = build(tmp_path, FIRST, f"1. Matters arising\n\n{later}\n\n2. Any other business\n\nThe meeting closed.\n")

    assert entries[0].extended_to == extended_to
