"""Use case: query to a cited answer, or an honest refusal."""

from rr3search.answer.answering import answer_question, weigh_question
from rr3search.answer.inquiry import Inquiry, inquire
from rr3search.answer.verdict import refuse_unheard, would_unmask

__all__ = ["Inquiry", "answer_question", "inquire", "refuse_unheard", "weigh_question", "would_unmask"]
