"""Puts speeches into the minute-taker's words: each sentence with whose it is."""

from collections.abc import Callable
from random import Random

from synthetic.elements import Piece, Said
from synthetic.model import Act, Event, Person, Point, Speech, VoiceKind
from synthetic.vocabulary import verbs

__all__ = [
    "Naming",
    "Reporter",
    "name_by_bare_first",
    "name_by_first",
    "name_by_initials",
    "name_by_surname",
    "name_in_full",
    "raise_first",
]

_NAMED_OPENINGS = {
    Act.SAY: verbs.STATING,
    Act.VIEW: verbs.VIEWING,
    Act.WORRY: verbs.WORRYING,
    Act.ASK: verbs.ASKING,
    Act.ANSWER: verbs.ANSWERING,
    Act.PROPOSE: verbs.PROPOSING,
}
_OPENINGS = {
    VoiceKind.PASSIVE: {
        Act.SAY: verbs.PASSIVE,
        Act.VIEW: verbs.PASSIVE_VIEWS,
        Act.WORRY: verbs.PASSIVE_WORRIES,
        Act.ASK: verbs.PASSIVE_QUESTIONS,
        Act.PROPOSE: verbs.PASSIVE_PROPOSALS,
    },
    VoiceKind.COLLECTIVE: {
        Act.SAY: verbs.COLLECTIVE,
        Act.VIEW: verbs.COLLECTIVE_VIEWS,
        Act.WORRY: verbs.COLLECTIVE_WORRIES,
        Act.ASK: verbs.PASSIVE_QUESTIONS,
        Act.PROPOSE: verbs.COLLECTIVE_PROPOSALS,
    },
}

_SOCIABLE = 0.15
_SOCIABLE_ACTS = frozenset((Act.SAY, Act.VIEW, Act.ANSWER, Act.ASK))

_COUNTABLE = frozenset(
    ("report", "story", "charter", "scheme", "appeal", "pilot", "hall", "park", "fair", "orchard", "timeline", "round")
) | {"shop", "update", "inspection", "review", "contract"}

Naming = Callable[[Person], str]
"""How a style refers to somebody in the body."""


def raise_first(text: str) -> str:
    """Begin a sentence."""
    return text[0].upper() + text[1:]


def name_in_full(person: Person) -> str:
    """Refer by first and last name."""
    return person.name


def name_by_initials(person: Person) -> str:
    """Refer by initials."""
    return person.initials


def name_by_surname(person: Person) -> str:
    """Refer politely, by title and surname."""
    return f"{person.title or ('Ms' if person.is_woman else 'Mr')} {person.last}"


def name_by_bare_first(person: Person) -> str:
    """Refer by first name, whoever else has it."""
    return person.first


def name_by_first(event: Event) -> Naming:
    """Refer by first name, with a letter of the surname where two share it."""
    firsts = [one.first for one in event.people]

    def name(person: Person) -> str:
        if firsts.count(person.first) == 1:
            return person.first
        return f"{person.first} {person.last[0]}" if person.last[0].isupper() else person.name

    return name


def _put_article(topic: str) -> str:
    """Put an article before a topic that needs one."""
    return f"the {topic}" if topic.rsplit(" ", 1)[-1] in _COUNTABLE else topic


class Reporter:
    """A minute-taker who writes reported speech."""

    def __init__(
        self,
        rng: Random,
        event: Event,
        *,
        naming: Naming,
        chair: str = "The Chair",
        vague: frozenset[str] = frozenset(),
        is_chair_listed: bool = True,
    ) -> None:
        """Take the minute-taker's habits.

        Args:
            rng: Chooses the words.
            event: The meeting.
            naming: How people are referred to.
            chair: How the office of the chair is.
            vague: References that two people share, so that nobody can say who is meant.
            is_chair_listed: Whether the attendance list says who chairs.
        """
        self._rng = rng
        self._event = event
        self._naming = naming
        self._chair = chair
        self._vague = vague
        self._is_chair_listed = is_chair_listed

    def tell(self, speech: Speech) -> list[Piece]:
        """Tell a speech, a sentence a piece."""
        said = self.credit(speech)
        opening = self._choose_opening(speech)
        if "{c}" not in opening:
            rest = [Piece(self._follow(one, speech), said) for one in speech.points]
            return [Piece(self._fill(opening, speech, clause=""), said), *rest]
        first, *later = speech.points
        pieces = [Piece(self._fill(opening, speech, clause=self._relay(first, speech)) + ".", said)]
        return pieces + [Piece(self._follow(one, speech), said) for one in later]

    def tell_movement(self) -> Piece:
        """Tell who came, went or stood aside: the minute-taker's own words, whoever they name."""
        other = self._naming(self._rng.choice(self._event.present[1:]))
        return Piece(self._rng.choice(verbs.COMING_AND_GOING).format(o=other), Said(None))

    def credit(self, speech: Speech) -> Said:
        """Say whose a speech is, as far as the minutes tell."""
        voice = speech.voice
        if voice.kind is VoiceKind.CHAIR:
            return Said(self._event.chair.name) if self._is_chair_listed else Said("Chair", is_person=False)
        if voice.organisation is not None:
            return Said(voice.organisation.name, is_person=False)
        if voice.person is None or self._naming(voice.person) in self._vague:
            return Said(None)
        return Said(voice.person.name)

    def name_subject(self, speech: Speech) -> str:
        """Name the speaker as the subject of a sentence."""
        voice = speech.voice
        if voice.kind is VoiceKind.CHAIR:
            return self._chair
        if voice.organisation is not None:
            return voice.organisation.name
        return self._naming(voice.person) if voice.person else voice.label

    def _choose_opening(self, speech: Speech) -> str:
        by_act = _OPENINGS.get(speech.voice.kind, _NAMED_OPENINGS)
        if speech.voice.person is not None and speech.act in _SOCIABLE_ACTS and self._rng.random() < _SOCIABLE:
            return self._rng.choice(verbs.ASKING_OTHERS if speech.act is Act.ASK else verbs.MEETING_OTHERS)
        if speech.act is Act.REPORT and by_act is _NAMED_OPENINGS and self._rng.random() < 0.5:
            return self._rng.choice(verbs.PRESENTING)
        return self._rng.choice(by_act.get(speech.act, by_act[Act.SAY]))

    def _fill(self, pattern: str, speech: Speech, *, clause: str) -> str:
        subject = self.name_subject(speech)
        if not pattern.startswith("{s}") and subject.startswith(
            ("The ", "A ", "An ", "One ", "Another ", "Several ", "Some ")
        ):
            subject = subject[0].lower() + subject[1:]
        others = [one for one in self._event.present if one is not speech.voice.person]
        other = self._naming(self._rng.choice(others))
        return raise_first(
            pattern.format(o=other, s=subject, c=clause, b=self._event.short, t=_put_article(speech.about))
        )

    def _relay(self, point: Point, speech: Speech) -> str:
        if speech.act is Act.RELAY and speech.voice.person is not None:
            whom = "her" if speech.voice.person.is_woman else "him"
            return f"{speech.source} had told {whom} that {point.clause.reported}"
        return point.clause.reported

    def _follow(self, point: Point, speech: Speech) -> str:
        person = self._event.chair if speech.voice.kind is VoiceKind.CHAIR else speech.voice.person
        text = point.clause.reported.rstrip(".")
        if point.is_cued and person is not None:
            return self._rng.choice(verbs.CONTINUING).format(p=person.pronoun, c=text) + "."
        return raise_first(text) + "."
