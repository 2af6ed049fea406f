"""The lines of a header, known by their label or their shape: "Venue: Room 1", "Via video call", "DRAFT".

A line in, what it is out. Nothing here knows what has been read before.
"""

import re
from dataclasses import dataclass

from rr3search.domain import fold_characters

__all__ = [
    "DECOY",
    "LabelledLine",
    "find_venue_in_title",
    "has_venue_shape",
    "is_link",
    "is_marking",
    "is_status_line",
    "read_labelled_line",
    "strip_hour",
    "strip_registration",
]

_LABELS = (
    r"(?:meeting )?date(?: and time|/time| of (?:the )?(?:meeting|session)| & time|, time(?: and|,)? (?:venue|place)|"
    r" and (?:venue|place))?|day|held on|"
    r"venue(?: and time)?|location|place|held (?:at|in|via|by)|where|platform|room|when|"
    r"(?:start |end |finish(?:ing)? )?time(?: and place| and venue)?|started|ended|duration|meeting duration|"
    r"subject|purpose|meeting(?: (?:title|name|type|no\.?|number|id|link))?|re|"
    r"(?:co-?|vice-?|deputy )?(?: )?chair(?:ed by|s|person|man|woman|ing)?|in the chair|presiding(?: officer)?|"
    r"(?:minutes|notes)(?: taken| recorded| prepared| written)?(?: by)?|note[- ]?taker|minute[- ]?taker|"
    r"minutes? secretary|recording secretary|recorder|secretar(?:y|iat)|clerk|treasurer|(?:vice[- ])?president|"
    r"convenor|convener|moderator|facilitator|rapporteur|host|scribes?|leads?|"
    r"title|name|status|version|reference|ref|document(?: ref(?:erence)?| title)?|author|body|committee|group|board|"
    r"project|classification|protective marking|"
    r"speakers?|presenters?|guest speakers?|organi[sz]er|called by|prepared by|circulation|distribution|cc|to|from|"
    r"number of (?:attendees|participants)|agenda|irc(?: log)?|log|recording|video|audio|"
    r"transcript|link|url|slides|dial-in|passcode|password|phone|"
    r"email|contact|website|format|type|quorum|page|file|"
    r"approved(?: by| on)?|date (?:of approval|approved|posted|issued|published|of issue)|approval(?: date)?|"
    r"posted(?: on)?|published(?: on)?|last (?:updated|modified)|issued|next meeting|date of (?:the )?next meeting|"
    r"previous meeting|last meeting"
)
_LABELLED = re.compile(rf"^(?P<label>{_LABELS})\s*(?::|\s-+\s|\t| {{3,}})\s*(?P<value>.+)$", re.IGNORECASE)
_OTHER_LANGUAGE = re.compile(r"^[^\W\d]+(?: [^\W\d]+){0,3}\s*/\s*(?=[A-Z][\w ]{2,30}:)")
"""The label in another language before its translation: "Dyddiad / Date: ..."."""
_NEXT_LABEL = re.compile(
    r"(?<=\S)[\s|;,]+(?:date|time|venue|location|place|chair|room|start|end)\s*:\s*(?=\S)", re.IGNORECASE
)
_WHEN = re.compile(
    r"^(?:meeting|(?:meeting )?date(?! (?:of approval|approved|posted|issued|published|of (?:issue|the next|next))).*|"
    r"day|held.*|when|(?:start )?time.*)$",
    re.IGNORECASE,
)
_WHERE = re.compile(r"^(?:venue.*|location|place|held (?:at|in|via|by)|where|platform|room)$", re.IGNORECASE)
_TITLE = re.compile(r"^(?:title|body|committee|group|board|project|meeting (?:title|name)|name)$", re.IGNORECASE)
_OFFICES = (
    (r"(?:minutes|notes|note|minute|recorder|recording)", "notes"),
    (r"(?:vice|deputy)[- ]?chair", "Vice-chair"),
    (r"co-?chair", "Co-chair"),
    (r"(?:chair|in the chair|presiding)", "Chair"),
    (r"vice[- ]president", "Vice-president"),
    (r"president", "President"),
    (r"secretary", "Secretary"),
    (r"secretariat", "Secretariat"),
    (r"clerk", "Clerk"),
    (r"treasurer", "Treasurer"),
    (r"conven[oe]r", "Convenor"),
    (r"moderator", "Moderator"),
    (r"facilitator", "Facilitator"),
    (r"rapporteur", "Rapporteur"),
    (r"host", "Host"),
    (r"scribe", "Scribe"),
    (r"guest speaker", "Guest speaker"),
    (r"speaker", "Speaker"),
    (r"presenter", "Presenter"),
    (r"organi[sz]er", "Organizer"),
)
_CLOCK = r"\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\b\.?|noon\b|hours\b|hrs\b|o'clock\b|(?<=[.:]\d\d)(?!\w))"
_HOURS = rf"(?:(?:at|from)\s+)?{_CLOCK}(?:\s*(?:-|to|until)\s*{_CLOCK})?"
_HOUR_BESIDE = re.compile(rf"^{_HOURS}(?:\s*[,;-]+\s*|\s+|$)|\s*[,;]\s*{_HOURS}$", re.IGNORECASE)
_VENUE = re.compile(
    r"^(?:via|by|on|over|through)\s+(?:a\s+)?(?:video|tele|phone|zoom|teams|microsoft|ms teams|skype|webex|google|"
    r"conference|web|remote|virtual)|^(?:held\s+)?(?:virtual(?:ly)?|online|remotely|hybrid|teleconference|"
    r"conference call|video ?conference|microsoft teams|ms teams|teams|zoom)\b|"
    rf"^(?:held )?(?:at|in)\s+(?!{_CLOCK})(?:the\s+)?[A-Z0-9]|"
    r"\b(?:room|street|house|hall|building|office|offices|centre|center|road|avenue|square|theatre|library|school|"
    r"chambers?|campus|parade|lane|floor|hotel|church|hub|suite|club|pavilion|college|headquarters|london|dublin|"
    r"edinburgh|cardiff|belfast)\b",
    re.IGNORECASE,
)
_IN_TITLE = re.compile(
    r"\b(?:held|meeting|met)\b.*?\b(?:(?P<via>(?:via|by|on|over)\s+(?:ms |microsoft |google )?(?:teams|zoom|skype|"
    r"webex|meet|video ?conference|tele ?conference|video ?call))|(?:in|at)\s+"
    r"(?P<place>(?:the\s+)?(?!\d{1,2}[.:]\d\d|\d{1,2}\s?[ap]\.?m)"
    r"(?-i:[A-Z0-9])[\w'&. -]*?\b(?:room|house|hall|building|offices?|centre|center|theatre|library|school|chambers?|"
    r"hotel|church|hub|suite|club|pavilion|college|headquarters)\b(?: \d+)?))",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"^\W*(?:(?:draft|confirmed|approved|unapproved|final|unconfirmed|corrected|unratified|ratified|adopted|"
    r"official(?:[- ]sensitive)?|confidential|public|for (?:approval|information|publication)|restricted|minutes|"
    r"version|subject to (?:approval|confirmation)(?: at the next meeting| by the \w+)?|"
    r"v(?:ersion)? ?[\d.]+)\b[\s\d.v:-]*)+\W*$",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"^(?:audio|video|agenda|irc|log|recording|links?|slides|transcript|topics|https?:|www\.)", re.IGNORECASE
)
DECOY = re.compile(
    r"\b(?:next|previous|last|following|future|approv\w+|published|posted|printed|issued?|circulated|updated|draft of|"
    r"amended|actions? from|minutes of the meeting (?:held|of|on)|adopted|ratified|signed|created|modified|due|"
    r"deadline|distributed|uploaded|accessed|copyright|since|as at|as of|effective|agreed at|review(?:ed)?)\b",
    re.IGNORECASE,
)
"""Words before a date that make it another day than the meeting's."""


