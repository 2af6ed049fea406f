"""Whatever a file looks like, each of its words stands once in the document.

Joining lines may make one word of two ("volun-/tary", "15<sup>th</sup>"), and Markdown marks
emphasis with underscores. So the law is checked twice: the letters and digits of all words, as a
multiset, are the same in the file as in blocks (text and marker) and omissions together; and in
files built here each word is unique and must be found exactly once.
"""

import itertools
import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rr3search.domain import BlockStyle, list_words
from rr3search.readers import Reading
from rr3search.readers.encoding import decode_text
from rr3search.readers.markdown import read_markdown
from rr3search.readers.spelling_out import spell_out_reading, spell_out_text
from rr3search.readers.text import read_plain_text

SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "ve")
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def make_word(number: int) -> str:
    """Spell a number in syllables: 0 is "baba", 17 is "ceceba"; no two numbers give the same word."""
    high, low = divmod(number, len(SYLLABLES))
    return (make_word(high) if high else "ba") + SYLLABLES[low]


@st.composite
def paragraphs(draw: st.DrawFn, *, sentences: int = 4, min_words: int = 9) -> list[str]:
    lengths = draw(
        st.lists(st.lists(st.integers(min_words, 19), min_size=1, max_size=sentences), min_size=2, max_size=6)
    )
    shift = draw(st.integers(0, 5000))
    words = (make_word(shift + 7 * number) for number in itertools.count())
    return [
        " ".join(" ".join(itertools.islice(words, length)).capitalize() + "." for length in paragraph)
        for paragraph in lengths
    ]


@st.composite
def prose(draw: st.DrawFn) -> list[str]:
    """Paragraphs after a sentence of several lines: where no sentence is broken, no width can be told."""
    opening = " ".join(make_word(9000 + number) for number in range(draw(st.integers(70, 90)))).capitalize() + "."
    return [opening, *draw(paragraphs())]


def count_letters(texts: Iterable[str]) -> Counter[str]:
    return Counter(letter for text in texts for word in list_words(text) for letter in word if letter != "_")


def list_printed(reading: Reading) -> list[str]:
    blocks = [part for block in reading.blocks for part in (block.marker, block.text)]
    return blocks + [omission.text for omission in reading.omissions]


def list_texts(reading: Reading) -> list[str]:
    return [block.text for block in reading.blocks]


def assert_every_word_once(source: str, reading: Reading) -> None:
    assert count_letters(list_printed(reading)) == count_letters([source])
    found = Counter(word for text in list_printed(reading) for word in list_words(text))
    unique = [word for word, times in Counter(list_words(source)).items() if times == 1]
    assert [word for word in unique if found[word] != 1] == []


def wrap(text: str, width: int, *, hanging: str = "") -> str:
    return textwrap.fill(text, width, break_long_words=False, subsequent_indent=hanging)


@given(st.text())
def test_any_text_keeps_every_letter(source: str) -> None:
    assert count_letters(list_printed(read_plain_text(source))) == count_letters([source])


@given(st.text(alphabet="ab1 .-*#\n\t\f¹[]()_=:;|>xiv", max_size=120))
@settings(max_examples=400)
def test_text_full_of_marks_keeps_every_letter(source: str) -> None:
    assert count_letters(list_printed(read_plain_text(source))) == count_letters([source])


@given(st.text(alphabet="ab1 .-*#\n\t¹[](ﬁﬃﬆ\u00ad\u200b\ufeff", max_size=120))
@settings(max_examples=200)
def test_spelling_out_keeps_every_letter(source: str) -> None:
    reading = spell_out_reading(read_plain_text(source))

    assert count_letters(list_printed(reading)) == count_letters([spell_out_text(source)])
    assert all(block.text == spell_out_text(block.text) for block in reading.blocks)
    assert sorted(block.paragraph for block in reading.blocks) == list(range(1, len(reading.blocks) + 1))


