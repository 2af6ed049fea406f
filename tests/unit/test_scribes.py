import pytest

from rr3search.domain import Attendee, Block, BlockStyle
from rr3search.parsing.roster.roster import Roster
from rr3search.parsing.speech.scribes import ScribeLabels

ROSTER = Roster(
    [
        Attendee("Ada Quill", None, None, present=True),
        Attendee("Ben Roe", None, None, present=True),
        Attendee("Ben Tan", None, None, present=True),
    ],
    (),
)


def make_labels(*texts: str) -> ScribeLabels:
    return ScribeLabels([Block(text, BlockStyle.PARAGRAPH, 0, 1, at) for at, text in enumerate(texts, 1)], ROSTER)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill: we are late",
        "ADA QUILL: We are late.",
        "Ada: we are late",
        "Ada – we are late",
        "Ada - we are late",
        "[Ada Quill] we are late",
        "<Ada> we are late",
        "[10:04] Ada Quill: we are late",
        "Ada Quill (10:04): we are late",
        "A (Ada Quill): we are late",
    ],
)
def test_a_label_names_its_speaker(text: str) -> None:
    speaker = make_labels(text).find_speaker(text)

    assert speaker is not None
    assert speaker.speaker == "Ada Quill"


@pytest.mark.parametrize(
    "text",
    ["Ben: we are late", "Budget: we are late", "Release - in two weeks", "[slides] we are late", "We are late: why?"],
)
def test_a_label_names_nobody(text: str) -> None:
    assert make_labels(text).find_speaker(text) is None


def test_a_bold_name_needs_no_colon() -> None:
    labels = make_labels("Ada Quill We are late.")

    assert labels.find_speaker("Ada Quill We are late.") is None
    speaker = labels.find_speaker("Ada Quill We are late.", emphasis=len("Ada Quill"))
    assert speaker is not None
    assert speaker.speaker == "Ada Quill"
    assert labels.find_speaker("Ada Quill said we are late.", emphasis=len("Ada Quill")) is None


def test_an_unlisted_name_is_believed_when_it_comes_back() -> None:
    once = make_labels("Greta Hahn: we are late", "It rained.")
    twice = make_labels("Greta Hahn: we are late", "Greta Hahn: very late", "It rained.")

    assert once.find_speaker("Greta Hahn: we are late") is None
    assert twice.find_speaker("Greta Hahn: we are late") is not None


def test_an_unlisted_first_name_with_a_dash_is_believed_when_it_also_said_something() -> None:
    labels = make_labels("Raj – people use what they have. Raj asked when.", "Cost – low")

    speaker = labels.find_speaker("Raj – people use what they have. Raj asked when.")
    assert speaker is not None
    assert speaker.speaker == "Raj"
    assert labels.find_speaker("Cost – low") is None
