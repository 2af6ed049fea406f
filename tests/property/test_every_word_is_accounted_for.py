"""Whatever a document holds, each of its words stands once in its minutes, and once in its passages."""

from collections import Counter
from collections.abc import Iterable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rr3search.chunking import split_minutes
from rr3search.domain import Block, BlockStyle, Document, Minutes, Omission, Source, Turn, list_words
from rr3search.parsing.minutes import parse_minutes

FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

FRAGMENTS = (
    "Jo Marsh",
    "Al Reed (AR), Bridgeway",
    "JM",
    "HMPPS",
    "The Chair",
    "An attendee",
    "Present:",
    "Apologies: Bo Lee",
    "Attendees",
    "Date: 8 July 2020",
    "Via video call",
    "Minutes of the Harbour Board",
    "1. Welcome",
    "Discussion",
    "Is there any money left?",
    "said that the pier was open.",
    "asked why.",
    "Action: JM to write to the board by 1 May and to report back.",
    "Actions:",
    "Ref | Action | Owner",
    "1 | write | Jo Marsh",
    "AGREED: to meet again.",
    "It was noted that it rained.",
    "He added more; Al Reed disagreed.",
    "JO MARSH: no.",
    "Q: When? A: Now.",
    "Topic: the leak",
    "Hall hire: it was agreed to stay.",
    "HM Prisons and Probation Service (HMPPS) had told her",
    "Opening remarks from Jo Marsh",
    "ENDS",
    "¹",
    "- - -",
    "(a)",
    "|",
    ":",
    "İstanbul ﬁrst ſ ǅ",
    "\u200b\u00a0\u2028",
    "日本語の議事録。",
)
WORDS = st.one_of(st.sampled_from(FRAGMENTS), st.text(min_size=1, max_size=30))
TEXTS = st.lists(WORDS, min_size=1, max_size=6).map(" ".join).filter(lambda text: bool(text.strip()))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    blocks = []
    for paragraph in range(1, draw(st.integers(0, 14)) + 1):
        style = draw(st.sampled_from(BlockStyle))
        is_levelled = style in {BlockStyle.HEADING, BlockStyle.LIST_ITEM}
        blocks.append(
            Block(
                text=draw(TEXTS).strip(),
                style=style,
                level=draw(st.integers(1, 3)) if is_levelled else 0,
                page=None,
                paragraph=paragraph,
                marker=draw(st.sampled_from(("-", "1.", "(a)", "2.1"))) if style is BlockStyle.LIST_ITEM else "",
            )
        )
    left_out = draw(st.lists(st.builds(Omission, text=TEXTS, reason=st.just("page number")), max_size=2))
    return Document(Source("/minutes/board 2020-07-08.txt", "0" * 64), tuple(blocks), tuple(left_out))


def count_words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in list_words(text))


def list_printed(document: Document) -> list[str]:
    return [block.text for block in document.blocks] + [one.text for one in document.omissions]


def list_read(minutes: Minutes, document: Document) -> list[str]:
    """Every text of the minutes; a number printed as the block's own mark is no word of its text."""
    markers = {block.paragraph: block.marker for block in document.blocks}
    return [
        *minutes.meeting.front_matter,
        *(section.title for section in minutes.meeting.sections),
        *(section.number.removeprefix(markers[section.paragraph]) for section in minutes.meeting.sections),
        *(turn.text for turn in minutes.turns),
        *(one.text for one in minutes.meeting.left_out),
    ]


@FEW
@given(documents())
def test_minutes_hold_each_word_of_the_document_once(document: Document) -> None:
    minutes = parse_minutes(document)

    assert count_words(list_read(minutes, document)) == count_words(list_printed(document))


@FEW
@given(documents(), st.integers(3, 40))
def test_passages_hold_each_word_of_the_turns_once(document: Document, max_words: int) -> None:
    minutes = parse_minutes(document)

    passages = split_minutes(minutes, max_words=max_words)

    assert count_words(one.text for one in passages) == count_words(turn.text for turn in minutes.turns)
    assert [one.position for one in passages] == list(range(len(passages)))


