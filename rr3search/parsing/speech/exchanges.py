"""Questions and answers as minutes print them: "Q. ...", "A: ...", and the short answer right behind a question.

Text in, what it is out. Who answers, speakers.py knows.
"""

import re

__all__ = ["find_exchange_label", "is_asked_of_somebody", "is_short_answer"]

_LABEL = re.compile(r"^(?P<side>Q|A|Question|Answer|Response|Reply)\s?\d{0,2}\s?(?:\([^()]{2,40}\))?\s*[.:)]\s+(?=\S)")
_ASKED_OF = re.compile(r"^(?:[Hh]e|[Ss]he|They|[A-Z][^.;:?!,]{1,60}?) (?:was|were) (?:\w+ )?asked by\b")
_SHORT_ANSWER = re.compile(
    r"^(?:Yes|No|Not|None|Nothing|Only|Neither|Perhaps|Possibly|Probably)\b|"
    r"^(?:It|They|This|That|He|She|There|These|Those) (?:is|was|are|were|has|had|does|did|do|would|will|could|can|may|"
    r"might)(?:n't| not)?\s*(?:[.,;]|$|but\b|and\b)|"
    r"^(?:He|She)(?:'ll| will) |\bwas the (?:answer|reply|response)\b|"
    r"^The (?:short |honest )?(?:answer|reply|response) (?:was|is)\b"
)


def find_exchange_label(text: str) -> tuple[str, int] | None:
    """Find the label of a question ("Q") or an answer ("A") and where its words begin."""
    match = _LABEL.match(text)
    if match is None:
        return None
    return "Q" if match.group("side").startswith("Q") else "A", match.end()


def is_asked_of_somebody(question: str) -> bool:
    """Whether a question is told of whom it was put to, whose answer follows: "He was asked by the Mayor how many"."""
    return bool(_ASKED_OF.search(question))


def is_short_answer(sentence: str) -> bool:
    """Whether a sentence by its shape answers the question before it, so that it is not the asker's."""
    return bool(_SHORT_ANSWER.search(sentence))
