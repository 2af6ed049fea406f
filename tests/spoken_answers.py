"""Paragraphs in which one speaker is answered, or sums up what others should do, and who is meant by their office.

All bodies and people are invented; the notation is that of spoken_paragraphs.py.
"""

from spoken_paragraphs import Paragraph, list_people

__all__ = ["ANSWERS"]


_FORUM = list_people(
    ("Helen Marr", "Tidewater", "Chair"),
    ("David Orme", "Tidewater", "Vice-Chair"),
    ("Sam Pell", "Northgate Council", "Head of Housing"),
    ("Ewan Roy", "Harbour Trust", "Project Manager"),
)

ANSWERS = (
    Paragraph(
        "what others should do is the view of whoever sums up",
        _FORUM,
        """\
Summing up, Helen Marr said that the Forum supported the plan. Sam Pell should publish the figures jointly with
Tidewater.""",
        (("supported the plan", "Helen Marr"), ("publish the figures", "Helen Marr")),
    ),
    Paragraph(
        "whoever is asked by somebody answers",
        _FORUM,
        """\
Ewan Roy gave a report on the locks. He was asked by David Orme how many had been mended. Nine, out of something over
twenty.""",
        (("a report", "Ewan Roy"), ("how many", "David Orme"), ("Nine", "Ewan Roy")),
    ),
    Paragraph(
        "a title that contradicts is another person",
        _FORUM,
        """\
Mr Gerald Prowse said the roof leaked. Mrs Prowse said it did not leak.""",
        (("roof leaked", "Mr Gerald Prowse"), ("did not leak", "Mrs Prowse")),
    ),
    Paragraph(
        "an archdeacon under a style of address",
        list_people(("The Ven Bo Dale", None, None), ("The Rt Revd Kit Orr", None, "Bishop of Dale")),
        "The Archdeacon said that the roof leaked. Kit Orr said that it would be mended.",
        (("roof leaked", "The Ven Bo Dale"), ("be mended", "The Rt Revd Kit Orr")),
    ),
)
