"""What in a sentence says who speaks: a subject with a verb of speech.

Sentence in, cue out, or None where the sentence says nothing of its speaker. Only the form is read here;
whom the words mean is decided in speakers.py, which knows the paragraph.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from rr3search.domain import fold_characters
from rr3search.parsing.names import NAME_SHAPE, Roster
from rr3search.parsing.speech_verbs import ADVERB, SPEECH_VERB, TELLING_VERB, SpeechAct, find_speech_act

__all__ = ["Cue", "CueReader", "Subject"]


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


@dataclass(frozen=True, slots=True)
class Cue:
    """A subject with its verb of speech."""

    subject: Subject
    printed: str
    """The subject as printed; empty for a passive."""
    act: SpeechAct
    is_relaying: bool
    """Whether what follows is said to be somebody else's words."""
    is_perfect: bool
    """"has said", "had said": may report on another day."""
    second: str | None = None
    """The other of two joint speakers ("A and B said")."""


_PERSON_NOUN = (
    r"(?:attendee|member|participant|representative|rep|delegate|official|colleague|person|individual|speaker|provider|"
    r"charity|organisation|organization|respondent|panellist|panelist|guest|observer|practitioner|stakeholder|trustee|"
    r"councillor|resident|parishioner|questioner|contributor|parent|student|service user|officer|volunteer|governor|"
    r"director|manager|civil servant|chief executive|lead|worker|academic|researcher|supplier|partner)"
)
_GROUP_NOUN = (
    r"(?:group|members|committee|sub-?committee|board|panel|meeting|attendees|participants|delegates|council|"
    r"forum|trustees|"
    r"officials|officers|councillors|representatives|colleagues|providers|organisations|charities|partners|"
    r"others|people|"
    r"those present|directors|governors|stakeholders|residents|parishioners|working group|task force|partnership|"
    r"network|"
    r"steering group|team|sector|chairs|co-chairs|everyone|everybody|all|society|community)"
)
_LEAD = (
    r"(?:(?:(?:In|On|At|As|When|Following|After|Before|Regarding|With|For|During|Further|Additionally|Overall|"
    r"Under|Given|"
    r"Despite|While|Whilst|Where|Although|Similarly|Also|Then|Next|Meanwhile|Separately|Again|However|By way|"
    r"Since|To|From|"
    r"Asked|[A-Z][a-z]+ing|[A-Z][a-z]+ly|Having|If|Once|Nevertheless|Nonetheless|Moreover|Furthermore|Here|There)\b"
    r"[^;:]{0,140}?,\s+)|(?:However|Then|Finally|Additionally|Also|Later|And|But)\s+)?"
)
_ANONYMOUS = (
    rf"(?:(?:A|An|One|Another|Any)(?:\s+(?:further|second|third|different|"
    rf"other))?(?:\s+[\w'&/-]+){{0,5}}?\s+{_PERSON_NOUN}"
    rf"(?:\s+(?:of|from|at|representing|in|on|with|for|who)\s+[^,.;:]{{2,60}}?)?|Someone|Somebody|One)"
)
_REFERRED = rf"(?:The|This|That|The\s+same)\s+{_PERSON_NOUN}"
_COLLECTIVE = (
    rf"(?:(?:The|Several|Some|Many|Most|All|Other|Both|Various|A\s+(?:number|few|couple|majority|range)\s+of|Two|"
    rf"Three|Four|A\s+few|"
    rf"Those|Wider|Multiple|Numerous|Certain)(?:\s+[\w'&/-]+){{0,4}}?\s+{_GROUP_NOUN}|"
    rf"{_GROUP_NOUN[:-1].replace('(?:', '(?i:', 1)})(?:\s+(?:of|from|on|at|present)\s+[^,.;:]{{2,40}}?)?|We)"
)
_ROLE_NOUN = (
    r"(?:[Cc]o-?[Cc]hair|[Vv]ice[- ][Cc]hair|[Cc]hair(?:man|woman|person)?|[Ss]ecretary|[Tt]reasurer|"
    r"[Pp]resident|[Cc]lerk|"
    r"[Cc]onvenor|[Cc]onvener|[Ff]acilitator|[Mm]oderator|[Mm]inister(?: of [Ss]tate)?|[Cc]ommissioner|[Ss]ecretariat|"
    r"[Dd]epartment|[Mm]inistry|[Gg]overnment|[Dd]irector(?: of [\w ]{2,30}?)?|[Cc]hief [Ee]xecutive|[Mm]ayor|"
    r"[Ll]eader|"
    r"[Hh]ead of [\w ]{2,30}?|CHAIR(?:MAN|WOMAN|PERSON)?|SECRETARY|TREASURER|MINISTER(?: OF STATE)?)"
)
_ROLE = rf"(?:(?:The|the|THE)\s+)?(?:[A-Z][\w'-]*\s+){{0,3}}?{_ROLE_NOUN}"
_PRONOUN = r"(?:He|She|They|S/he|He/she|he|she|they)"
_SINGLE = r"[A-Z][\w&'-]*[\w]"
_AFTER_SUBJECT = (
    r"(?!')(?:\s*\([^()]*\))?(?:\s+(?:of|from|at|for|on behalf of|representing)\s+(?:the\s+)?[A-Z][\w'&/ -]{1,50}?)?"
    r"(?:,\s[^,;.]{2,80},)?"
)
_REPORTED = (
    r"(?:noted|agreed|reported|said|suggested|expressed|raised|asked|stated|explained|commented|observed|felt|"
    r"acknowledged|"
    r"recogni[sz]ed|recommended|proposed|resolved|decided|approved|confirmed|highlighted|stressed|emphasi[sz]ed|"
    r"discussed|"
    r"accepted|mentioned|pointed out|questioned|queried|thanked|advised|informed|clarified|requested|ratified|carried|"
    r"considered|hoped|announced|welcomed|voiced|argued|put forward|made clear|seconded|adopted)"
)
_PASSIVE = re.compile(
    rf"^{_LEAD}(?P<subject>It|There|[A-Z][^,;:.]{{0,90}}?)\s+(?:was|were|has been|have been|had been)\s+"
    rf"(?:also |then |further |generally |unanimously |widely |subsequently |therefore |formally |all )*"
    rf"(?P<verb>{_REPORTED})\b(?P<rest>.*)$",
    re.DOTALL,
)
_EXISTENTIAL = re.compile(
    rf"^{_LEAD}(?:There\s+(?:was|were)\s+(?:\w+\s+){{0,4}}?(?:agreement|consensus|concerns?|discussions?|support|"
    rf"feeling|view|"
    rf"recognition|questions?|debate|acknowledgement|frustration|appetite|comments?)\b|"
    rf"(?:A |Some |Further )?(?:[Dd]iscussion|[Dd]ebate|[Cc]onversation)\s+(?:followed|ensued|took place|was held)\b)"
)
_ACCORDING = re.compile(r"^According to (?P<subject>[^,]{2,60}),")
_DECIDING = {"agreed", "resolved", "decided", "approved", "ratified", "carried", "adopted"}
_ASKING = {"asked", "questioned", "queried", "requested"}
_DEEDS = re.compile(
    r"(?:introduced|presented|provided|shared|agreed|offered|gave|raised|identified|updated|set out|approved|accepted|"
    r"adopted|appointed|addressed|proposed|announced|committed|supported|encouraged|invited|called|challenged|opposed|"
    r"commended|recommended|elected|discussed|detailed|described|considered|recogni[sz]ed|presses|pressed|went|"
    r"contributed|illustrated|demonstrated|expanded|was|were|is|continued|maintained|submitted|carried|led|took|spoke|"
    r"talked|referred|passed|voted|endorsed|undertook|closed|opened|expressed|reported|"
    r"highlighted)\b(?!\s+(?:that|whether|"
    r"how|why|concerns?|the group|members|an update|to the))"
)
"""Verbs that tell what a body did as often as what it said; alone they are no cue for a body."""


