"""Removed people kept out of what is stored: of meetings already there and of files read again alike.

A meeting and its passages in; the same without the names, under ids and paths that tell nothing of them, out. An id is
a hash of what it stands for: made of a text with the name in it, it would confirm a guess.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from rr3search.chunking import identify_passages
from rr3search.domain import REMOVED_NAME, Action, Meeting, Passage, Removal, Source, make_id
from rr3search.redaction import HashedNames, MeetingRedactor, Mention, PathRedactor

__all__ = ["Concealed", "Concealer"]


@dataclass(frozen=True, slots=True)
class Concealed:
    """A meeting as it may be stored."""

    meeting: Meeting
    passages: tuple[Passage, ...]
    mentions: tuple[Mention, ...]
    passages_changed: int
    is_changed: bool


class Concealer:
    """Takes removed people out of one meeting after another."""

    def __init__(self, removals: Sequence[Removal], *, known: Iterable[str] = ()) -> None:
        """Know whom to take out.

        Args:
            removals: Who is to be named no more.
            known: Names of people who stay.
        """
        self._is_idle = not removals
        self._redactor = MeetingRedactor(HashedNames(removals), [REMOVED_NAME] * len(removals), known=known)
        self._paths = PathRedactor(removals)

    def spell(self, file: str) -> str:
        """Give the path of a file as it is stored."""
        return file if self._is_idle else self._paths.redact(file)

    def spell_folder(self, folder: str) -> str:
        """Give the path of a folder as the paths of its files begin."""
        return folder if self._is_idle else self._paths.redact_folder(folder)

    def conceal(self, meeting: Meeting, passages: Sequence[Passage]) -> Concealed:
        """Take the names out of a meeting; one that holds none comes back as it is."""
        if self._is_idle:
            return Concealed(meeting, tuple(passages), (), 0, is_changed=False)
        redacted = self._redactor.redact(meeting, passages)
        source = self._spell_source(meeting.source)
        new = replace(redacted.meeting, source=source, also_in=tuple(map(self._spell_source, meeting.also_in)))
        is_changed = new != meeting or redacted.passages_changed > 0
        if is_changed:
            new = _renew_ids(new, meeting, redacted.passages)
        kept = [_place(passage, new) for passage in redacted.passages]
        return Concealed(
            new,
            tuple(identify_passages(kept)) if is_changed else tuple(passages),
            redacted.mentions,
            redacted.passages_changed,
            is_changed=is_changed,
        )

    def _spell_source(self, source: Source) -> Source:
        return replace(source, file=self.spell(source.file))


def _renew_ids(new: Meeting, old: Meeting, passages: Sequence[Passage]) -> Meeting:
    """Give the meeting and its actions other ids where a name may have gone into them."""
    if (new.title, new.source.file) != (old.title, old.source.file):
        first = passages[0].text if passages else ""
        new = replace(new, id=make_id(new.title, str(new.held_on), PurePath(new.source.file).stem, first))
    return replace(
        new,
        actions=_renew_actions(new, new.actions, old.actions, is_retitled=new.title != old.title),
        reviewed_actions=_renew_actions(
            new, new.reviewed_actions, old.reviewed_actions, is_retitled=new.title != old.title
        ),
    )


def _renew_actions(
    meeting: Meeting, new: Sequence[Action], old: Sequence[Action], *, is_retitled: bool
) -> tuple[Action, ...]:
    return tuple(
        replace(one, id=make_id(meeting.title, str(meeting.held_on), one.text, str(position), str(one.paragraph)))
        if is_retitled or one.text != before.text
        else one
        for position, (one, before) in enumerate(zip(new, old, strict=True))
    )


def _place(passage: Passage, meeting: Meeting) -> Passage:
    reference = replace(passage.meeting, id=meeting.id)
    return replace(passage, meeting=reference, source=replace(passage.source, file=meeting.source.file))
