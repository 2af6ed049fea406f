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
from rr3search.parsing.language.sentences import split_sentences
from rr3search.parsing.outcomes.action_labels import find_action_label, find_closing_label, find_inner_labels
from rr3search.parsing.outcomes.action_lists import ActionLists
from rr3search.parsing.outcomes.action_margins import (
    Margin,
    find_margin_owner,
    find_margins,
    is_lone_margin,
    read_margin,
    take_last_sentence,
)
from rr3search.parsing.outcomes.action_titles import find_listed_titles, is_no_action
from rr3search.parsing.outcomes.actions import is_named_task, is_unlabelled_action
from rr3search.parsing.outcomes.bracketed_actions import Bracketed, find_bracketed_actions
from rr3search.parsing.outcomes.commitments import find_commitments, sums_up
from rr3search.parsing.outcomes.decisions import (
    find_decision_label,
    find_inner_decision_labels,
    is_decided_topic,
    is_decision,
    is_decision_title,
    is_verdict,
    names_deciding_body,
    tells_what_body_did,
)
from rr3search.parsing.outcomes.joint_actions import part_joint_action
from rr3search.parsing.outcomes.motions import goes_on_deciding, is_carried_motion
from rr3search.parsing.outcomes.outcome_spans import Outcome, Span, join_labelled, list_bounds, mark_motions
from rr3search.parsing.outcomes.record import MeetingRecord
from rr3search.parsing.outcomes.repeated_actions import Origin
from rr3search.parsing.outcomes.spoken_promises import name_spoken_owner
from rr3search.parsing.outcomes.told_actions import find_glossed_action, find_told_action, name_told_owners
from rr3search.parsing.pieces import SpokenPiece, cut_piece, take_whole
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
_NUMBERED_ROW = re.compile(r"^\W*[A-Z]{0,3}\d[\w./-]*\s*\|\s*\S")
_DECISION_MARKER = re.compile(r"^\W*decision\b", re.IGNORECASE)


