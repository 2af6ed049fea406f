"""Text for people: what a hit shows, how it is wrapped, and that a file cannot steer the terminal."""

import datetime as dt
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from builders import make_answer, make_linked_action, make_meeting, make_passage, make_question, refer_to_question

from rr3search.archive import ArchiveStatus, MeetingRecord, PassageInContext
from rr3search.cli.layout import PLAIN_PAGE, Page, choose_page
from rr3search.cli.rendering.as_markdown import MarkdownRenderer
from rr3search.cli.rendering.as_text import TextRenderer
from rr3search.domain import (
    Affiliation,
    Aftermath,
    Basis,
    Change,
    Consequence,
    FusedScore,
    Hit,
    Intent,
    KnownBody,
    KnownPerson,
    Passage,
    QuestionStatus,
    Quote,
    RefusalReason,
    Scope,
    StatementChange,
    Supersession,
    TurnKind,
    Voice,
)
from rr3search.errors import MissingPathError
from rr3search.ingest import IngestReport
from rr3search.queries import FilterRequest
from rr3search.search import SearchResult
from rr3search.stores import Finding, Severity

PLAIN = TextRenderer(PLAIN_PAGE)
COLOURED = Page(width=80, is_coloured=True)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def make_result(*passages: Passage, query: str = "technology") -> SearchResult:
    hits = tuple(Hit(rank, FusedScore(1.0), passage) for rank, passage in enumerate(passages, start=1))
    return SearchResult(query, FilterRequest(), Intent(), hits)


def test_a_hit_shows_who_when_the_question_the_words_what_follows_and_a_citation() -> None:
    passage = make_passage("He would find out.", question="Why?", section=("Why?",), position=37)
    follows = {passage.id: Consequence(QuestionStatus.DEFERRED, (make_linked_action(),))}

    assert PLAIN.render_search(make_result(passage), follows).split("\n") == [
        "1  Matt Douglas (HMPPS)",
        "   Body, 8 July 2020",
        "   Under the tabled question: Why?",
        "   “He would find out.”",
        "   DEFERRED: no answer at the meeting; one was to follow",
        "   Action: Matt Douglas to write (owner: Matt Douglas; due 1 August 2020)",
        "   Cite: Matt Douglas (HMPPS), as reported in Body, minutes of 8 July 2020, p.",
        f"   1, para. 38 [rr3:{passage.id}]",
    ]


def test_a_question_that_was_answered_needs_no_word_about_it() -> None:
    passage = make_passage("No.", question="Why?")

    rendered = PLAIN.render_search(make_result(passage), {passage.id: Consequence(QuestionStatus.ANSWERED, ())})

    assert "ANSWERED" not in rendered


def test_a_hit_that_is_an_action_says_who_is_to_do_it_and_does_not_repeat_it() -> None:
    passage = make_passage("Action: Matt Douglas to write", kind=TurnKind.ACTION)

    rendered = PLAIN.render_search(make_result(passage), {passage.id: Consequence(None, (make_linked_action(),))})

    assert "\n   Owner: Matt Douglas; due 1 August 2020\n" in rendered
    assert rendered.count("Matt Douglas to write") == 1


def test_the_basis_stands_beside_the_speaker() -> None:
    rendered = PLAIN.render_passages([make_passage("No.", basis=Basis.RELAYED)])

    assert rendered.startswith("Matt Douglas (HMPPS) · relayed: they pass on what somebody else said\n")


def test_a_passage_without_a_tabled_question_shows_its_section() -> None:
    assert "\nSection: Discussion > Money\n" in PLAIN.render_passages(
        [make_passage("No.", section=("Discussion", "Money"))]
    )


def test_lines_are_broken_at_spaces_and_no_word_is_cut() -> None:
    text = " ".join(["through-the-gate", "x" * 120, "work"] * 5)

    rendered = PLAIN.render_search(make_result(make_passage(text)), {})

    assert " ".join(rendered.split()).count(text) == 1
    assert all(len(line) <= 80 or "x" * 120 in line for line in rendered.split("\n"))


def test_a_pipe_gets_no_escape_codes() -> None:
    assert "\x1b" not in PLAIN.render_search(make_result(make_passage("Technology was used.")), {})


def test_a_terminal_shows_matches_also_in_another_form_of_the_word() -> None:
    rendered = TextRenderer(COLOURED).render_search(make_result(make_passage("New technologies were used.")), {})

    assert re.findall(r"\x1b\[1;33m(.*?)\x1b\[0m", rendered) == ["technologies"]


