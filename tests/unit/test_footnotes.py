from rr3search.domain import Block, BlockStyle
from rr3search.readers.footnotes import mark_footnotes, place_footnotes


def make_note(mark: str, paragraph: int) -> Block:
    return Block("A note", BlockStyle.FOOTNOTE, 0, None, paragraph, mark)


def make_paragraphs(*texts: str) -> list[Block]:
    return [Block(text, BlockStyle.PARAGRAPH, 0, None, place) for place, text in enumerate(texts, start=1)]


def test_each_of_thousands_of_notes_follows_its_own_mark() -> None:
    texts = [part for number in range(20_000) for part in (f"Point {number} was made.†", f"† Note {number} on it")]

    placed = place_footnotes(mark_footnotes(make_paragraphs(*texts)))

    assert [block.text for block in placed[-2:]] == ["Point 19999 was made.†", "Note 19999 on it"]
    assert sum(block.style is BlockStyle.FOOTNOTE for block in placed) == 20_000


def test_a_note_goes_after_the_nearest_mark_before_it_else_the_first_after_it() -> None:
    early, late = make_note("[1]", 0), make_note("[1]", 4)

    placed = place_footnotes([early, *make_paragraphs("One [1]", "Two.[1]", "Three"), late])

    assert [block.paragraph for block in placed] == [1, 0, 2, 4, 3]


def test_a_longer_run_of_signs_is_another_mark() -> None:
    carriers = make_paragraphs("Figures** were new", "Figures¹² were old")

    assert place_footnotes([*carriers, make_note("*", 3), make_note("¹", 4), make_note("**", 5)])[1].paragraph == 5
