"""What is written down of a meeting while its body is read: turns, actions and decisions, in order.

Pieces of blocks in, turns with their context out.
"""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

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
    fold_characters,
    make_id,
)
from rr3search.language.dates import DateOrder
from rr3search.language.sentences import split_sentences
from rr3search.parsing.outcomes.action_labels import find_action_label
from rr3search.parsing.outcomes.action_owners import are_bodies
from rr3search.parsing.outcomes.action_status import find_status, is_marked_carried
from rr3search.parsing.outcomes.action_table import ActionRow
from rr3search.parsing.outcomes.actions import ActionDraft, read_action
from rr3search.parsing.outcomes.bracketed_actions import Bracketed
from rr3search.parsing.outcomes.due_dates import CalendarDays
from rr3search.parsing.outcomes.references import find_references
from rr3search.parsing.outcomes.repeated_actions import (
    PROMISES,
    Noted,
    Origin,
    list_mere_promises,
    merge_repeated_actions,
)
from rr3search.parsing.pieces import SpokenPiece, take_whole
from rr3search.parsing.roster.roster import Roster

__all__ = ["MeetingRecord", "OldAction", "Printed"]

_CONTEXT_WORDS = 60


@dataclass(frozen=True, slots=True)
class Printed:
    """Where in a block an action is printed."""

    begin: int
    """Offset of its label."""
    start: int
    """Offset of its text."""
    end: int
    owner: str | None = None
    """As the label prints it."""
    stop: int | None = None
    """Where its text ends, before a bracket that closes; None at the end."""


@dataclass(frozen=True, slots=True)
class OldAction:
    """What the minutes say of an action of an earlier meeting."""

    status: ActionStatus
    first_raised: dt.date | None


