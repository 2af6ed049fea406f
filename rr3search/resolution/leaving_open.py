"""Words that leave a question open: nobody could say, nothing is settled, work goes on, or it was only noted."""

import re

__all__ = [
    "ACKNOWLEDGED",
    "NOBODY_KNEW",
    "NOT_ANSWERED",
    "NOT_TOLD",
    "ONLY_AGREED",
    "UNDER_WAY",
    "UNRESOLVED",
    "UNSURE",
    "WAS_ABSENT",
]

_COMMITTED = r"(?:answer|date|figure|number|commitment|assurance|guarantee|timetable|timescale|promise)s?"
_NOW = r"(?:(?:yet|now|at present|at the moment) )?"
_SOME = r"(?:an?|any|the|such) (?:\w+ )?"
_OPEN_WORD = r"(?:whether|if|when|what|who|why|where|which|how)"
_HEARD_OF = (
    r"(?:reply|replies|response|answer|decision|confirmation|information|advice|news|word|outcome|permission|approval|"
    r"quotes?|quotation|estimate|figures)"
)
_DONE = (
    r"(?:settled|decided|agreed|fixed|asked|written|drafted|finished|completed|done|sent|received|signed|published|"
    r"started|begun|found|appointed)"
)


def _join(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


UNRESOLVED = _join(
    r"\bnot (?:something|a (?:problem|matter|question)|one)\b[^.]{0,60}\b(?:able|can|could|solve|solved|resolve|"
    r"resolved)\b",
    r"\b(?:long[- ]standing|difficult|ongoing|unresolved|intractable)\b[^.]{0,30}\b(?:challenge|problem|issue)\b",
    r"\b(?:remains?|is still) (?:unresolved|unclear|an issue|a challenge|outstanding)\b",
    r"\bno (?:easy|quick|simple|clear) (?:solution|answer|fix)\b",
    r"\bnot (?:yet )?been resolved\b",
    r"\bun(?:able|likely) to (?:resolve|solve|answer|agree)\b",
    r"\b(?:kept|keep|keeping) (?:\w+ ){0,2}?under review\b",
    r"\bno (?:decision|agreement|conclusion|view) (?:had|has|have|was|is) (?:yet |as yet )?(?:been )?"
    r"(?:taken|made|reached|come to)\b",
    r"\b(?:not|never) (?:yet )?(?:been able to (?:agree|decide|settle)|reached (?:an? )?"
    r"(?:agreement|decision|conclusion))\b",
    r"\bcould not agree\b",
    r"\bnothing (?:had|has|was|is) (?:yet )?(?:been )?(?:settled|decided|agreed|fixed|finalised|determined)\b",
    r"\b(?:would|will|might|may) never be (?:known|settled|found out|established|resolved)\b",
    r"\b(?:views|opinions?|members|feelings?|the (?:group|committee|panel|board|forum|meeting)) "
    r"(?:(?:was|were) (?:sharply |evenly )?(?:divided|split)(?=\s*(?:[.;,]|$)| (?:on|about|over|as|and)\b)|differed\b)",
    r"\bno consensus\b",
    r"\bthe (?:matter|question|point|issue) was left (?:there|open|unsettled|at that)\b",
    r"\b(?:was|is|were|are) (?:still )?not (?:yet )?clear (?:who|whether|what|when|how|why|where|if)\b",
    r"\bremained to be (?:seen|settled|decided)\b",
)
"""It was spoken of, and nothing came of it."""
NOT_TOLD = _join(
    rf"\b(?:could|can)(?:not|n't| not) {_NOW}(?:answer|say|comment|tell)\b",
    rf"\b(?:could|can)(?:not|n't| not) {_NOW}(?:give|offer|provide|make) {_SOME}{_COMMITTED}\b",
    rf"\b(?:could|can) (?:give|offer|make) no (?:such )?(?:\w+ )?{_COMMITTED}\b",
    r"\b(?:impossible|not possible|too early|too soon|not (?:yet )?able|unable) (?:yet )?to "
    r"(?:say|tell|know|give (?:an?|any|the)|comment|confirm)\b",
    r"\bneither a yes nor a no\b",
    r"\b(?:did|does|do)(?:n't| not) (?:yet )?(?:have|know) (?:the|an?|any) (?:answer|date|figures?|numbers?)\b",
    r"\b(?:did|does|do)(?:n't| not) (?:yet )?have (?:the|that|this|any|such) (?:\w+ )?(?:information|details?|data)"
    r"(?=\s*(?:[.;,]|$)| (?:with (?:her|him|them|us)|to hand|at hand|available|yet|today|and|but)\b)",
    r"\b(?:did|does|do)(?:n't| not) (?:yet )?know(?=\s*(?:[.;,]|$))",
    r"\b(?:did|does|do)(?:n't| not) (?:yet )?have (?:this|that|it|them|the \w+|an? \w+) (?:to hand|at hand|with "
    r"(?:her|him|them)|in front of (?:her|him|them))",
    rf"\bcould ?(?:not|n't) (?:yet )?put (?:an? |the |any )?{_COMMITTED} (?:on|to)\b",
    r"\b(?:rather|preferred|prefer|sooner) not (?:to )?(?:anticipate|pre-?empt|prejudge|commit|guess|speculate|say|"
    r"(?:give|name|offer|quote) (?:an?|any|the) \w+)\b",
    r"\bwould ?(?:not|n't) (?:anticipate|pre-?empt|prejudge)\b",
    r"\b(?:not|hardly) (?:yet |currently |at present )?in (?:a|any) position to "
    r"(?:say|tell|answer|give|comment|confirm)\b",
    r"\bhad not (?:yet )?been (?:given|sent|told) (?:one|it|them|an? \w+|the \w+)(?=\s*(?:[.;,]|$))",
    r"\b(?:information|figures?|data|numbers?|records?) (?:was|were|is|are) not (?:held|kept|collected|recorded|"
    r"available)\b(?! (?:before|until|prior|since)\b| in \d)",
    r"\b(?:question|point|matter|it|this) (?:was|were|went|remained|had been|is) "
    r"(?:not answered|left unanswered|unanswered)\b",
    r"\bno (?:date|figures?|timescale|timetable|answer|information) (?:had|has|have|was|were|is|are) (?:yet )?"
    r"(?:been )?(?:given|set|available|fixed|received|known)\b",
    r"\b(?:was|were|is|are) not (?:yet )?known\b",
    r"\bhad (?:\w+ )?(?:asked|written to) [^.;]{2,60}? (?:and|but) (?:it|they|s?he) had not (?:yet )?"
    r"(?:replied|answered|responded)\b",
    r"\bcould (?:say|tell (?:\w+ )?|add) nothing (?:about|of|on|as to)\b",
    r"\b(?:neither|none) of (?:the )?\w+ (?:was|were) able to (?:say|help|answer|tell)\b",
    r"\b(?:had|has|have) no (?:\w+ )?(?:answers?|dates?|figures?|numbers?|information|details?|news)"
    r"(?=\s*(?:[.;,]|$)| (?:with (?:her|him|them|us)|to hand|at hand|to give|to offer|yet|today|and|but|for)\b)",
    r"^[^.;,]{0,60}\b(?:would|did|could) (?:not|n't) (?:like|want|wish|care) to (?:guess|speculate|commit|be held)\b",
    r"\bcould ?(?:not|n't) (?:\w+ )?commit\b|\b(?:not|un)(?: feel)? ?able to commit\b",
)
"""Whoever was asked had no answer."""
UNSURE = _join(
    rf"(?<!\bwho )\b(?:did|does|do)(?:n't| not) (?:yet )?know {_OPEN_WORD}\b",
    r"\b(?:had|has|have) no idea\b",
    rf"(?<!\bwho )\b(?:was|were|is|are) (?:unsure|unclear|uncertain|not (?:sure|clear|certain)) (?:of |about |as to )?"
    rf"{_OPEN_WORD}\b",
    r"(?<!\bwho )\b(?:was|were) (?:unsure|uncertain|not (?:\w+ )?(?:sure|certain))(?! (?:how|to)\b|[^.]{0,20}\bso\b)",
)
"""The same where an answer opens with it; further on it may be of a detail."""
NOT_ANSWERED = _join(
    r"\b(?:question|point|query|it|this|matter) (?:was|were|went|had been|has been|is) "
    r"(?:not (?:been )?answered|unanswered|left unanswered)\b",
    r"\bno(?: \w+)? (?:answer|reply|response) (?:was|were|had been|has been) "
    r"(?:given|received|recorded|offered|made|supplied|forthcoming)\b",
    r"^(?:reply|answer|response)(?: (?:by|from) [^:]{2,60})?: (?:none|nothing) (?:had|has|was) (?:been )?"
    r"(?:received|supplied|given|sent|forthcoming)\b",
)
"""The minutes themselves say that there was no answer."""
NOBODY_KNEW = _join(
    r"\b(?:nobody|no[ -]one|none of \w+) (?:(?:present|there|in the room|round the table) )?(?:had|kept|held) "
    r"(?:an?|the|any|that|such) (?:\w+ )?(?:figures?|numbers?|counts?|records?|answers?|reply|information|date)\b",
    r"^no (?:figures?|numbers?|answers?|repl(?:y|ies)|responses?|dates?|reasons?|explanations?|sums?) "
    r"(?:was|were|could be) (?:offered|given|available|forthcoming|to hand|had|provided|ventured)\b",
    r"\b(?:had|has) no (?:reply|answer|response) to (?:make|give|offer)\b",
    r"^there the matter (?:lay|rested|stood|was left)\b",
    r"\b(?:nobody|no[ -]one|none of \w+) (?:\w+ ){0,4}?(?:knew|knows|(?:could|was able to|were able to) "
    r"(?:say|answer|tell|help|reply|enlighten))\b",
    r"^(?:nobody|no (?:\w+ ){1,2}?)(?:else )?(?:present |there )?felt (?:\w+ )?able to "
    r"(?:comment|answer|reply|say|help)\b",
    r"\bthere was (?:nobody|no[ -]one) (?:\w+ ){0,9}?(?:to|who could) (?:answer|reply|respond|say|tell|help)\b",
    r"\b(?:nobody|no[ -]one|no representative) (?:from|of) [^.;,]{1,40}? (?:was|were) (?:present|there|in the room|"
    r"at the meeting|represented)(?=\s*(?:[.;]|$))",
    r"\b(?:nobody|no[ -]one|no representative|none of \w+) (?:\w+ ){0,6}?(?:was|were) "
    r"(?:there|here|present|available|on hand|in the room) (?:who could|to) (?:answer|reply|respond|say|tell)\b",
)
"""The same, unless somebody promises to find out."""
WAS_ABSENT = re.compile(
    r"^[\w.' -]{2,50} (?:was |were )?(?:not (?:present|there|at the meeting|in the room)|absent)[.\s]*$", re.IGNORECASE
)
"""All that was said to a question: "Mr Dale not present."."""
ACKNOWLEDGED = _join(
    r"^(?:(?:the|this|that|his|her|their) )?(?:question|point|comment|concern|matter|suggestion|request|view|remark)s? "
    r"(?:was|were) (?:duly |also )?(?:noted|acknowledged|recorded|taken)[.\s]*$",
    r"^(?:duly |all )?noted[.\s]*$",
    r"^(?:there was |received )?no (?:reply|answer|response|comment)[.\s]*$",
    r"^(?:there was )?no time (?:to|for|left)\b",
    r"^[^.;]{0,60}\bthanked (?:\w+ ){1,5}?for (?:(?:the|his|her|their|this|that) (?:\w+ )?(?:question|point|"
    r"contribution|comment|suggestion|interest|remark|observation|service|work|years|candour|honesty|frankness|patience)s?|raising|asking|"
    r"drawing attention|bringing)\b[^;]*$",
    r"^[^.;]{0,60}\b(?:shared|understood|recognised|acknowledged) (?:his|her|their|the|this|that|these) "
    r"(?:annoyance|concerns?|frustrations?|views?|anger|disappointment|worry|worries)[.\s]*$",
    r"^(?:the )?(?:chair|meeting|group|committee|board) moved on\b",
    r"^(?:\w+\W{1,2}){1,4}?(?:congratulated|applauded|welcomed) (?:him|her|them|this|that|it)[.\s]*$",
    r"^(?:\w+\W{1,2}){1,4}?(?:was|were) (?:very |most )?(?:delighted|pleased|grateful|disappointed|relieved)[.\s]*$",
    r"^[^.;]{0,60}\b(?:said|agreed|thought|felt|remarked|replied) (?:that )?"
    r"(?:the|(?:it|this|that) was an?) "
    r"(?:(?:good|fair|valid|important|interesting|reasonable) )?(?:point|question|one|challenge)"
    r"(?: (?:was|had been) (?:\w+ )?(?:well made|well taken|a (?:good|fair|valid) one|fair|noted|taken))?[.\s]*$",
    r"^[^.;]{0,40}\bthanked [^.;]{1,40}? for (?:coming|attending|being (?:there|here|present)|joining|"
    r"(?:his|her|their) (?:attendance|time))[.\s]*$",
    r"^there (?:was|were|followed) (?:an? |some |further |much )?(?:\w+ )?(?:discussion|debate|exchanges?)"
    r"(?: (?:about|on|of|over)\b[^.;]*)?[.\s]*$",
)
"""A whole sentence that takes note of a question, or tells that it was talked of, and says nothing to it."""
ONLY_AGREED = re.compile(
    r"(?:(?:this|that|it|the (?:proposal|suggestion|paper|report|recommendations?|minutes)) (?:was|were) )?"
    r"(?:duly |also |then |all |unanimously )?agreed(?: (?:unanimously|by all|without a vote))?[.\s]*|"
    r"(?:the )?(?:forum|group|committee|board|panel|council|meeting|members|all|everyone|chair)(?: present)? "
    r"(?:\w+ly )?agreed[.\s]*",
    re.IGNORECASE,
)
"""A whole sentence that tells of an agreement and not to what: it answers nothing but the question right above it."""
UNDER_WAY = _join(
    r"\b(?:still|currently|yet)\s+(?:\w+\s+){0,2}?"
    r"(?:working|considering|developing|being|reviewing|scoping|deciding|to be|in)\b",
    r"\bhave been working\b",
    r"\bworking (?:through|up|towards|hard)\b",
    r"\b(?:will|would|to) be (?:developing|considering|reviewing|working (?:on|with|towards?|through|up))\b",
    r"\bbeing (?:developed|considered|reviewed|scoped|worked|drafted|looked)\b",
    r"\b(?:under|in) (?:review|consideration|development|discussion|progress)\b",
    r"\b(?:early stages|not yet|yet to|to be (?:decided|confirmed|determined|agreed))\b",
    r"\b(?:hasn't|has not|haven't|have not) been\b",
    rf"\b(?:had|has|have)(?: not|n't) been {_DONE}\b(?! until\b)",
    r"\bwill need to (?:have|hold|develop|work|consider|discuss|agree|be)\b",
    r"\b(?:would|will|to|agreed to) (?:speak|talk|meet|discuss|liaise|consult|work) (?:to|with)\b",
    r"\bhoping to\b",
    r"\b(?:hung|hangs|depended|hinged|hinges|rested|rests) (?:\w+ly )?(?:up)?on\b|\b(?:was|were|is|are) subject to\b",
    rf"\b(?:awaiting|waiting (?:for|on)) (?:\w+ ){{0,4}}?{_HEARD_OF}\b|\bwaiting to hear\b",
    r"\blooking (?:at|into)\b",
    r"\bnot (?:\w+ ){0,3}yet\b",
    r"\b(?:was|is|were|are) (?:silent|still open|undecided)\b",
)
"""Part of an answer is still to come."""
