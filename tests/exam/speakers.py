"""Whether each sentence was kept, whose it was said to be and where: gold and reading in, counts and remarks out.

A sentence is looked for as an unbroken run of words in the passages, in their order; where it was torn in two, as two
runs. Its speaker is right when every passage that holds three or more of its words names the one the gold names; vague,
when that one's surname, role or organisation is given and no more. Where the gold names nobody, any passage that names
a person, a role or an organisation other than the body itself is a false attribution.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from exam.gold import Gold, GoldSentence
from exam.matching import (
    HONORIFICS,
    find_words,
    is_same_organisation,
    is_same_speaker,
    is_same_title,
    measure_cover,
    split_words,
)
from exam.tally import Reading, Score
from rr3search.domain import Attribution, Passage, SpeakerType

__all__ = ["score_sentences"]

_NAMING = frozenset({SpeakerType.PERSON, SpeakerType.ROLE, SpeakerType.ORGANISATION})
_LABEL_WORDS = 1
"""How many words at the start of a sentence may be taken off as the speaker's label ("JM:")."""
_SMALL_WORDS = frozenset({"a", "an", "of", "the"})
_LONG = 4
"""Letters a word must have to be known by its beginning ("chair" in "chairperson")."""
_MOST_WORDS = 0.7
_SMALLEST_PIECE = 2


def score_sentences(gold: Gold, reading: Reading, score: Score) -> None:
    """Score every sentence of the gold."""
    words, holders = _lay_out(reading.passages)
    start = 0
    for sentence in gold.sentences:
        score.count("sentences")
        wanted = split_words(sentence.text)
        at = find_words(wanted, words, start=start)
        start = start if at is None else at
        held = _find_holders(wanted, words, holders) if at is None else holders[at : at + len(wanted)]
        if at is None and not held and len(wanted) > _LABEL_WORDS:
            held = _find_holders(wanted[_LABEL_WORDS:], words, holders)
        if at is None and not held:
            held = _find_torn(wanted, words, holders)
            if held:
                score.count("sentences torn")
                score.remark("TORN", sentence.text)
        passages = _tell_holders(held) if held else _tell_near(sentence, reading)
        if not passages:
            score.remark("LOST", f"kept as {_tell_elsewhere(sentence.text, reading)}", sentence.text)
            continue
        score.count("sentences covered")
        _score_speaker(sentence, passages, score, gold=gold)
        _score_place(sentence, passages[0], score, optional=gold.sections_optional)


def _score_place(sentence: GoldSentence, passage: Passage, score: Score, *, optional: Sequence[str]) -> None:
    if sentence.section is None:
        return
    is_right = (
        any(is_same_title(sentence.section, one) for one in passage.section)
        if passage.section
        else sentence.section in optional
    )
    score.count("sentence sections")
    score.count("sentence sections right", when=is_right)
    if not is_right:
        score.remark("PLACE", f"gold {sentence.section}", f"read {passage.section}", sentence.text)


def _lay_out(passages: Iterable[Passage]) -> tuple[list[str], list[Passage]]:
    words: list[str] = []
    holders: list[Passage] = []
    for passage in passages:
        for word in split_words(passage.text):
            words.append(word)
            holders.append(passage)
    return words, holders


def _find_holders(wanted: Sequence[str], words: Sequence[str], holders: Sequence[Passage]) -> Sequence[Passage]:
    at = find_words(wanted, words)
    return [] if at is None else holders[at : at + len(wanted)]


def _find_torn(wanted: Sequence[str], words: Sequence[str], holders: Sequence[Passage]) -> list[Passage]:
    for size in range(len(wanted) - _SMALLEST_PIECE, _SMALLEST_PIECE - 1, -1):
        head = _find_holders(wanted[:size], words, holders)
        tail = _find_holders(wanted[size:], words, holders) if head else []
        if tail:
            return [*head, *tail]
    return []