def test_an_index_of_words_with_control_characters_does_not_steer_the_terminal() -> None:
    rendered = PLAIN.render_passages([make_passage("red \x1b[31m bell \x07 \x9b2J")])

    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", rendered)


def test_an_answer_gives_its_status_its_quotes_its_actions_and_its_scope_in_this_order() -> None:
    passage = make_passage("He said no.")

    rendered = PLAIN.render_answer(make_answer(passage, actions=(make_linked_action(),)))

    places = [
        rendered.index(part)
        for part in ("ANSWERED\nThe minutes record an answer.", "“He said no.”", "Actions\n  - Action: ", "Searched 1 ")
    ]
    assert places == sorted(places)
    assert places[0] == 0


def test_a_refusal_gives_its_reason_its_scope_and_three_close_passages() -> None:
    nearest = [make_passage(f"text {position}", position=position) for position in range(5)]

    rendered = PLAIN.render_answer(make_answer(*nearest, reason=RefusalReason.WEAK_EVIDENCE))

    assert rendered.startswith("REFUSED\nNothing in the minutes is close enough")
    assert "Searched 1 meeting, 8 July 2020; 49 passages.\n\nClosest passages, which may not answer:\n" in rendered
    assert rendered.count("“text ") == 3


def test_a_refusal_with_nothing_near_promises_nothing() -> None:
    assert "Closest" not in PLAIN.render_answer(make_answer(reason=RefusalReason.NO_MATCH_IN_FILTER))


def test_a_long_neighbour_is_shortened_at_a_word() -> None:
    context = PassageInContext(make_passage("here"), (make_passage(" ".join(["word"] * 90)),), (), ())

    before = PLAIN.render_context(context).split("\n\n")[0]

    assert before.startswith("Before it in the minutes\n")
    assert before.count("word") == 40
    assert "word ...”" in before


def test_neighbours_stand_under_headings_that_say_where_they_are_from() -> None:
    context = PassageInContext(make_passage("here"), (make_passage("one"),), (make_passage("two"),), ())

    heads = [block.split("\n")[0] for block in PLAIN.render_context(context).split("\n\n")]

    assert (heads[0], heads[-1]) == ("Before it in the minutes", "After it in the minutes")


def test_registers_name_who_and_where() -> None:
    passage = make_passage("He said no.")
    record = make_question(
        asked_of="HMPPS",
        status=QuestionStatus.ANSWERED_NO,
        answers=(passage,),
        actions=(make_linked_action(),),
    )
    again = refer_to_question(make_question(meeting="other", held_on=dt.date(2021, 2, 3)))

    later = make_passage("He had asked. It was no.", held_on=dt.date(2021, 2, 4))
    aftermath = Aftermath((again,), (Quote(later, "It was no."),))

    assert PLAIN.render_questions([record], {record.id: aftermath}).split("\n") == [
        "Anne Fox: Why?",
        "   Body, 8 July 2020",
        "   Put to: HMPPS",
        "   ANSWERED NO: answered at the meeting, in the negative",
        f"   Matt Douglas (HMPPS): “He said no.” [rr3:{passage.id}]",
        "   Action: Matt Douglas to write (owner: Matt Douglas; due 1 August 2020)",
        f"   Told later, 4 February 2021: “It was no.” [rr3:{later.id}]",
        "   Asked again at other meetings: 3 February 2021",
        "",
        "1 question: 1 answered no",
    ]
    assert PLAIN.render_questions([], {}) == ""
    assert PLAIN.render_actions([make_linked_action(question="Why?")]).split("\n") == [
        "Matt Douglas to write",
        "   owner: Matt Douglas; due 1 August 2020",
        "   Body, 8 July 2020, p. 1, para. 3",
        "   Under: Why?",
    ]
    assert "Present (1): Matt Douglas" in PLAIN.render_meetings([MeetingRecord(make_meeting(), 49)])
    assert PLAIN.render_people([KnownPerson("Anne Fox", ("Clinks",), ("Chair",), 1, 5)]) == (
        "Anne Fox · Clinks · Chair · 1 meeting · speaks in 5 passages"
    )


def test_somebody_who_moved_is_listed_with_the_days() -> None:
    first, last = dt.date(2016, 5, 1), dt.date(2018, 5, 1)
    stays = (Affiliation("Old Office", "Board", first, first), Affiliation("Agency", "Board", last, last))
    person = KnownPerson("Jo Marsh", ("Agency", "Old Office"), (), 2, 2, stays, ("J. Marsh",))

    assert PLAIN.render_people([person]) == (
        "Jo Marsh (also J. Marsh) · Old Office (1 May 2016); Agency (1 May 2018) · 2\n  meetings · speaks in 2 passages"
    )


