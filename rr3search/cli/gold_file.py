"""Questions whose answers are known: a file of JSON lines in, gold questions out.

A line is one of `search --queries` with what is known besides. "speaker" and "kind" tell of the answer here, so that to
filter by them a line names them in its query: speaker:"Matt Douglas".
"""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from rr3search.cli.query_file import read_json_lines, read_query
from rr3search.domain import RefusalReason
from rr3search.errors import InvalidQueryError, UnreadableInputError
from rr3search.queries import FilterRequest, parse_query, read_text_field

if TYPE_CHECKING:
    from rr3search.evaluation import GoldQuestion

__all__ = ["read_gold_file"]

_OF_THE_ANSWER = ("speaker", "kind")


def read_gold_file(path: Path) -> "list[GoldQuestion]":
    """Read every line; empty ones are passed over.

    Args:
        path: "-" means standard input.

    Raises:
        UnreadableInputError: The file cannot be read, or a line is no gold question; the message names the line.
    """
    questions = read_json_lines(path, _read_gold)
    counts = Counter(asked.qid for asked in questions)
    for qid, lines in counts.items():
        if lines > 1:
            raise UnreadableInputError(path, f"the qid {qid!r} stands on {lines} lines")
    return questions


def _read_gold(entry: Mapping[str, object]) -> "GoldQuestion":
    from rr3search.evaluation import GoldQuestion  # noqa: PLC0415  it brings numpy, which --help does without

    line = read_query({name: entry[name] for name in entry if name not in _OF_THE_ANSWER}, FilterRequest())
    if not parse_query(line.query, is_filtered=True).text:
        message = "the query holds no words to look for"
        raise InvalidQueryError(message)
    is_answerable = entry.get("answerable")
    if not isinstance(is_answerable, bool):
        message = '"answerable" must be true or false'
        raise InvalidQueryError(message)
    reason = _read_reason(entry)
    if is_answerable and reason is not None:
        message = 'an answerable question has no "reason" to be refused'
        raise InvalidQueryError(message)
    return GoldQuestion(
        qid=line.qid,
        query=line.query,
        request=line.request,
        is_answerable=is_answerable,
        gold=_read_gold_texts(entry, is_answerable=is_answerable),
        speaker=read_text_field(entry, "speaker"),
        reason=reason,
        kind=_read_label(entry),
    )


def _read_gold_texts(entry: Mapping[str, object], *, is_answerable: bool) -> tuple[str, ...]:
    gold = entry.get("gold") or []
    texts = [text for text in gold if isinstance(text, str)] if isinstance(gold, list) else []
    if not isinstance(gold, list) or len(texts) < len(gold):
        message = '"gold" must be a list of texts'
        raise InvalidQueryError(message)
    if not all(any(letter.isalnum() for letter in text) for text in texts):
        message = 'a text of "gold" holds no word'
        raise InvalidQueryError(message)
    if is_answerable and not texts:
        message = 'an answerable question needs "gold", the words that answer it'
        raise InvalidQueryError(message)
    if texts and not is_answerable:
        message = 'a question that nothing answers has no "gold"'
        raise InvalidQueryError(message)
    return tuple(texts)


def _read_reason(entry: Mapping[str, object]) -> RefusalReason | None:
    typed = read_text_field(entry, "reason")
    known = [reason.value for reason in RefusalReason]
    if typed is not None and typed not in known:
        message = f"{typed!r} is not a reason to refuse; use {', '.join(known)}"
        raise InvalidQueryError(message)
    return None if typed is None else RefusalReason(typed)


def _read_label(entry: Mapping[str, object]) -> str | None:
    if isinstance(entry.get("kind"), list):
        message = '"kind" must be a text'
        raise InvalidQueryError(message)
    return read_text_field(entry, "kind")
