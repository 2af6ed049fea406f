"""The bodies of an archive as they are published: whose people may be named, which are too small, what they are called.

Names of bodies in, sectors, forms and labels out. A sector is told only where several speak who might be meant: of one
alone, "a voluntary sector organisation" would say as much as the name does.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from rr3search.domain import (
    ATTENDEE,
    VOLUNTARY_ATTENDEE,
    Attribution,
    FormKind,
    KnownPerson,
    Meeting,
    NameRegister,
    Passage,
    SpeakerType,
    Vocabulary,
    fold_body,
    fold_name,
)
from rr3search.names import list_body_forms
from rr3search.publication.short_names import find_short_names
from rr3search.redaction import NameForms, list_printed_words
from rr3search.sectors import Sector, classify_body, is_public_office

__all__ = ["DEFAULT_LEAST_GROUP", "PublicationRules", "PublishedBodies", "is_spoken_by_body"]

DEFAULT_LEAST_GROUP = 3
_PERSON_LABELS = {Sector.VOLUNTARY: VOLUNTARY_ATTENDEE}
_NO_SECTOR = "an organisation"
_BODY_LABELS = {
    Sector.VOLUNTARY: "a voluntary sector organisation",
    Sector.PUBLIC: "a public body",
    Sector.SERVICE: "a public body",
}


@dataclass(frozen=True, slots=True)
class PublicationRules:
    """Who may be named, and how large a group must be."""

    officials: frozenset[str] | None = None
    """Folded names of the bodies whose people may be named; None means those whose name or role shows it."""
    least_group: int = DEFAULT_LEAST_GROUP
    """So many of a body must speak at a meeting for the body to be named there, and of a sector for it to be told."""


class PublishedBodies:
    """The organisations of an archive: their names, their sectors, and whose people may be named."""

    def __init__(
        self, vocabulary: Vocabulary, register: NameRegister, passages: Sequence[Passage], *, rules: PublicationRules
    ) -> None:
        """Know the bodies of an archive.

        Args:
            vocabulary: Its organisations and acronyms.
            register: What is known of names besides.
            passages: All of it.
            rules: Who may be named, and how large a group must be.
        """
        self._register = register
        self._short_names = find_short_names(vocabulary.organisations, passages)
        self._rules = rules
        self._pairs = [(acronym.short, acronym.long) for acronym in vocabulary.acronyms]

    def is_official(self, person: KnownPerson) -> bool:
        """Whether somebody may be named: every body they were listed with is public, or all they hold is an office."""
        if person.organisations:
            return all(map(self._is_public, person.organisations))
        return self._rules.officials is None and any(map(is_public_office, person.roles))

    def label_person(self, person: KnownPerson) -> str:
        """Say what somebody is instead of who."""
        return _PERSON_LABELS.get(self._classify_person(person), ATTENDEE)

    def list_told_sectors(self, passages: Iterable[Passage], unnamed: Iterable[KnownPerson]) -> frozenset[Sector]:
        """List the sectors of which enough people speak at a meeting without being named.

        Args:
            passages: All of the meeting.
            unnamed: Everybody who may not be named.
        """
        speakers = {passage.attribution.speaker for passage in passages}
        here = Counter(self._classify_person(person) for person in unnamed if speakers & set(person.forms))
        return frozenset(sector for sector, count in here.items() if count >= self._rules.least_group)

    def list_small(
        self, meeting: Meeting, passages: Sequence[Passage], *, known: Iterable[KnownPerson], told: Collection[Sector]
    ) -> dict[str, str]:
        """List the bodies of which too few speak at a meeting, each with what to call it instead.

        Args:
            meeting: The meeting.
            passages: All of it.
            known: Everybody, with every body they were ever listed with: an earlier name would tell the later one.
            told: The sectors that may be told there.
        """
        speaking: dict[str, set[str]] = defaultdict(set)
        for passage in passages:
            who = passage.attribution
            if who.organisation:
                # a body that speaks as a body has nobody more to hide among
                is_one = who.speaker is not None and who.speaker_type is SpeakerType.PERSON
                speaking[who.organisation] |= {who.speaker or ""} if is_one else set()
        here = {attendee.name for attendee in meeting.attendees} | {one.attribution.speaker for one in passages}
        listed = {attendee.organisation for attendee in meeting.attendees if attendee.organisation}
        listed |= {body for person in known if here & set(person.forms) for body in person.organisations}
        said_by = [passage.attribution for passage in passages]
        spoken_for = {who.speaker for who in said_by if who.speaker and is_spoken_by_body(who)}
        return {
            body: self._label_body(body, told)
            for body in sorted(listed | set(speaking) | spoken_for)
            if len(speaking[body]) < self._rules.least_group and not self._is_public(body)
        }

    def derive_forms(self, body: str) -> NameForms:
        """Give every form in which a body is printed; one of a single word is taken for it with a capital only."""
        forms = {" ".join(word.folded for word in list_printed_words(name)) for name in self._list_names(body)}
        forms |= {bare for form in forms if " " in (bare := fold_body(form))}
        kinds = {form: FormKind.WHOLE if " " in form else FormKind.SHORTENED for form in forms if form}
        short = self._short_names.get(body)
        return NameForms({short: FormKind.GIVEN} | kinds if short else kinds)

    def _classify_person(self, person: KnownPerson) -> Sector:
        sectors = {self._classify(body) for body in person.organisations}
        return sectors.pop() if len(sectors) == 1 else Sector.UNKNOWN

    def _label_body(self, body: str, told: Collection[Sector]) -> str:
        sector = self._classify(body)
        return _BODY_LABELS.get(sector, _NO_SECTOR) if sector in told else _NO_SECTOR

    def _is_public(self, body: str) -> bool:
        if self._rules.officials is not None:
            return any(fold_name(name) in self._rules.officials for name in self._list_names(body))
        return self._classify(body) is Sector.PUBLIC

    def _classify(self, body: str) -> Sector:
        return classify_body(self._list_names(body))

    def _list_names(self, body: str) -> frozenset[str]:
        names = {body, *(part.strip() for part in body.split("/"))}
        folded = set(map(fold_name, names))
        pairs = {name for pair in self._pairs if folded & set(map(fold_name, pair)) for name in pair}
        return frozenset(names | pairs | {form for name in names for form in list_body_forms(self._register, name)})


def is_spoken_by_body(who: Attribution) -> bool:
    """Whether a body speaks as a body, nobody of it being named."""
    return who.speaker_type is SpeakerType.ORGANISATION
