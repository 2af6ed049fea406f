"""Owners ranged right: behind a wide gap at the end of what they are to do, as in a column of their own.

Blocks in; the task that a line before the gap is, or the owners of the last sentence before it, out. The gap alone
says nothing: a line must tell a deed, or its last sentence oblige somebody.
"""

import re
from collections.abc import Sequence

from rr3search.domain import Block, fold_characters
from rr3search.language.deeds import DEED
from rr3search.language.sentences import split_sentences
from rr3search.parsing.outcomes.action_labels import find_action_label
from rr3search.parsing.outcomes.action_margins import Margin, are_initials, find_obligation, read_margin
from rr3search.parsing.outcomes.record import Printed
from rr3search.parsing.roster.roster import Roster

__all__ = ["RangedOwners"]

_GAP = re.compile(r"(?:\t| {3})[ \t]*")
_HEAD = re.compile(r"^\W*action(?: (?:by|for))?[^\w:]*$", re.IGNORECASE)
"""Over a column; "Actions" and "Action:" head a list."""
_TASK = re.compile(r"^(?P<verb>[A-Z][a-z]+(?:-[a-z]+)?)\s+(?P<object>[\w'\"£$(]+)")
_ALSO_NOUNS = re.compile(
    r"report|review|update|visit|survey|test|design|plan|request|work|support|feedback|progress|audit|record|contact|"
    r"list|transfer|approach|order|change|note|invite|link|map|measure|model|cost|price|process|quote|table|trial|"
    r"water|plant|pilot|present|issue|file|search|research|post|print|call|phone|fund|help|host|lead|market|object|"
    r"point|release|return|reply|scan|seal|show|sign|start|switch|train|view|volunteer|document|estimate|brief|copy|"
    r"budget|register|schedule|share|source|supply|set|edit|mail|email|e-mail|draft|purchase|launch|outline|spec|code",
    re.IGNORECASE,
)
"""Verbs that head a title as well: "Report of the treasurer", "Plan B"; their object must be told from one."""
_OBJECT = re.compile(
    r"the|a|an|all|any|each|every|both|our|its|his|her|their|this|that|these|those|what|whether|how|who|back|out|up|"
    r"round|with|together",
    re.IGNORECASE,
)
_NO_VERB = re.compile(
    r"\w+(?:ed|ing|ly|[^s]s)|about|above|across|after|against|along|although|and|as|at|because|before|behind|below|beside|"
    r"between|beyond|but|by|despite|down|for|from|if|in|inside|into|like|near|of|off|on|onto|or|out|outside|over|past|"
    r"since|so|than|that|the|then|there|through|throughout|to|under|until|unless|up|upon|what|when|where|which|while|"
    r"who|with|within|without|both|not|only|even|once|was|were|is|are|had|has|have|all|an?|this|these|some|"
    r"members?|chair|everybody|everyone|nobody|officers",
    re.IGNORECASE,
)
_FEWEST_WORDS, _MOST_WORDS = 3, 45
_MOST_WORDS_OF_OWNERS = 8
_FEWEST_IN_A_COLUMN = 2


class RangedOwners:
    """Reads one body's blocks."""

    def __init__(self, body: Sequence[Block], roster: Roster) -> None:
        self._roster = roster
        told = [parted for block in body if (parted := _part(block.text)) and are_initials(parted[1])]
        self._is_column = False
        tasks = sum(self._is_task(said) or bool(find_obligation(said)) for said, _ in told)
        has_head = any(_HEAD.match(_GAP.split(block.text.strip())[-1]) for block in body)
        self._is_column = tasks >= _FEWEST_IN_A_COLUMN or (has_head and tasks > 0)

    def find_task(self, block: Block) -> Printed | None:
        """Find the task that a line tells before the gap; None where it tells none."""
        parted = None if any(map(str.isdigit, block.marker)) else _part(block.text)
        margin = self._read_owners(parted[1]) if parted else None
        if parted is None or margin is None or not self._is_task(parted[0]):
            return None
        if not (self._is_column or are_initials(parted[1].split(maxsplit=1)[0])):
            # a programme names who speaks as well
            return None
        stop = None if margin.due else len(parted[0])
        return Printed(0, 0, len(block.text), owner=", ".join(margin.owners), stop=stop)

    def find_margin(self, text: str) -> tuple[int, Margin] | None:
        """Find the owners of the last sentence before the gap that obliges somebody, and where it ends."""
        parted = _part(text)
        margin = self._read_owners(parted[1]) if parted else None
        if parted is None or margin is None or not parted[0].endswith((".", ";", ")", "!")):
            return None
        return (len(parted[0]), margin) if find_obligation(parted[0]) else None

    def is_layout(self, block: Block) -> bool:
        """Whether a line belongs to the column of owners, and is no heading."""
        return self.is_head(block) or self.find_task(block) is not None

    def is_head(self, block: Block) -> bool:
        """Whether a line only heads the column of owners, and announces no list below it."""
        return self._is_column and bool(_HEAD.match(block.text))

    def _is_task(self, said: str) -> bool:
        """Whether a text is one sentence that says what to do: "Find out who mends the gate".

        In a column of owners, any verb may open it that is told from other words by what follows it.
        """
        match = _TASK.match(said)
        is_short = _FEWEST_WORDS <= len(said.split()) <= _MOST_WORDS
        is_one = not said.endswith(("?", ":")) and not _GAP.search(said) and len(split_sentences(said)) == 1
        if match is None or not is_short or not is_one:
            return False
        verb, has_object = match.group("verb"), bool(_OBJECT.fullmatch(match.group("object")))
        if not DEED.fullmatch(verb.lower()):
            return self._is_column and has_object and not _NO_VERB.fullmatch(verb)
        return has_object or not _ALSO_NOUNS.fullmatch(verb)

    def _read_owners(self, printed: str) -> Margin | None:
        """Read owners; initials and names of nobody listed are owners where there is a column of them."""
        return read_margin(printed, self._roster, is_column=self._is_column)


def _part(text: str) -> tuple[str, str] | None:
    """Part a text at its last wide gap; None where what stands behind it is too long for owners, or a row of cells."""
    printed = text.rstrip()
    gaps = [] if "|" in printed else list(_GAP.finditer(printed))
    if not gaps or find_action_label(printed):
        return None
    said, owners = printed[: gaps[-1].start()].rstrip(), printed[gaps[-1].end() :]
    is_short = len(owners.split()) <= _MOST_WORDS_OF_OWNERS
    return (fold_characters(said), fold_characters(owners)) if said and is_short else None
