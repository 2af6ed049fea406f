"""Actions that the layout of a page marks as such: columns of owners, owners ranged right, lines parted by dashes."""

from pathlib import Path

import pytest
from readings import read_minutes

from rr3search.domain import Action

FRONT = """Weir Forum

Minutes of the meeting held on 9 March 2023

Present: Jo Marsh (JM, Chair), Pier Trust
Al Reed (AR), City Council
Nell O'Rourke, City Council

1. Lamps

"""
TALK = """Jo Marsh said that it was dark on the weir from the middle of October until the end of February, and that
nobody had looked at the lamps since the flood. Al Reed said that the lamps were not his.
"""
GAP = " " * 20


def list_actions(body: str, folder: Path, *, name: str = "minutes.txt") -> list[str]:
    return [tell(one) for one in read_minutes(FRONT + body, folder, name=name).minutes.meeting.actions]


def list_old(body: str, folder: Path) -> list[str]:
    return [tell(one) for one in read_minutes(FRONT + body, folder).minutes.meeting.reviewed_actions]


def tell(action: Action) -> str:
    return f"{', '.join(action.owners)}: {action.text} ({action.due})"


def test_a_line_with_its_owner_ranged_right_is_an_action(tmp_path: Path) -> None:
    body = f"{TALK}\n    Find out who is to light the weir, by 4 May 2023{GAP}AR/NO'R\n\n2. Ducks\n\n{TALK}"

    assert list_actions(body, tmp_path) == [
        "Al Reed, Nell O'Rourke: Find out who is to light the weir, by 4 May 2023 (2023-05-04)"
    ]


@pytest.mark.parametrize(
    "line",
    [
        f"Report of the lamp warden{GAP}JM",
        f"Visit to the works{GAP}JM",
        f"Plan B{GAP}JM",
        f"Lamps and the law{GAP}JM",
        f"Find out who is to light the weir?{GAP}JM",
        f"Find the lamps{GAP}beside the old lock on the north bank of the weir near the mill",
        f"Find the lamps{GAP}ZZ",
        "Find the lamps JM",
        f"2. Consider the lamps{GAP}JM",
    ],
    ids=["noun", "noun with to", "title", "no deed", "question", "no owner", "nobody listed", "no gap", "agenda item"],
)
def test_other_lines_with_a_gap_are_no_actions(line: str, tmp_path: Path) -> None:
    assert list_actions(f"{TALK}\n{line}\n\n{TALK}", tmp_path) == []


def test_a_column_of_initials_has_owners_that_nobody_listed(tmp_path: Path) -> None:
    body = f"{TALK}\nMend the lamp{GAP}ZZ\n\n{TALK}\nCount the ducks{GAP}QP & JM\n"

    assert list_actions(body, tmp_path) == ["ZZ: Mend the lamp (None)", "QP, Jo Marsh: Count the ducks (None)"]


def test_a_day_may_stand_behind_the_owner(tmp_path: Path) -> None:
    (action,) = list_actions(f"{TALK}\nMend the lamp{GAP}AR by 4 May\n\n{TALK}", tmp_path)

    assert (action.split(":")[0], action[-12:]) == ("Al Reed", "(2023-05-04)")


OTHERS = f"Mend the lamp{GAP}AR\n\nClear the ditch{GAP}JM\n"


@pytest.mark.parametrize("line", ["Settle the late opening of the lock", "Address the leak at the lock"])
def test_in_a_column_of_owners_any_verb_opens_a_task(line: str, tmp_path: Path) -> None:
    assert list_actions(f"{TALK}\n{line}{GAP}AR\n\n{TALK}", tmp_path) == []
    assert f"Al Reed: {line} (None)" in list_actions(f"{TALK}\n{line}{GAP}AR\n\n{OTHERS}\n{TALK}", tmp_path)


@pytest.mark.parametrize(
    "line",
    [
        "Below the lock on the north bank",
        "Members all over the weir",
        "Opening the lock at night",
        "Ducks the size of a swan",
        "Settle for less at the lock",
    ],
)
def test_no_other_word_opens_one_there(line: str, tmp_path: Path) -> None:
    assert len(list_actions(f"{TALK}\n{line}{GAP}AR\n\n{OTHERS}\n{TALK}", tmp_path)) == OTHERS.count(GAP)


@pytest.mark.parametrize(
    "sentence", ["Al Reed was to mend it by 4 May.", "Al Reed and the warden were to mend it by 4 May."]
)
def test_initials_ranged_right_own_what_the_paragraph_ends_with(sentence: str, tmp_path: Path) -> None:
    body = f"{TALK[:-1]} {sentence}{GAP}AR\n"

    assert list_actions(body, tmp_path) == [f"Al Reed: {sentence} (2023-05-04)"]


