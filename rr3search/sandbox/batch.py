"""Many files, several child processes, one order.

Paths in, for each what it says or why it was refused out, in the order of the paths. A file that kills the child
that reads it costs that child and nothing else.
"""

import os
from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Lock

from rr3search.domain import NO_CORRECTIONS, Corrections
from rr3search.errors import UnreadableInputError
from rr3search.readers import check_file
from rr3search.reading import ReadFile
from rr3search.sandbox.limits import DEFAULT_LIMITS, Limits
from rr3search.sandbox.messages import Answer, Job
from rr3search.sandbox.worker import UNSOUND_ANSWER, LostWorkerError, Worker

__all__ = ["FileOutcome", "read_files"]

FileOutcome = tuple[Path, ReadFile | UnreadableInputError]
"""A file and what became of it."""

_MOST_WORKERS = 4
_FILES_WORTH_A_WORKER = 8
"""Starting one costs as much as reading about so many."""


def read_files(
    paths: Sequence[Path],
    *,
    find_corrections: Callable[[Path], Corrections] = lambda _: NO_CORRECTIONS,
    limits: Limits = DEFAULT_LIMITS,
) -> Generator[FileOutcome, None, None]:
    """Read files as minutes in child processes, ahead of the caller by a few.

    Args:
        paths: The files; answered in this order.
        find_corrections: Gives what a person has set right about a file; its UnreadableInputError counts as the file's.
        limits: For each file.

    Raises:
        SandboxError: No child process can be started.
    """
    workers = min(_MOST_WORKERS, os.cpu_count() or 1, 1 + len(paths) // _FILES_WORTH_A_WORKER)
    crew = _Crew(limits)
    executor = ThreadPoolExecutor(workers, thread_name_prefix="reading")
    ahead: deque[tuple[Path, Future[ReadFile | UnreadableInputError]]] = deque()
    try:
        for path in paths:
            ahead.append((path, executor.submit(_read_one, crew, path, find_corrections)))
            if len(ahead) > 2 * workers:
                done, future = ahead.popleft()
                yield done, future.result()
        while ahead:
            done, future = ahead.popleft()
            yield done, future.result()
    finally:
        crew.dismiss()
        executor.shutdown(cancel_futures=True)


class _Crew:
    """The child processes of one batch: lent to one thread at a time, replaced when lost."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._guard = Lock()
        self._idle: list[Worker] = []
        self._all: set[Worker] = set()
        self._is_dismissed = False

    def read(self, job: Job) -> Answer:
        """Have a file read; where a child that has read others before is lost over it, once more by a new one.

        Raises:
            SandboxError: No child process can be started.
        """
        while True:
            worker = self._lend()
            try:
                answer = worker.read(job)
            except LostWorkerError as loss:
                answer = Answer(refusal=str(loss), is_last=True)
            is_first_file = worker.files_read == 1
            self._take_back(worker, is_usable=not (answer.is_last or worker.is_spent))
            if is_first_file or not answer.is_last or worker.was_late or self._is_dismissed:
                return answer

    def dismiss(self) -> None:
        """End all children, those at work as well."""
        with self._guard:
            self._is_dismissed = True
            idle, self._idle = self._idle, []
            self._all.difference_update(idle)
            busy = list(self._all)
        for worker in busy:
            worker.kill()
        for worker in idle:
            worker.close()

    def _lend(self) -> Worker:
        with self._guard:
            if self._idle:
                return self._idle.pop()
        worker = Worker(self._limits)
        with self._guard:
            self._all.add(worker)
            if self._is_dismissed:
                worker.kill()
        return worker

    def _take_back(self, worker: Worker, *, is_usable: bool) -> None:
        with self._guard:
            if is_usable and not self._is_dismissed:
                self._idle.append(worker)
                return
            self._all.discard(worker)
        worker.close()


def _read_one(
    crew: _Crew, path: Path, find_corrections: Callable[[Path], Corrections]
) -> ReadFile | UnreadableInputError:
    try:
        check_file(path)
        job = Job(_spell_path(path), find_corrections(path))
    except UnreadableInputError as failure:
        return failure
    answer = crew.read(job)
    if answer.read is None:
        return UnreadableInputError(path, answer.refusal or UNSOUND_ANSWER)
    sources = {answer.read.document.source.file, *(each.meeting.source.file for each in answer.read.minutes)}
    if sources != {job.file}:
        return UnreadableInputError(path, UNSOUND_ANSWER)
    return answer.read


def _spell_path(path: Path) -> str:
    """Give the absolute path as text.

    Raises:
        UnreadableInputError: Its name is not text, as from an old archive.
    """
    spelt = str(path.absolute())
    try:
        spelt.encode()
    except UnicodeEncodeError as error:
        raise UnreadableInputError(path, "its name holds bytes that are no text; rename it") from error
    return spelt
