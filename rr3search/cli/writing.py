"""Writing a brief: to standard output, or to a file that is there whole or not at all.

A Brief in, text or a file out. A file that is there already is overwritten, for a brief is written anew before each
meeting, and whoever asked for it is told so; a folder, the agenda itself, minutes of the archive and whatever else is
no plain file are left alone.
"""

import io
import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

import typer

from rr3search.cli.options import BriefFormat, OutputFormat, OutputOptions
from rr3search.cli.printing import print_result
from rr3search.cli.rendering import choose_renderer
from rr3search.domain import Brief
from rr3search.errors import UnwritableOutputError

__all__ = ["choose_brief_format", "spare_minutes", "write_brief"]

_ENDINGS = {
    ".docx": BriefFormat.DOCX,
    ".html": BriefFormat.HTML,
    ".htm": BriefFormat.HTML,
    ".md": BriefFormat.MARKDOWN,
    ".json": BriefFormat.JSON,
    ".csv": BriefFormat.CSV,
    ".txt": BriefFormat.TEXT,
}


def choose_brief_format(asked: BriefFormat | None, target: Path | None, *, agenda: Path | None = None) -> BriefFormat:
    """Choose the format, and make sure that it can be written there before any work is done.

    Args:
        asked: What `--format` says; None means nothing.
        target: The file to write; None means standard output.
        agenda: The file that is briefed on, which is never overwritten.

    Raises:
        UnwritableOutputError: The file cannot be written, or its ending names no format.
        typer.BadParameter: A Word document was asked for without a file to hold it.
    """
    if target is None:
        if asked is BriefFormat.DOCX:
            message = "a Word document is written to a file alone: name one with -o FILE.docx"
            raise typer.BadParameter(message, param_hint="--format")
        return asked or BriefFormat.TEXT
    _check_target(target, agenda)
    chosen = asked or _ENDINGS.get(target.suffix.lower())
    if chosen is None:
        ending = repr(target.suffix) if target.suffix else "no ending"
        cause = f"{ending} names no format; use {', '.join(_ENDINGS)}, or say which with --format"
        raise UnwritableOutputError(target, cause)
    return chosen


def write_brief(brief: Brief, brief_format: BriefFormat, target: Path | None, *, is_plain: bool = False) -> bool:
    """Write a brief, and say whether it took the place of a file.

    Args:
        brief: The brief.
        brief_format: What `choose_brief_format` chose.
        target: The file to write; None means standard output, where a Word document has no place.
        is_plain: No colour was asked for.

    Raises:
        UnwritableOutputError: The file could not be written; one that was there before is as it was.
    """
    if target is not None:
        return _replace_file(target, _render_file(brief, brief_format))
    if brief_format is BriefFormat.HTML:
        print_result(_render_page(brief))
    else:
        output = OutputOptions(is_plain=is_plain, output_format=OutputFormat(brief_format.value))
        print_result(choose_renderer(output, sys.stdout).render_brief(brief))
    return False


def spare_minutes(target: Path, files: Iterable[str]) -> None:
    """Refuse to write over minutes.

    Args:
        target: The file to write.
        files: Those the archive was read from.

    Raises:
        UnwritableOutputError: It is one of them.
    """
    if target.exists() and str(target.resolve()) in set(files):
        raise UnwritableOutputError(target, "it holds minutes of the archive")


def _render_file(brief: Brief, brief_format: BriefFormat) -> bytes:
    match brief_format:
        case BriefFormat.DOCX:
            from rr3search.cli.rendering.brief_paper import compose_paper  # noqa: PLC0415  one format is used
            from rr3search.cli.rendering.word import build_brief_document  # noqa: PLC0415  one format is used

            return build_brief_document(compose_paper(brief))
        case BriefFormat.HTML:
            text = _render_page(brief)
        case _:
            output = OutputOptions(output_format=OutputFormat(brief_format.value))
            # a file has no width and no colour, whatever terminal the command is typed in
            text = choose_renderer(output, io.StringIO()).render_brief(brief)
    ended = text if text.endswith("\n") else text + "\n"
    return ended.encode("utf-8", "backslashreplace")


def _render_page(brief: Brief) -> str:
    from rr3search.cli.rendering.brief_page import render_brief_page  # noqa: PLC0415  one format is used
    from rr3search.cli.rendering.brief_paper import compose_paper  # noqa: PLC0415  one format is used

    return render_brief_page(compose_paper(brief))


def _check_target(target: Path, agenda: Path | None) -> None:
    try:
        if target.is_dir():
            raise UnwritableOutputError(target, "it is a folder")
        if not target.resolve().parent.is_dir():
            raise UnwritableOutputError(target, "its folder does not exist")
        if target.exists():
            if not target.is_file():
                raise UnwritableOutputError(target, "it is not a file")
            if agenda is not None and agenda.exists() and target.samefile(agenda):
                raise UnwritableOutputError(target, "it is the agenda itself")
            if not os.access(target, os.W_OK):
                raise UnwritableOutputError(target, "it may not be changed")
    except OSError as error:
        raise UnwritableOutputError(target, (error.strerror or str(error)).lower()) from error


def _replace_file(target: Path, content: bytes) -> bool:
    """Write beside the file first and then take its place, so that nobody ever sees half of it.

    Returns:
        Whether there was a file before.
    """
    place = target.resolve()
    draft = place.with_name(f".rr3search-{os.getpid()}.part")
    try:
        try:
            with draft.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            is_there = place.exists()
            if is_there:
                shutil.copymode(place, draft)
            draft.replace(place)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise UnwritableOutputError(target, (error.strerror or str(error)).lower()) from error
    return is_there
