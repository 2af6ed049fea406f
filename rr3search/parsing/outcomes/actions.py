"""Who is to do what: action lines and what they say of owners, tasks, recipients and due dates.

Text in, an action draft out. An action line is the minute-taker's record, not speech.
"""

import datetime as dt
import re
from dataclasses import dataclass

from rr3search.domain import ActionStatus, fold_characters
from rr3search.language.deeds import DEED
from rr3search.language.name_shapes import NAME_SHAPE
from rr3search.language.remembered import remember
from rr3search.language.sentences import split_sentences
from rr3search.parsing.outcomes.action_labels import take_fields
from rr3search.parsing.outcomes.action_owners import COLLECTIVE, are_individuals, name_actors, name_known, name_owners
from rr3search.parsing.outcomes.action_status import find_status, is_done
from rr3search.parsing.outcomes.due_dates import CalendarDays, read_due
from rr3search.parsing.outcomes.recipients import find_recipients
from rr3search.parsing.roster.owner_names import blank_title_stops
from rr3search.parsing.roster.roster import Roster

__all__ = [
    "ActionDraft",
    "CalendarDays",
    "is_given_out",
    "is_listed_action",
    "is_named_task",
    "is_unlabelled_action",
    "read_action",
]

_OWNED = re.compile(
    r"^(?:(?i:following (?:this|that|which)|after (?:this|that)|then|subsequently|once [^,]{2,60}|by [^,]{2,30})"
    r"\s*,\s*)?"
    r"(?P<owners>[^,.;:]{1,60}?(?:,\s[^,.;:]{1,40}?){0,3}(?:,?\s(?:and|&)\s[^,.;:]{1,40}?)?)\s+"
    r"(?:(?:is|are|was|were|has|have|agreed|will need|undertook|asked|committed)\s+)?(?:(?P<to>to)|(?P<will>will|"
    r"shall|should|must))\s+"
    r"(?P<task>(?!(?:the|an?|our|all|their|his|her|its|this|that|each|every|members)\b|"
    r"be (?:re-?)?[a-z]+(?:ed|ent|ought|ung|ade|one|en|awn)\b)[a-z].*)$",
    re.DOTALL,
)
_OWNER_MARK = re.compile(
    rf"^(?!(?:Owner|Lead|Who|Due|Deadline|Status|Update|Note)\b)[\[(@]?"
    rf"(?P<owners>(?:{NAME_SHAPE}|[A-Z][\w'-]+|(?i:{COLLECTIVE})|[A-Z]{{2,4}}(?:\s*[,/&]\s*[A-Z]{{2,4}})*)"
    rf"(?:\s*(?:&|/|,|\band\b)\s*(?:{NAME_SHAPE}|[A-Z][\w'-]+|(?i:{COLLECTIVE}))){{0,3}})"
    r"(?:\s*[\])]\s*[:-]?\s*|\s*(?::|\s-+|\s\|)\s+|\s*:\s*)(?P<task>\S.*)$",
    re.DOTALL,
)
_BEHIND_SLASH = re.compile(r"^(?P<owners>[A-Z]{2,4}(?:\s*[,&+]\s*[A-Z]{2,4})*)\s?/\s?(?P<task>[a-z].*)$", re.DOTALL)
_BEHIND_NAME = re.compile(r"^(?P<owners>[A-Z@][^.:;()|]{1,40}?)(?:\s+-+\s+|\s*:\s+)(?P<task>\S.*)$", re.DOTALL)
_BARE = re.compile(
    r"^(?P<owners>[A-Z@][^.;:]{0,60}?)(?:\s+-+)?\s+(?P<task>(?P<verb>[a-z]+(?:-[a-z]+)?)\b.*)$",
    re.DOTALL,
)
"""An owner and a verb with nothing between them, as lists of actions print it: "JM chase the landlord"."""
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_NAMED = re.compile(
    r"^(?P<owners>[A-Z@][^.;:!?()]{1,50}?)(?:\s*:|\s+-+)\s+"
    r"(?P<task>(?!(?:on|in|at|from|until|since|between|about|of|yes|no|not)\b)[^.;:!?]{3,100}?)\s+(?:by|for|to|at|"
    r"before)\s+(?P<when>[^.;:!?]{3,40}?)"
    r"\W*$"
)
_GROUP_TASK = re.compile(rf"^(?:{COLLECTIVE})\s*:\s+(?:(?-i:to)\s+)?(?P<verb>(?-i:[a-z]+))\s+\S", re.IGNORECASE)
_TASK_OWNED = re.compile(
    r"^(?P<verb>[A-Z][a-z-]+)\s+(?:out |up |to )?(?:the|a|an|all|our|this|"
    r"these)\s[^.;:?!()]{3,100}\((?P<owners>[^()]{2,40})\)\W*$"
)
_PASSIVE_OWNED = re.compile(
    r"^(?:[^.:;?!()]{2,40}:\s+)?[A-Z][^.:;?!()]{2,100}\sto be (?:re-?)?[a-z]+(?:ed|en|t|wn|ne|ut|ung|ade|eld)\b"
    r"[^.:;?!()]{0,80}\((?P<owners>[^()]{2,40})\)\W*$"
)
"""What is to be done, with whoever does it in a bracket: "Quotes to be sought (BL)"."""
_WHEN = re.compile(
    rf"^(?:(?:the )?next (?:meeting|board|committee|time|week|month)|(?:the )?(?:{_MONTHS}) (?:meeting|board|"
    rf"committee|council)|"
    r"end of [\w ]{3,20}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)$",
    re.IGNORECASE,
)
_HAPPENS = re.compile(r"^(?!meeting|board|committee|council|group)[a-z]+ (?:on|in|at|from|by)\b")
"""What is to happen by itself: "GP: Sunday service to end on 5 January" is news."""
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|shall|may|might|must|do|does|did|said|says|asked|"
    r"thinks?|thought|feels?|felt|went|came|gave|took|got|made|needs?|wants?|goes|not|nothing|no|i|we|you|he|she|"
    r"they|it|"
    r"what|when|who|why|how|\w{2,}ed)\b|'(?:s|ve|ll|re|t)\b",
    re.IGNORECASE,
)
_UNLABELLED = re.compile(
    r"^(?:[^.:;?!]{2,60}:\s+)?(?:(?:following|after) (?:this|that),\s+)?(?P<owners>(?:the )?[A-Z@][^.:;?!]{0,80}?)\s+"
    r"(?P<is>(?:is|are)\s+)?to\s+(?:also\s+|then\s+)?(?!be\b|the\b|an?\b|"
    r"have\b(?! (?:an?|the|its|all|two)\b[^.;:]{2,60}? [a-z]+ed\b))(?P<verb>[a-z][a-z-]+)\b",
    re.IGNORECASE,
)
_OWNER_BEHIND = re.compile(
    r"(?:\s*[\[(](?:owner:? |action:? |lead:? )?(?P<bracketed>[^\[\]()]{2,60})[\])]|\s*(?:[=-]+>|>>+|"
    r"→|⇒)\s*(?P<arrow>[^.;:]{2,60})|"
    r"\s+(?:-+|\|)\s+(?P<dashed>[^.;:|]{2,60})|(?<=[.;])\s+(?P<alone>[A-Z]{2,4}(?:\s*[,/&]\s*[A-Z]{2,4})*))\.?\s*$",
    re.IGNORECASE,
)
_BEHIND_DASH = re.compile(r"\s+-+\s+")
_BEHIND_OWNER = re.compile(r"\s*(?:[,;|]|\s-\s|\bby\b)\s*")
_NEXT_TASK = re.compile(r"\s+(?:and|,)\s+(?:then\s+|also\s+)?to\s+(?=[a-z]+)")
_NO_COMMITMENT = re.compile(r"^(?:note|play|date|come|follow suit|go)$")
_TOPIC = re.compile(r"^[^.:;?!]{2,60}:\s+")
_TASK_IN_BRACKETS = re.compile(r"^(?P<owners>[^()]{2,60}?)\s*\((?P<task>[a-z][^()]{3,80})\)\W*$")
_NEXT_OWNER = re.compile(r";\s+(?:and\s+)?|(?:,|,?\s+and)\s+(?=[A-Z][\w'. -]{1,30}?\sto\s[a-z])")
_ANY_DAY = dt.date(2000, 1, 1)
_BOX = re.compile(r"^\[[ xX]?\]\s*")
_TICKED = re.compile(r"^\[[xX]\]")


