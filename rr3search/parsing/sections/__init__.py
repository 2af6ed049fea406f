"""Headings: which blocks are titles, and what each announces."""
