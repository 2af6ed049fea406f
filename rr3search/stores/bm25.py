"""Words compared by stem and weighed by BM25, in plain Python: what the in-memory store searches by.

Searched words in, relevance out. The formula is that of SQLite's FTS5
(https://www.sqlite.org/fts5.html#the_bm25_function) with the same constants and column weights, so
that both stores give the same numbers; the Porter stemmer is another implementation of the same
algorithm and may differ on rare words.
"""

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import astuple, dataclass

import snowballstemmer

from rr3search.stores.searched_words import FieldWeights, SearchedWords, list_fields

__all__ = ["EVERYWHERE", "IN_ITSELF", "IN_TEXT", "IN_TEXT_OR_CONTEXT", "Phrase", "WordTable", "list_stems"]

Phrase = tuple[str, ...]
"""Stems that must follow each other; a term is most often a phrase of one."""

IN_TEXT = (0,)
IN_TEXT_OR_CONTEXT = (0, 1)
IN_ITSELF = (0, 1, 2, 3)
EVERYWHERE = (0, 1, 2, 3, 4, 5)

_SATURATION = 1.2
_LENGTH_SHARE = 0.75
_LEAST_RARITY = 1e-6

_WORD = re.compile(r"[^\W_]+")
_STEMMER = snowballstemmer.stemmer("porter")


def list_stems(text: str) -> Phrase:
    """List the stems of a text in order, without diacritics."""
    decomposed = unicodedata.normalize("NFKD", text)
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return tuple(_STEMMER.stemWords(_WORD.findall(plain.lower())))


@dataclass(frozen=True, slots=True)
class WordTable:
    """The stems of all passages, by row and field."""

    rows: tuple[tuple[Phrase, ...], ...]

    @classmethod
    def build(cls, passages: Sequence[SearchedWords]) -> "WordTable":
        """Stem the words of passages in their order."""
        return cls(tuple(tuple(map(list_stems, list_fields(each))) for each in passages))

    def is_held(self, row: int, phrase: Phrase, fields: tuple[int, ...]) -> bool:
        """Whether one of the fields of the row holds the phrase."""
        return any(_count(self.rows[row][field], phrase) for field in fields)

    def measure_rarity(self, phrase: Phrase, fields: tuple[int, ...]) -> float:
        """Weigh a phrase by how few rows hold it (inverse document frequency)."""
        held = sum(self.is_held(row, phrase, fields) for row in range(len(self.rows)))
        return max(math.log((len(self.rows) - held + 0.5) / (held + 0.5)), _LEAST_RARITY)

    def measure_mean_length(self) -> float:
        """Give the mean number of words of a row."""
        return sum(self._measure_length(row) for row in range(len(self.rows))) / len(self.rows)

    def measure_share(
        self, row: int, phrase: Phrase, *, fields: tuple[int, ...], weights: FieldWeights, mean_length: float
    ) -> float:
        """Weigh how often a row holds a phrase, saturating and relative to the row's length."""
        by_field = astuple(weights)
        often: float = sum(by_field[field] * _count(self.rows[row][field], phrase) for field in fields)
        length = self._measure_length(row) / mean_length
        return often * (_SATURATION + 1) / (often + _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * length))

    def _measure_length(self, row: int) -> int:
        return sum(len(field) for field in self.rows[row])


def _count(words: Phrase, phrase: Phrase) -> int:
    width = len(phrase)
    return sum(words[start : start + width] == phrase for start in range(len(words) - width + 1))
