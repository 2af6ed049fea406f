"""Filters as a user names them become filters over passages.

A request and the archive's names in, a `PassageFilter` out: acronyms and long forms, part names of people, titles of
meetings. A name that nothing carries admits nothing, and `suggest_names` says what it may have been meant for.
"""

import difflib
import re
from collections.abc import Iterable
from pathlib import PurePath

from rr3search.domain import (
    TITLES,
    KnownPerson,
    Meeting,
    PassageFilter,
    Vocabulary,
    fold_body,
    fold_name,
    list_words,
    spell_body,
)
from rr3search.errors import AmbiguousNameError, UnknownIdError
from rr3search.queries import FilterRequest
from rr3search.stores import PassageStore

__all__ = ["is_called", "resolve_filter", "resolve_organisations", "suggest_names"]

_SUGGESTIONS = 3


def resolve_filter(request: FilterRequest, store: PassageStore, vocabulary: Vocabulary) -> PassageFilter:
    """Turn names into the archive's own: acronyms and long forms, part names of people, titles of meetings.

    Raises:
        UnknownIdError: No meeting has this id, title or file name.
        AmbiguousNameError: The speaker's name is no more than initials, and several people have them.
    """
    return PassageFilter(
        speakers=_resolve_speakers(request.speaker, vocabulary) if request.speaker is not None else None,
        organisations=resolve_organisations(request.org, vocabulary) if request.org is not None else None,
        meetings=_resolve_meetings(request.meeting, store) if request.meeting is not None else None,
        since=request.since,
        until=request.until,
        kinds=request.kind,
        section=fold_name(request.section) if request.section is not None else None,
        is_strict=request.is_strict,
    )


def _resolve_speakers(named: str, vocabulary: Vocabulary) -> frozenset[str]:
    """The speaker of that name, else everybody whose name holds these words, else the one who has these initials."""
    wanted = fold_name(named)
    forms = [frozenset(map(fold_name, person.forms)) for person in vocabulary.people]
    names = {form for person in forms for form in person}
    names |= {fold_name(label) for label in vocabulary.anonymous_labels}
    names |= {fold_name(name) for name in (*vocabulary.organisations, *vocabulary.group_labels)}
    holders = {fold_name(person.name) for person in vocabulary.people if wanted in map(fold_name, person.roles)}
    found = {wanted} if wanted in names else holders | _find_by_part(wanted, names)
    found |= {form for person in forms if person & found for form in person}
    return frozenset(found or {wanted, *_find_by_initials(named, vocabulary)})


def _find_by_part(wanted: str, names: set[str]) -> set[str]:
    return {name for name in names if set(wanted.removeprefix("the ").split()) <= set(name.split())}


def _find_by_initials(named: str, vocabulary: Vocabulary) -> set[str]:
    """Every form of the one person of these initials; none where nobody has them."""
    letters = re.sub(r"[\s.]", "", named).casefold()
    people = [person for person in vocabulary.people if letters in _list_initials(person)] if letters else []
    if len(people) > 1:
        raise AmbiguousNameError(named, candidates=tuple(person.name for person in people))
    return {fold_name(form) for person in people for form in person.forms}


def _list_initials(person: KnownPerson) -> set[str]:
    """The initials that the minutes may print for a person: "jm" of Jo Marsh, "jme" and "jm" of Jo Marsh-Ellis."""
    initials = set()
    for form in person.forms:
        words = fold_name(form).replace(".", " ").split()
        while words and words[0] in TITLES:
            words.pop(0)
        names = [word for word in words if word[0].isalpha()]
        parts = [part for word in names for part in word.split("-") if part]
        initials |= {"".join(part[0] for part in some) for some in (names, parts, (*names[:1], *names[1:][-1:]))}
    return {letters for letters in initials if len(letters) > 1}


def resolve_organisations(named: str, vocabulary: Vocabulary) -> frozenset[str]:
    """All forms under which the minutes may print the organisation."""
    wanted = spell_body(named)
    forms = {fold_name(named), fold_body(named)}
    for acronym in vocabulary.acronyms:
        pair = {fold_name(acronym.short), fold_name(acronym.long)}
        if pair & forms:
            forms |= pair
    forms |= {
        fold_name(organisation)
        for organisation in vocabulary.organisations
        if wanted in (spell_body(part) for part in organisation.split("/"))
    }
    linked = {fold_name(body) for form in forms for body in vocabulary.body_links.get(form, ())}
    parts = {
        fold_name(body)
        for body in vocabulary.organisations
        if any(fold_body(body).startswith((f"{form} in ", f"{form} (", f"{form}, ")) for form in forms)
    }
    return frozenset(forms | linked | parts)


def _resolve_meetings(named: str, store: PassageStore) -> frozenset[str]:
    """The meetings that are called so; else those in whose title, body or file's name all the words stand."""
    meetings = store.list_meetings()
    found = frozenset(meeting.id for meeting in meetings if is_called(meeting, named))
    if not found:
        words = set(list_words(named))
        found = frozenset(
            meeting.id for meeting in meetings if words and words <= set(list_words(" ".join(_list_names(meeting))))
        )
    if not found:
        raise UnknownIdError(named, kind="meeting")
    return found


def is_called(meeting: Meeting, named: str) -> bool:
    """Whether a meeting has this id, title, body or file name, as a whole."""
    return fold_name(named) in _list_names(meeting)


def _list_names(meeting: Meeting) -> set[str]:
    """Everything a meeting is called, folded."""
    file = PurePath(meeting.source.file)
    names = (meeting.id, meeting.title, meeting.body, meeting.source.file, file.name, file.stem)
    return {fold_name(name) for name in names}


def suggest_names(request: FilterRequest, vocabulary: Vocabulary) -> dict[str, list[str]]:
    """List, for each name of a request that the archive does not know, the names most like it.

    Returns:
        By the name as typed; an empty list where nothing is like it.
    """
    people = [form for person in vocabulary.people for form in person.forms]
    labels = [*people, *vocabulary.anonymous_labels, *vocabulary.group_labels, *vocabulary.organisations]
    bodies = [*vocabulary.organisations, *(form for one in vocabulary.acronyms for form in (one.short, one.long))]
    suggestions = {}
    if request.speaker is not None and not _resolve_speakers(request.speaker, vocabulary) & _fold_all(labels):
        suggestions[request.speaker] = _find_like(request.speaker, labels)
    if request.org is not None and not resolve_organisations(request.org, vocabulary) & _fold_all(bodies):
        suggestions[request.org] = _find_like(request.org, bodies)
    return suggestions


def _fold_all(names: Iterable[str]) -> set[str]:
    return set(map(fold_name, names))


def _find_like(named: str, names: Iterable[str]) -> list[str]:
    printed = {fold_name(name): name for name in names}
    typed = set(list_words(named))
    longer = [name for name in printed if typed <= set(list_words(name))]
    alike = difflib.get_close_matches(fold_name(named), printed, n=_SUGGESTIONS)
    return [printed[like] for like in dict.fromkeys([*longer, *alike])][:_SUGGESTIONS]
