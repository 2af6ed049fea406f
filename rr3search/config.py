"""Settings: read once at the edge, passed down.

Command-line words, environment and working folder in, one frozen object out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from rr3search.embedders import DEFAULT_EMBEDDER

__all__ = [
    "INDEX_VARIABLE",
    "NAMES_VARIABLE",
    "RERANKER_VARIABLE",
    "Settings",
    "choose_reranker",
    "find_index_directory",
    "find_names_directory",
]

INDEX_VARIABLE = "RR3SEARCH_INDEX"
NAMES_VARIABLE = "RR3SEARCH_NAMES"
RERANKER_VARIABLE = "RR3SEARCH_RERANKER"


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the archive lies, what encodes it and what reads its hits again."""

    index_directory: Path
    embedder: str | None = None
    """Name or path; None means the one the index was built with, or the default for a new index."""
    names_directory: Path | None = None
    """Where the edited tables of names lie; None means the shipped ones."""
    reranker: str | None = None
    """Name or path of a cross-encoder; None means that nothing reads the hits again."""

    @property
    def embedder_for_new_index(self) -> str:
        """The embedder an index that does not exist yet is built with."""
        return self.embedder or DEFAULT_EMBEDDER


def find_index_directory(named: Path | None, *, environment: Mapping[str, str], working_folder: Path) -> Path:
    """Choose the index: the one named, else the environment's, else ./index, else the user's data folder."""
    if named is not None:
        return named
    if from_environment := environment.get(INDEX_VARIABLE):
        return Path(from_environment)
    local = working_folder / "index"
    if local.is_dir():
        return local
    return Path(platformdirs.user_data_dir("rr3search")) / "index"


def find_names_directory(*, environment: Mapping[str, str]) -> Path:
    """Choose where the tables of names are edited: the environment's folder, else the user's settings folder."""
    if from_environment := environment.get(NAMES_VARIABLE):
        return Path(from_environment)
    return Path(platformdirs.user_config_dir("rr3search"))


def choose_reranker(named: str | None, *, environment: Mapping[str, str]) -> str | None:
    """Choose what reads hits again: the one named, else the environment's; an empty name means nothing does."""
    return (environment.get(RERANKER_VARIABLE) if named is None else named) or None
