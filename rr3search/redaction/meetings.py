"""A meeting and its passages with the names of some people replaced.

Meeting and passages in, the same with a label in place of each name out. Every text of every field is gone through,
whatever it is called; ids and paths are the business of whoever stores it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import TypeVar, cast

from rr3search.domain import UNATTRIBUTED, Attribution, Basis, FormKind, Meeting, Passage, SpeakerType
from rr3search.redaction.forms import derive_forms, take_name_apart
from rr3search.redaction.lookups import NameLookup, PlainNames
from rr3search.redaction.printed_words import list_printed_words
from rr3search.redaction.spans import NameFinder, Standing, replace_spans

__all__ = ["MeetingRedactor", "Mention", "Redacted", "list_texts"]

_KEPT = frozenset(("id", "file", "sha256", "corrections_sha256", "sentence_starts"))
"""Fields that hold no words of the minutes."""
_SURNAMES = frozenset((FormKind.SURNAME, FormKind.WORLDLY_SURNAME))
_MOST_WORDS_OF_A_SHORT_FORM = 2
_MOST_OWNERS = 2
"""Words for each owner in front of an action: a name, and an "and" between two."""

_Noun = TypeVar("_Noun")


@dataclass(frozen=True, slots=True)
class Mention:
    """A form that was replaced."""

    person: int
    printed: str
    is_doubtful: bool


@dataclass(frozen=True, slots=True)
class Redacted:
    """A meeting without the names, and what was replaced in it."""

    meeting: Meeting
    passages: tuple[Passage, ...]
    mentions: tuple[Mention, ...]
    """In the fields of the meeting and in the passages' own words, in this order."""
    passages_changed: int


