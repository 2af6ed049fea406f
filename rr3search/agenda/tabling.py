"""What is tabled for a meeting: a document in, its agenda out.

Every line of the document ends up in one line of the agenda, in order; the parts of a question that stand below it as a
list are joined to it. A heading with items below it is not tabled itself, nor is an item with items of their own below
it, unless it is a question. An unmarked sentence among marked items explains one and is not tabled.
"""

from collections.abc import Iterator, Sequence

from rr3search.agenda.asking import is_question, is_stem, split_questions
from rr3search.agenda.containers import is_container
from rr3search.agenda.front import find_attendance, measure_front, tell_title
from rr3search.agenda.outline import TabledLine, nest_lines
from rr3search.agenda.presenters import is_presenter
from rr3search.agenda.printed_lines import PrintedLine, list_lines
from rr3search.agenda.procedure import is_procedural
from rr3search.agenda.trimming import trim_question, trim_topic
from rr3search.domain import Agenda, AgendaLine, Document, LineKind

__all__ = ["parse_agenda"]

_FEWEST_ITEMS = 2
_MOST_WORDS_OF_A_TITLE = 14
_ENDS_OF_A_PART = " ;,."


def parse_agenda(document: Document) -> Agenda:
    """Read what is tabled; nothing is where the document is no agenda."""
    lines = list_lines(document.blocks)
    attendance = find_attendance(lines)
    front = measure_front(lines, attendance)
    apart = attendance | set(range(front))
    taken = [_pass_over(line) if at in apart else _take(line) for at, line in enumerate(lines)]
    body = [one for at, one in enumerate(taken) if at not in apart]
    nest_lines(body)
    _pass_over_remarks(body)
    for one in reversed(body):
        _settle(one)
        one.holds_tabled = one.kind is not LineKind.IGNORED or any(each.holds_tabled for each in one.below)
    return Agenda(tell_title(lines[:front]), tuple(line for one in taken for line in _write(one)))


def _pass_over(line: PrintedLine) -> TabledLine:
    return TabledLine(line, LineKind.IGNORED, line.printed)


def _take(line: PrintedLine) -> TabledLine:
    """Take a line for what its own words make it."""
    question, topic = trim_question(line.text), trim_topic(line.text)
    if line.is_beside or is_procedural(line.text) or is_procedural(topic):
        return TabledLine(line, LineKind.IGNORED, line.printed, is_procedural=True)
    if is_question(question, is_asked=line.is_asked):
        return TabledLine(line, LineKind.QUESTION, question)
    if is_container(topic) or not any(map(str.isalnum, topic)):
        return _pass_over(line)
    return TabledLine(line, LineKind.TOPIC, topic.rstrip(":"))


def _pass_over_remarks(body: Sequence[TabledLine]) -> None:
    """Ignore what explains an item, names who brings it, or stands behind the last."""
    items = [at for at, one in enumerate(body) if one.is_item or one.line.heading_level]
    listed = {id(one.above) for one in body if one.is_item}
    for at, one in enumerate(body):
        if one.kind is not LineKind.TOPIC or one.line.heading_level or one.line.is_row:
            continue
        is_below_item = one.above is not None and one.above.kind is not LineKind.IGNORED
        if one.is_item:
            is_remark = is_below_item and is_presenter(one.text) and "," in one.text
        elif len(items) < _FEWEST_ITEMS:
            is_remark = False
        elif one.above is not None and one.above.line.heading_level and id(one.above) not in listed:
            is_remark = is_below_item and (_tells(one.text) or is_presenter(one.text))
        else:
            is_remark = not one.below and (at > items[-1] or _tells(one.text) or is_presenter(one.text))
        if is_remark:
            one.kind, one.text = LineKind.IGNORED, one.line.printed


def _tells(text: str) -> bool:
    return text.endswith(".") or len(text.split()) > _MOST_WORDS_OF_A_TITLE


def _settle(one: TabledLine) -> None:
    """Join its parts to a line, or let it be the heading of the items below it."""
    parts = _list_parts(one)
    if parts:
        joint = " " if one.kind is LineKind.QUESTION or one.line.text.endswith(":") else ": "
        last = parts[-1].text
        words = "; ".join([*(part.text.rstrip(_ENDS_OF_A_PART) for part in parts[:-1]), last])
        opening = one.text if one.kind is LineKind.QUESTION else one.line.text
        one.kind = LineKind.QUESTION if is_stem(one.line.text) else one.kind
        one.text = f"{opening}{joint}{words}"
        for part in parts:
            part.is_joined = True
    elif one.kind is LineKind.TOPIC and any(each.holds_tabled for each in one.below):
        one.kind, one.text = LineKind.IGNORED, one.line.printed


def _list_parts(one: TabledLine) -> list[TabledLine]:
    """The items below a line that are no items of their own: they go on with its sentence, or with its question."""
    below = [each for each in one.below if each.kind is not LineKind.IGNORED]
    heads_others = any(each.kind is LineKind.IGNORED and each.holds_tabled for each in one.below)
    if not below or one.kind is LineKind.IGNORED or heads_others:
        return []
    if not all(each.line.mark and not each.below for each in below):
        return []
    if is_stem(one.line.text):
        return below
    if one.kind is LineKind.QUESTION:
        return below if all(each.kind is LineKind.TOPIC for each in below) else []
    goes_on = all(each.text[:1].islower() and each.kind is LineKind.TOPIC for each in below)
    return below if goes_on and not one.line.heading_level else []


def _write(one: TabledLine) -> Iterator[AgendaLine]:
    if one.is_joined:
        return
    heading = one.above.line.text.rstrip(": ") if one.above is not None else None
    texts = split_questions(one.text) if one.kind is LineKind.QUESTION else [one.text]
    yield from (AgendaLine(text, one.kind, heading) for text in texts)
