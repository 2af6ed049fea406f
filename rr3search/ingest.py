"""Use case: files into the archive.

Paths in, a report out. Unchanged files are known by their content and skipped; a file that cannot be read is
named in the report and does not stop the others; of one meeting in several files the best counts; everything
lands together or not at all.
"""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from rr3search.chunking import compose_embedded_text, split_minutes
from rr3search.concealment import Concealer
from rr3search.domain import Meeting, PassageFilter, fold_name
from rr3search.duplicates import Candidate, Settlement, settle_duplicates
from rr3search.embedders import Embedder
from rr3search.errors import DuplicateMeetingError, UnreadableInputError
from rr3search.intake import find_files, is_gone, read_corrected
from rr3search.reading import ReadFile
from rr3search.sandbox import DEFAULT_LIMITS, Limits
from rr3search.shelf import Shelf
from rr3search.stores import EmbedderStamp, PassageStore
from rr3search.vectors import Vectors

__all__ = ["Duplicate", "IngestReport", "Progress", "ingest_files"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an ingest has come."""

    step: str
    """"reading" or "encoding"."""
    done: int
    total: int
    """Files while reading, passages while encoding."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A meeting that another file holds too, and better."""

    meeting: Meeting
    kept_file: str


@dataclass(slots=True)
class IngestReport:
    """What an ingest did, file by file."""

    added: list[Meeting] = field(default_factory=list)
    updated: list[Meeting] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    """Files."""
    duplicates: list[Duplicate] = field(default_factory=list)
    removed: list[Meeting] = field(default_factory=list)
    failures: list[UnreadableInputError] = field(default_factory=list)
    passages: int = 0
    """Encoded in this ingest."""


def ingest_files(
    paths: Sequence[Path],
    store: PassageStore,
    embedder: Embedder,
    *,
    is_pruning: bool = False,
    limits: Limits = DEFAULT_LIMITS,
    on_progress: Callable[[Progress], None] = lambda _: None,
) -> IngestReport:
    """Read, cut, encode and store.

    Args:
        paths: Files and folders.
        store: Where the meetings go.
        embedder: What encodes the passages; nothing is encoded where nothing changed.
        is_pruning: Remove meetings whose file lay under one of the folders and is gone.
        limits: What reading one file may take.
        on_progress: Told of every file read and every batch encoded.

    Raises:
        EmbedderMismatchError: The store holds vectors of another embedder.
        IndexDirectoryError: The index cannot be written; what it held is unchanged.
        SandboxError: No process to read the files in can be started.
    """
    files, failures = find_files(paths)
    report = IngestReport(failures=failures)
    concealer = _make_concealer(store)
    if not _has_work(paths, files, Shelf(store.list_meetings(), concealer), is_pruning=is_pruning):
        report.unchanged = [str(file) for file in files]
        on_progress(Progress("reading", len(files), len(files)))
        return report
    stamp = EmbedderStamp(name=embedder.name, fingerprint=embedder.fingerprint, dimensions=embedder.dimensions)
    with store.write(stamp) as writer:
        concealer = _make_concealer(store)
        shelf = Shelf(store.list_meetings(), concealer)
        gone = shelf.find_gone(paths, files) if is_pruning else []
        chosen = shelf.choose_files(files, gone)
        changed = set(chosen)
        report.unchanged = [str(file) for file in files if file not in changed]
        read = [
            _conceal(candidate, concealer)
            for candidate in _read_all(chosen, files, report, limits=limits, on_progress=on_progress)
        ]
        leaving = {meeting.id for meeting in gone}
        settlement = _settle(read, shelf, store, leaving=leaving)
        kept = _refuse_clashes(settlement, shelf, report)
        texts = [compose_embedded_text(passage) for candidate in kept for passage in candidate.passages]
        vectors = _embed_all(texts, embedder, on_progress=on_progress)
        start = 0
        for candidate in kept:
            end = start + len(candidate.passages)
            writer.replace_meeting(candidate.meeting, list(candidate.passages), vectors[start:end])
            start = end
        _report_outcome(report, settlement, kept, shelf=shelf, gone=gone)
        refused = {str(failure.path) for failure in report.failures}
        replaced = _find_replaced(read, settlement, shelf, refused=refused, leaving=leaving)
        for meeting_id in replaced - {candidate.meeting.id for candidate in kept}:
            writer.remove_meeting(meeting_id)
    report.passages = len(texts)
    return report


def _has_work(paths: Sequence[Path], files: Sequence[Path], shelf: Shelf, *, is_pruning: bool) -> bool:
    """Whether any file is new or changed, or a stored one is to go; asked before the writer's lock is taken."""
    return bool(is_pruning and shelf.find_gone(paths, files)) or not all(shelf.is_unchanged(file) for file in files)


def _make_concealer(store: PassageStore) -> Concealer:
    """Know whom the archive is to name no more, and whom it knows besides."""
    removals = store.list_removals()
    return Concealer(removals, known=[person.name for person in store.read_vocabulary().people] if removals else ())


def _conceal(candidate: Candidate, concealer: Concealer) -> Candidate:
    concealed = concealer.conceal(candidate.meeting, candidate.passages)
    return Candidate(concealed.meeting, concealed.passages)


def _read_all(
    chosen: Sequence[Path],
    files: Sequence[Path],
    report: IngestReport,
    *,
    limits: Limits,
    on_progress: Callable[[Progress], None],
) -> list[Candidate]:
    """Read the chosen files and cut them into passages; failures are noted in the report."""
    total = len({*files, *chosen})
    skipped = total - len(chosen)
    if skipped:
        on_progress(Progress("reading", skipped, total))
    read: list[Candidate] = []
    with closing(read_corrected(chosen, limits=limits)) as outcomes:
        for done, (file, outcome) in enumerate(outcomes, start=skipped + 1):
            try:
                read += _take_meetings(file, outcome)
            except UnreadableInputError as failure:
                report.failures.append(failure)
            on_progress(Progress("reading", done, total))
    return read


def _take_meetings(file: Path, outcome: ReadFile | UnreadableInputError) -> list[Candidate]:
    """Cut what was read into passages.

    Raises:
        UnreadableInputError: The file could not be read, or its meetings cannot be told apart.
    """
    if isinstance(outcome, UnreadableInputError):
        raise outcome
    if len({each.meeting.id for each in outcome.minutes}) < len(outcome.minutes):
        raise UnreadableInputError(file, "two of its meetings have the same title and date; divide it")
    return [Candidate(each.meeting, tuple(split_minutes(each))) for each in outcome.minutes]


def _settle(read: Sequence[Candidate], shelf: Shelf, store: PassageStore, *, leaving: set[str]) -> Settlement:
    """Compare what was read with itself and with the stored meetings that may be the same."""
    files = {candidate.meeting.source.file for candidate in read}
    days = {candidate.meeting.held_on for candidate in read}
    titles = {fold_name(candidate.meeting.title) for candidate in read}
    stored = [
        Candidate(
            meeting,
            tuple(store.list_passages(PassageFilter(meetings=frozenset({meeting.id})))),
            is_lost=is_gone(Path(meeting.source.file)),
        )
        for meeting in shelf.meetings
        if meeting.id not in leaving
        and meeting.source.file not in files
        and (
            (meeting.held_on in days and (meeting.held_on is not None or fold_name(meeting.title) in titles))
            or any(source.file in files for source in meeting.also_in)
        )
    ]
    return settle_duplicates(read, stored)


def _refuse_clashes(settlement: Settlement, shelf: Shelf, report: IngestReport) -> list[Candidate]:
    """The candidates to store, but those whose id another file's other minutes have: same title, day and name."""
    owners = {meeting.id: meeting.source.file for meeting in shelf.meetings}
    left_out = {(one.meeting.id, one.meeting.source.file) for one, _ in settlement.left_out}
    kept: list[Candidate] = []
    for candidate in settlement.kept:
        meeting = candidate.meeting
        owner = owners.get(meeting.id, meeting.source.file)
        is_taken = owner != meeting.source.file and (meeting.id, owner) not in left_out and not is_gone(Path(owner))
        if is_taken:
            report.failures.append(DuplicateMeetingError(Path(meeting.source.file), other=owner))
        else:
            owners[meeting.id] = meeting.source.file
            kept.append(candidate)
    return kept


def _report_outcome(
    report: IngestReport, settlement: Settlement, kept: Sequence[Candidate], *, shelf: Shelf, gone: Sequence[Meeting]
) -> None:
    known = {meeting.id: meeting for meeting in shelf.meetings}
    for candidate in kept:
        meeting = candidate.meeting
        before = known.get(meeting.id)
        if before is not None and before.source == meeting.source:
            # the same minutes as before, only the list of other files is another
            continue
        is_known = before is not None or shelf.list_meetings(meeting.source.file)
        (report.updated if is_known else report.added).append(meeting)
    report.duplicates = [
        Duplicate(one.meeting, best.meeting.source.file) for one, best in settlement.left_out if not one.is_lost
    ]
    stored = {candidate.meeting.id for candidate in kept}
    report.removed = [meeting for meeting in gone if meeting.id not in stored]


def _find_replaced(
    read: Sequence[Candidate], settlement: Settlement, shelf: Shelf, *, refused: set[str], leaving: set[str]
) -> set[str]:
    """The stored meetings that go: gone, left out now, or no longer in their file, read again and not refused."""
    files = {candidate.meeting.source.file for candidate in read} - refused
    vanished = {meeting.id for file in files for meeting in shelf.list_meetings(file)}
    return leaving | vanished | {one.meeting.id for one, _ in settlement.left_out if one.meeting in shelf.meetings}


def _embed_all(texts: list[str], embedder: Embedder, *, on_progress: Callable[[Progress], None]) -> Vectors:
    done = 0

    def count(finished: int) -> None:
        nonlocal done
        done += finished
        on_progress(Progress("encoding", done, len(texts)))

    return embedder.embed_texts(texts, on_progress=count)
