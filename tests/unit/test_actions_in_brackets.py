"""Labels in brackets behind what was said: whose the task before them is and by when, or the task itself.

Also the tables in which minutes go through old actions under heads of their own wording.
"""

from pathlib import Path

import pytest
from readings import read_minutes

from rr3search.domain import Meeting

FRONT = """Windle Quay Users' Forum

Minutes of the meeting held on 9 March 2023

Present:

- Ann Bell (AB), Chair, Windle Harbour Trust
- Carl Dove (CD), Harbour Manager, Windle Harbour Trust
- Gus Hart (GH), Sailing Club
- Ivy Jones (IJ), Town Council

## 1. Welcome

The Chair opened the meeting.

"""
END = "\n\n## 3. Date of next meeting\n\n8 June 2023 at 10 am.\n"
CARL = ("Carl Dove",)
TRACKER = """## 2. Minutes of 8 December 2022 and action tracker

The tracker was gone through.

| Minute | Task | With | Where it stands |
|---|---|---|---|
| 2.6 | Reply on the bays | IJ | No progress. |
| 3.1 | Dredging timetable | CD | In members' hands on 2 March. |
"""


def read(body: str, folder: Path) -> Meeting:
    return read_minutes(f"{FRONT}{body}{END}", folder, name="minutes.md").minutes.meeting


def list_actions(meeting: Meeting) -> list[tuple[str, tuple[str, ...], str]]:
    return [(one.text, one.owners, str(one.due or "")) for one in meeting.actions]


@pytest.mark.parametrize(
    ("body", "action"),
    [
        (
            "It was agreed that new signs be put up on the quay. [Action: CD, by 31 May 2023]",
            ("It was agreed that new signs be put up on the quay.", CARL, "2023-05-31"),
        ),
        (
            "CD was sorry. He would put the request to his masters and bring back their answer. [Action: CD]",
            ("He would put the request to his masters and bring back their answer.", CARL, ""),
        ),
        (
            "CD said that she would. He would have a notice fixed to the pump. [Action: CD, before 1 May 2023]",
            ("He would have a notice fixed to the pump.", CARL, "2023-05-01"),
        ),
        (
            "CD was getting prices and would report on the cost. [Action: CD, next meeting]",
            ("CD was getting prices and would report on the cost.", CARL, "2023-06-08"),
        ),
        (
            "A draft was to be sent to all members. (Action: CD by 31 July 2023)",
            ("A draft was to be sent to all members.", CARL, "2023-07-31"),
        ),
        (
            "The Chair thought a visit would be useful. CD would arrange one. [Action: CD, before the next meeting]",
            ("CD would arrange one.", CARL, "2023-06-08"),
        ),
        (
            "HM would put both right. [Action: CD – close the two findings, by 20 December 2023]",
            ("CD – close the two findings, by 20 December 2023", CARL, "2023-12-20"),
        ),
        (
            "It was agreed that an exercise be held. [Action: CD and IJ – hold an oil spill exercise, by 31 May 2023]",
            ("CD and IJ – hold an oil spill exercise, by 31 May 2023", ("Carl Dove", "Ivy Jones"), "2023-05-31"),
        ),
        ("The lamp was out. CD would replace it. ACTION CD", ("CD would replace it.", CARL, "")),
        ("The lamp was out. It would be replaced. (Action CD)", ("It would be replaced.", CARL, "")),
        ("The lamp was out. CD to replace it by 4 May.", ("CD to replace it by 4 May.", CARL, "2023-05-04")),
        ("The gate was stiff and would be oiled. **Action: CD**", ("The gate was stiff and would be oiled.", CARL, "")),
        (
            "Members agreed that the Council be asked to clear the drain. [Action: IJ, 30 April 2023]",
            ("Members agreed that the Council be asked to clear the drain.", ("Ivy Jones",), "2023-04-30"),
        ),
        ("CD will write to the Council. All agreed. [Action: CD]", ("CD will write to the Council. ", CARL, "")),
        (
            "CD would mend the rail. [Action: CD, by 1 May 2023] GH asked whether it was safe. CD said it was.",
            ("CD would mend the rail.", CARL, "2023-05-01"),
        ),
        ("IJ would look into the bins [Action: IJ].", ("IJ would look into the bins", ("Ivy Jones",), "")),
        (
            "Comments were invited. [Action: all members – comments on the draft to CD, by 18 July 2023]",
            ("all members – comments on the draft to CD, by 18 July 2023", ("all members",), "2023-07-18"),
        ),
        (
            "The hoist needed a certificate. [Action – CD: obtain the certificate by 2 May 2023]",
            ("CD: obtain the certificate by 2 May 2023", CARL, "2023-05-02"),
        ),
        (
            "The hoist needed a certificate. [ACTION CD: obtain the certificate]",
            ("CD: obtain the certificate", CARL, ""),
        ),
        ("The buoy had gone. Action: CD to lay another by 2 May.", ("CD to lay another by 2 May.", CARL, "2023-05-02")),
        (
            "The buoy had gone and a new one was needed. Action by: CD",
            ("The buoy had gone and a new one was needed.", CARL, ""),
        ),
        ("The buoy had gone. A new one would be laid. (CD to action)", ("A new one would be laid.", CARL, "")),
    ],
)
def test_a_label_gives_the_task_before_it_or_in_it(
    tmp_path: Path, *, body: str, action: tuple[str, tuple[str, ...], str]
) -> None:
    assert list_actions(read(f"## 2. The quay\n\n{body}", tmp_path)) == [action]


