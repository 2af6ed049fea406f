"""Command: write invented minutes to look at, or score how they are read.

python -m synthetic score --seeds 0-19 [--style NAME] [--format txt] [--damaged] [--verbose]
python -m synthetic write DIR --seeds 3 [--style NAME] [--format txt] [--damaged]
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from rr3search.errors import RR3SearchError
from synthetic.corpus import Sample, make_sample, write_sample
from synthetic.reading import read_meetings
from synthetic.scoring import score_reading
from synthetic.styles import STYLES
from synthetic.tally import Tally


def list_samples(args: argparse.Namespace) -> Iterator[Sample]:
    """Make every sample that the options ask for."""
    first, _, last = args.seeds.partition("-")
    for name in args.style or STYLES:
        style = STYLES[name]
        for format_ in style.formats:
            if args.format and format_.value not in args.format:
                continue
            for seed in range(int(first), int(last or first) + 1):
                yield make_sample(style, format_, seed=seed, is_damaged=args.damaged)


def score_samples(args: argparse.Namespace, folder: Path) -> None:
    """Print one line per style and format, and the total."""
    rows: dict[str, Tally] = {}
    for sample in list_samples(args):
        row = rows.setdefault(f"{sample.style} {sample.format}{' damaged' if sample.is_damaged else ''}", Tally())
        path = write_sample(sample, folder)
        try:
            readings, blocks = read_meetings(path)
        except RR3SearchError as error:
            row.counts["unread"] += 1
            row.wrong.append(f"UNREAD {error}")
            continue
        tally = score_reading(sample.paper, readings, blocks=blocks)
        tally.wrong = [f"  {sample.name}: {line}" for line in tally.wrong]
        row.add(tally)
    total = Tally()
    for label, row in rows.items():
        unread = f"  UNREAD {row.counts['unread']}" if row.counts["unread"] else ""
        shown = row.print_row(label) if row.counts["date of"] else f"{label:34}"
        sys.stdout.write(shown + unread + "\n")
        if args.verbose:
            sys.stdout.writelines(f"{line}\n" for line in row.wrong)
        total.add(row)
    sys.stdout.write(total.print_row("TOTAL") + "\n")


def write_samples(args: argparse.Namespace, folder: Path) -> None:
    """Write files, each with its gold beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    for sample in list_samples(args):
        path = write_sample(sample, folder)
        lines = []
        for gold in sample.paper.meetings:
            told = asdict(gold)
            for key, value in told.items():
                lines += (
                    [f"{key}:", *(f"    {one}" for one in value)] if isinstance(value, tuple) else [f"{key}: {value}"]
                )
        path.with_suffix(path.suffix + ".gold").write_text("\n".join(lines) + "\n", encoding="utf-8")
        sys.stdout.write(f"{path}\n")


def main() -> None:
    """Read the options and do what they ask."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=("score", "write"))
    parser.add_argument("folder", nargs="?", type=Path, default=Path("synthetic-minutes"))
    parser.add_argument("--seeds", default="0-4", help="one seed or first-last; seeds from 1000 are held out")
    parser.add_argument("--style", action="append", choices=tuple(STYLES))
    parser.add_argument("--format", action="append")
    parser.add_argument("--damaged", action="store_true", help="with the artefacts of extraction")
    parser.add_argument("--verbose", action="store_true", help="list everything that was read wrong")
    args = parser.parse_args()
    if args.part == "write":
        write_samples(args, args.folder)
        return
    with tempfile.TemporaryDirectory() as folder:
        score_samples(args, Path(folder))


if __name__ == "__main__":
    main()
