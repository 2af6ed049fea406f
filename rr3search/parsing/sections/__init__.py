"""Headings: which blocks are titles, and what each announces."""

__all__: list[str] = []
