"""An archive that is kept open follows the actions of each body once, until something is written."""

import datetime as dt
from pathlib import Path

import pytest

from rr3search.action_register import building
from rr3search.action_register.recorded import Recorded
from rr3search.action_register.tracking import Tracker
from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import EntryStatus
from rr3search.queries import FilterRequest

TODAY = dt.date(2023, 7, 1)
SET = """Pier Forum

Minutes of the meeting held on 9 March 2023

Present: Ann Bell (Chair), Harbour Trust
Carl Dove, City Council

1. Business

Action: Carl Dove to write to the harbour master about the broken benches.
"""
TOLD = SET.replace("9 March", "8 June").replace("Action: Carl Dove to write", "Carl Dove reported that he had written")


def test_a_body_is_followed_once_and_again_after_a_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []

    class Watched(Tracker):
        def take_meeting(self, recorded: Recorded) -> None:
            taken.append(Path(recorded.meeting.source.file).name)
            super().take_meeting(recorded)

    monkeypatch.setattr(building, "Tracker", Watched)
    (tmp_path / "a.txt").write_text(SET, encoding="utf-8")
    (tmp_path / "b.txt").write_text(SET.replace("Pier Forum", "Hill Board"), encoding="utf-8")

    with MinutesArchive.create_or_open(Settings(tmp_path / "index")) as archive:

        def list_statuses(meeting: str = "") -> list[EntryStatus]:
            request = FilterRequest(meeting=meeting or None)
            return [entry.status for entry in archive.list_register(request, today=TODAY).entries]

        archive.ingest([tmp_path / "a.txt", tmp_path / "b.txt"], on_progress=lambda _: None)
        assert list_statuses("a.txt") == [EntryStatus.OPEN]
        assert taken == ["a.txt"]
        assert list_statuses() == list_statuses() == [EntryStatus.OPEN, EntryStatus.OPEN]
        assert taken == ["a.txt", "b.txt"]

        (tmp_path / "c.txt").write_text(TOLD, encoding="utf-8")
        archive.ingest([tmp_path / "c.txt"], on_progress=lambda _: None)
        assert sorted(list_statuses()) == [EntryStatus.OPEN, EntryStatus.REPORTED_DONE]
        assert sorted(taken) == ["a.txt", "a.txt", "b.txt", "b.txt", "c.txt"]
