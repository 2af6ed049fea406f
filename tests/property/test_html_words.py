"""Whatever a page is made of, each word a browser would show stands once in the document.

Markup is drawn at random around unique words: blocks, lists, tables, menus, hidden parts, broken
tags. The numbers of ordered lists stand nowhere in the file and do not count.
"""

import re
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rr3search.domain import list_words
from rr3search.errors import UnreadableInputError
from rr3search.readers import Reading
from rr3search.readers.html import HtmlReader, read_html

PAGE = Path("minutes.html")
MARKUP_CHARACTERS = "ab1 <>/=\"'&;!-#\n\tpdivtrhlubx"
OPENING = (
    "<p>",
    "<div>",
    "<div class='nav'>",
    "<nav>",
    "<header>",
    "<footer class='site-footer'>",
    "<aside>",
    "<main>",
    "<ul><li>",
    "<ol type=a start=3><li>",
    "<li>",
    "<table><tr><td>",
    "<td>",
    "<tr><th colspan=2>",
    "<table role=presentation>",
    "<dl><dt>",
    "<dd>",
    "<h1>",
    "<h2 id=x>",
    "<b>",
    "<span style='font-weight:bold'>",
    "<a href='/x'>",
    "<a href='#x'>",
    "<sup>",
    "<pre>",
    "<blockquote>",
    "<br>",
    "<br><br>",
    "<hr>",
    "<font size=1>",
    "<p hidden>",
    "<div style='display:none'>",
    "<form>",
    "<button>",
    "<select><option>",
    "<section class='cookie-banner'>",
    "<details><summary>",
    "<q>",
    "<caption>",
    "<center>",
    "<article>",
    "<p style='mso-list:l0 level2 lfo1'>",
    "<span style='mso-list:Ignore'>",
    "<div role=search>",
    "<iframe>",
    "<svg>",
    "<li value=7>",
)
CLOSING = tuple(sorted({"</" + re.split(r"[ >]", tag[1:])[0] + ">" for tag in OPENING}))
BETWEEN = (" ", "\n", ": ", ". ", " - ", "1. ", "&nbsp;&nbsp;&nbsp;", " … ", "<!-- note -->", "<o:p></o:p>", "* ")


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[str]]:
    parts = draw(st.lists(st.sampled_from(OPENING + CLOSING + BETWEEN) | st.just("word"), min_size=1, max_size=60))
    words: list[str] = []
    source = ""
    for part in parts:
        if part == "word":
            words.append("w" + "".join("abcdefghij"[int(digit)] for digit in str(len(words))))
            source += f" {words[-1]} "
        else:
            source += part
    return f"<html><body>{source}</body></html>", words


def count_words(reading: Reading) -> Counter[str]:
    printed = [part for block in reading.blocks for part in (block.marker, block.text)]
    printed += [omission.text for omission in reading.omissions]
    return Counter(word for text in printed for word in list_words(text))


@given(pages())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_word_of_a_page_stands_once(page: tuple[str, list[str]]) -> None:
    source, words = page

    found = count_words(read_html(source, path=PAGE))

    assert {word: found[word] for word in words} == dict.fromkeys(words, 1)


@given(st.text(alphabet=MARKUP_CHARACTERS, max_size=150))
@settings(max_examples=300, deadline=None)
def test_any_markup_is_read(source: str) -> None:
    reading = read_html(source, path=PAGE)

    assert all(block.text and 0 <= block.emphasis <= len(block.text) for block in reading.blocks)
    assert sorted(block.paragraph for block in reading.blocks) == list(range(1, len(reading.blocks) + 1))


@given(st.binary(max_size=300))
@settings(deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        reading = HtmlReader().read_blocks(data, path=PAGE)
    except UnreadableInputError:
        return
    assert all(block.text for block in reading.blocks)
