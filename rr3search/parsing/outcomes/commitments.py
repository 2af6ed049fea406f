"""Promises and assignments in prose: "Jo agreed to write", "It was agreed that the Clerk would write".

A sentence in, commitments out. Only what is to be done after the meeting by somebody the words name: what
bodies agree is a decision, what is done at the meeting or goes on anyway is narration.
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from rr3search.domain import fold_characters
from rr3search.language.clues import make_clue
from rr3search.language.deeds import DEED, IN_MEETING, LATER, STATE
from rr3search.parsing.outcomes.action_owners import are_individuals, name_actors, name_owners
from rr3search.parsing.outcomes.promise_shapes import (
    AGREED_MODAL,
    AGREED_THAT,
    AND_PROMISED,
    ASKED,
    CLAUSE_END,
    DELIBERATES,
    DOES_THIS,
    DONE_FOR,
    HAVE_DONE,
    HE_WOULD,
    IF_WANTED,
    INDEFINITE,
    INVITED_TO,
    MODAL,
    MOST_WORDS_OF_OWNERS,
    PASSIVE,
    PAST,
    PRONOUN,
    REPORTED,
    SAYS_AGREED,
    SAYS_PROMISED,
    SELF,
    SHOULD,
    STANDING,
    STRONG,
    SUBJUNCTIVE,
    TOPIC,
)
from rr3search.parsing.roster.owner_names import blank_title_stops
from rr3search.parsing.roster.roster import Roster

__all__ = ["Commitment", "find_commitments", "sums_up"]

_SUMMING_UP = re.compile(r"\b(?:[Ss]umming up|[Ss]ummed up|[Cc]oncluding|[Ii]n conclusion|[Ss]ummarising)\b")

_says_past = make_clue("had ", "previous", "in the past", "last ", "whether", "?")
_says_to = make_clue("to")
_says_asked = make_clue("ask", "requested", "instructed", "tasked", "directed", "requests", "delegated")
_says_be_by = make_clue("by")
_says_announced = make_clue("will", "would", "shall", "'ll", "'d", "going", "intend", "plan", "can")

_PRESENT = re.compile(
    r"^(?:all |the )?(?:members|attendees|participants|colleagues|delegates|everyone|everybody|all|those present|"
    r"people|residents|parents)$",
    re.IGNORECASE,
)
"""Whoever hears the request; asking them all gives nobody something to do."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """Somebody is to do something, by a sentence of prose."""

    start: int
    end: int
    """Offsets in the sentence."""
    owners: tuple[str, ...]
    is_weak: bool
    """Whether it is only said to come ("Jo will write"), not agreed, offered or given out."""


def sums_up(text: str) -> bool:
    """Whether a text tells of somebody who sums up a discussion."""
    return bool(_SUMMING_UP.search(text))


def find_commitments(
    sentence: str, roster: Roster, *, speaker: str | None = None, is_summed_up: bool = False
) -> list[Commitment]:
    """Find what a sentence commits somebody to do.

    Args:
        sentence: One sentence of prose.
        roster: Whom it can name.
        speaker: Whom a pronoun at its start means; None where that is not known.
        is_summed_up: Whether it stands in a summing up, where "should" gives out what is to be done.
    """
    folded = blank_title_stops(fold_characters(sentence))
    if _says_past(folded) and PAST.search(folded):
        return []
    ends = [match.end() for match in CLAUSE_END.finditer(folded)]
    bounds = [0, *(end for end in ends if len(folded[:end].split()) > MOST_WORDS_OF_OWNERS), len(folded)]
    found: list[Commitment] = []
    for start, end in pairwise(bounds):
        owners, is_weak = _read_clause(folded[start:end], roster, speaker=speaker)
        if not owners and is_summed_up:
            owners = _read_charged(folded[start:end], roster)
        if owners:
            found.append(Commitment(start if found else 0, end, owners, is_weak))
        elif found:
            found[-1] = replace(found[-1], end=end)
    return found


def _read_clause(clause: str, roster: Roster, *, speaker: str | None) -> tuple[tuple[str, ...], bool]:
    topic = TOPIC.match(clause)
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
        if announced := _read_announced(text, roster, speaker=speaker):
            return ((), False) if STANDING.search(text) else (announced, not DOES_THIS.search(text))
    return (), False


def _read_agreed(text: str, roster: Roster) -> tuple[str, ...]:
    """Name whoever stands behind "that" in "It was agreed that the Clerk would write"."""
    agreed = AGREED_THAT.search(text) if SAYS_AGREED.search(text) else None
    if agreed is None or agreed.group().strip().lower().startswith(("noted", "confirmed")):
        return ()
    rest = text[agreed.end() :]
    for shape in (AGREED_MODAL, SUBJUNCTIVE):
        match = shape.match(rest)
        if match is None or STATE.fullmatch(match.group("verb")) or _deliberates(match.group("owner"), roster):
            continue
        is_deed = bool(DEED.fullmatch(match.group("verb")))
        owners = name_actors(match.group("owner"), roster, allows_unlisted=is_deed)
        if owners and (is_deed or shape is AGREED_MODAL):
            return owners
    return ()


def _read_strong(text: str, roster: Roster, *, speaker: str | None) -> tuple[str, ...]:
    match = STRONG.match(text) if _says_to(text) else None
    if match is None or not _is_asked_for(match, text):
        return ()
    verb, how, printed = match.group("verb"), match.group("how"), match.group("owner")
    is_deed = bool(DEED.fullmatch(verb))
    if verb == "have" and HAVE_DONE.match(text, match.end()) and how in {"promised", "agreed", "undertook", "offered"}:
        return name_actors(printed, roster)
    is_at_meeting = IN_MEETING.fullmatch(verb) and not re.search(r"is|action|due", how)
    if STATE.fullmatch(verb) or is_at_meeting or (verb == "act" and not is_deed) or INDEFINITE.match(printed):
        return ()
    if PRONOUN.match(printed):
        return (speaker,) if speaker and (roster.is_person(speaker) or how == "is") else ()
    if _deliberates(printed, roster) and not how.endswith(("asked", "requested", "action")):
        return ()
    owners = name_actors(printed, roster, allows_unlisted=is_deed and how not in {"is", "needs"})
    needs_person = how in {"is", "needs", "will need", "would need"} or how.startswith(("has ", "have "))
    return () if needs_person and not are_individuals(owners, roster) else owners


def _is_asked_for(match: re.Match[str], text: str) -> bool:
    """Whether it is more than an invitation to take part, or an offer for the case that it is wanted."""
    if match.group("how").endswith("invited"):
        return bool(INVITED_TO.fullmatch(match.group("verb")))
    is_offer = match.group("how") in {"offered", "offers", "volunteered"}
    return not (is_offer and IF_WANTED.search(text, match.end()))


def _read_charged(text: str, roster: Roster) -> tuple[str, ...]:
    """Name whom a summing up charges with something: "The Director should bring forward a plan"."""
    match = SHOULD.match(text)
    if match is None or not _is_deed(match) or _deliberates(match.group("owner"), roster):
        return ()
    owners = name_actors(match.group("owner"), roster)
    return owners if are_individuals(owners, roster) else ()


def _read_announced(text: str, roster: Roster, *, speaker: str | None) -> tuple[str, ...]:
    """Name whoever is only said to do something, by themselves or others."""
    if not _says_announced(text):
        return ()
    return (
        _read_reported(text, roster, speaker=speaker)
        or _read_modal(text, roster, speaker=speaker)
        or _read_own(text, roster, speaker=speaker)
    )


def _read_reported(text: str, roster: Roster, *, speaker: str | None) -> tuple[str, ...]:
    if answered := DONE_FOR.match(text):
        owners = name_actors(answered.group("owner"), roster)
        return owners if are_individuals(owners, roster) and not _deliberates(answered.group("owner"), roster) else ()
    match = REPORTED.match(text)
    if match is None or not _is_deed(match):
        return ()
    printed = match.group("owner")
    if PRONOUN.match(printed):
        return (speaker,) if speaker and roster.is_person(speaker) else ()
    owners = name_actors(printed, roster)
    return owners if are_individuals(owners, roster) and not _deliberates(printed, roster) else ()


def _read_modal(text: str, roster: Roster, *, speaker: str | None) -> tuple[str, ...]:
    match = MODAL.match(text)
    if match is None or not _is_deed(match) or match.group("verb") == "continue":
        return ()
    if _deliberates(match.group("owner"), roster):
        return ()
    if PRONOUN.match(match.group("owner")) and match.group("how").endswith("going to"):
        return (speaker,) if speaker and roster.is_person(speaker) else ()
    owners = name_actors(match.group("owner"), roster)
    return owners if are_individuals(owners, roster) else ()


def _read_second(text: str, roster: Roster) -> tuple[str, ...]:
    """Name whoever, after something else, promises: "Jo apologised and undertook to visit"."""
    match = AND_PROMISED.match(text) if SAYS_PROMISED.search(text) else None
    if match is None or _deliberates(match.group("owner"), roster):
        return ()
    verb = match.group("verb") or match.group("deed")
    if match.group("modal") and not LATER.fullmatch(verb):
        return ()
    if STATE.fullmatch(verb) or IN_MEETING.fullmatch(verb):
        return ()
    owners = name_actors(match.group("owner"), roster)
    return owners if are_individuals(owners, roster) else ()


def _read_own(text: str, roster: Roster, *, speaker: str | None) -> tuple[str, ...]:
    """Name the speaker of words that are their own, or reported without a verb ("He would have it mended")."""
    if not speaker or not roster.is_person(speaker):
        return ()
    if match := SELF.search(text):
        return (speaker,) if _is_deed(match, shape=LATER) else ()
    if match := HE_WOULD.match(text):
        is_deed = match.group("have") or match.group("deed") or _is_deed(match, shape=LATER)
        return (speaker,) if is_deed else ()
    return ()


def _deliberates(printed: str, roster: Roster) -> bool:
    """Whether the words name a body whose promise is a decision; "Ms Board" is a person."""
    is_plain = printed.lower().startswith("the ") or not _is_person(printed, roster)
    return bool(DELIBERATES.search(printed)) and is_plain


def _is_person(printed: str, roster: Roster) -> bool:
    speaker = roster.resolve(" ".join(printed.split()))
    return speaker is not None and roster.is_person(speaker.name)


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
    match = ASKED.match(text) if _says_asked(text) else None
    if match is None or not DEED.fullmatch(match.group("verb")) or match.group("verb") in {"note", "consider"}:
        return ()
    return () if _PRESENT.match(match.group("owner")) else name_actors(match.group("owner"), roster)


def _read_passive(text: str, roster: Roster) -> tuple[str, ...]:
    match = PASSIVE.search(text) if _says_be_by(text) else None
    if match is None:
        return ()
    owners = name_owners(match.group("owner"), roster)
    is_known = bool(owners) and owners == name_actors(match.group("owner"), roster)
    return owners if is_known and are_individuals(owners, roster) else ()
