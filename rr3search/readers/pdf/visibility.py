"""What a page prints but nobody is meant to read: a page in, the pieces to read and the omissions out.

The letters behind a scanned picture are set unseen; where most of a page is, they are its text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from rr3search.domain import Omission
from rr3search.readers.pdf.page_parts import Page, Piece

__all__ = ["Visible", "sift_pieces"]

WATERMARK = "watermark"
ROTATED = "rotated text"
INVISIBLE = "invisible text"
OFF_PAGE = "text outside the page"

_LARGEST_SLANT = 3.0
_LIGHT = 0.98
_PALE = 0.55
_QUARTER = 90.0
_TIMES_BODY = 2.5
_MOST_WATERMARK_WORDS = 6
_SMALLEST_READABLE = 1.5


@dataclass(frozen=True, slots=True)
class Visible:
    """A page's pieces that are to be read, and those that are not."""

    pieces: tuple[Piece, ...]
    omissions: tuple[Omission, ...]


def sift_pieces(page: Page, *, body_size: float) -> Visible:
    """Sift a page's pieces.

    Args:
        page: Turned upright.
        body_size: Size of the document's running text, in points.
    """
    unseen = sum(len(piece.text) for piece in page.pieces if piece.face.is_unseen)
    is_scan = unseen * 2 > sum(len(piece.text) for piece in page.pieces)
    reasons = [_name_reason(page, piece, is_scan=is_scan) for piece in page.pieces]
    reasons = _find_pale_giants(page.pieces, reasons, body_size=body_size)
    kept = tuple(piece for piece, reason in zip(page.pieces, reasons, strict=True) if reason is None)
    omissions = []
    for reason, run in groupby(zip(page.pieces, reasons, strict=True), key=lambda pair: pair[1]):
        if reason is not None:
            omissions.append(Omission(_join_words([piece for piece, _ in run]), reason, page.number))
    return Visible(kept, tuple(omissions))


def _name_reason(page: Page, piece: Piece, *, is_scan: bool) -> str | None:
    face = piece.face
    x, y = (piece.box.left + piece.box.right) / 2, (piece.box.bottom + piece.box.top) / 2
    if not page.box.holds(x, y):
        return OFF_PAGE
    slant = min(face.angle % _QUARTER, _QUARTER - face.angle % _QUARTER)
    if slant > _LARGEST_SLANT:
        return WATERMARK
    if _LARGEST_SLANT < face.angle < 4 * _QUARTER - _LARGEST_SLANT:
        return ROTATED
    if is_scan:
        return None
    is_white = face.lightness >= _LIGHT and not page.has_pictures and not any(fill.holds(x, y) for fill in page.fills)
    return INVISIBLE if face.is_unseen or is_white or face.size < _SMALLEST_READABLE else None


def _find_pale_giants(pieces: Sequence[Piece], reasons: Sequence[str | None], *, body_size: float) -> list[str | None]:
    """Find the few pale words, far larger than the text, that are printed across a page."""
    giants = [
        place
        for place, piece in enumerate(pieces)
        if reasons[place] is None and piece.face.lightness > _PALE and piece.face.size > body_size * _TIMES_BODY
    ]
    found = list(reasons)
    if 0 < len(giants) <= _MOST_WATERMARK_WORDS and all(_lies_over_text(pieces, place) for place in giants):
        for place in giants:
            found[place] = WATERMARK
    return found


def _lies_over_text(pieces: Sequence[Piece], place: int) -> bool:
    box = pieces[place].box
    return any(
        other != place and box.holds((piece.box.left + piece.box.right) / 2, piece.baseline)
        for other, piece in enumerate(pieces)
    )


def _join_words(pieces: Sequence[Piece]) -> str:
    return "".join(f" {piece.text}" if piece.follows_space else piece.text for piece in pieces).strip()
