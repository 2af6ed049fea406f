"""Words in the catalogue: plain words to an FTS5 expression, and what it finds.

A `WordQuery` in, matches out. Every word is quoted, so that nothing a user types is syntax. The
tokenizer (unicode61 without diacritics, Porter stems) takes "in-cell" as two words in a row.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import asdict

from rr3search.stores.base import WordMatch, WordQuery
from rr3search.stores.local.catalogue import Condition, add_condition, read_key
from rr3search.stores.searched_words import has_words

__all__ = ["clean_text", "count_matches", "find_matches", "keep_rarest"]

_MATCHES = """
SELECT passages.key, bm25(words, :text, :context, :who, :meeting, :before, :after) AS closeness
FROM words
JOIN passages ON passages.number = words.rowid
WHERE words MATCH :expression AND <allowed>
ORDER BY closeness, words.rowid
LIMIT :k
"""
_COUNT = """
SELECT count(*)
FROM words
JOIN passages ON passages.number = words.rowid
WHERE words MATCH :expression AND <allowed>
"""
_OWN_FIELDS = "{text context who meeting}"
_STEMS = """
CREATE VIRTUAL TABLE terms USING fts5 (term, tokenize = 'porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE stems USING fts5vocab (terms, instance);
"""


def find_matches(connection: sqlite3.Connection, query: WordQuery, *, k: int, condition: Condition) -> list[WordMatch]:
    """Find the k passages whose words fit best among those the condition admits, best first."""
    expression = _spell_expression(query)
    if expression is None or k <= 0:
        return []
    values = {"expression": expression, "k": k, **asdict(query.weights), **condition.values}
    rows = connection.execute(add_condition(_MATCHES, condition), values)
    # FTS5 gives better matches lower numbers
    return [WordMatch(read_key(key), max(-closeness, 0.0)) for key, closeness in rows]


def count_matches(connection: sqlite3.Connection, term: str, *, condition: Condition) -> int:
    """Count the passages that hold a term themselves among those the condition admits."""
    if not has_words(term):
        return 0
    values = {"expression": f"{_OWN_FIELDS} : {_quote(term)}", **condition.values}
    (count,) = connection.execute(add_condition(_COUNT, condition), values).fetchone()
    return int(count)


def keep_rarest(connection: sqlite3.Connection, terms: Sequence[str], *, limit: int) -> tuple[str, ...]:
    """Keep the terms that fewest passages hold, in their order; FTS5 scores every match of every term."""
    if len(terms) <= limit:
        return tuple(terms)
    connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, words, row)")
    frequencies = []
    for stems in _list_stems(terms):
        held = [
            connection.execute("SELECT doc FROM temp.vocabulary WHERE term = ?", (stem,)).fetchone() for stem in stems
        ]
        # a term of several words is no more frequent than its rarest word
        frequencies.append(min((row[0] if row is not None else 0 for row in held), default=0))
    found = [at for at, frequency in enumerate(frequencies) if frequency > 0]
    kept = sorted(sorted(found, key=lambda at: frequencies[at])[:limit])
    return tuple(terms[at] for at in kept)


def clean_text(text: str) -> str:
    """Replace what SQLite cannot take: NUL, and halves of surrogate pairs."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def _spell_expression(query: WordQuery) -> str | None:
    """Spell what must, may and must not occur; None where nothing is looked for."""
    terms = _quote_all(query.terms)
    phrases = [f"{{text context}} : {phrase}" for phrase in _quote_all(query.phrases)]
    excluded = _quote_all(query.excluded)
    if phrases:
        # FTS5 has no "may occur": beside the phrases themselves, in an OR, a term adds weight and is not required
        all_phrases = f"({' AND '.join(phrases)})"
        wanted = f"{all_phrases} AND ({' OR '.join([all_phrases, *terms])})"
    elif terms:
        wanted = " OR ".join(terms)
    else:
        return None
    return f"({wanted}) NOT ({{text}} : ({' OR '.join(excluded)}))" if excluded else wanted


def _quote_all(texts: Iterable[str]) -> list[str]:
    # an AND with a phrase of no word finds nothing, so those are left out
    return [_quote(text) for text in texts if has_words(text)]


def _quote(text: str) -> str:
    doubled = clean_text(text).replace('"', '""')
    return f'"{doubled}"'


def _list_stems(terms: Sequence[str]) -> list[set[str]]:
    """List the stems of each term as the catalogue's own tokenizer makes them."""
    with closing(sqlite3.connect(":memory:")) as scratch:
        scratch.executescript(_STEMS)
        numbered = [(number, clean_text(term)) for number, term in enumerate(terms)]
        scratch.executemany("INSERT INTO terms (rowid, term) VALUES (?, ?)", numbered)
        stems: list[set[str]] = [set() for _ in terms]
        for stem, number in scratch.execute("SELECT term, doc FROM stems"):
            stems[number].add(stem)
    return stems
