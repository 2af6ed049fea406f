"""Whose a tabled question is, where its heading says so, when a topic is counted."""

from pathlib import Path

import pytest

from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import Raised
from rr3search.queries import FilterRequest

PEOPLE = """Present: Ann Bell, Harbour Trust (Chair)
Carl Dove, City Council
Eva Frost, Legal Aid Line
A Reed, Pier Trust
"""


def count(heading: str, folder: Path) -> Raised:
    parts = ("Pier Forum", "Minutes of the meeting held on 9 March 2023", PEOPLE, f"1. {heading}", "Carl Dove said no.")
    (folder / "minutes.txt").write_text("\n\n".join(parts), encoding="utf-8")
    with MinutesArchive.create_or_open(Settings(folder / "index", embedder="hashing")) as archive:
        archive.ingest([folder / "minutes.txt"], on_progress=lambda _: None)
        return archive.count_raised("night ferry", FilterRequest())


@pytest.mark.parametrize(
    ("submitter", "organisations"),
    [
        ("(Legal Aid Line)", ("Legal Aid Line",)),
        ("(Ms Frost)", ("Legal Aid Line",)),
        ("(Eva Frost)", ("Legal Aid Line",)),
        ("(Friends of the Pier)", ()),
        ("", ()),
    ],
)
def test_a_body_is_counted_for_the_question_its_heading_says_it_tabled(
    submitter: str, organisations: tuple[str, ...], tmp_path: Path
) -> None:
    raised = count(f"Will the night ferry run again? {submitter}".strip(), tmp_path)

    assert len(raised.raisings) == 1
    assert raised.organisations == organisations
    assert (raised.raisings[0].asked_by is not None) == bool(submitter)
    assert not raised.raisings[0].is_anonymous


@pytest.mark.parametrize("submitter", ["(A Councillor)", "(A member of the public)", "(A voluntary sector attendee)"])
def test_whom_a_heading_only_describes_is_nobody_on_the_list(submitter: str, tmp_path: Path) -> None:
    raised = count(f"Will the night ferry run again? {submitter}", tmp_path)

    assert len(raised.raisings) == 1
    assert raised.organisations == ()
    assert raised.raisings[0].is_anonymous
