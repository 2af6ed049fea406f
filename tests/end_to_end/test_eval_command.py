"""Measuring on questions with known answers: what is counted, how it is written, what is refused."""

import csv
import io
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_outcome import Run

QUERIES = Path(__file__).parents[2] / "seeds" / "queries.jsonl"
LINES = [json.loads(line) for line in QUERIES.read_text(encoding="utf-8").splitlines()]
KINDS = list(dict.fromkeys(line["kind"] for line in LINES))
MEASURES = (
    *("ndcg_at_10", "mrr_at_10", "recall_at_10", "success_at_1", "success_at_5"),
    *("speaker_of_relevant_hit", "speaker_of_first_hit", "answered", "right_quote"),
    *("refusal_recall", "refusal_precision", "right_reason"),
)
ENDING: dict[str, Any] = {
    "qid": 1,
    "query": "when do all CRC contracts end",
    "answerable": True,
    "gold": ["all CRC contracts are set to end on 25th June 2021"],
    "speaker": "Matt Douglas",
}
BREAD: dict[str, Any] = {"qid": "bread", "query": "how do I bake bread", "answerable": False, "reason": "weak_evidence"}

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file of questions, one object a line."""

    def write_lines(*lines: dict[str, Any]) -> Path:
        file = tmp_path / "mine.jsonl"
        file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        return file

    return write_lines


def measure(run: Run, queries: Path, index: Path, *words: str) -> dict[str, Any]:
    outcome = run("eval", queries, "--format", "json", *words, index=index)
    assert outcome.status == 0, outcome.err
    entries: dict[str, Any] = json.loads(outcome.out)
    return entries


def test_the_founding_questions_are_all_measured(run: Run, founding_index: Path) -> None:
    entries = measure(run, QUERIES, founding_index)

    assert (entries["schema"], entries["answerable"], entries["unanswerable"]) == ("rr3search/1", 15, 12)
    assert (entries["left_out"], entries["against"], entries["differences"]) == ([], None, {})
    measures = entries["measured"]["measures"]
    assert tuple(measures) == MEASURES
    assert all(0 <= one["low"] <= one["value"] <= one["high"] <= 1 for one in measures.values())
    assert measures["recall_at_10"]["value"] > 0.7
    assert measures["refusal_recall"]["questions"] == 12
    assert measures["speaker_of_first_hit"]["questions"] == 14
    assert [one["kind"] for one in entries["measured"]["kinds"]] == KINDS
    assert not any("refusal_precision" in one["measures"] for one in entries["measured"]["kinds"])
    assert [one["qid"] for one in entries["measured"]["questions"]] == [line["qid"] for line in LINES]


def test_what_is_counted_is_what_search_and_ask_give(run: Run, founding_index: Path) -> None:
    scores = {one["qid"]: one["scores"] for one in measure(run, QUERIES, founding_index)["measured"]["questions"]}

    for line in LINES:
        counted = scores[line["qid"]]
        answer = json.loads(run("ask", line["query"], "--format", "json", index=founding_index).out)
        is_refused = answer["status"] == "refused"
        if not line["answerable"]:
            assert counted["refusal_recall"] == is_refused
            assert counted.get("right_reason") == (answer["reason"] == line["reason"] if is_refused else None)
            continue
        found = json.loads(run("search", line["query"], "--format", "json", index=founding_index).out)["hits"]
        ranks = [hit["rank"] for hit in found if any(text in hit["passage"]["text"] for text in line["gold"])]
        assert counted["mrr_at_10"] == (1 / ranks[0] if ranks else 0)
        assert counted["success_at_1"] == (1 in ranks)
        assert counted["answered"] == (not is_refused)
        assert counted["right_quote"] == any(
            text in one["text"] for one in answer["answer"][:1] for text in line["gold"]
        )
        assert counted.get("refusal_precision") == (0 if is_refused else None)
        if "speaker" in line:
            assert counted["speaker_of_first_hit"] == (found[0]["passage"]["speaker"] == line["speaker"])


def test_ndcg_is_measured_against_all_relevant_passages_of_the_index(
    run: Run, founding_index: Path, write: Write
) -> None:
    passages = json.loads(run("export", "--format", "json", index=founding_index).out)["passages"]
    gold = [passages[0]["text"], passages[-1]["text"], ENDING["gold"][0]]

    entries = measure(run, write({**ENDING, "gold": gold}), founding_index)

    found = json.loads(run("search", ENDING["query"], "--format", "json", index=founding_index).out)["hits"]
    gain = sum(1 / math.log2(hit["rank"] + 1) for hit in found if any(text in hit["passage"]["text"] for text in gold))
    ideal = 1 + 1 / math.log2(3) + 1 / 2
    assert entries["measured"]["measures"]["ndcg_at_10"]["value"] == pytest.approx(gain / ideal)


def test_a_setting_is_compared_with_the_shipped_one(run: Run, founding_index: Path) -> None:
    words = ["--set", "words=0", "--set", "answer.words=0", "--against", "default"]

    entries = measure(run, QUERIES, founding_index, *words)

    shipped = measure(run, QUERIES, founding_index)["measured"]
    assert entries["measured"]["changes"] == {"words": 0, "answer.words": 0}
    assert entries["against"] == shipped
    assert tuple(entries["differences"]) == MEASURES
    one = entries["differences"]["ndcg_at_10"]
    means = [entries[setting]["measures"]["ndcg_at_10"]["value"] for setting in ("measured", "against")]
    assert one["value"] == pytest.approx(means[0] - means[1])
    assert one["low"] <= one["value"] <= one["high"] < 0.1
    assert 0 < one["p_value"] <= 1


def test_a_setting_compared_with_itself_differs_in_nothing(run: Run, founding_index: Path) -> None:
    entries = measure(run, QUERIES, founding_index, "--set", "vectors=0.1", "--against", "vectors=0.1")

    assert {(one["value"], one["low"], one["high"], one["p_value"]) for one in entries["differences"].values()} == {
        (0, 0, 0, 1)
    }


def test_text_lays_out_every_measure_and_every_kind(run: Run, founding_index: Path) -> None:
    outcome = run("eval", QUERIES, index=founding_index)

    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith("27 questions measured: 15 answerable, 12 not.\n\nMeasure  ")
    assert all(f"\n{title}  " in outcome.out for title in ("nDCG@10", "Refused: right reason", *KINDS))
    assert max(map(len, outcome.out.splitlines())) <= 80


def test_text_of_two_settings_fits_a_terminal_too(run: Run, founding_index: Path) -> None:
    outcome = run("eval", QUERIES, "--set", "vectors=0", "--against", "length=0", index=founding_index)

    assert outcome.out.splitlines()[1:3] == ["Measured: vectors=0.", "Against: length=0."]
    assert max(map(len, outcome.out.splitlines())) <= 80


def test_csv_has_a_row_for_each_figure(run: Run, founding_index: Path) -> None:
    words = ["eval", QUERIES, "--set", "vectors=0", "--against", "default", "--format", "csv"]
    rows = list(csv.DictReader(io.StringIO(run(*words, index=founding_index).out, newline="")))

    whole = [row for row in rows if not row["kind"]]
    assert [row["measure"] for row in whole if row["setting"] == "measured"] == list(MEASURES)
    assert {row["setting"] for row in rows} == {"measured", "against", "difference"}
    assert {row["changes"] for row in rows if row["setting"] == "measured"} == {"vectors=0"}
    assert all((row["p_value"] != "") == (row["setting"] == "difference") for row in rows)
    assert {row["kind"] for row in rows} == {"", *KINDS}


def test_markdown_is_two_tables(run: Run, founding_index: Path) -> None:
    blocks = run("eval", QUERIES, "--format", "md", index=founding_index).out.strip().split("\n\n")

    assert [block.splitlines()[0].split(" | ")[0] for block in blocks[1:]] == ["| Measure", "| Kind"]
    assert [len(block.splitlines()) - 2 for block in blocks[1:]] == [len(MEASURES), len(KINDS)]


def test_one_kind_of_question_is_no_table_of_kinds(run: Run, founding_index: Path, write: Write) -> None:
    outcome = run("eval", write(ENDING, BREAD), index=founding_index)

    assert outcome.out.startswith("2 questions measured: 1 answerable, 1 not.")
    assert "Kind" not in outcome.out


def test_gold_that_the_index_does_not_hold_is_named_and_not_counted(
    run: Run, founding_index: Path, write: Write
) -> None:
    lost = {**ENDING, "qid": "lost", "gold": ["never said by anybody"]}
    half = {**ENDING, "qid": "half", "gold": [*ENDING["gold"], "nor this"]}

    outcome = run("eval", write(ENDING, lost, half, BREAD), "--format", "json", index=founding_index)

    entries = json.loads(outcome.out)
    assert outcome.status == 0
    assert outcome.err.splitlines() == [
        "rr3search: lost: no passage of the index holds “never said by anybody”",
        "rr3search: half: no passage of the index holds “nor this”",
    ]
    assert [one["qid"] for one in entries["left_out"]] == ["lost", "half"]
    assert [one["qid"] for one in entries["measured"]["questions"]] == [1, "half", "bread"]


def test_gold_outside_a_line_s_filters_is_told_apart(run: Run, founding_index: Path, write: Write) -> None:
    elsewhere = {**ENDING, "query": f'{ENDING["query"]} speaker:"Anne Fox"'}
    before = {**ENDING, "qid": "before", "until": "2019-12-31"}
    nowhere = {**ENDING, "qid": "nowhere", "meeting": "no such meeting"}

    outcome = run("eval", write(elsewhere, before, nowhere), index=founding_index)

    assert (outcome.status, outcome.out) == (1, "")
    first, second, third, last = outcome.err.splitlines()
    assert first.startswith("rr3search: 1: no passage of what its filters admit holds “all CRC contracts")
    assert second.startswith("rr3search: before: no passage of what its filters admit holds")
    assert third == "rr3search: nowhere: no meeting 'no such meeting' in the archive"
    assert last == "rr3search: no question that can be measured"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"qid": None}, '"qid" must be a text or a whole number'),
        ({"query": 'speaker:"Anne Fox"'}, "the query holds no words to look for"),
        ({"answerable": None}, '"answerable" must be true or false'),
        ({"answerable": 1}, '"answerable" must be true or false'),
        ({"gold": []}, 'an answerable question needs "gold"'),
        ({"gold": "in words"}, '"gold" must be a list of texts'),
        ({"gold": ["in words", 3]}, '"gold" must be a list of texts'),
        ({"gold": ["in words", " – "]}, 'a text of "gold" holds no word'),
        ({"answerable": False}, 'a question that nothing answers has no "gold"'),
        ({"reason": "weak_evidence"}, 'an answerable question has no "reason"'),
        ({"answerable": False, "gold": [], "reason": "shyness"}, "'shyness' is not a reason to refuse; use no_match"),
        ({"speaker": 3}, '"speaker" must be a text'),
        ({"kind": ["direct"]}, '"kind" must be a text'),
        ({"since": "never"}, "'never' is not a date"),
    ],
    ids=str,
)
def test_a_faulty_line_is_named(
    run: Run, founding_index: Path, write: Write, *, changed: dict[str, Any], said: str
) -> None:
    file = write({**ENDING, "qid": "first"}, {**ENDING, **changed})

    outcome = run("eval", file, index=founding_index)

    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith(f"rr3search: {file}: line 2: {said}")
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--set", "vektors=1"], "'vektors=1': there is no setting 'vektors'; use text, context, who, "),
        (["--set", "vectors=much"], "'vectors=much': write it as NAME=VALUE"),
        (["--against", "default", "--against", "words=1"], "'default': there is no setting 'default'"),
        (["--set", "default"], "'default': there is no setting 'default'"),
    ],
    ids=" ".join,
)
def test_a_setting_that_does_not_exist_is_named(run: Run, founding_index: Path, *, words: list[str], said: str) -> None:
    outcome = run("eval", QUERIES, *words, index=founding_index)

    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith(f"rr3search: {said}")


def test_two_lines_of_one_qid_are_refused(run: Run, founding_index: Path, write: Write) -> None:
    file = write(ENDING, BREAD, ENDING)

    outcome = run("eval", file, index=founding_index)

    assert (outcome.status, outcome.err) == (2, f"rr3search: {file}: the qid 1 stands on 2 lines\n")


def test_no_file_and_no_index_are_told_apart(run: Run, founding_index: Path, tmp_path: Path) -> None:
    assert run("eval", tmp_path / "nowhere.jsonl", index=founding_index).status == 2
    assert run("eval", QUERIES, index=tmp_path / "nowhere").status == 3


def test_a_file_without_questions_measures_nothing(run: Run, founding_index: Path, write: Write) -> None:
    outcome = run("eval", write(), index=founding_index)

    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == "rr3search: no question that can be measured\n"
