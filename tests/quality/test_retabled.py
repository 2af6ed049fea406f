"""Agendas for the next meetings of bodies whose minutes hold few questions: tests/retabled/README.md.

What is reached now lies a little above each floor; docs/benchmarks/brief.md has the figures.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import Agenda, AgendaLine, BriefedItem, LineKind, Verdict, list_words
from rr3search.queries import FilterRequest

TESTS = Path(__file__).resolve().parents[1]
GOLD = json.loads((TESTS / "retabled" / "gold.json").read_text(encoding="utf-8"))
BODIES = sorted({line["body"] for line in GOLD["lines"]})
Judged = tuple[dict[str, Any], BriefedItem]


@pytest.fixture(scope="module")
def briefed(tmp_path_factory: pytest.TempPathFactory) -> list[Judged]:
    return [pair for body in BODIES for pair in brief_body(body, tmp_path_factory.mktemp(body) / "index")]


def brief_body(body: str, index: Path) -> Iterator[Judged]:
    lines = [line for line in GOLD["lines"] if line["body"] == body]
    agenda = Agenda(None, tuple(AgendaLine(line["line"], LineKind.QUESTION) for line in lines))
    with MinutesArchive.create_or_open(Settings(index)) as archive:
        archive.ingest([TESTS / "followed_actions" / body], on_progress=lambda _: None)
        yield from zip(lines, archive.brief(agenda, FilterRequest()).items, strict=True)


def holds(text: str, words: str) -> bool:
    return f" {' '.join(list_words(words))} " in f" {' '.join(list_words(text))} "


def test_lines_that_share_words_with_the_minutes_are_briefed(briefed: list[Judged]) -> None:
    known = [(gold, item) for gold, item in briefed if gold["shares_words"] and gold["answer"]]
    to_do = [(gold, item) for gold, item in known if gold["open_action"]]

    assert sum(item.verdict in {gold["verdict"], *gold["accept"]} for gold, item in known) >= 10
    assert (
        sum(
            any(holds(one.quote.passage.text, words) for one in item.answers[:3] for words in gold["answer"]["words"])
            for gold, item in known
        )
        >= 12
    )
    assert sum(any(holds(gold["open_action"], one.action.text) for one in item.actions) for gold, item in to_do) >= 7


def test_lines_with_hardly_a_shared_word_are_briefed_now_and_then(briefed: list[Judged]) -> None:
    other = [(gold, item) for gold, item in briefed if gold["verdict"] != "not_found" and not gold["shares_words"]]

    assert len(other) == 16
    assert sum(item.verdict in {gold["verdict"], *gold["accept"]} for gold, item in other) >= 4


def test_hardly_a_line_that_nothing_answers_is_answered(briefed: list[Judged]) -> None:
    near = [item for gold, item in briefed if gold["verdict"] == "not_found"]

    assert len(near) == 12
    assert sum(item.verdict is Verdict.NOT_FOUND for item in near) >= 10
