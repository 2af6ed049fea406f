"""The sentences people read: who, on what grounds, when, where, and why there is no answer."""

import datetime as dt
from dataclasses import replace

import pytest
from builders import make_answer, make_linked_action, make_passage

from rr3search.citations import cite_passage
from rr3search.cli.wording import (
    count_things,
    describe_action_terms,
    describe_basis,
    describe_meeting,
    describe_scope,
    describe_speaker,
    describe_understanding,
    explain_answer,
    explain_question_status,
    name_status,
)
from rr3search.domain import (
    ATTENDEE,
    NARRATOR,
    REMOVED_NAME,
    UNATTRIBUTED,
    VOLUNTARY_ATTENDEE,
    AnswerStatus,
    Attribution,
    Basis,
    Intent,
    Period,
    QuestionStatus,
    RefusalReason,
    Scope,
    SpeakerType,
    format_date,
)

MATT = Attribution("Matt Douglas", "Matt Douglas", SpeakerType.PERSON, "HMPPS", Basis.NAMED)
DAY = dt.date(2020, 7, 8)


def test_a_day_is_written_as_minutes_write_it() -> None:
    assert format_date(DAY) == "8 July 2020"
    assert format_date(None) == "undated"


def label(printed: str) -> Attribution:
    return Attribution(printed, printed, SpeakerType.ANONYMOUS, None, Basis.ANONYMOUS)


@pytest.mark.parametrize(("number", "counted"), [(0, "0 meetings"), (1, "1 meeting"), (1200, "1,200 meetings")])
def test_numbers_agree_with_their_noun(number: int, counted: str) -> None:
    assert count_things(number, "meeting") == counted


@pytest.mark.parametrize(
    ("who", "named"),
    [
        (MATT, "Matt Douglas (HMPPS)"),
        (replace(MATT, organisation=None), "Matt Douglas"),
        (replace(MATT, speaker="HMPPS"), "HMPPS"),
        (NARRATOR, "The minutes"),
        (UNATTRIBUTED, "No speaker named"),
    ],
)
def test_the_organisation_is_shown_where_it_adds_something(who: Attribution, named: str) -> None:
    assert describe_speaker(who) == named


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (MATT, ""),
        (replace(MATT, speaker_as_printed="Matt"), ""),
        (replace(MATT, speaker_as_printed="AT"), "the minutes print “AT”"),
        (replace(MATT, speaker_as_printed="The Chair"), "the minutes print “The Chair”"),
        (replace(MATT, basis=Basis.PRONOUN, speaker_as_printed="He"), "by a pronoun; the minutes print “He”"),
        (
            replace(MATT, basis=Basis.SOLE_REPRESENTATIVE, speaker_as_printed="He"),
            "the only HMPPS attendee: inferred; the minutes print “He”",
        ),
        (replace(MATT, speaker="HMPPS", basis=Basis.SECTION), "the heading names HMPPS"),
        (replace(MATT, basis=Basis.ORGANISATION), "the minutes name the organisation, not a person"),
        (replace(MATT, basis=Basis.ANONYMOUS), "anonymous in the minutes"),
        (label(REMOVED_NAME), "the name was removed from this archive"),
        (label(ATTENDEE), "the name is left out of what is published"),
        (label(VOLUNTARY_ATTENDEE), "the name is left out of what is published"),
        (replace(MATT, basis=Basis.RELAYED), "relayed: they pass on what somebody else said"),
        (NARRATOR, "the minute-taker's words"),
        (UNATTRIBUTED, ""),
    ],
)
def test_the_basis_is_said_where_the_minutes_do_not_plainly_name_the_speaker(who: Attribution, said: str) -> None:
    assert describe_basis(who) == said


@pytest.mark.parametrize("basis", Basis)
def test_every_basis_has_its_words(basis: Basis) -> None:
    said = describe_basis(replace(MATT, speaker_as_printed="He", basis=basis))

    assert bool(said) == (basis is not Basis.NONE)


