"""Choosing a reranker, what it scores, and what it refuses to be."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from cross_encoders import write_cross_encoder
from safetensors.numpy import load_file, save_file

from rr3search.errors import RerankerError
from rr3search.evaluation.remembering import RememberingReranker
from rr3search.minilm.weights import find_model_folder
from rr3search.rerankers import CrossEncoderReranker, Reranker, load_reranker

TEXTS = ["The weir leaks.", "The mill, the mill!", "", "The mill was sold to the town.", "\udce9t mill", "?!"]


@pytest.fixture(scope="module")
def shared_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """For reading only."""
    return write_cross_encoder(tmp_path_factory.mktemp("reranker") / "mill", liked="mill")


@pytest.fixture
def own_model(tmp_path: Path) -> Path:
    """To break."""
    return write_cross_encoder(tmp_path / "mill", liked="mill")


@pytest.fixture(scope="module", params=["cross-encoder", "remembering"])
def reranker(request: pytest.FixtureRequest, shared_model: Path) -> Reranker:
    plain = load_reranker(str(shared_model))
    return plain if request.param == "cross-encoder" else RememberingReranker(plain)


def complain(folder: Path | str) -> str:
    """The one line that using it as a reranker ends in."""
    with pytest.raises(RerankerError) as caught:
        load_reranker(str(folder)).score_pairs("mill", ["mill"])
    message = str(caught.value)
    assert message.startswith(f"reranker {str(folder)!r}: ")
    assert "\n" not in message
    return message


def run_python(code: str, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )


def test_the_model_s_own_scores_come_back_in_the_order_of_the_texts(reranker: Reranker) -> None:
    weir, mills, nothing, sold, _, marks = reranker.score_pairs("who said it", TEXTS)

    assert mills > sold > weir
    assert weir == pytest.approx(nothing) == pytest.approx(marks)


def test_a_pair_has_one_score_alone_in_any_company_and_every_time(reranker: Reranker, shared_model: Path) -> None:
    many = TEXTS * 7
    scores = reranker.score_pairs("q", many)

    assert reranker.score_pairs("q", many) == scores
    assert load_reranker(str(shared_model)).score_pairs("q", many) == scores
    assert reranker.score_pairs("q", many[::-1])[::-1] == pytest.approx(scores, abs=1e-5)
    assert [reranker.score_pairs("q", [text])[0] for text in TEXTS] == pytest.approx(scores[: len(TEXTS)], abs=1e-5)


def test_the_query_is_read_too(reranker: Reranker) -> None:
    assert reranker.score_pairs("mill", ["weir"]) > reranker.score_pairs("dam", ["weir"])


def test_a_pair_that_is_longer_than_the_model_reads_is_cut(reranker: Reranker) -> None:
    far, near = reranker.score_pairs("dam " * 400, ["weir " * 500 + "mill", "mill " * 500])

    assert near > far


def test_no_text_gives_no_score_and_loads_nothing(own_model: Path) -> None:
    (own_model / "model.safetensors").write_bytes(b"not weights")

    assert load_reranker(str(own_model)).score_pairs("q", []) == []


def test_scores_are_told_apart_where_a_sigmoid_would_press_them_together(own_model: Path) -> None:
    weights = load_file(own_model / "model.safetensors")
    weights["classifier.bias"] = np.full_like(weights["classifier.bias"], 60.0)
    save_file(weights, own_model / "model.safetensors", metadata={"format": "pt"})

    weir, mills, *_ = load_reranker(str(own_model)).score_pairs("q", TEXTS)

    assert mills > weir > 50


def test_a_folder_is_known_by_its_absolute_path(shared_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(shared_model.parent)

    assert CrossEncoderReranker(shared_model.name).name == str(shared_model)


def test_what_is_no_cross_encoder_is_refused_before_it_is_loaded(own_model: Path, tmp_path: Path) -> None:
    with pytest.raises(RerankerError, match=r"not a cross-encoder \(its config.json names BertModel, no"):
        load_reranker(str(find_model_folder()))
    with pytest.raises(RerankerError, match=r"holds no model \(no config.json\)"):
        load_reranker(str(tmp_path))
    (own_model / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(RerankerError, match="names nothing, no"):
        load_reranker(str(own_model))


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_settings_that_cannot_be_read_are_named(own_model: Path, content: bytes) -> None:
    (own_model / "config.json").write_bytes(content)

    assert f"{own_model / 'config.json'} cannot be read (" in complain(own_model)


def test_a_model_with_several_labels_is_no_reranker(tmp_path: Path) -> None:
    three = write_cross_encoder(tmp_path / "three", liked="mill", labels=3)

    assert complain(three).endswith("it gives 3 labels a pair; a reranker gives one score")


def test_an_encoder_in_a_cross_encoder_s_clothes_is_told_by_its_weights(own_model: Path) -> None:
    weights = load_file(own_model / "model.safetensors")
    body = {name: row for name, row in weights.items() if not name.startswith("classifier.")}
    save_file(body, own_model / "model.safetensors", metadata={"format": "pt"})

    assert complain(own_model).endswith("not a cross-encoder (its weights lack classifier.bias, classifier.weight)")


@pytest.mark.parametrize("file", ["model.safetensors", "tokenizer.json"])
@pytest.mark.parametrize("content", [b"", b"not what it was"])
def test_a_broken_file_is_one_clear_line(own_model: Path, file: str, content: bytes) -> None:
    (own_model / file).write_bytes(content)

    assert "could not be loaded: " in complain(own_model)


@pytest.mark.parametrize("file", ["model.safetensors", "tokenizer.json"])
def test_a_missing_file_is_one_clear_line(own_model: Path, file: str) -> None:
    (own_model / file).unlink()

    assert "could not be loaded: " in complain(own_model)


def test_weights_that_are_no_numbers_are_told(own_model: Path) -> None:
    weights = load_file(own_model / "model.safetensors")
    weights["classifier.weight"] = np.full_like(weights["classifier.weight"], np.nan)
    save_file(weights, own_model / "model.safetensors", metadata={"format": "pt"})

    assert "scores that are no numbers" in complain(own_model)


def test_code_that_comes_with_a_model_is_not_run(own_model: Path, tmp_path: Path) -> None:
    settings = json.loads((own_model / "config.json").read_text(encoding="utf-8"))
    settings |= {
        "model_type": "mine",
        "auto_map": {"AutoConfig": "mine.Config", "AutoModelForSequenceClassification": "mine.M"},
    }
    (own_model / "config.json").write_text(json.dumps(settings), encoding="utf-8")
    (own_model / "mine.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')", encoding="utf-8")

    assert "could not be loaded: " in complain(own_model)
    assert not (tmp_path / "ran").exists()


def test_a_name_nobody_has_is_one_line_and_the_network_is_left_alone(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "asked = []\n"
        "sys.addaudithook(lambda event, _: asked.append(event) if event.startswith('socket.') else None)\n"
        "from rr3search.errors import RerankerError\n"
        "from rr3search.rerankers import load_reranker\n"
        "for name in ('nobody/no-such-model', 'no-such-model', 'no/such/folder'):\n"
        "    try: load_reranker(name)\n"
        "    except RerankerError as error: print(error)\n"
        "print(asked)\n"
    )

    result = run_python(code, HF_HOME=str(tmp_path), HF_HUB_OFFLINE="0")

    unknown, bare, folder, asked = result.stdout.splitlines()
    why = "no such folder, and the local cache holds no model of this name"
    assert unknown == f"reranker 'nobody/no-such-model': {why}"
    assert bare == f"reranker 'no-such-model': {why}"
    assert folder.startswith("reranker 'no/such/folder': no such folder, and no hub's name (")
    assert (asked, result.stderr) == ("[]", "")


def test_a_cached_model_of_the_hub_scores_without_a_network(shared_model: Path, tmp_path: Path) -> None:
    commit = "0123456789abcdef0123456789abcdef01234567"
    for owner in ("someone", "cross-encoder"):
        cached = tmp_path / "hub" / f"models--{owner}--mill"
        (cached / "snapshots").mkdir(parents=True)
        (cached / "snapshots" / commit).symlink_to(shared_model)
        (cached / "refs").mkdir()
        (cached / "refs" / "main").write_text(commit, encoding="utf-8")
    code = (
        "import sys\n"
        "asked = []\n"
        "sys.addaudithook(lambda event, _: asked.append(event) if event == 'socket.connect' else None)\n"
        "from rr3search.rerankers import load_reranker\n"
        "for name in ('someone/mill', 'mill'):\n"
        "    found = load_reranker(name)\n"
        "    weir, mill = found.score_pairs('q', ['weir', 'mill'])\n"
        "    print(found.name, mill > weir, asked)\n"
    )

    result = run_python(code, HF_HOME=str(tmp_path), HF_HUB_OFFLINE="0")

    assert result.stdout == "someone/mill True []\nmill True []\n"
    assert result.stderr == ""


def test_choosing_a_reranker_loads_no_engine(shared_model: Path) -> None:
    code = (
        "import sys\n"
        "from rr3search.rerankers import load_reranker\n"
        "load_reranker(sys.argv[1])\n"
        "heavy = {'torch', 'transformers', 'sentence_transformers', 'safetensors', 'huggingface_hub'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )

    assert run_python(code, shared_model).stdout == "[]\n"
