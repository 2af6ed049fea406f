"""How well the register of actions tells what became of each, and how well promises are told from actions.

    python benchmarks/action_register.py

Three sets of minutes with gold are read: the sample (seeds/sample), three invented bodies of other house styles,
and one that was written after the last rule and never mended on (both in tests/followed_actions). An entry counts
where its words, file and nothing else fit one gold action; a second entry for the same action is a false one.

found, precise = gold actions that have an entry, and entries that are a gold action. Of those found: owner, org, due,
status = right in full; done = of the entries called reported done or superseded, the share that the gold calls so;
told = of the gold's actions done, superseded or carried forward, the share with that status; cited = of those told, the
share whose evidence holds or is held by the words of the gold. promises = found and precise of the prose promises.
"""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rr3search.domain import fold_name

_ROOT = Path(__file__).resolve().parents[1]
_SETS = {
    "sample": (_ROOT / "seeds/sample/gold.json", ("minutes",)),
    "other bodies": (_ROOT / "tests/followed_actions/gold.json", ("clinic", "flood", "school")),
    "unseen": (_ROOT / "tests/followed_actions/gold-unseen.json", ("rail",)),
}
_SETTLED = ("reported_done", "superseded")

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of a set and what is not as the gold has it."""

    counts: Counter[str]
    remarks: list[str]


def main() -> None:
    """Print a line of figures a set, and with --verbose what is not right."""
    names = ("found", "precise", "owner", "org", "due", "status", "done", "told", "cited", "promises", "p_precise")
    print(f"{'set':14}" + "".join(f"{name:>14}" for name in names))
    for name, (gold, folders) in _SETS.items():
        score = score_set(gold, folders)
        cells = (f"{score.counts[key]}/{score.counts[f'{key}_of']}" for key in names)
        print(f"{name:14}" + "".join(f"{cell:>14}" for cell in cells))
        if "--verbose" in sys.argv[1:]:
            print("\n".join(f"  {remark}" for remark in score.remarks))


def score_set(gold_file: Path, folders: Sequence[str]) -> Score:
    """Ingest the minutes of a set and compare the register with its gold."""
    facts = json.loads(gold_file.read_text(encoding="utf-8"))["facts"]
    with tempfile.TemporaryDirectory() as index:
        _run("ingest", *(str(gold_file.parent / folder) for folder in folders), "--embedder", "hashing", index=index)
        entries = json.loads(_run("actions", "--format", "json", index=index))["actions"]
        promises = json.loads(_run("actions", "--promises", "--format", "json", index=index))["actions"]
    score = Score(Counter(), [])
    _score_actions(score, [fact for fact in facts if fact["kind"] == "action"], entries)
    _score_promises(score, [fact for fact in facts if fact["kind"] == "prose_promise"], promises)
    return score


def _score_actions(score: Score, golds: Sequence[Record], entries: Sequence[Record]) -> None:
    found: dict[str, Record] = {}
    for entry in entries:
        gold = next((gold for gold in golds if _is_of(entry, (gold["action"], *gold["repeated_as"]))), None)
        if gold is None or gold["id"] in found:
            score.remarks.append(f"{'false' if gold is None else 'twice'}: {entry['text'][:90]!r}")
        else:
            found[gold["id"]] = entry
    _count(score, "precise", (entry in found.values() for entry in entries))
    _count(score, "found", (gold["id"] in found for gold in golds))
    score.remarks.extend(f"missing: {gold['action']['words'][:90]!r}" for gold in golds if gold["id"] not in found)
    for gold in golds:
        if gold["id"] in found:
            _score_entry(score, gold, found[gold["id"]])


def _score_entry(score: Score, gold: Record, entry: Record) -> None:
    for key, name in (("owners", "owner"), ("owner_organisations", "org"), ("due", "due"), ("status", "status")):
        is_right = _normalise(gold[key]) == _normalise(entry.get(key))
        _count(score, name, [is_right])
        if not is_right:
            score.remarks.append(f"{gold['id']} {name}: {entry.get(key)!r}, not {gold[key]!r}")
    if entry["status"] in _SETTLED:
        _count(score, "done", [entry["status"] == gold["status"]])
    if gold["status"] == "open":
        return
    _count(score, "told", [entry["status"] == gold["status"]])
    if entry["status"] == gold["status"]:
        words = [told for told in gold["history"] if told["status"] == gold["status"]]
        cited = [one for one in entry.get("evidence", ()) if any(_is_same_place(one, told) for told in words)]
        _count(score, "cited", [bool(cited)])
        if not cited:
            score.remarks.append(f"{gold['id']} cited: {[one['text'][:80] for one in entry.get('evidence', ())]}")


def _score_promises(score: Score, golds: Sequence[Record], entries: Sequence[Record]) -> None:
    fitting = {gold["id"]: [entry for entry in entries if _is_of(entry, (gold["promise"],))] for gold in golds}
    _count(score, "promises", (bool(found) for found in fitting.values()))
    score.remarks.extend(f"no promise: {gold['promise']['words'][:90]!r}" for gold in golds if not fitting[gold["id"]])
    for entry in entries:
        is_gold = any(entry in found for found in fitting.values())
        _count(score, "p_precise", [is_gold])
        if not is_gold:
            score.remarks.append(f"no gold promise: {entry['text'][:110]!r}")


def _count(score: Score, name: str, rights: Iterable[bool]) -> None:
    for is_right in rights:
        score.counts[name] += is_right
        score.counts[f"{name}_of"] += 1


def _is_of(entry: Record, quotes: Iterable[Record]) -> bool:
    file = entry["source"]["file"]
    return any(file.endswith(quote["file"]) and _hold(entry["text"], quote["words"]) for quote in quotes)


def _is_same_place(evidence: Record, told: Record) -> bool:
    return evidence["source"]["file"].endswith(told["file"]) and _hold(evidence["text"], told["words"])


def _hold(one: str, other: str) -> bool:
    first, second = fold_name(one), fold_name(other)
    return first in second or second in first


def _normalise(value: object) -> object:
    return sorted(fold_name(str(each)) for each in value) if isinstance(value, list) else value


def _run(*words: str, index: str) -> str:
    command = [sys.executable, "-m", "rr3search", *words, "--index", index]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout or '{"actions": []}'


if __name__ == "__main__":
    main()
