"""Who put a tabled question: what stands in brackets behind its question mark.

A heading in, a name or the heading without it out: "Will the ferry run? (Pier Trust)", "Whose is it? (Cllr Oakes)".
"""

import re

__all__ = ["is_unnamed_submitter", "read_submitter", "strip_submitter"]

_SUBMITTER = re.compile(r"(?<=\?)\s*[(\[](?P<who>[A-Z][^()\[\]\d?:]{2,60})[)\]]\s*\.?$")
_UNNAMED_SENDER = (
    r"(?:an?|one|another) (?![^:?]{0,40}\b(?:view|perspective|standpoint|angle|position|letter|report|paper|survey)\b)"
)
_SENDER = re.compile(
    r"^(?:(?:Written |Public |Tabled )?(?:Question|Query)(?: \d{1,2})?(?: (?:put|sent in|submitted|tabled|asked))? "
    r"(?:from|by)|Q\d{0,2},? from|From) "
    rf"(?:the )?(?P<who>(?:[A-Z]|{_UNNAMED_SENDER})[^:?]{{2,60}}?)\s*(?::|\.|\s-)\s+(?=\S.*\?)"
)
"""Who put it, in front: "Question from the Pier Trust: Will the ferry run?"."""
_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "behalf", "from", "a"})
_UNNAMED = re.compile(
    r"(?:an?|one|another|some|several|two|three)\s.+|"
    r"(?:\w+ )?(?:residents?|members?|attendees?|delegates?|participants?|observers?|parents?|carers?)"
    r"(?: of the (?:public|audience|group|forum|board|committee))?|"
    r"(?:name (?:and address )?(?:withheld|supplied|not given)|anonymous(?:ly)?\b.*)",
    re.IGNORECASE,
)
"""Whom the minutes leave unnamed; "A Reed", which may be an initial, is left so too."""
_NO_NAME = re.compile(
    r"\b(?:answered|deferred|pending|withdrawn|closed|carried|noted|agreed|resolved|outstanding|ongoing|not|yet|tb[ac])\b|"
    r"^(?:paper|item|appendix|annexe?|page|attached|enclosed|see|for|from|to|verbal|oral|written|tabled|yes|no)\b|"
    r"^(?:urgent|late|new|standing|follow|continued|repeat)(?: (?:item|question|up|business))?$",
    re.IGNORECASE,
)
"""What brackets say of a question itself: where it stands, what became of it."""
_FEWEST_OF_A_NAME = 2


def read_submitter(heading: str) -> str | None:
    """Name who put the question, as printed, or as what they are described; None where the heading does not say."""
    found = _SUBMITTER.search(heading) or _SENDER.match(heading)
    words = found["who"].split() if found else []
    printed = " ".join(words)
    if not words or _NO_NAME.search(printed):
        return None
    if is_unnamed_submitter(printed):
        return f"{printed[:1].upper()}{printed[1:]}"
    is_acronym = len(words) == 1 and printed.isupper()
    is_name = len(words) >= _FEWEST_OF_A_NAME and all(word[:1].isupper() or word in _SMALL for word in words)
    return printed if is_acronym or is_name else None


def is_unnamed_submitter(printed: str) -> bool:
    """Whether brackets describe who put a question without naming them: "A member of the public"."""
    return _UNNAMED.fullmatch(printed) is not None


def strip_submitter(heading: str) -> str:
    """Give the question alone."""
    return _SENDER.sub("", _SUBMITTER.sub("", heading)) if read_submitter(heading) else heading
