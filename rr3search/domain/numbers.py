"""Numbers that minutes write out in words."""

from typing import Final

__all__ = ["NUMBER_WORDS"]

_UNITS = """
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty
"""
_TENS = "thirty forty fifty sixty seventy eighty ninety"

NUMBER_WORDS: Final[dict[str, int]] = {word: number for number, word in enumerate(_UNITS.split(), start=2)} | {
    word: number * 10 for number, word in enumerate(_TENS.split(), start=3)
}
"""What each says; "one" is left out, since it is a pronoun more often than a number."""
