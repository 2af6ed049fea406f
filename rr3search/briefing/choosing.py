"""Which passages a line of an agenda is told in: what bears on it by itself, the answers, what the sector said.

A dossier in, passages out. Who is left unnamed answers nothing here: what they said is the sector's.
"""

from collections.abc import Iterable, Sequence

from rr3search.answer import Inquiry
from rr3search.answerers import Evidence, is_near
from rr3search.briefing.dossiers import Dossier
from rr3search.briefing.relating import Nearness
from rr3search.domain import (
    EntryKind,
    LinkedAction,
    MeetingReference,
    Passage,
    QuestionRecord,
    QuestionStatus,
    RegisterEntry,
    SpeakerType,
    TurnKind,
)
from rr3search.questions import follows
from rr3search.resolution import says_nothing

__all__ = [
    "SPOKEN",
    "choose_answers",
    "choose_closest",
    "choose_nearest",
    "choose_sector",
    "choose_strong",
    "choose_upon",
    "date_of",
    "is_named",
    "is_unnamed",
    "list_meetings",
    "list_waiting",
]

_MOST_ANSWERS = 4
_MOST_OF_A_MEETING = 3
_KNOWN_ALREADY = 0.1
_KNOWN_COVER = 0.3
"""By how much less, and with what share of the topic, something is on the matter of a question known to be the same."""
_MOST_OF_SECTOR = 3
_MOST_NEAREST = 2
_SURE = 0.45
"""Cosine of a line to a question from which on it is hardly another one's; see docs/benchmarks/brief.md."""
_ON_THE_TOPIC = 0.4
"""Of what the best passage holds of the topic, so much makes another one speak of it."""
_MINUTED = frozenset({TurnKind.DECISION, TurnKind.NARRATION})
"""What the minutes tell themselves."""
SPOKEN = frozenset({TurnKind.STATEMENT, TurnKind.ANSWER, *_MINUTED})
_NAMED = frozenset({SpeakerType.PERSON, SpeakerType.ORGANISATION, SpeakerType.ROLE})


def date_of(meeting: MeetingReference) -> str:
    """The day of a meeting, to sort by; one without a date comes before all others."""
    return str(meeting.held_on or "")


def list_meetings(meetings: Iterable[MeetingReference]) -> list[MeetingReference]:
    """List each meeting once, newest first."""
    return sorted({meeting.id: meeting for meeting in meetings}.values(), key=date_of, reverse=True)


def list_waiting(entries: Iterable[RegisterEntry]) -> list[LinkedAction]:
    """List the actions that are still to be done, oldest first."""
    waiting = (entry.linked for entry in entries if entry.kind is EntryKind.ACTION and entry.is_waiting)
    return sorted(waiting, key=lambda linked: date_of(linked.meeting))


def is_named(passage: Passage) -> bool:
    """Whether the minutes say whose words these are, or tell it themselves."""
    return passage.attribution.speaker_type in _NAMED or (passage.kind in _MINUTED and not is_unnamed(passage))


def is_unnamed(passage: Passage) -> bool:
    """Whether it is said by somebody whom the minutes leave unnamed."""
    return passage.attribution.speaker_type is SpeakerType.ANONYMOUS


def choose_strong(dossier: Dossier, nearness: Nearness, *, records: Sequence[QuestionRecord]) -> list[Passage]:
    """What bears on the line by itself, best first.

    Once a question is known to be the line's, less proves that what was said elsewhere is on its matter; what stands
    under the question itself is no measure for that, for it is on the matter whatever its words are.
    """
    inquiry = dossier.inquiry
    under = {passage.id for record in records for passage in (*record.answers, *record.asking)}
    least = nearness.least_strength - (_KNOWN_ALREADY if records else 0.0)
    told = (hit.passage for hit in dossier.first_hits if not all(map(says_nothing, hit.passage.sentences)))
    hits = [passage for passage in told if records or dossier.shares_matter(passage)]
    strong = [one for one in hits if one.id in under or _is_strong(inquiry.weigh(one), least, is_known=bool(records))]
    spoken = [passage for passage in strong if passage.kind in SPOKEN and passage.id not in under]
    on_topic = _ON_THE_TOPIC * max(map(inquiry.cover, spoken), default=0.0)
    on_topic = max(on_topic, _KNOWN_COVER) if records else on_topic
    return [passage for passage in strong if passage.id in under or _cover(passage, inquiry) >= on_topic]