def test_initials_of_nobody_listed_own_it_below_the_head_of_their_column(tmp_path: Path) -> None:
    body = f"{TALK[:-1]} The warden agreed to mend it.{GAP}ZZ\n"
    headed = FRONT.replace("1. Lamps", f"{GAP * 3}ACTION\n\n1. Lamps")

    actions = read_minutes(headed + body, tmp_path).minutes.meeting.actions

    assert [tell(one) for one in actions] == ["ZZ: The warden agreed to mend it. (None)"]


def test_initials_behind_what_obliges_nobody_own_nothing(tmp_path: Path) -> None:
    assert list_actions(f"{TALK[:-1]} It had been a wet winter.{GAP}AR\n", tmp_path) == []


def make_page(*rows: tuple[str, str], head: str = "Action by") -> str:
    cells = "".join(f"<tr><td>{told}</td><td>{owner}</td></tr>" for told, owner in rows)
    people = "<p>Present: Jo Marsh (Chair), Al Reed</p>"
    return (
        f"<html><body><h1>Weir Forum</h1><p>Minutes of the meeting held on 9 March 2023</p>{people}"
        f"<table><tr><th>Minute</th><th>{head}</th></tr>{cells}</table></body></html>"
    )


def list_page(page: str, folder: Path) -> list[str]:
    return [tell(one) for one in read_minutes(page, folder, name="minutes.html").minutes.meeting.actions]


def test_an_owner_alone_in_its_column_owns_what_the_minute_ends_with(tmp_path: Path) -> None:
    said = "The lamps were out. The warden said that he had no ladder. He was to borrow one by 4 May."
    page = make_page((said, "Dai Fenn"), ("It rained on the ducks, and there was nothing to be done.", ""))

    assert list_page(page, tmp_path) == ["Dai Fenn: He was to borrow one by 4 May. (2023-05-04)"]


def test_the_last_words_that_oblige_are_the_task(tmp_path: Path) -> None:
    page = make_page(("The lamps were out. Al Reed would mend them. Jo Marsh thanked him.", "AR"), ("It rained.", ""))

    assert list_page(page, tmp_path) == ["Al Reed: Al Reed would mend them. (None)"]


def test_a_task_in_the_column_of_owners_stays_one(tmp_path: Path) -> None:
    page = make_page(("The lamps were out.", "Al Reed to mend them by 4 May"), ("It rained.", ""))

    assert list_page(page, tmp_path) == ["Al Reed: Al Reed to mend them by 4 May (2023-05-04)"]


LIST = """Who is to do what

1. Mend the lamp on the weir -- Dai Fenn -- 4 May 2023
2. Count the ducks -- Ida Bray, Jo Marsh -- next spring
3. Thank the cooks -- Al Reed -- done
"""


def test_lines_that_dashes_part_have_a_column_of_owners(tmp_path: Path) -> None:
    assert list_actions(f"{TALK}\n{LIST}", tmp_path) == [
        "Dai Fenn: Mend the lamp on the weir (2023-05-04)",
        "Ida Bray, Jo Marsh: Count the ducks (None)",
        "Al Reed: Thank the cooks (None)",
    ]


def test_lines_that_wide_gaps_part_have_a_column_of_owners(tmp_path: Path) -> None:
    rows = (
        "A1  Mend the lamp on the weir - both sides    Dai Fenn     4 May 2023",
        "A2  Count the ducks                           Ida Bray     Next meeting",
        "A3  Thank the cooks                           Al Reed      1 April 2023",
    )
    lines = "\n".join(rows)
    meeting = read_minutes(
        f"{FRONT}{TALK}\nACTIONS\n\n{lines}\n\nNext meeting: 8 June 2023\n", tmp_path
    ).minutes.meeting

    assert [(one.references, one.owners, one.text, str(one.due)) for one in meeting.actions] == [
        (("1",), ("Dai Fenn",), "Mend the lamp on the weir - both sides", "2023-05-04"),
        (("2",), ("Ida Bray",), "Count the ducks", "2023-06-08"),
        (("3",), ("Al Reed",), "Thank the cooks", "2023-04-01"),
    ]


def test_aligned_dashes_part_a_list_as_dashes_do(tmp_path: Path) -> None:
    rows = (
        "Mend the lamp on the weir   - Dai Fenn   - 4 May 2023",
        "20 Hall keys to be cut      - Ida Bray   - 5 May 2023",
    )
    actions = read_minutes(FRONT + f"{TALK}\nACTIONS\n\n" + "\n".join(rows) + "\n", tmp_path).minutes.meeting.actions

    assert [(one.owners, one.text) for one in actions] == [
        (("Dai Fenn",), "Mend the lamp on the weir"),
        (("Ida Bray",), "20 Hall keys to be cut"),
    ]


def test_a_day_is_no_part_of_the_owner_before_it(tmp_path: Path) -> None:
    assert list_actions(f"{TALK}\nActions\n\n- Mend the lamp - Jo Marsh, Al Reed - 4 May 2023\n", tmp_path) == [
        "Jo Marsh, Al Reed: Mend the lamp - Jo Marsh, Al Reed - 4 May 2023 (2023-05-04)"
    ]