def test_a_body_is_listed_with_its_names_and_what_became_of_it() -> None:
    body = KnownBody("Old Office", "OO", ("The Office",), until=dt.date(2017, 3, 31), became="New Office")

    assert PLAIN.render_bodies([body]) == "Old Office (OO); The Office · until 31 March 2017 · became New Office"


def test_an_ingest_is_summed_up_in_a_line() -> None:
    report = IngestReport(added=[make_meeting()], failures=[MissingPathError(Path("nowhere"))], passages=49)

    assert PLAIN.render_ingest(report).split("\n") == [
        "1 added, 1 failed; 49 passages encoded",
        "  + Title of meeting, 8 July 2020",
    ]
    assert PLAIN.render_ingest(IngestReport()).startswith("nothing to do")


def test_an_empty_index_is_described_without_an_embedder() -> None:
    status = ArchiveStatus(Path("/index"), None, Scope(0, None, None, 0), actions=0, questions=0, people=0)

    assert "Embedder:  none yet\nMeetings:  0 (none)\n" in PLAIN.render_status(status)


def test_a_sound_index_is_called_sound_and_damage_comes_with_its_remedy() -> None:
    finding = Finding(Severity.ERROR, "the catalogue is gone", "ingest again")

    assert PLAIN.render_findings([]) == "The index is sound."
    assert PLAIN.render_findings([finding]) == "error: the catalogue is gone; ingest again"


def test_a_trial_says_what_would_go() -> None:
    record = MeetingRecord(make_meeting(), 49)

    assert PLAIN.render_forgotten(record, is_trial=True).startswith("Would remove Title of meeting")
    assert PLAIN.render_forgotten(record, is_trial=False).startswith("Removed Title of meeting")


@pytest.mark.parametrize(
    ("environment", "is_plain", "is_coloured"),
    [({}, False, True), ({}, True, False), ({"NO_COLOR": "1"}, False, False), ({"NO_COLOR": ""}, False, True)],
)
def test_a_terminal_has_colour_unless_the_user_wants_none(
    environment: dict[str, str], *, is_plain: bool, is_coloured: bool
) -> None:
    page = choose_page(is_plain=is_plain, stream=Terminal(), environment=environment)

    assert page.is_coloured is is_coloured


def test_a_pipe_has_no_colour_and_80_columns() -> None:
    assert choose_page(is_plain=False, stream=io.StringIO(), environment={}) == PLAIN_PAGE


def test_what_the_speaker_replies_to_is_shown_in_context_only() -> None:
    passage = replace(make_passage("No."), replies_to="Anne Fox asked why.")

    assert "Follows on from: Anne Fox asked why." in PLAIN.render_context(PassageInContext(passage, (), (), ()))
    assert "Anne Fox asked why." not in PLAIN.render_passages([passage])


def test_a_superseded_quote_says_by_whom_when_and_by_what() -> None:
    later = make_passage("There are 55 places.", held_on=dt.date(2021, 10, 5))
    change = StatementChange(Change.NEW_FIGURE, ("40 places",), ("55 places",))
    passage = make_passage("There are 40 places.")
    answer = replace(
        make_answer(passage), quotes=(Quote(passage, passage.text, superseded=Supersession(later, change)),)
    )

    told = "Superseded by Matt Douglas (HMPPS), 5 October 2021: a new figure, ‘40 places’ to ‘55 places’"
    for renderer in (PLAIN, MarkdownRenderer()):
        assert told in " ".join(renderer.render_answer(answer).split())


def test_others_words_are_labelled() -> None:
    hits = (Hit(1, FusedScore(1.0), make_passage("Hm."), Voice.OTHERS),)
    result = replace(make_result(), hits=hits)

    assert "1  Matt Douglas (HMPPS) · said by others" in PLAIN.render_search(result, {})
    assert "### 1. Matt Douglas (HMPPS), said by others" in MarkdownRenderer().render_search(result, {})


def test_passages_that_do_not_bear_on_a_question_are_not_shown() -> None:
    refused = replace(
        make_answer(reason=RefusalReason.WEAK_EVIDENCE), nearest=(Hit(1, FusedScore(1.0), make_passage("Far off.")),)
    )
    for renderer in (PLAIN, MarkdownRenderer()):
        assert "Far off." in renderer.render_answer(refused)
        far = renderer.render_answer(replace(refused, is_near=False))
        assert "Far off." not in far
        assert "Nothing in the minutes comes near your question." in far
