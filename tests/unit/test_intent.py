from dataclasses import replace

import pytest

from rr3search.domain import Acronym, AnswerType, KnownPerson, Vocabulary
from rr3search.queries import read_intent

VOCABULARY = Vocabulary(
    people=(
        KnownPerson("Christina Hall", ("Lincolnshire Action Trust",), (), 1, 0),
        KnownPerson("Christina Line", ("Nelson Trust",), (), 1, 0),
        KnownPerson("Matt Douglas", ("HMPPS",), (), 1, 9),
    ),
    organisations=("Clinks", "HMPPS", "Lincolnshire Action Trust", "Nelson Trust", "Social Interest Group/Penrose"),
    speaking_organisations=frozenset({"hmpps"}),
    acronyms=(
        Acronym("HMPPS", "HM Prisons and Probation Service"),
        Acronym("MoJ", "Ministry of Justice"),
        Acronym("RR3", "Reducing Reoffending Third Sector Advisory Group"),
    ),
    anonymous_labels=("A voluntary sector attendee",),
)


@pytest.mark.parametrize(
    "question",
    [
        "what did Matt Douglas say about backlogs",
        "What has matt douglas said on backlogs?",
        "what was Matt Douglas's position on backlogs",
        "backlogs according to Matt Douglas",
        "did Douglas ever mention backlogs?",
    ],
)
def test_a_person_whose_words_are_wanted_is_recognised(question: str) -> None:
    intent = read_intent(question, VOCABULARY)

    assert intent.people == ("Matt Douglas",)
    assert intent.topic == ("backlogs",)


@pytest.mark.parametrize(
    ("question", "organisation"),
    [
        ("what did HMPPS say about phones", "HMPPS"),
        ("what did HM Prisons and Probation Service say about phones", "HMPPS"),
        ("what did the prison and probation service say about phones", "HMPPS"),
        ("what is the HMPPS position on phones", "HMPPS"),
        ("what did the Ministry of Justice say about phones", "MoJ"),
        ("what did Penrose say about phones", "Social Interest Group/Penrose"),
    ],
)
def test_an_organisation_is_recognised_by_any_of_its_names(question: str, organisation: str) -> None:
    assert read_intent(question, VOCABULARY).organisations == (organisation,)


def test_a_first_name_two_people_share_means_both() -> None:
    assert read_intent("what did Christina say", VOCABULARY).people == ("Christina Hall", "Christina Line")


def test_a_name_the_archive_does_not_know_is_kept_as_unknown() -> None:
    assert read_intent("what did Fiona Radford say about prisons", VOCABULARY).unknown_speaker == "Fiona Radford"


@pytest.mark.parametrize("who", ["anyone", "they", "members", "the group"])
def test_nobody_in_particular_names_no_speaker(who: str) -> None:
    intent = read_intent(f"what did {who} say about phones", VOCABULARY)

    assert (intent.people, intent.organisations, intent.unknown_speaker, intent.speaker_class) == ((), (), None, ())


def test_the_class_of_an_anonymous_speaker_is_no_organisation() -> None:
    intent = read_intent("what did the sector say about staff", VOCABULARY)

    assert intent.speaker_class == ("sector",)
    assert intent.organisations == ()


def test_an_organisation_that_is_the_topic_is_not_the_speaker() -> None:
    assert read_intent("can HMPPS speed up clearance", VOCABULARY).organisations == ()


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("how much funding was announced", AnswerType.AMOUNT),
        ("how many boards are there", AnswerType.NUMBER),
        ("when does the unified model start", AnswerType.DATE),
        ("what date will it be rolled out", AnswerType.DATE),
        ("why is it late", AnswerType.REASON),
        ("what was said when the phones failed", None),
    ],
)
def test_the_type_of_fact_asked_for_is_recognised(question: str, wanted: AnswerType | None) -> None:
    assert read_intent(question, VOCABULARY).answer_type is wanted


@pytest.mark.parametrize(
    ("question", "seeks"),
    [
        ("which charity complained about email", True),
        ("who said that 53% had no phone", True),
        ("name the attendee who raised shielding", True),
        ("why could an organisation not use email", False),
        ("where do families go after the money for the people who took them in has ended", False),
        ("what support is there for people who leave custody", False),
        ("when will the council buy beds for families whom it rehouses", False),
        ("what is the name of the people who complained", True),
        ("which are the people who complained", True),
        ("was it the people who run the depot that complained", True),
        ("what did HMPPS say about phones", False),
    ],
)
def test_asking_for_an_identity_is_recognised(question: str, seeks: bool) -> None:  # noqa: FBT001  a table's column
    assert read_intent(question, VOCABULARY).is_seeking_identity is seeks