class MeetingRedactor:
    """Replaces the names of some people in one meeting after another."""

    def __init__(self, lookup: NameLookup, labels: Sequence[str], *, known: Iterable[str] = ()) -> None:
        """Know whom to replace by what.

        Args:
            lookup: Whom to replace.
            labels: What stands in place of each, by person.
            known: Names of others; those that are some of the people looked for are passed over.
        """
        self._lookup = lookup
        self._labels = labels
        self._known = PlainNames([derive_forms([name]) for name in known if not self._is_looked_for(name)])

    def redact(self, meeting: Meeting, passages: Sequence[Passage]) -> Redacted:
        """Replace the names in every text of a meeting."""
        finder = self._prepare(meeting, passages)
        mentions: list[Mention] = []

        def change(text: str) -> str:
            spans = finder.find(text)
            mentions.extend(Mention(one.person, text[one.start : one.end], one.is_doubtful) for one in spans)
            return replace_spans(text, spans, self._labels)[0] if spans else text

        changed = _change_texts(meeting, change)
        redacted = tuple(self._redact_passage(passage, finder) for passage in passages)
        for passage in passages:
            # its headings and its meeting's title were counted with the meeting
            change(passage.text)
        count = sum(new != old for new, old in zip(redacted, passages, strict=True))
        return Redacted(changed, redacted, tuple(mentions), count)

    def redact_path(self, path: str) -> str:
        """Replace the names in the path of a file, of whatever meeting."""
        return self._redact_alone(path, is_path=True)

    def redact_name(self, name: str) -> str:
        """Replace the names of people in that of a body, of whatever meeting."""
        return self._redact_alone(name, is_path=False)

    def _redact_alone(self, text: str, *, is_path: bool) -> str:
        standings = [Standing(is_present=True)] * len(self._labels)
        spans = NameFinder(self._lookup, (self._known,), standings).find(text, is_path=is_path)
        return replace_spans(text, spans, self._labels)[0]

    def _redact_passage(self, passage: Passage, finder: NameFinder) -> Passage:
        def change(text: str) -> str:
            return replace_spans(text, finder.find(text), self._labels)[0]

        moved = replace_spans(passage.text, finder.find(passage.text), self._labels)[1]
        starts = tuple(
            start + next((by for after, by in reversed(moved) if after <= start), 0)
            for start in passage.sentence_starts
        )
        who = passage.attribution
        changed = _change_texts(replace(passage, attribution=UNATTRIBUTED), change)
        return replace(changed, sentence_starts=starts, attribution=self._redact_attribution(who, finder, change))

    def _redact_attribution(self, who: Attribution, finder: NameFinder, change: Callable[[str], str]) -> Attribution:
        """Say no more than the label of somebody replaced: how they were printed, a pronoun say, would tell of them."""
        spans = finder.find(who.speaker) if who.speaker else []
        if spans and who.speaker_type in {SpeakerType.PERSON, SpeakerType.ROLE}:
            label = self._labels[spans[0].person]
            return Attribution(label, label, SpeakerType.ANONYMOUS, None, Basis.ANONYMOUS)
        return _change_texts(who, change)

    def _prepare(self, meeting: Meeting, passages: Sequence[Passage]) -> NameFinder:
        """Find out how each person stands in the meeting before any name of it is replaced."""
        people = {attendee.name for attendee in meeting.attendees}
        people |= {
            one.attribution.speaker
            for one in passages
            if one.attribution.speaker and one.attribution.speaker_type is SpeakerType.PERSON
        }
        others = [derive_forms([name]) for name in sorted(people) if not self._is_looked_for(name)]
        persons = range(len(self._labels))
        namesakes = {
            meant.person
            for forms in others
            for form, kind in forms.kinds.items()
            if kind in _SURNAMES
            for meant in self._lookup.find(form)
            if meant.kind in _SURNAMES
        }
        finder = NameFinder(
            lookup=self._lookup,
            others=(PlainNames(others), self._known),
            standings=[Standing(has_namesake=person in namesakes) for person in persons],
            claimed=frozenset(form for forms in others for form in forms.kinds),
        )
        present = {span.person for text in list_texts((meeting, passages)) for span in finder.find(text)}
        short = self._list_short_forms(meeting, passages, finder)
        standings = [Standing(one in present, one in namesakes, short.get(one, frozenset())) for one in persons]
        acronyms = frozenset(acronym.short.casefold() for acronym in meeting.acronyms if not finder.find(acronym.long))
        return replace(finder, standings=standings, acronyms=acronyms)

    def _list_short_forms(
        self, meeting: Meeting, passages: Sequence[Passage], finder: NameFinder
    ) -> dict[int, frozenset[str]]:
        """List the words that are printed for a speaker, or in front of what an owner is to do, by person."""
        spoken = {(one.attribution.speaker, one.attribution.speaker_as_printed) for one in passages}
        owned = {
            (owner, word)
            for action in (*meeting.actions, *meeting.reviewed_actions)
            for owner in action.owners
            for word in action.text.replace(",", " ").split()[: _MOST_OWNERS * len(action.owners)]
        }
        found: dict[int, frozenset[str]] = {}
        for name, printed in spoken | owned:
            spans = finder.find(name) if name and printed else []
            words = list_printed_words(printed or "")
            if spans and 0 < len(words) <= _MOST_WORDS_OF_A_SHORT_FORM:
                form = "".join(word.folded for word in words)
                found[spans[0].person] = found.get(spans[0].person, frozenset()) | {form}
        return found

    def _is_looked_for(self, name: str) -> bool:
        given, surname = take_name_apart(name)
        return bool(self._lookup.find(" ".join((*given, *surname))))


def list_texts(value: object) -> Iterable[str]:
    """List every text of a noun, of its parts, and of their parts."""
    if isinstance(value, str):
        if not isinstance(value, Enum):
            yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from list_texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _KEPT:
                yield from list_texts(getattr(value, field.name))


def _change_texts(value: _Noun, change: Callable[[str], str]) -> _Noun:
    """Give a noun with every text of it and of its parts changed."""
    changed: object = value
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        changed = change(value)
    elif isinstance(value, tuple):
        changed = tuple(_change_texts(part, change) for part in value)
    elif is_dataclass(value) and not isinstance(value, type):
        parts = {one.name: getattr(value, one.name) for one in fields(value) if one.name not in _KEPT}
        new = {name: _change_texts(part, change) for name, part in parts.items()}
        changed = replace(value, **new) if new != parts else value
    return cast("_Noun", changed)
