"""Use case: a topic to what bodies said of it over time.

A topic and filters in, timelines out: the dated statements of each body, oldest first, each marked against the latest
one before it that the words can be compared with. A later statement supersedes, it does not contradict. Followed are
named people and bodies only; a body keeps its timeline under a new name.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial

from rr3search.answerers import choose_sentences
from rr3search.comparison import (
    Voices,
    choose_topic_sentences,
    compare_statements,
    find_reports,
    list_content,
    name_question,
    tells_turn,
)
from rr3search.domain import (
    Change,
    DatedStatement,
    Mark,
    Passage,
    PassageFilter,
    SpeakerType,
    StatementChange,
    Timeline,
    Timelines,
    TurnKind,
    Vocabulary,
    fold_name,
    is_one_group,
)
from rr3search.filtering import resolve_organisations
from rr3search.queries import FilterRequest
from rr3search.search import Holdings
from rr3search.topics import Place, Topic, locate, read_topic

__all__ = ["trace_timelines"]

_STATED = frozenset({TurnKind.STATEMENT, TurnKind.ANSWER})
_UNNAMED = frozenset({SpeakerType.NARRATOR, SpeakerType.COLLECTIVE})
_FEWEST_WORDS = 3
"""A remark with fewer words of its own ("She understood") says something only in reply to a question on the topic."""


def trace_timelines(topic: str, request: FilterRequest, holdings: Holdings, *, limit: int | None = None) -> Timelines:
    """Trace what bodies said of a topic, one timeline a body; one of the speaker where a speaker is asked for.

    Args:
        topic: In the query dialect, names taken as words.
        request: Filters named beside it.
        holdings: Where to look.
        limit: At most so many timelines; None means all.

    Raises:
        InvalidQueryError: The topic cannot be understood, or there is none.
        UnknownIdError: It names a meeting the archive does not have.
    """
    found = read_topic(topic, request, holdings)
    wide = found if request.org is None else read_topic(topic, replace(request, org=None), holdings)
    if not found.scope.passages:
        # whose minutes these are need be on no list; its officers speak for it
        found = replace(wide, where=found.where)
    told = _list_told(wide)
    reports = _find_reports(told, found.vocabulary, holdings)
    forms = partial(resolve_organisations, vocabulary=found.vocabulary)
    voices = Voices(found.vocabulary, list_forms=forms, reports=reports, asked=request.org or "")
    loose = _list_loose(wide)
    passages = {one.id: one for one in (*found.passages, *told, *loose) if _is_of(found.where, voices.name_body(one))}
    stated = [passage for passage in passages.values() if _is_statement(passage, found, voices)]
    stated = _leave_out_beside(stated, found)
    stated.sort(key=lambda one: (str(one.meeting.held_on), one.meeting.id, one.position))
    if request.org is not None:
        groups = [stated] if stated else []
    else:
        groups = _group(stated, voices, is_by_speaker=request.speaker is not None)
    timelines = [_trace(group, found, voices, is_by_speaker=request.speaker is not None) for group in groups]
    timelines.sort(key=lambda timeline: -len(timeline.statements))
    return Timelines(topic, tuple(timelines[:limit]), found.scope)


def _list_told(topic: Topic) -> list[Passage]:
    """What the minutes tell of the topic in words of their own, or as a group's: no filter by body finds it."""
    if topic.where.speakers is not None or topic.where.is_strict:
        return []
    return [one for one in topic.passages if one.attribution.speaker_type in _UNNAMED]


def _list_loose(topic: Topic) -> list[Passage]:
    """What people said whom their meeting lists with no body: no filter by body finds it."""
    if topic.where.is_strict:
        return []
    people = (one for one in topic.passages if one.attribution.speaker_type is SpeakerType.PERSON)
    return [one for one in people if one.attribution.organisation is None]


def _find_reports(told: Sequence[Passage], vocabulary: Vocabulary, holdings: Holdings) -> dict[str, Passage]:
    meetings = frozenset(one.meeting.id for one in told)
    names = [*((name,) for name in vocabulary.organisations), *(person.forms for person in vocabulary.people)]
    held = holdings.store.list_passages(PassageFilter(meetings=meetings)) if meetings else ()
    return find_reports(held, names=names)


def _leave_out_beside(stated: Sequence[Passage], topic: Topic) -> list[Passage]:
    """Leave out replies that only their heading puts on the topic, where something else under it is on more of it."""
    places = topic.list_places(stated)
    return [one for one in stated if one.kind is not TurnKind.ANSWER or not _is_beside(one, topic, places)]


def _is_beside(passage: Passage, topic: Topic, places: Collection[Place]) -> bool:
    text = f"{passage.replies_to or ''} {passage.text}"
    return locate(passage) in places and not topic.is_on_it_beyond("\n".join(passage.section), text)


