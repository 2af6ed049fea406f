"""Use case: a person out of the archive, and kept out of it.

A name in; what goes, or went, meeting by meeting out. What they said stays as nobody's words, or the meetings go
whole. The name is kept nowhere: whatever is read later is compared with salted hashes of its forms.
"""

import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rr3search.chunking import compose_embedded_text
from rr3search.concealment import Concealed, Concealer
from rr3search.domain import (
    KnownPerson,
    LinkedAction,
    Meeting,
    NameRegister,
    Passage,
    PassageFilter,
    Removal,
)
from rr3search.embedders import Embedder
from rr3search.errors import AmbiguousNameError, UnknownIdError
from rr3search.naming import read_names
from rr3search.redaction import (
    HashedNames,
    Observations,
    hash_forms,
    is_named_in,
    list_printed_words,
    take_name_apart,
)
from rr3search.stores import EmbedderStamp, PassageStore
from rr3search.traces import Traces, gather_traces, link_all_actions

__all__ = ["AffectedMeeting", "PersonRemoval", "forget_person", "is_form_of", "plan_removal"]

_SALT_BYTES = 16
_FEWEST_WORDS_OF_A_NAME = 2


@dataclass(frozen=True, slots=True)
class AffectedMeeting:
    """A meeting that names the person."""

    meeting: Meeting
    """As it was stored."""
    passages: int
    passages_changed: int
    mentions: int
    doubtful: int
    """Mentions that could be somebody else's of the meeting."""
    forms: tuple[str, ...]
    """As printed, each once, in alphabetical order."""
    is_path_changed: bool
    """Whether the path of its file holds the name too."""


@dataclass(frozen=True, slots=True)
class PersonRemoval:
    """What goes, or went, with a person."""

    names: tuple[str, ...]
    """Every name the archive has for them; the first is the fullest."""
    is_whole: bool
    """Whether whole meetings go."""
    meetings: tuple[AffectedMeeting, ...]
    """None where they were removed before."""
    traces: Traces
    """What files beside the store know of them."""
    removals: tuple[Removal, ...]
    """What is kept to know them by."""
    searches: int = 0
    """How many saved searches go too."""

    def is_named_in(self, text: str) -> bool:
        """Whether words that somebody typed name the person."""
        return is_named_in(text, HashedNames(self.removals))


@dataclass(frozen=True, slots=True)
class _Change:
    meeting: Meeting
    passages: tuple[Passage, ...]
    concealed: Concealed


@dataclass(frozen=True, slots=True)
class _Plan:
    names: tuple[str, ...]
    removals: tuple[Removal, ...]
    """The one to be kept, or those that were kept before where nothing changes."""
    changes: tuple[_Change, ...]


def plan_removal(named: str, store: PassageStore, register: NameRegister, *, is_whole: bool) -> PersonRemoval:
    """Say what would go with a person; nothing is changed.

    Args:
        named: Full name, or a part of it that only one person has.
        store: What has been ingested.
        register: What is known of names besides.
        is_whole: Whether the meetings that name them go whole.

    Raises:
        AmbiguousNameError: Several people are called so.
        UnknownIdError: Nobody is, no text names them, and nobody of that name was removed before.
    """
    return _describe(_make_plan(named, store, register), is_whole=is_whole)


def forget_person(
    named: str,
    store: PassageStore,
    register: NameRegister,
    *,
    embedder: Embedder,
    is_whole: bool,
    before_change: Callable[[PersonRemoval], None],
) -> PersonRemoval:
    """Take a person out of everything that is stored, in one batch, and keep them out.

    Args:
        named: Full name, or a part of it that only one person has.
        store: What has been ingested.
        register: What is known of names besides.
        embedder: What encodes the changed passages: a vector made of a text with the name is made of the name too.
        is_whole: Whether the meetings that name them go whole.
        before_change: Is told what is about to be written; not where nothing changes.

    Raises:
        AmbiguousNameError: Several people are called so.
        UnknownIdError: Nobody is, no text names them, and nobody of that name was removed before.
        EmbedderMismatchError: The store holds vectors of another embedder.
        IndexDirectoryError: The index cannot be written; what it held is unchanged.
    """
    stamp = EmbedderStamp(name=embedder.name, fingerprint=embedder.fingerprint, dimensions=embedder.dimensions)
    with store.write(stamp) as writer:
        plan = _make_plan(named, store, register)
        removal = _describe(plan, is_whole=is_whole)
        if plan.changes:
            before_change(removal)
            writer.keep_removal(plan.removals[0])
        for change in plan.changes:
            new = change.concealed
            if is_whole and new.mentions:
                writer.remove_meeting(change.meeting.id)
                continue
            if new.meeting.id != change.meeting.id:
                writer.remove_meeting(change.meeting.id)
            vectors = embedder.embed_texts([compose_embedded_text(passage) for passage in new.passages])
            writer.replace_meeting(new.meeting, list(new.passages), vectors)
    return removal


