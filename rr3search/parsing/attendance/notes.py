"""What an attendance line says of a person beside their name: initials, how they attended, for whom they stood in.

A part of a line in, its kind out. What is none of these is an office or a body.
"""

import re

from rr3search.domain import fold_characters
from rr3search.language.name_shapes import TITLE, is_person_name
from rr3search.language.offices import is_role
from rr3search.language.remembered import remember

__all__ = [
    "abbreviates",
    "drop_initials",
    "find_principal",
    "fits_initials",
    "fits_titled_initials",
    "is_honour",
    "is_presence_note",
    "is_reason",
    "is_user_name",
    "says_absent",
]

_PRESENCE = re.compile(
    r"^(?:part(?:ial)?(?: of)?(?: the)?(?:[- ](?:meeting|time|attendance))?|part|"
    r"(?:for |from |until |till |up to |to |during |after |before |left |joined |arrived |attended |present |"
    r"present for |in attendance for |agenda )+(?:.*\b(?:items?|agenda|minutes?|meeting|start|end|lunch|"
    r"break|\d[\d.:]*|am|pm|part|"
    r"only|onwards|late|early|presentation|discussion|first|second|morning|afternoon)\b.*)|"
    r"items?\b.*|agenda items?\b.*|(?:left|joined|arrived|departed|leaving|joining)\b.*|"
    r"(?:(?:attend(?:ed|ing)|join(?:ed|ing)|present|participating|dialled in) )?(?:by|via|on|over|through) (?:the )?"
    r"(?:tele)?(?:phone|video|zoom|teams|ms teams|microsoft teams|webex|skype|conference|call|dial|vc|invitation|proxy|"
    r"remote|web|online|google)\b.*|"
    r"(?:dial(?:led|ling|ed)?[- ]in|dial-in|online|virtual(?:ly)?|remote(?:ly)?|in person|telephone|phone|zoom|"
    r"(?:ms |microsoft )?teams|webex|skype|vc|tele-?conference|late|arrived late|left early|all day)"
    r"(?: attendance| only| \d[\d.:]*\s?(?:am|pm)?)?|(?:am|pm|morning|afternoon)(?: only| session)?|"
    r"(?:watched|observed|attended|sat in|listened)\b.*|"
    r"presenting(?: on)? items?\b.*|minutes? [\d/. -]+(?: only)?|\d+(?:[-,/ ]+\d+)*(?: only)?)$",
    re.IGNORECASE,
)
_PRINCIPAL = re.compile(
    r"^(?:(?:as |acting |attending |standing in |sitting in )*(?:as )?(?:"
    r"(?:a |the )?(?:deputy|delegate)(?::| (?:for|of|to))|"
    r"(?:a |the )?(?:substitut(?:e|ing)|alternate|proxy|cover(?:ing)?|deputi[sz](?:ing|ed)|stand(?:ing)?[- ]in|"
    r"replac(?:ing|ement)|sub)(?: (?:for|of|to))?|"
    r"on behalf of|in place of|in lieu of|for|representing|vice|obo|rep(?:resenting)?\.?)):?"
    r"\s+(?P<whom>.+)$",
    re.IGNORECASE,
)
_MEANS_A_PERSON = re.compile(r"deput|substit|alternate|proxy|stand|place|lieu|replac|cover", re.IGNORECASE)
_INITIALS = re.compile(r"^[A-Z](?:\.? ?[A-Za-z]){1,3}\.?$")
_CAPITALS = re.compile(r"^[A-Z](?:[. ]{0,2}[A-Z]){1,3}\.?$")
_USER_NAME = re.compile(r"^@?[a-z]+\d+$|^@[\w-]+$|^\S+@\S+\.\S+$")
_HONOUR = re.compile(
    r"^(?:(?:[KQ]C|[CMO]BE|CB|KBE|DBE|JP|DL|Ph\.?D|M\.?D|RN|CPA|Esq|Jr|Sr|III?|FRS|MEng|CEng|MSc|BSc|MBA|M\.?A|"
    r"LLB|P\.?E|MP|MSP|MLA|MS|TD|AM|DO|EdD|FCA)\.?,?\s*)+$"
)
_ABSENT = re.compile(
    r"^(?:apolog(?:y|ies)(?: (?:received|given|sent))?|absent|excused|not present|regrets)$", re.IGNORECASE
)
_REASON = re.compile(
    r"^(?:due to |because of |owing to |at |on )?(?:(?:a |an |other |another |prior |previous |personal |family |work |"
    r"medical |business |annual |maternity |paternity |parental |sick |study |unpaid |jury )*(?:work|holidays?|"
    r"vacation|working|abroad|elsewhere|"
    r"leave|ill(?:ness)?|unwell|sick(?:ness)?|personal|family|reasons?|matters?|commitments?|engagements?|business|"
    r"appointments?|meetings?|hospital|bereavement|travel(?:ling)?|away|service|conflict|unavailable|duty|clash|"
    r"childcare|"
    r"health)|(?:apologies )?(?:not )?(?:accepted|noted|received|sanctioned|approved)|"
    r"(?:who|as (?:he|she|they)|because) (?:was|were|had|is|has|could|would|did)\b.*)$",
    re.IGNORECASE,
)
_SHORTEST_INITIALS = 2
_SMALL_WORDS = frozenset({"of", "and", "for", "the", "to", "in", "s"})


