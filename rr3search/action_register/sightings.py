"""What a sentence of later minutes tells of some earlier action: that it is done, reported on, carried or replaced.

A sentence in, what it tells out, or None. Words alone are looked at; which action is meant is another's to say. What is
denied, hoped for or still to come tells nothing.
"""

import re
from enum import Enum, auto
from functools import lru_cache

from rr3search.action_register.deeds_told import find_deeds
from rr3search.domain import fold_characters

__all__ = [
    "NO_LONGER_WANTED",
    "Sighting",
    "is_anaphoric",
    "is_pending",
    "is_to_come",
    "is_unanswered",
    "list_clauses",
    "list_faint_sightings",
    "list_sightings",
    "read_dropped",
    "read_received",
    "read_replier",
    "read_sighting",
    "read_thanked",
]


class Sighting(Enum):
    """What a sentence tells."""

    DONE = auto()
    """It has been done: "had written", "had been circulated"."""
    COMPLETE = auto()
    """The action itself is finished: "the action was complete", "this had been done"."""
    REPORTED = auto()
    """Somebody reports, presents or brings something."""
    SAID = auto()
    """Somebody says something; an answer where to find out or to report was the task."""
    RECEIVED = auto()
    """Somebody has what was to be sent to them."""
    CARRIED = auto()
    REPLACED = auto()
    REPLIED = auto()
    """Somebody has replied, who was to be written to."""
    IN_PLACE = auto()
    """Something works, or is where it was to be."""
    DROPPED = auto()
    """Something was given up."""
    THANKED = auto()
    """Somebody is thanked for something."""
    DELIVERED = auto()
    """Something is there that somebody was to bring, get or send."""
    AS_ASKED = auto()
    """Something is as it was asked for."""
    STATED = auto()
    """Anything else that is neither denied nor still to come; the answer, where its owner was to bring one."""
    PENDING = auto()
    """It is still to come."""


