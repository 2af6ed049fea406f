"""What is drawn on a page: PDFium's page objects in, straight lines and filled rectangles out.

Curves and slanted lines are passed over. A rectangle that is only filled is no frame, unless it is so
thin that it is a line.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from rr3search.readers.pdf.page_parts import Box, Edge

__all__ = ["Drawing", "collect_drawing"]

_MOST_OBJECTS = 30_000
_MOST_SEGMENTS = 4_000
_DEEPEST_FORM = 4
_THICKEST_LINE = 3.0
_SHORTEST_LINE = 4.0
_LARGEST_SLANT = 1.0
_NEARLY_WHITE = 250

_Matrix = tuple[float, float, float, float, float, float]
_AS_IT_IS: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(slots=True)
class Drawing:
    """The straight lines and filled rectangles of a page."""

    edges: list[Edge] = field(default_factory=list)
    fills: list[Box] = field(default_factory=list)
    has_pictures: bool = False

    def add_line(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Add a line, if it is level or upright and long enough to be meant."""
        (x, y), (to_x, to_y) = start, end
        if abs(y - to_y) <= _LARGEST_SLANT and abs(x - to_x) >= _SHORTEST_LINE:
            self.edges.append(Edge(is_level=True, at=(y + to_y) / 2, start=min(x, to_x), end=max(x, to_x)))
        elif abs(x - to_x) <= _LARGEST_SLANT and abs(y - to_y) >= _SHORTEST_LINE:
            self.edges.append(Edge(is_level=False, at=(x + to_x) / 2, start=min(y, to_y), end=max(y, to_y)))

    def add_frame(self, box: Box) -> None:
        """Add the four sides of a rectangle."""
        self.add_line((box.left, box.bottom), (box.right, box.bottom))
        self.add_line((box.left, box.top), (box.right, box.top))
        self.add_line((box.left, box.bottom), (box.left, box.top))
        self.add_line((box.right, box.bottom), (box.right, box.top))

    def add_thin_fill(self, box: Box) -> None:
        """Add a rectangle that is so thin that it is a line."""
        middle_x, middle_y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
        if box.width >= box.height:
            self.add_line((box.left, middle_y), (box.right, middle_y))
        else:
            self.add_line((middle_x, box.bottom), (middle_x, box.top))


def collect_drawing(page: Any) -> Drawing:  # noqa: ANN401 - the library is untyped
    """Collect what is drawn on a page.

    Args:
        page: PDFium's handle of the page.
    """
    from pypdfium2 import raw  # noqa: PLC0415 - the library is loaded only where a PDF is read

    drawing = Drawing()
    for count, (handle, matrix) in enumerate(_list_objects(raw, page)):
        if count > _MOST_OBJECTS:
            break
        kind = raw.FPDFPageObj_GetType(handle)
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            drawing.has_pictures = True
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            _add_path(raw, handle, matrix=matrix, drawing=drawing)
    return drawing


def _list_objects(raw: Any, page: Any) -> Iterator[tuple[Any, _Matrix]]:  # noqa: ANN401 - the library is untyped
    for place in range(raw.FPDFPage_CountObjects(page)):
        yield from _open_object(raw, raw.FPDFPage_GetObject(page, place), _AS_IT_IS, depth=0)


def _open_object(raw: Any, handle: Any, outer: _Matrix, *, depth: int) -> Iterator[tuple[Any, _Matrix]]:  # noqa: ANN401 - the library is untyped
    if not handle:
        return
    if raw.FPDFPageObj_GetType(handle) != raw.FPDF_PAGEOBJ_FORM:
        yield handle, outer
        return
    if depth >= _DEEPEST_FORM:
        return
    inner = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(handle, inner)
    matrix = _multiply((inner.a, inner.b, inner.c, inner.d, inner.e, inner.f), outer)
    for place in range(raw.FPDFFormObj_CountObjects(handle)):
        yield from _open_object(raw, raw.FPDFFormObj_GetObject(handle, place), matrix, depth=depth + 1)


def _multiply(first: _Matrix, then: _Matrix) -> _Matrix:
    a, b, c, d, e, f = first
    x, y, z, w, u, v = then
    return (a * x + b * z, a * y + b * w, c * x + d * z, c * y + d * w, e * x + f * z + u, e * y + f * w + v)


def _move(point: tuple[float, float], matrix: _Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


def _add_path(raw: Any, handle: Any, *, matrix: _Matrix, drawing: Drawing) -> None:  # noqa: ANN401 - the library is untyped
    fill_mode, is_stroked = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(handle, fill_mode, is_stroked)
    if not fill_mode.value and not is_stroked.value:
        return
    sides = [ctypes.c_float() for _ in range(4)]
    if not raw.FPDFPageObj_GetBounds(handle, *sides):
        return
    left, bottom, right, top = (side.value for side in sides)
    one, other = _move((left, bottom), matrix), _move((right, top), matrix)
    box = Box(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))
    if min(box.width, box.height) <= _THICKEST_LINE:
        if fill_mode.value == 0 or not _is_white(raw, handle):
            drawing.add_thin_fill(box)
        return
    if fill_mode.value and not _is_white(raw, handle):
        drawing.fills.append(box)
    if is_stroked.value:
        _add_segments(raw, handle, matrix=matrix, drawing=drawing)
    elif raw.FPDFPath_CountSegments(handle) > 2 * _SIDES:
        _add_thin_parts(raw, handle, matrix=matrix, drawing=drawing)


_SIDES = 4


def _is_white(raw: Any, handle: Any) -> bool:  # noqa: ANN401 - the library is untyped
    red, green, blue, opacity = (ctypes.c_uint() for _ in range(4))
    known = raw.FPDFPageObj_GetFillColor(handle, red, green, blue, opacity)
    return bool(known) and (min(red.value, green.value, blue.value) >= _NEARLY_WHITE or opacity.value == 0)


def _list_subpaths(raw: Any, handle: Any, *, matrix: _Matrix) -> Iterator[list[tuple[float, float]]]:  # noqa: ANN401 - the library is untyped
    """List the corners of each part of a path; a part with a curve is cut at it."""
    own = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(handle, own)
    whole = _multiply((own.a, own.b, own.c, own.d, own.e, own.f), matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    corners: list[tuple[float, float]] = []
    for place in range(min(raw.FPDFPath_CountSegments(handle), _MOST_SEGMENTS)):
        segment = raw.FPDFPath_GetPathSegment(handle, place)
        if not raw.FPDFPathSegment_GetPoint(segment, x, y):
            continue
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind != raw.FPDF_SEGMENT_LINETO and corners:
            yield corners
            corners = []
        corners.append(_move((x.value, y.value), whole))
        if raw.FPDFPathSegment_GetClose(segment):
            corners.append(corners[0])
            yield corners
            corners = []
    if corners:
        yield corners


def _add_segments(raw: Any, handle: Any, *, matrix: _Matrix, drawing: Drawing) -> None:  # noqa: ANN401 - the library is untyped
    for corners in _list_subpaths(raw, handle, matrix=matrix):
        for start, end in pairwise(corners):
            drawing.add_line(start, end)


def _add_thin_parts(raw: Any, handle: Any, *, matrix: _Matrix, drawing: Drawing) -> None:  # noqa: ANN401 - the library is untyped
    """Add the thin rectangles among the parts of one filled path."""
    for corners in _list_subpaths(raw, handle, matrix=matrix):
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        box = Box(min(xs), min(ys), max(xs), max(ys))
        if min(box.width, box.height) <= _THICKEST_LINE:
            drawing.add_thin_fill(box)
