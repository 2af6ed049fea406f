"""What in a sentence says who speaks: a subject with a verb of speech.

Sentence in, cue out, or None where the sentence says nothing of its speaker. Only the form is read here;
whom the words mean is decided in speakers.py, which knows the paragraph.
"""

import re
from dataclasses import replace

from rr3search.domain import NO_INITIALS, SpeakerType, fold_characters
from rr3search.language.speech_verbs import (
    CHAIRING,
    SpeechAct,
    find_speech_act,
)
from rr3search.language.subjects import ROLE_NOUN, THING, Subject
from rr3search.language.told_questions import opens_with_told_question
from rr3search.parsing.roster.roster import MASK, Roster
from rr3search.parsing.speech.asides import read_aside, read_label, read_signature
from rr3search.parsing.speech.attributions import resolve_name
from rr3search.parsing.speech.cue import Cue, Tense
from rr3search.parsing.speech.cue_forms import (
    ACTIVE,
    ASKED_AND_SAID,
    CLOSING,
    DELEGATE,
    GAVE_ANSWER,
    GROUP,
    GROUP_STANDS,
    HEARD,
    LATE_SUBJECT,
    MODIFIED_OFFICE,
    OWN_BODY,
    OWN_GROUP,
    PRESENT_FORM,
    RELAYING,
    SECONDING,
    SHOUTED,
    SHOUTED_ENDING,
    STANDS,
    WITHOUT_VERB,
)
from rr3search.parsing.speech.doings import is_body_deed
from rr3search.parsing.speech.openings import find_led, find_opening
from rr3search.parsing.speech.passives import read_passive
from rr3search.parsing.speech.putting import puts_question, read_notice, read_put, read_unknown_asker
from rr3search.parsing.speech.strangers import is_titled, read_stranger
from rr3search.parsing.speech.views import find_belongings, read_source, read_view

__all__ = ["CueReader"]

_MOST_CHARACTERS_KEPT = 2_000
"""Of a text whose reading is remembered; longer ones are no sentences."""


