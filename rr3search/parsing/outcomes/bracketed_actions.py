"""Actions that stand in brackets behind what was said, or on a line of their own: "[SM to report the speed survey]".

A paragraph in, where such brackets stand out. Other words in brackets are none: what happened ("[GH left]"), how the
meeting went on ("[Cllr Yeo to the Chair]"), an editor's word inside a sentence.
"""

import re
from dataclasses import dataclass

from rr3search.domain import fold_characters
from rr3search.language.deeds import DEED, IN_MEETING, STATE
from rr3search.parsing.outcomes.action_margins import Margin, read_margin
from rr3search.parsing.outcomes.action_owners import name_actors, name_owners
from rr3search.parsing.outcomes.action_status import find_status
from rr3search.parsing.outcomes.action_titles import is_no_action
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
_LABEL = re.compile(
    r"^(?:(?:new|agreed|further) )?(?:actions?|AP)(?: points?| items?)?(?: ?(?:no\.? ?)?\d[\w./]*)?"
    r"(?:\s+(?:by|for|on)\b)?"
    r"(?P<mark>\s*:\s*|\s+-+\s+|-\s)?\s*",
    re.IGNORECASE,
)
_OWNED = re.compile(r"^(?P<owners>[A-Z@][^.:;?!]{1,60}?)(?:\s*:|\s+-+)\s+\S")
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
    margin: Margin | None
    """Who is to do what stands before the bracket, and by when; None where the bracket says what is to be done."""
    is_labelled: bool
    """Whether its first words say that it is an action."""


def find_bracketed_actions(text: str, roster: Roster) -> list[Bracketed]:
    """Find the brackets that give somebody something to do, in their order."""
    if "[" not in text and "(" not in text:
        return []
    folded = fold_characters(text)
    found: list[Bracketed] = []
    for match in _BRACKET.finditer(folded):
        kind = "square" if match.group("square") else "round"
        words = match.group(kind)
        label = _find_label(words, roster)
        is_labelled = label is not None
        is_given = is_labelled or _gives_task(words, roster, is_square=kind == "square")
        if is_given and _stands_apart(folded, match, is_closing=is_labelled or kind == "round"):
            start, stop = match.span(kind)
            margin = read_margin(words[label or 0 :], roster, is_labelled=is_labelled)
            found.append(
                Bracketed(match.start("mark"), start + (label or 0), stop, match.end(), margin, is_labelled=is_labelled)
            )
    return found


def _find_label(words: str, roster: Roster) -> int | None:
    """Find where the words behind a label ("Action:", "ACTION") begin; None where no label gives a task to somebody."""
    match = _LABEL.match(words)
    if match is None or not (match.group("mark") or words[match.end() - 1 : match.end()].isspace()):
        return None
    rest = words[match.end() :]
    owned = _OWNED.match(rest)
    if read_margin(rest, roster, is_labelled=True) or (owned and name_owners(owned.group("owners"), roster)):
        return match.end()
    is_told = is_no_action(rest) or find_status(rest)
    is_task = bool(match.group("mark")) and bool(rest.strip()) and not is_told
    return match.end() if is_task else None


def _stands_apart(folded: str, match: re.Match[str], *, is_closing: bool) -> bool:
    """Whether a bracket stands behind a whole sentence, or ends the paragraph, and is no word of a sentence.

    Args:
        folded: The paragraph.
        match: The bracket.
        is_closing: Whether a full stop behind it ends the sentence that it stands in.
    """
    before, behind = folded[: match.start("mark")].rstrip(" *"), folded[match.end() :]
    is_behind_sentence = not before or before.endswith((".", "!", "?", ";", ":", ")", "]"))
    is_last = not behind or (is_closing and "." in match.group("stop"))
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
