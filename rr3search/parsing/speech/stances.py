"""Where somebody stands, said without a verb of speech: "Jo was in favour", "Al wasn't keen", "Bo would rather wait".

No input; patterns out, for what stands behind the name of somebody at the meeting. What people did, where they were and
what they are is none of these.
"""

__all__ = ["ATTITUDE", "STANCE"]

ATTITUDE = (
    r"(?:keen|happy|unhappy|content|in favour|in favor|in agreement|in support|supportive|opposed|against|concerned|"
    r"worried|unsure|uncertain|not sure|certain|sure|convinced|unconvinced|sceptical|skeptical|doubtful|dubious|"
    r"surprised|"
    r"shocked|disappointed|pleased|grateful|thankful|glad|sorry|delighted|confident|cautious|nervous|uneasy|"
    r"uncomfortable|comfortable|satisfied|dissatisfied|adamant|critical|hopeful|optimistic|pessimistic|unaware|"
    r"sad|saddened|frustrated|annoyed|angry|impressed|curious|reluctant|willing|minded to|of the (?:view|opinion)|"
    r"aware|(?:un)?persuaded|inclined|"
    r"anxious|wary|open to|alarmed|dismayed|encouraged|reassured|unclear|puzzled|baffled|torn|undecided|neutral|"
    r"at (?:her|his|their) wits' end|heartened|appalled|insistent|enthusiastic|relaxed|mindful)"
)
"""What a mind can be, as far as it takes words to know it."""
_THINKING = (
    r"(?:think|agree|want|feel|like|support|believe|know|see (?:why|how|any|the point|the need|a need|it)|accept|"
    r"object|mind|wish|consider|recall|remember|understand|approve|favou?r|recogni[sz]e|expect|share|care|trust|"
    r"disagree|doubt|hope|have)"
)
_DEGREE = (
    r"(?:(?:not|very|quite|also|still|more|less|all|rather|extremely|really|too|so|entirely|fully|particularly|"
    r"equally|broadly|generally|strongly|firmly|wholly|personally|both)\s+)*"
)
_IS = r"(?:was|were|is|are|remained|remains|seemed|seems|sounded|sounds)(?:n't)?"
STANCE = (
    rf"(?:{_IS}\s+{_DEGREE}{ATTITUDE}\b|"
    rf"(?:did|does|do)(?:n't|\s+not)\s+{_DEGREE}{_THINKING}\b|"
    r"(?:could|can)(?:n't|not|\s+not)\s+(?:\w+ly\s+)?(?:see|support|agree|accept|recall|remember|understand|believe|"
    r"say|vote for|comment|recommend|endorse)\b|"
    r"would(?:n't|\s+not)?\s+(?:not\s+|also\s+|personally\s+|much\s+|strongly\s+|certainly\s+|really\s+)*(?:rather|like|"
    r"prefer|want|welcome|love|hate|object|support|oppose|argue|suggest|recommend|appreciate|favou?r|"
    rf"be\s+{_DEGREE}{ATTITUDE})\b|"
    r"(?:had|has|have)\s+(?:also\s+)?(?:no|some|several|two|three|a (?:few|number of|couple of)|serious|strong|grave|"
    r"an?)\s+(?:further\s+|serious\s+|major\s+|minor\s+|general\s+|real\s+)?(?:objections?|concerns?|reservations?|"
    r"worry|worries|doubts?|questions?|quer(?:y|ies)|suggestions?|comments?|preference|view)\b|"
    r"(?:could|can)\s+(?:live with|see (?:the|why|both)|accept|support)\b|would\s+accept\b|"
    r"(?:had|has|have)(?:n't|\s+not|\s+never)\s+(?:heard|seen|noticed|realised|realized|known|thought|expected)\b|"
    r"had\s+\w+(?:ed|en|ne|wn|t)\b[^.;:]{2,120}?\s+and\s+(?:\w+ly\s+)?(?:said|considered|felt|thought|asked|reported|noted|"
    r"suggested|believed|hoped|wished|wanted|recommended|advised|confirmed)\b|"
    r"found\s+(?:it|this|that|them|the\s+\w+)\s+(?:\w+ly\s+|very\s+|too\s+|quite\s+)*(?:hard|difficult|easy|odd|strange|"
    r"useful|helpful|sad|unclear|\w+(?:ing|ful|ive|able))\b|"
    r"considered\s+(?:this|that|it|the|there|any|such|them)\b|"
    r"(?:was|is)\s+(?:fine|okay|ok|good)\s+with\b|"
    r"(?:likes?|liked|loves?|loved|hates?|hated|dislikes?|disliked|doubts|reckons?|reckoned|expects?|expected|"
    r"assumes?|assumed|guessed|guesses|figured|supposed|imagined|shared\s+(?:this|that|the|his|her|their|those|these|"
    r"\w+'s?)\s+(?:\w+\s+)?(?:view|concern|worry|frustration|opinion|disappointment|enthusiasm|anxiety)s?)\b)"
)
"""A predicate that gives somebody's mind."""
