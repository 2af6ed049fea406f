"""Archives of other writers are read no worse than now: tests/unseen/README.md.

What is reached lies a little above each floor; docs/benchmarks/unseen.md has the figures.
"""

import json
from collections import Counter

import pytest
from unseen_scoring import BODIES, UNSEEN, score_archive

from rr3search.archive import MinutesArchive
from rr3search.config import Settings

FLOORS = {
    "questions listed": 1249,
    "asker": 1197,
    "status of a question": 1136,
    "actions listed": 722,
    "status of an action": 513,
    "statements of a timeline": 310,
    "raised at so many meetings": 52,
    "ask: right passage first": 177,
    "ask: refused where nothing answers": 98,
    "brief, other words: verdict": 79,
    "brief, nothing known: verdict": 69,
}
"""Right in all archives together."""
LAST = ("women", "canal")
"""Written last."""
MOST_FALSE = {"the first": 2, "the last": 1}
"""Actions called done or superseded that are not."""
CALLED = "called done or superseded, and so"


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[int, int]]:
    rights, all_of = Counter[str](), Counter[str]()
    for body in BODIES:
        gold = json.loads((UNSEEN / body / "gold.json").read_text(encoding="utf-8"))
        with MinutesArchive.create_or_open(Settings(tmp_path_factory.mktemp(body) / "index")) as archive:
            archive.ingest([UNSEEN / body / "minutes"], on_progress=lambda _: None)
            for name, (right, of) in score_archive(archive, gold).items():
                own = f"{CALLED}, {'the last' if body in LAST else 'the first'}" if name == CALLED else name
                rights[own] += right
                all_of[own] += of
    return {name: (rights[name], of) for name, of in all_of.items()}


@pytest.mark.parametrize(("measure", "least"), FLOORS.items())
def test_archives_of_other_writers_are_read_no_worse(
    counted: dict[str, tuple[int, int]], measure: str, least: int
) -> None:
    assert counted[measure][0] >= least


@pytest.mark.parametrize(("archives", "least"), [("the first", 276), ("the last", 15)])
def test_hardly_an_action_is_called_done_or_superseded_that_is_not(
    counted: dict[str, tuple[int, int]], archives: str, least: int
) -> None:
    right, called = counted[f"{CALLED}, {archives}"]

    assert called - right <= MOST_FALSE[archives]
    assert right >= least
