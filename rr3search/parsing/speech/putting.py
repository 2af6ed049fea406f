"""How somebody puts a question besides "Jo asked": whoever asks, by a noun, behind another deed, in writing.

Sentence in, cue out, or None where it puts none so; and whether a sentence whose speaker is known puts one. Whoever is
called by an indefinite noun ("a skipper", "two anglers") asks without a name, whatever the noun; things ask nothing.
"""

import re

from rr3search.language.name_shapes import BODY_NOUN, NAME_SHAPE, TITLE
from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.subjects import LEAD, ROLE_NOUN, Subject
from rr3search.language.told_questions import ANSWER_NOUN, TOLD_ASKING, WH, WHICH
from rr3search.parsing.roster.roster import MASK
from rr3search.parsing.speech.cue import LISTED, Cue

__all__ = [
    "asks_besides",
    "is_quoted_question",
    "is_tabled_question",
    "puts_question",
    "read_notice",
    "read_put",
    "read_unknown_asker",
]

_ADVERBS = r"(?:(?:then|also|again|next|later|further|now|both|all|too|in turn|in addition|\w+ly),?\s+)*"
_ABOUT = (
    rf"(?:(?:as\s+to|about|on|after)\s+)?{WH}|(?:for|in|at|by|from|to)\s+{WHICH}|about\b|after\b|"
    rf"for\s+(?:\w+\s+){{0,3}}?{ANSWER_NOUN}\b"
)
_ASKING = rf"{_ADVERBS}(?:{TOLD_ASKING})\s+(?:[A-Z{MASK}][\w'-]*\s+|the\s+[\w' -]{{2,30}}?\s+)?(?:{_ABOUT})"
_WORD = (
    r"(?:(?!(?:who|that|which|whether|if|what|when|where|why|how|was|were|is|are|had|has|have|been|be|they|he|she|we|it|"
    r"people|members)\b)[\w'&/-]+)"
)
"""A word of a noun phrase."""
_BEHIND_NOUN = r"(?:\s+who\s+(?!asked\b)[^,;:.]{2,80}?)?"
_INDEFINITE = (
    rf"(?:An?|One|Another|Some|Any)(?:\s+{_WORD}){{1,9}}?{_BEHIND_NOUN}|(?:Someone|Somebody)(?:\s+{_WORD}){{0,8}}?|"
    r"(?:One|Another|Some)\s+of\s+(?:the|our)\s+(?:members|residents|people|tenants|parents|carers|users|volunteers|"
    r"councillors|visitors|audience|public|attendees|officers|trustees)(?:\s+(?:of|from|in|at)\s[\w' -]{3,40}?)?"
)
_SEVERAL = (
    r"(?:Two|Three|Four|Several|Some|Many|Most|Both|Various|Other|Others|Numerous|A\s+(?:few|couple|number|group|handful)"
    rf"(?:\s+of)?)(?:\s+{_WORD}){{0,8}}?"
)
_DEFINITE = rf"(?:The|This|That)(?:\s+{_WORD}){{1,9}}?{_BEHIND_NOUN}"
_NAME = rf"(?:{NAME_SHAPE}|{TITLE}\s+[A-Z][\w'-]+)"
_UNKNOWN = re.compile(
    rf"^{LEAD}(?:(?P<collective>{_SEVERAL})|(?P<anonymous>{_INDEFINITE})|(?P<referred>{_DEFINITE}))"
    rf"(?:,\s+(?:(?P<listed>{LISTED})|(?P<unlisted>(?:{TITLE}\s+)?{_NAME})|[^,;:.]{{2,60}}),)?\s+{_ASKING}"
)
_AUXILIARY = re.compile(r"\b(?:was|were|is|are|had|has|have|been|be|being|and|or|not|never|to)$")
_THING = re.compile(
    r"\b(?:surveys?|petitions?|questionnaires?|forms?|posters?|notices?|signs?|articles?|things?|points?|issues?|matters?|"
    r"questions?|quer(?:y|ies)|e-?mails?|letters?|notes?|leaflets?|texts?|slides?|box|page|stud(?:y|ies)|reports?|papers?|"
    r"consultations?|reviews?|guidance|polic(?:y|ies)|plans?|documents?|audits?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|"
    r"websites?|motions?|proposals?|amendments?|statements?|items?|sections?|paragraphs?|feedback|responses?|exercise|"
    r"templates?|agendas?|acts?|bills?|drafts?|minutes|reference|requests?|research|evidence)\b",
    re.IGNORECASE,
)
"""What asks in print, and not at the meeting."""
_HEAD_NOUN = re.compile(r"^(?P<head>.*?)(?=\s(?:of|from|at|in|on|with|for|by|to|who|representing)\s|$)")
_SENT_THING = re.compile(
    r"^(?:An?|The|Another|One)\s+(?:\w+\s+)?(?:email|e-mail|letter|message|note|card|text)\s+from\s+(?P<sender>.+)$",
    re.DOTALL,
)
_SECOND_DEED = re.compile(
    rf"^(?:(?P<listed>(?:The\s+)?{LISTED})|(?P<role>The\s+{ROLE_NOUN})|(?P<pronoun>He|She|They)|"
    rf"(?P<unlisted>{TITLE}\s+[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)|(?P<anonymous>{_INDEFINITE}))(?!')"
    rf"(?:,[^,;:.]{{2,60}},)?\s+(?P<deed>[a-z](?:[^;:.]|\.(?=\d)){{3,200}}?),?\s+(?:and|but|so)\s+{_ASKING}"
)
_SECOND_CLAUSE = re.compile(
    rf"^(?P<deed>[^;:.{MASK}]{{3,160}}(?:\.\d[^;:.{MASK}]{{3,100}})?),\s+(?:and|but|so)\s+(?P<listed>(?:the\s+)?{LISTED})\s+{_ASKING}"
)
"""What the minute-taker tells, and then who asked about it: "The award was 6 per cent, and Jo asked who would pay"."""
_ALSO_ASKS = re.compile(
    rf"\b(?:and|but|so)\s+{_ADVERBS}(?:asked|wondered|enquired|inquired|queried)\s+(?:(?:as\s+to\s+|about\s+)?{WH}|about\b|"
    r"for\s+(?:(?:an?|the|some)\s+)?(?:explanation|reasons?|clarification|confirmation|breakdown)\b(?!.*\bto\s+be\b))"
)
_RELATED = re.compile(r"\bthat\b.*\b(?:had|have|has|would)\b|\bwho\b[^,]*$")
"""Told words, which what comes behind "and" may still belong to."""
_WISHES_TO_KNOW = re.compile(
    r"\b(?:would\s+(?:very\s+much\s+)?like|was\s+(?:\w+ly\s+|very\s+)?(?:curious|keen|anxious|eager|interested|impatient|"
    r"concerned)|wanted|wished|hoped|sought|tried|asked|demanded|requested|needed|begged|pressed)\s+to\s+"
    rf"(?:know|hear|learn|understand|find\s+out|be\s+told)\s+(?:[\w' ]{{2,30}}?\s)?(?:{_ABOUT}|more\b)|"
    rf"\bwas\s+(?:\w+ly\s+)?curious\s+(?:as\s+to|about|{WH})|"
    rf"\b(?:pressed|challenged|questioned|quizzed|tackled)\s+[\w' {MASK}]{{2,40}}?\s+(?:further\s+|again\s+)?"
    rf"(?:on|about|as\s+to|over)\s+{WH}|"
    rf"\b(?:had|came\s+back\s+with|put|raised|posed|returned\s+to)\s+(?:an?|another|one|two|three|some|several|the)\s+"
    rf"(?:\w+\s+){{0,2}}?(?:questions?|quer(?:y|ies))\s*(?:about|on|as\s+to|of|regarding|concerning|for|from|:|{WH})|"
    rf"^(?:{LISTED}|[Tt]he\s+[\w ]{{3,40}}?)'s?\s+(?:\w+\s+)?(?:question|query)\s+(?:was|concerned|related\s+to|:|{WH})"
)
_OUTRIGHT = re.compile(
    rf"^(?P<listed>(?:The\s+)?{LISTED})(?!')(?:,[^,;:.?]{{2,60}},)?\s+(?:then\s+|also\s+|again\s+)?"
    r"(?:(?:came|went|turned)\s+(?:back\s+)?(?:on\s+)?to|returned\s+to|reverted\s+to|raised|repeated|renewed|pressed)\b"
    r"[^;:.?]{3,160}:\s+[^\s\"'][^\"']*\?\s*$",
    re.DOTALL,
)
"""Somebody raises a matter, and the question stands behind a colon: "Jo returned to the lamp: when will it be lit?"."""
_QUESTION_NOUN = r"(?:\w+[- ]){0,2}?(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies))"
_HANDED = (
    r"(?:(?:submitted|received|tabled|raised|put|asked|posed|sent\s+in|handed\s+in|made)"
    r"(?:\s+in\s+(?:advance|writing))?)"
)
_SENDER_ASIDE = r"(?:,?\s+(?:of|for|from|on\s+behalf\s+of)\s+[^:;?!]{2,60}?|,\s+[^:;?!]{2,50}?|\s*\([^()]{2,60}\))?"
_BODY_WORD = rf"(?:[A-Z{MASK}][\w'&-]*|of|the|and|for)"
_SENDER = (
    rf"(?:[Tt]he\s+)?(?:(?P<listed>{LISTED})|(?P<unlisted>{_NAME}|[A-Z][A-Z&]+|{_BODY_WORD}(?:\s+{_BODY_WORD}){{1,7}}))"
    rf"{_SENDER_ASIDE}|(?P<anonymous>(?i:an?|one|another|some|several|two|three)\s[^,;:.?!()]{{3,60}}?|"
    r"[Ss]omeone|[Ss]omebody)"
)
_FROM = re.compile(
    rf"^[\[(\"']?(?:(?:[Tt]he\s+|[Aa]n?\s+)?[\w .'{MASK}-]{{2,40}}?\s(?:also\s+)?(?:read\s+out|relayed|passed\s+on|"
    r"contained|included|brought)\s+)?"
    rf"(?:(?:[Aa]\s+|[Tt]he\s+)?(?i:{_QUESTION_NOUN})(?:\s+\d+)?\s+(?:(?:was|were|had\s+been)\s+)?(?:{_HANDED}\s+)?"
    rf"(?:from|by|on\s+behalf\s+of)\s+|From\s+|[Qq]uestioner:\s+|(?i:{_QUESTION_NOUN})(?:\s+\d+)?\s*\((?:from\s+)?)(?:{_SENDER})\)?"
    r"\s*(?::|\s[-]+)\s+(?=[\"'A-Z].*\?[\"']?\s*$)",
    re.DOTALL,
)
_TABLED = re.compile(
    rf"^\W*(?:\d[\d.]*\s+)?(?i:{_QUESTION_NOUN})(?:\s+\d+)?\s+{_HANDED}\s+(?:from|by)\s[^:?]{{2,80}}:\s+[^\"'].*\?\W*$"
)
_IN_ABSENCE = re.compile(
    rf"^In\s+(?P<listed>{LISTED})'s?\s+absence,?\s[^:.?]{{2,80}}?\sread\s+(?:out\s+)?(?:the|an?|her|his|their)\s+"
    rf"{_QUESTION_NOUN}\b[^:.?]{{0,60}}:\s+[\"'].*\?[\"']?\s*$",
    re.DOTALL,
)
"""Somebody's question, read out for them: "In Jo's absence the Chair read out the question: "Who pays?"."""
_FROM_SOMEBODY = re.compile(rf"^(?P<anonymous>{_INDEFINITE})\s*:\s+(?=\S.*\?[\"']?\s*$)", re.DOTALL)
_FLOOR = r"the\s+(?:floor|public|gallery|audience|chat|benches|back)\b(?:\s+[\w ]{2,20}?)?"
_TOPIC = r"(?:about|on|regarding|concerning|over|in\s+relation\s+to)\b"
_TOLD_OF = re.compile(
    r"^(?:(?P<there>There\s+(?:was|were|had\s+been)\s+))?(?:[Aa]n?\s|[Oo]ne\s|[Tt]he\s|[Aa]nother\s|[Ss]ome\s|[Ss]everal\s|"
    rf"[Tt]wo\s|[Ff]urther\s)?(?i:{_QUESTION_NOUN})(?P<deed>\s+(?:(?:was|were|had\s+been)\s+)?(?:{_HANDED}|came|arose|followed))?"
    rf"(?P<whose>\s+(?:from|by)\s+(?:{_FLOOR}|{_SENDER})|\s+in\s+{_FLOOR})?"
    rf",?\s+(?:(?:who\s+)?(?:{TOLD_ASKING}|asking)\s+)?(?P<about>(?:(?:as\s+to|about|on|of)\s+)?{WH}|{_TOPIC})"
)
_DEALT_WITH = re.compile(
    r"\b(?:had|has|have|was|were)\s+(?:\w+\s+){0,2}?(?:answered|dealt\s+with|withdrawn|resolved|settled|covered)\b"
)
_TELLS_THAT = re.compile(
    r"\b(?:said|explained|reported|told\s+\w+|noted|confirmed|added|stated|announced|remarked|pointed\s+out)\s+that\b"
)
_HAS_PUT = r"(?:given|sent\s+in|submitted|tabled|put|asked|handed\s+in|posed|raised|written|enquired|inquired)\b"
_NOTICE = re.compile(
    rf"^(?:{_SENDER})\s+(?:(?:had|has|have)\s+(?:also\s+)?{_HAS_PUT}|(?:gave|sent|submitted|tabled|wrote|handed\s+in|asked)\b)"
    r"(?P<rest>[^?]*)"
)
_NOTIFIED = re.compile(r"\b(?:notice|following|questions?|writing|in\s+advance|as\s+follows)\b|:\s*$")
_SIGNED = re.compile(rf"\?[\"']?\s*(?:[\[(]|-+\s*)(?:from\s+|asked\s+by\s+)?(?:{_SENDER})[\])]?\s*\.?\s*$")
_QUOTED = re.compile(r"^[\"'].{8,600}\?[\"']\W*$", re.DOTALL)


