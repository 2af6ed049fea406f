"""Words that promise to come back on a question, or put it off."""

import re

__all__ = ["PASSES_ON", "PROMISE"]

_KIND = r"(?:an? |the |any |some |further |more |fuller |full |written |detailed |proper ){0,5}"
_TOLD = (
    r"responses?|answers?|updates?|details?|information|clarification|confirmation|figures?|data|reply|note|paper|"
    r"report|summary|briefing|dates?|breakdown|timetable|explanation|costings?"
)
_INFORMATION = rf"{_KIND}(?:{_TOLD})"
_SENT_ROUND = rf"{_KIND}(?:{_TOLD}|table|list|numbers?)"
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_LATER = (
    r"(?:(?:in|by|after|at|on|during) (?:the |its |their |an? |early |late |next |mid[- ]){0,5}(?:spring|summer|autumn|"
    rf"winter|new year|year|month|week|{_MONTH}|\d{{1,2}}(?:st|nd|rd|th)?\b|\w+ meeting|meeting)|"
    r"next (?:week|month|year)|later|shortly)"
)
"""When something will be told or settled that is not now."""
_IT = r"(?:this|that|it)"
_THE_QUESTION = rf"(?:{_IT}|the (?:question|point|issue|matter|request))"
_WHO_ASKED = r"(?:the )?(?:[A-Z]\w+|members|attendees|everyone|group|committee|board|panel|forum)"
_THEM = r"(?:it|this|that|them|these|those)"
_ROUND = (
    r"(?:the |a |its |their |our )?(?:next|following|later|members|attendees|everyone|group|committee|board|panel|"
    r"forum)\b"
)
_DEEDS = (
    rf"(?:get|seek|obtain|provide|send|share|circulate|give|bring|prepare|write) (?:\w+ )?{_INFORMATION}\b",
    r"(?:bring|present|submit) an? (?:\w+ )?(?:paper|report) (?:to|at|back)\b",
    r"find out\b",
    r"report (?:(?:after|to|at|on|in)|the (?:outcomes?|results?|findings?|position|answer))\b",
    rf"(?:put|take) {_THE_QUESTION} to\b",
    r"(?:come|go|get|report|feed|write) back\b",
    r"revert\b",
    rf"follow (?:{_IT} )?up\b",
    rf"look into {_IT}\b",
    rf"(?:take|bring) {_THE_QUESTION} (?:away|back)\b",
    r"check (?:this|that|with|on|and|whether|if)\b",
    r"check(?=[.;,]|$)",
    r"(?:reply|respond) (?:by (?:e-?mail|letter|post|telephone|the end|\d)|in writing|before|after|within|later)\b",
    r"(?:need|have) to (?:find out|check(?=[.;,]|$| (?:this|that|with|on|and|whether|if|when|what|how)\b))",
    r"write to\b",
    (
        r"(?:e-?mail|phone|telephone|ring|message) (?:him|her|them|members|everyone|(?-i:[A-Z]\w+))\b"
        r"(?! (?:every|each|if|whenever)\b)"
    ),
    r"update (?:the |members|attendees|everyone|colleagues|[A-Z])",
    rf"pass {_THE_QUESTION} on\b",
    rf"take {_THE_QUESTION} up\b",
    r"(?:enquire|inquire)\b",
    r"(?<!can )(?<!could )see (?:whether|if)\b",
    r"(?:to )?bring (?:its|their|his|her) (?:\w+ )?(?:decision|answer|reply|view) (?:to|back)\b",
    r"look at (?:this|that|it|the)\b",
    rf"explore {_IT}\b",
    r"let (?:\w+ ){1,3}(?:know|have)\b",
    rf"raise {_IT}\b",
    rf"tell {_WHO_ASKED} (?:as soon|when|once|what|whether|in|by|at)\b",
    rf"(?:bring|send|give|share|circulate|provide|present) {_THEM} (?:to|at|by|in|before|after) {_ROUND}",
    r"(?:bring|send|circulate|provide|present) (?:\w+ ){1,5}?(?:to|at|by|before) (?:the|a) (?:\w+ ){0,2}?meeting\b",
    rf"supply (?:{_THEM}|{_SENT_ROUND})\b",
    r"(?:take|seek|get) (?:\w+ )?(?:advice|soundings|instructions)\b",
    rf"have {_INFORMATION}(?= (?:for|to|by|in|at|on|when|once|ready)\b)",
    r"see (?:to it )?that (?:\w+ ){1,3}(?:had|got|received|was told|were told)\b",
    r"be able to (?:answer|say|tell|give|report|reply) (?:\w+ ){0,3}?(?:once|when|after|in|by|at|as soon)\b",
    r"(?:rather |sooner |prefer to )?wait (?:for|until|till)\b",
    r"confirm (?:this|that|it|in writing|after|outside|at the next)\b",
    r"clarify (?:this|after|outside)\b",
    r"(?:(?:need|have|want) to )?ask (?:\w+ ){1,6}?(?:whether|if|what|how|when|about)\b",
    rf"(?:decide|be (?:decided|considered|settled)|consider {_IT})\b[^.;]{{0,30}}?\b{_LATER}",
)
_WILL = r"(?:\b(?:would|will|can|could|agreed to|undertook to|offered to|promised to|and)|\w'(?:d|ll))\s+"
_PUT_OFF = (
    (
        rf"\b{_SENT_ROUND}(?: \w+){{0,4}}? (?:would|will) be "
        r"(?:sent|circulated|shared|brought|provided|reported|given|presented|supplied)\b"
    ),
    r"\b(?:had|has|have) promised (?:an? |to )(?:\w+ )?(?:reply|answer|response|report|update|write|come back|look)\b",
    (
        r"\b(?:question|point|matter|issue|request|query|comment|this|that) (?:was|were|would be|had been) taken away\b"
        r"(?! (?:for|by|to be|after))"
    ),
    r"^taken away\b|\b(?:taken offline|deferred to|on notice)\b",
    r"\b(?:question|matter|item|point) was (?:deferred|held over|parked)\b",
    rf"\bpromised (?:one|it|them|(?:(?:an? |the )(?:\w+ )?)?(?:{_TOLD}))\b",
    (
        r"\b(?:answer|reply|response|decision|announcement|confirmation|news) (?:was|were|is|had been) (?:\w+ly )?"
        r"(?:promised|expected|due|awaited)(?=\s*(?:[.;,]|$)| (?:in|by|at|on|after|before|soon|shortly|later|next|for|"
        r"from|when)\b)"
    ),
    rf"\b{_SENT_ROUND} (?:would|will) (?:follow|come)\b",
    (
        r"\b(?:was|were|is|are) (?:still )?being (?:written|drafted|prepared|compiled|drawn up|finalised|worked out|"
        r"collected|gathered) and (?:would|will|should) be "
        r"(?:sent|circulated|published|shared|issued|ready|available|brought)\b"
    ),
    (
        r"\b(?:results?|outcome|decision|answer|position|verdict|figures?) "
        r"(?:should|would|will|ought to) be (?:known|available|clear|clearer|ready|announced|decided)\b"
    ),
    (
        r"\b(?:hoped|hopes|expected|expects) (?:to|that \w+ would) (?:be able to |be in a position to |soon )?"
        rf"(?:(?:say|know|report|announce|tell|give|learn)\b|have (?:more (?:to say)?|news|{_INFORMATION}))"
    ),
    (
        r"\b(?:panel|group|committee|board|forum|council|meeting|members|attendees|everyone|they) (?:would|will) be "
        r"(?:told (?:as|when|once|the|of|what)\b|(?:informed|notified|updated|kept (?:informed|posted))"
        r"(?=\s*(?:[.;,]|$)| (?:of|when|as|once|in|later)\b))"
    ),
    (
        r"\b(?:would|will) be (?:in|(?:covered|addressed|dealt with|included|published|given) (?:in|by|at)) the "
        r"(?:next|forthcoming|annual|final|full|coming|revised|autumn|spring|summer|winter|new) (?:\w+ )?"
        r"(?:report|accounts|paper|plan|strategy|guidance|review|meeting|consultation|budget|statement|update)\b"
    ),
    (
        r"\b(?:was|were) (?:asked|instructed|requested) to (?:find out|check|enquire|inquire|establish|ask|"
        r"report back|look into|pass (?:it|this|that|the (?:question|point|matter)) on)\b"
    ),
    (
        r"\b(?:needed|wanted|wished|preferred|would have) to (?:take (?:\w+ )?(?:advice|soundings|instructions)|"
        r"consult|be certain|be sure|think about it|consider it)\b"
    ),
    r"\bbefore (?:he|she|they|it) (?:could (?:say|tell|answer|decide|give|commit)|gave any \w+)\b",
    rf"\b(?:hoped|hopes|expected|expects) to have (?:\w+ ){{1,2}}?(?:{_TOLD})\b",
    r"\bleft (?:for|to|until|over to) (?:the|a) (?:next|later|future)\b",
    r"\b(?:carried|held) (?:over|forward)\b",
)
PROMISE = re.compile(
    rf"{_WILL}(?:\w+ly\s+|also\s+|then\s+|sooner\s+|rather\s+)?(?:{'|'.join(_DEEDS)})|{'|'.join(_PUT_OFF)}",
    re.IGNORECASE,
)
"""A promise to inform; a promise to do something about it is none."""
PASSES_ON = re.compile(
    rf"{_WILL}(?:send|share|circulate|forward|supply|get|find|obtain|fetch) {_THEM}\b|"
    r"\b(?:he|she|they) (?:would|will) (?:count|ask|look|investigate)(?=\s*(?:[.;]|$))|"
    rf"\b(?:would|will) (?:fix|set|settle|agree|determine|announce) [^.;]{{1,40}}?\b{_LATER}",
    re.IGNORECASE,
)
"""The same where whoever was asked had no answer: "it" may be anything else that was spoken of."""
