"""How minutes word it that a question was answered, refused, put off, not taken up or left open."""

import pytest

from rr3search.domain import QuestionStatus
from rr3search.resolution import classify_answer

WITHHELD_OR_NOT_TAKEN_UP = (
    ("Jo Marsh would not give the figure.",),
    ("Al Reed had been advised to say nothing about it in public.",),
    ("Jo Marsh said that the wall was not hers.", "There was no one there to reply."),
    ("Jo Marsh spoke of the pressure on her staff, and the discussion moved to the heating.",),
    ("No one from Northgate was in the room.",),
    ("Nobody present was able to help, and the next question was taken.",),
    ("A. Nobody present was able to help.",),
    ("No one in the room could tell her.",),
    ("The Chair thanked Jo Marsh for coming.",),
    ("The Chair went on to the next speaker.",),
    ("The Chair took the next question.",),
    ("Jo Marsh declined to discuss individual members of staff.",),
    ("Al Reed was not prepared to say.", "He regarded the figure as commercially confidential."),
    ("Jo Marsh said that she was not in a position to answer for that budget.",),
    ("The Director would not be drawn on this.",),
    ("Al Reed preferred not to comment while the inquiry was under way.",),
    ("She refused to give a figure.",),
    ("The officer declined to name the contractor.",),
    ("Jo Marsh said that it would be wrong to discuss the matter in public.",),
    ("In the absence of the Treasurer no reply could be given.",),
    ("In the absence of Jo Marsh nothing could be said about it.",),
    ("There was nobody from the Council to answer.",),
    ("The Chair observed that the security firm was not represented and went on to the next speaker.",),
    ("The question was not taken any further.",),
    ("This drew no response.",),
    ("Al Reed said that nobody kept that number.",),
    ("Nobody present had a figure.",),
    ("No figure was offered.",),
    ("Al Reed had no reply to make.",),
    ("Al Reed said only that he had heard the point before.",),
    ("Jo Marsh said that it was a matter on which she had nothing to add.",),
    ("Time was short and the Chair asked for the next item.",),
    ("The Chair said that otters were not on the agenda.",),
    ("Jo Marsh said that this was not a matter for the group.",),
    ("The Chair replied that the fees fell outside the forum's remit.",),
    ("The Chair said that the fees were outside its terms of reference.",),
    ("The Chair said that the panel could not go into parking.",),
    ("The Director said that the point was well made.",),
    ("Jo Marsh agreed that it was a fair question.",),
    ("No officer present felt able to comment.",),
    ("Reply: None had been received from the Agency when these minutes were issued.",),
    ("The Chair thanked her for her service to the club.",),
    ("Mr Reed congratulated him.",),
    ("Dr Reed not present.",),
    ("The Treasurer was not there.",),
    ("Ms Marsh was delighted.",),
    ("There was nobody from the County Council in the room to reply.",),
    ("Jo Marsh remarked that buses were not in the forum's gift, and called the next speaker.",),
    ("Al Reed told her that he was very sorry but could not speak about one patient in a public meeting.",),
)
LEFT_OPEN = (
    ("Al Reed could not put a date on it.",),
    ("Jo Marsh preferred not to anticipate the draft.",),
    ("Al Reed had hoped to bring an answer with him but had not been given one.",),
    ("Jo Marsh did not have this to hand.",),
    ("Northgate said that the information was not held in a form that could be released.",),
    ("Jo Marsh replied that nothing had been settled.",),
    ("He said that no decision had been made.",),
    ("A. The Chair said that it seemed that this would never be known.",),
    ("Views were divided and the matter was left there.",),
    ("She said that it was too early to tell.",),
    ("He was not certain that it was the Council's.",),
    ("Opinions differed.",),
    ("It was still not clear who owned it.",),
    ("Jo Marsh said that she would rather not guess.",),
    ("Al Reed said that he would prefer not to give a figure that he might have to correct.",),
    ("Jo Marsh said that she would not anticipate the committee's advice.",),
    ("Al Reed was not yet in a position to say.",),
    ("Jo Marsh replied that she could not at present say.",),
    ("Jo Marsh said that they could not at the moment give a date.",),
    ("Jo Marsh said that the date would be announced later.", "She did not know the date."),
    ("Al Reed had asked the police but they had not replied in time.",),
)
PUT_OFF = (
    ("Al Reed undertook to put it to the Trust and to bring its decision to the next meeting.",),
    ("Jo Marsh said that six weeks were too few, and promised figures in the autumn.",),
    ("Al Reed would see whether any of the grant was left.",),
    ("Jo Marsh did not have the figure with her but would get it.",),
    ("He could not say how many.", "He would count."),
    ("Al Reed said that it was under discussion.", "He could not answer today and would reply by email before July."),
    ("Jo Marsh could not say, as the board would fix its charges in February.",),
    ("Al Reed could not put a date on it until the divers had been down.", "He hoped to have their report by May."),
    ("She would be able to answer once the result was known.",),
    ("Jo Marsh would rather wait for the figures before she gave any undertaking.",),
    ("Jo Marsh would have to take measurements before she could say.",),
    ("He would see to it that the Association had it in writing.",),
    ("As he had been told that before, he would sooner report in November than guess.",),
    ("Al Reed had no figure with him and promised one for July.",),
    ("He would find out.",),
    ("Al Reed thought that it was most of them but had not checked, and did not want to guess.", "He would find out."),
    ("She did not have the figure to hand but would circulate it.",),
    ("Al Reed was not certain that it was the Council either and said that he would enquire.",),
    (
        "Jo Marsh could not commit the landlord to this.",
        "She would put it to the executive team and come back in June.",
    ),
    (
        "Jo Marsh answered that the figure would be in the annual accounts, which were due to come out in September.",
        "She would rather not anticipate them.",
    ),
    ("An answer was promised for the next meeting.",),
    ("The Agency hoped to be able to say more in the spring.",),
    ("A decision was expected in March.",),
    ("The Panel would be told the outcome.",),
    ("She expected to have an answer by Easter.",),
    ("This would be covered in the next report.",),
    ("He undertook to supply the figure.",),
    ("The Clerk was asked to find out.",),
    ("Al Reed was getting prices and would report on the cost in September.",),
    (
        "She believed so but wished to be certain of the rule.",
        "She would check it with the Agency and let the Club know.",
    ),
    ("He needed to take advice before answering.",),
    ("He did not feel able to commit the company, but would put the request to his masters and bring back an answer.",),
    ("He would have to speak to his operatives first.", "He would look into it and report in December."),
    ("A written answer would follow.",),
    ("There was nobody from the Council to reply and the Clerk was asked to pass the question on.",),
)
DENIED = (
    ("Jo Marsh was sorry, but they might not; she did not know herself until the day before.",),
    ("A. Jo Marsh was afraid not.", "It was paid for by the service charge of those who lived there."),
    ("Al Reed said that they could not: there were 1,400 of them.",),
    (
        "Jo Marsh said that they could not.",
        "The landings had to be kept clear and anything found there would be taken away after a warning.",
    ),
    ("Al Reed regretted that it was not.", "A new plant would cost £240,000."),
    ("Jo Marsh said that they were not; the terms of the insurance forbade it.",),
    ("She feared not.",),
    ("He said that there was no prospect of it.",),
    ("It was out of the question, Mr Wells said.",),
    ("The Agency did not intend to.",),
    ("He saw no case for it.",),
    ("She said that it was not, because the law did not allow it.",),
    ("Al Reed said that they could not under the present contracts.",),
    ("Jo Marsh feared that it would not this year.",),
    ("Jo Marsh said that there was no formal policy.",),
    ("The Director said that he could hold out no hope of it.",),
    ("No, said the Chair.",),
    ("The answer was no.",),
    ("Jo Marsh said that it could not, because half the building had been let.",),
    ("It was not the Council's policy to pay for this.",),
    ("The request was turned down.",),
    ("He replied in the negative.",),
    ("This had been rejected on grounds of cost.",),
)
ANSWERED = (
    ("Jo Marsh said yes, with permission in writing.", "To let the whole home was not allowed."),
    ("It had been taken away for mending, Al Reed said, and would be back within the month.",),
    ("Al Reed believed that it would.",),
    ("Jo Marsh said that it was, in writing.",),
    ("Jo Marsh said that it had, in August, and that it had passed.",),
    ("Northgate would, wherever the fault lay with its operatives.",),
    ("Jo Marsh was happy to say that 30 furniture packs a year would be given out.",),
    ("He said that they could, on Saturdays.", "They could not be left overnight."),
    ("She confirmed that it would.",),
    ("Mr Bone said that it was £15, and that the first was free to anyone over 70.",),
    ("The Clerk said that all eleven had been.",),
    ("He put it at £31,000.",),
    ("Certainly, said the Chair.",),
    ("It was the County's, Ms Frome said.",),
    ("Al Reed said that an engineer would be on site within two hours.",),
)
BY_STATUS = {
    QuestionStatus.UNANSWERED: WITHHELD_OR_NOT_TAKEN_UP,
    QuestionStatus.UNRESOLVED: LEFT_OPEN,
    QuestionStatus.DEFERRED: PUT_OFF,
    QuestionStatus.ANSWERED_NO: DENIED,
    QuestionStatus.ANSWERED: ANSWERED,
}


