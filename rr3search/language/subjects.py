"""The words that stand where the speaker stands, as patterns: persons without a name, groups, roles, pronouns.

No input; patterns out. cues.py puts them together with the names of one meeting.
"""

from enum import StrEnum

from rr3search.language.name_shapes import NAME_SHAPE

__all__ = ["LEAD", "OFFICE", "PERSON_NOUN", "ROLE_NOUN", "SUBJECTS", "THING", "Subject"]


class Subject(StrEnum):
    """What kind of words stand where the speaker stands."""

    LISTED = "listed"
    """A form of a name on the roster."""
    UNLISTED = "unlisted"
    """The shape of a name that is on no list."""
    ROLE = "role"
    PRONOUN = "pronoun"
    ANONYMOUS = "anonymous"
    REFERRED = "referred"
    """"The attendee": somebody anonymous mentioned just before."""
    COLLECTIVE = "collective"
    NOBODY = "nobody"
    """Passive without an agent."""


def _any_of(*words: str) -> str:
    return f"(?:{'|'.join(words)})"


PERSON_NOUN = _any_of(
    "attendee|member|participant|representative|rep|delegate|official|colleague|person|individual|speaker|provider",
    "charity|organisation|organization|respondent|panellist|panelist|guest|observer|practitioner|stakeholder|trustee",
    "councillor|resident|parishioner|questioner|contributor|parent|student|service user|officer|volunteer|governor",
    "director|manager|civil servant|chief executive|lead|worker|academic|researcher|supplier|partner|commissioner",
    "gentleman|lady|man|woman|mother|father|neighbour|visitor|leaseholder|landowner|householder|shopkeeper|pupil",
    "homeowner|owner|member of the public|worshipper|shareholder|applicant|objector|"
    "caller|teacher|nurse|doctor|tenant|patient|carer|employer|farmer|user|clinician|consultant|adviser|advisor",
)
_GROUP_NOUN = _any_of(
    "group|members|committee|sub-?committee|board|panel|meeting|attendees|participants|delegates|council|forum",
    "trustees|officials|officers|councillors|representatives|reps|colleagues|providers|organisations|organizations",
    "charities|partners|others|people|those present|directors|governors|stakeholders|residents|parishioners|society",
    "working group|task force|taskforce|partnership|network|steering group|team|sector|chairs|co-chairs|everyone",
    "everybody|all|community|body|governing body|commissioners|parents|students|volunteers|users|tenants",
    "association|assembly|executive|staff|management|practitioners|panellists|workshop|delegation|co-chairpersons",
    "agencies|departments|homeowners|owners|shareholders|applicants|objectors|worshippers",
    "employers|carers|patients|clinicians|teachers|leaseholders|service users|speakers|questioners|public",
    "senate|court|cabinet|synod|conference|tribunal|caucus|chapter|union|club|faculty|congregation|assembly|senators|"
    "peers",
)
_GROUP_PLURAL = _any_of(
    "members|governors|trustees|directors|councillors|representatives|reps|officers|officials|residents|tenants",
    "colleagues|participants|attendees|delegates|stakeholders|partners|providers|commissioners|leads|users|volunteers",
)
"""What a word before it, without an article, may narrow down: "Board members", "Tenant representatives"."""
_QUANTITY = _any_of(
    "The|This|Several|Some|Many|Most|All|Other|Both|Various|Two|Three|Four|A few|Those|Wider|Multiple|Numerous|Certain",
    r"A (?:number|few|couple|majority|range) of|One or two|A small number of|Half of",
)
ROLE_NOUN = _any_of(
    r"[Cc]o-?[Cc]hair|[Vv]ice[- ][Cc]hair|[Cc]hair(?:man|woman|person)?|[Ss]ecretary|[Tt]reasurer|[Pp]resident",
    r"[Cc]onvenor|[Cc]onvener|[Ff]acilitator|[Mm]oderator|[Mm]inister(?: of [Ss]tate)?|[Cc]ommissioner|[Ss]ecretariat",
    r"[Dd]epartment|[Mm]inistry|[Gg]overnment|[Dd]irector(?: of [\w ]{2,30}?)?|[Cc]hief [Ee]xecutive|[Mm]ayor",
    r"[Hh]ead of [\w ]{2,30}?|CHAIR(?:MAN|WOMAN|PERSON)?|SECRETARY|TREASURER|MINISTER(?: OF STATE)?|PRESIDENT|CLERK",
    r"[Hh]ead(?: [Tt]eacher)?|[Rr]egistrar|[Bb]ursar|[Pp]rovost|[Dd]ean|(?:[Vv]ice-)?[Cc]hancellor|[Cc]hief [A-Z]\w+",
    r"(?:[A-Z]\w+ )?[Mm]anager|[Ss]olicitor|[Aa]uditor|[Oo]fficer|[Ss]uperintendent|[Mm]edical [Dd]irector|[Ss]cribe",
    r"[Ll]eader|[Cc]lerk|[Rr]apporteur|[Oo]mbudsman|[Ii]nspector|[Hh]eadteacher|[Pp]rincipal|[Pp]resenter",
)
"""The office alone, as a subject: "the Chair", "The Minister of State"."""
OFFICE = _any_of(
    r"(?:Vice[- ]?)?President|(?:Deputy )?Mayor|(?:Vice[- ])?Chair(?:man|woman|person)?|Co-?Chair|Treasurer|"
    r"Secretary|Clerk",
    r"Commissioner|Council(?: ?[Mm]ember|man|woman|or)|Director|Trustee|Governor|Supervisor|Superintendent|Chief",
    r"(?:City|Town|County|General) Manager|Officer|Inspector|Sergeant|Minister|Senator|Representative|Delegate|"
    r"Principal",
    r"Warden|Provost|Dean|(?:Board |Committee )?Member|Selectman|Selectwoman|Attorney|Solicitor|Con[vw]en[eo]r",
)
"""What may stand before a surname as a title does: "Mayor Ruiz"."""
_FEW_WORDS = r"(?:\s+[\w'&/-]+)"

