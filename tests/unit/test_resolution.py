import time

import pytest

from rr3search.domain import AnswerStatus, QuestionStatus
from rr3search.resolution import classify_answer, leaves_open, only_agrees, summarise_status


@pytest.mark.parametrize(
    ("sentences", "status"),
    [
        ([], QuestionStatus.UNANSWERED),
        (["Jo Marsh said the depot closes on 3 May."], QuestionStatus.ANSWERED),
        (["Jo Marsh said there are no plans to reopen the depot."], QuestionStatus.ANSWERED_NO),
        (["Northgate is unaware of any grant for this."], QuestionStatus.ANSWERED_NO),
        (["The Treasurer said the fee will not be changed this year."], QuestionStatus.ANSWERED_NO),
        (["Jo Marsh said providers will get the money in July."], QuestionStatus.ANSWERED),
        (["Families are asked to check the website."], QuestionStatus.ANSWERED),
        (["It is hard to get staff into the depots, so two are closed."], QuestionStatus.ANSWERED),
        (["Jo Marsh would check with colleagues."], QuestionStatus.DEFERRED),
        (["Jo Marsh said he can update the group on this."], QuestionStatus.DEFERRED),
        (["Jo Marsh said she would come back with an answer."], QuestionStatus.DEFERRED),
        (["Jo Marsh thanked the member.", "She would write to the group with details."], QuestionStatus.DEFERRED),
        (
            ["Forty depots have it today.", "Jo Marsh would provide an update on the others."],
            QuestionStatus.PARTLY,
        ),
        (["The council is still working through the options."], QuestionStatus.PARTLY),
        (["The first depots are open.", "The rest is under review."], QuestionStatus.PARTLY),
        (["She will pass this on to the traffic team."], QuestionStatus.DEFERRED),
        (["Jo Marsh laughed and said that she'd find out."], QuestionStatus.DEFERRED),
        (["Jo Marsh agreed to look at the form."], QuestionStatus.DEFERRED),
        (["This was left for the next meeting."], QuestionStatus.DEFERRED),
        (["Jo Marsh said she would let members know out of session."], QuestionStatus.DEFERRED),
        (["Al Reed said not at this stage."], QuestionStatus.ANSWERED_NO),
        (["The clerk did not have the answer to hand."], QuestionStatus.UNRESOLVED),
        (["No date had been given."], QuestionStatus.UNRESOLVED),
        (["Al Reed said he did not know."], QuestionStatus.UNRESOLVED),
        (["In the absence of the Ministry this question was not answered."], QuestionStatus.UNANSWERED),
        (
            ["Al Reed said it hung on the budget.", "He would bring a paper to the next meeting."],
            QuestionStatus.DEFERRED,
        ),
        (["Neither of the speakers was able to help."], QuestionStatus.UNRESOLVED),
        (["This is a long standing problem and not something the council can solve soon."], QuestionStatus.UNRESOLVED),
        (["Al Reed said he did not know.", "He would put the question to finance."], QuestionStatus.DEFERRED),
        (["Jo Marsh said that she would ask the landlord whether it could be mended."], QuestionStatus.DEFERRED),
        (["Jo Marsh said that she would ask for tea."], QuestionStatus.ANSWERED),
        (["Al Reed had taken it to the board, which would decide in September."], QuestionStatus.DEFERRED),
        (["The paper was held over."], QuestionStatus.DEFERRED),
        (["Nobody knew."], QuestionStatus.UNANSWERED),
        (["Nobody knew.", "Al Reed would find out."], QuestionStatus.DEFERRED),
        (["Jo Marsh said that no decision had been taken."], QuestionStatus.UNRESOLVED),
        (["They had not been able to agree on who should pay."], QuestionStatus.UNRESOLVED),
        (["The Minister replied that it was being kept under review."], QuestionStatus.UNRESOLVED),
        (["Jo Marsh said that the team had no money for it."], QuestionStatus.ANSWERED_NO),
        (["Al Reed apologised that the leaflet had not been written."], QuestionStatus.PARTLY),
        (["Al Reed said that the fee had not been raised since 2019."], QuestionStatus.ANSWERED),
        (["The point was noted."], QuestionStatus.UNANSWERED),
        (["No reply."], QuestionStatus.UNANSWERED),
        (["Jo Marsh thanked the speaker for the question."], QuestionStatus.UNANSWERED),
        (["Jo Marsh thanked Al Reed for the loan of 40 chairs, which had come in May."], QuestionStatus.ANSWERED),
        (["The Chair shared his annoyance."], QuestionStatus.UNANSWERED),
        (["There was a long discussion."], QuestionStatus.UNANSWERED),
        (["The point was noted.", "Jo Marsh said the depot closes on 3 May."], QuestionStatus.ANSWERED),
        (["Jo Marsh said it was a stopgap.", "She would bring a date to the next meeting."], QuestionStatus.DEFERRED),
        (["Al Reed said that a table would be sent round before the summer."], QuestionStatus.DEFERRED),
        (["Al Reed would raise it there and let the Group have a reply."], QuestionStatus.DEFERRED),
        (["The tree officer had promised a reply in the autumn."], QuestionStatus.DEFERRED),
        (["Al Reed said that he could give no such assurance."], QuestionStatus.UNRESOLVED),
        (["Al Reed regretted that he could not give a date."], QuestionStatus.UNRESOLVED),
        (["Jo Marsh said that it was not possible to say on these data."], QuestionStatus.UNRESOLVED),
        (["Jo Marsh said that it was impossible to say."], QuestionStatus.UNRESOLVED),
        (["KF - no. None of it was planned."], QuestionStatus.ANSWERED_NO),
        (["The display had been ordered and would be working by the end of October."], QuestionStatus.ANSWERED),
        (["The archive could supply a default."], QuestionStatus.ANSWERED),
        (["Al Reed said that he did not know whether the kiln would be lit."], QuestionStatus.UNRESOLVED),
        (["Jo Marsh said that she did not have this information to hand."], QuestionStatus.UNRESOLVED),
        (["Al Reed said he had no idea."], QuestionStatus.UNRESOLVED),
        (["Jo Marsh was unsure whether the lamps had been bought."], QuestionStatus.UNRESOLVED),
        (["The kiln was lit in May.", "Al Reed was not sure who had lit it."], QuestionStatus.ANSWERED),
        (["Applicants who do not know whether they qualify should ring the depot."], QuestionStatus.ANSWERED),
        (["The depot is open to whoever does not have the details on paper."], QuestionStatus.ANSWERED),
        (["Nobody from Bridgeway was there to answer."], QuestionStatus.UNANSWERED),
        (["Nobody from Bridgeway was there to answer.", "Al Reed would find out."], QuestionStatus.DEFERRED),
        (["Al Reed said that he was awaiting an answer from the landlord."], QuestionStatus.PARTLY),
        (["Jo Marsh was waiting for a formal decision."], QuestionStatus.PARTLY),
        (["Twelve families are waiting for a place."], QuestionStatus.ANSWERED),
        (["Jo Marsh would need to check."], QuestionStatus.DEFERRED),
        (["Al Reed would have to check with the landlord."], QuestionStatus.DEFERRED),
        (["Al Reed said that not only would the kiln be lit, it would be lit daily."], QuestionStatus.ANSWERED),
        (["The landlord had refused to mend it, so Bridgeway would mend it in May."], QuestionStatus.ANSWERED),
        (["Jo Marsh said that the landlord had refused to mend it and they would do so."], QuestionStatus.ANSWERED),
        (["Bridgeway had refused to pay for the kiln."], QuestionStatus.ANSWERED_NO),
        (["Jo Marsh said that they had declined to pay for the kiln."], QuestionStatus.ANSWERED_NO),
        (["Jo Marsh said that a second kiln had been ruled out."], QuestionStatus.ANSWERED_NO),
        (
            ["Jo Marsh did not have the figure for kilns and undertook to bring it to the next meeting."],
            QuestionStatus.DEFERRED,
        ),
        (
            ["Al Reed was not able to count them yet and would tell the Board at the next meeting."],
            QuestionStatus.DEFERRED,
        ),
        (["Vans will bring them to the depot in May."], QuestionStatus.ANSWERED),
    ],
)
def test_the_words_of_an_answer_say_what_became_of_the_question(sentences: list[str], status: QuestionStatus) -> None:
    assert classify_answer(sentences) is status


