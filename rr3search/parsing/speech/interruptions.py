"""A sentence in somebody's paragraph that opens with somebody else: that one's mind, or nobody's for sure.

Sentence and roster in, attribution out, or None where the speaker before goes on. What others did may be the speaker's
report or their own, and a wrong speaker is worse than none.
"""

import re
from dataclasses import replace

from rr3search.domain import UNATTRIBUTED, Attribution, SpeakerType, fold_characters
from rr3search.language.name_shapes import TITLE
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.attributions import attribute_listed, is_nobodys, resolve_name

__all__ = ["find_interloper", "find_interrupter", "find_namesake"]

_MIND = re.compile(
    r"^(?:(?:has|have|had)(?:n't| not| never| always| also)?\s+(?:been (?:un)?aware|found (?:it|this|that|the|them|his|"
    r"her|their)\b[^.;]{0,60}?\b(?:\w+ly |very |too )*(?:hard|difficult|easy|useful|helpful|confusing|clear|unclear|"
    r"long|short|good|poor|odd|strange|slow|frustrating|disappointing|interesting|encouraging|valuable|worrying)\b|"
    r"(?:it|this|that|them|these) (?:in hand|to hand|under control|ready|covered)|(?:thought|hoped|assumed|expected|"
    r"offered|wondered|believed|understood|felt|wanted|asked|suggested|argued|warned|objected)\b)|"
    r"too\.?$|(?:was|were|is)(?:n't| not)[.:])"
)
"""What somebody was aware of, found, thought or offered, and "Al too", "Al was not"."""
_DUE = re.compile(r"^(?:therefore |now |also |then )?should\b")
"""What somebody should do is the view of whoever is speaking: "... The Director should bring forward a plan"."""
_SPEAKING = re.compile(
    r"^(?:also |then )?(?:highlighted|expressed|reported|requested|sought|recommended|supported|opposed|proposed|"
    r"offered|challenged|raised|outlined|described|detailed|welcomed|encouraged|preferred|wanted|wrote)\b"
)
_TITLED = re.compile(rf"^(?P<called>{TITLE}\s+[A-Z][\w'-]+)\s+(?=[a-z])(?!(?:and|or)\b)")


def find_namesake(sentence: str, roster: Roster) -> Attribution | None:
    """Tell that a sentence opens with a titled name that two on the list have: it is one of theirs, of whom is open."""
    match = _TITLED.match(fold_characters(sentence).strip())
    if match is None or not roster.is_ambiguous(match.group("called")):
        return None
    return replace(UNATTRIBUTED, speaker_as_printed=match.group("called"))


def find_interrupter(sentence: str, subject: str | None, roster: Roster, *, current: Attribution) -> Attribution | None:
    """Tell whose a sentence is that opens with somebody other than the speaker before it.

    Args:
        sentence: As printed.
        subject: The listed name it opens with, if any.
        roster: The people of the meeting.
        current: Whose words the sentence before is.
    """
    speaker = resolve_name(subject, roster) if subject else None
    if subject is None or speaker is None or is_nobodys(current) or speaker.name == current.speaker:
        return None
    predicate = fold_characters(sentence).strip()[len(subject) :].strip()
    if speaker.type is SpeakerType.PERSON:
        if roster.is_absent(speaker.name) or _DUE.match(predicate):
            return None
        return attribute_listed(speaker, subject) if _MIND.match(predicate) else UNATTRIBUTED
    is_another = speaker.organisation is not None and speaker.organisation != current.organisation
    if is_another and _SPEAKING.match(predicate) and roster.list_representatives(speaker.organisation or ""):
        return UNATTRIBUTED
    return None


def find_interloper(subject: str | None, roster: Roster, *, current: Attribution) -> Attribution | None:
    """Tell that a sentence is nobody's whose subject, behind other words, is somebody present but not the speaker."""
    speaker = resolve_name(subject, roster) if subject else None
    if speaker is None or speaker.type is not SpeakerType.PERSON or is_nobodys(current):
        return None
    return UNATTRIBUTED if speaker.name != current.speaker and not roster.is_absent(speaker.name) else None
