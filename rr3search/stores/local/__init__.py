"""The store on one machine: SQLite for words and filters, FAISS for many vectors, a manifest over both."""

from rr3search.stores.local.check import Finding, Severity, check_index
from rr3search.stores.local.limits import DEFAULT_LIMITS, Limits
from rr3search.stores.local.store import LocalStore

__all__ = ["DEFAULT_LIMITS", "Finding", "Limits", "LocalStore", "Severity", "check_index"]
