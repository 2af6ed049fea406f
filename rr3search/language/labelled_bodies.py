"""What a label over people calls them: their body ("Pier Trust"), or what they are together ("Tenants").

A label in, the body it names out; none where it only says what sort of people follow. A body is a proper name: it has a
body's noun, stands in capitals, or has capitals throughout and a word that is nobody's class.
"""

import re

from rr3search.language.name_shapes import TITLE, looks_like_body
from rr3search.language.offices import is_role
from rr3search.language.remembered import remember

__all__ = ["find_labelled_body", "is_sure_body", "strip_acronym", "strip_side"]

_SIDE = re.compile(
    r"^(?:(?:attend(?:ing|ed)|present|here|there|in attendance|joining|also)\s+)*"
    r"(?:for|from|representing|on behalf of|(?:officers?|officials?|staff|representatives?|members?|delegates?|"
    r"people|those|colleagues)\s+(?:of|from|for|representing))\s+(?:the\s+)?",
    re.IGNORECASE,
)
"""Words that say whose the people are: "For the landlord", "Officers of Pier Council"."""
_PEOPLE = (
    r"(?:members?|officers?|officials?|tenants?|residents?|users?|representatives?|reps?|councillors?|governors?|"
    r"trustees?|observers?|guests?|speakers?|attendees?|participants?|delegates?|visitors?|staff|advis[eo]rs?|"
    r"managers?|directors?|executives?|non-executives?|volunteers?|students?|parents?|pupils?|teachers?|employees?|"
    r"colleagues?|invitees|others?|people|side|team|clinicians?|patients?|carers?|customers?|passengers?)"
)
_CLOSING = re.compile(
    rf"(?:\s+(?:(?i:{_PEOPLE})|present|attending|in attendance|also|invited|representing|attended))+$"
)
_COMMON = re.compile(
    rf"^(?:{_PEOPLE}|and|of|the|for|in|from|by|with|to|&|/|other|also|lay|public|community|parent|foundation|ward|"
    r"elected|appointed|independent|invited|external|internal|local|national|regional|senior|junior|executive|"
    r"non-executive|management|leadership|project|core|main|full|sub|working|steering|advisory|voting|non-voting|"
    r"board|committee|council|panel|group|forum|meeting|cabinet|secretariat|office|service|services|housing|finance|"
    r"planning|legal|education|landlords?|contractors?|providers?|suppliers?|partners?|commissioners?|employers?|"
    r"(?:trade )?unions?|trade|press|media|industry|sector|voluntary|third|private|statutory|clergy|laity|judiciary|"
    r"judicial|court|university|school|college|academy|academic|faculty|company|association|trust|charity|"
    r"charities|government|agency|authority|department|owners?|leaseholders?|freeholders?|operators?|developers?|applicants?|"
    r"appellants?|claimants?|objectors?|experts?|consultants?|auditors?|solicitors?|counsel|witnesses|bishops?|"
    r"present|attendance|absent|apologies|new|departing|retiring|current|former|remote|online|virtual|here|there|"
    r"user|tenant|resident|staff|student|patient|carer|customer|passenger|pupil|worker|workers|farmers?|anglers?|"
    r"mayor|chair|chairs|clerk|clerks|treasurer|secretary|notes|minutes|on|behalf|benches|gallery)$",
    re.IGNORECASE,
)
"""Words that name nobody in particular."""
_FIELD = re.compile(r"^(?:housing|finance|planning|legal|education)$", re.IGNORECASE)
"""What a department or an agency is called for short, where it stands alone."""
_CLASS_PLURAL = re.compile(r"^[A-Z]?[a-z]+(?:ers|ors|ees|ants|ents|ists|ians|men|women|folk)$")
"""One word that names people by what they do."""
_PROPER = re.compile(
    r"^[A-Z0-9][\w'&.-]*(?:(?:\s+&\s+|\s*/\s*|,\s+|\s+)(?:[A-Z0-9][\w'&.-]*|of|the|and|for|in|on|at|upon|"
    r"de|la|le))*$"
)
_ACRONYM_BEHIND = re.compile(r"\s*\([A-Z][\w&/.-]{1,11}\)(:?)$")
_PAPER = re.compile(
    r"\b(?:reports?|updates?|reviews?|minutes|notes|agendas?|actions?|arising|items?|papers?|topics?|budgets?|plans?|"
    r"business|discussions?|introductions?|apologies|decisions?|resolutions?|motions?|questions?|date|time|venue)$",
    re.IGNORECASE,
)
"""What a meeting has before it, and no body is called."""
_NO_BODY = re.compile(
    r"^(?:in[- ]person|(?:via|by|on|through) (?:\w+ )?(?:teams|zoom|telephone|phone|video\w*|link|webex|skype)|"
    r"(?:microsoft |ms )?(?:teams|zoom|webex|skype)|by (?:tele)?phone|(?:late|early) (?:arrivals?|departures?)|"
    r"(?:left|joined|arrived|departed)\b.*|(?:not|also|partly|part[- ]time) (?:present|attending)|no[- ]shows?|"
    r"(?:minutes?|notes?)[- ]taker|(?:morning|afternoon|evening|first|second|third|final|opening|closing) session|"
    r"(?:room|table|group|session|day|part|floor|stage|hall|zone|cohort)\s+(?:\d+|[A-Z]))$",
    re.IGNORECASE,
)
"""How or when people were there, which no body is called."""
_ENDS_IN_PEOPLE = re.compile(rf"\b(?:{_PEOPLE})$", re.IGNORECASE)
_TITLED = re.compile(rf"^{TITLE}\s")
_MOST_WORDS = 9


def strip_acronym(label: str) -> str:
    """Leave out the bracket behind a label that holds the short form of a body: "Haven Yacht Club (HYC):"."""
    return _ACRONYM_BEHIND.sub(r"\1", label)


def strip_side(label: str) -> str:
    """Leave out the words that say whose people are: "For the landlord" gives "landlord"."""
    return _SIDE.sub("", " ".join(label.split()).strip(" :"))


def is_sure_body(label: str) -> bool:
    """Whether a label names a body by more than one capitalised word, which may also be a class in any language."""
    body = find_labelled_body(label)
    return body is not None and (" " in body or looks_like_body(body))


@remember
def find_labelled_body(label: str) -> str | None:
    """Read the body a label names, without its acronym; None where it is an office, a class of people, or an item.

    Args:
        label: The words before the colon, or on the line above people, typography folded.
    """
    words = strip_acronym(strip_side(label))
    if len(words.split()) > _MOST_WORDS or _TITLED.match(words) or _NO_BODY.match(words):
        return None
    return _read_body(words, _CLOSING.sub("", words))


def _read_body(words: str, bare: str) -> str | None:
    """Read it in a label's words, and in those without what only says of what sort the people are."""
    if not _PROPER.match(bare):
        return None
    parts = re.split(r"[\s/,]+", bare)
    if is_role(bare) or (all(map(_COMMON.match, parts)) and not _FIELD.match(bare)):
        return None
    if bare != words and " " not in bare and not looks_like_body(bare) and words.istitle():
        return None
    if looks_like_body(bare):
        return bare
    if _PAPER.search(bare) or _ENDS_IN_PEOPLE.search(bare):
        return None
    return None if len(parts) == 1 and _CLASS_PLURAL.match(bare) else bare
