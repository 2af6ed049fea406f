"""What became of a question, read from the words of its answers."""

from rr3search.resolution.classifying import (
    classify_answer,
    denies_answer,
    leaves_open,
    list_promises,
    only_agrees,
    says_nothing,
    summarise_status,
)

__all__ = [
    "classify_answer",
    "denies_answer",
    "leaves_open",
    "list_promises",
    "only_agrees",
    "says_nothing",
    "summarise_status",
]
