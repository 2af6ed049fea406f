"""What the meeting decided: labels and sentences that record it.

Text in, yes or no out. A decision is the minute-taker's record of the meeting, never a person's words.
"""

import re

from rr3search.domain import fold_characters
from rr3search.language.clues import make_clue
from rr3search.language.remembered import remember

__all__ = [
    "find_decision_label",
    "find_inner_decision_labels",
    "is_decided_topic",
    "is_decision",
    "is_decision_title",
    "is_verdict",
    "names_deciding_body",
    "tells_what_body_did",
]

_DECISION_LABEL = re.compile(
    r"^\W{0,3}(?:(?:(?:key |agreed )?decisions?(?: made| taken| reached| required)?|resolutions?|agreed|resolved|"
    r"approved|ratified|endorsed|adopted|accepted|confirmed(?=:\s*(?:that )?(?:the )?(?:draft )?minutes)|outcomes?|"
    r"motions? (?:carried|passed|approved))(?:(?: no\.?| number)? "
    r"?[#(]?(?:[A-Z]{1,4}[/-]?)?\d[\w./-]*\)?)?\W{0,2}?\s*(?::|\s-+\s)\**\s*|(?:it was |the [\w ]{3,30} "
    r")?(?:resolved|agreed|decided)(?: that| to)?\s*:\s*$|(?-i:(?:IT WAS )?(?:RESOLVED|AGREED|DECIDED|APPROVED|"
    r"Resolved))"
    r"\s+(?=(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)?that\b|to\b|THAT\b|TO\b|unanimously\b))|"
    r"(?-i:(?:DECISION|Decision|RESOLUTION|Resolution) "
    r"(?:[Nn]o\.? ?)?[A-Z]{0,3}\d[\w./-]*\.?\s+(?=[A-Z]))",
    re.IGNORECASE,
)
_INNER_LABEL = re.compile(
    r"(?<=[.!?;)\]])\s+(?P<label>(?:DECISION|RESOLVED|AGREED|RESOLUTION|Decision|Resolution)s?(?: "
    r"?\d[\w./]*)?(?:\s*(?::|\s-\s)|\s+(?=that\b|to\b|THAT\b)))"
)
_SUBJECT = (
    r"(?:the )?(?:(?:draft |revised |amended |above |previous |last |quarterly |annual |financial |final |updated "
    r")*(?:minutes|report|reports|accounts|budget|policy|policies|agenda|motion|resolution|proposal|recommendations?|"
    r"application|plan|terms of reference|amendment|statement|invoices?|payments?|consent agenda|strategy|paper|"
    r"schedule|financial statements?|request|notes|apologies|nominations?|quotation|quote|tender|grant))"
)
_ADOPTED = (
    r"(?:approved|agreed|adopted|accepted|ratified|carried|passed|defeated|endorsed|confirmed|signed|noted and "
    r"approved|lost|rejected|received and (?:accepted|adopted|approved))"
)
_SAID_TO_BE = (
    r"(?:(?:was|were|is|are|be|been|then|also|now|duly|therefore|unanimously|being|has|have|"
    r"subject to [\w ]{3,30})\s+){0,3}"
)
_BODY = (
    r"(?:board|committee|sub-?committee|council|panel|forum|cabinet|senate|synod|governors|trustees|directors|assembly|"
    r"branch|meeting|group)"
)
_BY_OTHERS = r"(?! by (?!all\b|\d|the (?:board|committee|governors|trustees|meeting|members)\b)| last\b| in \d)"
_SHAPES = (
    r"(?:(?:with|subject to|following|after) [^.:;?]{3,60}?,? )?"
    + _SUBJECT
    + r"(?:\s+(?!by\b)[\w'/,&()-]+){0,20}?\s+"
    + _SAID_TO_BE
    + r"(?:\w+ly\s+)?"
    + _ADOPTED
    + r"\b(?!\s+(?:a|an)\b)",
    _SUBJECT + r"\b[^;?]{0,60}?\b(?:moved|proposed)\b[^;?]{2,60}\bseconded\b",
    r"(?:it was )?(?:proposed|moved)(?: by| and)\b.{2,80}?\bseconded\b",
    r"(?:proposed|proposer|moved|motion)\b[^.]{2,90}?\b(?:seconded|seconder|second)\b",
    (
        r"(?:carried|approved|agreed|passed|adopted|resolved|motion carried|all agreed|all in favou?r|unanimous(?:ly)?)"
        r"(?: \w+ly| by (?:all|acclamation|consensus)| unopposed| nem\.? con\.?| as (?:read|presented|amended|"
        r"circulated|listed|printed|"
        r"a true record)|,? (?:and )?(?:signed|agreed|approved|adopted|confirmed|accepted|"
        r"(?:proposed|moved) [^.:;?]{2,60}))*"
        r"\W*$"
    ),
    (
        r"(?:the )?(?:motion|resolution|proposal|amendment|vote)s? (?:was |were )?(?:put to the vote and )?"
        r"(?:then |duly |unanimously )?(?:carried|passed|approved|adopted|defeated|lost|failed)\b"
    ),
    r"on (?:a|the) (?:motion|proposal|proposition)\b.{2,120}\b(?:resolved|agreed|carried|approved|seconded|passed)\b",
    r"(?:a )?(?:motion|vote)\b.{2,120}?\b(?:seconded|carried|passed|approved|unanimous\w*)\b",
    r"[^.:;?]{2,60}\s-+\s(?:unanimously )?(?:approved|agreed|adopted|ratified|accepted|endorsed|carried|passed|"
    r"rejected|refused)\b" + _BY_OTHERS,
    r"(?-i:M/S(?:/[CP])?\b\W|MS[CP]\b\W)",
    r"we (?:all |then |also |unanimously )?(?:agreed|decided|resolved|voted|approved) (?!with\b)",
    (
        r"(?!.*\bhad\b)[A-Z].{2,120}\b(?:was|were) (?:duly |unanimously |then |all )*(?:re-?)?elected\b"
        r"(?! (?:in|on|at|for) \d)"
    ),
    (
        r"(?:accepted|approved|agreed|adopted|carried|passed|ratified|endorsed)\s+(?:without|nem|unopposed|subject to|"
        r"by \d|\d+\s*-\s*\d|with \w+ (?:amendments?|corrections?|changes))"
    ),
    r"(?:it was )?agreed(?:,\s|\s-+\s|\s+(?:we|to|that|not|in principle|on)\b)",
    (
        r"agreed\s+(?!(?:with|in|by|and|but|as|at|this|actions?|minutes|notes?|next|dates?)\b)[\w' -]{2,40}?\s"
        r"(?:will|should|goes|go|is|are|be|stays?|writes?|\w{3,}s)\s"
    ),
    (
        r"(?:everyone|everybody|all(?: present| members)?)\s+(?:was |were )?"
        r"(?:(?:happy|content)(?= to\b| for\b| that\b|\W*$)|in favou?r\b|in agreement\b)"
    ),
    (
        r"(?:(?:after|following|in the light of|having) [^.:;?]{3,60}?,? )?(?:the )?(?:[\w'-]+ ){0,4}?"
        + _BODY
        + r" (?:therefore |then |also |accordingly |unanimously |formally |duly )*"
        r"(?:(?:agreed|resolved|decided|voted|determined)(?: unanimously)? (?:to\b|that\b)|"
        r"(?:approved|adopted|ratified|endorsed|accepted) (?:the|a|an|its|their|these|those|all|both)\b)"
    ),
    (
        r"(?:accepted|approved|agreed|adopted|carried|passed|ratified|endorsed|proposed|moved)\s*"
        r"\((?:prop(?:osed)?[:.]? )?[A-Z]{2,4}\s*[/,&;]\s*(?:sec(?:onded)?[:.]? )?[A-Z]{2,4}\)\W*$"
    ),
    r"(?:vote|votes|voting)\s*:\s*(?:\d+|unanimous|carried|all)",
    r"(?:(?:the )?(?:[\w'-]+ ){0,4}?"
    + _BODY
    + r" (?:gave|delivered|issued|adopted) (?:a |an |its )?)?(?:un)?favou?rable opinion\b",
    r"taken as read\b",
    r"(?:no objections?|object(?:ion)?|refus(?:e|al))(?: (?:was|were|is) (?:raised|made))?\W*$",
)
"""How a sentence that records a decision begins."""
_INNER_SHAPES = (
    r"\b(?:agreed|approved|accepted|confirmed|signed|adopted) as (?:being )?(?:a |an )?(?:true|correct|accurate)\b",
    r"\b(?:accepted|approved|adopted|agreed|confirmed|received) on the (?:motion|proposal|proposition) of\b",
    r"\band it was (?:resolved|agreed)\b",
    r"\bit was (?:\w+ly )?resolved\b",
)
_DECISION = re.compile("|".join(f"(?:{shape})" for shape in _SHAPES), re.IGNORECASE)
_INNER_DECISION = re.compile("|".join(_INNER_SHAPES), re.IGNORECASE)
_says_inner_decision = make_clue("d as ", "on the motion", "on the propos", "it was ")
_DECIDED_TOPIC = re.compile(
    r"^[^.:;?]{2,60}\s-+\s(?:unanimously )?(?:approved|agreed|adopted|ratified|accepted|endorsed|carried|passed|"
    r"rejected|refused|deferred|noted)\b",
    re.IGNORECASE,
)
_RUN_IN = re.compile(r"^\W*\d[\w./-]*\s+[A-Z][^.:;?!|]{2,50}:\s+(?=[A-Z])")
"""The number and title of an item whose text goes on in the same line ("63 Payments: Approved as listed")."""
_AS_LISTED = re.compile(
    r"(?:approved|agreed|adopted|authori[sz]ed) as (?:listed|presented|circulated|follows|printed)\b", re.IGNORECASE
)
_PLANNING = re.compile(r"\b(?:planning|applications?|licen[cs]ing)\b", re.IGNORECASE)
_VERDICT = re.compile(
    r"(?:^|\s-+\s|^[^|]*\|.*\|\s*)(?:(?:strong |unanimous |the council |council |members )?(?:no "
    r"(?:objections?|comments?|"
    r"observations?)|object(?:ions?|s|ed)?|supports?|supported|refus(?:e|al)|approv(?:e|al|ed)|neutral))"
    r"(?:\s*(?:[:,;]|\s-|\bon\b|\bas\b|\bto\b|\bsubject to\b|\bdue to\b|\bbut\b|\bin principle\b)[^|]*)?\W*$",
    re.IGNORECASE,
)
"""What a council says to an application, alone, behind a dash or in the last cell of its row."""
_PLANNING_RUN_IN = re.compile(r"^\W*(?:\d[\w./-]*\s+)?(?P<title>[^.:;?!|]{4,50}):\s+")
_NO_DECISION = re.compile(
    r"\?\s*$|\b(?:whether|if|not yet|has yet|to be|will be|should be|needs? to be|would be)\b", re.IGNORECASE
)
_PERSON_FIRST = re.compile(
    r"^(?!The\b|It\b|On\b|A\b|All\b)[A-Z][\w'-]+ (?:[A-Z][\w'-]+ )?(?:said|reported|noted|asked|explained)\b"
)
_TITLE = re.compile(
    r"^(?:key |summary of |main |list of )?(?:decisions?|resolutions?|agreements?)(?: (?:made|taken|agreed|reached|"
    r"passed|of the (?:meeting|board|committee)))?:?$",
    re.IGNORECASE,
)


