"""Files that others wrote, read where they can do no harm: paths in, their minutes or the reason why not out."""

from rr3search.sandbox.batch import FileOutcome, read_files
from rr3search.sandbox.limits import DEFAULT_LIMITS, Limits

__all__ = ["DEFAULT_LIMITS", "FileOutcome", "Limits", "read_files"]
