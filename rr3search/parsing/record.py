"""What is written down of a meeting while its body is read: turns, actions and decisions, in order.

Pieces of blocks in, turns with their context out.
"""

import datetime as dt
from collections import Counter
from dataclasses import replace

from rr3search.domain import (
    NARRATOR,
    Action,
    ActionStatus,
    Attribution,
    Block,
    BlockStyle,
    Decision,
    SpeakerType,
    Turn,
    TurnKind,
)
from rr3search.parsing.action_table import ActionRow
from rr3search.parsing.actions import ActionDraft, is_done, read_action, read_due
from rr3search.parsing.identity import make_id
from rr3search.parsing.names import Roster
from rr3search.parsing.pieces import SpokenPiece, take_whole

__all__ = ["MeetingRecord"]

_CONTEXT_WORDS = 60


class MeetingRecord:
    """The turns, actions and decisions of one meeting so far."""

    def __init__(self, roster: Roster, *, title: str, held_on: dt.date | None) -> None:
        self.turns: list[Turn] = []
        self.actions: list[Action] = []
        self.decisions: list[Decision] = []
        self._roster = roster
        self._title = title
        self._held_on = held_on
        self._section: int | None = None
        self._before: str | None = None
        self._speaker_before: str | None = None
        self._same_actions: Counter[str] = Counter()

    def open_section(self, section: int) -> None:
        """Write what follows under another section, without the context of the one before."""
        self._section = section
        self._before = None

    def add_turn(self, block: Block, piece: SpokenPiece, kind: TurnKind) -> None:
        """Write down a piece of a block."""
        text = block.text[piece.start : piece.end].rstrip()
        self.turns.append(
            Turn(
                text=text,
                kind=kind,
                attribution=piece.attribution,
                section=self._section,
                replies_to=self._find_context(block, piece.attribution),
                sentence_starts=piece.sentence_starts,
                page=block.page,
                paragraph=block.paragraph,
            )
        )
        if kind is TurnKind.DECISION:
            self.decisions.append(Decision(text, self._section, block.page, block.paragraph))
        if kind is not TurnKind.ACTION and block.style is not BlockStyle.FOOTNOTE:
            is_item = block.style is BlockStyle.LIST_ITEM
            self._before = self._before if is_item and _is_lead_in(self._before) else text
            self._speaker_before = piece.attribution.speaker

    def add_action(self, block: Block, piece: SpokenPiece, *, start: int = 0, label_owner: str | None = None) -> None:
        """Write down the action a piece holds.

        Args:
            block: Where it stands.
            piece: Its words, the label included.
            start: Where in the block its text begins, behind the label.
            label_owner: The owner the label names.
        """
        self.add_turn(block, replace(piece, attribution=NARRATOR), TurnKind.ACTION)
        text = block.text[max(start, piece.start) : piece.end].strip()
        draft = read_action(text, self._roster, held_on=self._held_on, label_owner=label_owner)
        self._add_draft(block, draft)

    def add_row(self, block: Block, row: ActionRow) -> None:
        """Write down the action of a table's row; the turn holds the whole row."""
        self.add_turn(block, take_whole(block), TurnKind.ACTION)
        draft = read_action(row.task, self._roster, held_on=self._held_on, label_owner=row.owner or None)
        due = draft.due or read_due(row.due, held_on=self._held_on)
        status = ActionStatus.DONE if is_done(row.status) else draft.status
        self._add_draft(block, replace(draft, due=due, status=status))

    def _add_draft(self, block: Block, draft: ActionDraft) -> None:
        self._same_actions[draft.text] += 1
        occurrence = str(self._same_actions[draft.text])
        self.actions.append(
            Action(
                id=make_id(self._title, str(self._held_on), draft.text, occurrence),
                text=draft.text,
                owners=draft.owners,
                recipients=draft.recipients,
                tasks=draft.tasks,
                due=draft.due,
                status=draft.status,
                section=self._section,
                page=block.page,
                paragraph=block.paragraph,
            )
        )

    def _find_context(self, block: Block, attribution: Attribution) -> str | None:
        """What the turn replies to, or the line that introduces its list; one's own words before are neither."""
        if self._before is None:
            return None
        if block.style is BlockStyle.LIST_ITEM and _is_lead_in(self._before):
            return self._before
        is_own = attribution.speaker_type is not SpeakerType.ANONYMOUS and attribution.speaker == self._speaker_before
        return None if is_own else " ".join(self._before.split()[-_CONTEXT_WORDS:])


def _is_lead_in(text: str | None) -> bool:
    return bool(text) and str(text).rstrip().endswith(":")
