import csv
import io
import json
from pathlib import Path

import pytest
from command_outcome import Run
from readings import FOUNDING_MINUTES

_MINUTES = """\
Working group on housing

8 July {year}

Present:
- {chair}, {body} (Chair)
- Al Reed, Northgate

Rents

{chair} said that rents had risen by a tenth. He added that this was too much.
"""


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    file = tmp_path / "july.txt"
    file.write_text(_MINUTES.format(year=2020, chair="Tom Marsh", body="HMPPS"), encoding="utf-8")
    return file


def test_a_file_is_shown_as_it_is_read_without_an_index(run: Run, minutes: Path) -> None:
    outcome = run("show", "--reading", minutes)

    assert (outcome.status, outcome.err) == (0, "")
    assert "Tom Marsh (HMPPS) [statement]\n      Tom Marsh said that rents had risen by a tenth. He" in outcome.out


def test_a_reading_is_written_in_every_format(run: Run, minutes: Path) -> None:
    page = run("show", "--reading", minutes, "--format", "html").out
    table = list(csv.DictReader(io.StringIO(run("show", "--reading", minutes, "--format", "csv").out)))
    (meeting,) = json.loads(run("show", "--reading", minutes, "--format", "json").out)["meetings"]

    assert page.startswith("<!doctype html>")
    assert [row["speaker"] for row in table if row["role"] == "turns"] == ["Tom Marsh"]
    assert (meeting["title"], meeting["held_on"]) == ("Working group on housing", "2020-07-08")
    assert "| Tom Marsh | statement |" in run("show", "--reading", minutes, "--format", "md").out


def test_a_page_of_anything_else_is_wrong_usage(run: Run, founding_index: Path) -> None:
    outcome = run("search", "contracts", "--format", "html", "--index", founding_index)
    of_a_passage = run("show", "2f0c", "--format", "html", "--index", founding_index)

    assert (outcome.status, of_a_passage.status) == (2, 2)
    assert "--reading FILE" in of_a_passage.err


@pytest.mark.parametrize(
    ("command", "formats"),
    [
        ("search", "<text|json|csv|md>"),
        ("timeline", "<text|json|csv|md>"),
        ("show", "<text|json|csv|md|html>"),
        ("brief", "<text|json|csv|md|html|docx>"),
    ],
)
def test_help_offers_the_formats_that_a_command_writes_and_no_other(run: Run, command: str, formats: str) -> None:
    assert formats in run(command, "--help").out


def test_a_format_that_a_command_does_not_write_stops_it_before_it_does_anything(
    run: Run, minutes: Path, tmp_path: Path
) -> None:
    index = tmp_path / "index"

    assert run("ingest", minutes, "--embedder", "hashing", "--format", "html", index=index).status == 2
    assert not index.exists()
    assert run("ingest", minutes, "--embedder", "hashing", index=index).status == 0
    assert run("forget", "july", "--yes", "--format", "html", index=index).status == 2
    assert "Working group on housing" in run("meetings", index=index).out


@pytest.mark.parametrize("words", [(), ("2f0c", "--reading", str(FOUNDING_MINUTES))])
def test_show_wants_a_passage_or_a_file_and_not_both(run: Run, words: tuple[str, ...]) -> None:
    assert run("show", *words).status == 2


