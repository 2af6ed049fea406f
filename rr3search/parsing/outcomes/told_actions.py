"""Old actions told in prose: "Action 20/07 was closed", "Jo was going to get a price - she has".

A sentence and where it stands in, the old action or None out.
"""

import re

from rr3search.domain import ActionStatus, fold_characters
from rr3search.language.deeds import DEED, LATER
from rr3search.parsing.outcomes.action_owners import are_individuals, name_actors, name_margin_owners
from rr3search.parsing.outcomes.action_status import ends_carried, read_follow_up
from rr3search.parsing.outcomes.actions import is_listed_action, is_unlabelled_action
from rr3search.parsing.outcomes.old_actions import Standing
from rr3search.parsing.outcomes.record import OldAction
from rr3search.parsing.roster.roster import Roster

__all__ = [
    "find_glossed_action",
    "find_told_action",
    "find_topic_owner",
    "is_answered",
    "name_told_owners",
    "opens_with_state",
]

_NUMBERED = re.compile(
    r"^\W*(?:actions?|AP)(?: points?| items?)?"
    r"(?:(?: |(?<=AP)(?=\d))(?:no\.? ?|#)?\(?[A-Z]{0,4}[-/ ]?\d[\w./-]*\)?(?:,| and| &)?)+"
    r"(?:\s*\([^()]{2,160}\)|,[^,;:]{2,60},)?\s+(?:(?:(?!to\b)[a-z]+\s+){0,6}?"
    r"(?:was|were|is|are|has|have|had|remain(?:s|ed)?|can be|could be)\s+|"
    r"(?=(?:carried (?:forward|over)|closed|completed?|done|discharged|withdrawn|superseded|outstanding|deferred)\b))"
    r"(?P<told>(?:also |still |now |therefore |been |be )*(?:open|outstanding|closed|complete\w*|done|discharged|"
    r"on-?going|"
    r"in progress|carried|deferred|superseded|withdrawn|reported|noted as|in hand))\b",
    re.IGNORECASE,
)
_GLOSSED = re.compile(
    r"\b(?:actions?|AP)(?: points?| items?)? (?:no\.? ?|#)?[A-Z]{0,4}[-/ ]?\d[\w./-]*\s*\((?P<task>[^()]{8,160})\)",
    re.IGNORECASE,
)
"""A numbered action with its task in brackets: "action 14 (provide a note on rents)"."""
_EXCEPTED = re.compile(
    r"\b(?:save|except|apart|other than|aside|excluding|bar|but not|with the exception)\b[^.;]{0,25}$", re.IGNORECASE
)
_WAS_TO = re.compile(
    r"^(?:[^.:;?!]{2,60}:\s+)?(?P<owners>(?:the )?[A-Z][^.:;?!,]{0,60}?)\s+(?:was going|were going|was|were|had agreed|"
    r"had undertaken|had offered|had promised|had been (?:asked|tasked|requested|instructed)|was (?:asked|tasked|due)|"
    r"were (?:asked|due)|agreed|undertook|offered)\s+to\s+(?P<verb>[a-z][a-z-]+)\b(?P<rest>.*)$",
    re.DOTALL,
)
_REFERS = re.compile(
    r"^(?:(?:further to |with (?:regard|reference) to |re:? |regarding |under |ref\.? )?(?:minutes?|items?|actions?|"
    r"page|"
    r"para(?:graph)?|\d[\d./]*)\b[^:;]{0,60}?(?:\brefers?\b)?\s*[:;,-]\s+)?"
    r"(?P<owners>(?:the )?[A-Z][^.:;?!,]{0,60}?)\s+(?:had|has|have)\s+(?P<adverb>(?:now|already|since|also|duly|not "
    r"yet|not|"
    r"still not)\s+)*(?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)
_DID = re.compile(
    r"^(?P<owners>(?:the )?[A-Z][^.:;?!,]{0,60}?)\s+(?:also |then |now )?(?:tabled|reported|presented|provided|gave|"
    r"circulated|sent|confirmed|advised|showed|handed|brought|said)\b",
    re.IGNORECASE,
)
"""What whoever had the action did with it at the meeting."""
_TOPIC_OWNER = re.compile(r"^[^.:;?!()]{3,90}\((?P<owners>[^()]{2,40})\)[.:;]\s")
_ITEM = re.compile(r"^(?:item|minute|para(?:graph)?|ref)\.?\s*\d[\d./]*\s*(?:-+|:)\s+(?=[A-Z@])", re.IGNORECASE)
_HAS = re.compile(
    r"[-,;:(]\s*(?:which |and |but )?(?:s?he|they|this)(?: now)? (?P<has>has(?:n't| not)?|have(?:n't| not)?|"
    r"did(?:n't| not)?)\b"
)
_ANSWERED = re.compile(
    r"^(?P<task>(?:[^.:;?!]|[.:](?=\S)){8,200}?)\s*[.:;]\s+(?P<who>[^.:;?!,]{2,50}?),?\s+"
    r"(?:(?:also|now|since|then|not|already) )*"
    r"(?:reported|confirmed|advised|said|told|explained|had|has|have|noted|apologised|was|were|did)\b",
)
_BEFORE_TO = re.compile(r"\s(?:(?:is|are)\s)?to\s")
_SELF = re.compile(r"^(?:he|she|they|this|it)$", re.IGNORECASE)
_IRREGULAR = {
    "written": "write",
    "wrote": "write",
    "sent": "send",
    "got": "get",
    "spoken": "speak",
    "met": "meet",
    "found": "find",
    "brought": "bring",
    "bought": "buy",
    "rung": "ring",
    "put": "put",
    "taken": "take",
    "done": "do",
    "sought": "seek",
    "set": "set",
    "let": "let",
    "fed": "feed",
}


def is_answered(text: str, roster: Roster) -> bool:
    """Whether what somebody was to do is told again with their answer: "Jo to ring him: she had not got through"."""
    match = _ANSWERED.match(fold_characters(text).strip())
    if match is None or not is_unlabelled_action(match.group("task"), roster):
        return False
    owners = name_actors(_BEFORE_TO.split(match.group("task"))[0], roster)
    who = match.group("who")
    return bool(owners) and (bool(_SELF.match(who)) or name_actors(who, roster) == owners)


def opens_with_state(text: str) -> bool:
    """Whether a text begins with what became of a numbered action ("Action 20/07 was closed")."""
    return bool(_NUMBERED.match(fold_characters(text).strip()))


def name_told_owners(sentence: str, roster: Roster) -> tuple[str, ...]:
    """Name those whose old action a sentence tells of, as far as they stand before its verb."""
    folded = _ITEM.sub("", fold_characters(sentence).strip())
    match = _WAS_TO.match(folded) or _REFERS.match(folded) or _DID.match(folded)
    return name_actors(match.group("owners"), roster) if match else ()


def find_topic_owner(text: str, roster: Roster) -> str | None:
    """Find the owner in a bracket behind the matter with which an old action opens: "Bay survey (JM). Sent in May."""
    match = _TOPIC_OWNER.match(fold_characters(text))
    return match.group("owners") if match and name_margin_owners(match.group("owners"), roster) else None


def find_glossed_action(sentence: str, standing: Standing) -> tuple[str, OldAction] | None:
    """Find the task of a numbered action that a sentence of prose names in brackets, and what became of it."""
    folded = fold_characters(sentence)
    match = _GLOSSED.search(folded) if "(" in folded else None
    if match is None or not folded[: match.start()].strip(" -*\u2022"):
        return None
    task = match.group("task").strip()
    if not DEED.fullmatch(task.split()[0].lower()) and not re.match(r"[A-Z][\w'&/,. -]{1,50}?\sto\s[a-z]", task):
        return None
    is_excepted = bool(_EXCEPTED.search(folded[: match.start()]))
    status = None if is_excepted else read_follow_up(folded[match.end() :])
    return sentence[match.start("task") : match.end("task")], OldAction(
        status or ActionStatus.OPEN, standing.first_raised
    )


def find_told_action(sentence: str, standing: Standing, roster: Roster) -> OldAction | None:
    """Read what a sentence of prose tells of an old action; None where it tells of none.

    A numbered action that was closed, or stayed open, is old wherever it is told; the rest only where the minutes go
    through earlier matters.
    """
    folded = _ITEM.sub("", fold_characters(sentence).strip())
    if numbered := _NUMBERED.match(folded):
        state = numbered.group("told")
        is_waiting = re.search(r"open|outstanding|going|progress|in hand", state, re.IGNORECASE)
        status = ActionStatus.OPEN if is_waiting else read_follow_up(f"- {state}") or ActionStatus.DONE
        return OldAction(status, standing.first_raised)
    if standing.review is None:
        return None
    told = _read_open(folded, roster) or _read_promised(folded, roster) or _read_done(folded, roster)
    if told is ActionStatus.DONE and ends_carried(folded):
        told = ActionStatus.CARRIED_FORWARD
    return OldAction(told, standing.first_raised) if told else None


def _read_open(folded: str, roster: Roster) -> ActionStatus | None:
    """Tell the status behind an action that is repeated as it was given out ("Jo to mend the gate - not done")."""
    if not (is_unlabelled_action(folded, roster) or is_listed_action(folded, roster)):
        return None
    return read_follow_up(folded)


def _read_promised(folded: str, roster: Roster) -> ActionStatus | None:
    match = _WAS_TO.match(folded)
    is_weak = match is not None and re.search(
        r"\s(?:agreed|undertook|offered)\s+to\s", match.group()[: match.start("verb")]
    )
    if match is None or not LATER.fullmatch(match.group("verb")) or not name_actors(match.group("owners"), roster):
        return None
    rest = match.group("rest")
    if has := _HAS.search(rest):
        return ActionStatus.OPEN if "n't" in has.group("has") or "not" in has.group("has") else ActionStatus.DONE
    status = read_follow_up(rest)
    return status or (None if is_weak else ActionStatus.OPEN)


def _read_done(folded: str, roster: Roster) -> ActionStatus | None:
    """Tell that somebody has done, or has not done, what was asked of them ("Minute 16.10 refers: Jo had written")."""
    match = _REFERS.match(folded)
    if match is None or not LATER.fullmatch(_make_base(match.group("verb"))):
        return None
    owners = name_actors(match.group("owners"), roster)
    if not owners or not are_individuals(owners, roster):
        return None
    return ActionStatus.OPEN if "not" in (match.group("adverb") or "") else ActionStatus.DONE


def _make_base(participle: str) -> str:
    verb = participle.lower()
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    stem = verb.removesuffix("ed")
    forms = (stem, f"{stem}e", f"{stem.removesuffix('i')}y", stem[:-1])
    return next((form for form in forms if verb.endswith("ed") and LATER.fullmatch(form)), verb)
