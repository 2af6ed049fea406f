"""Who is to act: the words that name owners as people, bodies, offices and groups.

Printed words in, names out: as the roster has them, else as printed. Words that name nobody give nobody.
"""

import re

from rr3search.domain import SpeakerType, fold_characters
from rr3search.language.deeds import DEED
from rr3search.language.name_shapes import NAME_SHAPE, TITLE
from rr3search.parsing.roster.owner_names import resolve_owner
from rr3search.parsing.roster.roster import Roster

__all__ = [
    "COLLECTIVE",
    "are_bodies",
    "are_individuals",
    "name_actors",
    "name_known",
    "name_margin_owners",
    "name_owners",
]

_OFFICE = (
    r"(?:(?:deputy|vice|assistant|acting|associate|honorary|parish|town|committee|company|executive|interim|joint|"
    r"board|project|programme|policy|finance)[- ]){0,2}"
    r"(?:co-?chairs?|chair(?:man|woman|person)?|secretary|treasurer|clerk|president|convenor|convener|secretariat|"
    r"head ?teacher|principal|bursar|administrator|co-?ordinator|webmaster|chief executive(?: officer)?|CEO|CFO|COO|"
    r"registrar|facilitator|minute[- ]taker|rapporteur|editors?|moderator|warden|caretaker|manager|officer|governor|"
    r"director(?: of [\w ]{2,30})?|head of [\w ]{2,30}|lead|staff contact|rep(?:resentative)?)"
)
_PREFIX = (
    r"(?:(?:(?-i:[A-Z][\w&'-]*)|all|other|both|project|policy|finance|steering|working|local|senior|programme|events?|"
    r"sub|staff|parent|student|board|committee|community|data|web|comms|communications|planning|estates|HR|IT) ){0,2}"
)
_GROUP = (
    rf"(?:all|all present|everyone|everybody|{_PREFIX}(?:members|officers|officials|trustees|governors|"
    rf"councillors|partners|"
    r"attendees|participants|staff|sysadmins|admins|volunteers|editors|chairs|colleagues|leads|team|reps|"
    r"representatives|developers|implementers|department|working (?:group|party)|sub-?committee|sub-?group|"
    r"task (?:and finish )?group|office))"
)
_DELIBERATIVE = rf"(?:{_PREFIX}(?:committee|board|council|group|panel|meeting|forum|society|association|executive))"
COLLECTIVE = rf"(?:the )?(?:{_OFFICE}|{_GROUP}|{_DELIBERATIVE})"
"""Offices and groups that are given something to do without a name; case must be ignored."""

