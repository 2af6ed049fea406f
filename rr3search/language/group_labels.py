"""The labels of an attendance list: "Present:", "Officers in attendance", "Apologies were received from".

A line in, what it announces out. A label that names a group alone ("Officials") says nothing of presence; those
below it were there.
"""

import re
from dataclasses import dataclass

from rr3search.domain import fold_characters
from rr3search.language.name_shapes import LISTED_NAME, looks_like_body
from rr3search.language.remembered import remember

__all__ = ["GroupLabel", "find_group_label", "split_groups"]

_KIND = (
    r"(?:full|all|other|others|core|main|committee|sub-?committee|board|group|panel|forum|steering|project|invited|"
    r"guest|external|internal|council|council\w*|city|town|parish|public|staff|elected|appointed|selected|voting|"
    r"non-?voting|independent|lay|executive|non-?executive|executive and non-?executive|parent|foundation|community|"
    r"additional|also|student|ex[- ]officio|associate|statutory|remote|virtual|online|trust|tenant|standing|"
    r"co-?opted|the|those|current|senior|partner|local|working group|advisory|trustee|governing body|faculty)"
)
_WHO = (
    r"(?:members?|officers?|attendees?|officials?|guests?|observers?|participants?|those|staff|secretariat|speakers?|"
    r"presenters?|people|panel|board|council|committee|trustees?|governors?|directors?|councillors?|"
    r"council ?members?|commissioners|aldermen|supervisors|parliamentarians|others|executives?|management|"
    r"invitees|delegates|representatives|advis[eo]rs|experts|visitors|residents|partners|co-?opted|reporters|"
    r"bishops|clergy|laity|also|"
    r"members? of (?:the )?(?:board|committee|council|panel|group|public|staff|secretariat|executive|trust)|"
    r"officers of the (?:council|board)|press|press and public|public|name)"
)
_PRESENCE = (
    r"(?:present|in attendance|attending|attended|attendance(?: list| record)?|attendees?|participants?|participating|"
    r"by invitation|dialling in|joining|on the (?:call|line)|in person|online|virtually|remotely|"
    r"roll call|sederunt|who (?:attended|came|joined|took part|was (?:there|here|present)|were (?:there|here|present))"
    r"(?: (?:us|(?:in |on |to )?the (?:call|meeting|room|session|hall|discussion)))?)"
)
_ABSENCE = (
    r"(?:absent with(?:out)? (?:apologies|apology|leave)|absent|absences?|"
    r"not present|not (?:in attendance|attending)|regrets|excused|unable to attend|"
    r"leave of absence|apolog(?:ies|y)(?: for (?:absence|non-attendance|lateness))?|sent apologies|apols|"
    r"did not attend|unavailable)"
)
_PHRASE = (
    rf"(?:{_KIND}(?:\s*[,/&-]\s*|\s+and\s+|\s+)){{0,3}}"
    rf"(?:{_WHO}(?:\s*[,/&]\s*|\s+and\s+|\s+(?:of [\w' ]{{2,40}} )?)(?:also )?(?:who )?(?:were |was )?)?"
)
_FROM = (
    r"(?:\s+(?:were|was|had been|have been|has been)?\s*(?:received|given|sent|noted|accepted|tendered|submitted|"
    r"recorded|offered|made)?(?: (?:and|&) (?:accepted|noted|approved|received))?\s*"
    r"(?:from|by|for))"
)
_GROUP = re.compile(
    r"^(?:list of |record of |the following (?:were )?)?"
    rf"(?P<label>{_PHRASE}"
    rf"(?P<presence>{_PRESENCE}|{_ABSENCE})(?!\w)"
    r"(?:\s*(?:and|&|/|,)\s*(?:apologies(?: for absence)?|attendance|absences?|attendees|introductions))?"
    r"(?:\s+(?:via|by|on|at|in) (?:ms |microsoft )?(?:teams|zoom|phone|telephone|video ?(?:call|conference)?|"
    r"person|webex|skype|google meet|the meeting))?"
    r"(?:\s*\([^()]{1,40}\))?(?:,? with (?:the |their )?(?:initials|bodies|names|roles)\b[\w ]{0,50}(?=\s*(?::|$)))?"
    rf"(?:{_FROM}| (?:were|was|received|given|noted|sent)(?: received)?)?)"
    r"\s*(?P<mark>:-?|-+)?\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_BARE_GROUP = re.compile(
    rf"^(?P<label>(?:{_KIND}(?:\s*[,/&-]\s*|\s+and\s+|\s+)){{0,3}}(?!(?:those|also|official|officer|member|"
    rf"attendee|guest|observer|participant|speaker|presenter|panel|board|council|committee|press|"
    rf"public|name|management|people)\b){_WHO}(?:(?:\s*[,/&]\s*|\s+and\s+){_WHO})?)"
    r"(?:\s*\([^()]{1,30}\))?\s*(?:(?P<mark>:|\s-+(?=\s|$)|(?<=\s{3})(?=\S))\s*(?P<rest>.*))?$",
    re.IGNORECASE | re.DOTALL,
)
_OF_A_CLASS = re.compile(
    rf"^(?P<label>(?:{_KIND}\s+){{0,2}}{_WHO} (?:of|from) (?:the |this |our )?(?-i:[a-z])[\w'-]*(?: [\w'-]+){{0,3}})"
    r"\s*:\s*(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""Labels that say in small letters whose people follow: "Staff of the college: Jo Marsh, Al Reed"."""
_HERE = (
    r"(?:(?:also )?(?:here|there|with us|round the table)(?: (?:tonight|today|this (?:morning|afternoon|evening)))?|"
    r"(?:also )?(?:came|turned up|joined(?: us| by)?|dialled in|logged in)|who (?:came|was here|was "
    r"there|were "
    r"there|turned up)|who's here|(?:also )?invited(?: (?:guests?|along|to attend))?|"
    r"(?:we were|were )?(?:in|at) the (?:room|hall|chamber)|"
    r"(?:(?:on|by|via|over) )?(?:zoom|(?:ms |microsoft )?teams|(?:the )?(?:phone|line|screen)|video|skype|webex)|"
    r"(?:visitor|guest|observer|attendee|participant|invitee)|yn bresennol|presennol|(?:i|ar|an) l[aá]thair|"
    r"pr[eé]sent(?:e?s|i)|anwesende?|aanwezig|asistentes|teilnehmer(?:innen)?|n[äæ]rvarande|til ?stede)"
)
_AWAY = (
    r"(?:sorry(?: from)?|apols?(?: from)?|(?:who |those who )?(?:did not|didn't|could not|couldn't) (?:come|"
    r"make it|attend)|"
    r"who (?:didn't|did not)|missing|(?:sorry )?not (?:here|there)|away|absentees?|no[- ]shows?|ymddiheuriadau|"
    r"leithsc[eé]ala?|as l[aá]thair|leisgeulan|excus[eé]s|excusats|entschuldigt|abwesend|afwezig|ausentes|assenti|"
    r"frånvarande)"
)
_INFORMAL = re.compile(
    rf"^(?P<label>(?P<present>{_HERE})|{_AWAY})(?:\s*/\s*[\w ]{{2,20}})?\s*"
    rf"(?:(?P<mark>:-?)|(?<=from)(?=\s+[A-Z]))\s*(?P<rest>\S.*)?$",
    re.IGNORECASE | re.DOTALL,
)
"""Labels that are common words and so need their colon."""
_SAYS_AWAY = re.compile(
    r"^(?P<label>(?![^:]*\b(?:attendance|attendees|present and|declar\w+|minutes|interests?|welcome|introductions?|"
    r"quorum|matters|items?|agenda|represented)\b)(?:[\w'-]+ ){0,4}(?:absent|apolog(?:y|ies)|apols|regrets|sorry|"
    r"unable|excused|away|not able|not here|not there|not with us|missed)\b(?: [\w'-]+){0,5})\s*:\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""Any few words with a word of absence among them; only whom they name makes them a label."""
_LATE = re.compile(r"lateness", re.IGNORECASE)
"""Those who came late were there."""
_BODY_OF_PEOPLE = re.compile(
    r"^(?:the )?(?:panel|board|committee|council|executive|team|group|cabinet|faculty|trust|core group|"
    r"partners?|working "
    r"group|crew|jury)\s*:\s*(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NAMES_SEVERAL = re.compile(
    rf"^{LISTED_NAME}(?:\s*\([^()]*\))?(?:\s+[A-Z]{{2,4}})?\s*(?:[,;&]|\band\b)\s*(?:.*[,;&]\s*|.*\band\s+)?{LISTED_NAME}",
    re.DOTALL,
)
_ABSENT = re.compile(
    r"^(?!.*(?:attendance and|attendance/|attendees and|attendees,|attendees/|present and)).*"
    r"(?:apolog|absen|not present|not in att|not attend|regrets|excused|unable|unavailable)",
    re.IGNORECASE,
)
_OPENING_NAME = re.compile(rf"^{LISTED_NAME}(?:\s*[,(;]|$|\s+and\b)")
_BODY_BEHIND = re.compile(r"\((?:the )?(?P<body>[A-Z][^()]{2,60} [^()]{2,30})\)\s*[:-]*\s*$")
"""Whose the people are, behind the label: "Officers (Harbour Trust)"."""
_NOBODY = re.compile(r"^(?:none|nil|nobody|no[- ]?one)\W*$", re.IGNORECASE)
_NEXT_GROUP = re.compile(
    r"(?<=[a-z)])[.;,]?\s+(?=(?:[Ss]orry|[Aa]pologies|[Aa]pols|[Rr]egrets)(?: from|:)\s+[A-Z])|"
    r"(?<=[a-z)])[.;]\s+(?=[A-Z][\w ,/&-]{2,50}:)|"
    r"(?<=[a-z)])\s+(?=(?:I[Nn] [Aa][Tt][Tt][Ee][Nn][Dd][Aa][Nn][Cc][Ee]|A[Ll][Ss][Oo] [Pp][Rr][Ee][Ss][Ee][Nn][Tt]|"
    r"A[Pp][Oo][Ll][Oo][Gg][Ii][Ee][Ss](?: [Ff][Oo][Rr] [Aa][Bb][Ss][Ee][Nn][Cc][Ee])?|A[Bb][Ss][Ee][Nn][Tt])\s*:\s)"
)


@dataclass(frozen=True, slots=True)
class GroupLabel:
    """A line that says who is listed below it, or behind it."""

    is_present: bool
    rest: str
    """What follows on the same line, empty where nothing does."""
    is_column: bool = False
    """Whether the people stand in a column beside the label, the first on its line and the others below."""
    organisation: str | None = None
    """The body that the label names; None where it says only what sort of people follow."""


_BILINGUAL = re.compile(
    r"^(?P<one>[^\W\d][^\d/:|,;()]{1,40}?)\s*/\s*(?P<other>[^\W\d][^\d/:|,;()]{1,40}?)\s*(?:(?P<mark>:)\s*(?P<rest>.*))?$",
    re.DOTALL,
)


def _find_translated(line: str) -> GroupLabel | None:
    """Read a label that stands beside the same in another language: "I lathair / Present: A, B"."""
    match = _BILINGUAL.match(line.strip())
    if match is None:
        return None
    for label in (match["other"], match["one"]):
        whole = _GROUP.match(fold_characters(f"{label}:"))
        if whole is not None and whole.group("mark"):
            return GroupLabel(is_present=not _ABSENT.search(label), rest=match["rest"] or "")
    return None


def _find_away(line: str) -> GroupLabel | None:
    """Read a label that says in words of its own that people were not there: "Sorry not to be with us: A, B"."""
    match = _SAYS_AWAY.match(fold_characters(line).strip())
    if match is None or _LATE.search(match["label"]):
        return None
    if match["rest"] and not _OPENING_NAME.match(match["rest"]) and not _NOBODY.match(match["rest"]):
        return None
    return GroupLabel(is_present=False, rest=line.strip()[match.start("rest") :] if match["rest"] else "")


@remember
def find_group_label(line: str) -> GroupLabel | None:
    """Read "Present:", "Apologies: A, B", "Apologies were received from A"; None where the line is no such label."""
    folded = fold_characters(line).strip()
    body = _BODY_OF_PEOPLE.match(folded) or _OF_A_CLASS.match(folded)
    if body and _NAMES_SEVERAL.match(body.group("rest")):
        return GroupLabel(is_present=True, rest=line.strip()[body.start("rest") :])
    if informal := _INFORMAL.match(folded):
        rest = line.strip()[informal.start("rest") :] if informal.group("rest") else ""
        return GroupLabel(is_present=bool(informal.group("present")), rest=rest)
    match = _GROUP.match(folded) or _BARE_GROUP.match(folded)
    if match is None or (match.group("rest") or "").startswith("/"):
        return _find_away(line) or _find_translated(line)
    rest = match.group("rest") or ""
    if _LATE.search(match.group("label")):
        return None
    says_from = match.group("label").lower().endswith((" from", " by", " for"))
    if rest and not match.group("mark") and not _OPENING_NAME.match(rest):
        away = _find_away(line)
        if away or not says_from:
            return away
    printed = line.strip()[match.start("rest") :] if rest else ""
    return GroupLabel(
        is_present=not _ABSENT.search(match.group("label")),
        rest=printed,
        organisation=_find_body_behind(folded[: match.start("rest")] if rest else folded),
    )


def _find_body_behind(label: str) -> str | None:
    """Read whose the people are, where a bracket behind their label says it."""
    match = _BODY_BEHIND.search(label)
    is_body = match is not None and (looks_like_body(match["body"]) or match["body"].endswith(" Unit"))
    return match["body"] if match and is_body else None


def split_groups(line: str) -> list[str]:
    """Split a line where the label of another group stands in it: "Present: A, B. Apologies: C"."""
    return _NEXT_GROUP.split(line)
