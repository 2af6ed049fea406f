"""What bodies said of a topic over time, and how often it was raised."""

import datetime as dt
from dataclasses import replace

import pytest
from builders import make_meeting, make_passage

from rr3search.domain import (
    EMPTY_REGISTER,
    Attendee,
    Basis,
    KnownBody,
    Mark,
    NameRegister,
    Passage,
    Section,
    SectionKind,
    SpeakerType,
    Succession,
    Timelines,
    TurnKind,
)
from rr3search.embedders import load_embedder
from rr3search.errors import InvalidQueryError
from rr3search.queries import FilterRequest
from rr3search.raising import count_raised
from rr3search.search import Holdings
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore
from rr3search.timeline import trace_timelines

NOTHING = FilterRequest()
LANDING = ("Ferry landing",)
TABLED = "Will the ferry landing be lit?"
RENAMED = NameRegister(
    bodies=(
        KnownBody("Quay Board", became="Quay Trust", succession=Succession.RENAMED),
        KnownBody("Quay Trust"),
    )
)


def say(
    text: str,
    year: int,
    *,
    speaker: str | None = "Jo Marsh",
    organisation: str | None = "Quay Board",
    speaker_type: SpeakerType = SpeakerType.PERSON,
    kind: TurnKind = TurnKind.STATEMENT,
    basis: Basis = Basis.NAMED,
) -> Passage:
    return make_passage(
        text,
        speaker=speaker,
        organisation=organisation,
        speaker_type=speaker_type,
        kind=kind,
        basis=basis,
        meeting=f"in {year}",
        held_on=dt.date(year, 3, 1),
    )


def say_in_parts(*sentences: str, year: int) -> Passage:
    starts = [sum(len(one) + 1 for one in sentences[:place]) for place in range(len(sentences))]
    return replace(say(" ".join(sentences), year), sentence_starts=tuple(starts))


def tell(text: str, year: int) -> Passage:
    return say(text, year, speaker=None, organisation=None, kind=TurnKind.NARRATION, basis=Basis.NONE)


def speak_as_group(printed: str, text: str, year: int) -> Passage:
    return say(text, year, speaker=printed, organisation=None, speaker_type=SpeakerType.COLLECTIVE)


def ask(
    text: str,
    year: int,
    *,
    speaker: str = "Al Reed",
    organisation: str | None = "Northgate",
    speaker_type: SpeakerType = SpeakerType.PERSON,
) -> Passage:
    return say(
        text, year, speaker=speaker, organisation=organisation, speaker_type=speaker_type, kind=TurnKind.QUESTION
    )


def ask_unnamed(text: str, year: int) -> Passage:
    return ask(text, year, speaker="A member", organisation=None, speaker_type=SpeakerType.ANONYMOUS)


def hold(
    *passages: Passage,
    register: NameRegister = EMPTY_REGISTER,
    tabled_in: int | None = None,
    people: tuple[Attendee, ...] = (),
) -> Holdings:
    """Keep passages, numbered within their meetings; the question is tabled at one of these where a year is given."""
    store, embedder = MemoryStore(), load_embedder("hashing")
    stamp = EmbedderStamp(embedder.name, embedder.fingerprint, embedder.dimensions)
    section = Section(TABLED, SectionKind.QUESTION, 1, (TABLED,), "1.", 1, 1)
    with store.write(stamp) as writer:
        for name in dict.fromkeys(one.meeting.id for one in passages):
            said = [one for one in passages if one.meeting.id == name]
            placed = [replace(one, position=place) for place, one in enumerate(said)]
            headed = Section(LANDING[0], SectionKind.HEADING, 1, LANDING, "1.", 1, 1)
            sections = (section,) if name == f"in {tabled_in}" else (headed,) if said[0].section == LANDING else ()
            meeting = replace(make_meeting(name), held_on=said[0].meeting.held_on, sections=sections, actions=())
            meeting = replace(meeting, attendees=people or meeting.attendees)
            writer.replace_meeting(meeting, placed, embedder.embed_texts([one.text for one in placed]))
    return Holdings(store, embedder, register)


