from dataclasses import replace

import pytest

from rr3search.domain import NARRATOR, UNATTRIBUTED, Attendee, Attribution, Basis, SectionKind, SpeakerType, TurnKind
from rr3search.language.speech_verbs import SpeechAct
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.kinds import KindReader, find_respondents

ROSTER = Roster(
    [Attendee("Jo Marsh", "Bridgeway", None, present=True), Attendee("Al Reed", "HMPPS", None, present=True)], []
)
JO = Attribution("Jo Marsh", "Jo Marsh", SpeakerType.PERSON, "Bridgeway", Basis.NAMED)
AL = Attribution("Al Reed", "Al Reed", SpeakerType.PERSON, "HMPPS", Basis.NAMED)
SOMEBODY = Attribution("A member", "A member", SpeakerType.ANONYMOUS, None, Basis.ANONYMOUS)
BOARD = Attribution("The board", "The board", SpeakerType.COLLECTIVE, None, Basis.NAMED)


def read_kinds(
    section: SectionKind,
    *turns: tuple[Attribution, SpeechAct | None],
    submitter: str | None = None,
    text: str = "words",
) -> list[TurnKind]:
    reader = KindReader(frozenset({"HMPPS"}), ROSTER)
    reader.open_section(section, submitter=submitter)
    return [reader.read_kind(who, act=act, is_implicit_answer=False, text=text) for who, act in turns]


def test_what_the_asked_side_says_next_is_the_answer() -> None:
    kinds = read_kinds(SectionKind.HEADING, (SOMEBODY, SpeechAct.ASK), (AL, SpeechAct.STATE), (JO, SpeechAct.STATE))

    assert kinds == [TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.STATEMENT]


def test_a_colleague_of_the_asker_answers_too_and_the_asker_goes_on() -> None:
    kay = replace(JO, speaker="Kay Wren", speaker_as_printed="Kay Wren")

    assert read_kinds(SectionKind.HEADING, (JO, SpeechAct.ASK), (kay, SpeechAct.STATE))[1] is TurnKind.ANSWER
    assert read_kinds(SectionKind.HEADING, (JO, SpeechAct.ASK), (JO, SpeechAct.STATE))[1] is TurnKind.STATEMENT
    assert (
        read_kinds(SectionKind.HEADING, (SOMEBODY, SpeechAct.ASK), (SOMEBODY, SpeechAct.STATE))[1] is TurnKind.STATEMENT
    )


def test_whoever_put_a_tabled_question_does_not_answer_it() -> None:
    turns = ((JO, SpeechAct.STATE), (AL, SpeechAct.STATE))
    answered_second = [TurnKind.STATEMENT, TurnKind.ANSWER]

    assert read_kinds(SectionKind.QUESTION, *turns, submitter="Bridgeway") == answered_second
    assert read_kinds(SectionKind.QUESTION, *turns, submitter="Cllr Marsh") == answered_second
    assert read_kinds(SectionKind.QUESTION, *turns, submitter="Pier Trust")[0] is TurnKind.ANSWER


def test_somebody_unnamed_who_opens_a_matter_of_their_own_answers_nothing() -> None:
    turns = ((JO, SpeechAct.ASK), (SOMEBODY, SpeechAct.STATE))

    assert read_kinds(SectionKind.HEADING, *turns, text="A member complained about dogs.")[1] is TurnKind.STATEMENT
    assert read_kinds(SectionKind.HEADING, *turns, text="A member said that it would.")[1] is TurnKind.ANSWER


def test_a_second_of_something_in_an_answer_does_not_join_it_to_what_was_said_before() -> None:
    turns = ((JO, SpeechAct.ASK), (AL, SpeechAct.STATE))

    assert read_kinds(SectionKind.HEADING, *turns, text="AR said no. A second look was due.")[1] is TurnKind.ANSWER
    assert read_kinds(SectionKind.HEADING, *turns, text="A second member agreed.")[1] is TurnKind.STATEMENT


def test_below_a_tabled_question_the_first_to_speak_answers_unless_anonymous() -> None:
    assert read_kinds(SectionKind.QUESTION, (AL, SpeechAct.STATE)) == [TurnKind.ANSWER]
    assert read_kinds(SectionKind.QUESTION, (NARRATOR, None)) == [TurnKind.ANSWER]
    assert read_kinds(SectionKind.QUESTION, (SOMEBODY, SpeechAct.STATE)) == [TurnKind.STATEMENT]


