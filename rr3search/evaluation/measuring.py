"""The loop: every question judged once, then searched for and asked under each setting, then summed up."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from rr3search.domain import PassageFilter, Vocabulary, fold_name
from rr3search.embedders import RememberingEmbedder
from rr3search.errors import InvalidSettingError, UnknownIdError
from rr3search.evaluation.gold import GoldQuestion, LeftOut
from rr3search.evaluation.intervals import Difference, Estimate, compare_means, estimate_mean
from rr3search.evaluation.judging import FoldedPassage, fold_passages, judge_passages
from rr3search.evaluation.remembering import RememberingReranker
from rr3search.evaluation.scoring import Case, Measure, Scores, score_case
from rr3search.evaluation.tuning import apply_changes
from rr3search.filtering import resolve_filter
from rr3search.naming import read_names
from rr3search.queries import parse_query
from rr3search.search import Holdings

__all__ = ["Evaluation", "SettingReport", "evaluate_questions"]

_RERANKER_WEIGHTS = frozenset({"rerank", "answer.rerank"})
_WORDS_SHOWN = 20
"""Of a gold text that is not found."""


@dataclass(frozen=True, slots=True)
class SettingReport:
    """What one setting gives."""

    changes: Mapping[str, float]
    """What differs from the shipped setting."""
    estimates: Mapping[Measure, Estimate]
    """Of the measures that apply to a question at least."""
    by_kind: Mapping[str, Mapping[Measure, Estimate]]
    """The same by the questions' kinds; empty where there are not several."""
    scores: Sequence[tuple[GoldQuestion, Scores]]
    """Of every question measured, in the order of the file."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What was measured on which questions."""

    answerable: int
    """Questions measured."""
    unanswerable: int
    measured: SettingReport
    against: SettingReport | None
    differences: Mapping[Measure, Difference]
    """The measured setting minus the one it is compared with; empty where there is none."""
    left_out: tuple[LeftOut, ...]


def evaluate_questions(
    questions: Sequence[GoldQuestion],
    holdings: Holdings,
    *,
    changes: Mapping[str, float],
    against: Mapping[str, float] | None = None,
    on_progress: Callable[[int, int], None],
) -> Evaluation:
    """Measure search and answers on questions whose answers are known.

    Args:
        questions: In the order they are reported in.
        holdings: Where to look.
        changes: To the settings of the holdings, by name.
        against: Changes to them that make the setting to compare with; None compares with nothing.
        on_progress: Told how many questions of how many have been put.

    Raises:
        InvalidSettingError: There is no setting of such a name, or a reranker is weighed where there is none.
        InvalidQueryError: A question cannot be understood.
    """
    wanted = [changes] if against is None else [changes, against]
    holdings = replace(
        holdings,
        embedder=RememberingEmbedder(holdings.embedder),
        reranker=RememberingReranker(holdings.reranker) if holdings.reranker else None,
    )
    tuned = [_tune(holdings, each) for each in wanted]
    cases, left_out = _judge_questions(questions, holdings)
    reports = []
    for turn, (each, settled) in enumerate(zip(wanted, tuned, strict=True)):
        scores: list[Scores] = []
        for case in cases:
            scores.append(score_case(case, settled))
            on_progress(turn * len(cases) + len(scores), len(tuned) * len(cases))
        reports.append(_report_setting(each, [case.question for case in cases], scores))
    answerable = sum(case.question.is_answerable for case in cases)
    return Evaluation(
        answerable=answerable,
        unanswerable=len(cases) - answerable,
        measured=reports[0],
        against=None if against is None else reports[1],
        differences={} if against is None else _compare_reports(*reports),
        left_out=tuple(left_out),
    )


def _tune(holdings: Holdings, changes: Mapping[str, float]) -> Holdings:
    """Change settings; to weigh a reranker that is not there would compare a setting with itself."""
    for name in _RERANKER_WEIGHTS & changes.keys() if holdings.reranker is None else ():
        raise InvalidSettingError(name, "there is no reranker to weigh; name one with --rerank")
    return replace(holdings, settings=apply_changes(holdings.settings, changes))


def _judge_questions(questions: Sequence[GoldQuestion], holdings: Holdings) -> tuple[list[Case], list[LeftOut]]:
    """Find what answers each question; one that nothing here can answer, though it should, cannot be measured."""
    vocabulary = read_names(holdings.store, holdings.register)
    folded: dict[PassageFilter, list[FoldedPassage]] = {}
    cases: list[Case] = []
    left_out: list[LeftOut] = []
    for asked in questions:
        try:
            where = resolve_filter(parse_query(asked.query).request.override(asked.request), holdings.store, vocabulary)
        except UnknownIdError as error:
            left_out.append(LeftOut(asked.qid, str(error)))
            continue
        if asked.is_answerable and where not in folded:
            folded[where] = fold_passages(holdings.store.list_passages(where))
        judgement = judge_passages(asked.gold, folded.get(where, ()))
        place = "the index" if where == PassageFilter() else "what its filters admit"
        left_out += [
            LeftOut(asked.qid, f"no passage of {place} holds “{_shorten(text)}”") for text in judgement.missing
        ]
        if judgement.relevant or not asked.is_answerable:
            cases.append(Case(asked, judgement.relevant, _list_voices(asked.speaker, vocabulary)))
    return cases, left_out


def _shorten(text: str) -> str:
    words = text.split()
    return " ".join(words if len(words) <= _WORDS_SHOWN else [*words[:_WORDS_SHOWN], "..."])


def _list_voices(speaker: str | None, vocabulary: Vocabulary) -> frozenset[str]:
    """The forms under which the minutes print a speaker."""
    if speaker is None:
        return frozenset()
    named = fold_name(speaker)
    people = [frozenset(map(fold_name, person.forms)) for person in vocabulary.people]
    return frozenset({named}).union(*(forms for forms in people if named in forms))


def _report_setting(
    changes: Mapping[str, float], questions: Sequence[GoldQuestion], scores: Sequence[Scores]
) -> SettingReport:
    kinds = list(dict.fromkeys(asked.kind for asked in questions if asked.kind is not None))
    by_kind = {
        kind: _estimate([one for asked, one in zip(questions, scores, strict=True) if asked.kind == kind])
        for kind in kinds
    }
    for estimates in by_kind.values():
        # most kinds are answerable, or not, as a whole: there it is 0 or 1 whatever is refused
        estimates.pop(Measure.REFUSAL_PRECISION, None)
    return SettingReport(
        changes=changes,
        estimates=_estimate(scores),
        by_kind=by_kind if len(kinds) > 1 else {},
        scores=list(zip(questions, scores, strict=True)),
    )


def _estimate(scores: Sequence[Scores]) -> dict[Measure, Estimate]:
    values = {measure: [one[measure] for one in scores if measure in one] for measure in Measure}
    return {measure: estimate_mean(numbers) for measure, numbers in values.items() if numbers}


def _compare_reports(measured: SettingReport, against: SettingReport) -> dict[Measure, Difference]:
    differences: dict[Measure, Difference] = {}
    for measure in Measure:
        difference = compare_means(
            [scores.get(measure) for _, scores in measured.scores],
            [scores.get(measure) for _, scores in against.scores],
        )
        if difference is not None:
            differences[measure] = difference
    return differences
