"""A proof and what lint finds as JSON."""

from rr3search.cli.rendering.json_nouns import Json, describe_attribution, write_date
from rr3search.linting import Lint
from rr3search.proof import ProofLine

__all__ = ["describe_lint", "describe_proof_line"]


def describe_proof_line(line: ProofLine) -> Json:
    """Give the entries of a line of a proof."""
    return {
        "text": line.text,
        "role": line.role.value,
        "section": line.section.kind.value if line.section else None,
        "page": line.page,
        "paragraph": line.paragraph,
        "meeting": line.meeting,
        "parts": [
            {
                "text": part.turn.text,
                "kind": part.turn.kind.value,
                **describe_attribution(part.turn.attribution),
                "actions": [
                    {
                        "text": action.text,
                        "owners": list(action.owners),
                        "due": write_date(action.due),
                        "status": action.status.value,
                        "first_raised": write_date(action.first_raised),
                    }
                    for action in part.actions
                ],
            }
            for part in line.parts
        ],
    }


def describe_lint(lint: Lint) -> Json:
    """Give the entries of one thing to mend."""
    return {
        "rule": lint.rule.value,
        "message": lint.message,
        "page": lint.page,
        "paragraph": lint.paragraph,
        "excerpt": lint.excerpt,
    }
