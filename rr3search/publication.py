"""Use case: passages for everybody to read, without the names of those who hold no office.

Passages and the archive they are of in, passages to publish out. Names of officials stay; everybody else is
an attendee, of the voluntary sector where that is known. A body of which few speak at a meeting is told by its sector
alone, for with the list of those present it would be as good as a name.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from rr3search.chunking import identify_passages
from rr3search.domain import (
    ATTENDEE,
    VOLUNTARY_ATTENDEE,
    FormKind,
    KnownPerson,
    Meeting,
    NameRegister,
    Passage,
    PassageFilter,
    SpeakerType,
    Vocabulary,
    fold_body,
    fold_name,
    make_id,
)
from rr3search.names import list_body_forms
from rr3search.naming import read_names
from rr3search.redaction import MeetingRedactor, NameForms, Observations, PlainNames, list_printed_words
from rr3search.sectors import Sector, classify_body, is_public_office
from rr3search.stores import PassageStore

__all__ = ["DEFAULT_LEAST_GROUP", "PublicationRules", "publish_passages"]

DEFAULT_LEAST_GROUP = 3
_PERSON_LABELS = {Sector.VOLUNTARY: VOLUNTARY_ATTENDEE}
_BODY_LABELS = {
    Sector.VOLUNTARY: "a voluntary sector organisation",
    Sector.PUBLIC: "a public body",
    Sector.UNKNOWN: "an organisation",
}


@dataclass(frozen=True, slots=True)
class PublicationRules:
    """Who may be named, and how large a group must be."""

    officials: frozenset[str] | None = None
    """Folded names of the bodies whose people may be named; None means those whose name or role shows it."""
    least_group: int = DEFAULT_LEAST_GROUP
    """So many of a body must speak at a meeting for the body to be named there."""


def publish_passages(
    passages: Sequence[Passage], store: PassageStore, register: NameRegister, *, rules: PublicationRules
) -> list[Passage]:
    """Give passages without the names of those who hold no office, in the order given.

    Args:
        passages: What is to be published.
        store: The archive they are of: whom it names anywhere, no passage may name.
        register: What is known of names besides.
        rules: Who may be named.
    """
    publisher = _Publisher(store, register, rules)
    by_meeting: dict[str, list[Passage]] = defaultdict(list)
    for passage in passages:
        by_meeting[passage.meeting.id].append(passage)
    meetings = store.find_meetings(list(by_meeting))
    public = {
        old.id: new
        for meeting in meetings
        for old, new in zip(by_meeting[meeting.id], publisher.publish(meeting, by_meeting[meeting.id]), strict=True)
    }
    return [public[passage.id] for passage in passages]


class _Publisher:
    """Takes names and small groups out of one meeting after another."""

    def __init__(self, store: PassageStore, register: NameRegister, rules: PublicationRules) -> None:
        self._store = store
        self._rules = rules
        self._bodies = _Bodies(store.read_vocabulary(), register, rules)
        people = read_names(store, register).people
        officials = [person for person in people if self._bodies.is_official(person)]
        labelled = [(self._bodies.label_person(person), person) for person in people if person not in officials]
        # a form that two people share is given the label that says least
        labelled.sort(key=lambda one: one[0] != ATTENDEE)
        observed = Observations(store.list_passages(PassageFilter()))
        self._people = MeetingRedactor(
            PlainNames([observed.derive_forms(person.forms) for _, person in labelled]),
            [label for label, _ in labelled],
            known=(form for person in officials for form in person.forms),
        )

    def publish(self, meeting: Meeting, passages: Sequence[Passage]) -> list[Passage]:
        """Give the passages of one meeting without names and small groups."""
        spoken = self._store.list_passages(PassageFilter(meetings=frozenset({meeting.id})))
        small = self._bodies.list_small(meeting, spoken)
        redacted = self._people.redact(meeting, spoken)
        bodies = list(small)
        generalised = MeetingRedactor(
            PlainNames([self._bodies.derive_forms(body) for body in bodies]), [small[body] for body in bodies]
        ).redact(redacted.meeting, redacted.passages)
        file = self._people.redact_path(PurePath(meeting.source.file).name)
        is_renamed = generalised.meeting.title != meeting.title or file != PurePath(meeting.source.file).name
        meeting_id = make_id(generalised.meeting.title, str(meeting.held_on), file) if is_renamed else meeting.id
        public = identify_passages(
            [
                replace(
                    new,
                    attribution=replace(new.attribution, organisation=_name_body(old, small)),
                    meeting=replace(new.meeting, id=meeting_id),
                    source=replace(new.source, file=file),
                )
                for old, new in zip(spoken, generalised.passages, strict=True)
            ]
        )
        by_id = {old.id: new for old, new in zip(spoken, public, strict=True)}
        return [by_id[passage.id] for passage in passages]


class _Bodies:
    """The organisations of an archive: their names, their sectors, and whose people may be named."""

    def __init__(self, vocabulary: Vocabulary, register: NameRegister, rules: PublicationRules) -> None:
        self._register = register
        self._rules = rules
        self._pairs = [(acronym.short, acronym.long) for acronym in vocabulary.acronyms]

    def is_official(self, person: KnownPerson) -> bool:
        """Whether somebody may be named: every body they were listed with is public, or all they hold is an office."""
        if person.organisations:
            return all(map(self._is_public, person.organisations))
        return self._rules.officials is None and any(map(is_public_office, person.roles))

    def label_person(self, person: KnownPerson) -> str:
        """Say what somebody is instead of who."""
        sectors = {self._classify(body) for body in person.organisations}
        return _PERSON_LABELS.get(sectors.pop(), ATTENDEE) if len(sectors) == 1 else ATTENDEE

    def list_small(self, meeting: Meeting, passages: Sequence[Passage]) -> dict[str, str]:
        """List the bodies of which too few speak at a meeting, each with what to call it instead."""
        speaking: dict[str, set[str]] = defaultdict(set)
        for passage in passages:
            who = passage.attribution
            if who.organisation:
                # a body that speaks as a body has nobody more to hide among
                is_one = who.speaker is not None and who.speaker_type is SpeakerType.PERSON
                speaking[who.organisation] |= {who.speaker or ""} if is_one else set()
        listed = {attendee.organisation for attendee in meeting.attendees if attendee.organisation}
        spoken_for = {one.attribution.speaker for one in passages if _is_body(one) and one.attribution.speaker}
        return {
            body: _BODY_LABELS[self._classify(body)]
            for body in sorted(listed | set(speaking) | spoken_for)
            if len(speaking[body]) < self._rules.least_group and not self._is_public(body)
        }

    def derive_forms(self, body: str) -> NameForms:
        """Give every form in which a body is printed; one of a single word is taken for it with a capital only."""
        forms = {" ".join(word.folded for word in list_printed_words(name)) for name in self._list_names(body)}
        forms |= {bare for form in forms if " " in (bare := fold_body(form))}
        return NameForms({form: FormKind.WHOLE if " " in form else FormKind.SHORTENED for form in forms if form})

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


def _is_body(passage: Passage) -> bool:
    return passage.attribution.speaker_type is SpeakerType.ORGANISATION


def _name_body(passage: Passage, small: Mapping[str, str]) -> str | None:
    """Name the speaker's body, or its sector where the body is too small to be named."""
    body = passage.attribution.organisation
    return small.get(body, body) if body else None
