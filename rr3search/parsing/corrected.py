"""What a person has set right about who speaks, put over what was read.

Turns in, turns out: the same words, cut at sentences where only a part is somebody else's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rr3search.domain import (
    UNATTRIBUTED,
    Attribution,
    Basis,
    SpeakerCorrection,
    SpeakerType,
    Turn,
    fold_characters,
)
from rr3search.parsing.roster.roster import Roster

__all__ = ["correct_speakers"]


def correct_speakers(
    turns: Sequence[Turn], corrections: Sequence[SpeakerCorrection], roster: Roster
) -> tuple[tuple[Turn, ...], tuple[str, ...]]:
    """Give turns the speakers the corrections name; also what to doubt of the corrections.

    A correction whose words begin a turn is true of the whole turn, one whose words stand inside a single turn of
    the sentences that hold them.
    """
    current = list(turns)
    warnings: list[str] = []
    for correction in corrections:
        found = _find_words(current, correction.words)
        if found is None:
            warnings.append(f"correction {correction.words!r}: the words stand nowhere, or more than once; left undone")
            continue
        at, start, end = found
        attribution = _attribute(correction, roster)
        current[at : at + 1] = _cut_turn(current[at], (start, end), attribution)
    return tuple(current), tuple(warnings)


def _find_words(turns: Sequence[Turn], words: str) -> tuple[int, int, int] | None:
    """The one turn with the words: its position and the span of the text they are true of."""
    wanted = " ".join(fold_characters(words).casefold().split())
    folded = [fold_characters(turn.text).casefold() for turn in turns]
    opening = [at for at, text in enumerate(folded) if wanted and " ".join(text.split()).startswith(wanted)]
    if len(opening) == 1:
        return opening[0], 0, len(turns[opening[0]].text)
    holding = [at for at, text in enumerate(folded) if wanted and wanted in text]
    if len(holding) != 1 or folded[holding[0]].count(wanted) != 1:
        return None
    at = holding[0]
    first = folded[at].index(wanted)
    last = first + len(wanted)
    bounds = [*turns[at].sentence_starts, len(turns[at].text)]
    return at, max(bound for bound in bounds if bound <= first), min(bound for bound in bounds if bound >= last)


def _cut_turn(turn: Turn, span: tuple[int, int], attribution: Attribution) -> Iterator[Turn]:
    start, end = span
    for first, last, whose in ((0, start, turn.attribution), (start, end, attribution), (end, len(turn.text), None)):
        text = turn.text[first:last].rstrip()
        if text:
            starts = tuple(one - first for one in turn.sentence_starts if first <= one < last)
            yield replace(turn, text=text, attribution=whose or turn.attribution, sentence_starts=starts)


def _attribute(correction: SpeakerCorrection, roster: Roster) -> Attribution:
    if correction.speaker is None:
        return UNATTRIBUTED
    speaker = roster.resolve(correction.speaker)
    if speaker is None:
        return Attribution(correction.speaker, correction.speaker, SpeakerType.PERSON, None, Basis.NAMED)
    return Attribution(speaker.name, correction.speaker, speaker.type, speaker.organisation, Basis.NAMED)
