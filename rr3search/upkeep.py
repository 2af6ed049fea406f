"""Looking after an index that may be too damaged, or too old, to be opened as an archive.

Settings in; findings, or the number of passages encoded again, out.
"""

from collections.abc import Callable

from rr3search.chunking import compose_embedded_text
from rr3search.config import Settings
from rr3search.domain import PassageFilter
from rr3search.embedders import load_embedder
from rr3search.ingest import Progress
from rr3search.stores import EmbedderStamp, Finding, LocalStore, check_index

__all__ = ["diagnose_index", "reindex_archive"]


def diagnose_index(settings: Settings, *, is_deep: bool) -> list[Finding]:
    """Check the index on disk, without opening the archive: it may be too damaged for that.

    Args:
        settings: Where it lies.
        is_deep: Also read every file whole.

    Raises:
        MissingIndexError: There is no index.
    """
    return check_index(settings.index_directory, is_deep=is_deep)


def reindex_archive(settings: Settings, *, on_progress: Callable[[Progress], None]) -> int:
    """Encode every passage again, with the embedder the settings name or else the index's own, and count them.

    Raises:
        MissingIndexError: There is no index.
        DamagedIndexError: The catalogue itself is damaged.
    """
    with LocalStore.open(settings.index_directory) as store:
        own = store.embedder.name if store.embedder else settings.embedder_for_new_index
        embedder = load_embedder(settings.embedder or own)
        total = store.measure_scope(PassageFilter()).passages
        done = 0

        def count(finished: int) -> None:
            nonlocal done
            done += finished
            on_progress(Progress("encoding", done, total))

        store.rewrite(
            EmbedderStamp(embedder.name, embedder.fingerprint, embedder.dimensions),
            lambda passages: embedder.embed_texts(
                [compose_embedded_text(passage) for passage in passages], on_progress=count
            ),
        )
    return total
