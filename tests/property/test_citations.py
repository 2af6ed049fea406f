"""Citations: what is written is read back the same, and nothing planted in a paper goes unseen."""

import random
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from citing_papers import Cited, cite_whole, store_passages, write_markdown_paper, write_word_paper
from exam.__main__ import list_minutes
from exam.scoring import read_minutes_of
from hypothesis import given
from hypothesis import strategies as st
from readings import FOUNDING_MINUTES
from sample_files import SAMPLE

from rr3search.citations import (
    cite_passage,
    compare_attribution,
    find_citations,
    holds_quote,
    list_facts,
    parse_citation,
)
from rr3search.domain import CitationStatus, CitationStyle, Passage
from rr3search.readers import read_document
from rr3search.verification import verify_citations

STYLES = (CitationStyle.PLAIN, CitationStyle.LEGAL)
WRITERS = {"paper.md": write_markdown_paper, "paper.docx": write_word_paper}
Plant = Callable[[Cited, Passage, random.Random], Cited]


@cache
def list_archive() -> tuple[Passage, ...]:
    files = [FOUNDING_MINUTES, *sorted((SAMPLE / "minutes").iterdir())]
    return tuple(passage for file in files for passage in read_minutes_of(file).passages)


@pytest.mark.parametrize("half", ["dev", "more", "third", "fourth", "held", "fifth"])
def test_every_citation_says_what_the_passage_does(half: str) -> None:
    passages = [passage for path in list_minutes(half, []) for passage in read_minutes_of(path).passages]

    wrong = [
        cite_passage(passage, style)
        for passage in passages
        for style in STYLES
        if parse_citation(cite_passage(passage, style)) != list_facts(passage, style)
        or compare_attribution(f"({cite_passage(passage, style).rpartition(' [')[0]}", passage)
    ]

    assert passages
    assert wrong == []


def _change_word(cited: Cited, _: Passage, chance: random.Random) -> Cited:
    words = cited.words.split()
    words[chance.randrange(len(words))] = "zebra"
    return replace(cited, words=" ".join(words))


def _change_number(cited: Cited, _: Passage, chance: random.Random) -> Cited:
    digits = [match.start() for match in re.finditer(r"\d", cited.words)]
    if not digits:
        return cited
    at = chance.choice(digits)
    other = str((int(cited.words[at]) + 1) % 10)
    return replace(cited, words=cited.words[:at] + other + cited.words[at + 1 :])


def _negate(cited: Cited, _: Passage, chance: random.Random) -> Cited:
    if " not " in cited.words:
        return replace(cited, words=cited.words.replace(" not ", " ", 1))
    words = cited.words.split()
    words.insert(chance.randrange(len(words)), "not")
    return replace(cited, words=" ".join(words))


def _change_speaker(cited: Cited, passage: Passage, _: random.Random) -> Cited:
    who = list_facts(passage).who
    line = cited.line.replace(who, "Pat Nobody", 1) if who else f"Pat Nobody, as reported in {cited.line}"
    return replace(cited, line=line)


def _drop_speaker(cited: Cited, _: Passage, __: random.Random) -> Cited:
    return replace(cited, line=cited.line.rpartition(", as reported in ")[2])


def _join_speaker(cited: Cited, passage: Passage, _: random.Random) -> Cited:
    is_named = list_facts(passage).who is not None
    return replace(cited, line=f"Pat Nobody and {cited.line}") if is_named else cited


def _change_date(cited: Cited, passage: Passage, _: random.Random) -> Cited:
    day = list_facts(passage).day
    before, printed, after = cited.line.rpartition(day)
    return replace(cited, line=before + printed.replace(day[-4:], str(int(day[-4:]) + 1)) + after)


def _change_paragraph(cited: Cited, passage: Passage, _: random.Random) -> Cited:
    number = passage.source.paragraph
    return replace(cited, line=cited.line.replace(f" {number} [", f" {number + 1} ["))


def _change_page(cited: Cited, passage: Passage, _: random.Random) -> Cited:
    page = passage.source.page
    return cited if page is None else replace(cited, line=cited.line.replace(f" {page}, para", f" {page + 1}, para"))


def _change_id(cited: Cited, passage: Passage, chance: random.Random) -> Cited:
    at = chance.randrange(len(passage.id))
    other = "0" if passage.id[at] != "0" else "1"
    return replace(cited, line=cited.line.replace(passage.id, passage.id[:at] + other + passage.id[at + 1 :]))


def _cut_id(cited: Cited, passage: Passage, _: random.Random) -> Cited:
    return replace(cited, line=cited.line.replace(passage.id, passage.id[:-1]))


def _damage_mark(cited: Cited, _: Passage, chance: random.Random) -> Cited:
    return replace(cited, line=cited.line.replace("[rr3:", chance.choice(["rr3:", "[rr3", "(rr3:", "[r3:", "["])))


PLANTS: tuple[Plant, ...] = (
    _change_word,
    _change_number,
    _negate,
    _change_speaker,
    _drop_speaker,
    _join_speaker,
    _change_date,
    _change_paragraph,
    _change_page,
    _change_id,
    _cut_id,
    _damage_mark,
)


@pytest.mark.parametrize("name", WRITERS)
def test_nothing_is_reported_of_a_paper_that_quotes_the_minutes(name: str, tmp_path: Path) -> None:
    passages = list_archive()
    paper = WRITERS[name](tmp_path / name, [cite_whole(one, number=at) for at, one in enumerate(passages)])

    checks = verify_citations(find_citations(read_document(paper).blocks), store_passages(passages))

    assert [check.citation.printed_id for check in checks] == [passage.id for passage in passages]
    assert [check for check in checks if check.status is not CitationStatus.FOUND] == []
    assert all(check.citation.quotes for check in checks)


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.__name__)
def test_every_planted_change_is_reported(plant: Plant, name: str, tmp_path: Path) -> None:
    chance = random.Random(plant.__name__)  # noqa: S311  the same changes every time
    whole = [(cite_whole(one, number=at), one) for at, one in enumerate(list_archive())]
    planted = [(plant(cited, passage, chance), cited, passage) for cited, passage in whole]
    changed = [(altered, passage) for altered, cited, passage in planted if altered != cited]
    paper = WRITERS[name](tmp_path / name, [altered for altered, _ in changed])

    checks = verify_citations(find_citations(read_document(paper).blocks), store_passages(list_archive()))

    assert len(checks) == len(changed) > 0
    assert [check for check in checks if check.status is CitationStatus.FOUND] == []


@given(st.data())
def test_a_part_in_whole_words_is_held_and_one_with_a_word_changed_is_not(data: st.DataObject) -> None:
    passage = data.draw(st.sampled_from(list_archive()))
    words = passage.text.split()
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    at = data.draw(st.integers(start, end - 1))

    assert holds_quote(passage.text, " ".join(words[start:end]))
    assert not holds_quote(passage.text, " ".join([*words[start:at], "zebra", *words[at + 1 : end]]))
