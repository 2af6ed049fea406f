"""The wordings by which a question says whose words it wants: "did Jo say", "Jo's view on", "according to Jo".

Patterns over folded text, each with the name it found as `who`.
"""

import re

__all__ = ["NAMING", "SAYING", "SAYING_WORD", "names_speaker"]

SAYING = (
    r"(?:say|said|saying|think|tell|told|promise|promised|commit|committed|report|reported|ask|asked|answer|"
    r"answered|reply|replied|"
    r"explain|explained|argue|argued|suggest|suggested|state|stated|mention|mentioned|want|agree|agreed|believe|"
    r"propose|proposed|"
    r"announce|announced|respond|responded|raise|raised|complain|complained|confirm|confirmed|claim|claimed|feel|"
    r"clarify|"
    r"clarified|note|noted|comment|commented|advise|advised|highlight|highlighted|identify|warn|warned|request|"
    r"requested|"
    r"describe|described|express|expressed|recommend|recommended|acknowledge|acknowledged|deny|denied|make of|"
    r"speak|spoke|talk)"
)
SAYING_WORD = re.compile(
    rf"{SAYING}|according|positions?|views?|responses?|stance|opinion|remarks?|statements?|comments?|words",
    re.IGNORECASE,
)
_STANCE = (
    r"positions?|views?|responses?|answers?|reply|stance|opinion|comments?|remarks?|statements?|promises?|commitments?"
)
_ON_A_MATTER = r"\b(?:\s+(?:on|about|to|regarding|concerning)\b|\?|$)"
NAMING = (
    re.compile(
        rf"\b(?:did|does|do|has|have|had|would|will)\s+(?P<who>(?:\S+\s+){{1,7}}?)(?:ever\s+|also\s+|"
        rf"already\s+|actually\s+|"
        rf"have\s+to\s+|had\s+to\s+|to\s+)?{SAYING}\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?P<who>(?:\S+\s+){{0,4}}?\S+?)(?P<of>'s|s'|)\s+(?:{_STANCE}){_ON_A_MATTER}", re.IGNORECASE),
    re.compile(rf"\b(?P<who>(?:\S+\s+){{0,4}}?\S+?)(?P<of>'s|s')\s+(?:line|take){_ON_A_MATTER}", re.IGNORECASE),
    re.compile(
        rf"\b(?:according to|(?:{_STANCE}|said|words|take|line)\s+(?:of|from|by))\s+(?P<who>(?:\S+\s+){{0,4}}?\S+?)"
        r"(?=,|\s+(?:on|about|to|regarding|concerning|when|that|say)\b|\?|$)",
        re.IGNORECASE,
    ),
)


def names_speaker(match: re.Match[str]) -> bool:
    """Whether the wording alone makes a name one of a speaker, whoever it is.

    It does not in "the Harbour Lane position": there only somebody who is known is one.
    """
    return match.groupdict().get("of") != ""
