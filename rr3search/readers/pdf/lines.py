"""From letters to lines: the pieces of a page, column or cell in, its printed lines out.

Pieces on one baseline make a row, small raised pieces join the row they are raised from, and wide gaps part
a row into stretches. Raised digits become superscripts ("¹"), so that a footnote's mark is no number.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rr3search.readers.pdf.page_parts import Piece

__all__ = ["TextLine", "collect_rows", "join_line", "split_stretches"]

_LARGEST_SHIFT = 0.22
_LARGEST_RAISED = 0.85
_HIGHEST_RAISE = 0.75
_LOWEST_DROP = 0.3
_FARTHEST_RAISED = 0.5
_LEAST_SPACE = 0.14
_CLEAR_SPACE = 0.25
_COLUMN_GAP = 1.1
_TAB_GAP = 1.6
_LONGEST_NOTE_NUMBER = 3
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A printed line of a column, cell or page."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    """Of most of its letters, in points."""
    spans: tuple[tuple[int, int], ...]
    """Where in the text letters stand out, as start and end."""
    is_bold: bool
    """Whether most of its letters are bold."""
    page: int
    space: float
    """Width of the gap between its words, about."""
    pieces: tuple[Piece, ...]

    @property
    def first_word_width(self) -> float:
        """How wide its first word is."""
        right = self.pieces[0].box.right
        for piece in self.pieces[1:]:
            if piece.box.left - right > self.size * _LEAST_SPACE and not piece.is_tied:
                break
            right = piece.box.right
        return right - self.left

    def measure_emphasis(self, start: int) -> int:
        """Count the letters that stand out from a place in the text on."""
        end = next((span_end for span_start, span_end in self.spans if span_start <= start < span_end), start)
        return end - start


def collect_rows(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Collect pieces into rows, the highest first, each from left to right."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: (-one.baseline, one.box.left)):
        near = rows[-1] if rows else None
        if near is not None and _shares_baseline(near, piece):
            near.append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda one: (one.box.left, one.order)) for row in _attach_raised(rows)]


def _shares_baseline(row: Sequence[Piece], piece: Piece) -> bool:
    size = min(row[0].face.size, piece.face.size)
    return abs(row[0].baseline - piece.baseline) <= max(size * _LARGEST_SHIFT, 0.5)


def _attach_raised(rows: list[list[Piece]]) -> list[list[Piece]]:
    """Give small pieces that hang at the shoulder or foot of another row to that row."""
    attached: list[list[Piece]] = [[] for _ in rows]
    sizes = [max(piece.face.size for piece in row) for row in rows]
    for place, row in enumerate(rows):
        for piece in row:
            host = _find_host(rows, place, piece, sizes=sizes)
            if host is None:
                attached[place].append(piece)
            else:
                is_raised = piece.baseline > rows[host][0].baseline
                attached[host].append(replace(piece, is_raised=is_raised))
    return [row for row in attached if row]


def _find_host(rows: Sequence[Sequence[Piece]], place: int, piece: Piece, *, sizes: Sequence[float]) -> int | None:
    size = piece.face.size
    for near in (place + 1, place - 1):
        if not 0 <= near < len(rows) or size > sizes[near] * _LARGEST_RAISED:
            continue
        for other in rows[near]:
            rise = piece.baseline - other.baseline
            is_small = size <= other.face.size * _LARGEST_RAISED
            is_beside = (
                -other.face.size * _FARTHEST_RAISED
                <= piece.box.left - other.box.right
                <= other.face.size * _FARTHEST_RAISED
            ) or (0 <= other.box.left - piece.box.right <= other.face.size * _FARTHEST_RAISED)
            within = -other.face.size * _LOWEST_DROP <= rise <= other.face.size * _HIGHEST_RAISE
            if is_small and is_beside and within:
                return near
    return None


def split_stretches(row: Sequence[Piece]) -> list[list[Piece]]:
    """Part a row where a gap is as wide as one between columns."""
    stretches = [[row[0]]]
    right = row[0].box.right
    for piece in row[1:]:
        if piece.box.left - right > max(piece.face.size, row[0].face.size) * _COLUMN_GAP:
            stretches.append([])
        stretches[-1].append(piece)
        right = max(right, piece.box.right)
    return stretches


def join_line(row: Sequence[Piece], *, page: int) -> TextLine:
    """Join the pieces of a row, from left to right; a wide gap becomes a tab."""
    letters: dict[float, int] = {}
    for piece in row:
        if not piece.is_raised:
            size = round(piece.face.size * 2) / 2
            letters[size] = letters.get(size, 0) + len(piece.text)
    size = max(letters, key=lambda one: (letters[one], one), default=row[0].face.size)
    text, spans, gaps = "", list[tuple[int, int]](), list[float]()
    before: Piece | None = None
    for piece in row:
        separator = _separate(before, piece, size=size)
        if separator == " " and before is not None:
            gaps.append(piece.box.left - before.box.right)
        start = len(text) + len(separator)
        printed = piece.text
        if _is_note_mark(before, piece, separator=separator, size=size):
            printed = printed.translate(_SUPERSCRIPTS)
        if piece is not row[-1] or len(printed) > 1:
            # a soft hyphen is printed at a line's end only
            printed = printed[:-1].replace("\u00ad", "") + printed[-1]
        text += separator + printed
        if piece.stands_out:
            if spans and spans[-1][1] == start - len(separator):
                spans[-1] = (spans[-1][0], len(text))
            else:
                spans.append((start, len(text)))
        before = piece
    bold = sum(len(piece.text) for piece in row if piece.face.is_bold)
    return TextLine(
        text=text,
        left=min(piece.box.left for piece in row),
        right=max(piece.box.right for piece in row),
        baseline=_find_baseline(row, size=size),
        size=size,
        spans=tuple(spans),
        is_bold=bold * 2 > sum(len(piece.text) for piece in row),
        page=page,
        space=sorted(gaps)[len(gaps) // 2] if gaps else size * _CLEAR_SPACE,
        pieces=tuple(row),
    )


def _find_baseline(row: Sequence[Piece], *, size: float) -> float:
    for piece in row:
        if not piece.is_raised and abs(piece.face.size - size) < 1:
            return piece.baseline
    return row[0].baseline


def _separate(before: Piece | None, piece: Piece, *, size: float) -> str:
    if before is None:
        return ""
    gap = piece.box.left - before.box.right
    if gap > size * _TAB_GAP:
        return "\t"
    follows = piece.order == before.order + 1
    if follows and piece.follows_space:
        return " "
    return " " if gap > size * (_LEAST_SPACE if not follows else _CLEAR_SPACE) else ""


def _is_note_mark(before: Piece | None, piece: Piece, *, separator: str, size: float) -> bool:
    """Say whether a piece is a number raised from the word before it, or from the start of a note."""
    if not piece.text.isdecimal() or len(piece.text) > _LONGEST_NOTE_NUMBER or piece.face.size > size * _LARGEST_RAISED:
        return False
    return piece.is_raised and (before is None or not separator)
