"""What the words of an item say became of the one action that it is known to be about.

Sentences, or the last cell of a row, and the draft in; the status and the sentence that gives it out, or None. That the
action is meant is known; so little of the task need be repeated, but what is denied, begun or to come is never done.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from rr3search.action_register.deeds_done import ARRIVALS, PERFORMED, STARTS, fulfils, is_sent, is_to_bring
from rr3search.action_register.deeds_told import Deed, list_deeds
from rr3search.action_register.doubts import is_doubtful, is_unfinished, read_head
from rr3search.action_register.drafts import Draft
from rr3search.action_register.marks import read_mark
from rr3search.action_register.printed_days import is_between
from rr3search.action_register.sentences import starts_with_pronoun
from rr3search.action_register.sightings import NO_LONGER_WANTED, Sighting, is_anaphoric, is_pending, list_sightings
from rr3search.action_register.task_words import list_stems_to_come, list_text_stems
from rr3search.domain import EntryStatus, fold_characters

__all__ = ["Item", "Verdict", "read_ending", "read_verdict", "tells_plain_deed"]

Verdict = tuple[EntryStatus, str]
"""Where the action stands, and the sentence that says so."""

_DROPPED = re.compile(
    r"\bovertaken\b|\b(?:struck|strike|striking|taken|take)\b(?: \w+){0,3} (?:out|off)\b|\bstruck off\b|"
    r"\blet (?:the|this|that) (?:\w+ )?drop\b|\b(?:fallen|fell) through\b|\bno (?:further|longer any|more) need\b|"
    r"\bneed (?:not|no longer) (?:now )?be \w+|\bnot (?:\w+ ){0,5}need (?:to )?be (?:pursued|taken further|done)\b|"
    rf"\bno longer (?:needed|required|necessary|wanted)\b|{NO_LONGER_WANTED}",
    re.IGNORECASE,
)
_LET_GO = re.compile(
    r"^no further action(?: (?:is |was |would be )?(?:needed|required|necessary|to be taken))?\W*$|^given up\W*$|"
    r"^nothing (?:further|more) (?:to do|to be done)\W*$|"
    r"\b(?:had|was|were|been) given up\W*$|\bwould not (?:now )?be (?:arranged|held|written|made)\W*$|"
    r"\bnobody (?:\w+ ){0,2}(?:wished|wanted) to (?:press for|pursue) (?:this|it|the)\b",
    re.IGNORECASE,
)
_ACHIEVED = re.compile(
    r"\b(?:sent|issued|published|circulated|written|held|made|paid|received|replied|installed|fixed|mended|resolved|met|"
    r"repaired|replaced|delivered|arranged|shared|submitted|placed|wrote|ordered|finished|completed|came|went)\b",
    re.IGNORECASE,
)
"""Which gives up what has not been done."""
_NEVER_ACHIEVED = re.compile(
    rf"(?:^\W*no (?:[\w'-]+ ){{0,4}}?|\b(?:not|never|nothing) (?:[\w'-]+ ){{0,2}}?){_ACHIEVED.pattern}", re.IGNORECASE
)
_PARTICIPLE = (
    r"(?:\w+ed|\w{2,}en|\w+wn|been|come|gone|had|made|sent|put|met|won|found|held|told|got|begun|done|read|heard|brought|"
    r"bought|paid|said|set|led|left|kept|laid|lent|run|spent|sold|built|cut|let|sat|dealt|drawn up)"
)
_TELLS_DEED = re.compile(
    rf"\b(?:had|has|have)\s+(?:(?:now|since|all|both|already|at last|also|just|then|\w+ly)\s+)*{_PARTICIPLE}\b|"
    rf"\b(?:was|were)\s+(?:(?:now|then|duly|\w+ly)\s+)*(?:\w+ed|sent|put|held|told|made|laid|given|taken|shown|read|paid)\b",
    re.IGNORECASE,
)
_TELEGRAPHIC = re.compile(
    r"^(?:(?:sent|went|received|circulated|issued|published|posted|written|paid|fitted|installed|bought|delivered|lodged|"
    r"submitted|signed|settled|mended|repaired|replaced)\b(?! (?:to be|back|off)\b)|put (?:on|up|in|out)\b|"
    r"(?:held|taken) (?:on|at|in|under|by)\b|in (?:use|place|force)\b|up (?:since|in|at|by)\b)",
    re.IGNORECASE,
)
"""A cell or an entry of a log that leaves out what was: "Went out on 17 December"."""
_AGAINST = re.compile(
    r"\b(?:not|never|no|nobody|nothing|none|neither|nor|cannot|without|still|yet|would|will|should|could|might|(?-i:may)|"
    r"await\w*|waiting|until|unable|refus\w+|declin\w+|fail\w+|delay\w+|postpon\w+|deferr\w+|partly|partial\w*|half|"
    r"some of|only|except|apart|hop\w+|expect\w+|due|soon|again|lack\w*|carr(?:y|ied) (?:over|forward)|overtaken|"
    r"withdrawn|stopped|rejected|missed|lost|resigned|left|planned|begun|started|discussed|thanked|asked to|agreed to|"
    r"dropped|abandoned|given up|shelved|cancelled|asked (?:if|whether|when|why|how|what|who|that)|unwell|"
    r"ill|sorry|regret\w+|apolog\w+)\b|\?",
    re.IGNORECASE,
)
"""What leaves it open whether what is told is the deed."""
_KEPT = re.compile(r"\b(?:if|unless|whether|until|might|may|could|not|never)\b[^.;]{0,30}$", re.IGNORECASE)
"""Before it, nothing has been dropped."""
_CARRIED = re.compile(
    r"\b(?:more time|longer)\b(?=[^.;]{0,40}\b(?:given|allowed|granted|agreed)\b)|"
    r"\bask(?:ed|s) (?:for|to (?:have|be (?:given|allowed)))\b[^.;]{0,20}\b(?:more time|longer|until)\b|"
    r"\bask(?:ed|s) to be allowed to \w+ [^.;]{0,40}?\b(?:in the (?:spring|summer|autumn|winter|new year)|"
    r"at (?:the|a) (?:next|later|following))\b|"
    r"\b(?:given|allowed) (?:more time|longer|until)\b|\b(?:would|will) need (?:until|longer|more time)\b|"
    r"\b(?:be )?left with (?:him|her|them) until\b|"
    r"^to (?:come|be brought|return) (?:back )?to the (?:next|\w+) meeting\b|"
    r"\b(?:carried|rolled|held) (?:forward|over)\b|\b(?:stays?|stayed|leave|left|kept|remains?|remained) "
    r"(?:\w+ )?on the (?:list|log|tracker|agenda|register)\b",
    re.IGNORECASE,
)
_STILL = re.compile(r"^still (?:intended|planned|wanted|hoped|to be (?:done|held|arranged))\b", re.IGNORECASE)
"""Though a date fell through."""
_UNDONE = re.compile(
    r"\bnot (?:yet )?(?:ready|out|finished|complete|published|issued|sent|done|begun|started|got|received|been)\b|"
    r"\bno progress\b|\bnothing (?:had|has) been\b|\bhalf[- ](?:finished|done|complete)\b|\byet to\b",
    re.IGNORECASE,
)
"""Which leaves it to be done, unless it is told before that it has been."""
_CONTRAST = re.compile(r",? (?:and|but) not (?:in|on|at|by|as|until|before)\b[^,;.]*", re.IGNORECASE)
"""What is done otherwise than was meant is done all the same."""
_STANDING = re.compile(
    r"\b(?:had|has|have) been\b[^.;]*\bsince\b|\b(?:was|were) (?:now )?(?:up|out|in place|back)\b|"
    r"\b(?:had|has|have) had (?:the|an?|his|her|their|its)\b",
    re.IGNORECASE,
)
_REPEATED = re.compile(
    r"\b(?:each|every) (?:\w+ )?(?:day|week|month|quarter|year|meeting)\b|\b\w+ly figures\b", re.IGNORECASE
)
"""What is to be done again and again is not done once it has begun."""
_SENDING = frozenset({"sent", "issued", "circulated", "published", "distributed"})
"""What happens to what somebody was to make, once it is made."""
_OF_THEM = re.compile(r"^\W*(?:all|both|each|it|they|these|this|that)\b", re.IGNORECASE)
_IN_FEW_WORDS = re.compile(
    r"^(?:[\w'-]+ ){0,4}?(?:went|sent|came|reached|issued|published|received|circulated|delivered|held|back|out|up|in|"
    r"live|available|done)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"^(?:all|both|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: \w+){0,2} received\b",
    re.IGNORECASE,
)
_NOT_DONE_BY = re.compile(
    r"\b(?:chas\w+|remind\w+|await\w*|waiting|pending|due|fixed for|planned|booked|expected|so far|only|part\w*|"
    r"draft\w*|no|not|never|nothing|would|will|asked)\b",
    re.IGNORECASE,
)
"""A row that says so of a day before the meeting does not say that it is done."""
_PIECE = re.compile(r"(?<=[.!])\s+|;\s+")


@dataclass(frozen=True, slots=True)
class Item:
    """What is known to tell of one action."""

    sentences: Sequence[str]
    label: frozenset[str]
    """Stems of what it stands under."""
    by_owner: frozenset[str]
    """Those of its sentences that the action's owner tells, or is the subject of."""
    held_on: dt.date | None
    """Of the meeting that tells it."""
    is_numbered: bool = False
    """Whether a number says which action it is about."""
    is_row: bool = False
    """Whether it is a cell of a table, which leaves out what its row is about."""


