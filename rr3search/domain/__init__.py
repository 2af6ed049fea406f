"""The nouns of the house: frozen, complete, no input or output, no third-party import."""

from rr3search.domain.answer import (
    Answer,
    AnswerStatus,
    Consequence,
    LinkedAction,
    QuestionRecord,
    QuestionStatus,
    Quote,
    RefusalReason,
    Scope,
)
from rr3search.domain.attribution import NARRATOR, UNATTRIBUTED, Attribution, Basis, SpeakerType
from rr3search.domain.document import Block, BlockStyle, Document, Omission, Source
from rr3search.domain.intent import AnswerType, Intent
from rr3search.domain.meeting import (
    Acronym,
    Action,
    ActionStatus,
    Attendee,
    Decision,
    Meeting,
    Minutes,
    Section,
    SectionKind,
    Turn,
    TurnKind,
)
from rr3search.domain.passage import FusedScore, Hit, MeetingReference, Passage, PassageFilter, PassageSource
from rr3search.domain.vocabulary import KnownPerson, Vocabulary
from rr3search.domain.words import fold_characters, fold_name, list_words

__all__ = [
    "NARRATOR",
    "UNATTRIBUTED",
    "Acronym",
    "Action",
    "ActionStatus",
    "Answer",
    "AnswerStatus",
    "AnswerType",
    "Attendee",
    "Attribution",
    "Basis",
    "Block",
    "BlockStyle",
    "Consequence",
    "Decision",
    "Document",
    "FusedScore",
    "Hit",
    "Intent",
    "KnownPerson",
    "LinkedAction",
    "Meeting",
    "MeetingReference",
    "Minutes",
    "Omission",
    "Passage",
    "PassageFilter",
    "PassageSource",
    "QuestionRecord",
    "QuestionStatus",
    "Quote",
    "RefusalReason",
    "Scope",
    "Section",
    "SectionKind",
    "Source",
    "SpeakerType",
    "Turn",
    "TurnKind",
    "Vocabulary",
    "fold_characters",
    "fold_name",
    "list_words",
]
