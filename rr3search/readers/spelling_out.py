"""Characters that only extraction and typesetting leave behind: blocks and omissions in, the same spelt out.

The normalisation that every format undergoes, and the only one:

- the ligatures "ﬀ", "ﬁ", "ﬂ", "ﬃ", "ﬄ", "ﬅ" and "ﬆ" become the letters they stand for;
- soft hyphens (U+00AD), zero-width spaces (U+200B), word joiners (U+2060), byte order marks (U+FEFF)
  and marks of direction (U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069) go;
- zero-width joiners and non-joiners (U+200C, U+200D) go, save between letters of scripts that are
  spelt with them, as Persian and Hindi are;
- ten spaces or more in a row become the gap between columns: a tab where one is among them, else
  three spaces.

Nothing else is changed: quotes, dashes, superscripts and full-width letters stay as printed.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from rr3search.domain import Block, BlockStyle, Omission
from rr3search.readers.base import Reading

__all__ = ["spell_out_reading", "spell_out_text"]

_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_UNSEEN = "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_JOINED_SCRIPTS = "\u0600-\u08ff\u0900-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc"
_SPACE = " \t\u00a0\u2000-\u200a\u202f\u205f\u3000"
_ODD = re.compile(
    rf"(?P<ligature>[\ufb00-\ufb06])|(?P<gap>[{_SPACE}]{{10,}})|[{_UNSEEN}]"
    rf"|(?<![{_JOINED_SCRIPTS}])[\u200c\u200d]|[\u200c\u200d](?![{_JOINED_SCRIPTS}])"
)
_WIDE_GAP = "   "


def spell_out_reading(reading: Reading) -> Reading:
    """Spell out all words of a file; a block of which nothing is left is dropped."""
    blocks = [_spell_out_block(block) for block in reading.blocks]
    omissions = (_spell_out_omission(omission) for omission in reading.omissions)
    kept = tuple(block for block in blocks if block.text)
    numbered = kept if len(kept) == len(blocks) else _close_gaps(kept)
    return Reading(numbered, tuple(omission for omission in omissions if omission.text))


def spell_out_text(text: str) -> str:
    """Spell out one text."""
    return text if text.isascii() and _WIDE_GAP not in text and "\t" not in text else _ODD.sub(_spell_out, text)


def _spell_out(match: re.Match[str]) -> str:
    if match["ligature"]:
        return _LIGATURES[match[0]]
    if match["gap"]:
        return "\t" if "\t" in match[0] else _WIDE_GAP
    return ""


def _spell_out_block(block: Block) -> Block:
    text, marker = spell_out_text(block.text), spell_out_text(block.marker)
    if text == block.text and marker == block.marker:
        return block
    whole = text.strip()
    if not whole and any(character.isalnum() for character in marker):
        return replace(block, text=marker.strip(), marker="", style=BlockStyle.PARAGRAPH, level=0, emphasis=0)
    if block.emphasis >= len(block.text):
        emphasis = len(whole)
    else:
        emphasis = len(spell_out_text(block.text[: block.emphasis])) - (len(text) - len(text.lstrip()))
    return replace(block, text=whole, marker=marker.strip(), emphasis=max(0, min(emphasis, len(whole))))


def _spell_out_omission(omission: Omission) -> Omission:
    text = spell_out_text(omission.text)
    return omission if text == omission.text else replace(omission, text=text.strip())


def _close_gaps(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Number the blocks anew, in the order of their old numbers."""
    kept = tuple(blocks)
    number_of = {old: new for new, old in enumerate(sorted(block.paragraph for block in kept), start=1)}
    return tuple(replace(block, paragraph=number_of[block.paragraph]) for block in kept)