def read_verdict(item: Item, draft: Draft) -> Verdict | None:
    """Tell where an action stands by the item that is about it; None where the item leaves it open."""
    if ending := read_ending([sentence for sentence in item.sentences if _is_about(sentence, item, draft)]):
        return ending
    if unfinished := next((sentence for sentence in item.sentences if is_unfinished(sentence)), None):
        return (EntryStatus.CARRIED_FORWARD, unfinished) if _is_pointed(item, draft) else None
    if _REPEATED.search(draft.linked.action.text):
        return None
    for sentence in item.sentences:
        if _is_done(sentence, item, draft) and not is_doubtful(sentence, since=draft.linked.meeting.held_on):
            return EntryStatus.REPORTED_DONE, sentence
        if _UNDONE.search(fold_characters(sentence)) and _is_pointed(item, draft):
            return EntryStatus.CARRIED_FORWARD, sentence
    is_plain = item.is_numbered and tells_plain_deed(item.sentences)
    return (EntryStatus.REPORTED_DONE, item.sentences[0]) if is_plain else None


def _is_about(sentence: str, item: Item, draft: Draft) -> bool:
    """Whether a sentence goes on about the action, in a paragraph that may go on to something else."""
    is_referring = is_anaphoric(sentence) or starts_with_pronoun(sentence)
    return _is_pointed(item, draft) or is_referring or not list_text_stems(sentence).isdisjoint(draft.stems)


