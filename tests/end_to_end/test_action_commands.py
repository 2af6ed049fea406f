"""The register as a user types it: listed, narrowed, closed by a citation, opened again."""

import json
from pathlib import Path
from typing import Any

import pytest
from command_outcome import Run

MINUTES = Path(__file__).parents[1] / "followed_actions" / "flood"


@pytest.fixture
def index(run: Run, tmp_path: Path) -> Path:
    """Three meetings of one body."""
    directory = tmp_path / "flood-index"
    assert run("ingest", MINUTES, "--embedder", "hashing", "-q", index=directory).status == 0
    return directory


def list_actions(run: Run, index: Path, *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("actions", *words, "--format", "json", index=index).out)["actions"]
    return found


def find_passage(run: Run, index: Path, words: str) -> str:
    passages = json.loads(run("export", "--format", "json", index=index).out)["passages"]
    return next(str(passage["id"]) for passage in passages if words in passage["text"])


def test_statuses_owners_and_days_narrow_the_register(run: Run, index: Path) -> None:
    done = list_actions(run, index, "--status", "reported_done", "--speaker", "Jonas Pell")
    waiting = list_actions(run, index, "--status", "carried_forward", "--status", "open", "--org", "Rivers Agency")
    overdue = list_actions(run, index, "--overdue")

    assert {action["status"] for action in done} == {"reported_done"}
    assert {tuple(action["owners"]) for action in done} == {("Jonas Pell",)}
    assert len(waiting) == 2
    assert [action["due"] for action in overdue] == ["2022-10-31", "2022-11-30"]


def test_initials_mean_an_owner(run: Run, index: Path) -> None:
    by_name = list_actions(run, index, "--speaker", "Jonas Pell")

    assert by_name
    assert list_actions(run, index, "--speaker", "JP") == by_name
    assert "nobody in the archive is called 'ZQ'" in run("actions", "--speaker", "ZQ", index=index).err


def test_the_status_of_an_index_counts_the_actions_that_the_register_lists(run: Run, tmp_path: Path) -> None:
    index = tmp_path / "school-index"
    assert run("ingest", MINUTES.parent / "school", "--embedder", "hashing", "-q", index=index).status == 0

    status = json.loads(run("status", "--format", "json", index=index).out)

    assert status["actions"] == len(list_actions(run, index))


def test_promises_are_listed_apart(run: Run, index: Path) -> None:
    promises = list_actions(run, index, "--promises")

    assert {action["kind"] for action in promises} == {"promise"}
    assert not {action["id"] for action in promises} & {action["id"] for action in list_actions(run, index)}


@pytest.mark.parametrize("form", ["text", "csv", "md", "json"])
def test_every_format_tells_what_became_of_an_action(run: Run, index: Path, form: str) -> None:
    out = run("actions", "--status", "superseded", "--format", form, index=index).out

    assert "instead of a" in " ".join(out.split())


def test_an_action_is_closed_by_a_citation_and_stays_so(run: Run, index: Path) -> None:
    action = next(one for one in list_actions(run, index) if "blocked culverts" in one["text"])["id"]
    cited = find_passage(run, index, "Two of the five were blocked")

    closed = run("actions", "close", action[:8], "--because", f"as told: [rr3:{cited[:10]}]", index=index)
    run("ingest", MINUTES, "-q", index=index)
    run("reindex", "-q", index=index)
    (entry,) = list_actions(run, index, "--status", "closed")

    assert closed.status == 0
    assert (entry["id"], entry["closed"]["because"]) == (action, cited)
    assert "The index is sound." in run("doctor", index=index).out
    assert "culverts" not in (index / "closed-actions.json").read_text(encoding="utf-8")


