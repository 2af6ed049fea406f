"""Which actions of the meeting before sentences tell of that say what has been done in words of their own.

Sentences that only tell deeds, and the actions nothing has told of yet, in; pairs out, the likeliest first, each
sentence and each action once. The owner must be named, and half of the task repeated; where minutes go through old
actions, one word of it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.items import is_item
from rr3search.action_register.paragraphs import Spoken
from rr3search.action_register.task_words import list_text_stems

__all__ = ["pair_left_over"]

_FEWEST = 2
_SHARE = 0.5
_NEAR_TIE = 0.05


_SAYS = re.compile(
    r"\b(?:said|reported|noted|explained|thought|added|observed|mentioned|replied) that\b", re.IGNORECASE
)
"""What somebody says of a thing is not what became of it."""
_ABOUT = re.compile(r"\b(?:about|on|for) (?P<matter>[^,;.]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Match:
    rating: float
    spoken: Spoken
    draft: Draft


def pair_left_over(told: Sequence[Spoken], left: Sequence[Draft], drafts: Drafts) -> Iterator[tuple[Spoken, Draft]]:
    """Pair sentences with actions.

    Args:
        told: Sentences that have told of no action yet.
        left: The actions that the meeting before gave out and that are still open.
        drafts: Of the body.
    """
    matches = [
        _Match(rating, spoken, draft)
        for spoken in told
        for draft in left
        if (rating := _rate(spoken, draft, drafts)) is not None
    ]
    while matches:
        best = max(matches, key=lambda match: match.rating)
        rivals = [one for one in matches if one.spoken is best.spoken and one is not best]
        if all(best.rating - one.rating >= _NEAR_TIE for one in rivals):
            yield best.spoken, best.draft
            matches = [one for one in matches if one.draft is not best.draft]
        matches = [one for one in matches if one.spoken is not best.spoken]


def _rate(spoken: Spoken, draft: Draft, drafts: Drafts) -> float | None:
    """Rate how likely a sentence tells of an action; None where it hardly can."""
    own, sentence = list_text_stems(spoken.text), spoken.sentence
    people = sentence.named | {one for one in (sentence.subject, sentence.speaker) if one}
    is_by_all = len(draft.owners) > 1 and draft.owners <= people
    if draft.owners.isdisjoint(people) or _SAYS.search(spoken.text) or _is_about_another(spoken.text, draft):
        return None
    is_review = is_item(spoken.passage)
    known = own if is_review else own | list_text_stems(sentence.title)
    shared, share = len(known & draft.stems), drafts.share(known, draft)
    is_much = shared >= _FEWEST and (is_by_all or share >= _SHARE) and bool(own & draft.stems)
    return share if is_much or (is_review and (shared or is_by_all)) else None


def _is_about_another(text: str, draft: Draft) -> bool:
    """Whether a sentence and a task that both say what they are about name different matters."""
    told, asked = (_ABOUT.search(words) for words in (text, draft.linked.action.text))
    if not told or not asked:
        return False
    matter = list_text_stems(asked["matter"]) & draft.stems
    return bool(matter) and matter.isdisjoint(list_text_stems(text))
