"""Whom "he", "she", "they" and "the attendee" mean: the nearest speaker they can mean, else nobody.

A cue and what stood before it in, attribution out. Where the sentence before gives the pronoun somebody else to mean,
or the minutes elsewhere call the person by another pronoun, nobody is named.
"""

import re
from dataclasses import dataclass, replace

from rr3search.domain import UNATTRIBUTED, Attribution, Basis, SpeakerType
from rr3search.language.name_shapes import NAME_SHAPE, TITLE
from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.subjects import PERSON_NOUN, Subject
from rr3search.parsing.pieces import SpokenPiece
from rr3search.parsing.roster.genders import Genders
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.attributions import attribute_listed
from rr3search.parsing.speech.cue import Cue
from rr3search.parsing.speech.cues import CueReader

__all__ = ["Context", "PronounReader"]

_FORMER = re.compile(r"\b(?:former|latter)$")
_SINGULAR_PRONOUNS = {"he", "she", "s/he", "he/she"}
_BARE = re.compile(r"^(?P<pronoun>He|She)\s+(?P<rest>(?:[a-z]+ly\s+)?[a-z]+(?:n't)?\b.*)", re.DOTALL)
_BACKGROUND = re.compile(r"^had\s+(?:\w+ly\s+|also\s+|once\s+)?(?:been|heard|read|seen|\w+ed)\b")
"""What an asker tells of before the question, rather than an answer to it."""
_SOMEBODY_ELSE = re.compile(
    rf"\b(?i:{PERSON_NOUN}|son|daughter|wife|husband|brother|sister|boy|girl|child|baby|prisoner|friend|boss|driver|builder|"
    rf"judge|writer|author|complainant|constituent|client)\b|\b{TITLE}\s+[A-Z]"
)
"""Whom "he" or "she" may mean besides those who are listed."""
_NOBODYS = {SpeakerType.NARRATOR, SpeakerType.UNATTRIBUTED}


@dataclass(frozen=True, slots=True)
class Context:
    """What stands before a sentence."""

    current: Attribution | None
    """Whose words the sentence goes on with where it says nothing of its speaker."""
    before: SpokenPiece | None
    """The piece before it in the same block."""
    sentence: str
    """The sentence before it, folded; empty where there is none."""
    last_person: Attribution | None
    """The person who spoke last in the section."""
    host: Attribution | None = None
    """Who presents the item, and so answers what is asked."""
    heard: tuple[Attribution, ...] = ()
    """Those who have spoken in the section, each once."""
    here: frozenset[str | None] = frozenset()
    """Who has spoken in the paragraph or presents the item."""


