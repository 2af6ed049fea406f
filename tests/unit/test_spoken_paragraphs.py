"""Who says what in paragraphs of many kinds of bodies, read from blocks as any reader may give them."""

import pytest
from spoken_answers import ANSWERS
from spoken_asides import ASIDES
from spoken_labels import LABELS
from spoken_minds import MINDS
from spoken_paragraphs import PARAGRAPHS, Paragraph, make_blocks
from spoken_reactions import REACTIONS
from spoken_turns import TURNS

from rr3search.domain import Section, Turn, TurnKind, list_words
from rr3search.parsing.body import BodyReader
from rr3search.parsing.outcomes.record import MeetingRecord
from rr3search.parsing.roster.roster import Roster


@pytest.fixture(
    params=(*PARAGRAPHS, *ASIDES, *TURNS, *MINDS, *REACTIONS, *LABELS, *ANSWERS),
    ids=lambda paragraph: paragraph.name,
)
def paragraph(request: pytest.FixtureRequest) -> Paragraph:
    assert isinstance(request.param, Paragraph)
    return request.param


@pytest.fixture
def reading(paragraph: Paragraph) -> tuple[list[Section], list[Turn]]:
    roster = Roster(paragraph.people, ())
    record = MeetingRecord(roster, title="Minutes", held_on=None)
    reader = BodyReader(make_blocks(paragraph.text), roster, record)
    reader.read()
    return reader.builder.sections, record.turns


def test_speakers(paragraph: Paragraph, reading: tuple[list[Section], list[Turn]]) -> None:
    _, turns = reading
    wrong = []
    for fragment, speaker in paragraph.said:
        found = [turn.attribution.speaker for turn in turns if fragment in turn.text]
        if found != [speaker]:
            wrong.append((fragment, speaker, found))

    assert wrong == []


def test_sections(paragraph: Paragraph, reading: tuple[list[Section], list[Turn]]) -> None:
    sections, _ = reading

    assert paragraph.sections is None or [section.title for section in sections] == list(paragraph.sections)


def test_every_word_stands_once(paragraph: Paragraph, reading: tuple[list[Section], list[Turn]]) -> None:
    sections, turns = reading
    blocks = make_blocks(paragraph.text)
    read = [word for section in sections for word in list_words(f"{section.number} {section.title}")]
    read += [word for turn in turns for word in list_words(turn.text)]

    numbers = {section.number for section in sections if section.number}
    printed = [f"{block.marker if block.marker in numbers else ''} {block.text}" for block in blocks]
    assert sorted(read) == sorted(word for text in printed for word in list_words(text))


def test_nobody_speaks_an_action(reading: tuple[list[Section], list[Turn]]) -> None:
    _, turns = reading

    assert [turn.text for turn in turns if turn.kind is TurnKind.ACTION and turn.attribution.speaker] == []
