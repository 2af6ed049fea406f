"""A store of which nothing is read twice."""

import datetime as dt
from collections.abc import Collection, Sequence

import pytest
from builders import make_meeting, make_passage
from stores_under_test import EVERYTHING, fill

from rr3search.domain import Meeting, Passage, PassageFilter, Scope, TurnKind
from rr3search.questions import Ledger, LedgerPage
from rr3search.stores import RememberingStore
from rr3search.stores.memory import MemoryStore

MAY, JUNE = PassageFilter(meetings=frozenset({"may"})), PassageFilter(meetings=frozenset({"may", "june"}))


class CountingStore(MemoryStore):
    """Notes what is read of it."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[str] = []

    def find_passages(self, ids: Sequence[str]) -> list[Passage]:
        self.read += [f"passage {each}" for each in ids]
        return super().find_passages(ids)

    def list_passages(self, where: PassageFilter) -> list[Passage]:
        self.read += [f"all of {each}" for each in sorted(where.meetings or ["everything"])]
        return super().list_passages(where)

    def list_meetings(self) -> list[Meeting]:
        self.read.append("meetings")
        return super().list_meetings()

    def find_meetings(self, ids: Collection[str]) -> list[Meeting]:
        self.read += [f"meeting {each}" for each in sorted(ids)]
        return [meeting for meeting in super().list_meetings() if meeting.id in ids]

    def measure_scope(self, where: PassageFilter) -> Scope:
        self.read.append("scope")
        return Scope(2, None, None, len(super().list_passages(where)))


@pytest.fixture
def counting() -> CountingStore:
    store = CountingStore()
    for meeting, day in (("may", dt.date(2021, 5, 4)), ("june", dt.date(2021, 6, 1))):
        asking = make_passage(f"Will it run in {meeting}?", meeting=meeting, held_on=day, kind=TurnKind.QUESTION)
        fill(store, [asking], meeting=meeting)
    store.read.clear()
    return store


def test_passages_are_read_once_alone_or_with_their_meeting(counting: CountingStore) -> None:
    plain, store = counting.list_passages(EVERYTHING), RememberingStore(counting)
    ids = [passage.id for passage in plain]
    counting.read.clear()

    assert [store.list_passages(MAY), store.list_passages(JUNE), store.list_passages(JUNE)] == [plain[:1], plain, plain]
    assert store.find_passages([ids[1], "unknown", ids[0]]) == plain[::-1]
    assert counting.read == ["all of may", "all of june", "passage unknown"]


def test_what_a_filter_allows_of_a_meeting_is_not_taken_for_all_of_it(counting: CountingStore) -> None:
    store = RememberingStore(counting)
    answers = PassageFilter(meetings=MAY.meetings, kinds=frozenset({TurnKind.ANSWER}))

    assert store.list_passages(answers) == []
    assert len(store.list_passages(MAY)) == 1


def test_meetings_and_counts_are_read_once(counting: CountingStore) -> None:
    store = RememberingStore(counting)

    assert [one.id for one in store.find_meetings(["june"])] == ["june"]
    assert store.list_meetings() == store.list_meetings() == store.find_meetings({"may", "june"})
    assert store.measure_scope(MAY) == store.measure_scope(MAY) != store.measure_scope(EVERYTHING)
    assert counting.read == ["meeting june", "meetings", "scope", "scope"]


def test_what_is_written_through_it_is_seen(counting: CountingStore) -> None:
    store = RememberingStore(counting)
    before = (store.list_meetings(), store.list_passages(MAY), store.measure_scope(EVERYTHING))
    later = make_passage("The ferry runs.", meeting="may")

    fill(store, [later], meeting="may")

    assert store.list_passages(MAY) == [later]
    assert store.find_passages([before[1][0].id]) == []
    assert make_meeting("may") in store.list_meetings()


def test_ledgers_that_share_what_they_read_read_a_meeting_once(counting: CountingStore) -> None:
    may, june = counting.list_passages(EVERYTHING)
    read: dict[str, LedgerPage] = {}
    first = Ledger(counting, [may], read=read)
    counting.read.clear()

    both = Ledger(counting, [may, june], read=read)

    assert "all of may" not in counting.read
    assert first.find_record(june) is None
    assert [both.find_record(one) for one in (may, june)] == [
        Ledger(counting, [one]).find_record(one) for one in (may, june)
    ]
    assert both.find_record(may) == first.find_record(may) is not None