@pytest.mark.parametrize(
    ("status", "answer"), [(status, answer) for status, answers in BY_STATUS.items() for answer in answers]
)
def test_the_wording_of_an_answer_says_what_became_of_the_question(
    status: QuestionStatus, answer: tuple[str, ...]
) -> None:
    assert classify_answer(answer) is status


ANSWERED_THOUGH_IT_SOUNDS_OTHERWISE = (
    ("Jo Marsh said that the work cost £400.", "The contractor was absent."),
    ("Reply: None had been refused.",),
    ("Reply from the Council: Nothing had changed since March.",),
    ("Jo Marsh said that it was not on the agenda last time but that the road would be mended in May.",),
    ("Jo Marsh said that the drain was outside its remit and that the county mended it.",),
    ("Jo Marsh said yes, there were 12 seats but not all were used.",),
    ("Al Reed said that there was no blanket ban; each case was looked at.",),
    ("Jo Marsh said that time had run out for the contractor in March.",),
    ("Jo Marsh said that the work went beyond the original plan and included new steps.",),
    ("It was a matter between the two owners and that the Trust owned the fence.",),
    ("Jo Marsh said that they were, and that the council would email her every week if a lamp failed.",),
    ("Jo Marsh said that the results would be out of date by then.",),
    ("Tenants who were in doubt should ring and ask.",),
    ("The lamp was lit, as anybody could see.",),
    ("Jo Marsh said that the council would fix its charges in March.",),
    ("Jo Marsh said that patients would wait for about six weeks.",),
    ("Jo Marsh said that tenants could seek advice from the law centre.",),
    ("Applicants would get advice and a form.",),
    ("Drivers were asked to report faults at once.",),
    ("People needed to be certain, so a receipt is now printed.",),
    ("The decision was expected and the ward closed in May.",),
    ("Members would be notified by text.",),
    ("Jo Marsh said that officers cannot discuss cases by telephone; tenants should write.",),
    ("Jo Marsh said that most people do not want to say where they live, so the survey is by post.",),
    ("The bus did not tell passengers in time because the screen had failed.",),
    ("Jo Marsh said that the contract was confidential in part but the total price was £4m.",),
    ("The report was confidential until June; it is now public.",),
    ("The following item was funded from reserves.",),
    ("Jo Marsh said that the next point was the harder one: the lease runs to 2031.",),
    ("Jo Marsh said that no one from the family was present, so the funeral was arranged by the council.",),
    ("In the absence of a lease no rent was payable.",),
    ("The appeal met with little response: only 40 letters came.",),
    ("Jo Marsh said that inspectors were not certain, so a second test was done; the water is safe.",),
    ("Jo Marsh said that the data were not collected before 2015 and since then there had been 40 a year.",),
    ("Jo Marsh said that views were divided along the river: the north wanted a bridge and the south a ferry.",),
    ("The bid was rejected by the Treasury in 2018, and the new one was approved in May.",),
    ("Jo Marsh said that the cost was £3m and had no prospect of rising.",),
    ("He regretted not having come sooner; the lift had been mended.",),
    ("Jo Marsh saw no reason why they should not.",),
    ("Jo Marsh could not see why not.",),
    ("Jo Marsh said that pupils should not worry, since the grant had been paid.",),
    ("Jo Marsh said that it might not be easy but it would be done.",),
    ("Jo Marsh said that tenants would not have to wait: it would open in May.",),
    ("Jo Marsh said that the council would not hesitate to do so.",),
    ("Jo Marsh said that the grant would not be lost.",),
)
DENIED_THOUGH_IT_SOUNDS_OTHERWISE = (
    (
        "He said that it was on hold.",
        "It would not be funded this year.",
    ),
    ("She said that they were in no position to fund it and would not be able to support it.",),
    ("Ms Hale said that it did in 2019, but it was ruled out this year.",),
    ("Certainly not; there was no funding.",),
    ("Certainly not.",),
    ("Of course not.",),
)


