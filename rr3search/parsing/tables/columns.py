"""What the columns and the labels of a table mean in minutes.

Printed words of a table's head or first column in, meaning out. Words that say nothing here mean nothing.
"""

import re
from collections.abc import Sequence
from enum import Enum, auto

from rr3search.domain import fold_characters
from rr3search.language.group_labels import find_group_label

__all__ = ["ColumnMeaning", "are_numbers", "find_column_meaning", "is_front_label", "is_number"]

_MOST_WORDS_OF_A_HEAD = 9
_MOST_WORDS_OF_A_LABEL = 6


class ColumnMeaning(Enum):
    """What stands in a column."""

    NUMBER = auto()
    TOPIC = auto()
    TEXT = auto()
    QUESTION = auto()
    ANSWER = auto()
    SPEAKER = auto()
    ASKER = auto()
    """Who put the question in the same row."""
    ACTION = auto()
    OWNER = auto()
    DUE = auto()
    STATUS = auto()
    DECISION = auto()
    PERSON = auto()
    BODY = auto()
    """The organisation, office or initials of a person."""
    MARK = auto()
    """Whether a person was there: a tick, a yes or a no, the items they were there for."""


_MEANINGS = (
    (
        ColumnMeaning.NUMBER,
        (
            r"(?:agenda |item |action |minute |agenda item )?(?:no|nos|num|number|ref|refs|reference|#|id)\.?"
            r"(?: no\.?| number)?|(?:item )?#|s/?n|time"
        ),
    ),
    (ColumnMeaning.QUESTION, r"q|(?:tabled )?questions?(?: asked| raised| received)?|query|queries"),
    (
        ColumnMeaning.ANSWER,
        (
            r"a|(?:answers?(?: given)?|responses?|reply|replies)"
            r"(?: (?:and|&|/) (?:(?:any )?(?:discussions?|comments?|follow[- ]up|actions?)))?"
        ),
    ),
    (ColumnMeaning.SPEAKER, r"speaker|who spoke|contributor|raised by|speaker's name"),
    (
        ColumnMeaning.ASKER,
        (
            r"from|(?:asked|put|submitted|tabled|sent in|received) (?:by|from)|asker|questioner|"
            r"question from|who asked"
        ),
    ),
    (
        ColumnMeaning.TOPIC,
        (
            r"(?:agenda )?items?|(?:agenda|discussion) (?:items?|topics?)|topics?|subjects?|headings?|issues?|agenda|"
            r"business|item title|theme"
        ),
    ),
    (
        ColumnMeaning.TEXT,
        (
            r"(?:key |main |summary (?:of )?)?(?:discussions?|minutes?|notes?|summary|details?|points?|narrative|"
            r"comments?|points (?:raised|discussed|made)|record|content|text|what was said)(?: (?:points?|notes?|"
            r"summary|raised|discussed|of discussion))?|discussion (?:and|&|/) "
            r"(?:decisions?|agreements?|outcomes?|actions?)|"
            r"(?:matters?|items?) discussed|minutes? (?:and|&|/) (?:actions?|decisions?)|summary of (?:the )?discussion"
        ),
    ),
    (ColumnMeaning.DECISION, r"decisions?(?: made| taken| items?)?|resolutions?|agreed|agreements?|outcomes?"),
    (
        ColumnMeaning.OWNER,
        (
            r"(?:action )?(?:owners?|lead|leads|who|responsible|by whom|assigned to|assignee|responsibility|"
            r"(?:responsible|lead) (?:person|officer|party)|person responsible|action by|actions? by|for action|"
            r"with(?: whom)?|falls to|given to|allocated to)|"
            r"initials of owner"
        ),
    ),
    (
        ColumnMeaning.ACTION,
        (
            r"(?:agreed |new |follow[- ]up |key )?(?:actions?(?: points?| items?| required| agreed| needed)?|tasks?|"
            r"what(?: (?:is|was|has|needs) to be done)?|to (?:do|be (?:done|taken))|next steps?)"
            r"(?: (?:and|&|/) (?:owners?|leads?|who|by whom))?"
        ),
    ),
    (
        ColumnMeaning.DUE,
        (
            r"deadline|due(?: date| by)?|by when|when|target(?: date)?|date due|time ?scale|"
            r"complet(?:ion|e by)(?: date)?|date for completion"
        ),
    ),
    (
        ColumnMeaning.STATUS,
        (
            r"status|progress|update|position(?: (?:reported|now|today|at [\w ]{3,20}))?|complete\??|done\??|"
            r"rag(?: rating| status)?|progress/update|"
            r"where (?:it|this|things|we) (?:(?:now )?(?:stands?|are|is)|(?:has|had|have) got to)"
            r"(?: (?:at|on|by) [\w ]{3,20})?|(?:current |present )?state(?: of play)?|"
            r"what (?:has )?happened(?: since)?|what (?:came|has come|became|has become) of it|result so far"
        ),
    ),
    (
        ColumnMeaning.PERSON,
        (
            r"(?:full |first |last )?names?|sur ?name|(?:board |committee |council )?(?:attendees?|members?|"
            r"participants?|person|people|governors?|trustees?|directors?|councillors?)|representatives?|"
            r"invited participants?|invitees?|delegates?|names? of (?:member|attendee|participant)s?|attended by"
        ),
    ),
    (
        ColumnMeaning.BODY,
        (
            r"(?:organi[sz]ations?|(?-i:[Oo]f)|agency|agencies|company|affiliation|representing|department|dept|employer|body|"
            r"constituency|roles?(?: (?:at|in) (?:the|this) (?:meeting|group|board|committee))?|"
            r"positions?|job titles?|titles?|designation|initials?|capacity|category|"
            r"member bod(?:y|ies)|national bod(?:y|ies)|delegation|country|ward|division|job|post|unit|practice|sector|"
            r"office|institution|profession|occupation|expertise|"
            r"governor type|type of governor|term of office|voting|e-?mail|for|on behalf of)"
            r"(?:\s*(?:/|,|and|&|-)\s*(?:organi[sz]ation|role|position|job title|title|company))?"
        ),
    ),
    (
        ColumnMeaning.MARK,
        (
            r"(?:attended|attendance|present|absent|apologies|invited|regrets|in attendance|here|on the day|p/?a|"
            r"present ?/ ?(?:apologies|absent))"
            r"(?: ?\?)?(?:[ :-]*\(.{1,12}\)|[ :-]+(?:y|yes) ?(?:/|or) ?(?:n|no))?(?: ?\?)?|(?:y|yes) ?/ ?(?:n|no)"
        ),
    ),
)
_NUMBER = re.compile(
    r"^(?:item\s+)?(?:[\d.]+[a-z]?|\(?[a-z]\)|[ivx]+|\d{1,2}[:.]\d{2}(?:\s?[ap]m)?)[.):]?$", re.IGNORECASE
)
_HEAD = re.compile("|".join(rf"(?P<{meaning.name}>^(?:{words})$)" for meaning, words in _MEANINGS), re.IGNORECASE)
_FRONT = re.compile(
    r"^(?:(?:meeting |start |end |finish )?(?:date|time|venue|location|place|title|name|type|chair|number|reference|"
    r"ref)|(?:date|time)(?: and | & |/|, )(?:time|date|venue|place)(?:(?: and |/)(?:venue|place))?|"
    r"date of (?:the )?meeting|"
    r"name of (?:the )?(?:meeting|committee|group)|held (?:at|in|on|via)|where|when|meeting|subject|purpose|"
    r"(?:co-?)?chairs?(?:ed by|person|man|woman)?|in the chair|(?:minutes|notes)(?: taken)?(?: by)?|note[- ]?taker|"
    r"minute[- ]?taker|minutes? secretary|secretary|clerk|facilitator|moderator|host|scribe|status|version|author|"
    r"prepared by|circulation|distribution|classification|called by|committee|group|board|project|duration|"
    r"date of (?:the )?next meeting|next meeting|quorum|dial-in|apologies|attendees|present)$",
    re.IGNORECASE,
)


def find_column_meaning(printed: str) -> ColumnMeaning | None:
    """Tell what stands below this head of a column; None where the words do not say."""
    words = fold_characters(printed).strip(" *:.\t")
    if not words or len(words.split()) > _MOST_WORDS_OF_A_HEAD:
        return None
    match = _HEAD.match(words)
    return ColumnMeaning[match.lastgroup] if match and match.lastgroup else None


def is_number(cell: str) -> bool:
    """Whether a cell holds the number of an item, a letter or an hour."""
    return bool(_NUMBER.match(cell))


def are_numbers(cells: Sequence[str]) -> bool:
    """Whether nearly all cells of a column hold such numbers."""
    return sum(is_number(cell.strip()) for cell in cells) * 3 > len(cells) * 2


def is_front_label(printed: str) -> bool:
    """Whether the words announce the value beside or below them, as in "Date" or "Apologies"."""
    words = fold_characters(printed).strip()
    bare = words.strip(" *:-")
    if not bare or len(bare.split()) > _MOST_WORDS_OF_A_LABEL:
        return False
    group = find_group_label(bare)
    return bool(_FRONT.match(bare)) or (group is not None and not group.rest)