_BODY_ALONE = re.compile(rf"^the (?:[\w'-]+ ){{0,5}}?{_BODY}\s*(?:-+|:|\.\.\.)\W*$", re.IGNORECASE)
_WHAT_IT_DID = re.compile(
    r"^\W*(?:took note|noted|agreed|approved|adopted|endorsed|invited|resolved|decided|requested|instructed|directed|"
    r"authori[sz]ed|recommended|accepted|ratified|confirmed|delegated|appointed|rejected|deferred|asked|welcomed)\b",
    re.IGNORECASE,
)


def names_deciding_body(text: str) -> bool:
    """Whether a line only names the body, for the lines below to tell what it did: "The Board -"."""
    return bool(_BODY_ALONE.match(fold_characters(text).strip()))


def tells_what_body_did(text: str) -> bool:
    """Whether a line below the body's name tells what it decided: "Took note of the report"."""
    return bool(_WHAT_IT_DID.match(fold_characters(text).strip()))


@remember
def find_decision_label(text: str) -> re.Match[str] | None:
    """Match the label ("AGREED:", "Decision 2:") a decision opens with."""
    return _DECISION_LABEL.match(fold_characters(text))


def find_inner_decision_labels(text: str) -> list[int]:
    """Find where such labels stand inside a paragraph, behind the end of a sentence; their offsets."""
    return [match.start("label") for match in _INNER_LABEL.finditer(fold_characters(text))]


