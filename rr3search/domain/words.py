"""How words are compared: the one place that says when two printed words are the same.

Text in, folded text or words out. Folding never changes the length, so that positions found in
folded text are positions in the minutes' own words.
"""

import re
from functools import lru_cache

__all__ = [
    "fold_body",
    "fold_characters",
    "fold_name",
    "is_one_group",
    "list_words",
    "replace_surrogates",
    "spell_body",
]

_FOLDED = (
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'", "`": "'", "´": "'"}
    | dict.fromkeys("‐‑‒–—−", "-")
    | dict.fromkeys("\u00a0\u2007\u2009\u202f\t", " ")
)
_MOST_CHARACTERS_KEPT = 2_000
_WORD = re.compile(r"\w+")
_COUNCILS = {
    "bc": "borough council",
    "dc": "district council",
    "mbc": "metropolitan borough council",
    "pc": "parish council",
}
_COUNTY = re.compile(r"shire cc$")
"""Elsewhere these letters are a city's council or a cricket club as well."""


def fold_characters(text: str) -> str:
    """Replace typographic quotes, dashes and spaces by plain ones, character for character."""
    if text.isascii() and "`" not in text and "\t" not in text:
        # most lines; translating costs many times as much as looking
        return text
    return _fold_once(text) if len(text) <= _MOST_CHARACTERS_KEPT else _fold(text)


def _fold(text: str) -> str:
    for printed, plain in _FOLDED.items():
        if printed in text:
            text = text.replace(printed, plain)
    return text


_fold_once = lru_cache(maxsize=2_048)(_fold)


@lru_cache(maxsize=32_768)
def fold_name(name: str) -> str:
    """Make names comparable: plain characters, lower case, single spaces."""
    return " ".join(fold_characters(name).casefold().split())


def is_one_group(one: str, other: str) -> bool:
    """Whether two names of groups that meet can be one's: some minutes print it shorter ("Tenant Scrutiny Panel").

    One word alone is any group's: the Board is not the Finance Board.
    """
    names = [fold_name(name) for name in (one, other)]
    shorter, longer = sorted((set(name.split()) for name in names), key=len)
    return names[0] == names[1] or (len(shorter) > 1 and shorter < longer)


def fold_body(name: str) -> str:
    """Make names of bodies comparable: as other names, and without a leading article."""
    return fold_name(name).removeprefix("the ")


def spell_body(name: str) -> str:
    """Make names of bodies comparable that print "&" or a council by its letters: "Wick PC" is Wick Parish Council."""
    folded = fold_body(name).replace(" & ", " and ")
    place, _, letters = folded.rpartition(" ")
    if _COUNTY.search(folded):
        return f"{place} county council"
    return f"{place} {_COUNCILS[letters]}" if place and letters in _COUNCILS else folded


def list_words(text: str) -> list[str]:
    """List the words of a text in order, lower case; what the coverage rule counts."""
    return _WORD.findall(fold_characters(text).casefold())


def replace_surrogates(text: str) -> str:
    """Replace what is not Unicode text: bytes of a file's name or an argument that were not UTF-8."""
    return text.encode("utf-8", "replace").decode()
