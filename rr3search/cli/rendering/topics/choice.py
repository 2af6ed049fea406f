"""The choice of a renderer of a topic: a format in, its renderer out; the others are not loaded."""

from typing import TextIO

from rr3search.cli.layout import choose_page
from rr3search.cli.options import OutputFormat, OutputOptions
from rr3search.cli.rendering.topics.base import TopicRenderer

__all__ = ["choose_topic_renderer"]


def choose_topic_renderer(output: OutputOptions, stream: TextIO) -> TopicRenderer:
    """Choose what writes the result.

    Args:
        output: The format asked for.
        stream: Where it is written to: a terminal or a pipe.
    """
    match output.output_format:
        case OutputFormat.JSON:
            from rr3search.cli.rendering.topics.as_json import JsonTopicRenderer  # noqa: PLC0415  one format is used, one is loaded

            return JsonTopicRenderer()
        case OutputFormat.CSV:
            from rr3search.cli.rendering.topics.as_csv import CsvTopicRenderer  # noqa: PLC0415  one format is used, one is loaded

            return CsvTopicRenderer()
        case OutputFormat.MARKDOWN:
            from rr3search.cli.rendering.topics.as_markdown import MarkdownTopicRenderer  # noqa: PLC0415  one format is used, one is loaded

            return MarkdownTopicRenderer()
        case OutputFormat.TEXT:
            from rr3search.cli.rendering.topics.as_text import TextTopicRenderer  # noqa: PLC0415  one format is used, one is loaded

            return TextTopicRenderer(choose_page(is_plain=output.is_plain, stream=stream))
