"""Settings by name."""

from dataclasses import replace

import pytest

from rr3search.errors import InvalidSettingError
from rr3search.evaluation.tuning import apply_changes, list_setting_names, read_changes
from rr3search.ranking import ANSWER_RANKING, DEFAULT_RANKING
from rr3search.search import SearchSettings


def test_every_weight_has_a_name_of_its_own() -> None:
    names = list_setting_names()

    assert len(names) == len(set(names))
    assert {"text", "context", "who", "before", "after", "words", "vectors", "answer.vectors"} <= set(names)
    assert {"neighbours", "length", "speaker", "mention", "coverage", "answer.coverage"} <= set(names)


@pytest.mark.parametrize("name", list_setting_names())
def test_a_change_changes_that_weight_alone(name: str) -> None:
    before = SearchSettings()

    after = apply_changes(before, {name: 7.5})

    assert after != before
    assert str(after).count("7.5") == 1


def test_what_is_typed_is_read_and_put_in_its_place() -> None:
    changes = read_changes(["vectors=0", " answer.vectors = 2.5 ", "who=1", "who=0.25"])

    settings = apply_changes(SearchSettings(), changes)
    assert changes == {"vectors": 0.0, "answer.vectors": 2.5, "who": 0.25}
    assert settings.ranking == replace(DEFAULT_RANKING, vectors=0.0)
    assert settings.answering == replace(ANSWER_RANKING, vectors=2.5)
    assert settings.fields.who == 0.25


@pytest.mark.parametrize("typed", ["vektors=1", "answering.vectors=1", "=1", "", "default"])
def test_a_name_nobody_knows_lists_those_there_are(typed: str) -> None:
    with pytest.raises(InvalidSettingError, match=r"there is no setting .* use text, context, .*answer\.coverage"):
        read_changes([typed])
    with pytest.raises(InvalidSettingError):
        apply_changes(SearchSettings(), {typed: 1.0})


@pytest.mark.parametrize(
    "typed", ["vectors", "vectors=", "vectors=much", "vectors=nan", "vectors=inf", "text=1e308", "text=1=2"]
)
def test_a_value_must_be_a_number(typed: str) -> None:
    with pytest.raises(InvalidSettingError, match="NAME=VALUE"):
        read_changes([typed])
