"""--rerank on search, ask and eval: named, taken from the environment, switched off, wrong."""

import json
from pathlib import Path

import pytest
from command_outcome import Run
from cross_encoders import write_cross_encoder

from rr3search.minilm.weights import find_model_folder

QUERIES = Path(__file__).parents[2] / "seeds" / "queries.jsonl"
QUERY = "when do all CRC contracts end"
COMMANDS = (
    ["search", QUERY],
    ["ask", "are the staff there"],
    ["eval", str(QUERIES)],
)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_cross_encoder(tmp_path_factory.mktemp("reranker") / "contracts", liked="contracts")


@pytest.fixture(autouse=True)
def _without_a_reranker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RR3SEARCH_RERANKER", raising=False)


def test_search_gives_the_same_hits_in_the_model_s_order_and_the_same_fields(
    run: Run, founding_index: Path, model: Path
) -> None:
    words = ("search", "when do contracts end", "-n", "30", "--format", "json")
    plain = json.loads(run(*words, index=founding_index).out)
    first, second = (run(*words, "--rerank", model, index=founding_index).out for _ in range(2))
    again = json.loads(first)

    assert first == second
    assert [hit["passage"]["id"] for hit in again["hits"]] != [hit["passage"]["id"] for hit in plain["hits"]]
    by_id = {hit["passage"]["id"]: hit["passage"] for hit in plain["hits"]}
    assert {hit["passage"]["id"]: hit["passage"] for hit in again["hits"]} == by_id
    assert {**plain, "hits": []} == {**again, "hits": []}


def test_many_queries_are_reranked_as_one_is(run: Run, founding_index: Path, model: Path, *, tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text('{"qid": 1, "query": "when do contracts end"}\n{"qid": 2, "query": "phones"}\n', encoding="utf-8")
    one = json.loads(
        run("search", "when do contracts end", "--rerank", model, "--format", "json", index=founding_index).out
    )

    lines = run("search", "--queries", many, "--rerank", model, index=founding_index).out.splitlines()

    assert [json.loads(line)["qid"] for line in lines] == [1, 2]
    assert json.loads(lines[0])["hits"] == one["hits"]


@pytest.mark.parametrize("command", COMMANDS[:2], ids=lambda words: words[0])
def test_the_environment_names_a_reranker_and_an_empty_name_switches_it_off(
    run: Run, founding_index: Path, model: Path, *, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    plain = run(*command, index=founding_index)
    named = run(*command, "--rerank", model, index=founding_index)

    monkeypatch.setenv("RR3SEARCH_RERANKER", str(model))

    assert named.out != plain.out
    assert run(*command, index=founding_index) == named
    assert run(*command, "--rerank", "", index=founding_index) == plain
    assert f"reranker {model}" in run(*command, "-v", index=founding_index).err


@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: words[0])
def test_a_reranker_that_is_none_is_one_line_and_status_2(run: Run, founding_index: Path, command: list[str]) -> None:
    missing = run(*command, "--rerank", "/no/such/folder", index=founding_index)
    encoder = run(*command, "--rerank", find_model_folder(), index=founding_index)

    for outcome, said in ((missing, "no such folder"), (encoder, "not a cross-encoder")):
        assert (outcome.status, outcome.out) == (2, "")
        (line,) = [line for line in outcome.err.splitlines() if "reranker" in line]
        assert line.startswith("rr3search: reranker '/")
        assert said in line
        assert "Traceback" not in outcome.err


def test_eval_compares_with_and_without_it_on_the_same_questions(run: Run, founding_index: Path, model: Path) -> None:
    off = ("rerank=0", "answer.rerank=0")
    against = [word for name in off for word in ("--against", name)]

    compared = json.loads(
        run("eval", QUERIES, "--rerank", model, *against, "--format", "json", index=founding_index).out
    )
    without = json.loads(run("eval", QUERIES, "--format", "json", index=founding_index).out)

    assert compared["against"]["measures"] == without["measured"]["measures"]
    assert compared["measured"]["measures"] != without["measured"]["measures"]


@pytest.mark.parametrize("name", ["rerank", "answer.rerank"])
def test_a_weight_without_a_reranker_is_refused(run: Run, founding_index: Path, name: str) -> None:
    outcome = run("eval", QUERIES, "--set", f"{name}=1", index=founding_index)

    assert outcome.status == 2
    assert outcome.err == f"rr3search: {name!r}: there is no reranker to weigh; name one with --rerank\n"


def test_a_lookup_without_a_reranker_loads_no_engine(start: Run) -> None:
    for command in COMMANDS[:2]:
        outcome = start(*command, RR3SEARCH_RERANKER="", PYTHONPROFILEIMPORTTIME="1")
        loaded = {line.split("|")[-1].strip() for line in outcome.err.splitlines() if line.startswith("import time:")}
        assert "rr3search.rerankers" in loaded
        assert {"torch", "transformers", "sentence_transformers", "safetensors", "huggingface_hub"} & loaded == set()
