"""The words minutes are written in: names and offices by their shape, dates, verbs of speech, sentences."""

__all__: list[str] = []
