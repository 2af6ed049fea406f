"""What a user knows of the right answer: a question with the words that answer it, or that there are none."""

from dataclasses import dataclass

from rr3search.domain import RefusalReason
from rr3search.queries import FilterRequest

__all__ = ["GoldQuestion", "LeftOut"]


@dataclass(frozen=True, slots=True)
class GoldQuestion:
    """A question with its right answer."""

    qid: str | int
    """As written."""
    query: str
    """In the query dialect."""
    request: FilterRequest
    """Filters named beside the question."""
    is_answerable: bool
    gold: tuple[str, ...] = ()
    """Words of the minutes that answer, in any of them; empty exactly where nothing does."""
    speaker: str | None = None
    """Whose words they are; None where that is not measured."""
    reason: RefusalReason | None = None
    """Why it is to be refused; None where that is not measured."""
    kind: str | None = None
    """The user's own label, to see kinds of questions apart."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of a question that cannot be measured on this index."""

    qid: str | int
    cause: str
