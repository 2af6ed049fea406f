"""Every store in turn, new and empty."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from stores_under_test import KINDS, open_store

from rr3search.stores.base import PassageStore


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PassageStore]:
    with ExitStack() as opened:
        yield open_store(request.param, tmp_path / "index", opened)
