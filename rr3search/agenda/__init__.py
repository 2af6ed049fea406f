"""Document -> Agenda: the step that knows how agendas are written."""

from rr3search.agenda.tabling import parse_agenda

__all__ = ["parse_agenda"]
