"""How archives of other writers are read: briefs, questions, actions, timelines, answers.

    PYTHONPATH=tests python benchmarks/unseen.py

Eighteen archives with gold (tests/unseen/README.md), which says what of them was looked at while rules were made.
"""

import json
import tempfile
from pathlib import Path

from unseen_scoring import BODIES, UNSEEN, Shares, score_archive

from rr3search.archive import MinutesArchive
from rr3search.config import Settings


def main() -> None:
    """Print a line a measure, a column an archive."""
    scored = {body: score_body(body) for body in BODIES}
    names = dict.fromkeys(name for shares in scored.values() for name in shares)
    print(f"{'':42}" + "".join(f"{body:>12}" for body in BODIES))
    for name in names:
        cells = ("/".join(map(str, shares[name])) if name in shares else "" for shares in scored.values())
        print(f"{name:42}" + "".join(f"{cell:>12}" for cell in cells))


def score_body(body: str) -> Shares:
    """Ingest the minutes of a body and score what is read of them."""
    gold = json.loads((UNSEEN / body / "gold.json").read_text(encoding="utf-8"))
    with (
        tempfile.TemporaryDirectory() as folder,
        MinutesArchive.create_or_open(Settings(Path(folder) / "index")) as archive,
    ):
        archive.ingest([UNSEEN / body / "minutes"], on_progress=lambda _: None)
        return score_archive(archive, gold)


if __name__ == "__main__":
    main()