def test_a_citation_names_speaker_meeting_day_page_paragraph_and_id() -> None:
    passage = make_passage("He said so.", position=37)

    assert cite_passage(passage) == (
        f"Matt Douglas (HMPPS), as reported in Body, minutes of 8 July 2020, p. 1, para. 38 [rr3:{passage.id}]"
    )


def test_a_citation_leaves_out_what_the_file_does_not_say() -> None:
    passage = make_passage("Concern was expressed.", speaker=None, organisation=None, basis=Basis.NONE, held_on=None)
    passage = replace(passage, source=replace(passage.source, page=None))

    assert cite_passage(passage) == f"Body, undated minutes, para. 1 [rr3:{passage.id}]"


def test_a_meeting_without_a_body_goes_by_its_title() -> None:
    passage = make_passage("text")

    assert describe_meeting(replace(passage.meeting, body="")) == "Title of meeting, 8 July 2020"


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        (Scope(1, DAY, DAY, 49), "Searched 1 meeting, 8 July 2020; 49 passages."),
        (Scope(2, DAY, dt.date(2021, 1, 2), 1), "Searched 2 meetings, 8 July 2020 to 2 January 2021; 1 passage."),
        (Scope(1, None, None, 3), "Searched 1 meeting, undated; 3 passages."),
        (Scope(0, None, None, 0), "Searched nothing: no meeting passes the filters."),
    ],
)
def test_the_scope_says_how_many_meetings_from_when_to_when(scope: Scope, said: str) -> None:
    assert describe_scope(scope) == said


def test_every_reason_to_refuse_has_a_sentence_of_its_own() -> None:
    sentences = {explain_answer(make_answer(reason=reason)) for reason in RefusalReason}

    assert len(sentences) == len(RefusalReason)
    assert all(sentence.endswith(".") for sentence in sentences)


@pytest.mark.parametrize("status", [status for status in AnswerStatus if status is not AnswerStatus.REFUSED])
def test_every_answer_has_a_sentence(status: AnswerStatus) -> None:
    assert explain_answer(replace(make_answer(), status=status)).endswith(".")


def test_every_question_status_has_words_of_its_own() -> None:
    assert len({explain_question_status(status) for status in QuestionStatus}) == len(QuestionStatus)


@pytest.mark.parametrize(
    ("status", "name"),
    [(AnswerStatus.PARTLY, "PARTLY ANSWERED"), (QuestionStatus.ANSWERED_NO, "ANSWERED NO")],
)
def test_a_status_is_written_for_a_reader(status: AnswerStatus | QuestionStatus, name: str) -> None:
    assert name_status(status) == name


def test_an_action_says_who_and_by_when_or_that_nobody_knows() -> None:
    action = make_linked_action().action

    assert describe_action_terms(action) == "owner: Matt Douglas; due 1 August 2020"
    assert describe_action_terms(replace(action, owners=(), due=None)) == "no owner named; no date given"


@pytest.mark.parametrize(
    ("intent", "said"),
    [
        (Intent(), ""),
        (Intent(people=("Matt Douglas",), organisations=("HMPPS",)), "what Matt Douglas or HMPPS said"),
        (Intent(people=("Jo Marsh",), named=("Jo Marsh", "Al Reed")), "what Jo Marsh said; Al Reed preferred"),
        (Intent(speaker_class=("sector",)), "what speakers called sector said"),
        (Intent(is_about_actions=True), "actions first"),
        (
            Intent(period=Period(DAY, dt.date(2020, 7, 31), printed="at the July meeting", is_of_meeting=True)),
            "meetings held from 8 July 2020 until 31 July 2020",
        ),
        (
            Intent(period=Period(DAY, None, printed="since July", is_of_meeting=False)),
            "meetings preferably held from 8 July 2020",
        ),
    ],
)
def test_how_a_query_was_understood_is_said(intent: Intent, said: str) -> None:
    assert describe_understanding(intent) == said
