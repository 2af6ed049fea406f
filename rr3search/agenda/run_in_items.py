"""Items of a list that stand behind one another in a line: "a) Rota b) Mileage", as Markdown joins what is typed below.

A line's mark and text in, the texts of its items out. Only marks that close with a bracket are taken: "section 3. Rent"
holds none.
"""

import re
from itertools import pairwise

__all__ = ["split_run_in"]

_MARK = re.compile(r"(?P<open>\(?)(?P<sign>[a-z]|[ivx]{1,4}|\d{1,2})\)")
_NEXT = re.compile(rf"(?<=\s){_MARK.pattern}\s+(?=\S)")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def split_run_in(mark: str, text: str) -> list[tuple[str, str]]:
    """Give each item's mark and text; the line itself where it is one item."""
    own = _MARK.fullmatch(mark)
    if own is None:
        return [(mark, text)]
    found, sign, start, printed = [], own["sign"], 0, mark
    for match in _NEXT.finditer(text):
        if match["open"] == own["open"] and match["sign"] in _list_successors(sign):
            found.append((printed, text[start : match.start()].strip()))
            sign, start, printed = match["sign"], match.end(), match[0].strip()
    return [*found, (printed, text[start:].strip())]


def _list_successors(sign: str) -> set[str]:
    """What may come next; an "i" is a letter or a roman number."""
    if sign.isdigit():
        return {str(int(sign) + 1)}
    letters = {chr(ord(sign) + 1)} if len(sign) == 1 else set()
    romans = {after for before, after in pairwise(_ROMAN) if before == sign}
    return letters | romans
