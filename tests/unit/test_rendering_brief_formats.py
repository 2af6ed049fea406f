"""A brief as text, Markdown and a page: every part in each, no heading over nothing, nothing a file can inject."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from briefs import FULL_BRIEF, PARTS, SECTOR, list_quoted, make_hostile_brief, make_sector_passage
from builders import make_brief, make_item, make_passage
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from rr3search.cli.layout import PLAIN_PAGE, Page
from rr3search.cli.rendering.as_markdown import MarkdownRenderer
from rr3search.cli.rendering.as_text import TextRenderer
from rr3search.cli.rendering.brief_page import render_brief_page
from rr3search.cli.rendering.brief_paper import compose_paper
from rr3search.domain import Brief, BriefedAnswer, Quote, Supersession

Reader = Callable[[Brief], str]
WIDE_PAGE = Page(width=10_000, is_coloured=False)


def read_text(brief: Brief) -> str:
    return TextRenderer(WIDE_PAGE).render_brief(brief)


def read_markdown(brief: Brief) -> str:
    """Give what a reader of the rendered Markdown sees."""
    return read_words(MarkdownIt("gfm-like", {"linkify": False}).render(MarkdownRenderer().render_brief(brief)))


def read_page(brief: Brief) -> str:
    return read_words(render_brief_page(compose_paper(brief)))


def read_words(html: str) -> str:
    body = LexborHTMLParser(html).body
    return body.text(separator="\n") if body else ""


FORMATS = [read_text, read_markdown, read_page]
SAID = (
    "Brief: Agenda of 2 November 2021",
    "Written on 2 November 2021",
    "3 items: 1 partly answered, 1 unresolved, 1 not found.",
    "Matters arising",
    "The minutes record part of an answer; the rest was left open or promised for later.",
    "Raised at 2 meetings: 5 October 2021, 8 July 2020",
    "Matt Douglas (HMPPS), the only HMPPS attendee: inferred",
    "“He said there would be 55 places.”",
    "a new figure: ‘40 places’ to ‘55 places’",
    "Under the tabled question: ",
    "“There would be 40 places.”",
    "Said in nearly the same words at 1 other meeting: 5 October 2021",
    "A voluntary sector attendee, anonymous in the minutes",
    "“The waiting list was long.”",
    "Another attendee, anonymous in the minutes",
    "Matt Douglas to write",
    "1 August 2020, overdue",
    "open for 15 months",
    "Body, 8 July 2020, p. 1, para. 3",
    "asked by A voluntary sector attendee, put to HMPPS: “Are there enough places?” The minutes record no answer yet",
    "What has come of the promise to write?",
    "Latest in the minutes",
    "Nothing in the minutes searched plainly bears on it. Searched 8 meetings, 8 July 2020 to 5 October 2021; 312 pass",
    "“Prisons were a matter for the Ministry.”",
    "/minutes/broken.pdf: the file is damaged",
    "Any other business",
)


@pytest.mark.parametrize("read", FORMATS)
def test_every_format_says_every_part(read: Reader) -> None:
    told = read(FULL_BRIEF)

    assert [words for words in (*SAID, *PARTS) if words not in told] == []


@pytest.mark.parametrize("read", FORMATS)
def test_every_quote_is_followed_by_its_citation(read: Reader) -> None:
    cited = re.findall(r"\[rr3:(\w+)\]", read(FULL_BRIEF))

    assert cited == [passage.id for passage in list_quoted(FULL_BRIEF)]


@pytest.mark.parametrize("read", FORMATS)
def test_what_is_empty_leaves_no_heading(read: Reader) -> None:
    told = read(make_brief(make_item(), title=None))

    title, _, after_overview = told.partition("Nothing in the minutes searched")
    assert "Brief for the next meeting" in title
    assert [part for part in PARTS if part in after_overview] == ["What was searched"]
    assert "None" not in told


@pytest.mark.parametrize("read", FORMATS)
def test_an_agenda_without_items_has_no_overview(read: Reader) -> None:
    told = read(make_brief(ignored=("Welcome",)))

    assert "The agenda has neither a question nor a topic." in told
    assert "At a glance" not in told


@pytest.mark.parametrize("read", FORMATS)
def test_unnamed_speakers_are_named_as_printed_and_never_counted(read: Reader) -> None:
    told = read(make_brief(make_item(sector=SECTOR)))

    labels = re.findall(r"^(.*), anonymous in the minutes", told, re.MULTILINE)
    assert labels == [passage.attribution.speaker_as_printed for passage in SECTOR]
    assert not re.search(r"attendee[ (#]*\d", told)


@pytest.mark.parametrize("read", FORMATS)
def test_an_unnamed_speaker_who_is_printed_in_other_words_is_shown_in_those_too(read: Reader) -> None:
    said = make_sector_passage("The attendee asked for more.")
    said = replace(said, attribution=replace(said.attribution, speaker_as_printed="The attendee"))

    told = read(make_brief(make_item(sector=(said,))))

    assert "A voluntary sector attendee, anonymous in the minutes; the minutes print “The attendee”" in told


def test_a_word_that_took_another_ones_place_is_told_where_it_is_not_itself_quoted() -> None:
    change = FULL_BRIEF.items[0].answers[0].change
    later = make_passage("60 places.", meeting="later")
    assert change is not None
    answer = BriefedAnswer(Quote(make_passage("40 places."), "40 places.", superseded=Supersession(later, change)))

    assert "Superseded by" in read_text(make_brief(make_item(answers=(answer,))))
    both = (BriefedAnswer(Quote(later, later.text), change), answer)
    assert "Superseded by" not in read_text(make_brief(make_item(answers=both)))


def test_the_question_of_the_item_itself_is_not_repeated_over_its_answers() -> None:
    answer = make_passage("Yes.", question="How many places are  there?".upper().replace("  ", " "))

    told = read_text(make_brief(make_item(answers=(BriefedAnswer(Quote(answer, answer.text)),))))

    assert "Under the tabled question" not in told


def test_text_for_a_terminal_obeys_no_code_of_a_file_and_keeps_to_its_width() -> None:
    hostile = "\x1b[2J\x07 words " * 30
    brief = make_hostile_brief(hostile)

    told = TextRenderer(PLAIN_PAGE).render_brief(brief)

    assert "\x1b" not in told
    assert "\x07" not in told
    assert max(map(len, told.splitlines())) <= PLAIN_PAGE.width


def test_a_page_obeys_no_markup_of_a_file() -> None:
    words = """</style></title>'"><script src="//evil.example/x.js">alert(1)</script><img src=x onerror=y>&lt;"""

    page = LexborHTMLParser(render_brief_page(compose_paper(make_hostile_brief(words))))

    assert [page.css(tag) for tag in ("script", "img")] == [[], []]
    assert len(page.css("style")) == 1
    assert page.body is not None
    assert words in page.body.text()


