"""What a title looks like: short, without a full stop, telling nothing; and what it announces.

Words of a block in, its title, number and kind out. Whether the words say who speaks is for the caller to know.
"""

import re
from collections.abc import Callable

from rr3search.domain import Block, BlockStyle, SectionKind, fold_characters
from rr3search.language.dates import find_dates, find_days
from rr3search.language.sentences import split_sentences
from rr3search.parsing.sections.heading_doubts import holds_answer, is_put_by_somebody, tells_no_title

__all__ = ["has_title_shape", "is_tabled_question", "match_printed_number", "split_number", "tell_kind"]

_MOST_WORDS_OF_A_HEADING = 14
_MOST_CHARACTERS_OF_A_HEADING = 160
_MOST_WORDS_OF_A_QUESTION = 100
_MOST_SENTENCES_OF_A_QUESTION = 3
_MOST_WORDS_BEFORE_A_COLON = 4
_MOST_WORDS_WITH_A_STOP = 8
_BULLET_LETTER = "o"
"""What a file prints for a hollow bullet."""
_LABELLED_PART = re.compile(
    r"^(?:work ?stream|work ?package|theme|strand|priority|objective|session|part|pillar|goal|aim|phase|topic|paper|"
    r"motion|presentation|case study|workshop|breakout(?: group)?|agenda item)\s+(?:\d{1,2}[a-z]?|[IVX]{1,4}|[A-H])"
    r"(?::|\s-+)\s+\S",
    re.IGNORECASE,
)
"""A label word with its number before what the part is about: "Workstream 1: housing on release"."""
_PRINTED_NUMBER = re.compile(
    r"^(?:(?:(?:agenda\s+)?item\s+\d+[a-z]?|q(?:uestion)?\s?\d+|\d+(?:\.\d+)*)\s*[.):–-](?!\d)|"
    r"(?:topic|subject|agenda item|theme|session)\s*\d*\s*:|(?-i:Q)\s*[:.]|\d{1,4}/\d{1,4}(?:/\d+)?[.:)]?(?=\s+\S)|"
    r"\d+(?:\.\d+)+(?=\s+(?-i:[A-Z][A-Za-z]))|"
    r"(?-i:[A-Z]{1,4})\s?\d{1,4}(?:/\d{1,4}[.:)]?|[.:)])(?=\s+(?-i:[A-Z][a-z]))|"
    r"\d{1,2}(?=\s+(?-i:[A-Z][A-Za-z]))(?!\s+(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|"
    r"july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)|(?-i:[A-Z]|"
    r"[IVX]{2,5})[.)](?=\s+(?-i:[A-Z][A-Za-z]{2})))",
    re.IGNORECASE,
)
_LEADS_IN = re.compile(
    r"\b(?:following|follows|includ\w+|were|was|are|is|that|by|with|to|of|as|raised|made|noted|agreed|below)\s*:$|"
    r"\bfollowing\b",
    re.IGNORECASE,
)
_PART_OF_AN_ITEM = re.compile(
    r"^[^:]{2,50}:\s+(?:(?:group |open |general )?discussion|updates?|questions?|q ?(?:&|and) ?a|feedback|decisions?|"
    r"next steps|progress|report|for (?:information|decision|discussion|noting|approval))$",
    re.IGNORECASE,
)
_NAMED_ITEM = re.compile(r"^(?P<kind>[A-Z][^:?!]{2,50}):\s+(?P<what>[A-Z\d][^:;?!]*[^:;?!.,])$")
_MOST_WORDS_OF_WHAT = 10
_TELLS = re.compile(
    r"^(?!(?:How|What|Why|Where|When|Who|Which|Whether)\b).*\s(?:is|are|was|were|will|would|should|has|have|had|"
    r"can|cannot)\s|[$£€]\s?\d"
)
"""What makes a short line a statement or a figure, not a title."""
_QUESTION_LABEL = re.compile(
    r"^(?:(?:tabled|governor|member|public|written|supplementary|"
    r"councillor) )?questions?(?: \d+)?(?: from [^:]{2,60})?:"
    r"\s*(?=\S)",
    re.IGNORECASE,
)
_CONTAINER = re.compile(
    r"^(?:main |general |open )?(?:discussion|questions|q ?(?:&|and) ?a|questions and answers|"
    r"items? for discussion|agenda items|business)$",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\b(?:introductory|opening|closing|welcome)\b|\b(?:remarks|presentation|update|report|briefing|overview|"
    r"feedback|response|statement|address|reflections)\b.*\b(?:from|by)\b|\b(?:delivered|presented|given) by\b|"
    r"(?:'s?|\b[A-Z]{2,})\s+(?:report|update|presentation|response|remarks|briefing|overview)\b",
    re.IGNORECASE,
)
_ACTIONS = re.compile(
    r"^(?:summary of |list of |agreed |new |outstanding )?(?:actions?|action (?:points?|items?|log|list|register|"
    r"table)s?|actions? arising|next steps)(?: (?:agreed|points?))?:?$",
    re.IGNORECASE,
)


def match_printed_number(text: str) -> re.Match[str] | None:
    """Match the number ("Item 4:", "12/24", "B.") that a text opens with."""
    return _PRINTED_NUMBER.match(text)


def split_number(block: Block) -> tuple[str, str]:
    """Part a title from its number; empty where there is none."""
    if block.marker == _BULLET_LETTER:
        return block.text, ""
    if block.marker and not _QUESTION_LABEL.match(block.text):
        return block.text, block.marker if any(mark.isalnum() for mark in block.marker) else ""
    match = _PRINTED_NUMBER.match(block.text) or _QUESTION_LABEL.match(block.text)
    if match and match.end() < len(block.text):
        return block.text[match.end() :].lstrip(), f"{block.marker} {match.group().strip()}".strip()
    return block.text, ""


def is_tabled_question(title: str, *, is_spoken: Callable[[str], bool]) -> bool:
    """A question put to the meeting: nobody is said to ask it, and it is the point of the block."""
    folded = fold_characters(title)
    if "?" not in folded or len(folded.split()) > _MOST_WORDS_OF_A_QUESTION or not folded[0].isupper():
        return False
    if is_put_by_somebody(folded) or holds_answer(folded):
        return False
    sentences = [folded[start:end].strip() for start, end in split_sentences(folded)]
    if len(sentences) > _MOST_SENTENCES_OF_A_QUESTION or any(is_spoken(sentence) for sentence in sentences):
        return False
    return sentences[0].endswith("?") or sentences[-1].endswith("?")


def has_title_shape(block: Block, title: str, *, is_spoken: Callable[[str], bool]) -> bool:
    """Whether a block's title, its number taken off, has the shape of one."""
    folded = fold_characters(title).strip()
    words = folded.split()
    is_bold = block.emphasis >= len(block.text.rstrip()) > 0
    is_numbered = block.style is BlockStyle.LIST_ITEM and any(mark.isalnum() for mark in block.marker)
    is_lead_in = folded.endswith(":") and (
        bool(_LEADS_IN.search(folded)) if is_bold or is_numbered else len(words) > _MOST_WORDS_BEFORE_A_COLON
    )
    may_tell = (is_bold and not folded.endswith(".")) or folded.isupper() or folded.endswith("?")
    if (
        len(folded) > _MOST_CHARACTERS_OF_A_HEADING
        or (not may_tell and _TELLS.search(folded))
        or tells_no_title(folded)
    ):
        return False
    may_stop = (is_bold or folded.isupper()) and len(words) <= _MOST_WORDS_WITH_A_STOP and folded.endswith(".")
    return (
        bool(folded)
        and not folded.isdigit()
        and len(words) <= _MOST_WORDS_OF_A_HEADING
        and not is_lead_in
        and (may_stop or not folded.endswith((".", ";", ",", "!", "…", " -")))
        and (folded[0].isupper() or folded[0].isdigit())
        and len(split_sentences(folded)) == 1
        and (
            is_bold
            or not re.match(r"^[^:]{1,60}:\s+\S", folded)
            or bool(_PART_OF_AN_ITEM.search(folded))
            or bool(_LABELLED_PART.match(folded))
            or ((is_numbered or title != block.text) and _names_item(folded))
        )
        and not is_spoken(folded)
    )


def _names_item(title: str) -> bool:
    """Whether a numbered title says behind a colon which of its kind it is: "New application: 21/0345"."""
    match = _NAMED_ITEM.match(title)
    if match is None or len(match.group("what").split()) > _MOST_WORDS_OF_WHAT:
        return False
    what = match.group("what")
    return not _TELLS.search(what) and not find_days(what) and not find_dates(what)


def tell_kind(title: str) -> SectionKind:
    """Tell what a heading announces."""
    folded = fold_characters(title).strip()
    if _ACTIONS.match(folded):
        return SectionKind.ACTIONS
    if _CONTAINER.match(folded.rstrip(":")):
        return SectionKind.DISCUSSION
    if _OPENING.search(folded):
        return SectionKind.OPENING
    return SectionKind.HEADING
