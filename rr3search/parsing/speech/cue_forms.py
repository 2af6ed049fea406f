"""The forms of sentences that say who speaks: a subject, what stands around it, and a verb.

Patterns over sentences in which the names of the meeting are masked, so that they are compiled once for all meetings.
"""

import re

from rr3search.language.name_shapes import NAME_SHAPE, TITLE
from rr3search.language.speech_verbs import ADVERB, GROUP_VERB, SPEECH_VERB, TELLING_VERB, VERBLESS
from rr3search.language.subjects import LEAD, SUBJECTS
from rr3search.parsing.roster.roster import MASK
from rr3search.parsing.speech.cue import LISTED
from rr3search.parsing.speech.stances import ATTITUDE, STANCE

__all__ = [
    "ACTIVE",
    "ASKED_AND_SAID",
    "CLOSING",
    "DELEGATE",
    "GAVE_ANSWER",
    "GROUP",
    "GROUP_STANDS",
    "HEARD",
    "LATE_SUBJECT",
    "MODIFIED_OFFICE",
    "OWN_BODY",
    "OWN_GROUP",
    "PRESENT_FORM",
    "RELAYING",
    "SECONDING",
    "SHOUTED",
    "SHOUTED_ENDING",
    "STANDS",
    "WITHOUT_VERB",
]

_AFTER_SUBJECT = (
    rf"(?!')(?:\s*\([^()]*\))?(?P<of>\s+(?:of|from|at|for|on behalf of|"
    rf"representing)\s+(?:the\s+)?[A-Z{MASK}][\w'&/ -]{{1,50}}?)?"
    r"(?:,\s(?:[^,;.]|\.(?=,)){2,80},|\s+\([^()]*\))?"
)
OWN_BODY = re.compile(
    r"\s+of\s+(?:the\s+)?(?:Board|Committee|Governors|Trustees|Council|Group|Panel|Meeting|Forum|Governing Body)$"
)
"""Whose chair is the meeting's own."""
SHOUTED = re.compile(r"\b(?:NOTED|AGREED|APPROVED|RESOLVED|RATIFIED|ENDORSED|ACCEPTED|RECEIVED|DISCUSSED|CONSIDERED)\b")
"""Verbs that some minutes print in capitals."""
SHOUTED_ENDING = "ED"

