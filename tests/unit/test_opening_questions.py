"""Questions that the opening of their answer tells of: listed as their own, never as an answer to the one before."""

import dataclasses

import pytest
from builders import make_meeting, make_passage, unit_rows

from rr3search.domain import (
    Attendee,
    Meeting,
    Passage,
    PassageFilter,
    QuestionRecord,
    QuestionStatus,
    Section,
    SectionKind,
    SpeakerType,
    TurnKind,
)
from rr3search.questions import list_question_records
from rr3search.questions.askers import attribute_asker
from rr3search.questions.openings import opens_with_question, read_opening_question
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore

MEETING: Meeting = dataclasses.replace(
    make_meeting("meeting"),
    actions=(),
    attendees=(
        Attendee("Ada Fenn", "Windle Town Council", "Chair", present=True),
        Attendee("Ben Quick", "Fishermen's Association", None, present=True),
        Attendee("Joss Marrack", "Windle Harbour Trust", None, present=True),
    ),
)
DREDGING = "Ms Fenn asked whether the dredging would be done before the regatta."
PUT_OFF = "Mr Marrack said that he would ask the contractor."
FEES = (
    "In reply to a query raised by Mr Quick regarding fees, ropes and buoys, Mr Marrack confirmed that all would stay."
)


def make_turn(
    text: str, *, position: int = 0, kind: TurnKind = TurnKind.ANSWER, speaker: str = "Mr Marrack"
) -> Passage:
    return make_passage(text, speaker=speaker, organisation="Windle Harbour Trust", kind=kind, position=position)


def list_records(*passages: Passage, where: PassageFilter | None = None) -> list[QuestionRecord]:
    sections = tuple(
        Section(title=path[-1], kind=SectionKind.QUESTION, level=1, path=path, number="", page=None, paragraph=1)
        for path in dict.fromkeys(one.section for one in passages if one.section)
    )
    store = MemoryStore()
    with store.write(EmbedderStamp("e", "f", 8)) as writer:
        meeting = dataclasses.replace(MEETING, sections=sections)
        writer.replace_meeting(meeting, list(passages), unit_rows(len(passages), dimensions=8))
    return list_question_records(store, where or PassageFilter())


EXCHANGE = (
    make_turn(DREDGING, kind=TurnKind.QUESTION, speaker="Ms Fenn"),
    make_turn(PUT_OFF, position=1),
    make_turn(FEES, position=2),
)


def test_what_opens_with_a_question_answers_none_before_it() -> None:
    before, told = list_records(*EXCHANGE)

    assert [answer.text for answer in before.answers] == [PUT_OFF]
    assert [answer.text for answer in told.answers] == [FEES]


def test_it_is_a_question_of_its_own() -> None:
    _, told = list_records(*EXCHANGE)

    assert (told.text, told.asked_by) == ("regarding fees, ropes and buoys", "Ben Quick")
    assert told.status is QuestionStatus.ANSWERED
    assert told.answers[0].attribution == EXCHANGE[2].attribution
    assert told.asking[0].attribution.organisation == "Fishermen's Association"


def test_a_filter_finds_it_by_who_asked() -> None:
    asker = PassageFilter(speakers=frozenset({"ben quick"}))

    assert [record.text for record in list_records(*EXCHANGE, where=asker)] == ["regarding fees, ropes and buoys"]


def test_its_status_is_told_by_the_answer_alone() -> None:
    yes = make_turn("Responding to a question from Mr Quick whether it would not open, Mr Marrack said that it would.")
    no = make_turn("Answering a question from Mr Quick about when it would open, Mr Marrack replied that it would not.")
    later = make_turn("Asked by Mr Quick how many, Mr Marrack did not know. He would tell them at the next meeting.")

    statuses = [list_records(one)[0].status for one in (yes, no, later)]

    assert statuses == [QuestionStatus.ANSWERED, QuestionStatus.ANSWERED_NO, QuestionStatus.DEFERRED]


def test_a_colleague_in_the_same_paragraph_answers_too() -> None:
    more = make_turn("Ms Rule replied that ropes were free.", position=3, speaker="Ms Rule")
    here = dataclasses.replace(more, source=EXCHANGE[2].source)

    assert len(list_records(*EXCHANGE, here)[1].answers) == 2
    assert len(list_records(*EXCHANGE, more)[1].answers) == 1


