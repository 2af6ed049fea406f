import datetime as dt

from builders import make_passage

from rr3search.answerers import fold_repeats
from rr3search.domain import Passage

PLAN = "Jo Marsh said the weir would be mended before the winter floods came."


def say(text: str, meeting: str, *, speaker: str = "Jo Marsh", year: int = 2020, position: int = 0) -> Passage:
    return make_passage(text, meeting=meeting, speaker=speaker, held_on=dt.date(year, 1, 5), position=position)


def test_the_latest_of_several_meetings_stands_for_all_that_said_the_same() -> None:
    first, later = say(PLAN, "a", year=2019), say(PLAN.replace("winter", "next winter"), "b", year=2021)
    other = say("Jo Marsh said that rents would rise by a tenth in the new year.", "c")

    folded = fold_repeats([first, other, later])

    assert [(one.passage, [meeting.id for meeting in one.repeats]) for one in folded] == [(later, ["a"]), (other, [])]


def test_another_speaker_another_figure_and_the_same_meeting_are_not_folded() -> None:
    passages = [
        say("The grant was 400 pounds.", "a"),
        say("The grant was 900 pounds.", "b"),
        say("Jo Marsh said that after much debate the grant would go up again by 4 in May.", "a", position=7),
        say("Jo Marsh said that after much debate the grant would go up again by 9 in May.", "b", position=7),
        say("Jo Marsh said that after much debate the grant would not go up again by 9 in May.", "c", position=7),
        say(PLAN, "a", position=1),
        say(PLAN, "b", speaker="Al Reed", position=1),
        say(PLAN, "a", position=2),
    ]

    assert [one.passage for one in fold_repeats(passages)] == passages
