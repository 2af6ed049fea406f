"""Ways to write a result: a family, one member a format."""

from rr3search.cli.rendering.base import Renderer
from rr3search.cli.rendering.choice import choose_renderer

__all__ = ["Renderer", "choose_renderer"]
