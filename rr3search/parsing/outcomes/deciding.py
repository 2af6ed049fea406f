"""What the meeting decided, block by block: labelled, in lists, as a body's own words, as carried motions.

Blocks of the body in, decisions into the record. Under a label of a decision may stand actions ("Agreed: Jo to write").
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from rr3search.domain import NARRATOR, Block, BlockStyle, TurnKind
from rr3search.language.sentences import split_sentences
from rr3search.parsing.outcomes.action_labels import find_inner_labels
from rr3search.parsing.outcomes.actions import is_unlabelled_action
from rr3search.parsing.outcomes.bracketed_actions import find_bracketed_actions
from rr3search.parsing.outcomes.decisions import (
    find_decision_label,
    is_decision_title,
    is_verdict,
    names_deciding_body,
    tells_what_body_did,
)
from rr3search.parsing.outcomes.motions import goes_on_deciding, is_carried_motion
from rr3search.parsing.outcomes.record import MeetingRecord
from rr3search.parsing.pieces import SpokenPiece, cut_piece, take_whole
from rr3search.parsing.roster.roster import Roster

__all__ = ["DecisionReader"]

_NUMBERED_ROW = re.compile(r"^\W*[A-Z]{0,3}\d[\w./-]*\s*\|\s*\S")
_DECISION_MARKER = re.compile(r"^\W*decision\b", re.IGNORECASE)


class DecisionReader:
    """Reads the decisions of one meeting's body."""

    def __init__(self, body: Sequence[Block], roster: Roster, record: MeetingRecord) -> None:
        self._body = body
        self._roster = roster
        self._record = record
        self._title = ""
        self._is_listing = False
        self._decided_at = -1
        self._is_body_named = False

    def open_section(self, title: str) -> None:
        """Read what follows as standing under another heading."""
        self._title = title
        self._is_listing = False

    def pass_by(self, block: Block) -> None:
        """Note a block that may end a list of decisions, whatever it is read as."""
        self._is_listing = self._is_listing and block.style is BlockStyle.LIST_ITEM

    def is_verdict(self, sentence: str) -> bool:
        """Whether a sentence is what was decided of the matter that the heading names."""
        return is_verdict(sentence, self._title)

    def read_block(self, block: Block, at: int) -> list[SpokenPiece] | None:
        """Read a block that is a decision, or only leads to one; None where it is neither.

        Args:
            block: The block.
            at: Its position in the body.

        Returns:
            What was decided, whose words may promise something besides.
        """
        before = self._body[at - 1].text if at else ""
        if is_carried_motion(block.text, before=before, below=[one.text for one in self._body[at + 1 : at + 3]]):
            self._record.add_turn(block, take_whole(block), TurnKind.DECISION)
            return []
        label = find_decision_label(block.text)
        if self._leads_to_decisions(block, at, label):
            self._record.add_turn(block, take_whole(block), TurnKind.NARRATION)
            return []
        is_part = (self._decided_at == at - 1 and goes_on_deciding(block.text)) or self._is_body_named
        if not (label or is_part or self._is_listed(block) or self._is_verdict_cell(block)):
            return None
        if label and find_inner_labels(block.text):
            return None
        self._decided_at = at if label or is_part else -1
        return self._add(block, label)

    def _leads_to_decisions(self, block: Block, at: int, label: re.Match[str] | None) -> bool:
        """Whether a block only says who decides, or that a list of decisions follows."""
        if names_deciding_body(block.text):
            self._decided_at = at
            self._is_body_named = True
            return True
        self._is_body_named = self._is_body_named and self._decided_at == at - 1 and tells_what_body_did(block.text)
        is_bare = label is not None and not block.text[label.end() :].strip()
        self._is_listing = self._is_listing or is_bare
        return is_bare

    def _is_listed(self, block: Block) -> bool:
        is_titled = is_decision_title(self._title)
        if block.style is BlockStyle.LIST_ITEM and (self._is_listing or _DECISION_MARKER.match(block.marker)):
            return True
        is_row = block.style is BlockStyle.LIST_ITEM or bool(_NUMBERED_ROW.match(block.text))
        return is_titled and is_row

    def _is_verdict_cell(self, block: Block) -> bool:
        return (block.cell is not None or "|" in block.text) and self.is_verdict(block.text)

    def _add(self, block: Block, label: re.Match[str] | None) -> list[SpokenPiece]:
        """Write down a decision, and apart from it the actions in brackets behind it."""
        if label is not None and self._opens_with_action(block.text[label.end() :]):
            self._add_sentences(block, label.end())
            return []
        whole, brackets = take_whole(block), find_bracketed_actions(block.text, self._roster)
        is_cut = bool(brackets) and brackets[0].begin > 0 and brackets[-1].end == len(block.text)
        decided = cut_piece(whole, 0, brackets[0].begin) if is_cut else whole
        self._record.add_turn(block, decided, TurnKind.DECISION)
        for bracketed in brackets if is_cut else ():
            self._record.add_bracketed(block, bracketed)
        return [decided]

    def _opens_with_action(self, text: str) -> bool:
        first = next(iter(split_sentences(text)), None)
        return first is not None and is_unlabelled_action(text[first[0] : first[1]].strip(), self._roster)

    def _add_sentences(self, block: Block, start: int) -> None:
        """Write down what was agreed sentence by sentence: actions ("Agreed: Jo to write. Al to ask.") and the rest."""
        whole = replace(take_whole(block), attribution=NARRATOR)
        for begin, end in split_sentences(block.text):
            piece = cut_piece(whole, begin, end)
            if is_unlabelled_action(block.text[max(begin, start) : end], self._roster):
                self._record.add_action(block, piece, start=max(begin, start))
            else:
                self._record.add_turn(block, piece, TurnKind.DECISION)
