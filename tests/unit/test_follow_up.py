"""The question to put next, and what of it is quoted."""

from dataclasses import replace

from builders import make_linked_action, make_passage, make_question

from rr3search.briefing.follow_up import suggest_follow_up
from rr3search.domain import TurnKind, Verdict


def test_of_a_question_cut_in_parts_the_first_is_quoted() -> None:
    parts = tuple(
        make_passage(text, kind=TurnKind.QUESTION, position=at)
        for at, text in enumerate(["Who lights the lamps?", "Are they lit at dusk?"])
    )
    record = replace(make_question("Who lights the lamps? Are they lit at dusk?"), asking=parts)

    told = suggest_follow_up(Verdict.UNANSWERED, (), actions=(), records=[record])

    assert told is not None
    assert "“Who lights the lamps?” What" in told


def test_a_tabled_question_is_quoted_as_its_heading_reads() -> None:
    told = suggest_follow_up(Verdict.UNANSWERED, (), actions=(), records=[make_question("Who lights the lamps?")])

    assert told is not None
    assert "“Who lights the lamps?”" in told


def test_an_action_is_quoted_only_where_a_passage_of_its_meeting_holds_its_words() -> None:
    linked = make_linked_action()
    text, meeting = linked.action.text, linked.meeting.id

    tellings = [
        suggest_follow_up(Verdict.DEFERRED, (), actions=[linked], records=(), passages=[passage])
        for passage in (
            make_passage(f"Action: {text}", meeting=meeting),
            make_passage(f"Action: {text}", meeting="another"),
            make_passage("Action: something else", meeting=meeting),
        )
    ]

    assert [f"“{text}”" in str(told) for told in tellings] == [True, False, False]
    assert all("“" not in str(told) and text.rstrip(".") in str(told) for told in tellings[1:])
