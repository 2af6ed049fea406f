"""Whether what is to be done and what was decided was found: gold and reading in, counts and remarks out."""

from collections.abc import Iterator, Sequence

from exam.gold import Gold, GoldAction
from exam.matching import is_same_speaker, measure_cover, measure_overlap
from exam.tally import Reading, Score
from rr3search.domain import Action

__all__ = ["score_actions", "score_decisions"]

_SAME_TASK = 0.45
_SAME_STALE = 0.7
_SAME_DECISION = 0.6


def _list_pairs(gold: Sequence[GoldAction], told: Sequence[Action]) -> Iterator[tuple[float, int, int]]:
    for i, wanted in enumerate(gold):
        for j, one in enumerate(told):
            likeness = _compare_tasks(wanted.text, one.text)
            if likeness >= _SAME_TASK:
                yield likeness, i, j


def _compare_tasks(wanted: str, told: str) -> float:
    return max(measure_overlap(wanted, told), 0.9 * measure_cover(wanted, told))


def score_actions(gold: Gold, reading: Reading, score: Score) -> None:
    told = [action for meeting in reading.meetings for action in meeting.actions]
    pairs: dict[int, int] = {}
    for _, i, j in sorted(_list_pairs(gold.actions, told), reverse=True):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    for i, wanted in enumerate(gold.actions):
        score.count("actions wanted")
        if i not in pairs:
            score.remark("ACTION-", wanted.text)
            continue
        score.count("actions found")
        _score_action(wanted, told[pairs[i]], score)
    for j, one in enumerate(told):
        if j not in pairs.values():
            if any(_compare_tasks(text, one.text) >= _SAME_TASK for text in gold.actions_optional):
                continue
            is_stale = any(_compare_tasks(text, one.text) >= _SAME_STALE for text in gold.reviewed_actions)
            score.count("actions stale", when=is_stale)
            score.remark("ACTION+", "stale" if is_stale else "new", one.owners, one.text)
        score.count("actions told")
    reviewed = [one.text for meeting in reading.meetings for one in meeting.reviewed_actions]
    for text in gold.reviewed_actions:
        score.count("reviewed wanted")
        score.count("reviewed found", when=any(_compare_tasks(text, one) >= _SAME_TASK for one in reviewed))


def _score_action(wanted: GoldAction, told: Action, score: Score) -> None:
    shared = sum(any(is_same_speaker(one, owner) for one in told.owners) for owner in wanted.owners)
    is_owned = shared == len(wanted.owners) == len(told.owners)
    score.count("owners right", when=is_owned)
    if not is_owned:
        score.remark("OWNER", f"gold {wanted.owners}", f"read {told.owners}", wanted.text)
    due = wanted.due or "None"
    is_due = str(told.due).startswith(due.lstrip("?")) or (told.due is None and due.startswith("?"))
    score.count("dues right", when=is_due)
    if not is_due:
        score.remark("DUE", f"gold {wanted.due}", f"read {told.due}", wanted.text)


def score_decisions(gold: Gold, reading: Reading, score: Score) -> None:
    told = [one.text for meeting in reading.meetings for one in meeting.decisions]
    score.counts["decisions told"] += len(told)
    for text in gold.decisions:
        is_found = any(
            max(measure_overlap(text, one), measure_cover(text, one), measure_cover(one, text)) >= _SAME_DECISION
            for one in told
        )
        score.count("decisions wanted")
        score.count("decisions found", when=is_found)
        if not is_found:
            score.remark("DECISION-", text)
