"""Minutes become passages: by question and section, then by speaker, then by length.

Minutes in, passages out, each with one speaker and one section. A passage is a turn, or a run of whole
sentences of a long one. What it is indexed with carries its context; what is shown is its text alone.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from rr3search.chunking.cutting import choose_parts
from rr3search.domain import (
    Minutes,
    Passage,
    PassageSource,
    SectionKind,
    Turn,
    fold_name,
    make_id,
    refer_to_meeting,
)

__all__ = ["DEFAULT_MAX_WORDS", "compose_embedded_text", "identify_passages", "split_minutes"]

DEFAULT_MAX_WORDS = 150
"""Longer turns are cut between sentences: 256 word pieces, context included, are what the embedder reads."""

_EMBEDDED_CONTEXT_WORDS = 40


def split_minutes(minutes: Minutes, *, max_words: int = DEFAULT_MAX_WORDS) -> list[Passage]:
    """Cut the turns of a meeting into passages, in order.

    Args:
        minutes: The meeting and its turns.
        max_words: A turn longer than this is cut, never inside a sentence.
    """
    meeting = minutes.meeting
    reference = refer_to_meeting(meeting)
    passages: list[Passage] = []
    for turn in minutes.turns:
        section = meeting.sections[turn.section] if turn.section is not None else None
        for part in _cut_turn(turn, max_words=max_words):
            source = PassageSource(file=meeting.source.file, page=part.page, paragraph=part.paragraph)
            passages.append(
                Passage(
                    id="",
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
    return identify_passages(passages)


def identify_passages(passages: Sequence[Passage]) -> list[Passage]:
    """Give the passages of one meeting their ids: by what each is, wherever it stands in the file."""
    seen: Counter[tuple[str, ...]] = Counter()
    identified = []
    for passage in passages:
        who = passage.attribution.speaker or ""
        key = tuple(map(fold_name, (passage.meeting.id, *passage.section, who, passage.kind, passage.text)))
        seen[key] += 1
        identified.append(replace(passage, id=make_id(*key, str(seen[key]))))
    return identified


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
