"""The verbs that minutes report speech with, by what they do.

A list to read and to extend; cues.py is the only reader. Past tense is what minutes use; a present
form stands here only where it cannot be mistaken for a noun ("reports", "notes", "questions" can).
"""

import re
from enum import StrEnum

__all__ = ["ADVERB", "SPEECH_VERB", "TELLING_VERB", "SpeechAct", "find_speech_act"]


class SpeechAct(StrEnum):
    """What a verb of speech does."""

    ASK = "ask"
    REPLY = "reply"
    ADD = "add"
    DECIDE = "decide"
    STATE = "state"


_VERBS: dict[SpeechAct, str] = {
    SpeechAct.ASK: (
        "asked|asks|queried|enquired|inquired|questioned|wondered|requested clarification|sought clarification|"
        "sought (?:assurance|confirmation|reassurance|views?)|wanted to know|wished to know|wants to know|"
        "raised (?:a|the) (?:question|query)|put (?:a|the) question|posed (?:a|the) question"
    ),
    SpeechAct.REPLY: (
        "replied|replies|responded|responds|answered|answers that|clarified|clarifies|confirmed|confirms|"
        "reassured|assured|countered|retorted"
    ),
    SpeechAct.ADD: "added|adds|echoed|seconded|concurred|agreed with|supported th(?:is|at|e)|reiterated|continued",
    SpeechAct.DECIDE: (
        "agreed|resolved|decided|approved|accepted|ratified|adopted|endorsed|voted|carried|elected|appointed|"
        "agrees|resolves|decides|approves"
    ),
    SpeechAct.STATE: (
        "said|says|stated|states|explained|explains|noted|notes that|reported|reports that|advised|advises|"
        "informed|informs|told|tells|highlighted|highlights|outlined|outlines|described|describes|"
        "commented|comments that|remarked|observed|observes that|mentioned|mentions|pointed out|points out|"
        "emphasi[sz]ed|emphasi[sz]es|stressed|stresses that|underlined|underscored|acknowledged|acknowledges|"
        "recogni[sz]ed|suggested|suggests|proposed|proposes|recommended|recommends|urged|urges|encouraged|"
        "encourages|called (?:for|on|upon)|argued|argues|believed|believes|felt|feels that|thought|thinks|"
        "considered that|hoped|hopes that|feared|worried|expressed|voiced|raised|flagged|identified|"
        "announced|announces|declared|indicated|indicates|shared|presented|introduced(?! (?:them|him|her)sel)|"
        "summari[sz]ed|"
        "recapped|reflected|reminded|reminds|referred|drew attention|drew the (?:group|committee|board|meeting)|"
        "fed back|gave|provided (?:an?|the|some|further|more|details?|feedback|information|assurance|clarification)|"
        "updated|briefed|talked|spoke|discussed|addressed|led (?:a|the) discussion|took (?:the|members|attendees)|"
        "walked (?:the|members|attendees|through)|ran through|went (?:on to|through)|set out|laid out|spelled out|"
        "cautioned|warned|warns|insisted|maintained that|claimed|claims that|admitted|conceded|accepted that|"
        "agreed (?:that|to)|disagreed|objected|opposed|challenged|criticised|criticized|complained|praised|"
        "commended|congratulated|thanked|thanks|welcomed|welcomes|apologi[sz]ed|offered|offers to|volunteered|"
        "undertook|promised|promises|committed to|pledged|asserted|alerted|signalled|signposted|illustrated|"
        "cited|quoted|detailed|demonstrated|showed (?:the|a|slides)|opened the (?:meeting|discussion)|"
        "closed the meeting|concluded|invited|opined|recalled|recounted|relayed|passed on|submitted that|"
        "speculated|ventured|contended|contributed|informed|gave (?:an?|the)|pressed|appealed|elaborated|"
        "expanded|replayed|reassured|was (?:concerned|keen|pleased|grateful|disappointed|worried|unsure|unclear|"
        "clear|of the view|curious|interested)|were (?:concerned|keen|pleased|grateful|disappointed|worried|"
        "unsure|unclear|clear|of the view)|"
        "is (?:concerned|keen|pleased|grateful|disappointed|worried|of the view)"
    ),
}

ADVERB = (
    r"(?:also|already|then|further|furthermore|later|subsequently|again|briefly|finally|however|therefore|additionally|"
    r"initially|firstly|secondly|lastly|previously|repeatedly|strongly|clearly|formally|both|all|each|has|have|had|"
    r"has also|have also|had also|once more|in turn|in response|similarly|likewise|kindly|verbally|separately|"
    r"next|now|still|specifically|particularly|especially|respectfully|openly|jointly|would like to have)"
)

SPEECH_VERB = "|".join(f"(?P<{act}>{verbs})" for act, verbs in _VERBS.items())

TELLING_VERB = (
    r"(?:told|said|confirmed|advised|informed|indicated|assured|promised|announced|stated|reported|suggested)"
)


def find_speech_act(match: re.Match[str]) -> SpeechAct:
    """Tell which of the verbs a match with SPEECH_VERB found.

    "agreed that" and "agreed to" are one person's words; "agreed with" joins another's.
    """
    groups = match.groupdict()
    return next(act for act in SpeechAct if groups.get(act))
