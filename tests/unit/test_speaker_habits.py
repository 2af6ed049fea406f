"""Habits of minute-takers that show whose words a sentence is, each with what only looks like it."""

from pathlib import Path

import pytest
from readings import read_minutes, tell_speakers

HEAD = """Marsh End Hall Committee
Minutes of the meeting held on 4 May 2023

Present:
Jo Marsh, Bridgeway (Chair)
Al Reed, Northgate
Gil Pym, Southgate
Terence "Tel" Coyle, Northgate
Bo Lee (minutes)

Apologies: Vic Dunn (Treasurer)

Discussion

"""


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        # where somebody stands
        ("Jo said it was late. Al wasn't keen on a new date.", "new date", "Al Reed"),
        ("Jo said it was late. Al was in favour of a new date.", "new date", "Al Reed"),
        ("Jo said it was late. Al would rather wait for the survey.", "the survey", "Al Reed"),
        ("Jo said it was late. Al did not think so.", "think so", "Al Reed"),
        ("Jo said it was late. Al had been told in May.", "told in May", None),
        ("The members were dismayed by the figures.", "dismayed", None),
        # one sentence, several speakers
        ("Jo felt it was late, and Al said the survey would help.", "survey would help", "Al Reed"),
        ("Jo opposed it, Al was in favour with conditions.", "with conditions", "Al Reed"),
        ("Jo said that Al and Tel had met the tenants.", "met the tenants", "Jo Marsh"),
        # names beside what is said
        ("The tenants had been slow to reply, Al reported, but would do so.", "slow to reply", "Al Reed"),
        ("It would be worth knowing, Al suggested, how many replied.", "how many replied", "Al Reed"),
        ("It was Al's view that the risk had grown in spring.", "risk had grown", "Al Reed"),
        ("Question from Al: is the lift to be mended this year?", "lift to be mended", "Al Reed"),
        ("Tenants cannot reach the bus after six in the evening (AR).", "after six", "Al Reed"),
        ("The board met the manager (AR) in the spring of last year.", "met the manager", None),
        # labels within a paragraph
        ('Jo said it was late. Al: "it could be the survey." The talk moved on.', "could be the survey", "Al Reed"),
        ("Jo said it was late. Tel offered to ring the tenants himself.", "ring the tenants", 'Terence "Tel" Coyle'),
        # what the meeting made of it
        ("Jo asked whether the lift was safe. Nobody knew.", "Nobody knew", None),
        ("Jo said the lift was slow. Long discussion about lifts!", "about lifts", None),
        ("Jo said the lift was slow. This was left for the next meeting.", "was left for", None),
        ("Jo said the lift was slow. Nobody had told the tenants.", "told the tenants", "Jo Marsh"),
        # answers
        ("Al presented the survey. Jo asked whether it was done. It was, in March.", "in March", "Al Reed"),
        ("Jo asked whether it was done. It was, in March.", "in March", None),
        # the minute-taker
        ("I said the shed roof had been leaking for years.", "shed roof", "Bo Lee"),
        ("I (Al) suggested asking the tenants for once.", "asking the tenants", "Al Reed"),
        # promises
        ("Al will find out about the keys before the summer show.", "about the keys", "Al Reed"),
        ("Al is leaving the committee after nine years.", "nine years", None),
        # bodies
        ("Northgate officials welcomed the survey but had doubts.", "had doubts", "Northgate"),
    ],
)
def test_a_sentence_belongs_to_whom_the_minutes_show(
    text: str, words: str, *, speaker: str | None, tmp_path: Path
) -> None:
    assert tell_speakers(read_minutes(HEAD + text, tmp_path), words) == {speaker}


def test_the_report_of_an_absent_officer_is_not_his_words(tmp_path: Path) -> None:
    text = "Treasurer's report\n\nIn Vic's absence Al gave the figures for the year. The hall had lost £40.\n"

    assert tell_speakers(read_minutes(HEAD + text, tmp_path), "gave the figures") == {"Al Reed"}
    assert "Vic Dunn" not in tell_speakers(read_minutes(HEAD + text, tmp_path), "lost £40")


def test_a_labelled_answer_opens_with_the_words_of_the_one_it_names(tmp_path: Path) -> None:
    text = "Q1 (Jo Marsh): Can people refer themselves?\nA: Not at present. Al Reed said this would change.\n"

    assert tell_speakers(read_minutes(HEAD + text, tmp_path), "Not at present") == {"Al Reed"}


def test_a_signed_quotation_is_the_signers(tmp_path: Path) -> None:
    text = 'The tenants have waited.\n\n"If you are stuck, ring me. I mean it." - Al\n'

    assert tell_speakers(read_minutes(HEAD + text, tmp_path), "ring me") == {"Al Reed"}
    assert tell_speakers(read_minutes(HEAD + text, tmp_path), "I mean it") == {"Al Reed"}


def test_what_somebody_says_would_be_is_theirs_behind_thanks(tmp_path: Path) -> None:
    text = f"{HEAD}Al thanked members for their help. The fund would be four million. The minutes were agreed.\n"

    reading = read_minutes(text, tmp_path)

    assert tell_speakers(reading, "The fund would be four million.") == {"Al Reed"}
    assert tell_speakers(reading, "The minutes were agreed.") == {None}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jo thanked Al for his presentation. The new scheme would cost six million.", "cost six million"),
        ("Al's first response was welcomed by the group.", "welcomed by the group"),
    ],
)
def test_thanks_to_a_speaker_and_remarks_on_an_answer_give_nobody_words(text: str, words: str, tmp_path: Path) -> None:
    assert tell_speakers(read_minutes(f"{HEAD}{text}\n", tmp_path), words) == {None}
