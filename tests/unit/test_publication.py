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


def publish_these(
    passages: Sequence[Passage],
    *,
    rules: PublicationRules = DEFAULT_RULES,
    attendees: tuple[Attendee, ...] = ATTENDEES,
    title: str = "Group meeting",
) -> list[Passage]:
    """Publish the passages of one meeting."""
    meeting = replace(make_meeting(attendees=attendees), actions=(), title=title, body=title)
    passages = [replace(one, meeting=replace(one.meeting, title=title, body=title)) for one in passages]
    store = MemoryStore()
    with store.write(STAMP) as writer:
        writer.replace_meeting(meeting, passages, unit_rows(len(passages)))
    return publish_passages(passages, store, EMPTY_REGISTER, rules=rules)


def test_an_official_is_named_and_nobody_else() -> None:
    official, private = publish({"Al Reed thanked Jo Brown.": "Al Reed", "Jo asked Mr Reed about JB.": "Jo Brown"})

    assert official.text == "Al Reed thanked [attendee]."
    assert (official.attribution.speaker, official.attribution.organisation) == ("Al Reed", "Ministry of Justice")
    assert private.text == "[attendee] asked Mr Reed about [attendee]."
    assert private.attribution.speaker == "[attendee]"
    assert private.attribution.speaker_as_printed == "[attendee]"
    assert private.attribution.speaker_type is SpeakerType.ANONYMOUS
    assert private.attribution.organisation == "an organisation"


def test_a_sector_is_told_where_several_of_it_speak() -> None:
    spoken = {"One from Pier Charity.": "Jo Brown", "Two.": "Sam Holt", "Three.": "Eve Lane"}
    bodies = {"Jo Brown": "Pier Charity", "Sam Holt": "Quay Volunteers", "Eve Lane": "Quay Volunteers"}
    passages = [
        make_passage(text, speaker=speaker, organisation=bodies[speaker], position=position)
        for position, (text, speaker) in enumerate(spoken.items())
    ]
    attendees = tuple(Attendee(name, body, None, present=True) for name, body in bodies.items())

    told = publish_these(passages, attendees=attendees)
    untold = publish_these(passages[:2], attendees=attendees)

    assert {one.attribution.speaker for one in told} == {"[voluntary sector attendee]"}
    assert {one.attribution.organisation for one in told} == {"a voluntary sector organisation"}
    assert told[0].text == "One from [a voluntary sector organisation]."
    assert {one.attribution.speaker for one in untold} == {"[attendee]"}
    assert {one.attribution.organisation for one in untold} == {"an organisation"}
    assert untold[0].text == "One from [an organisation]."


def test_a_body_is_named_where_enough_of_it_speak() -> None:
    spoken = {"One from Harbour Works.": "Kay Marsh", "Two.": "Liz Dean", "Three.": "Tom Ford"}

    assert {one.attribution.organisation for one in publish(spoken)} == {"Harbour Works"}
    assert publish(spoken)[0].text == "One from Harbour Works."
    assert {one.attribution.speaker for one in publish(spoken)} == {"[attendee]"}
    few = publish(spoken, rules=PublicationRules(least_group=4))
    assert {one.attribution.organisation for one in few} == {"an organisation"}
    assert few[0].text == "One from [an organisation]."


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("He wrote to the Harbour Works.", "He wrote to [an organisation]."),
        (
            "The Harbour Works had closed. The  Harbour Works' van stood.",
            "[An organisation] had closed. [An organisation]'s van stood.",
        ),
        (
            "Harbour Works had closed. Harbour Works reopened.",
            "[An organisation] had closed. [An organisation] reopened.",
        ),
        ("A Harbour Works van and our Harbour Works van.", "[An organisation] van and our [organisation] van."),
        ("See the Pier Charity, a Harbour Works body.", "See [an organisation], [an organisation] body."),
        ("So said the old Harbour Works.", "So said the old [organisation]."),
        ("Who will tell them? (Harbour Works)", "Who will tell them? ([an organisation])"),
        ("Breathe Harbour Works.", "Breathe [an organisation]."),
        ("He said that Harbour Works was open.", "He said that [an organisation] was open."),
    ],
)
def test_a_label_takes_the_place_of_an_article_before_the_name(text: str, published: str) -> None:
    assert publish({text: None})[0].text == published


