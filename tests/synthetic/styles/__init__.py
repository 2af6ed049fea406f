"""Every house style, by name."""

from synthetic.styles import (
    action_tables,
    cabinet,
    council,
    dash_lines,
    front_matter_last,
    initials,
    margin_owners,
    nhs_board,
    nobody_named,
    organisation_groups,
    present_tense,
    presentations,
    question_table,
    scribe_log,
    student_society,
    table_body,
    tabled_questions,
    two_meetings,
    us_board,
    working_group,
)
from synthetic.styles.base import ALL_FORMATS, TABLE_FORMATS, Format, Style

__all__ = ["ALL_FORMATS", "STYLES", "TABLE_FORMATS", "Format", "Style"]

_MODULES = (
    tabled_questions,
    council,
    initials,
    student_society,
    scribe_log,
    cabinet,
    nhs_board,
    table_body,
    question_table,
    working_group,
    us_board,
    nobody_named,
    organisation_groups,
    action_tables,
    front_matter_last,
    two_meetings,
    dash_lines,
    presentations,
    margin_owners,
    present_tense,
)

STYLES: dict[str, Style] = {module.STYLE.name: module.STYLE for module in _MODULES}
