"""Who speaks for whom over the years: the one place that says whether two statements are of one body.

Passages and the names an archive knows in, yes or no out. Only named people and bodies are followed: whom the minutes
leave anonymous is never linked, nor is an office that a new holder may have taken. "The county council" is the one body
known whose name ends so; officers listed with no body at all speak for the body whose minutes these are.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from rr3search.domain import Basis, Passage, SpeakerType, Vocabulary, fold_name, spell_body

__all__ = ["Voices", "is_own_word"]

_NAMED = frozenset({SpeakerType.PERSON, SpeakerType.ORGANISATION, SpeakerType.ROLE})
_OFFICE = re.compile(
    r"\b(?:principal|director|head|manager|officer|chief executive|treasurer|clerk|engineer|surveyor|planner|bursar|"
    r"registrar|ranger|warden|curator|librarian|matron|adviser|coordinator)\b(?! of governors)",
    re.IGNORECASE,
)
"""Whom a body employs; who is only a member of it, or its chair, says what they think."""
_BOARD = r"(?:governing |management )?(?:board|body)(?: of (?:governors|trustees|directors))?"
_GOVERNING = re.compile(
    rf"\|(?:(?:full )?council|corporation|{_BOARD}|governors|trustees|court|senate|cabinet|executive|"
    r"(?:[\w' -]+ )?committee)?|"
    rf"(?:the )?(?:corporation|{_BOARD}|governors|trustees|court|senate|council) of(?: the)?\|"
)
"""What stands before and behind a body's name in that of an organ that governs it: no friends, users, joint panels."""
_FEWEST_WORDS = 2
"""Of a description: "the council" may be any, and mostly is the one that meets."""
_NO_REPORTS: Mapping[str, Passage] = MappingProxyType({})


def is_own_word(passage: Passage) -> bool:
    """Whether a named speaker says it for their own body; what is only passed on is not."""
    who = passage.attribution
    return who.speaker_type in _NAMED and who.basis is not Basis.RELAYED and bool(who.organisation)


class Voices:
    """The bodies of an archive, each under all its names."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        *,
        list_forms: Callable[[str], frozenset[str]],
        reports: Mapping[str, Passage] = _NO_REPORTS,
        asked: str = "",
    ) -> None:
        """Take the names.

        Args:
            vocabulary: The names an archive knows, with the register's links.
            list_forms: Every folded name that a name of a body may be printed as.
            reports: By the id of what the minutes tell in words of their own, the passage that opens the report.
            asked: The one body that is followed, as it was asked for; empty where all are.
        """
        self._vocabulary = vocabulary
        self._reports = reports
        self._list_forms = cache(list_forms)
        self._bodies_of = {fold_name(person.name): person.organisations for person in vocabulary.people}
        self._asked = asked
        self._officers = {
            fold_name(form)
            for person in vocabulary.people
            if not person.organisations and any(map(_OFFICE.search, person.roles))
            for form in person.forms
        }

    def name_body(self, passage: Passage) -> str:
        """Name the body that a passage is said for, or told for in its report; empty where it is nobody's."""
        teller = self._reports.get(passage.id, passage)
        if is_own_word(teller):
            return teller.attribution.organisation or ""
        who = passage.attribution
        if who.speaker_type is SpeakerType.PERSON and who.organisation is None and who.basis is not Basis.RELAYED:
            return self._name_known(who.speaker or "") or self._name_host(who.speaker or "", passage.meeting.body)
        is_described = who.speaker_type is SpeakerType.COLLECTIVE and who.organisation is None
        return self._name_described(who.speaker_as_printed or "", host=passage.meeting.body) if is_described else ""

    def _name_known(self, speaker: str) -> str:
        """The one body of somebody whom only some meetings list with it; empty where others list another."""
        bodies = self._bodies_of.get(fold_name(speaker), ())
        return bodies[0] if len(bodies) == 1 else ""

    def _name_host(self, speaker: str, host: str) -> str:
        """The body asked for, where it is the one whose minutes these are, and the speaker its officer."""
        asked, met = spell_body(self._asked), spell_body(host)
        before, is_in_it, behind = met.partition(asked)
        is_host = bool(asked and is_in_it) and bool(_GOVERNING.fullmatch(f"{before.strip()}|{behind.strip()}"))
        return self._asked if is_host and fold_name(speaker) in self._officers else ""

    def goes_on_with_report(self, passage: Passage) -> bool:
        """Whether the minutes tell it as part of a report."""
        return passage.id in self._reports

    def _name_described(self, printed: str, *, host: str) -> str:
        """The one body whose name ends as a description ("the county council"); that which meets may be it too."""
        words = fold_name(printed).removeprefix("the ").split()
        if len(words) < _FEWEST_WORDS:
            return ""
        known = [
            name for name in (*self._vocabulary.organisations, host) if fold_name(name).split()[-len(words) :] == words
        ]
        others = [name for name in known if fold_name(name).split() != words]
        first = next(iter(others), "")
        return first if all(self.is_one_body(first, other) for other in others) and first != host else ""

    def is_one_body(self, one: str, other: str) -> bool:
        """Whether either name means the other: the same body, or one that was renamed."""
        return fold_name(one) in self._list_forms(other) and fold_name(other) in self._list_forms(one)

    def goes_on(self, earlier: str, later: str) -> bool:
        """Whether the later name speaks for the earlier: the same body, or the one it was merged into."""
        linked = self._vocabulary.body_links.get(fold_name(later), ())
        return self.is_one_body(earlier, later) or fold_name(earlier) in map(fold_name, linked)