@pytest.mark.parametrize("answer", ANSWERED_THOUGH_IT_SOUNDS_OTHERWISE)
def test_what_is_told_of_others_or_of_another_thing_is_an_answer(answer: tuple[str, ...]) -> None:
    assert classify_answer(answer) is QuestionStatus.ANSWERED
    assert classify_answer(answer, asks_for="should".__eq__) is QuestionStatus.ANSWERED


@pytest.mark.parametrize("answer", DENIED_THOUGH_IT_SOUNDS_OTHERWISE)
def test_a_no_that_opens_like_a_yes_is_one(answer: tuple[str, ...]) -> None:
    assert classify_answer(answer) is QuestionStatus.ANSWERED_NO


@pytest.mark.parametrize(
    ("answer", "asked", "status"),
    [
        ("the kiln would not be lit again.", "lit", QuestionStatus.ANSWERED_NO),
        ("no kiln would be lit.", "lit", QuestionStatus.ANSWERED_NO),
        ("the grant would not be lost.", "safe", QuestionStatus.ANSWERED),
        ("the grant would not be lost.", "lost", QuestionStatus.ANSWERED_NO),
        ("the kiln would be lit and it would not be costly.", "lit", QuestionStatus.ANSWERED),
        ("the lamps had not been touched.", "touched", QuestionStatus.ANSWERED),
    ],
)
def test_what_would_not_be_is_a_no_where_just_that_is_asked(answer: str, asked: str, status: QuestionStatus) -> None:
    assert classify_answer([f"Jo Marsh said that {answer}"], asks_for=asked.__eq__) is status
    assert classify_answer([f"Jo Marsh said that {answer}"]) is QuestionStatus.ANSWERED


