"""Sentences that name their speaker beside what is said: "..., Jo reported, ...", "... (JM)", "Q from Al: ...".

Sentence in, cue out, or None where nobody is named so. A name in brackets behind an office or another name only says
who that is; one behind a promise says whose task it is.
"""

import re

from rr3search.language.name_shapes import TITLE
from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.subjects import ROLE_NOUN, Subject
from rr3search.parsing.roster.roster import MASK
from rr3search.parsing.speech.cue import LISTED, Cue

__all__ = ["read_aside", "read_label", "read_signature"]

_SAYING = (
    r"(?:said|reported|suggested|explained|added|noted|thought|felt|argued|pointed out|observed|commented|believed|"
    r"warned|confirmed|says|thinks|reckons|reckoned|replied|answered|advised|remarked|stressed|recalled|conceded|"
    r"promised|agreed|complained|announced|declared|joked|insisted|"
    r"admitted|hoped|feared|asked|wondered|stated|claimed|insisted|acknowledged|understood|mentioned|clarified)"
)
_PARENTHETIC = re.compile(
    rf"[^\s,],[\"']?\s+(?:(?:the\s+)?(?P<before>{LISTED})\s+(?:also\s+|then\s+|later\s+|further\s+)?{_SAYING}|"
    rf"{_SAYING}\s+(?:the\s+)?(?P<behind>{LISTED}))(?:,|;|:|[.?]?[\"']?\s*$)"
)
_STRANGER_BEHIND = re.compile(
    rf"[,?!][\"']?\s+(?P<verb>said|asked|replied|answered|added|explained)\s+(?P<name>{TITLE}\s+[A-Z][\w'-]+"
    r"(?:\s+[A-Z][\w'-]+)?)[.]?\s*$"
)
"""Somebody on no list behind what they said, a title in front of the name."""
_ASKING = re.compile(r",[\"']?\s+(?:[\w' ]{0,30}\s)?(?:asked|wondered)\b")
_PRONOUN_BESIDE = re.compile(rf"[^\s,],[\"']?\s+(?P<pronoun>he|she)\s+(?:also\s+)?{_SAYING}(?:,|\.?[\"']?\s*$)")
_IN_VIEW_OF = re.compile(
    rf"(?:\bin\s+the\s+(?:view|opinion|judge?ment)\s+of\s+(?:the\s+)?(?P<listed>{LISTED})\s*,|"
    rf"^In\s+the\s+(?:view|opinion|judge?ment)\s+of\s+(?:the\s+)?(?P<first>{LISTED})(?:,|(?=\s+[a-z])(?!\s+and\b)))"
)
_FOR_ONE = re.compile(
    rf"^For\s+(?:the\s+)?(?P<listed>{LISTED}),?\s+(?:(?:this|that|it)\s+(?:was|is|would be|remained|all|came|depended)|"
    r"(?:this|that|it|the|what|there|an?)\b[^,;:.]{0,60}?\s(?:mattered|counted|seemed|came first|"
    r"(?:was|is)\s+(?:(?:not|more|less|very|too|quite|really|all)\s+)*(?:about|what|key|crucial|important|critical|"
    r"vital|"
    r"secondary|enough)))\b|"
    rf"^To\s+(?:the\s+)?(?P<to>{LISTED}),?\s+(?:this|that|it|the)\b[^,;:.]{{0,40}}?\s?(?:seemed|looked|sounded|felt)\b|"
    rf"^As far as\s+(?:the\s+)?(?P<far>{LISTED})\s+(?:was|is)\s+concerned\b|"
    rf"^As\s+(?:the\s+)?(?P<saw>{LISTED})\s+(?:saw|sees|understood|remembered|recalled)\s+it\b"
)
_ABOUT = re.compile(rf"^[A-Z][^.:;()]{{1,50}}\((?P<listed>{LISTED})\)\s*:\s+(?=\S)")
_VIEW_OF = re.compile(
    rf"^(?:It|This|That) (?:was|is|remained|had been) (?:also |not |certainly )?(?:the )?(?P<listed>{LISTED})"
    rf"'s?\s+(?:\w+ )?(?:view|opinion|position|"
    r"understanding|belief|impression|hope|contention|recommendation|advice|judge?ment|feeling|experience|concern|"
    r"wish)\b"
)
_SENT_BY = re.compile(
    rf"^[\[(]?(?P<what>[Qq](?:uestion|uery)?|[Cc]omment|[Pp]oint|[Cc]hallenge|[Ff]eedback|[Nn]ote|[Mm]essage|"
    rf"[Ee]-?mail|"
    r"[Ll]etter|[Ss]tatement|[Ss]uggestion|[Rr]equest|[Cc]oncern|[Uu]pdate|[Rr]eport|[Rr]esponse|[Rr]eply|[Aa]nswer|"
    rf"[Vv]iews?|[Rr]emarks?)s?\s+(?:raised\s+|received\s+|given\s+)?(?:from|by)\s+(?:the\s+)?(?P<listed>{LISTED})"
    r"(?:\s*\([^()]*\))?(?:\s+(?:was\s+)?read(?:\s+out)?)?\s*(?::|\s-+\s)"
)
_STRUCK = re.compile(
    r"^(?:It|This|That|What)\s+(?:also\s+|had\s+|still\s+)?(?:struck|worried|troubled|surprised|puzzled|pleased|"
    r"annoyed|concerned|saddened|"
    r"amused|irked|bothered|baffled|alarmed|reassured|disappointed|exercised|interested|occurred to|seemed to|"
    r"appeared to|"
    rf"mattered to|was (?:news|clear|a mystery|a surprise|no surprise|a puzzle|a worry|a relief) to)\s+(?:the\s+)"
    rf"?(?P<listed>{LISTED})"
    rf"(?!\w)(?!')|^It\s+(?:fell|was left)\s+to\s+(?:the\s+)?(?P<fell>{LISTED})\s+to\s+(?:explain|say|report|"
    rf"point out|ask|remind|"
    rf"answer|reply|add)\b|^This\s+(?:prompted|led|moved)\s+(?:the\s+)?(?P<led>{LISTED})\s+to\s+(?:ask|say|wonder|"
    rf"suggest|observe|"
    rf"remark|point out|reply|add|propose)\b|^It\s+was\s+(?:the\s+)?(?P<was>{LISTED})\s+who\s+(?:then\s+)?{_SAYING}\b"
)
"""Whose mind something struck, or who was moved to speak."""
_CAME_FROM = re.compile(
    rf"^(?:An?|The|Another|More|Some|Further)\s+[^,;:.]{{3,60}}?\s(?:came|emerged)\s+(?:next\s+|then\s+)"
    rf"?from\s+(?:the\s+)?"
    rf"(?P<listed>{LISTED})(?=[.,:;]|\s*$)|,[\"']\s+from\s+(?:the\s+)?(?P<from>{LISTED})\s*[.]?$|"
    rf",\s+in\s+(?P<own>{LISTED})'s?\s+(?:view|opinion|estimate|estimation|experience|judge?ment|recollection)\s*[.]?$"
)
_PER = re.compile(rf"^(?:As\s+)?[Pp]er\s+(?P<listed>{LISTED})\s*[,:-]")
_MADE_BY = re.compile(
    r"^(?:[A-Z][\w'-]*)(?:\s+[\w'-]+){0,6}?\s+(?:presented|raised|reported|given|shown|introduced|suggested|"
    rf"outlined|mooted|voiced|offered)\s+by\s+(?:the\s+)?(?P<listed>{LISTED})\s*\.?$"
)
_FINITE = re.compile(r"\b(?:was|were|had|did|been)\b")
_LABEL = re.compile(
    rf"^(?P<listed>{LISTED})(?:\s*\([^()]*\))?(?:\s*(?::|>)\s+(?=\S)|\s+-+\s+(?!to\b|by\b|for\b|who\b|from\b)"
    rf"(?=[a-z\d£$€\"']))"
)
_SIGNED = re.compile(rf"(?:\(@?(?P<listed>{LISTED})\)|\s-+\s*(?P<dashed>{LISTED}))\s*[.!;]?[\"']?\s*$")
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|cannot|could|should|may|might|must|do|does|did|need|needs|want|"
    r"wants|think|feel|hope|\w+n't|\w+'(?:s|re|ve|ll))\b|\?|^[\"']|^(?:Yes|No)\b"
)
_WHO_THAT_IS = re.compile(rf"(?:\b{ROLE_NOUN}|\b[A-Z][\w'-]*|{MASK}|\b(?:by|with|for|to|of|from))$")
_FEWEST_WORDS_SIGNED = 2


