"""Paragraphs of later minutes, taken apart into the sentences that may tell what became of an action.

The passages of a meeting in, its paragraphs out, each sentence with what it stands under and who tells it; and the
accounts that end with a mark ("Completed."), each with the sentences that the mark is about.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from rr3search.action_register.accounts import Account
from rr3search.action_register.marks import find_named_references, read_mark
from rr3search.action_register.owners import Owners, PresentPeople
from rr3search.action_register.sentences import Sentence, find_label, split_run_in
from rr3search.action_register.sightings import list_clauses
from rr3search.domain import EntryStatus, Passage, SpeakerType, TurnKind

__all__ = ["Marked", "Spoken", "gather_account", "list_marked", "list_paragraphs"]

_TOLD_IN = frozenset({TurnKind.STATEMENT, TurnKind.ANSWER, TurnKind.NARRATION, TurnKind.DECISION})
_NUMBERED = re.compile(r"^\W*No\.? ?\d{1,3}:\s")
"""What begins so is about that number alone, whatever stands before it: "No. 4: done in good time"."""
_NAMED = frozenset({SpeakerType.PERSON, SpeakerType.ROLE})


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence of a paragraph, as printed, and read in its place."""

    text: str
    passage: Passage
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark and the accounts that it may be about: the sentence before it, then more and more of those before."""

    mark: Spoken
    status: EntryStatus
    accounts: tuple[Account, ...]
    last: Spoken
    """The last sentence before the mark."""


def list_paragraphs(passages: Sequence[Passage], owners: Owners, present: PresentPeople) -> Iterator[list[Spoken]]:
    """Give the sentences of each paragraph that tell something, in order."""
    for _, group in groupby(passages, key=lambda passage: passage.source.paragraph):
        before: list[str] = []
        paragraph: list[Spoken] = []
        for passage in group:
            for text in (clause for sentence in passage.sentences for clause in list_clauses(sentence)):
                if passage.kind in _TOLD_IN:
                    sentence = _place(text, tuple(before), passage, owners=owners, present=present)
                    paragraph.append(Spoken(text, passage, sentence))
                before.append(text)
        if paragraph:
            yield paragraph


def list_marked(paragraph: Sequence[Spoken]) -> Iterator[Marked]:
    """Give the marks of a paragraph, each with what stands before it up to the mark before."""
    said: list[Spoken] = []
    label = find_label(paragraph[0].sentence)
    for spoken in paragraph:
        status = read_mark(spoken.text)
        if status is None:
            said.append(spoken)
            continue
        told = [spoken] if _NUMBERED.match(spoken.text) else said or [spoken]
        accounts = (_make_account(told[at:], spoken, label) for at in range(len(told) - 1, -1, -1))
        yield Marked(spoken, status, tuple(accounts), told[-1])
        said = []


def gather_account(paragraph: Sequence[Spoken]) -> Account:
    """Take a whole paragraph for the account of one action."""
    return _make_account(paragraph, paragraph[-1], find_label(paragraph[-1].sentence))


def _make_account(told: Sequence[Spoken], mark: Spoken, label: str) -> Account:
    section = mark.passage.section
    return Account(
        text=" ".join(one.text for one in told),
        label=label,
        title=section[-1] if section else "",
        people=frozenset[str]().union(*(_list_people(one) for one in (*told, mark))),
        references=(*find_named_references(mark.text), *find_named_references(told[0].text)),
    )


def _list_people(spoken: Spoken) -> frozenset[str]:
    speaker = spoken.sentence.speaker
    return spoken.sentence.named | (frozenset({speaker}) if speaker else frozenset())


def _place(text: str, before: Sequence[str], passage: Passage, *, owners: Owners, present: PresentPeople) -> Sentence:
    who = passage.attribution
    speaker = owners.key(who.speaker) if who.speaker and who.speaker_type in _NAMED else None
    if who.speaker and who.speaker_type is SpeakerType.ROLE:
        speaker = present.find_holder(who.speaker) or speaker
    title = " ".join(passage.section[-1:])
    named = present.find_keys(text)
    run_in, rest = split_run_in(text)
    if present.find_keys(run_in):
        run_in, rest = "", text
    subject, is_nested = present.find_subject(rest), len(passage.section) > 1
    return Sentence(rest, before, title, subject, speaker, named, run_in, is_nested, passage.text)
