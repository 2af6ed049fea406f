"""What changes an archive: files read into it, meetings and people taken out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rr3search.archive.searching import SearchedArchive
from rr3search.closings import load_closings
from rr3search.domain import Meeting, PassageFilter
from rr3search.errors import UnknownIdError
from rr3search.forgetting import PersonRemoval, forget_person, is_form_of, plan_removal
from rr3search.names import drop_people
from rr3search.saved_searches import SavedSearches
from rr3search.traces import has_pending, list_meeting_traces, note_pending, settle_traces

if TYPE_CHECKING:
    from rr3search.ingest import IngestReport, Progress

__all__ = ["MinutesArchive"]


class MinutesArchive(SearchedArchive):
    """All that has been ingested, to be searched, asked and looked through."""

    def ingest(
        self, paths: Sequence[Path], *, is_pruning: bool = False, on_progress: "Callable[[Progress], None]"
    ) -> "IngestReport":
        """Read files and folders into the archive; see `ingest.ingest_files`."""
        from rr3search.ingest import ingest_files  # noqa: PLC0415  a lookup does without readers and parsing

        return ingest_files(paths, self._store, self._embedder, is_pruning=is_pruning, on_progress=on_progress)

    def forget_meeting(self, named: str) -> Meeting:
        """Remove a meeting from everything that is stored, then what saved searches and closings know of it.

        Raises:
            UnknownIdError: No meeting, or more than one, has this id, title or file name.
            UnreadableInputError: The saved searches or the closings cannot be read; nothing is removed.
        """
        meeting, directory = self.find_meeting(named).meeting, self._settings.index_directory
        if self._store.embedder is None:
            raise UnknownIdError(named, kind="single meeting")
        with settle_traces(directory, self._store), self._store.write(self._store.embedder) as writer:
            passages = self._store.list_passages(PassageFilter(meetings=frozenset({meeting.id})))
            note_pending(directory, list_meeting_traces(meeting, passages), removals=None)
            writer.remove_meeting(meeting.id)
        return meeting

    def finish_forgetting(self) -> None:
        """Take out what a forgetting that was broken off left in saved searches and closings."""
        directory = self._settings.index_directory
        if has_pending(directory):
            with settle_traces(directory, self._store):
                pass

    def forget_person(self, named: str, *, is_whole: bool, is_trial: bool) -> PersonRemoval:
        """Take a person out of everything that is stored and keep them out; see `forgetting.forget_person`.

        For somebody who was removed before, it takes what is left of them in saved searches and closings.

        Raises:
            UnknownIdError: Nobody is called so, or several people are, or nothing is left of them.
            UnreadableInputError: The saved searches or the closings cannot be read; nothing is removed.
        """
        directory, store, saved = self._settings.index_directory, self._store, self.saved_searches
        if is_trial or store.embedder is None:
            load_closings(directory)
            removal = plan_removal(named, store, self._register, is_whole=is_whole)
            searches, was_pending = len(saved.list_naming(removal.is_named_in)), has_pending(directory)
        else:
            with settle_traces(directory, store) as settled:
                removal = forget_person(
                    named,
                    store,
                    self._register,
                    embedder=self._embedder,
                    is_whole=is_whole,
                    before_change=lambda plan: note_pending(
                        directory, plan.traces, removals=len(store.list_removals())
                    ),
                )
                if not removal.meetings:
                    settled.searches += len(saved.forget(is_about=removal.is_named_in))
            drop_people(self._settings.names_directory, lambda name: is_form_of(name, removal.names))
            searches, was_pending = settled.searches, settled.was_pending
        if not (removal.meetings or searches or was_pending):
            raise UnknownIdError(named, kind="person")
        return replace(removal, searches=searches)

    @property
    def saved_searches(self) -> SavedSearches:
        """The searches kept beside the index, which know by hash what was reported of it."""
        return SavedSearches(self._settings.index_directory)
