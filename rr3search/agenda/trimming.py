"""What stands around a tabled matter: the time before it; the time, the paper and the presenter behind it.

A line's text in, the matter's own words out, never rewritten. Whom a question is put to stays in it.
"""

import re

from rr3search.agenda.presenters import is_presenter, list_presenters
from rr3search.agenda.text_columns import split_columns
from rr3search.agenda.times import CLOCK_TIMES, LENGTH, is_time, split_time
from rr3search.domain import fold_characters
from rr3search.language.acronyms import find_acronyms

__all__ = ["trim_question", "trim_topic"]

_LONGEST = 1_000
_MOST_WORDS_BESIDE = 8
_PAPER = re.compile(
    r"(?:(?:see |with )?(?:papers?|annex(?:es)?|enc(?:losure)?s?\.?|appendix|appendices|attachments?|attached|enclosed|"
    r"docs?|documents?)(?: (?:no\.? ?)?(?:\d{1,3}[a-z]?|[A-Z]\d{0,2}))?(?:(?:,| and| &) (?:\d{1,3}[a-z]?|[A-Z]))*"
    r"(?: (?:is |are )?(?:attached|enclosed|to follow|tabled|circulated|herewith|below))?|(?:verbal|oral|written)"
    r"(?: (?:update|report|item))?|to follow|presentation|slides|"
    r"for (?:information|decision|discussion|noting|approval|action|agreement|comment)"
    r"(?:(?:,|/| and| or| &) (?:for )?(?:information|decision|discussion|noting|approval|action))*)\.?",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*[(\[](?P<within>[^()\[\]]{1,100})[)\]]\s*\.?$")
_BEHIND = re.compile(r"\s*(?:\s-{1,2}\s|[,;|]\s)\s*(?P<within>[^?]{1,100})$")
_LED = re.compile(
    r"\s*[-,;.:]?\s*\b(?:leads?|presenters?|speakers?|owner)\s*:\s*[^?]{1,80}$|"
    r"\s*[-,;:]?\s*\b(?:led by|presented by|introduced by)\s+[A-Z][^?]{1,80}$",
    re.IGNORECASE,
)
_TIME_BEHIND = re.compile(rf"(?:\s*[-,;]\s*|\s+)(?:{LENGTH}|{CLOCK_TIMES})\.?$", re.IGNORECASE)
_MOST_WORDS_BEHIND_A_DASH = 10
_LONGEST_SMALL_WORD = 3


def trim_question(text: str) -> str:
    """Take the time and the paper off a question."""
    return _trim(text, is_topic=False)


def trim_topic(text: str) -> str:
    """Take the time, the paper and the presenter off a topic."""
    return _trim(text, is_topic=True)


def _trim(text: str, *, is_topic: bool) -> str:
    if len(text) > _LONGEST:
        return text
    text = _choose_column(text[split_time(fold_characters(text)) :])
    text = text[split_time(fold_characters(text)) :].strip()
    while (shorter := _cut_end(text, is_topic=is_topic).rstrip(" ,;-\u2013\u2014|")) != text and shorter:
        text = shorter
    return text


def _choose_column(text: str) -> str:
    """The matter where a line stands in columns; the others are short and say when, who and which paper."""
    columns = split_columns(text)
    matter = next((at for at, one in enumerate(columns) if not is_time(fold_characters(one))), None)
    if matter is None or any(len(one.split()) > _MOST_WORDS_BESIDE for one in columns[matter + 1 :]):
        return text
    return columns[matter]


def _cut_end(text: str, *, is_topic: bool) -> str:
    folded = fold_characters(text)
    if match := _LED.search(folded):
        return text[: match.start()]
    if match := _BRACKET.search(folded):
        within = match["within"].strip()
        is_gloss = bool(find_acronyms([text]))
        if _tells_beside(within, is_topic=is_topic and not is_gloss):
            return text[: match.start()]
    if match := _TIME_BEHIND.search(folded):
        return text[: match.start()]
    last = max(folded.rfind(" - "), folded.rfind(", "), folded.rfind("; "))
    while last > 0:
        match = _BEHIND.match(folded, last)
        if match and _may_follow(folded[:last], match["within"], is_topic=is_topic):
            return text[:last]
        dash = folded.rfind(" - ", 0, last)
        last = dash if len(folded[dash:].split()) <= _MOST_WORDS_BEHIND_A_DASH else -1
    return text


def _may_follow(before: str, within: str, *, is_topic: bool) -> bool:
    """Whether words behind a dash or a comma stand beside the matter; those of a title in capitals may be its own."""
    if is_time(within) or _PAPER.fullmatch(within):
        return True
    is_in_small_letters = any(word[:1].islower() and len(word) > _LONGEST_SMALL_WORD for word in before.split())
    is_behind_dash = not before.endswith(",") and is_topic
    is_person = is_presenter(within) and len(list_presenters(within)[0].split()) > 1
    return is_behind_dash and is_in_small_letters and is_person


def _tells_beside(within: str, *, is_topic: bool) -> bool:
    if is_time(within) or _PAPER.fullmatch(within):
        return True
    pieces = [piece.strip() for piece in re.split(r"[,;/]", within) if piece.strip()]
    others = [piece for piece in pieces if not (is_time(piece) or _PAPER.fullmatch(piece))]
    if len(others) < len(pieces):
        # beside a paper or a time stands whose it is
        return not others or (is_topic and all(piece[:1].isupper() for piece in others))
    return is_topic and is_presenter(within)
