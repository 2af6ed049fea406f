"""Every line of a file ends up in the agenda once, in order, whatever it holds."""

import re
from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rr3search.agenda import parse_agenda
from rr3search.agenda.printed_lines import list_lines
from rr3search.domain import Block, BlockStyle, Cell, Document, LineKind, Source, list_words

FRAGMENTS = (
    *(
        "Housing Forum",
        "Agenda",
        "Attendees:",
        "Jo Marsh, HMPPS",
        "12 May 2025",
        "10.15",
        "(15 mins)",
        "Paper 3",
        "Lead:",
    ),
    *(
        "Welcome",
        "Apologies",
        "Any other business",
        "Questions for HMPPS",
        "To ask HMPPS whether",
        "Is it late?",
        "rents",
    ),
    *(
        "(a) Who pays?",
        "(b) Who else pays for it?",
        "- ",
        "|",
        "\t",
        "Item 5:",
        "Q3:",
        "How many were in:",
        "early release",
    ),
    *("Update on probation reform", "He said so.", "1.", "1 ", "2 ", ":", "İ", "日本語", "\u200b\u00a0"),
)
WORDS = st.one_of(st.sampled_from(FRAGMENTS), st.text(min_size=1, max_size=20))
TEXTS = st.lists(WORDS, min_size=1, max_size=5).map(" ".join).filter(lambda text: bool(text.strip()))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    blocks: list[Block] = []
    for paragraph in range(1, draw(st.integers(0, 12)) + 1):
        style = draw(st.sampled_from(BlockStyle))
        is_levelled = style in {BlockStyle.HEADING, BlockStyle.LIST_ITEM}
        row = 1 + paragraph // 3
        cell = Cell(1 + paragraph // 6, row, 1 + paragraph % 3, 3) if draw(st.booleans()) else None
        blocks.append(
            Block(
                text=draw(TEXTS).strip(),
                style=style,
                level=draw(st.integers(1, 3)) if is_levelled else 0,
                page=None,
                paragraph=paragraph,
                marker=draw(st.sampled_from(("-", "1.", "(a)", "2.1", "o"))) if style is BlockStyle.LIST_ITEM else "",
                cell=cell,
            )
        )
    return Document(Source("/agenda.txt", "0" * 64), tuple(blocks), ())


@given(documents())
def test_every_block_stands_in_one_line(document: Document) -> None:
    lines = list_lines(document.blocks)

    assert sorted(block.paragraph for line in lines for block in line.blocks) == [
        block.paragraph for block in document.blocks
    ]


@given(documents())
def test_no_line_is_lost_doubled_or_moved(document: Document) -> None:
    named = tuple(
        replace(block, text=f"ward{block.paragraph}x {block.text}", cell=None, emphasis=0) for block in document.blocks
    )

    agenda = parse_agenda(replace(document, blocks=named))

    found = [int(number) for line in agenda.lines for number in re.findall(r"ward(\d+)x", line.text)]
    assert found == [block.paragraph for block in named]


@given(documents())
def test_what_is_passed_over_stands_as_printed(document: Document) -> None:
    printed = Counter(line.printed for line in list_lines(document.blocks))
    ignored = Counter(line.text for line in parse_agenda(document).lines if line.kind is LineKind.IGNORED)

    assert not ignored - printed


@given(documents())
def test_what_is_tabled_has_words_and_keeps_them_all_with_what_was_passed_over(document: Document) -> None:
    agenda = parse_agenda(document)

    assert all(any(map(str.isalnum, line.text)) for line in agenda.lines if line.kind is LineKind.TOPIC)
    read = Counter(word for line in agenda.lines for word in list_words(line.text))
    printed = Counter(word for line in list_lines(document.blocks) for word in list_words(line.printed))
    assert not read - printed