def test_dashes_outside_a_list_of_actions_part_nothing(tmp_path: Path) -> None:
    lines = LIST.replace("Who is to do what", "Who came first")

    assert list_actions(f"{TALK}\n{lines}", tmp_path) == []


TAILS = {
    "items": "Actions\n\n- Mend the lamp (AR)\n- Feed the ducks (JM)\n\n",
    "rows": "Actions\n\nWhat | Who\nMend the lamp | AR\nFeed the ducks | JM\n\n",
}


@pytest.mark.parametrize("tail", TAILS.values(), ids=TAILS)
def test_a_paragraph_behind_marked_tasks_is_none_of_them(tail: str, tmp_path: Path) -> None:
    actions = list_actions(f"{TALK}\n{tail}Page last changed 17 March 2023. Weir Forum, 4 Mill Lane.\n", tmp_path)

    assert [one.split(":")[0] for one in actions] == ["Al Reed", "Jo Marsh"]


@pytest.mark.parametrize("tail", TAILS.values(), ids=TAILS)
def test_a_paragraph_behind_them_that_gives_something_out_still_is(tail: str, tmp_path: Path) -> None:
    actions = list_actions(f"{TALK}\n{tail}JM to write to the mill.\n", tmp_path)

    assert [one.split(":")[0] for one in actions] == ["Al Reed", "Jo Marsh", "Jo Marsh"]


def test_a_paragraph_between_marked_tasks_says_whose_they_are(tmp_path: Path) -> None:
    tasks = "Actions\n\nJo\n- Mend the lamp\n\nAl\n- Feed the ducks\n\nNell and Jo\n- Sweep the weir\n"

    assert list_actions(f"{TALK}\n{tasks}", tmp_path) == [
        "Jo Marsh: Mend the lamp (None)",
        "Al Reed: Feed the ducks (None)",
        "Nell O'Rourke, Jo Marsh: Sweep the weir (None)",
    ]


def test_paragraphs_without_marks_are_tasks_below_the_heading_of_actions(tmp_path: Path) -> None:
    actions = list_actions(f"{TALK}\nActions\n\nFresh paint for the lamp.\n\nBread for the ducks.\n", tmp_path)

    assert actions == [": Fresh paint for the lamp. (None)", ": Bread for the ducks. (None)"]


FOLLOWED = """(a) Weir lamps (AR). He had asked twice. Done.
(b) Duck count (NO'R). Sent round on 20 January. Done, but for the swans.
(c) Bread (JM). Still to be done.
"""


def test_a_list_that_tells_what_became_of_each_looks_at_old_actions(tmp_path: Path) -> None:
    body = f"2. Follow-up\n\n{FOLLOWED}\n3. Ducks\n\n{TALK * 4}"

    assert list_actions(TALK + body, tmp_path) == []
    assert [one.split(".")[0] for one in list_old(TALK + body, tmp_path)] == [
        "Al Reed: Weir lamps (AR)",
        "Nell O'Rourke: Duck count (NO'R)",
        "Jo Marsh: Bread (JM)",
    ]
    assert all(one.endswith("(None)") for one in list_old(TALK + body, tmp_path))


def test_what_was_done_has_the_day_it_was_due_and_no_other(tmp_path: Path) -> None:
    told = "(a) AR to ask the mill by 4 May. Done.\n(b) Bread (3.3). JM bought it on 5 June. Done.\n"

    old = list_old(f"{TALK}2. Actions from last time\n\n{told}\n3. Ducks\n\n{TALK * 4}", tmp_path)

    assert [one[-12:] for one in old] == ["(2023-05-04)", "Done. (None)"]


def test_a_list_of_what_is_to_be_done_stays_new(tmp_path: Path) -> None:
    body = (
        f"2. Follow-up\n\n(a) AR to mend the lamps.\n(b) JM to buy bread. Al Reed has a list.\n\n3. Ducks\n\n{TALK * 4}"
    )

    assert [one.split(":")[0] for one in list_actions(TALK + body, tmp_path)] == ["Al Reed", "Jo Marsh"]
    assert list_old(TALK + body, tmp_path) == []


@pytest.mark.parametrize(
    "body",
    [
        f"Meet the author{GAP}Jo Marsh\n\nVisit the old weir{GAP}Al Reed\n",
        f"The programme for May was:\n\nOpen the gate{GAP}Jo Marsh\nKeep the faith{GAP}Al Reed\n",
        f"The Chair was to the left of the lamp.{GAP}JM\n\nThe bill was to the amount of £400.{GAP}AR\n",
    ],
)
def test_a_programme_that_names_who_speaks_holds_no_action(body: str, tmp_path: Path) -> None:
    assert list_actions(body, tmp_path) == []
