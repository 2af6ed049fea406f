"""How fast minutes are read and parsed on one core, beside the time the libraries alone take to decode the file.

    python benchmarks/parsing_speed.py [--rounds 5] [FILE ...]

Without files, the shipped minutes, also as web pages, Word files, OpenDocument texts and PDFs. Nothing is embedded.
"""

import argparse
import statistics
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from broken_files import list_samples

from rr3search.reading import read_file


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


def main() -> None:
    """Print a line for each format."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files: list[Path] = asked.files or write_samples(Path(folder))
        print("format  files  KiB each  a second  ms each  decoding alone, ms  ratio")
        for suffix in DECODERS:
            chosen = [file for file in files if file.suffix.lower() == suffix]
            if chosen:
                print(describe(suffix, chosen, rounds=asked.rounds))


def write_samples(folder: Path) -> list[Path]:
    """Write the shipped minutes in every format."""
    files = []
    for suffix, samples in list_samples(most_characters=60_000).items():
        for number, data in enumerate(samples):
            files.append(folder / f"{number}{suffix}")
            files[-1].write_bytes(data)
    return files


def describe(suffix: str, files: list[Path], *, rounds: int) -> str:
    """Give the line of a format."""
    kibibytes = statistics.fmean(file.stat().st_size for file in files) / 1024
    contents = [file.read_bytes() for file in files]
    whole = measure([partial(read_file, file) for file in files], rounds=rounds)
    alone = measure([partial(DECODERS[suffix], data) for data in contents], rounds=rounds)
    return (
        f"{suffix:6}  {len(files):5}  {kibibytes:8.1f}  {1 / whole:8.1f}  {whole * 1000:7.1f}  "
        f"{alone * 1000:18.2f}  {whole / alone:5.1f}"
    )


def measure(tasks: Sequence[Callable[[], object]], *, rounds: int) -> float:
    """Give the mean processor seconds of a task, the best of so many rounds after one to warm up."""
    for task in tasks:
        task()
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        for task in tasks:
            task()
        best = min(best, time.process_time() - started)
    return best / len(tasks)


if __name__ == "__main__":
    main()
