"""How a sentence runs from one line to the next: pieces of text in, a verdict or their join out.

Judged by punctuation and letter case alone; a script without case never "starts in lower case". What a
hyphen at a line end parts is judged by how the document spells the word elsewhere, then by the
shape of both halves, then by whether the document breaks words at all.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rr3search.readers.hyphens import is_broken_word, makes_compound

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
_SOFT_HYPHEN = "\u00ad"
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
    breaks_words: bool = False
    """Whether the document breaks words at its line ends, as far as its certain cases tell."""

    @classmethod
    def collect_words(cls, lines: Iterable[str]) -> "Spelling":
        """Collect the words and hyphenated words of all lines, which stand as printed."""
        words: set[str] = set()
        compounds: set[str] = set()
        folded = [line.casefold().strip() for line in lines]
        is_broken = False
        for line in folded:
            bare = _WORD.sub("", line, count=1) if is_broken else line
            cut = _find_split_word(bare)
            is_broken = cut is not None or line.endswith(_SOFT_HYPHEN)
            if "-" in bare or "‐" in bare:
                compounds.update(_COMPOUND.findall(bare.replace(_SOFT_HYPHEN, "").rstrip("-‐")))
            whole = bare if cut is None else bare[: -len(cut[0])]
            words.update(_WORD.findall(whole.replace(_SOFT_HYPHEN, "")))
        spelling = cls(frozenset(words), frozenset(compounds))
        return cls(spelling.words, spelling.compounds, breaks_words=spelling._is_broken(folded))

    def join_pieces(self, first: str, second: str) -> str:
        """Join two pieces of a paragraph: by a space, or at a hyphen without one.

        The hyphen goes where it only breaks a word: the document spells the word without it
        elsewhere, or its halves are no words; never where the document spells it with the hyphen.
        """
        if not first or not second:
            return first or second
        if first.endswith(_SOFT_HYPHEN):
            return first + second
        head = _find_split_word(first)
        tail = _WORD.match(second)
        if head is None or tail is None or not head[1][-1].isalpha() or tail[0].casefold() in _SUSPENDED:
            return f"{first} {second}"
        is_one_case = starts_in_lower_case(second) or (head[1].isupper() and tail[0].isupper() and len(head[1]) > 1)
        # "face-to-/face" and "well-/known-ish" are chains of words
        is_chain = first[: -len(head[0])].endswith(("-", "‐")) or second[tail.end() :].startswith(("-", "‐"))
        if is_one_case and not is_chain and self._is_one_word(head[1].casefold(), tail[0].casefold()):
            return first[:-1] + second
        return first + second

    def _is_one_word(self, head: str, tail: str) -> bool:
        verdict = self._tell_one_word(head, tail)
        return self.breaks_words if verdict is None else verdict

    def _tell_one_word(self, head: str, tail: str) -> bool | None:
        """Say whether the halves are one word; None where neither the document nor their shape tells."""
        if f"{head}-{tail}" in self.compounds:
            return False
        if head + tail in self.words:
            return True
        if makes_compound(head, tail) or (head in self.words and tail in self.words):
            return False
        is_plain = head.isalpha() and tail.isalpha()
        return (is_broken_word(head, tail) or None) if is_plain else False

    def _is_broken(self, folded: Sequence[str]) -> bool:
        """Say whether most of what stands at hyphens at line ends and can be told is one word."""
        verdicts = []
        for first, second in pairwise(folded):
            head = _find_split_word(first)
            tail = _WORD.match(second) if head else None
            if head is not None and tail is not None and head[1][-1].isalpha() and tail[0].isalpha():
                verdicts.append(self._tell_one_word(head[1], tail[0]))
        return verdicts.count(True) > verdicts.count(False)


def _find_split_word(text: str) -> re.Match[str] | None:
    """Find the piece of a word with which a text ends at a hyphen."""
    return _SPLIT_WORD.search(text[-_LONGEST_WORD:]) if text.endswith(("-", "‐")) else None
