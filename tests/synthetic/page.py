"""The sheet a house style writes on: elements and their gold grow together."""

import datetime as dt
from collections.abc import Sequence

from synthetic.elements import (
    Cell,
    Element,
    Heading,
    ListItem,
    Look,
    Paragraph,
    Piece,
    Said,
    SaidKind,
    Table,
)
from synthetic.gold import Gold, GoldAction, GoldAttendee, GoldSentence, Paper
from synthetic.model import Event, OldTask, Person, Task

__all__ = ["Page", "make_cell"]


def make_cell(*texts: str) -> Cell:
    """Make a table cell without gold."""
    return tuple(Paragraph((Piece(text),)) for text in texts)


class Page:
    """Collects what one meeting's minutes print, and what is true of it."""

    def __init__(self, event: Event) -> None:
        self.event = event
        self._elements: list[Element] = []
        self._attendees: list[GoldAttendee] = []
        self._sections: list[str] = []
        self._sentences: list[GoldSentence] = []
        self._actions: list[GoldAction] = []
        self._reviewed: list[str] = []
        self._decisions: list[str] = []

    def print_title(self, text: str, *, look: Look = Look.HEADING) -> None:
        """Print the document's title."""
        self._elements.append(Heading(text, level=0, look=look))

    def print_line(self, text: str, *, is_bold: bool = False) -> None:
        """Print a line of front matter or furniture; it says nothing that has a speaker."""
        self._elements.append(Paragraph((Piece(text, is_bold=is_bold),)))

    def print_labelled(self, label: str, text: str) -> None:
        """Print a bold label and what it labels in one line."""
        self._elements.append(Paragraph((Piece(label, is_bold=True), Piece(text))))

    def print_bullet(self, text: str, *, marker: str = "-", level: int = 1) -> None:
        """Print a list item of front matter."""
        self._elements.append(ListItem((Piece(text),), marker=marker, level=level))

    def open_section(
        self, title: str, *, number: str = "", level: int = 1, look: Look = Look.HEADING, is_expected: bool = True
    ) -> None:
        """Print a heading; sentences stand under it until the next.

        Args:
            title: Without its number.
            number: As printed.
            level: From 1.
            look: How it stands out.
            is_expected: Whether a reader must find it as a section of the meeting.
        """
        self._elements.append(Heading(title, number=number, level=level, look=look))
        if is_expected:
            self._sections.append(title)

    def print_heading(self, title: str, *, level: int = 1, look: Look = Look.HEADING) -> None:
        """Print a heading of the front matter."""
        self._elements.append(Heading(title, level=level, look=look))

    def enter_section(self, title: str) -> None:
        """Tell that a section begins whose title stands inside a paragraph or a cell."""
        self._sections.append(title)

    def print_paragraph(self, *pieces: Piece) -> None:
        """Print a paragraph of the body."""
        self._add(Paragraph(pieces))

    def print_item(self, *pieces: Piece, marker: str = "-", level: int = 1) -> None:
        """Print a list item of the body."""
        self._add(ListItem(pieces, marker=marker, level=level))

    def print_table(self, rows: Sequence[tuple[Cell, ...]], *, has_header: bool = True) -> None:
        """Print a table whose sentences are known by now or say nothing."""
        self._elements.append(Table(tuple(rows), has_header=has_header))

    def know_cell(self, cell: Cell) -> Cell:
        """Know the sentences of a cell, as said in the section that is open."""
        for line in cell:
            self._know_line(line)
        return cell

    def _add(self, element: Paragraph | ListItem) -> None:
        self._elements.append(element)
        self._know_line(element)

    def _know_line(self, line: Paragraph | ListItem) -> None:
        section = self._sections[-1] if self._sections else None
        found = [GoldSentence(piece.text, piece.said, section) for piece in line.pieces if piece.said is not None]
        self._sentences.extend(found)

    def know_attendee(self, person: Person, *, organisation: str | None, name: str | None = None) -> None:
        """Know somebody as listed.

        Args:
            person: Who it is.
            organisation: As the list prints it.
            name: As the list prints it; None where it does so in full.
        """
        self._attendees.append(GoldAttendee(name or person.name, organisation, person in self.event.present))

    def know_action(self, task: Task, *, owners: tuple[str, ...] | None = None, due: dt.date | None) -> None:
        """Know a new action."""
        names = tuple(one.name for one in task.owners) if owners is None else owners
        self._actions.append(GoldAction(task.text, names, due))

    def know_reviewed(self, old: OldTask) -> None:
        """Know an action of an earlier meeting."""
        self._reviewed.append(old.task.text)

    def know_decision(self, text: str) -> None:
        """Know something that was agreed."""
        self._decisions.append(text)

    def make_decision(self, text: str) -> Piece:
        """Make a piece that tells a decision."""
        return Piece(text, Said(None, SaidKind.DECISION))

    def make_task(self, text: str) -> Piece:
        """Make a piece that tells an action."""
        return Piece(text, Said(None, SaidKind.TASK))

    def finish(self) -> Paper:
        """Finish the minutes."""
        gold = Gold(
            held_on=self.event.held_on,
            body=self.event.body,
            attendees=tuple(self._attendees),
            sections=tuple(self._sections),
            sentences=tuple(self._sentences),
            actions=tuple(self._actions),
            reviewed=tuple(self._reviewed),
            decisions=tuple(self._decisions),
        )
        return Paper(tuple(self._elements), (gold,))
