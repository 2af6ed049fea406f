"""People whom no list names, by what the minutes call them first: "Mr Gerald Prowse", then "Mr Prowse".

Attributions in, in order, the same out with the name in full where one alone is meant.
"""

import re
from dataclasses import replace

from rr3search.domain import Attribution, Basis, SpeakerType
from rr3search.parsing.language.name_shapes import TITLE

__all__ = ["Newcomers"]

_TITLES = re.compile(rf"^(?:{TITLE}\s+)+")


class Newcomers:
    """Those who have spoken in one meeting without being listed."""

    def __init__(self) -> None:
        self._by_surname: dict[str, set[str]] = {}

    def recall(self, found: Attribution) -> Attribution:
        """Give somebody the name by which they spoke before; remember a name in full."""
        is_unlisted = found.speaker_type is SpeakerType.PERSON and found.speaker == found.speaker_as_printed
        if not is_unlisted or found.speaker is None or found.basis is not Basis.NAMED:
            return found
        words = _TITLES.sub("", found.speaker).split()
        known = self._by_surname.setdefault(words[-1], set())
        if len(words) > 1:
            known.add(found.speaker)
            return found
        return replace(found, speaker=next(iter(known))) if len(known) == 1 else found
