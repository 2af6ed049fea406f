import pytest

from rr3search.domain import Acronym, Attendee
from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.subjects import Subject
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.cue import Cue, Tense
from rr3search.parsing.speech.cues import CueReader

LONG_FORM = "HM Prisons and Probation Service"
ROSTER = Roster(
    [
        Attendee("Jo Marsh", "Bridgeway", "Chair", present=True),
        Attendee("Al Reed", "Northgate", None, present=True),
        Attendee("Dr Kit Day", "HMPPS", None, present=True),
    ],
    [Acronym("HMPPS", LONG_FORM)],
    initials={"JM": "Jo Marsh"},
)
READER = CueReader(ROSTER, proper_words=frozenset({"Osei"}))


@pytest.mark.parametrize(
    ("sentence", "subject", "printed", "act"),
    [
        ("Jo Marsh said the pier was open.", Subject.LISTED, "Jo Marsh", SpeechAct.STATE),
        ("Jo asked why.", Subject.LISTED, "Jo", SpeechAct.ASK),
        ("JM queried the figures.", Subject.LISTED, "JM", SpeechAct.ASK),
        ("Mr Reed replied that he had.", Subject.LISTED, "Mr Reed", SpeechAct.REPLY),
        ("Dr Day also added that it was late.", Subject.LISTED, "Dr Day", SpeechAct.ADD),
        ("Al Reed, responding to Jo Marsh, said no.", Subject.LISTED, "Al Reed", SpeechAct.STATE),
        ("Al Reed (Northgate) pointed out that it rained.", Subject.LISTED, "Al Reed", SpeechAct.STATE),
        ("In response to a question, Al Reed said no.", Subject.LISTED, "Al Reed", SpeechAct.STATE),
        ("Continuing, Al Reed said that it rained.", Subject.LISTED, "Al Reed", SpeechAct.STATE),
        ("AL REED reported a loss.", Subject.LISTED, "AL REED", SpeechAct.STATE),
        ("The Chair thanked everyone.", Subject.LISTED, "The Chair", SpeechAct.STATE),
        ("The CHAIRMAN closed the meeting.", Subject.LISTED, "The CHAIRMAN", SpeechAct.STATE),
        ("Jo Marsh agreed that it was late.", Subject.LISTED, "Jo Marsh", SpeechAct.STATE),
        ("HMPPS said they rely on suppliers.", Subject.LISTED, "HMPPS", SpeechAct.STATE),
        ("HM Prisons and Probation Service said no.", Subject.LISTED, LONG_FORM, SpeechAct.STATE),
        ("Greta Hahn said it was sold.", Subject.UNLISTED, "Greta Hahn", SpeechAct.STATE),
        ("Osei thought it was sound.", Subject.UNLISTED, "Osei", SpeechAct.STATE),
        ("NHS England confirmed the review.", Subject.UNLISTED, "NHS England", SpeechAct.REPLY),
        ("The Treasurer reported a balance of £3.", Subject.ROLE, "The Treasurer", SpeechAct.STATE),
        ("The Minister of State said no.", Subject.ROLE, "The Minister of State", SpeechAct.STATE),
        ("He suggested another way.", Subject.PRONOUN, "He", SpeechAct.STATE),
        ("They asked when.", Subject.PRONOUN, "They", SpeechAct.ASK),
        ("A voluntary sector attendee asked how.", Subject.ANONYMOUS, "A voluntary sector attendee", SpeechAct.ASK),
        ("Another member felt it was late.", Subject.ANONYMOUS, "Another member", SpeechAct.STATE),
        ("One participant said no.", Subject.ANONYMOUS, "One participant", SpeechAct.STATE),
        ("An attendee from a trust said no.", Subject.ANONYMOUS, "An attendee from a trust", SpeechAct.STATE),
        ("The attendee welcomed the offer.", Subject.REFERRED, "The attendee", SpeechAct.STATE),
        ("The latter disagreed.", Subject.REFERRED, "The latter", SpeechAct.STATE),
        ("The Committee agreed to meet.", Subject.COLLECTIVE, "The Committee", SpeechAct.DECIDE),
        ("Several members expressed concern.", Subject.COLLECTIVE, "Several members", SpeechAct.STATE),
        ("Members NOTED the report.", Subject.COLLECTIVE, "Members", SpeechAct.STATE),
        ("Officials advised that it was late.", Subject.COLLECTIVE, "Officials", SpeechAct.STATE),
        ("It was noted that it rained.", Subject.NOBODY, "", SpeechAct.STATE),
        ("It was agreed to meet again.", Subject.NOBODY, "", SpeechAct.DECIDE),
        ("Concern was expressed about costs.", Subject.NOBODY, "", SpeechAct.STATE),
        ("There was broad support for a letter.", Subject.NOBODY, "", SpeechAct.STATE),
        ("Nothing was agreed.", Subject.NOBODY, "", SpeechAct.STATE),
        ("Agreed to leave it for a year.", Subject.NOBODY, "", SpeechAct.DECIDE),
        ("The paper was presented by Al Reed.", Subject.LISTED, "Al Reed", SpeechAct.STATE),
        ("The motion was proposed by Al Reed.", Subject.NOBODY, "", SpeechAct.STATE),
    ],
)  # fmt: skip
def test_a_sentence_says_who_speaks(sentence: str, *, subject: Subject, printed: str, act: SpeechAct) -> None:
    cue = READER.read_cue(sentence)

    assert cue is not None
    assert (cue.subject, cue.printed, cue.act) == (subject, printed, act)


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier was closed in May.",
        "Jo Marsh's report said little.",
        "The report highlighted three risks.",
        "Annual Report noted a loss.",
        "The survey suggested that few would pay.",
        "Fiona is engaging with prisons.",
        "HMPPS have put in place systems to manage recovery.",
        "HMPPS introduced the scheme in June.",
        "Tuesday said nothing to anybody who was not proper.",
        "",
    ],
)
def test_a_sentence_without_a_speaker_has_no_cue(sentence: str) -> None:
    assert READER.read_cue(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "tense"),
    [
        ("Al Reed said no.", Tense.PAST),
        ("Al Reed says no.", Tense.PAST),
        ("Al Reed has said no.", Tense.PERFECT),
        ("Al Reed is keen to meet.", Tense.PERFECT),
        ("Al Reed had already said no.", Tense.PAST_PERFECT),
    ],
)
def test_the_tense_tells_whether_it_was_said_here(sentence: str, tense: Tense) -> None:
    cue = READER.read_cue(sentence)

    assert cue is not None
    assert cue.tense is tense


@pytest.mark.parametrize(
    "sentence",
    [
        "Jo Marsh said HMPPS had told her that it was late.",
        "Jo Marsh said she had been informed by Greta Hahn.",
        "Jo Marsh said that, according to HMPPS, it was late.",
        "According to Jo Marsh, it was late.",
    ],
)
def test_words_passed_on_are_relayed(sentence: str) -> None:
    cue = READER.read_cue(sentence)

    assert cue is not None
    assert cue.is_relaying


def test_two_speakers_are_both_read() -> None:
    assert READER.read_cue("Jo Marsh and Al Reed said no.") == Cue(
        Subject.LISTED, "Jo Marsh", SpeechAct.STATE, second="Al Reed"
    )
