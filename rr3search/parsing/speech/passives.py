"""Sentences that report words without their speaker in front: passives, existentials, bare decisions, agents.

Sentence in, cue out, or None where the sentence is none of these. A passive belongs to nobody, unless "by X" says whose
words they are; who proposes and who seconds a motion only gives the meeting something to decide on.
"""

import re

from rr3search.language.clues import make_clue
from rr3search.language.speech_verbs import SpeechAct
from rr3search.language.subjects import LEAD, Subject
from rr3search.parsing.speech.cue import LISTED, Cue

__all__ = ["read_passive"]

_REPORTED = (
    r"noted|agreed|reported|said|suggested|expressed|raised|asked|stated|explained|commented|observed|felt|"
    r"acknowledged|recogni[sz]ed|recommended|proposed|resolved|decided|approved|confirmed|highlighted|stressed|"
    r"emphasi[sz]ed|discussed|accepted|mentioned|pointed out|questioned|queried|thanked|advised|informed|clarified|"
    r"requested|ratified|carried|considered|hoped|announced|welcomed|voiced|argued|put forward|made clear|seconded|"
    r"adopted|debated|remarked|reiterated|underlined|flagged|deferred|adjourned|taken as read|"
    r"put to the vote|nominated|reminded|re-?elected|co-opted"
)
_DONE_ANYWHERE = (
    r"presented|introduced|outlined|explored|assured|told|updated|briefed|thought|believed|understood|identified|"
    r"shared|given|provided|invited|encouraged|urged|passed|endorsed|elected|appointed|delivered|led|summari[sz]ed|"
    r"circulated|submitted|described|set out|echoed|supported|opposed|disputed|challenged|denied|answered"
)
"""What a speaker may report of the world as well: nobody's words here only where the meeting is the one told."""
_PASSIVE = re.compile(
    rf"^{LEAD}(?P<subject>[Ii]t|[Tt]here|[A-Z][^,;:.]{{0,90}}?|"
    rf"(?:the|this|these|an?|no)\s[^,;:.]{{0,80}}?)\s+(?P<aux>was|were|has been|have been|had been|is|are)\s+"
    rf"(?:also |then |further |generally |unanimously |widely |subsequently |therefore |formally |all |duly |again )*"
    rf"(?:(?P<verb>{_REPORTED})|(?P<deed>{_DONE_ANYWHERE}))\b(?P<rest>.*)$",
    re.DOTALL,
)
_POINTS_MADE = re.compile(
    r"^(?:(?:In|During|Arising from|Following|From)\s+(?:the\s+|this\s+|further\s+)*(?:discussion|debate|"
    r"conversation)s?"
    r"[^.:;]{0,40}?,?\s+)?(?:[Tt]he\s+|[Aa]\s+(?:number|range)\s+of\s+|[Ss]everal\s+|[Ss]ome\s+|[Oo]ther\s+|"
    r"[Vv]arious\s+)?"
    r"(?:following\s+|main\s+|key\s+|further\s+|other\s+|additional\s+)*(?:points?|comments?|observations?|"
    r"suggestions?|"
    r"remarks|queries|questions?|issues?|concerns?|matters|views|themes)\s+(?:was|were)\s+(?:made|raised|offered|noted|"
    r"highlighted|discussed|expressed|considered|received|put|aired|exchanged|voiced|heard|shared)\b"
)
_EXISTENTIAL = re.compile(
    rf"^{LEAD}(?:There\s+(?:was|were)\s+(?:\w+\s+){{0,4}}?(?:agreement|consensus|concerns?|discussions?|support|"
    rf"feeling|view|recognition|questions?|debate|acknowledgement|frustration|appetite|comments?|objections?|"
    rf"(?:dismay|surprise|laughter|applause|silence|relief|anger|unease|sympathy|disappointment|amusement|delight|dissent)"
    rf"(?=\s+(?:at|in the room|from|all round)\b|\.?$))\b|"
    rf"(?:A |An |Some |Further |Much )?(?:\w+ )?(?:[Dd]iscussion|[Dd]ebate|[Cc]onversation|[Ee]xchange)\s+"
    rf"(?:followed|ensued|took place|was held|was had)\b)"
)
_BARE_DECISION = re.compile(
    r"^(?:All agreed|Agreed|Resolved|Decided|Approved|Noted|Received|Accepted|Carried|Adopted|Endorsed|Ratified|Passed|"
    r"AGREED|RESOLVED|APPROVED|NOTED|RECEIVED|ENDORSED|ACCEPTED|CARRIED|ADOPTED)\b"
    r"(?:\s+(?:unanimously\s+)?(?:to|that|by (?:all|\d+|a majority|everyone|members))\b|\s*[.:,!]|$)|"
    r"^(?:Awarded|Declined|Granted|Refused|Deferred|Rejected|Withdrawn|Defeated|Confirmed|Postponed)"
    r"(?:\s*(?:[.:;,!]|$)|\s+(?:[£$€]|(?:subject|unanimously|until|by \d+)\b))"
)
_RECEIVED = re.compile(
    r"^(?:The |An? |No |All |These |Their )?(?:[\w'-]+ ){0,5}?(?:[Aa]polog(?:y|ies)|[Rr]eports?|[Mm]inutes|[Pp]apers?|"
    r"[Uu]pdates?|[Cc]orrespondence|[Pp]etition|[Dd]eclarations?|[Pp]resentation|[Ii]nterests?|[Ii]tem|[Mm]atter|"
    r"[Mm]otion|[Pp]roposal|[Aa]mendment|[Mm]eeting|[Aa]genda|[Vv]ote|[Rr]ecommendations?)\b"
    r"(?: (?:of|on|from|for|to) [^.;:]{2,80}?)? (?:was|were|is|are) (?:then |duly |therefore |unanimously |formally )*"
    r"(?:received|circulated|made|taken|lost|carried|withdrawn|postponed|closed|held|concluded|signed|declared|"
    r"seconded|moved|quorate|opened|called)\b"
)
_REPORTED_BY = re.compile(
    rf"^(?:REPORTED|Reported|PRESENTED|Presented|RAISED|Raised|ASKED|Asked|EXPLAINED|Explained|NOTED|Noted)"
    rf"(?:\s+\(\w+\))?\s+by\s+(?:the\s+)?(?P<listed>{LISTED})(?!\w)(?=\s*(?::|-|$|\(|that\b))"
)
_MOVED = re.compile(
    r"^(?:(?:A|The) )?[Mm]otion\b|^(?:[Pp]roposed|[Ss]econded|[Mm]oved|[Nn]ominated)\b|\b[Ss]econded\b|"
    r"\b(?:RESOLVED|CARRIED|AGREED)\b|\bmotion (?:was )?(?:carried|passed)\b"
)
_says_moved = make_clue("motion", "posed", "moved", "seconded", "nominated", "resolved", "carried", "agreed")
_MOTION = re.compile(r"(?:(?:A|The) )?[Mm]otion\b")
_SETTLED = re.compile(r"\b(?:resolved|carried|agreed|passed|approved)\b", re.IGNORECASE)
_TOLD = re.compile(
    r"^(?:The |All )?(?:[\w'-]+ )?(?:[Mm]embers|[Bb]oard|[Cc]ommittee|[Gg]overnors|[Tt]rustees|[Cc]ouncil(?:lors)?|"
    r"[Pp]anel|[Gg]roup|[Mm]eeting|[Dd]irectors|[Aa]ttendees|[Pp]articipants|[Tt]hose present|[Ff]orum)$"
)
_BY_OTHERS = re.compile(r"\s+by (?:nearly |almost |about )?(?:all|most|many|some|half|\d+%?) of (?:them|those|these)\b")
"""Those of whom a speaker reports it."""
_AGENT = re.compile(rf"\bby\s+(?:the\s+)?(?P<listed>{LISTED})(?!\w)(?!')")
_REACH_OF_AN_AGENT = 60
"""Characters after a passive in which "by X" still belongs to it."""
_ANOTHER_DAY = re.compile(
    r"\s+(?:on \d{1,2}|last (?!week's)\w+|yesterday|"
    r"(?:in|at the (?:end|beginning|start) of) (?:January|February|March|April|May|June|"
    r"July|August|September|October|November|December|\d{4}))\b"
)
"""When something was announced or decided that was not so at this meeting."""
_NOTHING = re.compile(r"^(?:Nothing|No|None|Neither)\b")
_DECIDING = {"agreed", "resolved", "decided", "approved", "ratified", "carried", "adopted", "endorsed", "passed"}
_PROPOSING = {
    "proposed",
    "seconded",
    "moved",
    "nominated",
    "elected",
    "appointed",
    "re-elected",
    "reelected",
    "co-opted",
}
_ASKING = {"asked", "questioned", "queried", "requested"}
_PRESENT = {"is", "are", "has been", "have been"}
_DEFINITE_NOW = {
    "agreed",
    "noted",
    "resolved",
    "approved",
    "recommended",
    "accepted",
    "reported",
    "suggested",
    "proposed",
}
"""What minutes that use the present tense say of the meeting itself: "It is agreed that"."""


