"""The command line: words typed in, the archive called once, text, JSON, CSV or Markdown out.

Nothing heavy is imported here: engines and the archive are loaded by the command that needs them.
"""

import errno
import io
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

import typer.main

from rr3search.cli.app import build_app

__all__ = ["main"]

_BROKEN_PIPE_STATUS = 128 + getattr(signal, "SIGPIPE", 13)
"""What a shell reports for a program whose reader went away."""
_UNWRITABLE_STATUS = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status.

    Args:
        arguments: The words after the program's name; None means those of this process.
    """
    if sys.stdout is None:
        # the caller closed it: rr3search ... >&-
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  open as long as the process is
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    command = typer.main.get_command(build_app())
    try:
        try:
            command.main(None if arguments is None else list(arguments), prog_name="rr3search")
        except SystemExit as leaving:
            status = leaving.code
        sys.stdout.flush()
    except BrokenPipeError:
        _abandon_output()
        return _BROKEN_PIPE_STATUS
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        _abandon_output()
        sys.stderr.write(f"rr3search: the output could not be written ({error.strerror})\n")
        return _UNWRITABLE_STATUS
    return status if isinstance(status, int) else 0


def _abandon_output() -> None:
    """Leave quietly: what is still buffered has no reader."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
