"""Citations written and compared: styles, parts of a passage, quotations held or changed, attributions altered."""

from dataclasses import replace

import pytest
from builders import make_passage

from rr3search.citations import (
    choose_quote,
    cite_passage,
    compare_attribution,
    compare_quote,
    holds_quote,
    is_like,
    list_acronyms,
    list_facts,
    parse_citation,
    write_citation,
)
from rr3search.citations.capitals import settle_capitals
from rr3search.domain import (
    Acronym,
    Citation,
    CitationAspect,
    CitationStyle,
    CitedFacts,
    KnownBody,
    NameRegister,
    Passage,
    Vocabulary,
)
from rr3search.errors import UnquotableWordsError

TEXT = "HMPPS had not adjusted volumes. There were 1,250 places in 12 prisons, a non-custodial figure."
PASSAGE = replace(make_passage(TEXT), sentence_starts=(0, 32))
LINE = "Matt Douglas (HMPPS), as reported in Body, minutes of 8 July 2020, p. 1, para. 1"


def list_aspects(text: str, passage: Passage = PASSAGE) -> list[CitationAspect]:
    return [difference.aspect for difference in compare_attribution(text, passage)]


def test_the_legal_style_is_author_title_date_page_and_paragraph() -> None:
    assert cite_passage(PASSAGE, CitationStyle.LEGAL) == (
        f"Matt Douglas (HMPPS), as reported in Body, ‘Title of meeting’ (8 July 2020) 1, para 1 [rr3:{PASSAGE.id}]"
    )


@pytest.mark.parametrize(
    ("body", "title", "cited"),
    [
        ("Pier Forum", "Pier Forum", "as reported in ‘Pier Forum’ (8"),
        ("PIER FORUM", "Pier Forum", "as reported in ‘Pier Forum’ (8"),
        ("Pier Forum", "MINUTES OF THE PIER FORUM", "as reported in Pier Forum, ‘Minutes of the Pier Forum’ (8"),
        ("HMPPS", "HMPPS and CLINKS", "as reported in HMPPS, ‘HMPPS and CLINKS’ (8"),
    ],
)
def test_the_legal_style_names_a_body_once_and_no_title_in_capitals(body: str, title: str, cited: str) -> None:
    passage = replace(PASSAGE, meeting=replace(PASSAGE.meeting, body=body, title=title))

    line = cite_passage(passage, CitationStyle.LEGAL)
    facts = parse_citation(line)

    assert cited in line
    assert facts == list_facts(passage, CitationStyle.LEGAL)
    assert list_aspects(line.partition(" [")[0], passage) == []
    assert list_aspects(f"{line.partition(' [')[0].replace('para 1', 'para 2')}", passage) == [CitationAspect.PARAGRAPH]


def test_a_legal_citation_that_repeats_the_body_or_its_capitals_is_no_other_one() -> None:
    passage = replace(PASSAGE, meeting=replace(PASSAGE.meeting, body="PIER FORUM", title="PIER FORUM"))

    assert (
        list_aspects("Matt Douglas (HMPPS), as reported in PIER FORUM, ‘PIER FORUM’ (8 July 2020) 1, para 1", passage)
        == []
    )
    assert list_aspects("Matt Douglas (HMPPS), as reported in ‘Pier Fora’ (8 July 2020) 1, para 1", passage) == [
        CitationAspect.BODY,
        CitationAspect.TITLE,
    ]


@pytest.mark.parametrize(
    ("printed", "settled"),
    [
        ("RR3 GROUP ON COVID-19", "RR3 Group on Covid-19"),
        (
            "MINUTES OF THE WOMEN'S SUB-COMMITTEE: THE CITY OF YORK",
            "Minutes of the Women's Sub-Committee: The City of York",
        ),
        ("NHS AND MOJ BOARD", "NHS and MoJ Board"),
        ("1ST MEETING OF DR O'NEILL, PART II", "1st Meeting of Dr O'Neill, Part II"),
        ("CLINKS", "CLINKS"),
        ("MINUTES of 8 MAY", "MINUTES of 8 MAY"),
        ("", ""),
    ],
)
def test_capitals_from_end_to_end_become_those_of_a_title(printed: str, settled: str) -> None:
    assert settle_capitals(printed, ["MoJ"]) == settled


def test_acronyms_are_those_introduced_registered_or_naming_a_body_alone() -> None:
    vocabulary = Vocabulary((), ("MoJ", "Clinks", "PIER BOARD"), frozenset(), (Acronym("TTG", "Through the Gate"),), ())
    register = NameRegister(bodies=(KnownBody("Old Office", "OO"), KnownBody("New Office")))

    assert list_acronyms(vocabulary, register) == {"MoJ", "TTG", "OO"}


def test_words_stand_in_quotation_marks_before_the_line_or_as_a_block_in_markdown() -> None:
    plain = Citation(PASSAGE, CitationStyle.PLAIN, "not adjusted")
    block = Citation(PASSAGE, CitationStyle.MARKDOWN, "1. not *adjusted*")

    assert write_citation(plain) == f"“not adjusted” {LINE} [rr3:{PASSAGE.id}]"
    assert write_citation(block) == f"> 1\\. not \\*adjusted\\*\n\n{LINE} \\[rr3:{PASSAGE.id}\\]"


def test_a_citation_without_speaker_page_and_day_is_read_back() -> None:
    assert parse_citation("Body, undated minutes, para. 7 [rr3:0]") == CitedFacts(
        None, "Body", None, "undated", None, 7
    )
    assert parse_citation("He said so [rr3:0]") is None


