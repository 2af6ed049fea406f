"""Which earlier action a sentence of later minutes tells of.

A sentence in its paragraph and the drafts in, the one draft that it tells of out, or None. Where two actions fit as
well, neither is meant: a wrong "done" is worse than none.
"""

from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.rating import Told
from rr3search.action_register.sentences import Sentence, find_label, find_opening
from rr3search.action_register.sightings import Sighting, is_anaphoric
from rr3search.action_register.task_words import list_text_stems

__all__ = ["find_told"]

_CONTEXT = 3
"""So many sentences before one that says "the action was complete" can name it."""
_NEAR_TIE = 0.05


def find_told(sentence: Sentence, sighting: Sighting, drafts: Drafts) -> Draft | None:
    """Find the one open draft that a sentence tells of."""
    own = list_text_stems(f"{sentence.run_in}. {sentence.text}")
    context = own
    opening = find_opening(sentence.before)
    label = list_text_stems(find_label(sentence))
    if sighting in {Sighting.COMPLETE, Sighting.CARRIED, Sighting.REPLACED} and (
        sighting is not Sighting.CARRIED or is_anaphoric(sentence.text)
    ):
        context = own.union(*(list_text_stems(one) for one in (opening, *sentence.before[-_CONTEXT:])))
    title = list_text_stems(sentence.title)
    candidates = [draft for draft in drafts.list_sharing(context | title | label) if not draft.is_settled]
    ratings = [Told(sentence, draft, drafts, context, title, label).rate(sighting) for draft in candidates]
    rated = sorted(((rating, at) for at, rating in enumerate(ratings) if rating), reverse=True)
    if not rated or (len(rated) > 1 and rated[0][0] - rated[1][0] < _NEAR_TIE):
        return None
    return candidates[rated[0][1]]
