"""Short forms that name one listed person where an owner stands, and nowhere else.

Printed words in, a speaker of the roster or nobody out. In "HT to bring the figures" the head teacher is meant, in
"HT: agreed" somebody's initials may be; so these forms are no aliases of the roster.
"""

import re

from rr3search.domain import Attendee, SpeakerType, fold_name
from rr3search.parsing.names import Roster, Speaker

__all__ = ["blank_title_stops", "find_note_taker", "resolve_owner"]

_CAPITALS = re.compile(r"^[A-Z]{2,4}$")
_ROLE_PARTS = re.compile(r"\s*(?:[,;/&()]|\s-+\s|\band\b)\s*")
_HONORARY = re.compile(r"^(?:the |hon(?:orary)?\.? |acting |interim )+")
_COMPOUND = re.compile(r"^(head|deputy head)-?(teacher|master|mistress)\b", re.IGNORECASE)
_TAKES_NOTES = re.compile(r"\b(?:minutes|notes|scribe|minute[- ]?taker|note[- ]?taker|recorder)\b", re.IGNORECASE)
_TITLE_STOP = re.compile(
    r"\.(?=\s)(?:(?<=\b(?:Mr|Ms|Dr|Cr|Fr|St|Sr)\.)|(?<=\b(?:Mrs|Bro|Sis|Rev|Hon)\.)|(?<=\b(?:Prof|Cllr|Revd)\.)|"
    r"(?<=\b[A-Z]\.)(?=\s[A-Z][a-z]))"
)
_NICKNAME = re.compile(r"[\"'\u2018\u201c(]([A-Z]\w+)[\"'\u2019\u201d)]")
_SMALL_WORDS = frozenset({"of", "and", "for", "the", "to"})
_OFFICE_TITLE = re.compile(
    r"^(?:Director|Commissioner|Chair(?:man|woman|person)?|President|Secretary|Treasurer|Trustee|Governor|Officer|"
    r"Attorney|Mayor|Superintendent|Principal|Member|Supervisor|Manager|Bro(?:ther)?\.?|Sister|Comrade|Senator)\s+"
    r"(?P<rest>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)$"
)


def blank_title_stops(text: str) -> str:
    """Write a space over the full stop behind a title or an initial, where no sentence ends ("Dr. Lee will")."""
    return _TITLE_STOP.sub(" ", text)


def resolve_owner(printed: str, roster: Roster) -> Speaker | None:
    """Tell which listed person or body these words name where an owner stands; None where nobody or several fit."""
    printed = " ".join(printed.split())
    bare = printed.lstrip("@")
    if speaker := roster.resolve(printed) or roster.resolve(bare):
        return speaker
    if roster.is_ambiguous(bare):
        return None
    if titled := _OFFICE_TITLE.match(bare):
        return roster.resolve(titled.group("rest"))
    people = [one for one in roster.people if _is_meant(bare, one)]
    return Speaker(people[0].name, SpeakerType.PERSON, people[0].organisation) if len(people) == 1 else None


def find_note_taker(roster: Roster) -> str | None:
    """Name the one person listed as taking the minutes, who is "I" in them; None where nobody or several are."""
    people = [
        one.name for one in roster.people if _TAKES_NOTES.search(one.role or "") or _TAKES_NOTES.search(one.note or "")
    ]
    return people[0] if len(people) == 1 else None


def _is_meant(printed: str, person: Attendee) -> bool:
    """Whether words are a person's initials, the initials of their office, or their office."""
    roles = [part for part in _ROLE_PARTS.split(person.role or "") if part]
    if _CAPITALS.match(printed):
        names = [word for word in re.split(r"[\s-]+", person.name) if word[:1].isupper() and not word.endswith(".")]
        plain = names[-2:]
        return printed in {_take_initials(names), _take_initials(plain)} or any(
            printed == _take_initials(_COMPOUND.sub(r"\1 \2", role).split()) for role in roles
        )
    if (nickname := _NICKNAME.search(person.name)) and nickname.group(1) == printed:
        return True
    wanted = _HONORARY.sub("", fold_name(printed))
    return (
        bool(wanted)
        and any(_is_office(wanted, _HONORARY.sub("", fold_name(role))) for role in roles)
        and not _is_shared(wanted)
    )


def _is_office(wanted: str, role: str) -> bool:
    """Whether words name an office in full or without what it is for ("Minister" for "Minister of State")."""
    return wanted == role or role.startswith((f"{wanted} of ", f"{wanted} for "))


def _is_shared(role: str) -> bool:
    return bool(re.search(r"\b(?:members?|trustees?|governors?|councillors?|observers?|guests?|directors?)$", role))


def _take_initials(words: list[str]) -> str:
    return "".join(word[0].upper() for word in words if word.lower() not in _SMALL_WORDS)
