"""What is said beside the words of a proof: who, why, and what was made of them. The same for text and for a page."""

from dataclasses import dataclass

from rr3search.cli.wording import count_things, describe_action_terms, describe_basis, describe_speaker
from rr3search.domain import Attendee, Meeting, SpeakerType, format_date
from rr3search.proof import LineRole, ProofLine, ProofPart

__all__ = ["PartWords", "describe_attendees", "describe_heading", "describe_part", "describe_record", "list_facts"]


@dataclass(frozen=True, slots=True)
class PartWords:
    """A part of a proof, ready to be shown."""

    who: str
    note: str
    """Kind and basis: "answer; by a pronoun"."""
    text: str
    actions: tuple[str, ...]
    is_named: bool
    """Whether a person, body or office is named for it."""


def describe_part(part: ProofPart) -> PartWords:
    """Say whose words a part holds and why."""
    who = part.turn.attribution
    basis = describe_basis(who) if who.speaker_type is not SpeakerType.NARRATOR else ""
    return PartWords(
        who=describe_speaker(who),
        note="; ".join(word for word in (part.turn.kind.value, basis) if word),
        text=part.turn.text,
        actions=tuple(map(describe_action_terms, part.actions)),
        is_named=who.speaker_type in {SpeakerType.PERSON, SpeakerType.ORGANISATION, SpeakerType.ROLE},
    )


def describe_heading(line: ProofLine) -> str:
    """Say what a heading announces: "question, level 2"."""
    return f"{line.section.kind.value}, level {line.section.level}" if line.section else "heading"


def describe_record(line: ProofLine) -> str:
    """Say what a line without a speaker was read as."""
    return {
        LineRole.FRONT_MATTER: "front matter",
        LineRole.HEADING: describe_heading(line),
        LineRole.TURNS: "",
        LineRole.UNREAD: "NOT READ: in no part of the meeting",
    }[line.role]


def list_facts(meeting: Meeting) -> list[tuple[str, str]]:
    """List what the front matter was read as, label and value."""
    present = [attendee for attendee in meeting.attendees if attendee.present]
    absent = [attendee for attendee in meeting.attendees if not attendee.present]
    facts = [
        ("Body", meeting.body if meeting.body != meeting.title else ""),
        ("Held on", format_date(meeting.held_on)),
        ("Venue", meeting.venue or ""),
        ("Status", meeting.status.value if meeting.status else ""),
        ("Chair", meeting.chair or ""),
        (f"Present ({len(present)})", describe_attendees(present)),
        (f"Apologies ({len(absent)})", describe_attendees(absent)),
        (
            "Read",
            ", ".join(
                count_things(len(things), noun)
                for things, noun in (
                    (meeting.sections, "section"),
                    (meeting.actions, "action"),
                    (meeting.reviewed_actions, "reviewed action"),
                    (meeting.decisions, "decision"),
                )
                if things
            ),
        ),
        *(("Doubtful", warning) for warning in meeting.warnings),
    ]
    return [(label, value) for label, value in facts if value]


def describe_attendees(attendees: list[Attendee]) -> str:
    """Name people with what the list says of them."""
    return "; ".join(_describe_attendee(attendee) for attendee in attendees)


def _describe_attendee(attendee: Attendee) -> str:
    deputy = f"for {attendee.deputises_for}" if attendee.deputises_for else None
    details = ", ".join(word for word in (attendee.organisation, attendee.role, attendee.note, deputy) if word)
    return f"{attendee.name} ({details})" if details else attendee.name
