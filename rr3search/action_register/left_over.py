"""Which actions of the meeting before sentences tell of that say what has been done in words of their own.

Sentences that only tell deeds, and the actions nothing has told of yet, in; pairs out, the likeliest first, each
sentence and each action once. Where minutes go through old actions, a word of the task is enough if its owner is named.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.items import is_item
from rr3search.action_register.paragraphs import Spoken
from rr3search.action_register.task_words import list_text_stems

__all__ = ["pair_left_over"]

_OWNERS_PART = 0.3
_BY_ITSELF = 0.3
_FEWEST = 2
_BY_OWNER_ELSEWHERE = 0.5
_BY_ITSELF_ELSEWHERE = 0.5
_FEWEST_ELSEWHERE = 3
_NEAR_TIE = 0.05


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
    is_owner, is_by_all = bool(draft.owners & people), len(draft.owners) > 1 and draft.owners <= people
    if is_item(spoken.passage):
        shared, share = len(own & draft.stems), drafts.share(own, draft)
        is_meant = (is_owner and shared) or is_by_all or (shared >= _FEWEST and share >= _BY_ITSELF)
    else:
        under = own | list_text_stems(sentence.title)
        shared, share = len(under & draft.stems), drafts.share(under, draft)
        is_owners = is_owner and shared >= _FEWEST and share >= _BY_OWNER_ELSEWHERE and bool(own & draft.stems)
        is_all_owners = is_by_all and shared >= _FEWEST
        is_by_itself = shared >= _FEWEST_ELSEWHERE and share >= _BY_ITSELF_ELSEWHERE
        is_meant = is_owners or is_all_owners or is_by_itself
    return share + _OWNERS_PART * is_owner if is_meant else None
