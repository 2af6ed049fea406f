"""`cite` and `verify` as people type them: lines to paste, papers checked, every format, every exit status."""

import csv
import io
import json
from pathlib import Path

import pytest
from citing_papers import Cited, write_word_paper
from command_outcome import Run

from rr3search.cli.exit_status import ExitStatus


@pytest.fixture
def cited(run: Run, founding_index: Path) -> dict[str, str]:
    """The id, text and citation of a passage that a person spoke."""
    exported = json.loads(run("export", "--speaker", "Matt Douglas", "--format", "json", index=founding_index).out)
    passage = max(exported["passages"], key=lambda one: len(one["text"]))
    line = run("cite", passage["id"], index=founding_index).out.strip()
    return {"id": passage["id"], "text": passage["text"], "line": line}


def test_a_beginning_of_an_id_is_cited_in_each_style(run: Run, founding_index: Path, cited: dict[str, str]) -> None:
    plain, legal, markdown = (
        run("cite", cited["id"][:10], "--style", style, index=founding_index)
        for style in ("plain", "legal", "markdown")
    )

    assert {one.status for one in (plain, legal, markdown)} == {ExitStatus.FOUND}
    assert plain.out.startswith(
        "Matt Douglas (HMPPS), as reported in RR3 special interest group on Covid-19, minutes of"
    )
    assert plain.out.endswith(f" [rr3:{cited['id']}]\n")
    assert "as reported in RR3 special interest group on Covid-19, ‘" in legal.out
    assert "(8 July 2020) para " in legal.out
    assert markdown.out.endswith(f" \\[rr3:{cited['id']}\\]\n")


def test_words_are_quoted_whole_or_in_part(run: Run, founding_index: Path, cited: dict[str, str]) -> None:
    first = cited["text"].split(". ")[0]

    whole = run("cite", cited["id"], "--quote", index=founding_index)
    sentence = run("cite", cited["id"], "--sentence", "1", index=founding_index)
    part = run("cite", cited["id"], "--words", first, "--format", "json", index=founding_index)
    block = run("cite", f"[rr3:{cited['id']}]", "--quote", "--format", "md", index=founding_index)

    assert whole.out == f"“{cited['text']}” {cited['line']}\n"
    assert sentence.out.startswith(f"“{first}")
    assert json.loads(part.out)["citations"][0]["quote"] == first
    assert block.out.startswith(f"> {first}")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--words", "what nobody said"], ExitStatus.NOTHING_FOUND),
        (["--sentence", "99"], ExitStatus.NOTHING_FOUND),
        (["--sentence", "1", "--words", "said"], ExitStatus.UNUSABLE_INPUT),
        (["00000000", "--sentence", "1"], ExitStatus.UNUSABLE_INPUT),
        (["00000000"], ExitStatus.NOTHING_FOUND),
    ],
)
def test_what_cannot_be_cited_is_refused_in_a_line(
    run: Run, founding_index: Path, cited: dict[str, str], *, words: list[str], status: ExitStatus
) -> None:
    outcome = run("cite", cited["id"], *words, index=founding_index)

    assert (outcome.status, outcome.out) == (status, "")
    assert outcome.err


def test_a_citation_typed_or_piped_is_found(
    run: Run, founding_index: Path, *, cited: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = f"“{cited['text']}” {cited['line']}"
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))

    outcomes = [run("verify", *words, index=founding_index) for words in ([typed], [], [f"rr3:{cited['id']}"])]

    assert [outcome.status for outcome in outcomes] == [ExitStatus.FOUND] * 3
    assert all(outcome.out.startswith("FOUND    line 1 · Matt Douglas (HMPPS) · ") for outcome in outcomes)
    assert [outcome.out.count("\n") for outcome in outcomes] == [1, 1, 2]
    assert outcomes[2].out.endswith("\n         no words were quoted, so none were compared\n")


def test_every_format_says_whether_words_were_compared(
    run: Run, founding_index: Path, *, cited: dict[str, str], tmp_path: Path
) -> None:
    paper = tmp_path / "paper.md"
    paper.write_text(f"“{cited['text']}” {cited['line']}\n\nAs was said: {cited['line']}\n", encoding="utf-8")

    as_json, as_csv, markdown = (
        run("verify", paper, "--format", name, index=founding_index).out for name in ("json", "csv", "md")
    )

    assert [one["words_compared"] for one in json.loads(as_json)["citations"]] == [True, False]
    assert [row["words_compared"] for row in csv.DictReader(io.StringIO(as_csv))] == ["True", "False"]
    assert markdown.count("no words were quoted") == 1


def test_a_paper_is_checked_with_the_place_of_each_citation(
    run: Run, founding_index: Path, *, cited: dict[str, str], tmp_path: Path
) -> None:
    altered = cited["line"].replace("8 July", "9 July")
    gone = "Nobody, as reported in Body, minutes of 1 May 2020, para. 1 [rr3:0123456789abcdef]"
    lines = [(cited["text"], cited["line"]), (cited["text"], altered), (cited["text"], gone), ("Never.", gone)]
    paper = write_word_paper(tmp_path / "paper.docx", [Cited(words, line, is_block=False) for words, line in lines])

    text, as_json, as_csv, markdown = (
        run("verify", paper, "--format", name, index=founding_index) for name in ("text", "json", "csv", "md")
    )

    assert {one.status for one in (text, as_json, as_csv, markdown)} == {ExitStatus.NOTHING_FOUND}
    statuses = [line[:8].strip() for line in text.out.splitlines() if not line.startswith(" ")]
    assert statuses == ["FOUND", "CHANGED", "MOVED", "GONE"]
    assert "paper.docx ¶3" in text.out
    assert "date: prints 9 July 2020; stored is 8 July 2020" in text.out
    assert text.err == "rr3search: 4 citations: 1 found, 1 changed, 1 moved, 1 gone\n"
    checks = json.loads(as_json.out)["citations"]
    assert [one["status"] for one in checks] == ["found", "changed", "moved", "gone"]
    assert checks[1]["differences"] == [
        {"aspect": "date", "printed": "9 July 2020", "stored": "8 July 2020", "changes": []}
    ]
    assert checks[2]["moved_to"] == cited["id"]
    assert checks[0]["document"] == {"file": str(paper), "page": None, "paragraph": 3}
    assert [row["status"] for row in csv.DictReader(io.StringIO(as_csv.out))] == ["found", "changed", "moved", "gone"]
    assert markdown.out.count("\n") == 6


def test_a_document_without_citations_or_a_file_that_is_none_is_told(
    run: Run, founding_index: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty.md").write_text("Prose alone.\n", encoding="utf-8")

    silent = run("verify", tmp_path / "empty.md", index=founding_index)
    missing = run("verify", tmp_path / "missing.md", index=founding_index)
    neither = run("verify", "hello", index=founding_index)

    assert (silent.status, silent.err) == (
        ExitStatus.NOTHING_FOUND,
        "rr3search: no citation found; each ends in a mark [rr3:ID]\n",
    )
    assert [missing.status, neither.status] == [ExitStatus.UNUSABLE_INPUT] * 2
    assert "no such file" in missing.err
    assert "neither a citation" in neither.err
