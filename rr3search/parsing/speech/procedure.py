"""What the minute-taker tells in passing: who came and went, what came of it, when the meeting closed, later notes.

Sentence in, yes or no. Such a sentence is nobody's speech, and ends the speech before it.
"""

import re

from rr3search.domain import fold_characters
from rr3search.language.clues import make_clue
from rr3search.parsing.speech.proceedings import is_proceeding
from rr3search.parsing.speech.reactions import is_reaction

__all__ = ["is_outcome", "is_procedure"]

_MOVEMENT = re.compile(
    r"\b(?:joined|left|arrived at|rejoined|dialled into|entered) (?:the (?:meeting|call|room)|at \d)|"
    r"^The (?:meeting|call) (?:closed|ended|adjourned|finished|was adjourned|opened|started|began|was called)\b|"
    r"\btook (?:over )?(?:the )?(?:chair|minutes|notes)\b|(?<!who had )(?<!who )"
    r"\b(?:gave|sent|offered|tendered) (?:his |her |their )?apologies\b|"
    r"^(?:This|That) (?:concluded|completed|ended|closed) (?:the )?(?:business|meeting|agenda|proceedings)\b|"
    r"^(?:A quorum was (?:present|established|declared)|The meeting was (?:declared )?quorate)\b|"
    r"^No (?:other|further) business\b|"
    r"\b(?:left|departed|withdrew|rejoined|arrived)\s+(?:at this (?:point|stage|juncture)|for another (?:meeting|"
    r"appointment|engagement|commitment)|(?:after|during|before|for) (?:this|the (?:vote|next)) ?(?:item)?\b)|"
    r"^(?:Meeting|Call) (?:closed|ended|adjourned|opened|started|began)\b|^There being no (?:further|other) business\b|"
    r"^(?:Cllrs?|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? (?:[\w.'-]+ ){1,3}"
    r"(?:returned|rejoined|withdrew|departed|arrived|left)"
    r"(?: the room| to the (?:meeting|room|table))?(?: at [\d.: apm]+)?\.?$",
    re.IGNORECASE,
)
_says_moved = make_clue(
    *("joined", "left", "arrived", "dialled", "entered", "meeting", "call", "took", "apologies", "no further"),
    *("no other", "returned", "withdrew", "departed", "quor", "business", "agenda", "proceedings"),
)
_NEXT_MEETING = re.compile(
    r"^(?:The )?(?:date of the )?next (?:[\w-]+ ){0,2}meeting (?:of the (?:\w+ ){0,2}(?:board|committee|group|council|"
    r"panel|forum|trustees|governors) )?(?:(?:will|would|is to|was to) (?:be|take place)|(?:is|was) (?:set|fixed|"
    r"arranged|scheduled|agreed|confirmed|on|at))\b(?! (?:chaired|attended))|"
    r"^The (?:board|committee|group|council|panel|forum|trustees|governors|members|society|club|branch|assembly) "
    r"(?:(?:will|would|is to|are to|was to|were to) )?(?:next meets?|meets? next|(?:re)?convenes?|meets? again)\b",
    re.IGNORECASE,
)
"""When the meeting meets again."""
_NONE = re.compile(
    r"^There (?:was|were|are|is) (?:none\b|nothing (?:further|else|to (?:report|note))|no (?:(?:other|further|new|"
    r"additional|immediate|formal|more|matters?) )*"
    r"(?:declarations?|questions?|comments?|matters|items?|business|apologies|objections?|conflicts?|correspondence|"
    r"issues|updates?|reports?|members of the public|public comments?|amendments?|corrections?|"
    r"volunteers|offers|takers|"
    r"nominations|declared interests?|dissent)\b)|"
    r"^No (?:\w+ ){0,2}(?:corrections|amendments|declarations|apologies|objections|volunteers|nominations|"
    r"matters arising|interests) (?:to|on|of|from|were|was|arising)\b",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"^\W{0,3}(?:(?:post|after|subsequent to the)[- ]?meeting (?:note|update|comment)|after-?note|footnote|addendum|"
    r"updates? since (?:the|that|this|last) meeting|(?:secretary|secretariat|clerk|editor|minute[- ]?taker|"
    r"chair)(?:'s|s')? "
    r"note|note (?:from|by) (?:the )?(?:secretary|secretariat|clerk|editor|chair)|note to (?:the )?minutes|n\.?b\.?)\s*"
    r"(?::|\.|\s-+\s|\()",
    re.IGNORECASE,
)
_DISCUSSED = (
    r"(?:discussions?|debates?|conversations?|chat|exchange|exchanges|argument|arguments|disagreement|laughter|applause|"
    r"murmurs?|groans?|cheers?|silence|nodding|nods|hilarity|amusement|brainstorm|feeling|consensus|agreement|support)"
)
_MOOD = re.compile(
    r"^\W?(?:(?:a|an|some|much|more|further|long|lengthy|brief|short|good|general|wide-ranging|lively|robust|healthy|"
    r"heated|loud|lots of|a lot of|full|strong|broad|unanimous|warm|polite|plenty of|useful|detailed|animated|"
    rf"considerable|no)\s+)*{_DISCUSSED}\b(?:(?:\s+(?:about|of|on|over|around|as to|regarding|re|followed|ensued|in|"
    r"for|that|whether|whilst|while|from|at|with|between|took place)\b[^:]*)|\W*$)",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^(?:(?:Nobody|No one|No-one|None (?:of|were)[^.]{0,40}?)(?: else| present| here| "
    r"(?:on|in|at|from|of) [^.]{2,25}?)? "
    r"(?:knew|objected|disagreed|dissented|volunteered|"
    r"does|did(?! not)|responded|replied|abstained|could (?:say|answer|recall|remember)|"
    r"had (?:any|anything|seen|heard|been)|"
    r"wanted to|raised|offered|thought|felt|"
    r"declared|voted|came forward|spoke|minded|demurred|argued|was (?:against|opposed|in favour)|"
    r"could (?:follow|help|attend)|wished)\b|"
    r"(?:On (?:the |this |that )?\w+,? no|No) (?:\w+ ){0,3}(?:was|were) (?:declared|raised|made|given|found|received|"
    r"reached|taken|recorded|reported|offered|proposed)\b|"
    r"Nothing (?:else|further|more|to report|to add|to declare)\b)"
)
_LEFT = re.compile(
    r"^(?:(?:This|That|It|The (?:matter|item|issue|question|point|paper|report|decision|motion|proposal)|These|Those|"
    r"Both|All|All (?:of )?(?:the |these |previous |other )?actions[^.]{0,40}) (?:was|were|is|are) "
    r"(?:then |therefore |duly |all |to be )?(?:left|deferred|"
    r"carried (?:over|forward)|held over|parked|taken (?:away|offline|as read|forward)|referred|passed|not known|"
    r"unknown|"
    r"unclear|noted|minuted|dropped|put to (?:the|a) vote|done|complete|completed|closed|ongoing|"
    r"outstanding|looked into|tabled(?= to\b| until\b|\W*$)|(?:supported|received|echoed|applauded|disputed|seconded)"
    r"(?=(?: in silence| with (?:\w+ )?(?:applause|interest|dismay|thanks|regret)| warmly| by (?:all|everyone|others))?"
    r"\W*$)|"
    r"brought back|circulated|accepted|agreed|approved|welcomed|confirmed|supported by (?:all|everyone|members)|"
    r"(?:duly |)(?:endorsed|seconded|carried))\b|"
    r"[^.]{3,60} (?:was|were|had been|has been|having been) (?:previously )?circulated\b(?! by\b)[^.]{0,40}\.?$|"
    r".{3,80}\bwas the (?:short |only |honest )?(?:reply|answer|response)\W*$|"
    r"An? (?:small |new |joint )*(?:sub-?committee|working (?:group|party)|task (?:and finish )?group|group|panel|"
    r"committee)\b[^.]{0,60} (?:was|were) (?:appointed|formed|set up|established|elected)\b|"
    r"So (?:minuted|agreed|noted|resolved)\b|Votes?\b[^.]{0,30}[:\d]|Voting\b|Date of (?:the )?next meeting\b|"
    r"Next (?:meeting|one)\b|(?:[A-Z][\w'-]* )(?:[\w'-]+ ){0,2}(?:noted|"
    r"approved|accepted|deferred|received|agreed)\.?$|"
    r"[A-Z][\w'-]*(?: (?!(?:is|are|was|were|has|have|had|need|needs|ought|likely|due|"
    r"going)\b)[\w'-]+){0,4} "
    r"to be (?:\w+ed|sent|made|taken|brought|done|put|set|given|held|told|sought|chosen|found|kept)\b)"
)


def is_procedure(sentence: str) -> bool:
    """Whether the sentence is the minute-taker's own."""
    folded = fold_characters(sentence)
    bare = folded.strip()
    is_movement = _says_moved(folded) and _MOVEMENT.search(folded)
    return bool(is_movement or _NONE.match(bare) or _NOTE.match(folded) or _NEXT_MEETING.match(bare))


def is_outcome(sentence: str) -> bool:
    """Whether a sentence that names no speaker tells what the meeting made of what was said before it."""
    bare = fold_characters(sentence).strip()
    return bool(
        _MOOD.match(bare) or _NOBODY.match(bare) or _LEFT.match(bare) or is_reaction(bare) or is_proceeding(bare)
    )
