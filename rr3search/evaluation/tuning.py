"""Settings by name: "vectors=0" as typed in, SearchSettings out.

The names are those of the settings' own weights (their fields that are floats), so that a new signal can be measured
without a change here.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace

from rr3search.errors import InvalidSettingError
from rr3search.search import SearchSettings

__all__ = ["apply_changes", "list_setting_names", "read_changes"]

_PREFIXES = {"answering": "answer."}
"""Of the parts that share their field names with another part."""

_MOST = 1_000
"""Weights far beyond it are no numbers any more once they are multiplied."""


def list_setting_names() -> tuple[str, ...]:
    """List every setting that can be changed."""
    return tuple(name for name, _, _ in _list_places(SearchSettings()))


def read_changes(typed: Iterable[str]) -> dict[str, float]:
    """Read NAME=VALUE; of several for one name the last counts.

    Raises:
        InvalidSettingError: There is no such setting, or the value is no number.
    """
    known = list_setting_names()
    changes: dict[str, float] = {}
    for words in typed:
        name, equals, value = (part.strip() for part in words.partition("="))
        if name not in known:
            raise InvalidSettingError(words, f"there is no setting {name!r}; use {', '.join(known)}")
        changes[name] = _read_number(words, value if equals else "")
    return changes


def apply_changes(settings: SearchSettings, changes: Mapping[str, float]) -> SearchSettings:
    """Change what is named and leave the rest as it is.

    Raises:
        InvalidSettingError: There is no such setting.
    """
    places = {name: (part, field) for name, part, field in _list_places(settings)}
    for name, value in changes.items():
        if name not in places:
            raise InvalidSettingError(name, f"there is no setting {name!r}; use {', '.join(places)}")
        part, field = places[name]
        settings = replace(settings, **{part: replace(getattr(settings, part), **{field: value})})
    return settings


def _list_places(settings: SearchSettings) -> Iterator[tuple[str, str, str]]:
    """Each setting's name, its part and its field there."""
    parts: Sequence[str] = [field.name for field in fields(settings)]
    for part in parts:
        held = getattr(settings, part)
        if is_dataclass(held):
            for field in fields(held):
                if isinstance(getattr(held, field.name), float):
                    yield f"{_PREFIXES.get(part, '')}{field.name}", part, field.name


def _read_number(words: str, value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not abs(number) <= _MOST:
        raise InvalidSettingError(words, f"write it as NAME=VALUE, the value a number from -{_MOST} to {_MOST}")
    return number
