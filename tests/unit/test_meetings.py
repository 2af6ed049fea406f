import datetime as dt

from rr3search.domain import (
    Block,
    BlockStyle,
    Corrections,
    Document,
    MinutesStatus,
    Omission,
    Source,
    SpeakerCorrection,
    SpeakerType,
)
from rr3search.parsing.minutes import parse_meetings, parse_minutes
from rr3search.parsing.standing import find_status

FIRST = (
    "Harbour Board",
    "Minutes of the meeting held on 16 September 2020",
    "Present: Jo Marsh (Bridgeway), Al Reed (Northgate)",
    "1. Pier",
    "Jo Marsh said that the pier would be painted in the spring. It was noted that it rained.",
    "Date of next meeting: 23 September 2020",
)
SECOND = (
    "Harbour Board",
    "Minutes of the meeting held on 23 September 2020",
    "Present: Jo Marsh (Bridgeway), Bo Lee (Keys)",
    "1. Boat",
    "Bo Lee said that the boat would be sold before the winter came.",
)


def make_document(*lines: str, file: str = "/minutes/board.txt") -> Document:
    blocks = tuple(Block(line, BlockStyle.PARAGRAPH, 0, None, at) for at, line in enumerate(lines, 1))
    return Document(Source(file, "0" * 64), blocks, (Omission("Page 1", "page number"),))


def test_a_file_may_hold_two_meetings() -> None:
    first, second = parse_meetings(make_document(*FIRST, *SECOND))

    assert [one.meeting.held_on for one in (first, second)] == [dt.date(2020, 9, 16), dt.date(2020, 9, 23)]
    assert [one.name for one in second.meeting.attendees] == ["Jo Marsh", "Bo Lee"]
    assert first.meeting.id != second.meeting.id
    assert {turn.paragraph for turn in second.turns} == {len(FIRST) + 5}
    assert [len(one.meeting.left_out) for one in (first, second)] == [1, 0]


def test_the_day_of_the_next_meeting_parts_nothing() -> None:
    assert len(parse_meetings(make_document(*FIRST))) == 1
    assert len(parse_meetings(make_document(*FIRST, "Next meeting", "Minutes of the meeting: 23 September 2020"))) == 1


def test_a_later_meeting_without_a_list_has_the_first_ones_people() -> None:
    lines = (
        "Harbour Board",
        "Present: Jo Marsh, Al Reed",
        "16 September 2020",
        *FIRST[3:5],
        "It rained.",
        "It poured.",
    )
    again = ("23 September 2020", *SECOND[3:], "It was noted that the tide was low.", "It was windy.")

    first, second = parse_meetings(make_document(*lines, *again))

    assert second.meeting.attendees == first.meeting.attendees
    assert second.meeting.title == "Harbour Board"
    assert "the attendance list is that of the first meeting in the file" in second.meeting.warnings


def test_a_corrected_day_and_title_win() -> None:
    corrections = Corrections(held_on=dt.date(2021, 1, 2), title="Pier Board")

    meeting = parse_minutes(
        make_document("Harbour Board", "Tuesday 8 July 2020", "It rained."), corrections=corrections
    ).meeting

    assert (meeting.held_on, meeting.title) == (dt.date(2021, 1, 2), "Pier Board")
    assert not any("date" in doubt for doubt in meeting.warnings)


def test_an_alias_wins_over_two_people_with_one_name() -> None:
    lines = (
        "Harbour Board",
        "Present: Jo Marsh (Hub), Jo Reed (Keys)",
        "1. Pier",
        "Jo said that the pier was open again.",
    )

    plain = parse_minutes(make_document(*lines))
    corrected = parse_minutes(make_document(*lines), corrections=Corrections(aliases={"Jo": "Jo Reed"}))

    assert [turn.attribution.speaker for turn in plain.turns if "pier was" in turn.text] != ["Jo Reed"]
    (turn,) = [turn for turn in corrected.turns if "pier was" in turn.text]
    assert (turn.attribution.speaker, turn.attribution.organisation) == ("Jo Reed", "Keys")


def test_a_corrected_speaker_holds_for_the_sentences_with_the_words() -> None:
    document = make_document(*FIRST)
    corrections = Corrections(speakers=(SpeakerCorrection("noted that it rained", "Al Reed"),))

    minutes = parse_minutes(document, corrections=corrections)

    said = {turn.text: turn.attribution for turn in minutes.turns}
    assert said["It was noted that it rained."].speaker == "Al Reed"
    assert said["It was noted that it rained."].organisation == "Northgate"
    assert said["Jo Marsh said that the pier would be painted in the spring."].speaker == "Jo Marsh"


def test_a_corrected_speaker_may_be_nobody_and_words_that_stand_nowhere_are_told() -> None:
    corrections = Corrections(
        speakers=(SpeakerCorrection("Jo Marsh said", None), SpeakerCorrection("no such words", "X"))
    )

    minutes = parse_minutes(make_document(*FIRST), corrections=corrections)

    kinds = [turn.attribution.speaker_type for turn in minutes.turns if turn.text.startswith("Jo Marsh said")]
    assert kinds == [SpeakerType.UNATTRIBUTED]
    assert any("no such words" in doubt for doubt in minutes.meeting.warnings)


def test_minutes_tell_their_standing() -> None:
    for line, status in (
        ("DRAFT v0.3", MinutesStatus.DRAFT),
        ("UNAPPROVED MINUTES", MinutesStatus.DRAFT),
        ("Status: Confirmed", MinutesStatus.CONFIRMED),
        ("Approved at the meeting of 4 May", MinutesStatus.CONFIRMED),
        ("Minutes subject to approval at the next meeting", MinutesStatus.DRAFT),
        ("Minutes of the previous meeting approved", None),
        ("Harbour Board", None),
    ):
        assert find_status([line], left_out=(), stem="board") == status
    assert find_status([], left_out=("DRAFT",), stem="board") is MinutesStatus.DRAFT
    assert find_status([], left_out=(), stem="board_minutes-final") is MinutesStatus.CONFIRMED


def test_what_is_no_minutes_is_doubted() -> None:
    agenda = make_document("Harbour Board Agenda", "4 May 2021", "Pier", "The state of the pier and its paint.")
    people = make_document("Harbour Board", "4 May 2021", "Present: Jo Marsh, Al Reed")

    assert any("agenda" in doubt for doubt in parse_minutes(agenda).meeting.warnings)
    assert any("attendance list, not minutes" in doubt for doubt in parse_minutes(people).meeting.warnings)
    assert not any("minutes" in doubt for doubt in parse_minutes(make_document(*FIRST)).meeting.warnings)
