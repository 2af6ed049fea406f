"""Footnotes of a PDF: drafts of one page in, those at its foot told from its text.

A note stands last on its page, is set smaller than the text, and begins with the number that a word
of the text carries raised. Notes whose own number is raised are found by the rules for plain text.
"""

import re
from collections.abc import Sequence

from rr3search.domain import BlockStyle
from rr3search.readers.pdf.drafts import Draft

__all__ = ["mark_page_notes"]

_SMALLER = 0.95
_NUMBER = re.compile(r"(?P<number>\d{1,3})[.)]?\s+(?=\S)")
_TO_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RAISED = re.compile(r"(?<=\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}")
_NOTE = re.compile(r"(?P<mark>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=\S)")


def mark_page_notes(drafts: Sequence[Draft], *, body_size: float) -> None:
    """Mark the footnotes among the drafts of a page.

    Args:
        drafts: Of one page, in reading order.
        body_size: Size of the running text, in points.
    """
    raised = {mark for draft in drafts for mark in _RAISED.findall(draft.text)}
    for draft in reversed(drafts):
        if draft.size > body_size * _SMALLER or draft.setting.cell is not None:
            break
        mark, text = _split_number(draft)
        if mark and mark in raised:
            shift = len(draft.text) - len(text)
            draft.emphasis = max(0, draft.emphasis - shift)
            draft.style, draft.level, draft.marker, draft.text = BlockStyle.FOOTNOTE, 0, mark, text


def _split_number(draft: Draft) -> tuple[str, str]:
    if draft.marker:
        return draft.marker.strip("().").translate(_TO_SUPERSCRIPT), draft.text
    match = _NOTE.match(draft.text)
    if match:
        return match["mark"], draft.text[match.end() :]
    match = _NUMBER.match(draft.text)
    return (match["number"].translate(_TO_SUPERSCRIPT), draft.text[match.end() :]) if match else ("", draft.text)
