"""Are long turns cut where the topic turns? Measured on turns joined of several, where the truth is known.

    python benchmarks/cutting.py PATH... [--max-words 150] [--half chosen|held|both] [--trimmed]

Takes minutes or transcripts. What one speaker said at places of a meeting that have nothing to do with each other
(under other sections, or ten turns apart where there are none) is joined into one long turn, and cut again. Printed
are, for each way of cutting, the share of cuts on a join and within a sentence of one, the share of joins found, Pk
(Beeferman, Berger and Lafferty 1999) and WindowDiff (Pevzner and Hearst 2002), both lower for better; then by how much
the ways differ. Last come the turns that are long as they stand: how many parts begin by pointing back.

A turn begins otherwise than a sentence in the middle of one ("Thank you, Chair."), which helps to find a join; with
--trimmed the first sentence of each turn is left out before it is joined.
"""

import argparse
import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path
from statistics import fmean

from rr3search.chunking.breaks import is_leaning
from rr3search.chunking.cutting import choose_parts
from rr3search.domain import Minutes, Turn, TurnKind
from rr3search.errors import UnreadableInputError
from rr3search.evaluation.intervals import compare_means
from rr3search.intake import find_files
from rr3search.reading import read_file

FEWEST_WORDS = 15
"""Shorter turns have no topic of their own."""
FEWEST_TURNS_APART = 10
LONGEST = (1, 2)
"""A joined turn is at least so many times as long as a part may be."""
SPOKEN = frozenset({TurnKind.STATEMENT, TurnKind.QUESTION, TurnKind.ANSWER})
HALVES = {"chosen": (0,), "held": (1,), "both": (0, 1)}

Cutter = Callable[[Sequence[str], int], list[int]]


@dataclass(frozen=True)
class Piece:
    """A turn to be joined."""

    position: int
    section: int | None
    sentences: list[str]

    def is_apart_from(self, other: "Piece") -> bool:
        """Whether they stand under different sections, or far apart where there are none."""
        if self.section is None and other.section is None:
            return abs(self.position - other.position) >= FEWEST_TURNS_APART
        return self.section != other.section


@dataclass(frozen=True)
class JoinedTurn:
    """Sentences, and the positions of those that begin another topic."""

    sentences: list[str]
    joins: list[int]


@dataclass(frozen=True)
class Cutting:
    """How one joined turn was cut."""

    cuts: int
    found: int
    near: int
    joins: int
    pk: float
    window_diff: float