def test_what_stands_behind_a_bracket_is_not_in_it(tmp_path: Path) -> None:
    body = "GH would ask the crews. [Action: GH] CD would paint the bollards. [Action: CD, by end of May]"

    assert list_actions(read(f"## 2. The quay\n\n{body}", tmp_path)) == [
        ("GH would ask the crews.", ("Gus Hart",), ""),
        ("CD would paint the bollards.", CARL, "2023-05-31"),
    ]


@pytest.mark.parametrize(
    "body",
    ["The lamp was mended. [Action closed]", "GH thanked CD for his action on the lamp.", "It rained. [laughter]"],
)
def test_other_brackets_are_no_actions(body: str, tmp_path: Path) -> None:
    assert list_actions(read(f"## 2. The quay\n\n{body}", tmp_path)) == []


def test_a_tracker_only_goes_through_old_actions(tmp_path: Path) -> None:
    meeting = read(TRACKER, tmp_path)

    assert list_actions(meeting) == []
    assert [(one.text, one.owners) for one in meeting.reviewed_actions] == [
        ("Reply on the bays", ("Ivy Jones",)),
        ("Dredging timetable", CARL),
    ]


def test_below_a_tracker_a_bracket_gives_out_something_new(tmp_path: Path) -> None:
    told = "On the bays the Chair had lost patience. [Action: AB - letter to the Chief Executive, by 31 March 2023]"

    (action,) = read(f"{TRACKER}\n2.2 {told}", tmp_path).actions

    assert (action.owners, str(action.due)) == (("Ann Bell",), "2023-03-31")


@pytest.mark.parametrize(
    "bracket",
    [
        "(Action: taken by Carl Dove in May)",
        "(Action - residents' petition refused)",
        "[Action: see item 4]",
        "[Action: as above]",
    ],
)
def test_a_bracket_that_gives_nobody_anything_to_do_is_no_action(tmp_path: Path, bracket: str) -> None:
    present = "Present: Ann Bell, Pier Trust\nCarl Dove, City Council"
    said = f"Carl Dove said that the rents would rise. {bracket} The gate was open."
    text = f"Pier Forum\n\nMinutes of the meeting held on 9 March 2023\n\n{present}\n\n1. Rents\n\n{said}\n"

    assert read_minutes(text, tmp_path).minutes.meeting.actions == ()
