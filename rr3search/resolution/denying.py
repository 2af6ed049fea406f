"""Words that answer no."""

import re

__all__ = ["IN_PART", "NEGATIVE", "NONE_OF_IT", "NOT_SO"]

_AUXILIARY = r"(?:will|would|can|could|does|do|did|is|are|was|were)"
_AHEAD = r"(?:be |currently |able to |been |going to |planning to |plan to |intend to )*"
_POSSIBLE = r"possible(?! to (?:say|tell|know|give|comment))"
"""That it is not possible to say answers nothing."""
_ASKED_FOR = rf"extend\w*|fund\w*|chang\w*|{_POSSIBLE}|available|plann\w*|provid\w*|happen\w*|allow\w*|permit\w*"
_GRANTED = r"includ\w*|support\w*|accept\w*|agree\w*|expect\w*|consider\w*"
_TELLS = r"(?:said|says|told|replied|answered|reported|explained|that|because|since|as|who|which|where|if|when)"
_SAYS = r"(?:said|says|told \w+|replied|answered|reported|explained|confirmed|regretted|feared|believed|thought)"
_WITHOUT_REMEDY = r"(?![^.]{0,120}\b(?:and|so|but) (?:\w+ ){1,4}?(?:would|will)\b)"
"""Behind a refusal that is told of: nobody does it instead ("and they would do so")."""
_REFUSED = r"(?:declined|refused) to\b(?![^.]{0,120}[,;] (?:and )?(?:so|but)\b)"
"""By the side that answers, as far as the sentence goes: what a third party refused denies nothing."""
_DENIALS = (
    r"\b(?:not aware of|unaware of|not been made aware of)\b",
    (
        r"\bno (?:current |immediate |firm |further |additional |such |specific )*"
        r"(?:plans?|funding|funds|intention|budget|provision|proposals?|resources?|scope|decision to)\b"
    ),
    rf"\b{_AUXILIARY} ?(?:not|n't) {_AHEAD}(?:{_ASKED_FOR}|{_GRANTED})",
    rf"\b(?:cannot|can't|won't|wouldn't|isn't|aren't) (?:be |currently )?(?:{_ASKED_FOR})",
    r"\bruled out\b",
    rf"^(?:(?!\b{_TELLS}\b)[^.;:,]){{0,80}}\b{_REFUSED}",
    rf"\b(?:he|she|they|we|(?:her|his|their|our) \w+) (?:(?:had|has|have|\w+ly) ){{0,2}}{_REFUSED}",
    rf"\b{_SAYS} that [^.;:,]{{0,60}}?\b{_REFUSED}{_WITHOUT_REMEDY}",
    (
        r"(?<!\bwhy )\b(?:it|they|he|she|that|this|there|we) "
        r"(?:would|did|does|do|is|was|are|were|could|had|has|will|can|might|may|should|must) ?not"
        r"(?=\s*(?:[;.,:(]|$)| (?:because|since|as|for)\b)"
    ),
    (
        r"(?<!\bwhy )\b(?:it|they|he|she|that|this|there|we) (?:would|can|could|will|might|may|should|must) ?not"
        r"(?= (?:under|without|at (?:present|the moment)|this (?:year|time)|within|on (?:the )?(?:present|current))\b"
        r"(?![^.;,]{0,40}?\b(?:say|tell|know|known|give|given|comment|answer|commit|confirm)\b))"
    ),
    r"\b(?:did|does|do|had|has) (?:not|no) (?:intend|intention|plan) (?:to\b|of\b)",
    r"\b(?:was|were|is|are) (?:\w+ly )?afraid not\b|\b(?:feared|regretted|hoped) not(?=\s*(?:[.;,:]|$))",
    r"\b(?:it|this|that) (?:was|is) (?:quite |simply )?out of the question\b",
    (
        r"\b(?:saw|sees|could see|held out|hold out|offer(?:ed)?|gave|could give|there was) (?:little|no) "
        r"(?:case|need|prospect|hope|chance|scope|likelihood|possibility)\b"
    ),
    r"^no\b[,.:;]|\bthe (?:short )?(?:answer|reply) (?:was|is) (?:a )?(?:firm |simple |clear |plain |\"|')?no\b",
    r"\b(?:replied|answered) in the negative\b|^(?:certainly|of course|absolutely|definitely|probably) not\b",
    (
        r"\b(?:it|this|that|the (?:request|proposal|application|bid|idea|suggestion)) (?:was|were|had been|has been) "
        r"(?:turned down|rejected|refused|declined|ruled out|thrown out)\b(?![^.]*[,;] (?:and|but|so)\b)"
    ),
    r"\bnot (?:\w+ )?(?:\w+'s )?(?:policy|practice|intention) to\b",
    r"\b(?:had|has|have) no (?:money|budget|funds|funding|plans?|intention|powers?|resources)\b",
    r"^[^.;:]{0,40}?[:–-] ?no\b[.,;]",
    r"\bno \w+ (?:exists?|existed)\b",
    r"\b(?:and|;) none (?:was|is) planned\b",
    r"\b(?:said|says|answered|replied) no\b",
    r"\b(?:said|says|thought|thinks|replied|believed) (?:that )?not\b(?! only\b)",
)
NEGATIVE = re.compile("|".join(_DENIALS), re.IGNORECASE)
NONE_OF_IT = re.compile(
    r"\bthere (?:is|are|was|were|will be|would be) (?:no|not|none)\b"
    r"(?! (?:changes?|delays?|problems?|issues?|objections?|(?:blanket|absolute|automatic|outright|hard and "
    r"fast) \w+))",
    re.IGNORECASE,
)
"""A no where an answer opens with it; further on it may be of anything."""
IN_PART = re.compile(
    r"\bthere (?:is|are|was|were) (?!no\b|not\b|none\b)[^,;.]{2,60}?,? but (?:there )?(?:(?:is|are|was|were) "
    r"(?:no|not)|no)\b",
    re.IGNORECASE,
)
"""A yes to one thing and a no to another: "there were telephones but there was no clothing"."""
_ANOTHER_CLAUSE = r"\b(?:if|when|unless|until|whether|which|who|why|reason|but|and|though|although)\b"
_MODAL = r"(?:would|could|will|can|should|might|may|must)"
NOT_SO = re.compile(
    rf"^[^.;]{{0,60}}?\b{_SAYS} that no (?:\w+ ){{1,3}}?{_MODAL} (?:be )?(?P<of_none>\w+)|"
    rf"^[^.;]{{0,60}}?\b{_SAYS}(?: \w+)? that (?:(?!{_ANOTHER_CLAUSE})[^.;,]){{0,60}}?\b{_MODAL} ?not "
    r"(?:be (?:\w+ly )?)?(?P<verb>\w+)",
    re.IGNORECASE,
)
"""What would not be, by the verb: a no where a question for yes or no asks for just that."""
