"""What the minute-taker tells in passing: who came and went, when the meeting closed, notes written afterwards.

Sentence in, yes or no. Such a sentence is nobody's speech, and ends the speech before it.
"""

import re

from rr3search.domain import fold_characters

__all__ = ["is_procedure"]

_MOVEMENT = re.compile(
    r"\b(?:joined|left|arrived at|rejoined|dialled into|entered) (?:the (?:meeting|call|room)|at \d)|"
    r"^The (?:meeting|call) (?:closed|ended|adjourned|finished|was adjourned|opened|started|began|was called)\b|"
    r"\btook (?:over )?(?:the )?(?:chair|minutes|notes)\b|\b(?:gave|sent|offered|tendered) (?:his |her |"
    r"their )?apologies\b|"
    r"^(?:Meeting|Call) (?:closed|ended|adjourned|opened|started|began)\b|^There being no (?:further|other) business\b",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"^There (?:was|were|are|is) (?:none\b|nothing (?:further|else|to (?:report|note))|no (?:(?:other|further|new|"
    r"additional) )*"
    r"(?:declarations?|questions?|comments?|matters|items?|business|apologies|objections?|conflicts?|correspondence|"
    r"issues|updates?|reports?|members of the public|public comments?|amendments?|corrections?)\b)",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"^\W{0,3}(?:(?:post|after|subsequent to the)[- ]?meeting (?:note|update|comment)|after-?note|footnote|addendum|"
    r"updates? since (?:the|that|this|last) meeting|(?:secretary|secretariat|clerk|editor|minute[- ]?taker|"
    r"chair)(?:'s|s')? "
    r"note|note (?:from|by) (?:the )?(?:secretary|secretariat|clerk|editor|chair)|note to (?:the )?minutes|n\.?b\.?)\s*"
    r"(?::|\.|\s-+\s|\()",
    re.IGNORECASE,
)


def is_procedure(sentence: str) -> bool:
    """Whether the sentence is the minute-taker's own."""
    folded = fold_characters(sentence)
    return bool(_MOVEMENT.search(folded) or _NONE.match(folded.strip()) or _NOTE.match(folded))
