"""Use case: what is new for saved searches since each was last looked at.

Saved searches in, a digest out: the passages that were not there before, the open actions that follow, and what was
reported then and is gone. New is a passage with a sentence that the last look did not hold, by the words themselves:
where it stands and how the rest is cut are no news. A passage is reported only where the minutes speak of the topic:
what vectors alone hold to be near is none either.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rr3search.answer import Inquiry, inquire, refuse_unheard
from rr3search.answerers import is_strong
from rr3search.domain import (
    ActionStatus,
    LinkedAction,
    MeetingReference,
    Passage,
    PassageFilter,
    TurnKind,
    refer_to_meeting,
)
from rr3search.errors import InvalidQueryError, UnknownIdError
from rr3search.questions import Ledger, follows
from rr3search.registers import list_owned_actions
from rr3search.saved_searches import (
    NO_CONTENTS,
    Contents,
    Look,
    SavedSearch,
    gather_contents,
    identify_action,
    identify_sentences,
)
from rr3search.search import Holdings, understand_query
from rr3search.stores import PassageStore

__all__ = ["Digest", "MeetingNews", "SearchDigest", "Withdrawal", "compile_digest"]


@dataclass(frozen=True, slots=True)
class MeetingNews:
    """What is new in the minutes of one meeting."""

    meeting: MeetingReference
    is_corrected: bool
    """Whether other words of these minutes were there at the last look."""
    passages: tuple[Passage, ...]
    """In the order of the minutes, without those that record one of the actions."""
    actions: tuple[LinkedAction, ...]
    """Still to be done, and recorded upon a passage the search finds."""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Sentences reported at the last look that the archive no longer holds."""

    meeting: MeetingReference | None
    """None where the meeting itself is gone."""
    held_on: dt.date | None
    sentences: int


@dataclass(frozen=True, slots=True)
class SearchDigest:
    """What is new for one search."""

    search: SavedSearch
    """With its last look, which this is compared with."""
    news: tuple[MeetingNews, ...]
    """Latest meeting first."""
    withdrawn: tuple[Withdrawal, ...]
    look: Look
    """What is to be remembered once this has been read."""
    obstacle: str | None = None
    """Why nothing could be looked for; None where it could."""

    @property
    def has_news(self) -> bool:
        """Whether there is anything to report."""
        return bool(self.news or self.withdrawn)


@dataclass(frozen=True, slots=True)
class Digest:
    """What is new for saved searches."""

    since: dt.date | None
    """The day from which meetings are reported; None where each search is compared with its last look."""
    searches: tuple[SearchDigest, ...]

    @property
    def has_news(self) -> bool:
        """Whether there is anything to report."""
        return any(one.has_news for one in self.searches)


def compile_digest(searches: Sequence[SavedSearch], holdings: Holdings, *, since: dt.date | None = None) -> Digest:
    """Find what is new for each search.

    Args:
        searches: Each with its last look.
        holdings: Where to look; a reranker is not asked, since nothing is ranked.
        since: Report instead, whatever was looked at before, all that meetings held on that day or later say.
    """
    stock = _take_stock(holdings.store)
    unranked = replace(holdings, reranker=None)
    return Digest(since, tuple(_compile_search(search, unranked, stock, since=since) for search in searches))


def _take_stock(store: PassageStore) -> dict[str, Contents]:
    """Give what each meeting of the archive holds."""
    everything = PassageFilter()
    passages: dict[str, list[Passage]] = defaultdict(list)
    actions: dict[str, list[LinkedAction]] = defaultdict(list)
    for passage in store.list_passages(everything):
        passages[passage.meeting.id].append(passage)
    for linked in list_owned_actions(store, everything):
        actions[linked.meeting.id].append(linked)
    return {
        meeting.id: gather_contents(meeting.held_on, passages[meeting.id], actions[meeting.id])
        for meeting in store.list_meetings()
    }


def _compile_search(
    search: SavedSearch, holdings: Holdings, stock: Mapping[str, Contents], *, since: dt.date | None
) -> SearchDigest:
    look = None if since is not None else search.look
    seen = NO_CONTENTS if look is None else look.seen
    changed = _list_changed(stock, look, since=since)
    obstacle = None
    found: list[Passage] = []
    ledger = Ledger(holdings.store, ())
    try:
        if changed:
            found, ledger = _find_passages(search, holdings, among=changed)
    except (InvalidQueryError, UnknownIdError) as error:
        obstacle = str(error)
    found_keys: dict[str, set[str]] = defaultdict(set)
    for passage in found:
        found_keys[passage.meeting.id].update(identify_sentences(passage))
    kept = {} if look is None else {one: look.found[one] for one in look.found if one in stock and one not in changed}
    return SearchDigest(
        search=search,
        news=tuple(_gather_news(found, ledger, stock, seen=seen)),
        withdrawn=() if look is None else tuple(_list_withdrawn(look, stock, holdings.store)),
        look=Look(
            holdings.today,
            contents=stock,
            found=kept | {meeting: frozenset(keys) for meeting, keys in found_keys.items()},
        ),
        obstacle=obstacle,
    )


