"""Who speaks for whom over the years: the one place that says whether two statements are of one body.

Passages and the names an archive knows in, yes or no out. Only named people and bodies are followed: whom the minutes
leave anonymous is never linked, nor is an office that a new holder may have taken.
"""

from collections.abc import Callable
from functools import cache

from rr3search.domain import Basis, Passage, SpeakerType, Vocabulary, fold_name

__all__ = ["Voices", "is_own_word"]

_NAMED = frozenset({SpeakerType.PERSON, SpeakerType.ORGANISATION, SpeakerType.ROLE})


def is_own_word(passage: Passage) -> bool:
    """Whether a named speaker says it for their own body; what is only passed on is not."""
    who = passage.attribution
    return who.speaker_type in _NAMED and who.basis is not Basis.RELAYED and bool(who.organisation)


class Voices:
    """The bodies of an archive, each under all its names."""

    def __init__(self, vocabulary: Vocabulary, *, list_forms: Callable[[str], frozenset[str]]) -> None:
        """Take the names.

        Args:
            vocabulary: The names an archive knows, with the register's links.
            list_forms: Every folded name that a name of a body may be printed as.
        """
        self._vocabulary = vocabulary
        self._list_forms = cache(list_forms)

    def is_one_body(self, one: str, other: str) -> bool:
        """Whether either name means the other: the same body, or one that was renamed."""
        return fold_name(one) in self._list_forms(other) and fold_name(other) in self._list_forms(one)

    def goes_on(self, earlier: str, later: str) -> bool:
        """Whether the later name speaks for the earlier: the same body, or the one it was merged into."""
        linked = self._vocabulary.body_links.get(fold_name(later), ())
        return self.is_one_body(earlier, later) or fold_name(earlier) in map(fold_name, linked)
