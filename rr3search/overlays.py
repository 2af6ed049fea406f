"""Corrections beside a file: what a person has set right, in a small TOML file that outlives every reading.

The path of the minutes in, their corrections out. The corrections of "july.docx" are in "july.docx.corrections.toml":

    date = 2020-07-08
    title = "Working group on housing"

    [aliases]
    JM = "Jo Marsh"

    [[speakers]]
    words = "The figures would be published"
    speaker = "Al Reed"        # "" where nobody is to be named
"""

import datetime as dt
import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path

from rr3search.domain import NO_CORRECTIONS, Corrections, SpeakerCorrection
from rr3search.errors import UnreadableInputError

__all__ = ["OVERLAY_SUFFIX", "Overlay", "find_overlay", "hash_overlay", "load_overlay"]

OVERLAY_SUFFIX = ".corrections.toml"
_MOST_BYTES = 2**17
_MOST_DOTS = 200
"""In a line: reading a key of many parts takes time with their square."""
_KEYS = ("date", "title", "aliases", "speakers")


@dataclass(frozen=True, slots=True)
class Overlay:
    """The corrections of a file and the hash that tells when they change."""

    corrections: Corrections
    sha256: str | None
    """64 hexadecimal digits; None where there are no corrections."""


def find_overlay(file: Path) -> Path:
    """Say where the corrections of a file lie, or would."""
    return file.with_name(file.name + OVERLAY_SUFFIX)


def hash_overlay(file: Path) -> str | None:
    """Give the SHA-256 of a file's corrections; None where there are none.

    Raises:
        UnreadableInputError: They cannot be read.
    """
    data = _read_bytes(find_overlay(file))
    return None if data is None else hashlib.sha256(data).hexdigest()


def load_overlay(file: Path) -> Overlay:
    """Read the corrections that lie beside a file.

    Raises:
        UnreadableInputError: They cannot be read or understood; the message names the corrections' own file.
    """
    path = find_overlay(file)
    data = _read_bytes(path)
    if data is None:
        return Overlay(NO_CORRECTIONS, None)
    if any(line.count(b".") > _MOST_DOTS for line in data.splitlines()):
        raise UnreadableInputError(path, f"a line of the corrections has more than {_MOST_DOTS} dots; shorten it")
    try:
        table = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnreadableInputError(path, "the corrections are not in UTF-8") from error
    except ValueError as error:  # TOMLDecodeError is one, and so is what a number of 5,000 digits raises
        raise UnreadableInputError(path, f"the corrections are not valid TOML: {error}") from error
    except RecursionError as error:
        raise UnreadableInputError(path, "the corrections are nested too deeply") from error
    return Overlay(_read_corrections(table, path), hashlib.sha256(data).hexdigest())


def _read_bytes(path: Path) -> bytes | None:
    try:
        if not path.is_file():
            return None
        if path.stat().st_size > _MOST_BYTES:
            raise UnreadableInputError(path, f"the corrections are larger than {_MOST_BYTES // 2**10} KiB")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableInputError(path, (error.strerror or str(error)).lower()) from error


def _read_corrections(table: dict[str, object], path: Path) -> Corrections:
    for key in table:
        if key not in _KEYS:
            raise UnreadableInputError(path, f"unknown key {key!r}; known are {', '.join(_KEYS)}")
    held_on, title, aliases = table.get("date"), table.get("title"), table.get("aliases", {})
    if held_on is not None and (not isinstance(held_on, dt.date) or isinstance(held_on, dt.datetime)):
        raise UnreadableInputError(path, "'date' is no day such as 2020-07-08, written without quotes")
    if title is not None and (not isinstance(title, str) or not title.strip()):
        raise UnreadableInputError(path, "'title' is no text")
    if not isinstance(aliases, dict) or not all(isinstance(name, str) and name.strip() for name in aliases.values()):
        raise UnreadableInputError(path, "'aliases' is no table of names such as JM = \"Jo Marsh\"")
    speakers = table.get("speakers", [])
    if not isinstance(speakers, list):
        raise UnreadableInputError(path, "'speakers' is no list of [[speakers]] tables")
    return Corrections(
        held_on=held_on,
        title=title,
        aliases={str(form): str(name) for form, name in aliases.items()},
        speakers=tuple(_read_speaker(entry, path) for entry in speakers),
    )


def _read_speaker(entry: object, path: Path) -> SpeakerCorrection:
    is_whole = isinstance(entry, dict) and set(entry) == {"words", "speaker"}
    if not isinstance(entry, dict) or not is_whole or not all(isinstance(value, str) for value in entry.values()):
        raise UnreadableInputError(path, "each of the [[speakers]] needs 'words' and 'speaker', both as text")
    words = str(entry["words"]).strip()
    if not words:
        raise UnreadableInputError(path, "one of the [[speakers]] has no words to be found by")
    return SpeakerCorrection(words=words, speaker=str(entry["speaker"]).strip() or None)