class MeetingRecord:
    """The turns, actions and decisions of one meeting so far."""

    def __init__(
        self,
        roster: Roster,
        *,
        title: str,
        held_on: dt.date | None,
        next_meeting: dt.date | None = None,
        order: DateOrder | None = None,
    ) -> None:
        self.turns: list[Turn] = []
        self.reviewed_actions: list[Action] = []
        self.decisions: list[Decision] = []
        self._roster = roster
        self._title = title
        self._days = CalendarDays(held_on, next_meeting, order)
        self._noted: list[Noted] = []
        self._section: int | None = None
        self._before: str | None = None
        self._speaker_before: str | None = None
        self._same_actions: Counter[str] = Counter()

    @property
    def actions(self) -> tuple[Action, ...]:
        """The new actions, each once however often it is printed."""
        return merge_repeated_actions(self._noted)

    @property
    def promises(self) -> tuple[Action, ...]:
        """What was only said to come, where actions are printed as such, in the order of the places."""
        return list_mere_promises(self._noted)

    @property
    def held_on(self) -> dt.date | None:
        """Day of the meeting."""
        return self._days.held_on

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

    def add_action(
        self,
        block: Block,
        piece: SpokenPiece,
        *,
        start: int = 0,
        label_owner: str | None = None,
        origin: Origin = Origin.LABELLED,
    ) -> tuple[str, ...]:
        """Write down the action a piece holds; give its owners.

        Args:
            block: Where it stands.
            piece: Its words, the label included.
            start: Where in the block its text begins, behind the label.
            label_owner: The owner the label names.
            origin: How it is printed.
        """
        self.add_turn(block, replace(piece, attribution=NARRATOR), TurnKind.ACTION)
        text = block.text[max(start, piece.start) : piece.end].strip()
        draft = read_action(text, self._roster, days=self._days, label_owner=label_owner)
        is_amid_prose = origin is Origin.PLAIN and piece.end - piece.start < len(block.text.strip())
        is_arranged = is_amid_prose and are_bodies(draft.owners, self._roster)
        self._note(block, draft, Origin.ARRANGED if is_arranged else origin)
        return draft.owners

    def add_printed(self, block: Block, printed: Printed, *, fields: Mapping[str, str], origin: Origin) -> None:
        """Write down an action that is printed as one, with the owner, the due day and the status told behind it."""
        self.add_turn(block, _take_part(block, printed), TurnKind.ACTION)
        owner = fields.get("owner") or printed.owner
        text = _strip_brackets(block.text[printed.start : printed.stop or printed.end])
        draft = read_action(text, self._roster, days=self._days, label_owner=owner)
        due = draft.due or self._read_due(fields.get("due", ""))
        told = ActionStatus.CARRIED_FORWARD if is_marked_carried(text) else draft.status
        status = find_status(fields.get("status", "")) or told
        self._note(block, replace(draft, due=due, status=status), origin)

    def add_bracketed(self, block: Block, bracketed: Bracketed, *, offset: int = 0) -> None:
        """Write down an action that stands in brackets.

        Args:
            block: Where it stands.
            bracketed: The action.
            offset: Where in the block what it was found in begins.
        """
        begin, start, stop, end = (
            offset + at for at in (bracketed.begin, bracketed.start, bracketed.stop, bracketed.end)
        )
        self.add_printed(block, Printed(begin, start, end, stop=stop), fields={}, origin=Origin.LABELLED)

    def note_action(self, block: Block, text: str, *, owners: tuple[str, ...], origin: Origin, due: str = "") -> None:
        """Write down an action whose words stand in a turn already.

        Args:
            block: Where it stands.
            text: Its words, a part of the block.
            owners: Who is to act.
            origin: How it is printed.
            due: The day told beside it, as printed.
        """
        draft = read_action(text, self._roster, days=self._days, is_told=origin in PROMISES)
        day = draft.due or self._read_due(due)
        self._note(block, replace(draft, text=text, owners=owners, tasks=draft.tasks or (text,), due=day), origin)

    def note_old_action(self, block: Block, text: str, old: OldAction, *, owners: tuple[str, ...]) -> None:
        """Write down an action of an earlier meeting whose words stand in a turn already."""
        draft = read_action(text, self._roster, days=self._days)
        self._note_old(block, replace(draft, owners=owners or draft.owners), old)

    def add_row(self, block: Block, row: ActionRow, *, old: OldAction | None = None) -> None:
        """Write down the action of a table's row, new or old; the turn holds the whole row."""
        self.add_turn(block, take_whole(block), TurnKind.ACTION)
        label = find_action_label(row.task)
        task = row.task[label.end() :] if label and label.end() < len(row.task) else row.task
        draft = read_action(task, self._roster, days=self._days, label_owner=row.owner or None)
        draft = replace(
            draft,
            text=_find_printed(block.text, task),
            due=self._read_due(row.due) or draft.due,
            status=find_status(row.status) or draft.status,
        )
        if old is None:
            self._note(block, draft, Origin.LISTED)
        else:
            self._note_old(block, draft, old)

    def add_old(self, block: Block, printed: Printed, old: OldAction, *, owners: tuple[str, ...] = ()) -> None:
        """Write down an action of an earlier meeting that is looked at again.

        Args:
            block: Where it stands.
            printed: Its words.
            old: What is told of it.
            owners: Whom the sentence tells of, where it names nobody as an action does.
        """
        is_whole = printed.begin == 0 and printed.end == len(block.text)
        self.add_turn(block, take_whole(block) if is_whole else _take_part(block, printed), TurnKind.ACTION)
        text = _strip_brackets(block.text[printed.start : printed.end])
        draft = read_action(text, self._roster, days=self._days, label_owner=printed.owner)
        if old.status is ActionStatus.DONE:
            _, end = split_sentences(text)[0]
            is_set = draft.due == self._days.find_due(text[:end], is_told=False)
            draft = replace(draft, due=draft.due if is_set else None)
        self._note_old(block, replace(draft, owners=draft.owners or owners), old)

    def _read_due(self, printed: str) -> dt.date | None:
        return self._days.read_due(printed)

    def _note(self, block: Block, draft: ActionDraft, origin: Origin) -> None:
        self._noted.append(Noted(self._make_action(block, draft, is_old=False), origin))

    def _note_old(self, block: Block, draft: ActionDraft, old: OldAction) -> None:
        action = self._make_action(block, draft, is_old=True)
        self.reviewed_actions.append(replace(action, status=old.status, first_raised=old.first_raised))

    def _make_action(self, block: Block, draft: ActionDraft, *, is_old: bool) -> Action:
        self._same_actions[draft.text] += 1
        occurrence = str(self._same_actions[draft.text])
        return Action(
            id=make_id(self._title, str(self.held_on), draft.text, occurrence),
            text=draft.text,
            owners=draft.owners,
            recipients=draft.recipients,
            tasks=draft.tasks,
            due=draft.due,
            status=draft.status,
            section=self._section,
            page=block.page,
            paragraph=block.paragraph,
            references=find_references(block, draft.text, is_old=is_old),
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


def _take_part(block: Block, printed: Printed) -> SpokenPiece:
    starts = tuple(start for start, _ in split_sentences(block.text[printed.begin : printed.end])) or (0,)
    return SpokenPiece(printed.begin, printed.end, starts, NARRATOR, None)


def _find_printed(text: str, folded: str) -> str:
    """The words of a text that read so when folded, as they are printed."""
    at = fold_characters(text).find(folded)
    return text[at : at + len(folded)] if at >= 0 else folded


def _strip_brackets(text: str) -> str:
    bare = text.strip(" *|")
    return bare.rstrip(" ]") if bare.count("]") > bare.count("[") else bare
