"""Where a text names the people looked for.

A text, and how each of them stands in its meeting, in; spans out, from left to right, none overlapping. What could be
either of two people is taken for the one looked for, and marked as doubtful: a name that stays is worse than one
too many that goes.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from rr3search.domain import NO_INITIALS, TITLES, FormKind
from rr3search.redaction.labels import fit_label
from rr3search.redaction.lookups import Meant, NameLookup, PlainNames
from rr3search.redaction.printed_words import PrintedWord, list_printed_words

__all__ = ["NameFinder", "Span", "Standing", "replace_spans"]

_SURE = frozenset((FormKind.WHOLE, FormKind.SHORTENED))
_GAP = re.compile(r"[\s.,'’‘\"“”()_/+‐‑–-]{1,4}")
_NARROW_GAP = re.compile(r"[^\S\n\t]|[-‐‑'’]|\.[^\S\n\t]?|[^\S\n\t]?[\"“'‘(]|[\"”'’)][^\S\n\t]?")
"""Between two words of one name, and not of a list."""
_BEFORE_A_SENTENCE = re.compile(r"(?:^|[.!?:;\n•]|^\W+)[\s\"“'‘(\[]*$")
_BARE_APOSTROPHE = re.compile(r"(?<=[sS])['’](?![^\W\d_])(?=\s+\w)")
_MOST_BEFORE = 8
_HYPHENS = frozenset("-‐‑")
_MAIL = re.compile(r"[\w.+'’-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_LINK = re.compile(r"(?:https?://|www\.)\S+")


@dataclass(frozen=True, slots=True)
class Span:
    """Where somebody is named."""

    start: int
    end: int
    person: int
    is_doubtful: bool
    """Whether the words could mean somebody else of the meeting as well."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one of the people looked for stands in a meeting."""

    is_present: bool = False
    """Whether the meeting names them in a form that can mean nobody else."""
    has_namesake: bool = False
    """Whether somebody else of the meeting has the surname."""
    short_forms: frozenset[str] = frozenset()
    """Folded words that the meeting was found to print for them alone."""


@dataclass(frozen=True, slots=True)
class NameFinder:
    """Finds people in the texts of one meeting."""

    lookup: NameLookup
    others: Sequence[PlainNames]
    """Everybody else known: their whole names stay."""
    standings: Sequence[Standing]
    """By person."""
    claimed: Collection[str] = frozenset()
    """Folded forms of those others of this meeting."""
    acronyms: Collection[str] = field(default=frozenset())
    """Folded short forms that stand for something else."""

    def find(self, text: str, *, is_path: bool = False) -> list[Span]:
        """Find the people in a text.

        Args:
            text: Of the meeting.
            is_path: Whether it is a file's path, in which small letters are names too.
        """
        words = list_printed_words(text)
        if not any(self.lookup.opens(word.folded) for word in words):
            return []
        mails = [found.span() for found in _MAIL.finditer(text)]
        written_small = [(0, len(text))] if is_path else [*mails, *(found.span() for found in _LINK.finditer(text))]
        spans: list[Span] = []
        at = 0
        while at < len(words):
            count, span = self._look_at(text, words, at, written_small=written_small)
            if span is not None:
                spans.append(_widen(span, mails))
            at += count
        return _merge(spans)

    def _look_at(
        self, text: str, words: Sequence[PrintedWord], at: int, *, written_small: Sequence[tuple[int, int]]
    ) -> tuple[int, Span | None]:
        """Take the longest name that begins at a word, or the word alone; count its words."""
        word = words[at].folded
        if not self.lookup.opens(word) and not any(other.opens(word) for other in self.others):
            return 1, None
        is_small = any(start <= words[at].start < end for start, end in written_small)
        reach = _measure_reach(text, words, at, most=max(one.longest for one in (self.lookup, *self.others)))
        for count in range(reach, 0, -1):
            printed = words[at : at + count]
            form = " ".join(one.folded for one in printed)
            meant = self.lookup.find(form)
            if count > 1 and self._is_somebody_else(form, meant) and _is_one_name(text, printed):
                return count, None
            for one in meant:
                if self._is_taken(one, form, text, words=words, at=at, count=count, is_small=is_small):
                    return count, self._make_span(one, form, text, words=words, at=at, count=count)
        return 1, None

    def _is_somebody_else(self, form: str, meant: Sequence[Meant]) -> bool:
        is_sure = any(one.kind in _SURE for one in meant)
        return not is_sure and any(one.kind in _SURE for others in self.others for one in others.find(form))

    def _is_taken(  # noqa: PLR0913  a place in a text takes four words to name
        self, meant: Meant, form: str, text: str, *, words: Sequence[PrintedWord], at: int, count: int, is_small: bool
    ) -> bool:
        """Whether these words name the person here."""
        standing = self.standings[meant.person]
        printed = words[at : at + count]
        is_capitalised = is_small or any(word.is_capitalised for word in printed)
        match meant.kind:
            case FormKind.WHOLE:
                return True
            case FormKind.SHORTENED:
                return is_small or all(word.is_capitalised for word in printed)
            case FormKind.SURNAME | FormKind.WORLDLY_SURNAME:
                is_titled = at > 0 and words[at - 1].folded in TITLES
                is_known = standing.is_present or (
                    not standing.has_namesake and (is_titled or meant.kind is FormKind.SURNAME)
                )
                return is_known and is_capitalised and (is_small or not _is_joined(text, words, at, count=count))
            case FormKind.GIVEN:
                is_joined = not is_small and _is_joined(text, words, at, count=count)
                return standing.is_present and is_capitalised and not is_joined
            case FormKind.WORLDLY_GIVEN:
                is_name = form in standing.short_forms or _stands_as_name(text, printed[0])
                return standing.is_present and is_name and printed[0].is_capitalised
            case FormKind.INITIALS:
                bare = form.replace(" ", "")
                is_other = bare in self.acronyms or bare.upper() in NO_INITIALS
                is_word = bare.upper() in NO_INITIALS and _stands_in_capitals(text, words, at, count=count)
                is_known = (bare in standing.short_forms and not is_word) or not is_other
                return standing.is_present and is_known and all(word.is_shouted for word in printed)

    def _make_span(
        self, meant: Meant, form: str, text: str, *, words: Sequence[PrintedWord], at: int, count: int
    ) -> Span:
        first = at
        while (
            meant.kind is not FormKind.INITIALS
            and first > 0
            and words[first - 1].folded in TITLES
            and words[first - 1].is_capitalised
            and _NARROW_GAP.fullmatch(text, words[first - 1].end, words[first].start)
        ):
            first -= 1
        return Span(words[first].start, words[at + count - 1].end, meant.person, form in self.claimed)


