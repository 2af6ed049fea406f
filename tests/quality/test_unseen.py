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
    "questions listed": 125,
    "asker": 123,
    "status of a question": 113,
}
"""Right in all three archives together."""


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> Counter[str]:
    counted: Counter[str] = Counter()
    for body in BODIES:
        gold = json.loads((UNSEEN / body / "gold.json").read_text(encoding="utf-8"))
        with MinutesArchive.create_or_open(Settings(tmp_path_factory.mktemp(body) / "index")) as archive:
            archive.ingest([UNSEEN / body / "minutes"], on_progress=lambda _: None)
            counted.update({name: share[0] for name, share in score_archive(archive, gold).items()})
    return counted


@pytest.mark.parametrize(("measure", "least"), FLOORS.items())
def test_archives_of_other_writers_are_read_no_worse(right: Counter[str], measure: str, least: int) -> None:
    assert right[measure] >= least
