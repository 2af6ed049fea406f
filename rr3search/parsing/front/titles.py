"""What the meeting is called, and who met.

Lines of the front matter in, title and body out: "Minutes of the meeting of the Harbour Board held on 4 May" names
the Harbour Board.
"""

import re
from collections.abc import Sequence

from rr3search.domain import fold_characters, fold_name
from rr3search.language.dates import PrintedDate, find_dates
from rr3search.language.name_shapes import BODY_NOUN

__all__ = ["HELD", "TITLE_WORD", "choose_title", "derive_body", "names_own_day", "repeats_title"]

_FEWEST_WORDS_OF_A_REPEATED_TITLE = 3
TITLE_WORD = re.compile(
    r"\b(?:minutes|meeting|committee|group|board|panel|council|forum|agm|notes|summary|network|partnership|"
    r"working party|call|assembly|session|transcript|record|briefing|roundtable|workshop|society|association)\b",
    re.IGNORECASE,
)
HELD = re.compile(r"\b(?:held|took place|met|meeting|convened|on the)\b", re.IGNORECASE)
_BODY_WORD = re.compile(
    r"\b(?:committee|group|board|panel|council|forum|network|partnership|working party|assembly|society|association|"
    r"trust|agm|devs|senate|cabinet|taskforce|task force|steering|commission|authority|community of practice)\b",
    re.IGNORECASE,
)
_STANDING = re.compile(
    r"^[\W\d]+|^(?:draft|confirmed|approved|unconfirmed|unapproved|final)\s+|"
    r"^at (?:an? |the )(?:[a-z-]+ ){0,2}(?=meeting)",
    re.IGNORECASE,
)
_OTHER_MEETING = re.compile(r"\b(?:previous|last|next)\b", re.IGNORECASE)
_BARE = re.compile(
    r"^\W*(?:draft |confirmed |final )*(?:(?:minutes|notes|record|summary)(?: of)?(?: (?:the )?(?:meeting|"
    r"discussion))?|meeting)\W*$",
    re.IGNORECASE,
)
_MARKING = re.compile(
    r"^\W*(?:official|restricted|confidential|unclassified|protect|internal|public|draft|final)"
    r"(?:\W+(?:sensitive|commercial|personal|use only|draft|final|v?[\d.]+))*\W*$",
    re.IGNORECASE,
)
"""What says how a paper may be passed on, not who met."""
_SAYS_NO_BODY = re.compile(
    r"^(?:(?:draft|confirmed|approved|final|unconfirmed|the|a)\s+)*(?:minutes|notes?|record|summary)?(?:\s*of)?"
    r"(?:\s*(?:the|an?))?(?:\s*(?:meeting|discussion|session))?(?:\s+(?:held|on|at|in|public|minutes|notes|summary))*$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^(?:(?:draft|confirmed|approved|final|unconfirmed)\s+)*(?:(?:notes|minutes|summary|record|"
    r"transcript)\b\s*(?:(?:of|"
    r"from|for)\b\s*)?)?(?:at\s+(?=an?\s+\w+\s+|the\s+))?(?:(?:the|an?)\s+)?(?:(?:meeting|teleconference)\s+(?:of|from)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*[-:,]?\s*\(?\b(?:(?:draft|final|committee|weekly|monthly|quarterly|annual|contributors)\s+)?(?:meeting\s*)?"
    r"(?:minutes|notes|summary|meeting|transcript)(?:\s+of\s+(?:the\s+)?meeting)?(?:\s+\d+)?(?:\s+(?:held )?on)?"
    r"(?:\s\w+_?\d*)?\)?$",
    re.IGNORECASE,
)


