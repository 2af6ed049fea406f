"""An agreement that does not say to what is not quoted as an answer found by topic."""

from pathlib import Path

import pytest

from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.queries import FilterRequest

PEOPLE = """Present: Ida Thorne, Skelby Council (Chair)
Max Oakes, Lantern Trust
"""


@pytest.mark.parametrize("bare", ["This was agreed.", "Agreed.", "The Forum agreed."])
def test_a_bare_agreement_is_no_answer(bare: str, tmp_path: Path) -> None:
    parts = (
        "Skelby Forum",
        "Minutes of the meeting held on 9 March 2023",
        PEOPLE,
        "1. Hire of the kiln",
        bare,
        "2. Lamps",
        "Max Oakes said that the lamps would be lit at dusk.",
    )
    (tmp_path / "minutes.txt").write_text("\n\n".join(parts), encoding="utf-8")
    with MinutesArchive.create_or_open(Settings(tmp_path / "index", embedder="hashing")) as archive:
        archive.ingest([tmp_path / "minutes.txt"], on_progress=lambda _: None)
        answer = archive.ask("Was the hire of the kiln agreed?", FilterRequest(), limit=3)

    assert bare not in [quote.text.strip() for quote in answer.quotes]
