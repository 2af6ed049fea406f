"""Offices and bodies told apart: "Board Secretary" is an office, "Institute of Directors" a body.

Words of an attendance line in, what they name out. The head of the phrase decides: its last word before "of",
"for" or "to".
"""

import re

from rr3search.language.name_shapes import LISTED_NAME, TITLE, is_person_name
from rr3search.language.remembered import remember

__all__ = ["is_field", "is_role", "split_office"]

_OFFICE_NOUN = (
    r"(?:(?:(?:chief|senior|account|sales|policy|legal|business|clinical|hr|deputy) |non-?|^)executive|"
    r"co-?chair|vice-?chair|chair(?:man|woman|person)?|convenor|convener|president|vice-president|secretary|"
    r"treasurer|clerk|registrar|director|manager|officer|lead|leader|head|advis[eo]r|ceo|coo|cfo|cio|"
    r"co-?ordinator|assistant|representative|rep|trustee|governor|minister|analyst|engineer|researcher|specialist|"
    r"officials?|commissioner|inspector|superintendent|sergeant|constable|commander|editor|scribe|librarian|partner|"
    r"nurse|matron|midwife|consultant|physician|surgeon|pharmacist|therapist|psychologist|psychiatrist|practitioner|"
    r"paramedic|gp|doctor|worker|teacher|headteacher|lecturer|principal|provost|chancellor|vice-chancellor|"
    r"bursar|solicitor|barrister|prosecutor|attorney|counsel|advocate|magistrate|auditor|accountant|actuary|surveyor|architect|"
    r"planner|designer|developer|scientist|statistician|economist|student|resident|parent|carer|volunteer|"
    r"councillor|councilmember|alderman|senator|mayor|deputy|supervisor|administrator|controller|"
    r"facilitator|moderator|rapporteur|host|presenter|observer|member|delegate|ambassador|warden|ranger|chaplain|"
    r"intern|apprentice|technician|operator|strategist|custodian|steward|fellow|"
    r"comptroller|(?:attorney|solicitor|auditor|surgeon|inspector|paymaster|secretary|advocate|registrar)[- ]general|"
    r"minute-taker|note-taker|recorder|user|owner|chief|captain|coach|organi[sz]er|portfolio holder|caretaker|"
    r"(?:(?:web|head|post|quarter|choir|station|harbour|band|scout|pier|dock) ?)master|headmistress|commodore|coxswain|"
    r"bosun|skipper|helmsman|treas|"
    r"(?:grounds|spokes|handy)(?:man|woman|person)|(?:grounds|green|book|time|house)keeper|archivist|curator|"
    r"vicar|rector|curate|minister|pastor|churchwarden|verger|organist|bailiff|umpire|scorer|"
    r"interpreter|translator|investigator|journalist|reporter|photographer|"
    r"chairing|presiding|cathaoirleach|leas-?chathaoirleach|cadeirydd|is-?gadeirydd|(?:church)?wardens|co-?chairs|"
    r"(?:co-)?founder|liaison|sponsor|tutor|professor|trainer|visitor|invitee|speaker|panellist|RFO|PI)"
)
_BODY_HEAD = re.compile(
    r"^(?:service|services|trust|council|ministry|department|dept|office|board|group|association|society|foundation|"
    r"agency|university|network|partnership|committee|panel|forum|team|college|school|police|institute|commission|"
    r"authority|government|charity|centre|union|federation|alliance|directorate|company|ltd|limited|llp|hospital|"
    r"fund|academy|constabulary|inspectorate|bank)s?$",
    re.IGNORECASE,
)
_ENDS_AS_OFFICE = re.compile(rf"\b{_OFFICE_NOUN}$", re.IGNORECASE)
_HEAD_ENDS = re.compile(r"\s+(?:of|for|to|at|in|from|on|with)\b|,|\s*/\s*|\(", re.IGNORECASE)
_OFFICE_ANYWHERE = re.compile(
    rf"\b(?:{_OFFICE_NOUN}|vice|deputy|minutes?|notes?|minute[- ]taker|note[- ]taker|co-?opted|presenting|guest|"
    r"admin\w*|sysadmin|head of|chief|partner(?!ships?)|secretariat|apologies|present|items?|via|part|"
    r"retired|independent|invited|acting|interim|taker|ex[- ]officio)\b",
    re.IGNORECASE,
)
_BODY_FOR_CERTAIN = re.compile(r"\b(?:Ltd|Limited|NHS|University|Council|Trust|Ministry|Department|Foundation)\b")
_OPENS_AS_OFFICE = re.compile(
    r"^(?:director|head|chief|deputy|vice|assistant|acting|interim|associate|chair|minister|manager|lead|co-?opted|"
    r"retired|independent|non-?executive|senior|principal|in the chair|via|part|items?)\b",
    re.IGNORECASE,
)
_OFFICE_OF_A_PLACE = re.compile(
    r"^(?:the )?(?:(?:deputy|associate|vice|sub|rural|area|pro)[- ]?)?(?:dean|bishop|archbishop|archdeacon|provost|"
    r"canon)\s+(?:of|for|in)\b",
    re.IGNORECASE,
)
"""Offices that are surnames too, and so need what they are held of: "Dean of Arts", not "Ann Dean"."""
_PROPER = re.compile(r"^[A-Z][\w'&-]*(?:\s+(?:[A-Z][\w'&-]*|of|the|and|for|&))+$")
_PREFIX = re.compile(
    rf"^(?P<office>(?:(?:[A-Z][\w'-]+|of|and|for|the)\s+){{0,4}}?(?:(?i:vice|deputy)[- ])?"
    rf"(?i:{_OFFICE_NOUN.replace('|deputy', '')}))\s+(?P<name>{LISTED_NAME})$"
)
_SUBJECT = re.compile(
    r"\b(?:Community|Development|Operations|Finance|Planning|Policy|Research|Engineering|Education|Health|"
    r"Justice|Housing|"
    r"Engagement|Strategy|Performance|Communications|Delivery|Transformation|Commissioning|Reoffending|"
    r"Inclusion|Safety|"
    r"Governance|Digital|Data|Technology|Information|Resources|People|Environment|Highways|Children|Adults|Care)\b"
)
"""What an office looks after; behind the office it is no name ("Manager Community Development")."""
_FIELD = re.compile(
    rf"^(?:(?:{_SUBJECT.pattern}|Estates|Property|Facilities|Curriculum|Quality|Corporate|Commercial|Marketing|Income|"
    r"Resettlement|Legal|Membership|Teaching|Learning|Skills|and|&|of)(?:,?\s+|$))+$"
)
_OFFICE_GOES_ON = re.compile(rf"^(?:{_OFFICE_NOUN})\s+(?=[A-Z][^\s,]*\s+[A-Z])", re.IGNORECASE)
"""The end of an office of two nouns before a whole name: "Chief" - "Constable Ian Reed"."""
_RANK = re.compile(
    r"^(?P<rank>(?:[TAD]/)?(?:DCC|ACC|DCI|DI|DS|C/?Supt|C/?Insp|CC)|(?:(?:Det|Ch)\.? )(?:Supt|Insp|Sgt)\.?)\s+"
    rf"(?P<name>{LISTED_NAME})$"
)
_TITLED_DEPUTY = re.compile(
    rf"^(?P<office>Deputy|Senator)\s+(?P<name>(?!(?i:{_OFFICE_NOUN}|lord|chief|high)\b){LISTED_NAME})$"
)
"""Members of a parliament who are addressed so, as in Ireland; "Deputy Head Jo Marsh" is none."""
_BARE_TITLE = re.compile(rf"^{TITLE}$")


