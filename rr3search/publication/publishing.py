"""Use case: passages for everybody to read, without the names of those who hold no office.

Passages and the archive they are of in, passages to publish out. Names of officials stay; everybody else is
an attendee, of the voluntary sector where that is known and several are. A body of which few speak at a meeting goes
without its name, for with the list of those present it would be as good as the speaker's. What is put into the
minutes' own words stands in square brackets.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath

from rr3search.chunking import identify_passages
from rr3search.domain import (
    ATTENDEE,
    Attribution,
    Meeting,
    NameRegister,
    Passage,
    PassageFilter,
    fold_body,
    make_id,
)
from rr3search.naming import read_names
from rr3search.publication.bodies import PublicationRules, PublishedBodies, is_spoken_by_body
from rr3search.redaction import MeetingRedactor, Observations, PlainNames
from rr3search.sectors import Sector
from rr3search.stores import PassageStore

__all__ = ["publish_passages"]


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
        everything = store.list_passages(PassageFilter())
        self._bodies = PublishedBodies(store.read_vocabulary(), register, everything, rules=rules)
        self._known = read_names(store, register).people
        officials = [person for person in self._known if self._bodies.is_official(person)]
        labelled = [(self._bodies.label_person(one), one) for one in self._known if one not in officials]
        # a form that two people share is given the label that says least
        labelled.sort(key=lambda one: one[0] != ATTENDEE)
        self._unnamed = [person for _, person in labelled]
        observed = Observations(everything)
        lookup = PlainNames([observed.derive_forms(person.forms) for person in self._unnamed])
        official = [form for person in officials for form in person.forms]
        self._people = MeetingRedactor(lookup, [ATTENDEE] * len(labelled), known=official)
        self._people_by_sector = MeetingRedactor(lookup, [label for label, _ in labelled], known=official)

    def publish(self, meeting: Meeting, passages: Sequence[Passage]) -> list[Passage]:
        """Give the passages of one meeting without names and small groups."""
        spoken = self._store.list_passages(PassageFilter(meetings=frozenset({meeting.id})))
        told = self._bodies.list_told_sectors(spoken, self._unnamed)
        small = self._bodies.list_small(meeting, spoken, known=self._known, told=told)
        people = self._people_by_sector if Sector.VOLUNTARY in told else self._people
        redacted = people.redact(meeting, spoken)
        bodies = list(small)
        generalised = MeetingRedactor(
            PlainNames([self._bodies.derive_forms(body) for body in bodies]), [f"[{small[body]}]" for body in bodies]
        ).redact(redacted.meeting, redacted.passages)
        file = self._people.redact_path(PurePath(meeting.source.file).name)
        # who met is told by the minutes as a whole, and tells of no speaker whose body it is
        hosts = [body for body in bodies if _meets_alone(meeting, body)]
        met = self._generalise_meeting(redacted.meeting, {body: small[body] for body in bodies if body not in hosts})
        is_renamed = met.title != meeting.title or file != PurePath(meeting.source.file).name
        meeting_id = make_id(met.title, str(meeting.held_on), file) if is_renamed else meeting.id
        public = identify_passages(
            [
                replace(
                    new,
                    attribution=self._name_body(old.attribution, new.attribution, small),
                    meeting=replace(new.meeting, id=meeting_id, title=met.title, body=met.body),
                    source=replace(new.source, file=file),
                )
                for old, new in zip(spoken, generalised.passages, strict=True)
            ]
        )
        by_id = {old.id: new for old, new in zip(spoken, public, strict=True)}
        return [by_id[passage.id] for passage in passages]

    def _generalise_meeting(self, meeting: Meeting, small: Mapping[str, str]) -> Meeting:
        forms = PlainNames([self._bodies.derive_forms(body) for body in small])
        return MeetingRedactor(forms, [f"[{label}]" for label in small.values()]).redact(meeting, ()).meeting

    def _name_body(self, old: Attribution, new: Attribution, small: Mapping[str, str]) -> Attribution:
        """Name the speaker's body, or say what it is where it is too small to be named: nothing there is quoted.

        A list may have been misread, so that a body's name holds a person's.
        """
        body = old.organisation
        label = small.get(old.speaker or "") if is_spoken_by_body(old) else None
        if label:
            new = replace(new, speaker=label, speaker_as_printed=label)
        return replace(new, organisation=small.get(body) or self._people.redact_name(body) if body else None)


def _meets_alone(meeting: Meeting, body: str) -> bool:
    """Whether the title begins with the name of a body, and goes on with no other: its own meeting, not one with it."""
    name = re.escape(fold_body(body))
    return re.match(rf"{name}\b(?!['’]s\b)(?!\s*(?:and\b|with\b|[&/,+]))", fold_body(meeting.title)) is not None
