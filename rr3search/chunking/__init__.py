"""Minutes become passages, each with one speaker and one section."""

from rr3search.chunking.passages import DEFAULT_MAX_WORDS, compose_embedded_text, identify_passages, split_minutes

__all__ = ["DEFAULT_MAX_WORDS", "compose_embedded_text", "identify_passages", "split_minutes"]
