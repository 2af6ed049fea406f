"""Score the reading of minutes against gold: `PYTHONPATH=tests python -m exam score SET [--verbose] [--only NN]`.

Speaker shares: spkr = sentences whose speaker is strictly right; false = of those that are nobody's, given to somebody;
wrong = of those that are somebody's, given to somebody else;
vague = of those, given by surname, role or organisation only; unatt = of those, given to nobody.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

from exam.gold import read_gold
from exam.report import HEADLINES, write_line
from exam.scoring import read_minutes_of, score_reading

_FOLDER = Path(__file__).parent


def list_minutes(half: str, only: list[str]) -> list[Path]:
    """List the minutes of a half, or those whose number is asked for."""
    paths = sorted(path for path in (_FOLDER / half).iterdir() if not path.name.endswith(".gold.json"))
    return [path for path in paths if not only or path.name[:2] in only]


def main() -> int:
    """Print a line of figures for every file and one for all."""
    parser = argparse.ArgumentParser(prog="exam", description=__doc__)
    parser.add_argument("command", choices=["score"])
    parser.add_argument("half", choices=["dev", "more", "held", "third", "fourth", "fifth"])
    parser.add_argument("--verbose", action="store_true", help="print what is not as the gold has it")
    parser.add_argument("--only", action="append", default=[], metavar="NN", help="only the file with this number")
    chosen = parser.parse_args()
    total: Counter[str] = Counter()
    lines = [HEADLINES]
    for path in list_minutes(chosen.half, chosen.only):
        score = score_reading(read_gold(path.with_name(f"{path.stem}.gold.json")), read_minutes_of(path))
        total += score.counts
        lines.append(write_line(path.name, score.counts))
        if chosen.verbose:
            sys.stdout.write("\n".join([f"== {path.name}", *score.remarks, ""]))
    sys.stdout.write("\n".join([*lines, write_line("ALL", total), ""]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
