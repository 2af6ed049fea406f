"""Lines that open with their speaker's name: "JO MARSH: ...", "The Chair (Hon. Al Reed): ...", "JM - ...".

Blocks in, the labels that are speakers out. A label is believed when the roster knows it, or when it looks
like a name or an office and comes back; a heading run into its paragraph does neither.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import chain

from rr3search.domain import Attribution, Basis, Block, BlockStyle, SpeakerType, fold_characters
from rr3search.language.name_shapes import BODY_NOUN, NAME_SHAPE
from rr3search.language.remembered import remember
from rr3search.parsing.outcomes.action_labels import find_action_label
from rr3search.parsing.outcomes.decisions import find_decision_label
from rr3search.parsing.roster.roster import Roster

__all__ = ["ScribeLabels"]

_TIME = r"(?:[\[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?[\])]?\s+(?:-\s+)?)?"
_LABEL = re.compile(
    rf"^{_TIME}(?P<label>[^\W\d_][^:?!]{{1,150}}?)(?:\s*[\[(]\d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}})?[\])])?\s*:\s+(?=\S)"
)
_DASHED = re.compile(rf"^{_TIME}(?P<label>[^\W\d_][^:?!,;]{{1,40}}?)(?:\s+-+\s*|-+\s+)(?=[^\s-])")
_BRACKETED = re.compile(
    rf"^{_TIME}(?:\[(?P<square>[^\[\]]{{2,40}})\]|<(?P<angle>[^<>]{{2,40}})>|"
    r"\((?P<round>[^()]{2,40})\))\s*:?\s+(?=\S)"
)
_NO_NEWS = re.compile(r":\s+(?:no|none|nil|nothing|not|apologies|absent|deferred|noted)\b", re.IGNORECASE)
_INSIDE_BRACKET = re.compile(r"^\[(?P<name>[^\[\]:]{2,40}):\s+(?=\S)")
_QUESTION_TURN = re.compile(
    r"^(?:Q|A|Question|Answer|Response|Reply|Comment)\d{0,2}\s*\((?P<name>[^()]{2,40})\)\s*:\s+(?=\S)"
)
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
_SAYING = re.compile(
    r"(?:^|(?<=[.!?] ))([A-Z][a-z]+)(?=\s+(?:said|says|asked|asks|replied|explained|added|thanked|responded|wondered|"
    r"queried)\b)"
)
_WEIGHT_OF_SAYING = 2
"""A label that "said" something elsewhere is a name sooner than one that only comes back."""
_FEWEST_RETURNS = 2
_FEWEST_RETURNS_OF_A_FIRST_NAME = 3
_FEWEST_LONE_LABELS = 3
_TRANSCRIPT_SHARE = 0.5
_SCRIBED_SHARE = 0.2
_FEWEST_SCRIBED_LINES = 8


class ScribeLabels:
    """The speaker labels of one document."""

    def __init__(self, blocks: Sequence[Block], roster: Roster) -> None:
        self._roster = roster
        self._blocks = blocks
        lone = [_strip_label(block.text) for block in blocks if block.style is BlockStyle.PARAGRAPH]
        self._lone_count = sum(self._find_listed(text) is not None for text in lone)
        bold = Counter(_strip_label(block.text) for block in blocks if 0 < len(block.text.rstrip()) <= block.emphasis)
        self._lone = {
            label: attribution
            for label, count in bold.items()
            if self._lone_count >= _FEWEST_LONE_LABELS and (attribution := self._believe(label, count=count + 1))
        }
        counts = Counter(label for block in blocks if (label := _read_label(block.text)))
        dashed = Counter(label for block in blocks if (label := _read_dashed(block.text)))
        self._dashed = {
            label: attribution
            for label, count in dashed.items()
            if not _TOPIC.search(label)
            and (attribution := self._believe(label, count=count + _WEIGHT_OF_SAYING * self._openings[label]))
        }
        self._labels = {
            label: attribution for label, count in counts.items() if (attribution := self._believe(label, count=count))
        }
        labelled = sum(counts[label] for label in self._labels)
        self.is_transcript = bool(blocks) and labelled >= _TRANSCRIPT_SHARE * len(blocks)
        """Whether most blocks open with a speaker, so that a line without one goes on with the one before."""
        is_scribed = labelled >= max(_FEWEST_SCRIBED_LINES, _SCRIBED_SHARE * len(blocks))
        if self.is_transcript or is_scribed:
            self._labels |= {
                label: attribution
                for label in counts
                if (attribution := self._believe(label, count=_FEWEST_RETURNS_OF_A_FIRST_NAME))
            }

    @cached_property
    def _openings(self) -> Counter[str]:
        """How often each first name speaks in prose."""
        return Counter(
            match.group(1) for block in self._blocks for match in _SAYING.finditer(fold_characters(block.text))
        )

    @cached_property
    def _small(self) -> frozenset[str]:
        """The words that stand in small letters anywhere."""
        words = (re.findall(r"\b[a-z][\w'-]+", fold_characters(block.text)) for block in self._blocks)
        return frozenset(chain.from_iterable(words))

    def find_lone_speaker(self, text: str) -> Attribution | None:
        """Tell whose name the text is and nothing besides, where the document sets speakers so."""
        label = _strip_label(text)
        return self._lone.get(label) or self._find_listed(label) if self._lone_count >= _FEWEST_LONE_LABELS else None

    def find_speaker(self, text: str, *, emphasis: int = 0) -> Attribution | None:
        """Tell whose label the text opens with.

        Args:
            text: Of a block.
            emphasis: How many characters at its start stand out; a name that does needs no colon.
        """
        label = _read_label(text)
        is_news = label is not None and not _NO_NEWS.search(text)
        if label and (found := self._labels.get(label) or (self._find_body(label) if is_news else None)):
            return found
        folded = fold_characters(text)
        if turn := _QUESTION_TURN.match(folded):
            return self._find_listed(turn.group("name").strip())
        for pattern in (_INSIDE_BRACKET, _BRACKETED):
            if bracketed := pattern.match(folded):
                return self._find_listed(next(words for words in bracketed.groups() if words).strip())
        if dashed := _read_dashed(text):
            return self._dashed.get(dashed) or self._find_listed(dashed)
        if 0 < emphasis < len(folded.rstrip()) and re.match(r"\s*[^\sa-z]", folded[emphasis:]):
            return self._find_listed(folded[:emphasis].strip(" :.-"))
        return None

    def ends_speech(self, text: str) -> bool:
        """Whether the text opens with a label that is nobody's, such as "Note:"."""
        label = _read_label(text)
        return bool(label and label not in self._labels and _TOPIC.search(label))

    def _find_body(self, label: str) -> Attribution | None:
        """Tell which body present a label names, whose news stands behind it."""
        speaker = self._roster.resolve(label)
        is_body = speaker is not None and speaker.type is SpeakerType.ORGANISATION
        if speaker is None or not is_body or not self._roster.list_representatives(speaker.organisation or ""):
            return None
        return Attribution(speaker.name, label, speaker.type, speaker.organisation, Basis.ORGANISATION)

    def _find_listed(self, label: str) -> Attribution | None:
        speaker = self._roster.resolve_label(label)
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


def _strip_label(text: str) -> str:
    return fold_characters(text).strip().rstrip(":").rstrip()


@remember
def _read_dashed(text: str) -> str | None:
    match = _DASHED.match(fold_characters(text))
    return match.group("label").strip() if match else None


@remember
def _read_label(text: str) -> str | None:
    folded = fold_characters(text)
    match = _LABEL.match(folded)
    if match is None or find_action_label(folded) or find_decision_label(folded):
        return None
    return match.group("label").strip()
