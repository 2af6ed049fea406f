"""What comes out of the meeting, block by block: action lines, lists and tables, decisions, reviewed old actions.

Blocks of the body in, actions and decisions into the record. What is neither is left to who reads speech.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from rr3search.domain import (
    NARRATOR,
    Block,
    BlockStyle,
    Section,
    SpeakerType,
    TurnKind,
)
from rr3search.language.sentences import split_sentences
from rr3search.parsing.outcomes.action_labels import find_action_label, find_closing_label, find_inner_labels
from rr3search.parsing.outcomes.action_lists import ActionLists
from rr3search.parsing.outcomes.action_margins import (
    Margin,
    find_margin_owner,
    find_margins,
    find_obligation,
    is_lone_margin,
    read_margin,
    take_last_sentence,
)
from rr3search.parsing.outcomes.action_titles import find_listed_titles, is_no_action
from rr3search.parsing.outcomes.actions import is_named_task, is_unlabelled_action
from rr3search.parsing.outcomes.bracketed_actions import Bracketed, find_bracketed_actions
from rr3search.parsing.outcomes.commitments import find_commitments, sums_up
from rr3search.parsing.outcomes.deciding import DecisionReader
from rr3search.parsing.outcomes.decisions import (
    find_decision_label,
    find_inner_decision_labels,
    is_decided_topic,
    is_decision,
)
from rr3search.parsing.outcomes.joint_actions import part_joint_action
from rr3search.parsing.outcomes.listed_parts import narrates
from rr3search.parsing.outcomes.outcome_spans import Outcome, Span, join_labelled, list_bounds, mark_motions
from rr3search.parsing.outcomes.ranged_owners import RangedOwners
from rr3search.parsing.outcomes.record import MeetingRecord
from rr3search.parsing.outcomes.repeated_actions import Origin
from rr3search.parsing.outcomes.spoken_promises import name_spoken_owner
from rr3search.parsing.outcomes.told_actions import find_glossed_action, find_told_action, name_told_owners
from rr3search.parsing.pieces import SpokenPiece, take_whole
from rr3search.parsing.roster.owner_names import find_note_taker
from rr3search.parsing.roster.roster import Roster

__all__ = ["Outcome", "OutcomeReader"]

_CLOSING = re.compile(
    r"^(?:date of )?(?:the )?next (?:meeting|mtg|one|call|time)\b|^the meeting (?:closed|ended|was (?:closed|"
    r"adjourned))|^signed\b|^ends$|"
    r"^there being no (?:further|other)|^meeting (?:closed|ended|adjourned)|^chair(?:man)?[ :]*[._]{3}",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\W*\d[\d.]*[.)]?\s+")


class OutcomeReader:
    """Reads the actions and decisions of one meeting's body."""

    def __init__(
        self, body: Sequence[Block], roster: Roster, record: MeetingRecord, *, is_transcript: bool = False
    ) -> None:
        self._body = body
        self._roster = roster
        self._record = record
        self._ranged = RangedOwners(() if is_transcript else body, roster)
        self._lists = ActionLists(body, roster, record, ranged=self._ranged, is_transcript=is_transcript)
        self._margins = {} if is_transcript else find_margins(body, roster)
        self._decisions = DecisionReader(body, roster, record)
        self._actor: str | None = None
        self._note_taker = find_note_taker(roster)

    def find_outcomes(self, titles: Mapping[int, str]) -> frozenset[int]:
        """Find the blocks that look like headings and are owners in the margin or items of a list of actions.

        Args:
            titles: What was taken for headings, by position in the body.
        """
        labelled = {
            at
            for at, title in titles.items()
            if find_action_label(self._body[at].text, emphasis=self._body[at].emphasis) or is_decided_topic(title)
        }
        labelled |= {
            at for at in titles if self._ranged.find_task(self._body[at]) or self._ranged.is_head(self._body[at])
        }
        return frozenset(self._margins) | labelled | find_listed_titles(self._body, titles)

    def is_outcome(self, sentence: str) -> bool:
        """Whether a sentence, by itself, is an action or a decision; such a block is no heading."""
        bare = _NUMBER.sub("", sentence)
        return (
            bool(find_action_label(sentence) or find_decision_label(sentence))
            or is_unlabelled_action(bare, self._roster)
            or is_decided_topic(bare)
            or is_named_task(bare, self._roster)
            or is_lone_margin(sentence, self._roster)
            or bool(find_bracketed_actions(sentence, self._roster))
        )

    def open_section(self, section: Section) -> None:
        """Read what follows as standing under another heading."""
        self._lists.open_section(section)
        self._decisions.open_section(section.title)
        self._actor = None

    def read_block(self, block: Block, at: int) -> bool:
        """Read a block that is an action, a decision or a part of their lists; False where it is none.

        Args:
            block: The block.
            at: Its position in the body.
        """
        self._decisions.pass_by(block)
        if at in self._margins:
            self._record.add_turn(block, take_whole(block), TurnKind.NARRATION)
            return True
        if block.style is BlockStyle.FOOTNOTE:
            return False
        if _CLOSING.match(block.text):
            self._lists.close_list()
        elif self._lists.read_block(block, at):
            return True
        decided = self._decisions.read_block(block, at)
        if decided:
            self.note_prose(block, -1, decided)
        return decided is not None

    def cut_pieces(self, block: Block, pieces: Sequence[SpokenPiece]) -> Iterator[tuple[SpokenPiece, Outcome | None]]:
        """Give the pieces of a block with the actions and decisions that stand among them cut out."""
        text = block.text
        self._actor = None
        if self._lists.answers(block):
            yield from ((piece, None) for piece in pieces)
            return
        labels = [*find_inner_labels(text), *find_inner_decision_labels(text)]
        closing = find_closing_label(text)
        labels = [at for at in labels if closing is None or at < closing[0]]
        brackets = find_bracketed_actions(text, self._roster)
        for piece in pieces:
            ordered = list_bounds(piece, labels, brackets)
            spans = [Span(start, end, self._tell_outcome(text[start:end])) for start, end in pairwise(ordered)]
            spans = join_labelled(text, mark_motions(text, spans))
            for outcome, run in groupby(spans, key=lambda span: span.outcome):
                for part in ([one] for one in run) if outcome else (list(run),):
                    starts = tuple(span.start - part[0].start for span in part)
                    cut = replace(piece, start=part[0].start, end=part[-1].end, sentence_starts=starts)
                    yield _give_to_nobody(cut, outcome), outcome

    def add_action(self, block: Block, piece: SpokenPiece) -> None:
        """Write down an action that stands among prose."""
        if bracketed := find_bracketed_actions(block.text[piece.start : piece.end], self._roster):
            self._add_bracketed(block, piece, bracketed[0])
            return
        label = find_action_label(block.text[piece.start : piece.end])
        start = piece.start + (label.end() if label else 0)
        rest = block.text[start : piece.end].strip(" []().*")
        if label and (margin := read_margin(rest, self._roster)):
            self._record.add_turn(block, piece, TurnKind.NARRATION)
            self._add_sentence_before(block, piece.start, margin)
            return
        if not label and len(parts := part_joint_action(block.text[piece.start : piece.end], self._roster)) > 1:
            self._record.add_turn(block, replace(piece, attribution=NARRATOR), TurnKind.ACTION)
            for text, owners in parts:
                self._record.note_action(block, text, owners=owners, origin=Origin.PLAIN)
            self._actor = None
            return
        owner = label.group("owner") if label else None
        origin = Origin.LABELLED if label else Origin.PLAIN
        owners = self._record.add_action(block, piece, start=start, label_owner=owner, origin=origin)
        self._actor = owners[0] if len(owners) == 1 else None

    def _add_bracketed(self, block: Block, piece: SpokenPiece, bracketed: Bracketed) -> None:
        """Write down the action in a bracket, or the sentence before a bracket that only says whose it is."""
        self._actor = None
        if bracketed.margin is None:
            self._record.add_bracketed(block, bracketed, offset=piece.start)
            return
        self._record.add_turn(block, replace(piece, attribution=NARRATOR), TurnKind.ACTION)
        self._add_sentence_before(block, piece.start, bracketed.margin)

    def note_prose(self, block: Block, at: int, pieces: Sequence[SpokenPiece]) -> None:
        """Write down what the prose of a block promises, without taking it from its speakers.

        Args:
            block: The block.
            at: Its position in the body.
            pieces: Its parts that are neither actions nor decisions by themselves, and those that are.
        """
        closing = find_closing_label(block.text)
        owner = find_margin_owner(block, self._margins.get(at + 1) if at >= 0 else None, self._roster)
        labelled = read_margin(closing[1], self._roster) if closing else None
        if closing and labelled:
            owner = closing[0], labelled
        if owner := owner or self._ranged.find_margin(block.text):
            self._add_sentence_before(block, *owner)
            return
        for piece in pieces:
            self._note_promises(block, piece)

    def note_own_words(self, block: Block, pieces: Sequence[SpokenPiece]) -> None:
        """Write down what people promise in words of their own ("I'll find the link")."""
        for piece in pieces:
            self._note_promises(block, piece)

    def _note_promises(self, block: Block, piece: SpokenPiece) -> None:
        who = piece.attribution
        speaker = who.speaker if who.speaker_type is SpeakerType.PERSON else None
        if who == NARRATOR:
            speaker = self._note_taker
        bounds = [piece.start + start for start in piece.sentence_starts] + [piece.end]
        for start, end in pairwise(bounds):
            sentence = block.text[start:end]
            if old := find_told_action(sentence, self._lists.standing, self._roster):
                owners = name_told_owners(sentence, self._roster)
                self._record.note_old_action(block, sentence.strip(), old, owners=owners)
                continue
            if glossed := find_glossed_action(sentence, self._lists.standing):
                self._record.note_old_action(block, glossed[0], glossed[1], owners=())
                continue
            if is_unlabelled_action(sentence, self._roster):
                continue
            is_summed_up = sums_up(block.text[:start])
            found = find_commitments(sentence, self._roster, speaker=self._actor or speaker, is_summed_up=is_summed_up)
            for commitment in found:
                text = re.sub(
                    r"[;,\s]+(?:(?:and|but|while|whilst|so|with)\s*)?$", "", sentence[commitment.start : commitment.end]
                )
                origin = Origin.ANNOUNCED if commitment.is_weak else Origin.PROMISED
                self._record.note_action(block, text, owners=commitment.owners, origin=origin)
            if not found and (promiser := name_spoken_owner(sentence, who)):
                self._record.note_action(block, sentence.strip(), owners=(promiser,), origin=Origin.SPOKEN)
            self._actor = found[-1].owners[0] if found and len(found[-1].owners) == 1 else None

    def _tell_outcome(self, sentence: str) -> Outcome | None:
        standing = self._lists.standing
        if any(one.begin == 0 for one in find_bracketed_actions(sentence, self._roster)):
            return Outcome.ACTION
        if find_told_action(sentence, standing, self._roster):
            return None
        label = find_action_label(sentence)
        if label and is_no_action(sentence[label.end() :]):
            return None
        is_named = standing.review is None and is_named_task(sentence, self._roster)
        if label or is_named or is_unlabelled_action(sentence, self._roster):
            return Outcome.ACTION
        pronoun = re.match(r"^(?:he|she) is to (?!be\b)", sentence.strip(), re.IGNORECASE)
        if pronoun:
            return None
        is_decided = find_decision_label(sentence) or is_decision(sentence) or self._decisions.is_verdict(sentence)
        return Outcome.DECISION if is_decided else None

    def _add_sentence_before(self, block: Block, end: int, margin: Margin) -> None:
        """Write down as an action the sentence that ends where its owner is printed."""
        before = block.text[:end].rstrip(" *")
        tasks = [one for one in _list_sentences(before) if is_unlabelled_action(one, self._roster)]
        last = take_last_sentence(before)
        told = find_obligation(before) if narrates(last, self._roster) else ""
        sentence = tasks[-1] if tasks else told or last
        if sentence:
            self._record.note_action(block, sentence, owners=margin.owners, due=margin.due, origin=Origin.LABELLED)


def _list_sentences(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in split_sentences(text)]


def _give_to_nobody(piece: SpokenPiece, outcome: Outcome | None) -> SpokenPiece:
    is_groups = piece.attribution.speaker_type in {SpeakerType.COLLECTIVE, SpeakerType.UNATTRIBUTED}
    if outcome is None or (outcome is Outcome.DECISION and is_groups):
        return piece
    return replace(piece, attribution=NARRATOR)
