"""Whose a section is: who presents it by its heading, or goes on in it with a report of their own.

Headings and speakers in order in, the owner out, until somebody else has spoken.
"""

from dataclasses import replace

from rr3search.domain import Attribution, Basis, Section, SpeakerType
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.owners import find_owner

__all__ = ["Ownership"]


class Ownership:
    """The owner of the section being read."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster
        self.owner: Attribution | None = None
        self._level = 0
        self._author_level: int | None = None
        """Of the section in which somebody's written report begins; it goes on in the sections below that one."""

    def open_section(self, section: Section) -> None:
        """Take the owner whom a heading names, or whose report goes on below it."""
        is_below = self._author_level is not None and section.level > self._author_level
        author = self.owner if is_below else None
        self._author_level = self._author_level if is_below else None
        self._level = section.level
        owner = find_owner(section.title, self._roster) or author
        self.owner = owner if owner is None or not self._roster.is_absent(owner.speaker or "") else None

    def hand_over(self, speaker: Attribution) -> None:
        """Give the section to somebody whose written report begins in it."""
        self.owner = replace(speaker, basis=Basis.SECTION)
        self._author_level = self._level

    def end(self, speaker: Attribution) -> None:
        """Take the section from its owner once somebody else has spoken: what follows may be discussion."""
        owner = self.owner
        if owner is None or speaker.speaker_type in {SpeakerType.NARRATOR, SpeakerType.UNATTRIBUTED}:
            return
        is_same_side = owner.organisation is not None and owner.organisation == speaker.organisation
        is_body = owner.speaker_type is SpeakerType.ORGANISATION and speaker.speaker_type is SpeakerType.PERSON
        if is_same_side and is_body and speaker.basis is Basis.NAMED:
            self.owner = replace(speaker, basis=Basis.SECTION)
            return
        if speaker.speaker != owner.speaker and not is_same_side:
            self.owner = None
