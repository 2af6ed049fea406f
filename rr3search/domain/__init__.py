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
from rr3search.domain.brief import (
    Agenda,
    AgendaLine,
    Brief,
    BriefedAnswer,
    BriefedItem,
    LineKind,
    Verdict,
)
from rr3search.domain.corrections import NO_CORRECTIONS, Corrections, SpeakerCorrection
from rr3search.domain.document import Block, BlockStyle, Cell, Document, Omission, Source
from rr3search.domain.identity import make_id
from rr3search.domain.intent import AnswerType, Intent, Period
from rr3search.domain.meeting import (
    Acronym,
    Action,
    ActionStatus,
    Attendee,
    Decision,
    Meeting,
    Minutes,
    MinutesStatus,
    Section,
    SectionKind,
    Turn,
    TurnKind,
)
from rr3search.domain.names import NO_INITIALS, TITLES, TITLES_OF_MEN, TITLES_OF_WOMEN
from rr3search.domain.numbers import NUMBER_WORDS
from rr3search.domain.passage import FusedScore, Hit, MeetingReference, Passage, PassageFilter, PassageSource, Voice
from rr3search.domain.register import EMPTY_REGISTER, KnownBody, NameRegister, RegisteredPerson, Succession
from rr3search.domain.removal import REMOVED_NAME, FormKind, Removal
from rr3search.domain.sentences import leans_on_previous
from rr3search.domain.statements import Change, StatementChange, Supersession
from rr3search.domain.vocabulary import Affiliation, KnownPerson, Vocabulary
from rr3search.domain.voice import tell_voice
from rr3search.domain.words import fold_characters, fold_name, list_words

__all__ = [
    "EMPTY_REGISTER",
    "NARRATOR",
    "NO_CORRECTIONS",
    "NO_INITIALS",
    "NUMBER_WORDS",
    "REMOVED_NAME",
    "TITLES",
    "TITLES_OF_MEN",
    "TITLES_OF_WOMEN",
    "UNATTRIBUTED",
    "Acronym",
    "Action",
    "ActionStatus",
    "Affiliation",
    "Agenda",
    "AgendaLine",
    "Answer",
    "AnswerStatus",
    "AnswerType",
    "Attendee",
    "Attribution",
    "Basis",
    "Block",
    "BlockStyle",
    "Brief",
    "BriefedAnswer",
    "BriefedItem",
    "Cell",
    "Change",
    "Consequence",
    "Corrections",
    "Decision",
    "Document",
    "FormKind",
    "FusedScore",
    "Hit",
    "Intent",
    "KnownBody",
    "KnownPerson",
    "LineKind",
    "LinkedAction",
    "Meeting",
    "MeetingReference",
    "Minutes",
    "MinutesStatus",
    "NameRegister",
    "Omission",
    "Passage",
    "PassageFilter",
    "PassageSource",
    "Period",
    "QuestionRecord",
    "QuestionStatus",
    "Quote",
    "RefusalReason",
    "RegisteredPerson",
    "Removal",
    "Scope",
    "Section",
    "SectionKind",
    "Source",
    "SpeakerCorrection",
    "SpeakerType",
    "StatementChange",
    "Succession",
    "Supersession",
    "Turn",
    "TurnKind",
    "Verdict",
    "Vocabulary",
    "Voice",
    "fold_characters",
    "fold_name",
    "leans_on_previous",
    "list_words",
    "make_id",
    "tell_voice",
]
