"""What a digest reports: what was not there before, where the minutes speak of it, and what is gone."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from builders import make_meeting, make_passage

from rr3search.digest import Digest, SearchDigest, compile_digest
from rr3search.domain import Action, ActionStatus, Basis, Meeting, Passage, SpeakerType, TurnKind
from rr3search.embedders import HashingEmbedder
from rr3search.queries import FilterRequest
from rr3search.saved_searches import SavedSearch
from rr3search.search import Holdings
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore

JULY, AUGUST = dt.date(2020, 7, 8), dt.date(2020, 8, 8)
PHONES = SavedSearch("phones", "phones", FilterRequest())


def say(text: str, *, meeting: str = "july", held_on: dt.date = JULY, position: int = 0) -> Passage:
    """Make a passage under a heading of its own, so that none is found by what was said beside it."""
    return make_passage(text, meeting=meeting, held_on=held_on, position=position, section=(f"§ {position}",))


COME = say("Phones had come.")
LATE = say("The phones were late.", position=1)
TEA = say("Tea was served.", position=2)
NEW = say("More phones were wanted.", meeting="august", held_on=AUGUST)
BREAD = say("Bread was served.", meeting="august", held_on=AUGUST, position=1)


def hold(*passages: Passage, actions: Iterable[Action] = ()) -> Holdings:
    """Put passages into a store, each with its meeting; the actions are July's."""
    store, embedder = MemoryStore(), HashingEmbedder()
    with store.write(EmbedderStamp(embedder.name, embedder.fingerprint, embedder.dimensions)) as writer:
        for meeting in dict.fromkeys(one.meeting for one in passages):
            own = [one for one in passages if one.meeting == meeting]
            recorded = tuple(actions) if meeting.id == "july" else ()
            stored: Meeting = replace(make_meeting(meeting.id, held_on=meeting.held_on), actions=recorded)
            writer.replace_meeting(stored, own, embedder.embed_texts([one.text for one in own]))
    return Holdings(store, embedder)


def look(search: SavedSearch, holdings: Holdings) -> SavedSearch:
    """Look at a search and remember it."""
    return search.mark(digest_one(search, holdings).look)


def digest_one(search: SavedSearch, holdings: Holdings, *, since: dt.date | None = None) -> SearchDigest:
    (one,) = compile_digest([search], holdings, since=since).searches
    return one


def list_passages(one: SearchDigest) -> list[Passage]:
    return [passage for news in one.news for passage in news.passages]


def test_a_first_look_reports_all_that_is_found() -> None:
    one = digest_one(PHONES, hold(COME, LATE, TEA, NEW))

    assert list_passages(one) == [NEW, COME, LATE]
    assert [news.is_corrected for news in one.news] == [False, False]


def test_the_same_again_is_no_news() -> None:
    looked = look(PHONES, hold(COME, LATE, TEA))

    again = digest_one(looked, hold(COME, LATE, TEA))

    assert not again.has_news
    assert again.look == looked.look


def test_a_new_meeting_is_reported_alone() -> None:
    looked = look(PHONES, hold(COME, TEA))

    assert list_passages(digest_one(looked, hold(COME, TEA, NEW, BREAD))) == [NEW]


def test_a_corrected_passage_is_reported_and_the_one_it_was_is_gone() -> None:
    looked = look(PHONES, hold(COME, LATE, TEA))
    mended = say("The phones were early.", position=1)

    one = digest_one(looked, hold(COME, mended, TEA))

    assert list_passages(one) == [mended]
    assert one.news[0].is_corrected
    assert [(gone.meeting, gone.held_on, gone.sentences) for gone in one.withdrawn] == [(COME.meeting, JULY, 1)]


def test_the_same_words_cut_otherwise_or_moved_are_no_news() -> None:
    said = replace(say("The phones were late. They were blue. Tea was cold."), sentence_starts=(0, 22, 38))
    looked = look(PHONES, hold(said, COME))
    first = replace(say("The phones were late.", position=1), section=said.section)
    rest = replace(say("They were blue. Tea was cold.", position=2), section=said.section, sentence_starts=(0, 16))

    assert not digest_one(looked, hold(COME, first, rest)).has_news


def test_of_a_passage_cut_otherwise_the_part_with_a_new_sentence_is_news() -> None:
    said = replace(say("The phones were late. The phones were blue."), sentence_starts=(0, 22))
    looked = look(PHONES, hold(said))
    mended = replace(say("The phones were late. They were sent."), sentence_starts=(0, 22))
    rest = replace(say("The phones were blue.", position=1), section=said.section)

    one = digest_one(looked, hold(mended, rest))

    assert list_passages(one) == [mended]
    assert one.withdrawn == ()


def test_a_correction_elsewhere_in_the_minutes_is_no_news() -> None:
    looked = look(PHONES, hold(COME, LATE, TEA))

    one = digest_one(looked, hold(COME, LATE, say("Coffee was served.", position=2)))

    assert not one.has_news


def test_a_meeting_that_is_gone_is_told_by_its_day() -> None:
    looked = look(PHONES, hold(COME, LATE, NEW))

    one = digest_one(looked, hold(NEW))

    assert one.news == ()
    assert [(gone.meeting, gone.held_on, gone.sentences) for gone in one.withdrawn] == [(None, JULY, 2)]
    assert not digest_one(look(looked, hold(NEW)), hold(NEW)).has_news


