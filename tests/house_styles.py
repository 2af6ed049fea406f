"""Short minutes of invented bodies, each in another house style, with who says what.

The gold names a fragment and its speaker: a full name, the words of an anonymous, collective or role speaker, or
None where the minutes name nobody.
"""

from dataclasses import dataclass

__all__ = ["STYLES", "Style"]


@dataclass(frozen=True, slots=True)
class Style:
    """One invented meeting and what a reader of its minutes knows afterwards."""

    name: str
    text: str
    held_on: str | None
    attendees: tuple[tuple[str, str | None, bool], ...]
    """Name, organisation, present."""
    sections: tuple[str, ...]
    said: tuple[tuple[str, str | None], ...]
    """Fragment of a sentence and its speaker."""
    actions: tuple[tuple[tuple[str, ...], str], ...] = ()
    """Owners and a fragment of the text."""
    decisions: tuple[str, ...] = ()
    suffix: str = ".txt"
    chair: str | None = None


_LABELLED = Style(
    name="labelled header, groups, initials legend",
    text="""\
Riverside Youth Justice Board

MINUTES OF MEETING

Date: Tuesday 4 May 2021
Time: 10:00 - 12:00
Venue: Room 3.11, Civic Centre / MS Teams
Reference: RYJB/2122/001
Status: CONFIRMED

Present
Jo Marsh (JM) Bridgeway (Chair)
Al Reed (AR) Northgate Council
Dr Kit Day (KD) Riverside NHS Trust

In attendance
Bo Lee (BL) Secretariat

Apologies
Cllr Sam Hart (SH) Northgate Council

1. Welcome and introductions

JM welcomed members to the meeting. SH had sent apologies.

2. Minutes of the last meeting

The minutes of 2 March 2021 were agreed as a true record.

3. Education, training and employment

AR reported that 14 young people had started placements since March. He added that two had already dropped out.
KD asked whether health checks had been offered at the start; AR confirmed that they had.
It was noted that the college had not replied.

JM - the board needs a single page on each partner's offer.

Action: AR to circulate the placement figures by 28 May 2021.
Action (KD): write to the college about health checks
ACTION 3 - JM & BL to agree the date of the visit

4. Any other business

There was no other business.

Date of next meeting: 6 July 2021
""",
    held_on="2021-05-04",
    chair="Jo Marsh",
    attendees=(
        ("Jo Marsh", "Bridgeway", True),
        ("Al Reed", "Northgate Council", True),
        ("Dr Kit Day", "Riverside NHS Trust", True),
        ("Bo Lee", None, True),
        ("Cllr Sam Hart", "Northgate Council", False),
    ),
    sections=(
        "Welcome and introductions",
        "Minutes of the last meeting",
        "Education, training and employment",
        "Any other business",
    ),
    said=(
        ("welcomed members to the meeting", "Jo Marsh"),
        ("14 young people had started", "Al Reed"),
        ("two had already dropped out", "Al Reed"),
        ("health checks had been offered", "Dr Kit Day"),
        ("confirmed that they had", "Al Reed"),
        ("the college had not replied", None),
        ("single page on each partner", "Jo Marsh"),
    ),
    actions=(
        (("Al Reed",), "circulate the placement figures"),
        (("Dr Kit Day",), "write to the college"),
        (("Jo Marsh", "Bo Lee"), "agree the date"),
    ),
    decisions=("agreed as a true record",),
)

