"""What became of a question: answered, answered no, partly, deferred, unresolved, unanswered.

Answers in, a status out, read from the words of the answers alone. A promise to come back on the question
defers it; work still going on, or a promise to do something about it, leaves it partly answered.
"""

import re
from collections.abc import Sequence

from rr3search.domain import AnswerStatus, QuestionStatus, fold_characters

__all__ = ["classify_answer", "denies_answer", "leaves_open", "list_promises", "summarise_status"]

_INFORMATION = (
    r"(?:an? |the |any |some |further |more |fuller |full |written |detailed |proper )*"
    r"(?:responses?|answers?|updates?|details?|information|clarification|confirmation|figures?|data|reply|note|paper|"
    r"report|summary|briefing)"
)
_LATER = (
    r"(?:(?:in|by|after|at|on|during) (?:the |its |their |an? |early |late |next |mid[- ])*(?:spring|summer|autumn|"
    r"winter|new year|year|month|week|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|\d{1,2}(?:st|nd|rd|th)?\b|\w+ meeting|meeting)|next (?:week|month|year)|later|shortly)"
)
"""When something will be told or settled that is not now."""
_PROMISE_TO_INFORM = re.compile(
    rf"(?:\b(?:would|will|can|could|agreed to|undertook to|offered to|promised to|and)|\w'(?:d|ll))\s+"
    r"(?:\w+ly\s+|also\s+|then\s+)?"
    rf"(?:(?:get|seek|obtain|provide|send|share|circulate|give|bring|prepare|write) (?:\w+ )?{_INFORMATION}\b|"
    r"(?:bring|present|submit) an? (?:\w+ )?(?:paper|report) (?:to|at|back)\b|"
    r"find out\b|report (?:after|to|at|on|in)\b|(?:put|take) (?:this|it|that|the (?:question|point|issue|matter)) to\b|"
    r"(?:come|go|get|report|feed|write) back\b|revert\b|follow (?:this |that |it )?up\b|look into (?:this|it|that)\b|"
    r"(?:take|bring) (?:this|it|that|the (?:question|point|issue)) (?:away|back)\b|"
    r"check (?:this|that|with|on|and|whether|if)\b|write to\b|update (?:the |members|attendees|everyone|"
    r"colleagues|[A-Z])|"
    r"(?:pass (?:this|that|it|the (?:question|point|request)) on|"
    r"take (?:this|that|it|the (?:matter|issue|point|question)) up|enquire|inquire|look at (?:this|that|it|the)|"
    r"explore (?:this|that|it)|"
    r"let (?:\w+ ){1,2}know)\b|check(?=[.;,]|$)|"
    r"confirm (?:this|that|it|in writing|after|outside|at the next)\b|clarify (?:this|after|outside)\b|"
    r"(?:(?:need|have|want) to )?ask (?:\w+ ){1,6}?(?:whether|if|what|how|when|about)\b|"
    rf"(?:decide|be (?:decided|considered|settled)|consider (?:this|that|it))\b[^.;]{{0,30}}?\b{_LATER})|"
    r"\b(?:taken away|taken offline|deferred to|(?:question|matter|item|point) was (?:deferred|held over|parked)|"
    r"left (?:for|to|until|over to) (?:the|a) (?:next|later|future)|(?:carried|held) (?:over|forward)|on notice)\b",
    re.IGNORECASE,
)
_UNRESOLVED = re.compile(
    r"\bnot (?:something|a (?:problem|matter|question)|one)\b[^.]{0,60}\b(?:able|can|could|solve|solved|resolve|"
    r"resolved)\b|"
    r"\b(?:long[- ]standing|difficult|ongoing|unresolved|intractable)\b[^.]{0,30}\b(?:challenge|problem|issue)\b|"
    r"\b(?:remains?|is still) (?:unresolved|unclear|an issue|a challenge|outstanding)\b|"
    r"\bno (?:easy|quick|simple|clear) (?:solution|answer|fix)\b|\bnot (?:yet )?been resolved\b|"
    r"\bun(?:able|likely) to (?:resolve|solve|answer|agree)\b|\b(?:kept|keep|keeping) (?:\w+ ){0,2}?under review\b|"
    r"\bno (?:decision|agreement|conclusion|view) (?:had|has|have|was|is) (?:yet |as yet )?(?:been )?(?:taken|made|"
    r"reached|come to)\b|\b(?:not|never) (?:yet )?(?:been able to (?:agree|decide|settle)|reached (?:an? )?"
    r"(?:agreement|decision|conclusion))\b|\bcould not agree\b",
    re.IGNORECASE,
)
_NOT_TOLD = re.compile(
    r"\b(?:could|can)(?:not|n't| not) (?:answer|say|comment)\b|"
    r"\b(?:did|does|do)(?:n't| not) (?:yet )?(?:have|know) (?:the|an|any) (?:answer|date|figures?)\b|"
    r"\b(?:did|does|do)(?:n't| not) (?:yet )?know(?=\s*(?:[.;,]|$))|"
    r"\b(?:question|point|matter|it|this) (?:was|were|went|remained|had been|is) (?:not answered|left unanswered|"
    r"unanswered)\b|"
    r"\bno (?:date|figures?|timescale|timetable|answer|information) (?:had|has|have|was|were|is|are) (?:yet )?"
    r"(?:been )?(?:given|set|available|fixed|received|known)\b|\b(?:was|were|is|are) not (?:yet )?known\b|"
    r"\b(?:neither|none) of (?:the )?\w+ (?:was|were) able to (?:say|help|answer|tell)\b",
    re.IGNORECASE,
)
"""Whoever was asked had no answer."""
_NOT_ANSWERED = re.compile(
    r"\b(?:question|point|query|it|this|matter) (?:was|were|went|had been|has been|is) "
    r"(?:not (?:been )?answered|unanswered|left unanswered)\b|"
    r"\bno(?: \w+)? (?:answer|reply|response) (?:was|were|had been|has been) "
    r"(?:given|received|recorded|offered|made)\b",
    re.IGNORECASE,
)
"""The minutes themselves say that there was no answer."""
_NOBODY_KNEW = re.compile(
    r"\b(?:nobody|no[ -]one|none of \w+) (?:\w+ ){0,2}?(?:knew|knows|could (?:say|answer|tell))\b", re.IGNORECASE
)
"""The same, unless somebody promises to find out."""
_NEGATIVE = re.compile(
    r"\b(?:not aware of|unaware of|not been made aware of|no (?:current |immediate |firm |further |additional |"
    r"such |specific )*"
    r"(?:plans?|funding|funds|intention|budget|provision|proposals?|resources?|scope|decision to)|"
    r"(?:will|would|can|could|does|do|did|is|are|was|were) ?(?:not|n't) (?:be |currently |able to |been |"
    r"going to |planning to |"
    r"plan to |intend to )*(?:extend\w*|fund\w*|chang\w*|possible|available|plann\w*|provid\w*|happen\w*|"
    r"includ\w*|support\w*|"
    r"accept\w*|allow\w*|agree\w*|expect\w*|consider\w*|permit\w*)|"
    r"(?:cannot|can't|won't|wouldn't|isn't|aren't) (?:be |currently )?(?:extend\w*|fund\w*|chang\w*|possible|"
    r"available|plann\w*|"
    r"provid\w*|happen\w*|allow\w*|permit\w*)|ruled out|declined to|refused to|"
    r"\b(?:it|they|he|she|that|this|there|we) (?:would|did|does|do|is|was|are|were|could|had|has|will) not(?=[;.,]|$)|"
    r"\b(?:had|has|have) no (?:money|budget|funds|funding|plans?|intention|powers?|resources)\b|"
    r"(?:said|says|answered|replied) no\b|(?:said|says|thought|thinks|replied|believed) (?:that )?not\b)",
    re.IGNORECASE,
)
_NONE_OF_IT = re.compile(
    r"\bthere (?:is|are|was|were|will be|would be) (?:no|not|none)\b"
    r"(?! (?:changes?|delays?|problems?|issues?|objections?))",
    re.IGNORECASE,
)
"""A no where an answer opens with it; further on it may be of anything."""
_UNDER_WAY = re.compile(
    r"\b(?:still|currently|yet)\s+(?:\w+\s+){0,2}?(?:working|considering|developing|being|reviewing|scoping|"
    r"deciding|to be|in)\b|"
    r"\bhave been working\b|\bworking (?:through|up|towards|hard)\b|\b(?:will|would|to) be (?:developing|"
    r"considering|reviewing|working)\b|"
    r"\bbeing (?:developed|considered|reviewed|scoped|worked|drafted|looked)\b|\b(?:under|in) (?:review|"
    r"consideration|development|"
    r"discussion|progress)\b|\b(?:early stages|not yet|yet to|to be (?:decided|confirmed|determined|agreed)|"
    r"hasn't been|"
    r"has not been|haven't been|have not been)\b|\bwill need to (?:have|hold|develop|work|consider|discuss|agree|be)\b|"
    r"\b(?:would|will|to|agreed to) (?:speak|talk|meet|discuss|liaise|consult|work) (?:to|with)\b|\bhoping to\b|"
    r"\blooking (?:at|into)\b|\bnot (?:\w+ ){0,3}yet\b|"
    r"\b(?:had|has|have)(?: not|n't) been (?:settled|decided|agreed|fixed|asked|written|drafted|finished|completed|"
    r"done|sent|received|signed|published|started|begun|found|appointed)\b|"
    r"\b(?:was|is|were|are) (?:silent|still open|undecided)\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:was|were)\b")
