"""Query and hits -> answer: which sentences to quote, and when not to."""

from rr3search.answerers.folding import RepeatedPassage, fold_repeats
from rr3search.answerers.quoting import choose_sentences
from rr3search.answerers.refusal import Evidence, holds_answer_type, is_strong, judge_evidence

__all__ = [
    "Evidence",
    "RepeatedPassage",
    "choose_sentences",
    "fold_repeats",
    "holds_answer_type",
    "is_strong",
    "judge_evidence",
]
