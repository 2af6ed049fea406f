"""What the meeting did or went through between two remarks: "The group broke for tea", "The amendment fell".

Sentence in, yes or no. Whoever was speaking, the minute-taker tells this.
"""

import re

__all__ = ["is_proceeding"]

_BODY = (
    r"(?:(?:The\s+)?(?:meeting|group|committee|board|panel|council|members|trustees|governors|directors|councillors|"
    r"forum|"
    r"society|branch|assembly|senate|synod)|We|Everyone|Everybody|People|All(?: present)?|Those present|"
    r"Several (?:members|"
    r"people)|Some members)"
)
_COUNT = r"(?:\d+|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|A majority|Most)"
_TALK = r"(?:discussions?|debate|conversation|talk|exchange|attention|questions?)"
_MOVED_ON = (
    r"(?:(?:then|briefly|also|all)\s+)?(?:broke(?=\s+(?:for|up|into)\b|\W*$)|took a (?:\w+ )?(?:break|recess|vote)|"
    r"stood (?:for|in)"
    r"|raised a glass|went into|moved into|returned to|nodded|clapped|laughed|paused|observed a|held a (?:minute|"
    r"moment)|meets? "
    r"(?:again|next)|next meets?|fell silent)"
)
_PATTERNS = (
    rf"{_BODY}\s+{_MOVED_ON}(?!\w)",
    rf"{_COUNT}\s+(?:members\s+)?(?:(?:was|were)\s+(?:in favour|for|against|opposed)|voted|abstained)\b",
    (
        r"(?:On being put to the vote,?\s+)?the\s+(?:motion|amendment|proposal|resolution)\s+(?:as amended\s+)"
        r"?(?:fell|failed|was (?:then )?"
        r"(?:put|lost|carried|defeated|withdrawn))\b"
    ),
    (
        rf"(?:The\s+|General\s+|Further\s+)?{_TALK}\s+(?:then\s+)?(?:moved|turned|became|ranged|drifted|passed|"
        rf"returned|continued|"
        r"centred|focus+ed)\b"
    ),
    (
        r"(?:A|An|The|Some|Much|Further|Another)\s+(?:[\w-]+\s+){0,5}?(?:session|discussion|debate|exchange|silence|"
        r"pause|vote|break|"
        r"conversation)\s+(?:then\s+)?(?:followed|ensued|took place|was (?:held|kept|observed|taken))\b"
    ),
    (
        r"(?:Copies|Slides|Handouts)\s+(?:[\w' ]{0,30}\s)?(?:was|were)\s+(?:handed|passed|given|distributed|"
        r"made available)\b"
    ),
    (
        r"(?:A copy|Copies|Her report|His report|(?:The |Her |His |Their )?(?:slides|presentation)|[Tt]hese)"
        r"\b[^.]{0,40}\s(?:is|are)\s+"
        r"(?:attached|appended|annexed)\b(?:\s+(?:at|as|to|in|below|here)\b[^.]{0,40})?\.?$"
    ),
    (
        r"[^.]{3,60}\s(?:will be|is to be|are to be)\s+(?:circulated|sent(?: out| round)?|shared|attached)\s+(?:with|"
        r"alongside)\s+(?:the|"
        r"these)\s+(?:minutes|notes)\b"
    ),
    r"(?:Views|Opinions?|Feelings|Members|The room)\s+(?:was|were)\s+(?:mixed|divided|split)\.?$",
    r"(?:That|This)\s+(?:was|is)\s+the\s+end\s+of\s+(?:the\s+)?(?:matter|item|discussion|it|debate)\b",
    r"There\s+the\s+(?:matter|item|discussion)\s+(?:rested|ended)\b",
    (
        r"(?:The\s+)?(?:matter|item|point|issue|subject)\s+was\s+(?:not|then)\s+(?:pursued|taken|resolved|discussed|"
        r"dropped)\b"
    ),
    r"Time\s+(?:ran out|did not allow|was short)\b|The\s+item\s+(?:ran over|overran)\b",
    r"(?:There\s+was\s+no\s+(?:reply|answer|response)|No\s+(?:reply|answer|response)\s+(?:was|came)\b[^.]{0,30})\.?$",
    (
        r"(?:Nobody|No one|No-one)\s+(?:took (?:this|that|it|the \w+) up|had (?:an?|the) (?:answer|view|comment|reply)|"
        r"answered|rose)\b"
    ),
    r"(?:This|That|It|The \w+)\s+(?:did\s+not\s+go|went)\s+down\s+(?:very\s+|rather\s+)?(?:well|badly|poorly)\b",
    r"(?:This|That|It)\s+was\s+(?:generally\s+|widely\s+)?thought\s+(?:an?|to be|too|likely|unlikely|best|wise)\b",
    r"(?:The next (?:one|meeting)|We (?:next )?meet(?: again| next)?)\s+(?:is|will be|on|at|in)\b",
    r"The\s+(?:mood|tone|atmosphere)\s+(?:was|of the (?:meeting|discussion|room)|became|lightened|darkened)\b",
    r"(?:The\s+)?(?:action|item)\s+(?:was\s+)?(?:closed|completed|discharged)\.?$",
    r"Questions\s+(?:were|was)\s+(?:invited|taken|put|asked)\b",
    r"It\s+(?:went|fell|was)\s+(?:very\s+)?(?:quiet|silent)\b",
    r"Thanks\s+(?:was|were)\s+(?:recorded|given|expressed|extended|offered|conveyed)\b",
    r"This\s+item\s+(?:was|is)\s+(?:for information|confidential|taken|withdrawn|deferred|not discussed)\b",
    r"(?:At this point,?\s+)?the\s+(?:fire )?alarm\s+(?:sounded|went off|rang)\b",
    r"(?:The\s+)?meeting\s+(?:finished|rose|concluded|broke up)\b",
)
_PROCEEDING = re.compile(rf"^[(\[]?(?:{'|'.join(_PATTERNS)})", re.IGNORECASE)


def is_proceeding(sentence: str) -> bool:
    """Whether a folded sentence tells what the meeting went through."""
    return bool(_PROCEEDING.match(sentence))