def test_approved_minutes_in_the_place_of_their_draft_report_what_they_changed() -> None:
    looked = look(PHONES, hold(COME, LATE, TEA))
    approved = [say(one.text, meeting="approved", position=one.position) for one in (COME, TEA)]
    added = say("The phones were blue.", meeting="approved", position=3)

    one = digest_one(looked, hold(*approved, added))

    assert list_passages(one) == [added]
    assert one.news[0].is_corrected
    assert [gone.sentences for gone in one.withdrawn] == [1]


def test_what_only_stands_near_the_words_is_no_news() -> None:
    beside = [replace(one, section=("Any other business",)) for one in (COME, TEA)]

    assert list_passages(digest_one(PHONES, hold(*beside))) == [beside[0]]


def test_some_of_the_words_are_not_enough() -> None:
    search = SavedSearch("late", "late delivery of tablets to the northern prisons", FilterRequest())

    assert not digest_one(search, hold(COME, LATE, TEA)).has_news


def test_words_of_the_heading_count() -> None:
    told = make_passage("They had come.", meeting="july", section=("Phones in cells",))

    assert list_passages(digest_one(PHONES, hold(told, TEA))) == [told]


def test_filters_alone_report_all_they_allow() -> None:
    search = SavedSearch("clinks", "", FilterRequest(speaker="Anne Fox"))
    hers = make_passage("Bread was short.", speaker="Anne Fox", organisation="Clinks", meeting="july", position=3)
    looked = look(search, hold(COME, TEA))

    assert list_passages(digest_one(looked, hold(COME, TEA, hers))) == [hers]


def test_filters_narrow_what_is_reported() -> None:
    search = replace(PHONES, request=FilterRequest(since=AUGUST))

    assert list_passages(digest_one(search, hold(COME, NEW))) == [NEW]


def test_a_search_for_a_meeting_that_is_not_there_says_so_and_the_others_go_on() -> None:
    missing = replace(PHONES, name="missing", request=FilterRequest(meeting="nowhere"))

    digest = compile_digest([missing, PHONES], hold(COME))

    assert [one.obstacle for one in digest.searches] == ["no meeting 'nowhere' in the archive", None]
    assert [one.has_news for one in digest.searches] == [False, True]


def test_a_day_reports_its_meetings_whatever_was_looked_at() -> None:
    holdings = hold(COME, NEW)

    one = digest_one(look(PHONES, holdings), holdings, since=AUGUST)

    assert list_passages(one) == [NEW]


def test_open_actions_upon_what_is_found_are_news_once() -> None:
    (write,) = make_meeting().actions
    asked = replace(write, text="Matt Douglas to count the phones", paragraph=1, section=None)
    done = replace(asked, text="Matt Douglas to pay for the phones", status=ActionStatus.DONE)
    found = make_passage("Phones had come.", meeting="july")
    looked = look(PHONES, hold(found))

    one = digest_one(looked, hold(found, actions=[asked, done]))

    assert [[linked.action for linked in news.actions] for news in one.news] == [[asked]]
    assert list_passages(one) == []
    assert not digest_one(look(looked, hold(found, actions=[asked])), hold(found, actions=[asked])).has_news


def test_an_action_told_before_is_not_told_again_with_what_was_added_to_its_minutes() -> None:
    (write,) = make_meeting().actions
    asked = replace(write, text="Matt Douglas to count the phones", paragraph=1, section=None)
    found = make_passage("Phones had come.", meeting="july")
    added = make_passage("The phones were blue.", meeting="july", position=1)
    looked = look(PHONES, hold(found, actions=[asked]))

    (news,) = digest_one(looked, hold(found, added, actions=[asked])).news

    assert (news.passages, news.actions) == ((added,), ())


def test_an_action_is_told_as_an_action_and_not_also_as_a_passage() -> None:
    (write,) = make_meeting().actions
    asked = replace(write, text="Matt Douglas to count the phones", paragraph=1, section=None)
    record = make_passage("Matt Douglas to count the phones", meeting="july", kind=TurnKind.ACTION)

    (news,) = digest_one(PHONES, hold(record, actions=[asked])).news

    assert (news.passages, [linked.action for linked in news.actions]) == ((), [asked])


def test_an_anonymous_speaker_stays_as_printed() -> None:
    unnamed = make_passage(
        "The phones were too few.",
        speaker="A voluntary sector attendee",
        organisation=None,
        basis=Basis.ANONYMOUS,
        speaker_type=SpeakerType.ANONYMOUS,
        meeting="july",
    )

    assert list_passages(digest_one(PHONES, hold(unnamed, TEA))) == [unnamed]


def test_who_an_unnamed_speaker_is_gets_no_digest() -> None:
    unnamed = make_passage(
        "The phones were too few.",
        speaker="A voluntary sector attendee",
        organisation=None,
        basis=Basis.ANONYMOUS,
        speaker_type=SpeakerType.ANONYMOUS,
        meeting="july",
    )
    search = SavedSearch("who", "who is the voluntary sector attendee who spoke about the phones", FilterRequest())

    one = digest_one(search, hold(unnamed, LATE))

    assert not one.has_news
    assert "unnamed" in (one.obstacle or "")


def test_those_whose_words_are_wanted_are_reported_and_no_others() -> None:
    search = SavedSearch("fox", "what did Anne Fox say about phones", FilterRequest())
    hers = make_passage("The phones were too few.", speaker="Anne Fox", organisation="Clinks", meeting="july")

    assert list_passages(digest_one(search, hold(hers, LATE, TEA))) == [hers]


def test_a_digest_without_searches_has_no_news() -> None:
    digest = compile_digest([], hold(COME))

    assert digest == Digest(None, ())
    assert not digest.has_news
