"""What every test can ask for."""

import os

import pytest
from command_fixtures import founding_index, own_index, run, start
from hypothesis import settings
from store_fixtures import store

__all__ = ["founding_index", "is_updating_golden", "own_index", "pytest_addoption", "run", "start", "store"]

# no clock decides a test, and CI draws the same examples every time
settings.register_profile("rr3search", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("rr3search")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite tests/golden/*.json from what is read now")


@pytest.fixture
def is_updating_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))
