"""Train the embedder that comes with the project, and write its change of the weights.

Pairs in benchmarks/pairs/ in, rr3search/data/minutes_embedder.safetensors out: a line and the statement that answers it
come to lie near each other, also where they share no word, and so do two lines that ask the same.
docs/benchmarks/embedder.md says what came of it.

    python benchmarks/train_embedder.py --steps 450
"""

import argparse
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from low_rank import list_change, open_changeable
from safetensors.numpy import save_file
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, normalize
from transformers import AutoTokenizer
from written_pairs import PAIRS, Subjects

from rr3search.minilm.weights import find_model_folder

OUT = Path(__file__).parent.parent / "rr3search" / "data" / "minutes_embedder.safetensors"
RANK = 16
LEARNING_RATE = 4e-4
"""With 6e-4 and older statements among the others, all vectors came to lie in one place."""
WARM_UP = 30
SUBJECTS_A_STEP = 32
WORD_PIECES = 128
SHARPNESS = 20
"""What a cosine is multiplied by before those of a step are weighed against each other."""
OF_ANOTHER_LINE, OF_THE_LINE, OF_THE_SUBJECT = 0.3, 0.3, 0.2
"""How much it counts that a line finds one that asks the same, a statement its line, a subject its statements."""
PARTS_OF_LINES, PARTS_OF_STATEMENTS = 2, 4
"""Batches of texts of like length, so that little is padded."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is read in one step: two statements a subject, all lists in one order."""

    lines: Sequence[str]
    """One of those that each statement answers."""
    others: Sequence[str]
    """Another of them."""
    neither: Sequence[str]
    """Of each subject one that no statement answers."""
    topics: Sequence[str]
    """Each subject as a heading."""
    statements: Sequence[str]


class Encoder(nn.Module):
    """The network with its change: texts in, unit rows out."""

    def __init__(self) -> None:
        super().__init__()
        self.bert = open_changeable(RANK)
        self._tokenizer = AutoTokenizer.from_pretrained(str(find_model_folder()))

    def forward(self, texts: Sequence[str], parts: int) -> Tensor:
        """Encode texts in their order: shape (texts, 384).

        Args:
            texts: At least one.
            parts: In how many batches of like length.
        """
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        size = -(-len(texts) // parts)
        rows = [
            self._encode([texts[place] for place in order[start : start + size]])
            for start in range(0, len(texts), size)
        ]
        return torch.cat(rows)[torch.argsort(torch.tensor(order))]

    def _encode(self, texts: list[str]) -> Tensor:
        pieces = self._tokenizer(texts, truncation=True, max_length=WORD_PIECES, padding="longest", return_tensors="pt")
        rows = self.bert(**pieces).last_hidden_state.float()
        return normalize((rows * pieces["attention_mask"][..., None]).sum(1), dim=1)


def draw_lesson(subjects: Subjects, numbers: Sequence[int], dice: random.Random) -> Lesson:
    """Draw what one step reads of some subjects."""
    places = [place for number in numbers for place in (2 * number, 2 * number + 1)]
    asked = [dice.sample(subjects.list_asked(place), 2) for place in places]
    return Lesson(
        lines=[one for one, _ in asked],
        others=[other for _, other in asked],
        neither=[dice.choice(subjects.subjects[number]["neither"]) for number in numbers],
        topics=[str(subjects.subjects[number]["subject"]).capitalize() for number in numbers],
        statements=[subjects.dress(place, one, dice) for place, (one, _) in zip(places, asked, strict=True)],
    )


def measure_loss(encoder: Encoder, lesson: Lesson) -> Tensor:
    """Cross-entropy of finding what belongs together among all that a step reads."""
    count = len(lesson.statements)
    asked = [*lesson.lines, *lesson.others, *lesson.neither, *lesson.topics]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        said = encoder(lesson.statements, PARTS_OF_STATEMENTS)
        rows = encoder(asked, PARTS_OF_LINES)
    lines, others, neither, topics = rows.split([count, count, len(lesson.neither), len(lesson.topics)])
    own = torch.arange(count)

    def find(these: Tensor, among: Tensor) -> Tensor:
        return cross_entropy(these @ among.T * SHARPNESS, own)

    of_topic = (topics @ said.T * SHARPNESS).log_softmax(1).reshape(len(topics), len(topics), 2)
    loss: Tensor = (
        (find(lines, said) + find(others, said)) / 2
        + OF_ANOTHER_LINE * find(lines, torch.cat([others, neither]))
        + OF_THE_LINE * find(said, torch.cat([lines, neither]))
        - OF_THE_SUBJECT * of_topic.mean(2).diagonal().mean()
    )
    return loss


def train(steps: int, seed: int) -> dict[str, Any]:
    """Learn for so many steps, ever more slowly; what was learnt."""
    torch.manual_seed(seed)
    dice = random.Random(seed)  # noqa: S311  nothing is kept secret
    subjects, encoder = Subjects(PAIRS), Encoder()
    network = [one for one in encoder.parameters() if one.requires_grad]
    optimiser = torch.optim.AdamW(network, lr=LEARNING_RATE, weight_decay=0.01)
    order: list[int] = []
    losses = []
    encoder.train()
    for step in range(steps):
        if len(order) < SUBJECTS_A_STEP:
            order = dice.sample(range(len(subjects.subjects)), len(subjects.subjects))
        numbers = [order.pop() for _ in range(SUBJECTS_A_STEP)]
        for group in optimiser.param_groups:
            group["lr"] = LEARNING_RATE * min(1.0, (step + 1) / WARM_UP) * max(0.02, 1 - step / steps)
        loss = measure_loss(encoder, draw_lesson(subjects, numbers, dice))
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]  # torch ships it without types
        nn.utils.clip_grad_norm_(network, 1.0)
        optimiser.step()
        losses.append(float(loss.detach()))
        if (step + 1) % 50 == 0:
            print(f"step {step + 1}: {np.mean(losses[-50:]):.3f}", file=sys.stderr)
    return list_change(encoder.bert, RANK)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--steps", type=int, default=450, help="how many, each about three seconds on two cores")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=OUT)
    named = parser.parse_args()
    save_file(train(named.steps, named.seed), named.out)