def is_decision(sentence: str) -> bool:
    """Whether a sentence records that something was decided ("Report approved", "Proposed by X, seconded by Y")."""
    folded = _RUN_IN.sub("", fold_characters(sentence).strip())
    if _AS_LISTED.match(folded):
        return True
    found = _DECISION.match(folded)
    if found is None and _says_inner_decision(folded):
        found = _INNER_DECISION.search(folded)
    return found is not None and not _NO_DECISION.search(folded[: found.end()]) and not _PERSON_FIRST.match(folded)


def is_verdict(sentence: str, title: str) -> bool:
    """Whether a sentence, or a row or cell of a table, says what a council thinks of an application it was sent.

    Args:
        sentence: As printed.
        title: Of the section; only in one on planning are such words a decision.
    """
    folded = fold_characters(sentence).strip()
    run_in = _PLANNING_RUN_IN.match(folded)
    if not (_PLANNING.search(title) or (run_in and _PLANNING.search(run_in.group("title")))):
        return False
    return bool(_VERDICT.search(folded)) and not folded.endswith("?")


def is_decided_topic(line: str) -> bool:
    """Whether a line is a topic with what became of it ("Lettings policy - approved"); it is no heading."""
    return bool(_DECIDED_TOPIC.match(fold_characters(line).strip()))


def is_decision_title(title: str) -> bool:
    """Whether a heading announces a list of decisions."""
    return bool(_TITLE.match(fold_characters(title).strip()))