@pytest.mark.parametrize(
    ("status", "summary"),
    [
        (QuestionStatus.ANSWERED_NO, AnswerStatus.ANSWERED),
        (QuestionStatus.DEFERRED, AnswerStatus.DEFERRED),
        (QuestionStatus.UNRESOLVED, AnswerStatus.PARTLY),
    ],
)
def test_an_answer_says_the_same_in_fewer_words(status: QuestionStatus, summary: AnswerStatus) -> None:
    assert summarise_status(status) is summary


@pytest.mark.parametrize(
    "hostile", ["We would decide by " + "the " * 20_000, "the " * 20_000, "would send " + "more " * 20_000]
)
def test_long_runs_of_small_words_are_read_in_no_time(hostile: str) -> None:
    started = time.process_time()
    classify_answer([hostile])

    assert time.process_time() - started < 1


def test_whoever_has_no_answer_leaves_a_question_open() -> None:
    assert leaves_open("The secretariat did not have the answer to hand.")
    assert leaves_open("Nobody present could say.")
    assert not leaves_open("The answer was on the web site.")


@pytest.mark.parametrize("bare", ["Agreed.", "This was agreed.", "The Forum agreed.", "All agreed.", "AGREED"])
def test_an_agreement_without_what_tells_nothing(bare: str) -> None:
    assert only_agrees(bare)


@pytest.mark.parametrize(
    "told", ["The Forum agreed to light the kiln.", "Al Reed agreed.", "The fee was agreed at £4."]
)
def test_an_agreement_to_something_tells_it(told: str) -> None:
    assert not only_agrees(told)


def test_what_will_be_brought_to_a_meeting_is_put_off() -> None:
    answer = ["Al Reed was not sure which benches were meant.", "He would bring a map to the next meeting."]

    assert classify_answer(answer) is QuestionStatus.DEFERRED
    assert classify_answer(["The lamps would be lit before the meeting house opened."]) is QuestionStatus.ANSWERED


def test_a_refusal_that_is_told_of_says_no_unless_something_else_is_done_for_it() -> None:
    told = "Al Reed said that the Harbour Board had declined to pay for the lamps."
    helped = "Al Reed said that the builder had refused to mend it, so the Board would mend it in May."

    assert classify_answer([told]) is QuestionStatus.ANSWERED_NO
    assert classify_answer([helped]) is QuestionStatus.ANSWERED
