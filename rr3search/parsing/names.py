"""Who can be meant by words: the people and bodies of one meeting and every form their names take.

Attendees and acronyms in, a roster out that resolves printed words to one speaker or to nobody. A form
that fits two people (a shared first name, the same initials) resolves to nobody.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rr3search.domain import Acronym, Attendee, SpeakerType, fold_characters, fold_name

__all__ = ["BODY_NOUN", "NAME_SHAPE", "TITLE", "Roster", "Speaker", "is_person_name"]

TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Lord|Lady|Baroness|Rev|Revd|Reverend|"
    r"Rt Hon|Right Hon|Hon|HHJ|Judge|Father|Sister|Canon|Bishop|PC|Sgt|Insp|Supt|DCI|Col|Capt|Major)\.?"
)
_PARTICLE = r"(?:de|del|della|di|da|du|van|der|den|von|bin|ibn|al|el|la|le|ap|ab|y|of)"
_UPPER, _LOWER = "A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĪĶŁŃŇŐŘŚŠŞŤŪŮŰŹŻŽ", "a-zß-öø-ÿāăąćčďđēęěğģīıķłńňőřśšşťūůűźżž"
_NAME_WORD = rf"[{_UPPER}][{_LOWER}'’]*(?:[{_UPPER}][{_LOWER}]+)*(?:-[{_UPPER}]?[{_LOWER}]+)*\.?"
NAME_SHAPE = rf"(?:(?:{TITLE}\s+)+)?{_NAME_WORD}(?:\s+(?:{_PARTICLE}\s+)*{_NAME_WORD}){{1,3}}"
"""Two to four capitalised words, with titles and particles: what an unlisted person's name looks like."""

BODY_NOUN = re.compile(
    r"\b(?:Service|Trust|Council|Ministry|Department|Office|Board|Group|Association|Society|Foundation|Agency|"
    r"University|"
    r"Network|Partnership|Committee|Team|College|Police|NHS|Ltd|Limited|Company|Alliance|Federation|Union|Institute|"
    r"Commission|Authority|Government|Charity|Centre|Project|Prison|Probation)\b"
)
"""Words that make a run of capitalised words the name of a body, not of a person."""

_WHOLE_NAME = re.compile(rf"^(?:(?:{TITLE}\s+)*){_NAME_WORD}(?:\s+(?:{_PARTICLE}\s+)*{_NAME_WORD}){{0,4}}$")
_LEADING_TITLES = re.compile(rf"^(?:{TITLE}\s+)+")
_ROLES_THAT_SPEAK = re.compile(
    r"\b(?:co-?chair|vice[- ]chair|deputy chair|chair(?:man|woman|person)?|secretary|treasurer|president|clerk|"
    r"convenor|convener|facilitator|moderator|minister|commissioner|director|head of [\w ]+|chief executive|"
    r"publicity officer|minute[- ]taker|rapporteur|mayor|leader)\b",
    re.IGNORECASE,
)
_SHORTEST_SURNAME = 3


