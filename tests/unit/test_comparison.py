"""What changed between two statements of one body on one topic, and what takes the place of what."""

import datetime as dt
import time

import pytest
from builders import make_passage

from rr3search.comparison import choose_topic_sentences, compare_statements, find_supersessions
from rr3search.domain import Change, Passage, SpeakerType, StatementChange, TurnKind


@pytest.mark.parametrize(
    ("earlier", "later", "change"),
    [
        (
            "There would be 40 places.",
            "There would now be 55 places.",
            StatementChange(Change.NEW_FIGURE, ("40 places",), ("55 places",)),
        ),
        (
            "The grant was £1.2 million.",
            "The grant stood at £1.4m for the year.",
            StatementChange(Change.NEW_FIGURE, ("£1.2 million",), ("£1.4m",)),
        ),
        (
            "Six hostels took part.",
            "Eleven hostels took part.",
            StatementChange(Change.NEW_FIGURE, ("Six hostels",), ("Eleven hostels",)),
        ),
        (
            "It would open in March 2024.",
            "It would open in autumn 2024.",
            StatementChange(Change.CHANGED, ("March 2024",), ("autumn 2024",)),
        ),
        (
            "There were no plans to fund it.",
            "The fund would pay for it.",
            StatementChange(Change.CHANGED, ("no plans to fund it",), ("The fund would pay for it",)),
        ),
        (
            "It had ruled out paying for lessons.",
            "It would pay half the cost of lessons.",
            StatementChange(Change.CHANGED),
        ),
        (
            "The quay would not be lit.",
            "The quay would be lit from May.",
            StatementChange(Change.CHANGED, ("would not be lit",), ("would be lit from May",)),
        ),
        (
            "There would be a fee.",
            "There would be no fee.",
            StatementChange(Change.CHANGED, ("be a fee",), ("no fee",)),
        ),
        (
            "Jo Marsh said that no date had been set for the fair.",
            "The fair would be held on 4 May.",
            StatementChange(Change.CHANGED, ("no date had been set for the fair",)),
        ),
        (
            "Six sailings a day were offered in winter.",
            "Winter sailings would be cut to four a day.",
            StatementChange(Change.NEW_FIGURE, ("Six sailings",), ("four a day",)),
        ),
        (
            "There was a list of 85 for moorings.",
            "The list for moorings had fallen to 62, from 85.",
            StatementChange(Change.NEW_FIGURE, ("85",), ("62",)),
        ),
        (
            "Reports would be read within seven days.",
            "Reports would be read within seven days where there was a child, and within 14 days in all other cases.",
            StatementChange(Change.NARROWED, (), ("where there was a child",)),
        ),
        (
            "Members might keep a dog.",
            "Members in flats with a garden might keep a dog.",
            StatementChange(Change.NARROWED, (), ("in flats with a garden",)),
        ),
        (
            "The limit would be put in every road of the village.",
            "The limit would be put in Church Lane, and the roads beyond be left.",
            StatementChange(Change.NARROWED, (), ("in Church Lane",)),
        ),
        (
            "It would not pay for carpets.",
            "Its position had not changed: it would pay for beds and not for carpets.",
            StatementChange(Change.SAME, (), ("had not changed",)),
        ),
        (
            "There would be 40 beds next winter.",
            "There would be 40 beds, as last year, from 1 December.",
            StatementChange(Change.SAME, (), ("as last year",)),
        ),
        (
            "The fund had been raised to £9,500.",
            "The fund would stay at £9,500.",
            StatementChange(Change.SAME, (), ("stay",)),
        ),
        ("The quay would not be lit until May.", "The quay would be lit from May.", StatementChange(Change.SAME)),
        ("The pool would be heated.", "Passes would no longer be sold.", None),
        (
            "In the year to March 94 per cent of boats were seen.",
            "In the year to March 71 per cent of boats were seen.",
            StatementChange(Change.NEW_FIGURE, ("94 per cent",), ("71 per cent",)),
        ),
        ("It had met in May.", "It had met in June.", None),
        ("The fine was £300.", "The room for the course cost £80.", None),
        ("Jo Marsh could not say when the pool would open.", "The lane was flooded.", None),
        ("Ann would come back on this.", "The scheme is open to all.", None),
        (
            "The scheme is open to all.",
            "The scheme is open to small charities only in the north.",
            StatementChange(Change.NARROWED, (), ("only in the north",)),
        ),
        (
            "The scheme pays travel.",
            "The scheme no longer pays travel.",
            StatementChange(Change.CHANGED, (), ("no longer pays travel",)),
        ),
        ("The weir leaks.", "It was said that the weir leaks.", None),
        ("The weir leaks.", "The weir is leaking badly.", None),
        ("The weir leaks.", "The weir leaks.", StatementChange(Change.SAME)),
        ("There would be 40 places in March.", "The 40 places opened in March 2024.", None),
        ("There are 12 boards.", "There are 3 streams.", None),
        (
            "Every gully was emptied once a year.",
            "The gullies would be emptied twice a year.",
            StatementChange(Change.NEW_FIGURE, ("once a year",), ("twice a year",)),
        ),
        (
            "The gullies were emptied once a quarter.",
            "The gullies had been emptied four times a year.",
            StatementChange(Change.SAME),
        ),
        (
            "The lamps would go out at midnight, and on at 5.30 am.",
            "The lamps would go out at 1 am, and on at 5.30 am.",
            None,
        ),
        (
            "The lamps in the lane would go out at 11 pm.",
            "The lamps in the lane would go out at 10 pm.",
            StatementChange(Change.NEW_FIGURE, ("11 pm",), ("10 pm",)),
        ),
        ("The pool would open at 9 am.", "The pool would close at 8 pm.", None),
        (
            "The weir would be rebuilt in August 2024.",
            "The August date for the weir would not be met.",
            StatementChange(Change.CHANGED, (), ("would not be met",)),
        ),
        (
            "The board expected to reopen it by Easter 2024.",
            "More rust had come to light, and the reopening was now planned for August 2024.",
            StatementChange(Change.CHANGED, ("Easter 2024",), ("August 2024",)),
        ),
        ("The board expected to close the pool by May 2024.", "The library was due to open in June 2024.", None),
        (
            "The first boats would be admitted in spring 2025.",
            "A fault had been found, and nobody would be admitted before summer 2026.",
            StatementChange(Change.CHANGED, ("spring 2025",), ("summer 2026",)),
        ),
        (
            "Time on deck had fallen to 4.9 hours in the quarter to March.",
            "Time on deck was 4.9 hours in the quarter to June, the same as in her last report.",
            StatementChange(Change.SAME, (), ("the same as",)),
        ),
        (
            "The lamps go out at 1 am.",
            "Elsewhere the lamps would continue to go out at 1 am.",
            StatementChange(Change.NARROWED, (), ("Elsewhere the lamps would continue to go out at 1 am",)),
        ),
        (
            "Only the first 30 minutes of parking would be free.",
            "The 30 minutes of free parking would apply on Sundays only.",
            StatementChange(Change.NARROWED, (), ("on Sundays only",)),
        ),
        (
            "Advice was being taken on how far a sailing could be moved, and Jo would come back to the board on it.",
            "A sailing could be moved by two days where it fell on a Friday, on the advice taken.",
            StatementChange(Change.CHANGED),
        ),
    ],
)
def test_a_change_is_told_with_the_words_that_show_it(earlier: str, later: str, change: StatementChange | None) -> None:
    assert compare_statements([earlier], [later]) == change