_COMMA_RUN = Style(
    name="comma-run attendance, surnames with titles, relayed speech",
    text="""\
Notes of the Family Visits Forum held on 14th October 2019 at Harbour House, 12 Quay Street

Present: Ms Ruth Okoro (Bridgeway, Chair), Mr Tom Vance and Mrs Ida Bell (Northgate), Dr Lena Fry (HMPPS),
Prof. Max Orr.

Apologies were received from Mr Ed Noble (Harbour House).

Visits in the north

Ms Okoro thanked everyone for coming. Mr Vance said HM Prisons and Probation Service (HMPPS) had told him that visits
would resume in May. Mrs Bell replied that her own understanding was different. She had seen no notice.

Professor Orr questioned the figures. Dr Fry explained that the figures came from returns by each prison. They were
checked twice. An HMPPS official had confirmed this to the press.

According to Mr Noble, the booking line has been closed since August.

It was suggested that families should be asked. Concern was expressed about travel costs. Several members
felt that the
scheme was too slow. A family member asked who pays for the train. An attendee from a women's organisation
said nobody does.

Ms Okoro and Mr Vance said they would meet the Minister.

Mr Vance will draft a letter by 1 November.
""",
    held_on="2019-10-14",
    chair="Ms Ruth Okoro",
    attendees=(
        ("Ms Ruth Okoro", "Bridgeway", True),
        ("Mr Tom Vance", "Northgate", True),
        ("Mrs Ida Bell", "Northgate", True),
        ("Dr Lena Fry", "HMPPS", True),
        ("Prof. Max Orr", None, True),
        ("Mr Ed Noble", "Harbour House", False),
    ),
    sections=("Visits in the north",),
    said=(
        ("thanked everyone", "Ms Ruth Okoro"),
        ("visits would resume in May", "Mr Tom Vance"),
        ("understanding was different", "Mrs Ida Bell"),
        ("She had seen no notice", "Mrs Ida Bell"),
        ("questioned the figures", "Prof. Max Orr"),
        ("came from returns", "Dr Lena Fry"),
        ("They were checked twice", "Dr Lena Fry"),
        ("families should be asked", None),
        ("about travel costs", None),
        ("scheme was too slow", "Several members"),
        ("who pays for the train", "A family member"),
        ("nobody does", "An attendee from a women's organisation"),
        ("would meet the Minister", "Ms Ruth Okoro and Mr Tom Vance"),
    ),
)

_FIRST_NAMES = Style(
    name="first names, an ambiguous one, pronoun traps",
    text="""\
Allotment Society committee meeting
Monday 3 February 2020
Via Zoom

Present:
    Maria Lopez (Chair)
    Dan Brook (Treasurer)
    Dan Field (Secretary)
    Ewa Nowak
    Ivo Black

Water

Maria opened the meeting. Ewa said the pump was broken. Ivo offered to look at it. He thought a new seal would do.

Dan said the pump was insured.

The Treasurer reported a balance of £310. He warned that the insurance was due. Ewa and Ivo spoke about the leak. He
said it was worse than last year.

Dan Field noted that the Parks Department had been told. Greta Hahn at the Parks Department was dealing with
it. Greta is
back next week.

Action points
- Ewa to order a seal
- Dan Brook to pay the insurance by end of February
- All: check their own taps
- Maria and Ivo to meet the Parks Department, and to report back
""",
    held_on="2020-02-03",
    chair="Maria Lopez",
    attendees=(
        ("Maria Lopez", None, True),
        ("Dan Brook", None, True),
        ("Dan Field", None, True),
        ("Ewa Nowak", None, True),
        ("Ivo Black", None, True),
    ),
    sections=("Water",),
    said=(
        ("opened the meeting", "Maria Lopez"),
        ("the pump was broken", "Ewa Nowak"),
        ("offered to look", "Ivo Black"),
        ("a new seal would do", "Ivo Black"),
        ("the pump was insured", None),
        ("balance of £310", "Dan Brook"),
        ("insurance was due", "Dan Brook"),
        ("worse than last year", None),
        ("had been told", "Dan Field"),
        ("was dealing with it", "Dan Field"),
        ("back next week", "Dan Field"),
    ),
    actions=(
        (("Ewa Nowak",), "order a seal"),
        (("Dan Brook",), "pay the insurance"),
        (("All",), "check their own taps"),
        (("Maria Lopez", "Ivo Black"), "meet the Parks Department"),
    ),
)

_CABINET = Style(
    name="offices in capitals, continuing, responding, summing up",
    text="""\
HARBOUR COMMITTEE

Minutes of a Meeting held in Conference Room A on THURSDAY 11 MARCH 1982 at 10.00 am

PRESENT

Mr P Hurst (in the Chair)
Ms A Lane, Minister of State, Transport
Mr C Dale, Ministry of Works

1. DREDGING

THE MINISTER OF STATE said that the channel had silted up. Ships of over nine metres could no longer pass.

Continuing, THE MINISTER OF STATE said that tenders had been invited. Responding, Mr Dale said that no funds
had been voted.

In discussion the following points were made -

(a) The cost had doubled since 1979.

(b) The dredger was too old.

Summing up, THE CHAIRMAN said that the Committee agreed to defer the matter.

The Committee -

1. Took note.

2. PILOTS

The Committee agreed to raise the fee. It was resolved that the new fee should apply from June.
""",
    held_on="1982-03-11",
    chair="Mr P Hurst",
    attendees=(
        ("Mr P Hurst", None, True),
        ("Ms A Lane", "Transport", True),
        ("Mr C Dale", "Ministry of Works", True),
    ),
    sections=("DREDGING", "PILOTS"),
    said=(
        ("channel had silted up", "Ms A Lane"),
        ("could no longer pass", "Ms A Lane"),
        ("tenders had been invited", "Ms A Lane"),
        ("no funds had been voted", "Mr C Dale"),
        ("cost had doubled", None),
        ("dredger was too old", None),
        ("defer the matter", "Mr P Hurst"),
    ),
    decisions=("agreed to raise the fee", "new fee should apply"),
)

