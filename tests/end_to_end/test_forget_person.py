"""A person removed: no byte of the index holds the name, and none does after reading the files again."""

import json
from pathlib import Path

import pytest
from command_outcome import Run

MINUTES = """Pier Forum

Minutes of the meeting held on 4 May 2023

Present: Jo Quillfeather (Clinks, Chair), Ann Quillfeather (HMPPS), Kay Reed (Nacro)

1. Report by Jo Quillfeather

Jo Quillfeather said that the pier was closed. She asked whether it would open. Ann Quillfeather replied that HMPPS
would pay. Kay Reed thanked Ms Quillfeather and wrote to jo.quillfeather@clinks.org.

Action: JQ to write to Kay Reed by 1 June 2023.
"""
OTHER = """Harbour Forum

Minutes of the meeting held on 4 June 2023

Present: Kay Reed (Nacro)

1. Finance

Kay Reed said that the harbour was open and that Dr Quillfeather would speak.
"""
FORMS = ("jo quillfeather", "j. quillfeather", "ms quillfeather", "jo.quillfeather", "jo-quillfeather", "dr quill")


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    folder.mkdir()
    (folder / "pier jo-quillfeather.txt").write_text(MINUTES, encoding="utf-8")
    (folder / "harbour.txt").write_text(OTHER, encoding="utf-8")
    return folder


@pytest.fixture
def index(minutes: Path, tmp_path: Path, run: Run) -> Path:
    directory = tmp_path / "index"
    assert run("ingest", minutes, "--embedder", "hashing", index=directory).status == 0
    return directory


def find_bytes(directory: Path, forms: tuple[str, ...] = FORMS) -> set[str]:
    """Every form that any file below a folder, or its name, holds, in the encodings a program might write."""
    found = set()
    for path in directory.rglob("*"):
        content = str(path).encode() + (path.read_bytes() if path.is_file() else b"")
        held = content.lower()
        for form in forms:
            for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"):
                if form.encode(encoding) in held:
                    found.add(f"{form} in {path.name}")
    return found


def test_no_byte_is_left_and_none_comes_back(run: Run, index: Path, minutes: Path) -> None:
    assert find_bytes(index)

    forgotten = run("forget", "--person", "Jo Quillfeather", "--yes", index=index)

    assert forgotten.status == 0
    assert "still hold the name" in " ".join(forgotten.out.split())
    assert find_bytes(index) == set()
    assert run("doctor", "--deep", index=index).status == 0

    again = run("ingest", minutes, index=index)
    assert "2 unchanged" in again.out
    (minutes / "pier jo-quillfeather.txt").write_text(f"{MINUTES}\nThe pier stayed closed.\n", encoding="utf-8")
    (minutes / "harbour.txt").write_text(f"{OTHER}\nJo Quillfeather agreed.\n", encoding="utf-8")
    (minutes / "copy by quillfeather jo.txt").write_text(MINUTES.replace("4 May", "5 May"), encoding="utf-8")
    assert run("ingest", minutes, "--prune", index=index).status == 0
    assert find_bytes(index) == set()
    assert len(json.loads(run("meetings", "--format", "json", index=index).out)["meetings"]) == 3


def test_a_namesake_stays_and_words_stay(run: Run, index: Path) -> None:
    run("forget", "--person", "Jo Quillfeather", "--yes", index=index)
    exported = json.loads(run("export", "--meeting", "Pier Forum", "--format", "json", index=index).out)["passages"]
    speakers = {one["text"]: (one["speaker"], one["speaker_type"], one["organisation"]) for one in exported}

    assert speakers["[name removed] said that the pier was closed."] == ("[name removed]", "anonymous", None)
    assert speakers["She asked whether it would open."] == ("[name removed]", "anonymous", None)
    assert any(one[0] == "Ann Quillfeather" for one in speakers.values())
    assert "[name removed]" not in run("people", index=index).out
    assert "[name removed]" in run("actions", index=index).out


def test_the_words_can_still_be_found(run: Run, index: Path) -> None:
    run("forget", "--person", "Jo Quillfeather", "--yes", index=index)
    hits = json.loads(run("search", "pier closed", "--format", "json", index=index).out)["hits"]

    assert hits[0]["passage"]["text"] == "[name removed] said that the pier was closed."


def test_whole_meetings_go_and_come_back_without_the_name(run: Run, index: Path, minutes: Path) -> None:
    assert run("forget", "--person", "Jo Quillfeather", "--meeting", "--yes", index=index).status == 0
    assert find_bytes(index, ("quillfeather",)) == set()

    run("ingest", minutes, index=index)
    assert "Pier Forum" in run("meetings", index=index).out
    assert find_bytes(index) == set()


@pytest.mark.parametrize("style", ["text", "json", "csv", "md"])
def test_a_trial_tells_the_forms_and_changes_nothing(run: Run, index: Path, style: str) -> None:
    before = {path: path.read_bytes() for path in index.iterdir() if path.is_file()}
    trial = run("forget", "--person", "Jo Quillfeather", "--dry-run", "--format", style, index=index)

    assert trial.status == 0
    assert "jo.quillfeather@clinks.org" in trial.out
    assert "JQ" in trial.out
    assert before == {path: path.read_bytes() for path in index.iterdir() if path.is_file()}


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ("Jo Quilfether", "did you mean 'Jo Quillfeather'"),
        ("Quillfeather", "several people are called 'Quillfeather'"),
        ("Xx Yy", "nobody in the archive is called 'Xx Yy'"),
    ],
)
def test_a_name_that_is_nobodys_is_told(run: Run, index: Path, *, named: str, said: str) -> None:
    outcome = run("forget", "--person", named, "--yes", index=index)

    assert outcome.status == 1
    assert said in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_somebody_no_list_has_is_removed_by_the_full_name(run: Run, index: Path, minutes: Path) -> None:
    (minutes / "third.txt").write_text(OTHER.replace("Dr Quill", "Peter Winterquince and Dr Quill"), encoding="utf-8")
    run("ingest", minutes, index=index)

    assert run("forget", "--person", "Peter Winterquince", "--yes", index=index).status == 0
    assert find_bytes(index, ("winterquince",)) == set()


def test_either_a_meeting_or_a_person_is_forgotten(run: Run, index: Path) -> None:
    assert run("forget", index=index).status == 2
    assert run("forget", "harbour.txt", "--person", "Kay Reed", index=index).status == 2


def test_two_people_are_removed_one_after_the_other(run: Run, index: Path, minutes: Path) -> None:
    for name in ("Jo Quillfeather", "Kay Reed"):
        assert run("forget", "--person", name, "--yes", index=index).status == 0
    for path in minutes.iterdir():
        path.write_text(path.read_text(encoding="utf-8") + "\nIt was closed.\n", encoding="utf-8")
    run("ingest", minutes, index=index)

    assert find_bytes(index, (*FORMS, "kay reed", "reed")) == set()
