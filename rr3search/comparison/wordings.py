"""The wordings by which a statement tells how it stands to an earlier one.

Patterns over folded text; none takes more than one look at each character.
"""

import re

__all__ = ["CONTINUED", "PLANNED", "REVERSAL", "STANCE", "UNCHANGED", "UNTOLD"]

REVERSAL = re.compile(
    r"\b(?:no longer|instead of|reversed|withdrawn|dropped|scrapped|abandoned|overturned|cancelled|called off|wound up|"
    r"suspended|(?:had|has|have|would) ceased?|replaced by|superseded|brought forward|put back|delayed|postponed|"
    r"pushed back|(?:had|has|have) changed)\b[^,.;]{0,60}",
    re.IGNORECASE,
)
UNCHANGED = re.compile(
    r"\b(?:(?:had|has|have|was|were|is|did) not (?:been )?(?:changed?|altered)|nothing (?:had|has) changed|unchanged|"
    r"no change|as (?:before|last (?:year|time|winter|summer)|in the past|previously|already)|"
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
