"""What later meetings make of a line: told by whoever had promised it, decided, or only passed on."""

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import mkdtemp

import pytest

from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import Agenda, AgendaLine, BriefedItem, LineKind, Verdict
from rr3search.queries import FilterRequest

PEOPLE = """Present: Ann Bell (Chair), Harbour Trust
Carl Dove, City Council
Eva Frost, Legal Aid Line
Gus Hart, City Council
"""
DAYS = ("9 March 2023", "8 June 2023", "14 September 2023")
BriefOf = Callable[..., BriefedItem]


@pytest.fixture
def brief_of(tmp_path: Path) -> BriefOf:
    """Brief one line over meetings of one forum that recorded these paragraphs, one after the other."""

    def brief(line: str, *recorded: Sequence[str]) -> BriefedItem:
        folder, index = (Path(mkdtemp(dir=tmp_path)) for _ in range(2))
        for at, (day, told) in enumerate(zip(DAYS, recorded, strict=False)):
            parts = ("Pier Forum", f"Minutes of the meeting held on {day}", PEOPLE, *told)
            text = "\n\n".join(parts)
            (folder / f"{at}.txt").write_text(text, encoding="utf-8")
        with MinutesArchive.create_or_open(Settings(index)) as archive:
            archive.ingest([folder], on_progress=lambda _: None)
            agenda = Agenda(None, (AgendaLine(line, LineKind.QUESTION),))
            return archive.brief(agenda, FilterRequest()).items[0]

    return brief


FERRY = "When will the night ferry run again?"
FERRY_ASKED = ("1. Ferry", "Eva Frost asked when the night ferry would run again.")


def test_what_became_of_a_promise_is_the_latest_answer(brief_of: BriefOf) -> None:
    asked = (
        "1. Pets",
        "Eva Frost asked whether tenants of the flats on the quay could keep a dog.",
        "Carl Dove said that the policy was silent. He would take dogs to the housing committee.",
        "Action: Carl Dove to take dogs in the quay flats to the housing committee.",
    )
    later = (
        "1. Matters arising",
        "Carl Dove had taken dogs in the quay flats to the housing committee, which would decide in October.",
    )

    item = brief_of("May tenants on the quay have a dog?", asked, later)

    assert item.verdict is Verdict.DEFERRED
    assert [str(one.quote.passage.meeting.held_on) for one in item.answers][:2] == ["2023-06-08", "2023-03-09"]
    assert "which would decide in October" in item.answers[0].quote.text


def test_that_a_question_was_passed_on_does_not_answer_it(brief_of: BriefOf) -> None:
    action = "Action: Ann Bell to write to the ferry company about the night ferry."
    later = ("1. Matters arising", "Ann Bell had written to the ferry company about the night ferry on 1 May.")

    item = brief_of(FERRY, (*FERRY_ASKED, "Nobody knew.", action), later)

    assert item.verdict is Verdict.UNANSWERED
    assert item.answers[0].quote.text == later[1]


def test_an_action_alone_puts_a_line_off_until_it_is_done(brief_of: BriefOf) -> None:
    task = "Carl Dove to repair the broken benches on the promenade by 31 March 2023."
    told = ("1. Matters arising", "The broken benches on the promenade had been repaired on 20 March.")

    to_do = brief_of("Repair of the broken benches on the promenade", ("1. Benches", f"Action: {task}"))
    done = brief_of("Repair of the broken benches on the promenade", ("1. Benches", f"Action: {task}"), told)

    assert to_do.verdict is Verdict.DEFERRED
    assert [linked.action.text for linked in to_do.actions] == [task]
    assert done.verdict is Verdict.ANSWERED
    assert (done.actions, done.answers[0].quote.text) == ((), told[1])


