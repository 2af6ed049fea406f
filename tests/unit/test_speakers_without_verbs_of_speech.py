"""Whose a sentence is that tells what somebody did, what the meeting did, or what "he" answered."""

from pathlib import Path

import pytest
from readings import read_minutes, tell_speakers

HEAD = """Marsh End Hall Committee
Minutes of the meeting held on 4 May 2023

Present:
Jo Marsh, Bridgeway (Chair)
Al Reed, Northgate
Gil Pym, Southgate
Bo Lee (minutes)

Apologies: Vic Dunn (Treasurer)

Discussion

"""


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        # what somebody did, where nobody else has the floor
        ("Al has collected the new pads. They fit the old case.", "fit the old case", "Al Reed"),
        ("Al had rung three firms and the cheapest was late.", "three firms", "Al Reed"),
        ("Al walked it with the ranger. The stile is rotten.", "stile is rotten", "Al Reed"),
        ("Al has been talking to the school about a quiz.", "about a quiz", "Al Reed"),
        ("Al was not able to find the invoice.", "find the invoice", "Al Reed"),
        ("The old mower: Al has sold it to the school.", "sold it", "Al Reed"),
        ("It was agreed to wait. Al had measured the gate.", "measured the gate", "Al Reed"),
        ("Jo said the gate was low. Al had measured the gate.", "measured the gate", None),
        # what the minute-taker saw for himself
        ("Al had agreed to measure the gate.", "measure the gate", None),
        ("Al has been appointed to the school board.", "school board", None),
        ("Al has resigned from the school board.", "school board", None),
        ("Al moved to the public seats.", "public seats", None),
        # before the name, without a comma
        ("On the second bid Al said that the roof was sound.", "roof was sound", "Al Reed"),
        ("In Al's view the roof was sound.", "roof was sound", "Al Reed"),
        # asked and answered in one sentence
        ("Al was asked about the roof and confirmed that it was sound.", "it was sound", "Al Reed"),
        ("Jo spoke of the roof. Would it leak, asked Al?", "Would it leak", "Al Reed"),
        # a full stop behind a letter
        ("Jo passed on the thanks of M. Al said that the roof was sound.", "roof was sound", "Al Reed"),
    ],
)
def test_a_sentence_about_what_somebody_did_is_his_where_he_reports_it(
    *, text: str, words: str, speaker: str | None, tmp_path: Path
) -> None:
    assert tell_speakers(read_minutes(HEAD + text, tmp_path), words) == {speaker}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jo said it was late. The next meeting would be on 10 April.", "10 April"),
        ("Jo said it was late. Cllr Rowe returned.", "returned"),
        ("Jo said it was late. There were no immediate volunteers.", "volunteers"),
        ("Jo said it was late. No corrections to the notes.", "corrections"),
        ("Jo said it was late. On the third no commitment was given.", "commitment"),
        ("Jo said it was late. Nobody thought that it mattered.", "mattered"),
        ("Jo said it was late. Members were interested in the plan.", "in the plan"),
        ("Jo said it was late. A working party of four was appointed.", "working party"),
        ("Jo said it was late. This was supported by all.", "supported by all"),
        ("Jo said it was late. A gentleman asked about the bulbs.", "bulbs"),
    ],
)
def test_what_the_meeting_did_is_not_the_words_of_the_one_before(text: str, words: str, tmp_path: Path) -> None:
    assert tell_speakers(read_minutes(HEAD + text, tmp_path), words) <= {None, "A gentleman"}


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Jo reported that the roof leaks. Al asked why. She replied that it was old.", "it was old", "Jo Marsh"),
        ("Jo said that the roof leaks. Al asked who knew. She will ring the builder.", "the builder", None),
        ("Jo reported that the roof leaks. Al asked who knew. She will ring the man.", "the man", "Jo Marsh"),
        (
            "Jo said the roof leaks. Gil said the door sticks. Al asked why. She replied that it was old.",
            "it was old",
            None,
        ),
        (
            "Jo said the roof leaks. The change was announced on 11 June and upset the tenants.",
            "upset the tenants",
            "Jo Marsh",
        ),
    ],
)
def test_an_answer_is_the_hosts_where_nobody_else_can_be_meant(
    *, text: str, words: str, speaker: str | None, tmp_path: Path
) -> None:
    assert tell_speakers(read_minutes(HEAD + text, tmp_path), words) == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "Al asked if the roof was sound. Mr Vane would need to take advice and would tell the group in May.",
        "Al said that the roof was sound. Mr Vane was not so sure.",
    ],
)
def test_a_name_that_two_people_have_ends_the_words_before_it(*, text: str, tmp_path: Path) -> None:
    head = HEAD.replace("Gil Pym, Southgate", "Gil Vane, Southgate\nTom Vane, Eastgate")
    reading = read_minutes(head + text, tmp_path)

    assert tell_speakers(reading, "Mr Vane") == {None}
    assert tell_speakers(reading, "roof was sound") == {"Al Reed"}
