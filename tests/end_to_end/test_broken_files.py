import random
from pathlib import Path

import pytest
from broken_files import list_samples, mutate

from rr3search.errors import UnreadableInputError
from rr3search.reading import ReadFile
from rr3search.sandbox import read_files

FILES = 40
FAILURES = ("reading it", "the reader gave")


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".docx", ".odt", ".pdf"])
def test_a_sound_file_is_read(suffix: str, *, tmp_path: Path) -> None:
    path = tmp_path / f"minutes{suffix}"
    path.write_bytes(list_samples()[suffix][0])

    ((_, outcome),) = read_files([path])

    assert isinstance(outcome, ReadFile)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".docx", ".odt", ".pdf"])
def test_a_broken_file_is_read_or_refused_and_stops_no_reader(suffix: str, *, tmp_path: Path) -> None:
    dice = random.Random(suffix)  # noqa: S311  the same files every time
    samples = list_samples()[suffix]
    paths = [tmp_path / f"{number}{suffix}" for number in range(FILES)]
    for path in paths:
        path.write_bytes(mutate(dice.choice(samples), other=dice.choice(samples), dice=dice))

    outcomes = list(read_files(paths))

    refusals = [outcome for _, outcome in outcomes if isinstance(outcome, UnreadableInputError)]
    assert len(outcomes) == FILES
    assert [refusal for refusal in refusals if refusal.cause.startswith(FAILURES)] == []