class OutcomeReader:
    """Reads the actions and decisions of one meeting's body."""

    def __init__(
        self, body: Sequence[Block], roster: Roster, record: MeetingRecord, *, is_transcript: bool = False
    ) -> None:
        self._body = body
        self._roster = roster
        self._record = record
        self._lists = ActionLists(body, roster, record, is_transcript=is_transcript)
        self._margins = {} if is_transcript else find_margins(body, roster)
        self._is_listing_decisions = False
        self._title = ""
        self._decided_at = -1
        self._is_body_named = False
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
        self._title = section.title
        self._lists.open_section(section)
        self._is_listing_decisions = False
        self._actor = None

    def read_block(self, block: Block, at: int) -> bool:
        """Read a block that is an action, a decision or a part of their lists; False where it is none.

        Args:
            block: The block.
            at: Its position in the body.
        """
        is_item = block.style is BlockStyle.LIST_ITEM
        self._is_listing_decisions = self._is_listing_decisions and is_item
        if at in self._margins:
            self._record.add_turn(block, take_whole(block), TurnKind.NARRATION)
            return True
        if block.style is BlockStyle.FOOTNOTE:
            return False
        if _CLOSING.match(block.text):
            self._lists.close_list()
        elif self._lists.read_block(block, at):
            return True
        return self._read_decision(block, at, is_item=is_item)

    def cut_pieces(self, block: Block, pieces: Sequence[SpokenPiece]) -> Iterator[tuple[SpokenPiece, Outcome | None]]:
        """Give the pieces of a block with the actions and decisions that stand among them cut out."""
        text = block.text
        self._actor = None
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
        for end, printed in filter(None, (closing, owner)):
            if margin := read_margin(printed, self._roster):
                self._add_sentence_before(block, end, margin)
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
        is_decided = find_decision_label(sentence) or is_decision(sentence) or is_verdict(sentence, self._title)
        return Outcome.DECISION if is_decided else None

    def _read_decision(self, block: Block, at: int, *, is_item: bool) -> bool:
        before = self._body[at - 1].text if at else ""
        if is_carried_motion(block.text, before=before, below=[one.text for one in self._body[at + 1 : at + 3]]):
            self._record.add_turn(block, take_whole(block), TurnKind.DECISION)
            return True
        if names_deciding_body(block.text):
            self._decided_at = at
            self._is_body_named = True
            self._record.add_turn(block, take_whole(block), TurnKind.NARRATION)
            return True
        self._is_body_named = self._is_body_named and self._decided_at == at - 1 and tells_what_body_did(block.text)
        label = find_decision_label(block.text)
        if label and not block.text[label.end() :].strip():
            self._is_listing_decisions = True
            self._record.add_turn(block, take_whole(block), TurnKind.NARRATION)
            return True
        is_titled = is_decision_title(self._title)
        is_listed = is_item and (self._is_listing_decisions or is_titled or bool(_DECISION_MARKER.match(block.marker)))
        is_listed = is_listed or (is_titled and bool(_NUMBERED_ROW.match(block.text)))
        is_part = self._decided_at == at - 1 and goes_on_deciding(block.text)
        is_part = is_part or self._is_body_named
        if not (label or is_listed or is_part or self._is_verdict_cell(block)):
            return False
        if label and find_inner_labels(block.text):
            return False
        self._decided_at = at if label or is_part else -1
        self._add_decision(block, label)
        return True

    def _add_agreed(self, block: Block, start: int) -> None:
        """Write down what was agreed sentence by sentence: actions ("Agreed: Jo to write. Al to ask.") and the rest."""
        whole = replace(take_whole(block), attribution=NARRATOR)
        for begin, end in split_sentences(block.text):
            piece = cut_piece(whole, begin, end)
            if is_unlabelled_action(block.text[max(begin, start) : end], self._roster):
                self._record.add_action(block, piece, start=max(begin, start))
            else:
                self._record.add_turn(block, piece, TurnKind.DECISION)

    def _add_decision(self, block: Block, label: re.Match[str] | None) -> None:
        """Write down a decision, and apart from it the actions in brackets behind it."""
        agreed = _list_sentences(block.text[label.end() :]) if label else []
        if label is not None and agreed and is_unlabelled_action(agreed[0], self._roster):
            self._add_agreed(block, label.end())
            return
        whole, brackets = take_whole(block), find_bracketed_actions(block.text, self._roster)
        is_cut = bool(brackets) and brackets[0].begin > 0 and brackets[-1].end == len(block.text)
        decided = cut_piece(whole, 0, brackets[0].begin) if is_cut else whole
        self._record.add_turn(block, decided, TurnKind.DECISION)
        for bracketed in brackets if is_cut else ():
            self._record.add_bracketed(block, bracketed)
        self.note_prose(block, -1, [decided])

    def _is_verdict_cell(self, block: Block) -> bool:
        return (block.cell is not None or "|" in block.text) and is_verdict(block.text, self._title)

    def _add_sentence_before(self, block: Block, end: int, margin: Margin) -> None:
        """Write down as an action the sentence that ends where its owner is printed."""
        before = block.text[:end].rstrip(" *")
        tasks = [one for one in _list_sentences(before) if is_unlabelled_action(one, self._roster)]
        sentence = tasks[-1] if tasks else take_last_sentence(before)
        if sentence:
            self._record.note_action(block, sentence, owners=margin.owners, due=margin.due, origin=Origin.LABELLED)


def _list_sentences(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in split_sentences(text)]


def _give_to_nobody(piece: SpokenPiece, outcome: Outcome | None) -> SpokenPiece:
    is_groups = piece.attribution.speaker_type in {SpeakerType.COLLECTIVE, SpeakerType.UNATTRIBUTED}
    if outcome is None or (outcome is Outcome.DECISION and is_groups):
        return piece
    return replace(piece, attribution=NARRATOR)
