"""Promises that stand inside what somebody says: "He apologised and said that he would send them again".

A sentence and its speaker in, whether the speaker promises something out. Only deeds for after the meeting, in so many
words; hopes, intentions and what depends on something else are no promises. Whoever is anonymous stays as printed.
"""

import re

from rr3search.domain import Attribution, SpeakerType, fold_characters
from rr3search.language.deeds import DEED, LATER

__all__ = ["name_spoken_owner"]

_ADVERBS = r"(?:(?:also|then|now|therefore|himself|herself|gladly|again) )*"
_WOULD = re.compile(
    r"(?:^|\b(?:said|added|replied|confirmed|promised|explained|answered|agreed)(?: that)? |"
    r"\b(?:and|but)(?: that| then)? |,\s+so )"
    rf"(?P<self>s?he|they) (?:would|will) {_ADVERBS}(?P<verb>[a-z]+)\b(?P<rest>[^;]*)",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"(?:^(?:(?!\bthat\b|\bhad\b)[^,;]){2,60} |\b(?:and|but) (?:also |then )?)"
    rf"(?:offered|undertook|promised|agreed|volunteered) to {_ADVERBS}(?P<verb>[a-z]+)\b(?P<rest>[^;]*)"
)
_SEES_TO = re.compile(r"^ (?:to (?:it|this|that|them)|that|it)\b")
_HAS_DONE = re.compile(rf"^ (?:the|his|her|their|its|an?|somebody|someone)(?: [\w'-]+){{1,3}}? (?:{LATER.pattern})\b")
"""Somebody is to have another do it: "He would have the caretaker send the times"."""
_CONDITIONAL = re.compile(
    r"\b(?:if|unless|provided(?: that)?|whether|whenever|otherwise|hop(?:e|ed|ing)|would like|might|perhaps|possibly|"
    r"every (?:year|month|week)|always|usually)\b",
    re.IGNORECASE,
)
_NAMED = frozenset({SpeakerType.PERSON, SpeakerType.ROLE})


def name_spoken_owner(sentence: str, who: Attribution) -> str | None:
    """Name whoever promises something in a sentence of theirs; None where nobody does.

    Args:
        sentence: As printed.
        who: Whose sentence it is.
    """
    is_anonymous = who.speaker_type is SpeakerType.ANONYMOUS
    if who.speaker is None or not (is_anonymous or who.speaker_type in _NAMED):
        return None
    folded = fold_characters(sentence).strip()
    if folded.endswith("?") or _CONDITIONAL.search(folded):
        return None
    own = [match for match in _WOULD.finditer(folded) if is_anonymous or match.group("self").lower() != "they"]
    is_promised = any(_is_deed(match, LATER) for match in own)
    is_promised = is_promised or any(_is_deed(match, DEED) for match in _OFFERED.finditer(folded))
    return who.speaker if is_promised else None


def _is_deed(match: re.Match[str], shape: re.Pattern[str]) -> bool:
    """Whether the verb can be done after the meeting; to see or to take needs what follows it."""
    verb, rest = match.group("verb").lower(), match.group("rest")
    if verb == "have":
        return bool(_HAS_DONE.match(rest))
    if verb == "see":
        return bool(_SEES_TO.match(rest))
    return verb != "do" and bool(shape.fullmatch(verb))
