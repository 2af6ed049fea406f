"""Who says each sentence: the heart of the house.

Blocks of one section after another in, turns out. A speaker holds for the rest of the paragraph until the
text names another; nothing is carried into the next paragraph but a list that a colon opens, and pronouns.
Where the text allows two readings, the basis says which was taken, or nobody is named.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

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
from rr3search.language.presenting import presents
from rr3search.language.sentences import capitalise
from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.subjects import Subject
from rr3search.language.told_questions import opens_with_told_question
from rr3search.parsing.pieces import SpokenPiece, continues_turn, make_piece, take_whole
from rr3search.parsing.roster.genders import Genders
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.attributions import attribute_anonymous, attribute_name, is_nobodys
from rr3search.parsing.speech.carried_words import CarriedWords
from rr3search.parsing.speech.cue import Cue, Tense
from rr3search.parsing.speech.cues import CueReader
from rr3search.parsing.speech.exchanges import (
    find_answerer,
    find_asked,
    find_asker,
    find_exchange_label,
    find_replier,
    is_asked_of_somebody,
    is_echo,
    is_short_answer,
)
from rr3search.parsing.speech.handovers import split_speeches
from rr3search.parsing.speech.hosts import goes_on_behind_thanks, hands_over
from rr3search.parsing.speech.interruptions import find_interloper, find_interrupter, find_namesake
from rr3search.parsing.speech.newcomers import Newcomers
from rr3search.parsing.speech.ownership import Ownership
from rr3search.parsing.speech.procedure import is_outcome, is_procedure
from rr3search.parsing.speech.pronouns import Context, PronounReader
from rr3search.parsing.speech.putting import is_quoted_question
from rr3search.parsing.speech.unlabelled import find_implied, find_mover, find_signer, find_writer, is_writers

__all__ = ["SpeakerReader"]

_CONTINUING = re.compile(
    r"^(?:Continuing|Concluding|Summing up|Turning to|Responding|In conclusion|Finally)\b|"
    r"(?:First|Second|Third|Fourth)(?:ly)?,\s",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"^[^.:;?!]{1,60}?(?::\s+|\s+-+\s+)(?=\S)")


class SpeakerReader:
    """Attributes the blocks of one meeting, in order."""

    def __init__(self, roster: Roster, cues: CueReader, genders: Genders) -> None:
        self._roster = roster
        self._cues = cues
        self._newcomers = Newcomers()
        self._pronouns = PronounReader(roster, cues, genders)
        self._ownership = Ownership(roster)
        self._section_kind: SectionKind | None = None
        self._is_first_in_section = True
        self._carried = CarriedWords()
        self._sentence_before = ""
        self._last_person: Attribution | None = None
        self._heard: dict[str | None, Attribution] = {}
        self._heard_here: dict[str | None, Attribution] = {}
        self._answerers: list[Attribution] = []
        self._is_chairing = False
        self._label: Attribution | None = None
        self._host: Attribution | None = None
        """Who presents the item: the owner of its section, or the first to report in it."""

    def open_section(self, section: Section) -> None:
        """Forget the speakers of the section before; take the owner the heading names."""
        self._ownership.open_section(section)
        self._host = self._ownership.owner
        self._section_kind = section.kind
        self._is_first_in_section = True
        self._carried.open_section()
        self._last_person = None
        self._heard = {}
        self._answerers = []

    def read_block(self, block: Block, *, label: Attribution | None = None) -> list[SpokenPiece]:
        """Tell who says what in a block; the pieces cover its text.

        Args:
            block: The block.
            label: Whose name stands in front of its words; None where nobody's does.
        """
        if block.style is BlockStyle.FOOTNOTE:
            return [take_whole(block)]
        self._label = label = label or find_signer(block.text, self._roster)
        spans = split_speeches(block.text, self._roster, self._cues.read_cue)
        current = label or self._find_exchanger(block, spans) or self._carried.find(block)
        pieces: list[SpokenPiece] = []
        self._heard_here = {}
        for start, end in spans:
            piece = self._read_sentence(block.text[start:end], current, pieces[-1] if pieces else None)
            self._sentence_before = fold_characters(block.text[start:end])
            piece = replace(piece, start=start, end=end)
            is_anew = opens_with_told_question(self._sentence_before)
            if pieces and continues_turn(pieces[-1], piece) and not is_anew:
                merged = (*pieces[-1].sentence_starts, start - pieces[-1].start)
                pieces[-1] = replace(pieces[-1], end=end, sentence_starts=merged)
            else:
                pieces.append(piece)
            current = None if self._is_chairing else piece.attribution
            self._ownership.end(piece.attribution)
            if piece.attribution.speaker_type in {SpeakerType.PERSON, SpeakerType.ROLE}:
                self._last_person = self._heard[piece.attribution.speaker] = piece.attribution
                self._heard_here[piece.attribution.speaker] = piece.attribution
        self._remember(block, current)
        return pieces

    def _find_exchanger(self, block: Block, spans: Sequence[tuple[int, int]]) -> Attribution | None:
        """Whose words a question or an answer labelled so opens with; nobody's where nothing tells."""
        label = find_exchange_label(fold_characters(block.text))
        if label is None:
            return None
        self._label = None
        if label[0] == "Q":
            if asker := find_asker(fold_characters(block.text), self._roster):
                return asker
            told = self._cues.read_cue(capitalise(block.text[label[1] :]))
            signed = told if told and told.act is SpeechAct.ASK else self._cues.read_cue(block.text)
            return self._attribute(signed, None, None) if signed else UNATTRIBUTED
        if replier := find_replier(fold_characters(block.text), self._roster):
            return replier
        for start, end in spans:
            words = block.text[max(start, label[1]) : end]
            cue = self._cues.read_cue(capitalise(words))
            if cue is not None and cue.subject is Subject.LISTED and cue.act is not SpeechAct.ASK:
                self._answerers.append(self._attribute(cue, None, None))
                return self._answerers[-1]
        return find_answerer(self._answerers, self._host)

    def _remember(self, block: Block, current: Attribution | None) -> None:
        """Keep what the blocks after this one may go on with."""
        self._carried.keep(block, current)
        if current is None:
            return
        is_led_in = current.speaker_type is SpeakerType.PERSON and self._carried.leads_in(block)
        if is_led_in and hands_over(fold_characters(block.text)):
            self._ownership.hand_over(current)
        if current.speaker_type not in {SpeakerType.PERSON, SpeakerType.ROLE}:
            self._last_person = None
        self._is_first_in_section = False

    def _read_sentence(self, sentence: str, current: Attribution | None, before: SpokenPiece | None) -> SpokenPiece:
        self._is_chairing = False
        if apart := self._read_apart(sentence, before):
            return apart
        if before is not None and (exchange := find_exchange_label(fold_characters(sentence))):
            asks = exchange[0] == "Q"
            found = UNATTRIBUTED if asks else self._host or UNATTRIBUTED
            return make_piece(found, act=SpeechAct.ASK if asks else SpeechAct.REPLY)
        cue = self._cues.read_cue(capitalise(sentence)) or self._read_behind_topic(sentence)
        is_earlier = cue is not None and (
            cue.tense is Tense.PAST_PERFECT
            or (cue.tense is Tense.PERFECT and cue.act is SpeechAct.ASK)
            or (cue.tense is not Tense.PAST and (current is not None or cue.subject is Subject.UNLISTED))
        )
        if cue is not None and not is_earlier and not self._is_labelled_words(cue):
            self._is_chairing = cue.is_chairing
            found = (self._find_asked(before) if sentence.startswith("and ") else None) or self._attribute(
                cue, current, before
            )
            is_host = presents(sentence) and found.speaker_type is not SpeakerType.ANONYMOUS
            self._host = self._host or (found if is_host else None)
            return make_piece(found, act=cue.act)
        if cue is None and (before is not None or self._label is None) and is_outcome(sentence):
            self._is_chairing = True
            return make_piece(UNATTRIBUTED)
        if implied := self._find_implicit_speaker(sentence, before):
            return make_piece(implied, is_implicit_answer=True)
        return make_piece(self._carry_on(sentence, current, before))

    def _read_apart(self, sentence: str, before: SpokenPiece | None) -> SpokenPiece | None:
        """Read procedure, and a question between quotation marks that stands first or that notice was given of."""
        if is_procedure(sentence):
            return make_piece(NARRATOR)
        cue = self._cues.read_notice(self._sentence_before)
        if not is_quoted_question(fold_characters(sentence).strip()) or (cue is None and before is not None):
            return None
        signed = self._cues.read_cue(sentence)
        cue = signed if signed and signed.subject is not Subject.NOBODY else cue
        return make_piece(self._attribute(cue, None, None) if cue else UNATTRIBUTED, act=SpeechAct.ASK)

    def _is_labelled_words(self, cue: Cue) -> bool:
        """Whether a sentence behind a label is the labelled one's, whatever it tells of others' words."""
        is_decided = cue.act is SpeechAct.DECIDE and cue.subject in {Subject.NOBODY, Subject.COLLECTIVE}
        return self._label is not None and cue.subject is not Subject.LISTED and not is_decided

    def _carry_on(self, sentence: str, current: Attribution | None, before: SpokenPiece | None) -> Attribution:
        """Whose a sentence is that names no speaker of its own."""
        subject = self._cues.find_opening_subject(capitalise(sentence))
        is_prose = subject is None and sentence.rstrip().endswith(".")
        topic = _TOPIC.match(fold_characters(sentence)) if is_prose else None
        words = capitalise(sentence[topic.end() :]) if topic else sentence
        subject = subject or self._cues.find_opening_subject(words)
        is_others = self._label or self._ownership.owner or self._carried.quoted
        is_free = not is_others and (current is None or is_nobodys(current))
        asked = None if self._label else before
        if subject and (mover := find_mover(words, subject, self._roster, before=asked, is_free=is_free)):
            self._host = self._host or mover
            return mover
        writer = None if is_others else find_writer(sentence, self._roster)
        if writer is not None or (not is_others and is_writers(sentence)):
            return writer or UNATTRIBUTED
        if current is not None:
            other = self._find_answerer(sentence, current, before) if before and not self._label else None
            is_list = before is None or self._label is not None or _is_asked(current, before)
            if other is None and not is_list:
                other = find_interrupter(words, subject, self._roster, current=current)
                other = other or find_namesake(words, self._roster)
                other = other or self._newcomers.find_interrupter(words, current=current)
                led = None if subject else self._cues.find_led_subject(words)
                other = other or find_interloper(led, self._roster, current=current)
            return other or current
        if before is not None and goes_on_behind_thanks(before.attribution, self._sentence_before, sentence):
            return before.attribution
        if _CONTINUING.match(sentence) and self._last_person:
            return replace(self._last_person, basis=Basis.PRONOUN)
        return self._ownership.owner or NARRATOR

    def _find_answerer(self, sentence: str, current: Attribution, before: SpokenPiece) -> Attribution | None:
        """Whose a sentence is behind somebody's that by its shape or its pronoun cannot be theirs too."""
        folded = fold_characters(sentence)
        is_answer = is_short_answer(folded) or is_asked_of_somebody(self._sentence_before)
        if (_is_asked(current, before) and is_answer) or is_echo(folded, before=self._sentence_before):
            return self._find_asked(before) or (self._host if self._host != current else None) or UNATTRIBUTED
        if self._ownership.owner or self._carried.quoted:
            return None
        return self._pronouns.resolve_bare(sentence, self._tell_context(current, before))

    def _find_asked(self, before: SpokenPiece | None) -> Attribution | None:
        """Whom the question before says that it was put to, by name or as "he" and "she"."""
        if before is None or not is_asked_of_somebody(self._sentence_before):
            return None
        return find_asked(self._sentence_before, self._roster) or self._find_only_other(before)

    def _read_behind_topic(self, sentence: str) -> Cue | None:
        """Read the cue of a sentence that opens with its topic: "Hall hire: Jo said ..."."""
        topic = _TOPIC.match(fold_characters(sentence))
        if topic is None or self._cues.find_opening_subject(topic.group()):
            return None
        return self._cues.read_cue(capitalise(sentence[topic.end() :]))

    def _find_implicit_speaker(self, sentence: str, before: SpokenPiece | None) -> Attribution | None:
        """Somebody who answers without a verb of speech: the subject right after a question that names them."""
        asked = before is not None and before.act is SpeechAct.ASK
        tabled = before is None and self._section_kind is SectionKind.QUESTION and self._is_first_in_section
        printed = self._cues.find_opening_subject(sentence) if asked or tabled else None
        implied = find_implied(printed, self._roster, before=before) if printed else None
        return implied or (find_namesake(sentence, self._roster) if asked else None)

    def _find_only_other(self, asked: SpokenPiece | None) -> Attribution | None:
        """The one person besides the asker who has spoken in the section."""
        others = [one for name, one in self._heard.items() if asked is None or name != asked.attribution.speaker]
        return others[0] if len(others) == 1 else None

    def _tell_context(self, current: Attribution | None, before: SpokenPiece | None) -> Context:
        host = self._host or self._find_only_other(before)
        heard = tuple(one for one in self._heard.values() if one.speaker_type is SpeakerType.PERSON)
        here = frozenset(one.speaker for one in self._heard_here.values())
        here |= {self._host.speaker} if self._host else set()
        return Context(current, before, self._sentence_before, self._last_person, host, heard, here)

    def _attribute(self, cue: Cue, current: Attribution | None, before: SpokenPiece | None) -> Attribution:
        match cue.subject:
            case Subject.NOBODY:
                found = replace(UNATTRIBUTED, speaker_as_printed=cue.printed or None)
            case Subject.PRONOUN:
                found = self._pronouns.resolve(cue, self._tell_context(current, before))
            case Subject.REFERRED:
                found = self._pronouns.resolve_reference(cue, current)
            case Subject.ANONYMOUS:
                found = attribute_anonymous(cue.printed, self._roster)
            case Subject.COLLECTIVE if cue.printed == "We" and cue.act is not SpeechAct.DECIDE:
                found = current or self._ownership.owner or UNATTRIBUTED
            case Subject.COLLECTIVE:
                found = Attribution(cue.printed, cue.printed, SpeakerType.COLLECTIVE, None, Basis.NAMED)
            case _:
                found = self._newcomers.recall(attribute_name(cue, self._roster))
                self._newcomers.remember_office(found)
        if cue.is_relaying and found.basis in {Basis.NAMED, Basis.ORGANISATION, Basis.PRONOUN}:
            return replace(found, basis=Basis.RELAYED)
        return found


def _is_asked(current: Attribution, before: SpokenPiece) -> bool:
    return before.act is SpeechAct.ASK and current == before.attribution