class CueReader:
    """Reads cues with the names of one meeting."""

    def __init__(self, roster: Roster, *, proper_words: frozenset[str]) -> None:
        """Prepare for one meeting.

        Args:
            roster: Its people and bodies.
            proper_words: Words the document writes with a capital inside a sentence: candidates for names.
        """
        self._roster = roster
        self._proper_words = proper_words
        subjects = (
            rf"(?P<listed>{roster.pattern})|(?P<anonymous>{_ANONYMOUS})|(?P<referred>{_REFERRED})|"
            rf"(?P<collective>{_COLLECTIVE})|(?P<role>{_ROLE})|(?P<pronoun>{_PRONOUN})|(?P<unlisted>{NAME_SHAPE}|"
            rf"{_SINGLE})"
        )
        joint = rf"(?:\s*(?:,|and|&)\s+(?P<second>{roster.pattern}|{NAME_SHAPE}))?"
        self._active = re.compile(
            rf"^{_LEAD}(?:{subjects}){joint}{_AFTER_SUBJECT}\s+(?P<between>(?:{ADVERB},?\s+)*)"
            rf"(?:{SPEECH_VERB})\b(?P<rest>.*)$",
            re.DOTALL,
        )
        self._closing = re.compile(
            rf"[,?!][\"']?\s+(?:said|added|explained|noted|asked|replied|stated)\s+(?P<listed>{roster.pattern})\.?\s*$"
        )
        self._agent = re.compile(rf"\bby\s+(?:the\s+)?(?P<listed>{roster.pattern})(?!\w)(?!')")
        source = rf"(?:{roster.pattern}|{NAME_SHAPE})"
        self._relaying = re.compile(
            rf"\b{source}(?:,[^,]{{2,40}},)?\s+(?:had|has|have)\s+(?:also\s+|already\s+|since\s+)?{TELLING_VERB}\b|"
            rf"\b(?:been|was|were)\s+(?:told|advised|informed|assured)\s+by\s+(?:the\s+)?{source}|"
            rf"\baccording to\s+(?:the\s+)?{source}|\bon behalf of\s+(?:the\s+)?{source}"
        )
        self._opening = re.compile(rf"^(?:The\s+)?(?P<listed>{roster.pattern})(?!\w)(?!')\s+(?=[a-z])")

    def read_cue(self, sentence: str) -> Cue | None:
        """Find who the sentence says is speaking."""
        text = fold_characters(sentence).strip()
        return self._read_passive(text) or self._read_active(text) or self._read_other(text)

    def find_opening_subject(self, sentence: str) -> str | None:
        """The listed name a sentence opens with as its subject, verb of speech or not."""
        match = self._opening.match(fold_characters(sentence).strip())
        return match.group("listed") if match else None

    def _read_active(self, text: str) -> Cue | None:
        match = self._active.match(text)
        if match is None:
            return None
        subject = next(kind for kind in Subject if kind is not Subject.NOBODY and match.group(kind))
        printed = match.group(subject)
        act = find_speech_act(match)
        verb = text[match.start(act) :]
        if subject is Subject.UNLISTED and not self._looks_like_name(printed):
            return None
        listed = self._roster.resolve(printed) if subject is Subject.LISTED else None
        if listed is not None and listed.name == listed.organisation and _DEEDS.match(verb):
            return None
        return Cue(
            subject=subject,
            printed=printed,
            act=SpeechAct.STATE if re.match(r"agree[ds]?\s+(?:that|to|it|with)\b", verb) and subject in _ONE else act,
            is_relaying=bool(self._relaying.search(match.group("rest"))),
            is_perfect=bool(re.search(r"\b(?:has|have|had)\b", match.group("between"))),
            second=match.group("second"),
        )

    def _read_passive(self, text: str) -> Cue | None:
        if _EXISTENTIAL.match(text):
            return Cue(Subject.NOBODY, "", SpeechAct.STATE, is_relaying=False, is_perfect=False)
        match = _PASSIVE.match(text)
        if match is None or ((active := self._active.match(text)) and active.end("between") < match.start("verb")):
            return None
        verb = match.group("verb")
        act = SpeechAct.DECIDE if verb in _DECIDING else SpeechAct.ASK if verb in _ASKING else SpeechAct.STATE
        agent = self._agent.search(match.group("rest")[:60])
        return Cue(
            Subject.LISTED if agent else Subject.NOBODY,
            agent.group("listed") if agent else "",
            act,
            is_relaying=False,
            is_perfect=False,
        )

    def _read_other(self, text: str) -> Cue | None:
        if match := self._closing.search(text):
            return Cue(Subject.LISTED, match.group("listed"), SpeechAct.STATE, is_relaying=False, is_perfect=False)
        match = _ACCORDING.match(text)
        if match and self._roster.resolve(match.group("subject")):
            return Cue(Subject.LISTED, match.group("subject"), SpeechAct.STATE, is_relaying=True, is_perfect=False)
        return None

    def _looks_like_name(self, printed: str) -> bool:
        """Several capitalised words do; a single one only where the document writes it so inside sentences."""
        words = printed.split()
        return len(words) > 1 or printed in self._proper_words


_ONE = frozenset({Subject.LISTED, Subject.UNLISTED, Subject.PRONOUN, Subject.ANONYMOUS, Subject.REFERRED, Subject.ROLE})
