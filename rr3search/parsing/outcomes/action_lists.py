"""Labelled actions, their lists and tables, and which of them are old ones looked at again.

Blocks of the body in, actions into the record. Knows under which heading and which label it stands.
"""

import re
from collections.abc import Sequence

from rr3search.domain import ActionStatus, Block, BlockStyle, Section, SectionKind, fold_characters
from rr3search.language.sentences import split_sentences
from rr3search.parsing.outcomes.action_labels import (
    find_action_label,
    find_arrow,
    find_marker_owner,
)
from rr3search.parsing.outcomes.action_owners import name_margin_owners
from rr3search.parsing.outcomes.action_rows import ActionRows
from rr3search.parsing.outcomes.action_status import read_follow_up
from rr3search.parsing.outcomes.action_titles import is_action_title, is_no_action
from rr3search.parsing.outcomes.action_writing import ActionWriter
from rr3search.parsing.outcomes.actions import is_given_out, is_listed_action, is_named_task, is_unlabelled_action
from rr3search.parsing.outcomes.bracketed_actions import find_bracketed_actions
from rr3search.parsing.outcomes.decisions import find_decision_label, is_decision
from rr3search.parsing.outcomes.listed_parts import ListPlace, tells_prose
from rr3search.parsing.outcomes.numbered_answers import find_numbered_answers
from rr3search.parsing.outcomes.old_actions import Standing, are_told_again, judge_listed, judge_row, read_old_label
from rr3search.parsing.outcomes.ranged_owners import RangedOwners
from rr3search.parsing.outcomes.record import MeetingRecord, OldAction, Printed
from rr3search.parsing.outcomes.references import LOG_REFERENCE
from rr3search.parsing.outcomes.reviewed_actions import Review, find_review, find_run_in_review
from rr3search.parsing.outcomes.told_actions import is_answered, opens_with_state
from rr3search.parsing.roster.roster import Roster

__all__ = ["ActionLists"]

_BOX = re.compile(r"^\[[ xX]?\]\s+(?=\S)")
_TICKED = re.compile(r"^\[[xX]\]")
_SUMMARY = re.compile(
    r"\b(?:summary|list|all|agreed|table)\b|^\W*(?:new )?action(?:s| items?| points?)\W*$", re.IGNORECASE
)
_LEAD_IN = re.compile(r":\s*$")
_MOST_WORDS_OF_AN_INTRODUCTION = 14
_MOST_WORDS_OF_A_LISTED_PARAGRAPH = 60

_FOLLOWED_UP = re.compile(r"^\W*(?:follow[- ]?ups?|what was (?:undertaken|promised|agreed)\b.*)\W*$", re.IGNORECASE)


