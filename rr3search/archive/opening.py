"""An archive opened: its store, its names, and its engines, loaded when first needed."""

from typing import Self

from rr3search.config import Settings
from rr3search.domain import Passage, PassageFilter
from rr3search.embedders import Embedder, HashingEmbedder, load_embedder
from rr3search.errors import EmbedderMismatchError, UnknownIdError
from rr3search.filtering import resolve_filter, suggest_names
from rr3search.names import load_register
from rr3search.naming import read_names
from rr3search.queries import FilterRequest
from rr3search.rerankers import PairReader, Reranker, load_reader, load_reranker
from rr3search.search import Holdings
from rr3search.stores import LocalStore

__all__ = ["OpenArchive"]


class OpenArchive:
    """What every use of an archive begins with."""

    def __init__(self, store: LocalStore, settings: Settings) -> None:
        self._store = store
        self._settings = settings
        self._loaded: Embedder | None = None
        self._chosen: Reranker | None = None
        self._reader: PairReader | None = None
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
        return Holdings(
            self._store, self._embedder, self._register, reranker=self._reranker, reader=self._find_reader()
        )

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

    def _find_reader(self) -> PairReader | None:
        """The reader, kept as long as the archive is open; an index of hashed words does without any model."""
        if self._reader is None and not isinstance(self._embedder, HashingEmbedder):
            self._reader = load_reader()
        return self._reader

    @property
    def _reranker(self) -> Reranker | None:
        """What the settings name to read hits again, chosen when first needed; None where they name nothing."""
        if self._chosen is None and self._settings.reranker is not None:
            self._chosen = load_reranker(self._settings.reranker)
        return self._chosen
