"""Whose view a sentence gives by a noun: "Jo's worry was", "In Al's view", "According to Bo", "Jo's response:".

Sentence in, cue out, or None where it gives nobody's view so.
"""

import re
from collections.abc import Iterable

from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.subjects import Subject
from rr3search.parsing.roster.roster import MASK
from rr3search.parsing.speech.cue import LISTED, Cue

__all__ = ["find_belongings", "read_source", "read_view"]

_ACCORDING = re.compile(r"^According to (?P<subject>[^,]{2,60}),")
_ACCORDING_BARE = re.compile(rf"^According to (?P<listed>{LISTED})(?!')\s+(?=[a-z])")
_ACCORDING_BEHIND = re.compile(
    rf",\s+according to\s+(?:the\s+)?(?P<listed>{LISTED})(?=[.]?\s*$|,\s+(?:who|whose|though|although|but|which)\b|;)"
)
_HELD = re.compile(
    rf"^(?P<listed>{LISTED})'s?\s+(?:own\s+|main\s+|only\s+|personal\s+|chief\s+|first\s+|great\s+|biggest\s+|"
    rf"other\s+)?"
    r"(?:view|experience|opinion|position|advice|understanding|"
    r"concern|preference|suggestion|impression|recommendation|question|point|response|answer|reply|comment|feedback|"
    r"feeling|worr(?:y|ie)|fear|hope|wish|instinct|objection|inclination|guess|argument|contention|anxiet(?:y|ie)|"
    r"belief|"
    r"reservation|conclusion|recollection|plea|regret|reaction|doubt|sense|verdict)s?\s+"
    r"(?:(?:at|in|of|about|on|with|as|from|over|for)\s+[^,;:.]{2,40}?\s+)?"
    r"(?:was|is|were|remained|remains|would be|had (?:\w+ )?been)\b"
)
_TOLD = re.compile(
    rf"^(?P<listed>{LISTED})'s?\s+(?:[a-z]+\s+)?(?:question|query|point|suggestion|concern|comment|remark|proposal|"
    rf"request|offer|"
    r"objection|plea|motion|amendment|speech|joke)s?\s+"
    r"(?:(?:at|in|of|about|on|with|as|from|over|for)\s+[^,;:.]{2,40}?\s+)?(?:went|met|found|drew|prompted|received|"
    r"got|fell|provoked|caused|"
    r"led|raised|brought|won|failed|carried)\b"
)
"""What became of somebody's words, which the minute-taker tells."""
_VIEW_OF_OTHERS = re.compile(rf"^In\s+the\s+(?:view|opinion)\s+of\s+(?!(?:the\s+)?{MASK})[^,;:.]{{2,60}}(?:,|\s)")
"""The view of somebody on no list."""
_SAME = re.compile(
    rf"^(?:Not so|(?:Nor|Neither|So)\s+(?:had|was|did|could|would|were|has|is|does|do))\s+(?:the\s+)"
    rf"?(?P<listed>{LISTED})(?=\s*[.,;]|\s*$)"
)
_IN_VIEW = re.compile(
    rf"^In\s+(?:(?P<listed>{LISTED})|(?P<anonymous>(?i:one|an?|another)\s+[\w' -]{{3,40}}?))'s?\s+(?:own\s+|"
    rf"personal\s+)?"
    r"(?:view|opinion|judge?ment|experience|estimation|words)(?:,|(?=\s+(?:the|this|that|it|there|a)\b))"
)
_LABELLED = re.compile(
    rf"^(?P<listed>{LISTED})'s?\s+(?:update|report|comments?|feedback|response|answer|view|presentation|introduction|"
    r"summary|question|points?|remarks|statement|briefing)\s*(?::|\s-+\s)"
)


def find_belongings(masked: str) -> Iterable[re.Match[str]]:
    """Give what opens with a view or words that belong to a listed name, or says that one was of the same mind."""
    return (match for match in (_HELD.match(masked), _LABELLED.match(masked), _SAME.match(masked)) if match is not None)


def read_view(text: str, masked: str) -> Cue | None:
    """Read a sentence that opens with "In X's view", or tells what became of X's question.

    Args:
        text: The sentence, its characters folded.
        masked: The same with every listed name masked.
    """
    if _VIEW_OF_OTHERS.match(masked) or (MASK in masked and _TOLD.match(masked)):
        return Cue(Subject.NOBODY, "", SpeechAct.STATE)
    match = _IN_VIEW.match(masked)
    if match is None:
        return None
    subject = Subject.LISTED if match.group("listed") else Subject.ANONYMOUS
    printed = text[slice(*match.span(subject))]
    return Cue(subject, printed[:1].upper() + printed[1:], SpeechAct.STATE)


def read_source(text: str, masked: str) -> Cue | None:
    """Read the name behind "according to": at the end of the words, or in front of them."""
    if MASK in masked and (match := _ACCORDING_BEHIND.search(masked)):
        return Cue(Subject.LISTED, text[slice(*match.span("listed"))], SpeechAct.STATE)
    if MASK in masked and (match := _ACCORDING_BARE.match(masked)):
        return Cue(Subject.LISTED, text[slice(*match.span("listed"))], SpeechAct.STATE, is_relaying=True)
    match = _ACCORDING.match(text)
    return Cue(Subject.LISTED, match.group("subject"), SpeechAct.STATE, is_relaying=True) if match else None
