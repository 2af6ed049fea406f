"""Who a paper's own sentence says spoke: "Jo Marsh told the Forum that “...” [rr3:ID]".

The words before a mark in, a sentence or a difference out. Only a person of the archive who opens the sentence, right
before a verb of speech, is compared; where anything else in it may name the one who spoke, nothing is said.
"""

import re
from collections.abc import Sequence

from rr3search.citations.writing import list_facts
from rr3search.domain import (
    REMOVED_NAME,
    TITLES,
    CitationAspect,
    CitationDifference,
    KnownPerson,
    Passage,
    SpeakerType,
    fold_name,
)

__all__ = ["compare_saying", "cut_saying"]

_SENTENCE_END = re.compile(r"[.!?][”\")\]’']*\s+(?=[A-Z“\"(])")
_SHORT_FORM = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Rev|Revd|St|No|[A-Z])\.\s+$")
_LONGEST_SHORT_FORM = 12
"""With the space behind it."""
_MOST_CHARACTERS = 600
"""A longer sentence says too much for its beginning to tell who spoke at its end."""
_SPEECH = (
    r"(?:said|says|told|tells|stated|states|confirmed|confirms|reported|explained|explains|replied|replies|answered|"
    r"responded|announced|added|noted|remarked|commented|warned|argued|claimed|insisted|admitted|acknowledged|"
    r"declared|stressed|emphasi[sz]ed|assured|advised|informed)"
)
_OPENING = re.compile(
    rf"^\W*(?:(?:On|In|At|By|During|After|Before)\s[^,“”\"]{{1,60}},\s+)?(?P<who>(?:\w[\w.'’-]*\s+){{1,5}}?)"
    rf"(?:\([^()]{{1,80}}\)\s+)?(?:(?:also|then|later|has|had|again|\w+ly)\s+){{0,2}}{_SPEECH}\b(?P<rest>.*)$",
    re.DOTALL,
)
_ANOTHER_VOICE = re.compile(
    rf"\b(?:{_SPEECH}|who|whom|whose|by|according|words|quot\w+|heard|asked|reply|answer|response|written|wrote|"
    rf"felt|thought|believed|views?|opinions?|feared|hoped|wondered|not)\b",
    re.IGNORECASE,
)
_LEADS_TO_QUOTE = re.compile(r"(?:\s+(?!an?\b|one\b|some)[\w’'-]+){0,5}\s*[,:]?\s*[“\"]", re.IGNORECASE)
"""No room for another who spoke: "told the Forum that “"."""
_FEWEST_WORDS_OF_A_NAME = 2


def cut_saying(before: str, quotations: Sequence[tuple[int, int]]) -> str:
    """Cut the sentence that a mark stands in, up to the mark, without the words it quotes.

    Args:
        before: What stands before the mark, back to the mark before or the beginning of the paragraph.
        quotations: Where the quoted words stand in it.
    """
    parts, at = [], 0
    for first, after in quotations:
        quoted = before[first:after].rstrip()
        parts += [before[at:first], quoted[-1] if quoted[-1:] in {".", "!", "?"} else ""]
        at = after
    masked = "".join((*parts, before[at:]))
    trimmed = masked.rstrip()
    ends = [
        end.end()
        for end in _SENTENCE_END.finditer(trimmed)
        if not _SHORT_FORM.search(trimmed[max(0, end.end() - _LONGEST_SHORT_FORM) : end.end()])
    ]
    return trimmed[ends[-1] if ends else 0 :]


def compare_saying(saying: str, passage: Passage, people: Sequence[KnownPerson]) -> CitationDifference | None:
    """Tell where a sentence says that somebody spoke who is not the passage's speaker.

    Of a speaker whom the minutes leave unnamed, whoever is named is another: nothing is told of who it was.
    """
    who = passage.attribution
    is_comparable = who.speaker_type in {SpeakerType.PERSON, SpeakerType.ANONYMOUS} and who.speaker is not None
    match = _OPENING.match(saying) if is_comparable and len(saying) <= _MOST_CHARACTERS else None
    if match is None or who.speaker is None or REMOVED_NAME in who.speaker or _ANOTHER_VOICE.search(match["rest"]):
        return None
    printed = " ".join(match["who"].split())
    named = [person for person in people if _is_called(person, printed)]
    if len(named) != 1:
        return None
    is_person = who.speaker_type is SpeakerType.PERSON
    if not is_person and not _LEADS_TO_QUOTE.match(match["rest"]):
        return None
    if is_person and (fold_name(who.speaker) in map(fold_name, named[0].forms) or _mentions(saying, who.speaker)):
        return None
    return CitationDifference(CitationAspect.SPEAKER, printed, list_facts(passage).who or "")


def _is_called(person: KnownPerson, printed: str) -> bool:
    """Whether words are a whole name of a person, with a title or without, or a title and the surname."""
    words = _list_words(printed)
    bare = _drop_titles(words)
    forms = [_drop_titles(_list_words(form)) for form in person.forms]
    if len(bare) >= _FEWEST_WORDS_OF_A_NAME:
        return bare in forms
    return len(bare) == 1 and words != bare and any(form[-1:] == bare for form in forms)


def _mentions(saying: str, name: str) -> bool:
    surname = _list_words(name)[-1:]
    return bool(surname) and surname[0] in re.findall(r"[\w-]+", fold_name(saying))


def _list_words(name: str) -> list[str]:
    return fold_name(name).replace(".", " ").split()


def _drop_titles(words: list[str]) -> list[str]:
    start = next((at for at, word in enumerate(words) if word not in TITLES), len(words))
    return words[start:]