def list_marks(found: Timelines) -> list[list[tuple[int, Mark | None]]]:
    return [
        [
            (one.quote.passage.meeting.held_on.year, one.mark)
            for one in timeline.statements
            if one.quote.passage.meeting.held_on
        ]
        for timeline in found.timelines
    ]


def test_a_person_whom_one_meeting_lists_with_no_body_speaks_for_that_of_all_others() -> None:
    listed = say("The ferry landing would have 40 lamps.", 2020)
    loose = say("The ferry landing would have 60 lamps.", 2022, organisation=None)
    elsewhere = say("The tide was high.", 2021, organisation="Quay Trust")

    known = trace_timelines("ferry landing lamps", FilterRequest(org="Quay Board"), hold(listed, loose)).timelines
    torn = trace_timelines("ferry landing lamps", FilterRequest(org="Quay Board"), hold(listed, elsewhere, loose))

    assert [[one.quote.passage for one in timeline.statements] for timeline in known] == [[listed, loose]]
    assert [[one.quote.passage for one in timeline.statements] for timeline in torn.timelines] == [[listed]]


@pytest.mark.parametrize(
    ("role", "is_officer"), [("Head of Estates", True), ("Vice Principal", True), ("Chair", False), (None, False)]
)
def test_an_officer_listed_with_no_body_speaks_for_the_body_whose_minutes_these_are(
    role: str | None, *, is_officer: bool
) -> None:
    told = say("The ferry landing would have 40 lamps.", 2020, organisation=None)
    told = replace(told, meeting=replace(told.meeting, body="Corporation of Wick & Pier College"))
    people = (Attendee("Jo Marsh", None, role, present=True),)

    def trace(org: str) -> list[Passage]:
        found = trace_timelines("ferry landing lamps", FilterRequest(org=org), hold(told, people=people))
        return [one.quote.passage for timeline in found.timelines for one in timeline.statements]

    assert trace("Wick and Pier College") == ([told] if is_officer else [])
    assert trace("Pier Trust") == []


@pytest.mark.parametrize(
    "met", ["Friends of Pier College", "Pier College Tenants' Panel", "Joint Panel of Wick Trust and Pier College"]
)
def test_whose_minutes_name_a_body_among_others_has_none_of_its_officers(met: str) -> None:
    told = say("The ferry landing would have 40 lamps.", 2020, organisation=None)
    told = replace(told, meeting=replace(told.meeting, body=met))
    people = (Attendee("Jo Marsh", None, "Treasurer", present=True),)
    held = hold(told, people=people)

    assert trace_timelines("ferry landing lamps", FilterRequest(org="Pier College"), held).timelines == ()


def test_statements_stand_oldest_first_and_each_is_marked_against_the_one_before_it() -> None:
    holdings = hold(
        say("The ferry landing would have 60 lamps.", 2022),
        say("The ferry landing would have 40 lamps.", 2020),
        say("The ferry landing would have 60 lamps, as before.", 2023),
        say("The ferry landing would have 60 lamps where there was a slope.", 2024),
    )

    (timeline,) = trace_timelines("ferry landing lamps", FilterRequest(org="Quay Board"), holdings).timelines

    assert [(one.quote.passage.meeting.id, one.mark) for one in timeline.statements] == [
        ("in 2020", Mark.FIRST),
        ("in 2022", Mark.NEW_FIGURE),
        ("in 2023", Mark.SAME),
        ("in 2024", Mark.NARROWED),
    ]
    change = timeline.statements[1].change
    assert timeline.statements[1].against == timeline.statements[0].quote.passage
    assert change is not None
    assert (change.before, change.after) == (("40 lamps",), ("60 lamps",))


def test_a_statement_that_cannot_be_compared_has_no_mark_and_the_next_looks_past_it() -> None:
    holdings = hold(
        say("The ferry landing would have 40 lamps.", 2020),
        say("The ferry landing lamps were made in a foundry by the river.", 2021),
        say("The ferry landing would have 60 lamps.", 2022),
    )

    (timeline,) = trace_timelines("ferry landing lamps", NOTHING, holdings).timelines

    assert [one.mark for one in timeline.statements] == [Mark.FIRST, None, Mark.NEW_FIGURE]
    assert timeline.statements[2].against == timeline.statements[0].quote.passage


