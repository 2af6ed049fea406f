"""How far a long command has come: a bar on a terminal, nothing in a pipe."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rr3search.ingest import Progress

__all__ = ["show_progress"]


@contextmanager
def show_progress(*, is_quiet: bool) -> Iterator[Callable[["Progress"], None]]:
    """Give what an ingest reports to; it draws a bar where standard error is a terminal."""
    if is_quiet or not sys.stderr.isatty():
        yield _ignore
        return
    import rich.console  # noqa: PLC0415  only a terminal is shown a progress bar
    import rich.progress  # noqa: PLC0415  only a terminal is shown a progress bar

    with rich.progress.Progress(console=rich.console.Console(stderr=True), transient=True) as bar:
        tasks: dict[str, rich.progress.TaskID] = {}

        def draw(progress: "Progress") -> None:
            if progress.step not in tasks:
                tasks[progress.step] = bar.add_task(progress.step)
            bar.update(tasks[progress.step], completed=progress.done, total=progress.total)

        yield draw


def _ignore(_: "Progress") -> None:
    """In a pipe nobody watches."""
