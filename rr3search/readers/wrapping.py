"""Whether and how wide a file's lines were wrapped: its lines in, the wrap out.

A wrapper breaks a line where the next word would not have fitted. Lines that break in the middle
of a sentence (no full stop, then a small letter) tell the width; the rest of the file is judged
by it. A file whose lines tell no common width has one paragraph on each line.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rr3search.readers.continuation import ends_sentence, is_address, starts_in_lower_case
from rr3search.readers.lines import Line

__all__ = ["Wrap", "estimate_wrap"]

_NARROWEST = 30
_WIDEST = 250
_FEWEST_PAIRS = 2
_ENOUGH_PAIRS = 4
_SMALLEST_SHARE_OF_PAIRS = 0.3
_SHARE_THAT_AGREES = 0.85
_MOST_RAGGED = 0.65
_MOST_LINES_IN_A_RUN = 12


@dataclass(frozen=True, slots=True)
class Wrap:
    """The width at which lines were broken."""

    least_reach: int
    """Columns that a line and the first word of the next take together, at least, where it was broken."""
    greatest_width: int
    """No wrapped line is wider, but for a word that is too long by itself."""

    def is_full(self, line: Line, following: Line) -> bool:
        """Say whether the following line's first word had no room on this line."""
        return line.width <= self.greatest_width and _measure_reach(line, following) >= self.least_reach


def estimate_wrap(lines: Sequence[Line], *, starts_block: Callable[[Line], bool]) -> Wrap | None:
    """Estimate the wrap of a file; None where its lines are not wrapped.

    Args:
        lines: All lines of the file, blank ones too.
        starts_block: Whether a line begins a block whatever stands before it.
    """
    pairs = [
        (line, following)
        for line, following in pairwise(lines)
        if line.text and following.text and line.page == following.page and not starts_block(following)
    ]
    broken = [
        (line.width, _measure_reach(line, following))
        for line, following in pairs
        if _NARROWEST <= line.width <= _WIDEST and _breaks_sentence(line.text, following.text)
    ]
    share_is_large = len(broken) >= _FEWEST_PAIRS and len(broken) >= len(pairs) * _SMALLEST_SHARE_OF_PAIRS
    if not share_is_large and len(broken) < _ENOUGH_PAIRS:
        return None
    if (wrap := _fit_common_width(broken)) is not None or not share_is_large:
        return wrap
    runs = sum(bool(line.text) and not before.text for before, line in pairwise(lines))
    return _fit_ragged_width(broken, has_gaps=runs * _MOST_LINES_IN_A_RUN >= len(pairs))


def _breaks_sentence(text: str, following: str) -> bool:
    return not ends_sentence(text) and starts_in_lower_case(following) and not is_address(following)


def _measure_reach(line: Line, following: Line) -> int:
    # a word broken at its hyphen goes on without a space
    space = 0 if line.text.endswith("-") else 1
    return line.width + space + len(following.text.split(maxsplit=1)[0])


def _fit_common_width(broken: Sequence[tuple[int, int]]) -> Wrap | None:
    def list_agreeing(width: int) -> list[tuple[int, int]]:
        return [(shorter, reach) for shorter, reach in broken if shorter <= width < reach]

    best = max((list_agreeing(width) for width in {width for width, _ in broken}), key=len)
    if len(best) < len(broken) * _SHARE_THAT_AGREES:
        return None
    return Wrap(max(width for width, _ in best) + 1, min(reach for _, reach in best) - 1)


def _fit_ragged_width(broken: Sequence[tuple[int, int]], *, has_gaps: bool) -> Wrap | None:
    """Fit lines set in a proportional typeface, whose widths vary around a common one.

    Args:
        broken: Width and reach of each line that breaks a sentence.
        has_gaps: Whether blank lines part the paragraphs, so that a shorter line may still be a full one.
    """
    if len(broken) < _ENOUGH_PAIRS:
        return None
    widths = sorted(width for width, _ in broken)
    reaches = sorted(reach for _, reach in broken)
    usual_width = widths[len(widths) * 9 // 10]
    least_reach = reaches[len(reaches) // 10]
    if least_reach < usual_width * _MOST_RAGGED:
        return None
    if has_gaps:
        least_reach = min(least_reach, reaches[0] * 19 // 20)
    return Wrap(least_reach, usual_width * 5 // 4)
