"""The SQLite file of a generation: its tables, and the filter over passages as SQL.

A path in, a connection out; a `PassageFilter` in, a condition out that admits exactly the passages
its `allows` admits. Names are kept folded as `fold_name` folds them, so that SQLite only ever
compares for equality; section titles, of which there are few, are compared in Python.
"""

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from rr3search.domain import Basis, PassageFilter, fold_name

__all__ = [
    "Condition",
    "add_condition",
    "connect_read_only",
    "connect_to_draft",
    "create_catalogue",
    "has_removals",
    "list_keys",
    "make_key",
    "make_name_key",
    "read_key",
    "spell_filter",
]

_TABLES = """
CREATE TABLE meetings (
    key TEXT PRIMARY KEY,
    record TEXT NOT NULL
);
CREATE TABLE sections (
    number INTEGER PRIMARY KEY,
    folded_titles TEXT NOT NULL UNIQUE
);
CREATE TABLE passages (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    meeting_key TEXT NOT NULL REFERENCES meetings (key),
    section_number INTEGER NOT NULL REFERENCES sections (number),
    speaker_key TEXT,
    organisation_key TEXT,
    voice TEXT NOT NULL,
    kind TEXT NOT NULL,
    basis TEXT NOT NULL,
    held_on TEXT,
    vector_row INTEGER NOT NULL
);
CREATE TABLE records (
    number INTEGER PRIMARY KEY REFERENCES passages (number),
    record TEXT NOT NULL
);
CREATE TABLE vocabulary (
    record TEXT NOT NULL
);
CREATE INDEX passages_by_meeting ON passages (meeting_key);
CREATE INDEX passages_by_section ON passages (section_number);
CREATE INDEX passages_by_speaker ON passages (speaker_key);
CREATE INDEX passages_by_organisation ON passages (organisation_key);
CREATE INDEX passages_by_vector_row ON passages (vector_row);
CREATE VIRTUAL TABLE words USING fts5 (
    text, context, who, meeting, before, after, tokenize = 'porter unicode61 remove_diacritics 2'
);
"""

_AMONG_SPEAKERS = "passages.speaker_key IN (SELECT value FROM json_each(:speakers))"
_AMONG_ORGANISATIONS = "passages.organisation_key IN (SELECT value FROM json_each(:organisations))"
_AMONG_MEETINGS = "passages.meeting_key IN (SELECT value FROM json_each(:meetings))"
_AMONG_KINDS = "passages.kind IN (SELECT value FROM json_each(:kinds))"
_AMONG_BASES = "passages.basis IN (SELECT value FROM json_each(:bases))"
_STRICT_BASES = (Basis.NAMED, Basis.ORGANISATION, Basis.RELAYED)


@dataclass(frozen=True, slots=True)
class Condition:
    """An SQL condition over the table `passages` and the values it binds by name."""

    sql: str
    values: dict[str, str]


def connect_read_only(path: Path) -> sqlite3.Connection:
    """Open a published catalogue, which nobody changes any more.

    Raises:
        sqlite3.OperationalError: There is no such file.
    """
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)


def connect_to_draft(path: Path) -> sqlite3.Connection:
    """Open a catalogue nobody else knows yet; it is synchronised once, as a whole, before it is published.

    Raises:
        sqlite3.OperationalError: The file cannot be opened or made.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = MEMORY")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def create_catalogue(path: Path) -> None:
    """Make an empty catalogue.

    Raises:
        sqlite3.OperationalError: The file cannot be made.
    """
    with closing(connect_to_draft(path)) as connection:
        connection.executescript(_TABLES)


def has_removals(connection: sqlite3.Connection) -> bool:
    """Whether the catalogue has a table of removed people: it is made with the first of them."""
    found = connection.execute("SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'removals')")
    return bool(found.fetchone()[0])


def make_key(text: str) -> str:
    """Spell an id so that SQLite compares it exactly: what it cannot hold or cuts short is escaped."""
    return text.encode("unicode_escape").decode("ascii")


def read_key(key: str) -> str:
    """Give the id that `make_key` spelled."""
    return key.encode("ascii").decode("unicode_escape")


def make_name_key(name: str | None) -> str | None:
    """Spell a name as it is compared: folded, None where there is nobody."""
    return None if name is None else make_key(fold_name(name))


def list_keys(texts: Iterable[str]) -> str:
    """Spell ids as one value that `json_each` takes apart."""
    return json.dumps([make_key(text) for text in texts])


def spell_filter(connection: sqlite3.Connection, where: PassageFilter) -> Condition:
    """Turn a filter into a condition that admits exactly what it allows."""
    sql = ["TRUE"]
    values: dict[str, str] = {}
    for condition, name, wanted in (
        (_AMONG_SPEAKERS, "speakers", where.speakers),
        (_AMONG_ORGANISATIONS, "organisations", where.organisations),
        (_AMONG_MEETINGS, "meetings", where.meetings),
        (_AMONG_KINDS, "kinds", where.kinds),
        (_AMONG_BASES, "bases", _STRICT_BASES if where.is_strict else None),
    ):
        if wanted is not None:
            sql.append(condition)
            values[name] = list_keys(wanted)
    if where.since is not None:
        sql.append("passages.held_on >= :since")
        values["since"] = where.since.isoformat()
    if where.until is not None:
        sql.append("passages.held_on <= :until")
        values["until"] = where.until.isoformat()
    if where.section is not None:
        sql.append("passages.section_number IN (SELECT value FROM json_each(:sections))")
        values["sections"] = json.dumps(_find_sections(connection, where.section))
    return Condition(" AND ".join(sql), values)


def add_condition(statement: str, condition: Condition) -> str:
    """Put a condition in the place a statement leaves for it; values are always bound, never spelled."""
    return statement.replace("<allowed>", f"({condition.sql})")


def _find_sections(connection: sqlite3.Connection, words: str) -> list[int]:
    rows = connection.execute("SELECT number, folded_titles FROM sections")
    return [number for number, titles in rows if any(words in title for title in json.loads(titles))]
