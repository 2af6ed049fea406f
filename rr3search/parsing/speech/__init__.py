"""Who says each sentence, and how that is known."""

__all__: list[str] = []
