"""What the archive already holds of each file: its meetings, and those it holds too but another file stands for.

Stored meetings in, what is to be read again out.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from rr3search.concealment import Concealer
from rr3search.domain import Meeting, Source
from rr3search.errors import UnreadableInputError
from rr3search.intake import identify_file, is_gone
from rr3search.redaction import is_disguised

__all__ = ["Shelf"]


class Shelf:
    """The stored meetings by file."""

    def __init__(self, meetings: Iterable[Meeting], concealer: Concealer) -> None:
        """Sort the meetings.

        Args:
            meetings: All that are stored.
            concealer: Tells how a file's path is stored: without the name of somebody removed.
        """
        self._concealer = concealer
        self.meetings = tuple(meetings)
        self._sources: dict[str, list[Source]] = defaultdict(list)
        self._by_file: dict[str, list[Meeting]] = defaultdict(list)
        for meeting in self.meetings:
            self._by_file[meeting.source.file].append(meeting)
            for source in (meeting.source, *meeting.also_in):
                self._sources[source.file].append(source)

    def list_meetings(self, file: str) -> list[Meeting]:
        """The meetings that were read from a file."""
        return self._by_file.get(file, [])

    def is_unchanged(self, file: Path) -> bool:
        """Whether the file and what corrects it are what was read."""
        sources = self._sources.get(self._concealer.spell(str(file)), [])
        if not sources:
            return False
        try:
            identity = identify_file(file)
        except UnreadableInputError:
            return False
        return all((source.sha256, source.corrections_sha256) == identity for source in sources)

    def find_gone(self, paths: Sequence[Path], files: Sequence[Path]) -> list[Meeting]:
        """The meetings whose file lay under one of the folders and lies there no more.

        Args:
            paths: Files and folders.
            files: What lies there.
        """
        folders = [path.resolve() for path in paths if path.is_dir()]
        folders += [Path(self._concealer.spell_folder(str(folder))) for folder in folders]
        there = {self._concealer.spell(str(file)) for file in files}
        return [
            meeting
            for file, meetings in self._by_file.items()
            if any(Path(file).is_relative_to(folder) for folder in folders)
            and (file not in there if is_disguised(file) else is_gone(Path(file)))
            for meeting in meetings
        ]

    def choose_files(self, files: Sequence[Path], gone: Sequence[Meeting]) -> list[Path]:
        """Choose what is to be read: new and changed files, and those whose stand-in is read again or goes."""
        changed = [file for file in files if not self.is_unchanged(file)]
        spelled = {self._concealer.spell(str(file)): file for file in files}
        leaving = {name for name, file in spelled.items() if file in changed} | {one.source.file for one in gone}
        bereft = (
            spelled.get(source.file, Path(source.file))
            for file in sorted(leaving)
            for one in self.list_meetings(file)
            for source in one.also_in
        )
        readable = (file for file in bereft if not is_disguised(str(file)) and not is_gone(file))
        return list(dict.fromkeys([*changed, *readable]))
