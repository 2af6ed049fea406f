"""The ways minutes print what was agreed and who is to do what, each with its gold."""

import datetime as dt
from collections.abc import Callable, Sequence

from synthetic.dates import print_plain
from synthetic.model import Item, OldTask, Task
from synthetic.page import Page, make_cell
from synthetic.wording import Naming, raise_first

__all__ = ["join_owners", "print_action_table", "print_resolution", "print_review_table", "print_tasks"]

PrintDay = Callable[[dt.date], str]


def join_owners(task: Task, naming: Naming, *, glue: str = " and ") -> str:
    """Name a task's owners."""
    return glue.join(naming(one) for one in task.owners)


def print_tasks(page: Page, item: Item, *, naming: Naming, pattern: str, print_day: PrintDay = print_plain) -> None:
    """Print an item's tasks, a paragraph each.

    Args:
        page: To print on.
        item: Whose tasks.
        naming: How owners are referred to.
        pattern: With {owners}, {task}, {Task} and {due} (" by 4 May" or nothing).
        print_day: How a day is printed.
    """
    for task in item.tasks:
        due = f" by {print_day(task.due)}" if task.due else ""
        owners = join_owners(task, naming)
        text = pattern.format(owners=owners, task=task.text, Task=raise_first(task.text), due=due)
        page.print_paragraph(page.make_task(text))
        page.know_action(task, due=task.due if "{due}" in pattern else None)


def print_resolution(page: Page, item: Item, *, pattern: str, naming: Naming) -> None:
    """Print an item's resolution, where it has one.

    Args:
        page: To print on.
        item: Whose resolution.
        pattern: With {text}, {mover} and {seconder}.
        naming: How people are referred to.
    """
    if item.resolution is not None:
        text = pattern.format(text=item.resolution, mover=naming(item.mover), seconder=naming(item.seconder))
        page.print_paragraph(page.make_decision(text))
        page.know_decision(item.resolution)


def print_action_table(page: Page, tasks: Sequence[Task], *, naming: Naming, print_day: PrintDay = print_plain) -> None:
    """Print new actions as a table; what has no day of its own is due at the next meeting, whose day is printed."""
    rows = [tuple(make_cell(text) for text in ("Ref", "Action", "Owner", "Due", "Status"))]
    for number, task in enumerate(tasks, start=1):
        due = print_day(task.due) if task.due else "Next meeting"
        cells = (str(number), raise_first(task.text), join_owners(task, naming, glue=", "), due, "Open")
        rows.append(tuple(make_cell(text) for text in cells))
        page.know_action(task, due=task.due or page.event.next_on)
    page.print_table(rows)


def print_review_table(page: Page, old_tasks: Sequence[OldTask], *, naming: Naming) -> None:
    """Print the actions of earlier meetings with what became of them."""
    rows = [tuple(make_cell(text) for text in ("No.", "Action", "Lead", "Status"))]
    for number, old in enumerate(old_tasks, start=1):
        status = f"{'Closed' if old.is_done else 'Ongoing'}. {old.remark}"
        cells = (str(number), raise_first(old.task.text), join_owners(old.task, naming, glue="/"), status)
        rows.append(tuple(make_cell(text) for text in cells))
        page.know_reviewed(old)
    page.print_table(rows)
