"""What one statement denies and another says: "did not intend to fence the kilns", "had now fenced both kilns".

Two texts in, the words of both that show the turn out. A denial counts where the other text says the very thing, with
half of what stands around it; "not until", "not only" and a bare "it would not" deny nothing that could be compared.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rr3search.comparison.content import SMALL_WORDS
from rr3search.domain import list_words
from rr3search.queries import list_stems

__all__ = ["find_turn"]

_DENIED = re.compile(
    r"\b(?:(?:would|will|could|can|had|has|have|did|does|do|was|were|is|are|should|might|may|must)(?:\s+not|n't)|"
    r"cannot|never|no)\s+(?P<rest>[^,.;:]{1,80})",
    re.IGNORECASE,
)
_NO_DENIAL = re.compile(r"^(?:only|just|least|longer)\b|\b(?:until|till|unless|before)\b", re.IGNORECASE)
_BETWEEN = """
yet intend intends intending plan plans planned planning propose proposes proposed expect expected able going currently
intention intentions proposal proposals agreed decided prepared willing wish wished want wanted seem seemed longer
immediate firm current such further change changed changes alter altered
"""
_INTENT = frozenset(_BETWEEN.split())
"""Words between a denial and what is denied, whatever that is; and that nothing changed is no denial of anything."""
_AROUND = 5
"""Words shown behind the one that turned."""


@dataclass(frozen=True, slots=True)
class _Denial:
    printed: str
    head: str
    """Stem of the first word that says what is denied."""
    around: frozenset[str]
    """Stems of what stands behind it in its clause, itself among them."""


def find_turn(before: str, after: str) -> tuple[str, str] | None:
    """Find what one text denies and the other says, as printed in each; None where there is nothing of the kind."""
    for denying, saying, is_before in ((before, after, True), (after, before, False)):
        said = _DENIED.sub(lambda match: "_" * len(match.group()), saying)
        stems = frozenset(list_stems(said))
        for denial in _list_denials(denying):
            if denial.head in stems and len(denial.around & stems) * 2 >= len(denial.around):
                words = _show(said, denial.head)
                return (denial.printed, words) if is_before else (words, denial.printed)
    return None


def _list_denials(text: str) -> Iterator[_Denial]:
    for match in _DENIED.finditer(text):
        rest = match["rest"]
        words = [word for word in list_words(rest) if word not in SMALL_WORDS and word not in _INTENT]
        if words and not _NO_DENIAL.search(rest):
            stems = list_stems(" ".join(words))
            is_thing = match.group().casefold().startswith("no ") and not _is_intent(rest)
            head = stems[_count_adjectives(rest)] if is_thing else stems[0]
            yield _Denial(" ".join(match.group().split()), head, frozenset(stems))


def _is_intent(rest: str) -> bool:
    """Whether "no" denies a plan to do something rather than a thing."""
    words = list_words(rest)
    return any(word in _INTENT for word in words[:2])


def _count_adjectives(rest: str) -> int:
    """How many words stand before the noun that "no" denies: those up to the next small word, but the last."""
    count = 0
    for word in list_words(rest):
        if word in SMALL_WORDS:
            break
        count += 1
    return max(count - 1, 0)


def _show(text: str, head: str) -> str:
    """The word that turned with those around it in its clause."""
    for clause in re.split(r"[,.;:]", text):
        words = clause.replace("_", " ").split()
        at = next((place for place, word in enumerate(words) if head in list_stems(word)), None)
        if at is not None:
            return " ".join(words[max(0, at - 2) : at + _AROUND])
    return ""