_SCRIBED = Style(
    name="NAME: scribe lines",
    text="""\
Standards Working Group call
2021-06-01

Present: Ada Quill, Ben Roe, Cy Tan
Scribe: Ben Roe

Topic: Release plan

ADA QUILL: We are two weeks late.
Can we still make the summer?
BEN ROE: Only without the index.
CY TAN: I object. The index is what people asked for.
ADA QUILL: Noted.

Topic: Tests

Ben: I have written half of them.
Cy: Good.
Note: the build was broken during the call.

ACTION: Cy to mend the build
RESOLUTION: the index stays in the release
""",
    held_on="2021-06-01",
    attendees=(("Ada Quill", None, True), ("Ben Roe", None, True), ("Cy Tan", None, True)),
    sections=("Release plan", "Tests"),
    said=(
        ("two weeks late", "Ada Quill"),
        ("make the summer", "Ada Quill"),
        ("Only without the index", "Ben Roe"),
        ("I object", "Cy Tan"),
        ("what people asked for", "Cy Tan"),
        ("Noted.", "Ada Quill"),
        ("written half of them", "Ben Roe"),
        ("Good.", "Cy Tan"),
        ("build was broken", None),
    ),
    actions=((("Cy Tan",), "mend the build"),),
    decisions=("the index stays",),
)

_NUMBERED = Style(
    name="numbered paragraphs, tabled questions, organisations as speakers",
    text="""\
Supported Housing Provider Forum - notes of meeting, 21.09.22

Attendees
Nia Rees, Homes Alliance (Chair)
Paul Iqbal, Department for Homes (DfH)
Eve Strand, Department for Homes (DfH)
Femi Ade, Keystone

1. Opening

1.1 Nia Rees welcomed everyone.

1.2 DfH said the consultation would open in October. They would send a link. He expected it to run for six weeks.

1.3 Officials have read the earlier responses.

2. Questions tabled in advance

2.1 Will rents rise next year? Some members have tenants on fixed incomes.

Paul Iqbal said no decision had been taken. A housing provider asked when it would be. Eve Strand replied
that it would
be before Christmas.

2.2 Question from Keystone: Is there money for repairs?

DfH have set aside £2m for this year.

2.3 What happens to the pilot?

The pilot ends in March. Members were disappointed.

Action 2.3.1: DfH to publish the evaluation
""",
    held_on="2022-09-21",
    chair="Nia Rees",
    attendees=(
        ("Nia Rees", "Homes Alliance", True),
        ("Paul Iqbal", "Department for Homes", True),
        ("Eve Strand", "Department for Homes", True),
        ("Femi Ade", "Keystone", True),
    ),
    sections=(
        "Opening",
        "Questions tabled in advance",
        "Will rents rise next year? Some members have tenants on fixed incomes.",
        "Is there money for repairs?",
        "What happens to the pilot?",
    ),
    said=(
        ("welcomed everyone", "Nia Rees"),
        ("consultation would open", "Department for Homes"),
        ("would send a link", "Department for Homes"),
        ("no decision had been taken", "Paul Iqbal"),
        ("when it would be", "A housing provider"),
        ("before Christmas", "Eve Strand"),
        ("£2m for this year", "Department for Homes"),
        ("pilot ends in March", None),
        ("were disappointed", "Members"),
    ),
    actions=((("Department for Homes",), "publish the evaluation"),),
)