def test_the_first_answer_under_a_tabled_question_is_that_questions() -> None:
    heading = ("Will the fees rise?",)
    first, second = (dataclasses.replace(one, section=heading) for one in (EXCHANGE[2], make_turn(FEES, position=3)))

    tabled, told = list_records(first, second)

    assert (tabled.text, tabled.answers) == (heading[0], (first,))
    assert told.answers == (second,)


@pytest.mark.parametrize(
    ("opening", "matter"),
    [
        ("In response to a further question from the Chair about the crane", "about the crane"),
        ("In answer to questions from Mr Quick as to the crane", "as to the crane"),
        ("Following a question put by Mr Quick on ladders", "on ladders"),
        ("When asked by Mr Quick if dogs, cats and gulls were allowed", "if dogs, cats and gulls were allowed"),
        ("Replying to a question from a member on the committee about ice", "about ice"),
        ("In reply to a question from Mr Quick, who asked whether ice was sold", "whether ice was sold"),
    ],
)
def test_the_words_that_say_what_about_are_its_text(opening: str, matter: str) -> None:
    told = read_opening_question(make_turn(f"{opening}, Mr Marrack said that it was so."), MEETING)

    assert told is not None
    assert (told.asking.text, told.sentences) == (matter, ("Mr Marrack said that it was so.",))


def test_nobody_named_answers_where_the_minutes_name_nobody() -> None:
    passive = make_passage("Asked by Mr Quick if dogs, or cats, swam, it was confirmed that they did.", speaker=None)

    told = read_opening_question(passive, MEETING)

    assert told is not None
    assert told.asking.text == "if dogs, or cats, swam"


@pytest.mark.parametrize(
    "text",
    [
        "In response to the question from Mr Quick about ice, Mr Marrack said that it was sold.",
        "In response to Covid, Mr Marrack said that the quay was shut.",
        "Replying to Ms Fenn, Mr Marrack said that it was his.",
        "Asked about ice, Mr Marrack said that it was sold.",
        "Mr Marrack said that in response to a question from Mr Quick about ice he had looked.",
    ],
)
def test_what_goes_on_with_an_exchange_opens_none(text: str) -> None:
    assert not opens_with_question(make_turn(text))


@pytest.mark.parametrize(
    "text",
    [
        "In answer to a question from Mr Quick, Mr Marrack said that it was tested in May.",
        "In answer to a question from her about ice, Mr Marrack said that it was sold.",
    ],
)
def test_one_without_asker_or_matter_is_not_listed_and_answers_nothing(text: str) -> None:
    before, *others = list_records(EXCHANGE[0], make_turn(PUT_OFF, position=1), make_turn(text, position=2))

    assert (len(before.answers), others) == (1, [])


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Mr Quick", ("Ben Quick", SpeakerType.PERSON, "Fishermen's Association")),
        ("BQ", ("Ben Quick", SpeakerType.PERSON, "Fishermen's Association")),
        ("the Chair", ("Ada Fenn", SpeakerType.PERSON, "Windle Town Council")),
        ("the Windle Harbour Trust", ("Windle Harbour Trust", SpeakerType.ORGANISATION, "Windle Harbour Trust")),
        ("Mr Ben", ("Mr Ben", SpeakerType.PERSON, None)),
        ("Ms Oram", ("Ms Oram", SpeakerType.PERSON, None)),
        ("the Mayor", ("the Mayor", SpeakerType.ROLE, None)),
        ("a member", ("A member", SpeakerType.ANONYMOUS, None)),
        ("a resident of Windle Town Council", ("A resident of Windle Town Council", SpeakerType.ANONYMOUS, None)),
        ("the floor", ("The floor", SpeakerType.ANONYMOUS, None)),
    ],
)
def test_whose_it_is(printed: str, expected: tuple[str, SpeakerType, str | None]) -> None:
    asker = attribute_asker(printed, MEETING)

    assert asker is not None
    assert (asker.speaker, asker.speaker_type, asker.organisation) == expected


def test_a_name_of_two_attendees_is_linked_to_neither() -> None:
    twins = dataclasses.replace(
        MEETING, attendees=(*MEETING.attendees, Attendee("Una Quick", "Crew", None, present=True))
    )

    asker = attribute_asker("Quick", twins)

    assert asker is not None
    assert (asker.speaker, asker.organisation) == ("Quick", None)
