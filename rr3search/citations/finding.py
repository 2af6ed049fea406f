"""The citations of a document: blocks in, each mark with what is quoted before it out.

What belongs to a mark stands before it: in its paragraph, back to the mark before; else in the paragraph before,
where that is a block quotation or the citation stands alone; in a footnote, before the footnote's own mark.
Quotation marks are “...” and "..."; single ones cannot be told from apostrophes.
"""

import re
from collections.abc import Iterator, Sequence

from rr3search.citations.attributions import reads_as_citation
from rr3search.citations.sayings import cut_saying
from rr3search.domain import Block, BlockStyle, PrintedCitation

__all__ = ["find_citations", "split_typed_lines"]

_MARK = re.compile(
    r"\[\s*rr3\s*:\s*(?P<id>[^\[\]\s][^\[\]]{0,80}?)\s*\]"
    r"|(?P<before>[\[({]?\b[a-zA-Z0-9]{0,4}?[^\w\s]{0,2})(?P<digits>[0-9a-f]{14,18})(?![0-9a-f])(?P<after>\]?)"
)
"""A mark, or what is left of a damaged one: about as many digits as an id has, with something of a mark around them."""
_SIGN_OF_MARK = re.compile(r"[r:\[\]]")
_ID_DIGITS = 16
_ESCAPE = re.compile(r"\\([\\`*_\[\]<>|#+.)-])")
_ESCAPED_MARK = "\\[rr3:"
_MOST_NOTES = 200
"""Behind one paragraph."""
_OPENS_BEFORE = " \u00a0\t\n([{—–-/“‘'"


def split_typed_lines(text: str) -> list[Block]:
    """Take each line of a text as a paragraph; one that begins with ">" is a block quotation.

    Where a mark is escaped as Markdown wants, the escapes of the whole text are taken off.
    """
    text = _ESCAPE.sub(r"\1", text) if _ESCAPED_MARK in text else text
    return [
        Block(line.lstrip("> ").strip(), BlockStyle.PARAGRAPH, 0, None, number, is_quotation=line.startswith(">"))
        for number, line in enumerate(text.splitlines(), start=1)
        if line.strip("> \t")
    ]


def find_citations(blocks: Sequence[Block]) -> list[PrintedCitation]:
    """Find every mark and what is quoted before it, in the order of the document."""
    return [citation for at in range(len(blocks)) for citation in _find_in_block(blocks, at)]


def _find_in_block(blocks: Sequence[Block], at: int) -> Iterator[PrintedCitation]:
    block, start = blocks[at], 0
    for mark in _list_marks(block.text):
        before = block.text[start : mark.start()]
        places = _list_quotations(before)
        quotes = tuple(before[first:after] for first, after in places)
        attribution = before[places[-1][1] + 1 :] if places else before
        candidate = None
        if not quotes and start == 0:
            is_alone = reads_as_citation(attribution) or not any(map(str.isalnum, attribution))
            quotes, candidate = _look_before(blocks, at, is_alone=is_alone)
        start = mark.end()
        printed_id = "".join(mark["id"].split()) if mark["id"] else mark["digits"][-_ID_DIGITS:]
        yield PrintedCitation(
            printed_id=printed_id,
            damaged_mark=None if mark["id"] else mark[0],
            attribution=attribution.strip(),
            quotes=quotes,
            paragraph_before=candidate,
            page=block.page,
            paragraph=block.paragraph,
            saying=cut_saying(before, places),
        )


def _list_marks(text: str) -> Iterator[re.Match[str]]:
    """List the marks, whole and damaged; digits with nothing of a mark around them are something else."""
    for match in _MARK.finditer(text):
        if match["id"] or _SIGN_OF_MARK.search(f"{match['before']}{match['after']}"):
            yield match


def _look_before(blocks: Sequence[Block], at: int, *, is_alone: bool) -> tuple[tuple[str, ...], str | None]:
    """Give the quotations in the paragraph before, or the paragraph where only its likeness can tell."""
    before = at - 1
    while before >= 0 and blocks[before].style is BlockStyle.FOOTNOTE and at - before < _MOST_NOTES:
        before -= 1
    is_beside = before >= 0 and (blocks[before].cell is None) == (blocks[at].cell is None)
    if not is_beside or blocks[before].style is BlockStyle.FOOTNOTE:
        return (), None
    if blocks[at].style is BlockStyle.FOOTNOTE:
        text = _cut_before_note(blocks, at, carrier=before)
    else:
        text = _print(blocks[before])
    quoted = text[max((mark.end() for mark in _list_marks(text)), default=0) :]
    if blocks[before].is_quotation:
        return (_join_quotation(blocks, before, last=quoted),), None
    quotes = tuple(quoted[first:after] for first, after in _list_quotations(quoted))
    if blocks[at].style is BlockStyle.FOOTNOTE:
        return quotes, None
    if not is_alone or blocks[before].style is BlockStyle.HEADING or quoted != text:
        return (), None
    return quotes, None if quotes else text


def _cut_before_note(blocks: Sequence[Block], at: int, *, carrier: int) -> str:
    """Give what stands in a block between the mark of the footnote before and that of this one."""
    text, start = blocks[carrier].text, 0
    for note in blocks[carrier + 1 : at + 1]:
        place = text.find(note.marker, start) if note.marker else -1
        if note is blocks[at]:
            return text[start : place if place >= 0 else len(text)]
        start = place + len(note.marker) if place >= 0 else start
    return text[start:]


def _join_quotation(blocks: Sequence[Block], at: int, *, last: str) -> str:
    """Join the paragraphs of a block quotation; quotation marks around the whole are not quoted."""
    texts = [last]
    while at > 0 and blocks[at - 1].is_quotation and not any(_list_marks(blocks[at - 1].text)):
        at -= 1
        texts.insert(0, _print(blocks[at]))
    joined = " ".join(texts).strip()
    return joined[1:-1] if _list_quotations(joined) == [(1, len(joined) - 1)] else joined


def _print(block: Block) -> str:
    return block.text if block.style is BlockStyle.FOOTNOTE else f"{block.marker} {block.text}".strip()


def _list_quotations(text: str) -> list[tuple[int, int]]:
    """List the places of the words between quotation marks, the outer ones alone.

    Where one of the two marks is missing, all up to the other is taken: nothing quoted goes unseen.
    """
    places, at, last = [], 0, 0
    while at < len(text):
        if text[at] == "“" or (text[at] == '"' and _opens(text, at)):
            end = _find_close(text, at)
            places.append((at + 1, end))
            at = last = end + 1
        elif text[at] == "”":
            places.append((last, at))
            at = last = at + 1
        else:
            at += 1
    return [(first, after) for first, after in places if any(map(str.isalnum, text[first:after]))]


def _find_close(text: str, at: int) -> int:
    """Find the mark that closes the one at a place, or the last that could, or the end."""
    depth, last = 0, len(text)
    for place in range(at, len(text)):
        if text[place] == "“" == text[at] or (text[place] == '"' == text[at] and _opens(text, place)):
            depth += 1
        elif text[place] == ("”" if text[at] == "“" else '"'):
            depth, last = depth - 1, place
            if depth == 0:
                return place
    return last


def _opens(text: str, at: int) -> bool:
    """Say whether a straight quotation mark opens: no letter before it, one behind it."""
    return (at == 0 or text[at - 1] in _OPENS_BEFORE) and not text[at + 1 : at + 2].isspace()
