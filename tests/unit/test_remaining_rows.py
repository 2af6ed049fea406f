"""Rows of a review whose words name no action: paired with the one that is left to their owner, or at their place."""

from pathlib import Path

import pytest
from registers import build

FIRST = """
1. Business

Action: Carl Dove to write to the harbour master about the broken benches.

Action: Eva Frost to circulate the leaflet on tenants' deposits.

Action: Gus Hart to set up a voucher scheme.

Action: Carl Dove to price new shelters for the buses.
"""
HEAD = "Matter | Responsible | Position reported"


def tell(folder: Path, *rows: str, head: str = HEAD) -> list[str]:
    """Say how the four actions stand after a meeting that goes through these rows."""
    table = "\n".join([head, *rows])
    body = f"1. Matters arising\n\n{table}\n\n2. Any other business\n\nIt closed.\n"
    return [entry.status.value for entry in build(folder, FIRST, body) if entry.kind.value == "action"]


def test_a_row_in_other_words_means_the_one_action_of_its_owner(tmp_path: Path) -> None:
    told = tell(tmp_path, "Money for renters | Eva Frost | Posted to all on 2 May. Complete.")

    assert told == ["open", "reported_done", "open", "open"]


def test_of_two_actions_of_its_owner_it_means_neither(tmp_path: Path) -> None:
    assert tell(tmp_path, "Seats | Carl Dove | A reply came on 2 May. Complete.") == ["open"] * 4


def test_of_two_actions_of_its_owner_it_means_the_one_that_no_other_row_does(tmp_path: Path) -> None:
    told = tell(
        tmp_path,
        "Price of new shelters | Carl Dove | £4,000 each. Complete.",
        "Seats | Carl Dove | A reply came on 2 May. Complete.",
    )

    assert told == ["reported_done", "open", "open", "reported_done"]


@pytest.mark.parametrize(
    ("matter", "statuses"),
    [
        ("Booklet", ["reported_done", "reported_done", "reported_done", "open"]),
        ("Booklet of Gus Hart", ["reported_done", "open", "reported_done", "open"]),
    ],
)
def test_a_row_between_two_means_the_action_between_theirs_unless_it_names_another_owner(
    matter: str, statuses: list[str], tmp_path: Path
) -> None:
    told = tell(
        tmp_path,
        "Broken benches, harbour master | A reply came on 2 May. Complete.",
        f"{matter} | Posted to all on 2 May. Complete.",
        "Voucher scheme | Set up on 1 June. Complete.",
        head="Matter | Position",
    )

    assert told == statuses


def test_rows_in_another_order_than_the_actions_are_not_placed(tmp_path: Path) -> None:
    told = tell(
        tmp_path,
        "Voucher scheme | Set up on 1 June. Complete.",
        "Booklet | Posted to all on 2 May. Complete.",
        "Broken benches, harbour master | A reply came on 2 May. Complete.",
        head="Matter | Position",
    )

    assert told == ["reported_done", "open", "reported_done", "open"]


def test_a_row_that_prints_another_owner_is_not_the_action_of_somebody_it_names(tmp_path: Path) -> None:
    told = tell(tmp_path, "Kiosk | Ann Bell | Eva Frost had the plan of it. Complete.")

    assert told == ["open"] * 4


@pytest.mark.parametrize("head", ["Ref | Outcome", "Ref | Subject | Outcome"])
def test_a_table_of_outcomes_outside_a_review_reviews_nothing(head: str, tmp_path: Path) -> None:
    row = "23/0145 | New roof | Eva Frost had objected. Approved." if "Subject" in head else "23/0145 | Approved."
    body = f"1. Planning\n\n{head}\n{row}\n\n2. Any other business\n\nIt closed.\n"

    assert {entry.status.value for entry in build(tmp_path, FIRST, body)} == {"open"}
