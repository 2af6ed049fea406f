"""How much of a question's topic a text speaks of.

Terms with their frequencies in, a share out. A term the archive hardly ever uses weighs more than one it
uses everywhere, and one it never uses weighs most (inverse document frequency; Spärck Jones 1972).
"""

import math
from collections.abc import Mapping, Sequence

from rr3search.domain import Acronym
from rr3search.queries.acronyms import list_other_forms
from rr3search.queries.terms import list_stems

__all__ = ["TopicCoverage"]

_IRREGULAR = """
won win; lost lose; held hold; kept keep; sent send; spent spend; lent lend; built build; bought buy; brought bring;
sold sell; fell fall; fallen fall; rose rise; risen rise; grew grow; grown grow; drew draw; drawn draw; drove drive;
driven drive; wrote write; written write; broke break; broken break; chose choose; chosen choose; stole steal;
stolen steal; paid pay; began begin; begun begin; ran run; took take; taken take; gave give; given give;
taught teach; sought seek; dealt deal; stood stand; shown show; swept sweep; wore wear; worn wear; fought fight;
caught catch
"""
_BASE_FORMS = dict(list_stems(pair) for pair in _IRREGULAR.split(";"))
"""Stems of verbs whose past no stemmer leads back to the present: "had won" speaks of winning."""
_NEVER = 0.5
"""Stands in for the frequency of a term no passage holds."""


class TopicCoverage:
    """The weighted terms of one question."""

    def __init__(self, frequencies: Mapping[str, int], *, passages: int, acronyms: Sequence[Acronym] = ()) -> None:
        """Weigh the terms.

        Args:
            frequencies: How many passages hold each term.
            passages: How many there are.
            acronyms: A text that holds one form of these speaks of the other too.
        """
        self._weights = {
            _list_base_stems(term): math.log((passages + 1) / max(count, _NEVER)) for term, count in frequencies.items()
        }
        topic = {stem for term in self._weights for stem in term}
        self._acronyms = [one for one in acronyms if not topic.isdisjoint(list_stems(f"{one.short} {one.long}"))]
        """Those of which a form has a word of the topic: no other can make a text speak of it."""
        self._measured: dict[str, float] = {}

    def measure(self, text: str) -> float:
        """Share of the topic's weight whose terms the text holds, 0 to 1; 1 where there is no topic."""
        if text not in self._measured:
            self._measured[text] = self._measure(text)
        return self._measured[text]

    def _measure(self, text: str) -> float:
        total = sum(self._weights.values())
        if not total:
            return 1.0
        told = " ".join((text, *list_other_forms(text, self._acronyms)))
        stems = f" {' '.join(_list_base_stems(told))} "
        return sum(weight for term, weight in self._weights.items() if f" {' '.join(term)} " in stems) / total


def _list_base_stems(text: str) -> tuple[str, ...]:
    return tuple(_BASE_FORMS.get(stem, stem) for stem in list_stems(text))
