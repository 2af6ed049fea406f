"""A score as a line of figures: counts in, text out."""

from collections import Counter

__all__ = ["HEADLINES", "write_line"]

_SHARES = (
    ("date", "dates right", "files"),
    ("title", "titles right", "files"),
    ("body", "bodys right", "files"),
    ("attP", "attendees found", "attendees told"),
    ("attR", "attendees found", "attendees wanted"),
    ("here", "presence right", "attendees found"),
    ("org", "organisations right", "attendees found"),
    ("secR", "sections found", "sections wanted"),
    ("secP", "sections right", "sections told"),
    ("cover", "sentences covered", "sentences"),
    ("spkr", "speaker right", "sentences"),
    ("false", "speaker FALSE", "nobody wanted"),
    ("wrong", "speaker WRONG", "somebody wanted"),
    ("vague", "speaker VAGUE", "somebody wanted"),
    ("unatt", "speaker NOBODY", "somebody wanted"),
    ("spkorg", "speaker organisations right", "speaker organisations"),
    ("place", "sentence sections right", "sentence sections"),
    ("actP", "actions found", "actions told"),
    ("actR", "actions found", "actions wanted"),
    ("owner", "owners right", "actions found"),
    ("due", "dues right", "actions found"),
    ("revR", "reviewed found", "reviewed wanted"),
    ("decR", "decisions found", "decisions wanted"),
)
HEADLINES = f"{'file':<32}" + "".join(f"{name:>7}" for name, _, _ in _SHARES) + f"{'attF1':>7}{'actF1':>7}{'stale':>7}"


def write_line(name: str, counts: Counter[str]) -> str:
    """Write one line of figures; a dash stands where there was nothing to get right."""
    shares = {short: _divide(counts[part], counts[whole]) for short, part, whole in _SHARES}
    f1s = (
        _join(shares["attP"], shares["attR"], found=counts["attendees found"]),
        _join(shares["actP"], shares["actR"], found=counts["actions found"]),
    )
    cells = "".join(_write_cell(share) for share in (*shares.values(), *f1s))
    return f"{name:<32}{cells}{counts['actions stale']:>7}"


def _divide(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _join(precision: float | None, recall: float | None, *, found: int) -> float | None:
    if precision is None or recall is None:
        return None if recall is None and precision is None else 0.0
    return 2 * precision * recall / (precision + recall) if found else 0.0


def _write_cell(share: float | None) -> str:
    return f"{'-':>7}" if share is None else f"{share:>7.3f}"
