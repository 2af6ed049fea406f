"""What a sentence says of the person it opens with: where they are, what they did, what they will do.

The words behind a name in, yes or no. Minutes tell what somebody will do or has in hand because that one said so; who
came, went, was elected or is away, the minute-taker saw.
"""

import re

__all__ = ["is_body_deed", "is_deed", "is_offer", "is_own_answer"]

_ADVERBS = r"(?:(?:also|then|now|still|already|currently|just|probably|certainly|definitely|\w+ly)\s+)*"
_NOT_SAID = (
    r"(?:be|been|being|have|chair\w*|attend\w*|join\w*|leav\w*|left|retir\w*|replac\w*|represent\w*|remain\w*|stay\w*|"
    r"serv\w*|act|acting|stand\w*|step\w*|arriv\w*|return\w*|resign\w*|tak(?:e|ing) (?:over|up|the (?:chair|minutes|"
    r"notes))|becom\w*|succeed\w*|travell?\w*|cover\w*|deputi[sz]\w*|work\w*|liv\w*|need)\b"
)
_OFFER = re.compile(
    rf"^(?:(?:will|won't|will not|can|can't|cannot|could|couldn't|would|'ll)\s+{_ADVERBS}(?!{_NOT_SAID})[a-z]+|"
    rf"(?:is|are)\s+(?:not\s+)?{_ADVERBS}(?!{_NOT_SAID})(?!(?:during|according|including|regarding)\b)[a-z]+ing\b|"
    rf"(?:is|are)\s+going\s+to\s+(?!{_NOT_SAID})[a-z]+|"
    r"(?:has|have)\s+(?:a|an|no|some|two|three|four|five|several|many|few|lots|plenty|\d+)\b|"
    r"(?:has|have|is|was|had)\b[^.]{0,120}?(?:\s(?:and|but|-+)\s+)(?:he |she |they )?(?:says?|thinks?|wants?|would "
    r"like|would rather|feels?|reckons?|believes?|hopes?|(?:is|are) (?:worried|concerned|keen|happy|unsure))\b|"
    r"took (?:this|that|it|an action|the action|the point|the issue)\b|(?:was|is)(?:n't| not)? (?:un)?able to\b)"
)
"""A promise, a plan, a stock of something, or a deed with words behind it."""
_MOVES = re.compile(
    r"^(?:\w+ly\s+)?(?:joined|left|arrived|entered|returned|departed|attended|chaired|abstained|voted|seconded|proposed|"
    r"signed|took (?:the (?:chair|minutes|notes)|(?:no|any) (?:further )?part)|did not take part|"
    r"handed out|withdrew|and|or|of|at|from|for|to|who|the|as|in|is to|on)\b"
)
_NOT_REPORTED = (
    r"(?:apolog\w*|agreed|undertaken|promised|offered|volunteered|asked|"
    r"sent (?:his |her |their )?apologies|another|other|"
    r"to (?:leave|go|be)|taken over|passed away|died|stood down|"
    r"been(?! (?:to|through|back|round|out|(?:\w+ )?times|in (?:touch|contact)|able|contacted|approached|"
    r"told|informed|advised|"
    r"(?!act|chair|attend|serv|deputi|represent|cover|stand)[a-z]+ing)\b))\b"
)
"""What "has" and "had" tell of somebody that the minute-taker knows without being told."""
_DONE_BEFORE = re.compile(
    rf"^(?:has|have|had)(?:n't)?\s+(?:(?:not|never)\s+)?{_ADVERBS}(?!{_NOT_REPORTED})(?!(?!been\b|attended\b|represented\b|worked\b|"
    rf"travelled\b|covered\b|had\b){_NOT_SAID})[a-z]+"
)
_DONE = re.compile(
    rf"^{_ADVERBS}(?!(?:{_NOT_SAID}|moved|died|apologi[sz]ed|declared|convened|agreed|needed|used|based)\b)"
    r"(?:[a-z]+ed|ran|rang|met|went|took|got|bought|built|held|set|sent|wrote|drove|brought|found|kept|made|paid|saw|"
    r"heard|began|did|put|won|lost|sold|taught|chose|cut|spent|dealt|gave|showed)\s+(?!by\b)\w"
)
_BODY_DEED = re.compile(
    r"(?:introduced|presented|provided|shared|agreed|offered|gave|raised|identified|updated|set out|approved|accepted|"
    r"adopted|appointed|addressed|proposed|announced|committed|supported|encouraged|invited|called|challenged|opposed|"
    r"commended|recommended|elected|discussed|detailed|described|considered|recogni[sz]ed|presses|pressed|went|"
    r"contributed|illustrated|demonstrated|expanded|was|were|is|continued|maintained|submitted|carried|led|took|spoke|"
    r"talked|referred|passed|voted|endorsed|undertook|closed|opened|expressed|reported|"
    r"highlighted|requested|sought|wanted|preferred|estimated|notified|understood|conveyed|presents|outlines|"
    r"introduces|"
    r"made)\b(?!\s+(?:(?:very |also )?(?:disappointed|concerned|pleased|grateful|worried|clear|keen|able to|"
    r"happy to)|that|the view|"
    r"whether|how|why|concerns?|the group|members|an? (?:brief |short |verbal |further |quick )?(?:update|overview|"
    r"report|"
    r"presentation|summary|briefing|question|query|concern|point)|clarification|assurance|confirmation|to know|"
    r"to see|to the|this\b|"
    r"the (?:point|question|concern|issue|board|committee))|"
    r"[^.;]{0,80}?(?:,\s(?:saying|arguing|noting|adding|explaining|suggesting|stressing)|\band (?:said|added|noted|"
    r"explained|stated|asked))\b)"
)
"""Verbs that tell what a body did as often as what it said; alone they are no cue for a body."""
_WORD = re.compile(r"^(?:[a-z]+(?:n't)?)\b")


def is_body_deed(verb: str) -> bool:
    """Whether these words behind the name of a body tell what it did as often as what it said."""
    return bool(_BODY_DEED.match(verb))


def is_offer(predicate: str) -> bool:
    """Whether these words behind a name are what that one must have said: "will ring them", "has two volunteers"."""
    return bool(_OFFER.match(predicate))


def is_deed(predicate: str) -> bool:
    """Whether these words behind a name tell what that one did, as only he or she could report it.

    Who moved, sat or was put somewhere, who agreed to do what: that the minute-taker saw.
    """
    if _MOVES.match(predicate):
        return False
    return bool(_DONE_BEFORE.match(predicate) or _DONE.match(predicate))


def is_own_answer(predicate: str) -> bool:
    """Whether the words can be the answer of the one they follow the name of."""
    return bool(_WORD.match(predicate)) and not _MOVES.match(predicate)
