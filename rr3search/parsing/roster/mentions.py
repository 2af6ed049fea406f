"""Where a text prints one of many known names.

Printed forms in, spans of a text out. A document has hundreds of forms and a few thousand words: the first word of each
form is looked up, for a pattern of all forms takes longer to compile than the document to read.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from rr3search.domain import fold_characters
from rr3search.parsing.roster.name_forms import ADDRESS

__all__ = ["MentionFinder"]

_RUN = re.compile(r"\w+")
_BOUNDARY = re.compile(r"\b")
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_GAP = re.compile(r"\.?\s+")
_TITLE = re.compile(rf"(?=[A-Z])(?:{ADDRESS}|MR|MRS|MS|MISS|DR|CLLR|COUNCILLOR|PROF|PROFESSOR|REVD?)\s+")
_MOST_TITLES = 6
"""Before one name ("The Rt Hon. Prof. Sir"); a longer row is none, and would be gone through again at each of them."""
_ARTICLES = ("the", "The", "tHE", "THE")


class MentionFinder:
    """Finds names in any of their forms: in capitals, with titles in front, full stops and spacing free."""

    def __init__(self, forms: Iterable[str]) -> None:
        """Index the forms by the letters each begins with, article aside; of two that fit, the longer one is found."""
        self._by_first: dict[str, list[list[str]]] = defaultdict(list)
        self._behind_article: dict[str, list[list[str]]] = defaultdict(list)
        self._odd: list[list[str]] = []
        variants = {variant for form in forms for variant in (form, form.upper(), _shout_name(form)) if variant}
        for form in sorted(variants, key=lambda form: (-len(form), form)):
            words = fold_characters(form).replace(".", "").split(" ")
            first = _RUN.match(words[0])
            if first is None:
                self._odd.append(words)
            elif words[0] not in {"the", "THE"}:
                self._by_first[first.group()].append(words)
            elif len(words) > 1 and words[1] not in {"the", "THE"}:
                self._behind_article[_read_run(words[1], 0)].append(words)
            else:
                for spelling in _ARTICLES:
                    self._by_first[spelling].append(words)

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Give the start and end of each mention, titles included, from left to right."""
        taken = 0
        for start in self._find_places(text):
            if start >= taken and (end := self._match(text, start)) is not None:
                yield start, end
                taken = end

    def _find_places(self, text: str) -> Iterator[int]:
        """Give where a mention can begin: at a word that opens a form, or at a title before one."""
        if self._odd:
            yield from (place.start() for place in _BOUNDARY.finditer(text))
            return
        for run in _RUN.finditer(text):
            word, start = run.group(), run.start()
            if word in self._by_first or word in _ARTICLES or (word[0] in _CAPITALS and _TITLE.match(text, start)):
                yield start

    def _match(self, text: str, start: int) -> int | None:
        """Give the end of the name that begins here, behind as many titles as there are."""
        starts = [start]
        while len(starts) <= _MOST_TITLES and (title := _TITLE.match(text, starts[-1])):
            starts.append(title.end())
        for at in reversed(starts):
            for words in self._list_forms(text, at):
                end = _match_words(words, text, at)
                if end is not None:
                    return end
        return None

    def _list_forms(self, text: str, at: int) -> Sequence[Sequence[str]]:
        """List the forms that the letters at a place can begin."""
        first = _read_run(text, at)
        if not first:
            return self._odd
        forms = self._by_first.get(first, [])
        gap = _GAP.match(text, at + len(first)) if first in _ARTICLES else None
        return [*self._behind_article.get(_read_run(text, gap.end()), ()), *forms] if gap else forms


def _read_run(text: str, at: int) -> str:
    run = _RUN.match(text, at)
    return run.group() if run else ""


def _match_words(words: Sequence[str], text: str, start: int) -> int | None:
    """Give the end of these words where they stand at a place as words of their own."""
    at = start
    for position, word in enumerate(words):
        if position:
            gap = _GAP.match(text, at)
            if gap is None:
                return None
            at = gap.end()
        is_printed = text.startswith(_ARTICLES, at) if word in {"the", "THE"} else text.startswith(word, at)
        if not is_printed:
            return None
        at += len(word)
    return None if text[at : at + 1].isalnum() or text.startswith("_", at) else at


def _shout_name(form: str) -> str:
    """A name in capitals whose "Mc" is not: "McGUIRE"."""
    return re.sub(r"\b(Mc|Mac)([A-Z][a-z]+)", lambda name: name[1] + name[2].upper(), form)
