"""Questions and answers as minutes print them: "Q. ...", "A: ...", and the short answer right behind a question.

Text in, what it is out. Who answers, speakers.py knows.
"""

import re
from collections.abc import Iterable

from rr3search.domain import UNATTRIBUTED, Attribution, Basis, SpeakerType
from rr3search.language.name_shapes import BODY_NOUN
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.attributions import attribute_listed

__all__ = [
    "find_answerer",
    "find_asked",
    "find_asker",
    "find_exchange_label",
    "find_replier",
    "is_asked_of_somebody",
    "is_echo",
    "is_short_answer",
]


_LABEL = re.compile(
    r"^(?:(?P<side>Q|A|Question|Answer|Response|Reply)\s?\d{0,2}\s?(?:\([^()]{2,60}\))?|"
    r"(?:Answer|Response|Reply)\s(?:by|from)\s[^:.?!]{2,60}(?=:))\s*[.:)]\s+(?=\S)"
)
_REPLY_BY = re.compile(r"^(?:Answer|Response|Reply)\s(?:by|from)\s(?:the\s)?(?P<who>[^:.?!]{2,60}):")
_ASKED_BY = re.compile(r"^(?:Q|Question)\s?\d{0,2}\s?\((?:from )?(?:the )?(?P<asker>[^()]{2,60})\)")
_ASKED_OF = re.compile(r"^(?P<whom>[Hh]e|[Ss]he|They|[A-Z][^.;:?!,]{1,60}?) (?:was|were) (?:\w+ )?asked by\b")
_SHORT_ANSWER = re.compile(
    r"^(?:Yes|No|Not|None|Nothing|Only|Neither|Perhaps|Possibly|Probably)\b|"
    r"^(?:It|They|This|That|He|She|There|These|Those) (?:is|was|are|were|has|had|does|did|do|would|will|could|can|may|"
    r"might)(?:n't| not)?\s*(?:[.,;]|$|but\b|and\b)|"
    r"^(?:He|She)(?:'ll| will) |\bwas the (?:answer|reply|response)\b|"
    r"^(?:To which )?[Tt]he (?:short |honest )?(?:answer|reply|response)(?: (?:was|is)\b|,)|"
    r"^(?:This|That|It) (?:(?:had|has) (?:already |never |not |once )?been (?:tried|considered|done|looked|raised|"
    r"ruled|addressed|"
    r"discussed|tested|asked)|(?:was|is) (?:so|being \w+|not (?:so|the case|possible|yet)|the case|correct|right|true|"
    r"possible|in "
    r"hand|under (?:way|review|consideration))|would (?:not )?(?:depend|be (?:looked|considered|addressed|possible))|"
    r"depend(?:s|ed) "
    r"on)\b|"
    r"^[^,;.]{2,40}\s(?:had|has|was|were|is|are|did|does|do|would|will|could|can)(?:n't| not)?\.$|"
    r"^(?:(?:About|Around|Roughly|Over|Under|Nearly|Almost|At (?:least|most|present)|Twice|Once|In|By|On|Next|Last|"
    r"From|Until|Since|"
    r"Both|Apparently|Hopefully|Every|Each|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|A dozen)\b|[\d£$€])"
    r"(?!.*\b(?:was|were|is|are|had|has|have|would|will|could|did|said|thought|felt)\b)[^;.]{0,25}\.$|"
    r"^[^,;.]{2,25}, it (?:was (?:hoped|thought|understood|believed|said)|seemed|appeared|turned out)\.$"
)


_ECHO = re.compile(
    r"^(?:(?:Yes|No)|(?:It|They|This|That|He|She|There|These|Those) (?:is|was|are|were|has|had|does|did|do|would|will|"
    r"could|can|may|might)(?:n't| not)?)\s*(?:[.,;]|$)"
)


def is_echo(sentence: str, *, before: str) -> bool:
    """Whether a sentence only answers one that asks outright: "Had they been told? They had."."""
    return before.rstrip().endswith("?") and bool(_ECHO.match(sentence))


def find_exchange_label(text: str) -> tuple[str, int] | None:
    """Find the label of a question ("Q") or an answer ("A") and where its words begin."""
    match = _LABEL.match(text)
    if match is None:
        return None
    return "Q" if (match.group("side") or "").startswith("Q") else "A", match.end()


def is_asked_of_somebody(question: str) -> bool:
    """Whether a question is told of whom it was put to, whose answer follows: "He was asked by the Mayor how many"."""
    return bool(_ASKED_OF.search(question))


def find_asked(question: str, roster: Roster) -> Attribution | None:
    """Tell whom a question says that it was put to, by name; None of "He was asked by the Mayor how many"."""
    match = _ASKED_OF.match(question)
    speaker = roster.resolve(match["whom"]) if match else None
    return attribute_listed(speaker, match["whom"]) if match and speaker else None


def find_asker(text: str, roster: Roster) -> Attribution | None:
    """Tell whose a question is behind whose label brackets name a person or a body: "Question (Women's Centres): "."""
    match = _ASKED_BY.match(text)
    printed = match.group("asker").strip() if match else ""
    if speaker := roster.resolve(printed):
        return attribute_listed(speaker, printed)
    if not BODY_NOUN.search(printed) or printed[:1].islower():
        return None
    return Attribution(printed, printed, SpeakerType.ORGANISATION, printed, Basis.ORGANISATION)


def find_replier(text: str, roster: Roster) -> Attribution | None:
    """Tell whose an answer is whose label names a listed person or body: "Reply by Northmere Trains: "."""
    match = _REPLY_BY.match(text)
    printed = match["who"].strip() if match else ""
    speaker = roster.resolve(printed) if printed else None
    return attribute_listed(speaker, printed) if speaker else None


def find_answerer(named: Iterable[Attribution], host: Attribution | None) -> Attribution:
    """Tell whose a bare answer is: the host's, but where several have answered only the body's that they share.

    Args:
        named: Those who have answered in the section under their names.
        host: Who presents the item.
    """
    people = {one.speaker: one for one in named}
    bodies = {one.organisation for one in people.values()}
    if len(people) <= 1:
        return host or UNATTRIBUTED
    body = bodies.pop() if len(bodies) == 1 else None
    return Attribution(body, body, SpeakerType.ORGANISATION, body, Basis.ORGANISATION) if body else UNATTRIBUTED


def is_short_answer(sentence: str) -> bool:
    """Whether a sentence by its shape answers the question before it, so that it is not the asker's."""
    return bool(_SHORT_ANSWER.search(sentence))
