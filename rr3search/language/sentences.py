"""Where sentences begin and end, by nupunkt.

Text in, spans out; the spans cover the text from its first to its last character.
"""

import re
from functools import lru_cache

from rr3search.domain import fold_characters

__all__ = ["capitalise", "split_sentences"]

_STOP = re.compile("[.?!\u2026]")
_PLAIN_END = re.compile(r"(?<=[a-z]{3})\.[\"')\]]?\s+(?=[A-Z])")
"""A full stop after a small word and before a capital, where nupunkt may see an abbreviation ("too low. Bill said")."""
_SHORT_END = re.compile(
    r"(?<=[a-z]\s(?:so|it|up|on|in|us|be|do|go|me|is|by|to|of|at|we|as))\.\s+(?=[A-Z][a-z]|[A-Z]{2,4}\s[a-z])|"
    r"(?:(?<=[a-z]\s[A-Z]{2})|(?<=[a-z]\s[A-Z]{3}))\.\s+(?=[A-Z])|"
    r"(?<=[a-z]\s[A-Z])\.\s+(?=(?:The|This|That|It|He|She|They|There|These|We|Members|No|All)\s)"
)
"""A word of two letters, somebody's initials, or a letter ("as grade B") at the end of a sentence."""
_QUOTE_END = re.compile(
    r":\s+\"[^\"]{8,600}\?\"\s+(?=[A-Z])(?!(?:[Tt]he\s+)?[\w.'-]+(?:\s[A-Z][\w'-]+)?\s(?:asked|wondered)\b)"
)
"""A question that somebody sent in, word for word, before its answer."""
_CLOCK_END = re.compile(r"\d\s?[ap]\.m\.\s+(?=(?:A|An|The|He|She|They|It|There|This|No|All|Those|Members|Apologies)\s)")
"""An hour at the end of a sentence."""
_ABBREVIATION = re.compile(
    r"\b(?:etc|incl|approx|dept|govt|mins?|vol|fig|figs|prof|messrs|supt|insp|capt|revd|assoc|corp|inc|ltd|est|tel|ext|"
    r"misc|esp|viz|cllrs?|para|paras|ref|refs|hon|esq|bros|comm|nos)\.$",
    re.IGNORECASE,
)
_SAID_AFTER = re.compile(r"(?:said|asked|replied|answered|wondered|cried|added|inquired|enquired)\s+(?:the\s+)?[A-Z]")
"""Who asked it, behind a question or a cry: "Who would pay? asked Mr Reed."."""
_TITLE_BEFORE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Cllrs?|Crs?|Rev|Revd|Sis|Bro|Hon|Ald|Supt|Insp|Sgt|Capt|Col|Fr|Lt|Cdr)\.\s+$"
)
"""A title, behind which a name goes on the sentence."""
_SENDER = re.compile(r"\((?=[A-Z])[^()?!:;]{1,60}[^.()]\)[.]?\s+(?=\S)")
"""Who asked it, in brackets behind a question mark; the sentence ends behind them."""
_ASKED = re.compile(r"\?[\"']?\s+$")
_LONGEST_ASKED = 6
_LONGEST_TITLE = 12
_LONGEST_ABBREVIATION = 8
_MOST_CHARACTERS_KEPT = 10_000
"""Of a text whose sentences are remembered, for several rules ask for them."""


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Give the start and end of each sentence, in order; the white space after it belongs to it."""
    folded = fold_characters(text)
    return list(_split_once(folded) if len(folded) <= _MOST_CHARACTERS_KEPT else _split(folded))


def _split(folded: str) -> tuple[tuple[int, int], ...]:
    import nupunkt  # noqa: PLC0415  a lookup never splits sentences

    bare = folded.rstrip()
    if not bare:
        return ()
    if not _STOP.search(bare[:-1]):
        return ((0, len(folded)),)
    found = {start for start, _ in nupunkt.sent_spans(folded)[1:]}
    found |= {
        match.end()
        for match in _PLAIN_END.finditer(folded)
        if not _ABBREVIATION.search(folded[max(0, match.start() - _LONGEST_ABBREVIATION) : match.start() + 1])
    }
    found = {start for start in found if not _SAID_AFTER.match(folded, start)}
    found = {start for start in found if not _TITLE_BEFORE.search(folded[max(0, start - _LONGEST_TITLE) : start])}
    found |= {match.end() for match in _CLOCK_END.finditer(folded)}
    found |= {match.end() for match in _QUOTE_END.finditer(folded)}
    found |= {match.end() for match in _SHORT_END.finditer(folded)}
    found = {_pass_sender(folded, start) for start in found}
    starts = [0, *sorted(found - {0})]
    return tuple(zip(starts, [*starts[1:], len(folded)], strict=True))


def _pass_sender(folded: str, start: int) -> int:
    """Move the end of a question behind the brackets that say whose it is."""
    is_behind_question = folded[start] == "(" and _ASKED.search(folded[max(0, start - _LONGEST_ASKED) : start])
    sender = _SENDER.match(folded, start) if is_behind_question else None
    return sender.end() if sender else start


_split_once = lru_cache(maxsize=512)(_split)


def capitalise(words: str) -> str:
    """Begin words as a sentence begins, so that they are read as one."""
    return words[:1].upper() + words[1:]
