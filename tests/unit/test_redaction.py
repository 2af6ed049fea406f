"""Names in every form they are printed in: found where they mean the person, left where they mean somebody else."""

from pathlib import Path

import pytest
from readings import Reading, read_minutes

from rr3search.concealment import Concealer
from rr3search.domain import REMOVED_NAME, SpeakerType
from rr3search.redaction import PlainNames, derive_forms, hash_forms, list_printed_words

SALT = "0f" * 16
FRONT = """Pier Forum

Minutes of the meeting held on 4 May 2023

Present: Jo Brown (Clinks, Chair), {others}Kay Reed (HMPPS)

1. Finance

"""


def conceal(text: str, folder: Path, *names: str, others: str = "") -> Reading:
    reading = read_minutes(FRONT.format(others=others) + text, folder)
    removals = [hash_forms(derive_forms([name]), salt=SALT) for name in names or ("Jo Brown",)]
    concealed = Concealer(removals).conceal(reading.minutes.meeting, reading.passages)
    return Reading(reading.minutes, concealed.passages)


def list_lines(reading: Reading) -> list[str]:
    return [passage.text for passage in reading.passages]


@pytest.mark.parametrize(
    "printed",
    [
        "Jo Brown",
        "JO BROWN",
        "jo brown",
        "Ms Jo Brown",
        "J. Brown",
        "J Brown",
        "Jo B",
        "Brown, Jo",
        "Ms Brown",
        "Brown",
        "BROWN",
        "Jo",
        "JB",
        "J.B",
        "Jo\u00a0Brown",
        "Jo Bro\u00adwn",
        "Jo\u200b Brown",
        "jobrown",
        "Jo.Brown",
        "jo.brown@clinks.org",
        "brownj@clinks.org",
        "j.brown@clinks.org.uk",
    ],
)
def test_every_form_is_found(printed: str, tmp_path: Path) -> None:
    lines = list_lines(conceal(f"Kay Reed thanked {printed} for the report.", tmp_path))

    assert lines == [f"Kay Reed thanked {REMOVED_NAME} for the report."]


def test_a_possessive_a_link_and_a_heading_lose_the_name(tmp_path: Path) -> None:
    text = (
        "The pier was closed.\n\n2. Report by Jo Brown\n\nKay Reed thanked Brown's team (https://clinks.org/jo-brown)."
    )
    passage = conceal(text, tmp_path).passages[-1]

    assert passage.section == (f"Report by {REMOVED_NAME}",)
    assert passage.text == f"Kay Reed thanked {REMOVED_NAME}'s team (https://clinks.org/{REMOVED_NAME})."


def test_an_accent_makes_no_difference(tmp_path: Path) -> None:
    text = "Kay Reed thanked Zoë Núñez, ZOE NUNEZ and Zoe\u0308 Nunez."

    assert list_lines(conceal(text, tmp_path, "Zoë Núñez")) == [
        f"Kay Reed thanked {REMOVED_NAME}, {REMOVED_NAME} and {REMOVED_NAME}."
    ]


def test_a_namesake_keeps_the_name_where_the_text_shows_who_is_meant(tmp_path: Path) -> None:
    text = "Ann Brown replied. Kay Reed thanked Ann Brown, A. Brown-Jones and Brown."
    lines = list_lines(conceal(text, tmp_path, others="Ann Brown (MoJ), "))

    assert " ".join(lines) == (f"Ann Brown replied. Kay Reed thanked Ann Brown, A. Brown-Jones and {REMOVED_NAME}.")


def test_a_name_that_could_be_either_is_reported(tmp_path: Path) -> None:
    reading = read_minutes(FRONT.format(others="Ann Brown (MoJ), ") + "Kay Reed thanked Brown.", tmp_path)
    removal = hash_forms(derive_forms(["Jo Brown"]), salt=SALT)
    mentions = Concealer([removal]).conceal(reading.minutes.meeting, reading.passages).mentions

    assert [mention.printed for mention in mentions if mention.is_doubtful] == ["Brown"]


def test_a_meeting_that_knows_only_the_namesake_is_left_alone(tmp_path: Path) -> None:
    text = FRONT.format(others="").replace("Jo Brown", "Ann Brown") + "Kay Reed thanked Ms Brown. Brown agreed."
    reading = read_minutes(text, tmp_path)
    removal = hash_forms(derive_forms(["Jo Brown"]), salt=SALT)

    assert not Concealer([removal]).conceal(reading.minutes.meeting, reading.passages).is_changed


