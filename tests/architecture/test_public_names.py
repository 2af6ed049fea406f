"""Every module says what it offers, and offers what it says."""

import importlib
import pkgutil

import pytest

import rr3search

MODULES = [
    "rr3search",
    *(module.name for module in pkgutil.walk_packages(rr3search.__path__, "rr3search.")),
]


@pytest.mark.parametrize("name", MODULES)
def test_the_public_names_of_a_module_exist_once_and_in_order(name: str) -> None:
    module = importlib.import_module(name)
    public = list(module.__all__)

    assert [one for one in public if not hasattr(module, one)] == []
    assert len(public) == len(set(public))
    assert public == sorted(public, key=_order_as_ruff)


def _order_as_ruff(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest: the order that ruff's RUF022 keeps."""
    if name.isupper():
        return 0, name
    return (1, name) if name[:1].isupper() else (2, name)