def test_sentences_begin_where_the_label_does() -> None:
    text = "He came. The Harbour Works had closed. She left."
    passage = replace(make_passage(text), sentence_starts=(0, 9, 39))

    (published,) = publish_these([passage])

    assert published.sentences == ("He came.", "[An organisation] had closed.", "She left.")


def test_a_body_listed_with_an_article_is_found_without_it() -> None:
    passage = make_passage("Saltmarsh Centre vans.", organisation="the Saltmarsh Centre", speaker="Kay Marsh")

    assert publish_these([passage])[0].text == "[An organisation] vans."


def test_people_of_a_public_service_hold_no_office() -> None:
    staff = tuple(Attendee(name, "Pier NHS Trust", None, present=True) for name in ("Al Reed", "Jo Brown"))
    passages = [make_passage("Al Reed spoke.", speaker="Al Reed", organisation="Pier NHS Trust")]

    (passage,) = publish_these(passages, attendees=staff)

    assert (passage.text, passage.attribution.speaker) == ("[attendee] spoke.", "[attendee]")


def test_the_short_name_of_a_small_body_goes_too() -> None:
    attendees = (Attendee("Jo Brown", "Mereside Trust", None, present=True),)
    texts = ["Mereside had lost funds.", "The Mere was low.", "Nobody at Mereside knew."]

    public = publish_these([make_passage(text, position=at) for at, text in enumerate(texts)], attendees=attendees)

    assert [one.text for one in public] == [
        "[An organisation] had lost funds.",
        "The Mere was low.",
        "Nobody at [an organisation] knew.",
    ]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Riverside Trust", "The gullies in Riverside were full."),
        ("Youth Trust", "Youth clubs had closed. Every youth knew."),
        ("Mereside Residents' Trust", "Nobody at Mereside knew."),
        ("Group Trust", "The Group agreed."),
    ],
)
def test_a_word_that_may_mean_something_else_is_no_short_name(body: str, text: str) -> None:
    attendees = (Attendee("Jo Brown", body, None, present=True),)

    assert publish_these([make_passage(text)], attendees=attendees)[0].text == text


def test_a_word_that_two_bodies_begin_with_is_no_short_name() -> None:
    bodies = ("Mereside Trust", "Mereside Council")
    attendees = tuple(Attendee(f"Jo B{at}", body, None, present=True) for at, body in enumerate(bodies))

    assert publish_these([make_passage("Nobody at Mereside knew.")], attendees=attendees)[0].text.endswith(
        "Mereside knew."
    )


def test_the_short_name_goes_where_a_joint_title_has_the_long_one() -> None:
    said = make_passage("Works had argued.", speaker=None)
    attendees = (Attendee("Jo Brown", "Works Charity", None, present=True),)

    (passage,) = publish_these([said], attendees=attendees, title="Works Charity and Harbour Liaison Group")

    assert passage.text == "[An organisation] had argued."
    assert passage.meeting.title == "[An organisation] and Harbour Liaison Group"


def test_an_earlier_name_of_a_small_body_goes_too() -> None:
    passages = [make_passage("Formerly the Old Pier Works.", speaker="Jo Brown", organisation="Pier Charity")]
    earlier = [make_passage("They met.", speaker="Jo Brown", organisation="Old Pier Works", meeting="earlier")]
    store = MemoryStore()
    with store.write(STAMP) as writer:
        writer.replace_meeting(replace(make_meeting(attendees=ATTENDEES), actions=()), passages, unit_rows(1))
        listed = (Attendee("Jo Brown", "Old Pier Works", None, present=True),)
        before = replace(make_meeting("earlier", attendees=listed), actions=())
        writer.replace_meeting(before, earlier, unit_rows(1))

    (passage,) = publish_passages(passages, store, EMPTY_REGISTER, rules=DEFAULT_RULES)

    assert passage.text == "Formerly [an organisation]."


