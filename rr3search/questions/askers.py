"""Whose a question is that the minutes tell of without a turn of its asker's.

Printed words and meeting in, attribution out, or None for a pronoun. Somebody without a name stays so, whatever body
stands beside them; a name that fits two attendees is linked to neither.
"""

from rr3search.domain import Attribution, Basis, Meeting, SpeakerType, fold_name, list_words
from rr3search.questions.addressees import find_attendees, find_sender

__all__ = ["attribute_asker", "name_asker"]

_OBLIQUE = "him her them it us me you himself herself themselves"
_NOMINATIVE = "he she they i we this that"
_PRONOUNS = frozenset(f"{_OBLIQUE} {_NOMINATIVE}".split())


def name_asker(asking: Attribution, question: str) -> str | None:
    """Name who put a question: its speaker, who sent it in, or somebody on no list as the minutes print it.

    Args:
        asking: Whose words the question is.
        question: Its words.
    """
    if asking.speaker is not None:
        return asking.speaker
    printed = asking.speaker_as_printed
    return find_sender(question) or (printed if printed and printed.lower() not in _PRONOUNS else None)


def attribute_asker(printed: str, meeting: Meeting) -> Attribution | None:
    """Tell who asked: an attendee, a body, an office or a name as printed, or somebody without a name."""
    words = printed.split()
    first = words[0]
    if first.lower() in _PRONOUNS:
        return None
    is_definite = first.lower() == "the" and len(words) > 1
    if first[0].islower() and not is_definite:
        return _leave_unnamed(printed)
    if is_definite and words[1][0].islower():
        return _leave_unnamed(printed)
    found = [one for one in find_attendees(printed, meeting.attendees) if not _is_forename_alone(printed, one.name)]
    if len(found) == 1:
        return Attribution(found[0].name, printed, SpeakerType.PERSON, found[0].organisation, Basis.NAMED)
    if body := _find_body(printed, meeting):
        return Attribution(body, printed, SpeakerType.ORGANISATION, body, Basis.ORGANISATION)
    kind = SpeakerType.COLLECTIVE if " and " in printed else SpeakerType.PERSON
    kind = SpeakerType.ROLE if is_definite else kind
    return Attribution(printed, printed, kind, None, Basis.NAMED)


def _is_forename_alone(printed: str, name: str) -> bool:
    """Whether a title stands before what is only the first name of somebody: "Mr Martin" is not Martin Shale."""
    _, *rest = list_words(printed)
    forename, *names = list_words(name)
    return bool(names) and rest == [forename]


def _leave_unnamed(printed: str) -> Attribution:
    label = printed[0].upper() + printed[1:]
    return Attribution(label, printed, SpeakerType.ANONYMOUS, None, Basis.ANONYMOUS)


def _find_body(printed: str, meeting: Meeting) -> str | None:
    named = fold_name(printed).removeprefix("the ")
    bodies = {one.organisation for one in meeting.attendees if one.organisation}
    return next((body for body in sorted(bodies) if fold_name(body).removeprefix("the ") == named), None)
