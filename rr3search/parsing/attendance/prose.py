"""Who was there where minutes tell it in sentences: "Members present were A and B; C sent apologies" and the like.

A paragraph in, attendees out; none where it tells of something else. Only whole names, or titled ones, count: the
words stay in the body.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from rr3search.domain import Attendee, fold_characters
from rr3search.language.name_shapes import LISTED_NAME, TITLE, is_person_name
from rr3search.language.offices import is_role
from rr3search.language.sentences import split_sentences
from rr3search.parsing.attendance.entries import read_attendance_line
from rr3search.parsing.attendance.represented import list_parts, read_plain, read_represented
from rr3search.parsing.attendance.told_sides import ToldNames, list_sides

__all__ = ["read_attendance_prose", "read_told_list"]

_WERE = r"(?:\s+(?:were|was|had been|have been|has been|are|is))"
_THERE = re.compile(
    r"^(?:the (?:following )?)?(?:(?:[a-z-]+ )?(?:members?|councillors|trustees|governors|directors|"
    r"commissioners|officers|"
    r"staff|guests|those|people|council ?members)(?: of the \w+)? |also |others? )?"
    rf"(?:present|in attendance|attending|who attended){_WERE}?\s*:?\s+(?P<names>.+)$|"
    r"^(?:there (?:(?:were|was)(?: also)? (?:present|in attendance)|(?:also )?attended)|"
    r"(?:the )?(?:meeting|session|call) was attended by)"
    r":?\s+(?P<attended>.+)$",
    re.IGNORECASE,
)
_AWAY = re.compile(
    rf"(?:^|\b)(?:apolog(?:y|ies)|regrets)(?: for (?:absence|non-attendance))?{_WERE}?"
    r"(?:\s+(?:(?:also|duly) )?(?:received|given|sent|noted|accepted|tendered|submitted|recorded|made|conveyed))?"
    r"(?: (?:and|&) (?:accepted|noted|approved|received))?\s+(?:from|for|by|on behalf of)\s+(?P<names>.+)$",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"^(?P<unable>.+?)\s+(?:was|were|had been) (?:(?:unable|not able) to (?:attend|(?:come|join(?: us)?|be "
    r"(?:there|present|with us))(?=$|,| (?:and|but|today|tonight|on this occasion|because|owing|due)\b))|"
    r"absent|excused)\b|"
    r"^(?P<names>.+?)\s+(?:had |have |has )?(?:also )?(?:sent|gave|given|offered|tendered|submitted|conveyed|"
    r"registered) "
    r"(?:(?:his|her|their|in) )?(?:apologies|apology|regrets)\b",
    re.IGNORECASE,
)
_OPENED_BY = re.compile(
    r"\b(?:called to order|opened|chaired|presided over)\b[^.]*?\bby (?:the )?(?P<office>(?:[A-Z][\w-]+ ){1,3})"
    r"(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'.-]+){1,2})"
)
_TOOK_CHAIR = re.compile(
    r"^(?:the )?(?P<office>(?:[A-Z][\w-]+ ?){1,3}), (?P<name>[A-Z][\w'-]+(?: [A-Z][\w'.-]+){1,2}),? "
    r"(?:took the chair|presided|was in the chair|chaired|opened the meeting|called the meeting to order)",
    re.IGNORECASE,
)
_CHAIRED_BY = re.compile(
    r"^(?:the )?(?:meeting|session|call|forum|group) (?:was|is) (?:chaired|opened|convened|led) by (?P<names>[^,;]+)$|"
    r"^(?P<holder>[^,;]+?) (?:(?:was )?in|took|occupied) the chair$",
    re.IGNORECASE,
)
_CAME_FOR = re.compile(
    r"^(?P<names>.+?)(?: (?:also|both|all))?(?:,| who)? (?:(?:attended|came|joined|sat|spoke|were (?:there|present)|"
    r"was (?:there|present)|were in attendance|was in attendance)"
    r"(?: (?:by|via|on|over) (?:video|phone|telephone|teams|zoom)(?: link)?)? (?:for|from|on behalf of|representing)|"
    r"represented) (?:the )?(?P<body>(?-i:[A-Z])[^;:]+)$",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"^(?P<names>.+?)(?: also| both| all)? (?:(?:was|were) (?:(?:also|both|all) )?(?:present|in attendance|there)|"
    r"attended|observed|joined|dialled in|took part)"
    r"(?: (?:as (?:an )?(?:observers?|guests?)|(?:by|via|on|over|through) [\w ]{3,24}|online|remotely))?$",
    re.IGNORECASE,
)
_TOOK_NOTES = re.compile(
    r"^(?P<names>[^,;]+?) (?:(?:took|kept|wrote|made) the (?:minutes|notes?|record)|(?:was|acted as) (?:the )?"
    r"(?:secretary|note[- ]taker|minute[- ]taker))$",
    re.IGNORECASE,
)
_AND_ANOTHER = re.compile(
    r"^(?P<one>.+? (?:attended|observed|represented|in the chair|(?:was|were) (?:present|there))\b.*?),? and "
    r"(?P<other>(?-i:[A-Z]).+ (?:attended|observed|represented|took|kept|wrote|sent|gave|was|were)\b.*)$",
    re.IGNORECASE,
)
"""Two sentences that "and" joins: "Jo Marsh (Pier Trust) observed and Al Reed (City Council) took the minutes"."""
_NOBODY = re.compile(r"^(?:there (?:were|was) no|no) (?:apologies|absences|regrets|guests|observers)\b", re.IGNORECASE)
_TELLS = re.compile(
    r"present|attend|apolog|regrets|unable|absent|excused|order|opened|chair|presid|represented|observed|minutes|notes?\b|"
    r"record|joined|came|took part|dialled|secretary|-taker",
    re.IGNORECASE,
)
_MOST_CHARACTERS = 2000
_HOSTED = re.compile(
    r"^(?:(?:the|this) (?:\w+ ){1,3}(?:was|is) )?(?:co-?)?(?:hosted|chaired|convened|facilitated|opened|led) by "
    rf"(?P<host>{LISTED_NAME}), (?P<office>[^,;]{{3,60}})"
    rf"(?:,? (?:with|and|alongside|together with) (?P<other>{LISTED_NAME}), (?P<other_office>[^,;]{{3,60}}))?$"
)
_OFFICE_AT = re.compile(r"^(?P<role>[^,]+?) (?:at|in) (?:the )?(?P<body>[A-Z].*)$")
_CHAIR_OF = re.compile(
    r"^(?P<role>(?:(?:vice|deputy|joint|co)[- ])?(?:chair\w*|president|director|chief executive|ceo|patron|founder))"
    r" of "
    r"(?:the )?(?P<body>(?!(?:the )?(?:board|meeting|group|panel|committee)\b)[A-Z].*)$",
    re.IGNORECASE,
)
_TITLED = re.compile(rf"^{TITLE}\s")
_SUBJECTS = re.compile(r"\b(?:who|which|that|but|because|as|so|while|whose|for the|due to|owing to)\b.*$")
_OFFICES = re.compile(
    r"^(?:the )?(?:vice[- ]|deputy |acting )?(?:chair\w*|president|mayor|convenor|convener|supervisor|moderator|"
    r"commissioner)\s*$",
    re.IGNORECASE,
)


def read_attendance_prose(text: str) -> list[Attendee]:
    """Read everybody a paragraph says was there or sent apologies."""
    folded = fold_characters(text)
    if not _TELLS.search(folded):
        return []
    return [
        person
        for start, end in split_sentences(folded)
        for person in _read_sentence(folded[start:end].strip().rstrip("."))
    ]


def read_told_list(text: str) -> list[Attendee]:
    """Read a paragraph that stands where people are listed, if most of its sentences tell who was there or not."""
    folded = fold_characters(text)
    sentences = [folded[start:end].strip().rstrip(".") for start, end in split_sentences(folded)]
    is_long = any(len(sentence) > _MOST_CHARACTERS for sentence in sentences)
    if is_long or not any(_is_told_as_sentence(sentence) for sentence in sentences):
        return []
    told = [[*_read_told(sentence)] for sentence in sentences]
    telling = sum(bool(people or _NOBODY.match(sentence)) for people, sentence in zip(told, sentences, strict=True))
    return [person for people in told for person in people] if telling * 2 > len(sentences) else []


def _is_told_as_sentence(sentence: str) -> bool:
    """Whether a sentence has a verb of its own, as no line of a list has."""
    return bool(list_sides(sentence)) or any(
        one.match(sentence) for one in (_CHAIRED_BY, _CAME_FOR, _CAME, _TOOK_NOTES, _THERE, _SENT)
    )


def _read_told(sentence: str) -> Iterator[Attendee]:
    """Read a sentence of such a paragraph, where whoever is named is named for having been there."""
    if sides := list_sides(sentence):
        yield from _read_sides(sides)
    elif match := _AND_ANOTHER.match(sentence):
        yield from _read_told(match["one"])
        yield from _read_told(match["other"])
    elif match := _CHAIRED_BY.match(sentence):
        for person in _read_names(match["names"] or match["holder"], is_present=True):
            yield replace(person, role="Chair")
    elif match := _TOOK_NOTES.match(sentence):
        for person in _read_names(match["names"], is_present=True):
            yield replace(person, role=person.role or "minutes")
    elif match := _CAME_FOR.match(sentence):
        for person in _read_names(match["names"], is_present=True):
            yield replace(person, organisation=person.organisation or match["body"].strip(" ,"))
    elif match := _CAME.match(sentence):
        yield from _read_names(match["names"], is_present=True)
    else:
        yield from _read_sentence(sentence)


def _read_sides(sides: Iterable[ToldNames]) -> Iterator[Attendee]:
    """Read the people of each side, with what the sentence says of all of them."""
    for side in sides:
        for person in _read_names(side.names, is_present=True):
            role, body = person.role or side.role, person.organisation or side.organisation
            yield replace(person, role=role, organisation=body)


def _read_sentence(sentence: str) -> Iterator[Attendee]:
    if len(sentence) > _MOST_CHARACTERS or not _TELLS.search(sentence):
        return
    if match := _HOSTED.match(sentence[:1].lower() + sentence[1:]):
        for name, office in (("host", "office"), ("other", "other_office")):
            if match[name] and is_role(match[office]):
                yield _read_holder(match[name], match[office])
    elif match := _THERE.match(sentence):
        yield from _read_names(match.group("names") or match.group("attended"), is_present=True)
    elif match := _AWAY.search(sentence):
        yield from _read_names(match.group("names"), is_present=False)
    elif match := _SENT.match(sentence):
        yield from _read_names(match.group("names") or match.group("unable"), is_present=False)
    elif (match := _OPENED_BY.search(sentence) or _TOOK_CHAIR.match(sentence)) and _OFFICES.match(
        match.group("office")
    ):
        yield Attendee(match.group("name"), None, match.group("office").strip(), present=True)


def _read_holder(name: str, office: str) -> Attendee:
    """Part an office from the body it is held in."""
    match = _OFFICE_AT.match(office) or _CHAIR_OF.match(office)
    if match is None or not is_role(match["role"]):
        return Attendee(name, None, office, present=True)
    return Attendee(name, match["body"], match["role"], present=True)


def _read_names(names: str, *, is_present: bool) -> Iterator[Attendee]:
    """The people of a run, with the bodies that they are of; a part that does not tell those is read like a list's."""
    parts = list_parts(names)
    told = {part: read_represented(part, is_present=is_present) for part in parts}
    if ";" not in names:
        told |= {part: read_plain(part, is_present=is_present) for part, people in told.items() if not people}
    others = [part for part, people in told.items() if not people]
    is_told = any(person.organisation for people in told.values() for person in people)
    if not is_told or (others and ";" not in names):
        yield from _read_run(names, is_present=is_present)
        return
    for people in told.values():
        yield from people
    if others:
        yield from _read_run("; ".join(others), is_present=is_present)


def _read_run(names: str, *, is_present: bool) -> Iterator[Attendee]:
    """The people of a run, where all of it reads as names."""
    run = names if ";" in names else _SUBJECTS.sub("", names).rstrip(" ,")
    for person in read_attendance_line(run, is_present=is_present, is_run=True):
        attendee = person.attendee
        if is_person_name(attendee.name) and (" " in attendee.name or _TITLED.match(attendee.name)):
            office = attendee.role if attendee.organisation is None else None
            body = _CHAIR_OF.match(office or "")
            attendee = replace(attendee, role=body["role"], organisation=body["body"]) if body else attendee
            yield replace(attendee, present=is_present)