@dataclass(frozen=True, slots=True)
class ActionDraft:
    """What an action line says."""

    text: str
    owners: tuple[str, ...]
    recipients: tuple[str, ...]
    tasks: tuple[str, ...]
    due: dt.date | None
    status: ActionStatus


def is_unlabelled_action(sentence: str, roster: Roster) -> bool:
    """Whether a sentence without a label gives somebody something to do: "JM to write", "Peter is to post it"."""
    match = _match_unlabelled(sentence)
    if match is None or _NO_COMMITMENT.match(match.group("verb")):
        return False
    owners = match.group("owners")
    if match.group("is"):
        named = name_known(owners, roster) or name_actors(owners, roster)
        return bool(named) and are_individuals(named, roster)
    is_body = re.fullmatch(COLLECTIVE, owners, re.IGNORECASE) is not None
    return is_body or bool(name_actors(owners, roster))


@remember
def _match_unlabelled(sentence: str) -> re.Match[str] | None:
    return _UNLABELLED.match(blank_title_stops(fold_characters(sentence)).strip())


def is_listed_action(line: str, roster: Roster) -> bool:
    """Whether a line of a list of actions opens with a listed owner and what they do: "JM chase the landlord"."""
    match = _BARE.match(fold_characters(line).strip())
    if match is None or not DEED.fullmatch(match.group("verb")):
        return False
    return bool(name_known(match.group("owners"), roster))


