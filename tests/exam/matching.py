"""When two readings mean the same: names, organisations, titles, tasks. Strings in, a verdict or a share out."""

import re
from collections import Counter
from collections.abc import Sequence

__all__ = [
    "HONORIFICS",
    "find_words",
    "is_same_name",
    "is_same_organisation",
    "measure_cover",
    "measure_overlap",
    "split_words",
]

_WORD = re.compile(r"[^\W_]+")
HONORIFICS = frozenset(
    {
        "acc",
        "bro",
        "brother",
        "cllr",
        "cllrs",
        "commissioner",
        "councillor",
        "dame",
        "district",
        "county",
        "dr",
        "hhj",
        "director",
        "hon",
        "lord",
        "baroness",
        "miss",
        "mr",
        "mrs",
        "ms",
        "prof",
        "professor",
        "rev",
        "revd",
        "rt",
        "sir",
        "sister",
        "the",
    }
)
_ARTICLES = frozenset({"a", "an", "the"})
_MOST_BESIDE = 5
"""How many words a title may carry beside the ones wanted."""
_SAME_TITLE = 0.7
_SMALL_WORDS = frozenset({"of", "and", "for", "the"})


def split_words(text: str) -> list[str]:
    """Split a text into its words, in small letters and without its punctuation."""
    return _WORD.findall(text.lower())


def _fold_person(name: str) -> list[str]:
    words = split_words(re.sub(r"\([^)]*\)|[\"“”'‘’]", " ", name))
    return [word for word in words if word not in HONORIFICS]


def is_same_name(first: str, second: str) -> bool:
    """Whether two names are one person's; an initial stands for a first name, a nickname may be left out."""
    one, other = _fold_person(first), _fold_person(second)
    if not one or not other:
        return split_words(first) == split_words(second)
    if sorted(one) == sorted(other):
        return True
    if len(one) == 1 or len(other) == 1 or one[-1] != other[-1]:
        return False
    if len(one[0]) == 1 or len(other[0]) == 1:
        return one[0][0] == other[0][0]
    return one[0] == other[0]


def is_same_organisation(first: str, second: str) -> bool:
    """Whether two organisations are one, the one perhaps as an acronym or a part of the other."""
    one, other = (
        [word for word in split_words(text.replace("'", "").replace("’", "")) if word not in _SMALL_WORDS]
        for text in (first, second)
    )
    if not one or not other:
        return False
    initials = ["".join(word[0] for word in words) for words in (one, other)]
    return (
        find_words(one, other) is not None
        or find_words(other, one) is not None
        or initials[0] == "".join(other)
        or initials[1] == "".join(one)
    )


def is_same_speaker(told: str, wanted: str) -> bool:
    """Whether two speakers are one: a person by any form of the name, a role or an organisation word by word."""
    one, other = ([word for word in split_words(text) if word not in _ARTICLES] for text in (told, wanted))
    return is_same_name(told, wanted) or one == other


def is_same_title(wanted: str, told: str) -> bool:
    """Whether two titles are one, which may carry a number, who leads the item or how long it takes as well."""
    one, other = split_words(wanted), split_words(told)
    is_longer = len(one) < len(other) <= len(one) + _MOST_BESIDE and find_words(one, other) is not None
    return measure_overlap(wanted, told) >= _SAME_TITLE or is_longer


def find_words(wanted: Sequence[str], words: Sequence[str], *, start: int = 0) -> int | None:
    """Find where a run of words begins."""
    size = len(wanted)
    for at in range(start, len(words) - size + 1):
        if words[at] == wanted[0] and list(words[at : at + size]) == list(wanted):
            return at
    return None


def measure_overlap(first: str, second: str) -> float:
    """Measure the words two texts share (F1, 0 to 1)."""
    one, other = Counter(split_words(first)), Counter(split_words(second))
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def measure_cover(wanted: str, text: str) -> float:
    """Measure the share of the wanted words, in runs of three, that a text holds."""
    one, other = (Counter(_list_runs(split_words(each))) for each in (wanted, text))
    return (one & other).total() / max(1, one.total())


def _list_runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + 3]) for at in range(max(1, len(words) - 2))]
