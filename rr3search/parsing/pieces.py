"""Consecutive sentences of one block with one speaker: what speakers.py gives and record.py writes down.

Sentences in, pieces out, and whether a sentence goes on in the piece before it.
"""

from dataclasses import dataclass, replace

from rr3search.domain import NARRATOR, Attribution, Basis, Block, SpeakerType
from rr3search.language.sentences import split_sentences
from rr3search.language.speech_verbs import SpeechAct

__all__ = ["SpokenPiece", "continues_turn", "cut_piece", "make_piece", "take_whole"]

_GROUPS = frozenset({SpeakerType.COLLECTIVE, SpeakerType.UNATTRIBUTED})


@dataclass(frozen=True, slots=True)
class SpokenPiece:
    """Consecutive sentences of one block with one speaker and one act."""

    start: int
    end: int
    """Offsets in the block's text."""
    sentence_starts: tuple[int, ...]
    """Offsets from the piece's own start."""
    attribution: Attribution
    act: SpeechAct | None
    """Of the verb that introduced it; None where no verb did."""
    is_implicit_answer: bool = False


def make_piece(
    attribution: Attribution, *, act: SpeechAct | None = None, is_implicit_answer: bool = False
) -> SpokenPiece:
    """Make a piece whose place is not known yet."""
    return SpokenPiece(0, 0, (0,), attribution, act, is_implicit_answer)


def take_whole(block: Block, attribution: Attribution = NARRATOR) -> SpokenPiece:
    """Make one piece of a whole block."""
    starts = tuple(start for start, _ in split_sentences(block.text)) or (0,)
    return SpokenPiece(0, len(block.text), starts, attribution, None)


def cut_piece(piece: SpokenPiece, start: int, end: int) -> SpokenPiece:
    """Take the part of a piece between two offsets of its block."""
    starts = [piece.start + one - start for one in piece.sentence_starts if start < piece.start + one < end]
    return replace(piece, start=start, end=end, sentence_starts=(0, *starts))


def continues_turn(before: SpokenPiece, piece: SpokenPiece) -> bool:
    """Whether a piece goes on in the turn before it: same speaker, same act, no relay begun or ended."""
    one, other = before.attribution, piece.attribution
    same_speaker = (one.speaker, one.speaker_type, one.organisation) == (
        other.speaker,
        other.speaker_type,
        other.organisation,
    )
    same_relay = (one.basis is Basis.RELAYED) == (other.basis is Basis.RELAYED)
    changes_act = piece.act is not None and (before.act is SpeechAct.ASK) != (piece.act is SpeechAct.ASK)
    decides = piece.act is not None and SpeechAct.DECIDE in {piece.act, before.act} and one.speaker_type in _GROUPS
    return same_speaker and same_relay and not changes_act and not decides and not piece.is_implicit_answer
