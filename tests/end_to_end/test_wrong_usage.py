"""Wrong words, faulty files and unusable indexes: one clear line, the right status, never a traceback."""

import json
from pathlib import Path

import pytest
from command_outcome import Outcome, Run

READING = (
    ["search", "contracts"],
    ["ask", "When do contracts end?"],
    *([command] for command in ("questions", "actions", "meetings", "people", "export", "status")),
    ["show", "2f0c"],
    ["forget", "july"],
)


def take_line(outcome: Outcome) -> str:
    """The one line on standard error, with nothing on standard output."""
    (line,) = outcome.err.splitlines()
    assert outcome.out == ""
    assert line.startswith("rr3search: ")
    return line.removeprefix("rr3search: ")


@pytest.mark.parametrize("words", READING, ids=lambda words: words[0])
def test_no_index_is_said_with_what_to_do(run: Run, tmp_path: Path, words: list[str]) -> None:
    outcome = run(*words, index=tmp_path / "nowhere")

    assert outcome.status == 3
    assert take_line(outcome) == f"no index in {tmp_path / 'nowhere'}; make one with 'rr3search ingest PATH'"


def test_an_index_of_another_version_is_not_read(run: Run, own_index: Path) -> None:
    manifest = own_index / "manifest.json"
    entries = json.loads(manifest.read_text(encoding="utf-8"))
    manifest.write_text(json.dumps({**entries, "format": 999}), encoding="utf-8")

    outcome = run("search", "contracts", index=own_index)

    assert outcome.status == 3
    assert "the index has format 999" in take_line(outcome)


@pytest.mark.parametrize("pattern", ["manifest.json", "catalogue-*.sqlite"])
def test_a_damaged_index_is_named_and_the_doctor_says_so_too(run: Run, own_index: Path, pattern: str) -> None:
    (file,) = own_index.glob(pattern)
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])

    outcome = run("search", "contracts", index=own_index)

    assert outcome.status == 3
    assert str(file) in take_line(outcome)
    diagnosis = run("doctor", "--format", "json", index=own_index)
    assert diagnosis.status == 3
    assert "error" in {finding["severity"] for finding in json.loads(diagnosis.out)["findings"]}


@pytest.mark.parametrize("command", [["search", "contracts"], ["ask", "contracts?"]], ids=["search", "ask"])
def test_another_embedder_than_the_index_s_is_refused(run: Run, founding_index: Path, command: list[str]) -> None:
    outcome = run(*command, "--embedder", "all-MiniLM-L6-v2", index=founding_index)

    assert outcome.status == 3
    assert "index was built with 'hashing'" in take_line(outcome)


def test_an_embedder_nobody_knows_is_refused(run: Run, own_index: Path) -> None:
    outcome = run("reindex", "--embedder", "./no-such-embedder", index=own_index)

    assert outcome.status == 2
    assert "no-such-embedder" in take_line(outcome)


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["search", "x", "--since", "never"], 2, "'never' is not a date; write it as 2020-07-08"),
        (["search", "x", "--until", "2020-13-01"], 2, "'2020-13-01' is not a date"),
        (["search", "x", "--kind", "gossip"], 2, "'gossip' is not a kind of passage; use action, "),
        (["search", "date:someday x"], 2, "'someday' is not a date"),
        (["search", ""], 2, "the query is empty"),
        (["ask", " "], 2, "the query is empty"),
        (["search"], 2, "the query is empty"),
        (["search", "x", "--queries", "many.jsonl"], 2, "give either a query or --queries FILE.jsonl"),
        (["search", "--queries", "nowhere.jsonl"], 2, "nowhere.jsonl: no such file or folder"),
        (["search", "x", "--meeting", "nowhere"], 1, "no meeting 'nowhere' in the archive"),
        (["show", "zzzz"], 1, "no passage 'zzzz' in the archive"),
        (["forget", "nowhere"], 1, "no meeting 'nowhere' in the archive"),
    ],
    ids=lambda part: " ".join(part) if isinstance(part, list) else "",
)
def test_what_cannot_be_understood_is_one_line(
    run: Run, founding_index: Path, *, words: list[str], status: int, said: str
) -> None:
    outcome = run(*words, index=founding_index)

    assert outcome.status == status
    assert take_line(outcome).startswith(said)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"qid": "b"', "not JSON"),
        ('"contracts"', 'it must be an object with "qid" and "query"'),
        ('{"qid": "b"}', 'it must be an object with "qid" and "query"'),
        ('{"query": "contracts"}', '"qid" must be a text or a whole number'),
        ('{"qid": "b", "query": ""}', "the query is empty"),
        ('{"qid": "b", "query": "x", "speaker": 3}', '"speaker" must be a text'),
        ('{"qid": "b", "query": "x", "speaker": ""}', "the filter 'speaker' is empty"),
        ('{"qid": "b", "query": "x", "kind": []}', "'' is not a kind"),
        ('{"qid": "b", "query": "x", "strict": "true"}', '"strict" must be true or false'),
        ('{"qid": "b", "query": "x", "since": "never"}', "'never' is not a date"),
        ('{"qid": "b", "query": "x", "kind": ["gossip"]}', "'gossip' is not a kind"),
    ],
)
def test_a_faulty_line_among_many_queries_is_named_before_anything_is_answered(
    run: Run, founding_index: Path, tmp_path: Path, *, line: str, said: str
) -> None:
    file = tmp_path / "many.jsonl"
    file.write_text(f'{{"qid": "a", "query": "contracts"}}\n{line}\n', encoding="utf-8")

    outcome = run("search", "--queries", file, index=founding_index)

    assert outcome.status == 2
    assert take_line(outcome).startswith(f"{file}: line 2: {said}")


def test_a_file_of_queries_that_is_not_text_is_named(run: Run, founding_index: Path, tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    file.write_bytes(b"\xff\xfe\x00")

    assert take_line(run("search", "--queries", file, index=founding_index)) == f"{file}: it is not UTF-8 text"


@pytest.mark.parametrize(
    "words",
    [
        ["find", "x"],
        ["search", "x", "--colour"],
        ["ask"],
        ["ingest"],
        ["actions", "--format", "xml"],
        ["meetings", "-n", "0"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2_and_leads_to_help(run: Run, words: list[str]) -> None:
    outcome = run(*words)

    assert (outcome.status, outcome.out) == (2, "")
    assert "--help" in outcome.err
    assert "Traceback" not in outcome.err
