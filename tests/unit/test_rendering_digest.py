"""A digest and the list of saved searches in every format."""

import csv
import datetime as dt
import io
import json

import pytest
from builders import make_linked_action, make_passage

from rr3search.cli.layout import PLAIN_PAGE
from rr3search.cli.rendering import Renderer
from rr3search.cli.rendering.as_csv import CsvRenderer
from rr3search.cli.rendering.as_json import JsonRenderer
from rr3search.cli.rendering.as_markdown import MarkdownRenderer
from rr3search.cli.rendering.as_text import TextRenderer
from rr3search.digest import Digest, MeetingNews, SearchDigest, Withdrawal
from rr3search.domain import Basis, SpeakerType
from rr3search.queries import FilterRequest
from rr3search.saved_searches import Look, SavedSearch

LOOK = Look(dt.date(2026, 11, 27), contents={}, found={})
PHONES = SavedSearch("phones", "in-cell *phones*", FilterRequest(org="HMPPS", is_strict=True), LOOK)
FRESH = SavedSearch("tea", "tea", FilterRequest())
UNNAMED = make_passage(
    "They were too few.",
    speaker="One member",
    organisation=None,
    basis=Basis.ANONYMOUS,
    speaker_type=SpeakerType.ANONYMOUS,
)
NEWS = MeetingNews(UNNAMED.meeting, is_corrected=True, passages=(UNNAMED,), actions=(make_linked_action(),))
GONE = (
    Withdrawal(UNNAMED.meeting, dt.date(2020, 7, 8), sentences=1),
    Withdrawal(None, dt.date(2019, 1, 1), sentences=2),
)
DIGEST = Digest(
    None,
    (
        SearchDigest(PHONES, news=(NEWS,), withdrawn=GONE, look=LOOK),
        SearchDigest(FRESH, news=(), withdrawn=(), look=LOOK),
    ),
)
NOTHING = Digest(None, DIGEST.searches[1:])
TEXT = TextRenderer(PLAIN_PAGE)


def test_text_groups_by_search_and_meeting_and_leaves_out_searches_without_news() -> None:
    assert TEXT.render_digest(DIGEST) == (
        '== phones · in-cell *phones* · --org "HMPPS" --strict\n'
        "   1 new passage, 1 new open action, 3 sentences gone since 27 November 2026\n"
        "\n"
        "-- Body, 8 July 2020: 1 new passage, 1 new open action, in minutes changed since\n"
        "\n"
        "One member · anonymous in the minutes\n"
        "Body, 8 July 2020\n"
        "“They were too few.”\n"
        f"Cite: One member, as reported in Body, minutes of 8 July 2020, p. 1, para. 1\n[rr3:{UNNAMED.id}]\n"
        "\n"
        "Open actions:\n"
        "  - Action: Matt Douglas to write (owner: Matt Douglas; due 1 August 2020)\n"
        "\n"
        "-- Body, 8 July 2020: 1 sentence reported before is no longer in the minutes\n"
        "\n"
        "-- Minutes of 1 January 2019 no longer in the archive: 2 sentences reported\n"
        "   before are gone"
    )


def test_a_first_look_and_a_day_are_told() -> None:
    first = SearchDigest(FRESH, news=(NEWS,), withdrawn=(), look=LOOK)

    assert "1 new open action; a first look, at everything there is\n" in TEXT.render_digest(Digest(None, (first,)))
    since = TEXT.render_digest(Digest(dt.date(2020, 1, 1), (first,)))
    assert "of meetings held on 1 January 2020 or later\n" in since


@pytest.mark.parametrize("renderer", [TEXT, MarkdownRenderer()])
def test_no_news_is_nothing_to_read(renderer: Renderer) -> None:
    assert renderer.render_digest(NOTHING) == ""


def test_markdown_quotes_and_escapes() -> None:
    written = MarkdownRenderer().render_digest(DIGEST)

    assert written.startswith("# phones\n\nin-cell \\*phones\\* --org")
    assert "\n## Body, 8 July 2020: 1 new passage, 1 new open action, in minutes changed since\n" in written
    assert "\n> They were too few.\n" in written
    assert "| Matt Douglas to write | Matt Douglas |" in written
    assert written.endswith(
        "- Minutes of 1 January 2019 no longer in the archive: 2 sentences reported before are gone"
    )


def test_json_has_every_search() -> None:
    written = json.loads(JsonRenderer().render_digest(DIGEST))

    phones, tea = written["searches"]
    assert (written["schema"], written["since"]) == ("rr3search/1", None)
    assert phones["filters"] == {"org": "HMPPS", "strict": True}
    assert (phones["looked_on"], tea["looked_on"]) == ("2026-11-27", None)
    (news,) = phones["news"]
    assert (news["meeting"]["held_on"], news["is_corrected"]) == ("2020-07-08", True)
    assert [passage["speaker"] for passage in news["passages"]] == ["One member"]
    assert [action["text"] for action in news["actions"]] == ["Matt Douglas to write"]
    assert [gone["sentences"] for gone in phones["withdrawn"]] == [1, 2]
    assert phones["withdrawn"][1]["meeting"] is None
    assert (tea["news"], tea["withdrawn"], tea["obstacle"]) == ([], [], None)


def test_csv_has_a_row_for_each_piece_of_news() -> None:
    rows = list(csv.DictReader(io.StringIO(CsvRenderer().render_digest(DIGEST))))

    assert [(row["search"], row["news"], row["text"], row["sentences"]) for row in rows] == [
        ("phones", "passage", "They were too few.", ""),
        ("phones", "action", "Matt Douglas to write", ""),
        ("phones", "withdrawn", "", "1"),
        ("phones", "withdrawn", "", "2"),
    ]
    assert [row["held_on"] for row in rows] == ["2020-07-08", "2020-07-08", "2020-07-08", "2019-01-01"]


def test_saved_searches_are_listed_in_every_format() -> None:
    searches = [PHONES, FRESH]

    assert TEXT.render_saved_searches(searches).split("\n") == [
        'phones · in-cell *phones* · --org "HMPPS" --strict · last look 27 November 2026',
        "tea · tea · not looked at yet",
    ]
    assert "| tea | tea |  | not looked at yet |" in MarkdownRenderer().render_saved_searches(searches)
    rows = list(csv.DictReader(io.StringIO(CsvRenderer().render_saved_searches(searches))))
    assert [row["looked_on"] for row in rows] == ["2026-11-27", ""]
    names = [one["name"] for one in json.loads(JsonRenderer().render_saved_searches(searches))["searches"]]
    assert names == ["phones", "tea"]
