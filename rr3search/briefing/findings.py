"""One line of an agenda decided: what became of it, who said what, what is still to be done.

A dossier in, a BriefedItem out. The same question as put before decides, by its latest answer; so does what was said
on the matter at a later meeting. Without such a question, what was said decides where it is strong enough.
"""

from collections.abc import Iterable, Sequence

from rr3search.action_register import Register
from rr3search.answer import would_unmask
from rr3search.answerers import choose_sentences
from rr3search.briefing.dossiers import Dossier
from rr3search.briefing.follow_up import suggest_follow_up
from rr3search.briefing.relating import Nearness
from rr3search.comparison import choose_topic_sentences, compare_with_earlier
from rr3search.domain import (
    BriefedAnswer,
    BriefedItem,
    LinkedAction,
    MeetingReference,
    Passage,
    QuestionRecord,
    QuestionStatus,
    SpeakerType,
    TurnKind,
    Verdict,
)
from rr3search.resolution import classify_answer

__all__ = ["brief_line"]

_MOST_ANSWERS = 4
_ABOUT = 0.4
"""Share of the line's topic that an action's words, with its headings, must hold."""
_MOST_OF_SECTOR = 3
_MOST_NEAREST = 2
_ON_THE_TOPIC = 0.4
"""Of what the best passage holds of the topic, so much makes another one speak of it."""
_SPOKEN = frozenset({TurnKind.STATEMENT, TurnKind.ANSWER})
_NAMED = frozenset({SpeakerType.PERSON, SpeakerType.ORGANISATION, SpeakerType.ROLE})


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
    strong = _choose_strong(dossier, nearness)
    spoken = [passage for passage in strong if passage.kind in _SPOKEN]
    recorded = [passage for passage in strong if passage.kind is TurnKind.ACTION]
    answers = _choose_answers(dossier, records, spoken)
    if dossier is not tabled:
        answers += _choose_nearest(tabled, records, known=answers)
    if would_unmask([*answers, *spoken], tabled.inquiry):
        return BriefedItem(tabled.line, Verdict.NOT_FOUND, is_withheld=True)
    if not (records or spoken):
        return BriefedItem(tabled.line, Verdict.NOT_FOUND)
    newest_first = sorted(records, key=lambda record: _day(record.meeting), reverse=True)
    briefed = _note_changes(answers, dossier)
    verdict = _judge(newest_first, [passage for passage in spoken if _is_named(passage)], dossier)
    actions = _list_open_actions(newest_first, [*answers, *recorded], register, dossiers=(tabled, dossier))
    return BriefedItem(
        line=tabled.line,
        verdict=verdict,
        answers=tuple(briefed),
        sector=tuple(_choose_sector(dossier, records)),
        actions=tuple(actions),
        records=tuple(newest_first),
        raised_at=tuple(_list_meetings(record.meeting for record in newest_first))
        or tuple(_list_meetings(passage.meeting for passage in spoken)),
        follow_up=suggest_follow_up(
            verdict,
            briefed,
            actions=actions,
            records=newest_first,
            passages=dossier.inquiry.ledger.passages,
        ),
    )


def _day(meeting: MeetingReference) -> str:
    return str(meeting.held_on or "")


def _choose_strong(dossier: Dossier, nearness: Nearness) -> list[Passage]:
    """What bears on the line by itself, best first."""
    inquiry = dossier.inquiry
    strong = [
        hit.passage for hit in dossier.first_hits if inquiry.weigh(hit.passage).strength >= nearness.least_strength
    ]
    most = max((inquiry.cover(passage) for passage in strong if passage.kind in _SPOKEN), default=0.0)
    return [passage for passage in strong if inquiry.cover(passage) >= _ON_THE_TOPIC * most]