_PRESENT = re.compile(
    r"\b(?:is|are|may|will|has|have|can|must|should|continues?|remains?|applies|apply|includes?|depends?|do|does)\b"
)


def classify_answer(sentences: Sequence[str]) -> QuestionStatus:
    """Tell what the answering side's sentences make of the question they answer.

    Args:
        sentences: In order, of the turns that answer; none where nobody answered.
    """
    folded = [fold_characters(sentence) for sentence in sentences]
    promises = [sentence for sentence in folded if _PROMISE_TO_INFORM.search(sentence)]
    nobody_knew = any(_NOBODY_KNEW.search(sentence) for sentence in folded)
    if not folded or any(_NOT_ANSWERED.search(sentence) for sentence in folded) or (nobody_knew and not promises):
        return QuestionStatus.UNANSWERED
    rest = [sentence for sentence in folded if sentence not in promises]
    if any(_NEGATIVE.search(sentence) for sentence in rest) or (rest and _NONE_OF_IT.search(rest[0])):
        return QuestionStatus.PARTLY if promises else QuestionStatus.ANSWERED_NO
    if any(_UNRESOLVED.search(sentence) for sentence in folded):
        return QuestionStatus.UNRESOLVED
    if nobody_knew or any(_NOT_TOLD.search(sentence) for sentence in folded):
        return QuestionStatus.DEFERRED if promises else QuestionStatus.UNRESOLVED
    return _weigh_substance(rest, is_promised=bool(promises))


