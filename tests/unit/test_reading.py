from pathlib import Path

import pytest

from rr3search.errors import EmptyFileError
from rr3search.reading import read_file


def test_a_file_becomes_its_document_and_the_minutes_of_its_meeting(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text("Harbour Forum\n\n8 July 2020\n\nDiscussion\n\nThe depot was closed.\n", encoding="utf-8")

    read = read_file(path)

    assert read.document.blocks[0].text == "Harbour Forum"
    assert [each.meeting.title for each in read.minutes] == ["Harbour Forum"]
    assert read.minutes[0].meeting.source == read.document.source


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.touch()

    with pytest.raises(EmptyFileError):
        read_file(path)
