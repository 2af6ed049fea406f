"""The network of all-MiniLM-L6-v2 in numpy: its published files and its forward pass, for whoever reads with it."""

__all__: list[str] = []
