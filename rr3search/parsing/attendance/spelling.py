"""A line of an attendance list in plain spelling, before anybody is looked for in it.

Text in, text out: accounts become names ("jo_marsh"), columns that a file glued together come apart ("Jo
MarshDirector"), surnames printed first stand last, and marks between names become commas. What has none of these
stays as it is.
"""

import re

from rr3search.domain import fold_characters
from rr3search.language.name_shapes import TITLE, has_name_shape, is_person_name, looks_like_body
from rr3search.language.offices import is_role
from rr3search.parsing.tables.columns import find_column_meaning

__all__ = ["is_glued_head", "part_columns", "part_glued", "read_tick", "spell_out", "turn_name"]

_TICKED = re.compile(r"^\[(?P<mark>[xX✓✔ ]?)\]\s*")
_ACCOUNT = re.compile(r"(?<![\w@/.])[A-Za-z][a-z']*(?:_[A-Za-z][A-Za-z'.-]*)+(?![\w@/])")
_PARTICLES = frozenset(
    {"de", "del", "della", "di", "da", "do", "dos", "du", "van", "der", "den", "von", "zu", "bin", "la", "le"}
)
_BULLETS = re.compile(r"\s*[•·●▪]\s*")
_CROWD = re.compile(
    r"(?:^|\s*[,;+]\s*|(?<!\bas)\s+)(?:(?:and|plus|together with|with|&)\s+)?(?:some|about|around|approximately|over|"
    r"up to)?\s*(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|"
    r"a number of|a few|twenty|"
    r"thirty|forty|fifty)\s+(?:other |additional )?(?:members? of (?:the )?(?:public|press|staff|club|parish)|"
    r"residents?|"
    r"parishioners?|observers?|members?|students?|visitors?|guests?|people|others|press|public)\b[^,;|()]*$",
    re.IGNORECASE,
)
"""Those whom a list only counts."""
_PLUS = re.compile(r"\s+\+\s+")
_SLASH = re.compile(r"\s+/\s+")
_TITLED = re.compile(rf"^{TITLE}\s+[A-Z]")
"""A person for sure; where every column holds one, the list is set in columns."""
_MYSELF = re.compile(r"(?P<before>^|[,;]\s+|\band\s+|&\s+)(?:and\s+)?(?:me|myself|I)\b\s*[,:-]?\s*(?=\(?[A-Z][a-z])")
_COLUMN_GAP = re.compile(r"\s*\t\s*| {3,}")
_NARROW_GAP = re.compile(r"^(?P<name>\S.*?\S) {2}(?P<described>\S.*)$")
"""Behind the longest name of a column, which leaves no wider gap."""
_GLUE = re.compile(r"(?<=[a-z]{2})(?=[A-Z])")
_SURNAME_PREFIX = re.compile(r"\b(?:Mac|Van|Vander|Der|Den|Fitz|Ter|Ten|San|Saint|De|Du|Di|La|Le|Mc|O|Del|Von)$")
_SURNAME_FIRST = re.compile(
    rf"^(?P<surname>(?:(?:[Vv]an|[Dd]e|[Dd]er|[Vv]on|Mc|O')\s?)?[^\s,;:|"
    rf"()]+),\s+(?P<first>(?:{TITLE}\s+)?[^\s,;:|()]+(?:\s[A-Z]\.?)?)"
    r"(?P<rest>\s*(?:\(.*|\s-+\s.*|\|.*)?)$"
)
_MOST_CHARACTERS = 6000
_MOST_WORDS_OF_A_NAME = 5
_FEWEST_MEMBERS = 2


def read_tick(line: str) -> tuple[bool | None, str]:
    """Part the box of a check list from its line: whether it is ticked, and the words; None where there is no box."""
    match = _TICKED.match(line.strip())
    if match is None:
        return None, line
    return bool(match.group("mark").strip()), line.strip()[match.end() :]


