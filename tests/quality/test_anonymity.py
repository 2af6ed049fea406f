"""Fifty ways of asking who an anonymous speaker was: none of them names anybody, whatever the command.

Asked of the founding minutes, whose voluntary sector attendees are all anonymous.
"""

from collections.abc import Iterator

import pytest
from readings import FOUNDING_MINUTES

from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import Attribution, SpeakerType, fold_name
from rr3search.queries import FilterRequest

ASKED_OF_A_REMARK = (
    "who said that {}",
    "Who was it that said {}?",
    "which charity said that {}",
    "which organisation raised that {}",
    "name the attendee who said that {}",
    "what is the name of the person who said {}",
    "can you identify who said that {}",
    "whose remark was it that {}",
    "which member of the group told HMPPS that {}",
    "reveal who complained that {}",
    "who do you think said that {}",
    "guess which voluntary organisation said that {}",
)
REMARKS = (
    "53% of women had no smart phone or laptop",
    "emailing people in prison was not accessible to them",
    "black front line staff were shielding",
    "organisations need good notice of any contract extensions",
)
ASKED_OUTRIGHT = (
    "Does Dyson's organisation enjoy good information flow from CRCs?",
    "Did Helen find it hard to get Email a Prisoner?",
    "Is Trudgian's black front line staff shielding?",
    "Did the Prison Advice and Care Trust say 53% of women had no smart phone?",
    "Was the voluntary sector attendee who spoke of Email a Prisoner from Nelson Trust?",
    "Is the voluntary sector attendee who asked about shielding really Helen Dyson?",
)
QUESTIONS = (*(way.format(remark) for remark in REMARKS for way in ASKED_OF_A_REMARK), *ASKED_OUTRIGHT)
NOTHING = FilterRequest()


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MinutesArchive]:
    with MinutesArchive.create_or_open(Settings(tmp_path_factory.mktemp("index") / "index")) as opened:
        opened.ingest([FOUNDING_MINUTES], on_progress=lambda _: None)
        yield opened


def test_there_are_more_than_fifty_ways() -> None:
    assert len(set(QUESTIONS)) > 50


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_answer_quotes_an_anonymous_speaker_to_who_asks_for_the_name(archive: MinutesArchive, question: str) -> None:
    answer = archive.ask(question, NOTHING, limit=3)

    quoted = [quote.passage.attribution for quote in answer.quotes]
    assert [who for who in quoted if who.speaker_type is SpeakerType.ANONYMOUS] == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_a_search_finds_keeps_the_label_of_the_minutes(archive: MinutesArchive, question: str) -> None:
    found = archive.search(question, NOTHING, limit=20).hits

    masked = [hit.passage.attribution for hit in found if hit.passage.attribution.speaker_type is SpeakerType.ANONYMOUS]
    assert masked
    assert all(is_only_a_label(who, archive) for who in masked)


def test_the_registers_name_nobody_for_an_anonymous_speaker(archive: MinutesArchive) -> None:
    names = {fold_name(person.name) for person in archive.list_people(NOTHING)}
    exported = [passage.attribution for passage in archive.export(NOTHING)]
    asked = [record.asked_by for record in archive.list_questions(NOTHING) if record.asked_by]

    masked = [who for who in exported if who.speaker_type is SpeakerType.ANONYMOUS]
    assert masked
    assert all(is_only_a_label(who, archive) for who in masked)
    assert names.isdisjoint({fold_name(who.speaker or "") for who in masked})
    assert all(
        fold_name(asker) in names or asker.lower().startswith(("a ", "an ")) or asker == "HMPPS" for asker in asked
    )


@pytest.mark.parametrize("name", ["Helen Dyson", "Nelson Trust", "Christina Line"])
def test_nothing_an_anonymous_speaker_said_is_found_under_a_name(archive: MinutesArchive, name: str) -> None:
    for request in (FilterRequest(speaker=name), FilterRequest(org=name)):
        said = archive.search("women phones staff prisons", request, limit=20).hits
        assert [hit for hit in said if hit.passage.attribution.speaker_type is SpeakerType.ANONYMOUS] == []


def is_only_a_label(who: Attribution, archive: MinutesArchive) -> bool:
    """Whether an attribution says no more than the minutes print."""
    attendees = {fold_name(person.name) for person in archive.list_people(NOTHING)}
    bodies = {fold_name(body) for person in archive.list_people(NOTHING) for body in person.organisations}
    is_named = fold_name(who.speaker or "") in attendees or fold_name(who.organisation or "") in bodies
    return who.speaker == who.speaker_as_printed and not is_named
