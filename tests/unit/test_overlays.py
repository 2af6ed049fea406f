import datetime as dt
import hashlib
from pathlib import Path

import pytest

from rr3search.domain import NO_CORRECTIONS, Corrections, SpeakerCorrection
from rr3search.errors import UnreadableInputError
from rr3search.overlays import find_overlay, hash_overlay, load_overlay

_WHOLE = """\
date = 2020-07-08
title = "Working group"

[aliases]
JM = "Jo Marsh"

[[speakers]]
words = "The figures would"
speaker = "Al Reed"

[[speakers]]
words = "Somebody said"
speaker = ""
"""


def _write(folder: Path, content: str | bytes) -> Path:
    file = folder / "july.docx"
    data = content.encode() if isinstance(content, str) else content
    find_overlay(file).write_bytes(data)
    return file


def test_a_file_without_corrections_has_none(tmp_path: Path) -> None:
    overlay = load_overlay(tmp_path / "july.docx")

    assert (overlay.corrections, overlay.sha256) == (NO_CORRECTIONS, None)
    assert hash_overlay(tmp_path / "july.docx") is None


def test_every_kind_of_correction_is_read(tmp_path: Path) -> None:
    file = _write(tmp_path, _WHOLE)

    overlay = load_overlay(file)

    assert find_overlay(file).name == "july.docx.corrections.toml"
    assert overlay.corrections == Corrections(
        held_on=dt.date(2020, 7, 8),
        title="Working group",
        aliases={"JM": "Jo Marsh"},
        speakers=(SpeakerCorrection("The figures would", "Al Reed"), SpeakerCorrection("Somebody said", None)),
    )
    assert overlay.sha256 == hash_overlay(file) == hashlib.sha256(_WHOLE.encode()).hexdigest()


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        ("date = ", "the corrections are not valid TOML: "),
        (b"title = '\xff'", "the corrections are not in UTF-8"),
        ("dates = 2020-07-08", "unknown key 'dates'; known are date, title, aliases, speakers"),
        ('date = "8 July"', "'date' is no day"),
        ("date = 2020-07-08T10:00:00", "'date' is no day"),
        ("title = 3", "'title' is no text"),
        ("aliases = 3", "'aliases' is no table"),
        ("[aliases]\nJM = 3", "'aliases' is no table"),
        ("speakers = 3", "'speakers' is no list"),
        ('[[speakers]]\nwords = "A"', "each of the [[speakers]] needs"),
        ('[[speakers]]\nwords = " "\nspeaker = "B"', "one of the [[speakers]] has no words"),
        ("a = " + "[" * 5000, "the corrections are n"),
        ("date = " + "9" * 5000, "the corrections are not valid TOML: "),
        ("a" + ".a" * 300 + " = 1", "a line of the corrections has more than 200 dots"),
        (b"#" * (2**17 + 1), "the corrections are larger"),
    ],
)
def test_corrections_that_cannot_be_understood_are_named_with_the_cause(
    tmp_path: Path, content: str | bytes, cause: str
) -> None:
    file = _write(tmp_path, content)

    with pytest.raises(UnreadableInputError) as failure:
        load_overlay(file)

    assert str(failure.value).startswith(f"{find_overlay(file)}: {cause}")
    assert "\n" not in str(failure.value)
