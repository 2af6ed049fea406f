"""Short forms that name one listed person where an owner stands, and nowhere else.

Printed words in, a speaker of the roster or nobody out. In "HT to bring the figures" the head teacher is meant, in
"HT: agreed" somebody's initials may be; so these forms are no aliases of the roster.
"""

import re
from collections.abc import Callable

from rr3search.domain import SpeakerType, fold_name
from rr3search.language.remembered import remember
from rr3search.parsing.roster.roster import Roster, Speaker
from rr3search.parsing.roster.short_forms import ShortForms, strip_honour

__all__ = ["blank_title_stops", "find_note_taker", "resolve_owner"]

_CAPITALS = re.compile(r"^[A-Z]{2,4}$")
_TAKES_NOTES = re.compile(r"\b(?:minutes|notes|scribe|minute[- ]?taker|note[- ]?taker|recorder)\b", re.IGNORECASE)
_TITLE_STOP = re.compile(
    r"\.(?=\s)(?:(?<=\b(?:Mr|Ms|Dr|Cr|Fr|St|Sr)\.)|(?<=\b(?:Mrs|Bro|Sis|Rev|Hon)\.)|(?<=\b(?:Prof|Cllr|Revd)\.)|"
    r"(?<=\b[A-Z]\.)(?=\s[A-Z][a-z]))"
)
_OFFICE_TITLE = re.compile(
    r"^(?:Director|Commissioner|Chair(?:man|woman|person)?|President|Secretary|Treasurer|Trustee|Governor|Officer|"
    r"Attorney|Mayor|Superintendent|Principal|Member|Supervisor|Manager|Bro(?:ther)?\.?|Sister|Comrade|Senator)\s+"
    r"(?P<rest>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)$"
)


@remember
def blank_title_stops(text: str) -> str:
    """Write a space over the full stop behind a title or an initial, where no sentence ends ("Dr. Lee will")."""
    return _TITLE_STOP.sub(" ", text)


def resolve_owner(printed: str, roster: Roster) -> Speaker | None:
    """Tell which listed person or body these words name where an owner stands; None where nobody or several fit."""
    if printed not in roster.owners:
        roster.owners[printed] = _find_owner(" ".join(printed.split()), roster)
    return roster.owners[printed]


def _find_owner(printed: str, roster: Roster) -> Speaker | None:
    bare = printed.lstrip("@")
    if speaker := roster.resolve(printed) or roster.resolve(bare):
        return speaker
    if roster.is_ambiguous(bare):
        return None
    if titled := _OFFICE_TITLE.match(bare):
        return roster.resolve(titled.group("rest"))
    is_meant = _read_short_form(bare)
    people = [person for person, forms in zip(roster.people, roster.short_forms, strict=True) if is_meant(forms)]
    return Speaker(people[0].name, SpeakerType.PERSON, people[0].organisation) if len(people) == 1 else None


def find_note_taker(roster: Roster) -> str | None:
    """Name the one person listed as taking the minutes, who is "I" in them; None where nobody or several are."""
    people = [
        one.name for one in roster.people if _TAKES_NOTES.search(one.role or "") or _TAKES_NOTES.search(one.note or "")
    ]
    return people[0] if len(people) == 1 else None


def _read_short_form(printed: str) -> Callable[[ShortForms], bool]:
    """Make the test for whether words are a person's initials, the initials of their office, or their office."""
    if _CAPITALS.match(printed):
        return lambda forms: printed in forms.initials
    office = strip_honour(fold_name(printed))
    if not office or _is_shared(office):
        return lambda forms: forms.nickname == printed
    return lambda forms: forms.nickname == printed or forms.holds(office)


def _is_shared(role: str) -> bool:
    return bool(re.search(r"\b(?:members?|trustees?|governors?|councillors?|observers?|guests?|directors?)$", role))