def replace_spans(text: str, spans: Sequence[Span], labels: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """Put each person's label in place of their name.

    Returns:
        The new text, and where it moved: (offset in the old text, by how much all from there on shifted).
    """
    parts: list[str] = []
    shifts: list[tuple[int, int]] = []
    at = shifted = 0
    for span in spans:
        label = labels[span.person]
        if _BARE_APOSTROPHE.match(text, span.end):
            # what follows a name that ends in s is no possessive of the label
            label = f"{label}'s"
            span = replace(span, end=span.end + 1)  # noqa: PLW2901  the same place, and the apostrophe
        start, label = fit_label(text, (span.start, span.end), label, least=at)
        parts += (text[at:start], label)
        shifted += len(label) - (span.end - start)
        shifts.append((span.end, shifted))
        at = span.end
    return "".join((*parts, text[at:])), shifts


def _widen(span: Span, mails: Sequence[tuple[int, int]]) -> Span:
    """Take the whole of an address that holds the name."""
    for start, end in mails:
        if start < span.end and span.start < end:
            return Span(min(start, span.start), max(end, span.end), span.person, span.is_doubtful)
    return span


def _merge(spans: Sequence[Span]) -> list[Span]:
    """Make one of spans that overlap, by a title or an address that both took."""
    merged: list[Span] = []
    for span in spans:
        if merged and span.start < merged[-1].end:
            before = merged.pop()
            is_doubtful = before.is_doubtful or span.is_doubtful
            merged.append(Span(before.start, max(before.end, span.end), span.person, is_doubtful))
        else:
            merged.append(span)
    return merged


def _measure_reach(text: str, words: Sequence[PrintedWord], at: int, *, most: int) -> int:
    """Count the words from here on that can be of one name."""
    count = 1
    while (
        count < most
        and at + count < len(words)
        and _GAP.fullmatch(text, words[at + count - 1].end, words[at + count].start)
    ):
        count += 1
    return count


def _is_one_name(text: str, printed: Sequence[PrintedWord]) -> bool:
    return all(_NARROW_GAP.fullmatch(text, word.end, following.start) for word, following in pairwise(printed))


def _is_joined(text: str, words: Sequence[PrintedWord], at: int, *, count: int) -> bool:
    """Whether a hyphen makes the words part of another name ("Brown-Jones")."""
    start, end = words[at].start, words[at + count - 1].end
    before = at > 0 and words[at - 1].is_capitalised and words[at - 1].end == start - 1 and text[start - 1] in _HYPHENS
    after = at + count < len(words) and words[at + count].is_capitalised and words[at + count].start == end + 1
    return before or (after and text[end] in _HYPHENS)


def _stands_in_capitals(text: str, words: Sequence[PrintedWord], at: int, *, count: int) -> bool:
    """Whether words in capitals stand on either side, as in "DATE OF NEXT MEETING"; not who is TO do something."""
    if at == 0 or at + count >= len(words):
        return False
    before, after = words[at - 1], words[at + count]
    gaps = text[before.end : words[at].start] + text[words[at + count - 1].end : after.start]
    return not gaps.strip() and before.is_shouted and after.is_shouted and after.folded != "to"


def _stands_as_name(text: str, word: PrintedWord) -> bool:
    """Whether a word with a capital stands where only a name has one, and is no month beside a number."""
    before = text[max(0, word.start - _MOST_BEFORE) : word.start]
    if word.start <= _MOST_BEFORE and not before.strip(" \t\"“'‘(["):
        return False
    is_dated = before.rstrip()[-1:].isdigit() or text[word.end : word.end + 2].strip()[:1].isdigit()
    return not is_dated and _BEFORE_A_SENTENCE.search(before) is None
