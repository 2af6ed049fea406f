"""Old actions, looked at again: where minutes go through what earlier meetings gave out.

Titles and lines in, whether they review old actions out. An action newly given in such a place is new.
"""

import re
from enum import StrEnum

from rr3search.domain import fold_characters
from rr3search.language.clues import make_clue

__all__ = ["Review", "find_old_label", "find_review", "find_run_in_review"]


_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_EARLIER = rf"(?:last|previous|prior|earlier|past|preceding|{_MONTH}|\d{{1,2}}[ ./]\S+|the \d{{1,2}}\w*)"
_OLD = re.compile(
    rf"\bactions?\b.*\b(?:from|of|at|arising from|since|in)\b.*\b(?:{_EARLIER})\b(?!.*\bthis meeting\b)|"
    r"\b(?:previous|outstanding|old|past|earlier|prior|ongoing|carried[- ]forward|brought[- ]forward|open|completed|"
    r"closed|existing)\s+(?:meeting(?:'s)?\s+)?action\b|\b(?:previous|outstanding|old|past|earlier|prior|ongoing|"
    r"carried[- ]forward|brought[- ]forward|open|completed|closed|existing)\s+(?:meeting(?:'s)?\s+)?action(?:s|"
    r" items?| points?)\b|"
    r"\b(?:review|update|updates|progress|follow[- ]up|status|report|feedback|matters)\b.{0,20}\b(?:of|on|from|"
    r"against|to)\b"
    r".{0,30}\b(?:action(?:s| log| points?| items?| list| register| tracker| plan)|tasks|to-?dos|promises|"
    r"undertakings|commitments)\b|"
    r"\baction(?:s| log| points?| items?| list| register| tracker)? (?:review|update|updates|follow[- ]up|progress)\b|"
    r"\b(?:last|previous) (?:meeting|minutes|time|month|week|session|call)(?:'?s)?\b.*\b(?:actions?|to-?dos?|"
    r"tasks|jobs)\b|"
    r"\bactions? (?:b/f|brought forward|outstanding)\b|"
    r"\bactions?(?: points?| items?)? (?:were|was|have been|are) (?:then |all )?"
    r"(?:reviewed|gone through|revisited|followed up|looked at again)\b|"
    r"\bactions? (?:carried|brought|rolled) (?:over|forward)\b|^(?:follow[- ]?ups? |actions? |items? )?(?:from|on) "
    r"(?:the )?"
    r"last (?:time|meeting|week|month)\W*$|\bfollow[- ]?ups? from (?:the )?(?:last|previous)\b|"
    rf"^(?:progress|looking back)\W*$|^what (?:has|had) happened since\b|\bfollow[- ]?ups? from {_EARLIER}\b|"
    r"\bdone since\b|\b(?:things|items?|jobs|business|tasks|actions?|points?|work|matters|bits)\b"
    r".{0,12}\bleft[- ]over\b|^\W*left[- ]?overs?\W*$|"
    r"\bleft[- ]?over (?:from|since|things|items|jobs|business|tasks|actions?|points|matters)\b|"
    r"\brolling action|\bactions? tracker\b|"
    rf"\bhow (?:the |our )?(?:{_EARLIER} )?(?:actions?|tasks|promises)\b.{{0,30}}\b(?:fared|went|gone|got on|"
    r"stand|stood)\b|"
    rf"^progress since {_EARLIER}\b|"
    rf"\bwhat (?:has |had |have )?(?:become|became|come|came|happened)\b.{{0,40}}\b(?:actions?|{_EARLIER}|them)\b",
    re.IGNORECASE,
)
_says_old = make_clue(
    "action",
    "last",
    "previous",
    "done since",
    "left",
    "what",
    "tasks",
    "do",
    "promises",
    "undertak",
    "commit",
    "progress",
    "looking back",
    "follow",
)
_MATTERS = re.compile(
    r"\bmatters? (?:arising|outstanding)\b|\b(?:minutes|notes|record) (?:of|from) (?:the )?(?:last|previous|prior|"
    r"\d|meeting)|"
    r"\b(?:previous|last) (?:minutes|mins|meeting|notes)\b|\bapproval of (?:the )?(?:\w+ )?minutes\b|"
    r"\bactions? arising (?:from|out of|in|since) (?:the )?(?:minutes|notes|record)\b|"
    r"\bminutes,? (?:and|&) actions?\b|\bactions? (?:and|&) minutes\b|"
    r"^(?:since )?(?:last (?:time|meeting|month|week)|the (?:last|previous) meeting|we last met)\W*$|"
    rf"^looking back (?:to|at|on) (?:{_EARLIER})\W*$|"
    r"\bold business\b|\bunfinished business\b|^minutes$",
    re.IGNORECASE,
)
_LOG = re.compile(
    r"^(?:the )?(?:tracker|log) (?:was|were|is)\b|^(?:\W*)(?:the )?action (?:log|register|tracker|list|"
    r"schedule)\b|\baction log\b|\b(?:log|register|tracker) of (?:all |open )?actions\b",
    re.IGNORECASE,
)
_says_review = make_clue(
    *("action", "last", "previous", "done since", "matter", "minutes", "notes", "record", "business"),
    *("tracker", "log", "left", "what", "we last met", "looking", "tasks", "do", "promises", "undertak", "commit"),
    *("progress", "follow"),
)
_NEW = re.compile(r"\b(?:new|this meeting|today|agreed today|next steps)\b|\bsummary of actions\b", re.IGNORECASE)
_OLD_LABEL = re.compile(
    r"^\W{0,3}(?:(?:outstanding|previous|old|carried[- ]forward|ongoing|past)\s+action\b.{0,120}?|"
    r"(?:action|AP)(?: points?| items?)?\s{0,3}(?:no\.?\s{0,3})?[\w./-]{0,12}\s{0,3}[(\[,]?\s{0,3}"
    r"(?:from|of|raised|agreed|given)\b"
    rf"(?:(?!\bto\b)[^:]){{0,60}}?(?:{_EARLIER}|meeting|minutes|\d{{4}})[^:]{{0,20}}?)"
    r"\s{0,3}[)\]]?\s{0,3}(?::|\s-\s|,)\s*",
    re.IGNORECASE,
)


