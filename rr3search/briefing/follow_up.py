"""A question to put next, in the wording of the promise that is still open.

A verdict with its answers, actions and earlier questions in, a sentence out; None where nothing is left open.
"""

from collections.abc import Sequence

from rr3search.domain import BriefedAnswer, LinkedAction, QuestionRecord, Verdict, format_date
from rr3search.resolution import list_promises

__all__ = ["suggest_follow_up"]

_OPEN = frozenset({Verdict.DEFERRED, Verdict.PARTLY, Verdict.UNRESOLVED})


def suggest_follow_up(
    verdict: Verdict,
    answers: Sequence[BriefedAnswer],
    *,
    actions: Sequence[LinkedAction],
    records: Sequence[QuestionRecord],
) -> str | None:
    """Ask after the latest open action, else after a promise in an answer, else put the question again.

    Args:
        verdict: What became of the line.
        answers: Newest first.
        actions: Open ones, oldest first.
        records: The same question as it was put before, newest first.
    """
    if actions:
        last = actions[-1]
        return f"An action of {format_date(last.meeting.held_on)} is open: “{last.action.text}” What has come of it?"
    if verdict in _OPEN:
        for one in answers:
            passage = one.quote.passage
            for promise in list_promises(passage.sentences):
                return f"The minutes of {format_date(passage.meeting.held_on)} record: “{promise}” What has come of it?"
    if verdict is Verdict.UNANSWERED and records:
        last_record = records[0]
        day = format_date(last_record.meeting.held_on)
        return f"Raised on {day} without a recorded answer: “{last_record.text}” What is the answer?"
    return None
