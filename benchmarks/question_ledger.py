"""How well `questions` pairs what was asked with what was answered.

Takes a file of questions read by eye in minutes of the exam (tests/questions/ledger.jsonl) and the exam's folder.
Printed, for one part of the file: how many questions are listed at all, how many listed answers are right and how many
of the right ones are listed, and how often the status, the asker and the one asked are right, each with its
Clopper-Pearson interval. `--verbose` names what is wrong: for the part rules are tuned on only.

With `--pairs` also how many of a labelled file's pairs that are linked as asked again ask the same, and how many of
those that do are linked, all of the part's questions in one archive.

    python benchmarks/question_ledger.py tests/questions/ledger.jsonl tests/exam --part dev
        --pairs tests/questions/asked_again.jsonl
"""

import argparse
import json
import math
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rr3search.domain import MeetingReference, PassageFilter, QuestionRecord, QuestionStatus, fold_name
from rr3search.embedders import load_embedder
from rr3search.ingest import ingest_files
from rr3search.questions import find_repeated_questions, list_question_records
from rr3search.stores import LocalStore

_Gold = dict[str, Any]
_ANYBODY = "*"
_HALF_OF_FIVE_PERCENT = 0.025
_HALVINGS = 60


@dataclass(slots=True)
class Share:
    """So many of so many."""

    name: str
    right: int = 0
    total: int = 0
    wrong: list[str] = field(default_factory=list)

    def count(self, what: str, *, is_right: bool) -> None:
        """Count one more."""
        self.total += 1
        self.right += is_right
        if not is_right:
            self.wrong.append(what)

    def __str__(self) -> str:
        """Write the share with its 95 % interval."""
        low, high = bound_share(self.right, self.total)
        return (
            f"{self.name:34} {self.right / max(self.total, 1):.3f} [{low:.3f}, {high:.3f}]  {self.right}/{self.total}"
        )


def bound_share(right: int, total: int) -> tuple[float, float]:
    """Give the 95 % interval of a share (Clopper and Pearson 1934)."""
    low = 0.0 if right == 0 else _solve(lambda share: 1 - _sum_below(right, total, share))
    high = 1.0 if right == total else 1 - _solve(lambda share: 1 - _sum_below(total - right, total, share))
    return low, high


def _sum_below(right: int, total: int, share: float) -> float:
    """Chance of fewer than so many."""
    return sum(math.comb(total, count) * share**count * (1 - share) ** (total - count) for count in range(right))


def _solve(chance: Callable[[float], float]) -> float:
    """Find where a rising chance is 2.5 %."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if chance(middle) < _HALF_OF_FIVE_PERCENT else (low, middle)
    return low


def list_records(files: Iterable[Path]) -> dict[str, list[QuestionRecord]]:
    """Read the minutes and list their questions, by file."""
    with tempfile.TemporaryDirectory() as folder, LocalStore.create_or_open(Path(folder) / "index") as store:
        ingest_files(list(files), store, load_embedder("hashing"))
        names = {meeting.id: meeting.source.file for meeting in store.list_meetings()}
        by_file: dict[str, list[QuestionRecord]] = {}
        for record in list_question_records(store, PassageFilter()):
            by_file.setdefault(names[record.meeting.id], []).append(record)
        return by_file


def measure_ledger(gold: list[_Gold], by_file: dict[str, list[QuestionRecord]], folder: Path) -> list[Share]:
    """Compare what is listed with what was read by eye."""
    shares = {
        name: Share(name)
        for name in (
            *("questions listed", "listed that are questions", "answers right", "right answers listed"),
            *("status", "asker", "one asked"),
        )
    }
    used = set()
    for one in gold:
        here = by_file.get(str((folder / one["file"]).resolve()), [])
        fitting = [record for record in here if fold_name(one["question"]) in fold_name(record.text)]
        used |= {record.id for record in fitting}
        if not one.get("is_optional"):
            found = min(fitting, key=lambda record: len(record.text), default=None)
            _judge(one, found, shares)
    for record in (record for records in by_file.values() for record in records):
        shares["listed that are questions"].count(record.text, is_right=record.id in used)
    return list(shares.values())


def _judge(one: _Gold, record: QuestionRecord | None, shares: dict[str, Share]) -> None:
    what = f"{one['file']}: {one['question']}"
    shares["questions listed"].count(what, is_right=record is not None)
    answers = [fold_name(answer.text) for answer in record.answers] if record else []
    wanted, allowed = ([fold_name(text) for text in one[key]] for key in ("answers", "also"))
    for answer in answers:
        is_right = any(text in answer for text in wanted)
        if is_right or not any(text in answer for text in allowed):
            shares["answers right"].count(f"{what} <- {answer}", is_right=is_right)
    for text in wanted:
        shares["right answers listed"].count(f"{what} <- {text}", is_right=any(text in answer for answer in answers))
    status = record.status.value if record else "not listed"
    shares["status"].count(f"{what}: {status}, not {one['status']}", is_right=status in one["status"])
    if record and one["asked_by"] != _ANYBODY:
        is_right = _is_named(one["asked_by"], record.asked_by)
        shares["asker"].count(f"{what}: {record.asked_by}, not {one['asked_by']}", is_right=is_right)
    if record:
        is_right = _is_named(one["asked_of"] or "", record.asked_of)
        shares["one asked"].count(f"{what}: {record.asked_of}, not {one['asked_of']}", is_right=is_right)


def _is_named(wanted: str, named: str | None) -> bool:
    """Whether the name holds what is wanted; nobody where nobody is wanted."""
    return fold_name(wanted) in fold_name(named or "") if wanted else named is None


def measure_pairs(pairs: list[_Gold]) -> list[Share]:
    """Compare what is linked with what was labelled."""
    records = [
        [_make_record(one[side], meeting=f"{at} {side}") for side in ("one", "other")] for at, one in enumerate(pairs)
    ]
    links = find_repeated_questions([record for pair in records for record in pair])
    right, found = Share("links right"), Share("same questions linked")
    for pair, (one, other) in zip(pairs, records, strict=True):
        is_linked = other.id in {link.id for link in links.get(one.id, ())}
        what = f"{one.text} | {other.text}"
        if is_linked:
            right.count(what, is_right=pair["is_same"])
        if pair["is_same"]:
            found.count(what, is_right=is_linked)
    return [right, found]


def _make_record(text: str, *, meeting: str) -> QuestionRecord:
    return QuestionRecord(
        id=meeting,
        text=text,
        asked_by=None,
        asked_of=None,
        meeting=MeetingReference(meeting, meeting, meeting, None),
        status=QuestionStatus.UNANSWERED,
        answers=(),
        actions=(),
    )


def _read_part(file: Path, part: str) -> list[_Gold]:
    lines = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    return [one for one in lines if one["part"] == part]


def main() -> None:
    """Read the minutes of one part, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", choices=("dev", "held"), required=True)
    parser.add_argument("--pairs", type=Path)
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    gold = _read_part(arguments.gold, arguments.part)
    by_file = list_records({(arguments.folder / one["file"]).resolve() for one in gold})
    shares = measure_ledger(gold, by_file, arguments.folder)
    shares += measure_pairs(_read_part(arguments.pairs, arguments.part)) if arguments.pairs else []
    for share in shares:
        print(share)
        if arguments.verbose:
            print(*(f"    {one}" for one in share.wrong), sep="\n")


if __name__ == "__main__":
    main()
