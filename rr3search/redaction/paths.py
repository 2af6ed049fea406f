"""Paths of files with the names in them replaced, so that two files never share what is left.

A path in; the same, or one without the names and with a few digits that tell it from others, out.
"""

import hashlib
import hmac
from collections.abc import Sequence
from functools import lru_cache
from pathlib import PurePath

from rr3search.domain import REMOVED_NAME, Removal
from rr3search.redaction.lookups import HashedNames
from rr3search.redaction.spans import NameFinder, Standing, replace_spans

__all__ = ["PathRedactor", "is_disguised"]

_DIGITS = 8


def is_disguised(path: str) -> bool:
    """Whether a name was taken out of a path, so that the file can no longer be found by it."""
    return REMOVED_NAME in path


class PathRedactor:
    """Takes the names of removed people out of paths; what was told once is remembered."""

    def __init__(self, removals: Sequence[Removal]) -> None:
        self._salt = bytes.fromhex(removals[0].salt) if removals else b""
        standings = [Standing(is_present=True)] * len(removals)
        self._finder = NameFinder(HashedNames(removals), (), standings)
        self._labels = [REMOVED_NAME] * len(removals)
        self.redact = lru_cache(maxsize=4_096)(self._redact)

    def redact_folder(self, path: str) -> str:
        """Give the path of a folder without the names, as the paths of its files begin."""
        return replace_spans(path, self._finder.find(path, is_path=True), self._labels)[0]

    def _redact(self, path: str) -> str:
        """Give the path without the names."""
        redacted = PurePath(self.redact_folder(path))
        if str(redacted) == path:
            return path
        digits = hmac.digest(self._salt, path.encode(errors="surrogateescape"), hashlib.sha256).hex()[:_DIGITS]
        return str(redacted.with_name(f"{redacted.stem} {digits}{redacted.suffix}"))
