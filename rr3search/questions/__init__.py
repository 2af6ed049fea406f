"""Use case: the ledger of questions put so far, what became of each, and which were put again."""

from rr3search.questions.actions import follows, link_actions, link_promises
from rr3search.questions.asked import strip_asker
from rr3search.questions.ledger import Ledger, LedgerPage, list_question_records
from rr3search.questions.likeness import SAME_MATTER, find_alike
from rr3search.questions.matter import MatterReader
from rr3search.questions.remainder import asks_the_same
from rr3search.questions.repetition import find_repeated_questions

__all__ = [
    "SAME_MATTER",
    "Ledger",
    "LedgerPage",
    "MatterReader",
    "asks_the_same",
    "find_alike",
    "find_repeated_questions",
    "follows",
    "link_actions",
    "link_promises",
    "list_question_records",
    "strip_asker",
]