_CARRIED = re.compile(
    r"^carry (?:forward|over)\W*$|"
    r"\b(?:carried (?:forward|over)|held over|deferred|brought forward to|postponed to|remains? outstanding)\b",
    re.IGNORECASE,
)
_COMPLETE = re.compile(
    r"\b(?:the|this|that) action (?:was|is|had been|has been|could be|was now|is now) (?:now |therefore )?"
    r"(?:complete|completed|closed|discharged|done|finished)\b|"
    r"^(?:this|that|it|both|all of (?:this|these)) (?:had|has|have) (?:now |since |all |both )?been done\b|"
    r"^(?:all|both|now)(?: are| were)?(?: now)? (?:in place|done|complete|completed|installed|delivered|sent)\W*$",
    re.IGNORECASE,
)
_COUNT = r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b)"
_REPLACED = re.compile(
    rf"\b(?:in place of|instead of(?! {_COUNT})|in lieu of|supersed(?:ed|es)|replac(?:ed|es) (?:the|this|that|by)|"
    rf"rather than(?! {_COUNT}))\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|never|nothing|nobody|no (?:reply|answer|response|progress|news)|yet to|unable|half[- ]\w+|regretted|"
    r"apologised|(?<!who had sent )(?<!who sent )apologies|(?<!than )hoped|hoping|(?<!than )intended|"
    r"still (?:waiting|awaiting|to)|awaiting|being|in progress|underway|partly|"
    r"almost|nearly|delayed|asked (?:if|whether|that))\b|n't\b|\?\s*$",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\basked\b", re.IGNORECASE)
_BE = re.compile(r"\bbe\b", re.IGNORECASE)
"""Behind the word before it, what is only wished for: "asked that it be sent"."""
_NOT_YET = re.compile(
    r"\b(?:not yet|not (?:been )?able|yet to|unable|still|no (?:reply|answer|response|progress|news)|apologised|"
    r"regretted|had not (?:been|come|had)|nothing|s?he (?:would|will|was (?:to|going|trying|waiting))|they would|"
    r"trying|waiting)\b",
    re.IGNORECASE,
)
"""An answer that something will not be done is an answer; that there is none yet is not."""
_UNANSWERED = re.compile(
    r",?\s(?:and|but|though)\s(?:(?:s?he|they)\s)?(?:had|has|have)\s(?:(?:as yet|so far|yet)\s)?"
    r"(?:(?:received|had|got)\s)?no\s(?:reply|answer|response)(?:\s(?:yet|so far|as yet))?\W*$|"
    r",\s(?:but\s)?no\s(?:reply|answer|response)(?:\s(?:yet|so far|as yet))?\W*$",
    re.IGNORECASE,
)
"""What was written stays written."""
_WRITTEN = frozenset({"written", "emailed"})
_RECEIVED = re.compile(r"\b(?:had|has|have) (?:now |since |already |also |duly |both |all |safely )*(?:received|got)\b")
_REPORTED = re.compile(
    r"\b(?:(?:provided|gave|presented|brought|tabled|circulated|shared|delivered) (?:an?|the|his|her|their|its|some|"
    r"figures|members|two|three)\b|laid (?:an?|the|his|her|their|its)\b[^.;]{2,60}\b(?:table|before)\b|"
    r"reported (?!that\b)|presented\b|tabled\b|showed\b|(?:handed|passed|sent) round\b|"
    r"(?:introduced|submitted|summarised) (?:an?|the|his|her|their|its)\b|(?:took|led) members through\b)",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:said|explained|confirmed|told|advised|informed|stated|announced|replied|answered|clarified)\b"
    r"(?: \w+){0,3}? that\b|\b(?:reported|read out|set out|outlined)\b",
    re.IGNORECASE,
)
_ANAPHOR = re.compile(
    r"^(?:with (?:that|this),? )?(?:the chair (?:said|noted)(?: that)? )?(?:it|this|that|the action|both|these)\b",
    re.IGNORECASE,
)
_REPLIED = re.compile(
    r"\b(?:replied|answered|responded|written back|wrote back|acknowledged|accepted|declined)\b", re.IGNORECASE
)
_AS_ASKED = re.compile(
    r"\bas (?:requested|promised|asked|agreed|undertaken)\b|\bkept (?:his|her|its|their) (?:word|promise)\b|"
    r"\b(?:was|were) (?:now|at last) (?:able|free|in a position) to (?:tell|reply|give|say|report|answer)\b|"
    r"\bhad been asked to\b|\bhad (?:been )?"
    r"(?:asked (?:him |her |them |it )?for|promised|requested|undertaken|agreed to)\b|"
    r"\b(?:in (?:answer|reply|response) to|following) (?:the|an?|its|his|her) (?:action|request)\b",
    re.IGNORECASE,
)
_DELIVERED = re.compile(
    r"\b(?:(?:was|were|had been) (?:attached|appended|annexed|enclosed|tabled|laid before \w+|sent (?:out )?with|"
    r"circulated with|included (?:in|with))|(?:had|with) (?:before them|in their papers)|came (?:in|back)|arrived|"
    r"(?:was|were) now (?:up|ready|available|online|complete|on the website))\b",
    re.IGNORECASE,
)
_THANKED = re.compile(
    r"\bthanked\b[^.;,]{2,60}? for (?:the|his|her|their|its|this|that)\s(?P<thing>[^.;,]{2,80})|"
    r"\b(?:was|were) grateful (?:to [^.;,]{2,60}? )?for (?:the|his|her|their|this|that)\s(?P<other>[^.;,]{2,80})"
)
_FEWEST_OF_A_THING = 2
_TELEGRAPHIC = re.compile(r"^.*\s[-\u2013:]\s|^\w+:\s")
"""Whoever tells it, before a dash: "MV - county solicitor replied"."""
_IN_PLACE = re.compile(
    r"(?:^|[.:-]\s|\b(?:is|are|was|were|be|been|being|now|again|already|put|came|come|remained?|all|both)\s+(?:\w+ )?)"
    r"(?:in place|in operation|in use|operational|in working order)\b|"
    r"\b(?:up and running|live (?:since|from|on)|went live|(?:working|open|installed) (?:since|again))\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:would|will|to be|should|could|due|planned|expected|hoped|until|when|once|if)\b", re.IGNORECASE
)
_NOW = r"now |since |therefore |accordingly "
NO_LONGER_WANTED = (
    r"\bnot (?:to )?be (?:pursued|proceeded with|taken further)\b|"
    r"\bno point in (?:going on with|continuing|pursuing) (?:it|this|that)\b|"
    r"\bno (?:longer any |further |more )?call for (?:it|this|that|one|them)\b|"
    r"\b(?:nobody|no[- ]one) (?:now )?saw (?:the|any) need\b|"
    r"\bsaw no (?:further |longer any )?(?:need|point|purpose)"
    r"(?= (?:for|in) (?:it|this|that|one|an?)\b|\s*(?:[.,;]|$))|"
    r"\b(?:agreed|decided) not to (?:proceed|pursue|go ahead)\b|"
    r"\b(?:agreed|decided|resolved|thought|felt|preferred)\b(?:(?!\b(?:not|never|wrong|unwise|wished)\b)[^.;]){0,40}"
    r"(?<!not )(?<!never )\bto (?:give up|drop|abandon|shelve)\b"
)
"""Ways to say that something is given up, beside the plain words for it."""
_GIVEN_UP = r"given up|dropped|abandoned|shelved|cancelled|called off|withdrawn|scrapped"
_DROPPED = re.compile(
    rf"\b(?:(?:had|has|have|having) (?:{_NOW})?been|was|were) (?:{_NOW})?(?:{_GIVEN_UP}|overtaken by)\b|"
    rf"\b(?:had|has|have) (?:{_NOW})?(?:{_GIVEN_UP}) (?:it|this|that|them|these|the|his|her|its|their|all|any) ?\b|"
    r"\b(?:had|has|have) given (?:it|this|that|them|the \w+(?: \w+)?) up\b|"
    rf"\bno longer (?:needed|required|necessary)\b|{NO_LONGER_WANTED}",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\basked (?:if|whether|that)\b|\?\s*$", re.IGNORECASE)
_PENDING = re.compile(
    r"\b(?:not (?:yet|ready|know|managed|had time|had (?:a|the) chance|got (?:round|far))|not (?:been )?able|yet to|"
    r"unable|still|nothing (?:to report|yet)|could not say|"
    r"no (?:reply|answer|response|progress|news|dates?|figures?|information|data|decision)|half[- ]\w+|in progress|"
    r"under ?way|being|in hand|had not (?:yet )?(?:been )?\w+|on course|on track|waiting|trying|apolog\w+|regretted|"
    r"(?:would|will) (?:now |also |then )?(?:find out|come back|report|bring|circulate|write|ask|chase|pursue|check|"
    r"look|send|provide|let|tell|confirm|follow))\b",
    re.IGNORECASE,
)
_FEWEST_CLAUSES = 3
_SENTENCES_KEPT = 1_024
"""What is faint in a meeting is looked for once all of it has been read."""
_BARE = re.compile(r"^(?:carr(?:y|ied) (?:forward|over)|deferred|held over)\b", re.IGNORECASE)


@lru_cache(maxsize=_SENTENCES_KEPT)
def read_sighting(sentence: str) -> Sighting | None:
    """Tell what a sentence says became of something."""
    folded = fold_characters(sentence).strip()
    if _REPLACED.search(folded):
        return Sighting.REPLACED
    return Sighting.CARRIED if _CARRIED.search(folded) else _read_done(folded)


def list_sightings(sentence: str) -> list[Sighting]:
    """List all that a sentence may say became of something, the surest first."""
    folded = fold_characters(sentence).strip()
    first = read_sighting(sentence)
    if first in {Sighting.REPLACED, Sighting.CARRIED, Sighting.COMPLETE}:
        return [first]
    is_waiting = is_pending(folded)
    is_first_kept = first is not None and not _DROPPED.search(folded)
    found: list[Sighting] = [first] if first and is_first_kept else []
    found += [Sighting.THANKED] if _THANKED.search(folded) and not (is_waiting or _is_denied(folded)) else []
    found += [Sighting.DELIVERED] if _DELIVERED.search(folded) and not _is_denied(folded) else []
    found += [Sighting.AS_ASKED] if _AS_ASKED.search(folded) and not (is_waiting or _is_denied(folded)) else []
    found += [Sighting.DROPPED] if _DROPPED.search(folded) and not _ASKS.search(folded) else []
    found += [Sighting.IN_PLACE] if _IN_PLACE.search(folded) and not (is_waiting or _TO_COME.search(folded)) else []
    found += [Sighting.REPLIED] if _REPLIED.search(folded) and not is_waiting else []
    found += [Sighting.SAID] if _SAID.search(folded) and not is_waiting and Sighting.SAID not in found else []
    return found


def list_faint_sightings(sentence: str) -> list[Sighting]:
    """List what a sentence may say where nothing else in the minutes tells what became of something."""
    is_sure = read_sighting(sentence) in {Sighting.REPLACED, Sighting.CARRIED, Sighting.COMPLETE}
    return [] if is_sure else [Sighting.PENDING if is_pending(sentence) else Sighting.STATED]


def _read_done(folded: str) -> Sighting | None:
    told = _UNANSWERED.sub(".", folded)
    if told != folded and any(deed.verb.casefold() in _WRITTEN for _, deed in find_deeds(told)):
        folded = told
    if _is_denied(folded):
        is_answer = _SAID.search(folded) and not _NOT_YET.search(folded)
        return Sighting.SAID if is_answer else None
    if _COMPLETE.search(folded):
        return Sighting.COMPLETE
    deed = next((match.start() for match, _ in find_deeds(folded)), None)
    report = _REPORTED.search(folded)
    if report and (deed is None or report.start() < deed):
        return Sighting.REPORTED
    if deed is not None:
        return Sighting.DONE
    if _RECEIVED.search(folded):
        return Sighting.RECEIVED
    return Sighting.SAID if _SAID.search(folded) and not _NOT_YET.search(folded) else None


def _is_denied(folded: str) -> bool:
    asked = _ASKED.search(folded)
    return bool(_DENIED.search(folded) or (asked and _BE.search(folded, asked.end())))


def is_pending(words: str) -> bool:
    """Whether words say that something is still to come, or is not known yet."""
    return bool(_PENDING.search(_UNANSWERED.sub(".", fold_characters(words).strip())))


def is_to_come(words: str) -> bool:
    """Whether words tell of what will or may be."""
    return bool(_TO_COME.search(fold_characters(words)))


def is_unanswered(sentence: str) -> bool:
    """Whether a sentence ends with that no reply came to what it tells of."""
    return bool(_UNANSWERED.search(fold_characters(sentence).strip()))


def is_anaphoric(sentence: str) -> bool:
    """Whether a sentence tells of what the sentences before it named: "It was carried forward.", "Carried forward."."""
    folded = fold_characters(sentence).strip()
    return bool(_ANAPHOR.match(folded) or _BARE.match(folded))


def read_received(sentence: str) -> str:
    """Give the words that begin with what somebody has received; none where nobody has."""
    folded = fold_characters(sentence)
    match = _RECEIVED.search(folded)
    return folded[match.end() :] if match else ""


def read_dropped(sentence: str) -> str:
    """Give the words of its clause that name what was given up; none where nothing was."""
    folded = fold_characters(sentence)
    match = _DROPPED.search(folded)
    clauses = re.split(r"\bthat |[,;:] |\b(?:but|and) ", folded[: match.start()]) if match else []
    return next((clause for clause in reversed(clauses) if len(clause.split()) >= _FEWEST_OF_A_THING), "")


def read_thanked(sentence: str) -> str:
    """Give the words that name what somebody is thanked for; none where nobody is."""
    match = _THANKED.search(fold_characters(sentence))
    return (match.group("thing") or match.group("other")) if match else ""


def read_replier(sentence: str) -> str:
    """Give the words that name who has replied; none where nobody has."""
    folded = fold_characters(sentence)
    match = _REPLIED.search(folded)
    before = _TELEGRAPHIC.sub("", folded[: match.start()]) if match else ""
    return before.rpartition(" that ")[2]


def list_clauses(sentence: str) -> list[str]:
    """Take apart a sentence that goes through several things, one behind each semicolon; else give it whole."""
    clauses = [clause.strip() for clause in sentence.split("; ")]
    if len(clauses) < _FEWEST_CLAUSES:
        return [sentence]
    return [clauses[0].rpartition(": ")[2], *clauses[1:]]
