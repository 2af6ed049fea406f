"""A writer killed at any point leaves the index as it was before, or as it was to become: never between."""

import os
import subprocess
import sys
from pathlib import Path

from builders import make_meeting, number_passages, unit_rows

from rr3search.domain import Meeting, Passage, PassageFilter
from rr3search.stores.base import EmbedderStamp, WordQuery
from rr3search.stores.local import LocalStore, Severity, check_index

KILLS = 120
STAMP = EmbedderStamp("test embedder", "f" * 64, 8)
SCRIPT = Path(__file__).with_name("writer_to_kill.py")
TESTS = Path(__file__).parents[1]

Content = tuple[list[Meeting], list[Passage]]


def read_index(directory: Path) -> Content:
    """Read all that is stored, making sure that words and vectors tell of the same passages."""
    everything = PassageFilter()
    with LocalStore.open(directory) as store:
        passages = store.list_passages(everything)
        ids = {passage.id for passage in passages}
        near = store.nearest(unit_rows(1), k=1000, where=everything)
        assert {match.passage_id for match in near} == ids
        held = store.matching(WordQuery(("passage",)), k=1000, where=everything)
        assert {match.passage_id for match in held} == ids
        return store.list_meetings(), passages


def write_one_more(directory: Path) -> None:
    with LocalStore.open(directory) as store, store.write(STAMP) as writer:
        passages = number_passages(["one more passage"], meeting="more")
        writer.replace_meeting(make_meeting("more"), passages, unit_rows(1))


def test_a_writer_killed_at_any_point_leaves_the_old_index_or_the_new_one(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, SCRIPT, tmp_path, str(KILLS)], env=os.environ | {"PYTHONPATH": str(TESTS)}, check=True
    )
    old, new = read_index(tmp_path / "old"), read_index(tmp_path / "new")
    assert old != new

    seen_old = seen_new = seen_halves = 0
    for number in range(KILLS):
        killed = tmp_path / f"killed-{number}"
        findings = check_index(killed, is_deep=True)
        assert [finding for finding in findings if finding.severity is Severity.ERROR] == [], number
        content = read_index(killed)
        assert content in (old, new), number
        seen_old += content == old
        seen_new += content == new
        seen_halves += bool(findings)
        if number % 10 == 0:
            write_one_more(killed)
            assert check_index(killed, is_deep=True) == []
            meetings, passages = read_index(killed)
            assert (len(meetings), len(passages)) == (len(content[0]) + 1, len(content[1]) + 1)

    # were all writers killed too early or too late, this test would say nothing
    assert seen_old > KILLS / 4
    assert seen_new > 0
    assert seen_halves > KILLS / 4
