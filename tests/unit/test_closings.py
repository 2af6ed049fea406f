"""The file of closings: ids and days, nothing else."""

import datetime as dt
from pathlib import Path

import pytest

from rr3search.closings import CLOSINGS_FILE, change_closings, load_closings
from rr3search.domain import Closing
from rr3search.errors import UnreadableInputError

CLOSING = Closing("aa", "bb", dt.date(2023, 6, 8))


def test_closings_come_back_as_they_were_written(tmp_path: Path) -> None:
    with change_closings(tmp_path) as closings:
        closings["aa"] = CLOSING

    assert load_closings(tmp_path) == {"aa": CLOSING}


def test_an_exception_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    with change_closings(tmp_path) as closings:
        closings["aa"] = CLOSING
    with pytest.raises(ZeroDivisionError), change_closings(tmp_path) as closings:  # noqa: PT012  the block is what is tested
        closings.clear()
        raise ZeroDivisionError

    assert load_closings(tmp_path) == {"aa": CLOSING}


@pytest.mark.parametrize(
    "content",
    ["", "[]", '{"schema": "other"}', '{"schema": "rr3search-closings/1", "closings": [1]}', "[" * 200_000],
    ids=["empty", "list", "other", "number", "deep"],
)
def test_a_file_that_is_not_ours_is_named_and_left_alone(tmp_path: Path, content: str) -> None:
    file = tmp_path / CLOSINGS_FILE
    file.write_text(content, encoding="utf-8")

    with pytest.raises(UnreadableInputError, match=CLOSINGS_FILE), change_closings(tmp_path):
        pass

    assert file.read_text(encoding="utf-8") == content
