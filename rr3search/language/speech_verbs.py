"""The verbs that minutes report speech with, by what they do.

A list to read and to extend; cues.py is the only reader. Past tense is what minutes use; a present
form stands here only where it cannot be mistaken for a noun ("reports", "notes", "questions" can).
"""

import re
from enum import StrEnum

__all__ = [
    "ADVERB",
    "CHAIRING",
    "GROUP_VERB",
    "SPEECH_VERB",
    "TELLING_VERB",
    "VERBLESS",
    "SpeechAct",
    "find_speech_act",
]


class SpeechAct(StrEnum):
    """What a verb of speech does."""

    ASK = "ask"
    REPLY = "reply"
    ADD = "add"
    DECIDE = "decide"
    STATE = "state"


_VERBS: dict[SpeechAct, str] = {
    SpeechAct.ASK: (
        "asked|asks|queried|queries (?:if|whether|how|why)|enquired|inquired|questioned|questions (?:if|whether|how|"
        "why)|challenged (?:if|whether|how|why)|wondered|wonders|requested clarification|sought clarification|"
        "(?:went|going|goes) on to (?:ask|query|enquire|inquire)|"
        "sought (?:an? |some |further )?(?:assurances?|confirmation|reassurances?|views?|explanations?)|"
        "wanted to know|wished to know|wants to know|"
        "raised (?:a|the) (?:question|query)|put (?:a|the) question|posed (?:a|the) question"
    ),
    SpeechAct.REPLY: (
        "replied|replies|responded|responds|answered|answers that|clarified|clarifies|confirmed|confirms|"
        "reassured|assured|countered|retorted|rejoined that|came back on"
    ),
    SpeechAct.ADD: "added|adds|echoed|seconded|concurred|agreed with|supported (?!by\\b)|reiterated|continued",
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
        "cautioned|warned|warns|insisted|maintained that|claimed|claims that|admitted|conceded|owned (?:that|up)|"
        "accepted that|"
        "agreed (?:that|to)|disagreed|objected|opposed|challenged|criticised|criticized|complained|praised|"
        "commended|congratulated|thanked|thanks|welcomed|welcomes|apologi[sz]ed|offered|offers to|volunteered|"
        "undertook|promised|promises|committed to|pledged|asserted|alerted|signalled|signposted|illustrated|"
        "cited|quoted|detailed|demonstrated|showed (?:the|a|slides)|opened the (?:meeting|discussion)|"
        "closed the meeting|concluded|invited|opined|recalled|recounted|relayed|passed on|submitted (?:that|"
        "the following|an? |his|her|their|the [\\w, &'-]{2,60} [Rr]eport)|"
        "provided (?:his|her|their|a) [\\w' -]{2,40}(?:[Rr]eport|log|update|summary)|"
        "speculated|ventured|contended|contributed|informed|gave (?:an?|the)|pressed|appealed|elaborated|"
        "expanded|replayed|reassured|was (?:concerned|keen|pleased|grateful|disappointed|worried|unsure|unclear|"
        "clear|of the view|curious|interested)|were (?:concerned|keen|pleased|grateful|disappointed|worried|"
        "unsure|unclear|clear|of the view)|is (?:concerned|keen|pleased|grateful|disappointed|worried|of the view)|"
        "requested|requests that|understood|understands that|doubted|doubts|regretted|lamented|preferred|favou?red|"
        "advocated|appreciated|stipulated|estimated|predicted|envisaged|denied|disputed|corrected|restated|reported|"
        "reassert(?:s|ed)|testified|conveyed|summed up|sums up|called the meeting to order|opened the (?:floor|session|"
        "debate|item|forum|call|public|proceedings)|put forward|took questions|touched (?:on|upon)|went over|"
        "made the (?:point|case|suggestion|observation|following)|made (?:a|an|two|three|several|some) (?:point|"
        "comment|"
        "suggestion|observation|statement|plea|request|case)s?|paid tribute|drew (?:members|governors|trustees|"
        "directors|councillors|everyone)'? ?attention|drew .{2,40}? attention to|brought .{2,40}? up to date|"
        "has the view|took the view|was of the opinion|held that|sought|wanted|wished|would like|"
        "made (?:members|everyone|governors|trustees|colleagues|the [a-z]+) aware|(?:was|were) (?:able|pleased|happy|"
        "sorry|delighted|glad|sad|keen|proud) to (?:say|report|confirm|advise|announce|inform|tell|note|hear|see|add|"
        "explain)|(?:went|goes) on to|worries|queries that|"
        "listed (?:the|some|several|his|her|their|a|two|three|four)|(?:took|walked|talked|led|guided|"
        "ran) .{2,30}? through|"
        "tabled (?:an?|the|his|her|their) (?:paper|report|motion|question|amendment|document|proposal)|read out|"
        "delivered (?:an?|the|his|her|their) (?:\\w+ )?(?:presentation|report|update|talk|speech|address|statement|"
        "briefing|overview)|kicked off|weighed in|"
        "posited|pondered|kicked (?:us |things |everyone )?off|ruled|instructed|directed|quipped|joked|grumbled|mused|"
        "interjected|protested|pleaded|begged|implored|counselled|reckoned|reckons|specified|marvelled|refuted|"
        "rebutted|defended|justified|bemoaned|decried|exclaimed|groaned|moaned|confessed|confided|disclosed|revealed|"
        "repeated|floated|pitched|made it clear|let (?:everyone|us|members|the \\w+) know|chipped in|piped up|"
        "sided with|"
        "dissented|took issue|took exception|drew out|picked out|singled out|took .{2,40}? as read|tabled|blamed|"
        "laughed and said|"
        "moved (?:an? amendment|that\\b|the (?:report|recommendation)s?\\b)|spoke|caveated|demanded|deferred to|"
        "nodded and said|"
        "posited|pondered|hinted|chimed in|followed up|checked (?:if|whether|that)|raises|expresses|shares that|"
        "attributed|pointed to|complimented|wrote (?:that|to say)|"
        "(?:opened|began|started|closed|concluded|ended|finished|continued) by \\w+ing|"
        "advises|introduces|presents|outlines|proposes|feels|wants|hopes|prefers|understands|notified"
    ),
}

