"""How a day is written for a reader."""

import datetime as dt

__all__ = ["format_date"]


def format_date(day: dt.date | None) -> str:
    """Write a day as minutes do: 8 July 2020."""
    return f"{day.day} {day:%B} {day.year}" if day else "undated"
