"""A person removed: no byte of the index holds the name, and none does after reading the files again."""

import json
from pathlib import Path

import pytest
from command_outcome import Run

from rr3search.domain import PassageFilter
from rr3search.stores import LocalStore
from rr3search.traces import list_meeting_traces, note_pending

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


def _close_action(run: Run, index: Path, words: str = "harbour was open") -> str:
    action = json.loads(run("actions", "--format", "json", index=index).out)["actions"][0]["id"]
    passages = json.loads(run("export", "--format", "json", index=index).out)["passages"]
    cited = next(one["id"] for one in passages if words in one["text"])
    assert run("actions", "close", action, "--because", cited, index=index).status == 0
    return str(action)


def _list_statuses(run: Run, index: Path) -> list[str]:
    return [one["status"] for one in json.loads(run("actions", "--format", "json", index=index).out)["actions"]]


@pytest.mark.parametrize("words", ["harbour was open", "would pay", "pier was closed"])
def test_a_closed_action_stays_closed_under_new_ids(run: Run, index: Path, words: str) -> None:
    # the path of the pier's minutes holds the name, so that all of its ids change
    old = _close_action(run, index, words)

    assert run("forget", "--person", "Jo Quillfeather", "--yes", index=index).status == 0

    assert _list_statuses(run, index) == ["closed"]
    assert old not in (index / "closed-actions.json").read_text(encoding="utf-8")


def test_saved_searches_by_the_name_go_and_are_counted(run: Run, index: Path) -> None:
    for name, *words in (("a", "what did jo say"), ("jq-piers", "piers"), ("c", "--speaker", "Jo"), ("d", "harbour")):
        assert run("save", name, *words, index=index).status == 0

    trial = run("forget", "--person", "Jo Quillfeather", "--dry-run", "--format", "json", index=index)
    assert json.loads(trial.out)["forgotten_person"]["saved_searches"] == 3
    forgotten = run("forget", "--person", "Jo Quillfeather", "--yes", index=index)

    assert "Removed: 3 saved searches by the name" in forgotten.out
    assert "jq-piers" not in forgotten.out
    assert [one.split()[0] for one in run("save", "--list", index=index).out.splitlines()[:1]] == ["d"]
    run("save", "e", "where is jo.quillfeather@clinks.org", index=index)
    again = run("forget", "--person", "Jo Quillfeather", "--yes", index=index)
    assert (again.status, "1 saved search by the name" in again.out) == (0, True)
    assert run("forget", "--person", "Jo Quillfeather", "--yes", index=index).status == 1


@pytest.mark.parametrize("words", [("--person", "Jo Quillfeather"), ("harbour.txt",)])
def test_nothing_goes_where_one_of_the_files_cannot_be_read(run: Run, index: Path, words: tuple[str, ...]) -> None:
    for path in (index / "closed-actions.json", index.parent / "index.searches.json"):
        path.write_text("{", encoding="utf-8")
        outcome = run("forget", *words, "--yes", index=index)
        assert (outcome.status, len(outcome.err.splitlines())) == (2, 1)
        path.unlink()
    assert find_bytes(index)
    assert "Harbour Forum" in run("meetings", index=index).out


@pytest.mark.parametrize("words", [("--person", "Jo Quillfeather"), ("harbour.txt",)])
def test_nothing_goes_where_the_store_cannot_be_written(run: Run, index: Path, words: tuple[str, ...]) -> None:
    _close_action(run, index)
    run("save", "a", "what did jo say", index=index)
    beside = (index / "closed-actions.json", index.parent / "index.searches.json")
    before = [path.read_bytes() for path in beside]

    with LocalStore.open(index) as store:
        stamp = store.embedder
        assert stamp is not None
        with store.write(stamp):
            assert run("forget", *words, "--yes", index=index).status != 0

    assert [path.read_bytes() for path in beside] == before


@pytest.mark.parametrize("file", ["harbour.txt", "pier jo-quillfeather.txt"])
def test_a_meeting_takes_the_closings_of_and_by_it_along(run: Run, index: Path, file: str) -> None:
    _close_action(run, index)

    assert run("forget", file, "--yes", index=index).status == 0

    assert json.loads((index / "closed-actions.json").read_text(encoding="utf-8"))["closings"] == []


def test_a_meeting_half_forgotten_is_finished_by_forgetting_it_again(run: Run, index: Path) -> None:
    _close_action(run, index)
    run("save", "piers", "pier", index=index)
    run("digest", "--since-last", index=index)
    with LocalStore.open(index) as store:
        stamp, (harbour,) = store.embedder, [one for one in store.list_meetings() if one.title == "Harbour Forum"]
        assert stamp is not None
        with store.write(stamp) as writer:
            passages = store.list_passages(PassageFilter(meetings=frozenset({harbour.id})))
            note_pending(index, list_meeting_traces(harbour, passages), removals=None)
            writer.remove_meeting(harbour.id)
    searches = index.parent / "index.searches.json"
    assert harbour.id in searches.read_text(encoding="utf-8")

    assert run("forget", "harbour.txt", "--yes", index=index).status == 1

    assert harbour.id not in searches.read_text(encoding="utf-8")
    assert json.loads((index / "closed-actions.json").read_text(encoding="utf-8"))["closings"] == []
