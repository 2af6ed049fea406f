"""Files looked at without an archive: how one is read, what is to be mended in many, and what is tabled in an agenda.

Paths in, proofs, findings and agendas out; nothing is stored.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from rr3search.agenda import parse_agenda
from rr3search.config import Settings
from rr3search.domain import Agenda
from rr3search.errors import EmptyFileError, UnreadableInputError
from rr3search.intake import find_files, read_corrected
from rr3search.linting import Lint, lint_minutes
from rr3search.names import load_register
from rr3search.proof import Proof, lay_out_proof
from rr3search.sandbox import read_files

__all__ = ["lint_files", "proofread_file", "read_agenda", "read_typed_agenda"]

_MARKDOWN = re.compile(rb"^(?:#{1,6} |\|.*\||\*\*[^*\n]+\*\*)", re.MULTILINE)
"""Marks that plain text does not have. A list looks the same in both, but only in plain text is every line one."""


def proofread_file(path: Path) -> Proof:
    """Read a file and lay out what was made of it.

    Raises:
        UnreadableInputError: It cannot be read; the message names the file and the cause.
    """
    ((_, outcome),) = read_corrected([path])
    if isinstance(outcome, UnreadableInputError):
        raise outcome
    return lay_out_proof(outcome)


def lint_files(paths: Sequence[Path], settings: Settings) -> Iterator[tuple[Path, list[Lint] | UnreadableInputError]]:
    """Find what a minute-taker should mend in each file.

    Args:
        paths: Files and folders.
        settings: Where the tables of names lie.

    Raises:
        UnreadableInputError: A table of names cannot be understood.
    """
    register = load_register(settings.names_directory)
    files, failures = find_files(paths)
    yield from ((failure.path, failure) for failure in failures)
    for path, outcome in read_corrected(files):
        if isinstance(outcome, UnreadableInputError):
            yield path, outcome
        else:
            yield path, [lint for minutes in outcome.minutes for lint in lint_minutes(minutes, register=register)]


def read_agenda(path: Path) -> Agenda:
    """Read what is tabled in a file; one without a word tables nothing.

    Raises:
        UnreadableInputError: It cannot be read; the message names the file and the cause.
        SandboxError: No process to read it in can be started.
    """
    ((_, outcome),) = read_files([path])
    if not isinstance(outcome, UnreadableInputError):
        return parse_agenda(outcome.document)
    if outcome.cause == EmptyFileError.CAUSE:
        return Agenda(title=None, lines=())
    raise outcome


def read_typed_agenda(data: bytes) -> Agenda:
    """Read what is tabled in plain text or Markdown that no file holds, under the limits of one.

    Raises:
        UnreadableInputError: It cannot be read; the message names standard input and the cause.
        SandboxError: No process to read it in can be started.
    """
    with TemporaryDirectory(prefix="rr3search-") as folder:
        file = Path(folder, "agenda.md" if _MARKDOWN.search(data) else "agenda.txt")
        file.write_bytes(data)
        try:
            return read_agenda(file)
        except UnreadableInputError as failure:
            raise UnreadableInputError(Path("standard input"), failure.cause) from failure
