"""Document -> Minutes: the step that knows how minutes are written.

`minutes` reads a document; nothing is imported here, since whoever needs one rule must not load them all.
"""

__all__: list[str] = []
