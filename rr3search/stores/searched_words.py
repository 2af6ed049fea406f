"""Which words of a passage are searched: the fields every store indexes alike.

The passages of a meeting in, the searched words of each out. A passage is found through what it says, who says it,
what it stands under, and what was said around it in the same section: an answer seldom repeats the words of its
question, and the second half of a long speech seldom those of the first.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from rr3search.domain import Passage

__all__ = ["DEFAULT_WEIGHTS", "FieldWeights", "SearchedWords", "collect_words", "has_words", "list_fields"]

_WORDS_BEFORE = 200
_WORDS_AFTER = 100
"""Both chosen on half of the committee questions: docs/benchmarks/ranking.md."""


@dataclass(frozen=True, slots=True)
class SearchedWords:
    """The fields of one passage; the order is that of the weights."""

    text: str
    """The passage's own words."""
    context: str
    """Question, section titles and what it replies to."""
    who: str
    """Speaker, speaker as printed, organisation."""
    meeting: str
    """What the meeting is called and who met."""
    before: str
    """The last words said before it in its section."""
    after: str
    """The first words said after it in its section."""


@dataclass(frozen=True, slots=True)
class FieldWeights:
    """How much a word counts where it stands, 0 for not at all."""

    text: float = 1.0
    context: float = 0.6
    who: float = 0.5
    meeting: float = 0.3
    before: float = 0.5
    after: float = 0.3


DEFAULT_WEIGHTS = FieldWeights()


def list_fields(words: SearchedWords) -> tuple[str, ...]:
    """List the fields in their order."""
    return tuple(getattr(words, field.name) for field in fields(words))


def collect_words(passages: Sequence[Passage]) -> list[SearchedWords]:
    """Gather what is searched of each passage.

    Args:
        passages: Of any meetings, those of a meeting next to each other and in order.
    """
    return [_collect(passages, at) for at in range(len(passages))]


def has_words(text: str) -> bool:
    """Whether there is anything to look for: a letter or a digit."""
    return any(character.isalnum() for character in text)


def _collect(passages: Sequence[Passage], at: int) -> SearchedWords:
    """Words printed twice on the way to a passage count once."""
    passage = passages[at]
    who = passage.attribution
    before = _take_neighbours(passages, at, step=-1, most_words=_WORDS_BEFORE)
    after = _take_neighbours(passages, at, step=1, most_words=_WORDS_AFTER)
    return SearchedWords(
        text=passage.text,
        context=_join_distinct((passage.question, *passage.section, passage.replies_to)),
        who=_join_distinct((who.speaker, who.speaker_as_printed, who.organisation)),
        meeting=_join_distinct((passage.meeting.title, passage.meeting.body)),
        before=" ".join(before[max(0, len(before) - _WORDS_BEFORE) :]),
        after=" ".join(after[:_WORDS_AFTER]),
    )


def _take_neighbours(passages: Sequence[Passage], at: int, *, step: int, most_words: int) -> list[str]:
    """The words of the passages before or after one in its section, in their order, at least so many."""
    place = passages[at].meeting.id, passages[at].section
    words: list[str] = []
    other = at + step
    while 0 <= other < len(passages) and len(words) < most_words:
        neighbour = passages[other]
        if (neighbour.meeting.id, neighbour.section) != place:
            break
        own = neighbour.text.split()
        words = [*own, *words] if step < 0 else [*words, *own]
        other += step
    return words


def _join_distinct(parts: Iterable[str | None]) -> str:
    return "\n".join(dict.fromkeys(part for part in parts if part is not None))
