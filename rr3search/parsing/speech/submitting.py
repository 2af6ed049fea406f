"""Whether somebody who speaks is, or speaks for, whoever put a tabled question.

Bodies are compared as whole names: the Youth Council of a town is not its Council.
"""

import re

from rr3search.domain import Attribution, SpeakerType, fold_body, fold_name
from rr3search.language.acronyms import drop_acronym
from rr3search.parsing.roster.name_forms import strip_titles
from rr3search.parsing.roster.roster import Roster

__all__ = ["is_by_submitter"]

_BESIDE = re.compile(r"\s*[,;/&]\s*|\s+[-–]\s+|\s+(?:and|on behalf of)\s+")
_PERSON_OF = re.compile(r"^(?P<who>.{2,40}?)\s+(?:of|from|for)\s+(?P<body>.+)$")


def is_by_submitter(attribution: Attribution, submitter: str, roster: Roster) -> bool:
    """Tell whether a speaker is the submitter printed beside a question, or of the same body.

    Args:
        attribution: Who speaks.
        submitter: As printed: a body, a person, or both.
        roster: Who is listed.
    """
    if _is_body(attribution, submitter, roster):
        return True
    parts = [submitter] if roster.resolve(submitter) else _split(submitter, roster)
    if any(_is_body(attribution, part, roster) for part in parts):
        return True
    names_a_body = any(_names_a_body(part, roster) for part in parts)
    return not names_a_body and any(_is_person(attribution, part, roster) for part in parts)


def _split(submitter: str, roster: Roster) -> list[str]:
    """Give the names that stand side by side; a body with "of" in its name stays whole."""
    parts = [part for part in _BESIDE.split(submitter) if part]
    if (match := _PERSON_OF.match(parts[0])) and _names_a_person(match["who"], roster):
        return [match["who"], match["body"], *parts[1:]]
    return parts


def _names_a_person(printed: str, roster: Roster) -> bool:
    speaker = roster.resolve(printed)
    is_known = speaker is not None and speaker.type is SpeakerType.PERSON
    return is_known or roster.is_ambiguous(printed) or strip_titles(printed) != printed.strip()


def _names_a_body(printed: str, roster: Roster) -> bool:
    speaker = roster.resolve(printed)
    return speaker is not None and speaker.type is SpeakerType.ORGANISATION


def _is_body(attribution: Attribution, printed: str, roster: Roster) -> bool:
    body = attribution.organisation
    if body is None:
        return False
    if fold_body(printed) in {fold_body(body), fold_body(drop_acronym(body))}:
        return True
    speaker = roster.resolve(printed)
    return speaker is not None and speaker.type is SpeakerType.ORGANISATION and speaker.name == body


def _is_person(attribution: Attribution, printed: str, roster: Roster) -> bool:
    if attribution.speaker is None or roster.is_ambiguous(printed):
        return False
    if speaker := roster.resolve(printed):
        return speaker.name == attribution.speaker
    name, spoke = fold_name(strip_titles(printed)), fold_name(attribution.speaker)
    return name in {spoke, spoke.split()[-1]}
