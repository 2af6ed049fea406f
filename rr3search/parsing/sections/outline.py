"""Under which heading each heading stands.

Headings in order in, sections with their path out. Those that do not tell their level stand below the last one that
does, or below the discussion that holds them.
"""

import re
from dataclasses import dataclass

from rr3search.domain import Block, Section, SectionKind, fold_characters

__all__ = ["Heading", "SectionBuilder"]

_TOP_LEVEL = re.compile(
    r"^(?:introductions?|welcome|apologies|declarations?|minutes of|matters arising|any other|aob|"
    r"date of (?:the )?next|next meeting|close|closing|actions?|summary of actions|next steps)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A block read as a heading."""

    index: int
    """Of the block."""
    title: str
    number: str
    kind: SectionKind
    level: int | None
    """None where only its neighbours can tell."""
    rest_at: int | None = None
    """Offset in the block's text where a paragraph goes on behind the heading; None where there is none."""


class SectionBuilder:
    """Headings in their order become sections with their path."""

    def __init__(self) -> None:
        self.sections: list[Section] = []
        self._container: str | None = None
        self._outer: Section | None = None

    def open_section(self, heading: Heading, block: Block) -> int:
        """Add a section and give its position."""
        folded = fold_characters(heading.title)
        if heading.level is None:
            if _TOP_LEVEL.match(folded) or heading.kind in {SectionKind.ACTIONS, SectionKind.OPENING}:
                self._container = None
            level, path = self._find_place(heading)
            if heading.kind is SectionKind.DISCUSSION:
                self._container, level, path = heading.title, 1, (heading.title,)
        else:
            level = heading.level
            outer = next((section for section in reversed(self.sections) if section.level < level), None)
            path = (*(outer.path if outer else ()), heading.title)
            self._container = heading.title if heading.kind is SectionKind.DISCUSSION else None
        self.sections.append(
            Section(
                title=heading.title,
                kind=heading.kind,
                level=level,
                path=path,
                number=heading.number,
                page=block.page,
                paragraph=block.paragraph,
            )
        )
        if heading.level is not None:
            self._outer = self.sections[-1]
        return len(self.sections) - 1

    def _find_place(self, heading: Heading) -> tuple[int, tuple[str, ...]]:
        """Level and path of a heading that does not tell them: below the container, or the last one that does."""
        if self._container:
            return 2, (self._container, heading.title)
        is_outermost = _TOP_LEVEL.match(fold_characters(heading.title)) or heading.kind is SectionKind.ACTIONS
        if self._outer is not None and not is_outermost:
            return self._outer.level + 1, (*self._outer.path, heading.title)
        return 1, (heading.title,)
