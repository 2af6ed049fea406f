"""Agendas of many house styles with what each line of them is, and how much of it is read right.

Each file of `agendas/seen`, `agendas/held_out` and `agendas/late` stands beside a `.gold` that was written before
it was read: a line "kind|text" for every line of it. What is set in Word or PDF lies there as its Markdown.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from sample_files import set_markdown

from rr3search.agenda import parse_agenda
from rr3search.domain import Agenda
from rr3search.readers import read_document

__all__ = ["AGENDAS", "GoldAgenda", "list_agendas", "read_agenda_bytes"]

AGENDAS = Path(__file__).parent / "agendas"
_SET_SUFFIXES = {".docx", ".pdf"}

GoldLine = tuple[str, str]
"""Kind and words."""


@dataclass(frozen=True, slots=True)
class GoldAgenda:
    """An agenda with what its lines are."""

    name: str
    data: bytes
    lines: tuple[GoldLine, ...]

    def count_right(self, agenda: Agenda) -> int:
        """Count the lines read as they are, kind and words."""
        read = [(line.kind.value, " ".join(line.text.split())) for line in agenda.lines]
        matcher = SequenceMatcher(None, list(self.lines), read, autojunk=False)
        return sum(block.size for block in matcher.get_matching_blocks())


def list_agendas(part: str) -> Iterator[GoldAgenda]:
    """List the agendas of one part: "seen", "held_out" or "late"."""
    for gold in sorted((AGENDAS / part).glob("*.gold")):
        source = next(path for path in sorted(gold.parent.glob(f"{gold.stem}.*")) if path != gold)
        name, data = source.name, source.read_bytes()
        if Path(source.stem).suffix in _SET_SUFFIXES:
            name = source.stem
            data = set_markdown(source.read_text(encoding="utf-8"), suffix=Path(name).suffix)
        lines = [line.partition("|") for line in gold.read_text(encoding="utf-8").splitlines()]
        yield GoldAgenda(name, data, tuple((kind, " ".join(text.split())) for kind, _, text in lines))


def read_agenda_bytes(name: str, data: bytes, *, folder: Path) -> Agenda:
    """Read an agenda from the bytes of a file."""
    path = folder / name
    path.write_bytes(data)
    return parse_agenda(read_document(path))
