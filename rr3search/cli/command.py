"""What makes a function a command: its option families spread out, its errors put into one line, its exit status."""

import inspect
import sys
from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields, is_dataclass
from typing import get_type_hints

import typer

from rr3search.cli.exit_status import ExitStatus
from rr3search.cli.printing import print_diagnostic
from rr3search.errors import IndexDirectoryError, RR3SearchError, UnknownIdError, UnquotableWordsError

__all__ = ["as_command"]


def as_command(function: Callable[..., ExitStatus]) -> Callable[..., None]:
    """Make a function callable by typer.

    A parameter whose type is a dataclass of options becomes one option a field. Our own errors become one line
    on standard error and an exit status; every other exception is a fault of ours and is let through.
    """
    hints = get_type_hints(function, include_extras=True)
    families = {name: hint for name, hint in hints.items() if is_dataclass(hint) and isinstance(hint, type)}
    parameters = inspect.signature(function, eval_str=True).parameters.values()

    def run(**typed: object) -> None:
        words = {name: typed[name] for name in hints if name in typed}
        for name, family in families.items():
            words[name] = family(**{field.name: typed[field.name] for field in fields(family)})
        try:
            status = function(**words)
            sys.stdout.flush()
        except RR3SearchError as error:
            print_diagnostic(str(error))
            raise typer.Exit(_choose_status(error)) from error
        raise typer.Exit(status)

    spread = [one for parameter in parameters for one in _spread(parameter, families.get(parameter.name))]
    run.__name__ = function.__name__
    run.__doc__ = function.__doc__
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in spread}
    # inspect reads it; typeshed does not know that functions may carry one
    vars(run)["__signature__"] = inspect.Signature(spread)
    return run


def _spread(parameter: inspect.Parameter, family: type | None) -> Iterator[inspect.Parameter]:
    keyword = inspect.Parameter.KEYWORD_ONLY
    if family is None:
        yield parameter.replace(kind=keyword)
        return
    hints = get_type_hints(family, include_extras=True)
    for field in fields(family):
        default = inspect.Parameter.empty if field.default is MISSING else field.default
        yield inspect.Parameter(field.name, keyword, default=default, annotation=hints[field.name])


def _choose_status(error: RR3SearchError) -> ExitStatus:
    match error:
        case IndexDirectoryError():
            return ExitStatus.UNUSABLE_INDEX
        case UnknownIdError() | UnquotableWordsError():
            return ExitStatus.NOTHING_FOUND
        case _:
            return ExitStatus.UNUSABLE_INPUT