def test_of_several_statements_at_the_first_meeting_one_is_the_first() -> None:
    holdings = hold(
        say("The ferry landing would have 40 lamps.", 2020),
        say("The ferry landing lamps were made in a foundry by the river.", 2020),
        say("The ferry landing would have 60 lamps.", 2022),
    )

    (timeline,) = trace_timelines("ferry landing lamps", NOTHING, holdings).timelines

    assert [one.mark for one in timeline.statements] == [Mark.FIRST, None, Mark.NEW_FIGURE]


def test_what_a_body_first_says_to_another_group_is_not_its_first_word() -> None:
    said = say("The ferry landing would have 60 lamps.", 2022)
    holdings = hold(
        say("The ferry landing would have 40 lamps.", 2020),
        replace(said, meeting=replace(said.meeting, body="Lamp Panel")),
    )

    (timeline,) = trace_timelines("ferry landing lamps", NOTHING, holdings).timelines

    assert [one.mark for one in timeline.statements] == [Mark.FIRST, None]


def test_the_same_with_a_limit_behind_it_is_narrowed() -> None:
    holdings = hold(
        say("The ferry landing grant would be £75.", 2020),
        say_in_parts(
            "The ferry landing grant stayed at £75.",
            "From May it would be paid only to members of the club.",
            year=2021,
        ),
    )

    (timeline,) = trace_timelines("ferry landing grant", NOTHING, holdings).timelines

    assert [one.mark for one in timeline.statements] == [Mark.FIRST, Mark.NARROWED]


def test_a_position_turned_round_is_a_change_though_it_names_nothing_of_the_topic() -> None:
    holdings = hold(
        say("There were no plans to light the ferry landing.", 2020),
        say_in_parts("The position given last year was reversed.", "The ferry landing lamps are on order.", year=2021),
    )

    (timeline,) = trace_timelines("ferry landing", NOTHING, holdings).timelines

    assert [one.mark for one in timeline.statements] == [Mark.FIRST, Mark.CHANGED]


REPORT = "Jo Marsh presented her report, in which nothing was new."
_BODIES = ("Quay Board", "Northgate")
SIXTY = "The ferry landing would have 60 lamps."


@pytest.mark.parametrize("request_", [NOTHING, FilterRequest(org="Quay Board")])
def test_what_the_minutes_tell_in_a_report_is_of_its_body_and_of_no_speaker(request_: FilterRequest) -> None:
    holdings = hold(say("The ferry landing would have 40 lamps.", 2020), say(REPORT, 2021), tell(SIXTY, 2021))

    (timeline,) = trace_timelines("ferry landing lamps", request_, holdings).timelines

    assert [one.mark for one in timeline.statements] == [Mark.FIRST, Mark.NEW_FIGURE]
    assert timeline.statements[1].quote.passage.attribution.speaker is None


@pytest.mark.parametrize(
    ("before", "request_"),
    [
        ((), NOTHING),
        ((say("Jo Marsh left the room.", 2021),), NOTHING),
        ((say(REPORT, 2021), ask("Al Reed asked about the tea.", 2021)), NOTHING),
        ((replace(say(REPORT, 2021), section=("Tea",)),), NOTHING),
        ((say(REPORT, 2021, organisation=None),), NOTHING),
        ((say(REPORT, 2021),), FilterRequest(speaker="Jo Marsh")),
        ((say(REPORT, 2021),), FilterRequest(org="Quay Board", is_strict=True)),
        ((say(REPORT, 2021),), FilterRequest(org="Northgate")),
    ],
)
def test_what_the_minutes_tell_outside_a_report_is_nobodys(
    before: tuple[Passage, ...], request_: FilterRequest
) -> None:
    first = [say(f"{name}: the ferry landing would have 40 lamps.", 2020, organisation=name) for name in _BODIES]
    holdings = hold(*first, *before, tell(SIXTY, 2021))

    found = trace_timelines("ferry landing lamps", request_, holdings).timelines

    assert all(one.quote.passage.text != SIXTY for timeline in found for one in timeline.statements)


