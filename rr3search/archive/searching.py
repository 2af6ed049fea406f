"""What an archive finds: passages, answers, what became of a topic, and what stands behind an agenda or a citation."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rr3search.answer import answer_question
from rr3search.archive.listing import ListedArchive
from rr3search.archive.views import PassageInContext
from rr3search.bodies import choose_body_names, name_bodies_of_passages
from rr3search.citations import choose_quote, list_acronyms
from rr3search.digest import Digest, compile_digest
from rr3search.domain import (
    Answer,
    Citation,
    CitationCheck,
    CitationStyle,
    Consequence,
    Hit,
    Passage,
    PassageFilter,
    PrintedCitation,
)
from rr3search.evaluation import Evaluation, GoldQuestion, evaluate_questions
from rr3search.naming import read_names
from rr3search.publication import DEFAULT_LEAST_GROUP, PublicationRules, publish_passages
from rr3search.queries import FilterRequest
from rr3search.questions import Ledger
from rr3search.raising import count_raised
from rr3search.search import DEFAULT_SEARCH, SearchResult, SearchSettings, search_passages
from rr3search.stores import RememberingStore
from rr3search.timeline import trace_timelines

if TYPE_CHECKING:
    from rr3search.domain import Agenda, Brief, Raised, Timelines
    from rr3search.saved_searches import SavedSearch

__all__ = ["SearchedArchive"]

_NEIGHBOURS = 2


class SearchedArchive(ListedArchive):
    """An archive to be searched and asked."""

    def search(
        self, query: str, request: FilterRequest, *, limit: int, settings: SearchSettings = DEFAULT_SEARCH
    ) -> SearchResult:
        """Find the passages that fit a query best; see `search.search_passages`."""
        return search_passages(query, request, replace(self._holdings, settings=settings), limit=limit)

    def find_consequences(self, hits: Sequence[Hit]) -> dict[str, Consequence]:
        """Tell what followed from each hit, by passage id."""
        ledger = Ledger(self._store, (hit.passage for hit in hits))
        return {hit.passage.id: ledger.find_consequence(hit.passage) for hit in hits}

    def ask(
        self, question: str, request: FilterRequest, *, limit: int, settings: SearchSettings = DEFAULT_SEARCH
    ) -> Answer:
        """Answer a question in the minutes' own words, or refuse; see `answer.answer_question`."""
        return answer_question(question, request, replace(self._holdings, settings=settings), limit=limit)

    def brief(self, agenda: "Agenda", request: FilterRequest, *, source: Path | None = None) -> "Brief":
        """Say what the archive has on each line of an agenda; see `briefing.brief_agenda`.

        Args:
            agenda: What is tabled.
            request: Which meetings, people and bodies count.
            source: The agenda's file; lying among the minutes it is none that was forgotten.
        """
        from rr3search.briefing import brief_agenda  # noqa: PLC0415  a lookup briefs nothing
        from rr3search.intake import find_missing  # noqa: PLC0415  it brings the sandbox, which a lookup does without

        store = RememberingStore(self._store)
        files = [file for meeting in store.list_meetings() for file in (meeting.source, *meeting.also_in)]
        missing = [str(file) for file in find_missing(one.file for one in files) if file != source]
        return brief_agenda(
            agenda,
            request,
            replace(self._holdings, store=store),
            list_register=partial(self._list_register_of, store=store),
            unread_files=missing,
        )

    def trace_timelines(self, topic: str, request: FilterRequest, *, limit: int | None = None) -> "Timelines":
        """Trace what bodies said of a topic over time; see `timeline.trace_timelines`."""
        return trace_timelines(topic, request, self._holdings, limit=limit)

    def count_raised(self, topic: str, request: FilterRequest) -> "Raised":
        """Find every time a topic was raised, and by whom; see `raising.count_raised`."""
        return count_raised(topic, request, self._holdings)

    def compile_digest(self, searches: "Sequence[SavedSearch]", *, since: dt.date | None = None) -> Digest:
        """Find what is new for each saved search since its last look; see `digest.compile_digest`."""
        return compile_digest(searches, self._holdings, since=since)

    def evaluate(
        self,
        questions: Sequence[GoldQuestion],
        *,
        changes: Mapping[str, float],
        against: Mapping[str, float] | None = None,
        on_progress: Callable[[int, int], None],
    ) -> Evaluation:
        """Measure search and answers on questions with known answers; see `evaluation.evaluate_questions`."""
        return evaluate_questions(questions, self._holdings, changes=changes, against=against, on_progress=on_progress)

    def show(self, passage_id: str) -> PassageInContext:
        """Give a passage with its neighbours; a unique beginning of its id is enough.

        Raises:
            UnknownIdError: No passage, or more than one, has an id that begins so.
        """
        passage = self._find_passage(passage_id)
        meeting = self._store.list_passages(PassageFilter(meetings=frozenset({passage.meeting.id})))
        here = passage.position
        return PassageInContext(
            passage=passage,
            before=tuple(meeting[max(0, here - _NEIGHBOURS) : here]),
            after=tuple(meeting[here + 1 : here + 1 + _NEIGHBOURS]),
            actions=tuple(
                linked
                for linked in self.list_actions(FilterRequest(meeting=passage.meeting.id))
                if linked.section == passage.section
            ),
        )

    def cite(
        self,
        passage_id: str,
        style: CitationStyle,
        *,
        is_quoted: bool = False,
        sentence: int | None = None,
        words: str | None = None,
    ) -> Citation:
        """Cite a passage, a sentence of it or some of its words; a unique beginning of its id is enough.

        Raises:
            UnknownIdError: No passage, or more than one, has an id that begins so.
            UnquotableWordsError: The passage has no such sentence, or does not hold the words.
        """
        passage = self._find_passage(passage_id)
        is_part = sentence is not None or words is not None
        quote = choose_quote(passage, sentence=sentence, words=words) if is_quoted or is_part else None
        return Citation(passage, style, quote, list_acronyms(self._store.read_vocabulary(), self._register))

    def verify(self, citations: Sequence[PrintedCitation]) -> list[CitationCheck]:
        """Check citations against what is stored; see `verification.verify_citations`."""
        from rr3search.verification import verify_citations  # noqa: PLC0415  a lookup checks nothing

        return verify_citations(citations, self._store, people=read_names(self._store, self._register).people)

    def export(self, request: FilterRequest) -> list[Passage]:
        """Give every allowed passage, by meeting and in order, each body under one name."""
        return self._name_bodies(self._store.list_passages(self._resolve(request)))

    def publish(
        self, request: FilterRequest, *, officials: Sequence[str] = (), least_group: int | None = None
    ) -> list[Passage]:
        """Give every allowed passage without the names of those who hold no office; see `publication`.

        Args:
            request: Which passages.
            officials: The bodies whose people may be named; none means those whose name or role shows it.
            least_group: So many of a body must speak at a meeting for it to be named; None means the default.
        """
        bodies = [self._resolve(FilterRequest(org=body)).organisations or frozenset() for body in officials]
        rules = PublicationRules(frozenset().union(*bodies) if bodies else None, least_group or DEFAULT_LEAST_GROUP)
        return self._name_bodies(publish_passages(self.export(request), self._store, self._register, rules=rules))

    def _name_bodies(self, passages: Sequence[Passage]) -> list[Passage]:
        names = choose_body_names(self._store.read_vocabulary().organisations)
        return name_bodies_of_passages(passages, names)