def read_put(text: str, masked: str) -> Cue | None:
    """Read a question by whoever asks it without a name, that is told of, or that stands behind its sender.

    Args:
        text: The sentence, its characters folded.
        masked: The same with every listed name masked.
    """
    if (told := _TOLD_OF.match(masked)) and _tells(told) and not _DEALT_WITH.search(masked, told.end()):
        return _take(told, text)
    if sent := _FROM.match(masked) or _FROM_SOMEBODY.match(masked) or _IN_ABSENCE.match(masked):
        return _take(sent, text)
    if (
        masked.rstrip().endswith(("?", '?"', "?'"))
        and ":" in masked
        and (notice := _NOTICE.match(masked.partition(":")[0]))
    ):
        return _take(notice, text)
    if (signed := _SIGNED.search(masked)) and (signed.group("listed") or _QUOTED.match(text[: signed.start() + 2])):
        return _take(signed, text)
    if outright := _OUTRIGHT.match(masked):
        return _take(outright, text)
    match = _UNKNOWN.match(masked)
    return _read_unknown(match, text) if match and not match.group("referred") else None


def read_unknown_asker(text: str, masked: str) -> Cue | None:
    """Read a question that somebody asks behind another deed, or whom a definite noun calls ("the owner of a boat")."""
    if clause := _SECOND_CLAUSE.match(masked):
        return _take(clause, text)
    second = _SECOND_DEED.match(masked)
    if second is not None and not _RELATED.search(second.group("deed")) and not _is_thing(second.group("anonymous")):
        return _take(second, text)
    match = _UNKNOWN.match(masked)
    return _read_unknown(match, text) if match else None