@pytest.mark.parametrize(
    "told",
    [
        "Residents had written that the ferry landing needed 60 lamps.",
        "Concern about the ferry landing and its 60 lamps was widespread.",
        "Northgate's petition for 60 lamps on the ferry landing was handed in.",
    ],
)
def test_a_report_ends_where_the_minutes_turn_to_others(told: str) -> None:
    first = [say(f"{name}: the ferry landing would have 40 lamps.", 2020, organisation=name) for name in _BODIES]
    holdings = hold(*first, say(REPORT, 2021), tell(told, 2021), tell(SIXTY, 2021))

    found = trace_timelines("ferry landing lamps", NOTHING, holdings).timelines

    listed = {one.quote.passage.text for timeline in found for one in timeline.statements}
    assert listed.isdisjoint({told, SIXTY})


@pytest.mark.parametrize(
    ("printed", "others", "is_known"),
    [
        ("The county council", ("Thornbeck Town Council",), True),
        ("The county council", ("Lowdale County Council",), False),
        ("The council", (), False),
        ("The parish council", (), False),
    ],
)
def test_a_body_called_by_the_end_of_its_name_is_the_only_one_called_so(
    printed: str, others: tuple[str, ...], *, is_known: bool
) -> None:
    name = "Haldon County Council"
    holdings = hold(
        say("The ferry landing would have 40 lamps.", 2020, organisation=name),
        *(say("The fair was wet.", 2020, organisation=other) for other in others),
        speak_as_group(printed, f"{printed} hoped that the ferry landing would have 60 lamps.", 2021),
    )

    (timeline,) = trace_timelines("ferry landing lamps", FilterRequest(org=name), holdings).timelines

    assert (len(timeline.statements) == 2) is is_known


@pytest.mark.parametrize("told", [("The ferry lamps would be mended by 4 May.",), ()], ids=["told", "not told"])
def test_the_reply_to_what_else_is_asked_under_the_heading_is_not_listed(told: tuple[str, ...]) -> None:
    dogs = say("Dogs might cross the ferry landing, the ferry landing.", 2021, kind=TurnKind.ANSWER)
    holdings = hold(
        *(replace(say(text, 2021), section=LANDING) for text in told),
        replace(dogs, replies_to="Bo Hart asked whether dogs might cross it.", section=LANDING),
        say("Lamps would be mended in the hall.", 2022, organisation="Northgate"),
    )

    timelines = trace_timelines("mended ferry landing", FilterRequest(org="Quay Board"), holdings).timelines

    listed = [one.quote.passage.text for timeline in timelines for one in timeline.statements]
    assert listed == (list(told) or [dogs.text])


def test_a_figure_already_given_in_between_is_not_new() -> None:
    holdings = hold(
        say("The ferry landing would have 40 lamps.", 2020),
        say("By the ferry landing stood, said the caretaker, 60 lamps of all ages, makes and sizes.", 2021),
        say("The ferry landing would have 60 lamps.", 2022),
    )

    (timeline,) = trace_timelines("ferry landing lamps", NOTHING, holdings).timelines

    assert timeline.statements[-1].mark is not Mark.NEW_FIGURE


def test_each_body_has_its_own_timeline_and_the_one_with_most_to_say_comes_first() -> None:
    holdings = hold(
        say("The ferry landing would have 10 lamps.", 2020, organisation="Northgate", speaker="Al Reed"),
        say("The ferry landing would have 40 lamps.", 2020),
        say("The ferry landing would have 60 lamps.", 2022),
    )

    found = trace_timelines("ferry landing lamps", NOTHING, holdings)

    assert [one.of for one in found.timelines] == ["Quay Board", "Northgate"]
    assert list_marks(found) == [[(2020, Mark.FIRST), (2022, Mark.NEW_FIGURE)], [(2020, Mark.FIRST)]]
    assert found.scope.meetings == 2
    assert len(trace_timelines("ferry landing lamps", NOTHING, holdings, limit=1).timelines) == 1


@pytest.mark.parametrize("request_", [NOTHING, FilterRequest(org="Quay Trust"), FilterRequest(org="Quay Board")])
def test_a_body_that_was_renamed_keeps_its_timeline(request_: FilterRequest) -> None:
    holdings = hold(
        say("The ferry landing would have 40 lamps.", 2020),
        say("The ferry landing would have 60 lamps.", 2022, organisation="Quay Trust", speaker="Ann Lee"),
        register=RENAMED,
    )

    (timeline,) = trace_timelines("ferry landing lamps", request_, holdings).timelines

    assert (timeline.of, timeline.former_names) == ("Quay Trust", ("Quay Board",))
    assert [one.mark for one in timeline.statements] == [Mark.FIRST, Mark.NEW_FIGURE]