@remember
def is_role(text: str) -> bool:
    """Whether the words name what somebody does, not whom they stand for."""
    head = _HEAD_ENDS.split(text.strip())[0].strip(" .")
    if _ENDS_AS_OFFICE.search(head) or _OFFICE_OF_A_PLACE.match(text.strip()):
        return True
    if not head or _BODY_HEAD.match(head.split()[-1]):
        return False
    if _PROPER.match(head) and not _OPENS_AS_OFFICE.match(head):
        return False
    return bool(_OFFICE_ANYWHERE.search(text)) and not _BODY_FOR_CERTAIN.search(text)


def is_field(text: str) -> bool:
    """Whether the words say what an office looks after and nothing else: "Finance", "Data and Research"."""
    return bool(_FIELD.match(text.strip()))


def split_office(text: str) -> tuple[str | None, str]:
    """Part an office or a rank from the whole name behind it: "City Manager Alan Voss"; None where there is none."""
    if (rank := _RANK.match(text)) and is_person_name(rank.group("name")):
        return rank.group("rank"), rank.group("name")
    match = _PREFIX.match(text) or _TITLED_DEPUTY.match(text)
    if match is None or _BARE_TITLE.match(match.group("office")) or not is_person_name(match.group("name")):
        return None, text
    if _ENDS_AS_OFFICE.search(match.group("name")) or _SUBJECT.search(match.group("name")):
        return None, text
    office, name = match.group("office"), match.group("name")
    while goes_on := _OFFICE_GOES_ON.match(name):
        office, name = f"{office} {goes_on.group().strip()}", name[goes_on.end() :]
    return office, name
