"""The kind of fact a question asks for, and whether a passage holds it."""

import datetime as dt
from dataclasses import replace

import pytest
from answering_fixtures import answer_from
from builders import make_passage

from rr3search.answer.facts import holds_fact, measure_fit
from rr3search.domain import AnswerType, Intent, RefusalReason, SpeakerType, TurnKind, Vocabulary
from rr3search.queries import read_intent

NOBODY = Vocabulary((), (), frozenset(), (), ())
SPRING, AUTUMN = dt.date(2021, 3, 1), dt.date(2021, 10, 1)


def ask(question: str) -> Intent:
    return read_intent(question, NOBODY)


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("What did the bridge repair cost in the end?", AnswerType.AMOUNT),
        ("What is the fine for cycling on the bridge?", AnswerType.AMOUNT),
        ("What is the fine point of it?", AnswerType.AMOUNT),
        ("What was the average speed in Mill Lane?", AnswerType.NUMBER),
        ("How soon does a nurse come?", AnswerType.DURATION),
        ("How long will the road be shut?", AnswerType.DURATION),
        ("How much time is there to reply?", AnswerType.DURATION),
        ("How much is the toll?", AnswerType.AMOUNT),
        ("Why was the bridge shut?", AnswerType.REASON),
        ("Did anyone say why the bridge was shut?", None),
        ("What cost the club its pitch?", AnswerType.AMOUNT),
    ],
)
def test_the_kind_of_fact_is_recognised(question: str, wanted: AnswerType | None) -> None:
    assert ask(question).answer_type is wanted


@pytest.mark.parametrize(
    ("question", "counted"),
    [
        ("How many places will the hostel have?", ("place",)),
        ("How many calls a month does the line take?", ("call",)),
        ("How many heavy lorries use the street each day?", ("heavi", "lorri")),
        ("How many of the planned safety checks took place?", ("plan", "safeti", "check")),
        ("How many of these lorries use the street?", ("lorri",)),
        ("What was the average speed?", ()),
        ("How much will it cost?", ()),
    ],
)
def test_what_is_counted_is_read_behind_how_many(question: str, counted: tuple[str, ...]) -> None:
    assert ask(question).counted == counted


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("How many places will it have?", "There would be 48 places in six houses."),
        ("How many were held?", "The population stood at 388."),
        ("How many shops lost trade?", "Some 38 per cent reported fewer visits."),
        ("How many weeks before a plan is drawn up?", "It is drawn up after twelve weeks."),
        ("How soon does a nurse come?", "By a nurse, within two hours of arrival."),
        ("How soon will it open?", "It would open by Easter 2026, in April."),
        ("When did it open?", "It opened on 11 April."),
        ("Why was it shut?", "It was shut."),
    ],
)
def test_a_text_holds_the_fact(question: str, text: str) -> None:
    assert holds_fact(ask(question), text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("How many places will it have?", "Nobody would move in before summer 2026."),
        ("How many places will it have?", "AP3 and minute 5.2 were taken at 10.30am."),
        ("How many visits may a family have?", "Some of them rang thirty or forty times."),
        ("How many places will it have?", "The fund stood at £350,000."),
        ("How soon does a nurse come?", "By a nurse, on all sites."),
        ("When did it open?", "It opened within two hours."),
    ],
)
def test_a_text_with_other_figures_does_not(question: str, text: str) -> None:
    assert not holds_fact(ask(question), text)


def test_a_count_of_the_very_thing_weighs_more_than_another_number() -> None:
    intent = ask("How many places will the hostel have?")
    counting, other, none = (
        measure_fit(intent, make_passage(text))
        for text in ("The hostel has 48 places.", "The hostel has 70 windows.", "The hostel opens in May.")
    )

    assert counting > other > none == 0


def test_a_count_by_the_time_asked_for_weighs_as_much() -> None:
    intent = ask("How many lorries use the street each day?")
    by_the_day, at_all = (
        measure_fit(intent, make_passage(text))
        for text in ("On average 62 heavy goods vehicles a day.", "There were 62 heavy goods vehicles.")
    )

    assert by_the_day > at_all


