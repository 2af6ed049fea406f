"""Paragraphs in which one speaker gives way to another, or to nobody, without a verb of speech that says so.

All bodies and people are invented; the notation is that of spoken_paragraphs.py.
"""

from spoken_paragraphs import Paragraph, list_people

__all__ = ["TURNS"]


_BOARD = list_people(
    ("Jo Marsh", None, "Chair"),
    ("Al Reed", "Pier Trust", "Centre Manager"),
    ("Nell Orr", "Quay Housing", None),
    ("Ian Todd", "Harbour Police", None),
    ("Insp Ruth Dale", "Harbour Police", None),
    ("Revd Kit Lowe", None, "Vicar"),
)
_PANEL = list_people(
    ("Cllr Pat Noakes", None, "Chairman"),
    ("Douglas Hale", None, "Police and Crime Commissioner"),
    ("Professor Sue Bell", None, "Deputy Vice-Chancellor"),
    ("Dr Ann Tighe", None, "Headteacher"),
    ("Mr Tom Vance", None, "Deputy Headteacher"),
)

TURNS = (
    Paragraph(
        "somebody else's mind in the past perfect is that one's",
        _BOARD,
        "Jo said that the guide would be reprinted. Nell had found it hard to follow. Al had not been aware of it.",
        (("reprinted", "Jo Marsh"), ("hard to follow", "Nell Orr"), ("aware of it", "Al Reed")),
    ),
    Paragraph(
        "what somebody else did is not the speaker's to tell for sure",
        _BOARD,
        "Jo reported that two bids had come in. Al had rung both firms, and both had answered at once. "
        "Nell was directed to ask for a third.",
        (("two bids", "Jo Marsh"), ("rung both firms", None), ("for a third", None)),
    ),
    Paragraph(
        "a list below a colon stays its speaker's",
        _BOARD,
        "Jo reported the following:\n\n- Al has rung both firms.\n\n- The gate is mended.",
        (("rung both firms", "Jo Marsh"), ("gate is mended", "Jo Marsh")),
    ),
    Paragraph(
        "initials that are words, where everybody is called by initials",
        _BOARD,
        "JM said the ramp was late. AR agreed with this. NO asked who had signed it off. IT suggested a new survey.",
        (("ramp", "Jo Marsh"), ("agreed with", "Al Reed"), ("signed", "Nell Orr"), ("survey", "Ian Todd")),
    ),
    Paragraph(
        "a word in capitals that is nobody's initials",
        _BOARD,
        "JM said the contract for the IT system had ended. AR thanked her. IT confirmed that the old server was off.",
        (("contract", "Jo Marsh"), ("server", None)),
    ),
    Paragraph(
        "initials of nobody on the list end the speech before them",
        _BOARD,
        "Jo said the roof was sound. QX pointed out a leak over the stage. K said that the visits helped.",
        (("roof was sound", "Jo Marsh"), ("leak", None), ("visits", None)),
    ),
    Paragraph(
        "others without a name end the speech before them",
        _BOARD,
        "Jo explained the new lease. Another leaseholder asked who would pay. Several owners spoke against it. "
        "Another wondered why now. Members deliberated.",
        (
            ("new lease", "Jo Marsh"),
            ("would pay", "Another leaseholder"),
            ("spoke against", "Several owners"),
            ("why now", "Another"),
            ("deliberated", "Members"),
        ),
    ),
    Paragraph(
        "what became of a remark is nobody's",
        _BOARD,
        "Jo said the hall should close. This was received in silence.\n\n"
        "Jo said the hall should open. This was supported.\n\n"
        "Jo said the hall was sold. There was dismay at this. Various views were put.\n\n"
        "Al said he would write. The item was tabled to April.\n\n"
        "Al thanked the cooks and said it had been a good year. This concluded the business of the meeting.\n\n"
        "Al called the roll and said that six had answered. A quorum was present.\n\n"
        "Al asked what a tonne would cost. About forty pounds was the reply.",
        (
            ("in silence", None),
            ("was supported", None),
            ("dismay", None),
            ("Various views", None),
            ("tabled", None),
            ("concluded the business", None),
            ("quorum", None),
            ("forty pounds", None),
        ),
    ),
    Paragraph(
        "an office that is part of a listed name, or its last word, where one person alone has it",
        _BOARD,
        "The Inspector said that patrols had doubled.\n\nThe Manager felt that this was enough.\n\n"
        "It would be looked at again, the Vicar promised, in the spring.",
        (("patrols", "Insp Ruth Dale"), ("enough", "Al Reed"), ("in the spring", "Revd Kit Lowe")),
    ),
    Paragraph(
        "an office by the initials of its words",
        _PANEL,
        "Cllr Noakes asked about burglary. The PCC said that it had fallen. The DVC wondered why. "
        "HT confirmed that no pupil was involved.",
        (
            ("burglary", "Cllr Pat Noakes"),
            ("fallen", "Douglas Hale"),
            ("wondered", "Professor Sue Bell"),
            ("no pupil", "Dr Ann Tighe"),
        ),
    ),
    Paragraph(
        "somebody unlisted keeps the name that is printed first",
        _BOARD,
        "Mr Gerald Prowse (resident) asked about the drains. Jo answered that they were old. Mr Prowse said that was "
        "no comfort. Mr Prowse was not satisfied with that.",
        (
            ("about the drains", "Mr Gerald Prowse"),
            ("were old", "Jo Marsh"),
            ("no comfort", "Mr Gerald Prowse"),
            ("not satisfied", "Mr Gerald Prowse"),
        ),
    ),
    Paragraph(
        "one sentence, two speakers",
        _BOARD,
        "Jo said that the glass would come on Monday, and Al that the frame was rotten.\n\n"
        "Nell asked for the figures by ward, which Al said could be had.\n\n"
        "Nell asked how many had called: twelve of the thirty, said Al.",
        (
            ("glass", "Jo Marsh"),
            ("frame", "Al Reed"),
            ("by ward", "Nell Orr"),
            ("could be had", "Al Reed"),
            ("how many", "Nell Orr"),
            ("of the thirty", "Al Reed"),
        ),
    ),
    Paragraph(
        "more verbs of speech",
        _BOARD,
        "Jo said that trade was up. Nell attributed this to the weather. Al pointed to the new sign.",
        (("trade", "Jo Marsh"), ("weather", "Nell Orr"), ("new sign", "Al Reed")),
    ),
    Paragraph(
        "a heading that names somebody with what they are",
        _BOARD,
        "## Al Reed, Centre Manager\n\nThe roof has lasted ten years. Slates go missing every winter.\n\n"
        "## PF22/3 - Chair's announcements\n\nTwo new benches were given by the school.",
        (("roof has lasted", "Al Reed"), ("Slates", "Al Reed"), ("benches", "Jo Marsh")),
    ),
    Paragraph(
        "points counted out in the paragraph below their speaker, and a pronoun behind these",
        _BOARD,
        "Al gave his report on the hall. Two things stood out.\n\nFirst, lettings had doubled. Second, costs had "
        "too.\n\nHe suggested a higher fee.\n\n## Garden\n\nFirst, the shed is new.",
        (
            ("stood out", "Al Reed"),
            ("lettings", "Al Reed"),
            ("costs had too", "Al Reed"),
            ("higher fee", "Al Reed"),
            ("shed", None),
        ),
    ),
    Paragraph(
        "news behind the name of a body that somebody present stands for",
        _BOARD,
        "- Quay Housing: The new lease starts in May. Rents stay.\n\n- Bus Shelter: The glass is mended.\n\n"
        "- Harbour Police: no report received.",
        (("new lease", "Quay Housing"), ("Rents stay", "Quay Housing"), ("glass", None), ("no report", None)),
    ),
    Paragraph(
        "an answer before the one who gives it",
        _BOARD,
        "Jo asked if the grant could be spent abroad. This had not been foreseen and Al undertook to find out.",
        (("spent abroad", "Jo Marsh"), ("foreseen", "Al Reed")),
    ),
    Paragraph(
        "a passive behind what stands before it",
        _BOARD,
        "Jo summed up, saying that none of the fees was easy. After discussion, it was agreed to raise them.\n\n"
        "Al said that the lift was slow. In the end the matter was deferred to the surveyor.",
        (("none of the fees", "Jo Marsh"), ("raise them", None), ("surveyor", None)),
    ),
    Paragraph(
        "an hour ends a sentence",
        _BOARD,
        "Jo called the meeting to order at 6.35 p.m. A quorum was present. Al said it was cold.",
        (("to order", "Jo Marsh"), ("quorum", None), ("cold", "Al Reed")),
    ),
    Paragraph(
        "an office with a surname, with its body, and a rank written out",
        (
            *list_people(
                ("Pat Noakes", None, "Deputy"),
                ("Sam Dole", "Students' Union", "President"),
                ("Tim Frew", "Westshire Police", "T/CC"),
                ("Una Ray", None, "minute secretary"),
            ),
        ),
        "Deputy Noakes complimented the crew. The President of the Students' Union said that rents were high. "
        "The Temporary Chief Constable wrote that crime had fallen. The minute secretary pointed out the hour.",
        (
            ("complimented", "Pat Noakes"),
            ("rents", "Sam Dole"),
            ("fallen", "Tim Frew"),
            ("the hour", "Una Ray"),
        ),
    ),
    Paragraph(
        "one view of what was said",
        _BOARD,
        "Jo said that a talk would be held. For Nell this was not enough. Al opened by asking who would come.",
        (("a talk", "Jo Marsh"), ("not enough", "Nell Orr"), ("who would come", "Al Reed")),
    ),
    Paragraph(
        "a short answer signed, and a mind without a verb",
        _BOARD,
        "Jo wondered whether the berth would stay open. It will (Al).\n\nNell unhappy about Easter. Rooms are sold.\n\n"
        "Al: same advice to the crew. Nobody present had seen the sign.",
        (
            ("stay open", "Jo Marsh"),
            ("It will", "Al Reed"),
            ("Easter", "Nell Orr"),
            ("Rooms", "Nell Orr"),
            ("same advice", "Al Reed"),
            ("the sign", None),
        ),
    ),
    Paragraph(
        "people told apart by what they are titled, and a sentence that ends in a short word",
        list_people(("Mrs Jill Tanner", None, "Chair"), ("Prof Ian Muir", None, None), ("Mr Hugh Rees", None, None)),
        "The Chair welcomed everyone, in particular Prof Muir, who was new. He said he was honoured to join.\n\n"
        "Prof Muir asked if shops would recover; the Chair thought so. Mr Rees was not persuaded. Two members who did "
        "not give their names objected to it.",
        (
            ("honoured", "Prof Ian Muir"),
            ("thought so", "Mrs Jill Tanner"),
            ("persuaded", "Mr Hugh Rees"),
            ("objected", "Two members who did not give their names"),
        ),
    ),
    Paragraph(
        "who answers a question is not who asked it",
        _BOARD,
        "Nell asked about the bus; he thought it was late.\n\nJo said it was mixed. This was echoed by Al.",
        (("about the bus", "Nell Orr"), ("was late", None), ("mixed", "Jo Marsh"), ("echoed", "Al Reed")),
    ),
    Paragraph(
        "points signed in a list, and somebody who speaks for those that are away",
        _BOARD,
        "In discussion, the following points were made:\n\n- that the fee should be lower (Nell);\n\n"
        "- that few would come;\n\nAl introduced the report on behalf of the auditors, who had sent apologies.",
        (("be lower", "Nell Orr"), ("few would", None), ("introduced", "Al Reed")),
    ),
    Paragraph(
        "a name in full above its owner's words",
        _BOARD,
        "Nell Orr\n\nNell presented what 64 tenants had said. Damp was mentioned by nearly all of them.\n\n"
        "Al Reed\n\n'Thank you. I came to this hall as a boy.\n\n'It was cold then.'\n\n"
        "## Roof\n\nSlates are to be bought.",
        (
            ("64 tenants", "Nell Orr"),
            ("Damp", "Nell Orr"),
            ("as a boy", "Al Reed"),
            ("cold then", "Al Reed"),
        ),
        ("Nell Orr", "Al Reed", "Roof"),
    ),
    Paragraph(
        "a name in full in the margin of a task",
        _BOARD,
        "## Roof\n\nSlates are to be bought.\n\nJo Marsh\n\nThe frost has cracked the gutter over the door.",
        (("gutter", None),),
        ("Roof",),
    ),
    Paragraph(
        "a grant made, and words of somebody the list does not know",
        _BOARD,
        "Al undertook to check the lease. Awarded £4,800 subject to sight of it.\n\n"
        "Jo reminded them of the rules. Declined; the club may try again.\n\nAl drew attention to the letters. Benet "
        "said that three had come too late. Schools said the same last year.",
        (
            ("check the lease", "Al Reed"),
            ("Awarded", None),
            ("Declined", None),
            ("letters", "Al Reed"),
            ("too late", None),
        ),
    ),
    Paragraph(
        "initials end a sentence, and what is understood is nobody's",
        list_people(("M. Abbott", None, "Coordinator"), ("J. Dunne", None, None), ("Lorna Beck", "Police", "Ch Insp")),
        "JD agreed with MA. LB offered to ask. It was understood that stock was low.\n\n"
        "The Coordinator reported that all was well. The Chief Inspector would see to the door.\n\n"
        "Others agreed. A provider in the north was unsure.",
        (
            ("agreed with", "J. Dunne"),
            ("offered to ask", "Lorna Beck"),
            ("stock was low", None),
            ("all was well", "M. Abbott"),
            ("the door", "Lorna Beck"),
            ("unsure", "A provider in the north"),
        ),
    ),
    Paragraph(
        "what somebody found it, and thanks of one and all",
        _BOARD,
        "Al said that nine had been excluded. Jo found this shocking and asked for more.\n\n"
        "Al - last meeting before he leaves. Jo and all thanked him.",
        (("nine", "Al Reed"), ("shocking", "Jo Marsh"), ("last meeting", "Al Reed"), ("thanked him", "Jo Marsh")),
    ),
    Paragraph(
        "a pronoun that a paragraph of one's own has told",
        _BOARD,
        "Jo gave an overview of the plan. He thanked everyone for waiting.\n\n"
        "Nell asked how many had joined. Jo said forty so far. She queried what was meant by joining.",
        (("thanked everyone", "Jo Marsh"), ("forty", "Jo Marsh"), ("queried", "Nell Orr")),
    ),
)