def test_a_sentence_that_only_refers_back_speaks_of_what_the_one_before_it_does() -> None:
    grant = ["Members would be paid a travel grant of £60."]

    rise = ["96 travel grants had been paid to members.", "The sum would go up to £75."]
    other = ["96 travel grants had been paid to members.", "A new kettle had cost £75."]
    limit = ["On the travel grant, nothing else was new.", "From May it would be paid only to trainees."]

    assert compare_statements(grant, rise) == StatementChange(Change.NEW_FIGURE, ("£60",), ("£75",))
    assert compare_statements(grant, other) is None
    assert compare_statements(grant, limit) == StatementChange(Change.NARROWED, (), ("only to trainees",))


def test_a_refusal_is_turned_round_where_the_later_word_says_so() -> None:
    turned = ["The position given in March was reversed.", "Trainees will be paid a grant."]

    assert compare_statements(["There was no grant for trainees."], turned) is not None
    assert compare_statements(["Trainees met in May."], [turned[0]]) is None


def test_a_promise_that_names_nothing_is_kept_by_a_reply_to_the_same_question() -> None:
    promise, told = ["Ann would come back on this."], ["It is open to all."]
    same = ("Is the scheme open to those under 25?", "Is the scheme yet open to those under 25?")

    assert compare_statements(promise, told, questions=same) == StatementChange(Change.CHANGED)
    assert compare_statements(promise, told, questions=(same[0], "When does the library open?")) is None


