"""The lines of an agenda that belong to the running of the meeting, not to what it is about.

Words of a line in, yes or no out. A line is procedural only where every part of it is: "Matters arising - the letter to
HMPPS" is a matter of its own.
"""

import re

from rr3search.agenda.presenters import is_presenter
from rr3search.agenda.standing_items import is_standing_item
from rr3search.agenda.times import CLOCK_TIMES, is_date_or_time, split_time
from rr3search.domain import fold_characters

__all__ = ["is_procedural"]

_LONGEST = 300
_BETWEEN = re.compile(r"\s*(?:[,;/&+|]|\band\b|\s-\s|:\s|\.\s)\s*", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:press and public|public and press|q ?& ?a|questions (?:and|&) answers)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*")
_TIME_BEHIND = re.compile(rf"\s*{CLOCK_TIMES}$", re.IGNORECASE)
_FOOD = r"(?:lunch|tea|coffee|refreshments|drinks|sandwiches|biscuits|cake)"
_PURPOSE = (
    r"(?:discuss(?:ion)?|information|decide|decision|not(?:e|ing)|approv(?:e|al)|agree(?:ment)?|endorse(?:ment)?|"
    r"comment|"
    r"action|consider(?:ation)?|ratif(?:y|ication))"
)
_PAPER = r"(?:papers?|annex(?:es)?|enc(?:losure)?s?|appendix|attachments?|documents?)"
_REMARKS = "|".join(
    (
        r"please (?!could|can|would|will|confirm|clarify|explain|advise|say|tell)\w+\b",
        (
            rf"(?:a )?(?:light |hot |cold |buffet )?{_FOOD}(?: (?:and|or|&) {_FOOD})*(?: (?:will|is|are|"
            rf"to)\b.{{0,30}}\b"
            r"(?:served|provided|available|follows?|supplied|offered)\b| (?:available|provided|served|(?:at|from) \d))"
        ),
        (
            r"(?:the )?meeting (?:will|is|opens|closes|ends|starts|begins|to be)\b.{0,60}\b(?:held|closes?|ends?|"
            r"starts?|begins?|"
            r"recorded|place|finish|chaired|opens?)\b"
        ),
        r"(?:dear|hello|hi|good (?:morning|afternoon))\b[^.?]{0,30}[,!]?$",
        (
            r"(?:(?:best|kind|warm) (?:wishes|regards)|regards|yours (?:sincerely|faithfully)|many thanks|thanks|"
            r"thank you)\b"
            r"[^.?]{0,30}$"
        ),
        r"(?:https?://|www\.)\S+$",
        r"page \d+(?: of \d+)?$",
        (
            rf"(?:(?:see )?{_PAPER} ?[A-Z\d][A-Z\d.]{{0,4}}|papers?|(?:verbal|oral)(?: update| report)?|"
            rf"presentation|slides?|"
            rf"report|{_PAPER})\b(?: (?:is|are|was|were))?(?: (?:attached|enclosed|to follow|tabled|circulated|"
            rf"herewith|below))+"
            r"\.?$"
        ),
        rf"(?:see )?{_PAPER} ?(?:\d{{1,3}}[a-z]?|[A-Z])\.?$",
        r"(?:verbal|oral)(?: (?:update|report))?$",
        rf"(?:for|to) {_PURPOSE}(?:(?:,| and|/| or) (?:to |for )?{_PURPOSE})*\.?$",
        r"(?:members|the (?:board|group|forum|committee|council|panel)) (?:is|are) (?:asked|invited|requested) to\b",
    )
)
_REMARK = re.compile(_REMARKS, re.IGNORECASE)
"""What tells only how the meeting goes on, who is greeted, which paper lies where or what is to be done with it."""
_LABEL = re.compile(
    r"(?:(?:date|time|dates? and times?|where|when|dial[- ]in|meeting (?:id|number)|passcode|password|pin|phone|"
    r"tel(?:ephone)?|duration|time allowed|allocated time|timing)\s*:(?=[^?]*\d)|"
    r"(?:venue|location|(?:co-?|vice-?)?chair(?:man|woman|person|ed by)?|secretary|secretariat|clerk|(?:minute|"
    r"note)[- ]?"
    r"taker|join(?:ing)?(?: link| online)?|(?:meeting )?link|zoom|teams|e-?mail|papers?|enclosures?|attachments?|"
    r"annex(?:es)?|"
    r"attached|circulation|distribution|to|from|cc|contact|rsvp|quorum|organiser|host|facilitator|leads?|lead officer|"
    r"presenters?|presented by|presenting|speakers?|owner|present|attendees|in attendance|attending|invitees|invited|"
    r"apologies (?:from|received)|purpose|paper (?:ref(?:erence)?|no|number))\s*:(?!//))",
    re.IGNORECASE,
)


def is_procedural(text: str) -> bool:
    """Whether a line belongs to the running of the meeting, its number taken off."""
    folded = " ".join(fold_characters(text[: _LONGEST + 1]).split())
    if not folded or len(folded) > _LONGEST:
        return False
    if is_date_or_time(folded) or (_LABEL.match(folded) and not folded.endswith("?")):
        return True
    bare = folded[split_time(folded) :]
    return bool(_REMARK.match(bare.strip(" ()[]"))) or _is_every_part_standing(bare)


def _is_every_part_standing(folded: str) -> bool:
    bare = _BRACKETED.sub(" ", folded).strip(" ?.:!-*")
    # what belongs together must not be parted
    bare = _JOINED.sub(lambda joined: re.sub(r"\W+(?:and\W+)?", " ", joined[0]), bare)
    parts = [_TIME_BEHIND.sub("", part.strip(" ?.:!-*'\"")) for part in _BETWEEN.split(bare)]
    are_standing = {part: is_standing_item(part) for part in parts if part}
    others = [part for part, is_standing in are_standing.items() if not is_standing]
    opens = next(iter(are_standing.values()), False)
    return opens and all(is_date_or_time(part) or is_presenter(part) for part in others)