@remember
def is_presence_note(part: str) -> bool:
    """Whether the words say how, or for how long, somebody was there: "items 1-4", "by phone", "part meeting"."""
    return bool(_PRESENCE.match(fold_characters(part).strip(" .")))


_AFTER_INITIALS = re.compile(
    rf"^(?P<short>[A-Z]{{2,4}})\s+(?P<who>(?:The\s+)?(?:{TITLE}\s+)?(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*)+)"
    r"(?=$|[,;(|]|\s).*)$",
    re.DOTALL,
)


def find_principal(part: str) -> str | None:
    """Whom somebody stood in for: "deputising for AR", "for Jo Marsh"; None where the words name nobody."""
    match = _PRINCIPAL.match(part.strip())
    if match is None:
        return None
    whom = match.group("whom").strip(" .")
    if is_role(whom):
        return None
    is_whole = is_person_name(whom) and " " in whom
    is_short = is_person_name(whom) or bool(_CAPITALS.match(whom))
    return whom if is_whole or (is_short and _MEANS_A_PERSON.search(part)) else None


def is_user_name(part: str) -> bool:
    """Whether the words are an account or an address, not a name."""
    return bool(_USER_NAME.match(part.strip()))


def is_honour(part: str) -> bool:
    """Whether the words are letters printed behind a name: "MP", "PhD", "KC"."""
    return bool(_HONOUR.match(part.strip()))


def is_reason(part: str) -> bool:
    """Whether the words give the reason of an absence: "work", "on holiday", "prior engagement"."""
    return bool(_REASON.match(part.strip(" .")))


def says_absent(part: str) -> bool:
    """Whether the words say that the person before them was not there."""
    return bool(_ABSENT.match(part.strip(" .")))


def drop_initials(text: str) -> str:
    """Leave out initials before the name they are of: "JM   Jo Marsh, Pier Trust"; other text stays as it is."""
    match = _AFTER_INITIALS.match(text)
    return match["who"] if match and fits_initials(match["short"], match["name"]) else text


def fits_initials(part: str, name: str) -> bool:
    """Whether the words are initials of the name: its first letter first, then others of it."""
    letters = re.sub(r"[^A-Za-z]", "", part)
    if not _INITIALS.match(part) or not letters:
        return False
    bare = re.sub(rf"^(?:The\s+)?(?:{TITLE}\s+)+", "", name)
    words = [word for word in re.split(r"[\s'-]+", bare) if word]
    capitals = [letter for letter in bare if letter.isupper()]
    if not words or letters[0] != words[0][0] or not letters[1:]:
        return False
    if letters[-1] in capitals[1:] or letters[-1] == words[-1][0].upper():
        return True
    rest = iter(bare.lower())
    return len(letters) > _SHORTEST_INITIALS and all(letter in rest for letter in letters.lower())


def fits_titled_initials(part: str, name: str) -> bool:
    """Whether capitals are the first letters of a name's words with its title among them: "FS" of Fr Stephen Wynter."""
    if not _CAPITALS.match(part) or not re.match(rf"{TITLE}\s", name):
        return False
    letters = re.sub(r"[^A-Z]", "", part)
    firsts = [word[0].upper() for word in re.split(r"[\s'-]+", name) if word]
    rest = iter(firsts)
    return letters[0] == firsts[0] and all(letter in rest for letter in letters)


def abbreviates(part: str, whole: str) -> bool:
    """Whether capitals are the first letters of all words of an office or a body: "HM" of Harbour Master."""
    letters = re.sub(r"[. ]", "", part)
    if len(letters) < _SHORTEST_INITIALS or not letters.isalpha() or sum(map(str.isupper, letters)) < len(letters) - 1:
        return False
    words = [word for word in re.split(r"[\s/'-]+", whole) if word[:1].isalpha()]
    large = [word[0] for word in words if word.lower() not in _SMALL_WORDS]
    return letters.lower() in {"".join(large).lower(), "".join(word[0] for word in words).lower()}
