"""Which questions were put again at other meetings, in the same words or nearly.

Question records in, for each the others that ask the same. Compared is what was asked, never who asked it: the words
in front of the question are cut off. Words count by how rare they are among all questions; questions that name other
numbers, names or months, or ask for another thing (when, why, how many), are not the same, however near. Looked at
are only questions that share rare words, and one for each meeting of those that share all, so that the cost grows with
the questions and not with their square. Equal questions that many hold are linked over the first of each meeting.
A question in quite other words is not found: a wrong link is worse than none.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rr3search.domain import QuestionRecord, QuestionReference, list_words
from rr3search.queries.terms import list_content_terms, stem_word
from rr3search.questions.asked import strip_asker

__all__ = ["find_repeated_questions"]

_SAME = 0.75
"""Share of their words' weight that two questions must have in common, where each has words the other lacks."""
_SAME_AND_MORE = 0.5
"""The same where one has all the words of the other; both are set on half of the labelled pairs."""
_FEWEST_SHARED = 3
"""Words in common, unless they are all the words of both."""
_FEWEST = 2
_RARE = 4
"""Words that no more questions hold than these weigh the same, so that to be shared makes none lighter."""
_KEYS = 4
"""Rare words of a question by which others are looked up."""
_MOST_HOLDERS = 40
"""A word that more questions hold is no key."""
_DRESSED_IN = (
    "plan plans date dates update updates reason reasons number numbers possible able yet soon still likely expect "
    "expected anything something happen happens happening current currently latest position question questions "
    "assurance confirm clarify clarification information news idea ideas"
)
_FRAME = frozenset(_DRESSED_IN.split())
"""Words a question is dressed in, whatever it is about."""
_ALIKE = {
    word: group[0]
    for group in map(
        str.split,
        (
            "home homes house houses",
            "shortage shortages lack",
            "pay paid payment payments",
            "reduce reducing reduced reduction cut cuts cutting",
            "publish published publication",
            "start starts started begin begins begun",
            "repair repairs repaired mend mended fix fixed",
            "staff employee employees workforce",
            "cost costs price prices",
            "wait waiting waits",
            "reopen reopened reopening",
        ),
    )
    for word in group
}
"""Words that ask for the same thing, by the first of each group."""
_YEAR = "january february march april may june july august september october november december"
_MONTHS = frozenset(_YEAR.split())
_WANTED = {
    "when": re.compile(r"\bwhen\b|\bhow soon\b|\bdate (?:for|of|when)\b"),
    "why": re.compile(r"\bwhy\b|\breasons? (?:for|why)\b"),
    "how many": re.compile(r"\bhow many\b|\bnumber of\b"),
    "how much": re.compile(r"\bhow much\b|\bcosts?\b"),
    "how often": re.compile(r"\bhow often\b"),
    "who": re.compile(r"\bwho\b|\bwhose\b"),
}
_CAPITAL = re.compile(r"(?<=[\w,'\"] )[A-Z][\w&'-]*")
_NUMBER = re.compile(r"\d[\d,./]*")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a question asks, taken apart."""

    stems: frozenset[str]
    marks: frozenset[str]
    """Numbers, months and names, folded."""
    wanted: frozenset[str]


def find_repeated_questions(records: Sequence[QuestionRecord]) -> Mapping[str, tuple[QuestionReference, ...]]:
    """Find, for each question that was put at other meetings too, those others, in the order given.

    Args:
        records: Of all meetings, tabled and from the floor; those with no like have no entry.
    """
    asked = [_take_apart(record) for record in records]
    holders: dict[str, list[int]] = defaultdict(list)
    for at, question in enumerate(asked):
        for stem in question.stems:
            holders[stem].append(at)
    weights = {stem: math.log(1 + len(records) / max(len(found), _RARE)) for stem, found in holders.items()}
    links: dict[int, set[int]] = defaultdict(set)
    meetings = [record.meeting.id for record in records]
    candidates = _list_sharing(asked, holders, weights) | set(_list_equal(asked, meetings, weights))
    for one, other in candidates:
        if meetings[one] != meetings[other] and _is_same(asked[one], asked[other], weights):
            links[one].add(other)
            links[other].add(one)
    return {records[at].id: tuple(_refer_to(records[other]) for other in sorted(found)) for at, found in links.items()}


def _refer_to(record: QuestionRecord) -> QuestionReference:
    return QuestionReference(record.id, record.meeting)


def _take_apart(record: QuestionRecord) -> _Asked:
    words = strip_asker(record.text)
    named = set(list_words(f"{record.asked_by or ''} {record.asked_of or ''}"))
    terms = [term for term in list_content_terms(words) if term not in _FRAME]
    marks = {mark.casefold() for mark in _CAPITAL.findall(words)} - named
    marks |= {number.rstrip(",./") for number in _NUMBER.findall(words)} | {term for term in terms if term in _MONTHS}
    wanted = {name for name, pattern in _WANTED.items() if pattern.search(words.casefold())}
    return _Asked(frozenset(stem_word(_ALIKE.get(term, term)) for term in terms), frozenset(marks), frozenset(wanted))


def _list_sharing(
    asked: Sequence[_Asked], holders: Mapping[str, Sequence[int]], weights: Mapping[str, float]
) -> set[tuple[int, int]]:
    """Pairs that share one of their rarest words."""
    pairs: set[tuple[int, int]] = set()
    for at, one in enumerate(asked):
        shared = [stem for stem in one.stems if 1 < len(holders[stem]) <= _MOST_HOLDERS]
        for stem in sorted(shared, key=lambda stem: (-weights[stem], stem))[:_KEYS]:
            pairs.update((min(at, other), max(at, other)) for other in holders[stem] if other != at)
    return pairs


def _list_equal(
    asked: Sequence[_Asked], meetings: Sequence[str], weights: Mapping[str, float]
) -> Iterator[tuple[int, int]]:
    """Pairs that share all their words: each question with the first such of every other meeting.

    Args:
        asked: What each question asks.
        meetings: The id of the meeting of each.
        weights: Of the stems.
    """
    firsts: dict[_Asked, dict[str, int]] = defaultdict(dict)
    alike: dict[frozenset[str], list[_Asked]] = defaultdict(list)
    for at, (one, meeting) in enumerate(zip(asked, meetings, strict=True)):
        if len(one.stems) >= _FEWEST:
            if one not in firsts:
                alike[one.stems].append(one)
            firsts[one].setdefault(meeting, at)
    same = {one: [other for other in alike[one.stems] if _is_same(one, other, weights)] for one in firsts}
    for at, one in enumerate(asked):
        for other in same.get(one, ()):
            for meeting, first in firsts[other].items():
                if meeting != meetings[at]:
                    yield min(at, first), max(at, first)


def _is_same(one: _Asked, other: _Asked, weights: Mapping[str, float]) -> bool:
    shared = one.stems & other.stems
    fewest = _FEWEST if one.stems == other.stems else _FEWEST_SHARED
    if len(shared) < fewest or _differ(one.marks, other.marks) or _differ(one.wanted, other.wanted):
        return False
    least = _SAME if _differ(one.stems, other.stems) else _SAME_AND_MORE
    return _weigh(shared, weights) >= least * _weigh(one.stems | other.stems, weights)


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether each has what the other lacks."""
    return bool(one - other and other - one)


def _weigh(stems: frozenset[str], weights: Mapping[str, float]) -> float:
    return sum(weights[stem] for stem in stems)
