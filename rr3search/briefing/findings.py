"""One line of an agenda decided: what became of it, who said what, what is still to be done.

A dossier in, a BriefedItem out. The same question as put before decides, by its latest answer; so does what was said
on the matter at a later meeting. Without such a question, what was said decides where it is strong enough.
"""

from collections.abc import Sequence
from functools import lru_cache

from rr3search.action_register import Outcome, Register, list_outcomes
from rr3search.answer import would_unmask
from rr3search.briefing.choosing import (
    SPOKEN,
    choose_answers,
    choose_closest,
    choose_nearest,
    choose_sector,
    choose_strong,
    choose_upon,
    date_of,
    is_named,
    is_unnamed,
    list_meetings,
    list_waiting,
)
from rr3search.briefing.dossiers import Dossier
from rr3search.briefing.follow_up import suggest_follow_up
from rr3search.briefing.quoting import judge_said, quote_answers
from rr3search.briefing.relating import Nearness
from rr3search.domain import (
    BriefedItem,
    EntryKind,
    LinkedAction,
    Passage,
    QuestionRecord,
    QuestionStatus,
    RegisterEntry,
    Verdict,
)
from rr3search.queries import list_stems

__all__ = ["brief_line"]

_ABOUT = 0.4
"""Share of the line's topic that an action's words, with its headings, must hold."""


def brief_line(
    tabled: Dossier,
    dossier: Dossier,
    records: Sequence[QuestionRecord],
    *,
    nearness: Nearness,
    register: Register,
) -> BriefedItem:
    """Say what the archive has on a line.

    Args:
        tabled: The line as it stands, which says what must not be told.
        dossier: What was found on it, in its own words or in those of the same question.
        records: The same question as it was put before.
        register: Of the archive's actions.
        nearness: How strong what was said must be to count without such a question.
    """
    strong = list(
        {one.id: one for each in (dossier, tabled) for one in choose_strong(each, nearness, records=records)}.values()
    )
    spoken = [passage for passage in strong if passage.kind in SPOKEN]
    if would_unmask([*(answer for record in records for answer in record.answers), *spoken], tabled.inquiry):
        return BriefedItem(tabled.line, Verdict.NOT_FOUND, is_withheld=True)
    newest_first = sorted(records, key=lambda record: date_of(record.meeting), reverse=True)
    is_known = bool(records or spoken)
    looked_at = (tabled,) if dossier is tabled else (tabled, dossier)
    entries = _list_entries(newest_first, strong, register, dossiers=looked_at if is_known else ())
    if not (is_known or entries):
        return BriefedItem(tabled.line, Verdict.NOT_FOUND, closest=tuple(choose_closest(tabled, nearness)))
    outcomes = [one for one in list_outcomes(entries) if not is_unnamed(one.passage)]
    upon = choose_upon(dossier, [entry.linked for entry in entries if entry.kind is EntryKind.ACTION])
    named = list({one.id: one for one in (*spoken, *upon) if is_named(one)}.values())
    answers = choose_answers(dossier, records, [*named, *(outcome.passage for outcome in outcomes)])
    if dossier is not tabled:
        answers += choose_nearest(tabled, records, known=answers)
    briefed = quote_answers(answers, dossier, told={outcome.passage.id: outcome.text for outcome in outcomes})
    verdict = _judge(newest_first, named, outcomes, dossier=dossier) or _judge_actions(entries)
    actions = list_waiting(entries)
    return BriefedItem(
        line=tabled.line,
        verdict=verdict,
        answers=tuple(briefed),
        sector=tuple(choose_sector(dossier, records)),
        actions=tuple(actions),
        records=tuple(newest_first),
        raised_at=tuple(list_meetings(record.meeting for record in newest_first))
        or tuple(list_meetings(passage.meeting for passage in spoken or strong)),
        follow_up=suggest_follow_up(
            verdict,
            briefed,
            actions=actions,
            records=newest_first,
            passages=dossier.inquiry.ledger.passages,
        ),
    )


def _judge(
    records: Sequence[QuestionRecord], spoken: Sequence[Passage], outcomes: Sequence[Outcome], *, dossier: Dossier
) -> Verdict | None:
    """The status of the latest question that got one, unless later minutes tell of the matter.

    What became of its action weighs more there than what else was said. None where nothing of the kind is known.
    """
    answered = next((record for record in records if record.status is not QuestionStatus.UNANSWERED), None)
    last = answered or (records[0] if records else None)
    since = date_of(records[0].meeting) if records else ""
    told = {one.passage.id for one in outcomes}
    fresh = [passage for passage in spoken if passage.id not in told]
    later = [passage for passage in fresh if last is None or date_of(passage.meeting) > since]
    newest = max((date_of(passage.meeting) for passage in later), default="")
    telling = (one for one in outcomes if one.verdict)
    outcome = max(telling, key=lambda one: date_of(one.passage.meeting), default=None)
    if outcome and outcome.verdict and date_of(outcome.passage.meeting) > max(since, newest):
        return outcome.verdict
    if later:
        said = [passage for passage in later if date_of(passage.meeting) == newest]
        return judge_said(said, dossier)
    return Verdict(last.status.value) if last else None


def _judge_actions(entries: Sequence[RegisterEntry]) -> Verdict:
    """What actions alone make of it: put off while one is to be done, else raised: what is done says no word.

    Where later minutes say what came of one, those words have decided already.
    """
    return Verdict.DEFERRED if any(entry.is_waiting for entry in entries) else Verdict.UNANSWERED


def _list_entries(
    records: Sequence[QuestionRecord],
    passages: Sequence[Passage],
    register: Register,
    *,
    dossiers: Sequence[Dossier],
) -> tuple[RegisterEntry, ...]:
    """The actions and promises that it led to, by place, or that are about it by their own words."""
    led_to = {linked.action.id for record in records for linked in record.actions}
    upon = [*(answer for record in records for answer in record.answers), *passages]

    def is_about(linked: LinkedAction) -> bool:
        told = "\n".join((linked.action.text, linked.question or "", *linked.section))
        stems = _list_stems_once(told)
        return any(not one.topic.isdisjoint(stems) and one.inquiry.coverage.measure(told) >= _ABOUT for one in dossiers)

    return register.list_concerning(led_to, upon, is_about=is_about)


@lru_cache(maxsize=8_192)
def _list_stems_once(text: str) -> frozenset[str]:
    """The stems of an action's words; every line of an agenda is held against all actions."""
    return frozenset(list_stems(text))
