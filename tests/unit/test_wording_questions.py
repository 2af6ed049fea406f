"""A question names its asker once, whatever the minutes print."""

from dataclasses import replace

import pytest
from builders import make_passage, make_question

from rr3search.cli.brief_wording import describe_record
from rr3search.cli.question_wording import word_question
from rr3search.domain import QuestionRecord


def ask(text: str, *, printed: str | None, name: str) -> QuestionRecord:
    """Make a question that one asks under the printed words; None for a tabled one."""
    passage = make_passage(text, speaker=name)
    attribution = replace(passage.attribution, speaker_as_printed=printed)
    asking = () if printed is None else (replace(passage, attribution=attribution),)
    return replace(make_question(text, asked_by=name), asking=asking)


@pytest.mark.parametrize(
    ("text", "printed", "name", "worded"),
    [
        ("FB asked who paid.", "FB", "Fiona Brack", "FB [Fiona Brack] asked who paid."),
        ("Mrs Brack asked who paid.", "Mrs Brack", "Fiona Brack", "Mrs Brack [Fiona Brack] asked who paid."),
        ("Mr Lowde asked.", "Mr Lowde", "Mr Gareth Lowde", "Mr Lowde [Gareth Lowde] asked."),
        ("She asked who paid.", "She", "Fiona Brack", "She [Fiona Brack] asked who paid."),
        ("The Chair asked.", "The Chair", "Fiona Brack", "The Chair [Fiona Brack] asked."),
        ("Q (Mr Shale): When?", "Mr Shale", "Martin Shale", "Q (Mr Shale [Martin Shale]): When?"),
        ("Q1. FB: When?", "FB", "Fiona Brack", "Q1. FB [Fiona Brack]: When?"),
        ("Fiona Brack asked.", "Fiona Brack", "Fiona Brack", "Fiona Brack asked."),
        ("Ms Fiona Brack asked.", "Ms Fiona Brack", "Fiona Brack", "Ms Fiona Brack asked."),
        ("Alan Pym asked.", "Alan Pym", "Revd Alan Pym", "Alan Pym asked."),
        ("A governor asked.", "A governor", "A governor", "A governor asked."),
        ("Who owns the wall? (Cllr Oakes)", None, "Cllr Oakes", "Who owns the wall? (Cllr Oakes)"),
    ],
)
def test_the_asker_is_named_once(text: str, printed: str | None, name: str, *, worded: str) -> None:
    assert word_question(ask(text, printed=printed, name=name)) == (None, worded)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("about redundancies", "Mr Shale"),
        ("FBI files: who reads them?", "FB"),
        ("FB's paper: who pays?", "FB"),
        ("When would it open? FB asked.", "FB"),
        ("Who pays?", None),
    ],
)
def test_one_whom_the_words_do_not_open_with_is_named_in_front(text: str, printed: str | None) -> None:
    assert word_question(ask(text, printed=printed, name="Fiona Brack")) == ("Fiona Brack", text)


def test_a_question_that_nobody_is_known_to_have_asked_stands_alone() -> None:
    assert word_question(make_question("Who pays?", asked_by=None)) == (None, "Who pays?")


def test_a_brief_names_the_asker_once_too() -> None:
    assert describe_record(ask("FB asked who paid.", printed="FB", name="Fiona Brack")).startswith(
        "8 July 2020: “FB [Fiona Brack] asked who paid.”"
    )
    assert describe_record(ask("Who pays?", printed=None, name="Fiona Brack")).startswith(
        "8 July 2020, asked by Fiona Brack: “Who pays?”"
    )
