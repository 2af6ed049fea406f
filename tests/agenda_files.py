"""Agendas of many house styles with what each line of them is, and how much of it is read right.

Each file of `agendas/seen` and `agendas/held_out` stands beside a `.gold` that was written before any rule: a line
"kind|text" for every line of the agenda. What is set in Word or PDF lies there as its Markdown.
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
"""Kind and text."""


@dataclass(frozen=True, slots=True)
class GoldAgenda:
    """An agenda with what its lines are."""

    name: str
    data: bytes
    lines: tuple[GoldLine, ...]

    def count_right(self, agenda: Agenda) -> int:
        """Count the lines read as they are, kind and text."""
        read = [(line.kind.value, line.text) for line in agenda.lines]
        matcher = SequenceMatcher(None, list(self.lines), read, autojunk=False)
        return sum(block.size for block in matcher.get_matching_blocks())


def list_agendas(half: str) -> Iterator[GoldAgenda]:
    """List the agendas of one half: "seen" or "held_out"."""
    for gold in sorted((AGENDAS / half).glob("*.gold")):
        source = next(path for path in sorted(gold.parent.glob(f"{gold.stem}.*")) if path != gold)
        name, data = source.name, source.read_bytes()
        if Path(source.stem).suffix in _SET_SUFFIXES:
            name = source.stem
            data = set_markdown(source.read_text(encoding="utf-8"), suffix=Path(name).suffix)
        lines = [line.partition("|") for line in gold.read_text(encoding="utf-8").splitlines()]
        yield GoldAgenda(name, data, tuple((kind, text) for kind, _, text in lines))


def read_agenda_bytes(name: str, data: bytes, *, folder: Path) -> Agenda:
    """Read an agenda from the bytes of a file."""
    path = folder / name
    path.write_bytes(data)
    return parse_agenda(read_document(path))