def test_what_replies_to_why_is_a_reason_whatever_its_words() -> None:
    intent = ask("Why do repairs take longer?")

    assert measure_fit(intent, make_passage("One gang had gone.", replies_to="Ann Lee asked why the time had doubled."))
    assert not measure_fit(intent, make_passage("One gang had gone.", replies_to="Ann Lee asked when it had gone."))
    assert measure_fit(intent, make_passage("It takes longer because one gang had gone."))


def test_the_passage_with_the_number_of_the_thing_is_quoted_first() -> None:
    number = make_passage("The Weir Hostel is to have 48 places in six houses.", meeting="spring", held_on=SPRING)
    date = make_passage(
        "The Weir Hostel had places of interest, open in summer 2022.", meeting="autumn", held_on=AUTUMN
    )

    answer = answer_from("How many places will the Weir Hostel have?", date, number)

    assert answer.quotes[0].passage == number


def test_a_question_that_was_put_and_not_answered_is_no_answer() -> None:
    asked = make_passage(
        "A member asked whether bicycles would be taken away from the lodgers.",
        speaker="A member",
        organisation=None,
        speaker_type=SpeakerType.ANONYMOUS,
        kind=TurnKind.QUESTION,
    )
    other = make_passage(
        "Discussion then turned to the lodgers of the hall.", speaker=None, organisation=None, position=1
    )

    answer = answer_from("Will bicycles be taken away from the lodgers?", asked, other)

    assert (answer.reason, answer.quotes) == (RefusalReason.TOPIC_DISCUSSED_BUT_NOT_STATED, ())
    assert answer.nearest[0].passage == asked


def test_an_unanswered_question_near_by_hides_no_answer() -> None:
    told = make_passage("The travel grant is paid to lodgers who serve 28 days.", meeting="spring", held_on=SPRING)
    asked = make_passage(
        "Ann Lee asked whether the travel grant would be paid to lodgers from abroad.",
        speaker="Ann Lee",
        kind=TurnKind.QUESTION,
        meeting="autumn",
        held_on=AUTUMN,
    )

    assert answer_from("Is the travel grant paid to lodgers for days?", told, asked).quotes[0].passage == told


def test_a_later_word_on_an_unanswered_question_is_an_answer() -> None:
    asked = make_passage(
        "Ann Lee asked whether bicycles would be taken away from the lodgers.",
        speaker="Ann Lee",
        kind=TurnKind.QUESTION,
        meeting="spring",
        held_on=SPRING,
    )
    told = make_passage("The bicycles would be taken away from the lodgers in May.", meeting="autumn", held_on=AUTUMN)

    answer = answer_from("Will bicycles be taken away from the lodgers?", asked, told)

    assert answer.quotes[0].passage == told


FURTHER = [
    make_passage(f"The {thing} of the hall was seen to.", meeting="spring", held_on=SPRING, position=at)
    for at, thing in enumerate(("roof", "gate", "lamp", "pond", "path", "wall"), start=1)
]


def test_a_later_word_on_the_same_matter_is_quoted_first_though_the_earlier_fits_better() -> None:
    old = make_passage(
        "A plan for the child was drawn up only after twelve weeks in the hostel, Ann Lee said in reply.",
        speaker="Ann Lee",
        kind=TurnKind.ANSWER,
        meeting="spring",
        held_on=SPRING,
        replies_to="How many weeks in the hostel before a child gets a plan?",
    )
    new = make_passage(
        "A plan for the child would be drawn up after eight weeks in the hostel.",
        speaker="Bo Hart",
        meeting="autumn",
        held_on=AUTUMN,
    )

    answer = answer_from("How many weeks in the hostel before a child gets a plan?", old, new, *FURTHER)

    assert answer.nearest[0].passage == old
    assert answer.nearest[0].score - answer.nearest[1].score > 1
    assert [quote.passage for quote in answer.quotes] == [new, old]


def test_a_later_word_without_the_number_stays_behind() -> None:
    old = make_passage("The hostel has 40 places for a child.", meeting="spring", held_on=SPRING)
    new = make_passage("The hostel has places for a child.", meeting="autumn", held_on=AUTUMN)

    answer = answer_from("How many places has the hostel for a child?", old, new, *FURTHER)

    assert answer.quotes[0].passage == old


