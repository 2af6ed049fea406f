"""One line of a page: text with and without emphasis in, the line and how much of it stands out."""

import re
from dataclasses import dataclass

__all__ = ["LineBuilder", "RichLine"]

_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_GAP = re.compile(r"[ \u00a0\u2002\u2003]{2,}")
_NOT_PRINTED = str.maketrans("", "", "\u200b\ufeff\u00ad\u2060\u200e\u200f")
_FEWEST_SPACES_OF_A_GAP = 3
_WIDE_GAP = "   "


@dataclass(frozen=True, slots=True)
class RichLine:
    """A printed line."""

    text: str
    emphasis: int
    """How many characters at its start stand out."""


@dataclass(slots=True)
class LineBuilder:
    """The line being put together."""

    text: str = ""
    emphasis: int = 0
    is_standing_out: bool = True

    def add(self, text: str, *, is_bold: bool, keeps_spaces: bool = False) -> None:
        """Add text from the source."""
        printed = text.translate(_NOT_PRINTED)
        if not keeps_spaces:
            printed = _SPACES.sub(" ", printed)
            if not self.text or self.text.endswith(" "):
                printed = printed.lstrip(" ")
        if not printed:
            return
        self.text += printed
        if self.is_standing_out and (is_bold or not printed.strip(" \u00a0")):
            self.emphasis = len(self.text) if is_bold else self.emphasis
        else:
            self.is_standing_out = False

    def finish(self) -> RichLine:
        """Give the line and begin the next; spaces beyond one are a gap between columns."""
        head, tail = _set_gaps(self.text[: self.emphasis]), _set_gaps(self.text[self.emphasis :])
        stripped = (head + tail).lstrip(" \u00a0")
        emphasis = max(0, len(head.rstrip(" \u00a0")) - (len(head + tail) - len(stripped)))
        self.text, self.emphasis, self.is_standing_out = "", 0, True
        text = stripped.rstrip(" \u00a0")
        return RichLine(text, min(emphasis, len(text)))


def _set_gaps(text: str) -> str:
    return _GAP.sub(lambda gap: _WIDE_GAP if len(gap[0]) >= _FEWEST_SPACES_OF_A_GAP else " ", text)