ADVERB = (
    r"(?:also|already|then|further|furthermore|later|subsequently|again|briefly|finally|however|therefore|additionally|"
    r"initially|firstly|secondly|lastly|previously|repeatedly|strongly|clearly|formally|both|all|each|has|have|had|"
    r"has also|have also|had also|once more|in turn|in response|similarly|likewise|kindly|verbally|separately|"
    r"too|himself|herself|themselves|for (?:his|her|their) (?:own )?part|"
    r"next|now|still|specifically|particularly|especially|respectfully|openly|jointly|would like to have)"
)

SPEECH_VERB = "|".join(f"(?P<{act}>{verbs})" for act, verbs in _VERBS.items())

TELLING_VERB = (
    r"(?:told|said|confirmed|advised|informed|indicated|assured|promised|announced|stated|reported|suggested)"
)

GROUP_VERB = (
    r"(?:considered|received|reviewed|debated|explored|scrutini[sz]ed|examined|heard|took note|took assurance|"
    r"looked at|"
    r"(?:was|were) (?:assured|satisfied|asked|invited|content|in favour|supportive|unanimous|happy|agreed)|expressed|"
    r"exchanged|selected|ranked|brainstormed|conducted|reached|deferred|postponed|rejected|supported|had a|"
    r"deliberated|conferred|caucused|spoke|valued|"
    r"held a|shared|offered|spent|split|worked through|came to|note|agree|resolve|consider|approve|welcome|"
    r"recommend|request|ask|support)"
)
"""What a group does together besides speaking."""

VERBLESS = (
    r"(?:concerned (?:that|about|at|by)|keen (?:to|that|for)|happy (?:to|with|for)|unsure|of the view|worried|curious|"
    r"in favour|supportive of|wondering|asking|suggesting|noting|saying|reporting|confirming|(?:not )?convinced|"
    r"grateful|disappointed|pleased|surprised|interested in|likewise|(?:the )?same\\b(?! \\w)|ditto|against|"
    r"(?:unhappy|uneasy|anxious|nervous|doubtful|sceptical|frustrated|annoyed|delighted|relieved|cautious|wary) "
    r"(?:about|that|with|at|of|by|to|as)|"
    r"not (?:sure|happy|keen)|also (?:keen|happy|concerned|against|in favour))"
)
"""What notes print right behind a name where prose would have a verb: "Holly concerned that"."""

CHAIRING = re.compile(
    r"(?:welcomed (?:everyone|everybody|all|members|attendees|colleagues|participants|governors|trustees|councillors|"
    r"guests|"
    r"those|him|her|them|the (?:group|board|committee|new|attendees|members|public|meeting|panel)|(?-i:[A-Z]\w+))|"
    r"thanked|thanks|congratulated|wished|invited|adjourned|called (?:the meeting|for a vote)|"
    r"(?:re)?opened the|closed the|introduced (?:everyone|members|attendees|(?:the|a) (?:guest|speaker|new)))\b"
    r"(?!.*\b(?:and|then|but|who) (?:\w+ly )?(?:said|noted|explained|outlined|stated|reported|advised|reminded|"
    r"informed|"
    r"highlighted|confirmed|told|emphasi[sz]ed|gave|updated|set out|added|stressed|summari[sz]ed|thought|felt|asked|"
    r"questioned|wondered|suggested|expressed|hoped|agreed|commented|observed)\b)",
    re.DOTALL,
)
"""Verbs with which somebody only runs the meeting; the sentence after them need not go on with their words."""


def find_speech_act(match: re.Match[str]) -> SpeechAct:
    """Tell which of the verbs a match with SPEECH_VERB found.

    "agreed that" and "agreed to" are one person's words; "agreed with" joins another's.
    """
    groups = match.groupdict()
    return next(act for act in SpeechAct if groups.get(act))
