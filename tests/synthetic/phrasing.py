"""Fills the slots of clauses with one domain's nouns, so that no two clauses of a meeting are the same."""

import re
from random import Random

from synthetic.model import Clause
from synthetic.vocabulary import clauses
from synthetic.vocabulary.domains import Domain
from synthetic.vocabulary.names import PLACES

__all__ = ["Phrasebook"]

_CHOICE = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
_MONTHS = (
    *("January", "February", "March", "April", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


class Phrasebook:
    """Draws clauses, questions, tasks and resolutions; each comes once."""

    def __init__(self, rng: Random, domain: Domain, *, partners: tuple[str, ...]) -> None:
        self._rng = rng
        self._domain = domain
        self._partners = partners
        self._used: set[str] = set()
        self._templates: set[str] = set()

    def state(self) -> Clause:
        """Draw a statement of fact."""
        return self._draw_clause((*clauses.STATEMENTS, *self._domain.clauses * 3))

    def judge(self) -> Clause:
        """Draw an opinion."""
        return self._draw_clause(clauses.VIEWS)

    def worry(self) -> Clause:
        """Draw a concern."""
        return self._draw_clause(clauses.WORRIES)

    def follow(self) -> Clause:
        """Draw a sentence that goes on without naming anybody."""
        return self._draw_clause(clauses.BARE)

    def ask(self) -> Clause:
        """Draw a question."""
        reported, direct = self._pick(tuple(f"{one}@{two}" for one, two in clauses.QUESTIONS)).split("@")
        return Clause(reported, direct)

    def order(self) -> str:
        """Draw a task."""
        return self._pick(clauses.TASKS)

    def resolve(self) -> str:
        """Draw a resolution, to follow "that"."""
        return self._pick(clauses.RESOLUTIONS)

    def propose(self) -> Clause:
        """Draw a proposal."""
        text = self._pick(clauses.RESOLUTIONS)
        return Clause(text, re.sub(r" be ", " should be ", text, count=1))

    def _draw_clause(self, templates: tuple[str, ...]) -> Clause:
        text = self._pick(templates)
        return Clause(_CHOICE.sub(r"\1", text), _CHOICE.sub(r"\2", text))

    def _pick(self, templates: tuple[str, ...]) -> str:
        """Fill a template that was not used yet, or else one filled as it never was."""
        fresh = [one for one in templates if one not in self._templates]
        for _ in range(200):
            template = self._rng.choice(fresh or templates)
            text = self._fill(template)
            if text not in self._used:
                self._used.add(text)
                self._templates.add(template)
                return text
        raise ValueError(templates[0])

    def _fill(self, template: str) -> str:
        choose, domain = self._rng.choice, self._domain
        slots = {
            "service": choose(domain.services),
            "group": choose(domain.groups),
            "paper": choose(domain.papers),
            "trouble": choose(domain.troubles),
            "place": choose(PLACES),
            "partner": choose(self._partners),
            "month": choose(_MONTHS),
            "n": str(self._rng.randint(11, 97)),
            "hundreds": f"{self._rng.randint(1, 9)}00",
        }
        return template.format(**slots)
