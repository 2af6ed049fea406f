"""Paragraphs in which a remark is followed by what the room made of it, or a question by an answer without a name.

All bodies and people are invented; the notation is that of spoken_paragraphs.py.
"""

from spoken_paragraphs import Paragraph, list_people

__all__ = ["REACTIONS"]


_BOARD = list_people(
    ("Jo Marsh", None, "Chair"),
    ("Mr Al Reed", "Pier Trust", "Treasurer"),
    ("Mrs Nell Orr", "Quay Housing", None),
    ("Dr Bo Lee", None, "Clerk"),
    ("Cllr Miss Ida Penn", None, None),
    ("Sir Rob Toft", None, None),
)

REACTIONS = (
    Paragraph(
        "what the room made of a remark is nobody's",
        _BOARD,
        "Jo said that the lift would run by May. There was laughter.\n\n"
        "Jo said that the lift would run by June. There was some impatience at this.\n\n"
        "Jo said that the lift would run by July. Two hands went up.\n\n"
        "Jo said that the lift would run by August. This was warmly welcomed.\n\n"
        "Jo said that the lift would run by autumn. Some discomfort was evident.\n\n"
        "Jo said that the lift would run by winter. The Board was silent for a moment.\n\n"
        "Jo said that the lift would run by Easter. Clapping.\n\n"
        "Jo said that the lift would run by Advent. Heads were shaken around the table.\n\n"
        "Jo said that the lift would run by Lent. A few eyebrows were raised. The room fell quiet.\n\n"
        "Jo said that the lift would run by Lammas. The point was well taken. Nobody wished to argue.\n\n"
        "Jo said that the lift would run at last. The announcement was met with cheers. It was a popular suggestion.",
        (
            ("laughter", None),
            ("impatience", None),
            ("hands", None),
            ("warmly", None),
            ("discomfort", None),
            ("silent", "The Board"),
            ("Clapping", None),
            ("Heads", None),
            ("eyebrows", None),
            ("fell quiet", None),
            ("well taken", None),
            ("to argue", None),
            ("with cheers", None),
        ),
    ),
    Paragraph(
        "what the speaker says of others' feelings is the speaker's",
        _BOARD,
        "Jo said that the lift had run in May. There was laughter in the shop when it stuck. Two hands were hurt. The "
        "plan was warmly welcomed by tenants in June. Some damage was evident on the door. The Board of the mill was "
        "silent on it. The point of the trial was to find out.",
        (
            ("in the shop", "Jo Marsh"),
            ("were hurt", "Jo Marsh"),
            ("by tenants", "Jo Marsh"),
            ("damage", "Jo Marsh"),
            ("to find out", "Jo Marsh"),
        ),
    ),
    Paragraph(
        "what the meeting does next is nobody's",
        _BOARD,
        "Jo said that this was her last item. The group will next meet in March; the date is to be confirmed.\n\n"
        "Jo said that the post was filled. She then left for another meeting.\n\n"
        "Al said that he had to go. He left at this point.\n\n"
        "Jo said that the hall was booked. The Committee meets again on 4 May at the hall. It was half past nine.",
        (
            ("will next meet in March", None),
            ("another meeting", None),
            ("at this point", None),
            ("meets again", None),
        ),
    ),
    Paragraph(
        "he or she who cannot be the one before is not",
        _BOARD,
        "Cllr Miss Penn protested that the bus could not get round. He was not aware of that and would ask.\n\n"
        "Mrs Orr pressed Mr Reed on the figures. He could give no assurance.\n\n"
        "Mrs Orr thought that the door was blue. He had painted it himself.\n\n"
        "Mr Reed thought that the door was red. He had painted it himself.",
        (
            ("get round", "Cllr Miss Ida Penn"),
            ("not aware", None),
            ("no assurance", "Mr Al Reed"),
            ("was blue", "Mrs Nell Orr"),
            ("was red", "Mr Al Reed"),
        ),
    ),
    Paragraph(
        "an answer behind a question, with a pronoun and without a verb of speech",
        _BOARD,
        "Mr Reed presented the accounts. Mrs Orr asked why the fees had doubled. He was not aware that they had.\n\n"
        "Sir Rob asked whether the key had been found. She had it.\n\n"
        "Mr Reed asked the Clerk whether the lease was signed. It was.\n\n"
        "Sir Rob asked where the minutes were kept. He had looked in the safe.",
        (
            ("had doubled", "Mrs Nell Orr"),
            ("not aware", "Mr Al Reed"),
            ("been found", "Sir Rob Toft"),
            ("had it", None),
            ("in the safe", "Sir Rob Toft"),
        ),
    ),
    Paragraph(
        "what the meeting went through is nobody's",
        _BOARD,
        "Jo said that the lift would run by May. The meeting broke for tea.\n\n"
        "Jo said that the lift would run by June. The amendment fell.\n\n"
        "Jo said that the lift would run by July. Discussion turned to parking.\n\n"
        "Jo said that the lift would run by August. No answer was forthcoming.\n\n"
        "Jo said that the lift would run by autumn. Three were in favour and two against.\n\n"
        "Jo said that the lift would run by winter. The slides are attached at Annex A.\n\n"
        "Jo said that the lift would run by Easter. There followed a discussion of rural transport.\n\n"
        "Jo said that the firm had written. A new policy is attached. The meeting with the builders broke no rule. "
        "Three were in pieces.",
        (
            ("for tea", None),
            ("amendment fell", None),
            ("to parking", None),
            ("forthcoming", None),
            ("two against", None),
            ("Annex A", None),
            ("rural transport", None),
            ("policy is attached", "Jo Marsh"),
            ("broke no rule", "Jo Marsh"),
            ("in pieces", "Jo Marsh"),
        ),
    ),
    Paragraph(
        "a short answer behind a question is not the asker's",
        _BOARD,
        "Dr Lee said that it was cold.\n\n"
        "Mrs Orr asked whether the fees were set. He was not aware that they were.\n\n"
        "Mrs Orr asked how often it had rung. Twice, in March.\n\n"
        "Mrs Orr asked about a ramp. This had been tried.\n\n"
        "Mrs Orr asked who had signed. The trust had.\n\n"
        "Mrs Orr asked about a gate. It depended on the price. Sir Rob thanked her.\n\n"
        "Mrs Orr asked about the roof. Her own tenants had waited a year. If not now, when? There was a plan in 2019.",
        (
            ("not aware", None),
            ("Twice", None),
            ("been tried", None),
            ("trust had", None),
            ("on the price", None),
            ("waited a year", "Mrs Nell Orr"),
            ("when?", "Mrs Nell Orr"),
        ),
    ),
)
