"""One meeting in several files: which of them counts.

Meetings with their passages in, those to keep and those to leave out of the search out. A PDF beside its Word file,
the draft beside the approved minutes, a summary beside the notes: the better one is kept and names the others.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import combinations
from pathlib import PurePath

from rr3search.domain import Meeting, MinutesStatus, Passage, Source, fold_name, list_words

__all__ = ["Candidate", "Settlement", "settle_duplicates"]

_SHINGLE_WORDS = 4
_FEWEST_SHINGLES = 12
"""Fewer say too little to tell a copy from a chance likeness."""
_SAME_TEXT = 0.7
"""Share of the shorter text's shingles that the other holds: a copy or an excerpt keeps nearly all. Two short hearings
of one panel and day share their procedure, which may be more than half."""
_SAME_DRAFT = 0.2
"""Enough where the body agrees too and one of the two is a draft: much may be written anew before it is approved."""
_SAME_UNDATED = 0.8
_FULLER = 1.6
"""Times as many words make the other a summary."""
_STANDING = {MinutesStatus.CONFIRMED: 2, None: 1, MinutesStatus.DRAFT: 0}
_FORMATS = (
    *(".docx", ".docm", ".dotx", ".odt"),
    *(".md", ".markdown", ".html", ".htm", ".xhtml", ".shtml", ".txt", ".text", ".pdf"),
)
"""What keeps most of the minutes' structure first."""


@dataclass(frozen=True)
class Candidate:
    """A meeting as one file has it."""

    meeting: Meeting
    passages: tuple[Passage, ...]
    is_lost: bool = False
    """Whether its file lies there no more; any file that does stands before it."""

    @property
    def words(self) -> int:
        """How many words its passages hold."""
        return sum(len(passage.text.split()) for passage in self.passages)

    @property
    def spoken(self) -> list[str]:
        """The words of its passages, comparable."""
        return [word for passage in self.passages for word in list_words(passage.text)]

    @cached_property
    def shingles(self) -> frozenset[int]:
        """What the text is told by: every run of a few words, hashed; comparable inside one process only."""
        words = self.spoken
        runs = zip(*(words[start:] for start in range(_SHINGLE_WORDS)), strict=False)
        return frozenset(map(hash, runs))


@dataclass(frozen=True, slots=True)
class Settlement:
    """What becomes of the candidates."""

    kept: tuple[Candidate, ...]
    """New ones, and stored ones whose list of other files changed."""
    left_out: tuple[tuple[Candidate, Candidate], ...]
    """Each with the one that is kept instead."""


def settle_duplicates(read: Sequence[Candidate], stored: Sequence[Candidate]) -> Settlement:
    """Tell which candidates hold the same meeting and which of them counts.

    Args:
        read: From the files read just now.
        stored: Those of the archive that were read from other files.
    """
    reread = {candidate.meeting.source.file for candidate in read}
    best_of: dict[int, Candidate] = {}
    groups = _group([*read, *stored], new=len(read))
    for group in groups:
        most = max(candidate.words for candidate in group)
        best = max(group, key=partial(_rate, most_words=most))
        others = [candidate for candidate in group if candidate is not best]
        sources = _list_sources(best, others, reread)
        best = best if sources == best.meeting.also_in else _link(best, sources)
        best_of |= {id(candidate): best for candidate in group}
    candidates = [*read, *(one for one in stored if best_of[id(one)] is not one)]
    kept = {best_of[id(one)].meeting.source.file + best_of[id(one)].meeting.id: best_of[id(one)] for one in candidates}
    left_out = [
        (one, best_of[id(one)])
        for one in candidates
        if (one.meeting.id, one.meeting.source.file)
        != (best_of[id(one)].meeting.id, best_of[id(one)].meeting.source.file)
    ]
    return Settlement(tuple(kept.values()), tuple(left_out))


def _group(candidates: Sequence[Candidate], *, new: int) -> list[list[Candidate]]:
    """Put the candidates of one meeting together; two stored ones are never compared."""
    leader = list(range(len(candidates)))
    buckets: dict[object, list[int]] = defaultdict(list)
    for at, candidate in enumerate(candidates):
        meeting = candidate.meeting
        buckets[meeting.held_on or fold_name(meeting.title)].append(at)
    for bucket in buckets.values():
        for one, other in combinations(bucket, 2):
            if min(one, other) < new and leader[one] != leader[other] and _is_same(candidates[one], candidates[other]):
                old, kept = leader[other], leader[one]
                leader = [kept if current == old else current for current in leader]
    groups: dict[int, list[Candidate]] = defaultdict(list)
    for at, candidate in enumerate(candidates):
        groups[leader[at]].append(candidate)
    return list(groups.values())


def _is_same(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates of one day, or two undated ones of one title, hold the same meeting."""
    if one.meeting.source.file == other.meeting.source.file:
        return False
    shorter = min(len(one.shingles), len(other.shingles))
    if shorter < _FEWEST_SHINGLES:
        return one.spoken == other.spoken and fold_name(one.meeting.title) == fold_name(other.meeting.title)
    shared = len(one.shingles & other.shingles) / shorter
    if one.meeting.held_on is None:
        return shared >= _SAME_UNDATED
    is_same_body = fold_name(one.meeting.body) == fold_name(other.meeting.body)
    has_one_draft = (one.meeting.status is MinutesStatus.DRAFT) is not (other.meeting.status is MinutesStatus.DRAFT)
    return shared >= (_SAME_DRAFT if is_same_body and has_one_draft else _SAME_TEXT)


def _rate(candidate: Candidate, *, most_words: int) -> tuple[bool, bool, int, int, str]:
    """Whole before summary, approved before draft, the format with more structure before the other."""
    meeting = candidate.meeting
    suffix = PurePath(meeting.source.file).suffix.lower()
    structure = -_FORMATS.index(suffix) if suffix in _FORMATS else -len(_FORMATS)
    is_whole = candidate.words * _FULLER >= most_words
    return not candidate.is_lost, is_whole, _STANDING[meeting.status], structure, meeting.source.file


def _list_sources(best: Candidate, others: Iterable[Candidate], reread: set[str]) -> tuple[Source, ...]:
    """The other files of the meeting; what was said of a file before it was read again no longer counts."""
    own = best.meeting.source.file
    earlier = [source for one in (best, *others) for source in one.meeting.also_in if source.file not in reread]
    sources = {
        source.file: source for source in (*earlier, *(other.meeting.source for other in others if not other.is_lost))
    }
    return tuple(source for file, source in sorted(sources.items()) if file != own)


def _link(candidate: Candidate, sources: tuple[Source, ...]) -> Candidate:
    return replace(candidate, meeting=replace(candidate.meeting, also_in=sources))
