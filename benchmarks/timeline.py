"""How well statements are marked, timelines filled, and the times a topic was raised counted.

Takes nothing but the gold in tests/statements and seeds/sample. Printed, with Clopper-Pearson intervals: for one part
of the pairs, the marks that are the reader's own, that a fair reader may give, and that are wrong; marks given to
statements on different topics, where none is right; the same for the sample archive, as `timeline` marks it; how many
statements of its timelines are found; and how `raised` counts. `--verbose` names what is wrong: for the part that rules
are tuned on only.

    PYTHONPATH=tests python benchmarks/timeline.py --part dev --verbose
"""

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from question_ledger import bound_share
from timeline_gold import (
    Marked,
    compare_pairs,
    count_found_statements,
    count_raised_again,
    cross_pairs,
    load_facts,
    load_pairs,
    mark_sample,
    write_names,
)

from rr3search.archive import MinutesArchive
from rr3search.config import Settings

_SAMPLE = Path(__file__).parents[1] / "seeds" / "sample" / "minutes"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=("dev", "held"), default="dev")
    parser.add_argument("--verbose", action="store_true")
    typed = parser.parse_args()
    pairs = load_pairs(typed.part)
    _print_marks(typed.part, compare_pairs(pairs), is_verbose=typed.verbose)
    crossed = cross_pairs(pairs)
    _print_share("  marked though on other topics", sum(mark is not None for mark in crossed), len(crossed))
    facts = [
        {"id": fact["id"], "earlier": fact["earlier"]["words"], "later": fact["later"]["words"]} | _take_marks(fact)
        for fact in load_facts("supersession")
    ]
    _print_marks("sample, pair by pair", compare_pairs(facts), is_verbose=typed.verbose)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "index", names_directory=write_names(Path(folder) / "names"))
        with MinutesArchive.create_or_open(settings) as archive:
            archive.ingest([_SAMPLE], on_progress=lambda _: None)
            _print_archive(archive, is_verbose=typed.verbose)


def _print_archive(archive: MinutesArchive, *, is_verbose: bool) -> None:
    _print_marks("sample, in its timelines", mark_sample(archive), is_verbose=is_verbose)
    found, wanted, listed = count_found_statements(archive)
    _print_share("statements of timelines found", found, wanted)
    print(f"  of {listed} listed")
    counts = count_raised_again(archive)
    _print_share("times raised that are found", sum(one.found for one in counts), sum(one.wanted for one in counts))
    print(f"  meetings counted at which nobody raised it: {sum(one.invented for one in counts)}")
    for name in ("meetings", "organisations", "answered"):
        pairs = [getattr(one, name) for one in counts]
        _print_share(f"{name} counted right", sum(one == other for one, other in pairs), len(pairs))
        if is_verbose:
            print(f"  counted, right: {pairs}")


def _take_marks(fact: dict[str, object]) -> dict[str, object]:
    return {"mark": fact["mark"], "accept": fact["accept"]}


def _print_marks(name: str, marks: Sequence[Marked], *, is_verbose: bool) -> None:
    print(name)
    _print_share("  exact", sum(one.is_exact for one in marks), len(marks))
    _print_share("  fair", sum(one.is_fair for one in marks), len(marks))
    _print_share(
        "  wrong, of those marked", sum(one.is_wrong for one in marks), sum(one.given is not None for one in marks)
    )
    for one in marks if is_verbose else ():
        if not one.is_fair:
            print(f"    {one.id}: {one.given} for {one.wanted}")


def _print_share(name: str, right: int, total: int) -> None:
    low, high = bound_share(right, total)
    print(f"{name:34} {right / max(total, 1):.3f} [{low:.3f}, {high:.3f}]  {right}/{total}")


if __name__ == "__main__":
    main()
