"""What stands around names in print and is no name: titles, and capitals that are nobody's initials."""

__all__ = ["NO_INITIALS", "TITLES", "TITLES_OF_MEN", "TITLES_OF_WOMEN"]

TITLES_OF_MEN = frozenset(("mr", "sir", "lord"))
TITLES_OF_WOMEN = frozenset(("mrs", "ms", "miss", "dame", "lady", "baroness"))
_OF_EITHER = "mx dr prof professor cllr councillor rev revd reverend rt hon hhj judge ald alderman fr sr"
TITLES = frozenset((*TITLES_OF_MEN, *TITLES_OF_WOMEN, *_OF_EITHER.split()))
"""Folded, without a full stop."""
NO_INITIALS = frozenset(
    "AI AM AS AT BE BY DO EU GP HE HR IN IS IT ME MP NO OF OK ON OR PC PM PR QA SO TO TV UK UN UP US VC WE".split()  # noqa: SIM905  a list of 35 quoted pairs reads worse
)
"""Two letters that minutes print in capitals for something else."""
