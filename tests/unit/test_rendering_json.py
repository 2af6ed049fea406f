"""JSON as the interface promises it: exactly these keys, exactly these values."""

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest
from builders import make_answer, make_linked_action, make_meeting, make_passage, make_question, refer_to_question

from rr3search.archive import MeetingRecord, PassageInContext
from rr3search.cli.rendering.as_json import JsonRenderer, render_query_line
from rr3search.domain import (
    Aftermath,
    Attendee,
    Change,
    FusedScore,
    Hit,
    Intent,
    Omission,
    QuestionStatus,
    Quote,
    RefusalReason,
    StatementChange,
    Supersession,
    TurnKind,
    Voice,
)
from rr3search.queries import FilterRequest
from rr3search.search import SearchResult

PASSAGE_KEYS = [
    *("id", "text", "kind", "speaker", "speaker_as_printed", "speaker_type", "organisation", "basis"),
    *("question", "section", "meeting", "source"),
]
ACTION_KEYS = [
    *(
        "id",
        "text",
        "owners",
        "recipients",
        "due",
        "status",
        "first_raised",
        "tasks",
        "question",
        "section",
        "meeting",
        "source",
    ),
]
PASSAGE = make_passage("“Wer” said £5.", question="Why?", section=("Discussion", "Why?"), position=37)


def read_json(rendered: str) -> dict[str, Any]:
    entries: dict[str, Any] = json.loads(rendered)
    assert next(iter(entries)) == "schema"
    assert entries.pop("schema") == "rr3search/1"
    return entries


def test_a_passage_has_the_keys_of_the_contract_and_no_other() -> None:
    (passage,) = read_json(JsonRenderer().render_passages([PASSAGE]))["passages"]

    assert list(passage) == PASSAGE_KEYS
    assert passage == {
        "id": PASSAGE.id,
        "text": "“Wer” said £5.",
        "kind": "statement",
        "speaker": "Matt Douglas",
        "speaker_as_printed": "Matt Douglas",
        "speaker_type": "person",
        "organisation": "HMPPS",
        "basis": "named",
        "question": "Why?",
        "section": ["Discussion", "Why?"],
        "meeting": {"id": "meeting", "title": "Title of meeting", "held_on": "2020-07-08"},
        "source": {"file": "/minutes/meeting.txt", "page": 1, "paragraph": 38},
    }


def test_letters_are_written_as_they_are() -> None:
    assert "“Wer” said £5." in JsonRenderer().render_passages([PASSAGE])


def test_a_search_gives_query_filters_and_ranked_hits() -> None:
    request = FilterRequest(
        speaker="Matt Douglas",
        since=dt.date(2020, 1, 1),
        kind=frozenset({TurnKind.QUESTION, TurnKind.ANSWER}),
        is_strict=True,
    )
    result = SearchResult("gate", request, Intent(), (Hit(1, FusedScore(2.5), PASSAGE),))

    entries = read_json(JsonRenderer().render_search(result, {}))

    assert list(entries) == ["query", "filters", "understood", "hits"]
    assert entries["query"] == "gate"
    assert entries["filters"] == {
        "speaker": "Matt Douglas",
        "since": "2020-01-01",
        "kind": "answer,question",
        "strict": True,
    }
    (hit,) = entries["hits"]
    assert list(hit) == ["rank", "score", "passage"]
    assert (hit["rank"], hit["score"], list(hit["passage"])) == (1, 2.5, PASSAGE_KEYS)


def test_one_of_many_queries_is_one_line_with_its_qid() -> None:
    line = render_query_line("q1", "gate\nway", FilterRequest(), hits=[Hit(1, FusedScore(2.5), PASSAGE)])

    assert "\n" not in line
    assert list(read_json(line)) == ["qid", "query", "filters", "hits"]


@pytest.mark.parametrize("qid", ["q1", 7])
def test_a_qid_comes_back_as_it_was_given(qid: str | int) -> None:
    assert read_json(render_query_line(qid, "gate", FilterRequest(), hits=()))["qid"] == qid


def test_an_answer_gives_quotes_actions_nearest_and_scope() -> None:
    entries = read_json(JsonRenderer().render_answer(make_answer(PASSAGE, actions=(make_linked_action(),))))

    assert list(entries) == [
        "question",
        "status",
        "reason",
        "answer",
        "actions",
        "nearest",
        "is_near",
        "scope",
        "understood",
    ]
    assert (entries["status"], entries["reason"]) == ("answered", None)
    assert list(entries["answer"][0]) == [*PASSAGE_KEYS, "quote", "repeated_in", "superseded"]
    assert entries["answer"][0]["quote"] in entries["answer"][0]["text"]
    assert list(entries["actions"][0]) == ACTION_KEYS
    assert list(entries["nearest"][0]) == ["rank", "score", "passage"]
    assert entries["scope"] == {
        "meetings": 1,
        "first_held_on": "2020-07-08",
        "last_held_on": "2020-07-08",
        "passages": 49,
    }


