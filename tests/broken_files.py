"""Small sound files of every format, and ways to break them: bytes in, broken bytes out."""

import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

from hostile_files import SHOWN, make_docx, make_odt, make_one_page, make_stream, make_word_body, make_zip

__all__ = ["list_samples", "mutate"]

SEEDS = Path(__file__).parents[1] / "seeds"
_LONGEST_CUT = 400
_SHARE_OF_PARTS = 0.7


def list_samples(*, most_characters: int = 6000) -> dict[str, list[bytes]]:
    """Give sound files by suffix: the shipped minutes, and the same in the other formats, cut to a length."""
    texts = [file.read_text(encoding="utf-8")[:most_characters] for file in sorted(SEEDS.glob("*.txt"))]
    return {
        ".txt": [text.encode() for text in texts],
        ".md": [("# Minutes\n\n| a | b |\n|---|---|\n| c | *d* |\n\n" + text).encode() for text in texts],
        ".html": [_make_page(text) for text in texts],
        ".docx": [_make_word_file(text) for text in texts],
        ".odt": [_make_open_document(text) for text in texts],
        ".pdf": [_make_pdf_file(text) for text in texts],
    }


def mutate(data: bytes, *, other: bytes, dice: random.Random) -> bytes:
    """Break a file in one to four places; of a zip package most often a part, so that its checksum still holds."""
    if data.startswith(b"PK") and dice.random() < _SHARE_OF_PARTS:
        with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(io.BytesIO(other)) as another:
            parts = {name: package.read(name) for name in package.namelist()}
            main = max(parts, key=lambda name: len(parts[name]))
            broken_part = mutate(parts[main], other=another.read(dice.choice(another.namelist())), dice=dice)
        return make_zip({**parts, main: broken_part}, packing=zipfile.ZIP_STORED)
    broken = bytearray(data)
    for _ in range(dice.randint(1, 4)):
        dice.choice(_MUTATIONS)(broken, other, dice)
    return bytes(broken)


def _flip(data: bytearray, _other: bytes, dice: random.Random) -> None:
    for _ in range(min(len(data), dice.randint(1, 20))):
        data[dice.randrange(len(data))] = dice.randrange(256)


def _truncate(data: bytearray, _other: bytes, dice: random.Random) -> None:
    del data[dice.randrange(len(data) + 1) :]


def _cut(data: bytearray, _other: bytes, dice: random.Random) -> None:
    start = dice.randrange(len(data) + 1)
    del data[start : start + dice.randrange(_LONGEST_CUT)]


def _splice(data: bytearray, other: bytes, dice: random.Random) -> None:
    at, start = dice.randrange(len(data) + 1), dice.randrange(len(other))
    data[at:at] = other[start : start + dice.randrange(_LONGEST_CUT)]


def _repeat(data: bytearray, _other: bytes, dice: random.Random) -> None:
    at = dice.randrange(len(data) + 1)
    data[at:at] = data[at : at + dice.randrange(_LONGEST_CUT)] * dice.randint(1, 50)


_MUTATIONS: tuple[Callable[[bytearray, bytes, random.Random], None], ...] = (_flip, _truncate, _cut, _splice, _repeat)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _list_paragraphs(text: str) -> list[str]:
    return [_escape(" ".join(part.split())) for part in text.split("\n\n") if part.strip()]


def _make_page(text: str) -> bytes:
    body = "".join(f"<p>{part}</p>\n" for part in _list_paragraphs(text))
    page = f"<!DOCTYPE html><html><body><table><tr><th>a<td>b</table><ul><li>c</ul>{body}</body></html>"
    return page.encode()


def _make_word_file(text: str) -> bytes:
    parts = (f"<w:p><w:r><w:t>{part}</w:t></w:r></w:p>" for part in _list_paragraphs(text))
    return make_docx(make_word_body("".join(parts)))


def _make_open_document(text: str) -> bytes:
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    parts = "".join(f"<text:p>{part}</text:p>" for part in _list_paragraphs(text))
    return make_odt(
        f'<office:document-content xmlns:office="{office}" xmlns:text="{words}"><office:body><office:text>'
        f"{parts}</office:text></office:body></office:document-content>"
    )


def _make_pdf_file(text: str) -> bytes:
    lines = [part[at : at + 90] for part in _list_paragraphs(text) for at in range(0, len(part), 90)][:55]
    shown = b"".join(
        b"BT /F 10 Tf 50 %d Td (%s) Tj ET\n"
        % (800 - 13 * number, line.encode("ascii", "ignore").translate(None, b"\\()"))
        for number, line in enumerate(lines)
    )
    return make_one_page(make_stream(SHOWN + shown, filters=0 if len(shown) % 2 else 1))
