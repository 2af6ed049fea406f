"""The founding minutes, read whole: what is approved is what is read. `--update-golden` rewrites; review the diff."""

import json
from pathlib import Path

from readings import FOUNDING_MINUTES, describe_minutes, read_minutes

GOLDEN = Path(__file__).parent / "founding_minutes.json"


def test_the_founding_minutes_read_as_approved(tmp_path: Path, *, is_updating_golden: bool) -> None:
    text = FOUNDING_MINUTES.read_text(encoding="utf-8")

    read = describe_minutes(read_minutes(text, tmp_path, name=FOUNDING_MINUTES.name))

    if is_updating_golden:
        GOLDEN.write_text(json.dumps(read, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert read == json.loads(GOLDEN.read_text(encoding="utf-8"))