def is_named_task(line: str, roster: Roster) -> bool:
    """Whether a line, standing for itself, sets its owner apart from the task.

    "JM: budget paper for the next meeting" names a thing and a day, "ALL: sell tickets" a group and a verb, "Write to
    the insurers (BL)" has its owner behind it. Words somebody said look like none of these.
    """
    folded = fold_characters(line).strip()
    if ":" in folded and (group := _GROUP_TASK.match(folded)) and DEED.fullmatch(group.group("verb")):
        return True
    behind = _TASK_OWNED.match(folded) if "(" in folded else None
    if behind and not DEED.fullmatch(behind.group("verb").lower()):
        behind = None
    if behind := behind or (_PASSIVE_OWNED.match(folded) if "(" in folded else None):
        known = name_known(behind.group("owners"), roster)
        return bool(known) and are_individuals(known, roster)
    match = _NAMED.match(folded)
    if match is None or _FINITE.search(match.group("task")):
        return False
    when = match.group("when")
    named = name_known(match.group("owners"), roster)
    is_day = bool(_WHEN.match(when)) or (not _HAPPENS.match(when) and bool(read_due(when, held_on=_ANY_DAY)))
    return is_day and bool(named) and are_individuals(named, roster)


def is_given_out(line: str, roster: Roster) -> bool:
    """Whether a line that something marks as an action, or as an old one, gives somebody a task in any form."""
    return is_unlabelled_action(line, roster) or is_listed_action(line, roster) or is_named_task(line, roster)


