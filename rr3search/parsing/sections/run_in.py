"""Headings that run into their paragraph: "**Budget.** Jo Marsh said ...", "5. Finance: The Treasurer reported ...".

Block in, the lead and where the text behind it begins out; None where the block opens with no heading. A bold name,
label or decision word is none.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.language.sentences import split_sentences
from rr3search.parsing.sections.title_shapes import match_printed_number

__all__ = ["RunIn", "find_plain_leads", "find_sibling_leads", "split_run_in"]

_MOST_WORDS = 12
_MOST_WORDS_OF_A_NUMBERED_LEAD = 7
_MOST_WORDS_BEFORE_A_FULL_STOP = 5
_STOP = re.compile(r"\s*(?:[.:?]|-+(?=\s|$)|\s-+\s)\s*$")
_NEW_START = re.compile(r"\s+[\"'(]?[A-Z\d]")
_STOP_AHEAD = re.compile(r"\s*(?:[.:]|-+)\s+")
_NUMBERED_LEAD = re.compile(r"^(?P<lead>[A-Z][^.:;?!]{2,60}?)(?P<stop>\s+-+\s+|:\s+|\.\s+)(?=\S)")
_PLAIN_LEAD = re.compile(
    r"^(?P<lead>[A-Z][\w'&/-]*(?:,? (?:[\w'&/-]+|\([^()]*\))){0,6})(?P<stop>\.|:|\s-+)\s+(?=[\"'(]?[A-Z\d])"
)
_BOILERPLATE = re.compile(
    r"^(?:call to order|roll call|approval of .{0,20}(?:minutes|agenda)|(?:approval|minutes) of .*meeting.*|minutes|"
    r"apologies|"
    r"adjourn\w*|public (?:comments?|participation|forum|session)|(?:old|new|unfinished|other|any other) business|aob|"
    r"matters arising|welcome.*|introductions?|declarations? of interests?|correspondence|announcements?|close|"
    r"(?:date of )?next meeting|good of the order|committee reports?|executive session|consent (?:agenda|calendar)|"
    r"(?:treasurer|chair\w*|president|secretary|clerk|director|manager)'?s? report|financial report|"
    r"conflicts? of interest)$",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|should|can|do|does|did|said|asked|noted|agreed|thanked|"
    r"went|came|took|made|gave|let|please|thanks?|\w+ed)\b",
    re.IGNORECASE,
)
_FEWEST_BOILERPLATE_LEADS = 2
_FEWEST_NUMBERED_LEADS = 4
_SHARE_OF_NUMBERED_LEADS = 0.8
_ANSWER = re.compile(r"\W*A(?:nswer)?\s*[.:]\s")
_PROSE = re.compile(r"[a-zA-Z][.!?][\"')\]]*\s*$|[.!?][\"')\]]*\s+[A-Z]|(?:[a-zA-Z'-]{2,}\W+){5}")
"""Sentences, not the value of a label ("Meeting ID: 996 471")."""
_NO_HEADING = re.compile(
    r"^\W*(?:actions?|agreed|resolved|resolution|decisions?|decided|noted?|approved|received|reported|q|a|question|"
    r"answer|"
    r"response|reply|n\.?b|post[- ]meeting|updates? since|present|apologies for absence were|in attendance|proposed|"
    r"seconded|moved|motion|vote|carried|owner|lead|due|deadline|status|ap ?\d+|todo|yes|no|important|warning|"
    r"recommendations?|recommended|ordered|unanimous(?:ly)?|it was|there (?:was|were)|the (?:board|committee|council|"
    r"group|panel|meeting|chair))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RunIn:
    """A heading at the start of a paragraph."""

    lead: str
    """The words of the heading, without the stop behind them."""
    rest_at: int
    """Offset in the block's text where the paragraph goes on."""
    number: str = ""
    """Printed before the heading, where the document's numbers told of it."""


def split_run_in(
    block: Block, *, is_spoken: Callable[[str], bool], is_name: Callable[[str], bool], number_length: int
) -> RunIn | None:
    """Split a heading off the paragraph that follows it in the same block.

    Args:
        block: Any block.
        is_spoken: Whether a sentence says who speaks.
        is_name: Whether words are the name of somebody who can speak.
        number_length: Characters of a number printed at the start of the text; 0 where there is none.
    """
    is_numbered = number_length > 0 or any(mark.isalnum() for mark in block.marker)
    is_row = block.style is BlockStyle.LIST_ITEM and any(map(str.isdigit, block.marker))
    if (block.cell is not None and not is_row) or block.style in {BlockStyle.HEADING, BlockStyle.FOOTNOTE}:
        return None
    if block.style is BlockStyle.LIST_ITEM and not is_numbered:
        return None
    folded = fold_characters(block.text)
    found = _split_emphasis(folded, block.emphasis, is_numbered=is_numbered) or (
        _split_number(folded, number_length, is_spoken=is_spoken) if is_numbered else None
    )
    if found is None:
        return None
    lead, rest_at = folded[number_length : found[0]].strip(), found[1]
    is_title = lead[:1].isupper() and not _NO_HEADING.match(lead) and not is_name(lead) and not is_spoken(lead)
    if lead.endswith("?") and _ANSWER.match(folded[rest_at:]):
        return None
    if not is_title or len(lead.split()) > _MOST_WORDS or not _PROSE.search(folded[rest_at:]):
        return None
    return RunIn(block.text[number_length : found[0]].strip(), rest_at)


