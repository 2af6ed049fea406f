"""Who can be meant by words: the people and bodies of one meeting and every form their names take.

Attendees and acronyms in, a roster out that resolves printed words to one speaker or to nobody. A form
that fits two people (a shared first name, the same initials) resolves to nobody.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rr3search.domain import NO_INITIALS, Acronym, Attendee, SpeakerType, fold_name
from rr3search.parsing.roster.mentions import MentionFinder
from rr3search.parsing.roster.name_forms import derive_initials, list_name_forms, strip_titles
from rr3search.parsing.roster.short_forms import list_short_forms

__all__ = ["MASK", "Roster", "Speaker"]

MASK = "\ua66e"
"""Stands for each letter of a listed name in masked text: a letter to every pattern, and in no minutes."""

_MOST_CHARACTERS_KEPT = 2_000
"""Of a text whose reading is remembered; longer ones are no sentences."""
_SPACED_INITIALS = re.compile(r"[A-Z]\.?(?: [A-Z]\.?){1,3}")
_MOST_LETTERS_OF_INITIALS = 4
_NAME_GOES_ON = re.compile(r"\s+[A-Z][a-z]")

_CHAIR = re.compile(
    r"^(?:in )?(?:the )?(?:(?:independent|board|committee|acting|interim|meeting|panel|council|trust|group|"
    r"council's) )?"
    r"chair(?:man|woman|person|ing|ed by)?\b(?! of (?!the (?:meeting|board|committee|group|panel|council|trustees|"
    r"governors)))",
    re.IGNORECASE,
)
_IN_THE_CHAIR = re.compile(r"^(?:in the chair|(?:acting )?chairing|acting chair\w*)\b", re.IGNORECASE)
"""Of this meeting, whoever else has the office."""
_CHAIR_KEYS = frozenset({"chair", "chairman", "chairwoman", "chairperson"})
_PARTS_OF_A_ROLE = re.compile(r"\s*[,;/]\s*|\s+and\s+")
_NOTE_TAKER = re.compile(r"\b(?:notes|minutes|minute-?taker|note-?taker|minute secretary|scribe)\b", re.IGNORECASE)


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
        self._mentions = MentionFinder(self._forms)
        self.short_forms = tuple(list_short_forms(person) for person in self._people)
        """What each of the people, in their order, is called where an owner stands."""
        self.owners: dict[str, Speaker | None] = {}
        """Whom words that stood for an owner were found to mean; owner_names.py fills and reads it."""
        self._names = frozenset(person.name for person in self._people)
        self._resolved: dict[str, Speaker | None] = {}
        self._masked: dict[str, str] = {}

    def resolve(self, printed: str) -> Speaker | None:
        """Tell who these words name; None where nobody or more than one fits."""
        if printed not in self._resolved:
            self._resolved[printed] = self._find_speaker(printed)
        return self._resolved[printed]

    def _find_speaker(self, printed: str) -> Speaker | None:
        if _SPACED_INITIALS.fullmatch(printed):
            printed = printed.replace(" ", "")
        key = _alias_key(printed)
        if key in self._aliases or key in self._ambiguous:
            return self._aliases.get(key)
        return self._aliases.get(_alias_key(strip_titles(printed)))

    def is_ambiguous(self, printed: str) -> bool:
        """Whether more than one person fits these words."""
        key = _alias_key(printed)
        if key in self._aliases:
            return False
        return key in self._ambiguous or _alias_key(strip_titles(printed)) in self._ambiguous

    def resolve_label(self, printed: str) -> Speaker | None:
        """Tell who a label in front of words names; there, two letters that mean something else are initials too."""
        if (speaker := self.resolve(printed)) or printed not in NO_INITIALS:
            return speaker
        fitting = [person for person in self._people if printed in derive_initials(person)]
        return Speaker(fitting[0].name, SpeakerType.PERSON, fitting[0].organisation) if len(fitting) == 1 else None

    def find_mentions(self, text: str) -> list[Speaker]:
        """Everybody the text names, each once, in order."""
        found = (self.resolve(text[start:end]) for start, end in self._mentions.find(text))
        return list(dict.fromkeys(speaker for speaker in found if speaker))

    def mask_names(self, text: str) -> str:
        """Write MASK over every listed name, letter for letter; a name that goes on is somebody else's."""
        if len(text) > _MOST_CHARACTERS_KEPT:
            return self._mask(text)
        if text not in self._masked:
            self._masked[text] = self._mask(text)
        return self._masked[text]

    def _mask(self, text: str) -> str:
        masked, at = "", 0
        for start, end in self._mentions.find(text):
            if not _NAME_GOES_ON.match(text, end):
                masked += text[at:start] + MASK * (end - start)
                at = end
        return masked + text[at:]

    def is_person(self, name: str) -> bool:
        """Whether this is the full name of somebody on the list."""
        return name in self._names

    def list_representatives(self, organisation: str) -> list[Attendee]:
        """The people present for an organisation."""
        wanted = fold_name(organisation)
        return [
            person
            for person in self._people
            if person.present and person.organisation and fold_name(person.organisation) == wanted
        ]

    def find_chair(self) -> Attendee | None:
        """The one attendee marked as chair; of several the one in the chair, or present.

        Where the first of them stands for no body, the others preside over theirs.
        """
        chairs = [person for person in self._people if _has_role(person, _CHAIR)]
        present = [person for person in chairs if person.present]
        acting = [person for person in present if _has_role(person, _IN_THE_CHAIR)]
        unplaced = [person for person in present if person.organisation is None]
        own = unplaced if unplaced == present[:1] else []
        return next((some[0] for some in (chairs, acting, present, own) if len(some) == 1), None)

    def find_note_taker(self) -> Attendee | None:
        """The one attendee marked as writing the minutes."""
        takers = [
            person
            for person in self._people
            if person.present and _NOTE_TAKER.search(f"{person.role or ''}; {person.note or ''}")
        ]
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
            long = _alias_key(acronym.long)
            longer = [by_key[key] for key in by_key if key.endswith(f" {long}")]
            name = by_key.get(_alias_key(acronym.short)) or by_key.get(long) or acronym.short
            name = longer[0] if name == acronym.short and len(longer) == 1 else name
            canonical.setdefault(acronym.short, name)
            canonical.setdefault(acronym.long, name)
            canonical.setdefault(f"{acronym.long} ({acronym.short})", name)
        return canonical

    def _collect_aliases(self, initials: dict[str, str]) -> dict[str, Speaker]:
        claims: dict[str, set[Speaker]] = defaultdict(set)
        forms: dict[str, set[str]] = defaultdict(set)
        by_name = {fold_name(person.name): person for person in self._people}
        printed = [(form, person) for person in self._people for form in list_name_forms(person)]
        printed += [(short, by_name[fold_name(name)]) for short, name in initials.items()]
        in_legend = {fold_name(name) for short, name in initials.items() if short.isupper()}
        unlisted = [person for person in self._people if fold_name(person.name) not in in_legend]
        printed += [
            (short, person)
            for person in unlisted
            for short in derive_initials(person) - NO_INITIALS
            if short not in initials
        ]
        for form, person in printed:
            claims[_alias_key(form)].add(Speaker(person.name, SpeakerType.PERSON, person.organisation))
            forms[_alias_key(form)].add(form)
        for key, speakers in claims.items():
            if len(speakers) > 1 and (holder := self._find_present_holder(key, speakers)):
                claims[key] = {holder}
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

    def _find_present_holder(self, key: str, speakers: set[Speaker]) -> Speaker | None:
        """The one present of several who are called by an office: who sits in the chair while the chair is away."""
        if set(key.split()) & {word for speaker in speakers for word in fold_name(speaker.name).split()}:
            return None
        chair = self.find_chair() if key in _CHAIR_KEYS else None
        if chair is not None:
            return next((speaker for speaker in speakers if speaker.name == chair.name), None)
        present = [speaker for speaker in speakers if not self.is_absent(speaker.name)]
        is_office = len(key) > _MOST_LETTERS_OF_INITIALS
        return present[0] if is_office and len(present) == 1 else None

    def _set_aliases(self, aliases: Mapping[str, str]) -> None:
        """Let printed forms name whom a person says they name."""
        for printed, name in aliases.items():
            key = _alias_key(printed)
            known = self._find_speaker(name)
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


@lru_cache(maxsize=4_096)
def _alias_key(form: str) -> str:
    folded = fold_name(form).replace(".", "").removeprefix("@")
    return folded.removeprefix("the ").removesuffix("'s").removesuffix("'")


def _has_role(person: Attendee, role: re.Pattern[str]) -> bool:
    return person.role is not None and any(map(role.match, _PARTS_OF_A_ROLE.split(person.role)))
