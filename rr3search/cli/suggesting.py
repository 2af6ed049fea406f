"""What a name that nobody has may have been meant for."""

from typing import TYPE_CHECKING

from rr3search.cli.options import OutputOptions
from rr3search.cli.printing import print_diagnostic

if TYPE_CHECKING:
    from rr3search.archive import MinutesArchive
    from rr3search.queries import FilterRequest

__all__ = ["suggest_names"]


def suggest_names(
    archive: "MinutesArchive", request: "FilterRequest", output: OutputOptions, *, is_needed: bool
) -> None:
    """Where a filter found nothing, say which of its names the archive does not know and what is like it."""
    if not is_needed or output.is_quiet:
        return
    for named, likes in archive.suggest_names(request).items():
        question = f"; did you mean {' or '.join(map(repr, likes))}?" if likes else ""
        print_diagnostic(f"nobody in the archive is called {named!r}{question}")
