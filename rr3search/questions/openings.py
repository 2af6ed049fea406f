"""Questions that only the opening of their answer tells of: "In response to a question from Jo about fares, Al said".

A passage and its meeting in, the question out, or None. Such words begin an exchange of their own. Told of without
whose it is, or as the question that was put before ("the question from Jo"), it is none.
"""

import re
from dataclasses import dataclass, replace

from rr3search.domain import Attribution, Meeting, Passage, TurnKind
from rr3search.language.told_questions import find_told_question, opens_with_told_question
from rr3search.questions.askers import attribute_asker

__all__ = ["OpeningQuestion", "opens_with_question", "read_opening_question"]

_KINDS = frozenset({TurnKind.ANSWER, TurnKind.STATEMENT, TurnKind.NARRATION})
_REST = re.compile(
    r",\s+(?=(?!(?:and|or|but|who|which|that|as|if|whether|what|how|why|when|where)\b)[^,;:]{1,60}?\b(?:said|says|confirmed|"
    r"replied|responded|answered|explained|stated|advised|reported|told|noted|clarified|informed|thought|felt|"
    r"did not|could not|was not able|was unable|undertook|agreed|promised|acknowledged|added|assured|commented)\b)"
)
"""Where the answer begins."""


@dataclass(frozen=True, slots=True)
class OpeningQuestion:
    """A question that its answer tells of."""

    asking: Passage
    """The words that say what is asked, the asker's; under the id of the passage they stand in."""
    sentences: tuple[str, ...]
    """What the passage says in answer."""


def opens_with_question(passage: Passage) -> bool:
    """Whether a passage opens with a question of somebody's, so that it answers none before it."""
    return passage.kind in _KINDS and opens_with_told_question(passage.text)


def read_opening_question(passage: Passage, meeting: Meeting) -> OpeningQuestion | None:
    """Read the question a passage opens with; None where it has none, or does not say whose or what about."""
    if not opens_with_question(passage):
        return None
    first, *others = passage.sentences
    end = _find_end(first, passage.attribution)
    told = find_told_question(first[:end]) if end is not None else None
    asker = attribute_asker(told.who, meeting) if told else None
    if told is None or asker is None or asker.speaker == passage.attribution.speaker:
        return None
    asking = replace(
        passage, text=told.matter, kind=TurnKind.QUESTION, attribution=asker, replies_to=None, sentence_starts=(0,)
    )
    return OpeningQuestion(asking, (first[end:].lstrip(" ,"), *others))


def _find_end(sentence: str, speaker: Attribution) -> int | None:
    """Find the comma behind the opening: before the speaker's name as printed, or before another's speech."""
    printed = speaker.speaker_as_printed
    named = re.search(rf",\s+(?={re.escape(printed)}(?!\w))", sentence) if printed else None
    found = named or _REST.search(sentence)
    return found.start() if found else None