_BARE_LEAD = (
    rf"(?:In|On|At|For|During|After|Before|Regarding|With|By)\s+(?:[^,;:.'{MASK}]|\.(?=\d)){{2,40}}?\s+"
    rf"(?=(?:(?:[Tt]he|{TITLE})\s+)*{MASK})"
)
"""What stands before a listed subject without a comma: "On the second application Jo said"."""
ACTIVE = re.compile(
    rf"^(?:{LEAD}|{_BARE_LEAD})(?:Both\s+)?(?:(?:[Tt]he\s+)?(?P<listed>{LISTED})|{SUBJECTS})(?:\s*(?:,|and|&)\s+(?P<second>{LISTED}|"
    rf"{NAME_SHAPE})|\s+and\s+(?:all|others|everyone|members)(?=\s))?"
    rf"{_AFTER_SUBJECT}\s+(?P<between>(?:{ADVERB},?\s+)*)(?:{SPEECH_VERB})\b(?P<rest>.*)$",
    re.DOTALL,
)
GROUP = re.compile(rf"^{LEAD}(?:{SUBJECTS})\s+(?P<between>(?:{ADVERB},?\s+)*){GROUP_VERB}\b", re.DOTALL)
OWN_GROUP = re.compile(
    r"^(?P<body>(?:The )?(?:Board|Committee|Governors|Members|Trustees|Group|Council|Panel|Forum|Meeting|Directors|"
    r"Commission(?:ers)?|Councillors|Everyone|Everybody))\s+(?:all\s+|then\s+|also\s+)?(?:(?:was|were)\s+(?:\w+ly\s+|"
    r"very\s+|"
    rf"all\s+|also\s+|so\s+)*(?:{ATTITUDE}|interested|silent|quiet|divided|split|unanimous|at odds|moved)\b|"
    r"(?:watched|visited|sat|stood|toured|laughed|applauded|paused|broke|adjourned|"
    r"reconvened|listened|viewed|observed an?|held an?|moved (?:on|to)|went (?:round|into)|clapped|cheered|"
    r"nodded|groaned|murmured|shrugged)\b)"
)
"""What the meeting itself felt and did."""
WITHOUT_VERB = re.compile(rf"^(?P<listed>{LISTED})(?:\s*\([^()]*\))?\s+(?:{VERBLESS}|that(?=\s+[a-z]))\b")
LATE_SUBJECT = re.compile(
    rf"^(?:This|That|It|There)\s[^;:{MASK}]{{5,80}}?,?\s+(?:and|but|so)\s+(?P<listed>{LISTED})(?!')\s+"
    rf"(?:(?:{ADVERB}),?\s+)*(?:{SPEECH_VERB})\b"
)
"""An answer before the one who gives it: "This was not so and Jo undertook to look"."""
STANDS = re.compile(
    rf"^(?:{LEAD}|{_BARE_LEAD})(?:[Tt]he\s+)?(?P<listed>{LISTED})(?!')(?:\s*\([^()]*\))?(?:,\s[^,;.]{{2,80}},)?\s+"
    rf"(?P<between>(?:(?:{ADVERB}),?\s+)*?){STANCE}"
)
GROUP_STANDS = re.compile(rf"^{LEAD}(?:{SUBJECTS})\s+(?P<between>(?:(?:{ADVERB}),?\s+)*?){STANCE}")
DELEGATE = re.compile(
    rf"^{LEAD}(?:[Tt]he\s+)?(?P<listed>{LISTED})(?:'s?)?\s+(?:officials?|representatives?|reps?|colleagues|staff|team)"
    rf"\s+"
    rf"(?:(?:{ADVERB}),?\s+)*(?:{SPEECH_VERB})\b",
    re.DOTALL,
)
HEARD = re.compile(
    rf"^{LEAD}(?:The |the )?[\w' -]{{3,40}}? heard (?:an? [\w ]{{3,30}} )?(?:from|"
    rf"by)\s+(?:the\s+)?(?P<listed>{LISTED})(?!\w)"
)
MODIFIED_OFFICE = re.compile(
    rf"^{LEAD}(?P<role>The\s+(?:[A-Z][\w'&-]+\s+){{1,3}}{MASK}+){_AFTER_SUBJECT.replace('(?P<of>', '(?:')}\s+"
    rf"(?:(?:{ADVERB}),?\s+)*(?:{SPEECH_VERB})\b",
    re.DOTALL,
)
SECONDING = re.compile(
    r"\b(?:proposed|moved|nominated)\b.*\bseconded\b|\bseconded\b.*\bproposed\b|"
    r"\bseconded(?: (?:the|this|that)(?: \w+)? (?:motion|proposal|nomination|resolution|amendment)\b|\.?$)",
    re.DOTALL,
)
CLOSING = re.compile(
    rf"[,?!][\"']?\s+(?:said|added|explained|noted|asked|replied|stated)\s+(?P<listed>{LISTED})[.?]?\s*$"
)
GAVE_ANSWER = re.compile(
    r"^(?P<who>(?:The\s+)?[A-Z][^,;:.']{1,60}?)'s?\s+(?:\w+\s+)?(?:answer|reply|response)(?:\s+to\s+[^,;:.]{2,40}?)?\s+was(?=\s+(?:that|yes|no)\b|\s*:)"
)
"""Who answered, by a noun: "The Council's answer was that"."""
_SOURCE = rf"(?:{LISTED}|{NAME_SHAPE})"
RELAYING = re.compile(
    rf"\b{_SOURCE}(?:,[^,]{{2,40}},)?\s+(?:had|has|have)\s+(?:also\s+|already\s+|since\s+)?{TELLING_VERB}\b|"
    rf"\b(?:been|was|were)\s+(?:told|advised|informed|assured)\s+by\s+(?:the\s+)?{_SOURCE}|"
    rf"\baccording to\s+(?:the\s+)?{_SOURCE}|\bon behalf of\s+(?:the\s+)?{_SOURCE}"
)
ASKED_AND_SAID = re.compile(
    rf"^{LEAD}(?:The\s+)?(?P<listed>{LISTED})(?!')\s+(?:was|were)\s+(?:then\s+|also\s+)?(?:asked|questioned|pressed|"
    rf"challenged|"
    rf"invited)\b[^;]{{0,120}}?,?\s+(?:and|but)\s+(?:(?:{ADVERB}),?\s+)*(?:{SPEECH_VERB})\b"
)
"""Who is asked and answers in one breath."""
PRESENT_FORM = re.compile(r"[a-z]+[^s]s\b")
"""What behind "had" is a noun: "had doubts"."""