def _list_changed(stock: Mapping[str, Contents], look: Look | None, *, since: dt.date | None) -> frozenset[str]:
    """The meetings that are to be looked through: new or changed since the last look, or held since a day."""
    return frozenset(
        meeting
        for meeting, contents in stock.items()
        if (since is None or (contents.held_on is not None and contents.held_on >= since))
        and (look is None or look.contents.get(meeting) != contents)
    )


def _find_passages(search: SavedSearch, holdings: Holdings, *, among: frozenset[str]) -> tuple[list[Passage], Ledger]:
    """Find all that a search is after in some meetings, in the order of the minutes, latest meeting first.

    Raises:
        InvalidQueryError: It asks who an unnamed speaker is.
        UnknownIdError: It names a meeting the archive does not have.
    """
    if not search.has_words():
        where = understand_query(search.query, search.request, holdings).where
        allowed = among if where.meetings is None else among & where.meetings
        passages = holdings.store.list_passages(replace(where, meetings=allowed))
        ledger = Ledger(holdings.store, passages)
    else:
        scope = holdings.store.measure_scope(PassageFilter(meetings=among))
        inquiry = inquire(search.query, search.request, holdings, followed=scope.passages, among=among)
        if inquiry.intent.is_unmasking:
            message = "it asks who an unnamed speaker is; the minutes leave them unnamed, and so does this tool"
            raise InvalidQueryError(message)
        is_unheard = refuse_unheard(inquiry) is not None
        passages = [] if is_unheard else [hit.passage for hit in inquiry.heard if _bears_upon(hit.passage, inquiry)]
        ledger = inquiry.ledger
    passages.sort(key=lambda passage: (passage.meeting.id, passage.position))
    passages.sort(key=lambda passage: str(passage.meeting.held_on or ""), reverse=True)
    return passages, ledger


def _bears_upon(passage: Passage, inquiry: Inquiry) -> bool:
    """Whether the minutes speak of the topic there: in all its words, or in some and near it by vectors too.

    Where nothing but speakers or a kind of record is asked for, whatever is theirs or of that kind bears upon it.
    """
    intent = inquiry.intent
    if not intent.topic:
        kinds = {TurnKind.ACTION} if intent.is_about_actions else set()
        kinds |= {TurnKind.DECISION} if intent.is_about_decisions else set()
        is_theirs = bool(intent.people or intent.organisations)
        return passage.kind in kinds if kinds else is_theirs
    told = "\n".join(part for part in (passage.question, *passage.section, passage.text) if part)
    coverage = inquiry.coverage.measure(told)
    return coverage >= 1 or (coverage > 0 and is_strong(inquiry.weigh(passage)))


def _gather_news(
    found: Sequence[Passage], ledger: Ledger, stock: Mapping[str, Contents], *, seen: Contents
) -> list[MeetingNews]:
    """Group what was not seen by its meeting, in the order given."""
    by_meeting: dict[str, list[Passage]] = defaultdict(list)
    for passage in found:
        by_meeting[passage.meeting.id].append(passage)
    news = []
    for meeting, passages in by_meeting.items():
        upon = dict.fromkeys(linked for passage in passages for linked in ledger.find_consequence(passage).actions)
        actions = [linked for linked in upon if _is_to_do(linked) and identify_action(linked) not in seen.actions]
        new = [
            passage
            for passage in passages
            if not seen.sentences.issuperset(identify_sentences(passage)) and not _is_recorded_by(passage, actions)
        ]
        if new or actions:
            is_corrected = not stock[meeting].sentences.isdisjoint(seen.sentences)
            news.append(MeetingNews(passages[0].meeting, is_corrected, tuple(new), tuple(actions)))
    return news


def _is_to_do(linked: LinkedAction) -> bool:
    return linked.action.status is not ActionStatus.DONE


def _is_recorded_by(passage: Passage, actions: Sequence[LinkedAction]) -> bool:
    """Whether the passage is itself the record of one of the actions, which is told once."""
    return passage.kind is TurnKind.ACTION and any(follows(linked, passage) for linked in actions)


def _list_withdrawn(look: Look, stock: Mapping[str, Contents], store: PassageStore) -> list[Withdrawal]:
    held = frozenset(key for contents in stock.values() for key in contents.sentences)
    gone = {meeting: len(keys - held) for meeting, keys in look.found.items() if keys - held}
    references = {meeting.id: refer_to_meeting(meeting) for meeting in store.find_meetings(gone)}
    return sorted(
        (
            Withdrawal(
                references.get(meeting),
                held_on=look.contents[meeting].held_on if meeting in look.contents else None,
                sentences=count,
            )
            for meeting, count in gone.items()
        ),
        key=lambda one: str(one.held_on or ""),
        reverse=True,
    )
