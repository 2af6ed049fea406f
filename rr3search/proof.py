"""Use case: how a file was read, laid out beside its own words so that a person sees every mistake at a glance.

A file's document and minutes in, its lines out in the order of the document: front matter, headings, and what
each speaker said, each with the reason for the attribution; then what was left out, and why.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rr3search.domain import Action, Block, Meeting, Minutes, Omission, Section, Turn, TurnKind
from rr3search.reading import ReadFile

__all__ = ["LineRole", "Proof", "ProofLine", "ProofPart", "lay_out_proof"]


class LineRole(StrEnum):
    """What a block of the document was read as."""

    FRONT_MATTER = "front_matter"
    HEADING = "heading"
    TURNS = "turns"
    UNREAD = "unread"
    """In no part of the meeting: a fault of ours that must be seen."""


@dataclass(frozen=True, slots=True)
class ProofPart:
    """Consecutive words of a block that one turn holds."""

    turn: Turn
    actions: tuple[Action, ...]
    """Read from these words; those that only review an older one included."""


@dataclass(frozen=True, slots=True)
class ProofLine:
    """A block, or the row of a table, and what it was read as."""

    text: str
    """With the printed list mark; of a heading that its paragraph runs on from, the heading's words alone."""
    role: LineRole
    page: int | None
    paragraph: int
    section: Section | None
    """The section a heading opens; None for all else."""
    parts: tuple[ProofPart, ...]
    """What was said in it; behind a heading, the rest of its paragraph."""
    meeting: int
    """Position of the meeting among those of the file."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A file as it was read."""

    file: str
    meetings: tuple[Meeting, ...]
    lines: tuple[ProofLine, ...]
    left_out: tuple[Omission, ...]


def lay_out_proof(read: ReadFile) -> Proof:
    """Put what was read beside the words it was read from."""
    readings = [_Reading(minutes) for minutes in read.minutes]
    return Proof(
        file=read.document.source.file,
        meetings=tuple(minutes.meeting for minutes in read.minutes),
        lines=tuple(_lay_out_lines(read.document.blocks, readings)),
        left_out=read.document.omissions,
    )


class _Reading:
    """One meeting's parts by the paragraph they stand in."""

    def __init__(self, minutes: Minutes) -> None:
        meeting = minutes.meeting
        self.sections = {section.paragraph: section for section in meeting.sections}
        self.turns: dict[int, list[Turn]] = {}
        for turn in minutes.turns:
            self.turns.setdefault(turn.paragraph, []).append(turn)
        self.actions = (*meeting.actions, *meeting.reviewed_actions)
        self.front_matter = meeting.front_matter

    def holds(self, block: Block) -> bool:
        return block.paragraph in self.sections or block.paragraph in self.turns

    def is_front_matter(self, block: Block) -> bool:
        return any(block.text in line for line in self.front_matter)

    def list_parts(self, paragraph: int) -> tuple[ProofPart, ...]:
        turns = self.turns.get(paragraph, [])
        here = [action for action in self.actions if action.paragraph == paragraph]
        return tuple(ProofPart(turn, tuple(_find_actions(turn, here, is_only=len(turns) == 1))) for turn in turns)


def _find_actions(turn: Turn, actions: Sequence[Action], *, is_only: bool) -> Iterator[Action]:
    """The actions of a paragraph that were read from this turn of it."""
    for action in actions:
        if action.text in turn.text or turn.text in action.text or (is_only and turn.kind is TurnKind.ACTION):
            yield action


def _lay_out_lines(blocks: Sequence[Block], readings: Sequence[_Reading]) -> Iterator[ProofLine]:
    current = 0
    covered: set[int] = set()
    rows = _index_rows(blocks)
    for block in blocks:
        if block.paragraph in covered:
            continue
        current = next((at for at, reading in enumerate(readings) if reading.holds(block)), current)
        reading = readings[current]
        row = rows[block.cell.table, block.cell.row] if block.cell and reading.holds(block) else []
        joined = [one for one in row if not reading.holds(one) and not reading.is_front_matter(one)]
        covered |= {other.paragraph for other in joined}
        text = " | ".join(_print(one) for one in (block, *joined))
        section = reading.sections.get(block.paragraph)
        parts = reading.list_parts(block.paragraph)
        if section is not None:
            role = LineRole.HEADING
            text = _cut_heading(text, parts)
        elif parts:
            role = LineRole.TURNS
        else:
            at = next((at for at, one in enumerate(readings) if one.is_front_matter(block)), None)
            current = current if at is None else at
            role = LineRole.UNREAD if at is None else LineRole.FRONT_MATTER
        yield ProofLine(text, role, block.page, block.paragraph, section, parts, current)


def _cut_heading(text: str, parts: Sequence[ProofPart]) -> str:
    """The words of a heading before those that were spoken in the same paragraph."""
    start = text.find(parts[0].turn.text) if parts else -1
    return text[:start].rstrip() if start > 0 else text


def _index_rows(blocks: Iterable[Block]) -> dict[tuple[int, int], list[Block]]:
    """The blocks of each row by the numbers of its table and row."""
    rows: dict[tuple[int, int], list[Block]] = defaultdict(list)
    for block in blocks:
        if block.cell is not None:
            rows[block.cell.table, block.cell.row].append(block)
    return rows


def _print(block: Block) -> str:
    return f"{block.marker} {block.text}".strip()