class PronounReader:
    """Resolves the pronouns of one meeting."""

    def __init__(self, roster: Roster, cues: CueReader, genders: Genders) -> None:
        self._roster = roster
        self._cues = cues
        self._genders = genders

    def resolve(self, cue: Cue, context: Context) -> Attribution:
        """Tell whom a pronoun means."""
        nobody = replace(UNATTRIBUTED, speaker_as_printed=cue.printed)
        before = context.before
        is_reply = cue.act is SpeechAct.REPLY or context.sentence.rstrip().endswith(";")
        is_reply = is_reply and before is not None and before.act is SpeechAct.ASK
        source = context.current or context.last_person
        is_singular = cue.printed.lower() in _SINGULAR_PRONOUNS
        is_nobodys = source is None or (source.speaker_type in _NOBODYS and source.speaker_as_printed is None)
        if is_nobodys and before is not None and is_singular:
            source = self._find_only_person(context.sentence)
        if is_singular and (is_reply or (source is not None and _may_be_answer(cue, source, context))):
            return self._find_answerer(cue, context) or nobody
        if source is None or is_reply or self._may_mean_another(cue, source, context):
            return nobody
        if found := self._take(source, cue.printed, is_singular=is_singular):
            return found
        other = self._find_other(source, context.sentence) if is_singular else None
        other = other or self._find_only_fitting(cue.printed, context)
        return (self._take(other, cue.printed, is_singular=True) if other else None) or nobody

    def resolve_bare(self, sentence: str, context: Context) -> Attribution | None:
        """Tell whom "he" or "she" means before any verb, where it cannot be the speaker before; None where it can.

        Args:
            sentence: As printed, and without a cue.
            context: What stands before it.
        """
        match, current = _BARE.match(sentence), context.current
        before = context.before
        if match is None or current is None or before is None or before.attribution != current:
            return None
        if current.speaker_type is not SpeakerType.PERSON:
            return None
        cue = Cue(Subject.PRONOUN, match.group("pronoun"), SpeechAct.STATE)
        if self._genders.contradicts(current.speaker or "", cue.printed):
            others = self._roster.mask_names(context.sentence).replace(current.speaker_as_printed or "\n", "")
            if _SOMEBODY_ELSE.search(others):
                return None
            return UNATTRIBUTED if re.search(NAME_SHAPE, others) else self.resolve(cue, context)
        is_host_here = context.host is not None and context.host.speaker in context.here
        is_answer = (
            is_host_here and _may_be_answer(cue, current, context) and not _BACKGROUND.match(match.group("rest"))
        )
        return self.resolve(cue, context) if is_answer else None

    def _find_only_fitting(self, pronoun: str, context: Context) -> Attribution | None:
        """The one other person heard in the section whom the pronoun fits, where the sentence before names nobody."""
        source = context.current or context.last_person
        if source is None or source.speaker_type is not SpeakerType.PERSON:
            return None
        others = [one for one in context.heard if one.speaker != source.speaker]
        fitting = [one for one in others if not self._genders.contradicts(one.speaker or "", pronoun)]
        named = {one.name for one in self._roster.find_mentions(context.sentence) if one.type is SpeakerType.PERSON}
        if len(fitting) != 1 or not named <= {source.speaker, fitting[0].speaker}:
            return None
        is_sure = fitting[0].speaker in context.here or self._genders.confirms(fitting[0].speaker or "", pronoun)
        return fitting[0] if is_sure else None

    def _find_other(self, source: Attribution, sentence: str) -> Attribution | None:
        """The one person beside its speaker whom the sentence before names, where the pronoun is not the speaker's."""
        people = [one for one in self._roster.find_mentions(sentence) if one.type is SpeakerType.PERSON]
        others = [one for one in people if one.name != source.speaker]
        return attribute_listed(others[0], others[0].name) if len(others) == 1 and len(people) > 1 else None

    def _take(self, source: Attribution, pronoun: str, *, is_singular: bool) -> Attribution | None:
        """Take the one who spoke before for the pronoun, where it fits."""
        match source.speaker_type:
            case SpeakerType.ORGANISATION if is_singular and source.organisation:
                return self._resolve_representative(pronoun, source)
            case SpeakerType.PERSON if source.speaker and not self._genders.contradicts(source.speaker, pronoun):
                return replace(source, speaker_as_printed=pronoun, basis=Basis.PRONOUN)
            case SpeakerType.ANONYMOUS | SpeakerType.ROLE:
                return source
            case SpeakerType.ORGANISATION | SpeakerType.COLLECTIVE if not is_singular:
                return source
        return None

    def _find_answerer(self, cue: Cue, context: Context) -> Attribution | None:
        """Whom "he" or "she" means behind a question: the host, unless somebody else may be meant."""
        host, asker = context.host, context.before.attribution.speaker if context.before else None
        if host is None or host.speaker is None or host.speaker_type is not SpeakerType.PERSON or host.speaker == asker:
            return None
        others = {
            one.name for one in self._roster.find_mentions(context.sentence) if one.type is SpeakerType.PERSON
        } - {asker, host.speaker}
        is_asker = cue.act is not SpeechAct.REPLY and not self._genders.contradicts(asker or "", cue.printed)
        is_far = host.speaker not in context.here and not self._genders.confirms(host.speaker, cue.printed)
        is_far = is_far and cue.act is not SpeechAct.REPLY
        if others or is_asker or is_far or self._genders.contradicts(host.speaker, cue.printed):
            return None
        return replace(host, speaker_as_printed=cue.printed, basis=Basis.PRONOUN)

    def resolve_reference(self, cue: Cue, current: Attribution | None) -> Attribution:
        """Take "the attendee" for the one the paragraph introduced; alone it stays as printed."""
        if _FORMER.search(cue.printed):
            return replace(UNATTRIBUTED, speaker_as_printed=cue.printed)
        if current is not None and current.speaker_type is SpeakerType.ANONYMOUS:
            return current
        return Attribution(cue.printed, cue.printed, SpeakerType.ANONYMOUS, None, Basis.ANONYMOUS)

    def _find_only_person(self, sentence: str) -> Attribution | None:
        """The one person the sentence before is about, where it names no other."""
        people = [one for one in self._roster.find_mentions(sentence) if one.type is SpeakerType.PERSON]
        is_shared = any(self._roster.is_ambiguous(word) for word in re.findall(r"\b[A-Z][\w'-]*\w", sentence))
        if len(people) != 1 or is_shared or re.search(NAME_SHAPE, self._roster.mask_names(sentence)):
            return None
        return attribute_listed(people[0], people[0].name)

    def _may_mean_another(self, cue: Cue, source: Attribution, context: Context) -> bool:
        """Whether the sentence before gives "he" or "she" somebody else to mean: asked, told, or its subject."""
        if cue.printed.lower() not in _SINGULAR_PRONOUNS:
            return False
        if source.speaker_type is not SpeakerType.PERSON or _may_be_answer(cue, source, context):
            return source.speaker_type is SpeakerType.PERSON
        others = {
            speaker.name
            for speaker in self._roster.find_mentions(context.sentence)
            if speaker.type is SpeakerType.PERSON and speaker.name != source.speaker
        }
        subject = self._cues.find_opening_subject(context.sentence)
        speaker = self._roster.resolve(subject) if subject else None
        before = context.before
        is_asked = before is not None and before.act is SpeechAct.ASK and cue.act is not SpeechAct.ASK
        is_spoken_to = is_asked or cue.act in {SpeechAct.REPLY, SpeechAct.ASK}
        return (is_spoken_to and bool(others)) or (speaker is not None and speaker.name in others)

    def _resolve_representative(self, pronoun: str, source: Attribution) -> Attribution:
        """A person's pronoun after an organisation: its only representative present, else the organisation."""
        people = self._roster.list_representatives(source.organisation or "")
        fitting = [person for person in people if not self._genders.contradicts(person.name, pronoun)]
        if len(people) == 1 and fitting:
            person = people[0]
            return Attribution(person.name, pronoun, SpeakerType.PERSON, person.organisation, Basis.SOLE_REPRESENTATIVE)
        return replace(source, speaker_as_printed=pronoun, basis=Basis.PRONOUN)


def _may_be_answer(cue: Cue, source: Attribution, context: Context) -> bool:
    """Whether "he" behind a question may be the one who presents the item and not the asker."""
    before, host = context.before, context.host
    is_asked = before is not None and before.act is SpeechAct.ASK and cue.act not in {SpeechAct.ASK, SpeechAct.ADD}
    return is_asked and host is not None and host.speaker != source.speaker
