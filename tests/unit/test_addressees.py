import dataclasses

import pytest
from builders import make_meeting

from rr3search.domain import Attendee
from rr3search.questions.addressees import find_addressee, find_sender

MEETING = dataclasses.replace(
    make_meeting(),
    attendees=(
        Attendee("Dr Esther Achebe", "Open University", None, present=True),
        Attendee("Dana Weisz", "Trellis", "Chair", present=True),
        Attendee("Jo Marsh", "HMPPS", None, present=True),
        Attendee("Kit Marsh", "HMPPS", None, present=True),
    ),
)


@pytest.mark.parametrize(
    ("question", "asked_of"),
    [
        ("Davinia Moss MP asked Dr Achebe whether the findings held for women.", "Dr Esther Achebe"),
        ("A voluntary sector attendee asked HMPPS how volunteers are vetted.", "HMPPS"),
        ("Al Reed asked the Minister for an update on the lease.", "the Minister"),
        ("Al Reed asked the Chair why this was.", "Dana Weisz"),
        ("Jo Marsh was asked by a member when it would open.", "Jo Marsh"),
        ("EA was asked about the sample.", "Dr Esther Achebe"),
        ("Al Reed sought assurance from the Trust that wards were staffed.", "the Trust"),
        ("Question for HMPPS: when will visits start?", "HMPPS"),
        ("Inge: Is that right, Dana?", "Dana Weisz"),
        ("Inge: Dana, would a later receipt do?", "Dana Weisz"),
        ("Al Reed asked Ms Marsh whether it would open.", "Ms Marsh"),
        ("Al Reed asked whether HMPPS would publish its figures.", None),
        ("Al Reed asked him why.", None),
        ("Al Reed asked again when it would open.", None),
        ("Al Reed asked the reason why it closed.", None),
        ("Question was asked when it would open.", None),
        ("Will HMPPS extend in-cell technology?", None),
    ],
)
def test_a_question_was_put_to_whom_its_own_words_name(question: str, asked_of: str | None) -> None:
    assert find_addressee(question, MEETING) == asked_of


@pytest.mark.parametrize(
    ("told", "sender"),
    [
        ("A question had been received from Mr G Hale, a resident, who asked what was being done.", "Mr G Hale"),
        ("A question was submitted in advance by Netherby Parish Council: “Why?”", "Netherby Parish Council"),
        ("A question had been received from a member of the public, who asked why.", None),
        ("Question submitted in advance: “Why does supply vary?”", None),
    ],
)
def test_the_sender_of_a_question_passed_on_is_named_in_full_or_not_at_all(told: str, sender: str | None) -> None:
    assert find_sender(told) == sender
