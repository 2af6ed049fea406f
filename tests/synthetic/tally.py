"""What a scorer counts, and how the counts become shares."""

from collections import Counter
from dataclasses import dataclass, field

__all__ = ["Tally"]


@dataclass(slots=True)
class Tally:
    """Counts over any number of files, and what was wrong in words."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list, repr=False)

    def count(self, name: str, *, is_right: bool, wrong: str = "") -> None:
        """Count one trial."""
        self.counts[f"{name} of"] += 1
        self.counts[name] += is_right
        if not is_right and wrong:
            self.wrong.append(wrong)

    def add(self, other: "Tally") -> None:
        """Add another tally's counts."""
        self.counts.update(other.counts)
        self.wrong.extend(other.wrong)

    def share(self, name: str, *, default: float = 1.0) -> float:
        """Tell the share of trials that went right."""
        trials = self.counts[f"{name} of"]
        return self.counts[name] / trials if trials else default

    def measure_f1(self, name: str) -> float:
        """Tell F1 from "<name> found", "<name> gold" and "<name> given"."""
        total = self.counts[f"{name} gold"] + self.counts[f"{name} given"]
        return 2 * self.counts[f"{name} found"] / total if total else 1.0

    def measure_precision(self, name: str) -> float:
        """Tell which share of what was given is right."""
        given = self.counts[f"{name} given"]
        return self.counts[f"{name} found"] / given if given else 1.0

    def measure_recall(self, name: str) -> float:
        """Tell which share of the gold was found."""
        gold = self.counts[f"{name} gold"]
        return self.counts[f"{name} found"] / gold if gold else 1.0

    def print_row(self, label: str) -> str:
        """Print the shares in one line."""
        false = 1 - self.share("nobody")
        return (
            f"{label:34} speaker {self.share('speaker'):.3f}  false {false:.3f}  wrong {1 - self.share('person'):.3f}"
            f"  lost {self.counts['lost']:3}  cover {self.share('words'):.3f}"
            f"  act P {self.measure_precision('actions'):.2f} R {self.measure_recall('actions'):.2f}"
            f" F1 {self.measure_f1('actions'):.3f}  owner {self.share('owners'):.2f}  due {self.share('due'):.2f}"
            f"  stale {self.counts['stale']:2}  att {self.measure_f1('attendees'):.3f}"
            f"  org {self.share('organisations'):.2f}  sec {self.share('sections'):.2f}"
            f"  in-sec {self.share('placed'):.2f}  date {self.share('date'):.2f}"
            f"  body {self.share('body'):.2f}  dec {self.share('decisions'):.2f}"
        )