_HELD_AT = re.compile(r"\s+held\s+(?:on|at|in|via|by|from)\b", re.IGNORECASE)
_HOUR = r"\d{1,2}(?:[.:]\d{2}\s?(?:[ap]\.?m\b|hours\b|hrs\b)?|\s?(?:[ap]\.?m\b|noon\b|hours\b|hrs\b))"
_WHEN_AND_WHERE = re.compile(
    rf"\s*[,;(]\s*(?:at |from )?{_HOUR}|\s+(?:at|from)\s+{_HOUR}|\s+held(?=\s|$)", re.IGNORECASE
)
"""Where a title line goes on to say at what hour, and in which place."""
_EXPLAINED = re.compile(r"\s*\((?:[Aa]n?|[Tt]he|formerly|previously|part of|also known as)\s[^()]*\)?\s*$")
"""What the body is, behind its name: "(a sub-group of the Harbour Board)"."""
_OF_AN_ORGAN = re.compile(r"^(?P<organ>(?:[\w-]+ )?committee) meeting$", re.IGNORECASE)
_ORGAN_BEHIND = re.compile(
    r"^(?:the )?(?=(?-i:[A-Z]))[\w'&, -]{0,60}\b(?:committee|sub-?committee|panel|board|group|forum|council|network|"
    r"partnership|assembly|commission|cabinet|senate|working party|task ?force|governors|trustees|corporation)$",
    re.IGNORECASE,
)
"""An organ named behind the institution it is of: "Pier Homes: Tenant Panel"."""
_INSTITUTION = re.compile(
    r"\b(?:trust|society|association|authority|partnership|(?:town|parish|district|borough|county|city|community) "
    r"council)$",
    re.IGNORECASE,
)
"""What ends the name of an institution that has organs of its own."""
_EDGES = " ,;-–—:"


def choose_title(titles: Sequence[str]) -> str | None:
    """Take the first line that names a body, else the first that speaks of a meeting, else the first."""
    named = [title for title in titles if not _BARE.match(title) and not _SAYS_NO_BODY.match(derive_body(title))]
    for wanted in (_BODY_WORD, BODY_NOUN, TITLE_WORD):
        for at, title in enumerate(named):
            if wanted.search(title):
                return _join_next(title, named[at + 1 : at + 2])
    return next(iter([*named, *titles]), None)


def _join_next(title: str, following: Sequence[str]) -> str:
    """Add the line below a title where it says which of the body's meetings this is."""
    for line in following:
        words = {word.casefold() for word in re.findall(r"\w+", title)}
        is_new = any(word.casefold() not in words for word in re.findall(r"\w{4,}", line))
        if TITLE_WORD.search(line) and is_new and not find_dates(line) and not find_dates(title):
            return f"{title} - {line}"
    return title


def names_own_day(line: str, dates: Sequence[PrintedDate]) -> bool:
    """Whether a line with dates says of itself that these are the minutes of that day's meeting."""
    is_other = _OTHER_MEETING.search(line[: dates[0].start])
    return bool(TITLE_WORD.match(_STANDING.sub("", line)) and HELD.search(line) and not is_other)


def derive_body(title: str) -> str:
    """Tell who met from the title: without "Minutes of", a date, a place, or the topic after a dash."""
    printed = title = " ".join(title.split())
    title = _HELD_AT.split(title)[0]
    for date in reversed(find_dates(title)):
        title = title[: date.start] + title[date.start + len(date.printed) :]
    title = _WHEN_AND_WHERE.split(title)[0] or title
    parts = re.split(r"\s+[-–—|]\s+|:\s+", title.strip(" ,-–—:"))
    heads = [part for part in parts if part and not _BARE.match(part) and not _MARKING.match(part)]
    head = next(iter(heads), parts[0])
    behind = _BEFORE.sub("", heads[1]) if len(heads) > 1 else ""
    is_same = fold_name(_INSTITUTION.sub("", head)) in fold_name(behind)
    if _ORGAN_BEHIND.match(behind) and not is_same and not _BODY_WORD.search(_INSTITUTION.sub("", head)):
        head = f"{head} {behind}"
    named = _BEFORE.sub("", head)
    stripped = _close_brackets(_AFTER.sub("", _EXPLAINED.sub("", named)).strip(_EDGES))
    stripped = _EXPLAINED.sub("", stripped)
    organ = _OF_AN_ORGAN.match(named.strip(_EDGES))
    return stripped or (organ.group("organ") if organ else head) or printed


def _close_brackets(name: str) -> str:
    """Leave out a bracket that was cut off, and one that stands around the whole name or behind it alone."""
    if name.startswith("(") and name.endswith(")") and name.count("(") == 1:
        return name.strip("() ")
    while name.count("(") > name.count(")"):
        name = name[: name.rindex("(")].rstrip(_EDGES)
    return name.rstrip(_EDGES + ")") if name.count(")") > name.count("(") else name


def repeats_title(line: str, titles: Sequence[str]) -> bool:
    """Whether a line prints again what a title above it says, as below a running head."""
    words = re.findall(r"\w+", line.casefold())
    said = [" ".join(re.findall(r"\w+", fold_characters(title).casefold())) for title in titles]
    return len(words) >= _FEWEST_WORDS_OF_A_REPEATED_TITLE and any(" ".join(words) in title for title in said)
