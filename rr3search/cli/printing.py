"""Where output goes: results to standard output, everything else to standard error."""

import sys

__all__ = ["make_printable", "print_diagnostic", "print_result"]

_CONTROL_CHARACTERS = {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"}
"""Words of a file must not steer the terminal they are shown on."""


def make_printable(text: str) -> str:
    """Replace control characters other than tab and line end, one for one."""
    return text.translate(_CONTROL_CHARACTERS)


def print_result(text: str) -> None:
    """Write a result; nothing where there is none."""
    if text:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")


def print_diagnostic(message: str) -> None:
    """Write one line about what went on."""
    sys.stderr.write(f"rr3search: {' '.join(make_printable(message).split())}\n")
