"""Find out what was said, by whom, in meeting minutes written in reported speech."""

__all__ = ["__version__"]

__version__ = "0.1.0"
