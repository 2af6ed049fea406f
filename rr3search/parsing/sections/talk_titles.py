"""Titles that name who gives a talk and what it is about: "Dr Marsh: what 312 gulls told us".

Blocks in, indices out. A line of a scribe looks the same but tells something, so that it ends with a stop or holds a
verb; where names with colons stand in several lines, all of them are somebody's words.
"""

import re
from collections.abc import Callable, Sequence

from rr3search.domain import Block, BlockStyle, fold_characters
from rr3search.language.sentences import split_sentences

__all__ = ["find_talk_titles"]

_NAMED = re.compile(r"^(?P<who>[A-Z][^:]{2,40}):\s+(?P<about>\S.*[^.?!,;:])$")
_LABELLED = re.compile(r"^(?P<who>[A-Z][^:]{2,40}):\s")
_ASKS = re.compile(r"^(?:how|what|why|where|when|who|which)\b", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:is|are|was|were|will|would|should|has|have|had|can|cannot|to|said|asked|agreed|noted|thanked|i|we|you)\b|'",
    re.IGNORECASE,
)
_FEWEST_WORDS = 2
_MOST_WORDS = 12
_FEWEST_WORDS_BELOW = 8


def find_talk_titles(blocks: Sequence[Block], *, is_name: Callable[[str], bool]) -> frozenset[int]:
    """Find the titles of talks.

    Args:
        blocks: The body, in order.
        is_name: Whether words are the name of somebody who can speak.
    """
    texts = [fold_characters(block.text).strip() for block in blocks]
    titles = {at for at, block in enumerate(blocks) if _is_title(block, texts[at : at + 2], is_name=is_name)}
    if not titles:
        return frozenset()
    labelled = {at for at, text in enumerate(texts) if (match := _LABELLED.match(text)) and is_name(match["who"])}
    return frozenset(titles) if labelled <= titles else frozenset()


def _is_title(block: Block, texts: Sequence[str], *, is_name: Callable[[str], bool]) -> bool:
    match = _NAMED.match(texts[0]) if block.style is BlockStyle.PARAGRAPH and not block.cell else None
    if match is None or len(texts) < 2 or not _FEWEST_WORDS <= len(match["about"].split()) <= _MOST_WORDS:  # noqa: PLR2004  title, text
        return False
    below = texts[1]
    is_above_prose = len(below.split()) >= _FEWEST_WORDS_BELOW and below.endswith((".", "?", '"'))
    is_about = bool(_ASKS.match(match["about"])) or not _TELLS.search(match["about"])
    return is_above_prose and is_about and len(split_sentences(texts[0])) == 1 and is_name(match["who"])