def read_passive(text: str, masked: str, *, active_verb_at: int | None) -> Cue | None:
    """Read a sentence whose speaker, if any, stands behind its verb.

    Args:
        text: The sentence, its characters folded.
        masked: The same with every listed name masked.
        active_verb_at: Where the verb of an active reading stands; None where there is none.
    """
    if match := _REPORTED_BY.match(masked):
        return Cue(Subject.LISTED, text[slice(*match.span("listed"))], SpeechAct.STATE)
    if _BARE_DECISION.match(text):
        return Cue(Subject.NOBODY, "", SpeechAct.DECIDE)
    if _says_moved(text) and _MOVED.search(text) and (active_verb_at is None or _MOTION.match(text)):
        return Cue(Subject.NOBODY, "", SpeechAct.DECIDE if _SETTLED.search(text) else SpeechAct.STATE)
    if _EXISTENTIAL.match(text) or _POINTS_MADE.match(text):
        return Cue(Subject.NOBODY, "", SpeechAct.STATE)
    match = _PASSIVE.match(text)
    is_now = match is not None and match.group("aux") != "had been" and not _ANOTHER_DAY.match(match.group("rest"))
    if match is not None and is_now and not _is_not_now(match) and not _BY_OTHERS.match(match.group("rest")):
        return _read_agent(match, text, masked, active_verb_at=active_verb_at)
    return Cue(Subject.NOBODY, "", SpeechAct.STATE) if active_verb_at is None and _RECEIVED.match(text) else None


