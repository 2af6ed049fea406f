"""The blocks of Markdown that results are made of: a passage, an action."""

from typing import TYPE_CHECKING

from rr3search.citations import cite_passage
from rr3search.cli.rendering.markdown_parts import escape_markdown, quote_lines
from rr3search.cli.wording import (
    describe_action_terms,
    describe_basis,
    describe_meeting,
    describe_speaker,
    describe_voice,
    explain_question_status,
    name_status,
)
from rr3search.domain import LinkedAction, Passage, Voice

if TYPE_CHECKING:
    from rr3search.domain import Consequence

__all__ = ["format_action", "format_passage"]


def format_passage(
    passage: Passage,
    *,
    heading: str,
    quote: str | None = None,
    voice: Voice | None = None,
    consequence: "Consequence | None" = None,
) -> str:
    """Write who, where, under which question, the words, what follows, and a line to cite."""
    who = (describe_speaker(passage.attribution), describe_basis(passage.attribution), describe_voice(voice))
    lines = [
        f"{heading}{', '.join(escape_markdown(one) for one in who if one)}",
        "",
        escape_markdown(describe_meeting(passage.meeting)),
    ]
    if passage.question:
        lines += ["", f"Under the tabled question: *{escape_markdown(passage.question)}*"]
    lines += ["", quote_lines(quote or passage.text)]
    if consequence and consequence.status:
        status = explain_question_status(consequence.status)
        lines += ["", f"**{name_status(consequence.status)}**: {status}"]
    if consequence and consequence.actions:
        lines += ["", *map(format_action, consequence.actions)]
    return "\n".join([*lines, "", f"Cite: {escape_markdown(cite_passage(passage))}"])


def format_action(linked: LinkedAction) -> str:
    """Write an action and who is to do it, as an item of a list."""
    return f"- Action: {escape_markdown(linked.action.text)} ({escape_markdown(describe_action_terms(linked.action))})"
