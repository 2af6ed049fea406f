"""The loop: every question and topic of an agenda, with what the archive already has on it.

An agenda in, a Brief out. Nothing is written that the minutes do not say: answers are quotes, and where nothing bears
on a line the brief says so.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rr3search.action_register import Register
from rr3search.briefing.dossiers import Dossier, DossierOpener, EarlierQuestion
from rr3search.briefing.findings import brief_line
from rr3search.briefing.relating import Nearness, measure_nearness
from rr3search.briefing.second_reading import brief_by_meaning
from rr3search.domain import Agenda, Brief, BriefedItem, LineKind, PassageFilter, SectionKind, TurnKind, Verdict
from rr3search.filtering import resolve_filter
from rr3search.naming import read_names
from rr3search.queries import FilterRequest
from rr3search.questions import SAME_MATTER, strip_asker
from rr3search.rerankers import PairReader
from rr3search.search import Holdings
from rr3search.stores import PassageStore

__all__ = ["brief_agenda"]

_SAME_WORDS = 0.6
"""Of the line's topic in the words of the same question: from here on another look in those would find nothing new."""
_ASKS_FOR_A_FACT = re.compile(
    r"(?:how (?:much|many|long|often|far|soon)|what|when|where|which|who|whose|why)\b|"
    r"(?:the )?(?:amount|number|level|rate|size|limit|length|cost|price|date)s? (?:of|on|for)\b",
    re.IGNORECASE,
)
"""What is asked so is not answered no, whatever the words about it were said to."""
_SURELY_SAME = 0.65
"""Cosine of a question to a line from which on it is not asked what each asks beside the words they share."""


def brief_agenda(
    agenda: Agenda,
    request: FilterRequest,
    holdings: Holdings,
    *,
    list_register: Callable[[frozenset[str]], Register],
    unread_files: Sequence[str] = (),
) -> Brief:
    """Say what the archive has on each question and topic of an agenda.

    Args:
        agenda: What is tabled.
        request: Which meetings, people and bodies count.
        holdings: Where to look.
        list_register: Gives the register of the actions of some meetings, by their ids.
        unread_files: Files beside the archive's that it does not hold.

    Raises:
        UnknownIdError: The filters name a meeting the archive does not have.
    """
    lines = [line for line in agenda.lines if line.kind is not LineKind.IGNORED]
    names = read_names(holdings.store, holdings.register)
    opener = DossierOpener(request, holdings, names)
    dossiers = opener.open_dossiers(lines)
    where = resolve_filter(request, holdings.store, names)
    scope = holdings.store.measure_scope(where)
    nearness = measure_nearness(dossiers, questions=_count_questions(holdings.store), passages=scope.passages)
    meetings = frozenset(meeting.id for dossier in dossiers for meeting in dossier.list_meetings())
    reader = holdings.reader if nearness.is_related else None
    desk = _Desk(opener, nearness, list_register(meetings), reader)
    return Brief(
        agenda=agenda,
        items=tuple(_brief(dossier, desk) for dossier in dossiers),
        scope=scope,
        written_on=holdings.today,
        unread_files=tuple(unread_files),
    )


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every line is briefed with."""

    opener: DossierOpener
    nearness: Nearness
    register: Register
    reader: PairReader | None
    """None where nothing reads again: an agenda on other matters is not read into the minutes."""


def _brief(dossier: Dossier, desk: _Desk) -> BriefedItem:
    """Brief a line; where the same question was put in other words, what was said is looked for in those words.

    A tabled question names its matter itself; one from the floor often leaves that to what was said before.
    """
    if dossier.inquiry.intent.is_unmasking:
        return BriefedItem(dossier.line, Verdict.NOT_FOUND, is_withheld=True)
    same = _choose_same(dossier, desk)
    records = {question.record.id: question.record for question in same}
    found = dossier
    if same and same[0].coverage < _SAME_WORDS:
        nearest = max(same, key=lambda question: not question.record.asking)
        again = replace(dossier.line, text=strip_asker(nearest.record.text))
        (found,) = desk.opener.open_dossiers([again])
        records |= {one.record.id: one.record for one in found.questions if one.cosine >= SAME_MATTER}
    item = brief_line(dossier, found, list(records.values()), nearness=desk.nearness, register=desk.register)
    if desk.reader and item.verdict is Verdict.NOT_FOUND and not item.is_withheld:
        item = brief_by_meaning(dossier, desk.reader, register=desk.register) or item
    is_no_fact = item.verdict is Verdict.ANSWERED_NO and _ASKS_FOR_A_FACT.match(dossier.line.text)
    return replace(item, verdict=Verdict.ANSWERED) if is_no_fact else item


def _choose_same(dossier: Dossier, desk: _Desk) -> list[EarlierQuestion]:
    """The earlier questions that are the line's, without those that only name the same place or thing."""
    return [
        one
        for one in desk.nearness.choose_same(dossier)
        if one.cosine >= _SURELY_SAME or desk.opener.asks_the_same(dossier.line, one.record)
    ]


def _count_questions(store: PassageStore) -> int:
    tabled = sum(
        section.kind is SectionKind.QUESTION for meeting in store.list_meetings() for section in meeting.sections
    )
    return tabled + store.measure_scope(PassageFilter(kinds=frozenset({TurnKind.QUESTION}))).passages
