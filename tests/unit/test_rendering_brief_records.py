"""A brief for machines: JSON with the promised keys, CSV with a row an item."""

import csv
import io
import json

from briefs import CLOSEST, EARLIER, FULL_BRIEF, LATEST, SECTOR

from rr3search.cli.rendering.as_csv import CsvRenderer
from rr3search.cli.rendering.as_json import JsonRenderer


def test_json_has_the_keys_that_the_interface_promises() -> None:
    entries = json.loads(JsonRenderer().render_brief(FULL_BRIEF))

    assert entries["schema"] == "rr3search/1"
    assert entries["ignored"] == ["Any other business"]
    assert entries["scope"]["meetings"] == 8
    assert entries["unread_files"] == ["/minutes/broken.pdf: the file is damaged"]
    first, topic, last = entries["questions"]
    assert (first["text"], first["kind"], first["heading"]) == (
        "How many places are there?",
        "question",
        "Matters arising",
    )
    assert [item["verdict"] for item in entries["questions"]] == ["partly", "unresolved", "not_found"]
    assert topic["kind"] == "topic"
    assert (last["answers"], last["raised"], last["follow_up"]) == ([], 0, None)


def test_json_gives_passages_with_the_words_quoted_and_what_changed() -> None:
    first, _, not_found = json.loads(JsonRenderer().render_brief(FULL_BRIEF))["questions"]

    assert [answer["id"] for answer in first["answers"]] == [LATEST.id, EARLIER.id]
    assert first["answers"][0]["text"] == LATEST.text
    assert first["answers"][0]["quote"] == "He said there would be 55 places."
    assert first["answers"][0]["change"] == {
        "change": "new_figure",
        "before": ["40 places"],
        "after": ["55 places"],
    }
    assert first["answers"][1]["change"] is None
    assert [passage["id"] for passage in not_found["closest"]] == [CLOSEST.id]
    assert first["closest"] == []
    assert [passage["id"] for passage in first["sector"]] == [passage.id for passage in SECTOR]
    assert [action["text"] for action in first["actions"]] == ["Matt Douglas to write"]
    assert (first["raised"], [meeting["id"] for meeting in first["raised_at"]]) == (2, ["october", "july"])
    assert [(asked["status"], asked["asked_again"]) for asked in first["asked_before"]] == [("deferred", [])]


def test_csv_has_a_row_an_item_with_its_latest_answer() -> None:
    rows = list(csv.DictReader(io.StringIO(CsvRenderer().render_brief(FULL_BRIEF), newline="")))

    assert [(row["tabled"], row["verdict"], row["id"]) for row in rows] == [
        ("How many places are there?", "partly", LATEST.id),
        ("Housing", "unresolved", EARLIER.id),
        ("Is there a plan for prisons?", "not_found", ""),
    ]
    assert rows[0]["quote"] == "He said there would be 55 places."
    assert rows[0]["change"] == "a new figure: ‘40 places’ to ‘55 places’"
    assert rows[0]["raised_on"] == "2021-10-05; 2020-07-08"
    assert rows[0]["sector"].splitlines() == [passage.text for passage in SECTOR]