def read_notice(text: str, masked: str) -> Cue | None:
    """Read who gave notice of the question that follows: "The Club had given notice of the following."."""
    match = _NOTICE.match(masked)
    return _take(match, text) if match and _NOTIFIED.search(match.group("rest")) else None


def puts_question(masked: str) -> bool:
    """Whether a sentence of somebody's puts a question, if its verb does not say so; what is told "that" is told."""
    own = _TELLS_THAT.split(masked, maxsplit=1)[0]
    return bool(_WISHES_TO_KNOW.search(own)) or asks_besides(masked)


def asks_besides(text: str) -> bool:
    """Whether somebody asks behind another deed: "welcomed this but asked about the cost"."""
    besides = _ALSO_ASKS.search(text)
    return besides is not None and not _RELATED.search(text[: besides.start()])


def is_tabled_question(text: str) -> bool:
    """Whether a line is the heading of a question that was handed in: "Question tabled by the Club: Who pays?"."""
    return bool(_TABLED.match(text))


def is_quoted_question(text: str) -> bool:
    """Whether a sentence is a question between quotation marks and nothing else."""
    return bool(_QUOTED.match(text))


def _tells(told: re.Match[str]) -> bool:
    """Whether a question told of was put: by somebody or in so many words, and not only a matter of doubt."""
    if told.group("whose"):
        return bool(told.group("there") or told.group("deed") or told.group("listed"))
    is_topic = re.fullmatch(_TOPIC, told.group("about"))
    return bool(told.group("deed") or (told.group("there") and not is_topic))


