"""What a writer does to the tables of a draft catalogue: meetings and passages in and out of them.

A connection and nouns in, changed tables out. Nothing here decides whether a change is allowed.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence

import numpy as np

from rr3search.domain import Attribution, Meeting, Passage, Removal, SpeakerType, fold_name
from rr3search.stores.local.catalogue import list_keys, make_key, make_name_key
from rr3search.stores.local.records import decode_meeting, decode_passage, encode_record
from rr3search.stores.local.vector_file import Rows
from rr3search.stores.local.words import clean_text
from rr3search.stores.names import SpeakerCount, collect_vocabulary
from rr3search.stores.searched_words import SearchedWords, collect_words, list_fields

__all__ = [
    "count_meetings",
    "delete_meetings",
    "gather_names",
    "has_meeting",
    "has_strangers",
    "insert_meeting",
    "insert_removal",
    "list_passage_blocks",
    "list_superseded",
    "list_vector_rows",
    "number_vector_rows",
    "shift_vector_rows",
    "tidy_tables",
]

_STRANGERS = """
SELECT EXISTS (
    SELECT 1 FROM passages
    WHERE key IN (SELECT value FROM json_each(:keys))
    AND meeting_key NOT IN (SELECT value FROM json_each(:superseded))
)
"""
_DELETIONS = (
    """
    DELETE FROM words WHERE rowid IN (
        SELECT number FROM passages WHERE meeting_key IN (SELECT value FROM json_each(:keys))
    )
    """,
    """
    DELETE FROM records WHERE number IN (
        SELECT number FROM passages WHERE meeting_key IN (SELECT value FROM json_each(:keys))
    )
    """,
    "DELETE FROM passages WHERE meeting_key IN (SELECT value FROM json_each(:keys))",
    "DELETE FROM meetings WHERE key IN (SELECT value FROM json_each(:keys))",
)
_VOICES = "SELECT voice, count(*) FROM passages GROUP BY voice ORDER BY voice"
_PASSAGE = """
INSERT INTO passages (number, key, meeting_key, section_number, speaker_key, organisation_key, voice, kind, basis,
    held_on, vector_row)
VALUES (:number, :key, :meeting_key, (SELECT number FROM sections WHERE folded_titles = :folded_titles), :speaker_key,
    :organisation_key, :voice, :kind, :basis, :held_on, :vector_row)
