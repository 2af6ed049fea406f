"""What a line beside, or inside, an attendance list is: people, a head, words spoken, prose.

A block in, yes or no out. Nothing here knows what has been read before.
"""

import re
from collections.abc import Sequence

from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.language.group_labels import find_group_label
from rr3search.language.labelled_bodies import find_labelled_body, is_sure_body, strip_acronym
from rr3search.language.list_headings import is_heading_word, names_item
from rr3search.language.name_shapes import is_person_name, looks_like_body
from rr3search.parsing.attendance.entries import read_attendance_line
from rr3search.parsing.attendance.line_parts import BRACKETED
from rr3search.parsing.attendance.table import find_attendance_columns, split_cells
from rr3search.parsing.tables.columns import find_column_meaning

__all__ = [
    "find_body_below",
    "find_proper_words",
    "has_details",
    "has_semicolons",
    "is_other_head",
    "is_scribed",
    "is_set_off",
    "is_subheading",
    "names_nobody",
    "names_people",
    "opens_body",
    "opens_unlabelled_list",
]

_CELL_END = re.compile(r",|\s*\t|\s\|\s| {3,}")
_DETAILS = re.compile(r"[,(|;\t]|\s-\s| {3,}")
_MOST_WORDS_OF_A_BODY = 8
_MOST_WORDS_OF_A_LINE = 25
_MOST_WORDS_OF_A_BARE_LINE = 8
_FEWEST_LINES = 2
_FEWEST_MEMBERS = 4
_NOBODY = re.compile(
    r"^(?:none|nil|n/?a|nobody|no (?:apologies|one)|there were (?:none|no apologies)|-+|to be confirmed|tbc|"
    r"\[?redacted\]?(?:[,;-].*)?|as above)(?: (?:for absence|received|given|were received|noted|recorded))*\.?$",
    re.IGNORECASE,
)
_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twenty|thirty|forty|fifty|"
    r"sixty|seventy|eighty|ninety)(?:-\w+)?|several|a number of|a dozen|none)"
)
_COUNTED = re.compile(
    rf"^(?:[\w &/'-]{{2,40}}\s+-+\s+)?(?:{_NUMBER}|(?:around|about|approximately|some|over|nearly) (?:\d+|\w+))\s+"
    r"(?:other |additional )?(?:members? of|officials?|officers?|residents?|parishioners?|"
    r"observers?|attendees?|participants?|representatives?|press|people|guests?|staff|the public|"
    r"(?-i:[a-z])\w+)[\w (),]*\.?$",
    re.IGNORECASE,
)
_UNFILLED = re.compile(
    rf"^(?:[\w ,&/'()-]{{2,60}}:\s*)?(?:(?:about |some |around |approximately )?{_NUMBER}|"
    r"not represented|unrepresented|"
    r"no representatives?|no[- ]one|nobody|vacan(?:t|cy)|(?:post|seat) vacant|to be (?:appointed|confirmed))\.?$|"
    r"^(?:not represented|no representatives?(?: from)?|vacanc(?:y|ies)|unfilled)\b[^:]{0,30}:\s*\S.*$",
    re.IGNORECASE,
)
"""A label with nobody behind it but how many there were, or that nobody came: "Pier Council: not represented"."""

_INNER_CAPITAL = re.compile(r"(?<=[a-z] )[A-Z][a-z]+\b(?! [A-Z])")
_ITEM_NUMBER = re.compile(r"^\d{1,3}[.)]\s")


def is_set_off(block: Block, following: Block) -> bool:
    """Whether the file marks a line as standing above the one below it."""
    is_bullet = following.style is BlockStyle.LIST_ITEM and not any(map(str.isdigit, following.marker))
    is_above_items = is_bullet and block.style is not BlockStyle.LIST_ITEM
    is_bold = 0 < len(block.text) <= block.emphasis and following.emphasis < len(following.text)
    return block.style is BlockStyle.HEADING or is_above_items or is_bold


def has_details(text: str) -> bool:
    """Whether a line holds more than one name or title: a comma, a bracket, a dash, a gap."""
    return "\t" in text or bool(_DETAILS.search(fold_characters(text).strip()))


def is_subheading(block: Block, following: Block | None) -> bool:
    """Whether a line names the organisation, or the class, of the people below it."""
    line = strip_acronym(fold_characters(block.text).strip())
    if len(line.split()) > _MOST_WORDS_OF_A_BODY or not names_people(following):
        return False
    is_class = line.endswith(":")
    is_numbered = bool(_ITEM_NUMBER.match(line)) or any(map(str.isdigit, block.marker))
    is_other = has_details(strip_acronym(block.text.strip())) or ": " in line or names_item(line) or is_numbered
    if is_other and not is_class:
        return False
    is_body = looks_like_body(line)
    stands_above = following is not None and is_set_off(block, following)
    if not is_class and not is_body and not stands_above and is_person_name(line):
        return False
    if line[-1] in ".?!;" or (block.style is BlockStyle.LIST_ITEM and not is_class and not is_body):
        return False
    return not (is_body and read_attendance_line(line, is_present=True))


