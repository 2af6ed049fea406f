"""Whatever a PDF looks like, each of its words stands once in the reading, and damage costs no more than the file."""

import random
from collections import Counter
from functools import lru_cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdf_files import BODY, BOLD, HEADING, NARROW, rule_table, set_pdf
from reportlab.platypus import Flowable, Paragraph

from rr3search.domain import list_words
from rr3search.errors import UnreadableInputError
from rr3search.readers import Reading
from rr3search.readers.pdf import PdfReader

SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "li", "na", "pe", "ri", "so", "tu", "ve")
"""None with a letter so wide that a word of four would be broken in a cell of a table."""
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
MANY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(data: bytes) -> Reading:
    return PdfReader().read_blocks(data, path=Path("minutes.pdf"))


def spell(number: int) -> str:
    """Spell a number in syllables; no two numbers give the same word."""
    high, low = divmod(number, len(SYLLABLES))
    return (spell(high) if high else "ba") + SYLLABLES[low]


def write(start: int, count: int) -> str:
    return " ".join(spell(number) for number in range(start, start + count)).capitalize() + "."


def build(parts: list[tuple[str, int]], *, columns: int) -> tuple[bytes, Counter[str]]:
    """Set paragraphs, headings and tables in which no word occurs twice; count the words."""
    made: list[Flowable] = []
    words: Counter[str] = Counter()
    for place, (kind, wanted) in enumerate(parts):
        start = 300 * place
        count = min(wanted, 20) if kind == "table" else wanted
        if kind == "table":
            rows = [[write(start + (row * 3 + at) * count, count) for at in range(3)] for row in range(4)]
            made.append(rule_table(rows, widths=(65, 80, 65)))
            printed = [text for row in rows for text in row]
        else:
            style = {"prose": BODY, "justified": NARROW, "heading": HEADING, "bold": BOLD}[kind]
            printed = [write(start, count)]
            made.append(Paragraph(printed[0], style))
        words.update(word for text in printed for word in list_words(text))
    return set_pdf(made, columns=columns), words


KINDS = st.sampled_from(("prose", "prose", "justified", "heading", "bold", "table"))


@FEW
@given(st.lists(st.tuples(KINDS, st.integers(1, 60)), min_size=1, max_size=12), st.integers(1, 2))
def test_each_word_stands_in_the_reading_once(parts: list[tuple[str, int]], columns: int) -> None:
    data, words = build(parts, columns=columns)

    reading = read(data)

    held = [text for block in reading.blocks for text in (block.marker, block.text)]
    held += [omission.text for omission in reading.omissions]
    assert Counter(word for text in held for word in list_words(text)) == words


@FEW
@given(st.lists(st.integers(30, 300), min_size=1, max_size=8))
def test_paragraphs_come_out_as_they_went_in(lengths: list[int]) -> None:
    texts = [write(1000 * place, length) for place, length in enumerate(lengths)]

    reading = read(set_pdf([Paragraph(text, BODY) for text in texts]))

    assert [block.text for block in reading.blocks] == texts


@lru_cache
def make_sound_file() -> bytes:
    rows = [[write(at * 40 + column * 20, 20) for column in range(3)] for at in range(4)]
    return set_pdf(
        [
            Paragraph("Heading", HEADING),
            Paragraph(write(500, 300), BODY),
            rule_table(rows, widths=(100, 100, 100), head=1),
        ]
    )


@MANY
@given(st.integers(0, 2**32), st.sampled_from(("cut", "flip", "drop")), st.integers(1, 200))
def test_a_damaged_file_is_read_or_refused(seed: int, kind: str, amount: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - damage, not a secret
    data = bytearray(make_sound_file())
    if kind == "cut":
        del data[chance.randrange(len(data)) :]
    elif kind == "drop":
        start = chance.randrange(len(data))
        del data[start : start + amount * 10]
    else:
        for _ in range(amount):
            data[chance.randrange(len(data))] = chance.randrange(256)

    try:
        reading = read(bytes(data))
    except UnreadableInputError as error:
        message = str(error)
    else:
        message = ""
        assert reading.blocks or reading.omissions

    assert not message or message.startswith("minutes.pdf: the PDF")