def test_a_count_of_the_thing_is_quoted_before_a_closer_passage_that_has_none() -> None:
    close = make_passage(
        "The Weir Hostel and its beds: beds in the Weir Hostel were to be looked at.", meeting="spring", held_on=SPRING
    )
    count = make_passage("The Hostel has 48 beds.", meeting="autumn", held_on=AUTUMN)

    answer = answer_from("How many beds has the Weir Hostel?", close, count, *FURTHER)

    assert answer.quotes[0].passage == count


def test_a_length_of_time_is_quoted_before_a_closer_passage_that_has_none() -> None:
    close = make_passage(
        "The vetting of a mentor: the mentor and the vetting were talked of.", meeting="spring", held_on=SPRING
    )
    told = make_passage("The vetting of a mentor was done in nine weeks.", meeting="autumn", held_on=AUTUMN)

    assert answer_from("How long does the vetting of a mentor take?", close, told, *FURTHER).quotes[0].passage == told


def test_bodies_printed_in_capitals_are_the_same_group() -> None:
    old = make_passage("The lock repair was to cost £190,000.", meeting="winter", held_on=SPRING)
    new = make_passage("The lock repair was to cost £203,500.", meeting="autumn", held_on=AUTUMN)
    shouted = replace(old, meeting=replace(old.meeting, body="BODY"))

    answer = answer_from("What did the lock repair cost?", shouted, new, *FURTHER)

    assert [quote.passage for quote in answer.quotes[:2]] == [new, shouted]


@pytest.mark.parametrize("day", ["on 12 May", "on 3rd March", "on the 21st of May", "by 14 March"])
def test_a_day_of_a_month_that_is_also_another_word_is_a_date(day: str) -> None:
    assert holds_fact(ask("When was the new lift opened?"), f"The new lift had been opened {day}.")


@pytest.mark.parametrize("other", ["12 may apply", "They may open it.", "Two may come."])
def test_what_may_happen_is_no_date(other: str) -> None:
    assert not holds_fact(ask("When was the new lift opened?"), other)


def test_what_was_said_in_the_month_asked_for_comes_before_a_likelier_word_of_another_time() -> None:
    spring = make_passage("302 claims for travel were open.", held_on=SPRING, meeting="spring")
    autumn = make_passage(
        "The standard was still ten working days and most visits had met it. Open claims were down to 266.",
        section=("Travel",),
        held_on=AUTUMN,
        meeting="autumn",
    )

    asked = answer_from("How many claims for travel were open in October 2021?", spring, autumn)
    earlier = answer_from("How many claims for travel were open in March 2021?", spring, autumn)

    assert (asked.quotes[0].passage, earlier.quotes[0].passage) == (autumn, spring)


def test_a_task_is_no_count_and_does_not_lead_before_one() -> None:
    task = make_passage("3 | Survey students about travelling late | EM | End of October", kind=TurnKind.ACTION)
    told = make_passage("1,140 students filled in the form about travelling late.", kind=TurnKind.STATEMENT)

    assert not holds_fact(ask("How many students were surveyed?"), task.text)
    answer = answer_from("How many students filled in the survey about travelling late?", task, told)
    assert answer.quotes[0].passage.text == told.text


@pytest.mark.parametrize(
    ("question", "is_latest"),
    [
        ("How many lamps are lit now?", True),
        ("How many lamps were lit in 2021?", False),
    ],
)
def test_how_it_is_now_is_answered_by_the_latest(question: str, *, is_latest: bool) -> None:
    older = make_passage("The number of lamps that are lit is 12 lamps.", meeting="one", held_on=SPRING)
    newer = make_passage("Jo Marsh said that 30 lamps are lit.", meeting="two", held_on=AUTUMN)

    assert (answer_from(question, older, newer).quotes[0].passage == newer) is is_latest


def test_how_much_something_holds_is_no_sum_of_money() -> None:
    assert holds_fact(ask("How much will the tank hold?"), "It would hold 2,800 cubic metres.")
    assert not holds_fact(ask("What is the fine for it?"), "The parapets were 1.15 metres high and weighed 3 tonnes.")
