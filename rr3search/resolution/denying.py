"""Words that answer no."""

import re

__all__ = ["NEGATIVE", "NONE_OF_IT"]

_AUXILIARY = r"(?:will|would|can|could|does|do|did|is|are|was|were)"
_AHEAD = r"(?:be |currently |able to |been |going to |planning to |plan to |intend to )*"
_POSSIBLE = r"possible(?! to (?:say|tell|know|give|comment))"
"""That it is not possible to say answers nothing."""
_ASKED_FOR = rf"extend\w*|fund\w*|chang\w*|{_POSSIBLE}|available|plann\w*|provid\w*|happen\w*|allow\w*|permit\w*"
_GRANTED = r"includ\w*|support\w*|accept\w*|agree\w*|expect\w*|consider\w*"
_TELLS = r"(?:said|says|told|replied|answered|reported|explained|that|because|since|as|who|which|where|if|when)"
_SAYS = r"(?:said|says|told \w+|replied|answered|reported|explained)"
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
    r"\b(?:it|they|he|she|that|this|there|we) (?:would|did|does|do|is|was|are|were|could|had|has|will) not(?=[;.,]|$)",
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
    r"(?! (?:changes?|delays?|problems?|issues?|objections?))",
    re.IGNORECASE,
)
"""A no where an answer opens with it; further on it may be of anything."""
