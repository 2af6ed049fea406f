"""Files looked at without an archive: how one is read, and what is to be mended in many.

Paths in, proofs and findings out; nothing is stored.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from rr3search.config import Settings
from rr3search.errors import UnreadableInputError
from rr3search.intake import find_files, read_corrected
from rr3search.linting import Lint, lint_minutes
from rr3search.names import load_register
from rr3search.proof import Proof, lay_out_proof

__all__ = ["lint_files", "proofread_file"]


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
