import datetime as dt

import pytest
from builders import make_passage

from rr3search.answerers import fold_repeats
from rr3search.domain import Passage, SpeakerType

PLAN = "Jo Marsh said the weir would be mended before the winter floods came."


def say(
    text: str,
    meeting: str,
    *,
    speaker: str | None = "Jo Marsh",
    organisation: str = "Pier Trust",
    speaker_type: SpeakerType = SpeakerType.PERSON,
    year: int = 2020,
) -> Passage:
    return make_passage(
        text,
        meeting=meeting,
        speaker=speaker,
        organisation=organisation,
        speaker_type=speaker_type,
        held_on=dt.date(year, 1, 5),
    )


def test_the_latest_of_several_meetings_stands_for_all_that_said_the_same() -> None:
    first, later = say(PLAN, "a", year=2019), say(PLAN.replace("said the", "said that the"), "b", year=2021)
    other = say("Jo Marsh said that rents would rise by a tenth in the new year.", "c")

    folded = fold_repeats([first, other, later])

    assert [(one.passage, [meeting.id for meeting in one.repeats]) for one in folded] == [(later, ["a"]), (other, [])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("They can extend the contracts.", "They cannot extend the contracts."),
        ("It would be done with a new tender.", "It would be done without a new tender."),
        ("It would take three months.", "It would take nine months."),
        ("It would begin in March.", "It would begin in June."),
        ("The grant would be 400 pounds.", "The grant would be 900 pounds."),
        ("They were able to come.", "They were unable to come."),
        ("It was agreed. Ministers had said so in spring.", "It was agreed."),
    ],
)
def test_what_means_something_else_is_never_folded(one: str, other: str) -> None:
    assert len(fold_repeats([say(one, "a"), say(other, "b")])) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (say(PLAN, "a"), say(PLAN, "a")),
        (say(PLAN, "a"), say(PLAN, "b", speaker="Al Reed")),
        (say(PLAN, "a"), say(PLAN, "b", organisation="Weir Board")),
        *(
            (say(PLAN, "a", speaker=label, speaker_type=kind), say(PLAN, "b", speaker=label, speaker_type=kind))
            for label, kind in (
                ("A voluntary sector attendee", SpeakerType.ANONYMOUS),
                ("The Chair", SpeakerType.ROLE),
                (None, SpeakerType.NARRATOR),
            )
        ),
    ],
)
def test_what_cannot_be_known_to_be_one_speaker_is_never_folded(one: Passage, other: Passage) -> None:
    assert [folded.passage for folded in fold_repeats([one, other])] == [one, other]
