import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from builders import make_meeting, make_passage

from rr3search.domain import MinutesStatus, PassageFilter, Source
from rr3search.duplicates import Candidate, settle_duplicates
from rr3search.embedders import HashingEmbedder
from rr3search.ingest import IngestReport, ingest_files
from rr3search.readers import SUPPORTED_SUFFIXES
from rr3search.stores import LocalStore

_WORDS = "the depot closes in May and the ferry runs until June while the crane is mended by the port authority itself"
_OTHER = "nobody spoke of whales seals or cod though all had been asked to bring one drawing of each to this gathering"


def _candidate(
    file: str, text: str = _WORDS, *, status: MinutesStatus | None = None, day: int | None = 8, body: str = "Board"
) -> Candidate:
    held_on = dt.date(2020, 7, day) if day else None
    meeting = replace(
        make_meeting(), id=file, title=body, body=body, held_on=held_on, source=Source(file, file), status=status
    )
    return Candidate(meeting, (make_passage(text, meeting=file),))


def _settle(*read: Candidate) -> dict[str, tuple[str, ...]]:
    """The files kept, each with the other files it names."""
    settlement = settle_duplicates(read, [])
    assert len(settlement.kept) + len(settlement.left_out) == len(read)
    return {one.meeting.source.file: tuple(other.file for other in one.meeting.also_in) for one in settlement.kept}


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        (_candidate("a.pdf"), _candidate("a.docx"), "a.docx"),
        (_candidate("a.txt"), _candidate("a.html"), "a.html"),
        (_candidate("final.pdf", status=MinutesStatus.CONFIRMED), _candidate("draft.docx"), "final.pdf"),
        (_candidate("draft.docx", status=MinutesStatus.DRAFT), _candidate("a.pdf"), "a.pdf"),
        (_candidate("summary.docx"), _candidate("notes.pdf", f"{_WORDS} {_OTHER}"), "notes.pdf"),
    ],
)
def test_the_better_file_counts_and_names_the_other(one: Candidate, other: Candidate, kept: str) -> None:
    (left_out,) = {one.meeting.source.file, other.meeting.source.file} - {kept}

    assert _settle(one, other) == {kept: (left_out,)}
    assert _settle(other, one) == {kept: (left_out,)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_candidate("a.txt"), _candidate("b.txt", _OTHER)),
        (_candidate("a.txt"), _candidate("b.txt", day=9)),
        (_candidate("a.txt", day=None), _candidate("b.txt", _WORDS.replace("May", "June may or may not"), day=None)),
        (_candidate("a.txt", "Too short."), _candidate("b.txt", "Too short to tell.")),
    ],
)
def test_different_meetings_stay_apart(one: Candidate, other: Candidate) -> None:
    assert _settle(one, other) == {"a.txt": (), "b.txt": ()}


def test_a_draft_of_the_same_body_needs_less_likeness_than_another_meeting() -> None:
    half = " ".join(_WORDS.split()[:9]) + " " + " ".join(_OTHER.split())
    draft = _candidate("a.txt", status=MinutesStatus.DRAFT)

    assert _settle(draft, _candidate("b.txt", half)) == {"b.txt": ("a.txt",)}
    assert len(_settle(draft, _candidate("b.txt", half, body="Council"))) == 2
    assert len(_settle(_candidate("a.txt"), _candidate("b.txt", half))) == 2


_HEARING = (
    "The Chair welcomed everyone to the meeting and introduced the members of the panel. The Chair explained the "
    "procedure to be followed at the hearing. {heard} The panel retired to consider its decision in private together "
    "with the legal adviser. {resolved} The applicant was reminded of the right of appeal within 21 days."
)


def test_two_hearings_of_one_day_that_share_their_procedure_are_both_kept() -> None:
    inn = _HEARING.format(
        heard="Mr Hall said that the inn had traded for forty years without a complaint from anybody in the street.",
        resolved="Resolved: that the licence be granted with closing at midnight.",
    )
    shop = _HEARING.format(
        heard="Mr Osman asked for hot food to be sold until three. PC Drew reported four assaults since Easter.",
        resolved="Resolved: that the application be refused because of disorder near the shop.",
    )

    assert _settle(_candidate("inn.txt", inn), _candidate("shop.txt", shop)) == {"inn.txt": (), "shop.txt": ()}


def test_too_few_words_to_compare_are_the_same_only_to_the_word() -> None:
    assert len(_settle(_candidate("a.txt", "Meeting cancelled."), _candidate("b.txt", "Not quorate."))) == 2
    assert len(_settle(_candidate("a.txt", "Not quorate."), _candidate("b.md", "Not quorate."))) == 1


