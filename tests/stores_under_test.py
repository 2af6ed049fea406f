"""The stores that one suite is run on, and the few lines that fill and ask them."""

from contextlib import ExitStack
from pathlib import Path

from builders import make_meeting, unit_rows

from rr3search.domain import Passage, PassageFilter
from rr3search.stores import RememberingStore
from rr3search.stores.base import EmbedderStamp, PassageStore, WordQuery
from rr3search.stores.local import DEFAULT_LIMITS, Limits, LocalStore
from rr3search.stores.memory import MemoryStore

__all__ = ["EVERYTHING", "KINDS", "OTHER_STAMP", "STAMP", "fill", "match_texts", "nearest_texts", "open_store"]

EVERYTHING = PassageFilter()
STAMP = EmbedderStamp("test embedder", "f" * 64, 8)
OTHER_STAMP = EmbedderStamp("test embedder", "e" * 64, 8)
LIMITS = {
    "local": DEFAULT_LIMITS,
    "local, whole vectors in FAISS": Limits(exact_rows=0),
    "local, cells in FAISS": Limits(exact_rows=0, flat_rows=0, prune_above=0),
}


KINDS = ["memory", "remembering", *LIMITS]


def open_store(kind: str, directory: Path, opened: ExitStack) -> PassageStore:
    if kind == "memory":
        return MemoryStore()
    if kind == "remembering":
        return RememberingStore(MemoryStore())
    return opened.enter_context(LocalStore.create_or_open(directory, limits=LIMITS[kind]))


def fill(store: PassageStore, passages: list[Passage], *, meeting: str = "meeting", seed: int = 0) -> None:
    with store.write(STAMP) as writer:
        writer.replace_meeting(make_meeting(meeting), passages, unit_rows(len(passages), seed=seed))


def match_texts(store: PassageStore, query: WordQuery, *, where: PassageFilter = EVERYTHING) -> list[str]:
    matches = store.matching(query, k=100, where=where)
    return [passage.text for passage in store.find_passages([match.passage_id for match in matches])]


def nearest_texts(store: PassageStore, *, k: int = 100, where: PassageFilter = EVERYTHING, seed: int = 3) -> list[str]:
    matches = store.nearest(unit_rows(1, seed=seed), k=k, where=where)
    return [passage.text for passage in store.find_passages([match.passage_id for match in matches])]