def test_a_part_is_given_in_the_passages_own_characters() -> None:
    passage = make_passage("He said “no” – twice")

    assert choose_quote(PASSAGE, sentence=1) == "HMPPS had not adjusted volumes."
    assert choose_quote(passage, words='said  "no" - twice') == "said “no” – twice"


@pytest.mark.parametrize(
    ("part", "cause"),
    [
        ({"sentence": 3}, "it has 2 sentences"),
        ({"words": "HMPPS had adjusted volumes"}, "the nearest it says is “HMPPS had not adjusted volumes.”"),
        ({"words": "had no"}, "it does not say"),
        ({"words": "..."}, "it does not say"),
    ],
)
def test_what_the_passage_does_not_say_cannot_be_quoted(part: dict[str, int | str], cause: str) -> None:
    with pytest.raises(UnquotableWordsError, match=cause):
        choose_quote(PASSAGE, **part)  # type: ignore[arg-type]  # a sentence is a number, words are text


@pytest.mark.parametrize(
    "quote",
    ["HMPPS had\nnot adjusted", "1,250 places", "HMPPS ... 12 prisons", "had not […] prisons", "HMPPS … volumes."],
)
def test_a_quotation_is_held_whatever_its_line_breaks_and_ellipses(quote: str) -> None:
    assert holds_quote(TEXT, quote)


@pytest.mark.parametrize(
    "quote",
    [
        "hmpps had not",
        "HMPPS had no",
        "250 places",
        "1,25 places",
        "custodial figure",
        "12 prisons ... HMPPS",
        "had, not",
    ],
)
def test_a_quotation_that_cuts_or_turns_words_is_not_held(quote: str) -> None:
    assert not holds_quote(TEXT, quote)


@pytest.mark.parametrize(
    ("quote", "stored", "changes"),
    [
        ("HMPPS had adjusted volumes.", "HMPPS had not adjusted volumes.", (("", "not"),)),
        ("There were 1,350 places", "There were 1,250 places", (("1,350", "1,250"),)),
        ("in 12 open prisons, a", "in 12 prisons, a", (("open", ""),)),
        ("nothing alike", "", ()),
    ],
)
def test_the_nearest_words_are_shown_with_what_is_other(
    quote: str, stored: str, changes: tuple[tuple[str, str], ...]
) -> None:
    difference = compare_quote(TEXT, quote)

    assert difference is not None
    assert (difference.aspect, difference.stored, difference.changes) == (CitationAspect.WORDS, stored, changes)


def test_pieces_in_another_order_are_told_from_other_words() -> None:
    difference = compare_quote(TEXT, "12 prisons ... HMPPS had")

    assert difference is not None
    assert (difference.aspect, difference.printed) == (CitationAspect.ORDER, "HMPPS had")


def test_half_of_the_words_in_order_make_a_paragraph_like_a_passage() -> None:
    assert is_like(TEXT, "HMPPS had never adjusted volumes.")
    assert not is_like(TEXT, "The figures for prisons were discussed at length in the following month.")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "He had said so before",
        LINE,
        f"({LINE})",
        f"It had not. {LINE},",
        f"He was late. {LINE}",
        f"see {LINE}",
        "Matt Douglas (HMPPS), as reported in Body, minutes of 8 July 2020, para. 1",
        "Matt Douglas (HMPPS), as reported in Body, ‘Title of meeting’ (8 July 2020) 1, para 1",
    ],
)
def test_an_attribution_as_stored_or_none_differs_in_nothing(text: str) -> None:
    assert list_aspects(text) == []


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        (LINE.replace("Matt", "Mark"), CitationAspect.SPEAKER),
        (f"Ann {LINE}", CitationAspect.SPEAKER),
        (f"Ann Lee and {LINE}", CitationAspect.SPEAKER),
        (f"Dr. {LINE}", CitationAspect.SPEAKER),
        (LINE.replace("HMPPS", "Clinks"), CitationAspect.SPEAKER),
        (LINE.partition("in ")[2], CitationAspect.SPEAKER),
        (LINE.replace("Body", "Other body"), CitationAspect.BODY),
        (LINE.replace("2020", "2021"), CitationAspect.DATE),
        (LINE.replace("minutes of 8 July 2020", "undated minutes"), CitationAspect.DATE),
        (LINE.replace("p. 1", "p. 2"), CitationAspect.PAGE),
        (LINE.replace("para. 1", "para. 11"), CitationAspect.PARAGRAPH),
        (LINE.replace("para. 1", "paragraph 2"), CitationAspect.CITATION),
        (LINE.replace("minutes of", "minute of"), CitationAspect.CITATION),
        ("Matt Douglas (HMPPS), as reported in Body, ‘Title’ (8 July 2020) 1, para 1", CitationAspect.TITLE),
    ],
)
def test_an_altered_attribution_is_told_by_what_was_altered(text: str, aspect: CitationAspect) -> None:
    assert list_aspects(text) == [aspect]


@pytest.mark.parametrize(
    ("before", "aspect"),
    [("Matt Douglas, as reported in ", CitationAspect.SPEAKER), ("Matt Douglas, reported in ", CitationAspect.BODY)],
)
def test_a_speaker_is_not_given_to_words_that_are_nobodys(before: str, aspect: CitationAspect) -> None:
    nobodys = make_passage("Concern was expressed.", speaker=None, organisation=None)
    line = "Body, minutes of 8 July 2020, p. 1, para. 1"

    assert list_aspects(line, nobodys) == list_aspects(f"as noted in {line}", nobodys) == []
    assert list_aspects(f"{before}{line}", nobodys) == [aspect]
