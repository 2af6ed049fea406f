"""Which earlier action a new one pursues: "to chase the tree officer" takes the place of "to ask the tree officer".

A draft just recorded and the drafts before it in, the one that it takes the place of out, or None.
"""

import re

from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.task_words import list_text_stems
from rr3search.domain import EntryKind

__all__ = ["find_chased"]

_CHASING = re.compile(
    r"\b(?:chase|chase up|pursue|remind|press|follow up|(?:write|ask|ring|email) (?:\w+ ){0,4}again|"
    r"report (?:back )?(?:[\w']+ ){1,6}(?:reply|response|answer))\b",
    re.IGNORECASE,
)
_SAID_OF_ANY = list_text_stems("chase pursue remind press follow again write ask ring email reply response answer")
_FEWEST = 2


def find_chased(fresh: Draft, drafts: Drafts) -> Draft | None:
    """Find the one action of the same owner whose thing a new action pursues, in its words and no others."""
    if not _CHASING.search(fresh.linked.action.text):
        return None
    thing = fresh.stems - _SAID_OF_ANY
    fitting = [
        draft
        for draft in drafts.list_sharing(thing)
        if len(thing) >= _FEWEST
        and thing <= draft.stems
        and draft.kind is EntryKind.ACTION
        and draft.owners & fresh.owners
        and (not draft.is_settled or draft.is_judged_at(fresh.linked.meeting.id))
    ]
    return fitting[0] if len(fitting) == 1 else None
