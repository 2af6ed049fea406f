import datetime as dt

import pytest

from rr3search.language.dates import (
    DateOrder,
    find_date_order,
    find_dates,
    find_day_of_year,
    find_days,
    find_file_name_date,
    find_years,
)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Wednesday 8th July 2020", dt.date(2020, 7, 8)),
        ("8 July 20", dt.date(2020, 7, 8)),
        ("08.07.20", dt.date(2020, 7, 8)),
        ("08/07/2020", dt.date(2020, 7, 8)),
        ("7 th April 2021", dt.date(2021, 4, 7)),
        ("the 3rd of May 2022", dt.date(2022, 5, 3)),
        ("July 8, 2020", dt.date(2020, 7, 8)),
        ("Friday, March 5th, 2021 14:00 UTC", dt.date(2021, 3, 5)),
        ("2020-07-08", dt.date(2020, 7, 8)),
        ("Thu Feb 24 2000", dt.date(2000, 2, 24)),
        ("THURSDAY 11 MARCH 1982", dt.date(1982, 3, 11)),
        ("12 Sept 2021", dt.date(2021, 9, 12)),
        ("3/17/2017", dt.date(2017, 3, 17)),
    ],
)
def test_a_printed_date_is_read(text: str, date: dt.date) -> None:
    assert [one.date for one in find_dates(text)] == [date]


@pytest.mark.parametrize("text", ["version 1.2.3", "June 2021", "20-21", "31 February 2020", "at 10.30", "99/99/9999"])
def test_what_is_no_day_is_no_date(text: str) -> None:
    assert find_dates(text) == []


def test_the_weekday_decides_between_day_and_month() -> None:
    assert find_dates("Friday 05/06/2020")[0].date == dt.date(2020, 6, 5)
    assert find_dates("Wednesday 05/06/2020")[0].date == dt.date(2020, 5, 6)


def test_a_false_weekday_is_noticed() -> None:
    assert find_dates("Tuesday 8th July 2020")[0].is_weekday_true is False
    assert find_dates("Wednesday 8th July 2020")[0].is_weekday_true is True


def test_several_dates_come_in_order() -> None:
    assert [one.date.day for one in find_dates("from 3 May 2021 to 5 May 2021")] == [3, 5]


@pytest.mark.parametrize(
    ("stem", "date"),
    [
        ("board-2020-07-08", dt.date(2020, 7, 8)),
        ("2020_07_08 minutes", dt.date(2020, 7, 8)),
        ("minutes 8 July 2020", dt.date(2020, 7, 8)),
        ("2020-07-08 and 2020-07-09", None),
        ("minutes", None),
    ],
)
def test_a_file_name_holds_one_date_or_none(stem: str, date: dt.date | None) -> None:
    assert find_file_name_date(stem) == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("5 May", dt.date(2022, 5, 5)),
        ("28 December", dt.date(2021, 12, 28)),
        ("the end of June", dt.date(2022, 6, 30)),
        ("end of February", dt.date(2022, 2, 28)),
        ("next week", None),
    ],
)
def test_a_day_without_a_year_comes_after_the_meeting(text: str, date: dt.date | None) -> None:
    assert find_day_of_year(text, after=dt.date(2021, 12, 1)) == date


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("It was 3/17/2017.", DateOrder.MONTH_FIRST),
        ("It was 17/3/2017.", DateOrder.DAY_FIRST),
        ("Since June 3, 2024 it rained.", DateOrder.MONTH_FIRST),
        ("Since 3 June 2024 it rained.", DateOrder.DAY_FIRST),
        ("The organization met in Ohio.", DateOrder.MONTH_FIRST),
        ("The councillors met.", DateOrder.DAY_FIRST),
        ("They met on 3/4/2020.", None),
    ],
)
def test_the_document_tells_whether_the_day_comes_first(text: str, order: DateOrder | None) -> None:
    assert find_date_order([text]) == order


def test_the_order_decides_what_numbers_mean() -> None:
    assert find_dates("3/4/2020", order=DateOrder.MONTH_FIRST)[0].date == dt.date(2020, 3, 4)
    assert find_dates("3/4/2020", order=DateOrder.DAY_FIRST)[0].date == dt.date(2020, 4, 3)
    assert [one.is_ambiguous for one in find_dates("3/4/2020 and 13/4/2020")] == [True, False]


@pytest.mark.parametrize("text", ["4-5 May 2021", "4th and 5th May 2021", "May 4-5, 2021", "4 to 6 May 2021"])
def test_a_meeting_of_several_days_has_its_first_day(text: str) -> None:
    assert [one.date for one in find_dates(text)] == [dt.date(2021, 5, 4)]


def test_days_without_a_year_are_found() -> None:
    assert find_days("Weds 8 July") == [(2, 7, 8)]
    assert find_days("Weds 8/7") == [(2, 7, 8)]
    assert find_days("July 8") == [(None, 7, 8)]
    assert find_days("8 July 2020") == []
    assert find_years(["In 2020 and 2021", "2021"]) == [2021, 2020]
