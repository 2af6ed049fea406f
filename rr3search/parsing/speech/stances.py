"""Where somebody stands, said without a verb of speech: "Jo was in favour", "Al wasn't keen", "Bo would rather wait".

No input; patterns out, for what stands behind the name of somebody at the meeting. What people did, where they were and
what they are is none of these.
"""

import re

__all__ = ["ATTITUDE", "STANCE", "is_stance"]

ATTITUDE = (
    r"(?:keen|happy|unhappy|content|in favour|in favor|in agreement|in support|supportive|opposed|against|concerned|"
    r"worried|unsure|uncertain|not sure|certain|sure|convinced|unconvinced|sceptical|skeptical|doubtful|dubious|"
    r"surprised|relieved|"
    r"shocked|disappointed|pleased|grateful|thankful|glad|sorry|delighted|confident|cautious|nervous|uneasy|"
    r"uncomfortable|comfortable|satisfied|dissatisfied|adamant|critical|hopeful|optimistic|pessimistic|unaware|"
    r"sad|saddened|frustrated|annoyed|angry|impressed|curious|reluctant|willing|minded to|of (?:the|an?|his|"
    r"her) (?:\w+ )?(?:view|opinion|mind)|aware|(?:un)?persuaded|inclined|"
    r"anxious|wary|open to|alarmed|dismayed|encouraged|reassured|unclear|puzzled|baffled|torn|undecided|neutral|"
    r"at (?:her|his|their) wits' end|heartened|appalled|insistent|enthusiastic|relaxed|mindful|unmoved|unimpressed|"
    r"intrigued|perplexed|bemused|troubled|struck by|saddened|resigned to|resistant|of one mind|in two minds|"
    r"in no doubt|at one with|at a loss|at pains|all for|for the idea|surer|keener|happier|warier|conscious (?:of|"
    r"that)|sympathetic|persuadable|unrepentant|indifferent|firm|blunt|candid|bothered|fussed)"
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
_MATTERS_OF_MIND = (
    r"(?:objections?|concerns?|reservations?|worry|worries|doubts?|questions?|quer(?:y|ies)|suggestions?|comments?|"
    r"preference|view|misgivings?|sympathy|confidence|qualms|hopes?|fears?|faith|hesitation|enthusiasm|appetite|"
    r"recollection|memory|regrets?|quarrel|thoughts|observations?|anxieties|anxiety)"
)
STANCE = (
    rf"(?:{_IS}\s+{_DEGREE}{ATTITUDE}\b|"
    rf"(?:did|does|do)(?:n't|\s+not)\s+{_DEGREE}{_THINKING}\b|"
    r"(?:could|can)(?:n't|not|\s+not)\s+(?:\w+ly\s+)?(?:see|support|agree|accept|recall|remember|understand|believe|"
    r"say|vote for|comment|recommend|endorse)\b|"
    r"would(?:n't|\s+not)?\s+(?:not\s+|also\s+|personally\s+|much\s+|strongly\s+|certainly\s+|really\s+)*(?:rather|"
    r"like|prefer|want|welcome|love|hate|object|support|oppose|argue|suggest|recommend|appreciate|favou?r|"
    rf"be\s+{_DEGREE}{ATTITUDE})\b|"
    r"(?:had|has|have)\s+(?:also\s+)?(?:no|some|several|two|three|a (?:few|number of|couple of)|serious|strong|grave|"
    r"an?|every|little|much|great|considerable|many|the same|similar)\s+(?:further\s+|serious\s+|major\s+|minor\s+|"
    r"general\s+|real\s+|other\s+)?"
    rf"{_MATTERS_OF_MIND}\b|(?:had|has|have)\s+{_MATTERS_OF_MIND}(?:\s+(?:about|over|with|for|on|as to|that|in|too)\b|"
    rf"(?=\s*(?:[.,;:]|$)))|"
    r"(?:could|can)\s+(?:\w+ly\s+)?(?:live with|see (?:the|why|both|merit|some)|accept|support|go along|only agree|"
    r"vouch|sympathi[sz]e|understand|well (?:believe|understand|imagine))\b|would\s+accept\b|"
    r"would\s+have\s+(?:\w+ly\s+)?(?:liked|preferred|welcomed|wished|wanted|hoped|thought|expected|voted)\b|"
    r"(?:could|can|would)(?:n't|not|\s+not)\s+be\s+(?:sure|certain|drawn|happy|party)\b|would\s+sooner\b|"
    r"(?:was|were)\s+(?:not\s+(?:yet\s+)?able|unable)\s+(?:yet\s+)?to\s+(?:say|answer|tell|comment|give)\b|"
    r"declined\s+to\s+(?:comment|say|speculate|be drawn)\b|begged\s+to\s+differ\b|demurred\b|"
    r"(?:sympathi[sz]ed|empathi[sz]ed|despaired|bridled|marvelled)\b|"
    r"(?:took|takes)\s+(?:the|an?|her|his|their)\s+(?:\w+\s+){0,2}?(?:view|line|stance|position|point)\b|"
    r"(?:made|makes)\s+(?:it\s+)?(?:plain|clear|known|no secret|light of|much of)\b|"
    r"drew\s+(?:an?|the)\s+(?:\w+\s+)?(?:parallel|comparison|distinction|contrast|analogy|line at)\b|"
    r"saw\s+(?:no|little|some|great|much|every|any)\s+(?:\w+\s+)?(?:harm|point|need|reason|merit|benefit|sense|value|"
    r"difficulty|objection|advantage|virtue|case|problem)\b|"
    r"put\s+it\s+(?:to\b|that\b|differently|more)|(?:stood|stands)\s+by\s+(?:this|that|what|her|his|their|the\s+"
    r"(?:view|advice|decision|figures?))\b|came\s+(?:down|out)\s+(?:on|in favour|against)\b|"
    r"(?:had|has|have)(?:n't|\s+not|\s+never)\s+(?:heard|seen|noticed|realised|realized|known|thought|expected)\b|"
    r"had\s+\w+(?:ed|en|ne|wn|t)\b[^.;:]{2,120}?\s+and\s+(?:\w+ly\s+)?(?:said|considered|felt|thought|asked|reported|"
    r"noted|suggested|believed|hoped|wished|wanted|recommended|advised|confirmed)\b|"
    r"found\s+(?:it|this|that|them|the\s+\w+)\s+(?:\w+ly\s+|very\s+|too\s+|quite\s+)*(?:hard|difficult|easy|odd|"
    r"strange|useful|helpful|sad|unclear|\w+(?:ing|ful|ive|able))\b|"
    r"considered\s+(?:this|that|it|the|there|any|such|them)\b|"
    r"(?:was|is)\s+(?:fine|okay|ok|good)\s+with\b|"
    r"(?:likes?|liked|loves?|loved|hates?|hated|dislikes?|disliked|doubts|reckons?|reckoned|expects?|expected|"
    r"assumes?|assumed|guessed|guesses|figured|supposed|imagined|shared\s+(?:this|that|the|his|her|their|those|these|"
    r"\w+'s?)\s+(?:\w+\s+)?(?:view|concern|worry|frustration|opinion|disappointment|enthusiasm|anxiety)s?)\b)"
)
"""A predicate that gives somebody's mind."""
_STANCE = re.compile(STANCE)


def is_stance(predicate: str) -> bool:
    """Whether the words behind a name give that one's mind."""
    return bool(_STANCE.match(predicate))