def read_action(
    text: str, roster: Roster, *, days: CalendarDays, label_owner: str | None = None, is_told: bool = False
) -> ActionDraft:
    """Read an action line.

    Args:
        text: Without its label.
        roster: Whom the owners can be.
        days: What its due date is counted from.
        label_owner: The owner the label itself names, None where it names none.
        is_told: Whether it is only promised in prose.
    """
    owners: list[str] = list(name_owners(label_owner, roster)) if label_owner else []
    is_ticked = bool(_TICKED.match(text))
    text = _BOX.sub("", text)
    if (whole := name_known(text.strip(" ."), roster)) and not owners:
        return ActionDraft(text, whole, (), (), None, ActionStatus.OPEN)
    head, fields = take_fields(text)
    if not owners and "owner" in fields:
        owners += name_owners(fields["owner"], roster)
    folded = blank_title_stops(fold_characters(head))
    if not owners and (with_task := _TASK_IN_BRACKETS.match(folded)):
        owners += name_known(with_task.group("owners"), roster)
    behind = _OWNER_BEHIND.search(folded)
    named_behind = _name_behind(behind, roster) if behind else ()
    work = folded[: behind.start()] if behind and named_behind else folded
    tasks = _read_tasks(work, roster, owners)
    owners += [] if owners else named_behind
    return ActionDraft(
        text=text if "owner" not in fields or not head else head,
        owners=tuple(owners),
        recipients=find_recipients(fold_characters(text), roster, owners=owners),
        tasks=tuple(tasks),
        due=days.read_due(fields.get("due", "")) or days.find_due(text, is_told=is_told),
        status=_read_status(text, fields, is_ticked=is_ticked),
    )


def _read_tasks(work: str, roster: Roster, owners: list[str]) -> list[str]:
    """Read the tasks of a line, and add the owners it names to those known."""
    tasks: list[str] = []
    is_owned = bool(owners)
    for start, end in split_sentences(work):
        sentence = work[start:end].strip()
        behind_topic = _OWNED.match(_TOPIC.sub("", sentence))
        behind_owners = behind_topic.group("owners") if behind_topic else ""
        is_known = bool(behind_topic) and bool(name_known(behind_owners, roster) or name_actors(behind_owners, roster))
        match = behind_topic if is_known else _OWNED.match(sentence) or _OWNER_MARK.match(sentence)
        name = name_known if is_owned else name_owners
        named = name(match.group("owners"), roster) if match else ()
        if not named:
            match, named = _match_listed(sentence, roster)
        if match is None or not named:
            tasks += _split_tasks(sentence) if not tasks or not owners else []
            continue
        owners += [owner for owner in named if owner not in owners]
        first, *others = _NEXT_OWNER.split(match.group("task"))
        tasks += _split_tasks(first)
        for other in others:
            other_match = _OWNED.match(other)
            also = name_known(other_match.group("owners"), roster) if other_match else ()
            owners += [owner for owner in also if owner not in owners]
            tasks += _split_tasks(other_match.group("task") if other_match and also else other)
    return tasks


def _match_listed(sentence: str, roster: Roster) -> tuple[re.Match[str] | None, tuple[str, ...]]:
    """Match the forms in which only a listed owner can stand, with whom it names: "JM chase it", "JM/fund criteria"."""
    for shape in (_BARE, _BEHIND_SLASH, _BEHIND_NAME):
        match = shape.match(sentence)
        if match is None or (shape is _BARE and not DEED.fullmatch(match.group("verb"))):
            continue
        if named := name_known(match.group("owners"), roster):
            return match, named
    return None, ()


def _name_behind(match: re.Match[str], roster: Roster) -> tuple[str, ...]:
    printed = next(words for words in match.groups() if words)
    parts = (printed, _BEHIND_DASH.split(printed)[0], _BEHIND_OWNER.split(printed)[0])
    return next(filter(None, (name_known(part, roster) for part in parts)), ())


def _read_status(text: str, fields: dict[str, str], *, is_ticked: bool) -> ActionStatus:
    if is_ticked or is_done(text):
        return ActionStatus.DONE
    return find_status(fields.get("status", "")) or ActionStatus.OPEN


def _split_tasks(task: str) -> list[str]:
    return [part.strip().rstrip(".").strip() for part in _NEXT_TASK.split(task) if part.strip(" .")]
