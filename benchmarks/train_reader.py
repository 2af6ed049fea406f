"""Train the reader that comes with the project, and write its change of the weights.

Pairs in benchmarks/pairs/ in, rr3search/data/minutes_reader.safetensors out. Each subject there has two statements of
minutes, lines that each of them answers, most without a word it has, and lines that neither answers; each task has what
tells of it later and what only shares its subject. docs/benchmarks/reader.md says what came of it.

    python benchmarks/train_reader.py --minutes 60
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

import numpy as np
import torch
from low_rank import list_change, open_changeable
from safetensors.numpy import save_file
from torch import Tensor, nn
from transformers import AutoTokenizer
from written_pairs import PAIRS, Subjects, Written, read_tasks

from rr3search.embedders import MiniLMEmbedder
from rr3search.minilm.weights import find_model_folder

OUT = Path(__file__).parent.parent / "rr3search" / "data" / "minutes_reader.safetensors"
RANK = 32
LEARNING_RATE = 8e-4
LINES_A_STEP = 12
WORD_PIECES = 160
NEAREST = 12
"""Of other subjects' statements, among which those read beside a line are drawn."""
SPREAD = 20
OPENING = 8.0, -4.0
"""What a cosine is multiplied by and what is added to it before anything is learnt."""


class Reading(IntEnum):
    """What is asked of a pair. The first alone is kept; the others teach the network, and are too unsure to rest on."""

    ANSWERS = 0
    """Whether the text answers the line, also with no or not yet."""
    ASKS_THE_SAME = 1
    """Whether the text, a question, asks what the line does."""
    TELLS_OUTCOME = 2
    """Whether the text tells what became of the task that the line is."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A line and a text, what is asked of them, and whether it is so."""

    line: str
    text: str
    reading: Reading
    is_so: bool


class Reader(nn.Module):
    """The network with its change, and a column of scores for each reading."""

    def __init__(self) -> None:
        super().__init__()
        self.bert = open_changeable(RANK)
        self.bert.embeddings.token_type_embeddings.requires_grad_(requires_grad=True)
        layers: Any = self.bert.encoder.layer
        for layer in layers:
            layer.attention.output.LayerNorm.requires_grad_(requires_grad=True)
            layer.output.LayerNorm.requires_grad_(requires_grad=True)
        self.scale = nn.Parameter(torch.full((len(Reading),), OPENING[0]))
        self.bias = nn.Parameter(torch.full((len(Reading),), OPENING[1]))
        self.out = nn.Linear(3 * self.bert.config.hidden_size, len(Reading))
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)
        self.dropout = nn.Dropout(0.1)
        self._tokenizer = AutoTokenizer.from_pretrained(str(find_model_folder()))

    def forward(self, pairs: Sequence[Pair]) -> Tensor:
        """Score pairs: shape (pairs, readings)."""
        lines, texts = [pair.line for pair in pairs], [pair.text for pair in pairs]
        pieces = self._tokenizer(
            lines, texts, truncation="only_second", max_length=WORD_PIECES, padding="longest", return_tensors="pt"
        )
        rows = self.bert(**pieces).last_hidden_state.float()
        ends = torch.tensor([self._tokenizer.cls_token_id, self._tokenizer.sep_token_id])
        is_word = (pieces["attention_mask"] == 1) & ~torch.isin(pieces["input_ids"], ends)
        line, text = (_average(rows, is_word & (pieces["token_type_ids"] == part)) for part in (0, 1))
        seen = torch.cat([rows[:, 0], (line - text).abs() * SPREAD, line * text * SPREAD], 1)
        scores: Tensor = (line * text).sum(1, keepdim=True) * self.scale + self.bias + self.out(self.dropout(seen))
        return scores

    def list_change(self) -> dict[str, Any]:
        """List what was learnt, under the names that `rr3search.minilm.adapter` and the reader know."""
        head = {name: value.detach() for name, value in self.named_parameters() if not name.startswith("bert.")}
        own = {f"head.{name}": value[Reading.ANSWERS] for name, value in head.items()}
        own["head.bias"] = own["head.bias"] + own.pop("head.out.bias")
        change = {name: np.ascontiguousarray(value.numpy().astype(np.float16)) for name, value in own.items()}
        return {**list_change(self.bert, RANK), **change}


