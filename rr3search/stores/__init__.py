"""Passages kept and found: the contract, its reference in memory, and the store on one machine."""

from rr3search.stores.base import EmbedderStamp, MeetingWriter, PassageStore, VectorMatch, WordMatch, WordQuery
from rr3search.stores.local import Finding, LocalStore, Severity, check_index
from rr3search.stores.memory import MemoryStore

__all__ = [
    "EmbedderStamp",
    "Finding",
    "LocalStore",
    "MeetingWriter",
    "MemoryStore",
    "PassageStore",
    "Severity",
    "VectorMatch",
    "WordMatch",
    "WordQuery",
    "check_index",
]
