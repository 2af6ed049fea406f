from rr3search.domain import NARRATOR, UNATTRIBUTED, Attendee, Attribution, Basis, SectionKind, SpeakerType, TurnKind
from rr3search.parsing.language.speech_verbs import SpeechAct
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.kinds import KindReader, find_respondents

ROSTER = Roster(
    [Attendee("Jo Marsh", "Bridgeway", None, present=True), Attendee("Al Reed", "HMPPS", None, present=True)], []
)
JO = Attribution("Jo Marsh", "Jo Marsh", SpeakerType.PERSON, "Bridgeway", Basis.NAMED)
AL = Attribution("Al Reed", "Al Reed", SpeakerType.PERSON, "HMPPS", Basis.NAMED)
SOMEBODY = Attribution("A member", "A member", SpeakerType.ANONYMOUS, None, Basis.ANONYMOUS)
BOARD = Attribution("The board", "The board", SpeakerType.COLLECTIVE, None, Basis.NAMED)


def read_kinds(section: SectionKind, *turns: tuple[Attribution, SpeechAct | None]) -> list[TurnKind]:
    reader = KindReader(frozenset({"HMPPS"}))
    reader.open_section(section)
    return [reader.read_kind(who, act=act, is_implicit_answer=False, text="words") for who, act in turns]


def test_what_the_asked_side_says_next_is_the_answer() -> None:
    kinds = read_kinds(SectionKind.HEADING, (SOMEBODY, SpeechAct.ASK), (AL, SpeechAct.STATE), (JO, SpeechAct.STATE))

    assert kinds == [TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.STATEMENT]


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
    reader = KindReader(frozenset())
    reader.open_section(SectionKind.HEADING)
    reader.read_kind(JO, act=SpeechAct.ASK, is_implicit_answer=False, text="words")
    reader.open_section(SectionKind.HEADING)

    assert reader.read_kind(AL, act=SpeechAct.STATE, is_implicit_answer=False, text="words") is TurnKind.STATEMENT


def test_respondents_are_the_bodies_that_questions_name() -> None:
    assert find_respondents([("What will HMPPS do?", None)], ROSTER) == {"HMPPS"}
    assert find_respondents([("What will HMPPS do?", AL)], ROSTER) == frozenset()
    assert find_respondents([("What will Clinks do?", None)], ROSTER) == frozenset()
