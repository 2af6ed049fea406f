"""What the room made of a remark: "There was laughter", "Two hands went up", "This was warmly welcomed".

Sentence in, yes or no. Only a sentence that ends where the reaction does counts; "There was laughter in the shop" is
the speaker's tale.
"""

import re

__all__ = ["is_reaction"]

_FEELING = (
    r"(?:laughter|applause|silence|clapping|cheers?|cheering|groans?|groaning|murmurs?|murmuring|sighs?|nods?|nodding|"
    r"hisses|mirth|hilarity|amusement|merriment|impatience|unease|discomfort|disquiet|dismay|surprise|relief|anger|"
    r"sympathy|disappointment|delight|dissent|scepticism|enthusiasm|interest|consternation|embarrassment|frustration|"
    r"astonishment|disbelief|irritation|concern|approval|disapproval|agreement|disagreement|assent|consensus|support|"
    r"discussion|debate|pause|hush|gasps?|a show of hands|banter|levity|excitement|hesitation|reluctance|puzzlement)"
)
_WORDS = r"(?:[\w'-]+\s+){0,4}?"
_HERE = (
    r"(?:\s+(?:then|afterwards|here|now|again|all round|followed|greeted (?:this|that|it)|broke out))?"
    r"(?:,?\s+(?:at|to|in|round|around|about|over|on|from|among|amongst|across|throughout|with|by|of)\s+"
    r"(?:this|that|it|these|what was said|(?:all |both )?(?:sides|quarters)|the\s+(?:whole\s+)?(?:room|table|meeting|"
    r"floor|chamber|gallery|hall|point|idea|suggestion|proposal|news|remark|answer|reply|board|committee|members|group|"
    r"panel|council|audience|public|end)|all|all present|everyone|everybody|members|governors|trustees|those present|"
    r"many present|several (?:present|members|people|others)|some (?:members|present|people)|most (?:members|present)|"
    r"others|(?:\w+\s+)?(?:laughter|applause|cheers|silence|nods|murmurs|groans|sighs|enthusiasm|interest|thanks|dismay|"
    r"relief|approval|regret|acclaim)))*"
    r"(?:\s+for (?:a|some|several) (?:moments?|minutes?|while))?[\s.!)\"']*$"
)
_THERE = re.compile(rf"^[(\[]?There\s+(?:was|were|is|followed)\s+{_WORDS}{_FEELING}{_HERE}", re.IGNORECASE)
_FOLLOWED = re.compile(r"^There\s+(?:then\s+)?(?:followed|ensued)\b", re.IGNORECASE)
_SHOWN = re.compile(
    rf"^{_WORDS}{_FEELING}\s+(?:was|were)\s+(?:\w+ly\s+)?(?:evident|audible|palpable|apparent|visible|noticeable|plain|"
    rf"heard|felt|shown|voiced|expressed|noted|detected|general){_HERE}",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"^[(\[]?(?:(?:General|Much|Some|Loud|Long|Warm|Brief|Prolonged|More|Further)\s+)?{_FEELING}{_HERE}", re.IGNORECASE
)
_GESTURE = re.compile(
    r"^(?:(?:Several|A few|Few|Two|Three|Four|Five|Six|Most|Many|Some|All|No|A number of|One or two|Both)\s+)?"
    r"(?:hands?|heads?|eyebrows|voices|eyes|shoulders|faces|smiles|glances|looks)\s+"
    rf"(?:(?:were|was)\s+(?:then\s+)?(?:raised|shaken|nodded|exchanged|shrugged|lifted)|went up|shook|nodded|rose|fell|"
    rf"turned|shot up|dropped){_HERE}",
    re.IGNORECASE,
)
_ROOM = re.compile(
    r"^The\s+(?:room|table|hall|chamber|gallery|audience|floor|public gallery)\s+"
    r"(?:(?:was|fell|went|grew|became|sat)\s+(?:\w+\s+)?(?:quiet|silent|still|divided|split|amused)|laughed|applauded|"
    r"murmured|cheered|clapped|groaned|nodded|agreed|erupted)\b",
    re.IGNORECASE,
)
_REMARK = (
    r"(?:This|That|It|These|Those|(?:The|This|That|His|Her|Their)\s+(?:[\w-]+\s+)?(?:points?|suggestions?|proposals?|"
    r"announcement|news|offer|remarks?|comments?|idea|explanation|answer|question|invitation|intervention|statement|"
    r"observation|clarification|reassurance|assurance|apology|thanks|caution|warning|response|reply|contribution))"
)
_TAKEN = re.compile(
    rf"^{_REMARK}\s+(?:was|were)\s+(?:(?:\w+ly|well|then|much|also|all|not)\s+){{0,2}}(?:welcomed|received|applauded|cheered|"
    r"echoed|supported|endorsed|taken|appreciated|acknowledged|greeted|met|pursued|disputed|challenged|contested|"
    rf"resisted|seconded)(?:\s+(?:up|further))?{_HERE}",
    re.IGNORECASE,
)
_FOUND_FAVOUR = re.compile(
    rf"^{_REMARK}\s+(?:found (?:\w+ )?(?:favour|support|agreement)|met (?:with )|drew |prompted |provoked |caused |"
    rf"raised (?:a |some )?(?=laugh|smile)|got |won |brought )(?:{_WORDS}(?:{_FEELING}|laugh|smiles?|favour))?{_HERE}",
    re.IGNORECASE,
)


def is_reaction(sentence: str) -> bool:
    """Whether a folded sentence tells how the meeting took what was said before it."""
    return any(
        pattern.match(sentence)
        for pattern in (_THERE, _FOLLOWED, _SHOWN, _BARE, _GESTURE, _ROOM, _TAKEN, _FOUND_FAVOUR)
    )
