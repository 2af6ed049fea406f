"""What the name of a person, and of a body, looks like.

Text in, yes or no; and the patterns that cues and owners are found with. Latin letters of all European
languages and Vietnamese; a name in another script is known only where the attendance prints it.
"""

import re

from rr3search.language.remembered import remember

__all__ = ["BODY_NOUN", "LISTED_NAME", "NAME_SHAPE", "TITLE", "has_name_shape", "is_person_name", "looks_like_body"]

TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllrs?|County Councillor|Councillors?|Sir|Dame|Lord|Lady|Baroness|Rev|"
    r"Revd|Reverend|Rt Hon|Right Hon|Hon|HHJ|Judge|Father|Sister|Canon|Bishop|PC|PCSO|Sgt|Insp|Supt|DCI|Col|Capt|"
    r"Major|Messrs|Alderman|Ald|Cr|Crs|Fr|Ven|Archdeacon|Rabbi|Imam|Earl|Viscount|Lt|Cdr|Brig|District Councillor|"
    r"District Cllr|County Cllr|Drs|Mmes|Sis|Bro|(?:[TAD]/)?(?:DCC|ACC|DCI|DI|DS|Supt|Insp|Sgt)|[TAD]/(?:CC|CI|PS)|"
    r"(?:Chief|Ch|Det|C)[ /](?:Supt|Insp|Con))\.?"
)
_LETTERS = [chr(code) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))]
_UPPER = "A-Z" + "".join(letter for letter in _LETTERS if letter.isupper())
_LOWER = "a-z" + "".join(letter for letter in _LETTERS if letter.islower()) + "\ufb00-\ufb06\u00ad"
_PARTICLE = r"(?:de|del|della|di|da|do|dos|du|van|der|den|von|zu|bin|bint|ibn|al|el|la|le|ap|ab|ferch|y|of|ter|ten)"
_HYPHENED = rf"(?:[-‑][{_UPPER}]?[{_LOWER}]+)*"
_NAME_WORD = rf"(?:(?:[{_UPPER}]\.){{2,3}}|[{_UPPER}][{_LOWER}'’]*(?:['’]?[{_UPPER}][{_LOWER}]+)*{_HYPHENED}\.?)"
_CAPITALS_WORD = rf"(?:[{_UPPER}]['’]|Mc|Mac)?[{_UPPER}]{{2,}}(?:[-‑][{_UPPER}]{{2,}})*"
_LISTED_WORD = rf"(?:{_CAPITALS_WORD}|{_NAME_WORD})"
_TITLES = rf"(?:{TITLE}\s+)*"

NAME_SHAPE = rf"(?:(?:{TITLE}\s+)+)?{_NAME_WORD}(?:\s+(?:{_PARTICLE}\s+)*{_NAME_WORD}){{1,3}}"
"""Two to four capitalised words, with titles and particles: what an unlisted person's name looks like."""

LISTED_NAME = rf"{_TITLES}{_LISTED_WORD}(?:\s+(?:{_PARTICLE}\s+)*{_LISTED_WORD}){{1,4}}"
"""A name as attendance lists print it: the surname may stand in capitals, the first name may be an initial."""

BODY_NOUN = re.compile(
    r"\b(?:Service|Services|Trust|Council|Ministry|Department|Dept|Office|Board|Group|Association|Society|Foundation|"
    r"Agency|University|Network|Partnership|Committee|Panel|Forum|Team|College|School|Police|NHS|Ltd|Limited|LLP|"
    r"Company|Alliance|Federation|Union|Institute|Commission|Authority|Government|Charity|Charities|Centre|Project|"
    r"Prison|Probation|Academy|Hospital|Library|Fund|Directorate|Organisation|Inspectorate|Cymru|Secretariat|"
    r"UK|International|Housing|Consulting|plc|Inc|LLC|Corp|Corporation|Constabulary|Ambulance|Hospice|Tribunal|"
    r"Treasury|Parliament|Museum|Healthwatch|Citizens|Advice|Bureau|Ombudsman|Technologies|Solutions|Systems|"
    r"Club|Homes|Railways?|Airways|Ferries|Mgmt|Consultants|Associates|Clinic|Surgery|Healthcare|Borough)\b|"
    r"\b(?:County|District|Shire|City)$|"
    r"\b(?:Shire|City|Town|County|State|Village|District) of\b|"
    r"^(?:United (?:Kingdom|States|Nations|Arab Emirates)|New Zealand|South (?:Africa|Korea|Sudan)|Sierra Leone|"
    r"Saudi Arabia|Sri Lanka|Costa Rica|El Salvador|(?:Czech|Dominican) Republic|Hong Kong|Northern Ireland|"
    r"Isle of Man|European (?:Union|Commission)|Burkina Faso|Cape Verde|Papua New Guinea|San Marino)$",
    re.IGNORECASE,
)
"""Words that make a run of capitalised words the name of a body, not of a person."""

_NICKNAME = re.compile(r"\s+(?:\"[^\"]{2,20}\"|'[A-Z][a-z]{1,15}')\s+")
_WHOLE_NAME = re.compile(rf"^(?:{LISTED_NAME}|{_TITLES}{_NAME_WORD})$")
_CAPITALS_ONLY = re.compile(rf"^{_CAPITALS_WORD}$")


@remember
def has_name_shape(text: str) -> bool:
    """Whether the text has the shape of a person's name, titles allowed; bodies can have it too ("Charles Board")."""
    return bool(_WHOLE_NAME.match(_NICKNAME.sub(" ", text.strip())))


@remember
def is_person_name(text: str) -> bool:
    """Whether the text has the shape of a person's name and no word of a body's."""
    return has_name_shape(text) and not BODY_NOUN.search(text)


def looks_like_body(text: str) -> bool:
    """Whether the words name a body by their nouns, or by being one word in capitals."""
    return bool(BODY_NOUN.search(text) or _CAPITALS_ONLY.match(text.strip()))
