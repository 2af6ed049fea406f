"""Who says each sentence: the heart of the house.

Blocks of one section after another in, turns out. A speaker holds for the rest of the paragraph until the
text names another; nothing is carried into the next paragraph but a list that a colon opens, and pronouns.
Where the text allows two readings, the basis says which was taken, or nobody is named.
"""

import re
from dataclasses import replace
from itertools import pairwise

from rr3search.domain import (
    NARRATOR,
    UNATTRIBUTED,
    Attribution,
    Basis,
    Block,
    BlockStyle,
    Section,
    SectionKind,
    SpeakerType,
    fold_characters,
)
from rr3search.parsing.cues import Cue, CueReader, Tense
from rr3search.parsing.genders import Genders
from rr3search.parsing.name_shapes import BODY_NOUN
from rr3search.parsing.names import Roster, Speaker
from rr3search.parsing.owners import find_owner
from rr3search.parsing.pieces import SpokenPiece, continues_turn, make_piece, take_whole
from rr3search.parsing.sentences import split_sentences
from rr3search.parsing.speech_verbs import SpeechAct
from rr3search.parsing.subjects import Subject

__all__ = ["SpeakerReader"]

_MOVEMENT = re.compile(
    r"\b(?:joined|left|arrived at|rejoined|dialled into|entered) (?:the (?:meeting|call|room)|at \d)|"
    r"^The (?:meeting|call) (?:closed|ended|adjourned|finished|was adjourned|opened|started|began|was called)\b",
    re.IGNORECASE,
)
_CONTINUING = re.compile(
    r"^(?:Continuing|Concluding|Summing up|Turning to|Responding|In conclusion|Finally)\b", re.IGNORECASE
)
_TOPIC = re.compile(r"^[^.:;?!]{2,60}:\s+(?=\S)")
_FORMER = re.compile(r"\b(?:former|latter)$")
_MOST_INITIALS = 2
_SINGULAR_PRONOUNS = {"he", "she", "s/he", "he/she"}


