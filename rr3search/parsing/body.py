"""What stands behind the front matter, read block by block: headings, speech, actions, decisions, tables.

Blocks in, sections and a record out. Each block is one of these; what none of them takes is speech or narration.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from rr3search.domain import (
    NARRATOR,
    Attribution,
    Block,
    BlockStyle,
    SectionKind,
    TurnKind,
    fold_characters,
    read_submitter,
    strip_submitter,
)
from rr3search.language.sentences import split_sentences
from rr3search.language.speech_verbs import SpeechAct
from rr3search.parsing.outcomes.outcomes import Outcome, OutcomeReader
from rr3search.parsing.outcomes.record import MeetingRecord
from rr3search.parsing.pieces import SpokenPiece, take_whole
from rr3search.parsing.roster.genders import Genders
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.roster.word_initials import find_word_initials
from rr3search.parsing.sections.headings import find_headings
from rr3search.parsing.sections.outline import Heading, SectionBuilder
from rr3search.parsing.speech.cues import CueReader
from rr3search.parsing.speech.kinds import KindReader, find_respondents
from rr3search.parsing.speech.putting import is_tabled_question
from rr3search.parsing.speech.scribed_lines import find_aside, is_scribes_own
from rr3search.parsing.speech.scribes import ScribeLabels
from rr3search.parsing.speech.speakers import SpeakerReader

__all__ = ["BodyReader"]

_JOINED = re.compile(r"\s+(?:and|&)\s+|,\s+")
_DEED = re.compile(r"\s+(?:\w+ly\s+)?\w+ed\b")
_SPEAKING_WORD = re.compile(
    r"(?:^|(?<=[.!?] ))([A-Z][a-z]+)(?=\s+-\s|:\s|\s+(?:said|says|asked|asks|replied|explained|added|thanked|agreed|"
    r"responded|wondered|queried|clarified|commented|stated)\b)"
)
_FEWEST_OPENINGS = 2
_VERBATIM = re.compile(r"^[\"'](?=[A-Z]).*\b(?:I|we|my|our)\b|^(?:I|We)\b", re.DOTALL)
_GOES_ON = re.compile(r"^\s*(?:…|\.\.\.)")
_INNER_CAPITAL = re.compile(r"(?<=[a-z,;] )([A-Z][\w'&-]*\w)")


class BodyReader:
    """One pass over the body of one meeting."""

    def __init__(self, body: Sequence[Block], roster: Roster, record: MeetingRecord) -> None:
        self.builder = SectionBuilder()
        self._body = body
        self._roster = roster
        self._record = record
        texts = [block.text for block in body]
        self._cues = CueReader(
            roster, proper_words=_find_proper_words(texts), word_initials=find_word_initials(texts, roster)
        )
        self._speakers = SpeakerReader(roster, self._cues, Genders(texts, roster))
        self._scribes = ScribeLabels(body, roster)
        self._kinds = KindReader(frozenset(), roster)
        self._outcomes = OutcomeReader(body, roster, record, is_transcript=self._scribes.is_transcript)
        self._owner_titles = self._find_owner_titles()
        self._scribed: Attribution | None = None
        self._scribed_before: Attribution | None = None
        self._lone_speaker: Attribution | None = None

    def read(self) -> None:
        """Read every block in order."""
        headings = find_headings(
            self._body, is_spoken=self._is_spoken, is_name=self._is_name, is_transcript=self._scribes.is_transcript
        )
        outcomes = self._outcomes.find_outcomes({index: heading.title for index, heading in headings.items()})
        headings = {index: heading for index, heading in headings.items() if index not in outcomes}
        self._kinds = KindReader(self._find_respondents(headings), self._roster)
        for index, block in enumerate(self._body):
            if heading := headings.get(index):
                self._open_section(heading, block)
                if heading.rest_at is not None:
                    self._read_block(_take_rest(block, heading.rest_at), index)
            else:
                self._read_block(block, index)

    def _is_spoken(self, sentence: str) -> bool:
        is_scribed = self._scribes.find_speaker(sentence) or self._scribes.find_lone_speaker(sentence)
        if (subject := self._cues.find_opening_subject(sentence)) and _DEED.match(sentence, len(subject)):
            return True
        is_cued = self._cues.read_cue(sentence) is not None and not is_tabled_question(fold_characters(sentence))
        return bool(is_scribed) or self._outcomes.is_outcome(sentence) or is_cued

    def _find_owner_titles(self) -> frozenset[str]:
        """Names in full on a line of their own that head what the person says: the paragraph below opens so."""
        found: set[str] = set()
        for block, following in pairwise(self._body):
            name = block.text.strip(" :.-–")
            speaker = self._roster.resolve(name)
            are_paragraphs = block.style is following.style is BlockStyle.PARAGRAPH
            if speaker is None or not are_paragraphs or not self._roster.is_person(speaker.name):
                continue
            subject = self._cues.find_opening_subject(following.text)
            is_theirs = subject is not None and self._roster.resolve(subject) == speaker
            is_verbatim = bool(_VERBATIM.match(fold_characters(following.text)))
            if name.endswith(speaker.name.split()[-1]) and (" " in name or name == speaker.name):
                found |= {block.text} if is_theirs or is_verbatim else set()
        return frozenset(found)

    def _is_name(self, words: str) -> bool:
        if words in self._owner_titles:
            return False
        if self._roster.is_ambiguous(words):
            return True
        speakers = [self._roster.resolve(part) for part in _JOINED.split(words.strip(" :.-–"))]
        return all(speaker is not None and self._roster.is_person(speaker.name) for speaker in speakers)

    def _find_respondents(self, headings: dict[int, Heading]) -> frozenset[str]:
        questions = [heading.title for heading in headings.values() if heading.kind is SectionKind.QUESTION]
        tabled = [(strip_submitter(title), None) for title in questions]
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
        self._kinds.open_section(
            section.kind, submitter=read_submitter(section.title) or read_submitter(f"{section.number} {section.title}")
        )
        self._outcomes.open_section(section)
        self._scribed = None
        self._lone_speaker = None

    def _read_block(self, block: Block, index: int) -> None:
        if self._outcomes.read_block(block, index):
            return
        if lone := self._scribes.find_lone_speaker(block.text):
            self._lone_speaker = lone
            self._record.add_turn(block, take_whole(block), TurnKind.NARRATION)
        else:
            self._read_speech(block, index)

    def _read_speech(self, block: Block, index: int) -> None:
        pieces = self._read_scribed(block)
        is_prose = pieces is None
        if pieces is None:
            label = self._find_label(block)
            pieces = list(self._outcomes.cut_pieces(block, self._speakers.read_block(block, label=label)))
        for piece, outcome in pieces:
            if outcome is Outcome.ACTION:
                self._outcomes.add_action(block, piece)
                continue
            kind = self._kinds.read_kind(
                piece.attribution,
                act=piece.act,
                is_implicit_answer=piece.is_implicit_answer,
                text=block.text[piece.start : piece.end],
            )
            kind = TurnKind.DECISION if outcome is Outcome.DECISION else kind
            self._record.add_turn(block, piece, TurnKind.NARRATION if block.style is BlockStyle.FOOTNOTE else kind)
        if is_prose and block.style is not BlockStyle.FOOTNOTE:
            self._outcomes.note_prose(
                block, index, [piece for piece, outcome in pieces if outcome is not Outcome.ACTION]
            )

    def _find_label(self, block: Block) -> Attribution | None:
        """Whose name stands in front of a block's words; that one has them until somebody else is named."""
        if block.style is BlockStyle.FOOTNOTE or self._scribes.is_transcript:
            return None
        speaker = self._scribes.find_speaker(block.text, emphasis=block.emphasis)
        if speaker is None and _GOES_ON.match(block.text):
            speaker = self._scribed_before
        self._scribed_before = speaker or self._scribed_before
        return speaker

    def _read_scribed(self, block: Block) -> list[tuple[SpokenPiece, Outcome | None]] | None:
        """Read a block of a transcript, or one below a name on a line of its own, as one speaker's words."""
        if self._scribes.ends_speech(block.text):
            self._scribed = None
        speaker = None
        if self._scribes.is_transcript:
            speaker = self._scribes.find_speaker(block.text, emphasis=block.emphasis)
            if speaker is None and _GOES_ON.match(block.text):
                speaker = self._scribed_before
        if speaker is None and self._scribed is not None and is_scribes_own(block.text, self._cues):
            self._scribed = self._scribed_before = None
        if speaker is None and block.style is not BlockStyle.FOOTNOTE:
            speaker = self._lone_speaker or (self._scribed if self._scribes.is_transcript else None)
        if speaker is None:
            return None
        self._scribed_before = speaker
        self._scribed = None if block.text.startswith("[") else speaker
        act = SpeechAct.ASK if block.text.rstrip().endswith("?") else None
        piece = replace(take_whole(block, speaker), act=act)
        aside = find_aside(block.text)
        if aside is None:
            return [(piece, None)]
        starts = tuple(start for start in piece.sentence_starts if start < aside)
        said = replace(piece, end=aside, sentence_starts=starts)
        return [(said, None), (replace(piece, start=aside, sentence_starts=(0,), attribution=NARRATOR, act=None), None)]


def _take_rest(block: Block, start: int) -> Block:
    """The paragraph behind a heading that runs into it."""
    return replace(block, text=block.text[start:], style=BlockStyle.PARAGRAPH, level=0, marker="", emphasis=0)


def _find_proper_words(texts: Sequence[str]) -> frozenset[str]:
    """Words that name: with a capital inside a sentence, or speaking more than once, and never without it."""
    folded = [fold_characters(text) for text in texts]
    capitals = {match.group(1) for text in folded for match in _INNER_CAPITAL.finditer(text)}
    small = {word for text in folded for word in re.findall(r"\b[a-z][\w'&-]*\w", text)}
    openings = Counter(match.group(1) for text in folded for match in _SPEAKING_WORD.finditer(text))
    capitals |= {word for word, count in openings.items() if count >= _FEWEST_OPENINGS}
    return frozenset(word for word in capitals if word.lower() not in small)
