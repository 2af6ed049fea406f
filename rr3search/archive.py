"""MinutesArchive: wires the parts; the one object that the command line, the web page and MCP know."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from rr3search.action_register import Register, close_action, list_register, reopen_action
from rr3search.answer import answer_question
from rr3search.citations import choose_quote
from rr3search.closings import load_closings
from rr3search.config import Settings
from rr3search.domain import (
    Answer,
    Citation,
    CitationCheck,
    CitationStyle,
    Consequence,
    EntryStatus,
    Hit,
    KnownPerson,
    LinkedAction,
    Meeting,
    Passage,
    PassageFilter,
    PrintedCitation,
    QuestionRecord,
    QuestionReference,
    QuestionStatus,
    Raised,
    RegisterEntry,
    Scope,
    Timelines,
)
from rr3search.embedders import Embedder, load_embedder
from rr3search.errors import EmbedderMismatchError, UnknownIdError
from rr3search.filtering import is_called, resolve_filter, suggest_names
from rr3search.names import drop_people, load_register
from rr3search.naming import read_names
from rr3search.queries import FilterRequest
from rr3search.questions import Ledger, find_repeated_questions, list_question_records
from rr3search.raising import count_raised
from rr3search.registers import MeetingRecord, list_known_people, list_meeting_records, list_owned_actions
from rr3search.rerankers import Reranker, load_reranker
from rr3search.saved_searches import SavedSearch, SavedSearches
from rr3search.search import DEFAULT_SEARCH, Holdings, SearchResult, SearchSettings, search_passages
from rr3search.stores import EmbedderStamp, LocalStore
from rr3search.timeline import trace_timelines

if TYPE_CHECKING:
    from rr3search.digest import Digest
    from rr3search.domain import Agenda, Brief
    from rr3search.evaluation import Evaluation, GoldQuestion
    from rr3search.forgetting import PersonRemoval
    from rr3search.ingest import IngestReport, Progress

__all__ = [
    "ArchiveStatus",
    "MeetingRecord",
    "MinutesArchive",
    "PassageInContext",
]

_NEIGHBOURS = 2


@dataclass(frozen=True, slots=True)
class PassageInContext:
    """A passage between its neighbours."""

    passage: Passage
    before: tuple[Passage, ...]
    after: tuple[Passage, ...]
    actions: tuple[LinkedAction, ...]
    """Recorded under the same question or section."""


@dataclass(frozen=True, slots=True)
class ArchiveStatus:
    """What an index holds and what made it."""

    directory: Path
    embedder: EmbedderStamp | None
    scope: Scope
    actions: int
    questions: int
    people: int


class MinutesArchive:
    """All that has been ingested, to be searched, asked and looked through."""

    def __init__(self, store: LocalStore, settings: Settings) -> None:
        self._store = store
        self._settings = settings
        self._loaded: Embedder | None = None
        self._chosen: Reranker | None = None
        self._register = load_register(settings.names_directory)

    @classmethod
    def open(cls, settings: Settings) -> Self:
        """Open the archive for reading.

        Raises:
            MissingIndexError: There is no index.
            IndexVersionError: It is of another format.
            DamagedIndexError: It is not what was written.
            EmbedderMismatchError: It was built with another embedder than the settings name.
        """
        return cls._check(cls(LocalStore.open(settings.index_directory), settings))

    @classmethod
    def create_or_open(cls, settings: Settings) -> Self:
        """Open the archive to ingest into it; where there is no index, the first ingest makes one.

        Raises:
            IndexVersionError: The index is of another format.
            DamagedIndexError: It is not what was written.
            EmbedderMismatchError: It was built with another embedder than the settings name.
        """
        return cls._check(cls(LocalStore.create_or_open(settings.index_directory), settings))

    def close(self) -> None:
        """Let go of the index's files."""
        self._store.close()

    def __enter__(self) -> Self:
        """Give itself; it stays open for the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the index's files."""
        self.close()

    def ingest(
        self, paths: Sequence[Path], *, is_pruning: bool = False, on_progress: "Callable[[Progress], None]"
    ) -> "IngestReport":
        """Read files and folders into the archive; see `ingest.ingest_files`."""
        from rr3search.ingest import ingest_files  # noqa: PLC0415  a lookup does without readers and parsing

        return ingest_files(paths, self._store, self._embedder, is_pruning=is_pruning, on_progress=on_progress)

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

    def brief(self, agenda: "Agenda", request: FilterRequest) -> "Brief":
        """Say what the archive has on each line of an agenda; see `briefing.brief_agenda`."""
        from rr3search.briefing import brief_agenda  # noqa: PLC0415  a lookup briefs nothing

        return brief_agenda(agenda, request, self._holdings)

    def trace_timelines(self, topic: str, request: FilterRequest, *, limit: int | None = None) -> Timelines:
        """Trace what bodies said of a topic over time; see `timeline.trace_timelines`."""
        return trace_timelines(topic, request, self._holdings, limit=limit)

    def count_raised(self, topic: str, request: FilterRequest) -> Raised:
        """Find every time a topic was raised, and by whom; see `raising.count_raised`."""
        return count_raised(topic, request, self._holdings)

    def evaluate(
        self,
        questions: "Sequence[GoldQuestion]",
        *,
        changes: Mapping[str, float],
        against: Mapping[str, float] | None = None,
        on_progress: Callable[[int, int], None],
    ) -> "Evaluation":
        """Measure search and answers on questions with known answers; see `evaluation.evaluate_questions`."""
        from rr3search.evaluation import evaluate_questions  # noqa: PLC0415  a lookup measures nothing

        return evaluate_questions(questions, self._holdings, changes=changes, against=against, on_progress=on_progress)

    def list_questions(
        self, request: FilterRequest, *, statuses: frozenset[QuestionStatus] | None = None
    ) -> list[QuestionRecord]:
        """List the questions put so far and what became of each; see `questions.list_question_records`."""
        return list_question_records(self._store, self._resolve(request), statuses=statuses)

    def find_asked_again(self, records: Sequence[QuestionRecord]) -> dict[str, tuple[QuestionReference, ...]]:
        """Tell which other meetings of the whole archive the same was asked at, by question id."""
        repeated = find_repeated_questions(list_question_records(self._store, PassageFilter())) if records else {}
        return {record.id: repeated[record.id] for record in records if record.id in repeated}

    def list_actions(self, request: FilterRequest, *, is_reviewed: bool = False) -> list[LinkedAction]:
        """List the allowed meetings' new actions, or the old ones reviewed; --speaker and --org mean the owner."""
        where = self._resolve(request)
        return list_owned_actions(self._store, where, register=self._register, is_reviewed=is_reviewed)

    def list_register(
        self, request: FilterRequest, *, today: dt.date, statuses: frozenset[EntryStatus] | None = None
    ) -> Register:
        """List each action once with what became of it; see `action_register.list_register`."""
        closings = load_closings(self._settings.index_directory)
        where = self._resolve(request)
        return list_register(
            self._store, where, register=self._register, closings=closings, today=today, statuses=statuses
        )

    def close_action(self, named: str, *, citation: str, today: dt.date) -> RegisterEntry:
        """Close an action because of a passage and give its entry; see `action_register.close_action`."""
        register, directory = self.list_register(FilterRequest(), today=today), self._settings.index_directory
        entry = close_action(register, self._store, directory, named=named, citation=citation)
        return self.list_register(FilterRequest(), today=today).get_entry(entry.id)

    def reopen_action(self, named: str, *, today: dt.date) -> RegisterEntry:
        """Take a closing back and give the entry; see `action_register.reopen_action`."""
        register = self.list_register(FilterRequest(), today=today)
        entry = reopen_action(register, self._settings.index_directory, named=named)
        return self.list_register(FilterRequest(), today=today).get_entry(entry.id)

    def list_meetings(self, request: FilterRequest) -> list[MeetingRecord]:
        """List the meetings of the days and names asked for, by date."""
        asked = FilterRequest(meeting=request.meeting, since=request.since, until=request.until)
        return list_meeting_records(self._store, self._resolve(asked))

    def list_people(self, request: FilterRequest) -> list[KnownPerson]:
        """List everybody the minutes list or quote by name; --speaker and --org narrow the list."""
        return list_known_people(self._store, self._resolve(request), register=self._register)

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

    def compile_digest(self, searches: Sequence[SavedSearch], *, since: dt.date | None = None) -> "Digest":
        """Find what is new for each saved search since its last look; see `digest.compile_digest`."""
        from rr3search.digest import compile_digest  # noqa: PLC0415  other lookups do without

        return compile_digest(searches, self._holdings, since=since)

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
        return Citation(passage, style, quote)

    def verify(self, citations: Sequence[PrintedCitation]) -> list[CitationCheck]:
        """Check citations against what is stored; see `verification.verify_citations`."""
        from rr3search.verification import verify_citations  # noqa: PLC0415  a lookup checks nothing

        return verify_citations(citations, self._store)

    def export(self, request: FilterRequest) -> list[Passage]:
        """Give every allowed passage, by meeting and in order."""
        return self._store.list_passages(self._resolve(request))

    def publish(
        self, request: FilterRequest, *, officials: Sequence[str] = (), least_group: int | None = None
    ) -> list[Passage]:
        """Give every allowed passage without the names of those who hold no office; see `publication`.

        Args:
            request: Which passages.
            officials: The bodies whose people may be named; none means those whose name or role shows it.
            least_group: So many of a body must speak at a meeting for it to be named; None means the default.
        """
        from rr3search.publication import DEFAULT_LEAST_GROUP, PublicationRules, publish_passages  # noqa: PLC0415  a lookup publishes nothing

        bodies = [self._resolve(FilterRequest(org=body)).organisations or frozenset() for body in officials]
        rules = PublicationRules(frozenset().union(*bodies) if bodies else None, least_group or DEFAULT_LEAST_GROUP)
        return publish_passages(self.export(request), self._store, self._register, rules=rules)

    def describe(self) -> ArchiveStatus:
        """Say what the index holds and what made it."""
        everything = PassageFilter()
        meetings = self._store.list_meetings()
        return ArchiveStatus(
            directory=self._settings.index_directory,
            embedder=self._store.embedder,
            scope=self._store.measure_scope(everything),
            actions=sum(len(meeting.actions) for meeting in meetings),
            questions=len(list_question_records(self._store, everything)),
            people=len(read_names(self._store, self._register).people),
        )

    def forget_meeting(self, named: str) -> Meeting:
        """Remove a meeting from everything that is stored, what saved searches know of it first.

        Raises:
            UnknownIdError: No meeting, or more than one, has this id, title or file name.
            UnreadableInputError: The saved searches cannot be read or written; nothing is removed.
        """
        record = self.find_meeting(named)
        if self._store.embedder is None:
            raise UnknownIdError(named, kind="single meeting")
        self.saved_searches.forget(meetings={record.meeting.id})
        with self._store.write(self._store.embedder) as writer:
            writer.remove_meeting(record.meeting.id)
        return record.meeting

    def forget_person(self, named: str, *, is_whole: bool, is_trial: bool) -> "PersonRemoval":
        """Take a person out of everything that is stored and keep them out; see `forgetting.forget_person`.

        Raises:
            UnknownIdError: Nobody is called so, or several people are.
        """
        from rr3search.forgetting import forget_person, is_form_of, plan_removal  # noqa: PLC0415  a lookup removes nobody

        if is_trial or self._store.embedder is None:
            return plan_removal(named, self._store, self._register, is_whole=is_whole)
        removal = forget_person(named, self._store, self._register, embedder=self._embedder, is_whole=is_whole)
        drop_people(self._settings.names_directory, lambda name: is_form_of(name, removal.names))
        return removal

    @property
    def saved_searches(self) -> SavedSearches:
        """The searches kept beside the index, which know by hash what was reported of it."""
        return SavedSearches(self._settings.index_directory)

    def find_meeting(self, named: str) -> MeetingRecord:
        """Give the one meeting that is called so; a part of its name is not enough.

        Raises:
            UnknownIdError: No meeting, or more than one, has this id, title, body or file name.
        """
        records = [one for one in self.list_meetings(FilterRequest(meeting=named)) if is_called(one.meeting, named)]
        if len(records) != 1:
            raise UnknownIdError(named, kind="single meeting")
        return records[0]

    def suggest_names(self, request: FilterRequest) -> dict[str, list[str]]:
        """List the names most like those of a request that nothing carries; see `filtering.suggest_names`."""
        return suggest_names(request, read_names(self._store, self._register))

    def _resolve(self, request: FilterRequest) -> PassageFilter:
        return resolve_filter(request, self._store, read_names(self._store, self._register))

    def _find_passage(self, identifier: str) -> Passage:
        exact = self._store.find_passages([identifier])
        if exact:
            return exact[0]
        beginning = [one for one in self._store.list_passages(PassageFilter()) if one.id.startswith(identifier)]
        if len(beginning) != 1 or not identifier:
            raise UnknownIdError(identifier, kind="passage")
        return beginning[0]

    @classmethod
    def _check(cls, archive: Self) -> Self:
        """Give the archive back if the settings name no other embedder than its own; else close it."""
        stored, named = archive._store.embedder, archive._settings.embedder
        if stored is not None and named is not None and load_embedder(named).name != stored.name:
            archive.close()
            raise EmbedderMismatchError(stored=stored.name, current=named)
        return archive

    @property
    def _holdings(self) -> Holdings:
        return Holdings(self._store, self._embedder, self._register, reranker=self._reranker)

    @property
    def _embedder(self) -> Embedder:
        """The index's own embedder, loaded when first needed and checked against the index."""
        if self._loaded is None:
            stored = self._store.embedder
            self._loaded = load_embedder(stored.name if stored else self._settings.embedder_for_new_index)
            if stored is not None and stored.fingerprint != self._loaded.fingerprint:
                raise EmbedderMismatchError(
                    stored=f"{stored.name} {stored.fingerprint[:12]}",
                    current=f"{self._loaded.name} {self._loaded.fingerprint[:12]}",
                )
        return self._loaded

    @property
    def _reranker(self) -> Reranker | None:
        """What the settings name to read hits again, chosen when first needed; None where they name nothing."""
        if self._chosen is None and self._settings.reranker is not None:
            self._chosen = load_reranker(self._settings.reranker)
        return self._chosen
