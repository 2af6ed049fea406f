"""A topic over time, written in every format."""

import csv
import datetime as dt
import io
import json
from dataclasses import replace

import pytest
from builders import make_passage, make_question

from rr3search.cli.layout import PLAIN_PAGE
from rr3search.cli.rendering.topics.as_csv import CsvTopicRenderer
from rr3search.cli.rendering.topics.as_json import JsonTopicRenderer
from rr3search.cli.rendering.topics.as_markdown import MarkdownTopicRenderer
from rr3search.cli.rendering.topics.as_text import TextTopicRenderer
from rr3search.cli.topic_wording import describe_mark, summarise_raised
from rr3search.domain import (
    REMOVED_NAME,
    Attribution,
    Basis,
    Change,
    DatedStatement,
    Mark,
    MeetingReference,
    QuestionStatus,
    Quote,
    Raised,
    Raising,
    Scope,
    SpeakerType,
    StatementChange,
    Timeline,
    Timelines,
)

SCOPE = Scope(2, dt.date(2020, 3, 1), dt.date(2021, 3, 1), 9)
EARLIER = make_passage("There would be 40 lamps.", meeting="first", held_on=dt.date(2020, 3, 1))
LATER = make_passage("There would be 60 lamps.", meeting="second", held_on=dt.date(2021, 3, 1))
CHANGE = StatementChange(Change.NEW_FIGURE, ("40 lamps",), ("60 lamps",))
FOUND = Timelines(
    "lamps",
    (
        Timeline(
            "HMPPS",
            ("NOMS",),
            (
                DatedStatement(Quote(EARLIER, EARLIER.text), Mark.FIRST),
                DatedStatement(Quote(LATER, LATER.text), Mark.NEW_FIGURE, EARLIER, CHANGE),
            ),
        ),
    ),
    SCOPE,
)


def raise_in(
    year: int,
    *,
    organisation: str | None = "Clinks",
    speaker_type: SpeakerType | None = SpeakerType.PERSON,
    status: QuestionStatus | None = QuestionStatus.ANSWERED,
) -> Raising:
    day = dt.date(year, 3, 1)
    meeting = MeetingReference(f"in {year}", "Title", "Body", day)
    asking = make_passage(
        "Lamps?",
        organisation=organisation,
        speaker_type=speaker_type or SpeakerType.PERSON,
        meeting=meeting.id,
        held_on=day,
    )
    record = make_question("Lamps?", status=status, answers=(LATER,), meeting=meeting.id) if status else None
    is_tabled = speaker_type is None
    return Raising("Lamps?", meeting, None if is_tabled else asking.attribution, None if is_tabled else asking, record)


def hide(raising: Raising) -> Raising:
    """Give it as it is once its speaker was removed."""
    removed = Attribution(REMOVED_NAME, REMOVED_NAME, SpeakerType.ANONYMOUS, None, Basis.ANONYMOUS)
    return replace(raising, asked_by=removed)


def count(*raisings: Raising, organisations: tuple[str, ...] = ("Clinks",)) -> Raised:
    return Raised("lamps", raisings, organisations, SCOPE)


def test_the_sentence_for_a_letter_counts_meetings_organisations_and_answers() -> None:
    raised = count(
        raise_in(2020),
        raise_in(2021, organisation=None, speaker_type=SpeakerType.ANONYMOUS, status=QuestionStatus.DEFERRED),
        raise_in(2022, organisation="Nacro", status=QuestionStatus.DEFERRED),
        organisations=("Clinks", "Nacro"),
    )

    assert summarise_raised(raised) == (
        "Lamps: raised at 3 meetings between 1 March 2020 and 1 March 2022, by 2 organisations and by attendees whom "
        "the minutes do not name; answered once, put off twice."
    )