"""
_RENUMBERING = """
UPDATE passages SET vector_row = counted.new_row
FROM (SELECT number, row_number() OVER (ORDER BY vector_row) - 1 AS new_row FROM passages) AS counted
WHERE passages.number = counted.number AND passages.vector_row <> counted.new_row
"""


def list_superseded(connection: sqlite3.Connection, meeting: Meeting) -> list[str]:
    """List the keys of the meetings that go when this one comes: the one under its id, if any."""
    rows = connection.execute("SELECT key FROM meetings WHERE key = ?", (make_key(meeting.id),))
    return [key for (key,) in rows]


def has_meeting(connection: sqlite3.Connection, meeting_id: str) -> bool:
    """Whether there is a meeting with this id."""
    found = connection.execute("SELECT EXISTS (SELECT 1 FROM meetings WHERE key = ?)", (make_key(meeting_id),))
    return bool(found.fetchone()[0])


def has_strangers(connection: sqlite3.Connection, passages: Sequence[Passage], *, superseded: Sequence[str]) -> bool:
    """Whether one of the passages is already stored under a meeting that stays.

    Args:
        connection: To the draft.
        passages: Those that are to come.
        superseded: Keys of the meetings that go.
    """
    values = {"keys": list_keys(passage.id for passage in passages), "superseded": json.dumps(superseded)}
    return bool(connection.execute(_STRANGERS, values).fetchone()[0])


def count_meetings(connection: sqlite3.Connection) -> int:
    """Count the meetings."""
    return int(connection.execute("SELECT count(*) FROM meetings").fetchone()[0])


def delete_meetings(connection: sqlite3.Connection, keys: Sequence[str]) -> None:
    """Delete meetings with all their passages and words.

    Args:
        connection: To the draft.
        keys: As `make_key` spells their ids.
    """
    for statement in _DELETIONS:
        connection.execute(statement, {"keys": json.dumps(keys)})


def insert_meeting(
    connection: sqlite3.Connection, meeting: Meeting, passages: Sequence[Passage], *, first_vector_row: int
) -> None:
    """Insert a meeting and its passages; their vectors stand in consecutive rows."""
    connection.execute(
        "INSERT INTO meetings (key, record) VALUES (?, ?)", (make_key(meeting.id), encode_record(meeting))
    )
    (last_number,) = connection.execute("SELECT coalesce(max(number), 0) FROM passages").fetchone()
    for offset, (passage, words) in enumerate(zip(passages, collect_words(passages), strict=True)):
        _insert_passage(
            connection, passage, words, number=last_number + 1 + offset, vector_row=first_vector_row + offset
        )


def insert_removal(connection: sqlite3.Connection, removal: Removal) -> None:
    """Add somebody who is to be named no more; the table is made with the first of them."""
    connection.execute("CREATE TABLE IF NOT EXISTS removals (record TEXT NOT NULL)")
    connection.execute("INSERT INTO removals (record) VALUES (?)", (encode_record(removal),))


def list_passage_blocks(connection: sqlite3.Connection, *, size: int) -> Iterator[list[Passage]]:
    """Give all passages in the order of their vectors, so many at a time."""
    rows = connection.execute("SELECT record FROM passages JOIN records USING (number) ORDER BY vector_row")
    while block := rows.fetchmany(size):
        yield [decode_passage(record) for (record,) in block]


def list_vector_rows(connection: sqlite3.Connection) -> Rows:
    """Give the vector rows that passages still have, ascending."""
    rows = connection.execute("SELECT vector_row FROM passages ORDER BY vector_row")
    return np.fromiter((row for (row,) in rows), dtype=np.int64)


def number_vector_rows(connection: sqlite3.Connection) -> None:
    """Number the vector rows from 0 without gaps, in their order."""
    connection.execute(_RENUMBERING)


def shift_vector_rows(connection: sqlite3.Connection, by: int) -> None:
    """Move all passages to vector rows further down."""
    connection.execute("UPDATE passages SET vector_row = vector_row + ?", (by,))


def tidy_tables(connection: sqlite3.Connection) -> None:
    """Take out of the file what deletions left in it, so that what is forgotten can be found nowhere."""
    connection.execute("DELETE FROM sections WHERE number NOT IN (SELECT section_number FROM passages)")
    connection.execute("INSERT INTO words (words) VALUES ('optimize')")
    connection.execute("COMMIT")
    connection.execute("VACUUM")
    connection.execute("BEGIN")


def gather_names(connection: sqlite3.Connection) -> None:
    """Write down the names of everybody in the catalogue, for lookups to read in one step."""
    meetings = (decode_meeting(record) for (record,) in connection.execute("SELECT record FROM meetings"))
    speakers = (_decode_voice(voice, passages=passages) for voice, passages in connection.execute(_VOICES))
    record = encode_record(collect_vocabulary(meetings, speakers))
    connection.execute("DELETE FROM vocabulary")
    connection.execute("INSERT INTO vocabulary (record) VALUES (?)", (record,))


def _encode_voice(who: Attribution) -> str:
    """Spell who speaks so that equal voices are equal text."""
    return json.dumps([who.speaker, who.speaker_type, who.organisation])


def _decode_voice(voice: str, *, passages: int) -> SpeakerCount:
    speaker, speaker_type, organisation = json.loads(voice)
    return SpeakerCount(speaker, SpeakerType(speaker_type), organisation, passages)


def _insert_passage(
    connection: sqlite3.Connection, passage: Passage, words: SearchedWords, *, number: int, vector_row: int
) -> None:
    held_on = passage.meeting.held_on
    folded_titles = json.dumps([fold_name(title) for title in passage.section])
    connection.execute("INSERT OR IGNORE INTO sections (folded_titles) VALUES (?)", (folded_titles,))
    connection.execute(
        _PASSAGE,
        {
            "number": number,
            "key": make_key(passage.id),
            "meeting_key": make_key(passage.meeting.id),
            "folded_titles": folded_titles,
            "speaker_key": make_name_key(passage.attribution.speaker),
            "organisation_key": make_name_key(passage.attribution.organisation),
            "voice": _encode_voice(passage.attribution),
            "kind": passage.kind.value,
            "basis": passage.attribution.basis.value,
            "held_on": None if held_on is None else held_on.isoformat(),
            "vector_row": vector_row,
        },
    )
    connection.execute("INSERT INTO records (number, record) VALUES (?, ?)", (number, encode_record(passage)))
    connection.execute(
        "INSERT INTO words (rowid, text, context, who, meeting, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, *map(clean_text, list_fields(words))),
    )
