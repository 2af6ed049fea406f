"""Forms drawn inside forms: the bytes of a PDF in, whether drawing them would never end out.

PDFium draws a form as often as another asks for it, forty levels deep; a form that draws itself
twice fills the memory before the first letter is seen. Only what stands in the open is looked at:
form streams always do, their resources nearly always.
"""

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

__all__ = ["has_endless_forms"]

_DEEPEST_FORM = 40
_MOST_DRAWN = 1_000_000
_MOST_FORMS = 20_000
_LARGEST_DICTIONARY = 16_384
_LARGEST_CONTENT = 2**20
_FORM = re.compile(rb"/Subtype\s*/Form(?![A-Za-z])")
_OBJECT = re.compile(rb"(?<!\d)(\d{1,9})\s+\d{1,5}\s+obj\b")
_STREAM = re.compile(rb"stream\r?\n")
_INSIDE = re.compile(rb"/(?:XObject|Resources)\s*(?:(?P<reference>\d{1,9})\s+\d{1,5}\s+R)?")
_NAMED = re.compile(rb"/([^\s/<>()\[\]]{1,127})\s+(\d{1,9})\s+\d{1,5}\s+R")
_DRAWN = re.compile(rb"/([^\s/<>()\[\]]{1,127})\s+Do(?![A-Za-z])")


@dataclass(frozen=True, slots=True)
class _Form:
    """A form's dictionary and its content, still packed."""

    dictionary: bytes
    content: bytes


def has_endless_forms(data: bytes) -> bool:
    """Say whether forms draw one another so often that no viewer could finish."""
    forms = dict(_list_forms(data))
    if not forms:
        return False
    starts = {int(match[1]): match.end() for match in _OBJECT.finditer(data)}
    drawn = {number: _count_drawn(data, form, forms=forms, starts=starts) for number, form in forms.items()}
    drawn = {number: inner for number, inner in drawn.items() if inner}
    times = dict.fromkeys(drawn, 1)
    for _ in range(_DEEPEST_FORM if drawn else 0):
        times = {
            number: 1 + sum(count * times.get(other, 1) for other, count in inner.items())
            for number, inner in drawn.items()
        }
        if max(times.values()) > _MOST_DRAWN:
            return True
    return False


def _list_forms(data: bytes) -> Iterator[tuple[int, _Form]]:
    """List the forms whose resources name other drawings, by their object's number."""
    for found, match in enumerate(_FORM.finditer(data)):
        if found >= _MOST_FORMS:
            return
        start = max(0, match.start() - _LARGEST_DICTIONARY)
        opened = max(_OBJECT.finditer(data, start, match.start()), key=lambda each: each.start(), default=None)
        stream = _STREAM.search(data, match.end(), match.end() + _LARGEST_DICTIONARY)
        if opened is None or stream is None:
            continue
        dictionary = data[opened.end() : stream.start()]
        if _INSIDE.search(dictionary):
            end = data.find(b"endstream", stream.end(), stream.end() + _LARGEST_CONTENT)
            yield int(opened[1]), _Form(dictionary, data[stream.end() : end if end >= 0 else None])


def _count_drawn(data: bytes, form: _Form, *, forms: Mapping[int, _Form], starts: Mapping[int, int]) -> dict[int, int]:
    """Count how often a form draws each other one.

    Args:
        data: All bytes of the file.
        form: The form that draws.
        forms: All that could be drawn.
        starts: Where each object's content begins.
    """
    named = {
        name: int(number)
        for part in _list_resources(data, form.dictionary, starts=starts)
        for name, number in _NAMED.findall(part)
        if int(number) in forms
    }
    counts: dict[int, int] = {}
    for name in _DRAWN.findall(_unpack(form)) if named else ():
        if name in named:
            counts[named[name]] = counts.get(named[name], 0) + 1
    return counts


def _list_resources(data: bytes, dictionary: bytes, *, starts: Mapping[int, int]) -> Iterator[bytes]:
    """List the dictionaries that may name a form's drawings: its own and those it refers to."""
    yield dictionary
    for match in _INSIDE.finditer(dictionary):
        start = starts.get(int(match["reference"])) if match["reference"] else None
        if start is not None:
            yield data[start : data.find(b"endobj", start, start + _LARGEST_DICTIONARY)]


def _unpack(form: _Form) -> bytes:
    if b"/Filter" not in form.dictionary:
        return form.content
    try:
        return zlib.decompressobj().decompress(form.content, _LARGEST_CONTENT)
    except zlib.error:
        return b""
