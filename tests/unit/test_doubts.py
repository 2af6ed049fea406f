"""What leaves it open whether an action was done, though words of its task and of a deed stand there."""

import datetime as dt
from pathlib import Path

import pytest

from rr3search.action_register.marks import read_mark
from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import EntryKind, EntryStatus
from rr3search.queries import FilterRequest

PEOPLE = "Present: Jo Marsh (Chair), Harbour Trust\nAl Reed, City Council\nKay Wren, Pier Trust\n"
MINUTES = """Pier Forum

Minutes of the meeting held on {day}

{people}
1. {title}

{told}

2. Boats

Kay Wren said that the boats had been painted.
{rest}"""


def follow(folder: Path, task: str, told: str) -> list[EntryStatus]:
    """Tell what the register makes of a task by what the next meeting tells."""
    first = MINUTES.format(
        day="9 March 2023", people=PEOPLE, title="Lamps", told="The lamps were dim.", rest=f"\nACTIONS\n\n1. {task}\n"
    )
    later = MINUTES.format(day="8 June 2023", people=PEOPLE, title="Matters arising", told=told, rest="")
    files = [folder / name for name in ("a.txt", "b.txt")]
    for file, text in zip(files, (first, later), strict=True):
        file.write_text(text, encoding="utf-8")
    with MinutesArchive.create_or_open(Settings(folder / "index")) as archive:
        archive.ingest(files, on_progress=lambda _: None)
        entries = archive.list_register(FilterRequest(), today=dt.date(2023, 7, 1)).entries
        return [
            one.status
            for one in entries
            if one.kind is EntryKind.ACTION and task.split(" - ", maxsplit=1)[0] in one.linked.action.text
        ]


@pytest.mark.parametrize(
    ("task", "told"),
    [
        (
            "Obtain quotes for the railings - Al Reed",
            "Jo Marsh thanked Al Reed for the quotes for the railings, which were still awaited.",
        ),
        ("Invite Pier Watch to the next meeting - Al Reed", "Kay Wren complained that nobody had invited Pier Watch."),
        (
            "Install lighting on the slipway steps - Al Reed",
            "Al Reed said that the slipway steps lighting in operation was dim and old.",
        ),
        (
            "Write to the county solicitor about the wall - Al Reed",
            "Al Reed said that the county solicitor had acknowledged a letter about the wall from a tenant.",
        ),
        ("Draft a policy on dogs - Al Reed", "Al Reed said that a policy on dogs was considered in 2015."),
        (
            "Circulate the boathouse kiosk lease - Al Reed",
            "Al Reed said that the boathouse kiosk lease was in the wrong file and the draft too late to read.",
        ),
        (
            "Circulate the visitor survey report - Kay Wren",
            "Kay Wren thanked members for the visitor survey report comments.",
        ),
        (
            "Bring a report on the harbour budget - Al Reed",
            "Al Reed said that a report on the harbour budget was cancelled in 2019.",
        ),
        ("Draft a policy on dogs - Al Reed", "A prosecution under the policy on dogs had been completed."),
    ],
)
def test_a_deed_of_another_thing_or_time_closes_nothing(tmp_path: Path, task: str, told: str) -> None:
    assert follow(tmp_path, task, told) == [EntryStatus.OPEN]


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("Obtain quotes for the railings - Al Reed", "Al Reed had obtained the quotes for the railings."),
        ("Draft a policy on dogs - Al Reed", "The policy on dogs had been drafted and was considered in April."),
        (
            "Write to the county solicitor about the wall - Al Reed",
            "Al Reed had written to the solicitor about the wall.",
        ),
    ],
)
def test_the_deed_itself_does(tmp_path: Path, task: str, told: str) -> None:
    assert follow(tmp_path, task, told) == [EntryStatus.REPORTED_DONE]


@pytest.mark.parametrize(
    "sentence",
    [
        "This was completed, apart from the gate.",
        "It was finished, she said, only in part.",
        "Action 4 was done, but badly, and would be repeated.",
        "Dropped to the floor.",
        "Both were carried over the bridge.",
    ],
)
def test_a_mark_that_is_taken_back_or_tells_of_a_thing_is_none(sentence: str) -> None:
    assert read_mark(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("This was completed.", EntryStatus.REPORTED_DONE),
        ("Completed, and the gate painted.", EntryStatus.REPORTED_DONE),
        ("Carried forward to June.", EntryStatus.CARRIED_FORWARD),
        ("Dropped.", EntryStatus.SUPERSEDED),
    ],
)
def test_a_bare_mark_is_one(sentence: str, status: EntryStatus) -> None:
    assert read_mark(sentence) is status
