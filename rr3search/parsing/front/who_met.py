"""Who met, where a header says it over several lines: "Shire of Kurrabin" above "Access and Inclusion Committee".

Title lines in, the body's name out. The line that names an organ counts, with the institution above it; a line that
only says which meeting it was ("Minutes of the annual general meeting") names nobody.
"""

import re
from collections.abc import Sequence

from rr3search.language.name_shapes import BODY_NOUN
from rr3search.parsing.front.titles import choose_title, derive_body

__all__ = ["add_council", "choose_body", "list_names", "name_meeting", "names_nobody"]

_MOST_WORDS = 10
_KINDS = frozenset(
    re.findall(
        r"\w+",
        "minutes notes note record summary of the a an draft confirmed approved unconfirmed final meeting "
        "meetings annual general extraordinary special ordinary regular monthly weekly quarterly public agm "
        "egm session held at on in by for and telecon teleconference call zoom first second third fourth "
        "fifth sixth seventh eighth ninth tenth inaugural",
    )
)
"""Words that say which meeting it was, not whose."""
_NTH = re.compile(r"^(?:the )?(?:\d+(?:st|nd|rd|th)|meeting|no\.?)\b", re.IGNORECASE)
_ORGAN = re.compile(
    r"\b(?:committee|sub-?committee|board|sub-?group|group|panel|commission|branch|executive|governing body|governors|"
    r"directors|trustees|council|senate|cabinet|chapter|division|section|forum|working party|task ?force|"
    r"corporation)s?\b",
    re.IGNORECASE,
)
_BELOW = re.compile(
    r"\b(?:branch|sub-?group|sub-?committee|chapter|division|section|working party|board|committee)\b|"
    r"\b(?:stakeholders?|advisory|liaison|reference|consultative|users?'?|scrutiny|focus|working|task|steering|"
    r"residents?'?|patients?'?) (?:group|panel|forum)\b",
    re.IGNORECASE,
)
_INSTITUTION = re.compile(
    r"\b(?:club|region|society|church|parish|homes|allotments?|gardens|primary|academy|union|charity|hospice|"
    r"surgery|town|college|university|"
    r"city|shire|county|diocese|guild|league|lodge|friends of|institute|company|partnership|association|project)\b",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"^[A-Z]{2,6}$")
_GENERIC = re.compile(
    r"^(?:the )?(?:(?:full|general|management|executive|steering|main|public|branch|trust|parish|town|city|school|"
    r"planning|finance|advisory|national|joint|core|local|club|working|users?|residents?|stakeholders?)\s+)*"
    r"(?:committee|board|council|executive|governing (?:board|body)|"
    r"(?:committee|board|court) of (?:trustees|directors|governors|education|management|supervisors|commissioners)|"
    r"trustees|governors|directors|branch|panel|group|commission|forum|assembly|corporation)(?: meeting)?$",
    re.IGNORECASE,
)
_NAME_OF_A_WHOLE = re.compile(r"^(?:the )?(?:(?:[A-Z][\w'&-]*|of|and|the|for|in|on|&)(?: |$)){2,8}$")
_SECRETARIAT = re.compile(
    r"(?:^|[-\u2013\u2014:|,]\s*)(?:democratic|committee|member|governance|secretariat) services\W*$", re.IGNORECASE
)
"""Whoever writes the minutes, over the name of those who met."""
_MARKING = re.compile(
    r"\b(?:sessions?|publication|confidential\w*|approval|draft|agenda|restricted|minutes|notes|meeting|part|held|at|"
    r"published|public)\b",
    re.IGNORECASE,
)
"""What says how, where or for whom it was, and is no name."""
_NEXT_SENTENCE = re.compile(r"\. ")
_FULL = re.compile(r"^(?:the )?(?:(?:full|town|parish|city) )*council(?: meeting)?$", re.IGNORECASE)
"""The council as a whole, not an organ of it."""