def is_person_name(text: str) -> bool:
    """Whether the text has the shape of a person's name, titles allowed."""
    return bool(_WHOLE_NAME.match(text.strip()))


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody the minutes can mean."""

    name: str
    type: SpeakerType
    organisation: str | None


class Roster:
    """The people and bodies of one meeting, found by any form of their name."""

    def __init__(
        self,
        attendees: Sequence[Attendee],
        acronyms: Sequence[Acronym],
        *,
        initials: dict[str, str] | None = None,
    ) -> None:
        self._people = tuple(attendees)
        self._acronyms = tuple(acronyms)
        self._organisations = self._collect_organisations()
        self._forms: list[str] = []
        self._ambiguous: frozenset[str] = frozenset()
        self._aliases = self._collect_aliases(initials or {})
        self._pattern = _alternatives(self._forms)

    @property
    def pattern(self) -> str:
        """Regular expression for every form that resolves to somebody, longest first; never matches if empty."""
        return self._pattern

    def resolve(self, printed: str) -> Speaker | None:
        """Tell who these words name; None where nobody or more than one fits."""
        return self._aliases.get(_alias_key(printed))

    def is_ambiguous(self, printed: str) -> bool:
        """Whether more than one person fits these words."""
        return _alias_key(printed) in self._ambiguous

    def find_mentions(self, text: str) -> list[Speaker]:
        """Everybody the text names, each once, in order."""
        found = (self.resolve(match.group()) for match in re.finditer(rf"\b(?:{self.pattern})(?!\w)", text))
        return list(dict.fromkeys(speaker for speaker in found if speaker))

    def is_person(self, name: str) -> bool:
        """Whether this is the full name of somebody on the list."""
        return any(person.name == name for person in self._people)

    def list_representatives(self, organisation: str) -> list[Attendee]:
        """The people present for an organisation."""
        wanted = fold_name(organisation)
        return [
            person
            for person in self._people
            if person.present and person.organisation and fold_name(person.organisation) == wanted
        ]

    def find_chair(self) -> Attendee | None:
        """The one attendee marked as chair."""
        chairs = [
            person
            for person in self._people
            if person.role and re.match(r"(?:the )?chair(?:man|woman|person)?\b", person.role, re.IGNORECASE)
        ]
        return chairs[0] if len(chairs) == 1 else None

    def _collect_organisations(self) -> dict[str, str]:
        """Canonical name by printed form: canonical is what the attendance prints, else the short form."""
        canonical = {person.organisation: person.organisation for person in self._people if person.organisation}
        for organisation in list(canonical):
            for part in re.split(r"\s*/\s*", organisation):
                if part:
                    canonical.setdefault(part, organisation)
        by_key = {_alias_key(printed): name for printed, name in canonical.items()}
        for acronym in self._acronyms:
            name = by_key.get(_alias_key(acronym.short)) or by_key.get(_alias_key(acronym.long)) or acronym.short
            canonical.setdefault(acronym.short, name)
            canonical.setdefault(acronym.long, name)
            canonical.setdefault(f"{acronym.long} ({acronym.short})", name)
        return canonical

    def _collect_aliases(self, initials: dict[str, str]) -> dict[str, Speaker]:
        claims: dict[str, set[Speaker]] = defaultdict(set)
        forms: dict[str, set[str]] = defaultdict(set)
        by_name = {fold_name(person.name): person for person in self._people}
        printed = [(form, person) for person in self._people for form in _list_name_forms(person)]
        printed += [(short, by_name[fold_name(name)]) for short, name in initials.items()]
        for form, person in printed:
            claims[_alias_key(form)].add(Speaker(person.name, SpeakerType.PERSON, person.organisation))
            forms[_alias_key(form)].add(form)
        self._ambiguous = frozenset(key for key, speakers in claims.items() if len(speakers) > 1)
        aliases = {key: next(iter(speakers)) for key, speakers in claims.items() if len(speakers) == 1}
        full_names = {_alias_key(person.name) for person in self._people}
        for printed_name, name in self._organisations.items():
            key = _alias_key(printed_name)
            if key not in full_names:
                aliases[key] = Speaker(name, SpeakerType.ORGANISATION, name)
                forms[key] = {printed_name}
        self._forms = [form for key, printed_forms in forms.items() if key in aliases for form in printed_forms]
        return aliases


def _list_name_forms(person: Attendee) -> Iterable[str]:
    bare = _LEADING_TITLES.sub("", person.name)
    words = bare.split()
    yield person.name
    yield bare
    if len(words) > 1:
        yield words[0]
        if len(words[-1]) >= _SHORTEST_SURNAME:
            yield words[-1]
            for title in ("Mr", "Mrs", "Ms", "Miss", "Dr", "Professor", "Prof", "Cllr", "Councillor", "Sir", "Dame"):
                yield f"{title} {words[-1]}"
    if person.role and (role := _ROLES_THAT_SPEAK.search(person.role)):
        yield role.group()
        yield f"the {role.group()}"
    if person.role and person.organisation and (role := _ROLES_THAT_SPEAK.match(person.role)):
        yield f"{person.organisation} {role.group()} {person.name}"


def _alias_key(form: str) -> str:
    folded = fold_name(form).replace(".", "")
    return folded.removeprefix("the ").removesuffix("'s").removesuffix("'")


def _alternatives(forms: Iterable[str]) -> str:
    """Pattern over printed text: case as printed or all capitals, full stops and spacing free."""
    variants = {variant for form in forms for variant in (form, form.upper())}
    longest_first = sorted(variants, key=lambda form: (-len(form), form))
    return "|".join(_loosen(form) for form in longest_first if form) or r"(?!)"


def _loosen(form: str) -> str:
    words = re.escape(fold_characters(form)).replace(r"\.", "").split(r"\ ")
    return r"\.?\s+".join(f"[Tt]{word[1:]}" if word == "the" else word for word in words)
