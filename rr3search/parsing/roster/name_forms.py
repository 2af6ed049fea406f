"""Every form in which minutes may print somebody of the attendance list: names, nicknames, titles, initials, offices.

Attendee in, forms out. Which of them fit one person only, the roster tells.
"""

import re
from collections.abc import Iterable, Sequence

from rr3search.domain import Attendee, fold_characters, fold_name
from rr3search.language.name_shapes import TITLE
from rr3search.language.offices import is_field, is_role

__all__ = ["ADDRESS", "derive_initials", "list_name_forms", "strip_titles"]

ADDRESS = rf"(?:{TITLE}|(?:Bro|Sis|Brother|Comrade|Cde|Hon)\.?)"
"""A title, or how members call one another."""
_LEADING_TITLES = re.compile(rf"^(?:The\s+)?(?:(?:Most|Right|Rt|Very)\s+)?(?:{ADDRESS}\s+)+(?=\S)(?!of\s)")
_SHOUTED_TITLE = re.compile(
    r"^(?:MR|MRS|MS|MISS|DR|CLLR|COUNCILLOR|SIR|DAME|LORD|LADY|BARONESS|PROF|PROFESSOR|REV|REVD)\.?\s+(?=\S)"
)
_ROLES_THAT_SPEAK = re.compile(
    r"\b(?:(?:deputy|vice|assistant|acting|associate)[- ])?(?:co-?chair|chair(?:man|woman|person)?|secretary|treasurer|"
    r"president|clerk|convenor|convener|facilitator|moderator|minister(?: of state)?|commissioner|"
    r"director(?: of [\w ]+)?|head of [\w ]+|chief executive|publicity officer|minute[- ]taker|rapporteur|"
    r"mayor|leader|presiding (?:member|officer)|portfolio holder|captain)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"^(?:(?:[A-Z][\w'-]*\s+){1,4}(?:nurse|officer|director|manager|solicitor|lead|engineer|surveyor|inspector|"
    r"librarian|accountant|auditor|counsel|adviser|advisor|co-?ordinator|governor|administrator|executive|planner|"
    r"warden)(?: (?:of|for) [\w ]{2,40})?|(?:minutes?|recording)[- ](?:secretary|taker|clerk)|"
    r"head ?teacher|registrar|bursar|(?:(?:pro-?)?vice-?)?chancellor|"
    r"(?:provost|dean)(?: of [\w ]{2,40})?|librarian|ombudsman|comptroller|ranger|warden|auditor|solicitor|(?:vice-?|"
    r"co-?)?chair\w* of [\w ]{2,40})$",
    re.IGNORECASE,
)
"""Offices besides those that every body has; a form that two people share names neither."""
_CAPITALISED = re.compile(r"^[A-Z][\w'-]*(?:\s+(?:of|for|the|and|to|without|in|[A-Z][\w'-]*)){1,7}$")
_SHARED_ROLE = re.compile(
    r"\b(?:members?|observers?|guests?|representatives?|rep|delegates?|attendees?|trustees?|councillors?|governors?|"
    r"partners?|officials?|users?|parents?|residents?|students?|volunteers?|notes|minutes|apologies|present)\b",
    re.IGNORECASE,
)
"""What many people are; "a committee member" is none of them in particular."""
_NICKNAME = re.compile(r"\s[\"'(](?P<name>[A-Z][\w'-]+)[\"')](?=\s)")
_CHAIR_NAMES = ("chair", "chairman", "chairwoman", "chairperson")
_SHORTEST_FIRST_NAME = 2
_SHORTEST_SURNAME = 2
_WORDS_OF_A_PLAIN_NAME = 2
_SHORT_OFFICES = {
    "pres": "president",
    "sec": "secretary",
    "treas": "treasurer",
    "chief executive": "CEO",
    "headteacher": "HT",
    "head teacher": "HT",
}
"""What an office is printed as on the list, and what the minutes then call it."""
_SECOND = re.compile(r"^(?:deputy|assistant|vice|acting|associate)\b", re.IGNORECASE)
_RANKS = {
    "Insp": "Inspector",
    "DI": "Inspector",
    "Chief Insp": "Chief Inspector",
    "DCI": "Chief Inspector",
    "Sgt": "Sergeant",
    "DS": "Sergeant",
    "Supt": "Superintendent",
    "Chief Supt": "Chief Superintendent",
    "Ch Supt": "Chief Superintendent",
    "Ch Insp": "Chief Inspector",
    "Judge": "Judge",
    "HHJ": "Judge",
    "Canon": "Canon",
    "Archdeacon": "Archdeacon",
    "Ven": "Archdeacon",
    "Bishop": "Bishop",
    "Rabbi": "Rabbi",
    "Imam": "Imam",
    "Major": "Major",
    "Capt": "Captain",
    "Col": "Colonel",
}
"""Titles that are offices too, by which minutes call who alone has one."""
_FORCE_RANKS = {
    "CC": "Chief Constable",
    "T/CC": "Temporary Chief Constable",
    "DCC": "Deputy Chief Constable",
    "ACC": "Assistant Chief Constable",
}
_ALONE = re.compile(
    r"^(?:.+ )?(?P<office>manager|inspector|sergeant|superintendent|constable|commissioner|vicar|rector|curate|"
    r"priest|chaplain|bursar|matron|headmaster|headmistress|editor|archivist|curator|caretaker|verger|sheriff|coroner|"
    r"surveyor|architect|groundsman|librarian|steward|organiser|archdeacon|scrutineer|co-?ordinator|cathaoirleach|cadeirydd)$",
    re.IGNORECASE,
)
"""Offices whose last word, with a capital and an article, names the one person who has such an office."""
_HONOURS = re.compile(
    r"(?:,?\s+(?:MP|MSP|MEP|MLA|TD|AM|MS|OBE|CBE|MBE|KC|QC|JP|DL|PhD|FRS|FBA|KCB|KBE|DBE|GBE|CB|CMG|PC|MBBS|RGN))+$"
)
"""Letters behind a name, which are no part of it."""
_SEAT = re.compile(r"^[Tt]he\s+(?:[A-Z][\w'-]*\s+)*?(?P<office>[A-Z][\w'-]+)\s+of\s+(?P<place>[A-Z][\w' -]+)$")
"""Somebody listed by an office and its place alone: "The Lord Bishop of Ravenglass"."""
_SMALL_WORDS = re.compile(r"\b(?:of|for|and|the|to|&)\b")
_ACRONYM = re.compile(r"^[A-Z]{3,5}$")
_FEWEST_WORDS_OF_AN_ACRONYM = 3
_PARTED_SURNAME = re.compile(r"([A-Z])['\u2019]([A-Z])")


def list_name_forms(person: Attendee) -> Iterable[str]:
    """Every form the minutes may print for somebody: names, nickname, titles, offices."""
    bare = _LEADING_TITLES.sub("", person.name)
    yield person.name
    if nickname := _NICKNAME.search(fold_characters(bare)):
        bare = " ".join(f"{bare[: nickname.start()]} {bare[nickname.end() :]}".split())
        called = nickname.group("name")
        yield called
        yield f"{called} {bare.split()[-1]}"
    yield bare
    bare = _strip_honours(bare)
    words = bare.split()
    yield bare
    yield from (f"the {office}" for office in _list_seats(person.name))
    if len(words) > 1:
        yield f"{words[0]} {words[-1][0]}"
        yield f"{words[0][0]} {words[-1]}"
        if len(words[0].rstrip(".")) >= _SHORTEST_FIRST_NAME:
            yield words[0]
            if len(words) > _WORDS_OF_A_PLAIN_NAME and len(words[1].rstrip(".")) >= _SHORTEST_FIRST_NAME:
                yield " ".join(words[:2])
        surname = _find_surname(words)
        if len(words[-1]) >= _SHORTEST_SURNAME:
            yield words[-1]
            yield surname
            if " of " in bare:
                yield person.name.partition(" of ")[0]
            if titles := _LEADING_TITLES.match(person.name):
                yield f"{titles.group()}{surname}"
                if rank := _RANKS.get(titles.group().removeprefix("The ").strip(" ."), ""):
                    yield f"the {rank}"
    if person.role:
        yield from _list_held_forms(person, words)
        yield from _list_role_forms(person, person.role)
        yield from _list_office_forms(person.role)


def _list_seats(name: str) -> Iterable[str]:
    """What somebody is called who is listed by an office and its place alone."""
    seat = _SEAT.match(name)
    return (seat["office"], f"{seat['office']} of {seat['place']}") if seat else ()


def _list_held_forms(person: Attendee, words: Sequence[str]) -> Iterable[str]:
    """An office with the surname, with the body it is held in, and a rank written out."""
    for part in dict.fromkeys((person.role or "", *_split_role(person.role or ""))):
        if len(words) > 1 and part.istitle() and part.count(" ") < _WORDS_OF_A_PLAIN_NAME and is_role(part):
            yield f"{part} {_find_surname(words)}"
        if person.organisation and _ROLES_THAT_SPEAK.fullmatch(part):
            yield f"{part} of the {person.organisation}"
        if rank := _FORCE_RANKS.get(part) or _RANKS.get(part):
            yield f"the {rank}"


def _list_role_forms(person: Attendee, printed_role: str) -> Iterable[str]:
    for part in _split_role(printed_role):
        role = _ROLES_THAT_SPEAK.search(part)
        if role is None:
            continue
        printed = " ".join(role.group().split())
        for name in _CHAIR_NAMES if fold_name(printed) in _CHAIR_NAMES else (printed,):
            for form in (name, name.lower(), name.capitalize()):
                yield form
                yield f"the {form}"
        if person.organisation and role.start() == 0:
            yield f"{person.organisation} {role.group()} {person.name}"


def _list_office_forms(printed_role: str) -> Iterable[str]:
    """The offices a role names, each as a whole: "Chief Nurse", "the Registrar"."""
    yield from _list_short_offices(printed_role)
    office, comma, of = printed_role.partition(", ")
    if comma and is_role(office) and _CAPITALISED.match(office) and _CAPITALISED.match(of):
        yield printed_role
        yield f"the {printed_role}"
    parts = _split_role(printed_role)
    for office in {match["office"].lower() for part in parts if (match := _ALONE.match(part))}:
        yield from (f"the {office.capitalize()}", f"An {office.capitalize()}")
    for part in (printed_role, *_split_role(printed_role)):
        is_title = _CAPITALISED.match(part) and is_role(part) and not _SHARED_ROLE.search(part)
        if _OFFICE.match(part) or is_title:
            yield part
            yield f"the {part}"
        if re.fullmatch(r"head ?teacher", part, re.IGNORECASE):
            yield "the Head"


def _split_role(printed_role: str) -> list[str]:
    return [part for part in re.split(r"\s*(?:[,;/&()]|\band\b|\s-+\s)\s*", printed_role) if part]


def derive_initials(person: Attendee) -> frozenset[str]:
    """Initials that minutes use without a legend: of all names, of first name and surname, "JO'R" for Jo O'Rourke."""
    bare = _strip_honours(_LEADING_TITLES.sub("", person.name))
    words = bare.split()
    initials = "".join(word[0] for word in re.split(r"[\s-]+", bare) if word[:1].isupper())
    if len(words) == 1:
        return frozenset()
    surname = _find_surname(words)
    parted = _PARTED_SURNAME.match(surname)
    whole = {bare[0] + one for one in (f"{parted[1]}'{parted[2]}", parted[1] + parted[2])} if parted else set()
    return frozenset({initials, bare[0] + surname[0].upper(), *whole})


def _strip_honours(bare: str) -> str:
    plain = _HONOURS.sub("", bare)
    return plain if " " in plain else bare


def _find_surname(words: Sequence[str]) -> str:
    """The last word with the particles before it: "van der Berg"."""
    start = len(words) - 1
    while start > 1 and words[start - 1].islower():
        start -= 1
    return " ".join(words[start:])


def _list_short_offices(printed_role: str) -> Iterable[str]:
    """What an office is called in short: "RFO", "DoF", "Secretary" for "Hon. Sec", "President of the Union"."""
    for part in _split_role(printed_role):
        words = part.split()
        keys = (part, *(words[-1:] if not _SECOND.match(part) else ()))
        shorts = [_SHORT_OFFICES[short] for key in keys if (short := key.lower().rstrip(".")) in _SHORT_OFFICES]
        if _ACRONYM.match(part):
            shorts.append(part)
        if len(words) >= _FEWEST_WORDS_OF_AN_ACRONYM and words[0][:1].isupper() and is_role(part):
            small = "".join(word[0].lower() if word in {"of", "for"} else word[0].upper() for word in words)
            shorts += [small, small.upper()]
        for short in shorts:
            yield short
            yield f"the {short}"
    office, comma, of = printed_role.partition(", ")
    whole = office if is_field(of) else printed_role
    names = re.split(r"[\s-]+", _SMALL_WORDS.sub(" ", whole).strip())
    if len(names) >= _FEWEST_WORDS_OF_AN_ACRONYM and all(map(str.isalpha, names)) and is_role(whole):
        short = "".join(name[0] for name in names)
        yield from (short, f"the {short}") if short.isupper() else ()
    if comma and is_role(office) and _CAPITALISED.match(f"{office} {of}") and not _SHARED_ROLE.search(printed_role):
        yield f"the {printed_role}"
    if comma and _ROLES_THAT_SPEAK.fullmatch(office):
        yield f"{office} of {of}"
        yield f"{office} of the {of}"


def strip_titles(printed: str) -> str:
    """Take the titles off a name, in capitals or not."""
    return _LEADING_TITLES.sub("", _SHOUTED_TITLE.sub("", printed.strip()))
