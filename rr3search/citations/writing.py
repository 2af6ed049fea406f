"""A passage becomes a line to paste into a paper.

Passages in, lines out, each with the passage's id in a mark at its end. The quotation marks quote the minutes,
never the person: a speaker is always "as reported in" them.
"""

import re
from collections.abc import Collection

from rr3search.citations.capitals import settle_capitals
from rr3search.domain import Attribution, Citation, CitationStyle, CitedFacts, Passage, fold_name, format_date

__all__ = [
    "AS_REPORTED_IN",
    "UNDATED",
    "cite_passage",
    "escape_markdown",
    "list_facts",
    "name_speaker",
    "write_citation",
    "write_facts",
]

AS_REPORTED_IN = ", as reported in "
UNDATED = "undated"

_SYNTAX = re.compile(r"([\\`*_\[\]<>|~]|&(?=[#\w]))")
_AT_LINE_START = re.compile(r"^([ \t]*)([#+-]|\d+[.)])(?=\s)", re.MULTILINE)
_RULED_LINE = re.compile(r"^([ \t]*)([=-])(?=[ \t=-]*$)", re.MULTILINE)
"""A line of dashes or of equals signs makes a rule, or a heading of the line before it."""


def name_speaker(who: Attribution) -> str | None:
    """Name who speaks, with the organisation where it is another name; None where nobody is named."""
    if who.speaker is None or who.organisation is None or fold_name(who.organisation) == fold_name(who.speaker):
        return who.speaker
    return f"{who.speaker} ({who.organisation})"


def list_facts(
    passage: Passage, style: CitationStyle = CitationStyle.PLAIN, *, acronyms: Collection[str] = ()
) -> CitedFacts:
    """List what a citation says of a passage.

    Args:
        passage: The passage.
        style: The legal one names the title too, and writes in the usual way what is printed in capitals throughout.
        acronyms: What is an acronym in such a title.
    """
    meeting = passage.meeting
    who = name_speaker(passage.attribution)
    body, title = _join_lines(meeting.body or meeting.title), None
    if style is CitationStyle.LEGAL:
        body, title = (settle_capitals(name, acronyms) for name in (body, _join_lines(meeting.title)))
        title = body if fold_name(title) == fold_name(body) else title
    return CitedFacts(
        who=_join_lines(who) if who else None,
        body=body,
        title=title,
        day=format_date(meeting.held_on),
        page=passage.source.page,
        paragraph=passage.source.paragraph,
    )


def write_facts(facts: CitedFacts) -> str:
    """Write a citation without its mark; with a title as lawyers do.

    The legal form is OSCOLA's for secondary sources without an ISBN, 4th edition, 3.4.1: author, ‘title’
    (additional information, date), then page and paragraph. A body that is its own title is named once.
    """
    who = f"{facts.who}{AS_REPORTED_IN}" if facts.who else ""
    if facts.title is not None:
        page = f"{facts.page}, " if facts.page is not None else ""
        body = f"{facts.body}, " if facts.body != facts.title else ""
        return f"{who}{body}‘{facts.title}’ ({facts.day}) {page}para {facts.paragraph}"
    minutes = f"{UNDATED} minutes" if facts.day == UNDATED else f"minutes of {facts.day}"
    page = f", p. {facts.page}" if facts.page is not None else ""
    return f"{who}{facts.body}, {minutes}{page}, para. {facts.paragraph}"


def cite_passage(
    passage: Passage, style: CitationStyle = CitationStyle.PLAIN, *, acronyms: Collection[str] = ()
) -> str:
    """Make a line to paste into a paper; the id at its end is what `rr3search show` takes.

    Args:
        passage: The passage.
        style: How it is written.
        acronyms: What is an acronym in a title that is all capitals.
    """
    return f"{write_facts(list_facts(passage, style, acronyms=acronyms))} [rr3:{passage.id}]"


def write_citation(citation: Citation) -> str:
    """Write a citation in its style, with the words in front where it has some."""
    line = cite_passage(citation.passage, citation.style, acronyms=citation.acronyms)
    if citation.style is not CitationStyle.MARKDOWN:
        return line if citation.quote is None else f"“{_join_lines(citation.quote)}” {line}"
    if citation.quote is None:
        return escape_markdown(line)
    quoted = (f"> {words}".rstrip() for words in escape_markdown(citation.quote).split("\n"))
    return "\n".join([*quoted, "", escape_markdown(line)])


def escape_markdown(text: str) -> str:
    """Keep the minutes' characters from being read as Markdown."""
    escaped = _SYNTAX.sub(r"\\\1", text)
    escaped = _AT_LINE_START.sub(lambda mark: f"{mark[1]}{mark[2][:-1]}\\{mark[2][-1]}", escaped)
    return _RULED_LINE.sub(r"\1\\\2", escaped)


def _join_lines(text: str) -> str:
    return " ".join(text.split())
