"""The sample archive and what is known of it: its gold quotes its files, and they are read with day and attendance."""

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from readings import FOUNDING_MINUTES
from sample_files import SAMPLE, SAMPLE_FILES, set_sample_file

from rr3search.queries import list_content_terms, list_stems
from rr3search.readers import read_document
from rr3search.reading import ReadFile, read_file

GOLD: dict[str, Any] = json.loads((SAMPLE / "gold.json").read_text(encoding="utf-8"))
RETABLED: dict[str, Any] = json.loads((SAMPLE.parent / "founding-retabled.json").read_text(encoding="utf-8"))
FACTS: list[dict[str, Any]] = GOLD["facts"]
MEETINGS: list[dict[str, Any]] = GOLD["meetings"]
AGENDAS: list[dict[str, Any]] = GOLD["agendas"]
KINDS = {
    "verdict", "question_status", "action", "prose_promise", "supersession", "timeline", "raised", "rename",
    "person_change", "same_surname", "never_present", "not_found",
}  # fmt: skip
STATUSES = {"answered", "answered_no", "partly", "deferred", "unresolved", "unanswered"}
FEWEST_WORDS, MOST_WORDS = 1100, 2500


@cache
def read_sample(file: str) -> ReadFile:
    return read_file(SAMPLE / file)


def list_quotes(value: object) -> Iterator[dict[str, Any]]:
    """List what is quoted anywhere inside a value of the gold."""
    if isinstance(value, dict):
        if {"file", "words"} <= value.keys():
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from list_quotes(each)


def name_file(meeting: dict[str, Any]) -> str:
    return Path(meeting["file"]).name


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["id"])
def test_every_quoted_word_stands_in_its_file(fact: dict[str, Any]) -> None:
    missing = [
        (quote["file"], quote["words"])
        for quote in list_quotes(fact)
        if not any(quote["words"] in block.text for block in read_sample(quote["file"]).document.blocks)
    ]

    assert missing == []


def test_facts_are_many_of_every_kind_and_told_apart() -> None:
    assert len(FACTS) >= 60
    assert {fact["kind"] for fact in FACTS} == KINDS
    assert [id_ for id_, count in Counter(fact["id"] for fact in FACTS).items() if count > 1] == []


def test_counts_agree_with_what_is_listed() -> None:
    verdicts = [fact for fact in FACTS if fact["kind"] == "verdict"]
    raised = [fact for fact in FACTS if fact["kind"] == "raised"]

    assert {verdict["verdict"] for verdict in verdicts} == STATUSES
    assert all(one["meetings_raised"] == len(set(one["raised_at"])) for one in verdicts)
    assert all(set(one["raised_at"]) <= set(one["spoken_of_at"]) for one in verdicts)
    assert all(one["meetings"] == len({quote["file"] for quote in one["raised_by"]}) for one in raised)
    assert all(
        one["organisations"] == len({quote["organisation"] for quote in one["raised_by"]} - {None}) for one in raised
    )


def test_what_supersedes_an_action_is_an_action() -> None:
    actions = {fact["id"]: fact for fact in FACTS if fact["kind"] == "action"}
    superseded = [one for one in actions.values() if one["status"] == "superseded"]

    assert superseded
    assert all(one["superseded_by"] in actions for one in superseded)
    assert all(
        one["status"] == (one["history"][-1]["status"] if one["history"] else "open") for one in actions.values()
    )


def test_every_file_of_minutes_is_listed_and_long_enough() -> None:
    listed = [meeting["file"] for meeting in MEETINGS]
    lengths = {file: sum(len(block.text.split()) for block in read_sample(file).document.blocks) for file in listed}

    assert sorted(listed) == sorted(f"minutes/{path.name}" for path in (SAMPLE / "minutes").iterdir())
    assert {Path(file).suffix for file in listed} == {".txt", ".md", ".html", ".docx", ".pdf"}
    assert {file: length for file, length in lengths.items() if not FEWEST_WORDS <= length <= MOST_WORDS} == {}


@pytest.mark.parametrize("file", [meeting["file"] for meeting in MEETINGS])
def test_every_file_says_that_it_is_fictional(file: str) -> None:
    assert any(block.text.startswith("Fictional minutes") for block in read_sample(file).document.blocks) or (
        any(omission.text.startswith("Fictional minutes") for omission in read_sample(file).document.omissions)
    )


@pytest.mark.parametrize("meeting", MEETINGS, ids=name_file)
def test_a_meeting_is_read_with_its_day_and_its_attendance(meeting: dict[str, Any]) -> None:
    (minutes,) = read_sample(meeting["file"]).minutes
    read = minutes.meeting

    assert (str(read.held_on), read.chair, read.title) == (meeting["held_on"], meeting["chair"], meeting["title"])
    assert [
        {"name": one.name, "organisation": one.organisation, "role": one.role, "note": one.note}
        for one in read.attendees
        if one.present
    ] == meeting["attendees"]
    assert [
        {"name": one.name, "organisation": one.organisation} for one in read.attendees if not one.present
    ] == meeting["apologies"]
    assert read.warnings == ()


@pytest.mark.parametrize("agenda", AGENDAS, ids=lambda agenda: agenda["file"])
def test_every_line_of_an_agenda_is_told(agenda: dict[str, Any]) -> None:
    printed = [block.text for block in read_document(SAMPLE / agenda["file"]).blocks]
    facts = {fact["id"]: fact for fact in FACTS}
    tabled = [line for line in agenda["lines"] if line["is"] != "ignored"]

    assert [line["text"] for line in agenda["lines"]] == printed
    assert {line["is"] for line in agenda["lines"]} == {"question", "topic", "ignored"}
    assert all(
        line["verdict"] == facts[line["fact"]].get("verdict", "not_found") if line["fact"] else "not_found"
        for line in tabled
    )
    assert all(facts[line["fact"]]["question"] == line["text"] for line in tabled if line["fact"])


@pytest.mark.parametrize("name", SAMPLE_FILES)
def test_a_file_that_is_made_again_says_the_same(name: str, tmp_path: Path) -> None:
    again = tmp_path / Path(name).name
    again.write_bytes(set_sample_file(name))

    assert read_document(again).blocks == read_document(SAMPLE / name).blocks


@pytest.mark.parametrize("question", RETABLED["questions"], ids=lambda question: question["id"])
def test_a_question_tabled_again_quotes_the_founding_minutes(question: dict[str, Any]) -> None:
    text = FOUNDING_MINUTES.read_text(encoding="utf-8")
    quoted = [question["tabled"], *question["answer"]["words"], *filter(None, [question["action"]])]

    assert RETABLED["file"] == FOUNDING_MINUTES.name
    assert [words for words in quoted if words not in text] == []
    assert question["verdict"] in STATUSES


@pytest.mark.parametrize("question", RETABLED["questions"], ids=lambda question: question["id"])
def test_the_second_paraphrase_shares_no_word_of_the_topic(question: dict[str, Any]) -> None:
    near, far = (list_topic_stems(paraphrase["text"]) for paraphrase in question["paraphrases"])
    tabled = list_topic_stems(question["tabled"])

    assert near & tabled
    assert far & tabled == set()


def list_topic_stems(text: str) -> set[str]:
    return set(list_stems(" ".join(list_content_terms(text))))
