"""Seeds to files: the minutes of one seed in one style and format, written to disk beside their gold."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

from synthetic.gold import Paper
from synthetic.invention import invent_meeting
from synthetic.renderers import render_damaged, render_file
from synthetic.styles import Format, Style

__all__ = ["Sample", "make_sample", "write_sample"]


@dataclass(frozen=True, slots=True)
class Sample:
    """One file of invented minutes."""

    name: str
    style: str
    format: Format
    is_damaged: bool
    data: bytes
    paper: Paper


def make_sample(style: Style, format_: Format, *, seed: int, is_damaged: bool = False) -> Sample:
    """Make the minutes of a seed in a style and a format."""
    own = Random(f"{style.name} {seed}")  # noqa: S311 - the same seed must give the same minutes
    paper = style.write(invent_meeting(own.randrange(2**32), style.mix), own)
    other = Random(f"{style.name} {format_} {seed}")  # noqa: S311 - the same seed must give the same minutes
    data = (render_damaged if is_damaged else render_file)(paper, other, format_=format_)
    name = f"{style.name}-{seed}{'-damaged' if is_damaged else ''}.{format_}"
    return Sample(name, style.name, format_, is_damaged, data, paper)


def write_sample(sample: Sample, folder: Path) -> Path:
    """Write the file and return its path."""
    path = folder / sample.name
    path.write_bytes(sample.data)
    return path
