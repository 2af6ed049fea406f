"""Whose deed a verb is: the answering side's, or that of the many whom the answer is about.

A sentence and the place of a verb in it in, yes or no out. "Tenants could seek advice" promises nothing; "she would
seek advice" does. Those who answer have a name, a pronoun or an office; the others stand in the plural.
"""

import re

__all__ = ["is_of_others"]

_MANY = re.compile(r"(?:^|[\s(])(?P<who>[A-Za-z][a-z-]*s|[Pp]eople|[Cc]hildren|men|women|[Ss]taff)\s+$")
_LONGEST_WORD = 40
_OPENERS = """
people members applicants tenants residents drivers families patients pupils parents users providers passengers
customers volunteers visitors staff students children carers prisoners clients employers landlords owners
"""
_WHO_OPEN_A_SENTENCE = frozenset(_OPENERS.split())
"""Others are names where a capital begins them: Clinks, Rogers."""
_ASKED = """
officers officials ministers colleagues solicitors commissioners this its is was has does always perhaps as besides
"""
_OF_THE_ASKED = frozenset(_ASKED.split())
"""Who is asked, or speaks for whoever is; and words that only end like many."""


def is_of_others(sentence: str, at: int) -> bool:
    """Whether the word right before a verb is a plural that names neither a body nor those who were asked.

    Args:
        sentence: Typography folded.
        at: Where the verb, or its auxiliary, begins.
    """
    many = _MANY.search(sentence[max(at - _LONGEST_WORD, 0) : at])
    if many is None:
        return False
    who = many["who"]
    if who[0].isupper():
        return at - len(many.group().lstrip()) == 0 and who.casefold() in _WHO_OPEN_A_SENTENCE
    return who not in _OF_THE_ASKED