@pytest.mark.parametrize(
    ("raised", "sentence"),
    [
        (
            count(raise_in(2020), raise_in(2020, status=QuestionStatus.UNANSWERED)),
            "Lamps: raised at 1 meeting on 1 March 2020, by 1 organisation; answered once.",
        ),
        (
            count(raise_in(2020, speaker_type=None, status=QuestionStatus.ANSWERED_NO), organisations=()),
            (
                "Lamps: raised at 1 meeting on 1 March 2020, in tabled questions that do not say whose they are; "
                "answered in the negative once."
            ),
        ),
        (
            count(
                hide(raise_in(2020)),
                raise_in(2020, organisation=None, speaker_type=SpeakerType.ANONYMOUS),
                organisations=(),
            ),
            (
                "Lamps: raised at 1 meeting on 1 March 2020, by attendees whose names were removed and by attendees "
                "whom the minutes do not name; answered once."
            ),
        ),
        (
            count(raise_in(2020, organisation=None, status=None), organisations=()),
            (
                "Lamps: raised at 1 meeting on 1 March 2020, by speakers of no named organisation; raised without a "
                "question at 1 meeting."
            ),
        ),
        (count(organisations=()), "Lamps: not raised."),
    ],
)
def test_the_sentence_says_no_more_than_the_minutes(raised: Raised, sentence: str) -> None:
    assert summarise_raised(raised) == sentence


def test_a_mark_is_told_with_the_words_and_the_statement_it_is_against() -> None:
    first, second = FOUND.timelines[0].statements

    assert describe_mark(first) == "first"
    assert describe_mark(second) == (f"new figure, ‘40 lamps’ to ‘60 lamps’, against 1 March 2020 [rr3:{EARLIER.id}]")
    assert describe_mark(DatedStatement(Quote(LATER, LATER.text), None)) == "no change told"


def test_a_timeline_is_text_with_marks_quotes_citations_and_scope() -> None:
    lines = TextTopicRenderer(PLAIN_PAGE).render_timelines(FOUND).split("\n")

    assert lines[0] == "HMPPS (also NOMS): 2 statements"
    assert "* first" in lines
    assert "“There would be 60 lamps.”" in lines
    assert lines[-1] == "Searched 2 meetings, 1 March 2020 to 1 March 2021; 9 passages."
    assert sum(f"[rr3:{EARLIER.id}]" in line for line in lines) == 2


def test_a_timeline_is_markdown_json_and_csv() -> None:
    markdown = MarkdownTopicRenderer().render_timelines(FOUND)
    (timeline,) = json.loads(JsonTopicRenderer().render_timelines(FOUND))["timelines"]
    rows = list(csv.DictReader(io.StringIO(CsvTopicRenderer().render_timelines(FOUND))))

    assert "> There would be 40 lamps." in markdown
    assert "Mark: new figure, ‘40 lamps’ to ‘60 lamps’" in markdown
    assert [one["mark"] for one in timeline["statements"]] == ["first", "new_figure"]
    assert (timeline["former_names"], timeline["statements"][1]["against"]["id"]) == (["NOMS"], EARLIER.id)
    assert timeline["statements"][1]["before"] == ["40 lamps"]
    assert [(row["timeline"], row["mark"], row["against"], row["quote"]) for row in rows] == [
        ("HMPPS", "first", "", EARLIER.text),
        ("HMPPS", "new_figure", EARLIER.id, LATER.text),
    ]


def test_what_stands_behind_the_numbers_is_listed_in_every_format() -> None:
    raised = count(raise_in(2020), raise_in(2021, speaker_type=None))
    text = TextTopicRenderer(PLAIN_PAGE).render_raised(raised)
    markdown = MarkdownTopicRenderer().render_raised(raised)
    told = json.loads(JsonTopicRenderer().render_raised(raised))
    rows = list(csv.DictReader(io.StringIO(CsvTopicRenderer().render_raised(raised))))

    assert "Organisations: Clinks" in text
    assert "Matt Douglas (Clinks): “Lamps?”" in text
    assert "Tabled, by whom the minutes do not say: “Lamps?”" in text
    assert f"“There would be 60 lamps.” [rr3:{LATER.id}]" in text
    assert "| 1 March 2020 | Matt Douglas (Clinks) | Lamps? | Answered |" in markdown
    assert (told["meetings"], told["organisations"], told["answered"]) == (2, ["Clinks"], 2)
    assert (told["first_held_on"], told["last_held_on"]) == ("2020-03-01", "2021-03-01")
    assert [(one["is_tabled"], one["organisation"], one["status"]) for one in told["raised"]] == [
        (False, "Clinks", "answered"),
        (True, None, "answered"),
    ]
    assert [(row["held_on"], row["organisation"], row["is_tabled"]) for row in rows] == [
        ("2020-03-01", "Clinks", "False"),
        ("2021-03-01", "", "True"),
    ]
