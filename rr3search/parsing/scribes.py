"""Lines that open with their speaker's name: "JO MARSH: ...", "The Chair (Hon. Al Reed): ...".

Blocks in, the labels that are speakers out. A label is believed when the roster knows it, or when it looks
like a name or an office and comes back; a heading run into its paragraph does neither.
"""

import re
from collections import Counter
from collections.abc import Sequence

from rr3search.domain import Attribution, Basis, Block, SpeakerType, fold_characters
from rr3search.parsing.actions import find_action_label, find_decision_label
from rr3search.parsing.names import NAME_SHAPE, Roster

__all__ = ["ScribeLabels"]

_LABEL = re.compile(r"^(?P<label>[^\W\d_][^:?!]{1,150}?)\s*:\s+(?=\S)")
_OFFICE = re.compile(
    r"^(?:the |an? )?(?:[\w.]+ ){0,3}(?:chair\w*|speaker|president|clerk|secretary|minister|witness|members?)\b",
    re.IGNORECASE,
)
_SHAPE = re.compile(rf"^(?:{NAME_SHAPE})(?:\s+[A-Z]{{2,4}})*$")
_FEWEST_RETURNS = 2
_TRANSCRIPT_SHARE = 0.5


class ScribeLabels:
    """The speaker labels of one document."""

    def __init__(self, blocks: Sequence[Block], roster: Roster) -> None:
        self._roster = roster
        counts = Counter(label for block in blocks if (label := _read_label(block.text)))
        self._labels = {
            label: attribution
            for label, count in counts.items()
            if (attribution := self._believe(label, is_recurring=count >= _FEWEST_RETURNS))
        }
        labelled = sum(counts[label] for label in self._labels)
        self.is_transcript = bool(blocks) and labelled >= _TRANSCRIPT_SHARE * len(blocks)
        if self.is_transcript:
            self._labels |= {
                label: attribution for label in counts if (attribution := self._believe(label, is_recurring=True))
            }

    def find_speaker(self, block: Block) -> Attribution | None:
        """The speaker whose label the block opens with."""
        label = _read_label(block.text)
        return self._labels.get(label) if label else None

    def _believe(self, label: str, *, is_recurring: bool) -> Attribution | None:
        bare = re.sub(r"\s*\(.*$", "", label)
        if (speaker := self._roster.resolve(bare)) and speaker.type is SpeakerType.PERSON:
            return Attribution(speaker.name, label, speaker.type, speaker.organisation, Basis.NAMED)
        if not is_recurring or self._roster.is_ambiguous(bare):
            return None
        if _OFFICE.match(bare):
            return Attribution(bare, label, SpeakerType.ROLE, None, Basis.NAMED)
        if _SHAPE.match(bare):
            return Attribution(bare, label, SpeakerType.PERSON, None, Basis.NAMED)
        return None


def _read_label(text: str) -> str | None:
    folded = fold_characters(text)
    match = _LABEL.match(folded)
    if match is None or find_action_label(folded) or find_decision_label(folded):
        return None
    return match.group("label").strip()
