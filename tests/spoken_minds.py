"""Paragraphs in which a mind is told without a common verb of speech, or its owner stands behind or beside the words.

All bodies and people are invented; the notation is that of spoken_paragraphs.py.
"""

from spoken_paragraphs import Paragraph, list_people

__all__ = ["MINDS"]


_BOARD = list_people(
    ("Jo Marsh", None, "Chair"),
    ("Mr Al Reed", "Pier Trust", "Treasurer"),
    ("Mrs Nell Orr", "Quay Housing", None),
    ("Dr Bo Lee", None, "Clerk"),
    ("Cllr Ida Penn", None, None),
    ("Sir Rob Toft", None, None),
)

MINDS = (
    Paragraph(
        "a stance in the words of committees",
        _BOARD,
        "Jo said that the lease was short. Mr Reed was minded to sign. Mrs Orr had some sympathy with that. Dr Lee "
        "begged to differ. Cllr Penn was not persuaded. Sir Rob could go along with it.\n\n"
        "Jo said that the lease was long. Mr Reed took the opposite view. Mrs Orr made plain that she would not vote "
        "for it. Dr Lee drew a parallel with the mill. Cllr Penn saw no harm in it. Sir Rob could not be sure.\n\n"
        "Jo said that the lease was dear. Mr Reed disagreed with her. Mrs Orr spoke of her own landlord. Dr Lee had "
        "misgivings about the price. Cllr Penn was unmoved. Sir Rob was rather more hopeful.\n\n"
        "Jo said that the lease was cheap. Mr Reed was of one mind with her. Mrs Orr put it to him that it was not. "
        "Dr Lee thought as much. Cllr Penn had every confidence in the agent. Sir Rob would sooner wait.",
        (
            ("was short", "Jo Marsh"),
            ("minded to sign", "Mr Al Reed"),
            ("some sympathy", "Mrs Nell Orr"),
            ("begged to differ", "Dr Bo Lee"),
            ("not persuaded", "Cllr Ida Penn"),
            ("go along", "Sir Rob Toft"),
            ("opposite view", "Mr Al Reed"),
            ("made plain", "Mrs Nell Orr"),
            ("a parallel", "Dr Bo Lee"),
            ("no harm", "Cllr Ida Penn"),
            ("be sure", "Sir Rob Toft"),
            ("disagreed with her", "Mr Al Reed"),
            ("own landlord", "Mrs Nell Orr"),
            ("misgivings", "Dr Bo Lee"),
            ("unmoved", "Cllr Ida Penn"),
            ("more hopeful", "Sir Rob Toft"),
            ("of one mind", "Mr Al Reed"),
            ("put it to him", "Mrs Nell Orr"),
            ("as much", "Dr Bo Lee"),
            ("every confidence", "Cllr Ida Penn"),
            ("sooner wait", "Sir Rob Toft"),
        ),
    ),
    Paragraph(
        "a name that owns a view, or for whom something matters",
        _BOARD,
        "Jo said that the kiosk should close. Mr Reed's view remained that it paid its way. Mrs Orr's only worry was "
        "the queue. Dr Lee's fear had always been the wiring. For Cllr Penn the size mattered less than the light. To "
        "Sir Rob it seemed a pity.\n\n"
        "Jo thanked the cooks and said the kiosk had done well. In the view of Mr Reed it had done better than that. "
        "Mrs Orr's preference would be to lease it. As far as Dr Lee was concerned it could stay.",
        (
            ("should close", "Jo Marsh"),
            ("paid its way", "Mr Al Reed"),
            ("the queue", "Mrs Nell Orr"),
            ("wiring", "Dr Bo Lee"),
            ("the light", "Cllr Ida Penn"),
            ("a pity", "Sir Rob Toft"),
            ("better than that", "Mr Al Reed"),
            ("to lease it", "Mrs Nell Orr"),
            ("could stay", "Dr Bo Lee"),
        ),
    ),
    Paragraph(
        "what belongs to somebody is the speaker's to tell",
        _BOARD,
        "Jo said that the kiosk was let. Mr Reed's report was on the table. For Mrs Orr the builders had made a key. "
        "Dr Lee's office was to be painted.",
        (
            ("was let", "Jo Marsh"),
            ("on the table", "Jo Marsh"),
            ("made a key", "Jo Marsh"),
            ("be painted", "Jo Marsh"),
        ),
    ),
    Paragraph(
        "somebody else between two commas before the verb",
        _BOARD,
        "Jo said that few knew of the scheme. Sir Rob, who declared that his wife was a trustee, was surer: nobody "
        "did. Mrs Orr, for her part, had never heard of it. Mr Reed, a tenant himself, doubted that.\n\n"
        "Jo said that the bus was late. Dr Lee, whose mother takes it every day, had a list of the days. Cllr Penn, "
        "not for the first time, left the room.",
        (
            ("few knew", "Jo Marsh"),
            ("was surer", "Sir Rob Toft"),
            ("never heard", "Mrs Nell Orr"),
            ("doubted that", "Mr Al Reed"),
            ("was late", "Jo Marsh"),
            ("left the room", None),
        ),
    ),
    Paragraph(
        "the speaker behind the words",
        _BOARD,
        'Jo said that the wall leaned. "It leans into my garden," said Mr Lugg. "Who built it?" asked Mrs Orr. '
        "Let it fall, answered Dr Lee. Eight pounds a brick, Al said. It had leaned since the war, according to Sir "
        "Rob, whose father had built it. The council had sent nobody, the Treasurer reported: it never did. Was it "
        "listed, Cllr Penn wondered.\n\n"
        "The wall would cost two thousand, according to the Clerk. According to the surveyor, it was sound.",
        (
            ("wall leaned", "Jo Marsh"),
            ("my garden", "Mr Lugg"),
            ("built it?", "Mrs Nell Orr"),
            ("Let it fall", "Dr Bo Lee"),
            ("a brick", "Mr Al Reed"),
            ("since the war", "Sir Rob Toft"),
            ("sent nobody", "Mr Al Reed"),
            ("listed", "Cllr Ida Penn"),
            ("two thousand", "Dr Bo Lee"),
        ),
    ),
    Paragraph(
        "what is told of somebody behind a comma is the speaker's",
        _BOARD,
        "Jo said that the letter was rude, and asked that it be kept, as Mr Reed advised. The writer had, she said, "
        "met Mrs Orr. It had been read by everybody, Dr Lee included.",
        (("was rude", "Jo Marsh"), ("met Mrs Orr", "Jo Marsh"), ("Lee included", "Jo Marsh")),
    ),
    Paragraph(
        "a member without a name, with a capital",
        _BOARD,
        "Jo said that the gate stuck. A Member wondered whether it was locked. Another Member thought not. A Governor "
        "asked who had the key. One Trustee had it.",
        (
            ("gate stuck", "Jo Marsh"),
            ("was locked", "A Member"),
            ("thought not", "Another Member"),
            ("the key", "A Governor"),
        ),
    ),
    Paragraph(
        "the same mind, another's words and what became of them",
        _BOARD,
        "Jo said that she had not known of the fund. Nor had Mr Reed. Mrs Orr for her part was relieved. Dr Lee was of "
        "the contrary opinion. Cllr Penn would have liked to see a list. Sir Rob's question about it went "
        "unanswered.\n\nMr Reed's experience at his last club was that funds grew. So did his list.\n\n"
        "Jo said that nights had been left out. Had the office been told? They had.\n\n"
        "The Rapporteur said that the roof leaked. Jo hoped not. The Rapporteur was convinced of it. Jo said so too. "
        "The Rapporteur had climbed up.",
        (
            ("of the fund", "Jo Marsh"),
            ("Nor had", "Mr Al Reed"),
            ("relieved", "Mrs Nell Orr"),
            ("contrary", "Dr Bo Lee"),
            ("see a list", "Cllr Ida Penn"),
            ("unanswered", None),
            ("last club", "Mr Al Reed"),
            ("been told", "Jo Marsh"),
            ("They had", None),
            ("roof leaked", "The Rapporteur"),
            ("convinced of it", "The Rapporteur"),
            ("climbed up", None),
        ),
    ),
    Paragraph(
        "somebody else behind a few words, beside another, or as the one whom something struck",
        _BOARD,
        "Jo said that the ferry was late. And Mr Reed had a plan. Jo hoped that it would do. At this Mrs Orr shook her "
        "head. Jo said that she was sorry. Both Dr Lee and Sir Rob had doubts. Jo said that they were not alone. "
        "Unlike Jo, Cllr Penn was hopeful.\n\n"
        "Jo said that the ferry was dear. It struck Mr Reed that nobody had asked why. This was not Mrs Orr's view. A "
        "note of caution came from Dr Lee. This prompted Sir Rob to ask for a list. Not so Cllr Penn. Who would pay? "
        "asked Mr Reed. Nine at most, in Mrs Orr's estimate. Dr Lee had doubts.\n\n"
        "Jo said that the ferry was safe. It would help Mr Reed to know the times. And so it went on. A letter came "
        "from Mr Dale. On freight, Mr Reed is asking the port.",
        (
            ("a plan", None),
            ("shook her", None),
            ("Both Dr", None),
            ("was hopeful", "Cllr Ida Penn"),
            ("It struck", "Mr Al Reed"),
            ("not Mrs", "Mrs Nell Orr"),
            ("of caution", "Dr Bo Lee"),
            ("for a list", "Sir Rob Toft"),
            ("Not so", "Cllr Ida Penn"),
            ("Who would", "Mr Al Reed"),
            ("Nine at", "Mrs Nell Orr"),
            ("Lee had doubts", "Dr Bo Lee"),
            ("know the times", "Jo Marsh"),
            ("so it went", "Jo Marsh"),
            ("A letter", "Jo Marsh"),
        ),
    ),
)
