from pathlib import Path

import pytest

from rr3search.domain import Block, BlockStyle, Omission
from rr3search.readers import Reading, read_document
from rr3search.readers.spelling_out import spell_out_reading, spell_out_text

PERSIAN = "می\u200cخواهم"
HINDI = "क्\u200dष"


def make_reading(*blocks: Block, omissions: tuple[Omission, ...] = ()) -> Reading:
    return Reading(blocks, omissions)


def make_block(text: str, *, marker: str = "", emphasis: int = 0, paragraph: int = 1) -> Block:
    return Block(text, BlockStyle.PARAGRAPH, 0, None, paragraph, marker, emphasis=emphasis)


@pytest.mark.parametrize(
    ("printed", "spelt"),
    [
        ("the oﬀ, ﬁnal, ﬂoor, oﬃce, shuﬄe, ﬅ and ﬆ", "the off, final, floor, office, shuffle, st and st"),
        ("volun\u00adtary", "voluntary"),
        ("a\u200bb\u2060c\ufeffd\u200ee", "abcde"),
        ("Mc\u200cKay and \u200dJo", "McKay and Jo"),
        (PERSIAN, PERSIAN),
        (HINDI, HINDI),
        ("Jo Marsh" + " " * 10 + "Chair", "Jo Marsh   Chair"),
        ("Jo Marsh \t" + " " * 10 + "Chair", "Jo Marsh\tChair"),
        ("Jo\u00a0" + "\u00a0" * 10 + "Al", "Jo   Al"),
        ("Jo Marsh      Chair", "Jo Marsh      Chair"),
        ("½ of № 5™, x², ａｂ “yes” – it’s", "½ of № 5™, x², ａｂ “yes” – it’s"),
    ],
)
def test_only_what_extraction_leaves_behind_is_spelt_out(printed: str, spelt: str) -> None:
    assert spell_out_text(printed) == spelt
    assert spell_out_text(spelt) == spelt


@pytest.mark.parametrize(
    ("printed", "emphasis", "left"),
    [
        ("ﬁnal plan", 4, 5),
        ("ﬁnal plan", 9, 10),
        ("\u00adﬁnal plan", 5, 5),
        ("pl\u00adan: yes", 6, 5),
        ("plan ﬁt", 0, 0),
    ],
)
def test_emphasis_keeps_its_words(printed: str, emphasis: int, left: int) -> None:
    (block,) = spell_out_reading(make_reading(make_block(printed, emphasis=emphasis))).blocks

    assert block.emphasis == left


def test_markers_and_omissions_are_spelt_out_too() -> None:
    reading = make_reading(make_block("Yes", marker="1.\u200b"), omissions=(Omission("oﬃce", "running header"),))

    spelt = spell_out_reading(reading)

    assert spelt.blocks[0].marker == "1."
    assert spelt.omissions == (Omission("office", "running header"),)


def test_a_block_of_unseen_characters_is_dropped_and_the_others_are_numbered_anew() -> None:
    reading = make_reading(
        make_block("one", paragraph=1), make_block("\u200b", paragraph=2), make_block("b", paragraph=3)
    )

    assert [(block.text, block.paragraph) for block in spell_out_reading(reading).blocks] == [("one", 1), ("b", 2)]


def test_a_number_before_unseen_characters_stays() -> None:
    (block,) = spell_out_reading(make_reading(make_block("\u200b", marker="3."))).blocks

    assert (block.text, block.marker) == ("3.", "")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", "The oﬃce of the volun\u00adtary sector"),
        ("a.md", "The **oﬃce** of the volun\u00adtary sector"),
        ("a.html", "<p>The o&#xfb03;ce of the volun&shy;tary sector</p>"),
    ],
)
def test_every_format_is_spelt_out(name: str, content: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")

    assert [block.text for block in read_document(path).blocks] == ["The office of the voluntary sector"]


def test_a_word_broken_at_a_soft_hyphen_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    line = "It was noted that the minutes of the last meeting had not been ap\u00ad\n"
    path.write_text(f"{line}proved yet by anybody at all.\n" * 4, encoding="utf-8")

    assert "approved yet" in read_document(path).blocks[0].text
