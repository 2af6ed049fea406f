"""Query and hits -> answer: which sentences to quote, and when not to."""

from rr3search.answerers.arranging import arrange_passages
from rr3search.answerers.folding import RepeatedPassage, fold_repeats, list_weighty_words
from rr3search.answerers.quoting import choose_sentences
from rr3search.answerers.refusal import Evidence, is_near, is_strong, judge_evidence

__all__ = [
    "Evidence",
    "RepeatedPassage",
    "arrange_passages",
    "choose_sentences",
    "fold_repeats",
    "is_near",
    "is_strong",
    "judge_evidence",
    "list_weighty_words",
]
