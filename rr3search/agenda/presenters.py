"""Who brings a matter before the meeting, by what an agenda prints behind it.

Words in, yes or no out. A few words in capitals may as well be a place or a title, so the caller says how sure the
punctuation around them makes it.
"""

import re

from rr3search.domain import fold_characters
from rr3search.language.list_headings import is_heading_word
from rr3search.language.name_shapes import has_name_shape, looks_like_body
from rr3search.language.offices import is_role

__all__ = ["is_presenter", "list_presenters"]

_LONGEST = 200
_MOST_WORDS = 12
_MOST_WORDS_OF_A_BODY = 7
_BETWEEN = re.compile(r"\s*(?:[,;/&|]|\band\b|\bfrom\b|\s-\s|[()])\s*")
_ALL = re.compile(r"(?:all|everyone|all members|members|tbc|tba|various|open)", re.IGNORECASE)
_INITIALS = re.compile(r"[A-Z]{2,3}")
_PLACE = re.compile(
    r"\b(?:North|South|East|West|Northern|Southern|Eastern|Western|Greater|Central|Upper|Lower|Wales|England|Scotland|"
    r"Ireland|Region|London|Phase|Part|Year|Stage|Quarter|Tier|Act|Bill|Day|Week|Month|Road|Street|Lane|Hall|House)\b"
)
_LED = re.compile(
    r"(?:lead(?:s|ing|er)?|led by|presenters?|presented by|presenting|speakers?|introduced by|owner|with|from|by|"
    r"report from|update from)\b\s*:?\s*",
    re.IGNORECASE,
)


def list_presenters(words: str) -> list[str]:
    """Part "Jo Marsh, HMPPS" into those it names; the word that announces them taken off."""
    folded = fold_characters(words).strip(" .-")
    led = _LED.match(folded)
    return [part for part in _BETWEEN.split(folded[led.end() if led else 0 :]) if part]


def is_presenter(words: str) -> bool:
    """Whether the words name people, offices or bodies and nothing else."""
    if len(words) > _LONGEST or len(words.split()) > _MOST_WORDS:
        return False
    parts = list_presenters(words)
    if not parts:
        return False
    is_led = _LED.match(fold_characters(words).strip()) is not None
    are_named = [is_led or _names_somebody(part) for part in parts]
    # behind a name, what is said of its holder: "Jo Marsh, Housing Lead at Nacro"
    return are_named[0] and all(named or part[:1].isupper() for named, part in zip(are_named, parts, strict=True))


def _names_somebody(part: str) -> bool:
    words = part.split()
    if _ALL.fullmatch(part) or _INITIALS.fullmatch(part) or (is_role(part) and part[:1].isupper()):
        return True
    if len(words) <= _MOST_WORDS_OF_A_BODY and part[:1].isupper() and looks_like_body(part):
        return all(word[:1].isupper() or word in {"of", "and", "for", "the"} for word in words)
    is_title = any(is_heading_word(word) for word in words) or _PLACE.search(part)
    return len(words) > 1 and not is_title and has_name_shape(part)
