"""Which earlier action an item is about, where minutes go through old actions one after another.

A paragraph, or the row of a table, and the drafts in, the draft out, or None. An item names its action by the action's
own number ("24/03"), by the number of the item that recorded it ("Bye-laws (7.1)"), or by its words.
"""

import calendar
import re
from collections.abc import Sequence

from rr3search.action_register.accounts import Account, find_account
from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.task_words import list_text_stems
from rr3search.domain import Passage, fold_characters, fold_name
from rr3search.parsing.outcomes.reviewed_actions import find_review

__all__ = ["find_action_of_item", "find_logged", "is_given_up", "is_item", "is_numbered", "read_outcome_cell"]

_LOGGED = re.compile(r"^\W*(?P<number>[A-Z]{0,4}\d{2,4}[/-]\d{1,3})(?:\b|(?=[:.)]))")
"""The number of an action by year, with which its item opens."""
_MONTH = "|".join(calendar.month_name[1:])
_OF_ITEM = re.compile(
    rf"^[^.;?!|]{{0,60}}?\((?P<item>\d{{1,2}})\.\d{{1,2}}(?:,? (?:of|in|from) (?P<month>{_MONTH}))?[^()]{{0,12}}\)|"
    rf"^\W*(?P<row>\d{{1,2}})\.\d{{1,2}}(?: \((?P<of>{_MONTH})\))? \||"
    r"^\W*Min(?:ute|\.)? (?P<named>\d{1,2})\.\d{1,2}(?:,[^:]{2,40})?:\s"
)
"""The number of the paragraph that recorded it: behind the title of its item, in a row's first cell, or as a label."""
_FEWEST_CELLS = 3
_PAIR = 2
_FEWEST_TOLD = 4
"""Words of a cell that tells what came of a task, and is no owner's name, where a row has no more than both."""
_GIVEN_UP = re.compile(
    r"(?:^|[.;]\s+)(?:withdrawn|dropped|superseded|abandoned|cancelled|lapsed|given up|overtaken(?: by events)?|"
    r"not (?:pursued|proceeding)|no longer (?:needed|required|relevant|applicable))\W*$",
    re.IGNORECASE,
)
_MOST_WORDS_OF_A_STATUS = 2


def is_item(passage: Passage) -> bool:
    """Whether a paragraph that begins with this passage goes through an old action: by its title, or its number."""
    return is_numbered(passage.text) or any(find_review(title) for title in passage.section[-2:])


def is_numbered(printed: str) -> bool:
    """Whether an item opens with a number that says which action it is about."""
    folded = fold_characters(printed)
    return bool(_LOGGED.match(folded) or _OF_ITEM.match(folded))


def find_logged(printed: str, drafts: Drafts) -> Draft | None:
    """Find the one open draft whose number by year opens a line, if the line has a word of it as well."""
    folded = fold_characters(printed)
    logged = _LOGGED.match(folded)
    given = drafts.list_referred(logged.group("number").upper()) if logged else []
    return _choose(given, list_text_stems(folded), drafts)


def read_outcome_cell(passage: Passage, task: str) -> str:
    """Read the last cell of a row with more than a status, which tells what became of its task; empty if none does."""
    cells = [cell for cell in _split_row(passage) if cell]
    if len(cells) > _FEWEST_CELLS and len(cells[-1].split()) <= _MOST_WORDS_OF_A_STATUS:
        cells.pop()
    is_pair = len(cells) == _PAIR and fold_name(task) == fold_name(cells[0]) and len(cells[1].split()) >= _FEWEST_TOLD
    is_outcome = len(cells) >= _FEWEST_CELLS and fold_name(task) not in fold_name(cells[-1])
    return cells[-1] if is_outcome or is_pair else ""


def is_given_up(passage: Passage) -> bool:
    """Whether a cell of a row says that its task was given up, or ends so."""
    return any(_GIVEN_UP.search(cell) for cell in _split_row(passage)[1:])


def _split_row(passage: Passage) -> list[str]:
    return [cell.strip() for cell in passage.text.split("|")]


def find_action_of_item(printed: str, account: Account, drafts: Drafts) -> Draft | None:
    """Find the one open draft that an item is about.

    Args:
        printed: How the item opens.
        account: What it says.
        drafts: Of the body.
    """
    folded = fold_characters(printed)
    words = list_text_stems(f"{account.label}. {account.text}")
    if logged := _LOGGED.match(folded):
        return _choose(drafts.list_referred(logged.group("number").upper()), words, drafts, fewest=0)
    if numbered := _OF_ITEM.match(folded):
        given = drafts.list_of_item(numbered.group("named") or numbered.group("item") or numbered.group("row"))
        month = numbered.group("month") or numbered.group("of")
        given = [draft for draft in given if month is None or _is_of(draft, month)]
        if meant := _choose(given, words, drafts, people=account.people):
            return meant
    return find_account(account, drafts)


def _is_of(draft: Draft, month: str) -> bool:
    held_on = draft.linked.meeting.held_on
    return held_on is not None and calendar.month_name[held_on.month] == month


def _choose(
    given: Sequence[Draft],
    words: frozenset[str],
    drafts: Drafts,
    *,
    fewest: int = 1,
    people: frozenset[str] = frozenset(),
) -> Draft | None:
    """Choose among the actions of the latest meeting with that number the one that shares most with the item."""
    latest = max((str(draft.linked.meeting.held_on) for draft in given), default="")
    given = [draft for draft in given if str(draft.linked.meeting.held_on) == latest and not draft.is_settled]
    rated = sorted(
        (
            (bool(draft.owners & people) + drafts.share(words, draft), at)
            for at, draft in enumerate(given)
            if len(words & (draft.stems | draft.setting)) >= fewest
        ),
        reverse=True,
    )
    is_one = len(rated) == 1 or (len(rated) > 1 and rated[0][0] > rated[1][0])
    return given[rated[0][1]] if is_one else None