def test_every_format_that_is_read_stands_before_a_pdf() -> None:
    for suffix in set(SUPPORTED_SUFFIXES) - {".pdf"}:
        assert list(_settle(_candidate("a.pdf"), _candidate(f"a{suffix}"))) == [f"a{suffix}"]


def test_three_files_of_one_meeting_leave_one() -> None:
    assert _settle(_candidate("a.pdf"), _candidate("a.html"), _candidate("a.docx")) == {"a.docx": ("a.html", "a.pdf")}


_MINUTES = """\
Harbour Forum

{status}

8 July 2020

Attendees:

- Jo Marsh, Northgate (Chair)
- Al Reed, Quayside

Discussion

Jo Marsh said that the depot closes in May and that the crane would be mended by the port authority itself.

Al Reed asked whether the ferry would run until the end of June, as the timetable of last year had promised.
"""


def _ingest(folder: Path, *, is_pruning: bool = False) -> IngestReport:
    with LocalStore.create_or_open(folder.parent / "index") as store:
        return ingest_files([folder], store, HashingEmbedder(), is_pruning=is_pruning)


def _list_stored(folder: Path) -> dict[str, tuple[list[str], int]]:
    """File names of the stored meetings, each with the other files and the number of passages."""
    with LocalStore.open(folder.parent / "index") as store:
        return {
            Path(meeting.source.file).name: (
                [Path(source.file).name for source in meeting.also_in],
                len(store.list_passages(PassageFilter(meetings=frozenset({meeting.id})))),
            )
            for meeting in store.list_meetings()
        }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    folder.mkdir()
    (folder / "july-draft.md").write_text(_MINUTES.format(status="DRAFT"), encoding="utf-8")
    return folder


def test_approved_minutes_take_the_place_of_the_draft_and_name_it(folder: Path) -> None:
    _ingest(folder)
    (folder / "july.txt").write_text(_MINUTES.format(status="APPROVED"), encoding="utf-8")

    report = _ingest(folder)

    assert [(Path(one.meeting.source.file).name, Path(one.kept_file).name) for one in report.duplicates] == [
        ("july-draft.md", "july.txt")
    ]
    assert [Path(meeting.source.file).name for meeting in report.added] == ["july.txt"]
    assert _list_stored(folder) == {"july.txt": (["july-draft.md"], 2)}
    again = _ingest(folder)
    assert (len(again.unchanged), again.passages) == (2, 0)


def test_a_later_draft_is_linked_and_not_searched(folder: Path) -> None:
    (folder / "july-draft.md").rename(folder / "july.md")
    _ingest(folder)
    (folder / "draft.txt").write_text(_MINUTES.format(status="DRAFT"), encoding="utf-8")

    report = _ingest(folder)

    assert (report.added, report.updated, len(report.duplicates)) == ([], [], 1)
    assert _list_stored(folder) == {"july.md": (["draft.txt"], 2)}


def test_a_copy_of_one_of_two_meetings_in_a_file_leaves_the_other_alone(folder: Path) -> None:
    first = _MINUTES.replace("{status}\n\n", "")
    second = first.replace("8 July", "9 July").replace("the depot closes in May", "whales were counted by a school")
    (folder / "july-draft.md").write_text(f"{first}\n\n{second}", encoding="utf-8")
    _ingest(folder)
    (folder / "july.pdf.txt").write_text(_MINUTES.format(status="DRAFT"), encoding="utf-8")

    report = _ingest(folder)

    assert len(report.duplicates) == 1
    with LocalStore.open(folder.parent / "index") as store:
        assert [(one.held_on, len(one.also_in)) for one in store.list_meetings()] == [
            (dt.date(2020, 7, 8), 1),
            (dt.date(2020, 7, 9), 0),
        ]


def test_the_draft_comes_back_when_the_approved_minutes_go(folder: Path) -> None:
    (folder / "july.txt").write_text(_MINUTES.format(status="APPROVED"), encoding="utf-8")
    _ingest(folder)
    assert _list_stored(folder) == {"july.txt": (["july-draft.md"], 2)}

    (folder / "july.txt").unlink()
    _ingest(folder, is_pruning=True)

    assert _list_stored(folder) == {"july-draft.md": ([], 2)}


def test_a_duplicate_that_becomes_another_meeting_is_a_meeting_of_its_own(folder: Path) -> None:
    (folder / "july.txt").write_text(_MINUTES.format(status="APPROVED"), encoding="utf-8")
    _ingest(folder)
    text = _MINUTES.replace("8 July", "9 July").format(status="DRAFT")
    (folder / "july-draft.md").write_text(text, encoding="utf-8")

    _ingest(folder)

    assert _list_stored(folder) == {"july.txt": ([], 2), "july-draft.md": ([], 2)}
