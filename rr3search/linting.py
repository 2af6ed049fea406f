"""Use case: what a minute-taker should mend before the minutes go out.

A file's minutes in, findings out in the order of the paragraphs. Only what the minutes themselves show is found;
nothing is guessed and nothing is changed.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from rr3search.domain import (
    Meeting,
    Minutes,
    NameRegister,
    SectionKind,
    SpeakerType,
    Turn,
    TurnKind,
    fold_characters,
    fold_name,
)

__all__ = ["Lint", "LintRule", "lint_minutes"]

_EXCERPT_WORDS = 12
_PRONOUN = re.compile(r"^(?:However, |In addition, |In response, |Also, )?(?P<who>He|She|They|The former|The latter)\b")
_SAYING = re.compile(
    r"\b(?:said|asked|noted|explained|added|replied|confirmed|suggested|highlighted|reported|stated|raised|agreed|"
    r"advised|thanked|felt|queried|commented|stressed|emphasised|proposed|outlined|responded|clarified|recommended)\b"
)
_ACRONYM = re.compile(r"(?<![\w.@/&-])([A-Z]{2,}[A-Z0-9]*)(?:s|'s)?(?![\w@/&-])")
_EVERYDAY = """
AGM AM AOB BBC BST CEO CV DVD EU FAQ GB GMT HR ICT ID IT ITV LED MP NB NHS PA PC PDF PM PS QA RSVP TBA TBC TV UK UN URL
US USA USB VAT II III IV VI VII VIII
"""
_KNOWN_ACRONYMS = frozenset(_EVERYDAY.split())
"""Short forms that nobody writes out, and roman numerals."""
_LITTLE_WORDS = """
ABSENT ACTION ACTIONS AFTER AGENDA ALL ALSO AN AND ANSWER ANY APOLOGIES ARE AS AT ATTENDEES BE BEEN BEFORE BEHALF
BOARD BOTH BUT BY CALL CAN CHAIR COMMITTEE CONFIDENTIAL CONSENSUS COUNCIL DECISION DO DONE DRAFT END ENDS FOR FROM HAD
HAS HAVE HER HIS IN INTO IS ITEM ITEMS ITS LADY LIMITED LORD MAY MEETING MEMBERS MINUTES MISS MORE MOTION MR MRS MUST
NEVER NEW NEXT NO NONE NOT NOTE NOTES OF ON ONLY OPEN OR OUR OUT PROPOSAL QUESTION QUORUM REPORT REQUIRED RESOLVES
SHALL SHE SHOULD SIR SO THAT THE THEIR THEN THERE THEY THIS TO TODO TRUST UP UPDATE URGENT VOTE WAS WE WERE WHAT WHEN
WHICH WILL WITH WOULD YES YOU
"""
_ORDINARY = frozenset(_LITTLE_WORDS.split())
"""Words of labels and little words, which are no short forms in capitals either."""
_FORMED = re.compile(r"^[A-Z]{3,}(?:ED|ING|[ST]ION|MENT|NESS|[AE]NCE|LY|[AI]BLE)S?$")
"""A word by its ending."""
_LETTERS_OF_A_FORMED_WORD = 6
_CAPITALS_RUN = re.compile(r"(?<![\w.@/&-])[A-Z][A-Z0-9'&-]*(?:\s+(?:[A-Z][A-Z0-9'&-]*|&)(?![\w@/]))+")
_TITLE_BEFORE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Sir|Dame|Lord|Lady|Revd?|Sis|Bro|Fr)\.?\s+$")
_TITLE = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Sir|Dame|Lord|Lady|Revd?|Sis|Bro|Fr)\.?$")
_AWAY = re.compile(r"\b(?:not present|absent|sent apologies|unable to attend)\b", re.IGNORECASE)
"""Said of somebody rather than by them."""
_SAID_NOTHING = re.compile(
    r"\bno (?:reply|answer|response)\b|\b(?:nobody|no one) .*\b(?:repl\w+|answer\w*|respond\w*|know|knew|say|speak)\b",
    re.IGNORECASE,
)
"""A sentence that records the silence, so that nothing is left to mend."""
_NUMBERED = re.compile(r"[A-Z]+\d+\b")
"""A number of an action or an item that opens its line ("AP1")."""
_FEWEST_WORDS_OF_A_SHOUT = 3
_MOST_INITIALS = 4
_SHORTEST_SHOUT = 4


class LintRule(StrEnum):
    """What is to be mended."""

    NO_DATE = "no_date"
    NO_ATTENDANCE = "no_attendance"
    UNLISTED_SPEAKER = "unlisted_speaker"
    """Somebody speaks who is not on the list."""
    ABSENT_SPEAKER = "absent_speaker"
    """Somebody speaks who sent apologies."""
    UNRESOLVED_PRONOUN = "unresolved_pronoun"
    """ "He said" after two who may be meant, or after nobody."""
    OWNERLESS_ACTION = "ownerless_action"
    UNLISTED_OWNER = "unlisted_owner"
    UNANSWERED_QUESTION = "unanswered_question"
    UNEXPANDED_ACRONYM = "unexpanded_acronym"
    DOUBTFUL_READING = "doubtful_reading"
    """What the reader of the minutes warned of ("the weekday does not fit the date")."""


@dataclass(frozen=True, slots=True)
class Lint:
    """One thing to mend."""

    rule: LintRule
    message: str
    page: int | None
    paragraph: int | None
    """None where it concerns the minutes as a whole."""
    excerpt: str
    """The words it is about, empty where there are none."""


def lint_minutes(minutes: Minutes, *, register: NameRegister) -> list[Lint]:
    """Find what a minute-taker should mend.

    Args:
        minutes: Of one meeting.
        register: Bodies whose acronyms need no expansion.
    """
    found = [
        *_check_front_matter(minutes.meeting),
        *_check_speakers(minutes),
        *_check_pronouns(minutes.turns),
        *_check_actions(minutes.meeting),
        *_check_questions(minutes),
        *_check_acronyms(minutes, register),
    ]
    return sorted(found, key=lambda lint: (lint.paragraph is not None, lint.paragraph or 0))


def _check_front_matter(meeting: Meeting) -> Iterator[Lint]:
    if meeting.held_on is None:
        yield _lint_whole(LintRule.NO_DATE, "the day of the meeting is not given")
    if not meeting.attendees:
        yield _lint_whole(LintRule.NO_ATTENDANCE, "nobody is listed as present")
    for warning in meeting.warnings:
        if not warning.startswith(("no date found", "no attendance list")):
            yield _lint_whole(LintRule.DOUBTFUL_READING, warning)


def _check_speakers(minutes: Minutes) -> Iterator[Lint]:
    """Report each person who speaks without being listed, once, where they first do."""
    listed = {fold_name(person.name): person for person in minutes.meeting.attendees}
    if not listed:
        return
    seen: set[str] = set()
    for turn in minutes.turns:
        speaker = turn.attribution.speaker
        is_person = turn.attribution.speaker_type is SpeakerType.PERSON
        is_away = _AWAY.search(turn.text) and not _SAYING.search(turn.text)
        if speaker is None or not is_person or speaker in seen or is_away:
            continue
        seen.add(speaker)
        person = listed.get(fold_name(speaker))
        if person is None:
            yield _lint_turn(LintRule.UNLISTED_SPEAKER, f"{speaker} speaks but is not on the attendance list", turn)
        elif not person.present:
            yield _lint_turn(LintRule.ABSENT_SPEAKER, f"{speaker} speaks but is listed under apologies", turn)


def _check_pronouns(turns: Sequence[Turn]) -> Iterator[Lint]:
    for turn in turns:
        sentences = _split(turn)
        match = _PRONOUN.match(fold_characters(sentences[0])) if sentences else None
        is_nobody = turn.attribution.speaker_type in {SpeakerType.UNATTRIBUTED, SpeakerType.NARRATOR}
        if match and is_nobody and _SAYING.search(sentences[0]):
            yield _lint_turn(LintRule.UNRESOLVED_PRONOUN, f"it is not clear who {match.group('who')!r} is", turn)


def _check_actions(meeting: Meeting) -> Iterator[Lint]:
    listed = {fold_name(person.name) for person in meeting.attendees}
    bodies = {fold_name(person.organisation) for person in meeting.attendees if person.organisation}
    for action in meeting.actions:
        if not action.owners:
            yield Lint(
                LintRule.OWNERLESS_ACTION,
                "nobody is named to do this",
                action.page,
                action.paragraph,
                _shorten(action.text),
            )
        for owner in action.owners:
            is_name = " " in owner and all(word[:1].isupper() for word in owner.split())
            if is_name and listed and fold_name(owner) not in listed | bodies and not owner.startswith("The "):
                message = f"{owner} is to act but is not on the attendance list"
                yield Lint(LintRule.UNLISTED_OWNER, message, action.page, action.paragraph, _shorten(action.text))


def _check_questions(minutes: Minutes) -> Iterator[Lint]:
    """Report tabled questions under which nobody speaks, and questions from the floor that nobody replies to."""
    message = "no reply is recorded"
    sections = minutes.meeting.sections
    spoken_under = {turn.section for turn in minutes.turns if turn.kind not in {TurnKind.QUESTION, TurnKind.ACTION}}
    for at, section in enumerate(sections):
        if section.kind is SectionKind.QUESTION and at not in spoken_under:
            rule, excerpt = LintRule.UNANSWERED_QUESTION, _shorten(section.title)
            yield Lint(rule, message, section.page, section.paragraph, excerpt)
    spoken = [turn for turn in minutes.turns if turn.kind is not TurnKind.ACTION]
    for turn, following in pairwise([*spoken, None]):
        if turn is None or turn.kind is not TurnKind.QUESTION or any(map(_SAID_NOTHING.search, _split(turn)[1:])):
            continue
        if following is None or following.section != turn.section or not _may_reply(turn, following):
            yield _lint_turn(LintRule.UNANSWERED_QUESTION, message, turn)


def _may_reply(question: Turn, following: Turn) -> bool:
    """Whether what comes next may be read as the reply: anything but more of the same speaker's."""
    own = question.attribution
    other = following.attribution
    is_own = own.speaker is not None and own.speaker_type is SpeakerType.PERSON and own.speaker == other.speaker
    return following.kind is TurnKind.ANSWER or not is_own