def say(
    text: str,
    year: int,
    *,
    speaker: str | None = "Jo Marsh",
    organisation: str | None = "Pier Trust",
    speaker_type: SpeakerType = SpeakerType.PERSON,
    kind: TurnKind = TurnKind.ANSWER,
) -> Passage:
    return make_passage(
        text,
        speaker=speaker,
        organisation=organisation,
        speaker_type=speaker_type,
        kind=kind,
        meeting=f"in {year}",
        held_on=dt.date(year, 3, 1),
    )


def supersede(*passages: Passage) -> dict[str, tuple[str, Change]]:
    found = find_supersessions(passages, measure=lambda text: float("places" in text))
    return {one.text: (found[one.id].by.text, found[one.id].change.change) for one in passages if one.id in found}


def test_the_latest_word_of_a_body_supersedes_its_earlier_ones_whoever_spoke_for_it() -> None:
    first, second = say("There are 40 places.", 2020), say("There are 55 places.", 2021, speaker="Ann Lee")
    last = say("There are 60 places.", 2022)

    assert supersede(second, first, last) == {
        "There are 40 places.": ("There are 60 places.", Change.NEW_FIGURE),
        "There are 55 places.": ("There are 60 places.", Change.NEW_FIGURE),
    }


@pytest.mark.parametrize(
    "later",
    [
        say("There are 55 places.", 2021, organisation="Other Trust"),
        say("There are 55 places.", 2021, kind=TurnKind.QUESTION),
        say("There are 55 places.", 2020),
        say(
            "A member said there are 55 places.",
            2021,
            speaker="A member",
            organisation=None,
            speaker_type=SpeakerType.ANONYMOUS,
        ),
    ],
)
def test_others_questions_and_the_same_meeting_supersede_nothing(later: Passage) -> None:
    assert supersede(say("There are 40 places.", 2020), later) == {}


def test_the_unnamed_are_never_linked_from_one_meeting_to_another() -> None:
    said = [
        say(
            f"There are {count} places.",
            year,
            speaker="A member",
            organisation=None,
            speaker_type=SpeakerType.ANONYMOUS,
        )
        for count, year in ((40, 2020), (55, 2021))
    ]

    assert supersede(*said) == {}


def test_only_the_sentences_on_the_topic_are_compared() -> None:
    passage = say("There are 40 places.", 2020)

    assert choose_topic_sentences(passage, measure=lambda text: float("places" in text)) == ("There are 40 places.",)


@pytest.mark.parametrize("piece", ["a", "1", "no ", "only ", "for ", "would not be ", "5 more ", "in May "])
def test_the_cost_grows_with_the_length_of_what_is_compared(piece: str) -> None:
    short, long = (measure_comparison(piece, characters=characters) for characters in (5_000, 20_000))

    assert long < max(8 * short, 0.5)


def measure_comparison(piece: str, *, characters: int) -> float:
    text = piece * (characters // len(piece))
    start = time.perf_counter()
    compare_statements([f"The quay would be lit in June. {text}"], [f"{text} would be seen by 40 boats."])
    return time.perf_counter() - start