class ActionLists:
    """Reads what is printed as an action."""

    def __init__(
        self,
        body: Sequence[Block],
        roster: Roster,
        record: MeetingRecord,
        *,
        ranged: RangedOwners,
        is_transcript: bool = False,
    ) -> None:
        self._is_transcript = is_transcript
        self._body = body
        self._roster = roster
        self._record = record
        self._ranged = ranged
        self._writer = ActionWriter(body, roster, record)
        self._heading_review: Review | None = None
        self._review: Review | None = None
        self._review_level = 0
        self._unsettled_level: int | None = None
        self._title = ""
        self._is_under_actions = False
        self._is_listing = False
        self._is_summary = False
        self._introduced = False
        self._rows = ActionRows(body, roster)
        self._answers = find_numbered_answers(body)
        self._list_owner: str | None = None
        self._place = ListPlace()
        self._awaited: int | None = None

    def open_section(self, section: Section) -> None:
        """Read what follows as standing under another heading."""
        own = find_review(section.title)
        if own or section.level <= self._review_level:
            self._heading_review = own
            self._review_level = section.level if own else 0
        self._review = self._heading_review
        self._title = section.title
        self._unsettled_level = section.level
        is_kept = own in {Review.OLD, Review.LOG} or section.kind is SectionKind.ACTIONS
        self._is_under_actions = (is_kept or is_action_title(section.title)) and not self._is_transcript
        self._is_listing = self._is_under_actions
        self._is_summary = self._is_under_actions and _SUMMARY.search(section.title) is not None
        self._rows.forget()
        self._list_owner = None
        self._place = ListPlace()

    def close_list(self) -> None:
        """Take a bare line below a closing one for no action; an item of a list or a named owner's task still is."""
        self._is_under_actions = False

    def read_block(self, block: Block, at: int) -> bool:
        """Read a block that is an action or part of a list of them; False where it is not.

        Args:
            block: The block.
            at: Its position in the body.
        """
        self._introduced = False
        self._settle_review(at)
        if opens_with_state(block.text) or self._gives_anew(block) or self.answers(block):
            return False
        is_read = (
            self._writer.add_field(block, at)
            or self._read_table(block, at)
            or self._read_ranged(block, at)
            or self._read_marked(block, at)
            or self._read_labelled(block, at)
            or self._read_introduction(block, at)
            or (not self._introduced and self._read_listed(block, at))
            or self._read_follow_up(block)
            or self._read_named(block, at)
        )
        if not is_read and not self._introduced:
            self._is_listing = self._is_under_actions
            self._list_owner = None
            self._review = find_run_in_review(block.text) or self._heading_review
        return is_read

    def _settle_review(self, at: int) -> None:
        """Take a list of actions that stands early and tells what became of each for old ones, looked at again."""
        level, self._unsettled_level = self._unsettled_level, None
        is_open = level is not None and self._is_under_actions and self._review is None
        if level is not None and is_open and self._stands_early(at) and are_told_again(self._body[at:]):
            self._review = self._heading_review = Review.OLD
            self._review_level = level

    def _gives_anew(self, block: Block) -> bool:
        """Whether a paragraph that looks at something old ends in a label's brackets, which give out something new."""
        if self._review is None or "|" in block.text:
            return False
        return any(
            bracketed.is_labelled
            and bracketed.begin > 0
            and (bracketed.margin is None or bool(bracketed.margin.due) or self._review is not Review.OLD)
            for bracketed in find_bracketed_actions(block.text, self._roster)
        )

    def answers(self, block: Block) -> bool:
        """Whether "A1" is the answer to the question that "Q1" labels, and no first action."""
        return id(block) in self._answers

    def _read_table(self, block: Block, at: int) -> bool:
        """Read the head or a row of an action table."""
        is_review = self._review is not None or bool(_FOLLOWED_UP.match(self._title))
        row = self._rows.read(block, at, is_listing=self._is_listing, is_review=is_review)
        if isinstance(row, bool):
            return row and self._writer.narrate(block)
        self._place.enter_row()
        self._record.add_row(block, row, old=judge_row(row, self.standing, is_early=self._stands_early(at)))
        return True

    @property
    def standing(self) -> Standing:
        """Under what the block read last stands."""
        return Standing(self._review, self._title, self._record.held_on)

    def _stands_early(self, at: int) -> bool:
        """Whether more of the body follows than went before."""
        return 2 * at < len(self._body)

    def _read_ranged(self, block: Block, at: int) -> bool:
        """Read a line that tells a task, with its owner ranged right, or the head of such a column."""
        if self._ranged.is_head(block):
            return self._writer.narrate(block)
        task = self._ranged.find_task(block) if self._review in {None, Review.MATTERS} else None
        if task is not None:
            self._writer.add_new(block, task, at, is_listed=self._is_listing)
        return task is not None

    def _read_marked(self, block: Block, at: int) -> bool:
        """Read a block with an arrow or a box before somebody's task."""
        start = find_arrow(block.text)
        box = _BOX.match(block.text)
        if box and self._review in {Review.OLD, Review.MATTERS}:
            status = ActionStatus.DONE if _TICKED.match(block.text) else read_follow_up(block.text)
            self._writer.add_old(block, box.end(), OldAction(status or ActionStatus.OPEN, self.standing.first_raised))
            return True
        if not start or not is_given_out(block.text[start:], self._roster):
            return False
        self._writer.add_new(block, Printed(0, start, len(block.text)), at)
        return True

    def _read_named(self, block: Block, at: int) -> bool:
        """Read a line that names a person, a thing and a day and stands for itself."""
        is_read = not self._is_transcript and self._review is None and is_named_task(block.text, self._roster)
        if is_read:
            self._writer.add_new(block, Printed(0, 0, len(block.text)), at)
        return is_read

    def _read_labelled(self, block: Block, at: int) -> bool:
        """Read a block that a label, or its mark, says to be an action."""
        old = read_old_label(block.text, self.standing)
        if old and (old.is_sure or is_given_out(block.text[old.start :], self._roster)):
            self._writer.add_old(block, old.start, old.action)
            return True
        label = find_action_label(block.text, emphasis=block.emphasis)
        owner = "" if _BOX.match(block.text) and block.style is BlockStyle.LIST_ITEM else find_marker_owner(block)
        if label is None and owner is None:
            return False
        start = label.end() if label else 0
        rest = block.text[start:].strip()
        if not rest:
            self._is_listing = True
            self._awaited = at + 1 if not re.search(r"actions\b", block.text, re.IGNORECASE) else None
            return self._writer.narrate(block)
        if is_no_action(rest):
            return self._writer.narrate(block)
        label_owner = (label.group("owner") if label else owner) or None
        self._writer.add_parts(
            block, start, at, label_owner=label_owner, standing=self.standing, is_listed=self._is_summary
        )
        self._is_listing = self._is_under_actions
        return True

    def _read_introduction(self, block: Block, at: int) -> bool:
        """Read a line that says what the list or table below it holds."""
        sentences = split_sentences(block.text)
        is_behind = len(sentences) > 1 and block.text.rstrip().endswith(":")
        folded = fold_characters(block.text[sentences[-1][0] :] if is_behind else block.text).strip()
        is_short = len(folded.split()) <= _MOST_WORDS_OF_AN_INTRODUCTION and not folded.endswith((".", "?"))
        is_item = block.style is BlockStyle.LIST_ITEM
        if not is_short or is_item or "|" in folded or at + 1 >= len(self._body):
            return False
        if is_action_title(folded):
            self._is_listing, self._review = True, None
        elif (review := find_review(folded)) in {Review.OLD, Review.LOG}:
            self._is_listing, self._review = True, review
        else:
            return False
        self._list_owner = None
        self._introduced = is_behind
        if not is_behind:
            self._writer.narrate(block)
        return not is_behind

    def _read_listed(self, block: Block, at: int) -> bool:
        """Read a line of a list of actions."""
        if not self._is_listing:
            return False
        is_item = block.style is BlockStyle.LIST_ITEM
        line = LOG_REFERENCE.sub("", block.text)
        is_open = is_unlabelled_action(line, self._roster) or is_listed_action(line, self._roster)
        below = next(iter(self._body[at + 1 : at + 2]), None)
        is_bare = self._is_under_actions and not self._place.is_behind(block, below)
        if not (is_item or is_bare or is_open or at == self._awaited):
            return False
        if self._place.is_part(block, is_open=is_open):
            return self._writer.narrate(block)
        self._place.enter(block, below, is_owner=bool(name_margin_owners(block.text, self._roster)))
        return self._read_task(block, at, is_open=is_open)

    def _read_task(self, block: Block, at: int, *, is_open: bool) -> bool:
        """Read a line of a list that tells a task, or whose tasks follow."""
        is_long = len(block.text.split()) > _MOST_WORDS_OF_A_LISTED_PARAGRAPH
        if not self._place.introduces_parts and (is_long or _LEAD_IN.search(block.text)):
            return self._read_list_owner(block)
        is_decided = bool(find_decision_label(block.text)) or is_decision(block.text)
        if (
            is_no_action(block.text)
            or is_decided
            or tells_prose(block, self._roster, is_review=self._review is not None)
        ):
            return False
        place = {"is_item": block.style is BlockStyle.LIST_ITEM, "is_early": self._stands_early(at)}
        if self._review and (old := judge_listed(block.text, self.standing, is_open=is_open, **place)):
            self._writer.add_old(block, 0, old)
        elif self._review is not None and not (is_open and self._review is Review.LOG):
            return False
        elif not self._read_list_owner(block):
            lead = LOG_REFERENCE.match(block.text)
            printed = Printed(0, lead.end() if lead else 0, len(block.text), owner=self._list_owner)
            self._writer.add_new(block, printed, at, is_listed=True)
        return True

    def _read_list_owner(self, block: Block) -> bool:
        """Read a line that only names whose actions are listed below it."""
        if not name_margin_owners(block.text, self._roster):
            return False
        self._list_owner = block.text.strip(" :")
        return self._writer.narrate(block)

    def _read_follow_up(self, block: Block) -> bool:
        """Read what became of an old action, told under "Matters arising" without a label.

        A line of a list repeats the action that it tells of; a paragraph may give out a new one.
        """
        if self._review is None or not is_unlabelled_action(block.text, self._roster):
            return False
        status = read_follow_up(block.text)
        is_told = block.style is BlockStyle.LIST_ITEM or is_answered(block.text, self._roster)
        if status is None and not is_told:
            return False
        self._writer.add_old(block, 0, OldAction(status or ActionStatus.OPEN, self.standing.first_raised))
        return True