def _check_acronyms(minutes: Minutes, register: NameRegister) -> Iterator[Lint]:
    """Report each short form that is never written out, where it first stands."""
    meeting = minutes.meeting
    known = {acronym.short for acronym in meeting.acronyms} | _KNOWN_ACRONYMS
    known |= {form for body in register.bodies for form in body.forms}
    known |= {match.group() for turn in minutes.turns if (match := _NUMBERED.match(fold_characters(turn.text)))}
    names = _list_names(minutes)
    known |= {turn.attribution.speaker_as_printed or "" for turn in minutes.turns}
    known |= {word.upper() for name in names for word in re.findall(r"[^\W\d_]{2,}", name)}
    texts = [fold_characters(turn.text) for turn in minutes.turns]
    small_words = frozenset(word for text in texts for word in re.findall(r"\b[a-z]{4,}\b", text))
    found = [list(_find_short_forms(text, small_words)) for text in texts]
    counts = Counter(short for shorts in found for short in shorts)
    for turn, shorts in zip(minutes.turns, found, strict=True):
        is_shouting = _is_shouting(turn)
        for short in shorts:
            is_shouted = is_shouting and len(short) >= _SHORTEST_SHOUT
            if short in known or is_shouted or any(_are_initials(short, name) for name in names):
                continue
            known.add(short)
            times = "once" if counts[short] == 1 else f"{counts[short]} times"
            yield _lint_turn(LintRule.UNEXPANDED_ACRONYM, f"{short} stands {times} and is never written out", turn)


