"""The reader's network in numpy gives the rows that transformers gives from the same changed weights."""

import json

import numpy as np
import pytest

from rr3search.minilm.adapter import adapt
from rr3search.minilm.transformer import MiniLMTransformer
from rr3search.minilm.weights import find_model_folder, open_tensors, read_tokenizer

PAIRS = [
    ("Who pays?", "The Ministry said that each area would pay for its own lockers from April."),
    ("Phones in cells: how far has it got", "HMPPS"),
    ("x", "In-cell telephones were now in 42 prisons; eleven more would follow before the end of the year. " * 3),
]


def test_each_piece_has_the_row_of_the_reference() -> None:
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    folder = find_model_folder()
    dice = np.random.default_rng(3)
    tensors = open_tensors(folder)
    matrices = [name for name in tensors if name.startswith("encoder.") and tensors[name].ndim == 2]
    change = {f"{name}.up": dice.normal(0, 0.01, (tensors[name].shape[0], 4)).astype(np.float32) for name in matrices}
    change |= {f"{name}.down": dice.normal(0, 1, (4, tensors[name].shape[1])).astype(np.float32) for name in matrices}
    adapted = adapt(tensors, change)
    config = transformers.BertConfig(**json.loads((folder / "config.json").read_text(encoding="utf-8")))
    reference = transformers.BertModel(config, add_pooling_layer=False).eval()
    reference.load_state_dict({name: torch.tensor(adapted[name]) for name in reference.state_dict() if name in adapted})
    tokenizer = read_tokenizer(folder)
    encoded = [tokenizer.encode(*pair) for pair in PAIRS]

    rows = MiniLMTransformer(adapted).read_pieces([one.ids for one in encoded], [one.type_ids for one in encoded])

    with torch.no_grad():
        expected = [
            reference(torch.tensor([one.ids]), token_type_ids=torch.tensor([one.type_ids])).last_hidden_state[0]
            for one in encoded
        ]
    assert np.abs(rows - torch.cat(expected).numpy()).max() < 1e-3
