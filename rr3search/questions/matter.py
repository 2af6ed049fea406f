"""What a question is about, whoever asks it and whomever it is put to: what two questions are compared by.

A question and the archive's names in, a text for the embedder out. A body that half of an archive's questions name
makes them look alike; so names give way to a word that says nothing.
"""

import re

from rr3search.domain import Vocabulary, fold_characters, fold_name
from rr3search.questions.asked import strip_asker

__all__ = ["MatterReader"]

_NOBODY = "they"
_SHORTEST_OWN_WORD = 5
"""Letters of the first word of a name that can stand for the whole: "Kittiwake"."""
_KINDS_OF_BODY = (
    "Agency|Alliance|Association|Authority|Board|Cabinet|Commission|Committee|Council|Department|Executive|Forum|"
    "Government|Group|Home Office|Ministry|Panel|Partnership|Secretariat|Service|Trust|Chair|Clerk|Minister|Members"
)
_CALLED_BY_KIND = rf"(?<=[a-z,] )(?:[Tt]he )?(?:{_KINDS_OF_BODY})|^The (?:{_KINDS_OF_BODY})"


class MatterReader:
    """Takes the names of an archive out of questions."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Learn the people and bodies of the vocabulary."""
        bodies = {part for body in vocabulary.organisations for part in (body, *body.split("/"))}
        listed = {fold_name(body) for body in bodies}
        bodies |= {
            form
            for one in vocabulary.acronyms
            if listed & {fold_name(one.short), fold_name(one.long)}
            for form in (one.short, one.long)
        }
        people = {form for person in vocabulary.people for form in person.forms}
        names = sorted((re.escape(name.strip()) for name in bodies | people if name.strip()), key=len, reverse=True)
        own = "|".join(sorted(map(re.escape, _list_own_words(bodies))))
        parts = [rf"(?:[Tt]he )?(?:{'|'.join(names)})"] if names else []
        parts += [rf"(?<=[a-z,] )(?:{own})"] if own else []
        called = "|".join((*parts, _CALLED_BY_KIND))
        self._name = re.compile(rf"(?<!\w)(?:{called})(?:'s)?\b")

    def read_line(self, text: str) -> str:
        """Give what a line of an agenda is about."""
        return self._name.sub(_NOBODY, fold_characters(text))

    def read_question(self, text: str) -> str:
        """Give what a recorded question is about, without who asked it."""
        return self.read_line(strip_asker(text))


def _list_own_words(bodies: set[str]) -> list[str]:
    """List the first words of longer names that are of one name alone."""
    first: dict[str, set[str]] = {}
    for body in bodies:
        words = [word for word in body.split() if fold_name(word) != "the"]
        if len(words) > 1 and len(words[0]) >= _SHORTEST_OWN_WORD and words[0][:1].isupper():
            first.setdefault(words[0], set()).add(fold_name(body))
    return [word for word, names in first.items() if len(names) == 1]
