"""Notes that set a label before their words: what stands under it and is somebody else's, and offices as subjects.

All bodies and people are invented; the notation is that of spoken_paragraphs.py.
"""

from spoken_paragraphs import Paragraph, list_people

__all__ = ["LABELS"]


_CALL = list_people(
    ("Kenji Mori", None, None),
    ("Lotte Vos", None, "Chair"),
    ("Pia Berg", "Rail Data", None),
    ("Sam Hale", None, "Scribe"),
)
_LABELLED = (
    "Kenji: the draft is ready for review.\n\nLotte: thanks, who has read it?\n\nPia: I have, and it is fine.\n\n"
)
_MINISTERS = list_people(
    ("Agnes Tull", None, "Director General, Reducing Reoffending"),
    ("Lady Ferris of Oake", None, "Minister for Housing"),
    ("Dominic Arkle MP", None, "Parliamentary Under-Secretary of State, Department for Work"),
    ("Helena Cressy MP", None, "Minister of State"),
    ("Bashir Khan", None, "Chief Medical Adviser"),
    ("Jocasta Hume", "Alliance of Charities", None),
    ("The Lord Bishop of Ravenglass", None, None),
    ("Brigadier Tom Vane", None, None),
)

LABELS = (
    Paragraph(
        "under labels, a line that tells of somebody else is that one's",
        _CALL,
        f"{_LABELLED}Kenji reported that the tests had passed.\n\nLotte: good.\n\n"
        "Pia asked whether the feed would change.\n\nKenji: no, it stays.\n\n"
        "Discussion of the feed followed.\n\nLotte thanked the editors and moved on.\n\nPia: fine by me.\n\n"
        "The group agreed to publish.\n\nLotte: next item.\n\nSam will tidy the notes.",
        (
            ("had passed", "Kenji Mori"),
            ("good", "Lotte Vos"),
            ("would change", "Pia Berg"),
            ("it stays", "Kenji Mori"),
            ("followed", None),
            ("moved on", "Lotte Vos"),
            ("fine by me", "Pia Berg"),
        ),
    ),
    Paragraph(
        "under labels, a line that goes on stays its speaker's",
        _CALL,
        f"{_LABELLED}Kenji: there are two feeds.\n\n... the first is small.\n\nThe second is large.\n\n"
        "Kenji's feed came first.",
        (("two feeds", "Kenji Mori"), ("first is small", "Kenji Mori"), ("is large", "Kenji Mori")),
    ),
    Paragraph(
        "the scribe's asides",
        _CALL,
        f"{_LABELLED}Kenji: two feeds, both by May. [some talk of the weather]\n\nPia: that is late (laughter)\n\n"
        "Lotte: see the list [1] and [https://example.org/a b]\n\nKenji reported that a third was coming\n\n"
        "... and a fourth",
        (
            ("by May", "Kenji Mori"),
            ("the weather", None),
            ("is late", "Pia Berg"),
            ("laughter", None),
            ("see the list", "Lotte Vos"),
            ("a third", "Kenji Mori"),
            ("a fourth", "Kenji Mori"),
        ),
    ),
    Paragraph(
        "offices in capitals, with what they hold",
        _MINISTERS,
        "THE MINISTER OF STATE said that the paper was late.\n\n"
        "THE DIRECTOR GENERAL, REDUCING REOFFENDING said that it had been with lawyers.\n\n"
        "THE MINISTER FOR HOUSING said that it was long.\n\n"
        "THE PARLIAMENTARY UNDER-SECRETARY OF STATE, introducing it, said that it was short.\n\n"
        "THE CHIEF MEDICAL ADVISER observed that it was dull.\n\n"
        "Speaking at the invitation of the Chair, MISS HUME said that it was clear.\n\n"
        "The Bishop reminded the meeting of its length. Ms Cressy agreed with him. Mr Arkle was not so sure. "
        "The Brigadier said that it was a fine paper. Lady Ferris thought otherwise.",
        (
            ("was late", "Helena Cressy MP"),
            ("lawyers", "Agnes Tull"),
            ("was long", "Lady Ferris of Oake"),
            ("was short", "Dominic Arkle MP"),
            ("was dull", "Bashir Khan"),
            ("was clear", "Jocasta Hume"),
            ("its length", "The Lord Bishop of Ravenglass"),
            ("with him", "Helena Cressy MP"),
            ("so sure", "Dominic Arkle MP"),
            ("fine paper", "Brigadier Tom Vane"),
            ("otherwise", "Lady Ferris of Oake"),
        ),
    ),
    Paragraph(
        "questions under the name of a body, answers under none",
        list_people(
            ("Elodie Tarr", "Inspectorate", "Presenter"),
            ("Vaughan Rudd", "Inspectorate", "Chair"),
            ("Una Bly", "Women's Centres", None),
        ),
        "## Questions and answers\n\n"
        "Question (Women's Centres): Will services be rated?\n\n"
        "Answer: We do not have the power.\n\n"
        "Answer: Elodie Tarr replied that reports come first. She knew that this would not satisfy everybody.\n\n"
        "Question (anonymous, in the chat): Why not?\n\n"
        "Answer: Vaughan Rudd said that it was fair.\n\n"
        "Answer: We are in discussion about the rest.",
        (
            ("be rated", "Women's Centres"),
            ("the power", None),
            ("come first", "Elodie Tarr"),
            ("Why not", None),
            ("was fair", "Vaughan Rudd"),
            ("in discussion", "Inspectorate"),
        ),
    ),
)
