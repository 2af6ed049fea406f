"""A cross-encoder that sentence-transformers runs: a query and texts in, a score each out.

A folder is read where it lies, a hub's name is looked up in the local cache; the hub is never asked, and code that
comes with a model is never run. Runs on the CPU; the first use takes seconds. What stands behind the first 512 word
pieces of a query with its text is not seen. Of language models used as rerankers only those are taken that were
saved as a CrossEncoder.
"""

import json
import math
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from rr3search.domain import replace_surrogates
from rr3search.errors import RerankerError
from rr3search.local_models import find_cached_model, find_model_directory, silence_engine, take_first_line

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

__all__ = ["CrossEncoderReranker"]

_BATCH_PAIRS = 16
_PUBLISHER = "cross-encoder"
"""Whose models the hub lists under a name without an owner: sentence-transformers reads such names so."""
_MAX_WORD_PIECES = 512
_PAIR_SCORER = "ForSequenceClassification"
"""How transformers calls models that read a text and give numbers for it."""


class CrossEncoderReranker:
    """A cross-encoder with one score a pair, loaded when the first text is scored."""

    def __init__(self, name_or_path: str) -> None:
        """Find the model and see from its settings whether it is a cross-encoder.

        Args:
            name_or_path: A model's folder, else its name on the hub ("cross-encoder/ms-marco-MiniLM-L6-v2").

        Raises:
            RerankerError: There is no such folder or cached model, or it is no cross-encoder.
        """
        local_folder = find_model_directory(name_or_path)
        self._name = str(local_folder or name_or_path)
        self._folder = local_folder or _find_in_cache(name_or_path)
        self._check_settings()

    @property
    def name(self) -> str:
        """The folder's absolute path, or the name on the hub; either loads this reranker again."""
        return self._name

    def score_pairs(self, query: str, texts: Sequence[str]) -> list[float]:
        """Score each text for the query, in their order; higher is better.

        The scores are the model's own before any sigmoid: that would press the good ones together.

        Args:
            query: In plain words.
            texts: Any number, also none.

        Raises:
            RerankerError: The model cannot be loaded, or does not give one number a pair.
        """
        if not texts:
            return []
        model = self._model
        from torch.nn import Identity  # noqa: PLC0415  it takes seconds to import; the model has loaded it by now

        pairs = [(replace_surrogates(query), replace_surrogates(text)) for text in texts]
        rows = model.predict(pairs, batch_size=_BATCH_PAIRS, show_progress_bar=False, activation_fn=Identity())
        scores = [float(score) for score in rows]
        if not all(map(math.isfinite, scores)):
            raise RerankerError(self._name, "it gives scores that are no numbers; its weights may be damaged")
        return scores

    def _check_settings(self) -> None:
        """Refuse what its settings show to be no cross-encoder, before seconds go into loading it.

        Raises:
            RerankerError: There is no model in the folder, or one of another kind.
        """
        settings = self._read_settings("config.json")
        if settings is None:
            raise RerankerError(self._name, f"{self._folder} holds no model (no config.json)")
        saved_as = (self._read_settings("config_sentence_transformers.json") or {}).get("model_type")
        kinds = settings.get("architectures")
        named = [str(kind) for kind in kinds] if isinstance(kinds, list) else []
        if saved_as != "CrossEncoder" and not any(kind.endswith(_PAIR_SCORER) for kind in named):
            what = ", ".join(named) or "nothing"
            raise RerankerError(self._name, f"not a cross-encoder (its config.json names {what}, no ...{_PAIR_SCORER})")

    def _read_settings(self, file: str) -> Mapping[str, object] | None:
        """Read one of the model's files of settings; None where there is none."""
        path = self._folder / file
        try:
            settings = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, RecursionError) as error:  # ValueError: not UTF-8, or not JSON
            raise RerankerError(self._name, f"{path} cannot be read ({take_first_line(error)})") from error
        if not isinstance(settings, dict):
            raise RerankerError(self._name, f"{path} cannot be read (it holds no object)")
        return settings

    @cached_property
    def _model(self) -> "CrossEncoder":
        # Importing takes seconds and hundreds of megabytes: only a process that reranks pays for it.
        from safetensors import SafetensorError  # noqa: PLC0415  safetensors is loaded with a model alone
        from sentence_transformers import CrossEncoder  # noqa: PLC0415  it brings torch, which a lookup without a reranker does without

        silence_engine()
        try:
            model: CrossEncoder = CrossEncoder(str(self._folder), device="cpu", local_files_only=True)
            untrained = _list_untrained(model, self._folder)
        except (ImportError, KeyError, OSError, RuntimeError, SafetensorError, TypeError, ValueError) as error:
            raise RerankerError(self._name, f"could not be loaded: {take_first_line(error)}") from error
        if model.num_labels != 1:
            raise RerankerError(self._name, f"it gives {model.num_labels} labels a pair; a reranker gives one score")
        if untrained:
            raise RerankerError(self._name, f"not a cross-encoder (its weights lack {', '.join(untrained)})")
        model.max_seq_length = min(model.max_seq_length or _MAX_WORD_PIECES, _MAX_WORD_PIECES)
        return model


def _find_in_cache(name: str) -> Path:
    try:
        folder = find_cached_model(name if "/" in name else f"{_PUBLISHER}/{name}")
    except (OSError, ValueError) as error:
        raise RerankerError(name, f"no such folder, and no hub's name ({take_first_line(error)})") from error
    if folder is None:
        raise RerankerError(name, "no such folder, and the local cache holds no model of this name")
    return folder


def _list_untrained(model: "CrossEncoder", folder: Path) -> list[str]:
    """List weights of the scoring head that the files lack: the engine would draw them by chance, and say nothing."""
    from safetensors import safe_open  # noqa: PLC0415  it loads what a process that does not rerank does without

    stored: set[str] = set()
    for path in folder.glob("*.safetensors"):
        with safe_open(path, framework="pt") as file:
            stored |= set(file.keys())
    if not stored or model.model is None:
        return []
    body = f"{model.model.base_model_prefix}."
    return sorted(name for name in model.model.state_dict() if not name.startswith(body) and name not in stored)
