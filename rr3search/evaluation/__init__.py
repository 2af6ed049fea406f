"""Use case: the user's own questions, with the words that answer them, to figures on search and answers.

Gold questions in, means with their intervals out, and the differences between two settings. Nothing is written.
"""

from rr3search.evaluation.gold import GoldQuestion, LeftOut
from rr3search.evaluation.intervals import Difference, Estimate
from rr3search.evaluation.measuring import Evaluation, SettingReport, evaluate_questions
from rr3search.evaluation.scoring import Measure
from rr3search.evaluation.tuning import list_setting_names, read_changes

__all__ = [
    "Difference",
    "Estimate",
    "Evaluation",
    "GoldQuestion",
    "LeftOut",
    "Measure",
    "SettingReport",
    "evaluate_questions",
    "list_setting_names",
    "read_changes",
]
