"""Whatever meetings come, go and change: a digest reports what they brought, once, and nothing else."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from builders import make_meeting, make_passage
from hypothesis import given, settings
from hypothesis import strategies as st

from rr3search.digest import compile_digest
from rr3search.domain import Passage
from rr3search.embedders import HashingEmbedder
from rr3search.queries import FilterRequest
from rr3search.saved_searches import SavedSearch, SavedSearches, identify_sentences
from rr3search.search import Holdings
from rr3search.stores import EmbedderStamp
from rr3search.stores.memory import MemoryStore

FEW = settings(max_examples=60, deadline=None)
EMBEDDER = HashingEmbedder()
SUBJECTS = ("Phones", "The phones", "Tea", "More tablets")
TEXTS = tuple(f"{subject} {verb}." for subject in SUBJECTS for verb in ("came", "went", "cost"))
MEETINGS = st.dictionaries(
    st.sampled_from(("one", "two", "three", "four")),
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=5, unique=True).map(tuple),
)
DAYS = {"one": dt.date(2020, 1, 1), "two": dt.date(2020, 2, 2), "three": None, "four": dt.date(2020, 1, 1)}
SEARCHES = (
    SavedSearch("phones", "phones", FilterRequest()),
    SavedSearch("all", "", FilterRequest(speaker="Matt Douglas")),
)


def make_passages(meeting: str, texts: tuple[str, ...]) -> list[Passage]:
    return [
        make_passage(text, meeting=meeting, held_on=DAYS[meeting], position=position, section=(meeting, text))
        for position, text in enumerate(texts)
    ]


def hold(meetings: Mapping[str, tuple[str, ...]]) -> Holdings:
    store = MemoryStore()
    with store.write(EmbedderStamp(EMBEDDER.name, EMBEDDER.fingerprint, EMBEDDER.dimensions)) as writer:
        for meeting, texts in meetings.items():
            passages = make_passages(meeting, texts)
            vectors = EMBEDDER.embed_texts([one.text for one in passages])
            writer.replace_meeting(make_meeting(meeting, held_on=DAYS[meeting]), passages, vectors)
    return Holdings(store, EMBEDDER)


@FEW
@given(MEETINGS, MEETINGS)
def test_news_is_what_the_later_archive_has_and_the_earlier_had_not(
    before: dict[str, tuple[str, ...]], after: dict[str, tuple[str, ...]]
) -> None:
    with TemporaryDirectory() as folder:
        saved = SavedSearches(Path(folder) / "index")
        for search in SEARCHES:
            saved.keep(search, is_replacing=False)
        saved.mark([one.search.mark(one.look) for one in compile_digest(saved.list_all(), hold(before)).searches])
        everything, phones = compile_digest(saved.list_all(), hold(after)).searches
        saved.mark([one.search.mark(one.look) for one in (everything, phones)])
        again = compile_digest(saved.list_all(), hold(after))

    old = {identify_sentences(one) for meeting, texts in before.items() for one in make_passages(meeting, texts)}
    new = [one for meeting, texts in after.items() for one in make_passages(meeting, texts)]
    added = {one.id for one in new if identify_sentences(one) not in old}
    assert {one.id for news in everything.news for one in news.passages} == added
    spoken = {one.id for one in new if "phones" in one.text.lower()}
    assert {one.id for news in phones.news for one in news.passages} == added & spoken
    gone = old - {identify_sentences(one) for one in new}
    assert sum(one.sentences for one in everything.withdrawn) == len(gone)
    assert not again.has_news
