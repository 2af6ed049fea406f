"""Ids as content hashes: the same for the same words, whatever their typography, page or place in a list."""

import hashlib

from rr3search.domain.words import fold_name

__all__ = ["make_id"]

_ID_DIGITS = 16


def make_id(*parts: str) -> str:
    """Hash folded parts into 16 hexadecimal digits."""
    return hashlib.sha256("\x1f".join(fold_name(part) for part in parts).encode()).hexdigest()[:_ID_DIGITS]
