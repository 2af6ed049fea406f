"""The parent's side of one child process.

A job in, an answer out, within the limits; a child that breaks one is killed and the reason told.
"""

import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TypeVar

import msgspec

from rr3search.errors import SandboxError
from rr3search.sandbox.limits import Limits
from rr3search.sandbox.messages import Answer, Job, Ready, receive, send

__all__ = ["UNSOUND_ANSWER", "LostWorkerError", "Worker"]

UNSOUND_ANSWER = "the reader gave no sound answer"

_PACKAGE_PARENT = str(Path(__file__).parents[2])
_START = (
    "import runpy, sys; sys.path.append(sys.argv.pop()); runpy.run_module('rr3search.sandbox', run_name='__main__')"
)
"""Not `-m`, which would look for modules in the working folder first: that is where the files of others lie."""

_Message = TypeVar("_Message")


class LostWorkerError(Exception):
    """The child ended, or was ended, before it answered; the message tells why."""


class Worker:
    """A child process that reads files; closed when done."""

    def __init__(self, limits: Limits) -> None:
        """Start the process and wait until it is confined.

        Raises:
            SandboxError: It cannot be started.
        """
        self._limits = limits
        self.was_late = False
        self.files_read = 0
        try:
            self._process = subprocess.Popen(  # noqa: S603  this interpreter and this package, nothing from outside
                [sys.executable, "-P", "-c", _START, _PACKAGE_PARENT],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            raise SandboxError(str(error)) from error
        try:
            self.limits_in_force = self._ask(limits, Ready, seconds=limits.start_seconds).limits
        except LostWorkerError as error:
            self._process.kill()
            _, complaint = self._process.communicate()
            raise SandboxError((complaint.decode(errors="replace").splitlines() or [str(error)])[-1]) from error

    @property
    def is_spent(self) -> bool:
        """Whether it has read as many files as one child may."""
        return self.files_read >= self._limits.files_per_worker

    def read(self, job: Job) -> Answer:
        """Have a file read.

        Raises:
            LostWorkerError: The child is gone; the worker is to be closed.
        """
        self.files_read += 1
        return self._ask(job, Answer, seconds=self._limits.wall_seconds)

    def kill(self) -> None:
        """End the process, whatever it is doing; any thread may."""
        self._process.kill()

    def close(self) -> None:
        """End the process and let go of its pipes."""
        self._process.kill()
        self._process.communicate()

    def _ask(self, question: object, kind: type[_Message], *, seconds: float) -> _Message:
        """Send a message and wait for the one that answers it.

        Raises:
            LostWorkerError: None came, or not a sound one.
        """
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise LostWorkerError
        deadline = threading.Timer(seconds, self._end_late)
        deadline.start()
        try:
            send(stdin, question)
            return receive(stdout, kind, most_bytes=self._limits.answer_bytes)
        except (EOFError, OSError) as error:
            raise LostWorkerError(self._explain_end(seconds)) from error
        except OverflowError as error:
            message = f"what it holds takes more than {self._limits.answer_bytes // 2**20} MiB; divide it"
            raise LostWorkerError(message) from error
        except msgspec.DecodeError as error:
            raise LostWorkerError(UNSOUND_ANSWER) from error
        finally:
            deadline.cancel()

    def _end_late(self) -> None:
        self.was_late = True
        self._process.kill()

    def _explain_end(self, seconds: float) -> str:
        """Say why there was no answer."""
        if self.was_late:
            return f"reading it took more than {seconds:g} seconds and was stopped"
        status = self._process.wait()
        if sys.platform != "win32" and status == -signal.SIGXCPU:
            return f"reading it took more than {self._limits.cpu_seconds} seconds of processor time and was stopped"
        if sys.platform != "win32" and status == -signal.SIGKILL:
            return "reading it was stopped by the system, as a rule for want of memory"
        cause = f"signal {-status}" if status < 0 else f"status {status}"
        return f"reading it crashed the reader ({cause})"
