"""What changed between two statements of one body on one topic.

The sentences of both that speak of the topic in, a change with the words that show it out. Only what the words
themselves show is told: another figure for the same thing, another day, yes for no, an answer for a promise, a limit
that was not there, the same again. None means that nothing of the kind is to be seen, not that the two agree.
"""

import re
from collections.abc import Callable, Sequence

from rr3search.answerers import list_weighty_words
from rr3search.comparison.content import SMALL_WORDS, list_content, share_content, strip_frame
from rr3search.comparison.days import hide_days, is_same_day
from rr3search.comparison.figures import CLOCK, Figure, is_of_one_unit
from rr3search.comparison.limits import find_limit
from rr3search.comparison.polarity import find_turn
from rr3search.comparison.statements import FEWEST_IN_COMMON, PENDING, FigureInPlace, Statement
from rr3search.comparison.wordings import CONTINUED, ELSEWHERE, PLANNED, REVERSAL, STANCE, TURNED, UNCHANGED, UNTOLD
from rr3search.domain import Change, Passage, QuestionStatus, StatementChange
from rr3search.queries import list_stems

__all__ = ["choose_topic_sentences", "compare_statements", "name_question"]

_TOPIC_SHARE = 0.6
"""Of what the sentence most on the topic holds of it, so much makes another sentence one on the topic too."""
_MOST = 0.6
"""Of the words of one statement, so many in the other make the two alike."""
_DENIES = re.compile(r"\b(?:no|not|never|cannot|\w+n't)\b", re.IGNORECASE)
_UNTELLING = frozenset(list_stems("date set fix say know decide figure timetable name give announce unable time"))
"""Words in which nothing is told yet."""
_TELLING = frozenset(list_stems("held hold begin start open take place"))
"""Words that say no more than that it will be."""
_PLANNING = frozenset(list_stems("plan expect due hope aim schedule target intend"))
"""Words that say no more than that it is planned."""
_GOVERNS = re.compile(r"\b(\w+)\W+(?:(?:on|in|by|before|after|from|until|to|for|the|of|end|early|late|mid)\W+){0,3}_+")
"""The word that a day, blanked out, belongs to."""
_SETTLED = frozenset({QuestionStatus.ANSWERED, QuestionStatus.ANSWERED_NO})


def choose_topic_sentences(passage: Passage, *, measure: Callable[[str], float]) -> tuple[str, ...]:
    """Give the sentences of a passage that speak of a topic most.

    Args:
        passage: What was said.
        measure: How much of the topic a text speaks of, higher is more.
    """
    measured = [(measure(sentence), sentence) for sentence in passage.sentences]
    most = max((share for share, _ in measured), default=0.0)
    return tuple(sentence for share, sentence in measured if share >= _TOPIC_SHARE * most)


def name_question(passage: Passage) -> str:
    """Give the question that a passage replies to, empty where there is none."""
    return passage.question or passage.replies_to or ""


def compare_statements(
    earlier: Sequence[str], later: Sequence[str], *, questions: tuple[str, str] = ("", "")
) -> StatementChange | None:
    """Tell what changed; None where the words show no change.

    Args:
        earlier: Sentences of one body on the topic.
        later: Sentences of the same body on it, at a later meeting.
        questions: What each of them replies to; empty where the minutes do not say.
    """
    before, after = Statement(earlier, questions[0]), Statement(later, questions[1])
    if list_weighty_words(before.text) == list_weighty_words(after.text):
        return StatementChange(Change.SAME)
    return (
        _find_same_figure(before, after)
        or _compare_figures(before, after)
        or _find_unchanged(before, after, UNCHANGED)
        or _compare_outcomes(before, after)
        or _find_reversal(before, after)
        or _find_narrowing(before, after)
        or _find_unchanged(before, after, CONTINUED)
        or _compare_days(before, after)
        or _find_sameness(before, after)
    )


