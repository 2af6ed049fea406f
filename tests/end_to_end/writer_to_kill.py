"""Write to copies of one index, each by a process that is killed at another point; run by test_killed_writer.py.

Usage: writer_to_kill.py FOLDER KILLS

Makes FOLDER/old (before the change), FOLDER/new (after it) and, for each kill, FOLDER/killed-<n>: in
turn at a call counted over the whole change, over its publication, twice over the publication of the
manifest, and after a time.
"""

import json
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType

from builders import make_meeting, number_passages, unit_rows

from rr3search.stores.base import EmbedderStamp
from rr3search.stores.local import LocalStore

STAMP = EmbedderStamp("test embedder", "f" * 64, 8)
SIZES_BEFORE = {"a": 20, "b": 20, "c": 20}
SIZES_AFTER = {"b": 40, "d": 60}
WATCHED = (f"{os.sep}stores{os.sep}local{os.sep}", f"{os.sep}pathlib.py", f"{os.sep}shutil.py")


def write_meetings(directory: Path, sizes: dict[str, int], *, removed: tuple[str, ...], seed: int) -> None:
    with LocalStore.create_or_open(directory) as store, store.write(STAMP) as writer:
        for name in removed:
            writer.remove_meeting(name)
        for name, size in sizes.items():
            texts = [f"version {seed} of {name}, passage {at}, " + "words and words " * 20 for at in range(size)]
            writer.replace_meeting(make_meeting(name), number_passages(texts, meeting=name), unit_rows(size, seed=seed))


def change_index(directory: Path) -> None:
    write_meetings(directory, SIZES_AFTER, removed=("a",), seed=2)


class EventCounter:
    """Counts what the store does, call by call, and may kill the process at one of them."""

    def __init__(self, fatal_event: int | None) -> None:
        self.events = 0
        self.first_events: dict[str, int] = {}
        """By name of function: the event at which it was first called."""
        self._fatal_event = fatal_event

    def note_event(self, frame: FrameType, event: str, _: object) -> None:
        if not any(part in frame.f_code.co_filename for part in WATCHED):
            return
        self.events += 1
        if event == "call":
            self.first_events.setdefault(frame.f_code.co_name, self.events)
        if self.events == self._fatal_event:
            os.kill(os.getpid(), signal.SIGKILL)


def change_counted(directory: Path, *, fatal_event: int | None) -> EventCounter:
    counter = EventCounter(fatal_event)
    sys.setprofile(counter.note_event)
    change_index(directory)
    sys.setprofile(None)
    return counter


def start_child(work: Callable[[], object]) -> int:
    """Run the work in a forked process, which has everything imported already."""
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    return child


def main(folder: Path, kills: int) -> None:
    old, new = folder / "old", folder / "new"
    base = start_child(partial(write_meetings, old, SIZES_BEFORE, removed=(), seed=1))
    os.waitpid(base, 0)

    shutil.copytree(old, new)
    read_end, write_end = os.pipe()

    def measure() -> None:
        started = time.monotonic()
        counter = change_counted(new, fatal_event=None)
        seconds = time.monotonic() - started
        first = counter.first_events
        report = [counter.events, first["publish"], first["publish_manifest"], seconds]
        os.write(write_end, json.dumps(report).encode())

    os.waitpid(start_child(measure), 0)
    last, publication, manifest, seconds = json.loads(os.read(read_end, 1000))
    starts = (1, publication, manifest, manifest)

    for number in range(kills):
        killed = folder / f"killed-{number}"
        shutil.copytree(old, killed)
        share = number / kills
        turn = number % (len(starts) + 1)
        if turn == len(starts):
            child = start_child(partial(change_index, killed))
            time.sleep(seconds * share)
            os.kill(child, signal.SIGKILL)
        else:
            start = starts[turn]
            # the calls of the manifest are few and every one of them matters
            end = min(last, start + 240) if start == manifest else last
            fatal_event = round(start + (end - start) * share)
            child = start_child(partial(change_counted, killed, fatal_event=fatal_event))
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
