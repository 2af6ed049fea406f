"""Which earlier action an account means: the sentences before a mark ("Completed."), or a line of a review of actions.

An account and the drafts in, the draft out, or None. What became of it is known from the mark; so fewer of the task's
words are asked for where the owner tells or is named, or where a label names the thing. Where two fit, none is meant.
"""

from dataclasses import dataclass

from rr3search.action_register.drafts import Draft, Drafts
from rr3search.action_register.task_words import list_text_stems

__all__ = ["Account", "find_account"]

_BY_OWNER = 0.3
_BY_ITSELF = 0.4
_BY_OTHERS = 0.6
_FEWEST = 2
_FEW = 3
"""Where a label names something else."""
_OWNERS_PART = 0.25
_LABELS_PART = 0.35
_NEAR_TIE = 0.1


@dataclass(frozen=True, slots=True)
class Account:
    """Words of later minutes that go through one action."""

    text: str
    label: str
    """The short title before it; empty where there is none."""
    title: str
    """What it stands under."""
    people: frozenset[str]
    """Keys of those who tell it and of those it names."""
    references: tuple[str, ...] = ()
    """By which it names actions."""


def find_account(account: Account, drafts: Drafts) -> Draft | None:
    """Find the one open draft that an account means."""
    own, label, title = map(list_text_stems, (f"{account.label}. {account.text}", account.label, account.title))
    if referred := _find_referred(account, drafts, own | title):
        return referred
    candidates = [draft for draft in drafts.list_sharing(own | title) if not draft.is_settled]
    ratings = [_rate(draft, drafts, account=account, words=(own, label, title)) for draft in candidates]
    rated = sorted(((rating, at) for at, rating in enumerate(ratings) if rating), reverse=True)
    if not rated or (len(rated) > 1 and rated[0][0] - rated[1][0] < _NEAR_TIE):
        return None
    return candidates[rated[0][1]]


def _find_referred(account: Account, drafts: Drafts, words: frozenset[str]) -> Draft | None:
    """Find the action whose reference is named, the latest that was printed so, if a word of it is there as well."""
    named = [draft for one in account.references for draft in drafts.list_referred(one)]
    latest = max((str(draft.linked.meeting.held_on) for draft in named), default="")
    fitting = [draft for draft in named if str(draft.linked.meeting.held_on) == latest and words & draft.stems]
    return fitting[0] if len(fitting) == 1 and not fitting[0].is_settled else None


def _rate(
    draft: Draft, drafts: Drafts, *, account: Account, words: tuple[frozenset[str], frozenset[str], frozenset[str]]
) -> float:
    own, label, title = words
    is_owners = bool(draft.owners & account.people)
    is_labelled = bool(label) and label <= draft.stems
    share, with_title = drafts.share(own, draft), drafts.share(own | title, draft)
    shared = len((own | title) & draft.stems)
    is_of_another = bool(label) and label.isdisjoint(draft.stems | draft.setting)
    is_others = bool(account.people and draft.owners) and not is_owners
    is_meant = (
        (is_labelled and (is_owners or not account.people or len(label) >= _FEWEST))
        or (is_owners and shared >= (_FEW if is_of_another else _FEWEST) and with_title >= _BY_OWNER)
        or (len(own & draft.stems) >= _FEWEST and share >= (_BY_OTHERS if is_others else _BY_ITSELF))
    )
    return with_title + _OWNERS_PART * is_owners + _LABELS_PART * is_labelled if is_meant else 0.0
