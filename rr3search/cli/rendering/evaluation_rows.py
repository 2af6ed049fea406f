"""What was measured, laid out: an evaluation in, tables of plain cells and JSON out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from rr3search.cli.rendering.json_nouns import Json
from rr3search.cli.wording import count_things

if TYPE_CHECKING:
    from rr3search.evaluation import Difference, Estimate, Evaluation, Measure, SettingReport

__all__ = ["CSV_COLUMNS", "Table", "describe_evaluation", "list_csv_rows", "list_tables", "summarise_evaluation"]

CSV_COLUMNS = ("setting", "changes", "kind", "measure", "value", "low", "high", "p_value", "questions")
_TITLES = {
    "ndcg_at_10": "nDCG@10",
    "mrr_at_10": "MRR@10",
    "recall_at_10": "Recall@10",
    "success_at_1": "Success@1",
    "success_at_5": "Success@5",
    "speaker_of_relevant_hit": "Speaker of relevant hit",
    "speaker_of_first_hit": "Speaker of first hit",
    "answered": "Answerable: answered",
    "right_quote": "Answerable: right quote",
    "refusal_recall": "Unanswerable: refused",
    "refusal_precision": "Refused: unanswerable",
    "right_reason": "Refused: right reason",
}
_OF_A_KIND = ("ndcg_at_10", "success_at_1", "answered", "right_quote", "refusal_recall")
"""As many as stand beside each other; the others are in CSV and JSON."""


Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """Cells as people read them."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


def summarise_evaluation(evaluation: "Evaluation") -> list[str]:
    """Say in a line each what was measured and with which settings."""
    total = count_things(evaluation.answerable + evaluation.unanswerable, "question")
    lines = [f"{total} measured: {evaluation.answerable} answerable, {evaluation.unanswerable} not."]
    if evaluation.measured.changes or evaluation.against:
        lines.append(f"Measured: {_word_changes(evaluation.measured)}.")
    if evaluation.against:
        lines.append(f"Against: {_word_changes(evaluation.against)}.")
    return lines


def list_tables(evaluation: "Evaluation") -> list[Table]:
    """Lay out every measure, and the kinds of questions where there are several."""
    columns: tuple[str, ...] = ("Measure", "Mean", "95 % interval", "Questions")
    rows: list[tuple[str, ...]]
    if evaluation.against is None:
        rows = [
            (_TITLES[measure.value], _write(one.value), _write_interval(one), str(one.questions))
            for measure, one in evaluation.measured.estimates.items()
        ]
    else:
        columns = ("Measure", "Mean", "Against", "Differs by", "95 % interval", "p", "n")
        rows = list(_list_differences(evaluation, evaluation.against))
    kinds = []
    for kind, estimates in evaluation.measured.by_kind.items():
        means = {measure.value: _write(one.value) for measure, one in estimates.items()}
        kinds.append((kind, *(means.get(name, "") for name in _OF_A_KIND)))
    names = ("nDCG@10", "Success@1", "Answered", "Right quote", "Refused")
    return [Table(columns, rows), *([Table(("Kind", *names), kinds)] if kinds else [])]


def list_csv_rows(evaluation: "Evaluation") -> Iterator[dict[str, Cell]]:
    """Lay out a row for each measure of each setting, over all questions and of each kind, then the differences."""
    for name, report in (("measured", evaluation.measured), ("against", evaluation.against)):
        if report is not None:
            yield from _list_setting_rows(name, report)
    for measure, one in evaluation.differences.items():
        yield {"setting": "difference", "measure": measure.value, **_describe(one)}


def describe_evaluation(evaluation: "Evaluation") -> dict[str, Json]:
    """Describe everything, each question's own figures too."""
    against = evaluation.against
    return {
        "answerable": evaluation.answerable,
        "unanswerable": evaluation.unanswerable,
        "measured": _describe_setting(evaluation.measured),
        "against": None if against is None else _describe_setting(against),
        "differences": {measure.value: _describe(one) for measure, one in evaluation.differences.items()},
        "left_out": [{"qid": one.qid, "cause": one.cause} for one in evaluation.left_out],
    }


def _list_differences(evaluation: "Evaluation", against: "SettingReport") -> Iterator[tuple[str, ...]]:
    for measure, one in evaluation.differences.items():
        mean, other = evaluation.measured.estimates[measure], against.estimates[measure]
        yield (
            _TITLES[measure.value],
            _write(mean.value),
            _write(other.value),
            _write(one.value, form="+.3f"),
            _write_interval(one, form="+.3f"),
            f"{one.p_value:.3f}",
            str(one.questions),
        )


def _list_setting_rows(name: str, report: "SettingReport") -> Iterator[dict[str, Cell]]:
    changes = "; ".join(f"{setting}={value:g}" for setting, value in report.changes.items())
    for kind, estimates in ((None, report.estimates), *report.by_kind.items()):
        for measure, one in estimates.items():
            yield {"setting": name, "changes": changes, "kind": kind, "measure": measure.value, **_describe(one)}


def _describe_setting(report: "SettingReport") -> dict[str, Json]:
    return {
        "changes": dict(report.changes),
        "measures": _describe_estimates(report.estimates),
        "kinds": [
            {"kind": kind, "measures": _describe_estimates(estimates)} for kind, estimates in report.by_kind.items()
        ],
        "questions": [
            {"qid": asked.qid, "kind": asked.kind, "scores": {measure.value: one for measure, one in scores.items()}}
            for asked, scores in report.scores
        ],
    }


def _describe_estimates(estimates: "Mapping[Measure, Estimate]") -> dict[str, Json]:
    return {measure.value: _describe(one) for measure, one in estimates.items()}


def _describe(one: "Estimate | Difference") -> dict[str, float]:
    return {field.name: getattr(one, field.name) for field in fields(one)}


def _word_changes(report: "SettingReport") -> str:
    return ", ".join(f"{name}={value:g}" for name, value in report.changes.items()) or "as shipped"


def _write(value: float, *, form: str = ".3f") -> str:
    """Adding 0 makes -0.000 a plain zero."""
    return f"{round(value, 3) + 0.0:{form}}"


def _write_interval(one: "Estimate | Difference", *, form: str = ".3f") -> str:
    return f"{_write(one.low, form=form)} to {_write(one.high, form=form)}"
