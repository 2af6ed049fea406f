"""MinutesArchive: wires the parts; the one object that the command line, the web page and MCP know.

It is written in four files, each a class that adds to the one before: opened, listed, searched, and kept.
"""

from rr3search.archive.keeping import MinutesArchive
from rr3search.archive.views import ArchiveStatus, PassageInContext
from rr3search.registers import MeetingRecord

__all__ = ["ArchiveStatus", "MeetingRecord", "MinutesArchive", "PassageInContext"]