@FEW
@given(documents())
def test_sentences_tile_the_text(document: Document) -> None:
    minutes = parse_minutes(document)
    parts: list[tuple[str, tuple[int, ...]]] = [(turn.text, turn.sentence_starts) for turn in minutes.turns]
    parts += [(one.text, one.sentence_starts) for one in split_minutes(minutes, max_words=12)]

    for text, starts in parts:
        assert starts[0] == 0
        assert list(starts) == sorted(set(starts))
        assert starts[-1] < max(len(text), 1)


@FEW
@given(documents())
def test_turns_stand_in_their_block_and_keep_its_order(document: Document) -> None:
    minutes = parse_minutes(document)

    by_paragraph: dict[int, list[Turn]] = {}
    for turn in minutes.turns:
        by_paragraph.setdefault(turn.paragraph, []).append(turn)
    for paragraph, turns in by_paragraph.items():
        text = next(block.text for block in document.blocks if block.paragraph == paragraph)
        position = 0
        for turn in turns:
            position = text.index(turn.text, position) + len(turn.text)
    assert [turn.paragraph for turn in minutes.turns] == sorted(turn.paragraph for turn in minutes.turns)


@FEW
@given(documents())
def test_ids_are_unique_and_the_same_when_read_again(document: Document) -> None:
    first, again = (split_minutes(parse_minutes(document)) for _ in range(2))

    ids = [one.id for one in first]

    assert ids == [one.id for one in again]
    assert len(set(ids)) == len(ids)


@FEW
@given(st.lists(TEXTS, min_size=1, max_size=8))
def test_ids_do_not_know_the_page_the_paragraph_or_the_kind_of_space(texts: list[str]) -> None:
    plain = [Block(" ".join(text.split()), BlockStyle.PARAGRAPH, 0, None, at, "") for at, text in enumerate(texts, 1)]
    plain = [block for block in plain if block.text]
    moved = [
        Block(block.text.replace("'", "’"), BlockStyle.PARAGRAPH, 0, 7, block.paragraph * 2, "") for block in plain
    ]
    source = Source("/minutes/board.txt", "0" * 64)

    first, second = (split_minutes(parse_minutes(Document(source, tuple(one), ()))) for one in (plain, moved))

    assert [one.id for one in first] == [one.id for one in second]


LONG = (
    "word " * 4000 + "ended.",
    "x" * 20_000,
    "A" * 20_000,
    ", ".join(["Jo"] * 500) + " said that it rained.",
    ", ".join(f"Anna{chr(97 + number % 26)} Berg" for number in range(500)),
    "Present: " + ", ".join(f"Anna{chr(97 + number % 26)} Berg (Org {number})" for number in range(300)),
    " ".join(["Harbour"] * 2000) + " said that it rained.",
    "The " + "big " * 2000 + "member said no.",
    "In " + "a, " * 2000 + "Jo said no.",
    "Members members " * 1000 + "present",
    "Action: " + "Jo and Al and " * 500 + "Bo to write, " * 300,
    "(" * 3000 + ")" * 3000,
    "Name (" * 2000,
    "- " * 5000,
    "? " * 5000,
    "Jo Marsh: " * 2000,
    "1." * 5000,
    "by end of " * 1000,
    "one | " * 3000,
    " " * 10_000 + "x" + " " * 10_000,
    "Dr Mr Ms " * 1000 + "Bell said no.",
    "It was " + "also " * 3000 + "noted.",
    "It was " + "very " * 3000 + "noted.",
    "Anna-" * 4000 + "said",
    "A.B." * 4000,
    "minutes of the meeting of the " * 600,
    "(HMPPS) " * 1500,
    "Jo told Al had told Bo " * 500,
)


@settings(FEW, max_examples=len(LONG))
@given(st.sampled_from(LONG), st.booleans())
def test_long_paragraphs_are_read_to_their_end(text: str, has_list: bool) -> None:  # noqa: FBT001  drawn by name
    people = ("Present:", "Jo Marsh (JM), HM Prisons and Probation Service (HMPPS)", "Al Reed, Clinks", "Welcome")
    texts = (*people, text, "Jo said so.") if has_list else (text, "Jo said so.")
    blocks = tuple(Block(one, BlockStyle.PARAGRAPH, 0, None, at, "") for at, one in enumerate(texts, 1))
    document = Document(Source("/minutes/board.txt", "0" * 64), blocks, ())

    minutes = parse_minutes(document)

    assert count_words(list_read(minutes, document)) == count_words(texts)
