"""The same meeting, written down by somebody else: changes that leave who said what as it was.

Each mutation is a change of the text, with the renames that its golden reading has to undergo.
"""

import re
import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

__all__ = ["MUTATIONS", "Mutation", "rename"]

Change = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Mutation:
    """One way to write the same meeting down."""

    name: str
    change: Change
    renames: Mapping[str, str] = field(default_factory=dict)
    """What the golden reading calls otherwise, longest first."""


def rename(text: str, renames: Mapping[str, str]) -> str:
    """Replace every name by its new one, all at once."""
    if not renames:
        return text
    longest_first = sorted(renames, key=len, reverse=True)
    pattern = "|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest_first)
    return re.sub(pattern, lambda match: renames[match.group()], text)


_PEOPLE = (
    "Tina Parker",
    "Nicky Park",
    "Helen Dyson",
    "Anne Fox",
    "Will Downs",
    "Christina Hall",
    "Christina Line",
    "Gill Arukpe",
    "Karen Horner",
    "Matthew Randle",
    "Samantha Cowie",
    "Summer Alston-Smith",
    "Tracy Marsden",
    "Anna Trudgian",
    "Matt Douglas",
    "Fiona Radford",
    "Ian Barrow",
)
_PLAIN = (
    "Rosa Bell",
    "Omar Hassan",
    "Wendy Poole",
    "Grace Okafor",
    "Peter Lund",
    "Yusuf Khan",
    "Yusuf Demir",
    "Ola Nowak",
    "Bea Carter",
    "Hari Patel",
    "Liz Truman",
    "Kofi Mensah-Boateng",
    "Jude Marsh",
    "Ines Duarte",
    "Daniel Price",
    "Carol Winter",
    "Leo Stone",
)
_DIFFICULT = (
    "Seán O'Brien",
    "Zoë Núñez",
    "Ludwig van der Berg",
    "Mary-Anne Fitzgerald-Hughes",
    "María de la Cruz",
    "D'Arcy McAllister",
    "D'Arcy MacDonald",
    "Siân ap Rhys",
    "Jean-Luc Côté",
    "Nguyễn Thị Lan",
    "Łukasz Wiśniewski",
    "Anne-Marie St John",
    "Dr Kwame Asante",
    "Priya K. Nair",
    "Niamh O'Connor-Smythe",
    "Oluwaseun Adébáyò",
    "Søren Ångström",
)
_CAPITALISED_SURNAME = tuple(f"{name.split()[0]} {name.split()[-1].upper()}" for name in _PLAIN)


def _pair_people(others: Sequence[str]) -> dict[str, str]:
    pairs = dict(zip(_PEOPLE, others, strict=True))
    return pairs | {"Fiona": pairs["Fiona Radford"].rsplit(" ", 1)[0]}


_ORGANISATIONS = {
    "HM Prisons and Probation Service": "National Custody and Supervision Directorate",
    "HMPPS": "NCSD",
    "Ministry of Justice": "Home Department",
    "MoJ": "HD",
    "Reducing Reoffending Third Sector Advisory Group": "Voluntary Housing Advisory Forum",
    "RR3": "VHAF",
    "Clinks": "Homes Alliance",
    "Nacro": "Doorstep",
    "PACT": "The Bridge Trust",
    "St Giles": "Harbour House",
    "Lincolnshire Action Trust": "Fenland Action",
    "Nelson Trust": "The Anchorage",
    "Social Interest Group/Penrose": "Shelter North/Keys",
    "Catch 22": "Route 66",
    "St Mungo's": "St Cuthbert's",
    "Openroad": "Wayfarers",
    "Community Rehabilitation Company": "Regional Housing Provider",
    "CRCs": "RHPs",
    "CRC": "RHP",
}
_LABEL = {
    "voluntary sector attendee": "housing sector member",
    "A voluntary sector attendee": "A housing sector member",
}
_PARTICIPANT = {
    "A voluntary sector attendee": "One participant from a small charity",
    "The attendee": "The participant",
}
_ANONYMOUS = {"A voluntary sector attendee": "Another representative", "The attendee": "The representative"}
_HEADINGS = {
    "Introduction": "Welcome",
    "Opening remarks from HM Prisons and Probation Service (HMPPS)": "Update from HMPPS",
    "Discussion": "Questions and answers",
    "Voluntary sector engagement": "How the sector is involved",
    "Do you envisage that the current TTG contract end dates of June 2021 will be pushed back further due to the "
    "impact of Covid-19?": "Will TTG contracts end in June 2021 as planned?",
    "To what extent are managers in prisons involved in recovery planning?": "Prison managers take part in planning. "
    "How far does this go, and who decides?",
    "What is the recovery plan for specialist services which are not delivered within CRC/NPS sites?": "Specialist "
    "services outside CRC/NPS sites - what is the recovery plan?",
    "Can HMPPS speed up processes for clearance of staff working in prison?": "How quickly can HMPPS clear staff for "
    "work in prison?",
}


