"""A document becomes minutes: the order in which the parts of parsing hand over to one another.

Document in, Minutes out: front matter, roster, headings, then every block of the body in turn. Every word of
the document is in the front matter, a section title, a turn, or listed as left out.
"""

import hashlib
import re
from collections.abc import Sequence
from pathlib import PurePath

from rr3search.domain import (
    NARRATOR,
    Action,
    Attribution,
    Block,
    BlockStyle,
    Decision,
    Document,
    Meeting,
    Minutes,
    Omission,
    SectionKind,
    SpeakerType,
    Turn,
    TurnKind,
    fold_characters,
    fold_name,
)
from rr3search.parsing.acronyms import find_acronyms, shorten_with_acronyms
from rr3search.parsing.actions import find_action_label, find_decision_label, read_action
from rr3search.parsing.cues import CueReader
from rr3search.parsing.genders import Genders
from rr3search.parsing.header import FrontMatter, derive_body, read_front_matter
from rr3search.parsing.kinds import KindReader, find_respondents
from rr3search.parsing.names import Roster
from rr3search.parsing.scribes import ScribeLabels
from rr3search.parsing.sections import Heading, SectionBuilder, find_headings
from rr3search.parsing.sentences import split_sentences
from rr3search.parsing.speakers import SpeakerReader, SpokenPiece
from rr3search.parsing.speech_verbs import SpeechAct

__all__ = ["parse_minutes"]

_ID_DIGITS = 16
_CONTEXT_WORDS = 60
_INNER_CAPITAL = re.compile(r"(?<=[a-z,;] )([A-Z][\w'&-]*\w)")


def parse_minutes(document: Document) -> Minutes:
    """Read a document as minutes; what it does not say stays None and is warned of."""
    front = read_front_matter(document.blocks, file=document.source.file)
    acronyms = find_acronyms(block.text for block in document.blocks)
    roster = Roster(front.attendees, acronyms, initials=front.initials)
    body = document.blocks[front.taken :]
    reading = _BodyReading(body, roster, front)
    reading.read()
    chair = roster.find_chair()
    meeting = Meeting(
        id=_make_id(front.title, str(front.held_on), PurePath(document.source.file).stem),
        title=front.title,
        body=shorten_with_acronyms(derive_body(front.title), acronyms),
        held_on=front.held_on,
        venue=front.venue,
        chair=chair.name if chair else None,
        attendees=front.attendees,
        sections=tuple(reading.builder.sections),
        actions=tuple(reading.actions),
        decisions=tuple(reading.decisions),
        acronyms=acronyms,
        front_matter=front.blocks,
        left_out=(*document.omissions, *reading.left_out),
        warnings=front.warnings,
        source=document.source,
    )
    return Minutes(meeting=meeting, turns=tuple(reading.turns))


def _make_id(*parts: str) -> str:
    """Content hash over folded parts: the same for the same words, whatever their typography."""
    return hashlib.sha256("\x1f".join(fold_name(part) for part in parts).encode()).hexdigest()[:_ID_DIGITS]