def _read_agent(match: re.Match[str], text: str, masked: str, *, active_verb_at: int | None) -> Cue | None:
    """Tell whose words a passive reports: those of "by X", else nobody's."""
    kind = "verb" if match.group("verb") else "deed"
    if active_verb_at is not None and active_verb_at < match.start(kind):
        return None
    verb = match.group(kind)
    decides = verb in _DECIDING and match.group("aux") in {"was", "were"} and not _NOTHING.match(match.group("subject"))
    act = SpeechAct.DECIDE if decides else SpeechAct.ASK if verb in _ASKING else SpeechAct.STATE
    agent = _AGENT.search(masked, match.start("rest"), match.start("rest") + _REACH_OF_AN_AGENT)
    if agent is not None and verb not in _PROPOSING:
        return Cue(Subject.LISTED, text[slice(*agent.span("listed"))], act)
    is_told = match.group("subject") in {"It", "it"} and match.group("rest").startswith(" that")
    is_ours = kind == "verb" or is_told or _TOLD.match(match.group("subject"))
    return Cue(Subject.NOBODY, "", act) if is_ours else None


def _is_not_now(match: re.Match[str]) -> bool:
    return match.group("aux") in _PRESENT and not (
        match.group("subject") == "It" and match.group("verb") in _DEFINITE_NOW
    )