_STATUS_LABEL = re.compile(
    r"^\W{0,3}(?:outstanding|carried (?:forward|over)|c/?f|b/?f|brought forward|still to do|still open|ongoing|"
    r"completed?|done|"
    r"not done|closed)\s*(?::|\s-+\s)\s*(?=[A-Z@])",
    re.IGNORECASE,
)


_MATTER_LABEL = re.compile(
    r"^\W{0,3}(?:actions?|A/?P|A(?=\d))(?: points?| items?)? ?(?:no\.? ?|#)?[A-Z]{0,4}\d[\w./-]*,\s+"
    r"(?P<matter>[^:;.]{2,80}):\s+(?=\S)",
    re.IGNORECASE,
)
"""The number of an action with its matter: "AP1, guidance to governors: circulated"."""
_RUN_IN = re.compile(r"^\W*(?:[A-Z]{0,4}\d[\w./-]*\s+)?(?P<title>[^.:;?!|]{6,60}):\s+(?=[A-Z@])")


_REMARK = re.compile(r"\s*\([^()]{30,}(?:\)|$)")
"""What a heading remarks at length in brackets: "Action log (numbering runs on; 1 to 23 closed earlier)"."""


class Review(StrEnum):
    """What a place of the minutes does with actions."""

    OLD = "old"
    """Goes through old actions, one by one."""
    MATTERS = "matters"
    """Comes back to earlier matters, old actions among them."""
    LOG = "log"
    """A running list, old actions and new."""


def find_review(title: str) -> Review | None:
    """Tell whether a heading, or a line that introduces a list, announces old actions."""
    folded = _REMARK.sub("", fold_characters(title))
    if not _says_review(folded):
        return None
    if _NEW.search(folded) and not re.search(r"\b(?:last|previous)\b", folded, re.IGNORECASE):
        return None
    if _says_old(folded) and _OLD.search(folded):
        return Review.OLD
    if _MATTERS.search(folded):
        return Review.MATTERS
    return Review.LOG if _LOG.search(folded) else None


def find_run_in_review(text: str) -> Review | None:
    """Tell whether the title with which a paragraph opens ("58 Actions from last meeting: ...") announces old ones."""
    match = _RUN_IN.match(fold_characters(text))
    return Review.OLD if match and find_review(match.group("title")) is Review.OLD else None


def find_old_label(text: str, *, is_review: bool = False) -> re.Match[str] | None:
    """Match the label of an action that names the earlier meeting it comes from ("Action 3 from March:").

    Args:
        text: The line.
        is_review: Whether it stands where old actions are looked at; there a matter behind the number is enough.
    """
    folded = fold_characters(text)
    named = _OLD_LABEL.match(folded) or _STATUS_LABEL.match(folded)
    return named or (_MATTER_LABEL.match(folded) if is_review else None)
