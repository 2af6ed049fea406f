"""Who put a tabled question."""

import pytest

from rr3search.domain import is_unnamed_submitter, read_submitter, strip_submitter


@pytest.mark.parametrize(
    ("heading", "submitter"),
    [
        ("Will the ferry run? (Pier Trust)", "Pier Trust"),
        ("Who owns the wall? (Cllr Oakes)", "Cllr Oakes"),
        ("Will it be let? [Friends of the Pier]", "Friends of the Pier"),
        ("Will it be let? (RECA)", "RECA"),
        ("Will the ferry run?", None),
        ("Will the ferry run? (verbal)", None),
        ("Will the ferry run? (Verbal)", None),
        ("Will the ferry run? (15 minutes)", None),
        ("The ferry (Pier Trust)", None),
        ("Will the ferry run? (New Quay Foundation)", "New Quay Foundation"),
        ("Will the ferry run? (A Councillor)", "A Councillor"),
        ("Will the ferry run? (Member of the Public)", "Member of the Public"),
        ("Will the ferry run? (Not Yet Answered)", None),
        ("Will the ferry run? (Deferred To May)", None),
        ("Will the ferry run? (ANSWERED)", None),
        ("Will the ferry run? (Paper B)", None),
        ("Will the ferry run? (I think so)", None),
    ],
)
def test_what_stands_in_brackets_behind_a_question_mark_put_the_question(heading: str, submitter: str | None) -> None:
    assert read_submitter(heading) == submitter
    assert strip_submitter(heading) == (heading if submitter is None else heading[: heading.index("?") + 1])


def test_a_sender_in_front_may_be_unnamed() -> None:
    assert read_submitter("From a workshop technician: When will it be mended?") == "A workshop technician"
    assert strip_submitter("Question from a resident: When will it be mended?") == "When will it be mended?"
    assert read_submitter("From a safety point of view: why is it open?") is None


@pytest.mark.parametrize("printed", ["A Councillor", "A voluntary sector attendee", "Residents", "Name Withheld"])
def test_a_description_names_nobody(printed: str) -> None:
    assert is_unnamed_submitter(printed)


@pytest.mark.parametrize("printed", ["Pier Trust", "Residents of Quay Street Association", "A. Reed", "Cllr Oakes"])
def test_a_name_is_no_description(printed: str) -> None:
    assert not is_unnamed_submitter(printed)


@pytest.mark.parametrize(
    "front", ["Q2 from the Pier Trust: ", "Q12, from Pier Trust: ", "Question 2 from the Pier Trust: "]
)
def test_the_sender_may_stand_in_front(front: str) -> None:
    assert read_submitter(f"{front}Will the ferry run?") == "Pier Trust"
    assert strip_submitter(f"{front}Will the ferry run?") == "Will the ferry run?"