@given(st.text(alphabet="ab1 .-*#\n\t\f`~[]()_=:!|><^/\"'", max_size=120))
@settings(max_examples=400, deadline=None)
def test_any_markdown_keeps_every_letter(source: str) -> None:
    assert count_letters(list_printed(read_markdown(source))) == count_letters([source])


@FEW
@given(prose(), st.integers(40, 110))
def test_unwrapping_gives_back_the_paragraphs(originals: list[str], width: int) -> None:
    source = "\n\n".join(wrap(original, width) for original in originals)

    reading = read_plain_text(source)

    assert list_texts(reading) == originals
    assert_every_word_once(source, reading)


@FEW
@given(prose(), st.integers(40, 110))
def test_unwrapping_gives_back_list_items(originals: list[str], width: int) -> None:
    source = "\n".join(wrap(f"- {original}", width, hanging="  ") for original in originals)

    reading = read_plain_text(source)

    assert [(block.style, block.marker, block.text) for block in reading.blocks] == [
        (BlockStyle.LIST_ITEM, "-", original) for original in originals
    ]


@FEW
@given(paragraphs(min_words=2))
def test_dropping_blank_lines_changes_no_block(originals: list[str]) -> None:
    printed = ["Minutes", "Present:", "- Jo Marsh, Bridgeway", "- Al Reed", "1. Welcome", *originals, "Action: all"]

    spaced, dense = (read_plain_text(gap.join(printed)) for gap in ("\n\n", "\n"))

    assert spaced == dense
    assert [f"{block.marker} {block.text}".strip() for block in dense.blocks] == printed


@FEW
@given(prose(), st.integers(40, 110), st.data())
def test_pages_are_put_together_again(originals: list[str], width: int, data: st.DataObject) -> None:
    lines = "\n\n".join(wrap(original, width) for original in originals).split("\n")
    size = data.draw(st.integers(5, 12))
    pages = [lines[start : start + size] for start in range(0, len(lines), size)]
    total = len(pages)
    source = "\f".join(
        "\n".join(["Forum – OFFICIAL", "", *page, "", f"Page {number} of {total}", ""])
        for number, page in enumerate(pages, start=1)
    )

    reading = read_plain_text(source)

    assert_every_word_once(source, reading)
    # only the title on the first page is a block
    headers = [text for text in list_texts(reading) if text == "Forum – OFFICIAL"]
    assert len(headers) == 1
    assert sum(omission.reason == "page number" for omission in reading.omissions) == total
    assert {block.page for block in reading.blocks} <= set(range(1, total + 1))
    cut_in_sentence = [after[0][0].islower() for before, after in itertools.pairwise(pages) if before[-1] and after[0]]
    if all(cut_in_sentence) and not any(not page[0] or not page[-1] for page in pages[1:]):
        assert list_texts(reading)[1:] == originals


@FEW
@given(paragraphs(), st.data())
def test_a_footnote_follows_its_mark(originals: list[str], data: st.DataObject) -> None:
    carrier = data.draw(st.integers(0, len(originals) - 1))
    printed_after = data.draw(st.integers(carrier, len(originals) - 1))
    marked = [text + ("¹" if place == carrier else "") for place, text in enumerate(originals)]
    printed = [*marked[: printed_after + 1], "¹ Nine of the twelve areas", *marked[printed_after + 1 :]]
    source = "\n\n".join(printed)

    reading = read_plain_text(source)

    position = next(place for place, block in enumerate(reading.blocks) if block.style is BlockStyle.FOOTNOTE)
    note = reading.blocks[position]
    assert (note.marker, note.text) == ("¹", "Nine of the twelve areas")
    assert reading.blocks[position - 1].text == marked[carrier]
    assert note.paragraph == printed_after + 2
    assert sorted(block.paragraph for block in reading.blocks) == list(range(1, len(printed) + 1))
    assert_every_word_once(source, reading)


@FEW
@given(
    paragraphs(),
    st.sampled_from(("\n", "\r\n", "\r", "\u2028")),
    st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252")),
)
def test_encoding_and_line_ends_change_nothing(originals: list[str], line_end: str, encoding: str) -> None:
    printed = ["Café – “Forum’s” minutes", *originals]
    line_end = "\n" if encoding == "cp1252" and not line_end.isascii() else line_end
    data = (line_end * 2).join(printed).encode(encoding)

    reading = read_plain_text(decode_text(data, path=Path("minutes.txt")))

    assert list_texts(reading) == printed