def test_an_action_dealt_with_says_no_answer(brief_of: BriefOf) -> None:
    asked = "Action: Eva Frost to ask the harbour master whether the harbour lights can be dimmed."
    put = "Eva Frost had asked the harbour master whether the harbour lights could be dimmed."

    item = brief_of("Can the harbour lights be dimmed?", ("1. Lights", asked), ("1. Matters arising", put))

    assert item.verdict is Verdict.UNANSWERED
    assert item.actions == ()


def test_a_decision_answers_a_line(brief_of: BriefOf) -> None:
    decided = ("1. Pier", "It was agreed that the lamps on the pier would be lit all night.")

    item = brief_of("Will the lamps on the pier be lit all night?", decided)

    assert item.verdict is Verdict.ANSWERED
    assert "lit all night" in item.answers[0].quote.text


def test_the_same_question_in_other_words_at_another_meeting_counts(brief_of: BriefOf) -> None:
    again = (
        "1. Boats",
        "Eva Frost asked if there was any news of the ferry at night being put back.",
        "Carl Dove said that it would be back on 1 July.",
    )

    item = brief_of(FERRY, (*FERRY_ASKED, "Carl Dove said that he did not know."), again)

    assert len(item.raised_at) == 2
    assert item.verdict is Verdict.ANSWERED


def test_a_line_about_people_who_do_something_asks_for_nobody_s_name(brief_of: BriefOf) -> None:
    said = (
        "1. Shelter",
        "A voluntary sector attendee asked what help there was for people who sleep on the pier.",
        "Carl Dove said that a nurse called on Mondays.",
    )

    item = brief_of("What help is there for people who sleep on the pier?", said)

    assert not item.is_withheld
    assert item.verdict is Verdict.ANSWERED


def test_what_comes_nearest_to_a_line_is_shown_where_nothing_answers_it(brief_of: BriefOf) -> None:
    said = ("1. Bicycles", "Carl Dove said that bicycles were being turned away.")

    item = brief_of("Can cyclists rely on being let aboard?", said)

    assert item.verdict is Verdict.NOT_FOUND
    assert [passage.text for passage in item.closest] == [said[1]]


def test_nothing_comes_near_a_line_on_another_matter(brief_of: BriefOf) -> None:
    item = brief_of("Marathon route and water stations", FERRY_ASKED)

    assert (item.verdict, item.closest) == (Verdict.NOT_FOUND, ())


def test_a_day_that_nobody_gave_is_not_answered_by_what_was_said_of_the_thing(brief_of: BriefOf) -> None:
    said = ("1. Lifeboat station", "Carl Dove said that the new slipway of the lifeboat station was narrow and steep.")

    asked_when = brief_of("When was the new slipway of the lifeboat station inspected?", said)
    asked_what = brief_of("Is the new slipway of the lifeboat station narrow?", said)

    assert (asked_when.verdict, [one.text for one in asked_when.closest]) == (Verdict.NOT_FOUND, [said[1]])
    assert asked_what.verdict is Verdict.ANSWERED


def test_a_question_on_the_same_place_is_not_the_line_s(brief_of: BriefOf) -> None:
    asked = (
        "1. Castle steps",
        "Eva Frost asked who owned the retaining wall below the castle steps.",
        "Carl Dove replied that the owner could not be traced.",
    )

    other = brief_of("Could the castle steps be lit at night?", asked)
    same = brief_of("Whose is the wall at the foot of the castle steps?", asked)

    assert other.records == ()
    assert [one.text for one in same.records] == [asked[1]]


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("Will the grant for lodgers stay as it is?", Verdict.ANSWERED_NO),
        ("How much is the grant for lodgers?", Verdict.ANSWERED),
        ("Amount of the grant for lodgers", Verdict.ANSWERED),
    ],
)
def test_what_asks_for_a_sum_is_not_answered_no(line: str, verdict: Verdict, brief_of: BriefOf) -> None:
    told = (
        "1. Grants",
        "Eva Frost asked if the grant for lodgers would stay as it was.",
        "Carl Dove said that it would not; the grant for lodgers would go up from £180 to £200 in June.",
    )

    assert brief_of(line, told).verdict is verdict
