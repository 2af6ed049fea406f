"""Ways to write a topic over time: a family, one member a format."""

from rr3search.cli.rendering.topics.base import TopicRenderer
from rr3search.cli.rendering.topics.choice import choose_topic_renderer

__all__ = ["TopicRenderer", "choose_topic_renderer"]
