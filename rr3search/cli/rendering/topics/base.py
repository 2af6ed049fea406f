"""What every renderer of a topic over time is: a result in, one text out."""

from typing import Protocol

from rr3search.domain import Raised, Timelines

__all__ = ["TopicRenderer"]


class TopicRenderer(Protocol):
    """A topic to text."""

    def render_timelines(self, found: Timelines) -> str:
        """Write the statements of each body, oldest first, and what was searched."""
        ...

    def render_raised(self, raised: Raised) -> str:
        """Write the sentence, what stands behind each of its numbers, and what was searched."""
        ...
