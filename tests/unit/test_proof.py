import datetime as dt
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

from readings import FOUNDING_MINUTES

from rr3search.cli.layout import PLAIN_PAGE
from rr3search.cli.rendering.proof_blocks import format_proof
from rr3search.cli.rendering.proof_page import render_proof_page
from rr3search.cli.rendering.proof_words import describe_part
from rr3search.domain import ActionStatus, Block, BlockStyle, Cell, Document, Source, list_words
from rr3search.parsing.minutes import parse_minutes
from rr3search.proof import LineRole, Proof, ProofPart, lay_out_proof
from rr3search.reading import ReadFile, read_file

_MINUTES = """\
Working group on housing

8 July 2020

Present:
- Jo Marsh, Bridgeway (Chair)
- Al Reed, Northgate

Rents

Jo Marsh said that rents were <up>. It was noted that nobody had asked.

Action: Al Reed to write to the council by 31 July 2020.
"""


def _prove(text: str, folder: Path) -> Proof:
    path = folder / "minutes.txt"
    path.write_text(text, encoding="utf-8")
    return lay_out_proof(read_file(path))


class _Words(HTMLParser):
    """The visible words of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data if self.tags[-1:] != ["style"] else ""


def test_every_block_is_shown_once_with_what_it_was_read_as(tmp_path: Path) -> None:
    proof = _prove(_MINUTES, tmp_path)

    assert [(line.role, line.text) for line in proof.lines] == [
        (LineRole.FRONT_MATTER, "Working group on housing"),
        (LineRole.FRONT_MATTER, "8 July 2020"),
        (LineRole.FRONT_MATTER, "Present:"),
        (LineRole.FRONT_MATTER, "- Jo Marsh, Bridgeway (Chair)"),
        (LineRole.FRONT_MATTER, "- Al Reed, Northgate"),
        (LineRole.HEADING, "Rents"),
        (LineRole.TURNS, "Jo Marsh said that rents were <up>. It was noted that nobody had asked."),
        (LineRole.TURNS, "Action: Al Reed to write to the council by 31 July 2020."),
    ]
    speakers = [part.turn.attribution.speaker for line in proof.lines for part in line.parts]
    assert speakers == ["Jo Marsh", None, None]
    (action,) = proof.lines[-1].parts[0].actions
    assert action.owners == ("Al Reed",)


def test_nothing_of_the_founding_minutes_goes_unread() -> None:
    read = read_file(FOUNDING_MINUTES)

    proof = lay_out_proof(read)

    assert all(line.role is not LineRole.UNREAD for line in proof.lines)
    shown = [word for line in proof.lines for word in list_words(line.text)]
    assert not any(line.parts for line in proof.lines if line.role is LineRole.HEADING)
    assert shown == [word for block in read.document.blocks for word in list_words(f"{block.marker} {block.text}")]


def test_a_block_that_no_part_holds_is_shown_as_unread() -> None:
    source = Source("minutes.txt", "0" * 64)
    read = ReadFile(
        Document(source, (Block("Lost words.", BlockStyle.PARAGRAPH, 0, None, 1),), ()),
        (parse_minutes(Document(source, (), ())),),
    )

    (line,) = lay_out_proof(read).lines

    assert (line.role, line.text) == (LineRole.UNREAD, "Lost words.")


def test_the_row_of_a_table_is_one_line() -> None:
    cells = [
        Block(text, BlockStyle.PARAGRAPH, 0, None, at + 1, cell=Cell(1, at // 3 + 1, at % 3 + 1, 3, is_header=at < 3))
        for at, text in enumerate(["Action", "Owner", "Due", "Write to the council", "Al Reed", "31 July 2020"])
    ]
    before = (
        Block("Rents", BlockStyle.HEADING, 1, None, 100),
        Block(
            "It was noted that rents were up and that the council had been told.", BlockStyle.PARAGRAPH, 0, None, 101
        ),
    )
    document = Document(Source("minutes.txt", "0" * 64), (*before, *cells), ())

    lines = lay_out_proof(ReadFile(document, (parse_minutes(document),))).lines

    assert [line.text for line in lines[2:]] == [
        "Action | Owner | Due",
        "Write to the council | Al Reed | 31 July 2020",
    ]
    assert [action.owners for part in lines[3].parts for action in part.actions] == [("Al Reed",)]


def test_a_heading_that_its_paragraph_runs_on_from_is_shown_apart(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    text = _MINUTES.replace("Rents\n\nJo Marsh said", "**Rents.** Jo Marsh said").replace("<up>", "up")
    path.write_text(text, encoding="utf-8")

    proof = lay_out_proof(read_file(path))

    (line,) = [line for line in proof.lines if line.role is LineRole.HEADING]
    assert line.text == "Rents."
    assert [part.turn.attribution.speaker for part in line.parts] == ["Jo Marsh", None]
    assert "Jo Marsh said that rents were" in render_proof_page(proof)


def test_the_text_names_speakers_actions_and_reasons(tmp_path: Path) -> None:
    text = format_proof(_prove(_MINUTES, tmp_path), PLAIN_PAGE)

    assert "Present (2): Jo Marsh (Bridgeway, Chair); Al Reed (Northgate)\n" in text
    assert "¶1–5  [front matter]\n" in text
    assert "¶7  Jo Marsh (Bridgeway) [statement]\n      Jo Marsh said that rents were <up>.\n" in text
    assert "ACTION owner: Al Reed; due 31 July 2020" in text


def test_an_old_action_says_once_when_it_was_first_raised(tmp_path: Path) -> None:
    (action,) = (action for line in _prove(_MINUTES, tmp_path).lines for part in line.parts for action in part.actions)
    (turn,) = (part.turn for line in _prove(_MINUTES, tmp_path).lines for part in line.parts if part.actions)

    old = replace(action, status=ActionStatus.CARRIED_FORWARD, first_raised=dt.date(2020, 6, 3))

    (said,) = describe_part(ProofPart(turn, (old,))).actions
    assert said == "owner: Al Reed; due 31 July 2020; carried forward, first raised 3 June 2020"


def test_the_page_escapes_the_minutes_and_loads_nothing(tmp_path: Path) -> None:
    page = render_proof_page(_prove(_MINUTES.replace("nobody", "<script>alert(1)</script>"), tmp_path))
    words = _Words()
    words.feed(page)

    assert "script" not in words.tags
    assert "rents were <up>." in words.text
    assert "<script>alert(1)</script>" in words.text
    assert "src=" not in page
    assert "href=" not in page
    assert "Action: owner: Al Reed; due 31 July 2020" in words.text
