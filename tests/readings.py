"""What rr3search reads in minutes, flattened to what a person would check: each sentence and whose it is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rr3search.chunking import split_minutes
from rr3search.domain import Minutes, Passage, SpeakerType, fold_name
from rr3search.parsing.minutes import parse_minutes
from rr3search.readers import read_document

__all__ = [
    "BEHIND_A_LIST",
    "FOUNDING_MINUTES",
    "Reading",
    "describe_minutes",
    "fold_sentence",
    "list_attendance",
    "read_minutes",
    "tell_holder",
    "tell_speakers",
]

BEHIND_A_LIST = """

1. Welcome

The meeting opened with thanks to everyone for coming.

2. Finance

The balance was healthy and it was agreed to carry on as before.
"""

_NAMING = {SpeakerType.PERSON, SpeakerType.ORGANISATION, SpeakerType.ROLE}

FOUNDING_MINUTES = Path(__file__).parents[1] / "seeds" / "rr3-covid-19-sig-crc-contract-management-2020-07-08.txt"


@dataclass(frozen=True, slots=True)
class Reading:
    """A meeting and its passages."""

    minutes: Minutes
    passages: tuple[Passage, ...]


def read_minutes(text: str, folder: Path, *, name: str = "minutes.txt") -> Reading:
    """Write a text to a file and read it as minutes, through every step that ingesting takes."""
    path = folder / name
    path.write_bytes(text.encode())
    minutes = parse_minutes(read_document(path))
    return Reading(minutes, tuple(split_minutes(minutes)))


def list_attendance(front: str, folder: Path) -> list[str]:
    """Read minutes with this front matter and list everybody: "+ name | organisation | role", "-" if away."""
    text = f"Pier Forum\n\nMinutes of the meeting held on 4 May 2023\n\n{front}{BEHIND_A_LIST}"
    return [
        f"{'+' if one.present else '-'} {' | '.join(filter(None, (one.name, one.organisation, one.role)))}"
        for one in read_minutes(text, folder).minutes.meeting.attendees
    ]


def describe_minutes(reading: Reading) -> dict[str, Any]:
    """Describe a reading in plain values, as the golden files keep it."""
    meeting = reading.minutes.meeting
    return {
        "title": meeting.title,
        "body": meeting.body,
        "held_on": str(meeting.held_on),
        "venue": meeting.venue,
        "chair": meeting.chair,
        "attendees": [[one.name, one.organisation, one.role, one.present] for one in meeting.attendees],
        "acronyms": {one.short: one.long for one in meeting.acronyms},
        "warnings": list(meeting.warnings),
        "sections": [{"path": list(one.path), "kind": one.kind.value} for one in meeting.sections],
        "actions": [
            {
                "text": one.text,
                "owners": list(one.owners),
                "recipients": list(one.recipients),
                "tasks": list(one.tasks),
                "due": str(one.due) if one.due else None,
            }
            for one in meeting.actions
        ],
        "decisions": [one.text for one in meeting.decisions],
        "left_out": [[one.text, one.reason] for one in meeting.left_out],
        "sentences": [
            {
                "text": sentence,
                "speaker": passage.attribution.speaker,
                "as_printed": passage.attribution.speaker_as_printed,
                "type": passage.attribution.speaker_type.value,
                "organisation": passage.attribution.organisation,
                "basis": passage.attribution.basis.value,
                "kind": passage.kind.value,
                "section": passage.section[-1] if passage.section else None,
            }
            for passage in reading.passages
            for sentence in passage.sentences
        ],
    }


def fold_sentence(text: str) -> str:
    """Make sentences comparable: plain characters, no footnote mark, no closing stop."""
    return fold_name(text.replace("¹", "")).rstrip(".")


def tell_holder(sentence: str, passages: tuple[Passage, ...]) -> Passage | None:
    """Find the shortest passage that holds a sentence."""
    wanted = fold_sentence(sentence)
    holders = [passage for passage in passages if wanted in fold_sentence(passage.text)]
    return min(holders, key=lambda passage: len(passage.text), default=None)


def tell_speakers(reading: Reading, words: str) -> set[str | None]:
    """Tell whose the passages with these words are read to be; None for nobody's."""
    told = [passage.attribution for passage in reading.passages if words in passage.text]
    assert told, f"no passage holds {words!r}"
    return {one.speaker if one.speaker_type in _NAMING else None for one in told}
