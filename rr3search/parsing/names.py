"""Who can be meant by words: the people and bodies of one meeting and every form their names take.

Attendees and acronyms in, a roster out that resolves printed words to one speaker or to nobody. A form
that fits two people (a shared first name, the same initials) resolves to nobody.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rr3search.domain import Acronym, Attendee, SpeakerType, fold_characters, fold_name
from rr3search.parsing.name_shapes import TITLE
from rr3search.parsing.offices import is_role

__all__ = ["MASK", "Roster", "Speaker"]

MASK = "\ua66e"
"""Stands for each letter of a listed name in masked text: a letter to every pattern, and in no minutes."""

_NAME_GOES_ON = re.compile(r"\s+[A-Z][a-z]")

_LEADING_TITLES = re.compile(rf"^(?:{TITLE}\s+)+")
_ROLES_THAT_SPEAK = re.compile(
    r"\b(?:(?:deputy|vice|assistant|acting|associate)[- ])?(?:co-?chair|chair(?:man|woman|person)?|secretary|treasurer|"
    r"president|clerk|convenor|convener|facilitator|moderator|minister(?: of state)?|commissioner|"
    r"director(?: of [\w ]+)?|head of [\w ]+|chief executive|publicity officer|minute[- ]taker|rapporteur|"
    r"mayor|leader)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"^(?:(?:[A-Z][\w'-]*\s+){1,4}(?:nurse|officer|director|manager|solicitor|lead|engineer|surveyor|inspector|"
    r"librarian|accountant|auditor|counsel|adviser|advisor|co-?ordinator|governor|administrator|executive|planner|"
    r"warden)(?: (?:of|for) [\w ]{2,40})?|head ?teacher|registrar|bursar|(?:(?:pro-?)?vice-?)?chancellor|"
    r"(?:provost|dean)(?: of [\w ]{2,40})?|librarian|ombudsman|comptroller|ranger|warden|auditor|solicitor|(?:vice-?|"
    r"co-?)?chair\w* of [\w ]{2,40})$",
    re.IGNORECASE,
)
"""Offices besides those that every body has; a form that two people share names neither."""
_CAPITALISED = re.compile(r"^[A-Z][\w'-]*(?:\s+(?:of|for|the|and|to|without|in|[A-Z][\w'-]*)){1,7}$")
_SHARED_ROLE = re.compile(
    r"\b(?:members?|observers?|guests?|representatives?|rep|delegates?|attendees?|trustees?|councillors?|governors?|"
    r"partners?|officials?|users?|parents?|residents?|students?|volunteers?|notes|minutes|apologies|present)\b",
    re.IGNORECASE,
)
"""What many people are; "a committee member" is none of them in particular."""
_NO_INITIALS = frozenset(
    "AI AM AS AT BE BY DO EU GP HE HR IN IS IT ME MP NO OF OK ON OR PC PM PR QA SO TO TV UK UN UP US VC WE".split()  # noqa: SIM905  a list of 35 quoted pairs reads worse
)
"""Two letters that minutes print in capitals for something else."""
_CHAIR = re.compile(
    r"^(?:in )?(?:the )?(?:(?:independent|board|committee|acting|interim|meeting|panel|council|trust|group|"
    r"council's) )?"
    r"chair(?:man|woman|person|ing|ed by)?\b(?! of (?!the (?:meeting|board|committee|group|panel|council|trustees|"
    r"governors)))",
    re.IGNORECASE,
)
_NOTE_TAKER = re.compile(r"\b(?:notes|minutes|minute-?taker|note-?taker|minute secretary|scribe)\b", re.IGNORECASE)
_CHAIR_NAMES = ("chair", "chairman", "chairwoman", "chairperson")
_SHORTEST_FIRST_NAME = 2
_SHORTEST_SURNAME = 2
_WORDS_OF_A_PLAIN_NAME = 2


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
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        """Collect every form of the names.

        Args:
            attendees: Everybody listed.
            acronyms: Short forms the minutes introduce.
            initials: Full name by the initials the list gives.
            aliases: Full name by printed form, set by a person; it wins over every other reading.
        """
        self._people = self.people = tuple(attendees)
        self._acronyms = _drop_initials(acronyms, attendees, initials or {})
        self._organisations = self._collect_organisations()
        self._forms: list[str] = []
        self._ambiguous: frozenset[str] = frozenset()
        self._aliases = self._collect_aliases(initials or {})
        self._set_aliases(aliases or {})
        self._mention = re.compile(rf"\b(?:{_alternatives(self._forms)})(?!\w)")

    def resolve(self, printed: str) -> Speaker | None:
        """Tell who these words name; None where nobody or more than one fits."""
        key = _alias_key(printed)
        if key in self._aliases or key in self._ambiguous:
            return self._aliases.get(key)
        return self._aliases.get(_alias_key(_LEADING_TITLES.sub("", printed.strip())))

    def is_ambiguous(self, printed: str) -> bool:
        """Whether more than one person fits these words."""
        key = _alias_key(printed)
        if key in self._aliases:
            return False
        return key in self._ambiguous or _alias_key(_LEADING_TITLES.sub("", printed.strip())) in self._ambiguous

    def find_mentions(self, text: str) -> list[Speaker]:
        """Everybody the text names, each once, in order."""
        found = (self.resolve(match.group()) for match in self._mention.finditer(text))
        return list(dict.fromkeys(speaker for speaker in found if speaker))

    def mask_names(self, text: str) -> str:
        """Write MASK over every listed name, letter for letter; a name that goes on is somebody else's."""

        def mask(match: re.Match[str]) -> str:
            return match.group() if _NAME_GOES_ON.match(text, match.end()) else MASK * len(match.group())

        return self._mention.sub(mask, text)

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
            if person.role and any(_CHAIR.match(part) for part in re.split(r"\s*[,;/]\s*|\s+and\s+", person.role))
        ]
        return chairs[0] if len(chairs) == 1 else None

    def find_note_taker(self) -> Attendee | None:
        """The one attendee marked as writing the minutes."""
        takers = [person for person in self._people if _NOTE_TAKER.search(f"{person.role or ''}; {person.note or ''}")]
        return takers[0] if len(takers) == 1 else None

    def is_absent(self, name: str) -> bool:
        """Whether the list has this person under apologies only."""
        listed = [person for person in self._people if person.name == name]
        return bool(listed) and not any(person.present for person in listed)

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
        in_legend = {fold_name(name) for name in initials.values()}
        unlisted = [person for person in self._people if fold_name(person.name) not in in_legend]
        printed += [
            (short, person) for person in unlisted for short in _derive_initials(person) if short not in initials
        ]
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

    def _set_aliases(self, aliases: Mapping[str, str]) -> None:
        """Let printed forms name whom a person says they name."""
        for printed, name in aliases.items():
            key = _alias_key(printed)
            known = self.resolve(name)
            self._aliases[key] = known or Speaker(name, SpeakerType.PERSON, None)
            self._forms.append(printed)
        self._ambiguous -= {_alias_key(printed) for printed in aliases}


