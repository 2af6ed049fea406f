"""Which words of a passage are searched: the three fields every store indexes alike.

A passage in, its searched words out. Text weighs most, then who said it, then what stands around it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from rr3search.domain import Passage

__all__ = ["CONTEXT_WEIGHT", "TEXT_WEIGHT", "WHO_WEIGHT", "SearchedWords", "collect_words", "has_words"]

TEXT_WEIGHT = 1.0
CONTEXT_WEIGHT = 0.6
WHO_WEIGHT = 0.8


@dataclass(frozen=True, slots=True)
class SearchedWords:
    """The fields of one passage, in the order of the weights' definition."""

    text: str
    """The passage's own words."""
    context: str
    """Question, section titles and what it replies to."""
    who: str
    """Speaker, speaker as printed, organisation."""


def collect_words(passage: Passage) -> SearchedWords:
    """Gather what is searched of a passage; words printed twice on the way to it count once."""
    who = passage.attribution
    return SearchedWords(
        text=passage.text,
        context=_join_distinct((passage.question, *passage.section, passage.replies_to)),
        who=_join_distinct((who.speaker, who.speaker_as_printed, who.organisation)),
    )


def has_words(text: str) -> bool:
    """Whether there is anything to look for: a letter or a digit."""
    return any(character.isalnum() for character in text)


def _join_distinct(parts: Iterable[str | None]) -> str:
    return "\n".join(dict.fromkeys(part for part in parts if part is not None))