def cut_equally(sentences: Sequence[str], max_words: int) -> list[int]:
    """Cut into about equal lengths, looking at nothing else: a part ends with the sentence that fills it."""
    lengths = [len(sentence.split()) for sentence in sentences]
    wanted = sum(lengths) / -(-sum(lengths) // max_words)
    cuts, words = [], 0
    for position, length in enumerate(lengths[:-1], start=1):
        words += length
        if words >= wanted:
            cuts.append(position)
            words = 0
    return cuts


def cut_by_topic(sentences: Sequence[str], max_words: int) -> list[int]:
    """Cut as an ingest does."""
    return [first for first, _ in choose_parts(sentences, max_words=max_words)][1:]


WAYS: dict[str, Cutter] = {"equal lengths": cut_equally, "by topic": cut_by_topic}


def list_sentences(turn: Turn) -> list[str]:
    """The sentences of a turn."""
    return [turn.text[start:end].strip() for start, end in pairwise([*turn.sentence_starts, len(turn.text)])]


def count_words(sentences: Sequence[str]) -> int:
    """As a part's length is counted."""
    return sum(len(sentence.split()) for sentence in sentences)


def join_turns(minutes: Minutes, generator: random.Random, *, max_words: int, first: int) -> Iterator[JoinedTurn]:
    """Join turns of one speaker from places far apart, in random order.

    Args:
        minutes: Of one meeting.
        generator: What the order is drawn from.
        max_words: Longer turns are not joined, and what is joined is longer.
        first: The first sentence of each turn that is taken.
    """
    by_speaker: dict[str, list[Piece]] = defaultdict(list)
    for position, turn in enumerate(minutes.turns):
        sentences = list_sentences(turn)[first:]
        if turn.kind in SPOKEN and turn.attribution.speaker and FEWEST_WORDS <= count_words(sentences) <= max_words:
            by_speaker[turn.attribution.speaker].append(Piece(position, turn.section, sentences))
    for pieces in by_speaker.values():
        generator.shuffle(pieces)
        while pieces:
            taken = take_apart(pieces, fewest_words=max_words * generator.choice(LONGEST))
            sentences = [sentence for piece in taken for sentence in piece.sentences]
            if count_words(sentences) > max_words:
                yield JoinedTurn(sentences, [*accumulate(len(piece.sentences) for piece in taken)][:-1])


def take_apart(pieces: list[Piece], *, fewest_words: int) -> list[Piece]:
    """Take pieces that stand apart out of the list until they have more than so many words, or none is left."""
    taken = [pieces.pop()]
    for piece in list(pieces):
        if sum(count_words(each.sentences) for each in taken) > fewest_words:
            break
        if all(piece.is_apart_from(each) for each in taken):
            taken.append(piece)
            pieces.remove(piece)
    return taken


def judge(joined: JoinedTurn, cuts: Sequence[int]) -> Cutting:
    """Compare cuts with joins; the window of Pk and WindowDiff is half of a mean part."""
    total = len(joined.sentences)
    window = max(1, round(total / (len(joined.joins) + 1) / 2))
    true = [sum(join <= at for join in joined.joins) for at in range(total)]
    made = [sum(cut <= at for cut in cuts) for at in range(total)]
    ranges = [(true[at + window] - true[at], made[at + window] - made[at]) for at in range(total - window)]
    return Cutting(
        cuts=len(cuts),
        found=len({*cuts} & {*joined.joins}),
        near=sum(any(abs(cut - join) <= 1 for join in joined.joins) for cut in cuts),
        joins=len(joined.joins),
        pk=fmean((one > 0) != (other > 0) for one, other in ranges),
        window_diff=fmean(one != other for one, other in ranges),
    )


def print_joined(turns: Sequence[JoinedTurn], *, max_words: int) -> None:
    """Print a line a way, and the difference."""
    gaps = sum(len(turn.sentences) - 1 for turn in turns)
    print(f"joined turns {len(turns)}, joins {sum(len(turn.joins) for turn in turns)}, gaps between sentences {gaps}")
    print("way            cuts  on a join  within 1  joins found     Pk  WindowDiff")
    judged = {name: [judge(turn, cut(turn.sentences, max_words)) for turn in turns] for name, cut in WAYS.items()}
    for name, each in judged.items():
        cuts, joins = sum(one.cuts for one in each), sum(one.joins for one in each)
        found, near = sum(one.found for one in each), sum(one.near for one in each)
        pk, window_diff = fmean(one.pk for one in each), fmean(one.window_diff for one in each)
        shares = f"{found / cuts:9.3f}  {near / cuts:8.3f}  {found / joins:11.3f}"
        print(f"{name:13}  {cuts:4}  {shares}  {pk:5.3f}  {window_diff:10.3f}")
    measured, against = judged["by topic"], judged["equal lengths"]
    pairs = {
        "cuts on a join, mean of turns": [
            [one.found / max(one.cuts, 1) for one in each] for each in (measured, against)
        ],
        "WindowDiff": [[one.window_diff for one in each] for each in (measured, against)],
    }
    for name, (ours, theirs) in pairs.items():
        if difference := compare_means(ours, theirs):
            low, high = difference.low, difference.high
            print(f"{name}: {difference.value:+.3f} ({low:+.3f} to {high:+.3f}), p = {difference.p_value:.4f}")


def print_long(turns: Sequence[list[str]], *, max_words: int) -> None:
    """Print how the parts of turns that are long as they stand begin, and how long the longest is."""
    print(f"turns of more than {max_words} words as they stand: {len(turns)}")
    for name, cut in WAYS.items():
        starts = [(turn, [0, *cut(turn, max_words), len(turn)]) for turn in turns]
        parts = [turn[first:after] for turn, bounds in starts for first, after in pairwise(bounds)]
        begun = [turn[first] for turn, bounds in starts for first in bounds[1:-1]]
        over = sum(len(part) > 1 and count_words(part) > max_words for part in parts)
        if begun:
            leaning = fmean(map(is_leaning, begun))
            print(
                f"{name:13}  parts {len(parts)}, over the limit {over}, of the cuts before leaning words {leaning:.3f}"
            )


def main() -> None:
    """Read, join, cut and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--max-words", type=int, default=150)
    parser.add_argument("--half", choices=HALVES, default="both")
    parser.add_argument("--trimmed", action="store_true")
    asked = parser.parse_args()
    generator = random.Random(1)  # noqa: S311  the same turns each time
    joined: list[JoinedTurn] = []
    long: list[list[str]] = []
    files, _ = find_files(asked.paths)
    for number, file in enumerate(files):
        if number % 2 not in HALVES[asked.half]:
            continue
        try:
            read = read_file(file)
        except UnreadableInputError as failure:
            print(failure)
            continue
        for minutes in read.minutes:
            joined += join_turns(minutes, generator, max_words=asked.max_words, first=int(asked.trimmed))
            sentences = [list_sentences(turn) for turn in minutes.turns]
            long += [each for each in sentences if count_words(each) > asked.max_words]
    print_joined(joined, max_words=asked.max_words)
    print_long(long, max_words=asked.max_words)


if __name__ == "__main__":
    main()
