"""The one place that speaks to PDFium: bytes in, the letters and drawn lines of each page out.

PDFium knows no lines of text; it gives each letter with its box, and where it sees white space.
"""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from rr3search.errors import UnreadableInputError
from rr3search.readers.pdf.drawing import Drawing, collect_drawing
from rr3search.readers.pdf.nested_forms import has_endless_forms
from rr3search.readers.pdf.page_parts import Box, Page, Piece, Typeface
from rr3search.readers.pdf.turning import Turn

__all__ = ["MOST_PAGES", "load_pages"]

MOST_PAGES = 2000
_MOST_LETTERS = 4_000_000
_PASSWORD_ERRORS = (4, 5)
_LONGEST_FONT_NAME = 256
_BOLD = re.compile(r"bold|black|heavy|demi|(?:^|\+)(?:CM|SF|EC)BX|-Medi(?:Ital)?$", re.IGNORECASE)
_SYMBOL = re.compile(r"wingding|symbol|dingbat|webding", re.IGNORECASE)
_FORCED_BOLD = 1 << 18
_FILL_AND_STROKE = 2
_UNSEEN_MODES = (3, 7)
_HYPHENS = (0x02, 0xFFFE)
_FIRST_PRINTED = 0x20
_SPACES = frozenset((0x20, 0xA0, 0x2007, 0x202F, 0x3000, 0x200B, 0xFEFF, *range(0x2000, 0x200B)))
_TIES = frozenset((0xA0, 0x202F, 0x2007))
_LETTERS_IN_ONE = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_SYMBOL_BULLETS = dict.fromkeys("·§Ølnquv\u00a8\uf0b7\uf0a7\uf0d8\uf06c\uf06e\uf071\uf076\uf0a8", "•") | {
    "ü": "✓",
    "\uf0fc": "✓",
    "\uf02d": "-",
    "à": "→",
    "\uf0e0": "→",
}
_SMALLEST_SIZE = 0.5


def load_pages(data: bytes, *, path: Path) -> list[Page]:
    """Load all pages of a PDF.

    Raises:
        UnreadableInputError: The file is damaged, protected or too long.
    """
    import pypdfium2  # noqa: PLC0415 - the library is loaded only where a PDF is read

    if has_endless_forms(data):
        raise UnreadableInputError(path, "the PDF draws its own parts without end; print it to PDF anew")
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in _PASSWORD_ERRORS:
            raise UnreadableInputError(path, "the PDF is protected by a password; save it without one") from error
        raise _name_damage(path) from error
    try:
        return list(_load_each_page(document, path))
    except pypdfium2.PdfiumError as error:
        raise _name_damage(path) from error
    finally:
        document.close()


def _name_damage(path: Path) -> UnreadableInputError:
    return UnreadableInputError(path, "the PDF is damaged; save or print it to PDF anew")


def _load_each_page(document: Any, path: Path) -> Iterator[Page]:  # noqa: ANN401 - the library is untyped
    count = len(document)
    if count > MOST_PAGES:
        raise UnreadableInputError(path, f"the PDF has {count} pages, more than {MOST_PAGES}; split it")
    letters = 0
    for place in range(count):
        page = document[place]
        text_page = page.get_textpage()
        try:
            letters += text_page.count_chars()
            if letters > _MOST_LETTERS:
                raise UnreadableInputError(path, f"the PDF has more than {_MOST_LETTERS} letters; split it")
            yield _read_page(page, text_page, place + 1)
        finally:
            text_page.close()
            page.close()


def _read_page(page: Any, text_page: Any, number: int) -> Page:  # noqa: ANN401 - the library is untyped
    scan = _LetterScan(text_page.raw)
    pieces = scan.collect_pieces(text_page.count_chars())
    drawing = collect_drawing(page.raw) if pieces else Drawing()
    turn = Turn.choose_turn(pieces)
    return Page(
        number,
        turn.turn_box(Box(*page.get_bbox())),
        tuple(turn.turn_piece(piece) for piece in pieces),
        tuple(turn.turn_edge(edge) for edge in drawing.edges),
        tuple(turn.turn_box(fill) for fill in drawing.fills),
        drawing.has_pictures,
        scan.unknown,
    )


