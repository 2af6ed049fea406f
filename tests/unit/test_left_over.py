"""Sentences that tell what has been done in words of their own, paired with the actions nothing else tells of."""

from pathlib import Path

import pytest
from registers import build

from rr3search.action_register.verdicts import tells_plain_deed

FIRST = """
1. Benches

Action: Carl Dove and Gus Hart to choose a place for the new benches.

Action: Eva Frost to circulate a leaflet on tenants' deposits.

Action: Gus Hart to set up a voucher scheme for the food bank.
"""


def tell(folder: Path, later: str, *, title: str = "Matters arising") -> list[str]:
    """Say how the three actions stand after a second meeting."""
    body = f"1. {title}\n\n{later}\n\n2. Any other business\n\nThe meeting closed at noon.\n"
    return [entry.status.value for entry in build(folder, FIRST, body) if entry.kind.value == "action"]


@pytest.mark.parametrize(
    ("later", "statuses"),
    [
        ("Eva Frost's pages on deposits had reached every household.", ["open", "reported_done", "open"]),
        ("Mr Dove and Mr Hart had driven pegs into the turf by the lock.", ["reported_done", "open", "open"]),
        ("Families had been given 40 vouchers by the food bank since May.", ["open", "open", "reported_done"]),
        ("Eva Frost's pages on deposits had not reached every household.", ["open", "open", "open"]),
        ("Ann Bell had been to the lock.", ["open", "open", "open"]),
        ("Eva Frost had moved to another house.", ["open", "open", "open"]),
    ],
)
def test_a_review_in_prose_tells_of_what_its_owners_had_to_do(later: str, statuses: list[str], tmp_path: Path) -> None:
    assert tell(tmp_path, later) == statuses


@pytest.mark.parametrize(
    ("later", "statuses"),
    [
        ("Eva Frost's pages on deposits had reached every household.", ["open", "open", "open"]),
        ("Eva Frost's pages for tenants on deposits had reached every house.", ["open", "reported_done", "open"]),
        ("Mr Hart had spent an evening at the food bank.", ["open", "open", "open"]),
    ],
)
def test_elsewhere_more_of_the_task_is_asked_for(later: str, statuses: list[str], tmp_path: Path) -> None:
    assert tell(tmp_path, later, title="Housing") == statuses


@pytest.mark.parametrize(
    ("sentence", "is_deed"),
    [
        ("The letters had been sent on 3 May.", True),
        ("Went out on 17 December; in force from 1 February.", True),
        ("In use since 3 March.", True),
        ("A reply had come in the autumn.", True),
        ("The printer was ill.", False),
        ("See item 4.", False),
        ("A reply had still to come.", False),
        ("No reply had come.", False),
        ("She had asked whether it was ready.", False),
        ("It had been issued without members having seen it.", False),
        ("It would be sent in May.", False),
        ("Had it been sent?", False),
        ("He had the papers with him.", False),
    ],
)
def test_a_plain_deed_is_one_that_nothing_beside_it_leaves_open(sentence: str, *, is_deed: bool) -> None:
    assert tells_plain_deed([sentence]) is is_deed