def test_a_page_loads_nothing_and_each_link_leads_somewhere_on_it() -> None:
    html = render_brief_page(compose_paper(FULL_BRIEF))
    page = LexborHTMLParser(html)

    links = [node.attributes["href"] or "" for node in page.css("nav a")]
    assert len(links) == len(FULL_BRIEF.items) + 3
    assert all(link.startswith("#") and page.css_matches(link) for link in links)
    assert not re.search(r"https?://|url\(|@import|\bsrc=", html)
    assert "@media print" in html
    assert "prefers-color-scheme: dark" in html


@pytest.mark.parametrize(
    "words",
    [
        "# no heading",
        "before\n===\nafter",
        "before\n---\nafter",
        "~~~\nfence",
        "```\nfence",
        "<b>bold</b> *em* _em_ `code` ~~gone~~",
        "[a](http://evil.example) ![b](x.png) &lt; &copy; &#35;",
        "| a | b |\n| - | - |\n| c | d |",
        "1. one\n- two\n+ three\n* four",
        "> quoted",
    ],
)
def test_markdown_shows_the_characters_of_a_file_as_they_are(words: str) -> None:
    html = MarkdownIt("gfm-like", {"linkify": False}).render(MarkdownRenderer().render_brief(make_hostile_brief(words)))

    page = LexborHTMLParser(html)
    assert page.css("a, img, b, em > em, code, pre, s, del, hr, ol, h4, blockquote blockquote") == []
    quoted = page.css("blockquote")[0].text(strip=True)
    assert quoted == f"“{words}”"