def is_form_of(name: str, names: Iterable[str]) -> bool:
    """Whether a name is one of these, whatever titles stand before it."""
    apart = take_name_apart(name)
    return any(take_name_apart(one) == apart for one in names)


def _make_plan(named: str, store: PassageStore, register: NameRegister) -> _Plan:
    earlier = store.list_removals()
    try:
        names, removal, changes = _find_changes(named, store, register, earlier=earlier)
    except AmbiguousNameError:
        raise
    except UnknownIdError:
        names, removal, changes = (named,), None, ()
    if removal is not None and any(change.concealed.mentions for change in changes):
        return _Plan(names, (removal,), changes)
    form = " ".join(word for part in take_name_apart(named) for word in part)
    kept = tuple(one for one in earlier if HashedNames([one]).find(form))
    if not kept or (len(kept) > 1 and " " not in form):
        raise UnknownIdError(named, kind="person")
    return _Plan(names, kept, ())


def _find_changes(
    named: str, store: PassageStore, register: NameRegister, *, earlier: Sequence[Removal]
) -> tuple[tuple[str, ...], Removal, tuple[_Change, ...]]:
    people = read_names(store, register).people
    names = _find_names(named, people, register)
    others = [form for person in people for form in person.forms if not is_form_of(form, names)]
    passages: dict[str, list[Passage]] = {}
    for passage in store.list_passages(PassageFilter()):
        passages.setdefault(passage.meeting.id, []).append(passage)
    everything = [passage for each in passages.values() for passage in each]
    forms = Observations(everything).derive_forms(names)
    salt = earlier[0].salt if earlier else secrets.token_hex(_SALT_BYTES)
    removal = hash_forms(forms, salt=salt)
    concealer = Concealer([removal], known=others)
    changes = []
    for meeting in store.list_meetings():
        own = passages.get(meeting.id, [])
        concealed = concealer.conceal(meeting, own)
        if concealed.is_changed:
            changes.append(_Change(meeting, tuple(own), concealed))
    return names, removal, tuple(changes)


def _find_names(named: str, people: Sequence[KnownPerson], register: NameRegister) -> tuple[str, ...]:
    """Every name of the one person who is called so, or the name itself where no list has it."""
    registered = [(entry.name, *entry.also_known_as) for entry in register.people]
    same = [person.forms for person in people if is_form_of(named, person.forms)]
    words = {word.folded for word in list_printed_words(named)}
    found = same or [
        person.forms
        for person in people
        if words and any(words <= {word.folded for word in list_printed_words(form)} for form in person.forms)
    ]
    if len(found) > 1:
        raise AmbiguousNameError(named, candidates=tuple(forms[0] for forms in found))
    names = found[0] if found else (named,)
    if not found and len(words) < _FEWEST_WORDS_OF_A_NAME:
        raise UnknownIdError(named, kind="person")
    more = [form for forms in registered if any(is_form_of(form, names) for form in forms) for form in forms]
    return tuple(dict.fromkeys((*names, *more)))


def _describe(plan: _Plan, *, is_whole: bool) -> PersonRemoval:
    return PersonRemoval(
        names=plan.names,
        is_whole=is_whole,
        meetings=tuple(
            AffectedMeeting(
                meeting=change.meeting,
                passages=len(change.passages),
                passages_changed=change.concealed.passages_changed,
                mentions=len(change.concealed.mentions),
                doubtful=sum(mention.is_doubtful for mention in change.concealed.mentions),
                forms=tuple(sorted({mention.printed for mention in change.concealed.mentions})),
                is_path_changed=change.concealed.meeting.source.file != change.meeting.source.file,
            )
            for change in plan.changes
        ),
        traces=gather_traces(
            {
                change.meeting.id: None if is_whole and change.concealed.mentions else change.concealed.meeting.id
                for change in plan.changes
            },
            (pair for change in plan.changes for pair in _pair_passages(change, is_whole=is_whole)),
            (pair for change in plan.changes for pair in _pair_actions(change, is_whole=is_whole)),
        ),
        removals=plan.removals,
    )


def _pair_passages(change: _Change, *, is_whole: bool) -> Iterator[tuple[Passage, Passage | None]]:
    new = change.concealed
    if is_whole and new.mentions:
        return ((old, None) for old in change.passages)
    return zip(change.passages, new.passages, strict=True)


def _pair_actions(change: _Change, *, is_whole: bool) -> Iterator[tuple[LinkedAction, LinkedAction | None]]:
    new = change.concealed
    old_actions = link_all_actions(change.meeting)
    if is_whole and new.mentions:
        return ((old, None) for old in old_actions)
    return zip(old_actions, link_all_actions(new.meeting), strict=True)