def _compare_figures(before: Statement, after: Statement) -> StatementChange | None:
    """Another number for what both count; a later one beside the old number is none."""
    are_alone = len(before.figures) == len(after.figures) == 1
    for new in after.figures:
        of_old = [old for old in before.figures if _is_comparable(old, new, are_alone=are_alone)]
        of_new = [one for one in after.figures if is_of_one_unit(one.figure, new.figure)] or [new]
        known = {one.figure.numbers for one in of_old}
        known |= {one.figure.numbers for one in before.figures if is_of_one_unit(one.figure, new.figure)}
        if of_old and not known & {one.figure.numbers for one in of_new}:
            return StatementChange(Change.NEW_FIGURE, (of_old[0].figure.printed,), (new.figure.printed,))
    return None


def _is_comparable(old: FigureInPlace, new: FigureInPlace, *, are_alone: bool) -> bool:
    """Whether two figures count the same thing: by their unit, or as the only ones of two like statements."""
    is_clock = bool(new.figure.unit & CLOCK)
    if not share_content(old.around, new.around, fewest=FEWEST_IN_COMMON if is_clock else 1):
        return False
    if is_of_one_unit(old.figure, new.figure):
        return True
    with_unit = [figure for figure in (old.figure, new.figure) if figure.unit]
    return are_alone and len(with_unit) <= 1 and all(figure.is_told_apart for figure in with_unit)


def _compare_outcomes(before: Statement, after: Statement) -> StatementChange | None:
    """Yes for no, no for yes, or something told where nothing was."""
    if turn := find_turn(before.text, after.text):
        return StatementChange(Change.CHANGED, (turn[0],), (turn[1],))
    old, new = before.outcome, after.outcome
    is_alike = share_content(before.content, after.content, fewest=FEWEST_IN_COMMON)
    if {old, new} == _SETTLED and is_alike:
        return StatementChange(Change.CHANGED)
    untold = UNTOLD.search(before.text)
    is_of_it = share_content(before.content - _UNTELLING, after.content - _TELLING, fewest=FEWEST_IN_COMMON)
    if untold and is_of_it and not UNTOLD.search(after.text) and new not in PENDING:
        return StatementChange(Change.CHANGED, (untold.group().strip(),))
    is_told = old in PENDING and new in _SETTLED and (is_alike or before.is_told_in_reply(after))
    return StatementChange(Change.CHANGED) if is_told else None


def _find_reversal(before: Statement, after: Statement) -> StatementChange | None:
    if REVERSAL.search(before.text):
        return None
    for sentence in after.sentences:
        found = REVERSAL.search(sentence)
        if not found:
            continue
        is_stance = STANCE.search(sentence) or TURNED.search(sentence)
        is_taken_back = is_stance and _DENIES.search(before.text)
        if is_taken_back or share_content(list_content([sentence]), before.content):
            return _compare_days(before, after) or StatementChange(Change.CHANGED, (), (found.group().strip(),))
    return None


def _find_narrowing(before: Statement, after: Statement) -> StatementChange | None:
    """A limit that was not there; what nothing was told of before is not limited, it is told."""
    for sentence, content in zip(after.sentences, after.contents, strict=True):
        shared = before.content & content
        if found := find_limit(before.text, sentence, shared=shared, of_before=before.content):
            is_first_told = before.outcome in PENDING
            return StatementChange(Change.CHANGED if is_first_told else Change.NARROWED, (), (found,))
    return None


def _find_unchanged(before: Statement, after: Statement, pattern: re.Pattern[str]) -> StatementChange | None:
    """The same again, in words that say so and with a figure, a day or most words in common."""
    found = next((sentence for sentence in after.sentences if pattern.search(sentence)), None)
    if found is None or _is_moved(before, after):
        return None
    shared = len(before.content & after.content)
    is_alike = bool(shared) and shared >= _MOST * min(len(before.content), len(after.content))
    return _tell_unchanged(found, pattern) if is_alike or _has_in_common(before, after) else None


