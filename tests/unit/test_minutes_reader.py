"""The reader that comes with the project: what it takes in, and that it knows an answer in other words."""

import math
from pathlib import Path

import numpy as np
import pytest

from rr3search.errors import EmbedderError
from rr3search.minilm.adapter import adapt
from rr3search.minilm.weights import view_tensors
from rr3search.rerankers import PairReader, load_reader

GRAVEL = "The Clerk reported that the contractor would re-lay the surface of the lower car park in March for £4,200."
BINS = "Mr Teal said that the bins at the lower car park were emptied twice a week in summer."


@pytest.fixture(scope="module")
def reader() -> PairReader:
    return load_reader()


@pytest.mark.parametrize(
    ("line", "answer", "other"),
    [
        ("Fixing the ground where visitors leave their vehicles", GRAVEL, BINS),
        ("How often is the rubbish taken away where people leave their vehicles?", BINS, GRAVEL),
        (
            "Will those leaving custody be helped to find somewhere to live?",
            "HMPPS said that every prisoner in the region would see a housing adviser twelve weeks before release.",
            "HMPPS said that the number of prisoners in the region had grown by four per cent since the spring.",
        ),
        (
            "Has anybody settled who will look after the accounts?",
            "It was agreed that Ms Okafor would act as Treasurer until the annual meeting.",
            "The Treasurer reported a balance of £1,240 at the end of May.",
        ),
    ],
)
def test_it_knows_the_answer_in_other_words(*, line: str, answer: str, other: str, reader: PairReader) -> None:
    scores = reader.read_pairs(line, [other, answer])

    assert scores[1] > scores[0]


def test_a_score_does_not_hang_on_what_is_read_beside_it(reader: PairReader) -> None:
    texts = [GRAVEL, BINS, "Noted.", f"{GRAVEL} {BINS} " * 8]
    alone = [reader.read_pairs("The car park", [text])[0] for text in texts]

    assert np.allclose(reader.read_pairs("The car park", texts), alone, atol=1e-3)
    assert np.allclose(reader.read_pairs("The car park", texts[::-1]), alone[::-1], atol=1e-3)


@pytest.mark.parametrize(
    "line",
    [
        *("", " ", "\udce9t mill?", "why " * 2_000, "x" * 5_000),
        *("Budget " + "." * 200, "会议" * 100, "1, 2, 3, 4, 5, " * 20, "a, " * 79, "мост " * 80, "🙂" * 400),
    ],
)
@pytest.mark.parametrize("text", ["", "\n", "\udce9", "The mill was sold. " * 500, "y" * 9_000])
def test_any_words_get_a_number(line: str, text: str, reader: PairReader) -> None:
    (score,) = reader.read_pairs(line, [text])

    assert math.isfinite(score)


def test_nothing_to_read_gives_nothing(reader: PairReader) -> None:
    assert reader.read_pairs("The car park", []) == []


@pytest.mark.parametrize("damage", [None, b"", b"version https://git-lfs.github.com/spec/v1", b"\0" * 2_692_000])
def test_a_file_that_is_not_the_published_one_is_named(
    damage: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "minutes_reader.safetensors"
    if damage is not None:
        file.write_bytes(damage)
    monkeypatch.setattr("rr3search.rerankers.minutes_reader._FILE", file)

    with pytest.raises(EmbedderError) as caught:
        load_reader().read_pairs("The car park", [GRAVEL])

    assert str(caught.value).startswith(f"{file}: ")
    assert str(caught.value).endswith("run 'pip install --force-reinstall rr3search'")
    assert "\n" not in str(caught.value)


def test_a_change_replaces_or_adds_and_leaves_the_rest() -> None:
    kept, replaced, changed = np.eye(3, dtype=np.float32), np.zeros(3, np.float32), np.ones((2, 3), np.float32)
    up, down = np.array([[1.0], [2.0]], np.float32), np.array([[0.0, 1.0, 3.0]], np.float32)
    tensors = {"kept": kept, "replaced": replaced, "changed": changed}

    adapted = adapt(tensors, {"replaced": replaced + 4, "changed.up": up, "changed.down": down, "head.out": kept})

    assert adapted["kept"] is kept
    assert adapted["replaced"].tolist() == [4, 4, 4]
    assert adapted["changed"].tolist() == [[1, 2, 4], [1, 3, 7]]
    assert set(adapted) == set(tensors)
    assert changed.tolist() == [[1, 1, 1], [1, 1, 1]]


def test_halves_and_whole_floats_are_read_and_nothing_else() -> None:
    header = (
        b'{"half":{"dtype":"F16","shape":[2],"data_offsets":[0,4]},'
        b'"whole":{"dtype":"F32","shape":[1,2],"data_offsets":[4,12]},'
        b'"count":{"dtype":"I64","shape":[1],"data_offsets":[12,20]}}'
    )
    body = np.array([0.5, -2], np.float16).tobytes() + np.array([1, 3], np.float32).tobytes() + bytes(8)
    content = np.frombuffer(len(header).to_bytes(8, "little") + header + body, np.uint8)

    tensors = view_tensors(content)

    assert {name: tensor.tolist() for name, tensor in tensors.items()} == {"half": [0.5, -2], "whole": [[1, 3]]}
    assert {tensor.dtype for tensor in tensors.values()} == {np.dtype(np.float32)}
