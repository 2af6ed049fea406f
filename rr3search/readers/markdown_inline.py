"""The inside of a Markdown paragraph: its tokens in, plain lines and what was left out of them out.

Bold, emphasis and code lose their marks and keep their words; link and image targets, tags and
comments are omitted.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from rr3search.domain import Omission
from rr3search.readers.html_markup import decode_references, name_markup

__all__ = ["InlineLine", "render_inline"]

LINK_TARGET = "link target"

_BOLD_TAG = re.compile(r"<(?P<closing>/?)(?:b|strong|u)[\s>]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InlineLine:
    """One line of a paragraph, its markup gone."""

    text: str
    ends_hard: bool
    """Whether its author ended it on purpose (two spaces, a backslash, "<br>")."""
    emphasis: int = 0
    """How many characters at its start are bold."""


@dataclass(slots=True)
class _InlineText:
    """The line being rendered and those finished."""

    lines: list[InlineLine] = field(default_factory=list)
    omissions: list[Omission] = field(default_factory=list)
    text: str = ""
    depth: int = 0
    """How many bold stretches are open."""
    emphasis: int = 0
    is_standing_out: bool = True

    def take_token(self, token: Token) -> None:
        match token.type:
            case "text" | "text_special":
                self._take_text(token.content)
            case "code_inline":
                self._add(token.content)
            case "strong_open" | "strong_close":
                self.depth += token.nesting
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
        text, indent = self.text.strip(), len(self.text) - len(self.text.lstrip())
        emphasis = len(self.text[: self.emphasis].rstrip()) - indent
        self.lines.append(InlineLine(text, ends_hard, max(0, min(emphasis, len(text)))))
        self.text, self.emphasis, self.is_standing_out = "", 0, True

    def _add(self, text: str) -> None:
        self.text += text
        if self.is_standing_out and (self.depth > 0 or not text.strip()):
            self.emphasis = len(self.text) if self.depth > 0 else self.emphasis
        else:
            self.is_standing_out = False

    def _take_text(self, content: str) -> None:
        text, references = decode_references(content)
        self._add(text)
        self.omissions += references

    def _take_markup(self, content: str) -> None:
        piece = name_markup(content)
        if piece.omission is not None:
            self.omissions.append(piece.omission)
        if bold := _BOLD_TAG.match(content):
            self.depth = max(0, self.depth + (-1 if bold["closing"] else 1))
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
