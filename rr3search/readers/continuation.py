"""How a sentence runs from one line to the next: pieces of text in, a verdict or their join out.

Judged by punctuation and letter case alone; a script without case never "starts in lower case".
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Spelling", "count_words", "ends_sentence", "is_address", "resumes", "starts_in_lower_case"]

_CLOSERS = "\"'”’»›)]}*_ \u00a0¹²³⁰⁴⁵⁶⁷⁸⁹†‡"
_NOTE_MARK = re.compile(r"\[\^?\w{1,4}\]$")
_SENTENCE_ENDS = tuple(".!?:;…。！？：；")
_ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|cf|vs|incl|approx|Mr|Mrs|Ms|Dr|No)\.$")
_OPENERS = "\"'“‘«‹([{*_"
_ADDRESS = re.compile(r"\w+://|www\.|\S+@\S")
_OPEN_WORDS = frozenset(
    ("a", "an", "and", "for", "from", "her", "his", "its", "of", "or", "our", "that", "the", "their", "which", "with")
)
_WORD = re.compile(r"[^\W_]+")
_COMPOUND = re.compile(r"(?<![^\W_])[^\W_]+(?:[-‐][^\W_]+)+")
_SPLIT_WORD = re.compile(r"([^\W_]+)[-‐]$")
_LONGEST_WORD = 60
_SUSPENDED = frozenset(("and", "or", "to"))


def ends_sentence(text: str) -> bool:
    """Say whether a text ends in a full stop, question mark, colon or the like."""
    bare = _NOTE_MARK.sub("", text.rstrip(_CLOSERS)).rstrip(_CLOSERS)
    return not bare or (bare.endswith(_SENTENCE_ENDS) and not _ABBREVIATION.search(bare))


def starts_in_lower_case(text: str) -> bool:
    """Say whether the first letter, after opening quotes, is a small one."""
    return text.lstrip(_OPENERS)[:1].islower()


def is_address(text: str) -> bool:
    """Say whether a text begins with a web or mail address."""
    return _ADDRESS.match(text) is not None


def count_words(text: str) -> int:
    """Count what stands between white space."""
    return len(text.split())


def resumes(first: str, second: str, *, min_words: int) -> bool:
    """Say whether the second text clearly goes on with the sentence that the first left open.

    Args:
        first: A paragraph.
        second: What is printed after it.
        min_words: A shorter first text may be a heading or a label, and is never gone on with.
    """
    # a text that itself begins small is a line of a list ("to agree the plan")
    if len(first.split(maxsplit=min_words)) < min_words or ends_sentence(first) or starts_in_lower_case(first):
        return False
    if starts_in_lower_case(second):
        return not is_address(second)
    return first.rsplit(maxsplit=1)[-1].casefold() in _OPEN_WORDS


@dataclass(frozen=True, slots=True)
class Spelling:
    """The words a document prints away from its line ends, to decide what a hyphen at a line end is."""

    words: frozenset[str]
    compounds: frozenset[str]

    @classmethod
    def collect_words(cls, lines: Iterable[str]) -> "Spelling":
        """Collect the words and hyphenated words of all lines."""
        words: set[str] = set()
        compounds: set[str] = set()
        for line in lines:
            folded = line.casefold()
            words.update(_WORD.findall(folded))
            compounds.update(_COMPOUND.findall(folded.rstrip("-‐")))
        return cls(frozenset(words), frozenset(compounds))

    def join_pieces(self, first: str, second: str) -> str:
        """Join two pieces of a paragraph: by a space, or at a hyphen without one.

        The hyphen itself goes only where the document spells the word without it elsewhere, and
        never with it.
        """
        if not first or not second:
            return first or second
        if first.endswith("\u00ad"):
            return first + second
        head = _SPLIT_WORD.search(first[-_LONGEST_WORD:])
        tail = _WORD.match(second)
        if head is None or tail is None or not head[1][-1].isalpha() or tail[0].casefold() in _SUSPENDED:
            return f"{first} {second}"
        whole = f"{head[1]}{tail[0]}".casefold()
        hyphenated = f"{head[1]}-{tail[0]}".casefold()
        if starts_in_lower_case(second) and whole in self.words and hyphenated not in self.compounds:
            return first[:-1] + second
        return first + second
