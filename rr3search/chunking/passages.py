"""Minutes become passages: by question and section, then by speaker, then by length.

Minutes in, passages out, each with one speaker and one section. A passage is a turn, or a run of whole
sentences of a long one. What it is indexed with carries its context; what is shown is its text alone.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from rr3search.chunking.cutting import choose_parts
from rr3search.domain import (
    Meeting,
    MeetingReference,
    Minutes,
    Passage,
    PassageSource,
    Section,
    SectionKind,
    Turn,
    fold_name,
)

__all__ = ["DEFAULT_MAX_WORDS", "compose_embedded_text", "split_minutes"]

DEFAULT_MAX_WORDS = 150
"""Longer turns are cut between sentences: 256 word pieces, context included, are what the embedder reads."""

_ID_DIGITS = 16
_EMBEDDED_CONTEXT_WORDS = 40


def split_minutes(minutes: Minutes, *, max_words: int = DEFAULT_MAX_WORDS) -> list[Passage]:
    """Cut the turns of a meeting into passages, in order.

    Args:
        minutes: The meeting and its turns.
        max_words: A turn longer than this is cut, never inside a sentence.
    """
    meeting = minutes.meeting
    reference = MeetingReference(id=meeting.id, title=meeting.title, body=meeting.body, held_on=meeting.held_on)
    seen: Counter[str] = Counter()
    passages: list[Passage] = []
    for turn in minutes.turns:
        section = meeting.sections[turn.section] if turn.section is not None else None
        for part in _cut_turn(turn, max_words=max_words):
            key = _make_key(meeting, part, section)
            seen[key] += 1
            source = PassageSource(file=meeting.source.file, page=part.page, paragraph=part.paragraph)
            passages.append(
                Passage(
                    id=hashlib.sha256(f"{key}\x1f{seen[key]}".encode()).hexdigest()[:_ID_DIGITS],
                    text=part.text,
                    kind=part.kind,
                    attribution=part.attribution,
                    question=section.title if section and section.kind is SectionKind.QUESTION else None,
                    section=section.path if section else (),
                    replies_to=part.replies_to,
                    sentence_starts=part.sentence_starts,
                    meeting=reference,
                    source=source,
                    position=len(passages),
                )
            )
    return passages


def compose_embedded_text(passage: Passage) -> str:
    """Write what the embedder reads of a passage: the question or section and what it replies to, then its words."""
    context = [passage.question or " - ".join(passage.section)]
    if passage.replies_to:
        context.append(" ".join(passage.replies_to.split()[-_EMBEDDED_CONTEXT_WORDS:]))
    if passage.attribution.organisation:
        context.append(passage.attribution.organisation)
    return "\n".join([*(part for part in context if part), passage.text])


def _cut_turn(turn: Turn, *, max_words: int) -> Iterable[Turn]:
    """Cut a long turn into runs of whole sentences."""
    if len(turn.text.split()) <= max_words:
        yield turn
        return
    bounds = [*turn.sentence_starts, len(turn.text)]
    sentences = [turn.text[start:end] for start, end in pairwise(bounds)]
    for first, after in choose_parts(sentences, max_words=max_words):
        yield _take_sentences(turn, first, after)


def _take_sentences(turn: Turn, first: int, after: int) -> Turn:
    bounds = [*turn.sentence_starts, len(turn.text)]
    text = turn.text[bounds[first] : bounds[after]].rstrip()
    starts = tuple(start - bounds[first] for start in bounds[first:after])
    return replace(turn, text=text, sentence_starts=starts)


def _make_key(meeting: Meeting, turn: Turn, section: Section | None) -> str:
    """What a passage is, apart from where it stands: reflowing or reordering the file keeps it."""
    parts = (meeting.id, *(section.path if section else ()), turn.attribution.speaker or "", turn.kind, turn.text)
    return "\x1f".join(fold_name(part) for part in parts)
