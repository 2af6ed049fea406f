"""Words that answer yes."""

import re

__all__ = ["AFFIRMED", "TOLD_FIRST"]

_ENDS = r"(?=\s*(?:[.;,:(]|$)| (?:as|since|because|until|wherever|whenever|provided|if)\b)"
_AUXILIARY = r"(?:would|could|will|can|did|does|do|is|are|was|were|had|has|have|might|may|should)"
_MODAL = r"(?:would|could|will|can|might|may|should)"
_WITH_MORE = r"(?= (?:from|in|on|at|by|with|for|and)\b)"
"""How it is done may follow what can be; "it was on" opens something else."""
_SAID = (
    r"(?:said|says|replied|answered|confirmed|thought|believed|hoped|assured \w+|told \w+|agreed|expected|was sure|"
    r"was confident|was (?:pleased|happy|glad) to say)"
)
_ITSELF = rf"(?:it|they|he|she|that|this|there|we) (?:{_AUXILIARY}{_ENDS}|{_MODAL}{_WITH_MORE})"
AFFIRMED = re.compile(
    rf"^[^.;]{{0,60}}?\b{_SAID},? (?:that )?(?:yes\b|{_ITSELF})|^[^.;:]{{0,40}}?[:–-] ?yes\b|^(?:\w+ )?yes\b|"
    r"^(?:certainly|of course|indeed)\b(?! not\b)|\b(?:replied|answered) in the affirmative\b",
    re.IGNORECASE,
)
"""An answer that opens so says yes, whatever its later sentences deny."""
TOLD_FIRST = re.compile(
    rf"{AFFIRMED.pattern}|\b{_SAID},? (?:that )?(?:all but|all|most|nearly all|some|half|many|none|\d[\d,.]*|\w+ out) "
    r"(?:\w+ )?of (?:them|these|those|it|the)\b|"
    r"\bput (?:it|this|that|them|the \w+(?: \w+)?) at \W?\d|"
    r"^(?:(?:reply|answer|response)(?: (?:by|from) [^:]{2,60})?: )?"
    r"(?:in part|partly|up to a point|to (?:some|an) extent)\b|"
    rf"\b{_SAID} that (?:the|its?|their|this|that|these|those) (?:\w+ ){{1,3}}?(?:would|will) (?:stay|remain|"
    r"continue|be|run|open|close|start|begin|end|rise|fall|go|last|cost)\b"
    r"(?! (?:\w+ )?(?:told|asked|looked|considered|decided|reviewed|known|announced|published|confirmed|settled|"
    r"fixed|set|given)\b)|"
    rf"\b{_SAID} that there (?:was|were) (?:for|in|at) (?:those|the|some|most|all)\b|"
    r"^(?:some|most|many|half|a few|several|nearly all|almost all) (?:had|has|have|were|did|do|would|could|can|are)\b",
    re.IGNORECASE,
)
"""An answer that opens so tells a part of what was asked, whatever its later sentences cannot say."""
