"""Promises and assignments in prose: "Jo agreed to write", "It was agreed that the Clerk would write".

A sentence in, commitments out. Only what is to be done after the meeting by somebody the words name: what
bodies agree is a decision, what is done at the meeting or goes on anyway is narration.
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from rr3search.domain import fold_characters
from rr3search.parsing.action_owners import are_individuals, name_actors, name_owners
from rr3search.parsing.deeds import DEED, IN_MEETING, LATER, STATE
from rr3search.parsing.names import Roster

__all__ = ["Commitment", "find_commitments"]

_SUBJECT = (
    r"(?P<owner>(?:[Tt]he\s+)?[A-Z@][^.:;?!()]{0,70}?(?:\s\([^()]{1,30}\))?|the\s+[a-z][^.:;?!(),]{2,40}?|[a-z]{5,}s)"
)
_ADVERBS = r"(?:(?:also|then|therefore|now|kindly|subsequently|further|in turn|both|all|each|again)\s+)*"
_VERB = r"(?P<verb>[a-z][a-z-]+)\b"
_OBJECT = r"(?P<object>\s+(?:a|an|the|this|that|it|so|some|all)\b)?"
_SOON = r"(?:tomorrow|tonight|today|this (?:week|month|evening)|next \w+|by \w+|before \w+|after \w+|on \w+day)\b"
_TO = rf"\s+{_ADVERBS}(?:to\s+{_ADVERBS}){_VERB}"
_LEAD = (
    r"^(?:[-*\s]*)(?:(?:and|but|so|also|however|finally|then)\b,?\s+)?"
    r"(?:(?:In|On|At|As|When|Following|After|Before|Regarding|With|For|Due|Given|If|Once|Until|Since|To|By|In order)\b"
    r"[^;:]{0,120}?,\s+)?(?:(?:and|so)\s+)?"
)
_AGREED_THAT = re.compile(
    r"(?:\b(?:it (?:was|is|has been)(?: also| therefore| then| further| subsequently| unanimously)? |"
    r"[^.;:]{2,60}?\b(?:also |therefore |then |unanimously )?)?"
    r"(?:agreed|AGREED|resolved|RESOLVED|decided|DECIDED|confirmed|recommended|noted|suggested and agreed)"
    r"(?: unanimously| by all)?:?\s+(?:that\s+)?)",
)
_STRONG = re.compile(
    _LEAD + _SUBJECT + rf"\s+{_ADVERBS}"
    r"(?P<how>agrees?|agreed|undertook|undertakes|offered|offers|volunteered|volunteers|promised|pledged|committed|"
    r"(?:was|were|is|are|has been|have been|will be|would be|to be)\s+(?:asked|tasked|requested|instructed|mandated|"
    r"assigned|nominated|directed|charged)|(?:has|have)\s+(?:agreed|offered|volunteered|undertaken|promised)|"
    r"(?:took|takes|has|have|has taken|will take|was given|accepted|has been given)\s+(?:an?|"
    r"the)\s+action(?: point| item)?|"
    r"is|(?:is|are)\s+due|will need|would need|needs)"
    rf"{_TO}"
)
_MODAL = re.compile(
    _LEAD + _SUBJECT + rf"\s+{_ADVERBS}(?P<how>will|shall|'ll|(?:is|are) going to)\s+{_ADVERBS}{_VERB}{_OBJECT}",
)
_AND_PROMISED = re.compile(
    _LEAD + _SUBJECT + r"\s+[a-z]+(?:ed|s|d)?\b[^.;:?]{0,90}?,?\s+(?:and|but)\s+(?:also |then |has |have |so )*"
    rf"(?:(?P<how>undertook|offered|promised|pledged|agreed|volunteered|committed|undertaken){_TO}|"
    rf"(?P<modal>will|would)\s+{_ADVERBS}(?P<deed>[a-z][a-z-]+)\b)"
)
"""The promise is the second thing the subject does: "Jo apologised and undertook to visit"."""
_AGREED_MODAL = re.compile(
    rf"^{_SUBJECT}\s+{_ADVERBS}(?P<how>should|would|will|shall|must|to|is to|are to|needs to|"
    rf"need to)\s+{_ADVERBS}{_VERB}"
)
_SUBJUNCTIVE = re.compile(rf"^{_SUBJECT}\s+{_ADVERBS}{_VERB}(?=\s+\w)")
_REPORTED = re.compile(
    _LEAD + _SUBJECT + rf"\s+{_ADVERBS}(?:said|says|confirmed|advised|stated|noted|explained|added|indicated|replied|"
    r"responded|reported|promised|agreed|assured[^,;.]{2,30}?|informed[^,;.]{2,30}?|told[^,;.]{2,30}?)\s+(?:that\s+)?"
    rf"(?P<self>s?he|they|he/she|she/he)\s+(?:would|will|'d|'ll|(?:was|were|is|are) going to)\s+{_ADVERBS}(?:be\s+)?{_VERB}{_OBJECT}"
)
_SELF = re.compile(
    rf"(?:^|[,;:]\s+|\s(?:but|and|so)\s+)I(?:'ll|\s+will|\s+shall|'m going to|\s+am going to|\s+can(?=[^.]*\b{_SOON}))\s+"
    rf"{_ADVERBS}{_VERB}{_OBJECT}"
)
"""In the first person, where the words are somebody's own."""
_HE_WOULD = re.compile(
    rf"^(?P<self>He|She|They)\s+(?:would\s+{_ADVERBS}(?:be\s+)?{_VERB}{_OBJECT}|would (?P<have>have)\s+(?:the|a|an|his|her|their|this|it|"
    rf"all|some)\b[^.;]{{2,60}}\b\w+(?:ed|en|de|nt|ne)\W*$|(?:is|are|was|were) going to\s+{_ADVERBS}(?P<deed>[a-z][a-z-]+)\b)"
)
"""What the speaker before went on to promise, reported without a verb of speech."""
_ASKED = re.compile(
    _LEAD + r"(?P<asker>[A-Z][^.:;?!]{1,60}?)\s+(?:also\s+|then\s+)?"
    r"(?:asked|requested|instructed|tasked|directed|asks|requests|delegated)\s+"
    r"(?P<owner>(?:[Tt]he\s+)?[A-Z][^.:;?!(),]{0,60}?|the\s+[a-z][^.:;?!(),]{2,40}?|[a-z]{5,}s)"
    rf"\s+to\s+{_ADVERBS}{_VERB}"
)
_PASSIVE = re.compile(
    r"\b(?:will|to|should|would|shall)\s+(?:now\s+|also\s+)?be\s+(?:\w+\s+)?(?P<verb>[a-z]+(?:ed|en|t|wn|ne|ut|un))\b"
    r"(?:\s+(?!by\b)[\w'-]+){0,12}?\s+by\s+(?P<owner>(?:the\s+)?[A-Za-z][\w' &/-]{1,50}?)"
    r"(?=[.,;)]|\s+(?:by|before|on|in|at|and|for|to|when|as|who|within|after|this|next)\b|$)"
)
_PAST = re.compile(
    r"\b(?:had (?:agreed|been asked|offered|undertaken|promised)|(?:at|from) the (?:last|previous) meeting|previously|"
    r"in the past|last (?:month|year|week|time)|whether)\b|\?\s*$",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(
    r";\s+(?:and\s+)?|,\s+(?:and|but|while|whilst|so|with)\s+(?=[A-Z]|the\s)|\s+(?:and|while|whilst)\s+(?=[A-Z][\w'-]+(?:\s"
    r"[A-Z][\w'-]+)?\s+(?:will|to|agreed|undertook|offered|volunteered|is to|was asked|would)\b)"
)
_DOES_THIS = re.compile(
    r"\b(?:said|confirmed|replied|agreed)\s+(?:that\s+)?s?he (?:would|will) do (?:this|so|that|it)\b"
)
"""Says yes to what was just asked for."""
_MOST_WORDS_OF_OWNERS = 4
"""An "and" so near to the beginning joins owners, not clauses."""
_TOPIC = re.compile(r"^[^.:;?!]{2,60}:\s+")
_PRONOUN = re.compile(r"^(?:he|she|they)$", re.IGNORECASE)
_DELIBERATES = re.compile(
    r"\b(?:committee|board|council|group|meeting|panel|forum|we|it|association|society|members|trustees|governors|"
    r"councillors|everyone|all|directors)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Commitment:
    """Somebody is to do something, by a sentence of prose."""

    start: int
    end: int
    """Offsets in the sentence."""
    owners: tuple[str, ...]
    is_weak: bool
    """Whether it is only said to come ("Jo will write"), not agreed, offered or given out."""


def find_commitments(sentence: str, roster: Roster, *, speaker: str | None = None) -> list[Commitment]:
    """Find what a sentence commits somebody to do.

    Args:
        sentence: One sentence of prose.
        roster: Whom it can name.
        speaker: Whom a pronoun at its start means; None where that is not known.
    """
    folded = fold_characters(sentence)
    if _PAST.search(folded):
        return []
    ends = [match.end() for match in _CLAUSE_END.finditer(folded)]
    bounds = [0, *(end for end in ends if len(folded[:end].split()) > _MOST_WORDS_OF_OWNERS), len(folded)]
    found: list[Commitment] = []
    for start, end in pairwise(bounds):
        owners, is_weak = _read_clause(folded[start:end], roster, speaker=speaker)
        if owners:
            found.append(Commitment(start if found else 0, end, owners, is_weak))
        elif found:
            found[-1] = replace(found[-1], end=end)
    return found


def _read_clause(clause: str, roster: Roster, *, speaker: str | None) -> tuple[tuple[str, ...], bool]:
    topic = _TOPIC.match(clause)
    for text in (clause, clause[topic.end() :]) if topic else (clause,):
        given = (
            _read_agreed(text, roster)
            or _read_strong(text, roster, speaker=speaker)
            or _read_second(text, roster)
            or _read_asked(text, roster)
            or _read_passive(text, roster)
        )
        if given:
            return given, False
        if announced := (
            _read_reported(text, roster, speaker=speaker)
            or _read_modal(text, roster, speaker=speaker)
            or _read_own(text, roster, speaker=speaker)
        ):
            return announced, not _DOES_THIS.search(text)
    return (), False


def _read_agreed(text: str, roster: Roster) -> tuple[str, ...]:
    """Name whoever stands behind "that" in "It was agreed that the Clerk would write"."""
    agreed = _AGREED_THAT.search(text)
    if agreed is None or agreed.group().strip().lower().startswith(("noted", "confirmed")):
        return ()
    rest = text[agreed.end() :]
    for shape in (_AGREED_MODAL, _SUBJUNCTIVE):
        match = shape.match(rest)
        if match is None or STATE.fullmatch(match.group("verb")) or _DELIBERATES.search(match.group("owner")):
            continue
        is_deed = bool(DEED.fullmatch(match.group("verb")))
        owners = name_actors(match.group("owner"), roster, allows_unlisted=is_deed)
        if owners and (is_deed or shape is _AGREED_MODAL):
            return owners
    return ()


def _read_strong(text: str, roster: Roster, *, speaker: str | None) -> tuple[str, ...]:
    match = _STRONG.match(text)
    if match is None:
        return ()
    verb, how, printed = match.group("verb"), match.group("how"), match.group("owner")
    is_deed = bool(DEED.fullmatch(verb))
    if STATE.fullmatch(verb) or (IN_MEETING.fullmatch(verb) and not re.search(r"is|action|due", how)):
        return ()
    if verb in {"continue", "act"} and not is_deed:
        return ()
    if _PRONOUN.match(printed):
        return (speaker,) if speaker and (roster.is_person(speaker) or how == "is") else ()
    if _DELIBERATES.search(printed) and not how.endswith(("asked", "requested", "action")):
        return ()
    owners = name_actors(printed, roster, allows_unlisted=is_deed and how not in {"is", "needs"})
    needs_person = how in {"is", "needs", "will need", "would need"} or how.startswith(("has ", "have "))
    return () if needs_person and not are_individuals(owners, roster) else owners


def _read_reported(text: str, roster: Roster, *, speaker: str | None) -> tuple[str, ...]:
    match = _REPORTED.match(text)
    if match is None or not _is_deed(match):
        return ()
    printed = match.group("owner")
    if _PRONOUN.match(printed):
        return (speaker,) if speaker and roster.is_person(speaker) else ()
    owners = name_actors(printed, roster)
    return owners if are_individuals(owners, roster) and not _DELIBERATES.search(printed) else ()


def _read_modal(text: str, roster: Roster, *, speaker: str | None) -> tuple[str, ...]:
    match = _MODAL.match(text)
    if match is None or not _is_deed(match) or _DELIBERATES.search(match.group("owner")):
        return ()
    if _PRONOUN.match(match.group("owner")) and match.group("how").endswith("going to"):
        return (speaker,) if speaker and roster.is_person(speaker) else ()
    owners = name_actors(match.group("owner"), roster)
    return owners if are_individuals(owners, roster) else ()


def _read_second(text: str, roster: Roster) -> tuple[str, ...]:
    """Name whoever, after something else, promises: "Jo apologised and undertook to visit"."""
    match = _AND_PROMISED.match(text)
    if match is None or _DELIBERATES.search(match.group("owner")):
        return ()
    verb = match.group("verb") or match.group("deed")
    if match.group("modal") and not LATER.fullmatch(verb):
        return ()
    if STATE.fullmatch(verb) or IN_MEETING.fullmatch(verb):
        return ()
    owners = name_actors(match.group("owner"), roster)
    return owners if are_individuals(owners, roster) else ()


def _read_own(text: str, roster: Roster, *, speaker: str | None) -> tuple[str, ...]:
    """Name the speaker, where the words are their own or reported without a verb ("He would have the signs changed")."""
    if not speaker or not roster.is_person(speaker):
        return ()
    if match := _SELF.search(text):
        return (speaker,) if _is_deed(match, shape=LATER) else ()
    if match := _HE_WOULD.match(text):
        is_deed = match.group("have") or match.group("deed") or _is_deed(match, shape=LATER)
        return (speaker,) if is_deed else ()
    return ()


def _is_deed(match: re.Match[str], *, shape: re.Pattern[str] = DEED) -> bool:
    """Whether the verb matched can be done after the meeting; "do" needs what is to be done."""
    verb = match.group("verb") or ""
    if verb in {"do", "doing"}:
        return bool(match.group("object"))
    if verb.endswith("ing") and not shape.fullmatch(verb):
        stem = verb.removesuffix("ing")
        return any(shape.fullmatch(form) for form in (stem, f"{stem}e", stem[:-1]))
    return bool(shape.fullmatch(verb))


def _read_asked(text: str, roster: Roster) -> tuple[str, ...]:
    match = _ASKED.match(text)
    if match is None or not DEED.fullmatch(match.group("verb")) or match.group("verb") in {"note", "consider"}:
        return ()
    return name_actors(match.group("owner"), roster)


def _read_passive(text: str, roster: Roster) -> tuple[str, ...]:
    match = _PASSIVE.search(text)
    if match is None:
        return ()
    owners = name_owners(match.group("owner"), roster)
    is_known = bool(owners) and owners == name_actors(match.group("owner"), roster)
    return owners if is_known and are_individuals(owners, roster) else ()