class Lessons:
    """All that was written to learn from, with what is near each line."""

    def __init__(self, folder: Path) -> None:
        self.tasks, self._written = read_tasks(folder), Subjects(folder)
        self.lines = self._written.lines
        embedder = MiniLMEmbedder()
        said = embedder.embed_texts(self._written.statements)
        asked = embedder.embed_texts([line.text for line in self.lines])
        near = np.argsort(-(asked @ said.T), axis=1)[:, : NEAREST + 2]
        self.near = [
            [int(place) for place in places if place // 2 != line.subject][:NEAREST]
            for line, places in zip(self.lines, near, strict=True)
        ]

    def draw_step(self, places: Sequence[int], dice: random.Random) -> tuple[list[Pair], list[list[int]]]:
        """Draw the pairs of one step, and which of them one line should put first: the first of each group."""
        pairs: list[Pair] = []
        groups = []
        for place in places:
            line = self.lines[place]
            read = [line.answer] if line.answer is not None else []
            read += [*line.others, *dice.sample(self.near[place], 2 if read else 1)]
            if line.answer is not None:
                groups.append(list(range(len(pairs), len(pairs) + len(read))))
            pairs += [
                Pair(line.text, self._written.dress(one, line.text, dice), Reading.ANSWERS, one == line.answer)
                for one in read
            ]
        pairs += [pair for place in dice.sample(places, len(places) // 2) for pair in self._draw_same(place, dice)]
        pairs += [pair for task in dice.sample(self.tasks, 3) for pair in self._draw_outcome(task, dice)]
        return pairs, groups

    def _draw_same(self, place: int, dice: random.Random) -> Iterator[Pair]:
        line = self.lines[place]
        subject = self._written.subjects[line.subject]
        both = [self._written.list_asked(2 * line.subject + number) for number in (0, 1)]
        if line.answer is None:
            yield Pair(line.text, dice.choice(both)[0], Reading.ASKS_THE_SAME, is_so=False)
            return
        own, other = both if line.answer % 2 == 0 else both[::-1]
        same = [text for text in own if text != line.text]
        yield Pair(line.text, dice.choice(same), Reading.ASKS_THE_SAME, is_so=True)
        yield Pair(line.text, dice.choice([*other, *subject["neither"]]), Reading.ASKS_THE_SAME, is_so=False)

    def _draw_outcome(self, task: Written, dice: random.Random) -> Iterator[Pair]:
        yield Pair(task["task"], dice.choice(task["told"]), Reading.TELLS_OUTCOME, is_so=True)
        yield Pair(task["task"], dice.choice(task["else"]), Reading.TELLS_OUTCOME, is_so=False)
        yield Pair(task["task"], dice.choice(dice.choice(self.tasks)["told"]), Reading.TELLS_OUTCOME, is_so=False)


def train(minutes: float, seed: int) -> Reader:
    """Learn for so many minutes, ever more slowly."""
    torch.manual_seed(seed)
    dice = random.Random(seed)  # noqa: S311  nothing is kept secret
    lessons, reader = Lessons(PAIRS), Reader()
    head = [reader.scale, reader.bias, *reader.out.parameters()]
    network = [one for one in reader.bert.parameters() if one.requires_grad]
    optimiser = torch.optim.AdamW([{"params": network}, {"params": head}], lr=LEARNING_RATE, weight_decay=0.01)
    begun, step, losses = time.monotonic(), 0, []
    reader.train()
    while (spent := (time.monotonic() - begun) / (60 * minutes)) < 1:
        if step * LINES_A_STEP % len(lessons.lines) < LINES_A_STEP:
            order = dice.sample(range(len(lessons.lines)), len(lessons.lines))
        start = step * LINES_A_STEP % (len(order) - LINES_A_STEP)
        step += 1
        rate = LEARNING_RATE * min(1.0, step / 60) * max(0.01, 1 - spent)
        optimiser.param_groups[0]["lr"], optimiser.param_groups[1]["lr"] = rate, 10 * rate
        pairs, groups = lessons.draw_step(order[start : start + LINES_A_STEP], dice)
        loss = measure_loss(reader, pairs, groups)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]  # torch ships it without types
        nn.utils.clip_grad_norm_([*head, *network], 1.0)
        optimiser.step()
        losses.append(float(loss.detach()))
        if step % 100 == 0:
            print(f"step {step}: {np.mean(losses[-100:]):.3f}", file=sys.stderr)
    return reader


def measure_loss(reader: Reader, pairs: Sequence[Pair], groups: Sequence[list[int]]) -> Tensor:
    """Cross-entropy of each pair, and half of that of the first in each group among the group."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = reader(pairs).float()
    own = scores[torch.arange(len(pairs)), torch.tensor([pair.reading for pair in pairs])]
    truth = torch.tensor([float(pair.is_so) for pair in pairs])
    first = torch.stack([torch.log_softmax(own[group], 0)[0] for group in groups])
    return nn.functional.binary_cross_entropy_with_logits(own, truth) - 0.5 * first.mean()


def _average(rows: Tensor, chosen: Tensor) -> Tensor:
    total = (rows * chosen[..., None]).sum(1)
    return nn.functional.normalize(total, dim=1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60.0, help="how long to learn, on all cores")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=OUT)
    named = parser.parse_args()
    save_file(train(named.minutes, named.seed).list_change(), named.out)
