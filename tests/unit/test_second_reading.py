"""What a reader adds to a brief, and where it is not asked: words say enough, or the agenda is another body's."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from answering_fixtures import store_passages
from builders import make_passage

from rr3search.action_register import Register
from rr3search.archive import MinutesArchive
from rr3search.briefing import brief_agenda
from rr3search.config import Settings
from rr3search.domain import Agenda, AgendaLine, Attribution, Basis, Brief, LineKind, Passage, SpeakerType, Verdict
from rr3search.embedders import DEFAULT_EMBEDDER
from rr3search.queries import FilterRequest

OWN = "When will the footbridge over the mill stream be repaired?"
OTHER = "Can walkers soon get across again?"
UNNAMED = Attribution("A member", "A member", SpeakerType.ANONYMOUS, None, Basis.ANONYMOUS)
BRIDGE = make_passage("The footbridge over the mill stream would be repaired in May, the Council said.", position=1)
GRANT = make_passage("The Council said that the grant for the museum roof had been refused.", position=2)
HEARD = make_passage("The footbridge over the mill stream had been shut since the flood.", position=3)


@pytest.fixture
def hardly_near(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashed words, without a shared one, lie nowhere near each other."""
    monkeypatch.setattr("rr3search.briefing.second_reading._LEAST_COSINE", -1.0)


class FakeReader:
    """Believes that what holds one word answers."""

    def __init__(self, liked: str) -> None:
        self.liked = liked
        self.read: list[str] = []

    def read_pairs(self, line: str, texts: Sequence[str]) -> list[float]:
        """Like a text, or not."""
        self.read.append(line)
        return [6.0 if self.liked in text else -6.0 for text in texts]


def brief(lines: Sequence[str], reader: FakeReader | None, *passages: Passage) -> Brief:
    agenda = Agenda(None, tuple(AgendaLine(line, LineKind.QUESTION) for line in lines))
    holdings = replace(store_passages(*passages), reader=reader)
    register = Register((), dt.date(2024, 1, 1))
    return brief_agenda(agenda, FilterRequest(), holdings, list_register=lambda _: register)


@pytest.mark.usefixtures("hardly_near")
def test_a_line_in_other_words_is_told_what_the_reader_takes_for_its_answer() -> None:
    without = brief([OWN, OTHER], None, BRIDGE, GRANT)
    item = brief([OWN, OTHER], FakeReader("repaired"), BRIDGE, GRANT).items[1]

    assert without.items[1].verdict is Verdict.NOT_FOUND
    assert item.verdict is Verdict.ANSWERED
    assert [one.quote.passage for one in item.answers] == [BRIDGE]
    assert item.is_by_meaning
    assert not without.items[0].is_by_meaning


def test_a_line_that_no_passage_answers_stays_not_found() -> None:
    assert brief([OWN, OTHER], FakeReader("nowhere"), BRIDGE, GRANT).items[1].verdict is Verdict.NOT_FOUND


def test_what_lies_far_from_a_line_is_not_read_though_the_reader_would_believe_it() -> None:
    assert brief([OWN, OTHER], FakeReader("repaired"), BRIDGE, GRANT).items[1].verdict is Verdict.NOT_FOUND


def test_nothing_is_read_where_words_and_vectors_say_enough() -> None:
    reader = FakeReader("grant")

    (item,) = brief([OWN], reader, BRIDGE, GRANT).items

    assert [one.quote.passage for one in item.answers] == [BRIDGE]
    assert OWN not in reader.read


def test_the_agenda_of_another_body_is_not_read_into_the_minutes() -> None:
    reader = FakeReader("repaired")

    items = brief(["Choir robes for the spring", "Who will judge the flower show?"], reader, BRIDGE, GRANT).items

    assert [item.verdict for item in items] == [Verdict.NOT_FOUND] * 2
    assert reader.read == []


def test_whoever_is_left_unnamed_is_neither_read_nor_told_beside_it() -> None:
    said = replace(HEARD, attribution=UNNAMED)
    unread = brief([OWN, OTHER], FakeReader("flood"), BRIDGE, said).items[1]
    beside = brief([OWN, "Can walkers soon pass the flood?"], FakeReader("grant"), BRIDGE, GRANT, said).items[1]

    assert unread.verdict is Verdict.NOT_FOUND
    assert (beside.is_by_meaning, beside.sector) == (True, ())


@pytest.mark.parametrize("line", ["Who pays so that walkers get across again?", "Who said that walkers get across?"])
def test_who_asks_for_a_person_is_not_answered_by_meaning(line: str) -> None:
    assert not brief([OWN, line], FakeReader("grant"), BRIDGE, GRANT).items[1].is_by_meaning


@pytest.mark.usefixtures("hardly_near")
def test_of_a_long_passage_the_sentence_that_answers_is_quoted() -> None:
    tea = "The Clerk thanked everybody. Minutes were signed. A kettle was bought. Tea was served. Cakes were eaten. "
    told = make_passage(f"{tea}The stile by the weir would not be mended.", position=2)

    item = brief([OWN, OTHER], FakeReader("stile"), BRIDGE, told).items[1]

    assert item.answers[0].quote.text.endswith("The stile by the weir would not be mended.")


@pytest.mark.parametrize(
    ("line", "verdict"),
    [(OTHER, Verdict.ANSWERED_NO), ("How soon can walkers get across again?", Verdict.ANSWERED)],
)
@pytest.mark.usefixtures("hardly_near")
def test_only_what_can_be_answered_no_is(line: str, verdict: Verdict) -> None:
    told = make_passage("The Council said no: the stile by the weir could not be mended.", position=2)

    item = brief([OWN, line], FakeReader("stile"), BRIDGE, told).items[1]

    assert (item.is_by_meaning, item.verdict) == (True, verdict)


@pytest.mark.usefixtures("hardly_near")
def test_only_what_comes_nearly_as_near_as_the_best_is_told() -> None:
    class Graded(FakeReader):
        def read_pairs(self, line: str, texts: Sequence[str]) -> list[float]:
            self.read.append(line)
            return [3.0 if "repaired" in text else 1.0 if "grant" in text else 2.0 for text in texts]

    item = brief([OWN, OTHER], Graded(""), BRIDGE, GRANT, HEARD).items[1]

    assert {one.quote.passage for one in item.answers} == {BRIDGE, HEARD}


def test_an_index_of_hashed_words_has_no_reader_and_any_other_has(tmp_path: Path) -> None:
    readers = []
    for name in ("hashing", DEFAULT_EMBEDDER):
        with MinutesArchive.create_or_open(Settings(tmp_path / name, embedder=name)) as archive:
            readers.append(archive._holdings.reader)  # noqa: SLF001  what it is opened with shows nowhere else

    assert [reader is not None for reader in readers] == [False, True]
