"""Which of some statements on one topic a later one of the same body takes the place of.

Passages on one topic in, the later statement and what changed by the id of the earlier one out. Only named people and
bodies are followed from one meeting to another: whom the minutes leave anonymous is never linked.
"""

from collections.abc import Callable, Sequence

from rr3search.comparison.comparing import choose_topic_sentences, compare_statements, name_question
from rr3search.domain import (
    Change,
    Passage,
    SpeakerType,
    StatementChange,
    Supersession,
    TurnKind,
    fold_name,
    is_one_group,
)

__all__ = ["compare_with_earlier", "find_supersessions"]

_NAMED = frozenset({SpeakerType.PERSON, SpeakerType.ORGANISATION, SpeakerType.ROLE})
_STATED = frozenset({TurnKind.STATEMENT, TurnKind.ANSWER})


def find_supersessions(passages: Sequence[Passage], *, measure: Callable[[str], float]) -> dict[str, Supersession]:
    """Find the latest statement that changes each earlier one of the same body.

    Args:
        passages: On one topic, in any order.
        measure: How much of the topic a text speaks of, higher is more.

    Returns:
        By passage id; those that stand as they were said are not in it.
    """
    stated = [passage for passage in passages if passage.kind in _STATED and passage.meeting.held_on is not None]
    newest_first = sorted(stated, key=lambda passage: str(passage.meeting.held_on), reverse=True)
    found: dict[str, Supersession] = {}
    for passage in stated:
        for later in newest_first:
            if not _is_later_word(later, passage):
                continue
            change = _compare(passage, later, measure)
            if change is not None and change.change is not Change.SAME:
                found[passage.id] = Supersession(later, change)
                break
    return found


def compare_with_earlier(
    passage: Passage, others: Sequence[Passage], *, measure: Callable[[str], float]
) -> StatementChange | None:
    """Tell what a statement changed against the same body's latest comparable one; None where nothing is seen to.

    Args:
        passage: The later statement.
        others: On the same topic, in any order; the passage may be among them.
        measure: How much of the topic a text speaks of, higher is more.
    """
    earlier = sorted(
        (other for other in others if _is_later_word(passage, other)),
        key=lambda other: str(other.meeting.held_on),
        reverse=True,
    )
    return next(filter(None, (_compare(other, passage, measure) for other in earlier)), None)


def _compare(earlier: Passage, later: Passage, measure: Callable[[str], float]) -> StatementChange | None:
    return compare_statements(
        choose_topic_sentences(earlier, measure=measure),
        choose_topic_sentences(later, measure=measure),
        questions=(name_question(earlier), name_question(later)),
    )


def _is_later_word(later: Passage, earlier: Passage) -> bool:
    """Whether the same body, or the same person of no body, speaks at a later meeting of the same group."""
    voice, other = _name_voice(later), _name_voice(earlier)
    return (
        voice is not None
        and voice == other
        and str(later.meeting.held_on) > str(earlier.meeting.held_on)
        and is_one_group(later.meeting.body, earlier.meeting.body)
    )


def _name_voice(passage: Passage) -> str | None:
    """The body somebody speaks for, else who speaks; None for whoever the minutes do not name."""
    who = passage.attribution
    if who.speaker_type not in _NAMED:
        return None
    return fold_name(who.organisation or who.speaker or "") or None