@pytest.mark.parametrize("reason", RefusalReason)
def test_a_refusal_gives_its_reason_and_no_answer(reason: RefusalReason) -> None:
    entries = read_json(JsonRenderer().render_answer(make_answer(PASSAGE, reason=reason)))

    assert (entries["status"], entries["reason"], entries["answer"]) == ("refused", reason.value, [])


def test_an_action_has_the_keys_of_the_contract() -> None:
    (action,) = read_json(JsonRenderer().render_actions([make_linked_action(question="Why?")]))["actions"]

    assert list(action) == ACTION_KEYS
    assert action["owners"] == ["Matt Douglas"]
    assert action["due"] == "2020-08-01"
    assert action["question"] == "Why?"
    assert action["section"] == ["Opening"]
    assert action["source"] == {"file": "/minutes/meeting.txt", "page": 1, "paragraph": 3}


def test_a_meeting_has_the_keys_of_the_contract_and_says_what_to_doubt() -> None:
    meeting = replace(
        make_meeting(
            attendees=(
                Attendee("Matt Douglas", "HMPPS", None, present=True),
                Attendee("Anne Fox", "Clinks", "Chair", present=False),
            )
        ),
        warnings=("no date found",),
        left_out=(Omission("Page 1", "page number"),),
    )

    (entry,) = read_json(JsonRenderer().render_meetings([MeetingRecord(meeting, 49)]))["meetings"]

    assert list(entry) == [
        *("id", "title", "body", "held_on", "venue", "chair", "attendees", "apologies", "sections", "source"),
        *("passages", "actions", "warnings", "left_out", "status", "also_in"),
    ]
    assert entry["attendees"][0] == {
        "name": "Matt Douglas",
        "organisation": "HMPPS",
        "role": None,
        "present": True,
        "note": None,
        "deputises_for": None,
    }
    assert entry["apologies"] == ["Anne Fox"]
    assert entry["sections"] == [{"title": "Opening", "kind": "opening", "level": 1}]
    assert entry["source"] == {"file": "/minutes/meeting.txt", "sha256": "0" * 64}
    assert (entry["passages"], entry["actions"]) == (49, 1)
    assert entry["warnings"] == ["no date found"]
    assert entry["left_out"] == [{"text": "Page 1", "reason": "page number", "page": None}]


def test_a_question_has_the_keys_of_the_contract() -> None:
    record = make_question(
        asked_by=None, status=QuestionStatus.ANSWERED_NO, answers=(PASSAGE,), actions=(make_linked_action(),)
    )
    again = refer_to_question(make_question(meeting="other"))

    aftermath = Aftermath((again,), (Quote(PASSAGE, PASSAGE.text),))

    (entry,) = read_json(JsonRenderer().render_questions([record], {record.id: aftermath}))["questions"]

    keys = [
        "id",
        "text",
        "asked_by",
        "asked_of",
        "meeting",
        "status",
        "answers",
        "actions",
        "asked_again",
        "told_later",
    ]
    assert list(entry) == keys
    assert [(told["id"], told["quote"]) for told in entry["told_later"]] == [(PASSAGE.id, PASSAGE.text)]
    assert [(other["id"], other["meeting"]["id"]) for other in entry["asked_again"]] == [(again.id, "other")]
    assert entry["status"] == "answered_no"
    assert entry["asked_by"] is None
    assert list(entry["answers"][0]) == PASSAGE_KEYS
    assert list(entry["actions"][0]) == ACTION_KEYS


def test_a_passage_in_context_stands_between_its_neighbours() -> None:
    before, after = make_passage("before"), make_passage("after", position=2)

    entries = read_json(JsonRenderer().render_context(PassageInContext(PASSAGE, (before,), (after,), ())))

    assert entries["passage"]["id"] == PASSAGE.id
    assert [passage["text"] for passage in (*entries["before"], *entries["after"])] == ["before", "after"]


def test_a_meeting_without_a_date_says_null() -> None:
    (passage,) = read_json(JsonRenderer().render_passages([make_passage("text", held_on=None)]))["passages"]

    assert passage["meeting"]["held_on"] is None


def test_a_superseded_quote_gives_the_later_statement_and_the_words_that_changed() -> None:
    change = StatementChange(Change.NEW_FIGURE, ("40 places",), ("55 places",))
    quote = Quote(PASSAGE, PASSAGE.text, superseded=Supersession(make_passage("55 places."), change))
    (entry,) = read_json(JsonRenderer().render_answer(replace(make_answer(PASSAGE), quotes=(quote,))))["answer"]

    assert entry["superseded"]["by"]["text"] == "55 places."
    assert {key: entry["superseded"][key] for key in ("change", "before", "after")} == {
        "change": "new_figure",
        "before": ["40 places"],
        "after": ["55 places"],
    }


def test_a_hit_says_how_it_stands_to_whom_was_asked_about() -> None:
    hits = (Hit(1, FusedScore(1.0), PASSAGE, Voice.ABOUT_THEM),)
    result = SearchResult("weir", FilterRequest(), Intent(), hits)
    (hit,) = read_json(JsonRenderer().render_search(result, {}))["hits"]

    assert hit["voice"] == "about_them"
