"""What stands behind the front matter, read block by block: headings, speech, actions, decisions, tables.

Blocks in, sections and a record out. Each block is one of these; what none of them takes is speech or narration.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from rr3search.domain import NARRATOR, Attribution, Block, BlockStyle, SectionKind, TurnKind, fold_characters
from rr3search.parsing.action_table import ActionColumns, find_action_columns
from rr3search.parsing.actions import find_action_label, find_decision_label, is_unlabelled_action
from rr3search.parsing.cues import CueReader
from rr3search.parsing.genders import Genders
from rr3search.parsing.kinds import KindReader, find_respondents
from rr3search.parsing.names import Roster
from rr3search.parsing.pieces import SpokenPiece, take_whole
from rr3search.parsing.record import MeetingRecord
from rr3search.parsing.scribes import ScribeLabels
from rr3search.parsing.sections import Heading, SectionBuilder, find_headings
from rr3search.parsing.sentences import split_sentences
from rr3search.parsing.speakers import SpeakerReader
from rr3search.parsing.speech_verbs import SpeechAct

__all__ = ["BodyReader"]

_INNER_CAPITAL = re.compile(r"(?<=[a-z,;] )([A-Z][\w'&-]*\w)")
_CLOSING = re.compile(
    r"^(?:date of )?(?:the )?next meeting|^the meeting (?:closed|ended)|^signed\b|^ends$", re.IGNORECASE
)
_DECISIONS = re.compile(
    r"^(?:key |summary of )?(?:decisions?|resolutions?)(?: (?:made|taken|agreed|reached))?:?$", re.IGNORECASE
)


class BodyReader:
    """One pass over the body of one meeting."""

    def __init__(self, body: Sequence[Block], roster: Roster, record: MeetingRecord) -> None:
        self.builder = SectionBuilder()
        self._body = body
        self._roster = roster
        self._record = record
        texts = [block.text for block in body]
        self._cues = CueReader(roster, proper_words=_find_proper_words(texts))
        self._speakers = SpeakerReader(roster, self._cues, Genders(texts, roster))
        self._scribes = ScribeLabels(body, roster)
        self._kinds = KindReader(frozenset())
        self._is_listing_actions = False
        self._is_listing_decisions = False
        self._columns: ActionColumns | None = None
        self._scribed: Attribution | None = None
        self._lone_speaker: Attribution | None = None

    def read(self) -> None:
        """Read every block in order."""
        headings = find_headings(self._body, is_spoken=self._is_spoken, is_transcript=self._scribes.is_transcript)
        self._kinds = KindReader(self._find_respondents(headings))
        for index, block in enumerate(self._body):
            if heading := headings.get(index):
                self._open_section(heading, block)
            else:
                self._read_block(block)

    def _is_spoken(self, sentence: str) -> bool:
        is_labelled = find_action_label(sentence) or find_decision_label(sentence)
        is_scribed = self._scribes.find_speaker(sentence) or self._scribes.find_lone_speaker(sentence)
        return (
            bool(is_labelled or is_scribed)
            or is_unlabelled_action(sentence, self._roster)
            or self._cues.read_cue(sentence) is not None
        )

    def _find_respondents(self, headings: dict[int, Heading]) -> frozenset[str]:
        tabled = [(heading.title, None) for heading in headings.values() if heading.kind is SectionKind.QUESTION]
        asked = [
            (sentence, self._find_asker(sentence))
            for index, block in enumerate(self._body)
            if index not in headings
            for sentence in (block.text[start:end] for start, end in split_sentences(block.text))
            if (cue := self._cues.read_cue(sentence)) and cue.act is SpeechAct.ASK
        ]
        return find_respondents([*tabled, *asked], self._roster)

    def _find_asker(self, sentence: str) -> Attribution | None:
        cue = self._cues.read_cue(sentence)
        speaker = self._roster.resolve(cue.printed) if cue else None
        if speaker is None:
            return None
        return Attribution(speaker.name, None, speaker.type, speaker.organisation, NARRATOR.basis)

    def _open_section(self, heading: Heading, block: Block) -> None:
        position = self.builder.open_section(heading, block)
        section = self.builder.sections[position]
        self._record.open_section(position)
        self._speakers.open_section(section)
        self._kinds.open_section(section.kind)
        self._is_listing_actions = section.kind is SectionKind.ACTIONS
        self._scribed = None
        self._lone_speaker = None

    def _read_block(self, block: Block) -> None:
        if self._read_table(block):
            return
        whole = take_whole(block)
        self._is_listing_decisions = self._is_listing_decisions and block.style is BlockStyle.LIST_ITEM
        if label := find_action_label(block.text):
            self._is_listing_actions = not block.text[label.end() :].strip()
            if self._is_listing_actions:
                self._record.add_turn(block, whole, TurnKind.NARRATION)
            else:
                self._record.add_action(block, whole, start=label.end(), label_owner=label.group("owner"))
        elif (
            self._is_listing_actions
            and not _CLOSING.match(block.text)
            and (block.style is BlockStyle.LIST_ITEM or self._is_under_actions())
        ):
            self._record.add_action(block, whole)
        elif (label := find_decision_label(block.text)) and not block.text[label.end() :].strip():
            self._is_listing_decisions = True
            self._record.add_turn(block, whole, TurnKind.NARRATION)
        elif label or (block.style is BlockStyle.LIST_ITEM and self._is_under_decisions()):
            self._record.add_turn(block, whole, TurnKind.DECISION)
        elif lone := self._scribes.find_lone_speaker(block.text):
            self._lone_speaker = lone
            self._record.add_turn(block, whole, TurnKind.NARRATION)
        else:
            self._is_listing_actions = self._is_under_actions()
            self._read_speech(block)

    def _read_table(self, block: Block) -> bool:
        """Read the head or a row of an action table; False where the block is neither."""
        row = self._columns.read_row(block.text) if self._columns else None
        if columns := find_action_columns(block.text):
            self._columns = columns
            self._record.add_turn(block, take_whole(block), TurnKind.NARRATION)
        elif row is not None:
            self._record.add_row(block, row)
        else:
            self._columns = None
        return self._columns is not None

    def _is_under_actions(self) -> bool:
        return bool(self.builder.sections) and self.builder.sections[-1].kind is SectionKind.ACTIONS

    def _is_under_decisions(self) -> bool:
        title = self.builder.sections[-1].title if self.builder.sections else ""
        return self._is_listing_decisions or bool(_DECISIONS.match(title))

    def _read_speech(self, block: Block) -> None:
        pieces = self._read_scribed(block)
        if pieces is None:
            pieces = [(piece, False) for piece in self._speakers.read_block(block)]
            pieces = [part for piece, _ in pieces for part in _cut_out_actions(block.text, piece, self._roster)]
        for piece, is_action in pieces:
            if is_action:
                self._record.add_action(block, piece)
                continue
            kind = self._kinds.read_kind(
                piece.attribution,
                act=piece.act,
                is_implicit_answer=piece.is_implicit_answer,
                text=block.text[piece.start : piece.end],
            )
            self._record.add_turn(block, piece, TurnKind.NARRATION if block.style is BlockStyle.FOOTNOTE else kind)

    def _read_scribed(self, block: Block) -> list[tuple[SpokenPiece, bool]] | None:
        """Read a block that a label gives to its speaker, or that goes on with the labelled one before it."""
        speaker = self._scribes.find_speaker(block.text)
        if self._scribes.ends_speech(block.text):
            self._scribed = None
        if speaker is None and block.style is not BlockStyle.FOOTNOTE:
            speaker = self._lone_speaker or (self._scribed if self._scribes.is_transcript else None)
        if speaker is None:
            return None
        self._scribed = speaker
        act = SpeechAct.ASK if block.text.rstrip().endswith("?") else None
        return [(replace(take_whole(block, speaker), act=act), False)]


def _cut_out_actions(text: str, piece: SpokenPiece, roster: Roster) -> Iterator[tuple[SpokenPiece, bool]]:
    """Give the piece in parts, each with whether it is an action that stands among prose."""
    bounds = [piece.start + start for start in piece.sentence_starts] + [piece.end]
    spans = list(pairwise(bounds))
    for is_action, run in groupby(spans, key=lambda span: is_unlabelled_action(text[span[0] : span[1]], roster)):
        for part in ([one] for one in run) if is_action else (list(run),):
            starts = tuple(start - part[0][0] for start, _ in part)
            yield replace(piece, start=part[0][0], end=part[-1][1], sentence_starts=starts), is_action


def _find_proper_words(texts: Sequence[str]) -> frozenset[str]:
    """Words written with a capital inside a sentence and never without."""
    folded = [fold_characters(text) for text in texts]
    capitals = {match.group(1) for text in folded for match in _INNER_CAPITAL.finditer(text)}
    small = {word for text in folded for word in re.findall(r"\b[a-z][\w'&-]*\w", text)}
    return frozenset(word for word in capitals if word.lower() not in small)