def test_a_file_that_cannot_be_shown_is_named_in_a_line(run: Run, tmp_path: Path) -> None:
    picture = tmp_path / "scan.pdf"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")

    outcome = run("show", "--reading", picture)

    assert (outcome.status, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert str(picture) in outcome.err


def test_lint_of_a_folder_without_minutes_says_so(run: Run, tmp_path: Path) -> None:
    outcome = run("lint", tmp_path, "--format", "json")

    assert (outcome.status, json.loads(outcome.out)["files"]) == (1, [])
    assert outcome.err == "rr3search: no file of a type that can be read\n"


def test_lint_says_what_to_mend_and_fails_only_when_asked_to(run: Run, minutes: Path) -> None:
    assert run("lint", minutes, "--check").status == 0
    minutes.write_text(minutes.read_text(encoding="utf-8") + "\nAction: write to the council.\n", encoding="utf-8")

    outcome = run("lint", minutes)

    assert outcome.status == 0
    assert "nobody is named to do this (ownerless_action)" in " ".join(outcome.out.split())
    assert run("lint", minutes, "--check").status == 1


def test_lint_reads_folders_and_names_what_it_cannot_read(run: Run, minutes: Path) -> None:
    (minutes.parent / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0")

    outcome = run("lint", minutes.parent, "--format", "json")

    assert outcome.status == 2
    assert [Path(entry["file"]).name for entry in json.loads(outcome.out)["files"]] == ["july.txt"]
    assert outcome.err.startswith(f"rr3search: {minutes.parent / 'old.doc'}: ")


def test_a_correction_beside_the_file_outlives_reading_it_again(run: Run, minutes: Path, tmp_path: Path) -> None:
    index = tmp_path / "index"
    corrections = minutes.with_name("july.txt.corrections.toml")
    corrections.write_text(
        'date = 2020-07-09\n[[speakers]]\nwords = "He added"\nspeaker = "Al Reed"\n', encoding="utf-8"
    )
    for year in (2020, 2021):
        minutes.write_text(_MINUTES.format(year=year, chair="Tom Marsh", body="HMPPS"), encoding="utf-8")
        assert run("ingest", minutes, "--index", index, "--embedder", "hashing").status == 0

        passages = json.loads(run("export", "--index", index, "--format", "json").out)["passages"]

        said = [(one["speaker"], one["text"], one["meeting"]["held_on"]) for one in passages]
        assert said == [
            ("Tom Marsh", "Tom Marsh said that rents had risen by a tenth.", "2020-07-09"),
            ("Al Reed", "He added that this was too much.", "2020-07-09"),
        ]


def test_corrections_that_cannot_be_read_are_named_and_nothing_is_lost(run: Run, minutes: Path, tmp_path: Path) -> None:
    index = tmp_path / "index"
    run("ingest", minutes, "--index", index, "--embedder", "hashing")
    minutes.with_name("july.txt.corrections.toml").write_text("date = soon\n", encoding="utf-8")

    outcome = run("ingest", minutes, "--index", index, "--embedder", "hashing")

    assert outcome.status == 2
    assert "july.txt.corrections.toml: the corrections are not valid TOML" in outcome.err
    assert len(json.loads(run("meetings", "--index", index, "--format", "json").out)["meetings"]) == 1


def test_an_older_name_of_a_body_and_a_short_one_of_a_person_find_both(run: Run, minutes: Path, tmp_path: Path) -> None:
    index = tmp_path / "index"
    earlier = minutes.with_name("earlier.txt")
    earlier.write_text(_MINUTES.format(year=2016, chair="T. Marsh", body="NOMS"), encoding="utf-8")
    run("ingest", minutes, earlier, "--index", index, "--embedder", "hashing")

    def list_days(*words: str) -> list[str]:
        hits = json.loads(run("search", *words, "--index", index, "--format", "json").out)["hits"]
        return sorted({hit["passage"]["meeting"]["held_on"] for hit in hits})

    both = ["2016-07-08", "2020-07-08"]
    assert list_days("rents", "--org", "NOMS") == list_days("rents", "--org", "HMPPS") == both
    assert list_days("rents", "--speaker", "Tom Marsh") == list_days("rents", "--speaker", "T. Marsh") == both
    people = run("people", "--index", index).out
    assert "Tom Marsh (also T. Marsh) · NOMS (8 July 2016); HMPPS (8 July 2020)" in " ".join(people.split())


def test_the_tables_of_names_are_listed_and_copied_to_be_edited(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RR3SEARCH_NAMES", str(tmp_path / "names"))

    assert "National Offender Management Service (NOMS)" in run("names").out
    assert run("names", "--edit").out.splitlines() == [
        str(tmp_path / "names" / "bodies.csv"),
        str(tmp_path / "names" / "people.csv"),
    ]
    assert "the tables are there already" in run("names", "--edit").out