_MARKED = re.compile(
    r"^\W*(?:(?-i:[A-Z][A-Z -]{4,})|restricted|official(?:[- ]sensitive)?|confidential|secret|protect)\s*(?::|-+)\s*"
    r"(?:this (?:document|paper|record)|not\b.{0,30}\bcirculat|not for\b|for members|handle)\b|"
    r"^\W*this (?:document|paper|record) is (?:the property|confidential|not)\b|\bis the property of\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"^(?:(?:our |document |paper )?ref(?:erence)?\b\.?:?\s+\S*\d\S*|"
    r"(?-i:[A-Z]{1,6}) ?(?:\(\d{2,4}\)|/(?:\w{1,6}/)?\d{2,4}\b)"
    r"[\w/().-]*(?: \d+(?:st|nd|rd|th) (?:meeting|conclusions))?|copy no\b.*)(?:\s{2,}copy no\.? ?\d+)?$",
    re.IGNORECASE,
)
_MOST_CHARACTERS_OF_A_TITLE = 400
_REGISTERED = re.compile(
    r"\s*[(,-]?\s*\b(?:a )?(?:(?:company|charity|registered|registration|incorporated|society|provider|in England|"
    r"and Wales|limited by guarantee),? ){1,4}(?:no|number|nos)\b\.?:?\s*[A-Z]{0,3}[\d ./-]*\d[A-Z]?\)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A label of a header with its value."""

    label: str
    value: str
    office: str | None
    """The office whose holder the value names; None for other labels."""

    @property
    def says_when(self) -> bool:
        """Whether the value is the meeting's day or hour."""
        return bool(_WHEN.match(self.label))

    @property
    def says_where(self) -> bool:
        """Whether the value is the meeting's place."""
        return bool(_WHERE.match(self.label))

    @property
    def says_what(self) -> bool:
        """Whether the value is the meeting's title."""
        return bool(_TITLE.match(self.label))

    @property
    def is_of_several(self) -> bool:
        """Whether the office is printed in the plural, so that a comma parts its holders."""
        return bool(re.search(r"(?<!minute)(?<!note)s$", self.label, re.IGNORECASE))

    @property
    def is_weak(self) -> bool:
        """Whether the label also opens sentences of a body."""
        return self.label.lower() in {"minutes", "notes", "meeting", "lead", "leads", "from", "to", "name", "re"}


def read_labelled_line(line: str) -> LabelledLine | None:
    """Read "Label: value"; None where the label is none of a header."""
    folded = fold_characters(line).strip(" *#")
    if not any(mark in folded for mark in (":", "-", "\t", "   ")):
        return None
    match = _LABELLED.match(folded)
    if match is None and "/" in folded:
        match = _LABELLED.match(_OTHER_LANGUAGE.sub("", folded))
    if match is None:
        return None
    label, value = match.group("label").strip(), match.group("value").strip(" *|")
    office = next((name for shape, name in _OFFICES if re.match(shape, label, re.IGNORECASE)), None)
    return LabelledLine(label, _NEXT_LABEL.split(value)[0].strip(), office)


def has_venue_shape(line: str) -> bool:
    """Whether a line without a label names a place, or a way to meet."""
    return bool(_VENUE.search(line))


def strip_hour(venue: str) -> str | None:
    """Leave out the hour printed before or behind a place; None where nothing else is printed."""
    printed = venue.strip()
    for match in reversed([*_HOUR_BESIDE.finditer(fold_characters(printed))]):
        printed = printed[: match.start()] + printed[match.end() :]
    return printed.strip(" ,;") or None


def is_marking(line: str) -> bool:
    """Whether a line says only how the paper is kept: its marking, its reference, the number of a register."""
    return bool(_MARKED.search(line) or _REFERENCE.match(line)) or (bool(line) and not strip_registration(line))


def strip_registration(title: str) -> str:
    """Leave the number of a register out of a title: "Pier Homes Limited (Company number 0123)"."""
    if len(title) > _MOST_CHARACTERS_OF_A_TITLE:
        return title.strip()
    return _REGISTERED.sub("", title).strip()


def is_link(line: str) -> bool:
    """Whether a line only points to a recording, a log or the slides."""
    return bool(_LINK.match(line))


def is_status_line(line: str) -> bool:
    """Whether a line holds nothing but standing and markings ("DRAFT v0.3", "OFFICIAL")."""
    return bool(_STATUS.match(line))


def find_venue_in_title(title: str) -> str | None:
    """The place a sentence names: "held in the Village Hall", "held via Zoom"."""
    match = _IN_TITLE.search(title)
    if match is None:
        return None
    printed = match.group("via") or match.group("place")
    return title[match.end() - len(printed) : match.end()]
