"""An export for everybody: who may be named is said on the command line, or shown by the minutes."""

import json
from pathlib import Path

import pytest
from command_outcome import Run


def list_speakers(out: str) -> set[str]:
    return {one["speaker"] for one in json.loads(out)["passages"] if one["speaker"]}


def test_officials_alone_are_named(run: Run, founding_index: Path) -> None:
    public = run("export", "--public", "--format", "json", index=founding_index)
    stated = run("export", "--public", "--officials", "Clinks", "--format", "json", index=founding_index)

    assert "Matt Douglas" in list_speakers(public.out)
    assert "Anne Fox" not in public.out
    assert "Clinks" not in public.out
    assert "Anne Fox" in list_speakers(stated.out)
    assert "Matt Douglas" not in stated.out


@pytest.mark.parametrize("quiet", [(), ("-q",)])
def test_officials_of_a_body_nobody_is_of_are_told_and_nothing_is_written(
    run: Run, founding_index: Path, quiet: tuple[str, ...]
) -> None:
    words = ("export", "--public", "--officials", "Clinks", "--officials", "HMPSS", *quiet)

    outcome = run(*words, index=founding_index)

    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.startswith("rr3search: nobody in the archive is called 'HMPSS'; did you mean 'HMPPS'")
    assert outcome.err.count("\n") == 1


def test_every_format_is_public(run: Run, founding_index: Path) -> None:
    for style in ("text", "csv", "md"):
        assert "Anne Fox" not in run("export", "--public", "--format", style, index=founding_index).out


def test_the_rules_go_with_public_alone(run: Run, founding_index: Path) -> None:
    assert run("export", "--officials", "HMPPS", index=founding_index).status == 2
    assert run("export", "--least-group", "4", index=founding_index).status == 2