def test_a_speaker_who_went_to_another_body_is_not_held_to_what_was_said_for_the_first() -> None:
    holdings = hold(
        say("The ferry landing would have 40 lamps.", 2020),
        say("The ferry landing would have 60 lamps.", 2022, organisation="Northgate"),
    )

    (timeline,) = trace_timelines("ferry landing lamps", FilterRequest(speaker="Jo Marsh"), holdings).timelines

    assert [one.mark for one in timeline.statements] == [Mark.FIRST, Mark.FIRST]


@pytest.mark.parametrize(
    "said",
    [
        say("The ferry landing has 9 lamps.", 2021, organisation=None, speaker_type=SpeakerType.ANONYMOUS),
        say("The ferry landing has 9 lamps.", 2021, basis=Basis.RELAYED),
        say("Would the ferry landing have 9 lamps?", 2021, kind=TurnKind.QUESTION),
        say("The library opens on Mondays.", 2021),
    ],
    ids=["anonymous", "relayed", "question", "another topic"],
)
def test_the_unnamed_the_relayed_questions_and_other_topics_are_in_no_timeline(said: Passage) -> None:
    holdings = hold(say("The ferry landing would have 40 lamps.", 2020), said)

    assert list_marks(trace_timelines("ferry landing lamps", NOTHING, holdings)) == [[(2020, Mark.FIRST)]]


def test_a_topic_must_be_named() -> None:
    holdings = hold(say("The ferry landing would have 40 lamps.", 2020))

    with pytest.raises(InvalidQueryError):
        trace_timelines("org:Northgate", NOTHING, holdings)
    with pytest.raises(InvalidQueryError):
        count_raised(" ", NOTHING, holdings)


def test_every_time_a_topic_was_raised_is_counted_with_what_became_of_it() -> None:
    holdings = hold(
        say("Al Reed raised the lamps of the ferry landing.", 2020, speaker="Al Reed", organisation="Northgate"),
        ask("Al Reed asked whether the ferry landing lamps would be mended.", 2021),
        say("There were no plans to mend the ferry landing lamps.", 2021, kind=TurnKind.ANSWER),
        ask_unnamed("A member asked about the ferry landing lamps.", 2022),
        ask("Bo Hart asked about the ferry landing lamps.", 2023, speaker="Bo Hart", organisation="Weir Club"),
        ask("Bo Hart asked about the library.", 2023, speaker="Bo Hart", organisation="Weir Club"),
    )

    raised = count_raised("ferry landing lamps", NOTHING, holdings)

    assert [one.meeting.id for one in raised.raisings] == ["in 2020", "in 2021", "in 2022", "in 2023"]
    assert raised.organisations == ("Northgate", "Weir Club")
    assert [one.is_anonymous for one in raised.raisings] == [False, False, True, False]
    assert (len(raised.meetings), raised.answered) == (4, 1)
    assert [one.record is None for one in raised.raisings] == [True, False, False, False]


@pytest.mark.parametrize(
    ("asked", "is_raised"),
    [
        ("Jo Marsh asked members to tell people of the ferry landing lamps.", False),
        ("Jo Marsh urged all members to write about the ferry landing lamps.", False),
        ("Jo Marsh asked the Harbour Office to mend the ferry landing lamps.", True),
        ("Jo Marsh asked members to look at the ferry landing lamps. Who would mend them?", True),
    ],
)
@pytest.mark.parametrize("kind", [TurnKind.QUESTION, TurnKind.STATEMENT])
def test_what_all_who_are_there_are_asked_to_do_raises_nothing(
    asked: str,
    is_raised: bool,  # noqa: FBT001  a table's column
    kind: TurnKind,
) -> None:
    raised = count_raised("ferry landing lamps", NOTHING, hold(say(asked, 2020, kind=kind)))

    assert bool(raised.raisings) is is_raised


