"""From lines to paragraphs: the lines of a column or cell in, drafts of its blocks out.

A new block begins at a list mark, a wider gap, another size of letters, a change of indentation, or after
a line that had room for the next one's first word.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from rr3search.domain import BlockStyle, Omission
from rr3search.readers.continuation import Spelling, count_words, ends_sentence, starts_in_lower_case
from rr3search.readers.footnotes import is_note_mark_line
from rr3search.readers.list_marks import ListMarks, ListNesting, Mark
from rr3search.readers.paragraphs import is_rule
from rr3search.readers.pdf.drafts import Draft, Setting
from rr3search.readers.pdf.lines import TextLine

__all__ = ["BlockAssembly", "is_full_line"]

_RULE = "rule"
_EMPTY_ITEM = "empty list item"
_OTHER_SIZE = 0.1
_WIDER_PITCH = 1.22
_WIDEST_PITCH = 2.6
_INDENT = 0.9
_SAME_LEFT = 0.3
_LONG_LINE = 0.7
_DASHES = frozenset(("-", "–", "—", "*", "+"))
_HYPHENS = ("-", "‐", "\u00ad")
_ENTRY = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Cllr|Councillor|Sir|Dame|Revd?)\.? )?"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,3} \([A-Z]{2,4}\)(?:,|$)"
)
"""Somebody of a list, with initials: one beside another begins a line of its own, however wide the column."""
_LONG_OPENING = 8
"""Words of a block from which on it is prose and no heading."""
_COLUMN = 5.0
"""Points that count as one column of indentation."""


def is_full_line(line: TextLine, following: TextLine, *, right: float) -> bool:
    """Say whether the first word of the following line had no room on this one."""
    return line.right + line.space + following.first_word_width > right - line.size * 0.2


@dataclass(slots=True)
class BlockAssembly:
    """The drafts of a document, one column or cell after another."""

    marks: ListMarks
    spelling: Spelling
    pitch: float
    """The usual distance of baselines, as a multiple of the size of letters."""
    has_gaps: bool = False
    """Whether paragraphs are set apart, so that a line right under another most likely goes on with it."""
    drafts: list[Draft] = field(default_factory=list)
    omissions: list[Omission] = field(default_factory=list)
    _nesting: ListNesting = field(default_factory=ListNesting)
    _open: Draft | None = None
    _margins: list[TextLine] = field(default_factory=list)

    def add_lines(self, lines: Sequence[TextLine], *, setting: Setting, margins: Sequence[TextLine] = ()) -> None:
        """Add all lines of a column or cell; its first line opens a block.

        Args:
            lines: From the top down.
            setting: What they have in common.
            margins: What stands beside them, from the top down; each follows the block it stands beside.
        """
        self._margins = list(margins)
        if setting.cell is not None:
            self._nesting = ListNesting()
        for place, line in enumerate(lines):
            following = lines[place + 1] if place + 1 < len(lines) else None
            self._take_line(line, following, setting)
        self._close()
        self._add_margins(setting, above=None)

    def _add_margins(self, setting: Setting, *, above: float | None) -> None:
        """Add the notes in the margin, as far as they stand above a height; None for all of them."""
        noted: Draft | None = None
        while self._margins and (above is None or self._margins[0].baseline > above):
            line = self._margins.pop(0)
            if noted is not None and not self._is_apart(noted, line):
                self._append_line(noted, line)
                continue
            noted = Draft(line.text, line.page, [line], setting, is_margin=True)
            noted.emphasis = line.measure_emphasis(0)
            noted.lead_open = noted.emphasis >= len(line.text)
            self.drafts.append(noted)

    def _take_line(self, line: TextLine, following: TextLine | None, setting: Setting) -> None:
        if is_rule(line.text):
            self._close()
            self.omissions.append(Omission(line.text, _RULE, line.page))
            return
        mark = self.marks.split_mark(line.text)
        if mark is not None and not self._is_wrapped_mark(line, mark, setting):
            self._close()
            start = len(line.text) - len(mark.rest)
            level = self._nesting.enter_item(mark, indent=round(line.left / _COLUMN))
            self._open_draft(line, setting, text=mark.rest, start=start)
            if self._open is not None:
                self._open.style, self._open.marker = BlockStyle.LIST_ITEM, mark.printed
                self._open.level, self._open.depth = level, mark.depth
        elif self._open is not None and self._goes_on(self._open, line, following):
            self._append_line(self._open, line)
        else:
            self._close()
            self._nesting.leave_list(indent=round(line.left / _COLUMN))
            self._open_draft(line, setting, text=line.text, start=0)

    def _open_draft(self, line: TextLine, setting: Setting, *, text: str, start: int) -> None:
        emphasis = line.measure_emphasis(start)
        self._open = Draft(text, line.page, [line], setting, emphasis=emphasis, lead_open=emphasis >= len(text))

    def _append_line(self, draft: Draft, line: TextLine) -> None:
        joined = self.spelling.join_pieces(draft.text, line.text)
        if draft.lead_open:
            lead = line.measure_emphasis(0)
            if lead:
                draft.emphasis = len(joined) - len(line.text) + lead
            draft.lead_open = lead >= len(line.text)
        draft.text = joined
        draft.lines.append(line)

    def _close(self) -> None:
        draft, self._open = self._open, None
        if draft is None:
            return
        self._keep_draft(draft)
        last = draft.lines[-1]
        self._add_margins(draft.setting, above=last.baseline - last.size * _SAME_LEFT)

    def _keep_draft(self, draft: Draft) -> None:
        if draft.text:
            self.drafts.append(draft)
        elif any(character.isalnum() for character in draft.marker):
            draft.text, draft.marker, draft.style, draft.level = draft.marker, "", BlockStyle.PARAGRAPH, 0
            self.drafts.append(draft)
        else:
            self.omissions.append(Omission(draft.marker, _EMPTY_ITEM, draft.page))

    def _is_wrapped_mark(self, line: TextLine, mark: Mark, setting: Setting) -> bool:
        """Say whether a dash or number only happens to stand where a line was broken."""
        draft = self._open
        if draft is None or not draft.text or draft.marker == mark.printed:
            return False
        last = draft.lines[-1]
        if not is_full_line(last, line, right=setting.right) or ends_sentence(draft.text):
            return False
        if self._is_apart(draft, line) or draft.text.endswith((";", ",")):
            return False
        if mark.order is not None:
            is_in_sentence = starts_in_lower_case(mark.rest) or count_words(draft.text) >= _LONG_OPENING
            return not self.marks.has_neighbour(mark) and is_in_sentence
        return mark.printed in _DASHES and abs(line.left - _text_left(draft)) < line.size * _INDENT

    def _is_apart(self, draft: Draft, line: TextLine) -> bool:
        last = draft.lines[-1]
        pitch = last.baseline - line.baseline
        return pitch > max(last.size, line.size) * self.pitch * _WIDER_PITCH or pitch < 0

    def _is_close(self, draft: Draft, line: TextLine) -> bool:
        """Say whether a line stands right under a long one that leaves its sentence open."""
        last = draft.lines[-1]
        return (
            self.has_gaps
            and not ends_sentence(draft.text)
            and not draft.lead_open
            and abs(_text_left(draft) - line.left) < line.size * _SAME_LEFT
            and _reaches_far(last, draft.setting)
        )

    def _goes_on(self, draft: Draft, line: TextLine, following: TextLine | None) -> bool:
        """Say whether a line without a mark goes on with the open draft."""
        last = draft.lines[-1]
        is_other_size = abs(line.size - last.size) > max(line.size, last.size) * _OTHER_SIZE
        if not draft.text:
            return abs(last.baseline - line.baseline) < line.size * self.pitch * _WIDEST_PITCH
        is_entry = bool(_ENTRY.match(line.text) and _ENTRY.match(draft.text))
        if is_other_size or is_entry or is_note_mark_line(line.text):
            return False
        if self._is_apart(draft, line):
            return self._goes_on_double_spaced(draft, line)
        breaks_sentence = _breaks_sentence(draft, line)
        if _changes_weight(draft, line) and not breaks_sentence:
            return False
        if is_full_line(last, line, right=draft.setting.right):
            return not _opens_by_indent(draft, line, following)
        is_split_word = draft.text[-1:] in _HYPHENS and starts_in_lower_case(line.text)
        return is_split_word or (breaks_sentence and _is_under_item(draft, line)) or self._is_close(draft, line)

    def _goes_on_double_spaced(self, draft: Draft, line: TextLine) -> bool:
        """Say whether a line that stands farther below the last goes on with its sentence all the same."""
        last = draft.lines[-1]
        is_near = 0 < last.baseline - line.baseline < line.size * self.pitch * _WIDEST_PITCH
        is_below = is_near and abs(line.left - last.left) < line.size
        return is_below and _breaks_sentence(draft, line) and is_full_line(last, line, right=draft.setting.right)


def _breaks_sentence(draft: Draft, line: TextLine) -> bool:
    return not ends_sentence(draft.text) and starts_in_lower_case(line.text)


def _reaches_far(line: TextLine, setting: Setting) -> bool:
    return line.right - line.left >= (setting.right - line.left) * _LONG_LINE


def _text_left(draft: Draft) -> float:
    return draft.lines[1].left if len(draft.lines) > 1 else draft.lines[0].left


def _changes_weight(draft: Draft, line: TextLine) -> bool:
    """Say whether a line after wholly bold ones is wholly light, or the other way about."""
    lead = line.measure_emphasis(0)
    if draft.lead_open:
        return lead == 0
    return lead >= len(line.text) and not any(part.spans for part in draft.lines[-1:])


def _is_under_item(draft: Draft, line: TextLine) -> bool:
    return draft.style is BlockStyle.LIST_ITEM and line.left > draft.lines[0].left + line.size * 0.3


def _opens_by_indent(draft: Draft, line: TextLine, following: TextLine | None) -> bool:
    """Say whether a line is set in, or out, as the first of another paragraph."""
    shift = line.left - draft.lines[-1].left
    if abs(shift) < line.size * _INDENT:
        return False
    if len(draft.lines) == 1:
        if draft.style is BlockStyle.LIST_ITEM:
            return shift < 0
        # a first line may be set in, or hang out
        is_first_line = following is None or abs(following.left - line.left) < line.size * _INDENT
        return not is_first_line and not starts_in_lower_case(line.text)
    return not starts_in_lower_case(line.text) or ends_sentence(draft.text)