_MARKDOWN = Style(
    name="markdown with tables",
    suffix=".md",
    text="""\
# Digital Skills Network – quarterly meeting

**Date:** 12 January 2023
**Location:** Online

## Attendees

| Name | Organisation | Role |
| --- | --- | --- |
| Ola Berg | Signal Trust | Chair |
| Kay Moss | Northgate Library | |
| Raj Sen | Department for Skills | Observer |

## Apologies

* Una Pike (Keystone)

## 1. Funding

**Ola Berg** explained that the grant ends in June.

- Kay Moss asked whether it could be extended
- Raj Sen: not before the spending review
- One participant said that small charities cannot wait
- there was broad support for a joint letter

> **Action:** Kay Moss to draft the letter

## 2. Devices

Raj said that 400 tablets were in store, and that the department would release them. Kay thanked him.

### Decisions

AGREED: to share the tablets equally.

## Actions

| Ref | Action | Owner | Deadline |
| --- | --- | --- | --- |
| 1 | Send the list of libraries | Kay Moss | 31 January 2023 |
| 2 | Confirm the release of tablets | Raj Sen | ASAP |
""",
    held_on="2023-01-12",
    chair="Ola Berg",
    attendees=(
        ("Ola Berg", "Signal Trust", True),
        ("Kay Moss", "Northgate Library", True),
        ("Raj Sen", "Department for Skills", True),
        ("Una Pike", "Keystone", False),
    ),
    sections=("Funding", "Devices", "Actions"),
    said=(
        ("grant ends in June", "Ola Berg"),
        ("could be extended", "Kay Moss"),
        ("not before the spending review", "Raj Sen"),
        ("small charities cannot wait", "One participant"),
        ("broad support for a joint letter", None),
        ("400 tablets were in store", "Raj Sen"),
        ("thanked him", "Kay Moss"),
    ),
    actions=(
        (("Kay Moss",), "draft the letter"),
        (("Kay Moss",), "Send the list of libraries"),
        (("Raj Sen",), "Confirm the release"),
    ),
    decisions=("share the tablets",),
)

_MARKDOWN_LISTS = Style(
    name="markdown minutes after an opening line, reports delivered by, run-in topics",
    suffix=".md",
    text="""\
Minutes of the Choir AGM
========================

The AGM was held on Thursday 13th February 2014, between 7:00pm and 8:00pm.

## In Attendance

- Mia Thorne (Chair)
- Lars Ek (Treasurer)
- Joan Platt

## Apologies for Absence

- Rob Kerr (Librarian)

## Chair's report (delivered by Mia)

- The spring concert sold out.
- We sang in two care homes.

## Treasurer's report

- We have £900 in the bank.
- Joan asked about the piano.

## Elections

- Chair:
    - There was one nomination, Mia Thorne (proposed: Lars Ek, seconded: Joan Platt)
    - Mia was elected with 9 votes.
- Publicity:
    - Joan suggested a poster.
    - 3 votes for, none against.

## Any other business

Music: Lars reported that the scores had come. Hall hire: it was agreed to stay in the school.
""",
    held_on="2014-02-13",
    chair="Mia Thorne",
    attendees=(
        ("Mia Thorne", None, True),
        ("Lars Ek", None, True),
        ("Joan Platt", None, True),
        ("Rob Kerr", None, False),
    ),
    sections=(
        "Chair's report (delivered by Mia)",
        "Treasurer's report",
        "Elections",
        "Any other business",
    ),
    said=(
        ("concert sold out", "Mia Thorne"),
        ("two care homes", "Mia Thorne"),
        ("£900 in the bank", "Lars Ek"),
        ("asked about the piano", "Joan Platt"),
        ("one nomination", None),
        ("with 9 votes", None),
        ("suggested a poster", "Joan Platt"),
        ("3 votes for", None),
        ("the scores had come", "Lars Ek"),
        ("stay in the school", None),
    ),
)

_TRANSCRIPT = Style(
    name="verbatim transcript",
    text="""\
Culture and Sport Committee (transcript)

Mair Pugh MS: Good afternoon, and welcome. Can I ask whether there are any declarations of interest? No.

Owain Hughes MS: Chair, how many grants were made last year?

The Minister (Hon. Tess Dunn): Forty. We had hoped for more. Mair Pugh said last week that she wanted sixty.

Owain Hughes MS: And how many were refused?

The Minister (Hon. Tess Dunn): Ninety.

Mair Pugh MS: Thank you, Minister.
""",
    held_on=None,
    attendees=(),
    sections=(),
    said=(
        ("Good afternoon", "Mair Pugh MS"),
        ("how many grants", "Owain Hughes MS"),
        ("We had hoped for more", "Hon. Tess Dunn"),
        ("wanted sixty", "Hon. Tess Dunn"),
        ("how many were refused", "Owain Hughes MS"),
        ("Ninety", "Hon. Tess Dunn"),
        ("Thank you, Minister", "Mair Pugh MS"),
    ),
)

