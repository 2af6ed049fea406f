import pytest

from rr3search.domain import Block, BlockStyle, SectionKind
from rr3search.parsing.sections.headings import find_headings
from rr3search.parsing.sections.outline import Heading, SectionBuilder

PROSE = "The pier was closed for the winter."


def make_block(text: str, *, style: BlockStyle = BlockStyle.PARAGRAPH, level: int = 0, marker: str = "") -> Block:
    return Block(text, style, level, None, 1, marker)


def find_first(block: Block) -> Heading | None:
    is_spoken = lambda sentence: sentence.startswith("Jo ")  # noqa: E731  a stand-in for the cue reader
    return find_headings([block, make_block(PROSE)], is_spoken=is_spoken).get(0)


@pytest.mark.parametrize(
    ("text", "title", "number", "kind"),
    [
        ("Introduction", "Introduction", "", SectionKind.HEADING),
        ("FINANCE", "FINANCE", "", SectionKind.HEADING),
        ("Item 4: Finance", "Finance", "Item 4:", SectionKind.HEADING),
        ("3. Finance", "Finance", "3.", SectionKind.HEADING),
        ("22/45 Finance", "Finance", "22/45", SectionKind.HEADING),
        ("Agenda item 2 – Finance", "Finance", "Agenda item 2 –", SectionKind.HEADING),
        ("Discussion", "Discussion", "", SectionKind.DISCUSSION),
        ("Questions and answers", "Questions and answers", "", SectionKind.DISCUSSION),
        ("Opening remarks from HMPPS", "Opening remarks from HMPPS", "", SectionKind.OPENING),
        ("Treasurer's report", "Treasurer's report", "", SectionKind.OPENING),
        ("Summary of actions", "Summary of actions", "", SectionKind.ACTIONS),
        ("Will rents rise?", "Will rents rise?", "", SectionKind.QUESTION),
        ("Rents are high. Will they rise?", "Rents are high. Will they rise?", "", SectionKind.QUESTION),
        ("Will rents rise? Some are high.", "Will rents rise? Some are high.", "", SectionKind.QUESTION),
        ("Q3. Will rents rise?", "Will rents rise?", "Q3.", SectionKind.QUESTION),
        ("Q: Will rents rise?", "Will rents rise?", "Q:", SectionKind.QUESTION),
        ("Question from Keys: Will rents rise?", "Will rents rise?", "Question from Keys:", SectionKind.QUESTION),
        ("Topic: Finance", "Finance", "Topic:", SectionKind.HEADING),
        ("B. Finance", "Finance", "B.", SectionKind.HEADING),
        ("IV. Finance", "Finance", "IV.", SectionKind.HEADING),
        ("Finance: discussion", "Finance: discussion", "", SectionKind.HEADING),
        ("How rents are set", "How rents are set", "", SectionKind.HEADING),
        ("Governor question: Will rents rise?", "Will rents rise?", "Governor question:", SectionKind.QUESTION),
    ],
)  # fmt: skip
def test_a_line_is_a_heading(text: str, *, title: str, number: str, kind: SectionKind) -> None:
    heading = find_first(make_block(text))

    assert heading is not None
    assert (heading.title, heading.number, heading.kind) == (title, number, kind)


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        "Jo asked whether rents would rise?",
        "Jo said no",
        "The following points were made:",
        "In discussion the following points were made -",
        "1 | write | Jo",
        "Jo\tBridgeway",
        "Finance: the books are open",
        "Our driller is late",
        "Reserve fund - £27,699",
        "and so it went on",
        "x" * 400,
    ],
)
def test_a_line_is_no_heading(text: str) -> None:
    assert find_first(make_block(text)) is None


def test_a_question_inside_prose_is_no_heading() -> None:
    text = "The pier is shut. It was shut last year. Who pays? Nobody knows. It may be shut again. It rains."

    assert find_first(make_block(text)) is None


def test_the_last_line_is_a_heading_only_when_marked() -> None:
    last = make_block("Finance")
    marked = make_block("Finance", style=BlockStyle.HEADING, level=2)

    assert find_headings([last], is_spoken=lambda _: False) == {}
    assert find_headings([marked], is_spoken=lambda _: False)[0].level == 2


def test_in_a_transcript_only_what_is_marked_or_numbered_is_a_heading() -> None:
    blocks = [make_block("Can we still?"), make_block("2. Finance"), make_block(PROSE)]

    assert list(find_headings(blocks, is_spoken=lambda _: False, is_transcript=True)) == [1]


def test_a_container_holds_what_follows_until_a_closing_item() -> None:
    builder = SectionBuilder()
    blocks = [make_block(text) for text in ("Discussion", "Rents", "Will they rise?", "Any other business", PROSE)]
    for index, heading in find_headings(blocks, is_spoken=lambda _: False).items():
        builder.open_section(heading, blocks[index])

    assert [section.path for section in builder.sections] == [
        ("Discussion",),
        ("Discussion", "Rents"),
        ("Discussion", "Will they rise?"),
        ("Any other business",),
    ]


def test_levels_nest() -> None:
    builder = SectionBuilder()
    for title, level in (("Notes", 1), ("Rents", 2), ("Repairs", 2), ("End", 1)):
        block = make_block(title, style=BlockStyle.HEADING, level=level)
        builder.open_section(Heading(0, title, "", SectionKind.HEADING, level), block)

    assert [section.path for section in builder.sections] == [
        ("Notes",),
        ("Notes", "Rents"),
        ("Notes", "Repairs"),
        ("End",),
    ]


def test_a_short_bold_paragraph_is_a_heading_a_bold_sentence_is_not() -> None:
    title = Block("Rents and service charges.", BlockStyle.PARAGRAPH, 0, 1, 1, emphasis=26)
    sentence = Block("The meeting is recorded.", BlockStyle.PARAGRAPH, 0, 1, 1, emphasis=24)

    assert find_headings([title, make_block(PROSE)], is_spoken=lambda _: False)[0].title == "Rents and service charges."
    assert find_headings([sentence, make_block(PROSE)], is_spoken=lambda _: False) == {}


def test_a_name_alone_is_no_heading() -> None:
    blocks = [make_block("Jo Marsh"), make_block(PROSE)]

    assert find_headings(blocks, is_spoken=lambda _: False, is_name=lambda words: words == "Jo Marsh") == {}


def test_a_bold_lead_opens_a_section_and_its_paragraph_goes_on() -> None:
    block = Block("Rents. They will rise.", BlockStyle.PARAGRAPH, 0, 1, 1, emphasis=6)

    heading = find_headings([block, make_block(PROSE)], is_spoken=lambda _: False)[0]

    assert (heading.title, block.text[heading.rest_at :]) == ("Rents", "They will rise.")


def test_a_heading_without_a_level_stands_below_the_last_one_with_one() -> None:
    builder = SectionBuilder()
    for title, level in (("Reports", 1), ("Roads", None), ("Next meeting", None)):
        block = make_block(title)
        builder.open_section(Heading(0, title, "", SectionKind.HEADING, level), block)

    assert [section.path for section in builder.sections] == [("Reports",), ("Reports", "Roads"), ("Next meeting",)]


def test_the_topics_of_a_transcript_are_headings_where_all_silent_lines_are_topics() -> None:
    texts = ("Rents", "Jo: they rise", "Al: no", "Repairs", "Jo: late", "Al: yes")
    blocks = [make_block(text) for text in texts]

    found = find_headings(blocks, is_spoken=lambda text: text.startswith(("Jo:", "Al:")), is_transcript=True)

    assert [heading.title for heading in found.values()] == ["Rents", "Repairs"]
