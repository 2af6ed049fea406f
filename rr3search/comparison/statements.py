"""A statement taken apart for comparing: its sentences, what each speaks of, its days, figures and outcome.

Sentences in, a Statement out. A sentence whose subject only refers back ("The sum would go up", "From May it would
be paid") speaks of what the one before it speaks of too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rr3search.comparison.content import list_content, share_content, strip_frame
from rr3search.comparison.days import find_days
from rr3search.comparison.figures import Figure, find_figures
from rr3search.domain import QuestionStatus, fold_characters
from rr3search.queries import list_stems
from rr3search.resolution import classify_answer

__all__ = ["FEWEST_IN_COMMON", "PENDING", "FigureInPlace", "Statement"]

FEWEST_IN_COMMON = 2
"""Words in common without which no turn is told where no figure is."""
PENDING = frozenset({QuestionStatus.DEFERRED, QuestionStatus.UNRESOLVED})
"""Nothing is told yet."""
_BARE = frozenset(list_stems("say yes no wish come back know answer question matter check find write"))
"""Words of a promise that names nothing of what it is about."""
_REFERS_BACK = re.compile(
    r"^(?:[^.;:]{0,50}?,\s+|(?:from|in|by|until|after|on)\s[^,.;:]{1,30}?\s)?(?:but\s+|and\s+)?(?:it|they|this|these|"
    r"the (?:sum|amount|figure|rate|price|cost|estimate|fee|charge|total|payment|limit)s?)\s+\w",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FigureInPlace:
    """A figure and where it stands."""

    figure: Figure
    around: frozenset[str]
    """Stems of what its sentence speaks of."""


class Statement:
    """What was said, taken apart as far as it is asked for."""

    def __init__(self, sentences: Sequence[str], question: str = "") -> None:
        """Take the sentences, and the question they reply to where the minutes give one."""
        self.sentences = [fold_characters(sentence) for sentence in sentences]
        self.question = question
        self.text = " ".join(self.sentences)

    @cached_property
    def content(self) -> frozenset[str]:
        """Stems of what it speaks of."""
        return list_content(self.sentences)

    @cached_property
    def contents(self) -> list[frozenset[str]]:
        """Stems of what each sentence speaks of."""
        listed: list[frozenset[str]] = []
        for sentence in self.sentences:
            own = list_content([sentence])
            refers_back = bool(listed) and _REFERS_BACK.match(strip_frame(sentence))
            listed.append(own | listed[-1] if refers_back else own)
        return listed

    @cached_property
    def days(self) -> list[str]:
        """What it says of when, as printed."""
        return find_days(self.text)

    @cached_property
    def figures(self) -> list[FigureInPlace]:
        """What it counts or measures."""
        return [
            FigureInPlace(figure, around)
            for sentence, around in zip(self.sentences, self.contents, strict=True)
            for figure in find_figures(sentence)
        ]

    @cached_property
    def outcome(self) -> QuestionStatus:
        """What it would leave a question as."""
        return classify_answer(self.sentences)

    def is_told_in_reply(self, later: "Statement") -> bool:
        """Whether a promise that names nothing ("Ann would come back on this") and the other reply to one question."""
        is_bare = any(
            len(list_content([sentence]) - _BARE) <= 1 and classify_answer([sentence]) in PENDING
            for sentence in self.sentences
        )
        asked, again = (list_content([one.question]) if one.question else frozenset() for one in (self, later))
        return is_bare and share_content(asked, again | later.content, fewest=FEWEST_IN_COMMON)
