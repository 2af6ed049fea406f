import json
import time
from pathlib import Path

import pytest
from builders import make_question

from rr3search.questions import find_repeated_questions, repetition

PAIRS = Path(__file__).parents[1] / "questions" / "asked_again.jsonl"
OTHERS = tuple(
    make_question(f"Will the {noun} be {done}?", meeting=f"m{at}")
    for at, (noun, done) in enumerate([("gate", "painted"), ("roof", "mended"), ("path", "cleared"), ("fee", "waived")])
)


def find_links(*texts: str, asked_by: tuple[str | None, ...] = (None, None)) -> bool:
    one, other = (
        make_question(text, asked_by=by, meeting=meeting)
        for text, by, meeting in zip(texts, asked_by, ("one", "other"), strict=True)
    )
    return other.id in {link.id for link in find_repeated_questions([one, other, *OTHERS]).get(one.id, ())}


def test_the_same_question_at_two_meetings_is_linked_both_ways() -> None:
    one = make_question("Who chairs the regional recovery boards?", asked_by=None, meeting="one")
    other = make_question("Jo Marsh asked who would chair the regional recovery boards.", meeting="other")

    links = find_repeated_questions([one, other, *OTHERS])

    assert [link.meeting.id for link in links[one.id]] == ["other"]
    assert [link.id for link in links[other.id]] == [one.id]
    assert set(links) == {one.id, other.id}


def test_within_one_meeting_nothing_is_asked_again() -> None:
    texts = ("Who chairs the recovery boards?", "Who chairs the recovery boards now?")

    assert find_repeated_questions([make_question(text) for text in texts]) == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Will innovation funding be available in 2021?", "Will innovation funding be available in 2024?"),
        ("Will the Harbour Street shelter reopen?", "Will the Mill Lane shelter reopen?"),
        ("Will HMPPS publish self-harm figures?", "Will NHSE publish self-harm figures?"),
        ("When will the night shelter reopen?", "Why did the night shelter reopen?"),
        ("Will the panel meet in March at the town hall?", "Will the panel meet in June at the town hall?"),
        ("Has the outreach team got its devices?", "Has the outreach team filled its vacancies?"),
    ],
)
def test_what_is_near_and_not_the_same_is_not_linked(one: str, other: str) -> None:
    assert not find_links(one, other)


def test_who_asked_never_links_two_questions() -> None:
    one = "A voluntary sector attendee asked whether vetting could be faster."
    other = "A voluntary sector attendee asked whether laptops could be lent."

    assert not find_links(one, other, asked_by=("A voluntary sector attendee", "A voluntary sector attendee"))


@pytest.mark.parametrize("part", ["dev", "held"])
def test_hardly_a_pair_that_differs_is_linked(part: str) -> None:
    pairs = [one for one in map(json.loads, PAIRS.read_text(encoding="utf-8").splitlines()) if one["part"] == part]
    records = [
        (make_question(one["one"], meeting=f"{at} one"), make_question(one["other"], meeting=f"{at} other"))
        for at, one in enumerate(pairs)
    ]
    links = find_repeated_questions([record for pair in records for record in pair])
    linked = [other.id in {link.id for link in links.get(one.id, ())} for one, other in records]

    right = sum(found and pair["is_same"] for found, pair in zip(linked, pairs, strict=True))
    wrong = sum(found and not pair["is_same"] for found, pair in zip(linked, pairs, strict=True))
    assert wrong <= 1
    assert right >= 8


def test_the_comparisons_grow_with_the_questions_and_not_with_their_square(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[object] = []

    def compare(one: object, *_: object) -> bool:
        compared.append(one)
        return False

    monkeypatch.setattr(repetition, "_is_same", compare)

    def count(meetings: int) -> int:
        records = [
            make_question(f"Will word{at} word{meeting} thing{meeting % 7} run?", meeting=f"m{meeting}")
            for meeting in range(meetings)
            for at in range(20)
        ]
        compared.clear()
        find_repeated_questions(records)
        return len(compared)

    assert count(10)
    assert count(160) < 6 * count(40)


@pytest.mark.parametrize(("text", "is_linked"), [("So?", False), ("Kay Wren asked whether it would be so?", True)])
def test_many_equal_questions_of_two_meetings_cost_no_more_than_many_others(text: str, *, is_linked: bool) -> None:
    records = [
        make_question(f"{text}{' ' * at}", meeting=meeting) for meeting in ("one", "other") for at in range(1_500)
    ]
    begun = time.process_time()

    links = find_repeated_questions(records)

    assert time.process_time() - begun < 3
    assert all(bool(links.get(record.id)) == is_linked for record in records)
    assert sum(map(len, links.values())) < 4 * len(records)
