"""The references that minutes print on actions, and by which later minutes name them: "AP3", "A4", "24/03", "5.2".

A block and the words of an action in it in, the references out, without the word for an action before them. The bare
number of an item of a list or of a row is none: each list starts with 1. Where old actions are gone through, that of a
row is one, and one before a colon: "8: clinics had begun".
"""

import re

from rr3search.domain import Block, BlockStyle, fold_characters

__all__ = ["LOG_REFERENCE", "OPENING_REFERENCE", "find_references"]

_NUMBER = r"[A-Z]{0,4}[-/ ]?\d[\w./-]*"
_PREFIX = r"(?:AP|A/P|AI|A(?=\d))"
_WORDS = rf"(?i:actions?(?: points?| items?)?(?: {_PREFIX})?|{_PREFIX})(?: ?\(?(?:nos?\.? ?|#))?"
_LABEL = re.compile(rf"(?<!\w){_WORDS} ?\(?(?P<numbers>{_NUMBER}(?:(?:, | and | & |, and ){_NUMBER})*)\)?")
_ROW = re.compile(rf"^\W*(?P<word>{_WORDS} ?)?(?P<number>{_NUMBER})\s*\|")
LOG_REFERENCE = re.compile(r"^\W*(?P<word>)(?P<number>[A-Z]{0,4}\d{2,4}[/-]\d{1,3})(?:[.:)]|(?=\s))\s+(?=[A-Z])")
"""The number of an action by year or meeting that opens a line: "25/03", "RG24-07:"."""
OPENING_REFERENCE = re.compile(
    rf"^\W*(?:{_WORDS} ?{_NUMBER}[.:)]?|[A-Z]{{1,2}}-?\d{{1,3}}[.:)]?|\d[\d./-]*[.:)])\s+(?=[A-Z])"
)
"""What stands before the words of a row that has no cell of its own for it: "A3  Mend the gate"."""
_MARKER = re.compile(rf"^\W*(?P<word>{_WORDS} ?)?(?P<number>{_NUMBER})\W*$")
_TOLD = re.compile(r"^\W*(?P<number>\d{1,3}[a-z]?):\s")
_BARE = re.compile(r"^\d+[a-z]?[.)]?$")
_UP_TO_THE_WORDS = re.compile(r"^[.)\s]*[^.;?!]*$")
"""No sentence ends between a label and the action's words."""
_LONGEST_LABEL = 160
_PART = re.compile(_NUMBER)
_PRINTED_PREFIX = re.compile(r"^(?:AP|A/P|AI|A)[-/ ]?(?=\d)")


def find_references(block: Block, text: str, *, is_old: bool = False) -> tuple[str, ...]:
    """Find under which references a block prints an action.

    Args:
        block: Where it stands.
        text: The action's words, as the block prints them.
        is_old: Whether the action is one of an earlier meeting, looked at again.
    """
    folded = fold_characters(block.text)
    at = max(folded.find(fold_characters(text)), 0)
    label = folded[max(0, at - _LONGEST_LABEL) : at]
    if row := _ROW.match(folded) or LOG_REFERENCE.match(folded):
        return (_clean(row.group("number")),) if is_old else _read_number(row)
    if is_old and (told := _TOLD.match(folded)):
        return (_clean(told.group("number")),)
    if label.strip(" *"):
        last = next(reversed(list(_LABEL.finditer(label))), None)
        is_behind = last is not None and _UP_TO_THE_WORDS.match(label[last.end() :])
        return _part(last) if last and is_behind else ()
    if named := _LABEL.match(folded.lstrip(" *-")):
        return _part(named)
    marker = _MARKER.match(block.marker) if block.style is BlockStyle.LIST_ITEM else None
    return _read_number(marker) if marker else ()


def _read_number(match: re.Match[str]) -> tuple[str, ...]:
    number = match.group("number")
    return (_clean(number),) if match.group("word") or not _BARE.match(number) else ()


def _part(label: re.Match[str]) -> tuple[str, ...]:
    return tuple(_clean(match.group()) for match in _PART.finditer(label.group("numbers")))


def _clean(number: str) -> str:
    """Give a reference without the letters that only say that it is an action's: "AP4" and "4" are one."""
    return _PRINTED_PREFIX.sub("", number.strip(" .-/").upper())