_QUESTIONS = Style(
    name="Q and A lines",
    text="""\
Briefing for grant holders, 7 July 2021
Speaker: Hal Storm, Northern Fund
Attendees: 40 grant holders

Hal Storm gave an overview of the new rules.

Q: When does the portal open?
A: On 1 August.

Q: Can a partnership apply?
A: Yes, with a lead partner.

Question from a small charity: Is there help with the form?

Hal Storm said there would be two workshops.
""",
    held_on="2021-07-07",
    attendees=(("Hal Storm", "Northern Fund", True),),
    sections=("When does the portal open?", "Can a partnership apply?", "Is there help with the form?"),
    said=(
        ("overview of the new rules", "Hal Storm"),
        ("On 1 August", None),
        ("with a lead partner", None),
        ("two workshops", "Hal Storm"),
    ),
)

_COUNCIL = Style(
    name="parish council: resolved, proposed, public session",
    text="""\
MINUTES OF THE MEETING OF LITTLE WENLOW PARISH COUNCIL HELD ON MONDAY 6TH JUNE 2022 AT 7.30PM IN THE VILLAGE HALL

Present: Cllrs P Noakes (Chairman), J Birch, S Amin and R Toft
In attendance: Mrs W Field (Clerk), County Councillor D Shaw, 3 members of the public
Apologies: Cllr G Lunn

22/45 Public participation
A resident complained about speeding in Mill Lane. The Chairman advised that the police had been informed.

22/46 County Councillor's report
County Councillor Shaw reported that the bridge would close in July. Cllr Birch asked how long for. He
replied that it would
be six weeks.

22/47 Finance
RESOLVED that the accounts be approved. Proposed by Cllr Amin, seconded by Cllr Toft.
The Clerk stated that the audit was complete.

22/48 Date of next meeting
Monday 4th July 2022

There being no further business the Chairman closed the meeting at 9.05pm.

Signed: ......................... Date: ...............
""",
    held_on="2022-06-06",
    chair="P Noakes",
    attendees=(
        ("P Noakes", None, True),
        ("J Birch", None, True),
        ("S Amin", None, True),
        ("R Toft", None, True),
        ("Mrs W Field", None, True),
        ("County Councillor D Shaw", None, True),
        ("Cllr G Lunn", None, False),
    ),
    sections=("Public participation", "County Councillor's report", "Finance", "Date of next meeting"),
    said=(
        ("about speeding", "A resident"),
        ("police had been informed", "P Noakes"),
        ("bridge would close", "County Councillor D Shaw"),
        ("how long for", "J Birch"),
        ("audit was complete", "Mrs W Field"),
    ),
    decisions=("accounts be approved",),
)

_PRESENTATIONS = Style(
    name="sections owned by their speaker, mentioned people, anonymous officials",
    text="""\
Women's Services Reference Group

Date of meeting: 2 November 2022 (via MS Teams)

Members present: Gwen Ashe (Clearway), Pia Holt (Daybreak), Noor Aziz (Lantern)
Officials: Miles Trent (HMPPS), Zara Quinn (Ministry of Justice (MoJ))
Apologies: none

Update from Miles Trent

The new contracts began in June. Regional teams have visited every provider.
Two of them had asked for changes.

HMPPS response to the group's letter

The letter had been read by Amy Farr. Amy will reply in writing.

Discussion

Gwen Ashe queried the timetable. An HMPPS official said it was fixed. The official added that it had been
agreed by ministers.
Pia Holt said Amy Farr had told her that it might slip. MoJ colleagues disagreed.

The group discussed the risks. Members asked that minutes be circulated sooner. Both officials agreed to look at this.
Noor Aziz, responding to Gwen Ashe, said that her members felt the same. The former asked for figures.

Decision: the group will meet monthly

AP1: Miles Trent to share the timetable
AP2: MoJ to reply to the group by next meeting
""",
    held_on="2022-11-02",
    attendees=(
        ("Gwen Ashe", "Clearway", True),
        ("Pia Holt", "Daybreak", True),
        ("Noor Aziz", "Lantern", True),
        ("Miles Trent", "HMPPS", True),
        ("Zara Quinn", "Ministry of Justice", True),
    ),
    sections=("Update from Miles Trent", "HMPPS response to the group's letter", "Discussion"),
    said=(
        ("contracts began in June", "Miles Trent"),
        ("had asked for changes", "Miles Trent"),
        ("read by Amy Farr", "HMPPS"),
        ("reply in writing", "HMPPS"),
        ("queried the timetable", "Gwen Ashe"),
        ("it was fixed", "An HMPPS official"),
        ("agreed by ministers", "An HMPPS official"),
        ("it might slip", "Pia Holt"),
        ("The group discussed", "The group"),
        ("circulated sooner", "Members"),
        ("her members felt the same", "Noor Aziz"),
        ("The former asked", None),
    ),
    actions=((("Miles Trent",), "share the timetable"), (("Ministry of Justice",), "reply to the group")),
    decisions=("meet monthly",),
)