_ANONYMOUS = (
    rf"(?:(?:A|An|One|Another|Any)(?:\s+(?:further|second|third|different|other))?{_FEW_WORDS}{{0,5}}?\s+(?i:{PERSON_NOUN})"
    r"(?:\s+(?:of|from|at|representing|in|on|with|for|who)\s+[^,.;:]{2,60}?)?|Someone|Somebody|One|Another)"
)
_REFERRED = rf"(?:(?:The|This|That|The\s+same)\s+{PERSON_NOUN}|The\s+(?:former|latter))"
_COLLECTIVE = (
    rf"(?:(?:{_QUANTITY}{_FEW_WORDS}{{0,4}}?\s+(?i:{_GROUP_NOUN})|(?i:{_GROUP_NOUN})|"
    rf"[A-Z][\w'-]*(?:\s+[a-z][\w'-]*)?\s+{_GROUP_PLURAL})"
    r"(?:\s+(?:of|from|on|at|present)\s+[^,.;:]{2,40}?|"
    r"\s+who\s+(?:did|do|had|have|were|are|lived?)\b[^,.;:]{2,40}?)?|(?:Some|Others|Many|Several|Most|A few)"
    r"(?:\s+(?:in the room|present|of us|of those present|at the "
    r"meeting|on the call))?|We)"
)
_ROLE = rf"(?:(?:The|the|THE)\s+)?(?:[A-Z][\w'-]*\s+){{0,3}}?{ROLE_NOUN}"
_PRONOUN = r"(?:He|She|They|S/he|He/she|he|she|they)"
_BODY_SHAPE = r"[A-Z]{2,8}(?:\s+[A-Z][\w&'-]+){1,4}"
_SINGLE_WORD = r"[A-Z][\w&'-]*[\w]|[B-HJ-Z](?=\s)"

_OPENER = _any_of(
    "In|On|At|As|When|Following|After|Before|Regarding|With|For|During|Further|Additionally|Overall|Under|Given",
    "Despite|While|Whilst|Where|Although|Similarly|Also|Then|Next|Meanwhile|Separately|Again|However|By way|Since|To",
    "From|Asked|Questioned|Pressed|Quizzed|Challenged|Having|If|Once|Nevertheless|Nonetheless|Moreover|Furthermore|Here|There|Through|Within|Across",
    "Like|Unlike|Alongside|Together with|Along with|[A-Z][a-z]+ing|[A-Z][a-z]+ly",
)
LEAD = (
    rf"(?:{_OPENER}\b[^;:]{{0,140}}?,\s+|In\s+(?:reply|response|answer|turn|closing|summary)\s+|"
    rf"In\s+[^,;:.]{{2,40}}'s?\s+absence,?\s+|In\s+the\s+absence\s+of\s+[^,;:.]{{2,40}},?\s+|"
    r"By\s+way\s+of\s+(?:an?\s+)?(?:[a-z]+\s+){0,2}?(?:question|comment|reply|answer|introduction|background|update|response),?\s+|"
    r"(?:However|Then|Finally|Additionally|Also|Later|And|But)\s+)?"
)
"""What may stand before the subject: "In response to a question, "."""

SUBJECTS = (
    rf"(?P<anonymous>{_ANONYMOUS})|(?P<referred>{_REFERRED})|(?P<collective>{_COLLECTIVE})|(?P<role>{_ROLE})|"
    rf"(?P<pronoun>{_PRONOUN})|(?P<unlisted>{NAME_SHAPE}|{_BODY_SHAPE}|{_SINGLE_WORD})"
)
"""Every subject but the listed names, each in a group named after its Subject."""

THING = (
    r"\b(?:[Rr]eports?|[Pp]apers?|[Aa]ppendix|[Aa]nnex|[Tt]ables?|[Ff]igures?|[Ss]lides?|[Ll]etters?|[Ss]urvey|"
    r"[Rr]esults|[Gg]uidance|[Mm]inutes|[Aa]genda|[Pp]lan|[Ss]trategy|[Pp]olicy|[Aa]ct|[Bb]ill|[Rr]eview|[Ii]nquiry|"
    r"[Ss]tudy|[Dd]ata|"
    r"[Pp]ilot|[Pp]rogramme|[Pp]roject|[Pp]resentation|[Dd]ocument|[Dd]raft|[Ff]eedback|[Rr]esearch|[Cc]onsultation|"
    r"[Ee]vidence|[Tt]imetable|[Ff]ramework|[Mm]odel|[Bb]udget|[Aa]ccounts|[Ii]tem|[Ss]ection|[Pp]aragraph|[Cc]hapter|"
    r"[Aa]rticle|[Vv]ersion|[Dd]iscussion|[Dd]ebate|[Cc]onversation|[Ww]ork|[Ss]ystem|[Ss]cheme|This|That|These|Those|"
    r"[Pp]roposal|[Mm]otion|[Ss]tatement|[Ss]cenario|[Aa]pproach|[Pp]andemic|[Cc]ovid(?:-19)?|COVID(?:-19)?|It|"
    r"[Aa]ssessment|[Aa]nalysis|[Pp]rocess|[Mm]essage|[Ee]mails?|[Ww]ebsite|[Aa]ctions?|[Dd]ecision|[Ww]hat|[Tt]his)$"
)
"""What can "say" or "highlight" something without being a speaker."""
