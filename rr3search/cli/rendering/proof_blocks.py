"""A proof and what lint finds, as blocks of plain text."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rr3search.cli.layout import Page
from rr3search.cli.rendering.proof_words import describe_part, describe_record, list_facts
from rr3search.cli.wording import count_things
from rr3search.linting import Lint
from rr3search.proof import LineRole, Proof, ProofLine

__all__ = ["format_lints", "format_proof"]

_INDENT = "      "


def format_proof(proof: Proof, page: Page) -> str:
    """Write the words of a file with what each was read as."""
    blocks = [page.make_faint(page.wrap(f"How {proof.file} is read"))]
    for at, meeting in enumerate(proof.meetings):
        facts = [page.wrap(f"{label}: {value}", indent="  ", first="") for label, value in list_facts(meeting)]
        blocks.append("\n".join([page.make_bold(page.wrap(meeting.title)), *facts]))
        mine = (line for line in proof.lines if line.meeting == at)
        for role, lines in groupby(mine, key=lambda line: line.role):
            if role is LineRole.FRONT_MATTER:
                blocks.append(_format_front_matter(list(lines), page))
            else:
                blocks += (_format_line(line, page) for line in lines)
    if proof.left_out:
        heading = page.make_bold(f"Left out on purpose: {count_things(len(proof.left_out), 'piece')} of text")
        omitted = (page.wrap(f"{one.reason}: {one.text}", indent="  ", first="") for one in proof.left_out)
        blocks.append("\n".join([heading, *omitted]))
    return "\n\n".join(blocks)


def format_lints(lints: Iterable[tuple[str, Sequence[Lint]]], page: Page) -> str:
    """Write what is to be mended, file by file."""
    return "\n\n".join("\n".join(_format_file(file, found, page)) for file, found in lints)


def _format_front_matter(lines: Sequence[ProofLine], page: Page) -> str:
    first, last = lines[0], lines[-1]
    place = f"¶{first.paragraph}" if first is last else f"¶{first.paragraph}–{last.paragraph}"
    head = page.make_faint(f"{place}  [{describe_record(first)}]")
    return "\n".join([head, *(page.wrap(line.text, indent=_INDENT) for line in lines)])


def _format_line(line: ProofLine, page: Page) -> str:
    place = f"¶{line.paragraph}" if line.page is None else f"p.{line.page} ¶{line.paragraph}"
    written = []
    if line.role is not LineRole.TURNS:
        words = page.wrap(line.text, indent=_INDENT)
        written.append(page.make_faint(f"{place}  [{describe_record(line)}]"))
        written.append(page.make_bold(words) if line.role is LineRole.HEADING else words)
    for part in map(describe_part, line.parts):
        mark = f"{place}  " if not written else "".ljust(len(place) + 2)
        written.append(f"{page.make_faint(mark)}{page.make_bold(part.who)} {page.make_faint(f'[{part.note}]')}")
        written.append(page.wrap(part.text, indent=_INDENT))
        written += (page.wrap(f"ACTION {action}", indent=_INDENT + "  ", first=_INDENT) for action in part.actions)
    return "\n".join(written)


def _format_file(file: str, found: Sequence[Lint], page: Page) -> Iterator[str]:
    yield page.make_bold(page.wrap(f"{file}: {count_things(len(found), 'thing')} to mend"))
    for lint in found:
        where = [f"p.{lint.page}"] if lint.page is not None else []
        where += [f"¶{lint.paragraph}"] if lint.paragraph is not None else []
        place = f"{' '.join(where)}: " if where else ""
        yield page.wrap(f"{place}{lint.message} ({lint.rule.value})", indent="      ", first="  ")
        if lint.excerpt:
            yield page.make_faint(page.wrap(f"“{lint.excerpt}”", indent="      "))
