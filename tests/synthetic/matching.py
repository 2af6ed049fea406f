"""When two printed texts are the same for a scorer: words, names and the turns that hold a sentence."""

import re
from collections import Counter
from collections.abc import Sequence

from rr3search.domain import SpeakerType, Turn, list_words

__all__ = ["is_same_name", "is_same_text", "list_plain_words", "measure_overlap", "names_somebody", "tell_holders"]

_JOINED = str.maketrans({"\u00ad": None, "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "¹": " ", "²": " ", "³": " "})
_TITLES = frozenset({"dr", "prof", "professor", "cllr", "councillor", "rev", "mr", "mrs", "ms", "miss"})
_BODY = re.compile(
    r"\b(board|committee|council|panel|group|forum|members?|meeting|partnership|senate|attendees?|participants?|all"
    r"|public|trustees|governors|representatives?)\b",
    re.IGNORECASE,
)
_NEARLY = 0.7


def list_plain_words(text: str) -> list[str]:
    """List words as a reader sees them: ligatures and soft hyphens resolved."""
    return list_words(text.translate(_JOINED))


def is_same_name(one: str | None, other: str | None) -> bool:
    """Whether two names are the same but for titles, case and marks."""
    first, second = (_strip_titles(name) for name in (one, other))
    return bool(first) and first == second


def _strip_titles(name: str | None) -> list[str]:
    return [word for word in list_plain_words(name or "") if word not in _TITLES]


def measure_overlap(one: str, other: str) -> float:
    """Measure how far two texts share words, from 0 to 1 (F1)."""
    first, second = Counter(list_plain_words(one)), Counter(list_plain_words(other))
    shared = sum((first & second).values())
    return 2 * shared / max(1, sum(first.values()) + sum(second.values()))


def is_same_text(one: str, other: str) -> bool:
    """Whether two texts are nearly the same."""
    return measure_overlap(one, other) >= _NEARLY


def names_somebody(turn: Turn) -> bool:
    """Whether a turn is credited to a person, an office or an organisation, and not to the meeting or to nobody."""
    who = turn.attribution
    if who.speaker is None and who.organisation is None:
        return False
    if who.speaker_type in {SpeakerType.PERSON, SpeakerType.ROLE}:
        return True
    return who.speaker_type is SpeakerType.ORGANISATION and _BODY.search(who.speaker or who.organisation or "") is None


def tell_holders(sentence: str, turns: Sequence[tuple[Turn, str]]) -> list[Turn]:
    """Find the turns that hold a sentence whole or, where it was cut, its parts.

    Args:
        sentence: Of the gold.
        turns: With their plain words joined by spaces, a space at either end.
    """
    words = list_plain_words(sentence)
    wanted = f" {' '.join(words)} "
    whole = [turn for turn, text in turns if wanted in text]
    if whole:
        return whole
    start, end = f" {' '.join(words[:4])} ", f" {' '.join(words[-4:])} "
    return [turn for turn, text in turns if text.strip() and (text in wanted or start in text or end in text)]