def _weigh_substance(told: Sequence[str], *, is_promised: bool) -> QuestionStatus:
    """Tell what sentences that deny nothing and leave nothing open make of the question.

    Args:
        told: Without those that promise to come back on it.
        is_promised: Whether there are any such.
    """
    substance = [sentence for sentence in told if not _UNDER_WAY.search(sentence)]
    if is_promised:
        return QuestionStatus.PARTLY if any(map(_is_current, substance)) else QuestionStatus.DEFERRED
    return QuestionStatus.ANSWERED if len(substance) == len(told) else QuestionStatus.PARTLY


def list_promises(sentences: Sequence[str]) -> list[str]:
    """Give the sentences that promise to come back with an answer."""
    return [sentence for sentence in sentences if _PROMISE_TO_INFORM.search(fold_characters(sentence))]


def leaves_open(sentence: str) -> bool:
    """Whether a sentence says that whoever was asked had no answer."""
    folded = fold_characters(sentence)
    return bool(_NOT_TOLD.search(folded) or _NOBODY_KNEW.search(folded))


def denies_answer(sentence: str) -> bool:
    """Whether a sentence says that a question was not answered."""
    return bool(_NOT_ANSWERED.search(fold_characters(sentence)))


def summarise_status(status: QuestionStatus) -> AnswerStatus:
    """Say the same in the four words an answer has."""
    match status:
        case QuestionStatus.ANSWERED | QuestionStatus.ANSWERED_NO:
            return AnswerStatus.ANSWERED
        case QuestionStatus.DEFERRED:
            return AnswerStatus.DEFERRED
        case _:
            return AnswerStatus.PARTLY


def _is_current(sentence: str) -> bool:
    """Whether the main statement is about now or later; an account of what was does not settle a question."""
    past, present = _PAST.search(sentence), _PRESENT.search(sentence)
    return present is not None and (past is None or present.start() < past.start())
