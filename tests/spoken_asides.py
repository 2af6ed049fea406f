"""More paragraphs with who says what: what stands beside speech, before it, around it, or only looks like it."""

from spoken_paragraphs import Paragraph

from rr3search.domain import Attendee

__all__ = ["ASIDES"]


def _list(*people: tuple[str, str | None, str | None]) -> tuple[Attendee, ...]:
    return tuple(Attendee(name, organisation, role, present=True) for name, organisation, role in people)


_FORUM = _list(
    ("Helen Marr", "Tidewater", "Chair"),
    ("David Orme", "Tidewater", "Vice-Chair"),
    ("Sam Pell", "Northgate Council", "Head of Housing"),
    ("Priya Nand", "Northgate Council", "Policy Officer"),
    ("Sgt Colin Frew", "Westshire Police", None),
    ("Mr Luke Abbot", "Keystone", None),
    ("Mrs Jane Abbot", "Keystone", None),
    ("Ewan Roy", "Harbour Trust", "Project Manager"),
)
_SENATE = _list(
    ("Professor Mira Lund", None, "Provost"),
    ("Dr Alan Keogh", None, "Dean of Science"),
    ("Dr Beth Ruane", None, "Dean of Arts"),
    ("Ms Cora Flynn", None, "Academic Secretary"),
)
_COMMITTEE = _list(
    ("Greg Hume", "Tidewater", "Chair"),
    ("Nina Okafor", "Tidewater", "Treasurer"),
    ("Bill Sayer", "Tidewater", None),
    ("Will Dunne", "Tidewater", None),
    ("May Lister", "Tidewater", None),
)