def _drop_initials(
    acronyms: Sequence[Acronym], attendees: Sequence[Attendee], initials: dict[str, str]
) -> tuple[Acronym, ...]:
    """Acronyms without those that are a person's initials: "Jo Marsh (JM)"."""
    names = {fold_name(person.name) for person in attendees}
    return tuple(
        one for one in acronyms if one.short not in initials and not any(name in fold_name(one.long) for name in names)
    )


def _list_name_forms(person: Attendee) -> Iterable[str]:
    bare = _LEADING_TITLES.sub("", person.name)
    words = bare.split()
    yield person.name
    yield bare
    if len(words) > 1:
        yield f"{words[0]} {words[-1][0]}"
        yield f"{words[0][0]} {words[-1]}"
        if len(words[0].rstrip(".")) >= _SHORTEST_FIRST_NAME:
            yield words[0]
            if len(words) > _WORDS_OF_A_PLAIN_NAME and len(words[1].rstrip(".")) >= _SHORTEST_FIRST_NAME:
                yield " ".join(words[:2])
        surname = _find_surname(words)
        if len(words[-1]) >= _SHORTEST_SURNAME:
            yield words[-1]
            yield surname
            if " of " in bare:
                yield person.name.partition(" of ")[0]
            if titles := _LEADING_TITLES.match(person.name):
                yield f"{titles.group()}{surname}"
    if person.role:
        yield from _list_role_forms(person, person.role)
        yield from _list_office_forms(person.role)


def _list_role_forms(person: Attendee, printed_role: str) -> Iterable[str]:
    for part in _split_role(printed_role):
        role = _ROLES_THAT_SPEAK.search(part)
        if role is None:
            continue
        printed = " ".join(role.group().split())
        for name in _CHAIR_NAMES if fold_name(printed) in _CHAIR_NAMES else (printed,):
            for form in (name, name.lower(), name.capitalize()):
                yield form
                yield f"the {form}"
        if person.organisation and role.start() == 0:
            yield f"{person.organisation} {role.group()} {person.name}"


def _list_office_forms(printed_role: str) -> Iterable[str]:
    """The offices a role names, each as a whole: "Chief Nurse", "the Registrar"."""
    for part in (printed_role, *_split_role(printed_role)):
        is_title = _CAPITALISED.match(part) and is_role(part) and not _SHARED_ROLE.search(part)
        if _OFFICE.match(part) or is_title:
            yield part
            yield f"the {part}"
        if re.fullmatch(r"head ?teacher", part, re.IGNORECASE):
            yield "the Head"


def _split_role(printed_role: str) -> list[str]:
    return [part for part in re.split(r"\s*(?:[,;/&()]|\band\b|\s-+\s)\s*", printed_role) if part]


def _derive_initials(person: Attendee) -> frozenset[str]:
    """Initials that minutes use without a legend: of all names, and of first name and surname."""
    bare = _LEADING_TITLES.sub("", person.name)
    words = bare.split()
    initials = "".join(word[0] for word in re.split(r"[\s-]+", bare) if word[:1].isupper())
    if len(words) == 1:
        return frozenset()
    return frozenset({initials, bare[0] + _find_surname(words)[0].upper()}) - _NO_INITIALS


def _find_surname(words: Sequence[str]) -> str:
    """The last word with the particles before it: "van der Berg"."""
    start = len(words) - 1
    while start > 1 and words[start - 1].islower():
        start -= 1
    return " ".join(words[start:])


def _alias_key(form: str) -> str:
    folded = fold_name(form).replace(".", "").removeprefix("@")
    return folded.removeprefix("the ").removesuffix("'s").removesuffix("'")


def _alternatives(forms: Iterable[str]) -> str:
    """Pattern over printed text: case as printed or all capitals, full stops and spacing free."""
    variants = {variant for form in forms for variant in (form, form.upper())}
    longest_first = sorted(variants, key=lambda form: (-len(form), form))
    alternatives = "|".join(_loosen(form) for form in longest_first if form)
    return rf"(?:{TITLE}\s+)*(?:{alternatives})" if alternatives else r"(?!)"


def _loosen(form: str) -> str:
    words = re.escape(fold_characters(form)).replace(r"\.", "").split(r"\ ")
    return r"\.?\s+".join("[Tt](?:he|HE)" if word in {"the", "THE"} else word for word in words)
