"""Models that sentence-transformers runs, as far as every family that uses one needs the same.

What a user calls a model in, its folder on this machine out; and the engine kept quiet. Nothing here asks the hub.
"""

import logging
from pathlib import Path

__all__ = ["find_cached_model", "find_model_directory", "silence_engine", "take_first_line"]


def find_model_directory(name_or_path: str) -> Path | None:
    """Find the folder a user names; None where it names none, so that it may be a hub's name."""
    path = Path(name_or_path).expanduser()
    return path.resolve() if path.is_dir() else None


def find_cached_model(hub_name: str) -> Path | None:
    """Find the folder of a hub's model in the local cache, named after its commit; None where it is not there.

    Raises:
        OSError: The cache cannot be read.
        ValueError: No hub can hold such a name.
    """
    from huggingface_hub import snapshot_download  # noqa: PLC0415  only a hub's model needs it
    from huggingface_hub.utils.tqdm import disable_progress_bars  # noqa: PLC0415  only a hub's model needs it

    disable_progress_bars()
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    try:
        return Path(snapshot_download(hub_name, local_files_only=True))
    except FileNotFoundError:
        return None


def silence_engine() -> None:
    """Keep bars and advice for programmers out of a user's terminal; failures still arrive as exceptions."""
    from transformers.utils import logging as transformers_logging  # noqa: PLC0415  loaded by now

    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # transformers ships it untyped
    transformers_logging.set_verbosity_error()  # type: ignore[no-untyped-call]  # untyped too
    logging.getLogger("sentence_transformers").setLevel(logging.ERROR)


def take_first_line(error: Exception) -> str:
    """Give the first line of what an engine complains of, or the kind of error where it says nothing."""
    return next(iter(str(error).splitlines()), type(error).__name__)
