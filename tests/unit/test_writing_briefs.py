"""Where a brief goes: the format by the file's ending, whole files only, nothing lost that was there."""

import json
import os
import zipfile
from pathlib import Path

import pytest
import typer
from briefs import FULL_BRIEF

from rr3search.cli.options import BriefFormat
from rr3search.cli.writing import choose_brief_format, spare_minutes, write_brief
from rr3search.errors import UnwritableOutputError


@pytest.mark.parametrize(
    ("name", "chosen"),
    [
        ("brief.docx", BriefFormat.DOCX),
        ("brief.DOCX", BriefFormat.DOCX),
        ("brief.html", BriefFormat.HTML),
        ("brief.htm", BriefFormat.HTML),
        ("brief.md", BriefFormat.MARKDOWN),
        ("brief.json", BriefFormat.JSON),
        ("brief.csv", BriefFormat.CSV),
        ("brief.txt", BriefFormat.TEXT),
    ],
)
def test_the_ending_of_the_file_names_the_format(tmp_path: Path, name: str, chosen: BriefFormat) -> None:
    assert choose_brief_format(None, tmp_path / name) is chosen


def test_the_format_asked_for_wins_over_the_ending(tmp_path: Path) -> None:
    assert choose_brief_format(BriefFormat.JSON, tmp_path / "brief.docx") is BriefFormat.JSON
    assert choose_brief_format(BriefFormat.MARKDOWN, tmp_path / "brief") is BriefFormat.MARKDOWN


def test_standard_output_gets_text_or_what_is_asked_for_but_no_word_document() -> None:
    assert choose_brief_format(None, None) is BriefFormat.TEXT
    assert choose_brief_format(BriefFormat.HTML, None) is BriefFormat.HTML
    with pytest.raises(typer.BadParameter, match=r"-o FILE\.docx"):
        choose_brief_format(BriefFormat.DOCX, None)


def test_what_cannot_be_written_is_said_before_any_work(tmp_path: Path) -> None:
    agenda = tmp_path / "agenda.docx"
    agenda.write_bytes(b"agenda")
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    (tmp_path / "folder.docx").mkdir()
    refused = {
        tmp_path / "folder.docx": "it is a folder",
        tmp_path / "missing" / "brief.docx": "its folder does not exist",
        pipe: "it is not a file",
        tmp_path / "." / "agenda.docx": "it is the agenda itself",
        tmp_path / "brief.odt": "'.odt' names no format",
        tmp_path / "brief": "no ending names no format",
    }

    for target, cause in refused.items():
        with pytest.raises(UnwritableOutputError, match=cause):
            choose_brief_format(None, target, agenda=agenda)


@pytest.mark.parametrize("brief_format", list(BriefFormat))
def test_every_format_is_written_to_a_file_and_nothing_is_left_beside_it(
    tmp_path: Path, brief_format: BriefFormat
) -> None:
    target = tmp_path / f"brief.{brief_format.value}"

    write_brief(FULL_BRIEF, brief_format, target)

    assert b"How many places are there?" in read_content(target)
    assert list(tmp_path.iterdir()) == [target]


def read_content(path: Path) -> bytes:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            return package.read("word/document.xml")
    return path.read_bytes()


def test_a_file_is_replaced_through_its_link_and_keeps_its_rights(tmp_path: Path) -> None:
    target, link = tmp_path / "brief.json", tmp_path / "link.json"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    link.symlink_to(target)

    write_brief(FULL_BRIEF, BriefFormat.JSON, link)

    assert link.is_symlink()
    assert json.loads(target.read_text(encoding="utf-8"))["schema"] == "rr3search/1"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_file_that_was_there_is_told_of_and_stands_where_writing_fails(tmp_path: Path) -> None:
    target = tmp_path / "brief.txt"

    assert not write_brief(FULL_BRIEF, BriefFormat.TEXT, target)
    assert write_brief(FULL_BRIEF, BriefFormat.TEXT, target)
    target.write_text("old", encoding="utf-8")
    # what the new file is first written to cannot be
    (tmp_path / f".rr3search-{os.getpid()}.part").mkdir()
    with pytest.raises(UnwritableOutputError, match="nothing was written"):
        write_brief(FULL_BRIEF, BriefFormat.TEXT, target)
    assert target.read_text(encoding="utf-8") == "old"


def test_minutes_of_the_archive_are_not_written_over(tmp_path: Path) -> None:
    minutes, link = tmp_path / "minutes.txt", tmp_path / "link.txt"
    minutes.write_text("minutes", encoding="utf-8")
    link.symlink_to(minutes)

    for target in (minutes, link):
        with pytest.raises(UnwritableOutputError, match="it holds minutes of the archive"):
            spare_minutes(target, [str(minutes)])
    spare_minutes(tmp_path / "brief.txt", [str(minutes)])


def test_what_fails_while_writing_is_named_and_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "brief.txt"
    folder.mkdir()

    with pytest.raises(UnwritableOutputError, match="nothing was written"):
        write_brief(FULL_BRIEF, BriefFormat.TEXT, folder)
    with pytest.raises(UnwritableOutputError, match="file name too long"):
        write_brief(FULL_BRIEF, BriefFormat.TEXT, tmp_path / ("x" * 300 + ".txt"))

    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize("brief_format", [one for one in BriefFormat if one is not BriefFormat.DOCX])
def test_standard_output_gets_what_a_file_gets(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], brief_format: BriefFormat
) -> None:
    write_brief(FULL_BRIEF, brief_format, tmp_path / "file")
    write_brief(FULL_BRIEF, brief_format, None)

    assert capsysbinary.readouterr().out == (tmp_path / "file").read_bytes()
