"""The shapes of sentences that promise or give out something to be done.

Patterns only; commitments.py says which of their verbs and subjects count.
"""

import re

__all__ = [
    "AGREED_MODAL",
    "AGREED_THAT",
    "AND_PROMISED",
    "ASKED",
    "CLAUSE_END",
    "DELIBERATES",
    "DOES_THIS",
    "DONE_FOR",
    "HAVE_DONE",
    "HE_WOULD",
    "IF_WANTED",
    "INDEFINITE",
    "INVITED_TO",
    "MODAL",
    "MOST_WORDS_OF_OWNERS",
    "PASSIVE",
    "PAST",
    "PRONOUN",
    "REPORTED",
    "SAYS_AGREED",
    "SAYS_PROMISED",
    "SELF",
    "SHOULD",
    "STANDING",
    "STRONG",
    "SUBJUNCTIVE",
    "TOPIC",
]

_SUBJECT = (
    r"(?P<owner>(?:[Tt]he\s+)?[A-Z@][^.:;?!()]{0,70}?(?:\s\([^()]{1,30}\))?|the\s+[a-z][^.:;?!(),]{2,40}?|[a-z]{5,}s)"
)
_ADVERBS = r"(?:(?:also|then|therefore|now|kindly|subsequently|further|in turn|both|all|each|again)\s+)*"
_VERB = r"(?P<verb>[a-z][a-z-]+)\b"
_OBJECT = r"(?P<object>\s+(?:a|an|the|this|that|it|so|some|all)\b)?"
_SOON = r"(?:tomorrow|tonight|today|this (?:week|month|evening)|next \w+|by \w+|before \w+|after \w+|on \w+day)\b"
_TO = rf"\s+{_ADVERBS}(?:to\s+{_ADVERBS}){_VERB}"
_LEAD = (
    r"^(?:[-*\s]*)(?:(?:and|but|so|also|however|finally|then)\b,?\s+)?"
    r"(?:(?:Summing|Responding|Concluding|Continuing|Replying|Closing|In|On|At|As|When|Following|After|Before|"
    r"Regarding|With|For|Due|Given|If|Once|Until|Since|To|By|In order)\b"
    r"[^;:]{0,120}?,\s+)?(?:(?:and|so)\s+)?"
)
AGREED_THAT = re.compile(
    r"(?:\b(?:it (?:was|is|has been)(?: also| therefore| then| further| subsequently| unanimously)? |"
    r"[^.;:]{2,60}?\b(?:also |therefore |then |unanimously )?)?"
    r"(?:agreed|AGREED|Agreed|resolved|RESOLVED|Resolved|decided|DECIDED|confirmed|recommended|noted|suggested and "
    r"agreed)"
    r"(?: unanimously| by all)?:?\s+(?:that\s+)?)",
)
SAYS_AGREED = re.compile(r"agreed|AGREED|Agreed|resolved|RESOLVED|Resolved|decided|DECIDED|confirmed|recommended|noted")
"""One of these stands in every match of AGREED_THAT, which costs far more to look for."""
STRONG = re.compile(
    _LEAD + _SUBJECT + rf"\s+{_ADVERBS}"
    r"(?P<how>agrees?|agreed|undertook|undertakes|offered|offers|volunteered|volunteers|promised|pledged|committed|"
    r"(?:was|were|is|are|has been|have been|will be|would be|to be)\s+"
    r"(?:asked|invited|tasked|requested|instructed|mandated|"
    r"assigned|nominated|directed|charged)|(?:has|have)\s+(?:agreed|offered|volunteered|undertaken|promised)|"
    r"(?:took|takes|has|have|has taken|will take|was given|accepted|has been given)\s+(?:an?|"
    r"the)\s+action(?: point| item)?|"
    r"is|(?:is|are)\s+due|will need|would need|needs)"
    rf"{_TO}"
)
MODAL = re.compile(
    _LEAD + _SUBJECT + rf"\s+{_ADVERBS}(?P<how>will|shall|'ll|(?:is|are) going to)\s+{_ADVERBS}{_VERB}{_OBJECT}",
)
SHOULD = re.compile(_LEAD + _SUBJECT + rf"\s+{_ADVERBS}should\s+{_ADVERBS}{_VERB}")
"""What somebody who sums up a discussion gives others to do."""
INVITED_TO = re.compile(
    r"write|submit|send|prepare|circulate|draft|re-?draft|consider|bring|arrange|publish|produce|contact|nominate"
)
"""What one is invited to do after the meeting; to speak, to attend or to give a talk is done at it, or need not be."""
IF_WANTED = re.compile(r"\b(?:if|unless|provided|should (?:they|it|anyone|anybody|members)|whenever)\b")
AND_PROMISED = re.compile(
    _LEAD
    + _SUBJECT
    + r"\s+(?!to\b|and\b|or\b|of\b|from\b)[a-z]+\b[^.;:?]{0,90}?,?\s+(?:and|but)\s+(?:also |then |has |have |so )*"
    rf"(?:(?P<how>undertook|offered|promised|pledged|agreed|volunteered|committed|undertaken){_TO}|"
    rf"(?P<modal>will|would)\s+{_ADVERBS}(?P<deed>[a-z][a-z-]+)\b)"
)
"""The promise is the second thing the subject does: "Jo apologised and undertook to visit"."""
SAYS_PROMISED = re.compile(r"under|offered|promised|pledged|agreed|volunteered|committed|will|would")
"""One of these stands in every match of AND_PROMISED."""
AGREED_MODAL = re.compile(
    rf"^{_SUBJECT}\s+{_ADVERBS}(?P<how>should|would|will|shall|must|to|is to|are to|needs to|"
    rf"need to)\s+{_ADVERBS}{_VERB}"
)
SUBJUNCTIVE = re.compile(rf"^{_SUBJECT}\s+{_ADVERBS}{_VERB}(?=\s+\w)")
REPORTED = re.compile(
    _LEAD + _SUBJECT + rf"\s+{_ADVERBS}(?:said|says|confirmed|advised|stated|noted|explained|added|indicated|replied|"
    r"responded|reported|promised|agreed|assured[^,;.]{2,30}?|informed[^,;.]{2,30}?|told[^,;.]{2,30}?)\s+(?:that\s+)?"
    rf"(?P<self>s?he|they|he/she|she/he)(?:\s+|(?='))(?:would|will|'d|'ll|(?:intends?|intended|plans?|planned|(?:was|were|is|"
    rf"are) going) to)\s+{_ADVERBS}(?:be\s+)?{_VERB}{_OBJECT}"
)
SELF = re.compile(
    rf"(?:^|[,;:]\s+|\s(?:but|and|so)\s+)I(?:'ll|\s+will|'m going to|\s+am going to|\s+can(?=[^.]*\b{_SOON}))\s+"
    rf"{_ADVERBS}{_VERB}{_OBJECT}"
)
"""In the first person, where the words are somebody's own."""
HE_WOULD = re.compile(
    r"^(?P<self>[Hh]e|[Ss]he)\s+(?:would (?P<have>have)\s+(?:the|a|an|his|her|their|this|it|all|some)\b"
    r"[^.;]{2,60}\b\w+(?:ed|en|de|nt|ne)\W*$|"
    rf"(?:would|will)\s+{_ADVERBS}(?:be\s+)?{_VERB}{_OBJECT}|"
    rf"(?:is|are|was|were) going to\s+{_ADVERBS}(?P<deed>[a-z][a-z-]+)\b)"
)
"""What the speaker before went on to promise, reported without a verb of speech."""
ASKED = re.compile(
    _LEAD + r"(?P<asker>[A-Z][^.:;?!]{1,60}?)\s+(?:also\s+|then\s+)?"
    r"(?:asked|requested|instructed|tasked|directed|asks|requests|delegated)\s+"
    r"(?P<owner>(?:[Tt]he\s+)?[A-Z][^.:;?!(),]{0,60}?|the\s+[a-z][^.:;?!(),]{2,40}?|[a-z]{5,}s)"
    rf"\s+to\s+{_ADVERBS}{_VERB}"
)
INDEFINITE = re.compile(
    r"^(?:some|many|several|most|other|others|few|a (?:few|number)|various|certain|any|no|none|half|more|"
    r"people|those)\b",
    re.IGNORECASE,
)
"""Nobody in particular, to whom nothing can be given to do."""
PASSIVE = re.compile(
    r"\b(?:will|to|should|would|shall)\s+(?:now\s+|also\s+)?be\s+(?:\w+\s+)?(?P<verb>[a-z]+(?:ed|en|t|wn|ne|ut|un))\b"
    r"(?:\s+(?!by\b)[\w'-]+){0,12}?\s+by\s+(?P<owner>(?:the\s+)?[A-Za-z][\w' &/-]{1,50}?)"
    r"(?=[.,;)]|\s+(?:by|before|on|in|at|and|for|to|when|as|who|within|after|this|next)\b|$)"
)
STANDING = re.compile(
    r"\b(?:every|each) (?:year|month|week|meeting|term|quarter|day|autumn|spring|summer|winter)\b|"
    r"\b(?:annually|regularly|usually|normally|always|routinely)\b|\bas (?:usual|always)\b|"
    r"\b(?:weekly|monthly|daily|fortnightly|quarterly|yearly)\W*$|\btake (?:the )?(?:minutes|notes|chair)\b",
    re.IGNORECASE,
)
"""What goes on anyway, and is nobody's new task."""
PAST = re.compile(
    r"\b(?:had (?:agreed|been asked|offered|undertaken|promised)|(?:at|from) the (?:last|previous) meeting|previously|"
    r"in the past|last (?:month|year|week|time)|whether)\b|\?\s*$",
    re.IGNORECASE,
)
CLAUSE_END = re.compile(
    r";\s+(?:and\s+)?|,\s+(?:and|but|while|whilst|so|with)\s+(?=[A-Z]|the\s)|\s+(?:and|while|"
    r"whilst)\s+(?=[A-Z][\w'-]+(?:\s"
    r"[A-Z][\w'-]+)?\s+(?:will|to|agreed|undertook|offered|volunteered|is to|was asked|would|"
    r"said (?:that )?(?:s?he|they))\b)"
)
HAVE_DONE = re.compile(r"\s+(?:a|an|the|it|this|these|those|some|all)\b")
DONE_FOR = re.compile(
    _LEAD + _SUBJECT + r"\s+(?:also |then )?(?:said|confirmed|agreed|replied|promised|advised|"
    r"assured[^,;.]{2,30}?)\s+(?:that\s+)?(?:this|that|it)\s+"
    r"(?:would|will)\s+be\s+(?:done|looked into|followed up|actioned|arranged|circulated|sent|corrected|checked|"
    r"taken up|provided)\b"
)
"""The answer to a request: "Ms Board confirmed that this would be done"."""
DOES_THIS = re.compile(
    r"\b(?:said|confirmed|replied|agreed)\s+(?:that\s+)?s?he (?:would|will) do (?:this|so|that|it)\b"
)
"""Says yes to what was just asked for."""
MOST_WORDS_OF_OWNERS = 4
"""An "and" so near to the beginning joins owners, not clauses."""
TOPIC = re.compile(r"^[^.:;?!]{2,60}:\s+")
PRONOUN = re.compile(r"^(?:he|she|they)$", re.IGNORECASE)
DELIBERATES = re.compile(
    r"\b(?:committee|board|council|group|meeting|panel|forum|we|it|association|society|members|trustees|governors|"
    r"councillors|everyone|all|directors)$",
    re.IGNORECASE,
)