class _BodyReading:
    """One pass over the body of one meeting."""

    def __init__(self, body: Sequence[Block], roster: Roster, front: FrontMatter) -> None:
        self.builder = SectionBuilder()
        self.turns: list[Turn] = []
        self.actions: list[Action] = []
        self.decisions: list[Decision] = []
        self.left_out: list[Omission] = []
        self._body = body
        self._roster = roster
        self._front = front
        texts = [block.text for block in body]
        self._cues = CueReader(roster, proper_words=_find_proper_words(texts))
        self._speakers = SpeakerReader(roster, self._cues, Genders(texts, roster))
        self._scribes = ScribeLabels(body, roster)
        self._section: int | None = None
        self._kinds = KindReader(frozenset())
        self._is_listing_actions = False
        self._scribed: Attribution | None = None
        self._before: str | None = None
        self._speaker_before: str | None = None

    def read(self) -> None:
        """Read every block in order."""
        headings = find_headings(self._body, is_spoken=self._is_spoken)
        self._kinds = KindReader(self._find_respondents(headings))
        for index, block in enumerate(self._body):
            if heading := headings.get(index):
                self._open_section(heading, block)
            else:
                self._read_block(block)

    def _is_spoken(self, sentence: str) -> bool:
        is_labelled = find_action_label(sentence) or find_decision_label(sentence)
        return bool(is_labelled) or self._cues.read_cue(sentence) is not None

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
        self._section = self.builder.open_section(heading, block)
        section = self.builder.sections[self._section]
        self._speakers.open_section(section)
        self._kinds.open_section(section.kind)
        self._is_listing_actions = section.kind is SectionKind.ACTIONS
        self._scribed = None
        self._before = None

    def _read_block(self, block: Block) -> None:
        if label := find_action_label(block.text):
            self._is_listing_actions = not block.text[label.end() :].strip()
            self._add_action(block, label.end(), label.group("owner"))
        elif self._is_listing_actions and (block.style is BlockStyle.LIST_ITEM or self._is_in_action_section()):
            self._add_action(block, 0, None)
        elif label := find_decision_label(block.text):
            self._add_turn(
                block, SpokenPiece(0, len(block.text), _list_starts(block.text), NARRATOR, None), TurnKind.DECISION
            )
        else:
            self._is_listing_actions = self._is_in_action_section()
            self._read_speech(block)

    def _is_in_action_section(self) -> bool:
        return self._section is not None and self.builder.sections[self._section].kind is SectionKind.ACTIONS

    def _read_speech(self, block: Block) -> None:
        scribed = self._scribes.find_speaker(block)
        if scribed or (self._scribed and self._scribes.is_transcript and block.style is not BlockStyle.FOOTNOTE):
            self._scribed = scribed or self._scribed
            act = SpeechAct.ASK if block.text.rstrip().endswith("?") else None
            pieces = [SpokenPiece(0, len(block.text), _list_starts(block.text), self._scribed or NARRATOR, act)]
        else:
            pieces = self._speakers.read_block(block)
        for piece in pieces:
            kind = self._kinds.read_kind(
                piece.attribution,
                act=piece.act,
                is_implicit_answer=piece.is_implicit_answer,
                text=block.text[piece.start : piece.end],
            )
            if block.style is BlockStyle.FOOTNOTE:
                kind = TurnKind.NARRATION
            self._add_turn(block, piece, kind)

    def _add_turn(self, block: Block, piece: SpokenPiece, kind: TurnKind) -> None:
        raw = block.text[piece.start : piece.end]
        text = raw.rstrip()
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

    def _find_context(self, block: Block, attribution: Attribution) -> str | None:
        """What the turn replies to, or the line that introduces its list; one's own words before are neither."""
        if self._before is None:
            return None
        if block.style is BlockStyle.LIST_ITEM and _is_lead_in(self._before):
            return self._before
        is_own = attribution.speaker_type is not SpeakerType.ANONYMOUS and attribution.speaker == self._speaker_before
        return None if is_own else " ".join(self._before.split()[-_CONTEXT_WORDS:])

    def _add_action(self, block: Block, start: int, label_owner: str | None) -> None:
        whole = SpokenPiece(0, len(block.text), _list_starts(block.text), NARRATOR, None)
        self._add_turn(block, whole, TurnKind.ACTION)
        text = block.text[start:].strip()
        if not text:
            return
        draft = read_action(text, self._roster, held_on=self._front.held_on, label_owner=label_owner)
        self.actions.append(
            Action(
                id=_make_id(self._front.title, str(self._front.held_on), text, str(len(self.actions))),
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


def _list_starts(text: str) -> tuple[int, ...]:
    return tuple(start for start, _ in split_sentences(text)) or (0,)


def _is_lead_in(text: str | None) -> bool:
    return bool(text) and str(text).rstrip().endswith(":")


def _find_proper_words(texts: Sequence[str]) -> frozenset[str]:
    """Words written with a capital inside a sentence and never without."""
    folded = [fold_characters(text) for text in texts]
    capitals = {match.group(1) for text in folded for match in _INNER_CAPITAL.finditer(text)}
    small = {word for text in folded for word in re.findall(r"\b[a-z][\w'&-]*\w", text)}
    return frozenset(word for word in capitals if word.lower() not in small)