def _map_lines(change: Change) -> Change:
    return lambda text: "\n".join(change(line) for line in text.split("\n"))


def _rewrite_attendee(template: str) -> Change:
    """Write "- Name, Org (role)" in another way."""
    attendee = re.compile(r"^- (?P<name>[A-Z][\w-]+ [A-Z][^,]+), (?P<org>[^()]+?)(?: \((?P<role>[^()]+)\))?$")

    def change(line: str) -> str:
        match = attendee.match(line)
        if match is None:
            return line
        role = match.group("role")
        wanted = template if role else re.sub(r"(?:, | \| | \()\{role\}\)?", "", template)
        return wanted.format(name=match.group("name"), org=match.group("org"), role=role)

    return _map_lines(change)


def _reverse_questions(text: str) -> str:
    """Put the tabled questions, each with what stands under it, in the opposite order."""
    blocks = text.split("\n\n")
    first = next(index for index, block in enumerate(blocks) if block.startswith("Do you envisage"))
    questions: list[list[str]] = []
    for block in blocks[first:]:
        is_tabled = ("?" in block) and not re.match(r"^(?:Action|A voluntary|Matt Douglas|Anne Fox)", block)
        if is_tabled:
            questions.append([])
        if block.strip() != "ENDS":
            questions[-1].append(block)
    return "\n\n".join([*blocks[:first], *(block for question in reversed(questions) for block in question), "ENDS"])


def _reorder_front_matter(text: str) -> str:
    title, venue, date, rest = text.strip("\n").split("\n\n", 3)
    return f"{date}\n\n{title}\n\n{venue}\n\n{rest}"


def _label_front_matter(text: str) -> str:
    title, _, _, rest = text.strip("\n").split("\n\n", 3)
    return "\n\n".join([f"Minutes of the meeting of the {title}", "Date: 08/07/20", "Venue: MS Teams", rest])


def _list_attendees_in_a_run(text: str) -> str:
    attendees = re.search(r"Attendees:\n\n(?:- .+\n)+", text)
    assert attendees is not None
    people = re.sub(r"^- ([^,]+), ([^()\n]+?)(?: \(.*\))?$", r"\1 (\2),", attendees.group(), flags=re.MULTILINE)
    run = " ".join(people.removeprefix("Attendees:").split()).rstrip(",")
    return text.replace(attendees.group(), f"Present: {run}.\n")


def _curl_quotes(text: str) -> str:
    return re.sub(r"\"([^\"]*)\"", r"“\1”", text).replace("'", "’")


def _drop_blank_lines(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line.strip())


def _wrap_lines(text: str) -> str:
    return "\n".join(textwrap.fill(line, 72, break_on_hyphens=False) for line in text.split("\n"))


def _break_pages(separator: str) -> Change:
    """Break the page in the middle of three other sentences than the one that is broken already."""

    def change(text: str) -> str:
        for words in (
            "are willing to engage with",
            "services are delivered differently",
            "the speed at which clearance",
        ):
            head, _, tail = words.rpartition(" ")
            text = text.replace(words, f"{head}{separator}{tail}", 1)
        return text.replace("the digital divide was an important", f"the digital divide{separator}was an important", 1)

    return change


def _print_running_header(text: str) -> str:
    """Print a running header and a page number between blocks, as an extraction leaves them."""
    blocks = text.strip("\n").split("\n\n")
    pages = [blocks[start : start + 9] for start in range(0, len(blocks), 9)]
    printed = []
    for number, page in enumerate(pages, 1):
        printed.append("\n\n".join(["OFFICIAL - RR3 SIG notes", *page, f"Page {number} of {len(pages)}"]))
    return "\f".join(printed)


