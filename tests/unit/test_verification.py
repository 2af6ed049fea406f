"""What becomes of citations when minutes are corrected, renamed, reflowed or forgotten; which ids stay and which go."""

import textwrap
from pathlib import Path

import pytest
from citing_papers import store_passages
from readings import FOUNDING_MINUTES, read_minutes

from rr3search.citations import cite_passage
from rr3search.domain import CitationAspect, CitationStatus, Passage
from rr3search.verification import find_typed_citations, verify_citations

FRONT = (
    "# Pier Forum\n\nMinutes of the meeting held on 4 May 2023\n\nPresent: Jo Marsh (Bridgeway), Al Reed (Northgate)\n"
)
FIRST = "## Ferries\n\nJo Marsh said that the ferries had been late on most days of the month. Al Reed asked why.\n"
SECOND = "## Tickets\n\nAl Reed said that twelve tickets had been sold.\n"
MINUTES = f"{FRONT}\n{FIRST}\n{SECOND}"


def read(text: str, folder: Path, *, name: str = "forum.md") -> tuple[Passage, ...]:
    return read_minutes(text, folder, name=name).passages


def quote(passage: Passage) -> str:
    return f"“{passage.text}” {cite_passage(passage)}"


def test_ids_outlive_new_line_breaks_typography_order_and_format(tmp_path: Path) -> None:
    ids = {passage.id for passage in read(MINUTES, tmp_path)}
    html = (
        "<h1>Pier Forum</h1><p>Minutes of the meeting held on 4 May 2023</p>"
        "<p>Present: Jo Marsh (Bridgeway), Al Reed (Northgate)</p>"
        "<h2>Ferries</h2><p>Jo Marsh said that the ferries had been late on most days of the month. Al Reed asked "
        "why.</p><h2>Tickets</h2><p>Al Reed said that twelve tickets had been sold.</p>"
    )

    assert len(ids) == 3
    assert {one.id for one in read(MINUTES.replace("had been late on", "had  been\nlate\non"), tmp_path)} == ids
    assert {one.id for one in read(f"{FRONT}\n{SECOND}\n{FIRST}", tmp_path)} == ids
    assert {one.id for one in read(html, tmp_path, name="forum.html")} == ids


@pytest.mark.parametrize(
    ("corrected", "name", "kept"),
    [
        (MINUTES.replace("twelve", "thirteen"), "forum.md", 2),
        (MINUTES.replace("## Tickets", "## Sales"), "forum.md", 2),
        (MINUTES.replace("Al Reed said", "Jo Marsh said"), "forum.md", 2),
        (MINUTES.replace("4 May", "5 May"), "forum.md", 0),
        (MINUTES, "forum-approved.md", 0),
    ],
    ids=["words", "heading", "speaker", "date", "file name"],
)
def test_an_id_goes_with_the_words_heading_speaker_date_or_file_name(
    tmp_path: Path, *, corrected: str, name: str, kept: int
) -> None:
    before = {passage.id for passage in read(MINUTES, tmp_path)}
    after = {passage.id for passage in read(corrected, tmp_path, name=name)}

    assert len(before & after) == kept


def test_words_under_a_new_id_are_said_to_have_moved_there(tmp_path: Path) -> None:
    before = read(MINUTES, tmp_path)
    after = read(MINUTES.replace("## Tickets", "## Sales"), tmp_path)

    (check,) = verify_citations(find_typed_citations(quote(before[-1])), store_passages(after))

    assert (check.status, check.passage, check.differences) == (CitationStatus.MOVED, after[-1], ())


def test_moved_words_show_what_else_was_corrected(tmp_path: Path) -> None:
    before = read(MINUTES, tmp_path)
    after = read(MINUTES.replace("4 May", "5 May"), tmp_path)

    (check,) = verify_citations(find_typed_citations(quote(before[-1])), store_passages(after))

    assert check.status is CitationStatus.MOVED
    assert [one.aspect for one in check.differences] == [CitationAspect.DATE]


def test_of_several_passages_with_the_words_the_one_by_the_speaker_printed_is_meant(tmp_path: Path) -> None:
    said = "Jo Marsh said yes. Al Reed said yes."
    first, second = read(f"{FRONT}\n## Votes\n\n{said}\n", tmp_path)
    line = cite_passage(second).replace(second.id, "0" * 16)

    (check,) = verify_citations(find_typed_citations(f"“said yes” {line}"), store_passages([first, second]))

    assert (check.status, check.passage) == (CitationStatus.MOVED, second)


@pytest.mark.parametrize("words", ["“nobody ever said this” ", ""])
def test_a_citation_of_what_is_nowhere_is_gone(words: str, tmp_path: Path) -> None:
    passages = read(MINUTES, tmp_path)

    (check,) = verify_citations(find_typed_citations(f"{words}[rr3:{'0' * 16}]"), store_passages(passages))

    assert (check.status, check.passage, check.differences) == (CitationStatus.GONE, None, ())


def test_a_bare_mark_is_found_by_its_id_alone(tmp_path: Path) -> None:
    passages = read(MINUTES, tmp_path)

    (check,) = verify_citations(find_typed_citations(f"As was said [rr3:{passages[0].id}]."), store_passages(passages))

    assert check.status is CitationStatus.FOUND


@pytest.mark.parametrize("mark", ["rr3:{id}", "[rr3:{id}0"])
def test_a_damaged_mark_is_reported_though_its_id_is_known(mark: str, tmp_path: Path) -> None:
    passages = read(MINUTES, tmp_path)
    citations = find_typed_citations(f"As was said {mark.format(id=passages[0].id)}")

    (check,) = verify_citations(citations, store_passages(passages))

    assert check.status is not CitationStatus.FOUND


def test_an_id_cut_short_is_reported_with_the_whole(tmp_path: Path) -> None:
    passages = read(MINUTES, tmp_path)

    (check,) = verify_citations(find_typed_citations(f"[rr3:{passages[0].id[:8]}]"), store_passages(passages))

    assert (check.status, check.passage) == (CitationStatus.CHANGED, passages[0])
    assert [(one.aspect, one.stored) for one in check.differences] == [(CitationAspect.ID, passages[0].id)]


def test_a_paragraph_before_is_compared_where_it_reads_like_the_passage(tmp_path: Path) -> None:
    passages = read(MINUTES, tmp_path)
    cited = cite_passage(passages[0])
    altered = passages[0].text.replace("late", "early")

    checks = [
        verify_citations(find_typed_citations(f"{before}\n{cited}"), store_passages(passages))[0]
        for before in (passages[0].text, altered, "In May the forum met again.")
    ]

    assert [check.status for check in checks] == [CitationStatus.FOUND, CitationStatus.CHANGED, CitationStatus.FOUND]


@pytest.mark.parametrize("width", [72, 96])
def test_the_founding_minutes_keep_their_ids_when_they_are_wrapped(width: int, tmp_path: Path) -> None:
    text = FOUNDING_MINUTES.read_text(encoding="utf-8")
    wrapped = "\n\n".join(textwrap.fill(line, width) for line in text.splitlines() if line)

    before = {passage.id for passage in read(text, tmp_path, name="founding.txt")}
    after = {passage.id for passage in read(wrapped, tmp_path, name="founding.txt")}

    assert before == after
