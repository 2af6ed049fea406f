"""How a line's answers are quoted, and what the words of one meeting make of it.

Passages and the dossier they are from in, quotes with what they changed, or a verdict, out.
"""

from collections.abc import Mapping, Sequence

from rr3search.answerers import choose_sentences
from rr3search.briefing.dossiers import Dossier
from rr3search.comparison import compare_with_earlier
from rr3search.domain import BriefedAnswer, Passage, Quote, Verdict
from rr3search.resolution import classify_answer

__all__ = ["judge_said", "quote_answers"]

_MOST_JUDGED = 3
"""Passages of a meeting that say what became of a line."""
_NOTHING: Mapping[str, str] = {}


def quote_answers(answers: Sequence[Passage], dossier: Dossier, *, told: Mapping[str, str]) -> list[BriefedAnswer]:
    """Quote each answer, with what it changed against the same body's answer at the meeting before it.

    Args:
        answers: Newest first.
        dossier: Whose topic they are about.
        told: By passage id, words that must be among those quoted.
    """
    measure = dossier.inquiry.coverage.measure
    return [
        BriefedAnswer(_quote(one, dossier, told), compare_with_earlier(one, answers, measure=measure))
        for one in answers
    ]


def judge_said(said: Sequence[Passage], dossier: Dossier, *, told: Mapping[str, str] = _NOTHING) -> Verdict:
    """Say what one meeting's words on the matter make of it: the status of their own question, if they answer one.

    Args:
        said: Of one meeting, best first.
        dossier: Whose topic they are about.
        told: By passage id, words that must be among those judged.
    """
    own = next(filter(None, map(dossier.inquiry.ledger.find_record, said[:_MOST_JUDGED])), None)
    if own:
        return Verdict(own.status.value)
    quotes = [_quote(passage, dossier, told) for passage in said[:_MOST_JUDGED]]
    sentences = [one for quote in quotes for one in quote.passage.sentences if one in quote.text]
    return Verdict(classify_answer(sentences).value)


def _quote(passage: Passage, dossier: Dossier, told: Mapping[str, str]) -> Quote:
    measure, words = dossier.inquiry.coverage.measure, told.get(passage.id, "")
    return choose_sentences(passage, measure=lambda text: measure(text) + (words in text))
