"""Briefs against gold written before any rule: the founding questions tabled again, the sample archive, other agendas.

What is reached now lies a little above each floor; docs/benchmarks/brief.md has the figures.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import (
    Agenda,
    AgendaLine,
    Attribution,
    Brief,
    BriefedItem,
    LineKind,
    Passage,
    Verdict,
    list_words,
    spell_body,
)
from rr3search.queries import FilterRequest

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
FOUNDING = json.loads((SEEDS / "founding-retabled.json").read_text(encoding="utf-8"))
SAMPLE = json.loads((SEEDS / "sample" / "gold.json").read_text(encoding="utf-8"))
TABLED = [(one["text"], question) for question in FOUNDING["questions"] for one in question["paraphrases"]]
VERDICTS = [fact for fact in SAMPLE["facts"] if fact["kind"] == "verdict"]
OTHER_FIELDS = (
    "Should the village hall roof be replaced with slate?",
    "How many goats may graze on the common?",
    "Choir repertoire for the spring concert",
    "What did the treasurer say about the bar takings?",
    "Marathon route and water stations",
    "Can the library order more large-print books?",
    "Who will judge the flower show?",
    "Is the software licence renewed for the astronomy lab?",
)


@pytest.fixture(scope="module", params=["founding", "sample"])
def any_archive(request: pytest.FixtureRequest) -> MinutesArchive:
    archive: MinutesArchive = request.getfixturevalue(request.param)
    return archive


@pytest.fixture(scope="module")
def founding(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MinutesArchive]:
    with MinutesArchive.create_or_open(Settings(tmp_path_factory.mktemp("founding") / "index")) as archive:
        archive.ingest([SEEDS / FOUNDING["file"]], on_progress=lambda _: None)
        yield archive


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MinutesArchive]:
    with MinutesArchive.create_or_open(Settings(tmp_path_factory.mktemp("sample") / "index")) as archive:
        archive.ingest([SEEDS / "sample" / "minutes"], on_progress=lambda _: None)
        yield archive


def table(lines: Iterable[str]) -> Agenda:
    return Agenda(None, tuple(AgendaLine(line, LineKind.QUESTION) for line in lines))


def brief(archive: MinutesArchive, lines: Iterable[str]) -> Brief:
    return archive.brief(table(lines), FilterRequest())


def is_right(item: BriefedItem, gold: dict[str, Any]) -> bool:
    return item.verdict in {gold["verdict"], *gold.get("accept", ())}


def is_answered(item: BriefedItem, words: Sequence[str]) -> bool:
    told = [" ".join(list_words(one.quote.passage.text)) for one in item.answers[:3]]
    return any(" ".join(list_words(wanted)) in text for wanted in words for text in told)


def list_answers(fact: dict[str, Any]) -> list[str]:
    """The words of the latest answer and of those that a reader would take as well."""
    answer = fact["answer"]
    return [answer["words"], *(also["words"] for also in answer.get("also", ()))] if answer else []


def spell_attribution(passage: Passage) -> Attribution:
    """Who said it, whichever way the article of their body is printed: actions call a body by one name throughout."""
    who = passage.attribution
    return replace(who, organisation=who.organisation and spell_body(who.organisation))


def test_the_founding_questions_are_known_again_in_other_words(founding: MinutesArchive) -> None:
    items = list(zip(brief(founding, [text for text, _ in TABLED]).items, [gold for _, gold in TABLED], strict=True))
    acted_on = [(item, gold["action"]) for item, gold in items if gold["action"]]

    assert sum(is_right(item, gold) for item, gold in items) >= 15
    assert sum(is_answered(item, gold["answer"]["words"]) for item, gold in items) >= 13
    assert sum(any(words in one.action.text for one in item.actions) for item, words in acted_on) >= 6


def test_the_sample_s_verdicts_stay_above_their_floor(sample: MinutesArchive) -> None:
    items = brief(sample, [fact["question"] for fact in VERDICTS]).items
    judged = list(zip(items, VERDICTS, strict=True))
    acted_on = [(item, fact["action"]["words"]) for item, fact in judged if fact["action"]]

    assert sum(is_right(item, fact) for item, fact in judged) >= 13
    assert sum(is_answered(item, list_answers(fact)) for item, fact in judged) >= 12
    assert sum(any(words in one.action.text for one in item.actions) for item, words in acted_on) >= 3


def test_most_lines_near_the_sample_s_topics_that_nothing_answers_find_nothing(sample: MinutesArchive) -> None:
    near = [fact["question"] for fact in SAMPLE["facts"] if fact["kind"] == "not_found"]
    items = brief(sample, [*(fact["question"] for fact in VERDICTS), *near]).items[len(VERDICTS) :]

    assert len(near) == 12
    assert sum(item.verdict is Verdict.NOT_FOUND for item in items) >= 7


def test_an_agenda_of_another_field_finds_nothing(any_archive: MinutesArchive) -> None:
    assert {item.verdict for item in brief(any_archive, OTHER_FIELDS).items} == {Verdict.NOT_FOUND}


@pytest.mark.parametrize("line", OTHER_FIELDS)
def test_a_single_line_of_another_field_finds_nothing(founding: MinutesArchive, line: str) -> None:
    assert brief(founding, [line]).items[0].verdict is Verdict.NOT_FOUND


def test_answers_are_quotes_and_the_unnamed_stay_so(sample: MinutesArchive) -> None:
    stored = {passage.id: passage for passage in sample.export(FilterRequest())}
    found = brief(sample, [fact["question"] for fact in VERDICTS])

    assert sum(len(item.answers) for item in found.items) > len(VERDICTS)
    for item in found.items:
        for answer in item.answers:
            assert answer.quote.text in stored[answer.quote.passage.id].text
            assert spell_attribution(answer.quote.passage) == spell_attribution(stored[answer.quote.passage.id])
        for passage in item.sector:
            assert passage.attribution.organisation is None
            assert passage.attribution == stored[passage.id].attribution


def test_nobody_unnamed_is_told_who_they_are(sample: MinutesArchive) -> None:
    items = brief(sample, ["Who was the voluntary sector attendee who asked about bus fares?"]).items

    assert [(item.verdict, item.answers) for item in items] == [(Verdict.NOT_FOUND, ())]


def test_a_question_after_somebody_unnamed_is_withheld_even_where_only_the_unnamed_spoke(
    sample: MinutesArchive,
) -> None:
    (item,) = brief(
        sample, ["Who said that men in their twenties could pay a rent but never save for a deposit?"]
    ).items

    assert (item.verdict, item.is_withheld, item.raised_at) == (Verdict.NOT_FOUND, True, ())
