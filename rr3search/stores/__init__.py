"""Passages kept and found: the contract and the store on one machine.

The reference in memory is for tests and is imported by its own name, `rr3search.stores.memory`: a lookup does
without it.
"""

from rr3search.stores.base import EmbedderStamp, MeetingWriter, PassageStore, VectorMatch, WordMatch, WordQuery
from rr3search.stores.local import Finding, LocalStore, Severity, check_index
from rr3search.stores.remembering import RememberingStore
from rr3search.stores.searched_words import DEFAULT_WEIGHTS, FieldWeights

__all__ = [
    "DEFAULT_WEIGHTS",
    "EmbedderStamp",
    "FieldWeights",
    "Finding",
    "LocalStore",
    "MeetingWriter",
    "PassageStore",
    "RememberingStore",
    "Severity",
    "VectorMatch",
    "WordMatch",
    "WordQuery",
    "check_index",
]
