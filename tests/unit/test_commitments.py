import pytest

from rr3search.domain import Attendee
from rr3search.parsing.outcomes.commitments import find_commitments
from rr3search.parsing.roster.roster import Roster

ROSTER = Roster(
    [
        Attendee("Jo Marsh", "Bridgeway", "Chair", present=True),
        Attendee("Al Reed", "HMPPS", None, present=True),
        Attendee("Cllr Bo Lee", None, None, present=True),
        Attendee("Dr Priya Nair", "Northgate Hospital", "Medical Director", present=True),
        Attendee("Tess Okafor", None, "Clerk", present=True),
    ],
    [],
)


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        ("Jo Marsh agreed to circulate the draft letter.", ("Jo Marsh",)),
        ("Al Reed undertook to report back in June.", ("Al Reed",)),
        ("JM offered to contact the landlord.", ("Jo Marsh",)),
        ("Cllr Lee volunteered to repair the notice board.", ("Cllr Bo Lee",)),
        ("Dr Nair was asked to bring a paper to the next Board.", ("Dr Priya Nair",)),
        ("Jo and Al agreed to meet before Easter.", ("Jo Marsh", "Al Reed")),
        ("Jo Marsh is to write to the MP.", ("Jo Marsh",)),
        ("Al Reed took an action to check the figures.", ("Al Reed",)),
        ("Al Reed took the action to check the figures.", ("Al Reed",)),
        ("The Clerk will obtain three quotations for the work.", ("Tess Okafor",)),
        ("The Clerk to the Council will write to the county.", ()),
        ("It was agreed that the Clerk would write to the Highways Authority.", ("Tess Okafor",)),
        ("It was RESOLVED that the Clerk write to the County Council.", ("Tess Okafor",)),
        ("The Board agreed that Dr Nair should review the policy.", ("Dr Priya Nair",)),
        ("Members agreed that Cllr Lee would speak to the contractor.", ("Cllr Bo Lee",)),
        ("The Committee asked Jo Marsh to prepare a summary.", ("Jo Marsh",)),
        ("The Chair asked the Clerk to chase the invoice.", ("Tess Okafor",)),
        ("The Council instructed the Clerk to order a new bench.", ("Tess Okafor",)),
        ("Al Reed said he would send the slides to members.", ("Al Reed",)),
        ("AR confirmed that he will share the data with the group.", ("Al Reed",)),
        ("Jo Marsh said that she would look into the delay and report back.", ("Jo Marsh",)),
        ("The changes will be requested by Al Reed.", ("Al Reed",)),
        ("A revised draft is to be circulated by JM by Friday.", ("Jo Marsh",)),
        ("Following a discussion, Jo Marsh agreed to draft a reply.", ("Jo Marsh",)),
        ("HMPPS agreed to share the figures with members.", ("HMPPS",)),
        ("Members were asked to send comments to JM by 4 May.", ("Members",)),
        ("The Treasurer will look at the insurance costs.", ("Treasurer",)),
        ("The headteacher agreed to arrange a visit for governors.", ("headteacher",)),
        ("The Secretary was instructed to write to the club.", ("Secretary",)),
        ("Ms Ann Field agreed to check the accounts.", ("Ms Ann Field",)),
        ("Training: Al will find a room.", ("Al Reed",)),
        ("The Secretariat will circulate the minutes.", ("Secretariat",)),
        ("Officers were asked to provide an update at the next meeting.", ("Officers",)),
        ("It was agreed JM would contact the school.", ("Jo Marsh",)),
        ("Jo Marsh has agreed to lead the review.", ("Jo Marsh",)),
        ("Al Reed will liaise with the Clerk about parking.", ("Al Reed",)),
        ("JM/AR will follow this up outside the meeting.", ("Jo Marsh", "Al Reed")),
    ],
)
def test_a_sentence_gives_somebody_something_to_do(sentence: str, owners: tuple[str, ...]) -> None:
    found = [owner for one in find_commitments(sentence, ROSTER) for owner in one.owners]

    assert tuple(found) == owners


@pytest.mark.parametrize(
    "sentence",
    [
        "Jo Marsh will be the new chair.",
        "The project will run until June.",
        "Al Reed said that the service will open in May.",
        "The Committee agreed to approve the budget.",
        "The Council resolved to write to the Minister.",
        "It was agreed to note the report.",
        "Jo Marsh agreed with Al Reed.",
        "Jo Marsh agreed to be the treasurer for another year.",
        "Jo Marsh agreed to stand as secretary.",
        "Members were asked to note the report.",
        "Dr Nair was asked to introduce the item.",
        "Al Reed had agreed to circulate the paper and had done so.",
        "At the last meeting Jo Marsh agreed to write to the council.",
        "Jo Marsh asked whether Al Reed would send the figures.",
        "Will Al Reed send the figures?",
        "The Board will consider the report in July.",
        "Al Reed explained that residents will receive a letter.",
        "HMPPS will publish its strategy next year.",
        "The meeting will take place on 4 May.",
        "Jo Marsh offered her apologies.",
        "Jo Marsh needs more time.",
        "The Chair thanked Al Reed for all his work to date.",
        "We will continue to work together.",
        "Everyone agreed to the proposal.",
        "The work will be carried out by the end of May.",
        "Parking will be reviewed by the County Council next year.",
        "Al Reed is to be congratulated.",
        "Jo Marsh will retire in June.",
    ],
)
def test_a_sentence_commits_nobody(sentence: str) -> None:
    assert find_commitments(sentence, ROSTER) == []


def test_each_clause_of_a_sentence_can_commit_somebody_else() -> None:
    sentence = "Jo said she would send the form, and Al volunteered to alter the website."

    found = find_commitments(sentence, ROSTER)

    assert [(one.owners, sentence[one.start : one.end]) for one in found] == [
        (("Jo Marsh",), "Jo said she would send the form, and "),
        (("Al Reed",), "Al volunteered to alter the website."),
    ]


def test_a_pronoun_commits_whom_the_sentence_before_is_about() -> None:
    assert [one.owners for one in find_commitments("She is to contact the bank.", ROSTER, speaker="Jo Marsh")] == [
        ("Jo Marsh",)
    ]
    assert find_commitments("She is to contact the bank.", ROSTER) == []


def test_what_is_only_said_to_come_is_weaker_than_what_is_agreed() -> None:
    said, agreed = (
        find_commitments(sentence, ROSTER)[0]
        for sentence in ("Jo Marsh will send the form.", "Jo Marsh agreed to send the form.")
    )

    assert (said.is_weak, agreed.is_weak) == (True, False)