class SpeakerReader:
    """Attributes the blocks of one meeting, in order."""

    def __init__(self, roster: Roster, cues: CueReader, genders: Genders) -> None:
        self._roster = roster
        self._cues = cues
        self._genders = genders
        self._owner: Attribution | None = None
        self._section_kind: SectionKind | None = None
        self._is_first_in_section = True
        self._lead_ins: dict[int, Attribution] = {}
        self._sentence_before = ""
        self._last_person: Attribution | None = None
        self._quoted: Attribution | None = None

    def open_section(self, section: Section) -> None:
        """Forget the speakers of the section before; take the owner the heading names."""
        self._owner = find_owner(section.title, self._roster)
        self._section_kind = section.kind
        self._is_first_in_section = True
        self._lead_ins = {}
        self._last_person = None

    def read_block(self, block: Block) -> list[SpokenPiece]:
        """Tell who says what in a block; the pieces cover its text."""
        if block.style is BlockStyle.FOOTNOTE:
            return [take_whole(block)]
        level = block.level if block.style is BlockStyle.LIST_ITEM else 0
        self._lead_ins = {outer: speaker for outer, speaker in self._lead_ins.items() if outer < level}
        current = self._lead_ins[max(self._lead_ins)] if self._lead_ins else None
        folded = fold_characters(block.text)
        if self._quoted and folded.startswith('"'):
            current = self._quoted
        pieces: list[SpokenPiece] = []
        for start, end in self._split(block.text):
            piece = self._read_sentence(block.text[start:end], current, pieces[-1] if pieces else None)
            self._sentence_before = fold_characters(block.text[start:end])
            piece = replace(piece, start=start, end=end)
            if pieces and continues_turn(pieces[-1], piece):
                merged = (*pieces[-1].sentence_starts, start - pieces[-1].start)
                pieces[-1] = replace(pieces[-1], end=end, sentence_starts=merged)
            else:
                pieces.append(piece)
            current = piece.attribution
            self._end_ownership(current)
            if current.speaker_type is SpeakerType.PERSON:
                self._last_person = current
        is_quote_open = folded.count('"') % 2 == 1 and not folded.rstrip().endswith('"')
        self._quoted = current if is_quote_open else None
        if current is not None:
            if block.text.rstrip().endswith((":", "–", "-")):
                self._lead_ins[level] = current
            if current.speaker_type is not SpeakerType.PERSON:
                self._last_person = None
            self._is_first_in_section = False
        return pieces

    def _end_ownership(self, speaker: Attribution) -> None:
        """Take the section from its owner once somebody else has spoken: what follows may be discussion."""
        owner = self._owner
        if owner is None or speaker.speaker_type in {SpeakerType.NARRATOR, SpeakerType.UNATTRIBUTED}:
            return
        is_same_side = owner.organisation is not None and owner.organisation == speaker.organisation
        if speaker.speaker != owner.speaker and not is_same_side:
            self._owner = None

    def _split(self, text: str) -> list[tuple[int, int]]:
        """Sentences, cut again where a semicolon hands over to another speaker."""
        spans: list[tuple[int, int]] = []
        for start, end in split_sentences(text):
            cuts = [
                start + match.end()
                for match in re.finditer(r";\s+(?:and\s+|but\s+)?", text[start:end])
                if (cue := self._cues.read_cue(_capitalise(text[start + match.end() : end])))
                and cue.subject in {Subject.LISTED, Subject.UNLISTED, Subject.ANONYMOUS, Subject.ROLE}
            ]
            bounds = [start, *cuts, end]
            spans += list(pairwise(bounds))
        return spans

    def _read_sentence(self, sentence: str, current: Attribution | None, before: SpokenPiece | None) -> SpokenPiece:
        if _MOVEMENT.search(fold_characters(sentence)):
            return make_piece(NARRATOR)
        cue = self._cues.read_cue(_capitalise(sentence)) or self._read_behind_topic(sentence)
        is_earlier = cue is not None and (
            cue.tense is Tense.PAST_PERFECT
            or (cue.tense is not Tense.PAST and (current is not None or cue.subject is Subject.UNLISTED))
        )
        if cue is not None and not is_earlier:
            return make_piece(self._attribute(cue, current, before), act=cue.act)
        if implied := self._find_implicit_speaker(sentence, before):
            return make_piece(implied, is_implicit_answer=True)
        if current is not None:
            return make_piece(current)
        if _CONTINUING.match(sentence) and self._last_person:
            return make_piece(replace(self._last_person, basis=Basis.PRONOUN))
        return make_piece(self._owner or NARRATOR)

    def _read_behind_topic(self, sentence: str) -> Cue | None:
        """Read the cue of a sentence that opens with its topic: "Hall hire: Jo said ..."."""
        topic = _TOPIC.match(sentence)
        return self._cues.read_cue(_capitalise(sentence[topic.end() :])) if topic else None

    def _find_implicit_speaker(self, sentence: str, before: SpokenPiece | None) -> Attribution | None:
        """Somebody who answers without a verb of speech: the subject right after a question that names them."""
        asked = before is not None and before.act is SpeechAct.ASK
        tabled = before is None and self._section_kind is SectionKind.QUESTION and self._is_first_in_section
        printed = self._cues.find_opening_subject(sentence) if asked or tabled else None
        speaker = self._roster.resolve(printed) if printed else None
        if printed is None or speaker is None or not _can_speak(speaker, self._roster):
            return None
        if before is not None and speaker.organisation in {before.attribution.organisation, None}:
            return None
        return _attribute_listed(speaker, printed)

    def _attribute(self, cue: Cue, current: Attribution | None, before: SpokenPiece | None) -> Attribution:
        match cue.subject:
            case Subject.NOBODY:
                found = UNATTRIBUTED
            case Subject.PRONOUN:
                found = self._resolve_pronoun(cue, current, before)
            case Subject.REFERRED:
                found = self._resolve_reference(cue, current)
            case Subject.ANONYMOUS:
                found = _attribute_anonymous(cue.printed, self._roster)
            case Subject.COLLECTIVE if cue.printed == "We" and (current or self._owner):
                found = current or self._owner or NARRATOR
            case Subject.COLLECTIVE:
                found = Attribution(cue.printed, cue.printed, SpeakerType.COLLECTIVE, None, Basis.NAMED)
            case _:
                found = self._attribute_name(cue)
        if cue.is_relaying and found.basis in {Basis.NAMED, Basis.ORGANISATION, Basis.PRONOUN}:
            return replace(found, basis=Basis.RELAYED)
        return found

    def _attribute_name(self, cue: Cue) -> Attribution:
        """A listed name, a role, or the shape of a name; a form that fits two people names nobody."""
        if cue.second:
            return self._attribute_pair(cue.printed, cue.second)
        if self._roster.is_ambiguous(cue.printed):
            return replace(UNATTRIBUTED, speaker_as_printed=cue.printed)
        if speaker := self._roster.resolve(cue.printed):
            return _attribute_listed(speaker, cue.printed)
        if cue.subject is Subject.ROLE:
            return Attribution(cue.printed, cue.printed, SpeakerType.ROLE, None, Basis.NAMED)
        is_acronym = cue.printed.isupper() and len(cue.printed) > _MOST_INITIALS and " " not in cue.printed
        if BODY_NOUN.search(cue.printed) or is_acronym:
            return Attribution(cue.printed, cue.printed, SpeakerType.ORGANISATION, cue.printed, Basis.ORGANISATION)
        return Attribution(cue.printed, cue.printed, SpeakerType.PERSON, None, Basis.NAMED)

    def _attribute_pair(self, first: str, second: str) -> Attribution:
        speakers = [self._roster.resolve(name) for name in (first, second)]
        names = [speaker.name if speaker else name for speaker, name in zip(speakers, (first, second), strict=True)]
        organisations = {speaker.organisation if speaker else None for speaker in speakers}
        shared = organisations.pop() if len(organisations) == 1 else None
        return Attribution(" and ".join(names), f"{first} and {second}", SpeakerType.COLLECTIVE, shared, Basis.NAMED)

    def _resolve_pronoun(self, cue: Cue, current: Attribution | None, before: SpokenPiece | None) -> Attribution:
        nobody = replace(UNATTRIBUTED, speaker_as_printed=cue.printed)
        is_reply = cue.act is SpeechAct.REPLY and before is not None and before.act is SpeechAct.ASK
        source = current or self._last_person
        if source is None or is_reply or self._may_mean_another(cue, source, before):
            return nobody
        is_singular = cue.printed.lower() in _SINGULAR_PRONOUNS
        match source.speaker_type:
            case SpeakerType.ORGANISATION if is_singular and source.organisation:
                return self._resolve_representative(cue.printed, source)
            case SpeakerType.PERSON if source.speaker and not self._genders.contradicts(source.speaker, cue.printed):
                return replace(source, speaker_as_printed=cue.printed, basis=Basis.PRONOUN)
            case SpeakerType.ANONYMOUS | SpeakerType.ROLE:
                return source
            case SpeakerType.ORGANISATION | SpeakerType.COLLECTIVE if not is_singular:
                return source
        return nobody

    def _may_mean_another(self, cue: Cue, source: Attribution, before: SpokenPiece | None) -> bool:
        """Whether the sentence before gives "he" or "she" somebody else to mean: asked, told, or its subject."""
        if cue.printed.lower() not in _SINGULAR_PRONOUNS or source.speaker_type is not SpeakerType.PERSON:
            return False
        others = {
            speaker.name
            for speaker in self._roster.find_mentions(self._sentence_before)
            if speaker.type is SpeakerType.PERSON and speaker.name != source.speaker
        }
        subject = self._cues.find_opening_subject(self._sentence_before)
        speaker = self._roster.resolve(subject) if subject else None
        is_asked = before is not None and before.act is SpeechAct.ASK and cue.act is not SpeechAct.ASK
        is_spoken_to = is_asked or cue.act is SpeechAct.REPLY
        return (is_spoken_to and bool(others)) or (speaker is not None and speaker.name in others)

    def _resolve_representative(self, pronoun: str, source: Attribution) -> Attribution:
        """A person's pronoun after an organisation: its only representative present, else the organisation."""
        people = self._roster.list_representatives(source.organisation or "")
        fitting = [person for person in people if not self._genders.contradicts(person.name, pronoun)]
        if len(people) == 1 and fitting:
            person = people[0]
            return Attribution(person.name, pronoun, SpeakerType.PERSON, person.organisation, Basis.SOLE_REPRESENTATIVE)
        return replace(source, speaker_as_printed=pronoun, basis=Basis.PRONOUN)

    def _resolve_reference(self, cue: Cue, current: Attribution | None) -> Attribution:
        """Take "the attendee" for the one the paragraph introduced; alone it stays as printed."""
        if _FORMER.search(cue.printed):
            return replace(UNATTRIBUTED, speaker_as_printed=cue.printed)
        if current is not None and current.speaker_type is SpeakerType.ANONYMOUS:
            return current
        return Attribution(cue.printed, cue.printed, SpeakerType.ANONYMOUS, None, Basis.ANONYMOUS)


def _attribute_listed(speaker: Speaker, printed: str) -> Attribution:
    basis = Basis.ORGANISATION if speaker.type is SpeakerType.ORGANISATION else Basis.NAMED
    return Attribution(speaker.name, printed, speaker.type, speaker.organisation, basis)


def _attribute_anonymous(printed: str, roster: Roster) -> Attribution:
    """Nobody is looked for behind the words; a body the minutes print beside "official" is theirs to tell."""
    named = [one for one in roster.find_mentions(printed) if one.type is SpeakerType.ORGANISATION]
    is_official = bool(re.search(r"\b(?:official|civil servant)\b", printed))
    organisation = named[0].name if is_official and len(named) == 1 else None
    return Attribution(printed, printed, SpeakerType.ANONYMOUS, organisation, Basis.ANONYMOUS)


def _can_speak(speaker: Speaker, roster: Roster) -> bool:
    """Present is what an implied speaker must at least be."""
    return bool(speaker.organisation and roster.list_representatives(speaker.organisation))


def _capitalise(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
