from pathlib import Path

import pytest
from readings import FOUNDING_MINUTES, read_minutes

from rr3search.domain import EMPTY_REGISTER, KnownBody, NameRegister
from rr3search.linting import LintRule, lint_minutes
from rr3search.reading import read_file

_FRONT = """\
Working group on housing

8 July 2020

Present:
- Jo Marsh, Bridgeway (Chair)
- Al Reed, Northgate

Apologies:
- Bo Lee, Northgate

Rents

"""


def _lint(text: str, folder: Path, register: NameRegister = EMPTY_REGISTER) -> list[tuple[LintRule, str]]:
    return [(lint.rule, lint.message) for lint in lint_minutes(read_minutes(text, folder).minutes, register=register)]


def test_minutes_in_order_have_nothing_to_mend(tmp_path: Path) -> None:
    text = _FRONT + "Jo Marsh said that rents were up.\n\nAction: Al Reed to write to the council.\n"

    assert _lint(text, tmp_path) == []


@pytest.mark.parametrize(
    ("body", "rule", "message"),
    [
        ("Kim Oduya said that rents were up.", LintRule.UNLISTED_SPEAKER, "Kim Oduya speaks but is not on the"),
        ("Bo Lee said that rents were up.", LintRule.ABSENT_SPEAKER, "Bo Lee speaks but is listed under apologies"),
        ("Action: write to the council.", LintRule.OWNERLESS_ACTION, "nobody is named to do this"),
        ("Action: Kim Oduya to write to the council.", LintRule.UNLISTED_OWNER, "Kim Oduya is to act but is not"),
        ("The new RTBQ scheme has begun.", LintRule.UNEXPANDED_ACRONYM, "RTBQ stands once and is never written out"),
        ("Al Reed asked when rents would fall.", LintRule.UNANSWERED_QUESTION, "no reply is recorded"),
        (
            "Jo Marsh met Al Reed.\n\nIt was cold.\n\nHe said that rents were up.",
            LintRule.UNRESOLVED_PRONOUN,
            "it is not clear who 'He' is",
        ),
    ],
)
def test_what_is_missing_is_named(tmp_path: Path, *, body: str, rule: LintRule, message: str) -> None:
    (found,) = _lint(f"{_FRONT}{body}\n", tmp_path)

    assert found[0] is rule
    assert found[1].startswith(message)


def test_a_question_that_is_answered_is_not_named(tmp_path: Path) -> None:
    body = "Al Reed asked when rents would fall. Jo Marsh replied that nobody knew.\n"

    assert _lint(_FRONT + body, tmp_path) == []


@pytest.mark.parametrize(
    "body",
    [
        "Al Reed asked when rents would fall. There was no reply to this.",
        "Al Reed asked when rents would fall. Nobody present could speak for the landlord.",
        "Al Reed asked who would pay. Mr Lee not present. Jo Marsh moved on.",
        "AP1 Al Reed to write to the council.\n\nJo Marsh said that AP1 was old.",
        "Jo Marsh said that the LED lamps were on.",
    ],
)
def test_what_the_minutes_record_is_not_to_be_mended(body: str, tmp_path: Path) -> None:
    assert _lint(f"{_FRONT}{body}\n", tmp_path) == []


def test_who_speaks_of_an_absence_still_speaks(tmp_path: Path) -> None:
    (found,) = _lint(f"{_FRONT}Bo Lee said that the landlord was absent.\n", tmp_path)

    assert found[0] is LintRule.ABSENT_SPEAKER


def test_a_tabled_question_with_nothing_below_it_is_named(tmp_path: Path) -> None:
    body = "Jo Marsh said so.\n\nWhen will rents fall?\n\nWhat of repairs?\n\nAl Reed said they were slow.\n"

    assert _lint(_FRONT + body, tmp_path) == [(LintRule.UNANSWERED_QUESTION, "no reply is recorded")]


def test_an_acronym_is_known_from_the_minutes_or_from_the_register(tmp_path: Path) -> None:
    written_out = "The Right to Buy Quickly (RTBQ) has begun. The RTBQ is new.\n"
    assert _lint(_FRONT + written_out, tmp_path) == []

    register = NameRegister(bodies=(KnownBody("Right to Buy Quickly", "RTBQ"),))
    assert _lint(_FRONT + "The RTBQ is new.\n", tmp_path, register) == []


@pytest.mark.parametrize(
    "body",
    [
        "THE BOARD OF PIER HOMES LIMITED met in the hall.",
        "He spoke for LONG QUAY HOMES ASSOCIATION and sat down.",
        "Members SHOULD bring a chair, it was noted; RECEIVED with thanks.",
        "RESOLUTION OF THANKS: it was read out.",
        "The LOCKS were shut, and the locks at the quay were too.",
        "It was for JM and AR to say, not for BL.",
        "It was for JMA to say.",
        "Mr ORR said that rents were up, and Ms MARSH that they were not.",
        "The paper by REED was noted.",
    ],
)
def test_words_in_capitals_are_no_acronyms(body: str, tmp_path: Path) -> None:
    rules = [rule for rule, _ in _lint(f"{_FRONT}{body}\n", tmp_path)]

    assert LintRule.UNEXPANDED_ACRONYM not in rules


def test_initials_may_count_a_title_and_a_middle_name(tmp_path: Path) -> None:
    front = _FRONT.replace("- Al Reed, Northgate", "- Fr Stephen Paul Wynter, Northgate")

    assert _lint(f"{front}FS, SW, FSW and SPW are one.\n", tmp_path) == []
    assert len(_lint(f"{front}The FSX scheme has begun.\n", tmp_path)) == 1


def test_acronyms_side_by_side_are_no_shout(tmp_path: Path) -> None:
    found = _lint(f"{_FRONT}The RTBQ XQZ scheme and the SEND plan have begun. Please send it.\n", tmp_path)

    assert [message.split()[0] for _, message in found] == ["RTBQ", "XQZ", "SEND"]


def test_minutes_without_front_matter_lack_day_and_attendance(tmp_path: Path) -> None:
    rules = [rule for rule, _ in _lint("Rents\n\nIt was noted that rents were up.\n", tmp_path)]

    assert rules[:2] == [LintRule.NO_DATE, LintRule.NO_ATTENDANCE]


def test_the_founding_minutes_lack_only_four_long_forms() -> None:
    (minutes,) = read_file(FOUNDING_MINUTES).minutes

    found = lint_minutes(minutes, register=EMPTY_REGISTER)

    assert [lint.message.split()[0] for lint in found if lint.rule is LintRule.UNEXPANDED_ACRONYM] == [
        "HM",
        "RAR",
        "ETE",
        "BAME",
    ]
    assert {lint.rule for lint in found} == {LintRule.UNEXPANDED_ACRONYM}