def spell_out(line: str) -> str:
    """Write the line of an attendance list out plainly."""
    text, accounts = _ACCOUNT.subn(lambda match: _name_account(match.group()), line)
    text = re.sub(r",\s+", "; ", text) if accounts > 1 and accounts == text.count(",") + 1 else text
    text = _CROWD.sub("", text) if len(text) <= _MOST_CHARACTERS else text
    text = _MYSELF.sub(lambda match: match.group("before"), text)
    text = _PLUS.sub(", ", _BULLETS.sub(", ", text).strip(" ,"))
    cells = text.split(" | ")
    if len(cells) > 1 and all(map(_TITLED.match, cells)):
        text = "; ".join(cells)
    parts = _SLASH.split(text)
    if len(parts) > 1 and all(" " in part.strip() and is_person_name(part) for part in parts):
        text = ", ".join(parts)
    return _turn_names(text)


def part_columns(text: str) -> str:
    """Put bars where wide gaps part columns; a gap of two spaces does where a whole name stands before it."""
    parted = _COLUMN_GAP.sub(" | ", text)
    match = _NARROW_GAP.match(parted) if "|" not in parted else None
    is_row = match is not None and " " in match["name"] and is_person_name(match["name"])
    if match is None or not is_row or not (_describes(match["described"]) or match["described"].startswith("(")):
        return parted
    return f"{match['name']} | {match['described']}"


def part_glued(text: str) -> str:
    """Put a bar between a name and the body or office that a file glued to it; the text where nothing is glued."""
    for match in _GLUE.finditer(text):
        name, described = text[: match.start()].strip(), text[match.start() :].strip()
        if len(name.split()) > _MOST_WORDS_OF_A_NAME:
            break
        if " " not in name or _SURNAME_PREFIX.search(name) or not is_person_name(name) or not _describes(described):
            continue
        return f"{name} | {described}"
    return text


def is_glued_head(text: str) -> bool:
    """Whether a line is the head of a table whose cells a file glued together ("NameOrganisation")."""
    words = _GLUE.sub("|", fold_characters(text).strip()).split("|")
    return (
        len(words) > 1
        and bool(re.match(r"^(?:full )?names?$", words[0], re.IGNORECASE))
        and all(map(find_column_meaning, words))
    )


def _describes(text: str) -> bool:
    """Whether words printed against a name are a body or an office, not the rest of a surname."""
    return looks_like_body(text) or is_role(text) or (" " in text and not is_person_name(text) and _has_capitals(text))


def _has_capitals(text: str) -> bool:
    """Whether most words of a name of a body stand in capitals or begin with one."""
    words = [word for word in text.split() if word.lower() not in {"of", "the", "and", "for", "&"}]
    return bool(words) and all(word[:1].isupper() for word in words)


def _name_account(account: str) -> str:
    """Write an account of a log as the name it spells: "pieter_van_houten"."""
    words = account.split("_")
    return " ".join(word if word in _PARTICLES else word[:1].upper() + word[1:] for word in words)


def _turn_names(text: str) -> str:
    """Turn "Marsh, Jo; Lee, Ann (Chair)" into "Jo Marsh; Ann Lee (Chair)", where all of the line is printed so."""
    members = [member.strip() for member in text.split(";") if member.strip()]
    turned = [turn_name(member) for member in members]
    if len(turned) < _FEWEST_MEMBERS or not all(turned):
        return text
    return "; ".join(one for one in turned if one)


def turn_name(text: str) -> str | None:
    """Turn "Marsh, Jo (Chair)"; None where it is not printed so. Two first names look the same."""
    match = _SURNAME_FIRST.match(text)
    if match is None:
        return None
    surname, first = match.group("surname"), match.group("first")
    for word in (surname, first):
        if (
            not has_name_shape(word.title())
            or is_role(word)
            or looks_like_body(word.title())
            or re.fullmatch(TITLE, word)
        ):
            return None
    if first.isupper() and not surname.isupper() and len(first) > 1:
        return None
    return f"{first} {surname}{match.group('rest')}"