@pytest.mark.parametrize("name", ["Clinks", "Rogers", "The Commissioners", "Officers", "HMPPS"])
def test_a_name_that_ends_like_many_may_promise(name: str) -> None:
    assert classify_answer([f"{name} would find out."]) is QuestionStatus.DEFERRED


def test_tenants_who_would_be_told_of_it_are_no_promise_to_come_back() -> None:
    assert classify_answer(["Tenants would be told in writing a week before."]) is QuestionStatus.ANSWERED


def test_whoever_will_not_say_and_promises_it_for_later_puts_it_off() -> None:
    answer = ["Al Reed was not prepared to say.", "He would bring the figure to the next meeting."]

    assert classify_answer(answer) is QuestionStatus.DEFERRED


@pytest.mark.parametrize(
    "answer",
    [
        ("Jo Marsh put it at £6.4 million so far.", "She could not say what else would be claimed."),
        ("Reply by the Head: In part.", "Nothing had been decided about the two teams."),
        ("Al Reed said that the limit would stay at 84 nights until May.", "He could not commit anybody beyond that."),
        ("Al Reed said that there was for those in the north; he could say nothing about the others.",),
        ("Al Reed said that there were telephones but there was not, as yet, any clothing.",),
    ],
)
def test_what_is_told_before_the_rest_is_left_open_is_a_part(answer: tuple[str, ...]) -> None:
    assert classify_answer(answer) is QuestionStatus.PARTLY
    assert classify_answer(answer[-1:]) is not QuestionStatus.ANSWERED


def test_behind_a_yes_only_who_answers_promises() -> None:
    yes = "Al Reed said that it would; a review would report to the Board in May."

    assert classify_answer([yes]) is QuestionStatus.ANSWERED
    assert classify_answer(["Al Reed said that it would and he would report to the Board in May."]) is (
        QuestionStatus.DEFERRED
    )
    assert classify_answer(["Al Reed said that a review would report to the Board in May."]) is QuestionStatus.DEFERRED


def test_what_had_not_been_settled_until_a_day_is_a_reason() -> None:
    told = "Al Reed said that the list had not been settled{} because it was done by hand."

    assert classify_answer([told.format(" until 30 August")]) is QuestionStatus.ANSWERED
    assert classify_answer([told.format("")]) is QuestionStatus.PARTLY