def test_the_unnamed_count_for_no_organisation_however_often_they_ask() -> None:
    holdings = hold(*(ask_unnamed("A member asked about the ferry landing lamps.", year) for year in (2020, 2021)))

    raised = count_raised("ferry landing lamps", NOTHING, holdings)

    assert (raised.organisations, len(raised.raisings)) == ((), 2)


def test_a_body_under_two_names_is_counted_once() -> None:
    holdings = hold(
        ask("Jo Marsh asked about the ferry landing lamps.", 2020, organisation="Quay Board"),
        ask("Ann Lee asked about the ferry landing lamps.", 2021, organisation="Quay Trust"),
        register=RENAMED,
    )

    assert count_raised("ferry landing lamps", NOTHING, holdings).organisations == ("Quay Board",)


def test_a_tabled_question_is_raised_by_nobody_who_is_named() -> None:
    answer = replace(say("It would be lit from May.", 2020, kind=TurnKind.ANSWER), question=TABLED, section=(TABLED,))
    holdings = hold(answer, tabled_in=2020)

    (raising,) = count_raised("lighting of the ferry landing", NOTHING, holdings).raisings

    assert (raising.text, raising.asked_by, raising.organisation, raising.is_anonymous) == (TABLED, None, None, False)
    assert count_raised("ferry landing", FilterRequest(org="Quay Board"), holdings).raisings == ()


@pytest.mark.parametrize(
    "text",
    ["The sum for the ferry landing lamps had been raised to £40.", "The ferry landing lamps were asked for by many."],
)
def test_what_was_raised_in_another_sense_is_not_counted(text: str) -> None:
    assert count_raised("ferry landing lamps", NOTHING, hold(say(text, 2020))).raisings == ()


def test_of_a_question_cut_in_parts_the_first_is_quoted() -> None:
    parts = ["Al Reed asked who lights the ferry landing lamps.", "He asked whether the lamps could be lit at dusk."]
    passages = [replace(ask(text, 2021), position=at, source=ask("", 2021).source) for at, text in enumerate(parts)]

    (raising,) = count_raised("ferry landing lamps", NOTHING, hold(*passages)).raisings

    assert raising.passage is not None
    assert raising.text == raising.passage.text == parts[0]


def test_a_label_of_unnamed_speakers_is_nobody_to_count_by() -> None:
    holdings = hold(
        ask_unnamed("A member asked when the ferry landing lamps would be lit.", 2021),
        ask_unnamed("A member asked who pays for the ferry landing lamps.", 2022),
        say(
            "A member raised the lamps of the ferry landing.",
            2023,
            speaker="A member",
            organisation=None,
            speaker_type=SpeakerType.ANONYMOUS,
        ),
    )

    assert count_raised("ferry landing lamps", FilterRequest(speaker="A member"), holdings).raisings == ()
    assert len(count_raised("ferry landing lamps", NOTHING, holdings).raisings) == 3


def test_what_else_is_asked_under_the_heading_is_not_counted() -> None:
    asked = [
        ask("Al Reed asked when the lamps of the ferry landing would be mended.", 2021),
        ask(
            "Bo Hart asked whether dogs might cross the ferry landing.",
            2021,
            speaker="Bo Hart",
            organisation="Weir Club",
        ),
        ask("Cy Lund asked who had mislaid the key.", 2021, speaker="Cy Lund", organisation="Choir"),
    ]
    alone = ask("Di Voss asked when the ferry landing would be lit.", 2022, speaker="Di Voss", organisation="Regatta")

    raised = count_raised(
        "mended lamps ferry landing", NOTHING, hold(*(replace(one, section=LANDING) for one in (*asked, alone)))
    )

    assert raised.organisations == ("Northgate", "Regatta")


@pytest.mark.parametrize(("text", "count"), [("that date for the ferry landing", 1), ("the ferry landing", 0)])
def test_a_question_that_points_back_is_on_the_topic_of_what_stands_before_it(text: str, count: int) -> None:
    told = say("The lamps of the ferry landing would be mended by 4 May.", 2021)
    asked = replace(ask(f"Al Reed asked whether {text} was safe.", 2021), replies_to=told.text)
    holdings = hold(*(replace(one, section=LANDING) for one in (told, asked)))

    assert len(count_raised("mended lamps ferry landing", NOTHING, holdings).raisings) == count