_COLLECTIVE_OWNER = re.compile(rf"^{COLLECTIVE}\b.{{0,30}}$", re.IGNORECASE)
_OFFICE_ACTOR = re.compile(rf"^(?:the )?(?:{_OFFICE})$", re.IGNORECASE)
_GROUP_ACTOR = re.compile(rf"^(?:the )?(?:{_GROUP})$", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*(?:,\s*(?:and\s+|&\s*)?|\s+and/or\s+|\s+and\s+|\s+or\s+|\s*&\s*|/|\+|;)\s*", re.IGNORECASE)
_WIDE_GAP = re.compile(r"\s{9,}")
"""Nothing in a name; looking for a separator in it takes time by the cube of its length."""
_ASIDE = re.compile(
    r"\s*\([^()]*\)|\s+(?:with|supported by|in consultation with|working with|via)\s+.*$", re.IGNORECASE
)
_INITIALS = re.compile(r"^[A-Z]{2,4}$")
_HANDLE = re.compile(r"^@[\w-]+$")
_WITH = re.compile(r"^(?P<first>.{2,40}?)\s+with\s+(?P<second>[A-Z@].{1,40})$")
_TITLED = re.compile(rf"^{TITLE}\s+[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){{0,2}}$")
_NOT_AN_OWNER = re.compile(
    r"^(?:somebody|someone|anyone|anybody|nobody|tb[acd]|n/?a|none|need|needs|agreed|remember|plan|continue|try|"
    r"arrange|"
    r"aim|want|due|ok|yes|no|done|open|closed|complete|new|action|actions|note|noted|welcome|thanks|according|prior|"
    r"next|further|subject|relating|it|this|that|there|which|who|proposal|asap|ongoing)$",
    re.IGNORECASE,
)


def name_known(printed: str, roster: Roster) -> tuple[str, ...]:
    """Name the listed people and bodies these words consist of; nobody where they say anything besides."""
    parts = _part_owners(fold_characters(printed).strip(" .:*[]()"))
    speakers = [resolve_owner(part, roster) for part in parts]
    return tuple(dict.fromkeys(one.name for one in speakers if one)) if all(speakers) else ()


def name_owners(printed: str, roster: Roster) -> tuple[str, ...]:
    """Name the owners these words, printed where an owner stands, mean; nobody where one of them names nobody."""
    printed = fold_characters(printed).strip(" .:*[]")
    if speaker := resolve_owner(printed, roster):
        return (speaker.name,)
    owners: list[str] = []
    for part in _split_owners(printed, roster):
        bracketed = re.search(r"\(([^()]+)\)", part)
        bare = _ASIDE.sub("", part).strip()
        if DEED.fullmatch(bare.split(" ")[0].lower()) and not roster.resolve(bare):
            return ()
        speaker = resolve_owner(bare, roster) or (roster.resolve(bracketed.group(1)) if bracketed else None)
        mentioned = [] if speaker else roster.find_mentions(bare)
        if speaker or mentioned:
            owners.append((speaker or mentioned[-1]).name)
        elif not _NOT_AN_OWNER.match(bare) and (
            re.fullmatch(rf"{NAME_SHAPE}|[A-Z][\w'&-]+|[A-Z]{{2,6}}|@[\w-]+", bare) or _COLLECTIVE_OWNER.match(bare)
        ):
            owners.append(_strip_article(bare))
        else:
            return ()
    return tuple(dict.fromkeys(owners))


def name_margin_owners(printed: str, roster: Roster) -> tuple[str, ...]:
    """Name the owners that stand alone in the margin: listed people, offices and groups, or several initials."""
    printed = fold_characters(printed).strip(" .:*[]()")
    parts = [part for part in _part_owners(printed) if part]
    owners = []
    for part in parts:
        speaker = resolve_owner(part, roster)
        is_shaped = _INITIALS.match(part) or _OFFICE_ACTOR.match(part) or _GROUP_ACTOR.match(part)
        if speaker is None and not is_shaped:
            return ()
        owners.append(speaker.name if speaker else _strip_article(part))
    is_anybody_known = any(
        resolve_owner(part, roster) or _GROUP_ACTOR.match(part) or not _INITIALS.match(part) for part in parts
    )
    return tuple(dict.fromkeys(owners)) if is_anybody_known else ()


def name_actors(printed: str, roster: Roster, *, allows_unlisted: bool = False) -> tuple[str, ...]:
    """Name those who, standing as the subject of a sentence, can promise to act; bodies that deliberate cannot.

    Args:
        printed: The subject.
        roster: Whom it can mean.
        allows_unlisted: Whether the rest of the sentence is so plain that the shape of a name is enough.
    """
    if speaker := resolve_owner(printed, roster):
        return (speaker.name,)
    owners: list[str] = []
    for part in _split_owners(fold_characters(printed).strip(), roster):
        speaker = resolve_owner(part, roster)
        is_shaped = _HANDLE.match(part) or _OFFICE_ACTOR.match(part) or _GROUP_ACTOR.match(part) or _TITLED.match(part)
        is_named = allows_unlisted and (re.fullmatch(NAME_SHAPE, part) or _INITIALS.match(part))
        if speaker is None and (not (is_shaped or is_named) or roster.is_ambiguous(part)):
            return ()
        owners.append(speaker.name if speaker else _strip_article(part))
    return tuple(dict.fromkeys(owners))


def are_individuals(owners: tuple[str, ...], roster: Roster) -> bool:
    """Whether every owner is a person or an office, not an organisation."""
    speakers = [roster.resolve(owner) for owner in owners]
    return all(one is None or one.type is not SpeakerType.ORGANISATION for one in speakers)


def are_bodies(owners: tuple[str, ...], roster: Roster) -> bool:
    """Whether every owner is a listed organisation."""
    speakers = [roster.resolve(owner) for owner in owners]
    return bool(speakers) and all(one is not None and one.type is SpeakerType.ORGANISATION for one in speakers)


def _part_owners(printed: str) -> list[str]:
    return _SEPARATOR.split(_WIDE_GAP.sub(" ", printed))


def _split_owners(printed: str, roster: Roster) -> list[str]:
    """Take owners apart; "JM with AR" are two, "JM with support" is one."""
    parts: list[str] = []
    for part in filter(None, _part_owners(printed)):
        joint = _WITH.match(part)
        if joint and all(resolve_owner(one, roster) for one in joint.groups()):
            parts += joint.groups()
        else:
            parts.append(part)
    return parts


def _strip_article(printed: str) -> str:
    return re.sub(r"^the\s+", "", printed.strip(), flags=re.IGNORECASE)
