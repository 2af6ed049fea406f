"""Words that answer yes."""

import re

__all__ = ["AFFIRMED"]

_ENDS = (
    r"(?=\s*(?:[.;,:(]|$)| (?:as|since|because|from|in|on|at|by|with|for|until|wherever|whenever|provided|if|and)\b)"
)
_AUXILIARY = r"(?:would|could|will|can|did|does|do|is|are|was|were|had|has|have|might|may|should)"
_SAID = (
    r"(?:said|says|replied|answered|confirmed|thought|believed|hoped|assured \w+|told \w+|agreed|expected|was sure|"
    r"was confident|was (?:pleased|happy|glad) to say)"
)
AFFIRMED = re.compile(
    rf"^[^.;]{{0,60}}?\b{_SAID},? (?:that )?(?:yes\b|(?:it|they|he|she|that|this|there|we) "
    rf"{_AUXILIARY}{_ENDS})|^[^.;:]{{0,40}}?[:–-] ?yes\b|^(?:\w+ )?yes\b|^(?:certainly|of course|indeed)\b|"
    r"\b(?:replied|answered) in the affirmative\b",
    re.IGNORECASE,
)
"""An answer that opens so says yes, whatever it denies further on."""
