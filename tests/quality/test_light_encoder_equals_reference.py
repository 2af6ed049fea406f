"""The numpy encoder gives the vectors that sentence-transformers gives from the same weights."""

import random
import re
from pathlib import Path

import numpy as np

from rr3search.embedders import MiniLMEmbedder, SentenceTransformerEmbedder
from rr3search.minilm.weights import find_model_folder

SEEDS = Path(__file__).parents[2] / "seeds"

ODD_TEXTS = [
    "",
    " ",
    "\n\n\t",
    ".",
    "?!?!",
    "— – … “ ”",
    "a",
    "HMPPS",
    "CRC",
    "1",
    "£1,250,000.50 on 08/07/2020 at 10:30–12:00",
    "x" * 300,
    "pneumonoultramicroscopicsilicovolcanoconiosis " * 3,
    "ÀÉÎÕÜ àéîõü ß ø ł ğ ı",
    "质量控制会议记录",
    "Протокол заседания комитета",
    "محضر الاجتماع",
    "🙂 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👩‍👩‍👧",
    "e\u0301 combining and \u200b zero width \ufeff marks",
    "[CLS] [SEP] [MASK] [PAD] [UNK]",
    "<p>markup &amp; entities</p>",
    "MiXeD CaSe WoRdS aNd UPPER CASE WORDS",
]


def list_seed_passages() -> list[str]:
    files = sorted(SEEDS.glob("*.txt"))
    passages = [part for file in files for part in re.split(r"\n\s*\n", file.read_text(encoding="utf-8"))]
    return list(dict.fromkeys(passage for passage in passages if passage.strip()))


def make_texts() -> list[str]:
    """Odd texts, real passages, and word sequences of 1 to 600 words, well past the cut at 256 pieces."""
    passages = list_seed_passages()[:150]
    words = " ".join(passages).split()
    choice = random.Random(7)  # noqa: S311  varied texts, not secrets
    lengths = [choice.randint(1, 60) for _ in range(250)] + [choice.randint(150, 600) for _ in range(20)]
    return ODD_TEXTS + passages + [" ".join(choice.choices(words, k=length)) for length in lengths]


def test_the_light_encoder_agrees_with_sentence_transformers() -> None:
    texts = make_texts()
    assert len(texts) >= 300

    light = MiniLMEmbedder().embed_texts(texts)
    reference = SentenceTransformerEmbedder(str(find_model_folder())).embed_texts(texts)

    cosines = np.sum(light * reference, axis=1)
    worst = int(cosines.argmin())
    assert cosines[worst] >= 0.9999, texts[worst]
    assert np.abs(light - reference).max() < 1e-4