def test_a_reply_is_an_answer_wherever_it_stands() -> None:
    assert read_kinds(SectionKind.HEADING, (JO, SpeechAct.REPLY)) == [TurnKind.ANSWER]


def test_groups_decide_and_persons_only_agree() -> None:
    assert read_kinds(SectionKind.HEADING, (BOARD, SpeechAct.DECIDE)) == [TurnKind.DECISION]
    assert read_kinds(SectionKind.HEADING, (UNATTRIBUTED, SpeechAct.DECIDE)) == [TurnKind.DECISION]
    assert read_kinds(SectionKind.HEADING, (JO, SpeechAct.DECIDE)) == [TurnKind.STATEMENT]


def test_the_minute_takers_words_are_narration() -> None:
    assert read_kinds(SectionKind.HEADING, (NARRATOR, None)) == [TurnKind.NARRATION]


def test_a_new_section_forgets_the_question() -> None:
    reader = KindReader(frozenset(), ROSTER)
    reader.open_section(SectionKind.HEADING)
    reader.read_kind(JO, act=SpeechAct.ASK, is_implicit_answer=False, text="words")
    reader.open_section(SectionKind.HEADING)

    assert reader.read_kind(AL, act=SpeechAct.STATE, is_implicit_answer=False, text="words") is TurnKind.STATEMENT


def test_respondents_are_the_bodies_that_questions_name() -> None:
    assert find_respondents([("What will HMPPS do?", None)], ROSTER) == {"HMPPS"}
    assert find_respondents([("What will HMPPS do?", AL)], ROSTER) == frozenset()
    assert find_respondents([("What will Clinks do?", None)], ROSTER) == frozenset()


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Q1 (Jo Marsh): Why is the clinic closed on Thursdays?", None),
        ("Question (Women's Network): Will services be rated? They never were.", None),
        ("JM - asked if the grant could cover screens", None),
        ("JM: staff are tired. What can be done about it?", SpeechAct.STATE),
        ("Jo Marsh welcomed this but asked about turnover amongst recruits.", SpeechAct.STATE),
        ("“Is there one thing that could be done this year?” asked Jo Marsh.", SpeechAct.STATE),
        ("Jo Marsh asked who was responsible for the hedge.", SpeechAct.ASK),
        ("Jo Marsh asked for an update on the lease.", SpeechAct.ASK),
        ("Jo Marsh asked for the position at each site.", SpeechAct.ASK),
        ("Jo Marsh asked Al Reed to explain the delay.", SpeechAct.ASK),
    ],
)
def test_who_wants_to_know_something_asks(text: str, act: SpeechAct | None) -> None:
    reader = KindReader(frozenset(), ROSTER)
    reader.open_section(SectionKind.HEADING)

    assert reader.read_kind(JO, act=act, is_implicit_answer=False, text=text) is TurnKind.QUESTION
    assert reader.read_kind(AL, act=None, is_implicit_answer=False, text="Al Reed: Soon.") is TurnKind.ANSWER


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Jo Marsh asked that members be told.", SpeechAct.ASK),
        ("Jo Marsh asked for a paper on priorities.", SpeechAct.ASK),
        ("The Clerk was asked to make arrangements.", SpeechAct.ASK),
        ("Jo Marsh asks to be allowed to speak to it in May.", SpeechAct.ASK),
        ("Jo Marsh asked Al Reed to send the paper.", SpeechAct.ASK),
        ("Jo Marsh said that there will be a backlog. How do we manage it?", SpeechAct.STATE),
    ],
)
def test_who_wants_something_done_asks_nothing(text: str, act: SpeechAct) -> None:
    reader = KindReader(frozenset(), ROSTER)
    reader.open_section(SectionKind.HEADING)

    assert reader.read_kind(JO, act=act, is_implicit_answer=False, text=text) is TurnKind.STATEMENT


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A question had been received from Mr Hale, who asked what was being done about speeding.", TurnKind.QUESTION),
        ("Question submitted in advance: “Why does supply vary so much between prisons?”", TurnKind.QUESTION),
        ("Questions were then taken.", TurnKind.NARRATION),
    ],
)
def test_the_minute_taker_may_pass_a_question_on(text: str, kind: TurnKind) -> None:
    reader = KindReader(frozenset(), ROSTER)
    reader.open_section(SectionKind.HEADING)

    assert reader.read_kind(NARRATOR, act=None, is_implicit_answer=False, text=text) is kind