@dataclass(slots=True)
class _LetterScan:
    """The letters of a page on their way into pieces."""

    handle: Any
    pieces: list[Piece] = field(default_factory=list)
    unknown: int = 0
    _faces: dict[int, Typeface] = field(default_factory=dict)
    _letters: list[str] = field(default_factory=list)
    _first: int = -1
    _last: int = -1
    _owner: int | None = None
    _after_space: bool = True
    _is_tied: bool = False
    _raw: Any = None
    _box: Any = None
    _x: Any = None
    _y: Any = None

    def collect_pieces(self, count: int) -> list[Piece]:
        """Collect the pieces of a page with so many letters, in the order of the file."""
        from pypdfium2 import raw  # noqa: PLC0415 - the library is loaded only where a PDF is read

        self._raw, self._box = raw, raw.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        get_code = _bind(self._raw.FPDFText_GetUnicode, ctypes.c_uint)
        get_object = _bind(self._raw.FPDFText_GetTextObject, ctypes.c_void_p)
        handle = ctypes.cast(self.handle, ctypes.c_void_p)
        for index in range(count):
            code = get_code(handle, index)
            if code in _HYPHENS:
                code = 0x2D
            if code in _SPACES or 0 < code < _FIRST_PRINTED:
                self._close_piece()
                self._is_tied = code in _TIES and (self._is_tied or not self._after_space)
                self._after_space = True
                continue
            owner = get_object(handle, index)
            if owner != self._owner and owner is not None:
                self._close_piece()
                self._owner = owner
            if self._owner is None:
                continue
            self._take_letter(index, code)
        self._close_piece()
        return self.pieces

    def _take_letter(self, index: int, code: int) -> None:
        if code == 0:
            self.unknown += 1
            return
        if self._first < 0:
            self._first = index
        self._last = index
        self._letters.append(_LETTERS_IN_ONE.get(code) or chr(code))

    def _close_piece(self) -> None:
        if not self._letters or self._owner is None:
            self._letters.clear()
            self._first = -1
            return
        face = self._faces.get(self._owner)
        if face is None:
            face = self._faces[self._owner] = self._read_face(self._first)
        text = _mend_surrogates("".join(self._letters))
        if face.is_symbol:
            text = _SYMBOL_BULLETS.get(text, text)
        box = self._measure_letter(self._first)
        if self._last != self._first:
            last = self._measure_letter(self._last)
            box = Box(
                min(box.left, last.left),
                min(box.bottom, last.bottom),
                max(box.right, last.right),
                max(box.top, last.top),
            )
        origin = self._measure_origin(self._first)
        # the baseline's x is needed only to turn the page; the box keeps it
        self.pieces.append(Piece(text, box, origin, face, self._after_space, len(self.pieces), self._is_tied))
        self._letters.clear()
        self._first = -1
        self._after_space = self._is_tied = False

    def _measure_letter(self, index: int) -> Box:
        self._raw.FPDFText_GetLooseCharBox(self.handle, index, self._box)
        box = self._box
        left, bottom, right, top = box.left, box.bottom, box.right, box.top
        if left <= right and bottom <= top:
            return Box(left, bottom, right, top)
        return Box(min(left, right), min(bottom, top), max(left, right), max(bottom, top))

    def _measure_origin(self, index: int) -> float:
        self._raw.FPDFText_GetCharOrigin(self.handle, index, self._x, self._y)
        return float(self._y.value)

    def _read_face(self, index: int) -> Typeface:
        raw = self._raw
        name, flags, matrix = ctypes.create_string_buffer(_LONGEST_FONT_NAME), ctypes.c_int(), raw.FS_MATRIX()
        raw.FPDFText_GetFontInfo(self.handle, index, name, _LONGEST_FONT_NAME, flags)
        raw.FPDFText_GetMatrix(self.handle, index, matrix)
        font = name.value
        handle = raw.FPDFText_GetTextObject(self.handle, index)
        mode = raw.FPDFTextObj_GetTextRenderMode(handle)
        colours = [ctypes.c_uint() for _ in range(4)]
        has_colour = raw.FPDFText_GetFillColor(self.handle, index, *colours)
        red, green, blue, opacity = (colour.value for colour in colours) if has_colour else (0, 0, 0, 255)
        size = raw.FPDFText_GetFontSize(self.handle, index) * math.hypot(matrix.c, matrix.d)
        return Typeface(
            size=max(size, _SMALLEST_SIZE) if math.isfinite(size) else _SMALLEST_SIZE,
            is_bold=_is_bold(font) or bool(flags.value & _FORCED_BOLD) or mode == _FILL_AND_STROKE,
            is_symbol=_is_symbol(font),
            is_unseen=mode in _UNSEEN_MODES or opacity == 0,
            colour=(red, green, blue),
            angle=math.degrees(math.atan2(matrix.b, matrix.a)) % 360,
        )


@lru_cache(maxsize=256)
def _is_bold(font: bytes) -> bool:
    return _BOLD.search(font.decode("utf-8", errors="replace")) is not None


@lru_cache(maxsize=256)
def _is_symbol(font: bytes) -> bool:
    return _SYMBOL.search(font.decode("utf-8", errors="replace")) is not None


def _bind(function: Any, result: Any) -> Any:  # noqa: ANN401 - the library is untyped
    """Bind a function that takes a handle and an index, without its wrapper's checks: it is called for each letter."""
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    return ctypes.CFUNCTYPE(result, ctypes.c_void_p, ctypes.c_int)(address)


def _mend_surrogates(text: str) -> str:
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
