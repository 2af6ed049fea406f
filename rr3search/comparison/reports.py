"""Whose report the minute-taker's words go on with: the paragraphs behind "Jo Marsh presented her report".

Passages of meetings in, the passage that opens the report by the id of each that goes on with it out. A report ends
where somebody else speaks, somebody asks, others or what people felt are told of, or the section ends. Nobody becomes
the speaker of these words by it: it tells only for which body they are told.
"""

import re
from collections.abc import Iterable, Sequence

from rr3search.comparison.voices import is_own_word
from rr3search.domain import Passage, SpeakerType, TurnKind, fold_characters
from rr3search.language.presenting import presents

__all__ = ["find_reports"]

_ASIDE = frozenset({TurnKind.ACTION})
"""Noted down between the paragraphs of a report without ending it."""
_OF_OTHERS = re.compile(
    r"(?:the |some |many |several |most |a few |a number of |two |three |local |other )*"
    r"(?:residents?|members?|attendees|people|tenants?|parents?|carers?|neighbours?|objectors?|petitioners?|others?|"
    r"everyone|everybody|nobody|someone|somebody)\b[^.;]{0,80}?\b(?<!been )(?:said|asked|written|wrote|complained|"
    r"objected|felt|thought|raised|called|welcomed|questioned|noted|expressed|opposed|supported|urged|worried)\b|"
    r"(?:there (?:was|were) )?(?:(?:much|some|wide(?:spread)?|strong|great|general|real|no|little|considerable) )*"
    r"(?:anger|concerns?|worr(?:y|ies)|objections?|dismay|disappointment|complaints?|support|praise|criticism|unease|"
    r"agreement|disagreement|feeling|discussion|debate|views|opinions)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells what those in the room or outside said or felt."""


def find_reports(passages: Sequence[Passage], *, names: Iterable[Iterable[str]] = ()) -> dict[str, Passage]:
    """Find the report that each passage of the minute-taker's words goes on with.

    Args:
        passages: All of some meetings, in the order of the minutes.
        names: Of each person and body that the archive knows.
    """
    known = [frozenset(map(_fold, forms)) - {""} for forms in names]
    found: dict[str, Passage] = {}
    opener: Passage | None = None
    for passage in passages:
        if opener is not None and not _is_in_one_section(opener, passage):
            opener = None
        if passage.kind is TurnKind.NARRATION:
            if opener is not None and _turns_to_others(passage, opener, known):
                opener = None
            if opener is not None:
                found[passage.id] = opener
        elif passage.kind not in _ASIDE:
            opener = passage if _opens(passage) else None
    return found


def _is_in_one_section(one: Passage, other: Passage) -> bool:
    return one.meeting.id == other.meeting.id and one.section == other.section


def _turns_to_others(passage: Passage, opener: Passage, names: Sequence[frozenset[str]]) -> bool:
    """Whether a sentence begins with somebody but the reporter and the body reported for, or with what people felt."""
    who = opener.attribution
    own = {_fold(name) for name in (who.speaker, who.speaker_as_printed, who.organisation) if name}
    others = [form for forms in names if own.isdisjoint(forms) for form in forms]
    folded = [_fold(sentence) for sentence in passage.sentences]
    return any(_OF_OTHERS.match(one) or any(_begins_with(one, name) for name in others) for one in folded)


def _begins_with(folded: str, name: str) -> bool:
    return folded.startswith(name) and not folded[len(name) : len(name) + 1].isalnum()


def _fold(text: str) -> str:
    return fold_characters(text).strip().casefold().removeprefix("the ")


def _opens(passage: Passage) -> bool:
    """Whether a named person begins to report with it for a body."""
    return (
        passage.kind is TurnKind.STATEMENT
        and passage.attribution.speaker_type is SpeakerType.PERSON
        and is_own_word(passage)
        and presents(fold_characters(passage.sentences[0]))
    )
