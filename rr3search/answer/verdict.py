"""Whether a question must not be answered, whatever the closest passages say.

An inquiry in, a reason to refuse or None out: those asked about never spoke, the evidence is weak, or an answer would
unmask somebody whom the minutes leave anonymous. What would be refused without a reranker is refused with one.
"""

from collections.abc import Sequence

from rr3search.answer.inquiry import NEAREST, Inquiry
from rr3search.answerers import judge_evidence
from rr3search.domain import (
    Intent,
    Passage,
    QuestionStatus,
    RefusalReason,
    SpeakerType,
    TurnKind,
    fold_name,
    list_words,
)

__all__ = ["find_open_question", "is_anonymous", "refuse_unheard", "refuse_weak", "would_unmask"]


_CLOSEST = 3
"""So many passages are looked at for a question that is the one asked."""
_FAR = 0.5


def refuse_unheard(inquiry: Inquiry) -> RefusalReason | None:
    """Refuse where those whose words are wanted never spoke; being listed or mentioned is not speaking."""
    intent, vocabulary = inquiry.intent, inquiry.vocabulary
    if not (intent.people or intent.organisations or intent.unknown_speaker):
        return None
    spoke = {form for person in vocabulary.people if person.passages for form in person.forms}
    spoke |= set(vocabulary.group_labels)
    people_spoke = any(name in spoke for name in intent.people)
    bodies_spoke = any(fold_name(body) in vocabulary.speaking_organisations for body in intent.organisations)
    owes = intent.is_about_actions and any(hit.passage.kind is TurnKind.ACTION for hit in inquiry.heard)
    is_heard_here = bool(inquiry.heard) or not inquiry.hits
    is_answerable = (people_spoke or bodies_spoke or (owes and not intent.unknown_speaker)) and is_heard_here
    return None if is_answerable else RefusalReason.SPEAKER_NOT_QUOTED


def refuse_weak(inquiry: Inquiry) -> RefusalReason | None:
    """Refuse where the evidence does not carry an answer, before or after a reranker chose what comes first."""
    return judge_evidence(inquiry.intent, inquiry.unread_evidence) or judge_evidence(inquiry.intent, inquiry.evidence)


def find_open_question(quotable: Sequence[Passage], inquiry: Inquiry) -> Passage | None:
    """Find the recorded question that is the one asked, where the minutes record no answer to it.

    The first quote belongs to it, or it is one of the closest passages and nothing that could be quoted speaks half as
    much of the topic.
    """
    if not quotable or inquiry.intent.is_about_questions:
        return None
    closest = dict.fromkeys(hit.passage for hit in (*inquiry.unread[:_CLOSEST], *inquiry.heard[:_CLOSEST]))
    told = (inquiry.coverage.measure(one.text) for one in quotable if one.kind is not TurnKind.QUESTION)
    most = max(told, default=0.0)
    for passage in (quotable[0], *closest):
        record = inquiry.ledger.find_record(passage)
        if record is None or record.status is not QuestionStatus.UNANSWERED:
            continue
        is_the_one = passage.kind is TurnKind.QUESTION and _FAR * inquiry.coverage.measure(passage.text) > most
        if passage is quotable[0] or is_the_one:
            return record.asking[0] if record.asking and not record.answers else passage
    return None


def would_unmask(quotable: Sequence[Passage], inquiry: Inquiry) -> bool:
    """Whether quoting would tell, or confirm a guess, who an anonymous speaker is.

    So it would where an anonymous passage speaks of the topic as much as any that could be quoted, and the question
    asks for an identity, or names an attendee or organisation that the passage and its question do not name.
    Where it asks only who runs or pays something, what an anonymous speaker asks of it tells nothing and is left out.
    """
    if not quotable:
        return False
    if inquiry.intent.is_seeking_role and all(is_anonymous(passage) for passage in quotable):
        return True
    closest = (*inquiry.heard[:NEAREST], *inquiry.unread[:NEAREST])
    most = max(inquiry.coverage.measure(passage.text) for passage in quotable)
    masked = [
        passage
        for passage in dict.fromkeys((*quotable, *(hit.passage for hit in closest)))
        if is_anonymous(passage) and inquiry.coverage.measure(passage.text) >= most
    ]
    return any(
        inquiry.intent.is_seeking_identity
        or (inquiry.intent.is_seeking_role and passage.kind is not TurnKind.QUESTION)
        or (passage in quotable and _names_another(inquiry.intent, passage))
        for passage in masked
    )


def is_anonymous(passage: Passage) -> bool:
    """Whether the minutes leave whoever says it without a name."""
    return passage.attribution.speaker_type is SpeakerType.ANONYMOUS


def _names_another(intent: Intent, passage: Passage) -> bool:
    around = f" {' '.join(list_words(' '.join((passage.text, passage.question or '', passage.replies_to or ''))))} "
    return any(f" {' '.join(list_words(name))} " not in around for name in intent.mentions)
