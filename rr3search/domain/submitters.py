"""Who put a tabled question: what stands in brackets behind its question mark.

A heading in, a name or the heading without it out: "Will the ferry run? (Pier Trust)", "Whose is it? (Cllr Oakes)".
"""

import re

__all__ = ["read_submitter", "strip_submitter"]

_SUBMITTER = re.compile(r"(?<=\?)\s*[(\[](?P<who>[A-Z][^()\[\]\d?:]{2,60})[)\]]\s*\.?$")
_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "behalf", "from", "a"})


def read_submitter(heading: str) -> str | None:
    """Name who put the question, as printed; None where the heading does not say."""
    found = _SUBMITTER.search(heading)
    words = found["who"].split() if found else []
    is_name = all(word[:1].isupper() or word in _SMALL for word in words) and len(words) > 1
    return " ".join(words) if is_name or (words and words[0].isupper()) else None


def strip_submitter(heading: str) -> str:
    """Give the question alone."""
    return _SUBMITTER.sub("", heading) if read_submitter(heading) else heading
