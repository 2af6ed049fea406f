"""Use case: agenda to prior answers."""

from rr3search.briefing.briefing import brief_agenda

__all__ = ["brief_agenda"]
