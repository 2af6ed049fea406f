import datetime as dt

import pytest

from rr3search.domain import TurnKind
from rr3search.errors import InvalidQueryError
from rr3search.queries import FilterRequest, parse_query


def test_fields_are_taken_out_of_the_words() -> None:
    query = parse_query('backlogs speaker:"Matt Douglas" org:HMPPS kind:answer')

    assert query.text == "backlogs"
    assert query.request == FilterRequest(speaker="Matt Douglas", org="HMPPS", kind=frozenset({TurnKind.ANSWER}))


def test_phrases_stay_in_the_text_and_exclusions_leave_it() -> None:
    query = parse_query('"in-cell technology" prisons -phones -"video calls"')

    assert query.phrases == ("in-cell technology",)
    assert set(query.excluded) == {"phones", "video calls"}
    assert query.text == "in-cell technology prisons"


def test_a_hyphen_inside_a_word_excludes_nothing() -> None:
    assert parse_query("in-cell co-opted").excluded == ()


@pytest.mark.parametrize(
    ("typed", "since", "until"),
    [
        ("x date:20200101..20201231", dt.date(2020, 1, 1), dt.date(2020, 12, 31)),
        ("x date:2020-07-08", dt.date(2020, 7, 8), dt.date(2020, 7, 8)),
        ("x date:20200101..", dt.date(2020, 1, 1), None),
        ("x date:..20201231", None, dt.date(2020, 12, 31)),
        ("x since:2020-07-08 until:2021-01-01", dt.date(2020, 7, 8), dt.date(2021, 1, 1)),
    ],
)
def test_dates_are_read_as_a_day_or_a_span(typed: str, since: dt.date | None, until: dt.date | None) -> None:
    request = parse_query(typed).request

    assert (request.since, request.until) == (since, until)


@pytest.mark.parametrize("typed", ["x date:yesterday", "x kind:speech", "   ", '""'])
def test_what_cannot_be_understood_is_refused_in_one_line(typed: str) -> None:
    with pytest.raises(InvalidQueryError) as caught:
        parse_query(typed)

    assert "\n" not in str(caught.value)


def test_typographic_quotes_mark_a_phrase_too() -> None:
    assert parse_query("“exact phrase”").phrases == ("exact phrase",)


def test_a_filter_beside_the_query_overrides_the_one_inside() -> None:
    inside = parse_query("x speaker:Anne org:Clinks").request

    assert inside.override(FilterRequest(speaker="Matt")) == FilterRequest(speaker="Matt", org="Clinks")