def test_a_given_name_or_initials_alone_are_somebody_else_where_the_person_is_not(tmp_path: Path) -> None:
    text = FRONT.format(others="").replace("Jo Brown", "Jo Marsh") + "Kay Reed thanked Jo and JB."
    reading = read_minutes(text, tmp_path)
    removal = hash_forms(derive_forms(["Jo Brown"]), salt=SALT)

    assert not Concealer([removal]).conceal(reading.minutes.meeting, reading.passages).is_changed


def test_words_that_are_names_too_stay_words(tmp_path: Path) -> None:
    text = "Will the pier open on 3 May 2024? Kay Reed said that the doors will be painted. Kay Reed thanked Will."
    lines = list_lines(conceal(text, tmp_path, "Will Tutt", others="Will Tutt (Nacro), "))

    assert " ".join(lines) == text.removesuffix("Will.") + f"{REMOVED_NAME}."


def test_what_a_removed_person_said_is_nobodys(tmp_path: Path) -> None:
    passages = conceal("Jo Brown said that the pier was closed. She asked whether it would open.", tmp_path).passages

    assert {one.attribution.speaker for one in passages} == {REMOVED_NAME}
    assert {one.attribution.speaker_as_printed for one in passages} == {REMOVED_NAME}
    assert {one.attribution.speaker_type for one in passages} == {SpeakerType.ANONYMOUS}
    assert {one.attribution.organisation for one in passages} == {None}


def test_sentences_still_begin_where_they_begin(tmp_path: Path) -> None:
    text = "Kay Reed thanked Jo Brown. She said that Brown had written. The pier was closed, she added."
    (passage,) = conceal(text, tmp_path).passages

    assert passage.sentences == (
        f"Kay Reed thanked {REMOVED_NAME}.",
        f"She said that {REMOVED_NAME} had written.",
        "The pier was closed, she added.",
    )


def test_ids_do_not_confirm_a_guess_of_the_name(tmp_path: Path) -> None:
    text = "Jo Brown said that the pier was closed.\n\nAction: Jo Brown to write to Kay Reed."
    reading = read_minutes(FRONT.format(others="") + text, tmp_path)
    removal = hash_forms(derive_forms(["Jo Brown"]), salt=SALT)
    concealed = Concealer([removal]).conceal(reading.minutes.meeting, reading.passages)

    assert {one.id for one in concealed.passages}.isdisjoint(one.id for one in reading.passages)
    assert concealed.meeting.actions[0].id != reading.minutes.meeting.actions[0].id


def test_two_paths_stay_two_without_the_name() -> None:
    concealer = Concealer([hash_forms(derive_forms(["Jo Brown"]), salt=SALT)])
    one, other = concealer.spell("/minutes/jo-brown.txt"), concealer.spell("/minutes/Jo Brown.txt")

    assert one != other
    assert "brown" not in f"{one}{other}".lower()
    assert concealer.spell("/minutes/july.txt") == "/minutes/july.txt"


def test_a_removal_holds_no_form_of_the_name() -> None:
    removal = hash_forms(derive_forms(["Jo Brown"]), salt=SALT)

    assert all(len(digest) == 32 and int(digest, 16) for digest in (*removal.forms, *removal.openings))


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Dr Jo A. Smith-Jones OBE", "jo smith jones"),
        ("Piet van der Berg", "van der berg"),
        ("Sam O'Neil", "oneil"),
        ('Elizabeth "Beth" Marsh', "beth marsh"),
        ("Marsh, Elizabeth", "elizabeth marsh"),
    ],
)
def test_a_name_is_taken_apart(name: str, form: str) -> None:
    assert PlainNames([derive_forms([name])]).find(form)


def test_long_texts_take_time_with_their_length() -> None:
    for text in ("Jo " * 50_000, "a@" * 50_000, "-'" * 50_000, "\u0301" * 50_000, "a\u00ad" * 50_000):
        assert len(list_printed_words(text)) >= 0


@pytest.mark.parametrize(
    ("heading", "published"),
    [
        ("COST OF TRAVEL", "COST OF TRAVEL"),
        ("FARES FOR OF TO CHECK", f"FARES FOR {REMOVED_NAME} TO CHECK"),
        ("PLANS (OF)", f"PLANS ({REMOVED_NAME})"),
    ],
)
def test_initials_that_are_a_word_stay_in_a_line_of_capitals(heading: str, published: str, tmp_path: Path) -> None:
    text = f"OF said that fares had risen.\n\n2. {heading}\n\nFunds were short.\n"

    lines = conceal(text, tmp_path, "Orla Finnerty", others="Orla Finnerty (OF), ").passages

    assert lines[0].text.startswith(REMOVED_NAME)
    assert lines[-1].section == (published,)