def _is_pointed(item: Item, draft: Draft) -> bool:
    """Whether a row, a number or a title makes all of an item one about the action."""
    return item.is_row or item.is_numbered or not item.label.isdisjoint(draft.stems)


def tells_plain_deed(sentences: Sequence[str]) -> bool:
    """Whether sentences that are surely about an action only tell of what has been done, in whatever words."""
    folded = [fold_characters(sentence).strip() for sentence in sentences]
    is_against = any(_AGAINST.search(one) or is_pending(one) for one in folded)
    return not is_against and any(_TELLS_DEED.search(one) or _TELEGRAPHIC.match(one) for one in folded)


def read_ending(sentences: Sequence[str]) -> Verdict | None:
    """Tell whether sentences give an action up, or more time for it, whatever else has been done of it."""
    endings = ((_STILL, EntryStatus.CARRIED_FORWARD), (_DROPPED, EntryStatus.SUPERSEDED))
    for form, status in (*endings, (_CARRIED, EntryStatus.CARRIED_FORWARD)):
        for sentence in sentences:
            folded = fold_characters(sentence)
            if (match := form.search(folded)) and not _KEPT.search(folded[: match.start()]):
                return status, sentence
    let_go = next((sentence for sentence in sentences if _lets_go(sentence)), None)
    is_done = any(read_mark(one) is EntryStatus.REPORTED_DONE or _achieves(one) for one in sentences)
    return (EntryStatus.SUPERSEDED, let_go) if let_go and not is_done else None


def _lets_go(sentence: str) -> bool:
    return bool(_LET_GO.search(fold_characters(sentence))) or read_mark(sentence) is EntryStatus.SUPERSEDED


def _achieves(sentence: str) -> bool:
    """Whether a sentence tells a deed, and does not deny it."""
    return bool(_ACHIEVED.search(sentence)) and not _NEVER_ACHIEVED.search(sentence)


def _is_done(sentence: str, item: Item, draft: Draft) -> bool:
    folded = _CONTRAST.sub("", fold_characters(sentence))
    if read_mark(folded) is EntryStatus.REPORTED_DONE:
        return True
    if is_pending(folded) or _UNDONE.search(folded) or not list_stems_to_come(folded).isdisjoint(draft.stems):
        return False
    if item.is_row and _is_row_done(folded, item, draft):
        return True
    own = list_text_stems(folded)
    is_near = not own.isdisjoint(draft.stems) or is_anaphoric(folded)
    if Sighting.DONE in list_sightings(folded) and any(
        _is_its_own(deed, item, draft, sentence=sentence) for deed in list_deeds(folded)
    ):
        return True
    is_dated = is_between(folded, since=draft.linked.meeting.held_on, until=item.held_on)
    is_near = is_near or (is_dated and not item.label.isdisjoint(draft.stems))
    return is_near and (is_dated or bool(own & draft.stems)) and bool(_STANDING.search(folded))


def _is_its_own(deed: Deed, item: Item, draft: Draft, *, sentence: str) -> bool:
    """Whether a deed can be the task: done to its thing, or by its owner."""
    task, verb = draft.linked.action.text, deed.verb.casefold()
    is_fulfilled = fulfils(verb, task) or (verb in _SENDING and is_to_bring(task))
    if deed.is_passive or verb in ARRIVALS | STARTS:
        if not is_fulfilled and verb not in ARRIVALS | PERFORMED:
            return False
        thing = read_head(deed.doer)
        is_of_thing = not list_text_stems(thing).isdisjoint(draft.stems) or bool(_OF_THEM.match(thing))
        return is_of_thing or (item.is_row and not deed.doer)
    is_tellers = starts_with_pronoun(deed.doer) or (bool(deed.doer) and sentence.startswith(deed.doer))
    return is_fulfilled and is_tellers and sentence in item.by_owner


def _is_row_done(folded: str, item: Item, draft: Draft) -> bool:
    for piece in _PIECE.split(folded):
        if _NOT_DONE_BY.search(piece):
            return False
        if _COUNTED.match(piece) and is_sent(f"send {draft.linked.action.text}"):
            return True
        if is_between(piece, since=draft.linked.meeting.held_on, until=item.held_on):
            return bool(_IN_FEW_WORDS.match(piece) or _OF_THEM.match(piece))
    return False