def _tell_unchanged(sentence: str, pattern: re.Pattern[str]) -> StatementChange | None:
    """The same, with the words that say so; "elsewhere it would continue" is a limit: where it would not, is told."""
    if elsewhere := ELSEWHERE.match(strip_frame(sentence)):
        return StatementChange(Change.NARROWED, (), (elsewhere.group().strip(),))
    said = pattern.search(sentence)
    return StatementChange(Change.SAME, (), (said.group(),)) if said else None


def _find_same_figure(before: Statement, after: Statement) -> StatementChange | None:
    """A sentence that says so itself that a figure stays as it was, whatever other figures stand beside it."""
    for sentence in after.sentences:
        one = Statement([sentence])
        if not _list_equal_figures(before, one):
            continue
        is_all = len(_list_equal_figures(before, one)) >= len([one for one in one.figures if one.figure.unit])
        is_said = UNCHANGED.search(sentence) and is_all and share_content(before.content, one.content)
        told = _tell_unchanged(sentence, UNCHANGED) if is_said else None
        told = told or _find_unchanged(before, one, CONTINUED)
        if told and not _compare_figures(before, one):
            return _find_narrowing(before, after) or told
    return None


def _compare_days(before: Statement, after: Statement) -> StatementChange | None:
    if not _is_moved(before, after) or not PLANNED.search(before.text):
        return None
    is_alike = share_content(before.content, after.content, fewest=FEWEST_IN_COMMON)
    if not is_alike and not _list_governing(before) & _list_governing(after) and not _is_dated_alike(before, after):
        return None
    return StatementChange(Change.CHANGED, tuple(before.days), tuple(after.days))


def _is_dated_alike(before: Statement, after: Statement) -> bool:
    """Whether a clause of each that names a day speaks of the same."""
    return any(
        share_content(one, other, fewest=FEWEST_IN_COMMON)
        for one in _list_dated(before)
        for other in _list_dated(after)
    )


def _list_dated(statement: Statement) -> list[frozenset[str]]:
    """What the clauses that name a day speak of, without the words that only say that it is planned."""
    clauses = re.split(r"[,.;:]", hide_days(strip_frame(statement.text)))
    return [list_content([clause]) - _PLANNING for clause in clauses if "_" in clause]


def _list_governing(statement: Statement) -> frozenset[str]:
    """The stems of the words that its days belong to."""
    words = (word.casefold() for word in _GOVERNS.findall(hide_days(statement.text)))
    return frozenset(list_stems(" ".join(word for word in words if word not in SMALL_WORDS)))


def _find_sameness(before: Statement, after: Statement) -> StatementChange | None:
    """The same figure or day in nearly the same words."""
    shared, most = len(before.content & after.content), max(len(before.content), len(after.content))
    is_alike = bool(shared) and shared >= _MOST * most and not _is_moved(before, after)
    has_more = len(_list_equal_figures(before, after)) < len(after.figures)
    return StatementChange(Change.SAME) if is_alike and not has_more and _has_in_common(before, after) else None


def _is_moved(before: Statement, after: Statement) -> bool:
    """Whether both name days, none of them the same."""
    return bool(before.days and after.days) and not _has_same_day(before, after)


def _has_same_day(before: Statement, after: Statement) -> bool:
    return any(is_same_day(one, other) for one in before.days for other in after.days)


def _has_in_common(before: Statement, after: Statement) -> bool:
    """Whether both name one sum of money, or speak of the same with one day or number."""
    equal = _list_equal_figures(before, after)
    is_alike = bool(before.content & after.content)
    return any(figure.is_money for figure in equal) or (is_alike and (bool(equal) or _has_same_day(before, after)))


def _list_equal_figures(before: Statement, after: Statement) -> list[Figure]:
    return [
        old.figure
        for old in before.figures
        for new in after.figures
        if old.figure.numbers == new.figure.numbers and is_of_one_unit(old.figure, new.figure)
    ]
