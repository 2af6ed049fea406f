"""Who put a tabled question."""

import pytest

from rr3search.domain import read_submitter, strip_submitter


@pytest.mark.parametrize(
    ("heading", "submitter"),
    [
        ("Will the ferry run? (Pier Trust)", "Pier Trust"),
        ("Who owns the wall? (Cllr Oakes)", "Cllr Oakes"),
        ("Will it be let? [Friends of the Pier]", "Friends of the Pier"),
        ("Will it be let? (RECA)", "RECA"),
        ("Will the ferry run?", None),
        ("Will the ferry run? (verbal)", None),
        ("Will the ferry run? (Verbal)", None),
        ("Will the ferry run? (15 minutes)", None),
        ("The ferry (Pier Trust)", None),
    ],
)
def test_what_stands_in_brackets_behind_a_question_mark_put_the_question(heading: str, submitter: str | None) -> None:
    assert read_submitter(heading) == submitter
    assert strip_submitter(heading) == (heading if submitter is None else heading[: heading.index("?") + 1])
