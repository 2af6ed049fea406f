"""How well the minutes were read: a reading and its gold in, counts and remarks out."""

from functools import cache
from pathlib import Path

from exam.gold import Gold
from exam.matching import is_same_name, is_same_organisation, is_same_title, measure_overlap
from exam.speakers import score_sentences
from exam.tally import Reading, Score
from exam.tasks import score_actions, score_decisions
from rr3search.chunking import split_minutes
from rr3search.reading import read_file

__all__ = ["read_minutes_of", "score_reading"]

_SAME_HEAD = 0.5


@cache
def read_minutes_of(path: Path) -> Reading:
    """Read a file as ingesting does."""
    minutes = read_file(path).minutes
    return Reading(tuple(one.meeting for one in minutes), tuple(each for one in minutes for each in split_minutes(one)))


def score_reading(gold: Gold, reading: Reading) -> Score:
    """Score one file."""
    score = Score()
    first = reading.meetings[0]
    score.count("files")
    score.count("dates right", when=str(first.held_on) == str(gold.held_on))
    if str(first.held_on) != str(gold.held_on):
        score.remark("DATE", f"gold {gold.held_on}", f"read {first.held_on}")
    for name, wanted, told in (("title", gold.title, first.title), ("body", gold.body, first.body)):
        is_right = measure_overlap(wanted, told) >= _SAME_HEAD
        score.count(f"{name}s right", when=is_right)
        if not is_right:
            score.remark(name.upper(), f"gold {wanted}", f"read {told}")
    _score_attendees(gold, reading, score)
    _score_sections(gold, reading, score)
    score_sentences(gold, reading, score)
    score_actions(gold, reading, score)
    score_decisions(gold, reading, score)
    return score


def _score_attendees(gold: Gold, reading: Reading, score: Score) -> None:
    left = [one for meeting in reading.meetings for one in meeting.attendees]
    for wanted in gold.attendees:
        found = next((one for one in left if is_same_name(one.name, wanted.name)), None)
        score.count("attendees wanted")
        if found is None:
            score.remark("PERSON-", wanted.name)
            continue
        left.remove(found)
        score.count("attendees found")
        score.count("presence right", when=found.present == wanted.present)
        if found.present != wanted.present:
            score.remark("PRESENT", wanted.name, f"read present={found.present}")
        told = found.organisation
        is_right = not told if wanted.organisation is None else is_same_organisation(told or "", wanted.organisation)
        score.count("organisations right", when=is_right)
        if not is_right:
            score.remark("ORG", wanted.name, f"gold {wanted.organisation}", f"read {told}")
    score.counts["attendees told"] += score.counts["attendees found"] + len(left)
    for one in left:
        score.remark("PERSON+", one.name, one.organisation, one.role)


def _score_sections(gold: Gold, reading: Reading, score: Score) -> None:
    told = [section.title for meeting in reading.meetings for section in meeting.sections]
    for title in gold.sections:
        is_found = any(is_same_title(title, one) for one in told)
        score.count("sections wanted")
        score.count("sections found", when=is_found)
        if not is_found:
            score.remark("SECTION-", title)
    for one in told:
        if any(is_same_title(title, one) for title in gold.sections):
            score.count("sections right")
        elif any(is_same_title(title, one) for title in gold.sections_optional):
            continue
        else:
            score.remark("SECTION+", one)
        score.count("sections told")
