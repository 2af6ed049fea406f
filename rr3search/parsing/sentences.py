"""Where sentences begin and end, by nupunkt.

Text in, spans out; the spans cover the text from its first to its last character.
"""

from rr3search.domain import fold_characters

__all__ = ["split_sentences"]


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Give the start and end of each sentence, in order; the white space after it belongs to it."""
    import nupunkt  # noqa: PLC0415  a lookup never splits sentences

    if not text.strip():
        return []
    starts = [0, *(start for start, _ in nupunkt.sent_spans(fold_characters(text))[1:])]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))
