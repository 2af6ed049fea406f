"""Words by which whoever was asked would not say, or by which nobody took a question up."""

import re

__all__ = ["NOT_TAKEN_UP", "WITHHELD"]

_TOLD = r"(?:figures?|numbers?|dates?|answers?|details?|names?|sums?|information|reasons?|assurances?|views?|opinions?)"
_SAY = (
    r"(?:(?:say|tell|answer|reply|respond|comment|discuss|disclose|reveal|name|speculate|speak|talk|state|elaborate|"
    r"go into|be drawn|be pressed|guess)\b|(?:give|provide|share|release|offer) "
    rf"(?:(?:an?|any|the|its|their|his|her|such) )?(?:\w+ )?{_TOLD}\b)"
)
_WOULD_NOT = r"(?:would|could|did) ?(?:not|n't)"
_UNWILLING = (
    r"(?:not (?:prepared|willing|ready|in a position|at liberty|free|allowed|permitted|going)|unwilling|reluctant|"
    r"unprepared)"
)
_WITHHOLDS = (
    r"\bcould not (?:speak|talk) (?:about|of) (?:an?|one|any|individual|particular|this|that|his|her|their)\b",
    rf"\b(?:declined|refused|preferred not|chose not|wished not|asked not) to (?:be drawn|{_SAY})",
    rf"\b(?:was|were|is|are|felt) (?:\w+ly )?{_UNWILLING} to {_SAY}",
    (
        rf"\b{_WOULD_NOT} (?:be drawn|discuss|disclose|speculate|(?:wish|want) to (?:say|comment|answer|discuss)|"
        r"go into (?:this|that|it|details?|individual))\b"
    ),
    rf"\bwould ?(?:not|n't) (?:say|tell|(?:give|name|state|disclose) (?:an?|any|the) (?:\w+ )?{_TOLD})\b",
    r"\b(?:had|has|have|took|takes?) no (?:view|position|opinion)(?: (?:on|about|of)\b|(?=\s*(?:[.;,]|$)))",
    (
        r"\b(?:this|that|it) (?:was|is) a (?:private )?matter between\b(?!.*\band that\b)|"
        r"\bwent (?:well |far )?beyond what (?:he|she|they)\b"
    ),
    r"\b(?:had|has|have) nothing (?:more |further |else )?to (?:add|say)\b|\bsaid only that (?:s?he|they) had heard\b",
    r"\badvised (?:not to (?:say|comment|discuss|speak)|to say nothing)\b",
    (
        r"\b(?:it would be|was|thought it) (?:wrong|improper|inappropriate|unwise|not (?:right|proper|appropriate)) "
        rf"(?:for \w+ )?to {_SAY}"
    ),
    (
        r"^[^.;,]{0,40}\b(?:this|that|it|the \w+) (?:was|were|is|are) (?:commercially )?(?:confidential|sub judice)"
        r"(?=\s*(?:[.;]|$)| and (?:he|she|they)\b)"
    ),
)
WITHHELD = re.compile("|".join(_WITHHOLDS), re.IGNORECASE)
"""They were asked and would not say: no answer, whatever the reason."""
_OTHERS_TURN = r"(?:next|following|another) (?:question|speaker|item|point|matter|member|business)"
_THOSE_MET = r"group|committee|board|panel|forum|council|meeting"
_REMIT = r"(?:its|the|their|our) (?:[\w']+ ){0,2}?(?:remit|terms of reference|scope)"
_GOES_ON = (
    rf"\b(?:went|moved|passed|pressed|carried) (?:straight )?on to (?:the )?{_OTHERS_TURN}",
    r"\b(?:the )?(?:discussion|conversation|meeting|talk) (?:then |soon )?(?:moved|turned|passed|drifted) (?:on )?to\b",
    rf"\bthe {_OTHERS_TURN} was (?:taken|called|reached|put|asked)\b|\b(?:took|called) (?:the )?{_OTHERS_TURN}",
    (
        r"\bin (?:the |her |his |their |its )?absence(?: of [^.;]{1,60}?)?,? (?:nothing (?:more )?could|no (?:answer|"
        r"reply|response|comment|information|explanation|one) (?:could|was|had))\b"
    ),
    r"\b(?:drew|met with|received|brought|got|elicited) no (?:answer|reply|response|comment)\b",
    r"\b(?:question|point|matter|query) was not (?:taken (?:any )?(?:further|up)|pursued|put)\b",
    rf"\b(?:called|asked) (?:for )?(?:the )?{_OTHERS_TURN}",
    r"^(?:time was short|time had run out|time did not (?:allow|permit))\b",
    (
        r"\b(?:was|were|is|are) not (?:on (?:the|today's|this) agenda|"
        r"(?:a matter|something|a question|one|a subject) for "
        rf"(?:this|the|today's) (?:\w+ ){{0,2}}?(?:{_THOSE_MET}|body)|"
        rf"(?:within|in|part of) {_REMIT})(?=\s*(?:[.;]|$))"
    ),
    rf"\b(?:was|were|is|fell|lay) (?:outside|beyond) {_REMIT}(?=\s*(?:[.;]|$))",
    (
        rf"^[^.;,]{{0,40}}\bsaid (?:that )?(?:the )?(?:{_THOSE_MET}) (?:could|would) not "
        r"(?:go into|discuss|consider|deal with|take|debate)\b"
    ),
    r"\bnobody (?:\w+ ){0,2}?(?:took|picked) (?:this|that|it|the \w+) up\b",
)
NOT_TAKEN_UP = re.compile("|".join(_GOES_ON), re.IGNORECASE)
"""The minutes tell that nobody answered."""
