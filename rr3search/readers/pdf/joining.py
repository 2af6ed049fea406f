"""Sentences that a page, a column or a row cut in two: drafts in reading order in, joined drafts out."""

from collections.abc import Sequence

from rr3search.domain import BlockStyle
from rr3search.readers.continuation import Spelling, count_words, ends_sentence, resumes, starts_in_lower_case
from rr3search.readers.pdf.blocks import is_full_line
from rr3search.readers.pdf.drafts import Draft

__all__ = ["join_cut_drafts"]

_SHORTEST_CUT = 4
_OTHER_SIZE = 0.1
_PASSED_OVER = 6


def join_cut_drafts(drafts: Sequence[Draft], *, spelling: Spelling) -> list[Draft]:
    """Join each draft with the one that goes on with it on the next page or in the next column."""
    joined: list[Draft] = []
    for draft in drafts:
        before = _find_before(joined, draft)
        if before is not None and _was_cut(before, draft):
            _append_draft(before, draft, spelling)
        else:
            joined.append(draft)
    return joined


def _find_before(joined: Sequence[Draft], draft: Draft) -> Draft | None:
    """Find the draft that this one may go on with: footnotes and margins stand between the halves."""
    for other in reversed(joined[-_PASSED_OVER:]):
        if other.style is BlockStyle.FOOTNOTE or other.is_margin:
            continue
        if draft.setting.cell is None or other.setting.cell == draft.setting.cell:
            return other
    return None


def _was_cut(before: Draft, draft: Draft) -> bool:
    can_follow = draft.style is BlockStyle.PARAGRAPH and not draft.marker and not draft.is_margin
    can_precede = before.style in (BlockStyle.PARAGRAPH, BlockStyle.LIST_ITEM)
    if not (can_follow and can_precede) or before.setting.cell != draft.setting.cell:
        return False
    last, first = before.lines[-1], draft.lines[0]
    is_same_place = last.page == first.page and before.setting is draft.setting
    if is_same_place or not _is_set_alike(before, draft) or ends_sentence(before.text):
        return False
    is_full = is_full_line(last, first, right=before.setting.right)
    if before.setting.cell is not None:
        return is_full and starts_in_lower_case(draft.text)
    if is_full and (starts_in_lower_case(draft.text) or _is_prose(draft)):
        return True
    return last.page != first.page and resumes(before.text, draft.text, min_words=_SHORTEST_CUT)


def _is_set_alike(before: Draft, draft: Draft) -> bool:
    last, first = before.lines[-1], draft.lines[0]
    is_same_size = abs(last.size - first.size) <= last.size * _OTHER_SIZE
    return is_same_size and before.is_all_emphasised == draft.is_all_emphasised


def _is_prose(draft: Draft) -> bool:
    if draft.text.endswith(":"):
        return False
    return ends_sentence(draft.text) or (len(draft.lines) > 1 and count_words(draft.text) >= _SHORTEST_CUT)


def _append_draft(before: Draft, draft: Draft, spelling: Spelling) -> None:
    text = spelling.join_pieces(before.text, draft.text)
    if before.is_all_emphasised:
        before.emphasis = len(text) - len(draft.text) + draft.emphasis
    before.text = text
    before.lines += draft.lines