def _split_emphasis(folded: str, emphasis: int, *, is_numbered: bool = False) -> tuple[int, int] | None:
    """Where an emphasised lead ends and the rest begins, with a stop between them; a number needs none."""
    if not 0 < emphasis < len(folded.rstrip()):
        return None
    lead = folded[:emphasis]
    stop = _STOP.search(lead)
    ahead = _STOP_AHEAD.match(folded, emphasis)
    is_title = is_numbered and lead.count(" ") and _NEW_START.match(folded, emphasis)
    if stop is None and ahead is None and not is_title:
        return None
    end = stop.start() if stop is not None and "?" not in stop.group() else len(lead.rstrip())
    rest_at = ahead.end() if ahead is not None else emphasis
    return end, rest_at + len(folded[rest_at:]) - len(folded[rest_at:].lstrip())


def _split_number(folded: str, number_length: int, *, is_spoken: Callable[[str], bool]) -> tuple[int, int] | None:
    """The same for a numbered item whose rest opens with somebody's words."""
    match = _NUMBERED_LEAD.match(folded[number_length:])
    if match is None or len(match.group("lead").split()) > _MOST_WORDS_OF_A_NUMBERED_LEAD:
        return None
    rest_at = number_length + match.end()
    if match.group("stop").startswith(".") and _FINITE.search(match.group("lead")):
        return None
    sentences = split_sentences(folded[rest_at:])
    if not sentences or not is_spoken(folded[rest_at : rest_at + sentences[0][1]].strip()):
        return None
    return number_length + match.end("lead"), rest_at


def find_plain_leads(blocks: Sequence[Block], *, is_name: Callable[[str], bool]) -> dict[int, RunIn]:
    """Find the headings that only a stop parts from their paragraph, where the document sets known items so.

    Args:
        blocks: The body, in order.
        is_name: Whether words are the name of somebody who can speak.
    """
    found: dict[str, dict[int, RunIn]] = {}
    known: dict[str, int] = {}
    for index, block in enumerate(blocks):
        match = _PLAIN_LEAD.match(fold_characters(block.text)) if block.style is BlockStyle.PARAGRAPH else None
        if match is None or block.cell is not None or block.emphasis:
            continue
        lead, stop = match["lead"], match["stop"].strip()[:1]
        if _NO_HEADING.match(lead) or _FINITE.search(lead) or is_name(lead):
            continue
        found.setdefault(stop, {})[index] = RunIn(block.text[: match.end("lead")], match.end())
        known[stop] = known.get(stop, 0) + bool(_BOILERPLATE.match(lead))
    plain = {
        index: lead
        for stop, leads in found.items()
        if known[stop] >= _FEWEST_BOILERPLATE_LEADS
        for index, lead in leads.items()
    }
    return plain | _find_numbered_leads(blocks, is_name=is_name)


def find_sibling_leads(
    blocks: Sequence[Block], numbers: Sequence[str], *, is_name: Callable[[str], bool]
) -> dict[int, RunIn]:
    """Find "2.4 Guide for parents: not yet begun" where an item beside it ("2.3 Pupils: Jo Marsh said") opens so.

    Args:
        blocks: The body, in order.
        numbers: Of the headings that run into their paragraphs.
        is_name: Whether words are the name of somebody who can speak.
    """
    families = {number.rpartition(".")[0] for number in numbers if "." in number.strip(".")}
    found: dict[int, RunIn] = {}
    for index, block in enumerate(blocks):
        match = None if block.marker else match_printed_number(block.text)
        number = match.group().strip() if match else block.marker
        if block.cell is not None or number.rpartition(".")[0] not in families - {""}:
            continue
        length = len(block.text) - len(block.text[match.end() :].lstrip()) if match else 0
        lead = _NUMBERED_LEAD.match(fold_characters(block.text)[length:])
        if lead and lead["stop"].startswith(":") and len(lead["lead"].split()) <= _MOST_WORDS_BEFORE_A_FULL_STOP:
            words = lead["lead"]
            if not (_NO_HEADING.match(words) or _FINITE.search(words) or is_name(words)):
                found[index] = RunIn(
                    block.text[length : length + lead.end("lead")].strip(), length + lead.end(), number
                )
    return found


def _find_numbered_leads(blocks: Sequence[Block], *, is_name: Callable[[str], bool]) -> dict[int, RunIn]:
    """Find "21/60 Speeding: ..." where nearly all items numbered alike open so, and nothing else is a heading."""
    if any(block.style is BlockStyle.HEADING for block in blocks):
        return {}
    leads: dict[str, dict[int, RunIn]] = {}
    counts: dict[str, int] = {}
    for index, block in enumerate(blocks):
        match = None if block.marker else match_printed_number(block.text)
        number = match.group().strip() if match else block.marker
        if block.cell is not None or not any(map(str.isdigit, number)) or block.style is BlockStyle.FOOTNOTE:
            continue
        kind = re.sub(r"\d+", "0", number)
        counts[kind] = counts.get(kind, 0) + 1
        length = len(block.text) - len(block.text[match.end() :].lstrip()) if match else 0
        lead = _NUMBERED_LEAD.match(fold_characters(block.text)[length:])
        most = _MOST_WORDS_BEFORE_A_FULL_STOP if lead and lead["stop"][0] == "." else _MOST_WORDS_OF_A_NUMBERED_LEAD
        if lead is None or len(lead["lead"].split()) > most:
            continue
        if not (_NO_HEADING.match(lead["lead"]) or _FINITE.search(lead["lead"]) or is_name(lead["lead"])):
            run_in = RunIn(block.text[length : length + lead.end("lead")].strip(), length + lead.end(), number)
            leads.setdefault(kind, {})[index] = run_in
    return {
        index: lead
        for kind, found in leads.items()
        if len(found) >= max(_FEWEST_NUMBERED_LEADS, _SHARE_OF_NUMBERED_LEADS * counts[kind])
        for index, lead in found.items()
    }
