"""What a sentence says besides that leaves it open whether an action was done: still awaited, of another year, amiss.

A sentence and the day of an action in, yes or no out. A wrong "done" is worse than an open action.
"""

import datetime as dt
import re

from rr3search.action_register.task_words import list_text_stems
from rr3search.domain import fold_characters

__all__ = ["is_doubtful", "is_of_another", "is_qualified", "is_unfinished", "read_head"]

_STILL_OUT = re.compile(
    r"\b(?:still|yet|not yet) (?:to (?:come|be \w+)|(?:being )?awaited|outstanding|missing|pending)\b|\bawaited\b",
    re.IGNORECASE,
)
_AMISS = re.compile(
    r"\b(?:to|in|at) the wrong\b|\bthe wrong (?:one|file|version|address)\b|\b(?:too late|in error|by mistake)\b|"
    r"\bonly (?:got|gone|come) as far as\b",
    re.IGNORECASE,
)
_NOTHING_YET = re.compile(
    r"\bnothing (?:[\w ]{1,20} )?(?:yet|so far)\b|\bno (?:news|result|answer|progress) (?:yet|so far)\b|"
    r"\bno [\w ]{1,30}\b(?:had|has|have) (?:as )?yet\b|\bnot there yet\b|"
    r"^\W*(?:(?:it|they|this) (?:is|are|was|were) )?not (?:[\w-]+ ){1,2}yet\W*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?!/)")
_QUALIFIED = re.compile(
    r"\b(?:apart from|except|save for|other than|only|in part|partly|but|not|badly|would|will|until)\b", re.IGNORECASE
)
_INDEFINITE = re.compile(r"^(?:an?|another|one|some)\s", re.IGNORECASE)
_WORD_BROUGHT = re.compile(
    r"\b(?:letters?|repl(?:y|ies)|notes?|e-?mails?|messages?|reports?|papers?|responses?|requests?|answers?|lists?|figures|"
    r"copies|updates?|summar(?:y|ies)|reminders?|invitations?)$",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\s(?:under|about|for|on|at|by|to|from|with|in|against)\s")


def is_doubtful(sentence: str, *, since: dt.date | None) -> bool:
    """Whether a sentence that tells of a deed says that it is not all, went amiss, or was before the action.

    Args:
        sentence: As printed.
        since: When the action was set; None where the minutes do not say.
    """
    folded = fold_characters(sentence)
    years = [int(year) for year in _YEAR.findall(folded)]
    is_before = since is not None and bool(years) and max(years) < since.year
    return is_before or bool(_STILL_OUT.search(folded) or _AMISS.search(folded))


def is_unfinished(sentence: str) -> bool:
    """Whether a sentence says of what stands before it that nothing has come of it."""
    return bool(_NOTHING_YET.search(fold_characters(sentence)))


def is_qualified(rest: str) -> bool:
    """Whether what stands behind a mark takes part of it back: "apart from the gate"."""
    return bool(_QUALIFIED.search(rest))


def read_head(doer: str) -> str:
    """Leave out what a thing is about: "a prosecution under the byelaws" is a prosecution."""
    return _ABOUT.split(f"{doer} ")[0].strip()


def is_of_another(doer: str, stems: frozenset[str]) -> bool:
    """Whether what something happened to is another thing about the same matter.

    "A prosecution under the byelaws" is not the byelaws; "a letter about them" is how word of them is brought.

    Args:
        doer: The words before the verb.
        stems: Of the task.
    """
    head = read_head(doer)
    may_be = bool(_INDEFINITE.match(doer)) or head != doer.strip()
    return may_be and not _WORD_BROUGHT.search(head) and list_text_stems(head).isdisjoint(stems)