_BARE = Style(
    name="no attendance list, collective and passive throughout",
    text="""\
Harbour Safety Panel
Summary of discussion, 9 May 2018

The panel met to review the winter's incidents. It was reported that there had been eleven. Members noted
that most were
at night. The panel agreed to ask for better lights.

Jenny Osei reported that divers had inspected the pier. She said it was sound. Osei thought that a second
look would be
needed in spring.

There was concern about the ferry. No action was taken. The Harbour Office has been informed.

The secretary will write to the ferry company.
""",
    held_on="2018-05-09",
    attendees=(),
    sections=(),
    said=(
        ("there had been eleven", None),
        ("most were at night", "Members"),
        ("ask for better lights", "The panel"),
        ("divers had inspected", "Jenny Osei"),
        ("it was sound", "Jenny Osei"),
        ("concern about the ferry", None),
        ("No action was taken", None),
    ),
)

_TITLED_ROWS = Style(
    name="bold labels, owners in the margin, actions table as text, draft marks",
    text="""\
DRAFT v0.2

Adult Literacy Advisory Panel

Meeting 14: Weds 8 June 2022, 2-4pm, by video conference

Chair: Mo Farrell
Minutes: Ann Tighe

Attendees:
• Mo Farrell – Chair, Readwell
• Ann Tighe – Policy Officer, Readwell
• Luc Petit – Head of Skills, Westshire County Council
• Sue Ng – Westshire County Council
• Anwar Said – Prison Reading Charity

Item 1: Actions from last meeting

Mo Farrell noted that all actions were complete.

Item 2: Literacy in prisons

Anwar Said presented the findings of the survey. 60% of prisoners had no GCSE in English. The service had
lost teachers.

Luc Petit said the council is keen to help. Westshire County Council said a pilot could begin in September.
She offered to
lead it. It would need two tutors.

Sue Ng's colleague had raised this in May.

Ann Tighe to send slides to members.

Actions:
1. Luc Petit to find a room – by 30 June
2. Readwell/Westshire County Council to agree the tutors' pay
3. Secretariat: circulate minutes

Next meeting: 7 September 2022
""",
    held_on="2022-06-08",
    chair="Mo Farrell",
    attendees=(
        ("Mo Farrell", "Readwell", True),
        ("Ann Tighe", "Readwell", True),
        ("Luc Petit", "Westshire County Council", True),
        ("Sue Ng", "Westshire County Council", True),
        ("Anwar Said", "Prison Reading Charity", True),
    ),
    sections=("Actions from last meeting", "Literacy in prisons"),
    said=(
        ("all actions were complete", "Mo Farrell"),
        ("findings of the survey", "Anwar Said"),
        ("no GCSE in English", "Anwar Said"),
        ("had lost teachers", "Anwar Said"),
        ("keen to help", "Luc Petit"),
        ("begin in September", "Westshire County Council"),
    ),
    actions=(
        (("Ann Tighe",), "send slides"),
        (("Luc Petit",), "find a room"),
        (("Readwell", "Westshire County Council"), "agree the tutors"),
        (("Secretariat",), "circulate minutes"),
    ),
)

STYLES: tuple[Style, ...] = (
    _LABELLED,
    _COMMA_RUN,
    _FIRST_NAMES,
    _CABINET,
    _SCRIBED,
    _NUMBERED,
    _MARKDOWN,
    _MARKDOWN_LISTS,
    _TRANSCRIPT,
    _QUESTIONS,
    _COUNCIL,
    _PRESENTATIONS,
    _BARE,
    _TITLED_ROWS,
)
