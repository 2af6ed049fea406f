import pytest

from rr3search.domain import Block, BlockStyle, SectionKind
from rr3search.parsing.sections.headings import find_headings
from rr3search.parsing.sections.outline import Heading

PROSE = "The pier was closed for the winter and would open again at Easter."


def find_titles(*lines: str) -> list[str]:
    return [heading.title for heading in find_all(*lines).values()]


def find_all(*lines: str) -> dict[int, Heading]:
    blocks = [Block(line, BlockStyle.PARAGRAPH, 0, None, at) for at, line in enumerate(lines, 1)]
    return find_headings(blocks, is_spoken=lambda sentence: sentence.startswith("Jo "))


@pytest.mark.parametrize(
    "line",
    [
        "Lettings - approved subject to a typo on p.3",
        "Behaviour - deferred; wording to be checked",
        "ACTION SL send the form",
        "Meeting opened 18:04",
        "Wednesday 27 July 2022",
        "14:34",
        "Reported by the Registrar:",
        "Jo Marsh       Bridgeway",
        "Q3 (anonymous, via chat): Why does nobody answer?",
        "Q. Are the reserves too high? A. They are committed.",
        "20 September 2023",
    ],
)
def test_short_words_that_tell_something_are_no_heading(line: str) -> None:
    assert find_titles(line, PROSE) == []


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("2   DECLARATIONS OF INTEREST", "DECLARATIONS OF INTEREST"),
        ("Reducing reoffending - probation workforce", "Reducing reoffending - probation workforce"),
        ("MOTION ON PARKING", "MOTION ON PARKING"),
        ("ACTION POINTS", "ACTION POINTS"),
        ("4.2  Repairs", "Repairs"),
    ],
)
def test_titles_that_look_like_them_stay_headings(line: str, title: str) -> None:
    assert find_titles(line, PROSE) == [title]


def test_a_question_with_its_answer_below_is_said_where_items_are_headed() -> None:
    assert find_titles("4. Rents", PROSE, "Q. Will rents rise?", "A. They will not.") == ["Rents"]
    assert find_titles("Q. Will rents rise?", "A. They will not.") == ["Will rents rise?"]
    assert [one.kind for one in find_all("Q. Will rents rise?", PROSE).values()] == [SectionKind.QUESTION]


def test_entries_of_a_list_are_no_headings() -> None:
    assert "Governor - wages to the region" not in find_titles(
        "Ann - ring Bo", "Governor - wages to the region", "Al - ring"
    )


def test_notes_typed_in_small_letters_have_headings_in_small_letters() -> None:
    lines = [
        part
        for topic in ("water", "money", "rats", "the show")
        for part in (topic, f"we talked about {topic} for a while.")
    ]

    assert find_titles(*lines) == ["water", "money", "rats", "the show"]
    assert find_titles("Pier", PROSE, "water", PROSE, PROSE, PROSE, PROSE) == ["Pier"]
