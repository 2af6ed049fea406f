import csv
import io
import json
from pathlib import Path

import pytest
from command_outcome import Run


def test_a_timeline_of_a_body_is_printed_with_marks_and_scope(run: Run, founding_index: Path) -> None:
    outcome = run("timeline", "recovery boards", "--org", "HMPPS", "--index", founding_index)

    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith("HMPPS: ")
    assert "\n\n* first\nHMPPS · " in outcome.out
    assert "\n\n* no change told\nMatt Douglas (HMPPS)\n" in outcome.out
    assert outcome.out.count("* first") == 1
    assert "Searched 1 meeting, 8 July 2020; " in outcome.out


def test_without_a_body_every_body_has_a_timeline_and_the_unnamed_have_none(run: Run, founding_index: Path) -> None:
    told = json.loads(run("timeline", "volumes", "--format", "json", "--index", founding_index).out)
    said = [one for timeline in told["timelines"] for one in timeline["statements"]]

    assert said
    assert {one["speaker_type"] for one in said} <= {"person", "organisation", "role"}
    assert all(one["quote"] in one["text"] for one in said)


def test_a_topic_that_was_raised_is_counted_in_one_sentence(run: Run, founding_index: Path) -> None:
    outcome = run("raised", "recovery boards", "--index", founding_index)
    told = json.loads(run("raised", "recovery boards", "--format", "json", "--index", founding_index).out)

    assert outcome.status == 0
    assert outcome.out.startswith("Recovery boards: raised at 1 meeting on 8 July 2020, ")
    assert told["sentence"].startswith("Recovery boards: raised at 1 meeting on 8 July 2020, ")
    assert (told["meetings"], len(told["raised"]) > 0) == (1, True)


@pytest.mark.parametrize("command", ["timeline", "raised"])
def test_a_topic_nobody_spoke_of_is_nothing_found_and_says_what_was_searched(
    run: Run, founding_index: Path, *, command: str
) -> None:
    outcome = run(command, "xylophone repairs", "--index", founding_index)

    assert outcome.status == 1
    assert "nothing found" in outcome.err
    assert "Searched 1 meeting" in outcome.out


@pytest.mark.parametrize("command", ["timeline", "raised"])
def test_rows_and_markdown_are_written_too_and_a_page_is_not(run: Run, founding_index: Path, *, command: str) -> None:
    table = run(command, "recovery boards", "--format", "csv", "--index", founding_index).out
    markdown = run(command, "recovery boards", "--format", "md", "--index", founding_index).out
    page = run(command, "recovery boards", "--format", "html", "--index", founding_index)

    assert list(csv.DictReader(io.StringIO(table)))
    assert markdown.startswith("# recovery boards\n")
    assert page.status == 2


@pytest.mark.parametrize("command", ["timeline", "raised"])
def test_without_a_topic_or_an_index_there_is_one_clear_line(
    run: Run, founding_index: Path, tmp_path: Path, *, command: str
) -> None:
    empty = run(command, " ", "--index", founding_index)
    missing = run(command, "lamps", "--index", tmp_path / "none")

    assert (empty.status, missing.status) == (2, 3)
    assert empty.err.count("\n") == missing.err.count("\n") == 1
