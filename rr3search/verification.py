"""Use case: citations checked against the archive.

A document or typed lines in, one check a citation out: found, changed, moved or gone. Words and attribution are
compared with the passage that the citation's id names, and nothing is taken on trust from the document.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from rr3search.citations import (
    compare_attribution,
    compare_quote,
    compare_saying,
    find_citations,
    holds_quote,
    is_like,
    split_typed_lines,
)
from rr3search.domain import (
    CitationAspect,
    CitationCheck,
    CitationDifference,
    CitationStatus,
    KnownPerson,
    Passage,
    PassageFilter,
    PrintedCitation,
    list_words,
)
from rr3search.errors import UnreadableInputError
from rr3search.sandbox import read_files
from rr3search.stores import PassageStore

__all__ = ["find_typed_citations", "read_citations", "verify_citations"]

_SHORTEST_BEGINNING = 4
"""Digits of an id; fewer are no hint at the passage meant."""


def read_citations(path: Path) -> list[PrintedCitation]:
    """Read the citations of a document, apart from this process.

    Raises:
        UnreadableInputError: It cannot be read; the message names the file and the cause.
        SandboxError: No process to read it in can be started.
    """
    ((_, outcome),) = read_files((path.resolve(),))
    if isinstance(outcome, UnreadableInputError):
        raise outcome
    return find_citations(outcome.document.blocks)


def find_typed_citations(text: str) -> list[PrintedCitation]:
    """Find the citations of a text that was typed or piped; each of its lines is a paragraph."""
    return find_citations(split_typed_lines(text))


def verify_citations(
    citations: Sequence[PrintedCitation], store: PassageStore, *, people: Sequence[KnownPerson] = ()
) -> list[CitationCheck]:
    """Say of each citation what became of it, in their order.

    Args:
        citations: What a document prints.
        store: Where the passages are.
        people: Whom a document's own sentences may name as the speaker; all of the archive.
    """
    known = {passage.id: passage for passage in store.find_passages([one.printed_id for one in citations])}
    is_one_lost = any(one.printed_id not in known for one in citations)
    concordance = _Concordance(store.list_passages(PassageFilter()) if is_one_lost else ())
    return [
        _compare_saying(
            _check_known(citation, known[citation.printed_id])
            if citation.printed_id in known
            else _check_lost(citation, concordance),
            people,
        )
        for citation in citations
    ]


def _compare_saying(check: CitationCheck, people: Sequence[KnownPerson]) -> CitationCheck:
    """Add the speaker whom the document's own sentence names, where it is another and no line is printed that tells."""
    if check.passage is None or any(one.aspect is CitationAspect.SPEAKER for one in check.differences):
        return check
    difference = compare_saying(check.citation.saying, check.passage, people)
    if difference is None:
        return check
    status = CitationStatus.CHANGED if check.status is CitationStatus.FOUND else check.status
    return replace(check, status=status, differences=(*check.differences, difference))


class _Concordance:
    """All passages by their words, so that a paper full of lost ids is checked in one go."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self._by_word: dict[str, set[int]] = defaultdict(set)
        for at, passage in enumerate(passages):
            for word in list_words(passage.text):
                self._by_word[word].add(at)

    def find_holders(self, quotes: Sequence[str]) -> list[Passage]:
        """List the passages that hold all quotations, in their order; none where nothing is quoted."""
        words = {word for quote in quotes for word in list_words(quote)}
        if not words:
            return []
        likely = set.intersection(*(self._by_word.get(word, set()) for word in words))
        holders = (self.passages[at] for at in sorted(likely))
        return [one for one in holders if all(holds_quote(one.text, quote) for quote in quotes)]


def _check_known(citation: PrintedCitation, passage: Passage) -> CitationCheck:
    quotes = _list_quotes(citation, passage)
    differences = (
        *_compare_mark(citation, passage),
        *_compare_words(quotes, passage),
        *compare_attribution(citation.attribution, passage),
    )
    status = CitationStatus.CHANGED if differences else CitationStatus.FOUND
    are_words_compared = any(map(list_words, quotes))
    return CitationCheck(citation, status, passage, differences, are_words_compared=are_words_compared)


def _check_lost(citation: PrintedCitation, concordance: _Concordance) -> CitationCheck:
    """Look for the passage meant by an id that none has: by its beginning, else by the words quoted."""
    begun = [one for one in concordance.passages if one.id.startswith(citation.printed_id)]
    if len(begun) == 1 and len(citation.printed_id) >= _SHORTEST_BEGINNING:
        return _check_known(citation, begun[0])
    quotes = citation.quotes or tuple(filter(None, (citation.paragraph_before,)))
    holders = concordance.find_holders(quotes)
    if not holders:
        return CitationCheck(citation, CitationStatus.GONE, None, (), are_words_compared=False)
    told = [(one, compare_attribution(citation.attribution, one)) for one in holders]
    passage, differences = min(told, key=lambda each: len(each[1]))
    return CitationCheck(citation, CitationStatus.MOVED, passage, tuple(differences), are_words_compared=True)


def _compare_mark(citation: PrintedCitation, passage: Passage) -> list[CitationDifference]:
    printed = citation.damaged_mark or citation.printed_id
    return [] if printed == passage.id else [CitationDifference(CitationAspect.ID, printed, passage.id)]


def _list_quotes(citation: PrintedCitation, passage: Passage) -> tuple[str, ...]:
    if not citation.quotes and citation.paragraph_before and is_like(passage.text, citation.paragraph_before):
        return (citation.paragraph_before,)
    return citation.quotes


def _compare_words(quotes: Iterable[str], passage: Passage) -> list[CitationDifference]:
    compared = (compare_quote(passage.text, quote) for quote in quotes)
    return [difference for difference in compared if difference is not None]
