"""How an archive of another writer is read: each list of its gold against what the archive says.

An archive and a gold file in, a share for each measure out: tests/unseen/README.md.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rr3search.archive import MinutesArchive
from rr3search.domain import (
    Agenda,
    AgendaLine,
    EntryStatus,
    LineKind,
    MeetingReference,
    QuestionRecord,
    RegisterEntry,
    list_words,
)
from rr3search.queries import FilterRequest

__all__ = ["BODIES", "UNSEEN", "Share", "Shares", "find_entry", "is_status_right", "score_agenda", "score_archive"]

UNSEEN = Path(__file__).parent / "unseen"
BODIES = (
    *("youth", "highways", "carers", "tenants", "harbour", "courts", "museums"),
    *("shelter", "patients", "rivers", "buses"),
    *("landscape", "college", "reentry", "probation", "library"),
    *("fisheries", "veterans"),
    *("allotments", "families", "dentists"),
    *("women", "canal"),
)
_TODAY = dt.date(2026, 6, 1)
"""A day after all meetings, from which nothing but ages follows."""
_SHORTEST = 12
"""Characters of words that may lie in the gold's, and not only hold them."""

Gold = dict[str, Any]
Share = tuple[int, int]
"""How many are right, of how many."""
Shares = dict[str, Share]
Judged = Iterator[tuple[str, bool]]


def score_archive(archive: MinutesArchive, gold: Gold) -> Shares:
    """Score every list of the gold."""
    counted: dict[str, list[bool]] = {}
    parts = (score_agenda, _score_questions, _score_actions, _score_topics, _score_asks)
    for name, is_right in (judged for part in parts for judged in part(archive, gold)):
        counted.setdefault(name, []).append(is_right)
    return {name: (sum(rights), len(rights)) for name, rights in counted.items()}


def score_agenda(archive: MinutesArchive, gold: Gold) -> Judged:
    """Brief the gold's agenda, and judge each line by its measures."""
    lines = gold["agenda"]
    tabled = tuple(AgendaLine(line["line"], LineKind(line["kind"])) for line in lines)
    for line, item in zip(lines, archive.brief(Agenda(None, tabled), FilterRequest()).items, strict=True):
        words = "shared words" if line["shares_words"] else "other words"
        kind = "nothing known" if line["verdict"] == "not_found" else words
        yield f"brief, {kind}: verdict", item.verdict.value in {line["verdict"], *line.get("accept", ())}
        if line["answer"]:
            told = [answer.quote.passage.text for answer in item.answers[:3]]
            yield f"brief, {kind}: answer", any(map(_hold(told), line["answer"]["words"]))
        if line["open_action"]:
            wanted = (line["open_action"], *_list(line.get("open_action_accept")))
            actions = [linked.action.text for linked in item.actions]
            yield f"brief, {kind}: open action", any(map(_hold(actions), wanted))


def _score_questions(archive: MinutesArchive, gold: Gold) -> Judged:
    records = archive.list_questions(FilterRequest())
    for question in gold["questions"]:
        record = next((one for one in records if _is_same_question(one, question)), None)
        yield "questions listed", record is not None
        if record is None:
            continue
        statuses = {question["status"], question.get("status_at_meeting"), *_list(question.get("accept"))}
        yield "status of a question", record.status.value in statuses
        wanted = {_fold(one) for one in (question["asked_by"], *_list(question.get("asked_by_accept")))}
        asker = _fold(record.asked_by)
        yield "asker", asker in wanted or any(asker and one and (one in asker or asker in one) for one in wanted)


def _is_same_question(record: QuestionRecord, question: Gold) -> bool:
    return _is_on(record.meeting, question["date"]) and _hold([record.text])(question["words"])


def _score_actions(archive: MinutesArchive, gold: Gold) -> Judged:
    entries = archive.list_register(FilterRequest(), today=_TODAY).list_actions()
    known: set[str] = set()
    for action in gold["actions"]:
        entry = find_entry(entries, action)
        yield "actions listed", entry is not None
        if entry is None:
            continue
        known.add(entry.id)
        is_right = is_status_right(entry, action)
        yield "status of an action", is_right
        if entry.status in {EntryStatus.REPORTED_DONE, EntryStatus.SUPERSEDED}:
            yield "called done or superseded, and so", is_right
        days = {action["due"], *_list(action.get("due_accept", action["due"]))}
        printed = {
            str(day) if day else None for day in (entry.due, *([entry.extended_to] if entry.extended_to else []))
        }
        yield "day due", bool(days & printed)
    yield from (("listed actions that are any", one.id in known) for one in entries)


def find_entry(entries: Iterable[RegisterEntry], action: Gold) -> RegisterEntry | None:
    """Find the entry of an action of the gold; one that a later list prints again has but one, of its first meeting."""
    words = action["words"]
    fitting = [one for one in entries if _hold([one.linked.action.text])(words)]
    again = [one for one in entries if _hold(told.text for told in one.evidence)(words)]
    same_day = [one for one in fitting if _is_on(one.linked.meeting, action["date"])]
    return next(iter(same_day or fitting or again), None)


def is_status_right(entry: RegisterEntry, action: Gold) -> bool:
    """Whether an entry stands as the gold has it; a row that was printed again was carried forward then."""
    statuses = {action["status"], *_list(action.get("status_accept"))}
    carried = EntryStatus.CARRIED_FORWARD
    is_again = not _hold([entry.linked.action.text])(action["words"])
    was_carried = bool(entry.repeated_in) and any(one.status is carried for one in entry.evidence)
    is_carried_row = was_carried and carried.value in statuses
    is_last_row = is_again and entry.status is carried and EntryStatus.OPEN.value in statuses
    return entry.status.value in statuses or is_carried_row or is_last_row


def _score_topics(archive: MinutesArchive, gold: Gold) -> Judged:
    for topic in gold["timelines"]:
        found = archive.trace_timelines(topic["topic"], FilterRequest(org=topic["org"]))
        told = [one.quote.passage for timeline in found.timelines for one in timeline.statements]
        for statement in topic["statements"]:
            of_day = [passage.text for passage in told if _is_on(passage.meeting, statement["date"])]
            yield "statements of a timeline", _hold(of_day)(statement["words"])
    for topic in gold["raised"]:
        raised = archive.count_raised(topic["topic"], FilterRequest())
        counts = {topic["meetings"], *_list(topic.get("accept_meetings"))}
        yield "raised at so many meetings", len(raised.meetings) in counts


def _score_asks(archive: MinutesArchive, gold: Gold) -> Judged:
    for asked in gold["asks"]:
        answer = archive.ask(asked["question"], FilterRequest(), limit=5)
        quoted = [quote.passage.text for quote in answer.quotes]
        if asked["words"]:
            yield "ask: right passage first", _hold(quoted[:1])(asked["words"])
            yield "ask: right passage quoted", _hold(quoted)(asked["words"])
        else:
            yield "ask: refused where nothing answers", not quoted


def _hold(texts: Iterable[str]) -> "_Holds":
    return _Holds(texts)


class _Holds:
    """Whether words lie in one of some texts, or a text that is long enough in the words."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = [_fold(text) for text in texts]

    def __call__(self, words: str) -> bool:
        wanted = _fold(words)
        return any(wanted in text or (len(text) > _SHORTEST and text in wanted) for text in self._texts)


def _is_on(meeting: MeetingReference, day: str) -> bool:
    return str(meeting.held_on) == day


def _fold(words: str | None) -> str:
    return " ".join(list_words(words or ""))


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]