def _read_unknown(match: re.Match[str], text: str) -> Cue | None:
    subject = next(kind for kind in (Subject.COLLECTIVE, Subject.ANONYMOUS, Subject.REFERRED) if match.group(kind))
    printed = text[slice(*match.span(subject))]
    if match.group("listed") or match.group("unlisted"):
        return _take(match, text)
    if sent := _SENT_THING.match(printed):
        subject, printed = Subject.ANONYMOUS, sent["sender"]
    return (
        None if _is_thing(printed) or _AUXILIARY.search(printed) else Cue(subject, _capitalise(printed), SpeechAct.ASK)
    )


def _is_thing(printed: str | None) -> bool:
    """Whether what a noun phrase is about is a thing: "the survey of users", not "a user of the survey"."""
    head = _HEAD_NOUN.match(printed or "")
    return bool(printed and head and _THING.search(head["head"]))


def _take(match: re.Match[str], text: str) -> Cue:
    subject = next((kind for kind in _ASKERS if match.groupdict().get(kind)), Subject.NOBODY)
    printed = "" if subject is Subject.NOBODY else text[slice(*match.span(subject))]
    if subject is Subject.UNLISTED and not (_NAMED.match(printed) or BODY_NOUN.search(printed)):
        return Cue(Subject.NOBODY, "", SpeechAct.ASK)
    return Cue(subject, _capitalise(printed) if subject is Subject.ANONYMOUS else printed, SpeechAct.ASK)


def _capitalise(printed: str) -> str:
    return printed[:1].upper() + printed[1:]


_ASKERS = (Subject.LISTED, Subject.ROLE, Subject.PRONOUN, Subject.UNLISTED, Subject.ANONYMOUS)
_NAMED = re.compile(
    rf"^(?:{NAME_SHAPE}|{TITLE}\s+[A-Z][\w'-]+|[A-Z&]{{2,8}}|(?:[A-Z][\w'&-]*)(?:\s.*)?\s[A-Z][\w'&-]*)$"
)
