"""Whether minutes are a draft or confirmed, and whether a document is minutes at all.

Lines of the front matter and what the body gave in, a status and doubts out.
"""

import re
from collections.abc import Iterable, Sequence

from rr3search.domain import Block, MinutesStatus, Section, SpeakerType, Turn, TurnKind, fold_characters

__all__ = ["doubt_minutes", "find_status"]

_DRAFT = re.compile(
    r"\b(?:draft|unapproved|unconfirmed|unratified|not yet (?:approved|confirmed|agreed)|"
    r"subject to (?:approval|confirmation|ratification|agreement)|for approval|to be (?:approved|confirmed|ratified|"
    r"agreed)|awaiting (?:approval|confirmation))\b",
    re.IGNORECASE,
)
_CONFIRMED = re.compile(
    r"\b(?:confirmed|approved|ratified|adopted|date (?:of approval|approved)|approval date|signed (?:minutes|copy|off)|"
    r"final(?: version)?|agreed)\b",
    re.IGNORECASE,
)
_SHORT_LINE = 14
_DRAFTING = re.compile(
    r"\bdraft(?:ing|ed|s)?\s+(?:a|an|the|by|policy|plan|report|budget|strategy|agenda)\b", re.IGNORECASE
)
_AGENDA = re.compile(r"\bagenda\b", re.IGNORECASE)
_REPORT = re.compile(
    r"\b(?:annual report|evaluation|strategy|policy|guidance|terms of reference|newsletter)\b", re.IGNORECASE
)
_MINUTES = re.compile(r"\b(?:minutes|notes?|meeting|summary|transcript|record)\b", re.IGNORECASE)
_SPOKEN = {
    SpeakerType.PERSON,
    SpeakerType.ORGANISATION,
    SpeakerType.ROLE,
    SpeakerType.ANONYMOUS,
    SpeakerType.COLLECTIVE,
}


def find_status(front: Iterable[str], *, left_out: Iterable[str], stem: str) -> MinutesStatus | None:
    """Tell the standing the minutes give themselves; None where they do not say.

    Args:
        front: Lines of the front matter.
        left_out: Running headers, footers and marks; "DRAFT" often stands there alone.
        stem: The file's name, the last resort.
    """
    for line in (*front, *left_out, re.sub(r"[_\W]+", " ", stem)):
        folded = fold_characters(line)
        if len(folded.split()) > _SHORT_LINE and not re.match(
            r"\W*(?:draft|confirmed|unconfirmed|unapproved)\b", folded, re.IGNORECASE
        ):
            continue
        if _DRAFT.search(folded) and not _DRAFTING.search(folded):
            return MinutesStatus.DRAFT
        if _CONFIRMED.search(folded) and not re.search(
            r"\b(?:previous|last) (?:meeting|minutes)\b", folded, re.IGNORECASE
        ):
            return MinutesStatus.CONFIRMED
    return None


def doubt_minutes(
    title: str, body: Sequence[Block], *, turns: Sequence[Turn], sections: Sequence[Section], has_people: bool
) -> tuple[str, ...]:
    """Say why a document may be no minutes: an agenda, a list of people, a report.

    Args:
        title: What the document calls itself.
        body: Its blocks behind the front matter.
        turns: What was read of them.
        sections: The headings among them.
        has_people: Whether an attendance list was read.
    """
    words = sum(len(block.text.split()) for block in body)
    said = [turn for turn in turns if turn.attribution.speaker_type in _SPOKEN]
    kept = [turn for turn in turns if turn.kind in {TurnKind.ACTION, TurnKind.DECISION}]
    if not words:
        return (
            ("nothing stands behind the front matter; this may be an attendance list, not minutes",)
            if has_people
            else ()
        )
    if said or kept:
        return ()
    if _AGENDA.search(title) and not re.search(r"\b(?:minutes|notes)\b", title, re.IGNORECASE):
        return ("nobody speaks and nothing is decided; this looks like an agenda, not minutes",)
    if not has_people and not _MINUTES.search(title):
        is_report = bool(_REPORT.search(title)) or len(sections) > 1
        kind = "a report" if is_report else "another document"
        return (f"nobody speaks, nothing is decided and nobody is listed; this may be {kind}, not minutes",)
    return ()
