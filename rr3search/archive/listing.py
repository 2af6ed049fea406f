"""What an archive lists without searching: its meetings, people, questions and actions."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rr3search.archive.opening import OpenArchive
from rr3search.archive.views import ArchiveStatus
from rr3search.closings import load_closings
from rr3search.domain import (
    Aftermath,
    ClosingDoubt,
    EntryStatus,
    KnownPerson,
    LinkedAction,
    PassageFilter,
    QuestionRecord,
    QuestionStatus,
    Quote,
    RegisterEntry,
)
from rr3search.errors import UnknownIdError
from rr3search.filtering import is_called
from rr3search.naming import read_names
from rr3search.queries import FilterRequest
from rr3search.questions import find_repeated_questions, list_question_records
from rr3search.registers import MeetingRecord, list_known_people, list_meeting_records, list_owned_actions
from rr3search.stores import PassageStore

if TYPE_CHECKING:
    from rr3search.action_register import FollowedBodies, Register

__all__ = ["ListedArchive"]


_LEFT_OPEN = frozenset(
    {QuestionStatus.PARTLY, QuestionStatus.DEFERRED, QuestionStatus.UNRESOLVED, QuestionStatus.UNANSWERED}
)


class ListedArchive(OpenArchive):
    """An archive with its registers."""

    _followed: "tuple[int | None, FollowedBodies] | None" = None
    """With the number of the generation that was read."""

    def list_questions(
        self, request: FilterRequest, *, statuses: frozenset[QuestionStatus] | None = None
    ) -> list[QuestionRecord]:
        """List the questions put so far and what became of each; see `questions.list_question_records`."""
        return list_question_records(self._store, self._resolve(request), statuses=statuses)

    def find_aftermaths(self, records: Sequence[QuestionRecord]) -> dict[str, Aftermath]:
        """Tell what the whole archive has after each question, by question id: asked again, or told of later."""
        repeated = find_repeated_questions(list_question_records(self._store, PassageFilter())) if records else {}
        told = self._find_told_later(records)
        return {record.id: Aftermath(repeated.get(record.id, ()), told.get(record.id, ())) for record in records}

    def _find_told_later(self, records: Sequence[QuestionRecord]) -> dict[str, tuple[Quote, ...]]:
        open_ones = [record for record in records if record.status in _LEFT_OPEN]
        if not open_ones:
            return {}
        from rr3search.action_register import tell_later  # noqa: PLC0415  settled questions do without

        return tell_later(open_ones, self._list_register_of(frozenset(record.meeting.id for record in open_ones)))

    def list_actions(self, request: FilterRequest, *, is_reviewed: bool = False) -> list[LinkedAction]:
        """List the allowed meetings' new actions, or the old ones reviewed; --speaker and --org mean the owner."""
        where = self._resolve(request)
        return list_owned_actions(self._store, where, register=self._register, is_reviewed=is_reviewed)

    def list_register(
        self, request: FilterRequest, *, today: dt.date, statuses: frozenset[EntryStatus] | None = None
    ) -> "Register":
        """List each action once with what became of it; see `action_register.list_register`."""
        return self._list_register(self._resolve(request), today=today, statuses=statuses)

    def _list_register_of(self, meetings: frozenset[str], *, store: PassageStore | None = None) -> "Register":
        """List the actions of some meetings, by id, with what became of each as of today.

        Args:
            meetings: Their ids.
            store: Through which to read the archive; None for its own.
        """
        return self._list_register(PassageFilter(meetings=meetings), today=self._holdings.today, store=store)

    def _list_register(
        self,
        where: PassageFilter,
        *,
        today: dt.date,
        statuses: frozenset[EntryStatus] | None = None,
        store: PassageStore | None = None,
    ) -> "Register":
        from rr3search.action_register import list_register  # noqa: PLC0415  a lookup lists no actions

        return list_register(
            self._store if store is None else store,
            where,
            followed=self._follow_bodies(),
            closings=load_closings(self._settings.index_directory),
            today=today,
            statuses=statuses,
        )

    def _follow_bodies(self) -> "FollowedBodies":
        """Give what was followed of the archive as it stands: an archive that is kept open follows each body once."""
        from rr3search.action_register import follow_bodies  # noqa: PLC0415  a lookup lists no actions

        if self._followed is None or self._followed[0] != self._store.generation:
            self._followed = (self._store.generation, follow_bodies(self._store, self._register))
        return self._followed[1]

    def close_action(self, named: str, *, citation: str, today: dt.date) -> RegisterEntry:
        """Close an action because of a passage and give its entry; see `action_register.close_action`."""
        from rr3search.action_register import close_action  # noqa: PLC0415  a lookup closes nothing

        register, directory = self.list_register(FilterRequest(), today=today), self._settings.index_directory
        entry = close_action(register, self._store, directory, named=named, citation=citation)
        return self.list_register(FilterRequest(), today=today).get_entry(entry.id)

    @staticmethod
    def doubt_closing(entry: RegisterEntry) -> list[ClosingDoubt]:
        """List what speaks against the passage that closed an action; see `action_register.doubt_closing`."""
        from rr3search.action_register import doubt_closing  # noqa: PLC0415  a lookup closes nothing

        return doubt_closing(entry)

    def reopen_action(self, named: str, *, today: dt.date) -> RegisterEntry:
        """Take a closing back and give the entry; see `action_register.reopen_action`."""
        from rr3search.action_register import reopen_action  # noqa: PLC0415  a lookup opens nothing again

        register = self.list_register(FilterRequest(), today=today)
        entry = reopen_action(register, self._settings.index_directory, named=named)
        return self.list_register(FilterRequest(), today=today).get_entry(entry.id)

    def list_meetings(self, request: FilterRequest) -> list[MeetingRecord]:
        """List the meetings of the days and names asked for, by date."""
        asked = FilterRequest(meeting=request.meeting, since=request.since, until=request.until)
        return list_meeting_records(self._store, self._resolve(asked))

    def list_files(self) -> list[str]:
        """List the files that the meetings were read from, those that hold the same minutes again included."""
        return [source.file for one in self._store.list_meetings() for source in (one.source, *one.also_in)]

    def find_meeting(self, named: str) -> MeetingRecord:
        """Give the one meeting that is called so; a part of its name is not enough.

        Raises:
            UnknownIdError: No meeting, or more than one, has this id, title, body or file name.
        """
        records = [one for one in self.list_meetings(FilterRequest(meeting=named)) if is_called(one.meeting, named)]
        if len(records) != 1:
            raise UnknownIdError(named, kind="single meeting")
        return records[0]

    def list_people(self, request: FilterRequest) -> list[KnownPerson]:
        """List everybody the minutes list or quote by name; --speaker and --org narrow the list."""
        return list_known_people(self._store, self._resolve(request), register=self._register)

    def describe(self) -> ArchiveStatus:
        """Say what the index holds and what made it."""
        everything = PassageFilter()
        # the day changes how old an action is, not how many there are
        register = self._list_register(everything, today=dt.date.min)
        return ArchiveStatus(
            directory=self._settings.index_directory,
            embedder=self._store.embedder,
            scope=self._store.measure_scope(everything),
            actions=len(register.list_actions()),
            questions=len(list_question_records(self._store, everything)),
            people=len(read_names(self._store, self._register).people),
        )