def find_body_below(block: Block, following: Block | None) -> str | None:
    """Read the organisation that a line above people names; None where it says what class of people they are."""
    line = fold_characters(block.text).strip()
    is_above = line.endswith(":") or (following is not None and is_set_off(block, following))
    if find_group_label(line) or not (is_above or looks_like_body(line)):
        return None
    return find_labelled_body(line.rstrip(":"))


def _has_heading_words(words: Sequence[str], small_words: frozenset[str]) -> bool:
    """Whether words are a heading's: one that is common there, or none that the document writes with a capital only."""
    return any(map(is_heading_word, words)) or all(word.lower() in small_words for word in words)


def find_proper_words(lines: Sequence[str]) -> frozenset[str]:
    """Find words that stand with a capital inside sentences, and nowhere without."""
    text = "\n".join(map(fold_characters, lines))
    return frozenset(_INNER_CAPITAL.findall(text)) - {word.capitalize() for word in re.findall(r"\b[a-z]+\b", text)}


def has_semicolons(lines: Sequence[str]) -> bool:
    """Whether semicolons part people in these lines, for behind nearly every name a comma has what the person is."""
    lists = [BRACKETED.sub("", fold_characters(line)).rpartition(": ")[2].split(";") for line in lines if ";" in line]
    members = [member.strip() for parts in lists for member in parts if len(parts) > 1]
    named = [member for member in members if is_person_name(member.split(",")[0].strip())]
    told = [member for member in named if "," in member]
    return len(named) >= _FEWEST_MEMBERS and 4 * len(told) >= 3 * len(named) and 4 * len(named) >= 3 * len(members)


def is_other_head(text: str) -> bool:
    """Whether a line is the head of a table of something else than people."""
    cells = [cell for cell in split_cells(text) if cell]
    return len(cells) > 1 and all(map(find_column_meaning, cells)) and find_attendance_columns(text) is None


def names_nobody(line: str) -> bool:
    """Whether a line of a list says that there was nobody, or only counts those who were."""
    return bool(_NOBODY.match(line) or _COUNTED.match(line) or _UNFILLED.match(line))


def names_people(block: Block | None) -> bool:
    """Whether the block is a line, or the head of a table, of people; a heading of one word is none."""
    if block is None or block.style is BlockStyle.HEADING:
        return False
    line = fold_characters(block.text).strip()
    if find_attendance_columns(block.text) is not None:
        return True
    people = [] if is_scribed(line) else read_attendance_line(block.text, is_present=True)
    return (
        bool(people)
        and (len(people) > 1 or len(line.split()) <= _MOST_WORDS_OF_A_LINE)
        and " " in people[0].attendee.name
        and not names_item(line)
        and not looks_like_body(_CELL_END.split(BRACKETED.sub("", line))[0])
    )


def is_scribed(line: str) -> bool:
    """Whether a line is somebody's words behind their name, not somebody's office."""
    _, mark, said = line.partition(": ")
    return (
        bool(mark) and said.endswith((".", "?", "!")) and not read_attendance_line(said, is_present=True, is_run=True)
    )


def _is_prose(block: Block) -> bool:
    """Whether a block is a sentence, too long for a line of a list."""
    text = block.text.rstrip()
    return block.style is BlockStyle.PARAGRAPH and text.endswith((".", "?", ":")) and len(text.split()) > 4  # noqa: PLR2004  shorter is a line of a list


def opens_body(
    block: Block, following: Block | None, *, small_words: frozenset[str], is_odd_one: bool, is_shouted: bool
) -> bool:
    """Whether a line that could be a bare name is rather the first heading of the body.

    Args:
        block: The line.
        following: The block after it.
        small_words: Words the document writes without a capital somewhere.
        is_odd_one: Whether the others before it say what their people are.
        is_shouted: Whether it alone stands in capitals.
    """
    line = fold_characters(block.text).strip()
    is_numbered = any(mark.isdigit() for mark in block.marker)
    is_item = block.style is BlockStyle.LIST_ITEM and not is_numbered
    if has_details(block.text) or is_item or _names_body_and_people(line):
        return False
    words = line.split()
    is_above_prose = following is not None and _is_prose(following) and not find_group_label(following.text)
    return (
        _has_heading_words(words, small_words)
        or is_shouted
        or (is_above_prose and (len(words) == 1 or is_odd_one or is_numbered))
    )


def _names_body_and_people(line: str) -> bool:
    """Whether a line is "Heritage Funding Council: Mr Lee", whose body may have words that headings have."""
    body, _, rest = line.partition(": ")
    return bool(rest) and is_sure_body(body) and bool(read_attendance_line(rest, is_present=True, is_run=True))


def opens_unlabelled_list(blocks: Sequence[Block]) -> bool:
    """Whether two lines in a row name people, the first with what they are: a list without its label."""
    lines = blocks[:_FEWEST_LINES]
    if len(lines) < _FEWEST_LINES or any(block.style is not BlockStyle.PARAGRAPH or block.cell for block in lines):
        return False
    if any(len(one.text.split()) > _MOST_WORDS_OF_A_BARE_LINE for one in lines) or lines[0].text.endswith("."):
        return False
    people = read_attendance_line(lines[0].text, is_present=True) if all(map(names_people, lines)) else []
    return len(people) == 1 and bool(people[0].attendee.role or people[0].attendee.organisation or people[0].initials)