def _number_headings(text: str) -> str:
    """Number the items: 1. Introduction ... with the questions as sub-items of the discussion."""
    lines = text.split("\n")
    top = {
        "Introduction": "1. ",
        "Opening remarks from HM Prisons and Probation Service (HMPPS)": "2. ",
        "Discussion": "3. ",
    }
    is_body, count, numbered = False, 0, []
    for line in lines:
        is_body = is_body or line == "Introduction"
        is_question = is_body and "?" in line and not re.match(r"^(?:Action|A voluntary|Matt Douglas|Anne Fox)", line)
        if line in top:
            numbered.append(top[line] + line)
        elif is_question or line == "Voluntary sector engagement":
            count += 1
            numbered.append(f"3.{count} {line}")
        else:
            numbered.append(line)
    return "\n".join(numbered)


def _replace_verbs(text: str) -> str:
    return (
        text.replace(" said that ", " reported that ")
        .replace("Matt Douglas said ", "Matt Douglas advised that ")
        .replace("HMPPS said ", "HMPPS confirmed ")
        .replace("Anne Fox said ", "Anne Fox commented that ")
        .replace("attendee asked ", "attendee queried ")
        .replace("attendee said ", "attendee remarked that ")
    )


def _use_surnames(text: str) -> str:
    head, mark, body = text.partition("Introduction")
    for person, short in (("Matt Douglas", "Mr Douglas"), ("Anne Fox", "Ms Fox")):
        body = body.replace(f"{person} ", f"{short} ")
    return head + mark + body


def _use_initials(text: str) -> str:
    head, mark, body = text.partition("Introduction")
    head = head.replace("Matt Douglas,", "Matt Douglas (MD),").replace("Anne Fox,", "Anne Fox (AF),")
    for person, short in (("Matt Douglas", "MD"), ("Anne Fox", "AF")):
        body = re.sub(rf"{person}(?= (?:said|asked|explained|identified|is|to)\b)", short, body)
    return head + mark + body


def _rename_with(renames: Mapping[str, str], name: str) -> Mutation:
    return Mutation(name, lambda text: rename(text, renames), renames)


MUTATIONS: tuple[Mutation, ...] = (
    _rename_with(_pair_people(_PLAIN), "other people"),
    _rename_with(_pair_people(_DIFFICULT), "people with difficult names"),
    _rename_with(_pair_people(_CAPITALISED_SURNAME), "surnames in capitals"),
    _rename_with(_ORGANISATIONS, "other organisations"),
    _rename_with(_LABEL, "another anonymous label"),
    _rename_with(_PARTICIPANT, "one participant from"),
    _rename_with(_ANONYMOUS, "another representative"),
    _rename_with(_pair_people(_PLAIN) | _ORGANISATIONS | _LABEL, "everybody renamed"),
    _rename_with(_HEADINGS, "other headings"),
    Mutation("questions in the opposite order", _reverse_questions),
    Mutation("date first", _reorder_front_matter),
    Mutation("labelled header", _label_front_matter),
    Mutation("Name (Org)", _rewrite_attendee("- {name} ({org}), {role}")),
    Mutation("Name - Org (role)", _rewrite_attendee("- {name} – {org} ({role})")),
    Mutation("Name, role, Org", _rewrite_attendee("- {name}, {role}, {org}")),
    Mutation("Name | Org | role", _rewrite_attendee("- {name} | {org} | {role}")),
    Mutation("attendees without bullets", _map_lines(lambda line: re.sub(r"^- (?=[A-Z]\w+ [A-Z][\w-]+, )", "", line))),
    Mutation("attendees in a run", _list_attendees_in_a_run),
    Mutation("numbered items", _number_headings),
    Mutation("other verbs", _replace_verbs),
    Mutation("titles and surnames", _use_surnames),
    Mutation("initials", _use_initials),
    Mutation("CRLF", lambda text: text.replace("\n", "\r\n")),
    Mutation(
        "no-break spaces", lambda text: text.replace("Matt Douglas", "Matt\u00a0Douglas").replace(" said", "\u00a0said")
    ),
    Mutation("curled quotes", _curl_quotes),
    Mutation("no blank lines", _drop_blank_lines),
    Mutation("hard-wrapped", _wrap_lines),
    Mutation("form feeds in sentences", _break_pages("\f")),
    Mutation("page breaks in sentences", _break_pages("\n\n\n")),
    Mutation("running header and page numbers", _print_running_header),
)
