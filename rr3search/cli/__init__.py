"""The command line: words typed in, the archive called once, text, JSON, CSV or Markdown out.

Nothing heavy is imported here: engines and the archive are loaded by the command that needs them.
"""

import io
import os
import signal
import sys
from collections.abc import Sequence

import typer.main

from rr3search.cli.app import build_app

__all__ = ["main"]

_BROKEN_PIPE_STATUS = 128 + getattr(signal, "SIGPIPE", 13)
"""What a shell reports for a program whose reader went away."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status.

    Args:
        arguments: The words after the program's name; None means those of this process.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    command = typer.main.get_command(build_app())
    try:
        command.main(None if arguments is None else list(arguments), prog_name="rr3search")
    except SystemExit as leaving:
        status = leaving.code
    except BrokenPipeError:
        return _abandon_output()
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        return _abandon_output()
    return status if isinstance(status, int) else 0


def _abandon_output() -> int:
    """Leave quietly: what is still buffered has no reader."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _BROKEN_PIPE_STATUS
