import datetime as dt

import pytest

from rr3search.queries.periods import read_period

TODAY = dt.date(2024, 5, 15)


def read(question: str) -> tuple[str | None, str | None, bool] | None:
    period = read_period(question, today=TODAY)
    if period is None:
        return None
    since, until = (day.isoformat() if day else None for day in (period.since, period.until))
    return since, until, period.is_of_meeting


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("what was agreed at the July 2020 meeting", ("2020-07-01", "2020-07-31", True)),
        ("what was said at the 8th July 2020 meeting?", ("2020-07-08", "2020-07-08", True)),
        ("in the February 2019 board minutes, who resigned", ("2019-02-01", "2019-02-28", True)),
        ("what came of the meeting of 3 March 2021", ("2021-03-03", "2021-03-03", True)),
        ("at the May 2019 special interest group meeting, who spoke", ("2019-05-01", "2019-05-31", True)),
        ("what did this group say in March 2021?", ("2021-03-01", "2021-03-31", True)),
        ("the minutes of 2021-03-03 on rent", ("2021-03-03", "2021-03-03", True)),
        ("what has HMPPS said about phones since March 2021", ("2021-03-01", None, True)),
        ("what was said on phones after March 2021", ("2021-04-01", None, True)),
        ("phones before 2021", (None, "2020-12-31", True)),
        ("phones until June 2021", (None, "2021-06-30", True)),
        ("what happened with phones in 2019", ("2019-01-01", "2019-12-31", False)),
        ("rent between May 2020 and June 2021", ("2020-05-01", "2021-06-30", True)),
        ("what was promised last summer", ("2023-06-01", "2023-08-31", True)),
        ("what was promised last winter", ("2023-12-01", "2024-02-29", True)),
        ("what was promised this spring", ("2024-03-01", "2024-05-31", True)),
        ("what was promised last year", ("2023-01-01", "2023-12-31", True)),
        ("what was promised last month", ("2024-04-01", "2024-04-30", True)),
        ("will the weir be ready before June 2021", (None, "2021-05-31", False)),
        ("did phones since March 2021 break more often", ("2021-03-01", None, False)),
        ("since March 2021, have phones broken", ("2021-03-01", None, True)),
        ("floods in winter 2013", ("2013-12-01", "2014-02-28", False)),
    ],
)
def test_the_days_a_question_speaks_of_are_read(question: str, expected: tuple[str | None, str | None, bool]) -> None:
    assert read(question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "will contracts run beyond June 2021?",
        "session on 2021 targets",
        "the call for 2021 bids",
        "notes on 2022 budget",
        "the 2021 census",
        "at the 31 February 2020 meeting",
        "the last item",
        "May we?",
    ],
)
def test_a_date_of_the_topic_and_no_date_are_no_period(question: str) -> None:
    assert read(question) is None


@pytest.mark.parametrize(
    "question",
    [
        "changes from 2019 to the next meeting",
        "figures from 2019 given in the meeting",
        "was the action agreed at the July 2020 meeting completed",
    ],
)
def test_a_date_beside_another_meeting_does_not_say_when_the_meeting_was(question: str) -> None:
    period = read_period(question, today=TODAY)

    assert period is None or not period.is_of_meeting


def test_last_winter_asked_in_winter_is_the_one_that_is_over() -> None:
    period = read_period("what was said last winter", today=dt.date(2027, 1, 15))

    assert period is not None
    assert (period.since, period.until) == (dt.date(2025, 12, 1), dt.date(2026, 2, 28))


def test_a_month_that_began_a_year_counts_from_the_year_before() -> None:
    period = read_period("what was said last month", today=dt.date(2024, 1, 9))

    assert period is not None
    assert (period.since, period.until) == (dt.date(2023, 12, 1), dt.date(2023, 12, 31))
