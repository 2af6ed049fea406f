"""Short forms that minutes introduce in brackets.

Text in, acronyms out: "HM Prisons and Probation Service (HMPPS)" gives HMPPS. The long form is the run of
words before the bracket whose initials spell the short one (Schwartz and Hearst, "A simple algorithm for
identifying abbreviation definitions in biomedical text", PSB 2003: letters matched from the right).
"""

import re
from collections.abc import Iterable

from rr3search.domain import Acronym

__all__ = ["drop_acronym", "find_acronyms", "shorten_with_acronyms"]

_BRACKETED = re.compile(r"\(([A-Z][A-Za-z0-9&/-]{1,9})s?\)")
_NAME_WITH_BRACKET = re.compile(r"^(?P<long>[^()]{4,120}?)\s*\((?P<short>[A-Z][A-Za-z0-9&/-]{1,9})\)$")
_MOST_EXTRA_WORDS = 5
_FEWEST_CAPITALS = 2


def find_acronyms(texts: Iterable[str]) -> tuple[Acronym, ...]:
    """Collect each short form with the first long form introduced for it."""
    found: dict[str, Acronym] = {}
    for text in texts:
        for match in _BRACKETED.finditer(text):
            short = re.sub(r"(?<=[A-Z])s$", "", match.group(1))
            if sum(letter.isupper() or letter.isdigit() for letter in short) < _FEWEST_CAPITALS or short in found:
                continue
            if long := _find_long_form(short, text[: match.start()]):
                found[short] = Acronym(short=short, long=long)
    return tuple(found.values())


def drop_acronym(name: str) -> str:
    """Give the name of a body without the bracket that only shortens it, or its end: "Harbour Trust (HT)"."""
    match = _NAME_WITH_BRACKET.match(name)
    if match is None:
        return name
    long = _find_long_form(re.sub(r"(?<=[A-Z])s$", "", match.group("short")), f"{match.group('long')} ")
    whole = match.group("long")
    is_end = long is not None and whole.endswith(long) and not re.search(r"(?<!^)\b[a-z]+\s", whole.removesuffix(long))
    return whole if is_end else name


def _find_long_form(short: str, before: str) -> str | None:
    clause = re.split(r"[.;:()]\s|\n", before)[-1].rstrip()
    words = clause.split()[-(len(short) + _MOST_EXTRA_WORDS) :]
    candidate = " ".join(words)
    start = _match_from_the_right(short, candidate)
    if start is None:
        start = _match_repeated_initials(short, words, candidate)
    if start is None:
        return None
    long = candidate[start:]
    return long if len(long) > len(short) and long[0].isupper() else None


def _match_from_the_right(short: str, candidate: str) -> int | None:
    """Start of the long form: each letter of the short form found leftwards, the first at a word's start."""
    letters = [letter.lower() for letter in short if letter.isalnum()]
    position = len(candidate)
    for index in range(len(letters) - 1, -1, -1):
        position -= 1
        while position >= 0 and (
            candidate[position].lower() != letters[index]
            or (index == 0 and position > 0 and candidate[position - 1].isalnum())
        ):
            position -= 1
        if position < 0:
            return None
    return position


def _match_repeated_initials(short: str, words: list[str], candidate: str) -> int | None:
    """Start of a long form whose short form counts its initials: "Reducing Reoffending Third" for RR3."""
    stem = short.rstrip("0123456789").lower()
    capitals = [word for word in words if word[0].isupper()]
    for start in range(len(capitals)):
        initials = "".join(word[0].lower() for word in capitals[start:])
        if len(stem) > 1 and initials.startswith(stem):
            return candidate.find(capitals[start])
    return None


def shorten_with_acronyms(text: str, acronyms: Iterable[Acronym]) -> str:
    """Replace each long form by its short one, the longest first."""
    for acronym in sorted(acronyms, key=lambda known: len(known.long), reverse=True):
        text = re.sub(rf"\b{re.escape(acronym.long)}\b(?:\s*\({re.escape(acronym.short)}\))?", acronym.short, text)
    return text
