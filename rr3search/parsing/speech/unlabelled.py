"""Whose a sentence is that has no verb of speech: the one it opens with, "I" of the minute-taker, a quotation's signer.

Sentence and roster in, attribution out, or None where the words are nobody's in particular.
"""

import re

from rr3search.domain import Attribution, Basis, SpeakerType, fold_characters
from rr3search.language.speech_verbs import SpeechAct
from rr3search.parsing.pieces import SpokenPiece
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.attributions import attribute_listed, resolve_name
from rr3search.parsing.speech.doings import is_deed, is_offer, is_own_answer

__all__ = ["find_implied", "find_mover", "find_signer", "find_writer", "is_writers"]

_SIGNED_QUOTE = re.compile(r'^".+"\s*(?:-+\s*|\()@?(?P<name>[^()"]{2,40})\)?\.?$', re.DOTALL)
_OWN_REPORT = re.compile(
    r"^I (?:also |then |again )?(?:asked|said|explained|reported|suggested|mentioned|offered|agreed|promised|replied|"
    r"answered|told|thanked|reminded|pointed out|wondered)\b"
)
_FIRST_PERSON = re.compile(r"^I(?:'ll|'d|'m|'ve|\s+\((?P<name>[^()]{2,40})\))?\s+(?!\.)")


def find_implied(subject: str, roster: Roster, *, before: SpokenPiece | None) -> Attribution | None:
    """Tell whether a question is answered by the one the sentence behind it opens with, who must at least be present.

    Args:
        subject: The name it opens with.
        roster: The people of the meeting.
        before: The question; None where it is tabled.
    """
    speaker = roster.resolve(subject)
    if speaker is None or not speaker.organisation or not roster.list_representatives(speaker.organisation):
        return None
    if before is not None and speaker.organisation == before.attribution.organisation:
        return None
    return attribute_listed(speaker, subject)


def find_mover(
    sentence: str, subject: str, roster: Roster, *, before: SpokenPiece | None, is_free: bool = False
) -> Attribution | None:
    """Tell whether a sentence is the listed person's it opens with: what that one offers, answers or did.

    Args:
        sentence: As printed.
        subject: The name it opens with.
        roster: The people of the meeting.
        before: What was said right before; None where it asks nobody.
        is_free: Whether nobody else has the floor, so that who did something reports it.
    """
    speaker = resolve_name(subject, roster)
    if speaker is None or speaker.type is not SpeakerType.PERSON:
        return None
    predicate = fold_characters(sentence).strip()[len(subject) :].strip()
    is_asked = before is not None and before.act is SpeechAct.ASK and before.attribution.speaker != speaker.name
    if is_offer(predicate) or (is_asked and is_own_answer(predicate)) or (is_free and is_deed(predicate)):
        return attribute_listed(speaker, subject)
    return None


def is_writers(sentence: str) -> bool:
    """Whether a sentence reports what "I" said, as only whoever writes the minutes does."""
    return bool(_OWN_REPORT.match(fold_characters(sentence)))


def find_writer(sentence: str, roster: Roster) -> Attribution | None:
    """Tell who "I" is: the one named behind it, else the minute-taker."""
    match = _FIRST_PERSON.match(fold_characters(sentence))
    if match is None:
        return None
    if match.group("name"):
        speaker = roster.resolve(match.group("name"))
        return attribute_listed(speaker, "I") if speaker else None
    taker = roster.find_note_taker()
    return Attribution(taker.name, "I", SpeakerType.PERSON, taker.organisation, Basis.PRONOUN) if taker else None


def find_signer(text: str, roster: Roster) -> Attribution | None:
    """Tell whose name stands behind a quotation that is the whole text."""
    match = _SIGNED_QUOTE.match(fold_characters(text).strip())
    printed = match.group("name").strip() if match else ""
    speaker = roster.resolve(printed)
    return attribute_listed(speaker, printed) if speaker else None
