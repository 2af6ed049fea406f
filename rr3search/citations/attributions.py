"""A citation's line read back: who, body, title, day, page and paragraph, and how they differ from a passage's.

Lines in, facts or differences out. Read from the right, where a citation's parts are sure, to the left, where its
first word may stand behind the prose of a paper.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rr3search.citations.quotes import fold_quoted
from rr3search.citations.writing import AS_REPORTED_IN, UNDATED, list_facts, write_facts
from rr3search.domain import CitationAspect, CitationDifference, CitationStyle, CitedFacts, Passage

__all__ = ["compare_attribution", "parse_citation", "reads_as_citation"]

_MOST_CHARACTERS = 2_000
"""No citation is longer; what stands before is prose."""
_PLAIN = re.compile(
    r"(?P<lead>.+), (?:minutes of (?P<day>[^,]{1,40})|(?P<undated>undated) minutes)"
    r"(?:, p\. (?P<page>\d{1,9}))?, para\. (?P<paragraph>\d{1,9})"
)
_LEGAL = re.compile(
    r"(?P<lead>.+?), ['‘](?P<title>.+)['’] \((?P<day>[^()]{1,40})\) (?:(?P<page>\d{1,9}), )?para (?P<paragraph>\d{1,9})"
)
_LEGAL_OF_ONE_NAME = re.compile(
    r"(?P<reported>.*)(?<![\w'’])['‘](?P<title>.+)['’] \((?P<day>[^()]{1,40})\) "
    r"(?:(?P<page>\d{1,9}), )?para (?P<paragraph>\d{1,9})"
)
"""Of a body that is its own title."""
_MARK_AT_END = re.compile(r"\s*\[rr3:[^\[\]]*\]\s*$")
_TRACE = re.compile(
    r"\breported in\b|\bundated minutes\b|\bminutes of (?:the )?\d|\(\d{1,2} [A-Z][a-z]+ \d{1,4}\)|"
    r"\bpara\w*\.?\s*\d+\W*$|\bp\.\s*\d+\W*$",
    re.IGNORECASE,
)
"""What nothing but a citation holds, whole or damaged."""
_BRACKETS = frozenset("([{<>‘“'\"”’")
_REPORTED_IN = re.compile(r"\breported in$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?:\b[a-z]\w*|\w{4,}|\d|[)\]’”'\"])[.!?]$|[:;…]$|\s[-–—]$")
_LEADS_IN = frozenset(
    ("see", "cf", "compare", "also", "e.g.", "eg", "according", "to", "by", "per", "from", "with", "in", "that", "as")
)
"""Words of a paper that stand before a speaker's name without being part of it."""
_LONGEST_SHOWN = 120


@dataclass(frozen=True, slots=True)
class _Parts:
    """A citation cut from the right."""

    lead: str
    """Speaker and body, and whatever stands before them."""
    facts: CitedFacts
    """With the whole lead as its body."""


def parse_citation(line: str) -> CitedFacts | None:
    """Read a line that is a citation and nothing else, with its mark or without; None where it is none."""
    parts = _cut(_MARK_AT_END.sub("", " ".join(line.split())))
    if parts is None:
        return None
    who, reported, body = parts.lead.partition(AS_REPORTED_IN)
    return replace(parts.facts, who=who, body=body) if reported else parts.facts


def reads_as_citation(text: str) -> bool:
    """Say whether a text ends in what can be read as a citation."""
    return _cut(_trim(text)) is not None


def compare_attribution(text: str, passage: Passage) -> list[CitationDifference]:
    """Tell how the citation at the end of a text differs from that of a passage; nothing where none is printed."""
    trimmed = _trim(text)
    for style in (CitationStyle.PLAIN, CitationStyle.LEGAL):
        if _ends_in(trimmed, write_facts(list_facts(passage, style))):
            return []
    parts = _cut(trimmed)
    if parts is not None:
        return list(_compare_parts(parts, passage))
    if _TRACE.search(trimmed):
        return [CitationDifference(CitationAspect.CITATION, _shorten(trimmed), write_facts(list_facts(passage)))]
    return []


def _compare_parts(parts: _Parts, passage: Passage) -> Iterator[CitationDifference]:
    style = CitationStyle.PLAIN if parts.facts.title is None else CitationStyle.LEGAL
    printed, stored = parts.facts, list_facts(passage, style)
    yield from _compare_lead(parts.lead, stored)
    pairs = (
        (CitationAspect.TITLE, printed.title or "", stored.title or ""),
        (CitationAspect.DATE, printed.day, stored.day),
        (CitationAspect.PAGE, _spell(printed.page), _spell(stored.page)),
        (CitationAspect.PARAGRAPH, _spell(printed.paragraph), _spell(stored.paragraph)),
    )
    for aspect, said, kept in pairs:
        is_left_out = aspect is CitationAspect.PAGE and not said
        if _fold(said) != _fold(kept) and not is_left_out:
            yield CitationDifference(aspect, said, kept)


def _compare_lead(lead: str, stored: CitedFacts) -> Iterator[CitationDifference]:
    """Compare speaker and body, which stand at the end of the lead."""
    reported = f"{AS_REPORTED_IN}{stored.body}"
    who, is_reported, body = lead.rpartition(AS_REPORTED_IN)
    if _fold(lead).endswith(_fold(reported)):
        who, body = lead[: -len(reported)], stored.body
    elif not is_reported:
        who, body = "", lead
    if not (_fold(body) == _fold(stored.body) or (not who and _ends_in(_fold(body), _fold(stored.body)))):
        yield CitationDifference(CitationAspect.BODY, _shorten(body), stored.body)
    is_right = _ends_in(who, stored.who) if stored.who else not who
    if not is_right:
        yield CitationDifference(CitationAspect.SPEAKER, _shorten(who), stored.who or "")


def _cut(text: str) -> _Parts | None:
    text = text[-_MOST_CHARACTERS:]
    for pattern in (_PLAIN, _LEGAL, _LEGAL_OF_ONE_NAME):
        match = pattern.fullmatch(text)
        if match:
            found = match.groupdict()
            page = found["page"]
            lead = found["lead"] if "lead" in found else f"{found['reported']}{found['title']}"
            facts = CitedFacts(
                who=None,
                body=lead,
                title=found.get("title"),
                day=found["day"] or UNDATED,
                page=int(page) if page else None,
                paragraph=int(found["paragraph"]),
            )
            return _Parts(lead, facts)
    return None


def _ends_in(text: str, expected: str) -> bool:
    """Say whether a text ends in what is expected, and nothing that may belong to it stands before."""
    if not fold_quoted(text).endswith(fold_quoted(expected)):
        return False
    before = text[: len(text) - len(expected)]
    if not before or before[-1] in _BRACKETS:
        return True
    if not before[-1].isspace() or _REPORTED_IN.search(before.rstrip()):
        return False
    before = before.rstrip()
    return (
        not before
        or before[-1] in _BRACKETS
        or _SENTENCE_END.search(before) is not None
        or before.split()[-1].strip(",").casefold() in _LEADS_IN
    )


def _fold(text: str) -> str:
    """Make names of bodies and titles comparable: capitals throughout are the minutes' typography, not another name."""
    return fold_quoted(text).lower()


def _trim(text: str) -> str:
    return " ".join(text.split()).rstrip(" ,.;:)–—-")


def _spell(number: int | None) -> str:
    return "" if number is None else str(number)


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"… {text[-_LONGEST_SHOWN:]}"
