"""Deeds told plainly of an action that is surely meant: what leaves them open, and what only sounds like one."""

import pytest

from rr3search.action_register.verdicts import tells_plain_deed


@pytest.mark.parametrize(
    ("sentence", "is_deed"),
    [
        ("The letters had been sent on 3 May.", True),
        ("Went out on 17 December; in force from 1 February.", True),
        ("In use since 3 March.", True),
        ("Put on the website on 30 October.", True),
        ("A reply had come in the autumn.", True),
        ("The printer was ill.", False),
        ("See item 4.", False),
        ("A reply had still to come.", False),
        ("No reply had come.", False),
        ("She had asked whether it was ready.", False),
        ("It had been issued without members having seen it.", False),
        ("It would be sent in May.", False),
        ("Had it been sent?", False),
        ("He had the papers with him.", False),
        ("Put off to June.", False),
        ("Put back to the autumn.", False),
        ("Held over to June.", False),
        ("Agreed to wait for the budget.", False),
        ("Up to Mr Hart.", False),
        ("The bank had rejected the scheme.", False),
    ],
)
def test_a_plain_deed_is_one_that_nothing_beside_it_leaves_open(sentence: str, *, is_deed: bool) -> None:
    assert tells_plain_deed([sentence]) is is_deed
