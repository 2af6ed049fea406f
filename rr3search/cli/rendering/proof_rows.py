"""A proof and what lint finds as rows of a table."""

from collections.abc import Iterable, Iterator, Sequence

from rr3search.linting import Lint
from rr3search.proof import Proof

__all__ = ["LINT_COLUMNS", "PROOF_COLUMNS", "list_lint_rows", "list_proof_rows"]

PROOF_COLUMNS = ("page", "paragraph", "role", "kind", "speaker", "basis", "text")
LINT_COLUMNS = ("file", "page", "paragraph", "rule", "message", "excerpt")

_Row = dict[str, str | int | float | None]


def list_proof_rows(proof: Proof) -> Iterator[_Row]:
    """List a row a part, with what it was read as."""
    for line in proof.lines:
        for part in line.parts or (None,):
            yield {
                "page": line.page,
                "paragraph": line.paragraph,
                "role": line.role.value,
                "kind": part.turn.kind.value if part else None,
                "speaker": part.turn.attribution.speaker if part else None,
                "basis": part.turn.attribution.basis.value if part else None,
                "text": part.turn.text if part else line.text,
            }


def list_lint_rows(lints: Iterable[tuple[str, Sequence[Lint]]]) -> Iterator[_Row]:
    """List a row a finding."""
    for file, found in lints:
        for lint in found:
            yield {
                "file": file,
                "page": lint.page,
                "paragraph": lint.paragraph,
                "rule": lint.rule.value,
                "message": lint.message,
                "excerpt": lint.excerpt,
            }
