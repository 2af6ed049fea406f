"""The wordings by which a statement tells how it stands to an earlier one.

Patterns over folded text; none takes more than one look at each character.
"""

import re

__all__ = ["CONTINUED", "ELSEWHERE", "PLANNED", "REVERSAL", "STANCE", "TURNED", "UNCHANGED", "UNTOLD", "tells_turn"]

REVERSAL = re.compile(
    r"\b(?:no longer|instead of|reversed|withdrawn|dropped|scrapped|abandoned|overturned|cancelled|called off|wound up|"
    r"suspended|(?:had|has|have|would) ceased?|replaced by|superseded|brought forward|put back|delayed|postponed|"
    r"pushed back|(?:would|will|could|can) (?:not|no longer) (?:now|be (?:met|kept))|"
    r"(?:had|has|have) changed)\b[^,.;]{0,60}",
    re.IGNORECASE,
)
UNCHANGED = re.compile(
    r"\b(?:(?:had|has|have|was|were|is|did) not (?:been )?(?:changed?|altered|moved)|nothing (?:had|has) changed|"
    r"unchanged|no change|as (?:before|last (?:year|time|winter|summer)|in the past|previously|already)|"
    r"the same (?:as|terms|position))\b",
    re.IGNORECASE,
)
"""It says itself that all is as it was."""
CONTINUED = re.compile(
    r"\b(?:still|remain(?:s|ed)?|stay(?:s|ed)?|continues?|continued|(?:held|kept|frozen|maintained) at|"
    r"(?:go|goes|went|gone) on|another (?:year|term)|again|confirmed|reaffirmed|repeated|renewed)\b",
    re.IGNORECASE,
)
UNTOLD = re.compile(
    r"\b(?:(?:could|can)(?:not| not|n't) (?:yet )?say|(?:did|does|do)(?: not|n't) (?:yet )?know|unable to say|"
    r"undecided|not (?:yet )?(?:decided|been decided)|not (?:yet )?(?:been )?(?:set|fixed|given|named|announced) "
    r"(?:a|an|any|the) (?:\w+ )?(?:date|day|figure|sum|time|timetable)|"
    r"no (?:\w+ )?(?:date|decision|timetable|figure) (?:had|has|was|is))\b[^,.;]{0,60}",
    re.IGNORECASE,
)
"""Whoever speaks has nothing to tell yet."""
PLANNED = re.compile(
    r"\b(?:would|will|due|planned|plans?|expected|hoped?|hopes|aim(?:ed)?|to be|"
    r"(?:moved|put back|brought forward) to|scheduled|target)\b",
    re.IGNORECASE,
)
"""Only the day of something to come can move; another day of something past is another event."""
STANCE = re.compile(
    r"\bno longer (?:\w+ to )?(?:say|saying|refused?|declined?|objected|object|opposed?)\b", re.IGNORECASE
)
"""A refusal taken back, in words that name nothing of what was refused."""
TURNED = re.compile(
    r"\b(?:position|policy|decision|rule|view|stance|answer)\b[^,.;]{0,40}\b(?:reversed|overturned|withdrawn|changed)\b",
    re.IGNORECASE,
)
"""A position turned round, in words that name nothing of what it was."""
ELSEWHERE = re.compile(
    r"(?:and |but )?(?:elsewhere|everywhere else|otherwise|for (?:everyone|everybody) else|"
    r"in all other \w+|all (?:the )?others?)\b[^.;]{0,60}",
    re.IGNORECASE,
)
"""What goes on for the rest does not go on for all."""


def tells_turn(sentence: str) -> bool:
    """Whether a sentence tells that a position was turned round, whatever it was."""
    return TURNED.search(sentence) is not None