def read_aside(text: str, masked: str) -> Cue | None:
    """Read a sentence that names its speaker between two commas, or as the one it came from.

    Args:
        text: The sentence, its characters folded.
        masked: The same with every listed name masked.
    """
    if MASK in masked and (named := _read_named(text, masked)):
        return named
    if match := _STRANGER_BEHIND.search(masked):
        act = SpeechAct.ASK if match.group("verb") == "asked" else SpeechAct.STATE
        return Cue(Subject.UNLISTED, text[slice(*match.span("name"))], act)
    if match := _PRONOUN_BESIDE.search(masked):
        return Cue(Subject.PRONOUN, match.group("pronoun").capitalize(), SpeechAct.STATE)
    match = _MADE_BY.match(masked) if MASK in masked else None
    return _take(match, text) if match and not _FINITE.search(text) else None


def _read_named(text: str, masked: str) -> Cue | None:
    """Read a listed name between commas, or before the words that came from it."""
    if match := _PARENTHETIC.search(masked):
        act = SpeechAct.ASK if _ASKING.search(match.group()) else SpeechAct.STATE
        return _take(match, text, act=act)
    if match := _SENT_BY.match(masked):
        return _take(match, text, act=SpeechAct.ASK if match.group("what").lower().startswith("q") else SpeechAct.STATE)
    for match in (
        _STRUCK.match(masked),
        _CAME_FROM.search(masked),
        _VIEW_OF.match(masked),
        _PER.match(masked),
        _IN_VIEW_OF.search(masked),
        _ABOUT.match(masked),
        _FOR_ONE.match(masked),
    ):
        if match is not None:
            return _take(match, text)
    return None


def read_label(text: str, masked: str) -> Cue | None:
    """Read a sentence that opens with its speaker's name and a colon, or a dash before small letters."""
    match = _LABEL.match(masked) if MASK in masked else None
    if match is None:
        return None
    return _take(match, text, act=SpeechAct.ASK if text.rstrip().endswith("?") else SpeechAct.STATE)


def read_signature(text: str, masked: str) -> Cue | None:
    """Read a sentence that ends with its speaker's name, in brackets or behind a dash."""
    match = _SIGNED.search(masked)
    if match is None:
        return None
    words = masked[: match.start()].rstrip()
    is_said = _VERB.search(words) and len(words.split()) >= _FEWEST_WORDS_SIGNED
    if not is_said or _WHO_THAT_IS.search(words):
        return None
    is_asked = words.rstrip("\"'").endswith("?")
    return _take(match, text, act=SpeechAct.ASK if is_asked else SpeechAct.STATE)


def _take(match: re.Match[str], text: str, *, act: SpeechAct = SpeechAct.STATE) -> Cue:
    name = next(group for group in match.groupdict() if group != "what" and match.group(group))
    return Cue(Subject.LISTED, text[slice(*match.span(name))], act)