class CueReader:
    """Reads cues with the names of one meeting."""

    def __init__(
        self, roster: Roster, *, proper_words: frozenset[str], word_initials: frozenset[str] = frozenset()
    ) -> None:
        """Prepare for one meeting.

        Args:
            roster: Its people and bodies.
            proper_words: Words the document writes with a capital inside a sentence: candidates for names.
            word_initials: Words that are somebody's initials where a sentence opens with them.
        """
        self._roster = roster
        self._word_initials = word_initials
        self._proper_words = proper_words
        self._read: dict[str, Cue | None] = {}

    def read_cue(self, sentence: str) -> Cue | None:
        """Find who the sentence says is speaking."""
        if len(sentence) > _MOST_CHARACTERS_KEPT:
            return self._find_cue(sentence)
        if sentence not in self._read:
            self._read[sentence] = self._find_cue(sentence)
        return self._read[sentence]

    def _find_cue(self, sentence: str) -> Cue | None:
        text = fold_characters(sentence).strip()
        if SHOUTED_ENDING in text:
            text = SHOUTED.sub(lambda verb: verb.group().lower(), text)
        text = GAVE_ANSWER.sub(r"\g<who> answered", text)
        masked = self._mask(text)
        cue = read_put(text, masked) or self._find_spoken(text, masked) or read_unknown_asker(text, masked)
        is_told = cue is not None and cue.act in _TELLING and cue.subject in _ONE
        if cue is not None and is_told and puts_question(masked) and not opens_with_told_question(text):
            return replace(cue, act=SpeechAct.ASK)
        return cue

    def _find_spoken(self, text: str, masked: str) -> Cue | None:
        active = ACTIVE.match(masked)
        if active is not None and SECONDING.search(text):
            return Cue(Subject.NOBODY, "", SpeechAct.STATE)
        spoken = self._read_active(active, text) if active else None
        is_plain = spoken is not None and spoken.subject is Subject.LISTED and spoken.tense is Tense.PAST
        aside = None if is_plain else read_label(text, masked) or read_aside(text, masked)
        if aside is not None and self._is_somebody(aside):
            return aside
        if MASK in masked and (answered := ASKED_AND_SAID.match(masked)):
            return Cue(Subject.LISTED, text[slice(*answered.span("listed"))], SpeechAct.REPLY)
        return (
            read_passive(text, masked, active_verb_at=active.end("between") if active else None)
            or spoken
            or self._read_group(text, masked)
            or self._read_other(text, masked)
            or _read_late_subject(text, masked)
            or self._read_namesake(text, masked)
            or self._read_stance(text, masked)
        )

    def read_notice(self, sentence: str) -> Cue | None:
        """Find who a sentence says gave notice of the question behind it."""
        text = fold_characters(sentence).strip()
        return read_notice(text, self._mask(text))

    def find_opening_subject(self, sentence: str) -> str | None:
        """The listed name a sentence opens with as its subject, verb of speech or not."""
        text = fold_characters(sentence).strip()
        at = find_opening(self._mask(text))
        return text[slice(*at)] if at else None

    def find_led_subject(self, sentence: str) -> str | None:
        """The listed name that is a sentence's subject, behind other words or beside another name."""
        text = fold_characters(sentence).strip()
        at = find_led(self._mask(text))
        return text[slice(*at)] if at else None

    def _mask(self, text: str) -> str:
        masked = self._roster.mask_names(text)
        short, space, _ = text[:3].partition(" ")
        return MASK * 2 + masked[2:] if space and short in self._word_initials else masked

    def _read_active(self, match: re.Match[str], text: str) -> Cue | None:
        subject = next(kind for kind in Subject if kind is not Subject.NOBODY and match.group(kind))
        printed = text[slice(*match.span(subject))]
        act = find_speech_act(match)
        verb = text[match.start(act) :]
        is_elsewhere = match.group("of") and not OWN_BODY.match(match.group("of"))
        if subject in {Subject.LISTED, Subject.ROLE} and is_elsewhere and re.search(rf"\b{ROLE_NOUN}$", printed):
            subject, printed = Subject.ROLE, text[match.start(subject) : match.end("of")]
        if subject in {Subject.UNLISTED, Subject.ROLE} and re.search(THING, printed):
            return None
        if PRESENT_FORM.match(verb) and _tell_tense(match.group("between"), verb="") is not Tense.PAST:
            return None
        if subject is Subject.UNLISTED and (printed in NO_INITIALS or not self._looks_like_name(printed)):
            return read_stranger(printed, act, verb=verb)
        listed = self._roster.resolve(printed) if subject is Subject.LISTED else None
        is_body = listed is not None and listed.type is SpeakerType.ORGANISATION
        if is_body and act is not SpeechAct.ASK and is_body_deed(verb):
            return None
        return Cue(
            subject=subject,
            printed=printed,
            act=SpeechAct.STATE if re.match(r"agree[ds]?\s+(?:that|to|it|with)\b", verb) and subject in _ONE else act,
            is_relaying=bool(RELAYING.search(match.group("rest"))),
            tense=_tell_tense(match.group("between"), verb=verb),
            second=text[slice(*match.span("second"))] or None,
            is_chairing=bool(CHAIRING.match(verb)),
        )

    def _read_group(self, text: str, masked: str) -> Cue | None:
        if MASK in masked and (match := HEARD.match(masked)):
            return Cue(Subject.LISTED, text[slice(*match.span("listed"))], SpeechAct.STATE)
        if match := OWN_GROUP.match(text):
            return Cue(Subject.COLLECTIVE, match.group("body"), SpeechAct.STATE)
        match = GROUP.match(masked)
        if match is not None and match.group(Subject.COLLECTIVE) and not re.search(r"\bhad\b", match.group("between")):
            return Cue(Subject.COLLECTIVE, text[slice(*match.span(Subject.COLLECTIVE))], SpeechAct.STATE)
        return None

    def _read_stance(self, text: str, masked: str) -> Cue | None:
        """Read where one person stands, or whose name stands at the end."""
        group = GROUP_STANDS.match(masked)
        if group is not None and group.group(Subject.COLLECTIVE):
            tense = _tell_tense("", verb=text[group.end("between") :].lstrip())
            return Cue(Subject.COLLECTIVE, text[slice(*group.span(Subject.COLLECTIVE))], SpeechAct.STATE, tense=tense)
        if group is not None and group.group(Subject.ANONYMOUS):
            return Cue(Subject.ANONYMOUS, text[slice(*group.span(Subject.ANONYMOUS))], SpeechAct.STATE)
        if group is not None and is_titled(group.group(Subject.UNLISTED) or ""):
            return Cue(Subject.UNLISTED, text[slice(*group.span(Subject.UNLISTED))], SpeechAct.STATE)
        if MASK not in masked:
            return None
        if match := STANDS.match(masked):
            printed = text[slice(*match.span("listed"))]
            speaker = resolve_name(printed, self._roster)
            is_body = speaker is not None and speaker.type is SpeakerType.ORGANISATION
            tense = _tell_tense("", verb=text[match.end("between") :].lstrip()) if is_body else Tense.PAST
            return Cue(Subject.LISTED, printed, SpeechAct.STATE, tense=tense) if speaker else None
        cue = read_signature(text, masked)
        return cue if cue and self._is_somebody(cue) else None

    def _is_somebody(self, cue: Cue) -> bool:
        if cue.subject in {Subject.PRONOUN, Subject.UNLISTED}:
            return True
        speaker = self._roster.resolve(cue.printed)
        return speaker is not None and speaker.type is SpeakerType.PERSON

    def _read_namesake(self, text: str, masked: str) -> Cue | None:
        """Somebody unlisted with a listed person's surname: "Peggy Lynch", where the list has Les Lynch."""
        match = ACTIVE.match(text) if MASK in masked else None
        if match is None or not match.group(Subject.UNLISTED):
            return None
        start, end = match.span(Subject.UNLISTED)
        is_namesake = masked[start].isupper() and masked[end - 1] == MASK and " " in text[start:end]
        return self._read_active(match, text) if is_namesake else None

    def _read_other(self, text: str, masked: str) -> Cue | None:
        if MASK in masked and (cue := self._read_listed(text, masked)):
            return cue
        if cue := read_view(text, masked):
            return cue
        if MASK in masked and (match := MODIFIED_OFFICE.match(masked)):
            printed = text[slice(*match.span("role"))]
            is_office = re.search(rf"\b{ROLE_NOUN}$", printed)
            return Cue(Subject.ROLE, printed, find_speech_act(match)) if is_office else None
        cue = read_source(text, masked)
        is_known = cue and (self._is_somebody(cue) or (cue.is_relaying and self._roster.resolve(cue.printed)))
        return cue if is_known else None

    def _read_listed(self, text: str, masked: str) -> Cue | None:
        """Read a listed name that speaks without a verb of its own, or by its officials."""
        for match in (CLOSING.search(masked), WITHOUT_VERB.match(masked), *find_belongings(masked)):
            if match is not None:
                return Cue(Subject.LISTED, text[slice(*match.span("listed"))], SpeechAct.STATE)
        if match := DELEGATE.match(masked):
            printed = text[slice(*match.span("listed"))]
            listed = self._roster.resolve(printed)
            if listed is not None and listed.type is SpeakerType.ORGANISATION:
                return Cue(Subject.LISTED, printed, find_speech_act(match))
        return None

    def _looks_like_name(self, printed: str) -> bool:
        """Several capitalised words do; a single one only where the document writes it so inside sentences."""
        words = printed.split()
        return len(words) > 1 or printed in self._proper_words


def _read_late_subject(text: str, masked: str) -> Cue | None:
    match = LATE_SUBJECT.match(masked)
    return Cue(Subject.LISTED, text[slice(*match.span("listed"))], find_speech_act(match)) if match else None


def _tell_tense(between: str, *, verb: str) -> Tense:
    if re.search(r"\bhad\b", between):
        return Tense.PAST_PERFECT
    is_perfect = re.search(r"\b(?:has|have)\b", between) or re.match(r"(?:is|are)\b", verb)
    return Tense.PERFECT if is_perfect else Tense.PAST


_TELLING = frozenset({SpeechAct.STATE, SpeechAct.ADD})
_ONE = frozenset({Subject.LISTED, Subject.UNLISTED, Subject.PRONOUN, Subject.ANONYMOUS, Subject.REFERRED, Subject.ROLE})
