"""What may be published: officials' names, words, and groups that are large enough."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from builders import make_meeting, make_passage, unit_rows
from stores_under_test import STAMP

from rr3search.domain import EMPTY_REGISTER, Attendee, Passage, SpeakerType
from rr3search.publication import PublicationRules, publish_passages
from rr3search.sectors import Sector, classify_body, is_public_office
from rr3search.stores.memory import MemoryStore

DEFAULT_RULES = PublicationRules()
ATTENDEES = (
    Attendee("Al Reed", "Ministry of Justice", None, present=True),
    Attendee("Jo Brown", "Pier Charity", "Chair", present=True),
    Attendee("Kay Marsh", "Harbour Works", None, present=True),
    Attendee("Liz Dean", "Harbour Works", None, present=True),
    Attendee("Tom Ford", "Harbour Works", None, present=True),
)


def publish(
    spoken: Mapping[str, str | None], *, rules: PublicationRules = DEFAULT_RULES, kind: SpeakerType | None = None
) -> list[Passage]:
    """Publish one passage a text, each said by the one named beside it."""
    bodies = {attendee.name: attendee.organisation for attendee in ATTENDEES}
    passages = [
        make_passage(
            text,
            speaker=speaker,
            organisation=bodies.get(speaker or ""),
            speaker_type=kind or SpeakerType.PERSON,
            position=position,
        )
        for position, (text, speaker) in enumerate(spoken.items())
    ]
    return publish_these(passages, rules=rules)


def publish_these(passages: Sequence[Passage], *, rules: PublicationRules = DEFAULT_RULES) -> list[Passage]:
    """Publish the passages of one meeting."""
    meeting = replace(make_meeting(attendees=ATTENDEES), actions=())
    store = MemoryStore()
    with store.write(STAMP) as writer:
        writer.replace_meeting(meeting, passages, unit_rows(len(passages)))
    return publish_passages(passages, store, EMPTY_REGISTER, rules=rules)


def test_an_official_is_named_and_nobody_else() -> None:
    official, private = publish({"Al Reed thanked Jo Brown.": "Al Reed", "Jo asked Mr Reed about JB.": "Jo Brown"})

    assert official.text == "Al Reed thanked [voluntary sector attendee]."
    assert (official.attribution.speaker, official.attribution.organisation) == ("Al Reed", "Ministry of Justice")
    assert private.text == "[voluntary sector attendee] asked Mr Reed about [voluntary sector attendee]."
    assert private.attribution.speaker == "[voluntary sector attendee]"
    assert private.attribution.speaker_as_printed == "[voluntary sector attendee]"
    assert private.attribution.speaker_type is SpeakerType.ANONYMOUS
    assert private.attribution.organisation == "a voluntary sector organisation"


def test_a_body_is_named_where_enough_of_it_speak() -> None:
    spoken = {"One from Harbour Works.": "Kay Marsh", "Two.": "Liz Dean", "Three.": "Tom Ford"}

    assert {one.attribution.organisation for one in publish(spoken)} == {"Harbour Works"}
    assert publish(spoken)[0].text == "One from Harbour Works."
    assert {one.attribution.speaker for one in publish(spoken)} == {"[attendee]"}
    few = publish(spoken, rules=PublicationRules(least_group=4))
    assert {one.attribution.organisation for one in few} == {"an organisation"}
    assert few[0].text == "One from an organisation."


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("He wrote to the Harbour Works.", "He wrote to an organisation."),
        (
            "The Harbour Works had closed. The  Harbour Works' van stood.",
            "An organisation had closed. An organisation's van stood.",
        ),
        ("Harbour Works had closed. Harbour Works reopened.", "An organisation had closed. An organisation reopened."),
        ("A Harbour Works van and our Harbour Works van.", "An organisation van and our organisation van."),
        ("See the Pier Charity, a Harbour Works body.", "See a voluntary sector organisation, an organisation body."),
        ("So said the old Harbour Works.", "So said the old organisation."),
        ("Breathe Harbour Works.", "Breathe an organisation."),
        ("He said that Harbour Works was open.", "He said that an organisation was open."),
    ],
)
def test_a_label_takes_the_place_of_an_article_before_the_name(text: str, published: str) -> None:
    assert publish({text: None})[0].text == published


def test_sentences_begin_where_the_label_does() -> None:
    text = "He came. The Harbour Works had closed. She left."
    passage = replace(make_passage(text), sentence_starts=(0, 9, 39))

    (published,) = publish_these([passage])

    assert published.sentences == ("He came.", "An organisation had closed.", "She left.")


def test_a_body_listed_with_an_article_is_found_without_it() -> None:
    passage = make_passage("Saltmarsh Centre vans.", organisation="the Saltmarsh Centre", speaker="Kay Marsh")

    assert publish_these([passage])[0].text == "An organisation vans."


def test_officials_can_be_said_outright() -> None:
    rules = PublicationRules(officials=frozenset({"harbour works"}))
    one, two = publish({"Kay Marsh thanked Al Reed.": "Kay Marsh", "Al Reed replied.": "Al Reed"}, rules=rules)

    assert one.text == "Kay Marsh thanked [attendee]."
    assert (one.attribution.speaker, one.attribution.organisation) == ("Kay Marsh", "Harbour Works")
    assert two.text == "[attendee] replied."
    assert two.attribution.organisation == "a public body"


def test_an_anonymous_speaker_stays_as_printed() -> None:
    (passage,) = publish({"Funds were short.": "A voluntary sector attendee"}, kind=SpeakerType.ANONYMOUS)

    assert passage.attribution.speaker == "A voluntary sector attendee"


def test_nothing_tells_where_the_file_lies() -> None:
    (passage,) = publish({"Funds were short.": None})

    assert passage.source.file == "meeting.txt"


def test_a_changed_passage_has_another_id_and_the_others_keep_theirs() -> None:
    spoken: dict[str, str | None] = {"Jo Brown spoke.": None, "Funds were short.": None}
    published = publish(spoken)
    again = publish(spoken, rules=PublicationRules(officials=frozenset({"pier charity"})))

    assert published[0].id != again[0].id
    assert published[1].id == again[1].id


@pytest.mark.parametrize(
    ("body", "sector"),
    [
        ("Ministry of Justice", Sector.PUBLIC),
        ("HM Prison and Probation Service", Sector.PUBLIC),
        ("Wessex County Council", Sector.PUBLIC),
        ("Refugee Council", Sector.UNKNOWN),
        ("National Council for Voluntary Organisations", Sector.VOLUNTARY),
        ("The Pier Trust", Sector.VOLUNTARY),
        ("Wessex NHS Foundation Trust", Sector.UNKNOWN),
        ("Clinks", Sector.UNKNOWN),
    ],
)
def test_a_sector_is_told_by_the_name_or_not_at_all(body: str, sector: Sector) -> None:
    assert classify_body([body]) is sector


def test_an_office_of_state_is_public_and_a_committees_is_not() -> None:
    assert is_public_office("Minister of State for Prisons")
    assert not is_public_office("Secretary")
    assert not is_public_office("Chair")
