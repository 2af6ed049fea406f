"""The inside of a Markdown paragraph: its tokens in, plain lines and what was left out of them out.

Bold, emphasis and code lose their marks and keep their words; link and image targets, tags and
comments are omitted.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from rr3search.domain import Omission
from rr3search.readers.html_markup import decode_references, name_markup

__all__ = ["InlineLine", "render_inline"]

LINK_TARGET = "link target"


@dataclass(frozen=True, slots=True)
class InlineLine:
    """One line of a paragraph, its markup gone."""

    text: str
    ends_hard: bool
    """Whether its author ended it on purpose (two spaces, a backslash, "<br>")."""


@dataclass(slots=True)
class _InlineText:
    """The line being rendered and those finished."""

    lines: list[InlineLine] = field(default_factory=list)
    omissions: list[Omission] = field(default_factory=list)
    text: str = ""

    def take_token(self, token: Token) -> None:
        match token.type:
            case "text" | "text_special":
                self._take_text(token.content)
            case "code_inline":
                self.text += token.content
            case "softbreak" | "hardbreak":
                self.end_line(ends_hard=token.type == "hardbreak")
            case "html_inline":
                self._take_markup(token.content)
            case "image":
                for child in token.children or ():
                    self.take_token(child)
                self._omit_target(token, attribute="src")
            case "link_open":
                if token.info != "auto":
                    self._omit_target(token, attribute="href")

    def end_line(self, *, ends_hard: bool) -> None:
        self.lines.append(InlineLine(self.text.strip(), ends_hard))
        self.text = ""

    def _take_text(self, content: str) -> None:
        text, references = decode_references(content)
        self.text += text
        self.omissions += references

    def _take_markup(self, content: str) -> None:
        piece = name_markup(content)
        if piece.omission is not None:
            self.omissions.append(piece.omission)
        if piece.breaks_line:
            self.end_line(ends_hard=True)

    def _omit_target(self, token: Token, *, attribute: str) -> None:
        if "label" in token.meta:
            # the target itself stands in the definition of the label
            printed = [token.meta.get("printed_label", "")]
        else:
            printed = [str(token.attrs.get(attribute, "")), str(token.attrs.get("title", ""))]
        for target in printed:
            if any(character.isalnum() for character in target):
                self.omissions.append(Omission(target, LINK_TARGET))


def render_inline(tokens: Sequence[Token]) -> tuple[list[InlineLine], list[Omission]]:
    """Render the children of an inline token as plain lines."""
    rendered = _InlineText()
    for token in tokens:
        rendered.take_token(token)
    rendered.end_line(ends_hard=False)
    return rendered.lines, rendered.omissions
