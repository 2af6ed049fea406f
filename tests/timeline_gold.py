"""What became of statements, read by eye: pairs of them and the sample archive; and how the marks given are scored."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rr3search.archive import MinutesArchive
from rr3search.comparison import compare_statements
from rr3search.domain import DatedStatement
from rr3search.queries import FilterRequest

__all__ = [
    "NAMES",
    "Marked",
    "RaisedCount",
    "compare_pairs",
    "count_found_statements",
    "count_raised_again",
    "cross_pairs",
    "load_facts",
    "load_pairs",
    "mark_sample",
    "write_names",
]

_HERE = Path(__file__).parent
_GOLD = _HERE.parent / "seeds" / "sample" / "gold.json"
NAMES = """\
name,acronym,also_known_as,since,until,became,succession
Marram Coast Health Alliance,,,,,Marram Coast Health Partnership,renamed
Marram Coast Health Partnership,,,,,,
"""
"""The renaming that the sample's minutes tell, as its secretary would write it into the register."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark that was given, and those that are right."""

    id: str
    given: str | None
    wanted: str | None
    accepted: tuple[str | None, ...]

    @property
    def is_exact(self) -> bool:
        return self.given == self.wanted

    @property
    def is_fair(self) -> bool:
        return self.given in {self.wanted, *self.accepted}

    @property
    def is_wrong(self) -> bool:
        """Whether a mark was given that no fair reader would give; none given is only a miss."""
        return self.given is not None and not self.is_fair


@dataclass(frozen=True, slots=True)
class RaisedCount:
    """How a topic was counted, and how it should be."""

    id: str
    meetings: tuple[int, int]
    """Counted, and right."""
    organisations: tuple[int, int]
    answered: tuple[int, int]
    found: int
    """Of those that raised it, quoted in the gold."""
    wanted: int
    invented: int
    """Meetings counted at which the gold has nobody raise it."""


def load_pairs(part: str) -> list[dict[str, Any]]:
    """Read the pairs of statements of one part."""
    lines = (_HERE / "statements" / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
    return [pair for pair in map(json.loads, lines) if pair["part"] == part]


def load_facts(kind: str) -> list[dict[str, Any]]:
    """Read the sample's facts of one kind."""
    return [fact for fact in json.loads(_GOLD.read_text(encoding="utf-8"))["facts"] if fact["kind"] == kind]


def write_names(folder: Path) -> Path:
    """Write the sample's renaming into a folder's register."""
    folder.mkdir(exist_ok=True)
    (folder / "bodies.csv").write_text(NAMES, encoding="utf-8")
    return folder


def compare_pairs(pairs: Iterable[dict[str, Any]]) -> list[Marked]:
    """Mark the later statement of each pair."""
    return [
        Marked(one["id"], _compare(one["earlier"], one["later"]), one["mark"], tuple(one["accept"])) for one in pairs
    ]


def cross_pairs(pairs: list[dict[str, Any]]) -> list[str | None]:
    """Mark each later statement against the earlier ones on every other topic: none is the right mark."""
    return [
        _compare(one["earlier"], other["later"]) for one in pairs for other in pairs if one["topic"] != other["topic"]
    ]


def mark_sample(archive: MinutesArchive) -> list[Marked]:
    """Mark the sample's later statements as `timeline` does, with whatever stands between in view."""
    return [
        Marked(fact["id"], _find_mark(fact, _trace(archive, fact)), fact["mark"], tuple(fact["accept"]))
        for fact in load_facts("supersession")
    ]


def count_found_statements(archive: MinutesArchive) -> tuple[int, int, int]:
    """Count the statements of the sample's timelines that are found, that there are, and that are listed."""
    found = wanted = listed = 0
    for fact in load_facts("timeline"):
        texts = [one.quote.passage.text for one in _trace(archive, fact)]
        found += sum(any(one["words"] in text for text in texts) for one in fact["statements"])
        wanted += len(fact["statements"])
        listed += len(texts)
    return found, wanted, listed


def count_raised_again(archive: MinutesArchive) -> list[RaisedCount]:
    """Count how often the sample's topics were raised."""
    return [_count(archive, fact) for fact in load_facts("raised")]


def _compare(earlier: str, later: str) -> str | None:
    change = compare_statements([earlier], [later])
    return change.change.value if change else None


def _trace(archive: MinutesArchive, fact: dict[str, Any]) -> list[DatedStatement]:
    found = archive.trace_timelines(fact["topic"], FilterRequest(org=fact["organisation"]))
    return [statement for timeline in found.timelines for statement in timeline.statements]


def _find_mark(fact: dict[str, Any], statements: Iterable[DatedStatement]) -> str | None:
    marks = (one.mark for one in statements if fact["later"]["words"] in one.quote.passage.text)
    mark = next(marks, None)
    return mark.value if mark else None


def _count(archive: MinutesArchive, fact: dict[str, Any]) -> RaisedCount:
    raised = archive.count_raised(fact["topic"], FilterRequest())
    texts = [one.text for one in raised.raisings]
    days = {Path(one["file"]).name[: len("2023-03-21")] for one in fact["raised_by"]}
    return RaisedCount(
        id=fact["id"],
        meetings=(len(raised.meetings), fact["meetings"]),
        organisations=(len(raised.organisations), fact["organisations"]),
        answered=(raised.answered, fact["answered"]),
        found=sum(any(one["words"] in text for text in texts) for one in fact["raised_by"]),
        wanted=len(fact["raised_by"]),
        invented=sum(str(meeting.held_on) not in days for meeting in raised.meetings),
    )
