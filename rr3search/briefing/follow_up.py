"""A question to put next, in the wording of the promise that is still open.

A verdict with its answers, actions and earlier questions in, a sentence out; None where nothing is left open. Quoted is
only what a passage or a tabled heading holds as it stands; other words stand without quotation marks.
"""

from collections.abc import Sequence

from rr3search.domain import BriefedAnswer, LinkedAction, Passage, QuestionRecord, Verdict, format_date
from rr3search.resolution import list_promises

__all__ = ["suggest_follow_up"]

_OPEN = frozenset({Verdict.DEFERRED, Verdict.PARTLY, Verdict.UNRESOLVED})


def suggest_follow_up(
    verdict: Verdict,
    answers: Sequence[BriefedAnswer],
    *,
    actions: Sequence[LinkedAction],
    records: Sequence[QuestionRecord],
    passages: Sequence[Passage] = (),
) -> str | None:
    """Ask after the latest open action, else after a promise in an answer, else put the question again.

    Args:
        verdict: What became of the line.
        answers: Newest first.
        actions: Open ones, oldest first.
        records: The same question as it was put before, newest first.
        passages: In which an action may be printed.
    """
    if actions:
        last = actions[-1]
        told = _quote_action(last, passages)
        return f"An action of {format_date(last.meeting.held_on)} is open: {told} What has come of it?"
    if verdict in _OPEN:
        for one in answers:
            passage = one.quote.passage
            for promise in list_promises(passage.sentences):
                return f"The minutes of {format_date(passage.meeting.held_on)} record: “{promise}” What has come of it?"
    if verdict is Verdict.UNANSWERED and records:
        last_record = records[0]
        day = format_date(last_record.meeting.held_on)
        asked = last_record.asking[0].text if last_record.asking else last_record.text
        return f"Raised on {day} without a recorded answer: “{asked}” What is the answer?"
    return None


def _quote_action(linked: LinkedAction, passages: Sequence[Passage]) -> str:
    """Quote an action where a passage of its meeting holds its words; else tell it."""
    text = linked.action.text
    is_printed = any(passage.meeting.id == linked.meeting.id and text in passage.text for passage in passages)
    return f"“{text}”" if is_printed else f"{text.rstrip(' .')}."
