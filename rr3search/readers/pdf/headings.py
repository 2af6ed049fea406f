"""Which blocks are headings, and of which rank: drafts of a whole document in, their styles set.

A heading is short and is set larger than the running text, or wholly bold or underlined. Its rank
is the rank of its typeface among those of all headings.
"""

import re
from collections import Counter
from collections.abc import Sequence

from rr3search.domain import BlockStyle
from rr3search.readers.continuation import count_words
from rr3search.readers.pdf.drafts import Draft

__all__ = ["mark_headings"]

_LARGER = 1.12
_MOST_WORDS = 22
_MOST_LINES = 3
_DEEPEST = 6
_LONGEST_RUN = 4
_SAME_COLUMN = 6.0
_SHARE_OF_BOLD = 0.5
_SENTENCE_ENDS = (".", ";", ",")
_ABBREVIATED = re.compile(r"\b(?:Inc|Ltd|Co|Corp|Assoc|a\.m|p\.m|etc)\.$", re.IGNORECASE)
_LABELLED = re.compile(r"(?P<label>[^:]+):\s+(?P<rest>\S.*)")
_LONGEST_LABELLED = 3

_Face = tuple[float, bool, bool]


def mark_headings(drafts: Sequence[Draft], *, body_size: float) -> None:
    """Mark the headings among the drafts.

    Args:
        drafts: In reading order.
        body_size: Size of the running text, in points.
    """
    letters = Counter[bool]()
    for draft in drafts:
        letters[draft.is_all_emphasised] += len(draft.text)
    bold_tells = letters[True] < sum(letters.values()) * _SHARE_OF_BOLD
    found = [draft for draft in drafts if _may_head(draft) and _is_set_apart(draft, body_size, bold_tells=bold_tells)]
    found = _add_siblings(drafts, _drop_runs(drafts, found, body_size=body_size))
    faces = sorted({_tell_face(draft) for draft in found}, reverse=True)
    for draft in found:
        rank = faces.index(_tell_face(draft)) + 1
        draft.style, draft.level = BlockStyle.HEADING, min(rank + draft.depth - 1, _DEEPEST)


def _may_head(draft: Draft) -> bool:
    if draft.setting.cell is not None or draft.is_margin or draft.style is BlockStyle.FOOTNOTE:
        return False
    if draft.marker and not any(character.isalnum() for character in draft.marker):
        return False
    has_letter = any(character.isalpha() for character in draft.text)
    is_short = count_words(draft.text) <= _MOST_WORDS and len(draft.lines) <= _MOST_LINES
    is_finished = draft.text.endswith(_SENTENCE_ENDS) and not _ABBREVIATED.search(draft.text)
    return has_letter and is_short and (not is_finished or draft.text.isupper())


def _is_set_apart(draft: Draft, body_size: float, *, bold_tells: bool) -> bool:
    if draft.size >= body_size * _LARGER:
        return True
    return bold_tells and draft.is_all_emphasised and not _is_labelled_sentence(draft.text)


def _is_labelled_sentence(text: str) -> bool:
    """Say whether a text is a label and a sentence ("To do: the clerk to write"), not a number and a title."""
    match = _LABELLED.fullmatch(text)
    if match is None or match["label"][-1:].isdigit():
        return False
    words = match["rest"].split()
    small = sum(word[0].islower() for word in words)
    return len(words) > _LONGEST_LABELLED and small * 2 >= len(words)


def _add_siblings(drafts: Sequence[Draft], found: Sequence[Draft]) -> list[Draft]:
    """Add the numbered lines that open in bold and stand among numbered headings of the same list."""
    lists = {_tell_list(draft) for draft in found if draft.marker}
    chosen = {id(draft) for draft in found}
    return [
        draft
        for draft in drafts
        if id(draft) in chosen
        or (
            draft.marker
            and draft.emphasis
            and _tell_list(draft) in lists
            and len(draft.lines) == 1
            and _may_head(draft)
        )
    ]


def _tell_list(draft: Draft) -> tuple[str, int, int]:
    return re.sub(r"\w+", "1", draft.marker), draft.depth, round(draft.lines[0].left / _SAME_COLUMN)


def _drop_runs(drafts: Sequence[Draft], found: Sequence[Draft], *, body_size: float) -> list[Draft]:
    """Drop bold blocks of the text's size of which many follow one another: a list in bold."""
    chosen = {id(draft) for draft in found if draft.size < body_size * _LARGER}
    kept = [draft for draft in found if id(draft) not in chosen]
    run: list[Draft] = []
    for draft in [*drafts, None]:
        if draft is not None and id(draft) in chosen:
            run.append(draft)
            continue
        if len(run) <= _LONGEST_RUN:
            kept += run
        run = []
    return kept


def _tell_face(draft: Draft) -> _Face:
    is_capital = draft.text.isupper()
    is_bold = any(piece.face.is_bold for line in draft.lines for piece in line.pieces)
    return round(draft.size * 2) / 2, is_bold, is_capital
