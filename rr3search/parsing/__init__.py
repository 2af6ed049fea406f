"""Document -> Minutes: the step that knows how minutes are written."""

from rr3search.parsing.minutes import parse_meetings, parse_minutes

__all__ = ["parse_meetings", "parse_minutes"]