def _list_names(minutes: Minutes) -> frozenset[str]:
    """Everybody who is listed or speaks."""
    spoken = (turn.attribution.speaker for turn in minutes.turns if turn.attribution.speaker_type is SpeakerType.PERSON)
    return frozenset(name for name in (*(one.name for one in minutes.meeting.attendees), *spoken) if name)


def _find_short_forms(text: str, small_words: frozenset[str]) -> Iterator[str]:
    """Find what stands in capitals and is neither an ordinary word nor part of a line or name set so."""
    shouted = [run.span() for run in _CAPITALS_RUN.finditer(text) if _is_shout(run.group().split(), small_words)]
    for match in _ACRONYM.finditer(text):
        is_in_shout = any(start <= match.start() < end for start, end in shouted)
        if not (
            is_in_shout or _is_ordinary(match.group(1), small_words) or _TITLE_BEFORE.search(text[: match.start()])
        ):
            yield match.group(1)


def _is_shout(words: Sequence[str], small_words: frozenset[str]) -> bool:
    """Whether words in capitals, side by side, are a line or a name set so, not short forms."""
    has_long = any(len(word) >= _LETTERS_OF_A_FORMED_WORD for word in words)
    return any(_is_ordinary(word, small_words) or word.lower() in small_words for word in words) or (
        has_long and len(words) >= _FEWEST_WORDS_OF_A_SHOUT
    )


def _is_ordinary(word: str, small_words: frozenset[str]) -> bool:
    is_formed = len(word) >= _LETTERS_OF_A_FORMED_WORD and _FORMED.match(word) is not None
    return word in _ORDINARY or is_formed or (len(word) > _SHORTEST_SHOUT and word.lower() in small_words)


def _are_initials(short: str, name: str) -> bool:
    """Whether letters are the initials of a name, with or without its title and middle names."""
    capitals = re.findall(r"[A-Z]", name)
    words = [word for word in name.split() if not _TITLE.match(word)]
    if len(short) > _MOST_INITIALS or not words or short[0] not in {name[0], words[0][0]}:
        return False
    rest, longer = iter(capitals), iter(words[-1].upper())
    is_whole = all(letter in rest for letter in short)
    return is_whole or (len(short) > 2 and all(letter in longer for letter in short[1:]))  # noqa: PLR2004  first and last


def _is_shouting(turn: Turn) -> bool:
    """Whether ordinary words are set in capitals, as in a heading or a speaker's label."""
    others = re.findall(r"\b[A-Z]{2,}\b", turn.text)
    return len(others) > len(re.findall(r"\b\w*[a-z]\w*\b", turn.text))


def _split(turn: Turn) -> list[str]:
    ends = [*turn.sentence_starts[1:], len(turn.text)]
    return [turn.text[start:end] for start, end in zip(turn.sentence_starts, ends, strict=True)]


def _lint_turn(rule: LintRule, message: str, turn: Turn) -> Lint:
    return Lint(rule, message, turn.page, turn.paragraph, _shorten(turn.text))


def _lint_whole(rule: LintRule, message: str) -> Lint:
    return Lint(rule, message, None, None, "")


def _shorten(text: str) -> str:
    words = text.split()
    return " ".join(words[:_EXCERPT_WORDS]) + (" …" if len(words) > _EXCERPT_WORDS else "")