def _cover(passage: Passage, inquiry: Inquiry) -> float:
    """How much of the topic stands in a passage, or in the question that it answers."""
    asked = inquiry.coverage.measure(passage.replies_to or "") if passage.kind is TurnKind.ANSWER else 0.0
    return max(inquiry.cover(passage), asked)


def _is_strong(evidence: Evidence, least: float, *, is_known: bool) -> bool:
    """Whether it bears on a line; where no question is known to be the line's, it must hold the kind of fact asked."""
    return evidence.strength >= least and (is_known or evidence.holds_type)


def choose_answers(dossier: Dossier, records: Sequence[QuestionRecord], spoken: Sequence[Passage]) -> list[Passage]:
    """The recorded answers and what else was said on it, newest first; of one meeting the best first."""
    answered = [record for record in records if record.status is not QuestionStatus.UNANSWERED]
    recorded = [answer for record in answered for answer in record.answers]
    rank = {hit.passage.id: hit.rank for hit in dossier.inquiry.heard}
    chosen = list({passage.id: passage for passage in (*recorded, *spoken)}.values())
    chosen.sort(key=lambda passage: rank.get(passage.id, len(rank) + 1))
    of_meeting: dict[str, list[Passage]] = {}
    for passage in sorted(chosen, key=lambda passage: date_of(passage.meeting), reverse=True):
        of_meeting.setdefault(passage.meeting.id, []).append(passage)
    return [passage for said in of_meeting.values() for passage in said[:_MOST_OF_A_MEETING]][:_MOST_ANSWERS]


def choose_nearest(tabled: Dossier, records: Sequence[QuestionRecord], *, known: Sequence[Passage]) -> list[Passage]:
    """The answers of the same meetings nearest to the line as it stands, where its question was hardly known again."""
    ids = {record.id for record in records}
    sure = max((one.cosine for one in tabled.questions if one.record.id in ids), default=0.0)
    if sure >= _SURE:
        return []
    meetings = {record.meeting.id for record in records}
    near = (hit.passage for hit in tabled.first_hits if hit.passage.kind is TurnKind.ANSWER)
    return [one for one in near if is_named(one) and one.meeting.id in meetings and one not in known][:_MOST_NEAREST]


def choose_upon(dossier: Dossier, actions: Sequence[LinkedAction]) -> list[Passage]:
    """What was said where actions on the matter were recorded, best first."""
    said = (hit.passage for hit in dossier.inquiry.heard if hit.passage.kind in SPOKEN)
    return [passage for passage in said if any(follows(linked, passage) for linked in actions)]


def choose_closest(tabled: Dossier, nearness: Nearness) -> list[Passage]:
    """What comes nearest to a line that nothing was found on; of an agenda on other matters nothing does."""
    if not nearness.is_related:
        return []
    said = (hit.passage for hit in tabled.first_hits if is_named(hit.passage) and hit.passage.kind in SPOKEN)
    near = [(tabled.inquiry.weigh(passage), passage) for passage in said]
    nearest = sorted(near, key=lambda pair: -pair[0].strength)
    return [passage for evidence, passage in nearest if is_near(evidence)][:_MOST_NEAREST]


def choose_sector(dossier: Dossier, records: Sequence[QuestionRecord]) -> list[Passage]:
    """What speakers left unnamed said under the same questions or, as clearly, elsewhere; by rank."""
    under = {(record.meeting.id, record.text) for record in records}
    inquiry = dossier.inquiry
    most = max((inquiry.cover(hit.passage) for hit in dossier.first_hits), default=0.0)
    return [
        hit.passage
        for hit in inquiry.heard
        if is_unnamed(hit.passage)
        and (
            (hit.passage.meeting.id, hit.passage.question) in under
            or (hit.rank <= len(dossier.first_hits) and inquiry.cover(hit.passage) >= _ON_THE_TOPIC * most > 0)
        )
    ][:_MOST_OF_SECTOR]
