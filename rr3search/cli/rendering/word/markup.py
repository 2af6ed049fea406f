"""WordprocessingML made by hand, where python-docx has no method for it.

Element names and their order follow ECMA-376 Part 1 (5th edition), section 17.
"""

import re
from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from rr3search.cli.printing import make_printable

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["clean_text", "close_field", "make_element", "make_field", "make_run", "open_field"]

_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold beside control characters: half a surrogate pair, and two code points that are none."""


def clean_text(words: str) -> str:
    """Replace the characters that a Word document cannot hold, one for one."""
    return _NOT_XML.sub("\ufffd", make_printable(words))


def make_element(tag: str, **values: str) -> "_Element":
    """Make an element of the main namespace.

    Args:
        tag: Its name with the prefix ("w:style").
        values: Its attributes by their names without the prefix.
    """
    element = OxmlElement(tag)
    for name, value in values.items():
        element.set(qn(f"w:{name}"), value)
    return element


def make_run(words: str, *, style: str | None = None) -> "_Element":
    """Make a run of text; its spaces are kept."""
    run = make_element("w:r")
    if style is not None:
        traits = make_element("w:rPr")
        traits.append(make_element("w:rStyle", val=style))
        run.append(traits)
    text = make_element("w:t")
    text.text = clean_text(words)
    text.set(qn("xml:space"), "preserve")
    run.append(text)
    return run


def make_field(instruction: str, *, shown: str) -> "list[_Element]":
    """Make the runs of a field, with what it shows until it is updated."""
    return [*open_field(instruction), make_run(shown), close_field()]


def open_field(instruction: str) -> "list[_Element]":
    """Make the runs before what a field shows; the instruction is ours, never a file's."""
    code = make_element("w:instrText")
    code.text = f" {instruction} "
    code.set(qn("xml:space"), "preserve")
    return [_hold(_mark_field("begin")), _hold(code), _hold(_mark_field("separate"))]


def close_field() -> "_Element":
    """Make the run after what a field shows."""
    return _hold(_mark_field("end"))


def _mark_field(kind: str) -> "_Element":
    return make_element("w:fldChar", fldCharType=kind)


def _hold(element: "_Element") -> "_Element":
    run = make_element("w:r")
    run.append(element)
    return run
