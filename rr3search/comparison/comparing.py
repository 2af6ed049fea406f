"""What changed between two statements of one body on one topic.

The sentences of both that speak of the topic in, a change with the words that show it out. Only what the words
themselves show is told: another figure for the same thing, another day, yes for no, an answer for a promise, a limit
that was not there. None means that nothing of the kind is to be seen, not that the two agree.
"""

import re
from collections.abc import Callable, Sequence

from rr3search.answerers import list_weighty_words
from rr3search.comparison.days import find_days, is_same_day
from rr3search.comparison.figures import find_figures
from rr3search.domain import Change, Passage, QuestionStatus, StatementChange, fold_characters
from rr3search.resolution import classify_answer

__all__ = ["choose_topic_sentences", "compare_statements"]

_TOPIC_SHARE = 0.6
"""Of what the sentence most on the topic holds of it, so much makes another sentence one on the topic too."""
_LIMIT = re.compile(
    r"\b(?:only|limited to|restricted to|confined to|except(?: for)?|excluding|excluded|unless|subject to|"
    r"provided that|other than|apart from|no more than|capped at|solely)\b[^,.;]{0,60}",
    re.IGNORECASE,
)
_REVERSAL = re.compile(
    r"\b(?:no longer|instead of|(?:had|has|have) changed|reversed|withdrawn|dropped|scrapped|abandoned|replaced by|"
    r"superseded|brought forward|put back|delayed|postponed|pushed back)\b[^,.;]{0,60}",
    re.IGNORECASE,
)
_SETTLED = frozenset({QuestionStatus.ANSWERED, QuestionStatus.ANSWERED_NO})
_PENDING = frozenset({QuestionStatus.DEFERRED, QuestionStatus.UNRESOLVED})


def choose_topic_sentences(passage: Passage, *, measure: Callable[[str], float]) -> tuple[str, ...]:
    """Give the sentences of a passage that speak of a topic most.

    Args:
        passage: What was said.
        measure: How much of the topic a text speaks of, higher is more.
    """
    measured = [(measure(sentence), sentence) for sentence in passage.sentences]
    most = max((share for share, _ in measured), default=0.0)
    return tuple(sentence for share, sentence in measured if share >= _TOPIC_SHARE * most)


def compare_statements(earlier: Sequence[str], later: Sequence[str]) -> StatementChange | None:
    """Tell what changed; None where the words show no change.

    Args:
        earlier: Sentences of one body on the topic.
        later: Sentences of the same body on it, at a later meeting.
    """
    before, after = (fold_characters(" ".join(sentences)) for sentences in (earlier, later))
    if list_weighty_words(before) == list_weighty_words(after):
        return StatementChange(Change.SAME)
    return (
        _compare_figures(before, after)
        or _compare_days(before, after)
        or _compare_outcomes(earlier, later)
        or _find_new(before, after, _REVERSAL, change=Change.CHANGED)
        or _find_new(before, after, _LIMIT, change=Change.NARROWED)
    )


def _compare_figures(before: str, after: str) -> StatementChange | None:
    old, new = find_figures(before), find_figures(after)
    for figure in new:
        of_old, of_new = ([one for one in side if one.unit == figure.unit] for side in (old, new))
        if of_old and not {one.number for one in of_old} & {one.number for one in of_new}:
            return StatementChange(Change.NEW_FIGURE, (of_old[0].printed,), (figure.printed,))
    return None


def _compare_days(before: str, after: str) -> StatementChange | None:
    old, new = find_days(before), find_days(after)
    if not old or not new or any(is_same_day(one, other) for one in old for other in new):
        return None
    return StatementChange(Change.CHANGED, tuple(old), tuple(new))


def _compare_outcomes(earlier: Sequence[str], later: Sequence[str]) -> StatementChange | None:
    old, new = classify_answer(earlier), classify_answer(later)
    is_turned = {old, new} == _SETTLED
    return StatementChange(Change.CHANGED) if is_turned or (old in _PENDING and new in _SETTLED) else None


def _find_new(before: str, after: str, pattern: re.Pattern[str], *, change: Change) -> StatementChange | None:
    """The change that words of the later statement tell which the earlier one has nothing like."""
    found = pattern.search(after)
    return StatementChange(change, (), (found.group().strip(),)) if found and not pattern.search(before) else None
