"""Whom an action was to invite, and who then came: a body that speaks at a meeting for the first time.

What the meetings record and drafts in, drafts with the first words of their guest out.
"""

import re
from collections.abc import Iterator

from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.recorded import Recorded
from rr3search.action_register.task_words import list_text_stems
from rr3search.domain import EntryKind, Passage, fold_name

__all__ = ["Guests"]

_TO_INVITE = re.compile(
    r"\binvit(?:e|ing)\b|\b(?:ask|get|arrange for|have)\b[^.;]{2,80}?\bto (?:attend|come|speak|address|join|present)\b",
    re.IGNORECASE,
)


_UNINVITED = re.compile(r"\b(?:nobody|no[ -]one|not|never|n't)\b[^.;]{0,30}\binvit", re.IGNORECASE)
"""Whoever says so came by themselves."""


class Guests:
    """Knows which bodies have come to the meetings so far."""

    def __init__(self, drafts: Drafts) -> None:
        """Start with none.

        Args:
            drafts: Grow while the meetings are gone through.
        """
        self._drafts = drafts
        self._known: set[str] = set()

    def list_come(self, recorded: Recorded) -> Iterator[tuple[Draft, Passage]]:
        """Give the open actions to invite somebody who speaks here, with what they say first."""
        listed = {fold_name(one.organisation) for one in recorded.meeting.attendees if one.present and one.organisation}
        new = listed - self._known
        self._known |= listed
        for passage in recorded.passages:
            body = fold_name(passage.attribution.organisation or "")
            if body in new:
                new.discard(body)
                if _UNINVITED.search(passage.text):
                    continue
                yield from ((draft, passage) for draft in self._list_inviting(body))

    def _list_inviting(self, body: str) -> list[Draft]:
        stems = list_text_stems(body)
        return [
            draft
            for draft in self._drafts.list_sharing(stems)
            if draft.kind is EntryKind.ACTION
            and not draft.is_settled
            and stems
            and stems <= draft.stems
            and _TO_INVITE.search(draft.linked.action.text)
        ]
