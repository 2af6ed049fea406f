import pytest

from rr3search.domain import Attendee
from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.subjects import Subject
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.cue import Cue
from rr3search.parsing.speech.passives import read_passive

ROSTER = Roster([Attendee("Jo Marsh", None, "Chair", present=True), Attendee("Al Reed", None, None, present=True)], ())


def read(sentence: str, *, active_verb_at: int | None = None) -> Cue | None:
    return read_passive(sentence, ROSTER.mask_names(sentence), active_verb_at=active_verb_at)


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("It was noted that it rained.", SpeechAct.STATE),
        ("It was asked whether it rained.", SpeechAct.ASK),
        ("It was resolved that the hedge be cut.", SpeechAct.DECIDE),
        ("It is noted that it rained.", SpeechAct.STATE),
        ("Concerns were raised about safety.", SpeechAct.STATE),
        ("In discussion the following points were made:", SpeechAct.STATE),
        ("The following comments were made.", SpeechAct.STATE),
        ("There was a lively debate.", SpeechAct.STATE),
        ("Further discussion took place.", SpeechAct.STATE),
        ("Members were informed that the road was shut.", SpeechAct.STATE),
        ("The Board was assured that a plan was in place.", SpeechAct.STATE),
        ("The report was received.", SpeechAct.STATE),
        ("No apologies were received.", SpeechAct.STATE),
        ("Agreed.", SpeechAct.DECIDE),
        ("Noted.", SpeechAct.DECIDE),
        ("Motion by Reed, second by Marsh, to approve.", SpeechAct.STATE),
        ("Proposed by Al Reed and seconded by Jo Marsh.", SpeechAct.STATE),
        ("It was proposed by Al Reed, seconded by Jo Marsh and agreed to pay.", SpeechAct.DECIDE),
    ],
)
def test_a_passive_without_an_agent_is_nobodys(sentence: str, *, act: SpeechAct) -> None:
    assert read(sentence) == Cue(Subject.NOBODY, "", act)


@pytest.mark.parametrize(
    "sentence",
    [
        "A paper was presented by Al Reed on rents.",
        "It was reported by Al Reed that rents rose.",
        "An update was given by Al Reed.",
        "Members were told by Al Reed that rents rose.",
        "REPORTED by Al Reed: that rents rose.",
    ],
)
def test_a_passive_with_an_agent_is_the_agents(sentence: str) -> None:
    cue = read(sentence)

    assert cue is not None
    assert (cue.subject, cue.printed) == (Subject.LISTED, "Al Reed")


@pytest.mark.parametrize(
    "sentence",
    [
        "A quotation had been received.",
        "The fence was painted.",
        "Al Reed was elected chair.",
        "Training was provided to 40 staff.",
        "The deadline has been moved twice.",
        "The wall is noted for its age.",
    ],
)
def test_what_happened_in_the_world_is_no_report(sentence: str) -> None:
    assert read(sentence) is None


def test_an_active_verb_before_the_passive_goes_first() -> None:
    sentence = "Al Reed said it was noted."

    assert read(sentence, active_verb_at=sentence.index("said")) is None
