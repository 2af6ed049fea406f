"""Actions that stand in brackets behind what was said, or on a line of their own: "[SM to report the speed survey]".

A paragraph in, where such brackets stand out. Other words in brackets are none: what happened ("[GH left]"), how the
meeting went on ("[Cllr Yeo to the Chair]"), an editor's word inside a sentence.
"""

import re
from dataclasses import dataclass

from rr3search.domain import fold_characters
from rr3search.parsing.language.deeds import DEED, IN_MEETING, STATE
from rr3search.parsing.outcomes.action_owners import name_actors
from rr3search.parsing.roster.owner_names import blank_title_stops, resolve_owner
from rr3search.parsing.roster.roster import Roster

__all__ = ["Bracketed", "find_bracketed_actions"]

_BRACKET = re.compile(
    r"(?:(?<=[.!?;:)\]\"'])\s*|(?<=\s)|^\W{0,3}|(?<=\*))(?P<mark>\*{0,2})"
    r"(?:\[(?P<square>[^\[\]]{6,300})\]|\((?P<round>[^()]{6,300})\))\**(?P<stop>[.\s]*)"
)
_TASK = re.compile(
    r"^(?P<owners>(?:the )?[A-Z@][^.:;?!]{0,60}?)\s*"
    r"(?:\s(?:is |are )?to\s+(?:also\s+|then\s+)?|(?P<colon>:)\s+(?:to\s+)?)"
    r"(?P<verb>[a-z][a-z-]+)\b(?P<rest>.*)$",
    re.DOTALL,
)
_OF_THE_MEETING = re.compile(
    r"^(?:\s(?:the|this|as|in|from|at|over))*\s(?:chair\w*|meeting|room|call|floor|debate|discussion|vote|item|agenda)\b",
    re.IGNORECASE,
)
"""Behind the verb: what is done so is done at the meeting ("to take the chair", "to leave the room")."""
_ONLY_SEEN_TO = re.compile(r"^\s(?:the|an?|its|all|two|three|it|this|that|these)\b")
_ALSO_LATER = frozenset({"accept", "appoint", "delegate", "declare", "explain", "describe"})
"""What is done at meetings as a rule; somebody whom a bracket gives it to does it afterwards."""
_NO_TASK = frozenset({"note", "play", "date", "come", "go", "be", "leave", "speak", "join", "move"})
_INITIALS = re.compile(r"^[A-Z]{2,4}$")


@dataclass(frozen=True, slots=True)
class Bracketed:
    """An action in brackets; offsets in its paragraph."""

    begin: int
    """Of the bracket."""
    start: int
    """Of the words in it."""
    stop: int
    """Behind the last of them."""
    end: int
    """Behind the bracket and what closes it."""


def find_bracketed_actions(text: str, roster: Roster) -> list[Bracketed]:
    """Find the brackets that give somebody something to do, in their order."""
    if "[" not in text and "(" not in text:
        return []
    folded = fold_characters(text)
    found: list[Bracketed] = []
    for match in _BRACKET.finditer(folded):
        kind = "square" if match.group("square") else "round"
        if _stands_apart(folded, match, kind) and _gives_task(match.group(kind), roster, is_square=kind == "square"):
            found.append(Bracketed(match.start("mark"), *match.span(kind), match.end()))
    return found


def _stands_apart(folded: str, match: re.Match[str], kind: str) -> bool:
    """Whether a bracket stands behind a whole sentence, or ends the paragraph, and is no word of a sentence."""
    before, behind = folded[: match.start("mark")].rstrip(" *"), folded[match.end() :]
    is_behind_sentence = not before or before.endswith((".", "!", "?", ";", ":", ")", "]"))
    is_last = not behind or (kind == "round" and "." in match.group("stop"))
    goes_on = bool(behind) and behind[0].islower()
    is_quoted = before.count('"') % 2 == 1
    return (is_behind_sentence or is_last) and not goes_on and not is_quoted


def _gives_task(words: str, roster: Roster, *, is_square: bool) -> bool:
    match = _TASK.match(blank_title_stops(words).strip())
    if match is None:
        return False
    verb, rest, owners = match.group("verb"), match.group("rest"), match.group("owners")
    is_deed = bool(DEED.fullmatch(verb))
    is_known = bool(name_actors(owners, roster))
    if verb in _NO_TASK or _OF_THE_MEETING.match(rest):
        return False
    if verb == "have":
        return is_known and bool(_ONLY_SEEN_TO.match(rest))
    if STATE.fullmatch(verb) or (IN_MEETING.fullmatch(verb) and not is_deed and verb not in _ALSO_LATER):
        return False
    if not is_square or match.group("colon"):
        return is_deed and is_known
    return is_known or (is_deed and _are_initials(owners, roster))


def _are_initials(owners: str, roster: Roster) -> bool:
    """Whether only initials stand there, be it of somebody the list lacks."""
    parts = re.split(r"\s*(?:,|/|&|\+|\band\b)\s*", owners)
    return all(_INITIALS.match(part) or resolve_owner(part, roster) for part in parts)
