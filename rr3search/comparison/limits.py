"""Limits that a later statement puts on what an earlier one said: whom it is for, where, on which condition.

Two texts in, the words that limit out. A limit counts where the earlier text has none like it and both speak of
the same; "the only reason" and "only 71 per cent" limit nothing.
"""

import re

from rr3search.comparison.content import list_content, strip_frame
from rr3search.domain import list_words

__all__ = ["find_limit"]

_STRONG = re.compile(
    r"(?:(?<!the )(?<!not )(?<!was )\bonly\b(?!\s+(?:\d|about|half|after|when|then|by|since|because))|"
    r"\b(?:limited to|restricted to|confined to|"
    r"except(?: for| that)?|excluding|excluded|unless|subject to|provided that|on condition that|other than|apart from|"
    r"no more than|capped at|solely|reserved for|kept for)\b)[^,.;]{0,60}|"
    r"\b(?:for|to|in|on|of|with)(?:\s+(?!(?:for|to|in|on|of|with)\b)[\w'-]{1,30}){1,8}?\s+(?:alone\b|only(?=\s*(?:[.,;]|$)))",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\b(?:where (?:there|the|a|an|they|it|he|she|somebody|someone|nobody)\b|(?:those|people|members|pupils|anybody) "
    r"(?:who|whose|aged|within|under|over|with)\b|who (?:were|had|lived|worked|are|have|live|work)\b|"
    r"if (?:they|the|it|a)\b|with (?:more|fewer|less) than\b|"
    r"in their (?:first|second|third|last)\b)[^,.;]{0,60}",
    re.IGNORECASE,
)
_UNIVERSAL = re.compile(
    r"\b(?:all|every|any|each|everyone|everybody|anybody|anyone|always)\b(?!\s+(?:of|meeting))", re.IGNORECASE
)
_RESTRICTING = re.compile(r"\b(?:in|between|for|to|on|with|from|at|of|who|whose)\b", re.IGNORECASE)
_MODAL = re.compile(
    r"\b(?:would|will|could|can|may|might|should|must|shall|had agreed|"
    r"(?:was|were|is|are) (?:to|allowed))\b",
    re.IGNORECASE,
)
_INSERTING = "in with who whose where if when aged under over without living from at"
_INSERTED = frozenset(_INSERTING.split())
_DENIES = re.compile(r"\b(?:no|not|never|cannot|\w+n't)\b", re.IGNORECASE)
"""Who may use what nobody could use before is a beginning, not a limit."""
_FEWEST_SHARED = 2
_MOST_SHOWN = 80


def find_limit(before: str, after: str, *, shared: frozenset[str], of_before: frozenset[str]) -> str | None:
    """Find the words of a later sentence that limit what the earlier text said.

    Args:
        before: The earlier text.
        after: A sentence of the later one.
        shared: Stems of what both speak of.
        of_before: Stems of what the earlier one speaks of.
    """
    if len(shared) >= min(_FEWEST_SHARED, len(of_before)):
        for pattern in (_STRONG,) if _DENIES.search(before) else (_STRONG, _WEAK):
            found = pattern.search(after)
            if found and (not pattern.search(before) or _is_another(found.group(), before)):
                return found.group().strip()
    inserted = _find_inserted(strip_frame(before), strip_frame(after))
    if inserted:
        return inserted
    return _find_narrower(before, after) if len(shared) * 3 >= len(of_before) * 2 else None


def _is_another(limit: str, before: str) -> bool:
    """Whether a limit names what the earlier text, which has one of its own, holds no word of."""
    words = list_content([limit])
    return bool(words) and words.isdisjoint(list_content([before]))


def _find_inserted(before: str, after: str) -> str | None:
    """What was put between the subject and its verb, where nothing else was changed."""
    old, new = list_words(before), list_words(after)
    added = len(new) - len(old)
    if added <= 0:
        return None
    head = 0
    while head < len(old) and old[head] == new[head]:
        head += 1
    inserted = new[head : head + added]
    if head == 0 or old[head:] != new[head + added :] or inserted[0] not in _INSERTED:
        return None
    return " ".join(inserted) if _MODAL.search(" ".join(new[head + added : head + added + 2])) else None


def _find_narrower(before: str, after: str) -> str | None:
    """Where the earlier text says all and the later one some: the words behind its modal."""
    if not (_UNIVERSAL.search(before) and _MODAL.search(before)) or _UNIVERSAL.search(after):
        return None
    modal = _MODAL.search(after)
    some = _RESTRICTING.search(after, modal.end()) if modal else None
    return re.split(r"[,.;]", after[some.start() :])[0][:_MOST_SHOWN].strip() if some else None
