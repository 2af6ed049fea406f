"""Whose words a block goes on with: a quotation left open, a list that a colon opened, a sentence broken off.

Blocks with their last speaker in, in order; the speaker that the next block goes on with out, or None.
"""

from rr3search.domain import Attribution, Block, BlockStyle, fold_characters

__all__ = ["CarriedWords"]

_LEADING_IN = (":", "-")


class CarriedWords:
    """What is carried from the blocks of a section into those after them."""

    def __init__(self) -> None:
        self.quoted: Attribution | None = None
        """Whose quotation the block before left open."""
        self._lead_ins: dict[int, Attribution] = {}
        self._last_words: Attribution | None = None

    def open_section(self) -> None:
        """Carry no list and no broken sentence into another section."""
        self._lead_ins = {}
        self._last_words = None

    def find(self, block: Block) -> Attribution | None:
        """Find whose words a block goes on with."""
        level = _tell_level(block)
        folded = fold_characters(block.text)
        self._lead_ins = {outer: speaker for outer, speaker in self._lead_ins.items() if outer < level}
        if self.quoted and folded.startswith('"'):
            return self.quoted
        if self._lead_ins:
            return self._lead_ins[max(self._lead_ins)]
        return self._last_words if folded.startswith(("...", "…")) else None

    def keep(self, block: Block, current: Attribution | None) -> None:
        """Keep what the blocks after this one may go on with.

        Args:
            block: The block.
            current: Whose its last words are; None where nobody's are carried on.
        """
        folded = fold_characters(block.text)
        is_quote_open = folded.count('"') % 2 == 1 and not folded.rstrip().endswith('"')
        self.quoted = current if is_quote_open else None
        self._last_words = current
        if current is not None and folded.rstrip().endswith(_LEADING_IN):
            self._lead_ins[_tell_level(block)] = current

    @staticmethod
    def leads_in(block: Block) -> bool:
        """Whether a block outside of any list leads in what follows it."""
        return _tell_level(block) == 0 and fold_characters(block.text).rstrip().endswith(_LEADING_IN)


def _tell_level(block: Block) -> int:
    return block.level if block.style is BlockStyle.LIST_ITEM else 0
