"""Whom printed words name: a person or body of the meeting, an office, somebody anonymous, or nobody.

Words and roster in, attribution out. A form that fits two people names neither; behind the words for somebody
anonymous nobody is looked for.
"""

import re
from dataclasses import replace

from rr3search.domain import UNATTRIBUTED, Attribution, Basis, SpeakerType
from rr3search.language.name_shapes import BODY_NOUN
from rr3search.language.subjects import OFFICE, Subject
from rr3search.parsing.roster.roster import Roster, Speaker
from rr3search.parsing.speech.cue import Cue

__all__ = ["attribute_anonymous", "attribute_listed", "attribute_name", "is_nobodys", "resolve_name"]

_LEADING_OFFICE = re.compile(rf"^(?:[Tt]he\s+)?(?:(?:{OFFICE}\s+)+(?=[A-Z])|(?:(?i:{OFFICE})\s+)+(?=[A-Z]{{2}}))")
_MOST_INITIALS = 2
_NOBODYS = frozenset({SpeakerType.NARRATOR, SpeakerType.UNATTRIBUTED, SpeakerType.COLLECTIVE})


def resolve_name(printed: str, roster: Roster) -> Speaker | None:
    """Tell who these words name, an office before the name allowed ("Mayor Ruiz")."""
    if (speaker := roster.resolve(printed)) or roster.is_ambiguous(printed):
        return speaker
    bare = _LEADING_OFFICE.sub("", printed)
    if bare != printed:
        return roster.resolve(bare)
    people = [one for one in roster.find_mentions(printed) if one.type is SpeakerType.PERSON]
    return people[0] if len(people) == 1 and people[0].name.split()[-1] in printed.split() else None


def attribute_listed(speaker: Speaker, printed: str) -> Attribution:
    """Attribute words to somebody on the roster."""
    basis = Basis.ORGANISATION if speaker.type is SpeakerType.ORGANISATION else Basis.NAMED
    return Attribution(speaker.name, printed, speaker.type, speaker.organisation, basis)


def attribute_anonymous(printed: str, roster: Roster) -> Attribution:
    """Attribute words to somebody without a name; a body printed beside "official" is the minutes' to tell."""
    named = [one for one in roster.find_mentions(printed) if one.type is SpeakerType.ORGANISATION]
    is_official = bool(re.search(r"\b(?:official|civil servant)\b", printed))
    organisation = named[0].name if is_official and len(named) == 1 else None
    return Attribution(printed, printed, SpeakerType.ANONYMOUS, organisation, Basis.ANONYMOUS)


def attribute_name(cue: Cue, roster: Roster) -> Attribution:
    """Attribute words to a listed name, an office, or the shape of a name."""
    printed = cue.printed
    if cue.second:
        return _attribute_pair(printed, cue.second, roster)
    bare = _LEADING_OFFICE.sub("", printed) if cue.subject is Subject.LISTED else printed
    speaker = resolve_name(printed, roster)
    if speaker is None and cue.subject is Subject.LISTED:
        speaker = roster.resolve_label(printed)
    if roster.is_ambiguous(printed) or (speaker is None and roster.is_ambiguous(bare)):
        return replace(UNATTRIBUTED, speaker_as_printed=printed)
    if speaker:
        return attribute_listed(speaker, printed)
    if cue.subject is Subject.ROLE:
        return Attribution(printed, printed, SpeakerType.ROLE, None, Basis.NAMED)
    is_acronym = printed.isupper() and len(printed) > _MOST_INITIALS and " " not in printed
    if BODY_NOUN.search(printed) or is_acronym:
        return Attribution(printed, printed, SpeakerType.ORGANISATION, printed, Basis.ORGANISATION)
    return Attribution(printed, printed, SpeakerType.PERSON, None, Basis.NAMED)


def is_nobodys(words: Attribution) -> bool:
    """Whether words are the minute-taker's, the meeting's as a whole, or told without a speaker."""
    is_pronoun = words.speaker_type is SpeakerType.UNATTRIBUTED and words.speaker_as_printed is not None
    return words.speaker_type in _NOBODYS and not is_pronoun


def _attribute_pair(first: str, second: str, roster: Roster) -> Attribution:
    speakers = [resolve_name(name, roster) for name in (first, second)]
    names = [speaker.name if speaker else name for speaker, name in zip(speakers, (first, second), strict=True)]
    organisations = {speaker.organisation if speaker else None for speaker in speakers}
    shared = organisations.pop() if len(organisations) == 1 else None
    return Attribution(" and ".join(names), f"{first} and {second}", SpeakerType.COLLECTIVE, shared, Basis.NAMED)