def test_a_body_that_speaks_as_one_is_told_without_brackets() -> None:
    passage = make_passage(
        "Harbour Works agreed.",
        speaker="Harbour Works",
        organisation="Harbour Works",
        speaker_type=SpeakerType.ORGANISATION,
    )

    (public,) = publish_these([passage])

    assert public.text == "[An organisation] agreed."
    assert (public.attribution.speaker, public.attribution.organisation) == ("an organisation", "an organisation")


@pytest.mark.parametrize(
    ("title", "published"),
    [
        ("Harbour Works – board meeting", "Harbour Works – board meeting"),
        ("The Harbour Works board", "The Harbour Works board"),
        ("Ministry of Justice and Harbour Works", "Ministry of Justice and [an organisation]"),
        ("Board meeting with Jo Brown", "Board meeting with [attendee]"),
        ("Harbour Works and Pier Charity forum", "[An organisation] and [an organisation] forum"),
        ("Harbour Works / Ministry of Justice", "[An organisation] / Ministry of Justice"),
    ],
)
def test_a_title_keeps_the_body_that_met(title: str, published: str) -> None:
    (passage,) = publish_these([make_passage("Harbour Works agreed.")], title=title)

    assert passage.meeting.title == published
    assert passage.text == "[An organisation] agreed."


def test_a_name_in_a_misread_body_goes() -> None:
    attendees = (
        Attendee("Al Reed", "Harbour County Council and Ms Jo Brown of the Pier Charity", None, present=True),
        Attendee("Jo Brown", "Pier Charity", None, present=True),
    )
    said = make_passage("Al Reed said no.", speaker="Al Reed", organisation=attendees[0].organisation)

    (passage,) = publish_these([said], attendees=attendees)

    assert "Brown" not in (passage.attribution.organisation or "")


def test_officials_can_be_said_outright() -> None:
    rules = PublicationRules(officials=frozenset({"harbour works"}))
    one, two = publish({"Kay Marsh thanked Al Reed.": "Kay Marsh", "Al Reed replied.": "Al Reed"}, rules=rules)

    assert one.text == "Kay Marsh thanked [attendee]."
    assert (one.attribution.speaker, one.attribution.organisation) == ("Kay Marsh", "Harbour Works")
    assert two.text == "[attendee] replied."
    assert two.attribution.organisation == "an organisation"


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
        ("The Pier Charitable Trust", Sector.VOLUNTARY),
        ("The Pier Foundation", Sector.VOLUNTARY),
        ("The Pier Trust", Sector.UNKNOWN),
        ("Wessex Leisure Trust", Sector.UNKNOWN),
        ("Wessex NHS Foundation Trust", Sector.SERVICE),
        ("Wessex Community NHS Trust", Sector.SERVICE),
        ("Pier Academy Trust", Sector.SERVICE),
        ("Pier Schools Trust", Sector.SERVICE),
        ("Wessex Integrated Care Board", Sector.SERVICE),
        ("Clinks", Sector.UNKNOWN),
    ],
)
def test_a_sector_is_told_by_the_name_or_not_at_all(body: str, sector: Sector) -> None:
    assert classify_body([body]) is sector


def test_an_office_of_state_is_public_and_a_committees_is_not() -> None:
    assert is_public_office("Minister of State for Prisons")
    assert not is_public_office("Secretary")
    assert not is_public_office("Chair")


@pytest.mark.parametrize(
    "body",
    [
        "Home Office Watch",
        "Prison Service Users Forum",
        "Oakley Parish Council Allotment Holders",
        "Friends of the Civil Service",
    ],
)
def test_a_group_about_a_public_body_is_not_public(body: str) -> None:
    assert classify_body([body]) is not Sector.PUBLIC


@pytest.mark.parametrize(
    ("role", "is_public"),
    [
        ("Minister", True),
        ("Minister for Prisons", True),
        ("Minister of State", True),
        ("Mayor of Oakley", True),
        ("Minister of religion", False),
        ("Minister, St John's Church", False),
        ("Mayor's driver", False),
    ],
)
def test_clergy_and_staff_hold_no_office_of_state(role: str, *, is_public: bool) -> None:
    assert is_public_office(role) is is_public