ASIDES: tuple[Paragraph, ...] = (
    Paragraph(
        "a police report",
        _FORUM,
        """\
Sgt Frew reported that there had been 14 incidents since the last meeting, of which three were assaults. Patrols
had been stepped up at weekends. In answer to a question from Mrs Abbot, Sgt Frew said that CCTV was being
reviewed. Mrs Abbot felt that this was not enough. The Chair thanked Sgt Frew for attending and he left the meeting
at 7.20pm.""",
        (
            ("14 incidents", "Sgt Colin Frew"),
            ("stepped up at weekends", "Sgt Colin Frew"),
            ("CCTV was being reviewed", "Sgt Colin Frew"),
            ("not enough", "Mrs Jane Abbot"),
        ),
    ),
    Paragraph(
        "a surname two people share",
        _FORUM,
        """\
Abbot said that the lift was broken. Luke Abbot agreed that it was. Mr Abbot had telephoned twice. Mrs Abbot asked
for a date.""",
        (
            ("lift was broken", None),
            ("agreed that it was", "Mr Luke Abbot"),
            ("telephoned twice", "Mr Luke Abbot"),
            ("asked for a date", "Mrs Jane Abbot"),
        ),
    ),
    Paragraph(
        "a pronoun after a name two people share",
        _FORUM,
        """\
Abbot, responding to Helen Marr, said that the lift was broken. She added that it was old.

Helen Marr's letter was read. She asked members to reply. The letter from Amy Farr to Priya Nand was read too. She
asked for more.""",
        (
            ("lift was broken", None),
            ("it was old", None),
            ("members to reply", "Helen Marr"),
            ("asked for more", None),
        ),
    ),
    Paragraph(
        "two chairs of one meeting",
        _FORUM,
        """\
The Vice-Chair took the chair for this item. The Vice-Chair explained that the lease ran out in May. The Chair
declared an interest. The Head of Housing advised that it could be renewed. The Policy Officer would prepare a
paper.""",
        (
            ("lease ran out", "David Orme"),
            ("declared an interest", "Helen Marr"),
            ("could be renewed", "Sam Pell"),
        ),
    ),
    Paragraph(
        "absent people are quoted, not heard",
        _FORUM,
        """\
An email from Councillor Treen was read out. Councillor Treen had written that he opposed the scheme. Helen Marr
said that Councillor Treen had told her the same. David Orme noted that, according to Councillor Treen, costs had
doubled.

The Minister has said that funding will continue. Ewan Roy welcomed this.""",
        (
            ("was read out", None),
            ("told her the same", "Helen Marr"),
            ("costs had doubled", "David Orme"),
            ("Ewan Roy welcomed this", "Ewan Roy"),
        ),
    ),
    Paragraph(
        "a list of reports, one paragraph each",
        _FORUM,
        """\
# Partner updates

Northgate Council – Sam Pell reported that 30 homes would be let in June. Viewings start on Monday.

Harbour Trust – Ewan Roy gave an update on the drop-in. Numbers had doubled.

Westshire Police – no report.""",
        (
            ("30 homes", "Sam Pell"),
            ("start on Monday", "Sam Pell"),
            ("on the drop-in", "Ewan Roy"),
            ("Numbers had doubled", "Ewan Roy"),
            ("no report", None),
        ),
    ),
    Paragraph(
        "apologies and declarations are nobody's speech",
        _FORUM,
        """\
Apologies were received from Priya Nand. Ewan Roy declared an interest in item 4. There were no other declarations.

The minutes of the meeting held on 3 May were agreed, subject to one change: Sam Pell is Head of Housing.""",
        (
            ("received from Priya Nand", None),
            ("no other declarations", None),
            ("subject to one change", None),
        ),
    ),
    Paragraph(
        "discussion with a summary",
        _FORUM,
        """\
A wide-ranging discussion followed. Points raised included the cost of bus travel and the lack of seating. David
Orme suggested a petition. This was supported by members. Helen Marr concluded by saying that the group would
return to it in July. It was agreed that a letter be sent.""",
        (
            ("discussion followed", None),
            ("cost of bus travel", None),
            ("suggested a petition", "David Orme"),
            ("return to it in July", "Helen Marr"),
            ("letter be sent", None),
        ),
    ),
    Paragraph(
        "a body answers through its officer",
        _FORUM,
        """\
The Council confirmed that the budget was set. Northgate Council said that bins would be emptied weekly. Officers
from Northgate Council explained the round. A Northgate Council officer added that Sundays were excluded. Westshire
Police reported that thefts had fallen.""",
        (
            ("bins would be emptied", "Northgate Council"),
            ("explained the round", "Officers from Northgate Council"),
            ("Sundays were excluded", "A Northgate Council officer"),
            ("thefts had fallen", "Westshire Police"),
        ),
    ),
    Paragraph(
        "senate: received, considered, agreed",
        _SENATE,
        """\
24/31.| Admissions

The Senate received a paper on admissions, introduced by the Dean of Science. The Dean of Science drew attention to
the fall in offers. The Dean of Arts asked whether this was usual. In reply, Dr Keogh said that it was.

The Senate considered the paper. It noted that entry was fixed.

24/32.| Any other business

There was none.""",
        (
            ("fall in offers", "Dr Alan Keogh"),
            ("this was usual", "Dr Beth Ruane"),
            ("said that it was", "Dr Alan Keogh"),
            ("considered the paper", "The Senate"),
            ("There was none", None),
        ),
        ("Admissions", "Any other business"),
    ),
    Paragraph(
        "reported that, as a list",
        _SENATE,
        """\
The Provost reported:

(i)| that the strategy would be published in June;

(ii)| that two chairs had been filled.

It was further reported that the library would close.

Ms Flynn, on behalf of the Registrar, presented the calendar. The first term would begin a week later.""",
        (
            ("published in June", "Professor Mira Lund"),
            ("two chairs", "Professor Mira Lund"),
            ("library would close", None),
            ("presented the calendar", "Ms Cora Flynn"),
            ("a week later", "Ms Cora Flynn"),
        ),
    ),
    Paragraph(
        "names that are words",
        _COMMITTEE,
        """\
Bill said the bill was wrong. May reported that it may rain in May. The will of members was clear. Will asked when.
Will the hall be free? The bill will be paid in May.""",
        (
            ("bill was wrong", "Bill Sayer"),
            ("may rain", "May Lister"),
            ("asked when", "Will Dunne"),
        ),
    ),
    Paragraph(
        "initials in the run of a sentence",
        _COMMITTEE,
        """\
GH opened the meeting. NO reported £300 in the bank. BS queried this and WD agreed with him. ML to book the hall.
GH/NO to meet the bank. GH said that ML had done well.""",
        (
            ("opened the meeting", "Greg Hume"),
            ("queried this", "Bill Sayer"),
            ("had done well", "Greg Hume"),
        ),
    ),
    Paragraph(
        "notes in the present tense",
        _COMMITTEE,
        """\
Greg asks if we can move to Tuesdays. Nina says she cannot. Bill wonders about Thursdays. May suggests a poll. Will
is not sure. Everyone agrees to try the poll.""",
        (
            ("move to Tuesdays", "Greg Hume"),
            ("says she cannot", "Nina Okafor"),
            ("about Thursdays", "Bill Sayer"),
            ("suggests a poll", "May Lister"),
        ),
    ),
    Paragraph(
        "a speech reported at length",
        _COMMITTEE,
        """\
The Treasurer presented the accounts for the year. Income had risen by 4% while costs were flat. The largest gift
came from the estate of a former member. There was, however, a shortfall on the roof fund. Members thanked the
Treasurer. The accounts were approved.

She was re-elected unopposed.""",
        (
            ("presented the accounts", "Nina Okafor"),
            ("costs were flat", "Nina Okafor"),
            ("former member", "Nina Okafor"),
            ("roof fund", "Nina Okafor"),
            ("thanked the Treasurer", "Members"),
            ("accounts were approved", None),
            ("re-elected unopposed", None),
        ),
    ),
    Paragraph(
        "questions put by name and answered by name",
        _COMMITTEE,
        """\
Q (Bill): Who holds the keys?

A (Greg): The caretaker.

Question from May: Is there a spare set?

Nina: In the safe.""",
        (
            ("The caretaker", "Greg Hume"),
            ("In the safe", "Nina Okafor"),
        ),
    ),
    Paragraph(
        "headings in capitals with a colon, text on the same line",
        _COMMITTEE,
        """\
**TREASURER'S REPORT:** Nina reported a loss. Reserves were low.

**HALL:** The roof leaks.

**AOB:** None.""",
        (
            ("reported a loss", "Nina Okafor"),
            ("Reserves were low", "Nina Okafor"),
            ("roof leaks", None),
        ),
        ("TREASURER'S REPORT", "HALL", "AOB"),
    ),
    Paragraph(
        "bold names open what they say",
        _COMMITTEE,
        """\
**Greg Hume** reported that the van was sold. It fetched £900.

**Nina** – the money is in the bank.

**Action:** Bill to thank the buyer.""",
        (
            ("van was sold", "Greg Hume"),
            ("fetched £900", "Greg Hume"),
            ("money is in the bank", "Nina Okafor"),
        ),
        (),
    ),
    Paragraph(
        "numbered headings in bold, bullets below",
        _COMMITTEE,
        """\
1.| **Welcome**

- Greg welcomed all.

2.| **Van**

- The van was sold for £900.

- Nina thanked Bill.

3.| **Close**""",
        (
            ("welcomed all", "Greg Hume"),
            ("sold for £900", None),
            ("thanked Bill", "Nina Okafor"),
        ),
        ("Welcome", "Van", "Close"),
    ),
    Paragraph(
        "points of a list are no headings",
        _COMMITTEE,
        """\
# Van

Nina listed the costs:

1.| Tax

2.| Insurance

3.| Repairs to the door

- Door handles

- Jo Marsh

The van will be sold.""",
        (
            ("Tax", "Nina Okafor"),
            ("Insurance", "Nina Okafor"),
            ("Repairs to the door", "Nina Okafor"),
        ),
        ("Van",),
    ),
    Paragraph(
        "handing over",
        _COMMITTEE,
        """\
Greg invited Nina to present the budget. Costs would fall by a tenth. Greg asked for questions. There were none.
Greg handed over to Bill, who described the new van. It had nine seats.""",
        (
            ("invited Nina", "Greg Hume"),
            ("fall by a tenth", None),
            ("asked for questions", "Greg Hume"),
            ("There were none", None),
        ),
    ),
)
