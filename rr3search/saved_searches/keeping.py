"""Saved searches kept, replaced, removed, marked as read, and made to forget.

An index's folder in; every change reads the file under a lock and replaces it whole.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from rr3search.domain import fold_name
from rr3search.errors import SearchNameTakenError, UnknownIdError
from rr3search.queries import write_request
from rr3search.saved_searches.contents import Contents
from rr3search.saved_searches.file import (
    find_saved_searches,
    lock_saved_searches,
    read_saved_searches,
    write_saved_searches,
)
from rr3search.saved_searches.nouns import Look, SavedSearch

__all__ = ["SavedSearches"]

_Searches = dict[str, SavedSearch]


def _is_about_nobody(_: str) -> bool:
    return False


class SavedSearches:
    """The searches kept beside an index.

    Every method raises UnreadableInputError where the file cannot be read, understood or written; what it held stays.
    """

    def __init__(self, index_directory: Path) -> None:
        self._path = find_saved_searches(index_directory)

    def list_all(self) -> list[SavedSearch]:
        """List them by name."""
        return list(read_saved_searches(self._path).values())

    def find(self, named: str) -> SavedSearch:
        """Give the one of that name.

        Raises:
            UnknownIdError: There is none.
        """
        return _pick(read_saved_searches(self._path), named)

    def keep(self, search: SavedSearch, *, is_replacing: bool) -> None:
        """Keep a search; one that it replaces is forgotten with its last look.

        Raises:
            SearchNameTakenError: There is one of that name, and it is not to be replaced.
        """

        def change(searches: _Searches) -> _Searches:
            if search.name in searches and not is_replacing:
                raise SearchNameTakenError(search.name, query=searches[search.name].query)
            return {**searches, search.name: search}

        self._change(change)

    def remove(self, named: str) -> SavedSearch:
        """Remove the one of that name and give it.

        Raises:
            UnknownIdError: There is none.
        """
        removed: list[SavedSearch] = []

        def change(searches: _Searches) -> _Searches:
            removed.append(_pick(searches, named))
            return {name: one for name, one in searches.items() if name != removed[0].name}

        self._change(change)
        return removed[0]

    def mark(self, looked: Iterable[SavedSearch]) -> None:
        """Remember the looks at searches; one removed or replaced meanwhile keeps what it has."""
        looks = {(search.name, search.query, search.request): search.look for search in looked}

        def change(searches: _Searches) -> _Searches:
            found = {name: looks.get((name, one.query, one.request)) for name, one in searches.items()}
            return {name: one.mark(look) if (look := found[name]) else one for name, one in searches.items()}

        self._change(change)

    def list_naming(self, is_about: Callable[[str], bool]) -> list[SavedSearch]:
        """List those whose name, query or filters name somebody.

        Args:
            is_about: Tells it of a text.
        """
        return [one for one in self.list_all() if _names(one, is_about)]

    def forget(
        self,
        *,
        meetings: Mapping[str, str | None] = MappingProxyType({}),
        keys: Mapping[str, str | None] = MappingProxyType({}),
        is_about: Callable[[str], bool] = _is_about_nobody,
    ) -> list[SavedSearch]:
        """Remove every trace of what is forgotten, and give the searches that went with it.

        A key could confirm a guess at the words it was made of, so keys go too.

        Args:
            meetings: The new id of each old one; None where nothing of it is to be kept in any look.
            keys: What stands in the place of each key, which is no news then; None where nothing does.
            is_about: Tells of a search's name, query and filters whether they name who is forgotten; then it goes.
        """
        if not read_saved_searches(self._path):
            return []
        gone: list[SavedSearch] = []

        def change(searches: _Searches) -> _Searches:
            gone.extend(one for one in searches.values() if _names(one, is_about))
            kept = {name: one for name, one in searches.items() if one not in gone}
            return {
                name: one.mark(_replace_keys(one.look, keys, meetings=meetings)) if one.look else one
                for name, one in kept.items()
            }

        self._change(change)
        return gone

    def _change(self, change: Callable[[_Searches], _Searches]) -> None:
        with lock_saved_searches(self._path):
            write_saved_searches(self._path, change(read_saved_searches(self._path)).values())


def _pick(searches: Mapping[str, SavedSearch], named: str) -> SavedSearch:
    found = searches.get(fold_name(named))
    if found is None:
        raise UnknownIdError(named, kind="saved search")
    return found


def _names(search: SavedSearch, is_about: Callable[[str], bool]) -> bool:
    return any(map(is_about, _list_texts(search)))


def _list_texts(search: SavedSearch) -> list[str]:
    filters = write_request(search.request).values()
    return [search.name, search.query, *(text for text in filters if isinstance(text, str))]


def _replace_keys(look: Look, keys: Mapping[str, str | None], *, meetings: Mapping[str, str | None]) -> Look:
    def take(held: frozenset[str]) -> frozenset[str]:
        return frozenset(new for old in held if (new := keys.get(old, old)) is not None)

    found = {new: take(held) for old, held in look.found.items() if (new := meetings.get(old, old)) is not None}
    return Look(
        look.looked_on,
        contents={
            new: Contents(one.held_on, sentences=take(one.sentences), actions=take(one.actions))
            for old, one in look.contents.items()
            if (new := meetings.get(old, old)) is not None
        },
        found={meeting: held for meeting, held in found.items() if held},
    )
