"""The choice of a renderer: a format in, its renderer out; the others are not loaded."""

from typing import TextIO

from rr3search.cli.layout import choose_page
from rr3search.cli.options import OutputFormat, OutputOptions
from rr3search.cli.rendering.base import Renderer

__all__ = ["choose_renderer"]


def choose_renderer(output: OutputOptions, stream: TextIO) -> Renderer:
    """Choose what writes the result.

    Args:
        output: The format asked for.
        stream: Where it is written to: a terminal or a pipe.
    """
    match output.output_format:
        case OutputFormat.JSON:
            from rr3search.cli.rendering.as_json import JsonRenderer  # noqa: PLC0415  one format is used, one is loaded

            return JsonRenderer()
        case OutputFormat.CSV:
            from rr3search.cli.rendering.as_csv import CsvRenderer  # noqa: PLC0415  one format is used, one is loaded

            return CsvRenderer()
        case OutputFormat.MARKDOWN:
            from rr3search.cli.rendering.as_markdown import MarkdownRenderer  # noqa: PLC0415  one format is used, one is loaded

            return MarkdownRenderer()
        case OutputFormat.TEXT:
            from rr3search.cli.rendering.as_text import TextRenderer  # noqa: PLC0415  one format is used, one is loaded

            return TextRenderer(choose_page(is_plain=output.is_plain, stream=stream))
