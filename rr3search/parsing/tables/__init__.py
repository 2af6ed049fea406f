"""Tables as minutes use them, made into lines."""

__all__: list[str] = []