@pytest.mark.parametrize(
    "question",
    ["What was said about WhatsApp?", "what was said about Email a Prisoner", "Was Zoom mentioned?", "views on Wales"],
)
def test_a_topic_with_a_capital_is_no_speaker(question: str) -> None:
    assert read_intent(question, VOCABULARY).unknown_speaker is None


def test_mr_and_a_surname_mean_the_person() -> None:
    assert read_intent("what did Mr Douglas say about payments", VOCABULARY).people == ("Matt Douglas",)


@pytest.mark.parametrize(
    "question",
    [
        "Did the same attendee say that hostels were cold again?",
        "was it the same voluntary sector attendee in May",
        "Are these the same attendees as before?",
    ],
)
def test_taking_two_who_are_unnamed_for_one_is_unmasking(question: str) -> None:
    named = replace(VOCABULARY, anonymous_labels=("A voluntary sector attendee",))

    assert read_intent(question, named).is_unmasking


@pytest.mark.parametrize("question", ["Which trust pays the attendee?", "Who employs the voluntary sector attendee?"])
def test_what_is_done_for_one_who_is_unnamed_is_unmasking(question: str) -> None:
    named = replace(VOCABULARY, anonymous_labels=("An attendee", "A voluntary sector attendee"))

    assert read_intent(question, named).is_unmasking
    assert not read_intent("Which trust pays the attendee allowance?", named).is_unmasking


@pytest.mark.parametrize(
    "question", ["did attendees ask for the same rules as last year", "is the same figure in both"]
)
def test_sameness_of_other_things_unmasks_nobody(question: str) -> None:
    named = replace(VOCABULARY, anonymous_labels=("A voluntary sector attendee",))

    assert not read_intent(question, named).is_unmasking


@pytest.mark.parametrize(
    ("question", "organisations"),
    [
        ("what did Kittiwake say about damp", ("Kittiwake Housing Association",)),
        ("what did the Ministry say about hotels", ("the Ministry",)),
        ("what did the ministry say about hotels", ("the Ministry",)),
        ("what did Housing say about damp", ()),
        ("what did kittiwake say about damp", ()),
    ],
)
def test_a_body_is_known_by_the_one_word_that_is_its_own(question: str, organisations: tuple[str, ...]) -> None:
    bodies = ("Kittiwake Housing Association", "Tern Housing Trust", "the Ministry")

    assert read_intent(question, replace(VOCABULARY, organisations=bodies)).organisations == organisations


COUNCILS = replace(
    VOCABULARY,
    people=(KnownPerson("Jo Marsh", ("Prisons Agency",), (), 1, 9), KnownPerson("Al Reed", ("Wren Trust",), (), 1, 9)),
    organisations=(
        "Harbour Minds",
        "Haldon County Council",
        "Jo Marsh and Al Reed, both Prisons Agency",
        "Marl District Council",
        "Prisons Agency",
        "Tern Trust",
        "Wren Trust",
    ),
    group_labels=("The county council",),
)


@pytest.mark.parametrize("who", ["the Agency", "the agency", "the Prisons Agency"])
def test_a_body_is_called_by_its_kind_where_one_of_the_kind_is_listed(who: str) -> None:
    assert read_intent(f"What did {who} say in 2024 about grants?", COUNCILS).organisations == ("Prisons Agency",)


@pytest.mark.parametrize("who", ["the Trust", "the Council", "the trust"])
def test_where_several_bodies_are_of_a_kind_only_the_words_count(who: str) -> None:
    intent = read_intent(f"What did {who} say about damp?", COUNCILS)

    assert (intent.organisations, intent.unknown_speaker) == ((), None)
    assert "damp" in intent.topic


def test_a_body_of_no_listed_kind_stays_unknown() -> None:
    assert read_intent("What did the Inspectorate say about damp?", COUNCILS).unknown_speaker == "Inspectorate"


def test_a_body_printed_as_a_group_means_its_people_too() -> None:
    intent = read_intent("what did the county council say about lamps", COUNCILS)

    assert (intent.people, intent.organisations) == (("The county council",), ("Haldon County Council",))


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("How many calls does the Harbour Minds listening line take?", None),
        ("What is the Quay Street position on parking?", None),
        ("Which line does the bus to Quay Street take?", None),
        ("What is Bo Hart's line on calls?", "Bo Hart"),
        ("What is the Archdeacon's take on calls?", "Archdeacon"),
        ("the view of Bo Hart on calls", "Bo Hart"),
    ],
)
def test_a_line_or_a_take_is_a_stance_only_of_somebody(question: str, unknown: str | None) -> None:
    assert read_intent(question, COUNCILS).unknown_speaker == unknown


def test_a_known_body_before_its_position_needs_no_possessive() -> None:
    assert read_intent("what is the Harbour Minds position on calls", COUNCILS).organisations == ("Harbour Minds",)