def test_a_closing_falls_with_the_passage_it_cites(run: Run, index: Path) -> None:
    action = next(one for one in list_actions(run, index) if "second siren" in one["text"])["id"]
    cited = find_passage(run, index, "had no budget for a siren")
    run("actions", "close", action, "--because", cited, index=index)

    run("forget", "2022-05-10.txt", "--yes", index=index)
    entry = next(one for one in list_actions(run, index) if one["id"] == action)

    assert entry["status"] != "closed"
    assert entry["closed"] is None


def test_reopening_takes_a_closing_back(run: Run, index: Path) -> None:
    action = next(one for one in list_actions(run, index) if "second siren" in one["text"])["id"]
    run("actions", "close", action, "--because", find_passage(run, index, "no budget for a siren"), index=index)

    assert run("actions", "reopen", action, index=index).status == 0
    assert run("actions", "reopen", action, index=index).status == 1
    assert list_actions(run, index, "--status", "closed") == []


@pytest.mark.parametrize("because", ["I remember it", "[rr3:0000000000000000]", "", "rr3:"])
def test_nothing_is_closed_without_a_passage(run: Run, index: Path, because: str) -> None:
    action = list_actions(run, index)[0]["id"]

    outcome = run("actions", "close", action, "--because", because, index=index)

    assert outcome.status == 2
    assert len(outcome.err.splitlines()) == 1
    assert list_actions(run, index, "--status", "closed") == []


def test_an_earlier_meeting_closes_nothing(run: Run, index: Path) -> None:
    action = next(one for one in list_actions(run, index) if "blocked culverts" in one["text"])["id"]
    earlier = find_passage(run, index, "4,000 trees")

    outcome = run("actions", "close", action, "--because", earlier, index=index)

    assert outcome.status == 2
    assert len(outcome.err.splitlines()) == 1
    assert "before the action of" in outcome.err
    assert list_actions(run, index, "--status", "closed") == []


MOSS = """# Moss Lane Panel

Minutes of the meeting held on 6 May 2031

Present: Gil Stone (GS), Pier Trust; Ruth Ember (RE), Moss School

## Lamps

Ruth Ember said that the lamps were dark on most evenings.

Gil Stone said that the kettle leaked.

GS to repair the lamps by July 2031.
"""


@pytest.mark.parametrize(
    ("words", "noted"),
    [
        ("lamps were dark", ["is of the meeting that recorded the action:"]),
        ("kettle leaked", ["is of the meeting that recorded the action and shares no word with the task:"]),
        ("GS was thanked", ["cited shares no word with the task:"]),
        ("lamps shone", []),
    ],
)
def test_a_doubtful_passage_closes_an_action_and_is_told(
    run: Run, tmp_path: Path, *, words: str, noted: list[str]
) -> None:
    folder, index = tmp_path / "moss", tmp_path / "moss-index"
    folder.mkdir()
    (folder / "may.md").write_text(MOSS, encoding="utf-8")
    june = MOSS.replace("6 May", "9 June").partition("Ruth Ember said")[0]
    said = "Ruth Ember said that the lamps shone.\n\nRuth Ember said that GS was thanked for his cake.\n"
    (folder / "june.md").write_text(june + said, encoding="utf-8")
    assert run("ingest", folder, "--embedder", "hashing", "-q", index=index).status == 0
    action = next(one for one in list_actions(run, index) if "repair the lamps" in one["text"])["id"]
    cited = find_passage(run, index, words)

    closed = run("actions", "close", action, "--because", cited, index=index)
    quiet = run("actions", "close", action, "--because", cited, "-q", index=index)

    assert (closed.status, quiet.status, quiet.err) == (0, 0, "")
    assert len(closed.err.splitlines()) == len(noted)
    assert all(note in closed.err for note in noted)
    assert [one["id"] for one in list_actions(run, index, "--status", "closed")] == [action]


def test_options_before_close_are_refused_and_not_lost(run: Run, index: Path) -> None:
    outcome = run("actions", "--limit", "3", "close", "aa", "--because", "bb", index=index)

    assert outcome.status == 2
    assert "behind 'close'" in outcome.err
