"""What has the shape of a title and is none: a verdict behind its item, an entry of a list, a date, a question put.

Words of a block, and its neighbours, in; yes or no out. A heading's words are found only as a heading; where these
doubts speak, the line stays among what was told.
"""

import re
from collections.abc import Sequence

from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.language.dates import find_dates

__all__ = ["holds_answer", "is_entry_of_a_list", "is_exchange", "is_put_by_somebody", "is_signature", "tells_no_title"]

_LABELLED = re.compile(
    r"^(?:ACTIONS?|AP ?\d+|DECISIONS?|AGREED|RESOLVED|VOTE|MOTION|NOTED?|NB)\b(?!\s*(?:and|&|/)\s)[\s:-]+(?=.*[a-z])"
)
_VERDICT = re.compile(
    r"\s-+\s+(?:all |also |not |still |now |to be |was |were )?(?:approved|agreed|noted|deferred|adopted|"
    r"accepted|rejected|"
    r"refused|done|completed?|closed|ongoing|on-going|outstanding|carried (?:forward|over)|carried|withdrawn|no change|"
    r"no objections?|none|nil|in progress|received|postponed|ratified|discharged|superseded|granted|passed|actioned|"
    r"confirmed|cancelled|tbc|n/a)\b",
    re.IGNORECASE,
)
_OPENED = re.compile(
    r"^(?:the )?meeting (?:was )?(?:opened|closed|began|started|ended|finished|adjourned|called to order)\b.*\d",
    re.IGNORECASE,
)
_LEADS_POINTS = re.compile(
    r"^(?:reported|noted|resolved|received|considered|agreed|approved|confirmed|recommended|discussed|heard|"
    r"recorded)\b.*:$",
    re.IGNORECASE,
)
_PUT_BY = re.compile(r"^q(?:uestion)?\s?\d*\s*\([^()]{2,60}\)\s*[:.]", re.IGNORECASE)
_OF_A_PAPER = re.compile(
    r"^(?:(?:draft|previous|last) )?(?:minutes|notes|record|report|accounts|letter)\b", re.IGNORECASE
)
"""What has a date of its own and is an item of the agenda all the same: "Minutes of 6 April"."""
_CLOCK = re.compile(r"^\d{1,2}(?:[:.]\d{2}){1,2}(?:\s?[ap]\.?m\.?)?$", re.IGNORECASE)
_GAP = re.compile(r"\S {3,}\S")
_ENTRY = re.compile(r"^[^:.?!]{2,40}?\s+-+\s+\S")
_ASKED = re.compile(r"^Q\s*[.:]")
_ANSWERED = re.compile(r"^A(?:nswer)?\s*[.:]\s")
_ANSWER_BEHIND = re.compile(r"\?[^\w\s]{0,3}\s{1,3}A(?:nswer)?\s?[.:]\s")
_MOST_WORDS_BESIDE_A_DATE = 3


def tells_no_title(title: str) -> bool:
    """Whether short words tell something all the same: "Lettings - approved", "ACTION SL send the form", a date."""
    folded = fold_characters(title).strip()
    if _LABELLED.match(folded) or _OPENED.match(folded) or is_put_by_somebody(folded) or _GAP.search(folded):
        return True
    if _CLOCK.match(folded) or _VERDICT.search(folded) or _LEADS_POINTS.match(folded):
        return True
    dates = find_dates(folded)
    others = len(folded.split()) - sum(len(date.printed.split()) for date in dates)
    return (
        bool(dates)
        and not _OF_A_PAPER.match(folded)
        and dates[0].start <= len("Wednesday the ")
        and others <= _MOST_WORDS_BESIDE_A_DATE
    )


def holds_answer(text: str) -> bool:
    """Whether a question has its answer behind it in the same block: "Q. Is it safe? A. It is."."""
    return bool(_ANSWER_BEHIND.search(fold_characters(text)))


def is_put_by_somebody(text: str) -> bool:
    """Whether a question says in a bracket before it who put it: "Q3 (Jo Marsh): ..."."""
    return bool(_PUT_BY.match(fold_characters(text).strip()))


def is_entry_of_a_list(block: Block, before: Block | None, following: Block | None) -> bool:
    """Whether a line "somebody - something" stands between two such lines: one of a list, not a title."""
    around = [other for other in (before, following) if other is not None]
    return (
        len(around) > 1
        and block.style is BlockStyle.PARAGRAPH
        and all(other.style is block.style for other in around)
        and all(_ENTRY.match(fold_characters(other.text)) for other in (block, *around))
    )


def is_signature(block: Block, below: Sequence[Block | None]) -> bool:
    """Whether a line ends the document with the day below it, as the office that wrote the minutes signs them.

    Args:
        block: The line.
        below: The two blocks behind it, None behind the last.
    """
    following, *behind = below
    if following is None or any(behind) or block.style is not BlockStyle.PARAGRAPH:
        return False
    line = fold_characters(following.text).strip(" .")
    return any(date.printed.strip(" .") == line for date in find_dates(line))


def is_exchange(block: Block, following: Block | None) -> bool:
    """Whether a question "Q. ..." has its answer "A. ..." on the next line: words spoken, not an item tabled."""
    return (
        following is not None
        and bool(_ASKED.match(fold_characters(block.text)))
        and bool(_ANSWERED.match(fold_characters(following.text)))
    )