def _choose_answers(dossier: Dossier, records: Sequence[QuestionRecord], spoken: Sequence[Passage]) -> list[Passage]:
    """The recorded answers and what else named people said on it, newest first; of one meeting the best first."""
    answered = [record for record in records if record.status is not QuestionStatus.UNANSWERED]
    recorded = [answer for record in answered for answer in record.answers]
    rank = {hit.passage.id: hit.rank for hit in dossier.inquiry.heard}
    chosen = list({passage.id: passage for passage in (*recorded, *filter(_is_named, spoken))}.values())
    chosen.sort(key=lambda passage: rank.get(passage.id, len(rank) + 1))
    return sorted(chosen, key=lambda passage: _day(passage.meeting), reverse=True)[:_MOST_ANSWERS]


def _choose_nearest(tabled: Dossier, records: Sequence[QuestionRecord], *, known: Sequence[Passage]) -> list[Passage]:
    """The answers of the same meetings nearest to the line as it stands: a match by meaning may have missed its own."""
    meetings = {record.meeting.id for record in records}
    near = (hit.passage for hit in tabled.first_hits if hit.passage.kind is TurnKind.ANSWER)
    return [one for one in near if _is_named(one) and one.meeting.id in meetings and one not in known][:_MOST_NEAREST]


def _is_named(passage: Passage) -> bool:
    return passage.attribution.speaker_type in _NAMED


def _note_changes(answers: Sequence[Passage], dossier: Dossier) -> list[BriefedAnswer]:
    """Each answer with what it changed against the same body's answer at the meeting before it."""
    measure = dossier.inquiry.coverage.measure
    return [
        BriefedAnswer(choose_sentences(answer, measure=measure), compare_with_earlier(answer, answers, measure=measure))
        for answer in answers
    ]


def _judge(records: Sequence[QuestionRecord], spoken: Sequence[Passage], dossier: Dossier) -> Verdict:
    """The status of the latest question that got one, unless something was said on the matter at a later meeting."""
    told = next((record for record in records if record.status is not QuestionStatus.UNANSWERED), None)
    last = told or (records[0] if records else None)
    later = [passage for passage in spoken if last is None or _day(passage.meeting) > _day(last.meeting)]
    if later:
        newest = max(later, key=lambda passage: _day(passage.meeting))
        own = dossier.inquiry.ledger.find_record(newest)
        measure = dossier.inquiry.coverage.measure
        status = own.status if own else classify_answer(choose_topic_sentences(newest, measure=measure))
        return Verdict(status.value)
    return Verdict(last.status.value) if last else Verdict.UNANSWERED


def _choose_sector(dossier: Dossier, records: Sequence[QuestionRecord]) -> list[Passage]:
    """What speakers left unnamed said under the same questions or, as clearly, elsewhere; by rank."""
    under = {(record.meeting.id, record.text) for record in records}
    inquiry = dossier.inquiry
    most = max((inquiry.cover(hit.passage) for hit in dossier.first_hits), default=0.0)
    return [
        hit.passage
        for hit in inquiry.heard
        if hit.passage.attribution.speaker_type is SpeakerType.ANONYMOUS
        and (
            (hit.passage.meeting.id, hit.passage.question) in under
            or (hit.rank <= len(dossier.first_hits) and inquiry.cover(hit.passage) >= _ON_THE_TOPIC * most > 0)
        )
    ][:_MOST_OF_SECTOR]


def _list_open_actions(
    records: Sequence[QuestionRecord],
    passages: Sequence[Passage],
    register: Register,
    *,
    dossiers: tuple[Dossier, Dossier],
) -> list[LinkedAction]:
    """What is still to be done on it, as later minutes tell, oldest first; by place, or by the words of the action."""
    led_to = {linked.action.id for record in records for linked in record.actions}

    def is_about(linked: LinkedAction) -> bool:
        told = "\n".join((linked.action.text, linked.question or "", *linked.section))
        return any(dossier.inquiry.coverage.measure(told) >= _ABOUT for dossier in dossiers)

    waiting = register.list_waiting(led_to, passages, is_about=is_about)
    return sorted((entry.linked for entry in waiting), key=lambda linked: _day(linked.meeting))


def _list_meetings(meetings: Iterable[MeetingReference]) -> list[MeetingReference]:
    """Each meeting once, newest first."""
    return sorted({meeting.id: meeting for meeting in meetings}.values(), key=_day, reverse=True)