def choose_body(titles: Sequence[str], title: str) -> str:
    """Tell who met.

    Args:
        titles: Every title line of the header, in order.
        title: The one chosen as the meeting's title.
    """
    own_lines = [line for line in titles if not _SECRETARIAT.search(line)]
    if len(own_lines) < len(titles) and list_names(own_lines):
        return choose_body(own_lines, choose_title(own_lines) or own_lines[0])
    own = derive_body(title)
    names = list_names(titles)
    if _names_nobody(own) or (_ACRONYM.match(own) and own not in names[:1]):
        others = [*(name for name in names if _ORGAN.search(name)), *names, *map(derive_body, titles)]
        own = next((name for name in others if not _names_nobody(name) and not _ACRONYM.match(name)), own)
    at = names.index(own) if own in names else len(names)
    parent = next((name for name in names[:at] if not _overlap(name, own)), None)
    if parent and _ORGAN.search(own) and (_GENERIC.match(own) or not _ORGAN.search(parent)):
        return f"{parent} {own}"
    if _GENERIC.match(own) and (institution := _find_institution(titles, own)):
        return f"{institution} {own}"
    below = next((name for name in names[at + 1 :] if _is_below(name) and not _overlap(name, own)), None)
    if below and (not _ORGAN.search(own) or "group" in below.lower()):
        return f"{own} {below}"
    return own


def _is_below(name: str) -> bool:
    """Whether a name, printed under another, is that of an organ of it."""
    return bool(_BELOW.search(name) or (_GENERIC.match(name) and not _FULL.match(name)))


def _find_institution(titles: Sequence[str], organ: str) -> str | None:
    """Find what the line next to an organ's name calls the whole: above by its capitals, below by its noun."""
    at = next((at for at, title in enumerate(titles) if derive_body(title) == organ), 0)
    above = derive_body(titles[at - 1]) if at else ""
    is_name = _NAME_OF_A_WHOLE.match(above) and not (_ORGAN.search(above) or _MARKING.search(above))
    if is_name and not _names_nobody(above):
        return above
    below = [_NEXT_SENTENCE.split(line)[0] for line in titles[at + 1 : at + 2] if not _MARKING.match(line)]
    return next((name for name in list_names(below) if _INSTITUTION.search(name) and not _overlap(name, organ)), None)


def name_meeting(titles: Sequence[str], title: str) -> str:
    """Put the body before a title that only says which of its meetings this is."""
    own = derive_body(title)
    if not (_names_nobody(own) or _GENERIC.match(own)) or title not in titles:
        return title
    before = [name for name in list_names(titles[: titles.index(title)]) if not _overlap(name, own)]
    return f"{before[0]} - {title}" if before and not _GENERIC.match(before[0]) else title


def add_council(body: str, margins: Sequence[str]) -> str:
    """Name the institution where a body calls itself only "Full Council" and the margins of the pages say whose.

    Args:
        body: As the header has it.
        margins: Running headers and footers.
    """
    if not _GENERIC.match(body):
        return body
    names = [name for name in list_names(margins) if not _GENERIC.match(name)]
    institution = next((name for name in names if _INSTITUTION.search(name)), None)
    if institution is None:
        return body
    printed = institution.title() if institution.isupper() else institution
    return printed if _FULL.match(body) and printed.lower().endswith("council") else f"{printed} {body}"


def names_nobody(title: str) -> bool:
    """Whether a line says which meeting it was, not whose: "Minutes 22.03.18"."""
    return _names_nobody(derive_body(title))


def list_names(titles: Sequence[str]) -> list[str]:
    """List the bodies that title lines name, in order."""
    names = [derive_body(title) for title in titles]
    return [
        name
        for name in dict.fromkeys(names)
        if not _names_nobody(name)
        and len(name.split()) <= _MOST_WORDS
        and name[:1].isupper()
        and (BODY_NOUN.search(name) or _ORGAN.search(name) or _INSTITUTION.search(name))
    ]


def _names_nobody(name: str) -> bool:
    words = re.findall(r"[^\W_]+", name.lower())
    return all(word in _KINDS or word.isdigit() for word in words) or bool(_NTH.match(name))


def _overlap(one: str, other: str) -> bool:
    """Whether one name holds nearly all of what the other says."""
    first, second = ({word for word in re.findall(r"\w+", name.lower()) if word not in _KINDS} for name in (one, other))
    return bool(first & second) and len(first & second) * 2 >= min(len(first), len(second))
