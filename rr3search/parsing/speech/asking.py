"""Whether somebody asks a question: by the verb, by the label in front of it, or by asking outright.

The words of a turn in, yes or no. What somebody is told to have said asks nothing, however it ends. To ask somebody
to do something is no question; to ask for news or a reason is one.
"""

import re

from rr3search.domain import fold_characters
from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.told_questions import ANSWER_NOUN, WHICH
from rr3search.parsing.speech.exchanges import find_exchange_label
from rr3search.parsing.speech.putting import asks_besides

__all__ = ["asks", "tells_of_a_question"]

_OPENING = 120
"""Characters in which a turn says what it does."""
_ABOUT = r"(?:whether|if|what|how|why|when|where|who|whose|which|about)\b"
_ASKING = r"(?:asked|asks|queried|queries|enquired|inquired|wondered|wonders|questioned)"
_REQUEST = re.compile(
    rf"\b(?:asked|requested|invited)\s+(?!to\b|that\b|for\b)"
    rf"(?:(?!{_ABOUT})[\w'&./-]+\s+){{1,6}}?(?:not\s+)?to\s+(?!know\b|say\b|explain\b|clarify\b|confirm\b|comment\b|tell\b|hear\b|which\b)\w+",
    re.IGNORECASE,
)
"""Somebody is asked to do something."""
_WISH = re.compile(
    rf"\b(?:asked|asks)\s+(?:that\b|(?:(?!{_ABOUT})[\w'-]+\s+){{0,3}}?for\s+(?!(?:\w+\s+){{0,3}}?{ANSWER_NOUN}\b|{WHICH}))|"
    rf"\b(?:was|were|be|been) asked\s+(?:to|for|not to)\b|\b(?:asked|asks) to (?!know\b)\w+(?! {_ABOUT})",
    re.IGNORECASE,
)
"""Something is asked for that is no answer: "asked that members be told", "asked for a paper"."""
_LABELLED = re.compile(rf"^[^\s:]{{1,20}}(?:\s[^\s:]{{1,20}}){{0,2}}\s*(?::|\s[-–—])\s+{_ASKING}\s+{_ABOUT}")
"""A speaker's label before the verb: "NP - asked if"."""
_OWN_WORDS = re.compile(r"^[^\s:]{1,20}(?:\s[^\s:]{1,20}){0,3}\s*:\s")
"""A speaker's label, behind which stand the speaker's own words."""
_QUOTED = re.compile(rf"\?[\"']+\s+{_ASKING}\b")
"""A question between quotation marks before its verb."""
_OURS = re.compile(r"\b(?:we|us|our|I)\b", re.IGNORECASE)
_TOLD = re.compile(
    r"^(?:An? |The |One |(?:First|Second|Third|Next|Another|Written|Public|Supplementary)\s)*"
    r"(?:[Qq]uestions?|[Qq]uer(?:y|ies))\b[^.?:]{0,80}(?::\s*[\"'].{3,600}\?[\"']*\s*$|\bwho asked\s+" + _ABOUT + ")",
    re.DOTALL,
)
"""The minute-taker passes a question on: "A question had been received from Mr Hale, who asked what"."""


def asks(text: str, act: SpeechAct | None) -> bool:
    """Whether somebody's turn is a question.

    Args:
        text: The turn's words.
        act: Of the verb that introduces it; None where no verb does.
    """
    folded = fold_characters(text)
    if (label := find_exchange_label(folded)) is not None:
        return label[0] == "Q"
    if (act is None or _OWN_WORDS.match(folded)) and folded.rstrip("\"') ").endswith("?"):
        return True
    opening = folded[:_OPENING]
    if act is SpeechAct.ASK:
        return not _REQUEST.search(opening) and not _WISH.search(opening)
    last = _take_last(folded)
    is_besides = asks_besides(last) or bool(_QUOTED.search(last)) or _ends_outright(folded, last)
    return act is not SpeechAct.REPLY and (bool(_LABELLED.match(opening)) or is_besides)


def tells_of_a_question(text: str) -> bool:
    """Whether the minute-taker's own words pass a question on."""
    folded = fold_characters(text)
    label = find_exchange_label(folded)
    return bool(label and label[0] == "Q") or bool(_TOLD.match(folded))


def _ends_outright(folded: str, last: str) -> bool:
    """Whether a turn tells something and then asks in a sentence of its own: "Papers were late. Could that change?".

    What "we" should do somebody only wonders.
    """
    return len(last) < len(folded) and last.rstrip("\"') ").endswith("?") and not _OURS.search(last)


def _take_last(folded: str) -> str:
    """The last sentence, near enough."""
    return folded[folded.rstrip(" .").rfind(". ") + 1 :]
