"""Who is to do what: action lines and what they say of owners, tasks, recipients and due dates.

Text in, an action draft out. An action line is the minute-taker's record, not speech.
"""

import datetime as dt
import re
from dataclasses import dataclass

from rr3search.domain import ActionStatus, fold_characters
from rr3search.parsing.dates import find_dates, find_day_of_year
from rr3search.parsing.names import NAME_SHAPE, Roster
from rr3search.parsing.sentences import split_sentences

__all__ = ["ActionDraft", "find_action_label", "find_decision_label", "read_action"]

_LABEL = re.compile(
    r"^\W{0,3}(?:(?:agreed |new |follow[- ]up )?actions?(?: points?| items?| required| arising| for)?"
    r"(?: ?(?:no\.? ?)?\d[\w./]*)?|AP ?\d+|TODO)"
    r"\s*(?:\((?P<owner>[^()]{2,60})\))?\s*(?::|\s-+\s|-\s|--)\s*",
    re.IGNORECASE,
)
_DECISION_LABEL = re.compile(
    r"^\W{0,3}(?:decisions?|agreed|resolved|approved)(?: ?\d[\w./]*)?\s*(?::|\s-+\s)\s*",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"^(?:(?i:following (?:this|that|which)|after (?:this|that)|then|subsequently|once [^,]{2,60}|by [^,]{2,30})"
    r"\s*,\s*)?"
    r"(?P<owners>[^,.;:]{1,60}?(?:,\s[^,.;:]{1,40}?){0,3}(?:,?\s(?:and|&)\s[^,.;:]{1,40}?)?)\s+"
    r"(?:(?:is|are|was|were|has|have|agreed|will need|undertook|asked|committed)\s+)?(?:(?P<to>to)|(?P<will>will|"
    r"shall|should|must))\s+"
    r"(?P<task>[a-z].*)$",
    re.DOTALL,
)
_OWNER_MARK = re.compile(
    rf"^(?P<owners>{NAME_SHAPE}|[A-Z]{{2,4}}(?:\s*[,/&]\s*[A-Z]{{2,4}})*)\s*(?::|\s-\s)\s*(?P<task>\S.*)$", re.DOTALL
)
_COLLECTIVE_OWNER = re.compile(
    r"^(?:all|everyone|(?:the )?(?:members|secretariat|group|committee|board|chair|secretary|treasurer|team|officers|"
    r"attendees|trustees|clerk|council|department|officials))\b.{0,30}$",
    re.IGNORECASE,
)
_NEXT_TASK = re.compile(r"\s+(?:and|,)\s+(?:then\s+|also\s+)?to\s+(?=[a-z]+)")
_RECIPIENT = re.compile(
    r"\b(?:update|inform|notify|tell|brief|advise|email|contact|thank|remind)\s+(?P<direct>(?:the\s+)?[^,.;]{2,80}?)"
    r"(?=\s+(?:on|about|of|that|with|whether|if|when|by|as|for|in|once|regarding|to)\b|[,.;]|$)|"
    r"\b(?:to|with|for circulation to|for)\s+(?!(?:update|inform|notify|tell|brief|advise|email|contact|"
    r"remind)\b)(?P<to>(?:the\s+)?[^,.;]{2,60}?)"
    r"(?=\s+(?:on|about|that|for|with|by|as|in|once|before|regarding|to|at|when|whether|how)\b|[,.;]|$)"
)
_GIVING = re.compile(
    r"\b(?:provide|send|circulate|give|forward|share|report|write|submit|pass|return|present|distribute|email|"
    r"feed|feedback|"
    r"respond|reply|circulation|distribution|copy|issue)\b"
)
_GROUP_RECIPIENT = re.compile(
    r"^(?:the\s+)?(?:[\w'/-]+\s+){0,4}(?:group|members(?: of .+)?|committee|board|attendees|organisations|"
    r"organizations|chair|"
    r"secretariat|partners|providers|suppliers|council|trustees|team|all)$",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"\b(?:by|before|due(?: on| by)?:?|no later than|deadline:?)\s+(?P<when>[^,;.()]{3,40})", re.IGNORECASE
)
_DONE = re.compile(r"(?:\(|\[|-\s|:\s|^)(?:done|completed?|closed|discharged)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ActionDraft:
    """What an action line says."""

    text: str
    owners: tuple[str, ...]
    recipients: tuple[str, ...]
    tasks: tuple[str, ...]
    due: dt.date | None
    status: ActionStatus


def find_action_label(text: str) -> re.Match[str] | None:
    """Match the label ("Action:", "ACTION 3 -", "Action (JM):") an action line opens with."""
    return _LABEL.match(fold_characters(text))


def find_decision_label(text: str) -> re.Match[str] | None:
    """Match the label ("AGREED:", "Decision 2:") a decision opens with."""
    return _DECISION_LABEL.match(fold_characters(text))


def read_action(text: str, roster: Roster, *, held_on: dt.date | None, label_owner: str | None = None) -> ActionDraft:
    """Read an action line.

    Args:
        text: Without its label.
        roster: Whom the owners can be.
        held_on: Day of the meeting; due dates without a year come after it.
        label_owner: The owner the label itself names, None where it names none.
    """
    owners: list[str] = list(_name_owners(label_owner, roster)) if label_owner else []
    tasks: list[str] = []
    for start, end in split_sentences(text):
        sentence = fold_characters(text[start:end]).strip()
        match = _OWNED.match(sentence) or _OWNER_MARK.match(sentence)
        named = _name_owners(match.group("owners"), roster) if match else ()
        if match is None or not named:
            tasks += _split_tasks(sentence) if not tasks or not owners else []
            continue
        owners += [owner for owner in named if owner not in owners]
        tasks += _split_tasks(match.group("task"))
    return ActionDraft(
        text=text,
        owners=tuple(owners),
        recipients=_find_recipients(fold_characters(text), roster, owners=owners),
        tasks=tuple(tasks),
        due=_find_due(fold_characters(text), held_on),
        status=ActionStatus.DONE if _DONE.search(fold_characters(text)) else ActionStatus.OPEN,
    )


def _name_owners(printed: str, roster: Roster) -> tuple[str, ...]:
    """The owners these words name, resolved where the roster knows them; none if they name nobody."""
    if speaker := roster.resolve(printed):
        return (speaker.name,)
    owners: list[str] = []
    for part in re.split(r"\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|/|\+)\s*", printed.strip()):
        speaker = roster.resolve(part)
        mentioned = [] if speaker else roster.find_mentions(part)
        if speaker or mentioned:
            owners.append((speaker or mentioned[-1]).name)
        elif re.fullmatch(rf"{NAME_SHAPE}|[A-Z][\w'&-]+|[A-Z]{{2,6}}", part) or _COLLECTIVE_OWNER.match(part):
            owners.append(part)
        else:
            return ()
    return tuple(dict.fromkeys(owners))


def _split_tasks(task: str) -> list[str]:
    return [part.strip().rstrip(".").strip() for part in _NEXT_TASK.split(task) if part.strip(" .")]


def _find_recipients(text: str, roster: Roster, *, owners: list[str]) -> tuple[str, ...]:
    """Whom the action is to reach: people and bodies the task informs, or gives something to."""
    gives = bool(_GIVING.search(text))
    recipients: list[str] = []
    for match in _RECIPIENT.finditer(text):
        printed = match.group("direct") or (match.group("to") if gives else None)
        if printed is None:
            continue
        named = [speaker.name for speaker in roster.find_mentions(printed)]
        people = [name for name in named if name not in owners and roster.is_person(name)]
        if people:
            recipients += people
        elif _GROUP_RECIPIENT.match(printed.strip()):
            recipients.append(re.sub(r"^the\s+", "", printed.strip()))
        else:
            recipients += [name for name in named if name not in owners]
    return tuple(dict.fromkeys(recipients))


def _find_due(text: str, held_on: dt.date | None) -> dt.date | None:
    for match in _DUE.finditer(text):
        if dates := find_dates(match.group("when")):
            return dates[0].date
        if held_on and (due := find_day_of_year(match.group("when"), after=held_on)):
            return due
    return None
