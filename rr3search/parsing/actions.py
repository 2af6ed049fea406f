"""Who is to do what: action lines and what they say of owners, tasks, recipients and due dates.

Text in, an action draft out. An action line is the minute-taker's record, not speech.
"""

import datetime as dt
import re
from dataclasses import dataclass

from rr3search.domain import ActionStatus, fold_characters
from rr3search.parsing.dates import find_dates, find_day_of_year
from rr3search.parsing.name_shapes import NAME_SHAPE
from rr3search.parsing.names import Roster
from rr3search.parsing.sentences import split_sentences

__all__ = [
    "ActionDraft",
    "find_action_label",
    "find_decision_label",
    "is_done",
    "is_unlabelled_action",
    "read_action",
    "read_due",
]

_LABEL = re.compile(
    r"^\W{0,3}(?:(?:agreed |new |follow[- ]up )?actions?(?: points?| items?| required| arising| for)?"
    r"(?: ?(?:no\.? ?)?\d[\w./]*)?|AP ?\d+|TODO)"
    r"\s*(?:\((?P<owner>[^()]{2,60})\))?\s*(?::|\s-+\s|-\s|--)\s*",
    re.IGNORECASE,
)
_DECISION_LABEL = re.compile(
    r"^\W{0,3}(?:(?:decisions?|resolutions?|agreed|resolved|approved)(?: ?\d[\w./]*)?\s*(?::|\s-+\s)\s*|"
    r"(?:it was |the [\w ]{3,30} )?(?:resolved|agreed|decided)(?: that| to)?\s*:\s*$|"
    r"(?-i:(?:IT WAS )?(?:RESOLVED|AGREED|DECIDED|APPROVED|Resolved))\s+(?=that\b|to\b))",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"^(?:(?i:following (?:this|that|which)|after (?:this|that)|then|subsequently|once [^,]{2,60}|by [^,]{2,30})"
    r"\s*,\s*)?"
    r"(?P<owners>[^,.;:]{1,60}?(?:,\s[^,.;:]{1,40}?){0,3}(?:,?\s(?:and|&)\s[^,.;:]{1,40}?)?)\s+"
    r"(?:(?:is|are|was|were|has|have|agreed|will need|undertook|asked|committed)\s+)?(?:(?P<to>to)|(?P<will>will|"
    r"shall|should|must))\s+"
    r"(?P<task>(?!(?:the|an?|our|all|their|his|her|its|this|that|each|every|members)\b)[a-z].*)$",
    re.DOTALL,
)
_COLLECTIVE = (
    r"(?:all|everyone|(?:the )?(?:members|secretariat|group|committee|board|chair(?:man|woman|person)?|secretary|"
    r"treasurer|team|officers|attendees|trustees|clerk|council|department|officials|partners|co-chairs))"
)
_OWNER_MARK = re.compile(
    rf"^(?!(?:Owner|Lead|Who|Due|Deadline|Status|Update|Note)\b)"
    rf"(?P<owners>{NAME_SHAPE}|[A-Z][\w'-]+|(?i:{_COLLECTIVE})|[A-Z]{{2,4}}(?:\s*[,/&]\s*[A-Z]{{2,4}})*)"
    r"\s*(?::|\s-\s)\s*(?P<task>\S.*)$",
    re.DOTALL,
)
_COLLECTIVE_OWNER = re.compile(rf"^{_COLLECTIVE}\b.{{0,30}}$", re.IGNORECASE)
_UNLABELLED = re.compile(
    r"^(?:[^.:;?!]{2,60}:\s+)?(?:(?:following|after) (?:this|that),\s+)?(?P<owners>[A-Z][^.:;?!()]{0,80}?)\s+"
    r"(?P<is>(?:is|are)\s+)?to\s+(?:also\s+|then\s+)?(?!be\b|the\b|an?\b|have\b)(?P<verb>[a-z]{2,})\b",
    re.IGNORECASE,
)
_OWNER_BEHIND = re.compile(
    r"(?:\s*[\[(](?:owner:? |action:? |lead:? )?(?P<bracketed>[^\[\]()]{2,60})[\])]|\s+-+\s+(?P<dashed>[^.;:]{2,60})|"
    r"[\s;,.]+(?:owner|lead|who|responsible)\s*:\s*(?P<labelled>[^.;]{2,60}))\.?\s*$",
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
_TOPIC = re.compile(r"^[^.:;?!]{2,60}:\s+")
_BOX = re.compile(r"^\[[ xX]?\]\s*")
_TICKED = re.compile(r"^\[[xX]\]")
_DONE = re.compile(
    r"[(\[]\s*(?:done|completed?|closed|discharged)\b|(?:[-:.;|]\s+|^)(?:done|completed?|closed|discharged)[.)\]]*$",
    re.IGNORECASE,
)
"""In brackets, or as the last word of the line: "to complete the form" is not done."""


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


def is_unlabelled_action(sentence: str, roster: Roster) -> bool:
    """Whether a sentence without a label gives somebody something to do: "JM to write", "Peter is to post it"."""
    match = _UNLABELLED.match(fold_characters(sentence).strip())
    if match is None:
        return False
    owners = match.group("owners")
    if match.group("is"):
        speaker = roster.resolve(owners)
        return speaker is not None and roster.is_person(speaker.name)
    parts = re.split(r"\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|/)\s*", owners)
    return all(
        roster.resolve(part) is not None or re.fullmatch(_COLLECTIVE, part, re.IGNORECASE) is not None for part in parts
    )


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
    is_ticked = bool(_TICKED.match(text))
    text = _BOX.sub("", text)
    if (whole := _name_known(text.strip(" ."), roster)) and not owners:
        return ActionDraft(text, whole, (), (), None, ActionStatus.OPEN)
    behind = _OWNER_BEHIND.search(fold_characters(text))
    named_behind = _name_known(next(words for words in behind.groups() if words), roster) if behind else ()
    work = fold_characters(text[: behind.start()] if behind and named_behind else text)
    for start, end in split_sentences(work):
        sentence = work[start:end].strip()
        behind_topic = _OWNED.match(_TOPIC.sub("", sentence))
        is_known = behind_topic is not None and bool(_name_known(behind_topic.group("owners"), roster))
        match = behind_topic if is_known else _OWNED.match(sentence) or _OWNER_MARK.match(sentence)
        named = _name_owners(match.group("owners"), roster) if match else ()
        if match is None or not named:
            tasks += _split_tasks(sentence) if not tasks or not owners else []
            continue
        owners += [owner for owner in named if owner not in owners]
        tasks += _split_tasks(match.group("task"))
    owners += [] if owners else named_behind
    return ActionDraft(
        text=text,
        owners=tuple(owners),
        recipients=_find_recipients(fold_characters(text), roster, owners=owners),
        tasks=tuple(tasks),
        due=_find_due(fold_characters(text), held_on),
        status=ActionStatus.DONE if is_ticked or is_done(text) else ActionStatus.OPEN,
    )


def _name_known(printed: str, roster: Roster) -> tuple[str, ...]:
    """The people and bodies these words name, and nothing besides."""
    parts = re.split(r"\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|/|\+)\s*", fold_characters(printed).strip())
    speakers = [roster.resolve(part) for part in parts]
    return tuple(dict.fromkeys(one.name for one in speakers if one)) if all(speakers) else ()


def _name_owners(printed: str, roster: Roster) -> tuple[str, ...]:
    """The owners these words name, resolved where the roster knows them; none if they name nobody."""
    if speaker := roster.resolve(printed):
        return (speaker.name,)
    owners: list[str] = []
    for part in re.split(r"\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|/|\+)\s*", printed.strip()):
        bracketed = re.search(r"\(([^()]+)\)", part)
        speaker = roster.resolve(part) or (roster.resolve(bracketed.group(1)) if bracketed else None)
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
    days = (read_due(match.group("when"), held_on=held_on) for match in _DUE.finditer(text))
    return next((day for day in days if day), None)


def read_due(printed: str, *, held_on: dt.date | None) -> dt.date | None:
    """Read the day by which something is due; None where the words name none.

    Args:
        printed: "31 January", "the end of June", "4 May 2021".
        held_on: Day of the meeting; a day without a year comes after it.
    """
    if dates := find_dates(printed):
        return dates[0].date
    return find_day_of_year(printed, after=held_on) if held_on else None


def is_done(text: str) -> bool:
    """Whether the words say that an action is finished."""
    return bool(_DONE.search(fold_characters(text)))