def _tell_holders(holders: Sequence[Passage]) -> list[Passage]:
    sizes = Counter(passage.id for passage in holders)
    least = min(3, max(sizes.values()))
    return [passage for passage in dict.fromkeys(holders) if sizes[passage.id] >= least]


def _tell_near(sentence: GoldSentence, reading: Reading) -> list[Passage]:
    covers = [(measure_cover(sentence.text, passage.text), -at) for at, passage in enumerate(reading.passages)]
    best, at = max(covers, default=(0.0, 0))
    return [reading.passages[-at]] if best >= _MOST_WORDS else []


def _tell_elsewhere(text: str, reading: Reading) -> str:
    places = {
        "a heading": [one.title for meeting in reading.meetings for one in meeting.sections],
        "left out": [one.text for meeting in reading.meetings for one in meeting.left_out],
        "front matter": [text for meeting in reading.meetings for text in meeting.front_matter],
    }
    for place, texts in places.items():
        if any(measure_cover(text, one) >= _MOST_WORDS for one in texts):
            return place
    return "nothing"


def _score_speaker(sentence: GoldSentence, passages: Sequence[Passage], score: Score, *, gold: Gold) -> None:
    told = [one.attribution for one in passages]
    naming = [one for one in told if _is_naming(one, body=gold.body)]
    verdict = _judge(sentence, naming, gold=gold)
    if verdict == "right" and sentence.speaker is not None and len(naming) < len(told):
        verdict = "NOBODY"
    score.count("nobody wanted" if sentence.speaker is None else "somebody wanted")
    score.count(f"speaker {verdict}")
    if verdict != "right":
        read = [one.speaker for one in naming] or [one.speaker_type.value for one in told]
        score.remark(verdict, f"gold {sentence.speaker}", f"read {read} ({told[0].basis.value})", sentence.text)
    elif sentence.organisation is not None:
        heard = told[0].organisation or told[0].speaker or ""
        score.count("speaker organisations")
        score.count("speaker organisations right", when=is_same_organisation(heard, sentence.organisation))


def _is_naming(who: Attribution, *, body: str) -> bool:
    is_body = who.speaker_type is SpeakerType.ORGANISATION and is_same_organisation(who.speaker or "", body)
    return bool(who.speaker) and who.speaker_type in _NAMING and not is_body


def _judge(sentence: GoldSentence, naming: Sequence[Attribution], *, gold: Gold) -> str:
    accepted = (sentence.speaker,) if sentence.speaker is not None else sentence.accept
    are_right = all(any(is_same_speaker(one.speaker or "", name) for name in accepted) for one in naming)
    are_near = all(any(_is_short_for(one, name, gold=gold) for name in accepted) for one in naming)
    if sentence.speaker is None:
        return "right" if are_right or are_near else "FALSE"
    if not naming:
        return "NOBODY"
    return "right" if are_right else "VAGUE" if are_near else "WRONG"


def _is_short_for(told: Attribution, wanted: str, *, gold: Gold) -> bool:
    """Whether what was read is the right one's surname, first name, role or organisation, left unresolved."""
    person = next((one for one in gold.attendees if one.name == wanted), None)
    organisation = (person.organisation if person else None) or ""
    words = set(split_words(told.speaker or "")) - HONORIFICS - _SMALL_WORDS
    others = [word for one in gold.attendees if one is not person for word in split_words(one.role or "")]
    is_free_role = told.speaker_type is SpeakerType.ROLE and not words & set(others)
    return (
        _are_known(words, [*split_words(wanted), *split_words((person.role if person else None) or "")])
        or is_free_role
        or set(split_words(wanted)) <= set(split_words(told.speaker or ""))
        or is_same_organisation(told.speaker or "", organisation)
    )


def _are_known(words: Iterable[str], known: Sequence[str]) -> bool:
    return all(
        any(one.startswith(word) or (len(one) >= _LONG and word.startswith(one)) for one in known) for word in words
    )
