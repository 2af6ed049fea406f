"""The references that minutes print on actions, and by which later minutes name them: "AP3", "A4", "24/03", "5.2".

A block and the words of an action in it in, the references out, without the word for an action before them.
"""

import re

from rr3search.domain import Block, BlockStyle, fold_characters

__all__ = ["find_references"]

_NUMBER = r"[A-Z]{0,4}[-/ ]?\d[\w./-]*"
_WORDS = r"(?i:actions?(?: points?| items?)?|AP|A/P|AI|A(?=\d))(?: ?\(?(?:nos?\.? ?|#))?"
_LABEL = re.compile(rf"(?<!\w){_WORDS} ?\(?(?P<numbers>{_NUMBER}(?:(?:, | and | & |, and ){_NUMBER})*)\)?")
_ROW = re.compile(rf"^\W*(?:{_WORDS} ?)?(?P<number>[A-Z]{{0,4}}[-/ ]?\d[\w./-]*)\s*\|")
_MARKER = re.compile(rf"^\W*(?:{_WORDS} ?)?(?P<number>{_NUMBER})\W*$")
_UP_TO_THE_WORDS = re.compile(r"^[.)\s]*[^.;?!]*$")
"""No sentence ends between a label and the action's words."""
_LONGEST_LABEL = 160
_PART = re.compile(_NUMBER)


def find_references(block: Block, text: str) -> tuple[str, ...]:
    """Find under which references a block prints an action.

    Args:
        block: Where it stands.
        text: The action's words, as the block prints them.
    """
    folded = fold_characters(block.text)
    at = max(folded.find(fold_characters(text)), 0)
    label = folded[max(0, at - _LONGEST_LABEL) : at]
    if row := _ROW.match(folded):
        return (_clean(row.group("number")),)
    if label.strip(" *"):
        last = next(reversed(list(_LABEL.finditer(label))), None)
        is_behind = last is not None and _UP_TO_THE_WORDS.match(label[last.end() :])
        return _part(last) if last and is_behind else ()
    if named := _LABEL.match(folded.lstrip(" *-")):
        return _part(named)
    marker = _MARKER.match(block.marker) if block.style is BlockStyle.LIST_ITEM else None
    return (_clean(marker.group("number")),) if marker else ()


def _part(label: re.Match[str]) -> tuple[str, ...]:
    return tuple(_clean(match.group()) for match in _PART.finditer(label.group("numbers")))


def _clean(number: str) -> str:
    return number.strip(" .-/").upper()
