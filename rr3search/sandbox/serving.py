"""The child's side: one job after another, each answered.

Jobs in, answers out. An exception that nobody foresaw ends the process, which says so with its last answer: a
library that has met the unexpected is not trusted with the next file.
"""

import os
import signal
import sys
import threading
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import BinaryIO

from rr3search.errors import UnreadableInputError
from rr3search.reading import read_file
from rr3search.sandbox.confinement import confine_process, grant_cpu_seconds
from rr3search.sandbox.limits import Limits
from rr3search.sandbox.messages import Answer, Job, Ready, receive, send

__all__ = ["serve_jobs"]

_LONGEST_JOB_BYTES = 2**24


def serve_jobs() -> None:
    """Read limits, then jobs, from standard input until it ends; the process ends with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when it is over
    jobs, answers = _take_streams()
    limits = receive(jobs, Limits, most_bytes=_LONGEST_JOB_BYTES)
    _load_rules()
    _silence(2)
    in_force = confine_process(limits)
    sys.excepthook = partial(_tell_end, answers)
    send(answers, Ready(in_force))
    waiting: SimpleQueue[Job] = SimpleQueue()
    threading.Thread(target=_collect_jobs, args=(jobs, waiting), daemon=True).start()
    while True:
        job = waiting.get()
        grant_cpu_seconds(limits.cpu_seconds)
        answer = _answer_job(job, limits)
        try:
            send(answers, answer)
        except UnicodeEncodeError:
            send(answers, Answer(refusal="it holds characters that no text has"))
        if answer.is_last:
            return


def _take_streams() -> tuple[BinaryIO, BinaryIO]:
    """Keep the two pipes to oneself: what a library prints must not stand among the answers."""
    jobs, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    _silence(0, 1)
    return jobs, answers


def _silence(*descriptors: int) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in descriptors:
        os.dup2(nowhere, descriptor)
    os.close(nowhere)


def _load_rules() -> None:
    """Import what every file needs, while compiled modules may still be written to disk."""
    import rr3search.parsing.minutes  # noqa: PLC0415  the parent imports this module's neighbours and none of these
    import rr3search.readers  # noqa: F401, PLC0415  the parent imports this module's neighbours and none of these


def _collect_jobs(jobs: BinaryIO, waiting: "SimpleQueue[Job]") -> None:
    """Listen while a file is being read: where the parent is gone, nobody waits for the answer."""
    while True:
        try:
            waiting.put(receive(jobs, Job, most_bytes=_LONGEST_JOB_BYTES))
        except EOFError:
            os._exit(0)


def _answer_job(job: Job, limits: Limits) -> Answer:
    # made before there is no memory left to make it
    too_large = Answer(
        refusal=f"reading it needed more than {limits.memory_bytes // 2**20} MiB of memory and was stopped",
        is_last=True,
    )
    try:
        return Answer(read=read_file(Path(job.file), corrections=job.corrections))
    except UnreadableInputError as failure:
        return Answer(refusal=failure.cause)
    except RecursionError:
        return Answer(refusal="it is nested too deeply", is_last=True)
    except MemoryError:
        return too_large


def _tell_end(
    answers: BinaryIO, kind: type[BaseException], _error: BaseException, _trace: TracebackType | None
) -> None:
    """Tell the parent what ended the process, where it still listens."""
    is_memory = issubclass(kind, MemoryError)
    cause = "needed more memory than it may have" if is_memory else f"crashed the reader ({kind.__name__})"
    send(answers, Answer(refusal=f"reading it {cause}", is_last=True))