def spell_markdown(kind: str, words: Sequence[str]) -> str:
    first, second, third, *rest = words
    tail = " ".join(rest)
    return {
        "heading": f"## {first} **{second}** {third}",
        "underlined": f"{first} {second}\n=======",
        "paragraph": f"{first.capitalize()} *{second}* `{third}`\n{tail}.",
        "link": f'See [{first} {second}](https://{third}.example/{rest[0]} "{rest[1]}") {" ".join(rest[2:])}',
        "reference": f"See [{first}][{second}] {third}\n\n[{second}]: https://{rest[0]}.example/",
        "image": f"![{first} {second}]({third}.png)",
        "bullets": f"- {first}\n- {second}\n    - {third}\n    - {tail}",
        "numbers": f"3. {first}\n4. {second}\n   1) {third}\n\n      {tail}",
        "table": f"| {first} | **{second}** |\n| --- | --- |\n| {third} | {rest[0]} | {rest[1]} |",
        "quote": f"> {first} {second}\n> {third}",
        "fence": f"```{first}\n{second}\n{third}\n```",
        "indented": f"Before:\n\n    {first}\n    {second}",
        "html": f"<div class='{first}'>{second}<br>{third}</div>",
        "inline html": f"The {first}<sup>{second}</sup> {third}<br>{tail}",
        "comment": f"<!-- {first} {second} -->\n\n{third}",
        "footnote": f"{first}[^{second}] {third}\n\n[^{second}]: {tail}",
        "hard break": f"{first}  \n{second}\\\n{third}",
        "autolink": f"<https://{first}.example/{second}> {third}",
    }[kind]


KINDS = (
    "heading", "underlined", "paragraph", "link", "reference", "image", "bullets", "numbers", "table", "quote",
    "fence", "indented", "html", "inline html", "comment", "footnote", "hard break", "autolink",
)  # fmt: skip


@FEW
@given(st.lists(st.sampled_from(KINDS), min_size=1, max_size=8), st.integers(0, 5000))
def test_markdown_keeps_every_word_once(kinds: list[str], shift: int) -> None:
    words = (make_word(shift + 7 * number) for number in itertools.count())
    parts = [spell_markdown(kind, list(itertools.islice(words, 8))) for kind in kinds]
    source = "# Minutes\n\n" + "\n\n".join(parts)

    reading = read_markdown(source)

    # were the markup not understood, the file would be read as plain text, which knows no "#"
    assert reading.blocks[0].style is BlockStyle.HEADING
    glued = re.sub(r"</?sup>", "", source)
    assert count_letters(list_printed(reading)) == count_letters([source])
    found = Counter(word for text in list_printed(reading) for word in list_words(text))
    once = [word for word, times in Counter(list_words(glued)).items() if times == 1]
    assert [word for word in once if found[word] != 1] == []


@FEW
@given(prose(), st.integers(40, 110))
def test_markdown_paragraphs_are_unwrapped(originals: list[str], width: int) -> None:
    source = "\n\n".join(wrap(original, width) for original in originals)

    assert list_texts(read_markdown(source)) == originals


@FEW
@given(paragraphs(), st.data())
def test_a_markdown_footnote_follows_its_mark(originals: list[str], data: st.DataObject) -> None:
    carrier = data.draw(st.integers(0, len(originals) - 1))
    marked = [text + ("[^note]" if place == carrier else "") for place, text in enumerate(originals)]

    reading = read_markdown("\n\n".join([*marked, "[^note]: Nine of the twelve areas"]))

    position = next(place for place, block in enumerate(reading.blocks) if block.style is BlockStyle.FOOTNOTE)
    assert reading.blocks[position].marker == "[^note]"
    assert reading.blocks[position - 1].text == marked[carrier]
