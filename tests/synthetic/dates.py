"""The ways minutes print a day."""

import datetime as dt

__all__ = ["print_dotted", "print_iso", "print_long", "print_plain", "print_slashed", "print_us"]


def _ordinal(day: int) -> str:
    return "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def print_long(day: dt.date) -> str:
    """Print "Wednesday 8th July 2020"."""
    return f"{day:%A} {day.day}{_ordinal(day.day)} {day:%B %Y}"


def print_plain(day: dt.date) -> str:
    """Print "8 July 2020"."""
    return f"{day.day} {day:%B %Y}"


def print_dotted(day: dt.date) -> str:
    """Print "23.07.20"."""
    return f"{day:%d.%m.%y}"


def print_slashed(day: dt.date) -> str:
    """Print "23/07/2020"."""
    return f"{day:%d/%m/%Y}"


def print_us(day: dt.date) -> str:
    """Print "July 8, 2020"."""
    return f"{day:%B} {day.day}, {day.year}"


def print_iso(day: dt.date) -> str:
    """Print "2020-07-08"."""
    return day.isoformat()
