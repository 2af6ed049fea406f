"""What commands find and how they write it: on the founding minutes, as a user types them."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from command_outcome import Run

LISTS = ("questions", "actions", "meetings", "people", "export")
ENDING = "When will CRC contracts come to an end?"
UNMASKING = "Who is the voluntary sector attendee who asked about emailing people in prison?"


def read_json(out: str) -> dict[str, Any]:
    entries: dict[str, Any] = json.loads(out)
    return entries


def test_a_search_finds_the_passage_and_says_who_where_and_how_to_cite_it(run: Run, founding_index: Path) -> None:
    outcome = run("search", "all CRC contracts are set to end", "-n", "1", index=founding_index)

    assert (outcome.status, outcome.err) == (0, "")
    said = " ".join(outcome.out.split())
    assert said.startswith("1 Matt Douglas (HMPPS) RR3 special interest group on Covid-19, 8 July 2020")
    assert "Under the tabled question: Do you envisage" in said
    assert "“Matt Douglas said all CRC contracts are set to end on 25th June 2021." in said
    assert "Cite: Matt Douglas (HMPPS), as reported in RR3 special interest group" in said


def test_options_are_taken_after_the_words_and_limit_what_is_found(run: Run, founding_index: Path) -> None:
    outcome = run("search", "contracts", "--format", "json", "-n", "3", "--org", "HMPPS", index=founding_index)

    entries = read_json(outcome.out)
    assert outcome.status == 0
    assert entries["filters"] == {"org": "HMPPS"}
    assert [hit["rank"] for hit in entries["hits"]] == [1, 2, 3]
    assert {hit["passage"]["organisation"] for hit in entries["hits"]} == {"HMPPS"}


def test_an_answer_is_in_the_minutes_own_words(run: Run, founding_index: Path) -> None:
    outcome = run("ask", ENDING, "--format", "json", index=founding_index)

    entries = read_json(outcome.out)
    assert (outcome.status, entries["status"], entries["reason"]) == (0, "answered", None)
    assert "25th June 2021" in entries["answer"][0]["quote"]
    assert all(passage["quote"] in passage["text"] for passage in entries["answer"])
    assert entries["scope"]["meetings"] == 1


def test_what_was_made_of_names_and_days_is_told_beside_the_answer(run: Run, founding_index: Path) -> None:
    asked = "what did HMPPS say about backlogs at the July 2020 meeting"

    told = run("ask", asked, index=founding_index)
    quiet = run("ask", asked, "-q", index=founding_index)
    for_machines = run("ask", asked, "--format", "json", index=founding_index)

    days = "meetings held from 1 July 2020 until 31 July 2020"
    assert told.err == f"rr3search: searching: what HMPPS said; {days} (--literal looks for the words alone)\n"
    assert (quiet.err, for_machines.err) == ("", "")
    assert read_json(for_machines.out)["understood"]["organisations"] == ["HMPPS"]
    assert read_json(for_machines.out)["understood"]["since"] == "2020-07-01"


def test_a_body_has_one_name_whatever_article_each_list_prints(run: Run, tmp_path: Path) -> None:
    for day, body in ((4, "the Ministry"), (5, "The Ministry")):
        minutes = f"# Pier Forum\n\nMinutes of the meeting held on {day} May 2023\n\nPresent: Jo Marsh ({body})\n\n"
        (tmp_path / f"{day}.md").write_text(f"{minutes}## Ferries\n\nJo Marsh said that day {day} was late.\n", "utf-8")
    index = tmp_path / "index"
    assert run("ingest", tmp_path, "--embedder", "hashing", "-q", index=index).status == 0

    (person,) = read_json(run("people", "--format", "json", index=index).out)["people"]
    passages = read_json(run("export", "--org", "ministry", "--format", "json", index=index).out)["passages"]

    assert person["organisations"] == ["the Ministry"]
    assert [one["organisation"] for one in passages] == ["the Ministry"] * 2


def test_the_index_may_be_named_before_the_command_and_one_named_behind_it_wins(
    run: Run, founding_index: Path, tmp_path: Path
) -> None:
    none, one = tmp_path / "none", founding_index

    named = [
        run("--index", one, "status"),
        run("--index", none, "status", "--index", one),
        run("--index", one, "status", "--index", none),
        run("--index", none, "actions", "reopen", "ffff"),
        run("--index", one, "actions", "reopen", "ffff"),
    ]

    assert [outcome.status for outcome in named] == [0, 0, 3, 3, 1]


def test_a_refusal_is_told_by_its_status_its_reason_and_its_scope(run: Run, founding_index: Path) -> None:
    outcome = run("ask", UNMASKING, index=founding_index)

    assert outcome.status == 1
    assert outcome.out.startswith("REFUSED\nThe minutes leave this speaker unnamed")
    assert "Searched 1 meeting, 8 July 2020; " in outcome.out
    assert "Closest passages, which may not answer:" in outcome.out


def test_a_filter_that_admits_nothing_finds_nothing(run: Run, founding_index: Path) -> None:
    outcome = run("search", "contracts", "--since", "2021-01-01", "--format", "json", index=founding_index)

    assert (outcome.status, outcome.err) == (1, "rr3search: nothing found\n")
    assert read_json(outcome.out)["hits"] == []


@pytest.mark.parametrize("command", ["search", "ask"])
def test_later_meetings_and_more_of_them_can_be_asked_for(run: Run, founding_index: Path, command: str) -> None:
    outcome = run(command, "when do CRC contracts end", "--recent", "--spread", index=founding_index)

    assert outcome.status == 0
    assert "25th June 2021" in " ".join(outcome.out.split())


def test_a_misspelt_name_is_told_with_what_is_like_it(run: Run, founding_index: Path) -> None:
    outcome = run("search", "contracts", "--speaker", "Mat Duglas", index=founding_index)

    assert outcome.status == 1
    told = "rr3search: nobody in the archive is called 'Mat Duglas'; did you mean 'Matt Douglas'?\n"
    assert outcome.err == f"{told}rr3search: nothing found\n"


@pytest.mark.parametrize("command", ["actions", "questions", "people"])
def test_a_name_that_nobody_has_is_told_by_lists_too(run: Run, founding_index: Path, command: str) -> None:
    outcome = run(command, "--org", "HMPSP", index=founding_index)

    told = "rr3search: nobody in the archive is called 'HMPSP'; did you mean 'HMPPS'"
    assert (outcome.status, outcome.err.startswith(told)) == (1, True)
    assert outcome.err.endswith("rr3search: nothing found\n")


def test_a_meeting_is_found_by_words_of_its_name_but_forgotten_only_by_all_of_it(
    run: Run, founding_index: Path
) -> None:
    found = run("search", "contracts", "--meeting", "crc management", "--format", "json", index=founding_index)
    refused = run("forget", "crc management", "--dry-run", index=founding_index)

    assert (found.status, len(read_json(found.out)["hits"]) > 0) == (0, True)
    assert (refused.status, refused.out) == (1, "")
    assert "no single meeting" in refused.err


@pytest.mark.parametrize("command", LISTS)
def test_every_list_is_json_under_its_own_name(run: Run, founding_index: Path, command: str) -> None:
    outcome = run(command, "--format", "json", index=founding_index)

    name = "passages" if command == "export" else command
    entries = read_json(outcome.out)
    assert (outcome.status, list(entries)) == (0, ["schema", name])
    assert entries[name]


@pytest.mark.parametrize("command", LISTS)
def test_every_list_is_csv_with_a_row_for_each_entry(run: Run, founding_index: Path, command: str) -> None:
    entries = read_json(run(command, "--format", "json", index=founding_index).out)
    rows = list(csv.DictReader(io.StringIO(run(command, "--format", "csv", index=founding_index).out, newline="")))

    assert len(rows) == len(entries["passages" if command == "export" else command])
    assert all(None not in row for row in rows)


@pytest.mark.parametrize("command", ["questions", "actions", "meetings", "people"])
def test_every_register_is_a_markdown_table(run: Run, founding_index: Path, command: str) -> None:
    lines = run(command, "--format", "md", index=founding_index).out.splitlines()

    assert len(lines) > 2
    assert {line.replace("\\|", "").count("|") for line in lines} == {lines[0].count("|")}


def test_questions_are_listed_by_what_became_of_them(run: Run, founding_index: Path) -> None:
    def list_statuses(*words: str) -> set[str]:
        outcome = run("questions", *words, "--format", "json", index=founding_index)
        return {question["status"] for question in read_json(outcome.out)["questions"]}

    assert list_statuses("--status", "deferred", "--status", "answered_no") == {"deferred", "answered_no"}
    assert list_statuses("--open") == {"deferred", "unresolved"}
    assert list_statuses("--open", "--status", "partly") == {"deferred", "unresolved", "partly"}
    assert run("questions", "--status", "unanswered", index=founding_index).status == 1
    assert run("questions", "--status", "lost", index=founding_index).status == 2


def test_questions_end_with_a_count(run: Run, founding_index: Path) -> None:
    out = run("questions", "--status", "deferred", index=founding_index).out

    assert out.rstrip().endswith("2 questions: 2 deferred")


@pytest.mark.parametrize("command", LISTS)
def test_a_limit_cuts_every_list(run: Run, founding_index: Path, command: str) -> None:
    entries = read_json(run(command, "-n", "1", "--format", "json", index=founding_index).out)

    assert len(entries["passages" if command == "export" else command]) == 1


def test_registers_take_filters(run: Run, founding_index: Path) -> None:
    owned = read_json(run("actions", "--speaker", "Matt Douglas", "--format", "json", index=founding_index).out)
    clinks = read_json(run("people", "--org", "Clinks", "--format", "json", index=founding_index).out)
    asked = read_json(run("export", "--kind", "question", "--format", "json", index=founding_index).out)

    assert {tuple(action["owners"]) for action in owned["actions"]} == {("Matt Douglas",)}
    assert [person["name"] for person in clinks["people"]] == ["Anne Fox", "Will Downs"]
    assert {passage["kind"] for passage in asked["passages"]} == {"question"}


def test_strictness_leaves_out_whom_the_minutes_do_not_name(run: Run, founding_index: Path) -> None:
    entries = read_json(run("export", "--strict", "--format", "json", index=founding_index).out)

    assert {passage["basis"] for passage in entries["passages"]} <= {"named", "organisation", "relayed"}


@pytest.mark.parametrize("typed", ["{id}", "{beginning}", "rr3:{id}", "[rr3:{id}]"])
def test_a_citation_leads_back_to_its_passage(run: Run, founding_index: Path, typed: str) -> None:
    passage = read_json(run("export", "--format", "json", index=founding_index).out)["passages"][5]
    words = typed.format(id=passage["id"], beginning=passage["id"][:10])

    outcome = run("show", words, "--format", "json", index=founding_index)

    entries = read_json(outcome.out)
    assert (outcome.status, entries["passage"]) == (0, passage)
    assert len(entries["before"]) == len(entries["after"]) == 2


def test_many_queries_are_answered_a_line_each_in_their_order(run: Run, founding_index: Path, tmp_path: Path) -> None:
    lines: list[dict[str, object]] = [
        {"qid": "b", "query": "recovery boards"},
        {"qid": 7, "query": "contracts", "speaker": "Anne Fox", "kind": ["statement", "question"]},
        {"qid": "lost", "query": "contracts", "meeting": "no such meeting"},
        {"qid": "a", "query": "contracts", "since": "2021-01-01"},
    ]
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)) + "\n\n", encoding="utf-8")

    outcome = run("search", "--queries", file, "-n", "2", index=founding_index)

    answers = [read_json(line) for line in outcome.out.splitlines()]
    assert outcome.status == 0
    assert [list(answer) for answer in answers] == [["schema", "qid", "query", "filters", "hits"]] * 4
    assert [answer["qid"] for answer in answers] == ["b", 7, "lost", "a"]
    assert [len(answer["hits"]) for answer in answers] == [2, 2, 0, 0]
    assert answers[1]["filters"] == {"speaker": "Anne Fox", "kind": "question,statement"}
    assert {hit["passage"]["speaker"] for hit in answers[1]["hits"]} == {"Anne Fox"}
    assert outcome.err == "rr3search: lost: no meeting 'no such meeting' in the archive\n"


def test_one_query_finds_the_same_alone_and_among_many(run: Run, founding_index: Path, tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    file.write_text('{"qid": "a", "query": "recovery boards"}\n', encoding="utf-8")

    among = read_json(run("search", "--queries", file, index=founding_index).out)
    alone = read_json(run("search", "recovery boards", "--format", "json", index=founding_index).out)

    assert among["hits"] == alone["hits"]


def test_status_names_the_embedder_and_counts_what_is_held(run: Run, founding_index: Path) -> None:
    entries = read_json(run("status", "--format", "json", index=founding_index).out)

    assert entries["embedder"]["name"] == "hashing"
    assert entries["scope"]["meetings"] == 1
    assert entries["index"] == str(founding_index)


def test_a_doctor_calls_a_sound_index_sound(run: Run, founding_index: Path) -> None:
    assert run("doctor", "--deep", index=founding_index).out == "The index is sound.\n"


def test_a_trial_removes_nothing_and_forgetting_removes_everything(run: Run, own_index: Path) -> None:
    (meeting,) = read_json(run("meetings", "--format", "json", index=own_index).out)["meetings"]

    trial = run("forget", meeting["id"], "--dry-run", index=own_index)
    assert (trial.status, trial.out[:12]) == (0, "Would remove")
    assert run("meetings", index=own_index).status == 0

    assert run("forget", Path(meeting["source"]["file"]).name, "--yes", index=own_index).status == 0
    assert run("search", "contracts", index=own_index).status == 1
    assert Path(meeting["source"]["file"]).exists()


def test_reindexing_with_another_embedder_makes_that_the_index_s_own(run: Run, own_index: Path) -> None:
    before = read_json(run("search", "recovery boards", "--format", "json", index=own_index).out)

    outcome = run("reindex", "--embedder", "hashing", index=own_index)

    after = read_json(run("search", "recovery boards", "--format", "json", index=own_index).out)
    assert (outcome.status, outcome.err) == (0, "")
    assert "encoded again" in outcome.out
    assert after == before


def test_filters_alone_list_what_they_allow(run: Run, founding_index: Path) -> None:
    outcome = run("search", "--speaker", "Anne Fox", "--format", "json", index=founding_index)

    hits = json.loads(outcome.out)["hits"]
    assert {hit["passage"]["speaker"] for hit in hits} == {"Anne Fox"}
