import pytest

from rr3search.parsing.front.titles import choose_title
from rr3search.parsing.front.who_met import choose_body, name_meeting


@pytest.mark.parametrize(
    ("titles", "body"),
    [
        (["SHIRE OF WICK", "ACCESS ADVISORY COMMITTEE", "MINUTES"], "SHIRE OF WICK ACCESS ADVISORY COMMITTEE"),
        (["Harbour Trust", "Board of Trustees: Minutes"], "Harbour Trust Board of Trustees"),
        (["WICK PARISH COUNCIL", "Minutes of the Ordinary Meeting of Wick Parish Council"], "WICK PARISH COUNCIL"),
        (["Dock Workers Union", "Wick Branch", "Minutes of the meeting"], "Dock Workers Union Wick Branch"),
        (["Wick Cricket Club", "Annual General Meeting"], "Wick Cricket Club"),
        (["Minutes - Environment Scrutiny Committee"], "Environment Scrutiny Committee"),
        (["Care Working Group", "Weekly Contributors Meeting"], "Care Working Group"),
        (["Harbour Board"], "Harbour Board"),
        (["WICK HILLS PARTNERSHIP", "ADVISORY GROUP"], "WICK HILLS PARTNERSHIP ADVISORY GROUP"),
        (
            ["Wick Hills Partnership", "Minutes of the Advisory Group, 4 May 2025"],
            "Wick Hills Partnership Advisory Group",
        ),
        (["Wick National Landscape", "Advisory Group", "Notes of meeting"], "Wick National Landscape Advisory Group"),
        (["CORPORATION MINUTES", "Wick College. Ordinary meeting (5th)"], "Wick College CORPORATION"),
        (["Wick College: Minutes of the Corporation", "5th meeting"], "Wick College Corporation"),
        (["Notes of an away day", "Board"], "Board"),
        (["Committee Services Review Group", "Minutes of the meeting"], "Committee Services Review Group"),
        (["Not For Publication", "Finance Committee", "Minutes"], "Finance Committee"),
        (["Minutes of the Forum", "Held at Pier College. All welcome"], "Forum"),
        (
            ["WICK CITY COUNCIL – DEMOCRATIC SERVICES", "Pier Partnership for Wick", "Minutes"],
            "Pier Partnership for Wick",
        ),
    ],
)
def test_the_lines_of_a_header_say_who_met(titles: list[str], body: str) -> None:
    title = choose_title(titles)

    assert title is not None
    assert choose_body(titles, title) == body


def test_a_title_that_names_nobody_has_the_body_before_it() -> None:
    titles = ["Wick Allotments", "committee meeting"]

    assert name_meeting(titles, "committee meeting") == "Wick Allotments - committee meeting"
    assert name_meeting(["Harbour Board", "Room 1"], "Harbour Board") == "Harbour Board"
