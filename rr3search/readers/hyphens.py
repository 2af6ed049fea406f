"""What a hyphen at the end of a line parts: the letters on both sides in, a verdict out.

English alone, by the shape of the second half: "-ment" and "-tion" end words and are none, "-based"
and "-term" are words that others are hyphenated to. No dictionary is asked.
"""

import re

__all__ = ["is_broken_word", "makes_compound"]

_FIRSTS = frozenset(
    re.findall(
        r"\w+",
        "well self non co ex part full half long short high low cross multi mid semi all one two three four five six"
        " seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third follow face"
        " day year week month end cost value evidence user peer client patient community work school decision problem"
        " policy data time vice check set run catch build start stand drop hand log hard soft free fast slow new old"
        " large small wide world state top bottom far near ever much so ill best better right left north south east"
        " west person family child victim service sector city county nation area site house water air light road"
        " sub anti socio micro macro post",
    )
)
"""What a word is often hyphenated to, and no syllable that one breaks after."""

_LASTS = frozenset(
    re.findall(
        r"\w+",
        "known based term time led fed up off in out on by down over wide made related free friendly specific level day"
        " week month year hour minute mile old person people house site line making building being going setting"
        " funded owned run held based bound born bred paid wage income quality risk profit profits governmental"
        " statutory residential executive opted operative operation chair chairs chaired president secretary treasurer"
        " offending offend sized scale range round ended faced minded handed hearted date state rate gate plate late"
        " stage phase tier step way side ring wing king thing list test best west rest den men ten pen table stable"
        " cable fence pence dance chance stance cent sent spent five live drive sure cure story nation station"
        " very ally fly red bed shed ward ship less guest born effective efficient consuming serving standing"
        " lasting reaching looking sharing taking holder holders user users keeper centred centered driven facing"
        " wise like style type class party",
    )
)

_END_OF_WORD = re.compile(
    r"[bcdfghjklmnpqrstvwxz]{0,2}"
    r"(?:i?(?:tion|sion|cian)(?:s|al|ally|ing|ed|ers?|ists?)?|i?t(?:y|ies)|ness(?:es)?|e?ment(?:s|al|ally|ed|ing)?"
    r"|ing(?:s|ly)?|ed|en|er(?:s|ed|ing|ly)?|est|(?:i|al|ar|ent|ant|ous|ed|ab|ib)?ly|i?[ae]n(?:t|ce|cy|cies)(?:s|ly|d)?"
    r"|[ai]bl[ey]|[ai]bil(?:ity|ities)|i?c?al(?:s|ly|ity)?|i?ous(?:ly|ness)?|[ts]?ive(?:s|ly|ness)?|[aeo]r(?:y|ies|ily)"
    r"|i[sz](?:t|ts|m|e|ed|es|ing|ation|ations)|ures?|ured|at(?:e|ed|es|ing|ion|ions|ive|ors?)|ul(?:ar|arly|ate|ated)"
    r"|ships?|ful(?:ly)?|ess(?:es|ed|ing)?)"
)
_STARTS_NO_WORD = re.compile(
    r"(?:nc|nd|ng|nt|ns|ct|pt(?!e)|rt|rd|rm|rn|rs|lt|ld|lm|ls|mp|mb|ck|bl?[bt]|tt|ss|pp|ff|rr|ll)"
)
_STARTS_NO_COMPOUND = frozenset(
    re.findall(r"\w+", "con com dis sup fol im ac ap gov rec sta prac coun serv spe rela edu orga certi parti consi")
)
"""Syllables that words are broken after, and no words."""
_VOWEL = re.compile(r"[aeiouy]")


def is_broken_word(head: str, tail: str) -> bool:
    """Say whether two halves, in lower case, are no words by themselves ("expe", "rience"), as far as one can see."""
    if head in _STARTS_NO_COMPOUND:
        return True
    if tail in _LASTS:
        return False
    return _END_OF_WORD.fullmatch(tail) is not None or _STARTS_NO_WORD.match(tail) is not None


def makes_compound(head: str, tail: str) -> bool:
    """Say whether two halves, in lower case, are words that minutes often write with a hyphen."""
    is_piece = len(head) > 1 and _VOWEL.search(head) is None
    return len(head) == 1 or (not is_piece and (head in _FIRSTS or tail in _LASTS))