def _is_of(where: PassageFilter, body: str) -> bool:
    return bool(body) and (where.organisations is None or fold_name(body) in where.organisations)


def _is_statement(passage: Passage, topic: Topic, voices: Voices) -> bool:
    is_stated = passage.kind in _STATED or voices.goes_on_with_report(passage)
    if not is_stated or passage.meeting.held_on is None or not voices.name_body(passage):
        return False
    if voices.goes_on_with_report(passage):
        return topic.measure(passage.text) > 0
    has_own_words = len(list_content(passage.sentences)) >= _FEWEST_WORDS
    return has_own_words or topic.measure(name_question(passage)) > 0


def _group(passages: Sequence[Passage], voices: Voices, *, is_by_speaker: bool) -> list[list[Passage]]:
    """Put the statements of one body, or of one speaker, together."""
    groups: list[list[Passage]] = []
    for passage in passages:
        group = next((one for one in groups if _is_of_one(one[-1], passage, voices, is_by_speaker=is_by_speaker)), None)
        if group is None:
            groups.append([passage])
        else:
            group.append(passage)
    return groups


def _is_of_one(one: Passage, other: Passage, voices: Voices, *, is_by_speaker: bool) -> bool:
    if is_by_speaker:
        return fold_name(one.attribution.speaker or "") == fold_name(other.attribution.speaker or "")
    return voices.is_one_body(voices.name_body(one), voices.name_body(other))


def _trace(group: Sequence[Passage], topic: Topic, voices: Voices, *, is_by_speaker: bool) -> Timeline:
    ranked = sorted(group, key=lambda one: (str(one.meeting.held_on), topic.measure(one.text)))
    names = [(one.attribution.speaker or "") if is_by_speaker else voices.name_body(one) for one in reversed(group)]
    return Timeline(
        of=names[0],
        former_names=tuple(name for name in dict.fromkeys(names) if fold_name(name) != fold_name(names[0])),
        statements=tuple(
            DatedStatement(choose_sentences(passage, measure=topic.measure), Mark.FIRST)
            if _is_first_word(passage, group[:place], voices)
            else _mark(passage, ranked, topic, voices=voices)
            for place, passage in enumerate(group)
        ),
    )


def _is_first_word(passage: Passage, before: Sequence[Passage], voices: Voices) -> bool:
    """Whether the body said nothing on it before, at this meeting either."""
    return not any(voices.goes_on(voices.name_body(one), voices.name_body(passage)) for one in before)


def _mark(passage: Passage, group: Sequence[Passage], topic: Topic, *, voices: Voices) -> DatedStatement:
    """Mark a statement against the latest of the same body, at an earlier meeting, that can be compared with it.

    Of several at one meeting that which is most on the topic goes first: the group is in this order.
    """
    quote = choose_sentences(passage, measure=topic.measure)
    earlier = [one for one in group if _is_earlier(one, passage, voices)]
    for place, one in reversed(list(enumerate(earlier))):
        change = _compare(one, passage, topic)
        if change is not None and not _is_old_figure(change, earlier[place + 1 :]):
            return DatedStatement(quote, Mark(change.change.value), one, change)
    return DatedStatement(quote, None)


def _is_old_figure(change: StatementChange, between: Sequence[Passage]) -> bool:
    """Whether a new figure was given before, though in a statement that cannot be compared."""
    return change.change is Change.NEW_FIGURE and any(words in one.text for words in change.after for one in between)


def _is_earlier(one: Passage, later: Passage, voices: Voices) -> bool:
    """Whether the same body said it at an earlier meeting of the same group."""
    return (
        str(one.meeting.held_on) < str(later.meeting.held_on)
        and is_one_group(one.meeting.body, later.meeting.body)
        and voices.goes_on(voices.name_body(one), voices.name_body(later))
    )


def _compare(earlier: Passage, later: Passage, topic: Topic) -> StatementChange | None:
    """Compare the sentences on the topic; where they only name it, what is told of it in the next ones too."""
    before, after = (choose_topic_sentences(one, measure=topic.measure) for one in (earlier, later))
    questions = (name_question(earlier), name_question(later))
    told = compare_statements(before, after, questions=questions)
    if told is not None and told.change is not Change.SAME:
        return told
    wider = compare_statements(_add_next(earlier, before), _add_next(later, after), questions=questions)
    is_limited = wider is not None and wider.change is Change.NARROWED
    return wider if told is None or is_limited else told


def _add_next(passage: Passage, chosen: Sequence[str]) -> list[str]:
    """The chosen sentences, each with the one behind it, and with one before it that tells of a position turned."""
    held, sentences = set(chosen), passage.sentences
    return [
        one
        for before, one, behind in zip(("", *sentences), sentences, (*sentences[1:], ""), strict=False)
        if one in held or before in held or (behind in held and tells_turn(one))
    ]
