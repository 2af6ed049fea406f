"""What changes an archive: files read into it, meetings and people taken out."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rr3search.archive.searching import SearchedArchive
from rr3search.closings import replace_ids
from rr3search.domain import Meeting
from rr3search.errors import UnknownIdError
from rr3search.names import drop_people
from rr3search.saved_searches import SavedSearches

if TYPE_CHECKING:
    from rr3search.forgetting import PersonRemoval
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
        """Remove a meeting from everything that is stored, what saved searches know of it first.

        Raises:
            UnknownIdError: No meeting, or more than one, has this id, title or file name.
            UnreadableInputError: The saved searches cannot be read or written; nothing is removed.
        """
        record = self.find_meeting(named)
        if self._store.embedder is None:
            raise UnknownIdError(named, kind="single meeting")
        self.saved_searches.forget(meetings={record.meeting.id})
        with self._store.write(self._store.embedder) as writer:
            writer.remove_meeting(record.meeting.id)
        return record.meeting

    def forget_person(self, named: str, *, is_whole: bool, is_trial: bool) -> "PersonRemoval":
        """Take a person out of everything that is stored and keep them out; see `forgetting.forget_person`.

        Raises:
            UnknownIdError: Nobody is called so, or several people are.
        """
        from rr3search.forgetting import forget_person, is_form_of, plan_removal, tells_of  # noqa: PLC0415  a lookup removes nobody

        plan = plan_removal(named, self._store, self._register, is_whole=is_whole)
        if is_trial or self._store.embedder is None:
            return plan
        self.saved_searches.forget(
            passages=plan.passages, actions=plan.actions, is_about=lambda text: tells_of(text, plan.names)
        )
        ids = {old.id: new.id if new else None for old, new in plan.passages}
        ids |= {old.action.id: new.action.id if new else None for old, new in plan.actions}
        replace_ids(self._settings.index_directory, ids)
        removal = forget_person(named, self._store, self._register, embedder=self._embedder, is_whole=is_whole)
        drop_people(self._settings.names_directory, lambda name: is_form_of(name, removal.names))
        return removal

    @property
    def saved_searches(self) -> SavedSearches:
        """The searches kept beside the index, which know by hash what was reported of it."""
        return SavedSearches(self._settings.index_directory)
