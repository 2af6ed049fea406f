"""Lines that open with their speaker's name: "JO MARSH: ...", "The Chair (Hon. Al Reed): ...", "JM - ...".

Blocks in, the labels that are speakers out. A label is believed when the roster knows it, or when it looks
like a name or an office and comes back; a heading run into its paragraph does neither.
"""

import re
from collections import Counter
from collections.abc import Sequence

from rr3search.domain import Attribution, Basis, Block, BlockStyle, SpeakerType, fold_characters
from rr3search.parsing.actions import find_action_label, find_decision_label
from rr3search.parsing.name_shapes import BODY_NOUN, NAME_SHAPE
from rr3search.parsing.names import Roster

__all__ = ["ScribeLabels"]

_LABEL = re.compile(r"^(?P<label>[^\W\d_][^:?!]{1,150}?)\s*:\s+(?=\S)")
_DASHED = re.compile(r"^(?P<label>[^\W\d_][^:?!,;]{1,40}?)\s+-+\s+(?=\S)")
_OFFICE = re.compile(
    r"^(?:the |an? )?(?:[\w.]+ ){0,3}(?:chair\w*|speaker|president|clerk|secretary|minister|witness|members?)\b",
    re.IGNORECASE,
)
_OFFICE_HOLDER = re.compile(rf"^[^()]+\((?P<name>{NAME_SHAPE})(?:\s*\([^()]*\))?\)$")
_SHAPE = re.compile(rf"^(?:{NAME_SHAPE})(?:\s+[A-Z]{{2,4}})*$")
_FIRST_NAME = re.compile(r"^[A-Z][a-zß-öø-ÿ'-]+$")
_TOPIC = re.compile(
    r"\b(?:note|notes|nb|background|update|updates|action|actions|decision|discussion|question|answer|questions|"
    r"response|comment|comments|summary|status|next|topic|context|issue|issues|risk|risks|example|purpose|outcome|"
    r"item|agenda|date|time|venue|present|apologies|proposal|motion|result|recommendation|link|links|source|scribe|"
    r"resolution|resolved|agreed|key|points?|aim|aims|objective|objectives|conclusion|rationale|warning|important)\b",
    re.IGNORECASE,
)
_FEWEST_RETURNS = 2
_FEWEST_RETURNS_OF_A_FIRST_NAME = 3
_FEWEST_LONE_LABELS = 3
_TRANSCRIPT_SHARE = 0.5


class ScribeLabels:
    """The speaker labels of one document."""

    def __init__(self, blocks: Sequence[Block], roster: Roster) -> None:
        self._roster = roster
        self._small = {word for block in blocks for word in re.findall(r"\b[a-z][\w'-]+", fold_characters(block.text))}
        self._lone_count = sum(
            block.style is BlockStyle.PARAGRAPH and self._find_listed(block.text.strip().rstrip(":")) is not None
            for block in blocks
        )
        counts = Counter(label for block in blocks if (label := _read_label(block.text)))
        self._labels = {
            label: attribution for label, count in counts.items() if (attribution := self._believe(label, count=count))
        }
        labelled = sum(counts[label] for label in self._labels)
        self.is_transcript = bool(blocks) and labelled >= _TRANSCRIPT_SHARE * len(blocks)
        """Whether most blocks open with a speaker, so that a line without one goes on with the one before."""
        if self.is_transcript:
            self._labels |= {
                label: attribution
                for label in counts
                if (attribution := self._believe(label, count=_FEWEST_RETURNS_OF_A_FIRST_NAME))
            }

    def find_lone_speaker(self, text: str) -> Attribution | None:
        """Tell whose name the text is and nothing besides, where the document sets speakers so."""
        return self._find_listed(text.strip().rstrip(":")) if self._lone_count >= _FEWEST_LONE_LABELS else None

    def find_speaker(self, text: str) -> Attribution | None:
        """Tell whose label the text opens with."""
        label = _read_label(text)
        if label and label in self._labels:
            return self._labels[label]
        dashed = _DASHED.match(fold_characters(text))
        return self._find_listed(dashed.group("label").strip()) if dashed else None

    def ends_speech(self, text: str) -> bool:
        """Whether the text opens with a label that is nobody's, such as "Note:"."""
        label = _read_label(text)
        return bool(label and label not in self._labels and _TOPIC.search(label))

    def _find_listed(self, label: str) -> Attribution | None:
        speaker = self._roster.resolve(label)
        if speaker is None or speaker.type is not SpeakerType.PERSON:
            return None
        return Attribution(speaker.name, label, speaker.type, speaker.organisation, Basis.NAMED)

    def _believe(self, label: str, *, count: int) -> Attribution | None:
        bare = re.sub(r"\s*\(.*$", "", label)
        holder = _OFFICE_HOLDER.match(label)
        if holder and _OFFICE.match(bare):
            name = holder.group("name")
            listed = self._find_listed(name)
            return listed or Attribution(name, label, SpeakerType.PERSON, None, Basis.NAMED)
        if listed := self._find_listed(bare):
            return Attribution(listed.speaker, label, listed.speaker_type, listed.organisation, Basis.NAMED)
        if count < _FEWEST_RETURNS or self._roster.is_ambiguous(bare) or _TOPIC.search(bare):
            return None
        if _OFFICE.match(bare):
            return Attribution(bare, label, SpeakerType.ROLE, None, Basis.NAMED)
        is_first_name = bool(_FIRST_NAME.match(bare)) and bare.lower() not in self._small
        is_name = bool(_SHAPE.match(bare)) and not BODY_NOUN.search(bare)
        if is_name or (is_first_name and count >= _FEWEST_RETURNS_OF_A_FIRST_NAME):
            return Attribution(bare, label, SpeakerType.PERSON, None, Basis.NAMED)
        return None


def _read_label(text: str) -> str | None:
    folded = fold_characters(text)
    match = _LABEL.match(folded)
    if match is None or find_action_label(folded) or find_decision_label(folded):
        return None
    return match.group("label").strip()
