"""How fast minutes are read and parsed on one core, beside the time the libraries alone take to decode the file.

    python benchmarks/parsing_speed.py [--rounds 3] [FILE ...]

Without files, the shipped minutes, also as web pages, Word files, OpenDocument texts and PDFs, and the invented ones of
tests/exam. Each round is a fresh process that reads each file once, after others have loaded the readers and the rules:
what a sentence was found to say is kept, so that a second reading would be faster than any user's. Nothing is embedded.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from broken_files import list_samples

from rr3search.reading import read_file

Source = TypeVar("Source")

EXAM = Path(__file__).parents[1] / "tests" / "exam"


def decode_text(data: bytes) -> None:
    """Decode, and nothing else."""
    data.decode(errors="replace")


def decode_markdown(data: bytes) -> None:
    """Parse into tokens."""
    import markdown_it  # noqa: PLC0415  only the formats asked for

    markdown_it.MarkdownIt().enable("table").parse(data.decode(errors="replace"))


def decode_html(data: bytes) -> None:
    """Parse, and take the text of the page."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  only the formats asked for

    LexborHTMLParser(data).text()


def decode_zip(data: bytes) -> None:
    """Unpack every part and parse it."""
    import lxml.etree  # noqa: PLC0415  only the formats asked for

    with zipfile.ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                lxml.etree.fromstring(archive.read(name))


def decode_pdf(data: bytes) -> None:
    """Take the text of every page."""
    import pypdfium2  # noqa: PLC0415  only the formats asked for

    document = pypdfium2.PdfDocument(data)
    for page in document:
        page.get_textpage().get_text_range()
    document.close()


DECODERS: dict[str, Callable[[bytes], None]] = {
    ".txt": decode_text,
    ".md": decode_markdown,
    ".html": decode_html,
    ".htm": decode_html,
    ".docx": decode_zip,
    ".odt": decode_zip,
    ".pdf": decode_pdf,
}


LOADING = """Minutes of the Harbour Board

4 May 2021

Present: Ann Lee (Chair), Bo Hart (Clerk)

1. Moorings

Ann Lee asked whether the moorings were safe. Bo Hart said that they had been looked at in April.

Action: Bo Hart to write to the insurers by 1 June.
"""
"""Minutes that load what reading needs; no others hold a sentence of theirs."""
LOADED_CHARACTERS = 200
"""Of the shipped minutes in each other format, to load its reader."""


def main() -> None:
    """Print a line for each folder and format."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--once", action="store_true", help="read each file once and print the seconds as JSON")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if asked.once:
            load_readers(Path(folder))
            print(json.dumps([time_task(read_file, file) for file in asked.files]))
            return
        groups = {"given": asked.files} if asked.files else list_typical(Path(folder))
        print("files    format  files  KiB each  a second  slowest, a second  decoding alone, share")
        for name, files in groups.items():
            for suffix in DECODERS:
                chosen = [file for file in files if file.suffix.lower() == suffix]
                if chosen:
                    print(f"{name:7}  {describe(suffix, chosen, rounds=asked.rounds)}")


def list_typical(folder: Path) -> dict[str, list[Path]]:
    """List the shipped minutes, written in every format, and the invented ones."""
    exam = [file for file in sorted(EXAM.glob("*/*.*")) if file.suffix in DECODERS]
    return {"shipped": write_samples(folder, most_characters=60_000), "exam": exam}


def write_samples(folder: Path, *, most_characters: int) -> list[Path]:
    """Write the shipped minutes in every format."""
    files = []
    for suffix, samples in list_samples(most_characters=most_characters).items():
        for number, data in enumerate(samples):
            files.append(folder / f"{number}{suffix}")
            files[-1].write_bytes(data)
    return files


def load_readers(folder: Path) -> None:
    """Read short files of every format, so that no import is timed."""
    loading = folder / "loading.txt"
    loading.write_text(LOADING, encoding="utf-8")
    for file in [loading, *write_samples(folder, most_characters=LOADED_CHARACTERS)]:
        read_file(file)


def describe(suffix: str, files: list[Path], *, rounds: int) -> str:
    """Give the line of a format."""
    kibibytes = statistics.fmean(file.stat().st_size for file in files) / 1024
    contents = [file.read_bytes() for file in files]
    whole = find_best([time_once(files) for _ in range(rounds)])
    alone = find_best([[time_task(DECODERS[suffix], data) for data in contents] for _ in range(rounds + 1)])
    return (
        f"{suffix:6}  {len(files):5}  {kibibytes:8.1f}  {len(files) / sum(whole):8.1f}  {1 / max(whole):17.1f}  "
        f"{sum(alone) / sum(whole):21.3f}"
    )


def time_once(files: Sequence[Path]) -> list[float]:
    """Give the processor seconds of each file, read once in a fresh process."""
    command = [sys.executable, __file__, "--once", *map(str, files)]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    return [float(seconds) for seconds in json.loads(answer.stdout)]


def time_task(task: Callable[[Source], object], source: Source) -> float:
    """Give the processor seconds that a task takes."""
    started = time.process_time()
    task(source)
    return time.process_time() - started


def find_best(rounds: Sequence[Sequence[float]]) -> list[float]:
    """Give the least seconds of each file over all rounds."""
    return [min(seconds) for seconds in zip(*rounds, strict=True)]


if __name__ == "__main__":
    main()
