"""How well a part of a long turn may begin with each of its sentences.

Sentences in, a number for each out; higher where the topic turns, lower where a sentence leans on the one before it.
Words are compared by how they begin, so that no list of words and no stemmer is needed.

Hearst, "TextTiling: Segmenting Text into Multi-paragraph Subtopic Passages", Computational Linguistics 23(1), 1997.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from rr3search.domain import fold_characters, list_words

__all__ = ["is_leaning", "measure_breaks"]

_WINDOW_WORDS = 60
"""Whole sentences of at least so many words are compared on either side."""
_FEWEST_LETTERS = 5
"""Shorter words are mostly those of grammar."""
_COMPARED_LETTERS = 6
"""Of a longer word, so that "payment" is "payments"."""

_BEGINNING_CHARACTERS = 60
"""Of a sentence, enough to tell what it begins with."""
_OPENING_GAIN = 0.2
"""What the announcement of a topic counts for, as a depth of cohesion; a part twice as long as wanted costs 1."""
_LEANING_LOSS = 1.0
"""So much that a part begins so only where every other cut is over the limit or far from even."""
_JOINING_LOSS = 0.2
"""Such a sentence can be read alone, and topics turn before it as often as before any other."""
_OPENING = re.compile(
    r"(?:as (?:for|to|regards)|turning (?:now )?to|moving (?:on )?to|with (?:regard|respect|reference) to"
    r"|in (?:relation|regard|respect) to|in (?:respect|terms) of|regarding|concerning"
    r"|on (?:another|a different|a separate|the (?:question|subject|matter|issue|topic)s? of)"
    r"|first of all|(?:first|second|third|fourth|last)ly|(?:first|second|third|fourth|finally)(?=,))\b",
    re.IGNORECASE,
)
_LEANING = re.compile(
    r"(?:he|she|they|his|her|their|its?(?! (?:was|is|has been) \w+ that\b)|this|that|these|those|such"
    r"|the (?:former|latter|same))\b",
    re.IGNORECASE,
)
_JOINING = re.compile(
    r"(?:and|but|or|so|yet|because(?! of)|then|therefore|thus|hence|however|also|instead|otherwise|indeed|likewise"
    r"|similarly|nevertheless)\b",
    re.IGNORECASE,
)


def measure_breaks(sentences: Sequence[str]) -> list[float]:
    """Measure how well a part may begin with each sentence; 0 for the first, which begins one anyway."""
    depths = _measure_depths(_measure_cohesion(sentences))
    return [0.0, *(depth + _judge_beginning(after) for depth, after in zip(depths, sentences[1:], strict=True))]


def _measure_cohesion(sentences: Sequence[str]) -> list[float]:
    """The cosine of the words before and after each gap."""
    words = [list_words(sentence) for sentence in sentences]
    # a sentence without words counts as one, so that no window is without end
    lengths = [max(len(each), 1) for each in words]
    counts = [Counter(word[:_COMPARED_LETTERS] for word in each if len(word) >= _FEWEST_LETTERS) for each in words]
    return [
        _compare(
            _gather(counts, lengths, range(gap - 1, -1, -1)),
            _gather(counts, lengths, range(gap, len(sentences))),
        )
        for gap in range(1, len(sentences))
    ]


def _gather(counts: Sequence[Counter[str]], lengths: Sequence[int], order: Iterable[int]) -> Counter[str]:
    """Count the words of the sentences next to a gap, nearest first."""
    gathered: Counter[str] = Counter()
    length = 0
    for position in order:
        gathered.update(counts[position])
        length += lengths[position]
        if length >= _WINDOW_WORDS:
            break
    return gathered


def _compare(one: Counter[str], other: Counter[str]) -> float:
    shared = sum(count * other[word] for word, count in one.items())
    if not shared:
        return 0.0
    return shared / math.sqrt(sum(n * n for n in one.values()) * sum(n * n for n in other.values()))


def _measure_depths(cohesion: Sequence[float]) -> list[float]:
    """How far cohesion rises on the way up from each gap, to the left and to the right together."""
    left = _climb(cohesion)
    right = _climb(cohesion[::-1])[::-1]
    return [one + other - 2 * here for one, other, here in zip(left, right, cohesion, strict=True)]


def _climb(cohesion: Sequence[float]) -> list[float]:
    """The height reached from each gap by going left for as long as it does not go down."""
    heights: list[float] = []
    for position, here in enumerate(cohesion):
        is_rising = position > 0 and cohesion[position - 1] >= here
        heights.append(heights[-1] if is_rising else here)
    return heights


def is_leaning(sentence: str) -> bool:
    """Whether a sentence cannot be read without the one before it: it begins by pointing back."""
    return _LEANING.match(_take_plain(sentence)) is not None


def _judge_beginning(sentence: str) -> float:
    """What its first words say: a new topic, or something before them."""
    if is_leaning(sentence):
        return -_LEANING_LOSS
    plain = _take_plain(sentence)
    if _OPENING.match(plain):
        return _OPENING_GAIN
    return -_JOINING_LOSS if _JOINING.match(plain) else 0.0


def _take_plain(sentence: str) -> str:
    """How a sentence begins, without quotes and brackets, with single spaces."""
    return " ".join(fold_characters(sentence[:_BEGINNING_CHARACTERS]).split()).lstrip("\"'([ ")
