"""The register against the gold of the sample and of three other bodies: floors, and no wrong "done"."""

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "action_register.py"
FLOORS = {"found": 1.0, "precise": 1.0, "owner": 1.0, "org": 1.0, "due": 1.0, "done": 1.0, "told": 0.9, "cited": 0.9}
PROMISES = {"promises": 0.85, "p_precise": 0.85}


@pytest.fixture(scope="module")
def figures() -> dict[str, dict[str, float]]:
    finished = subprocess.run([sys.executable, str(BENCHMARK)], capture_output=True, text=True, check=True)
    head, *lines = finished.stdout.splitlines()
    names = head.split()[1:]
    shares: dict[str, dict[str, float]] = {}
    for line in lines:
        cells = [cell.split("/") for cell in line.split()[-len(names) :]]
        shares[line[:14].strip()] = {name: int(right) / int(of) for name, (right, of) in zip(names, cells, strict=True)}
    return shares


@pytest.mark.parametrize("name", ["sample", "other bodies"])
def test_the_register_is_as_good_as_written(figures: dict[str, dict[str, float]], name: str) -> None:
    below = {key: figures[name][key] for key, floor in (FLOORS | PROMISES).items() if figures[name][key] < floor}

    assert below == {}


def test_no_action_of_a_body_no_rule_has_seen_is_called_done_that_is_not(figures: dict[str, dict[str, float]]) -> None:
    assert figures["unseen"]["done"] == 1.0
    assert figures["unseen"]["precise"] == 1.0
