"""Use case: query to a cited answer, or an honest refusal."""

from rr3search.answer.answering import answer_question, weigh_question

__all__ = ["answer_question", "weigh_question"]
