"""Use case: a topic to how often it was raised, by whom, and what became of it.

A topic and filters in, the times it was raised out. Raised is a topic where a question on it was put, from the floor or
tabled, where the same question as such a one was put, and where somebody raised it without a question ("raised the
cost of travel", "asked the Council to think about a pass"). How it is counted: meetings, each once; organisations,
each once under all its names; whom the minutes leave unnamed for no organisation and for no number of persons, and
for nothing where a speaker is named; a meeting as answered where one of its questions got a yes, a no or a part of an
answer.
"""

import re
from collections.abc import Iterator, Sequence

from rr3search.comparison import Voices, strip_frame
from rr3search.domain import (
    Attribution,
    Basis,
    Passage,
    PassageFilter,
    QuestionRecord,
    Raised,
    Raising,
    SpeakerType,
    TurnKind,
    Vocabulary,
    fold_characters,
    fold_name,
    is_unnamed_submitter,
)
from rr3search.filtering import resolve_organisations
from rr3search.queries import FilterRequest
from rr3search.questions import MatterReader, find_alike, find_repeated_questions, list_question_records
from rr3search.search import Holdings
from rr3search.topics import Topic, locate, read_topic

__all__ = ["count_raised"]

_POINTS_BACK = re.compile(r"\b(?:that|this|these|those)\b", re.IGNORECASE)
_RAISES = re.compile(
    r"^\W*(?:[\w.'-]+\s+){1,6}?(?<!had )(?<!been )(?<!was )(?<!were )(?<!being )(?:raised|raises|asked|asks|urged|"
    r"urges|pressed|called for|calls for|drew attention to|requested|queried|sought)\b(?! to by| by\b)"
)
"""A sentence whose subject raises something; "£9,500 had been raised" has none."""
_APPEALS = re.compile(
    r"^[^?]*\b(?:ask(?:s|ed)|urge[sd]|request(?:s|ed)) (?:(?:all|other|the) )*"
    r"(?:members|attendees|colleagues|everyone|everybody|those present) to\b[^?]*$",
    re.IGNORECASE,
)
"""What all who are there are to do is no matter raised with anybody: "asked members to tell people"."""
_TITLES = frozenset({"cllr", "councillor", "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "rev", "revd"})


def count_raised(topic: str, request: FilterRequest, holdings: Holdings) -> Raised:
    """Find every time a topic was raised.

    Args:
        topic: In the query dialect, names taken as words.
        request: Filters named beside it; a speaker or organisation is one who asked.
        holdings: Where to look.

    Raises:
        InvalidQueryError: The topic cannot be understood, or there is none.
        UnknownIdError: It names a meeting the archive does not have.
    """
    found = read_topic(topic, request, holdings)
    records = _choose_records(found, holdings)
    in_records = {passage.id for record in records for passage in (*record.asking, *record.answers)}
    raisings = [_raise_by_question(record, found.vocabulary) for record in records]
    raisings += [
        _raise_by_word(one)
        for one in found.passages
        if one.id not in in_records and _is_allowed(one, found.where) and _is_raised_in(one)
    ]
    raisings.sort(key=_order)
    voices = Voices(found.vocabulary, list_forms=lambda name: resolve_organisations(name, found.vocabulary))
    return Raised(topic, tuple(raisings), tuple(_list_bodies(raisings, voices)), found.scope)


def _choose_records(topic: Topic, holdings: Holdings) -> list[QuestionRecord]:
    """The questions on the topic that the filters allow, and those among them that ask the same at other meetings.

    A question is on the topic where it, or what was said in answer to it, speaks of it.
    """
    records = [
        record
        for record in list_question_records(holdings.store, PassageFilter(meetings=topic.where.meetings))
        if _is_asked_in(record, topic.where) and not _APPEALS.match(record.text)
    ]
    strong = {passage.id for passage in topic.passages}
    chosen = {record.id for record in records if any(one.id in strong for one in (*record.asking, *record.answers))}
    chosen |= {records[place].id for place in topic.choose_texts([_write_out(record) for record in records])}
    beside = _list_beside([record for record in records if record.id in chosen], topic)
    chosen -= beside
    repeated = find_repeated_questions(records) if chosen else {}
    chosen |= {other.id for id_ in list(chosen) for other in repeated.get(id_, ())}
    known = [record for record in records if record.id in chosen]
    others = [record for record in records if record.id not in chosen]
    alike = find_alike(known, others, embedder=topic.embedder, reader=MatterReader(topic.vocabulary))
    chosen |= {record.id for record in alike}
    return [record for record in records if record.id in chosen]


def _list_beside(records: Sequence[QuestionRecord], topic: Topic) -> set[str]:
    """The questions that only their heading puts on the topic, where something else under it is on more of it."""
    asked = [record for record in records if record.asking]
    on_it = {record.id for record in asked if _is_beyond_heading(record, topic)}
    places = topic.list_places(topic.passages)
    places |= {locate(record.asking[0]) for record in asked if record.id in on_it}
    return {record.id for record in asked if record.id not in on_it and locate(record.asking[0]) in places}


def _is_beyond_heading(record: QuestionRecord, topic: Topic) -> bool:
    """Whether a question or its answer holds of the topic what the headings do not.

    "Whether that date was firm" is asked of what stands before it.
    """
    first = record.asking[0]
    text = " ".join(one.text for one in (*record.asking, *record.answers))
    before = first.replies_to if first.replies_to and _POINTS_BACK.search(strip_frame(first.text)) else ""
    return topic.is_on_it_beyond("\n".join(first.section), f"{text} {before}")


def _is_asked_in(record: QuestionRecord, where: PassageFilter) -> bool:
    """Whether the filter allows the asking; a tabled question has no asker and no section but itself."""
    if record.asking:
        return any(_is_allowed(passage, where) for passage in record.asking)
    held_on = record.meeting.held_on
    is_in_time = (where.since is None or (held_on is not None and held_on >= where.since)) and (
        where.until is None or (held_on is not None and held_on <= where.until)
    )
    is_narrowed = where.speakers is not None or where.organisations is not None or where.section is not None
    return is_in_time and not is_narrowed and (where.meetings is None or record.meeting.id in where.meetings)


def _is_allowed(passage: Passage, where: PassageFilter) -> bool:
    """Whether the filter allows a passage; a label that several unnamed people may bear is no speaker to count by."""
    is_label = where.speakers is not None and passage.attribution.speaker_type is SpeakerType.ANONYMOUS
    return where.allows(passage) and not is_label


def _write_out(record: QuestionRecord) -> str:
    """A question with the headings it stands under."""
    section = record.asking[0].section if record.asking else ()
    return "\n".join((*section, strip_frame(record.text)))


def _is_raised_in(passage: Passage) -> bool:
    first = fold_characters(passage.sentences[0])
    return passage.kind is TurnKind.STATEMENT and bool(_RAISES.match(first)) and not _APPEALS.match(first)


def _raise_by_question(record: QuestionRecord, vocabulary: Vocabulary) -> Raising:
    """A question cut into several passages is quoted and cited by its first; one an answer tells of, by the answer."""
    if record.asking:
        first = record.asking[0]
        cited = next((answer for answer in record.answers if answer.id == first.id), first)
        return Raising(first.text, record.meeting, first.attribution, cited, record)
    submitter = _find_submitter(record.asked_by, vocabulary) if record.asked_by else None
    return Raising(record.text, record.meeting, submitter, None, record)


def _find_submitter(printed: str, vocabulary: Vocabulary) -> Attribution:
    """The body or person that a heading names as whose question it is; whom no list has is a person of no body.

    Whom it only describes stays unnamed, whatever names the description resembles.
    """
    if is_unnamed_submitter(printed):
        return Attribution(printed, printed, SpeakerType.ANONYMOUS, None, Basis.ANONYMOUS)
    wanted = fold_name(printed)
    body = next((name for name in vocabulary.organisations if fold_name(name) == wanted), None)
    if body:
        return Attribution(body, printed, SpeakerType.ORGANISATION, body, Basis.NAMED)
    words = set(wanted.split()[-2:]) - _TITLES
    is_telling = any(len(word) > 1 for word in words)
    called = [one for one in vocabulary.people if any(words <= set(fold_name(form).split()) for form in one.forms)]
    if len(called) != 1 or not is_telling:
        return Attribution(printed, printed, SpeakerType.PERSON, None, Basis.NAMED)
    (person,) = called
    of_one = person.organisations[0] if len(person.organisations) == 1 else None
    return Attribution(person.name, printed, SpeakerType.PERSON, of_one, Basis.NAMED)


def _raise_by_word(passage: Passage) -> Raising:
    return Raising(passage.text, passage.meeting, passage.attribution, passage, None)


def _order(raising: Raising) -> tuple[str, str, int]:
    return (
        str(raising.meeting.held_on or ""),
        raising.meeting.id,
        raising.passage.position if raising.passage else 0,
    )


def _list_bodies(raisings: Sequence[Raising], voices: Voices) -> Iterator[str]:
    """Each organisation once, however it was printed."""
    listed: list[str] = []
    for raising in raisings:
        name = raising.organisation
        if name is not None and not any(voices.is_one_body(name, other) for other in listed):
            listed.append(name)
            yield name
