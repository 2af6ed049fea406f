"""Attendance lists in every shape: lines, runs, groups, tables, prose."""

__all__: list[str] = []
