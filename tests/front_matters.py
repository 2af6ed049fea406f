"""How public bodies open their minutes: invented meetings in the house styles of many kinds of body.

Each holds the front matter and a little of the body; the gold is what a reader knows of the meeting before anybody
speaks. Names and bodies are invented.
"""

# ruff: noqa: E501  minutes are quoted with the lines they have

from dataclasses import dataclass

__all__ = ["OPENINGS", "Opening"]


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening of one set of minutes and what it says."""

    name: str
    text: str
    held_on: str | None
    present: tuple[str, ...]
    """ "Name" or "Name | Organisation"."""
    apologies: tuple[str, ...] = ()
    chair: str | None = None
    title: str | None = None
    """Words its title must hold; None where it is of no interest."""
    venue: str | None = None
    status: str | None = None
    notes: tuple[tuple[str, str], ...] = ()
    """Name and how they attended."""
    deputies: tuple[tuple[str, str], ...] = ()
    """Name and for whom."""
    first_section: str | None = None
    """The first heading of the body."""
    suffix: str = ".txt"


_FIRST = (
    Opening(
        name="parish council, prose attendance",
        text="""\
LITTLE WENHAM PARISH COUNCIL

Minutes of the Meeting of Little Wenham Parish Council held on Monday 12th June 2023 at 7.30pm in the Village Hall

PRESENT: Cllr P Ashdown (Chairman), Cllrs J Birch, T Coles and Mrs M Dutton.

IN ATTENDANCE: Mrs W Field (Clerk), County Cllr R Stone and 4 members of the public.

APOLOGIES: Cllr H Green (work commitments) and District Cllr L Vane.

23/041 Declarations of Interest

None were declared.

23/042 Minutes of the last meeting

The minutes of the meeting held on 8th May 2023 were approved and signed by the Chairman.
""",
        held_on="2023-06-12",
        present=("P Ashdown", "J Birch", "T Coles", "M Dutton", "W Field", "R Stone"),
        apologies=("H Green", "L Vane"),
        chair="P Ashdown",
        title="LITTLE WENHAM PARISH COUNCIL",
        first_section="Declarations of Interest",
    ),
    Opening(
        name="NHS trust board, role below name by comma, in attendance",
        text="""\
Minutes of the Public Meeting of the Board of Directors
Held on Thursday 28 September 2023, 10:00 - 12:30
Lecture Theatre, Postgraduate Centre, Harbourside General Hospital

Present:
Dame Gillian Hart, Chair
Mr Paul Osei, Non-Executive Director
Ms Ruth Levy, Non-Executive Director
Dr Anil Mehta, Chief Medical Officer
Mrs Karen Boyd, Chief Nurse
Mr Tom Reilly, Chief Finance Officer

In attendance:
Ms Sian Price, Director of Corporate Affairs
Miss Jo Tan, Board Secretary (minutes)
Mr Luke Ward, Associate Director of Estates (item 9 only)

Apologies:
Professor Ian Fell, Non-Executive Director

112/23 Chair's welcome
The Chair welcomed everyone to the meeting.
""",
        held_on="2023-09-28",
        present=("Gillian Hart", "Paul Osei", "Ruth Levy", "Anil Mehta", "Karen Boyd", "Tom Reilly", "Sian Price",
                 "Jo Tan", "Luke Ward"),
        apologies=("Ian Fell",),
        chair="Gillian Hart",
        notes=(("Luke Ward", "item 9 only"),),
        first_section="Chair's welcome",
    ),
    Opening(
        name="school governors, initials in brackets after role",
        text="""\
St Brannock's Primary School

Full Governing Body Meeting

Minutes

Date: Tuesday 14 March 2023   Time: 6.00 pm
Venue: School Library

Governors Present: Helen Marsh (HM) - Chair
Fr Peter Quill (PQ) - Foundation Governor
Aisha Noor (AN) - Parent Governor
Dev Patel (DP) - Headteacher
Liz Crane (LC) - Staff Governor

Apologies: Owen Tudor (OT) - LA Governor

In attendance: Fay Wood (FW) - Clerk to Governors
Sam Booth (SB) - School Business Manager (until item 5)

1. Welcome and apologies
HM welcomed all to the meeting and apologies were accepted from OT.
""",
        held_on="2023-03-14",
        present=("Helen Marsh", "Peter Quill", "Aisha Noor", "Dev Patel", "Liz Crane", "Fay Wood", "Sam Booth"),
        apologies=("Owen Tudor",),
        chair="Helen Marsh",
        venue="School Library",
        notes=(("Sam Booth", "until item 5"),),
        first_section="Welcome and apologies",
    ),
    Opening(
        name="US city council, roll call",
        text="""\
CITY OF ELMWOOD
CITY COUNCIL REGULAR MEETING
MINUTES
June 3, 2024
6:30 p.m.
Council Chambers, 200 Main Street

COUNCIL MEMBERS PRESENT: Mayor Dana Holt, Vice Mayor Eric Soto, Councilmember Pam Lind, Councilmember Joe Ruiz
COUNCIL MEMBERS ABSENT: Councilmember Nina Park (excused)
STAFF PRESENT: City Manager Alan Voss, City Attorney Rita Bloom, City Clerk Meg Dunn

CALL TO ORDER
Mayor Holt called the meeting to order at 6:32 p.m.
""",
        held_on="2024-06-03",
        present=("Dana Holt", "Eric Soto", "Pam Lind", "Joe Ruiz", "Alan Voss", "Rita Bloom", "Meg Dunn"),
        apologies=("Nina Park",),
        title="CITY COUNCIL",
        first_section="CALL TO ORDER",
    ),
    Opening(
        name="Irish regulator board, titles and bullet lists",
        text="""\
Coastal Safety Authority – Board Meeting No. 47
Minutes of meeting held on 21 February 2024 in Harbour House, Dublin 8 and via MS Teams

Board Members present:
• Ms. Maeve Kinsella (Chairperson)
• Mr. Ciarán Ó Briain
• Dr. Niamh Fagan
• Ms. Orla Ní Dhomhnaill (via MS Teams)

Executive in attendance:
• Mr. Fergal Roche, Chief Executive
• Ms. Sinéad Walsh, Secretary to the Board

Apologies:
• Mr. Declan Hayes

1. Conflicts of interest
No conflicts were declared.
""",
        held_on="2024-02-21",
        present=("Maeve Kinsella", "Ciarán Ó Briain", "Niamh Fagan", "Orla Ní Dhomhnaill", "Fergal Roche",
                 "Sinéad Walsh"),
        apologies=("Declan Hayes",),
        chair="Maeve Kinsella",
        notes=(("Orla Ní Dhomhnaill", "via MS Teams"),),
        first_section="Conflicts of interest",
    ),
    Opening(
        name="Australian shire council, officers by office",
        text="""\
SHIRE OF WARRANDALE
MINUTES
ORDINARY COUNCIL MEETING
Held in the Council Chambers, 12 Railway Parade, Warrandale
Wednesday 17 May 2023 commencing at 5.00pm

1. ATTENDANCE

Councillors
Cr K Brennan (Shire President)
Cr A Tran (Deputy Shire President)
Cr S O'Dea
Cr M Pike

Officers
Mr D Lang, Chief Executive Officer
Ms J Hough, Director Corporate Services
Mrs P Kelly, Minute Taker

Apologies
Cr B Singh

Leave of Absence
Cr T Webb

2. DECLARATIONS OF INTEREST
Nil.
""",
        held_on="2023-05-17",
        present=("K Brennan", "A Tran", "S O'Dea", "M Pike", "D Lang", "J Hough", "P Kelly"),
        apologies=("B Singh", "T Webb"),
        title="ORDINARY COUNCIL MEETING",
    ),
    Opening(
        name="all-party group, Lords and MPs, organisations in brackets",
        text="""\
All-Party Parliamentary Group on Canals and Waterways
Inquiry session 3
Tuesday 7 November 2023, 4-5.30pm, Committee Room 14, House of Commons

Parliamentarians in attendance
Sarah Whitlock MP (Chair)
Lord Farrow of Dunmere
Baroness Cole
Rt Hon James Peel MP

Others in attendance
Martha Quirke (Waterways Trust)
Simon Adeyemi (Boaters' Union)
Clare Finch (Secretariat, Waterways Trust)

Apologies
Tim Nunn MP

Welcome
Sarah Whitlock MP opened the session and thanked the witnesses for coming.
""",
        held_on="2023-11-07",
        present=("Sarah Whitlock", "Lord Farrow of Dunmere", "Baroness Cole", "James Peel",
                 "Martha Quirke | Waterways Trust", "Simon Adeyemi | Boaters' Union", "Clare Finch | Waterways Trust"),
        apologies=("Tim Nunn",),
        chair="Sarah Whitlock",
        title="Canals and Waterways",
        first_section="Welcome",
    ),
    Opening(
        name="government working group, organisations as headings",
        text="""\
Flood Resilience Forum
Note of meeting: 8 December 2022 (Teams)

Attendees and apologies

Attendees

Scottish Government
Fiona Baird (Chair)
Callum Reid

SEPA
Moira Keane

Local authorities
Ewan Tait, Perth and Kinross Council
Isla Gunn, Highland Council

Apologies
Gregor Shaw, Scottish Water

Items and actions

Welcome
The Chair opened the meeting and noted the apologies received.
""",
        held_on="2022-12-08",
        present=("Fiona Baird | Scottish Government", "Callum Reid | Scottish Government", "Moira Keane | SEPA",
                 "Ewan Tait | Perth and Kinross Council", "Isla Gunn | Highland Council"),
        apologies=("Gregor Shaw | Scottish Water",),
        chair="Fiona Baird",
    ),
    Opening(
        name="W3C style, IRC header",
        text="""\
– DRAFT –
Tidal Data Working Group Teleconference
14 September 2023

Agenda: https://www.example.org/agenda
IRC log

Attendees

Present: Amy Lund, Bartek Zając, Chidi Obi, Dora Klein
Regrets: Emil Roth
Chair: Amy Lund
Scribe: Bartek Zając, Dora Klein

Meeting minutes

Tide tables

Amy Lund: Let us start with the open issues.
""",
        held_on="2023-09-14",
        present=("Amy Lund", "Bartek Zając", "Chidi Obi", "Dora Klein"),
        apologies=("Emil Roth",),
        chair="Amy Lund",
        title="Tidal Data Working Group",
        status="draft",
    ),
    Opening(
        name="university senate, numbered by year, ex officio groups",
        text="""\
UNIVERSITY OF NORTHMERE
SENATE
CONFIRMED MINUTES of the meeting held on Wednesday 19 October 2022

Present: Professor A Lyle (Vice-Chancellor, in the Chair), Dr B Mercer, Professor C Nwosu, Dr D Oakes, Ms E Pryce (Students' Union President)

In attendance: Mr F Quant (Registrar), Mrs G Rowe (Secretary)

Apologies: Professor H Stark, Dr I Tully

22/01 Minutes
The minutes of the meeting held on 15 June 2022 were confirmed.
""",
        held_on="2022-10-19",
        present=("A Lyle", "B Mercer", "C Nwosu", "D Oakes", "E Pryce", "F Quant", "G Rowe"),
        apologies=("H Stark", "I Tully"),
        chair="A Lyle",
        title="SENATE",
        status="confirmed",
        first_section="Minutes",
    ),
    Opening(
        name="charity trustees, dash lists with roles",
        text="""\
Brightwell Community Trust
Trustees' Meeting Minutes – Thursday 6th July 2023
Brightwell Hub, 7pm

Trustees present
- Anna Flint – Chair
- Ben Goss – Treasurer
- Cat Hale
- Dan Ings

Also present
- Eve Jolly – Centre Manager
- Finn Kerr – minutes

Apologies for absence
- Gwen Lamb

1. Minutes of previous meeting
The minutes of 4th May 2023 were agreed.
""",
        held_on="2023-07-06",
        present=("Anna Flint", "Ben Goss", "Cat Hale", "Dan Ings", "Eve Jolly", "Finn Kerr"),
        apologies=("Gwen Lamb",),
        chair="Anna Flint",
        first_section="Minutes of previous meeting",
    ),
    Opening(
        name="housing association, deputies and part meeting",
        text="""\
Minutes of the Tenant Scrutiny Panel
Date of meeting: 03/02/2023
Location: Microsoft Teams
Date of approval: 17/03/2023

Panel members: Jean Abbott (Chair), Ray Burns, Pat Cole (from item 3), Val Dean (by phone)
Officers: Neil East (Head of Housing), Kim Farr (deputising for Sue Gale)
Apologies: Sue Gale, Roy Hunt

1. Introductions
The Chair welcomed everybody to the meeting.
""",
        held_on="2023-02-03",
        present=("Jean Abbott", "Ray Burns", "Pat Cole", "Val Dean", "Neil East", "Kim Farr"),
        apologies=("Sue Gale", "Roy Hunt"),
        chair="Jean Abbott",
        venue="Microsoft Teams",
        notes=(("Pat Cole", "from item 3"), ("Val Dean", "by phone")),
        deputies=(("Kim Farr", "Sue Gale"),),
        status="confirmed",
        first_section="Introductions",
    ),
    Opening(
        name="standards body, affiliations after dash",
        text="""\
ISO/TC 999/WG 4 "Mooring equipment"
Report of the 12th meeting, Oslo, 2019-06-18

Participants
Lars Hagen (NO) – Convenor
Junko Mori (JP)
Pierre Lemaire (FR)
Rosa Vidal (ES)

Regrets
Olga Petrova (UA)

Opening of the meeting
The convenor opened the meeting at 9:00 and welcomed the experts.
""",
        held_on="2019-06-18",
        present=("Lars Hagen", "Junko Mori", "Pierre Lemaire", "Rosa Vidal"),
        apologies=("Olga Petrova",),
        first_section="Opening of the meeting",
    ),
    Opening(
        name="markdown table with a column for attendance",
        text="""\
# Northbank ICB Quality Committee

**Date:** 11 May 2023
**Chair:** Priya Rao

| Name | Role | Organisation | Initials | Attended |
|---|---|---|---|---|
| Priya Rao | Non-executive member | Northbank ICB | PR | Y |
| Gail Stone | Director of Nursing | Northbank ICB | GS | Y |
| Hugh Trent | Medical Director | Riverside Trust | HT | N |
| Ivy Upton | Healthwatch representative | Healthwatch Northbank | IU | Y |

## 1. Welcome

PR welcomed members.
""",
        held_on="2023-05-11",
        present=("Priya Rao | Northbank ICB", "Gail Stone | Northbank ICB", "Ivy Upton | Healthwatch Northbank"),
        apologies=("Hugh Trent | Riverside Trust",),
        chair="Priya Rao",
        first_section="Welcome",
        suffix=".md",
    ),
    Opening(
        name="markdown matrix of ticks",
        text="""\
# Estates Project Board

Thursday 9 March 2023

| Member | Organisation | Present | Apologies |
|---|---|---|---|
| Alan Pike (Chair) | Eastern Trust | ✓ | |
| Bea Quinn | Eastern Trust | ✓ | |
| Cy Rudd | Buildwell Ltd | | ✓ |

## 1 Progress

Alan Pike reported that the roof was finished.
""",
        held_on="2023-03-09",
        present=("Alan Pike | Eastern Trust", "Bea Quinn | Eastern Trust"),
        apologies=("Cy Rudd | Buildwell Ltd",),
        chair="Alan Pike",
        suffix=".md",
    ),
    Opening(
        name="justice board, job-only officials and redacted",
        text="""\
CRIMINAL JUSTICE ADVISORY GROUP

MINUTES OF MEETING HELD ON 4 JULY 2019
102 Petty Street, London

Members
Sir Martin Vale (Chair)
HHJ Rosalind Kerr QC
Professor Dan Ashe, University of Northmere
Chief Constable Ann Doyle, Wessex Police

Officials
Greta Holm, Ministry of Justice
HMPPS – 3 officials
[REDACTED], Home Office

Apologies
Lucy Teal, Crown Prosecution Service
Representative, Law Society

Introduction
1. The Chair welcomed members to the meeting.
""",
        held_on="2019-07-04",
        present=("Martin Vale", "Rosalind Kerr", "Dan Ashe | University of Northmere", "Ann Doyle | Wessex Police",
                 "Greta Holm | Ministry of Justice"),
        apologies=("Lucy Teal | Crown Prosecution Service",),
        chair="Martin Vale",
    ),
    Opening(
        name="joint meeting, unlabelled lines, run with organisations",
        text="""\
RR3 and Women's Network joint meeting
Wednesday 22nd March 2023
Via Zoom

Attendees: Jo Marsh (Bridgeway), Al Reed and Bo Lee (Northgate Trust), Dr Kit Day, Sam Hart (HMPPS)
Apologies: None

Update from HMPPS
Sam Hart said that the pilot would begin in May.
""",
        held_on="2023-03-22",
        present=("Jo Marsh | Bridgeway", "Al Reed | Northgate Trust", "Bo Lee | Northgate Trust", "Kit Day",
                 "Sam Hart | HMPPS"),
        title="RR3 and Women's Network",
        venue="Via Zoom",
        first_section="Update from HMPPS",
    ),
    Opening(
        name="US nonprofit board, time label and present via",
        text="""\
Board of Directors Meeting Minutes
Friends of Cedar River
Date: 01/27/2022
Time: 6:00 PM
Location: Zoom

Board Members Present: Marcus Webb - President, Tina Alvarez - Vice President, Hal Jensen - Treasurer, Beth Nguyen - Secretary
Board Members Absent: Cody Frank
Guests: Laura Stein, Cedar County

Call to Order: Marcus Webb called the meeting to order at 6:04 PM.

The next meeting is February 24, 2022.
""",
        held_on="2022-01-27",
        present=("Marcus Webb", "Tina Alvarez", "Hal Jensen", "Beth Nguyen", "Laura Stein | Cedar County"),
        apologies=("Cody Frank",),
    ),
    Opening(
        name="youth justice board, initials first",
        text="""\
Calder Youth Justice Management Board
Minutes of the meeting on 16.11.22 at 2pm

PRESENT
RT – Rachel Thorn (Chair), Director of Children's Services
MS – Mo Sadiq, West Calder Police
EB – Ellie Bright, Probation Service
JF – Jack Ford, NHS Calder

APOLOGIES
DW – Di Wren, Youth Service

1. Matters arising
RT asked for an update on the action log.
""",
        held_on="2022-11-16",
        present=("Rachel Thorn", "Mo Sadiq | West Calder Police", "Ellie Bright | Probation Service",
                 "Jack Ford | NHS Calder"),
        apologies=("Di Wren | Youth Service",),
        chair="Rachel Thorn",
        first_section="Matters arising",
    ),
    Opening(
        name="front matter at the end",
        text="""\
Harbour Users' Group

1. Mooring fees

Al Reed said that the fees would rise in April.

2. Dredging

Bo Lee reported that the dredger had broken down again.

Date: 5 October 2021
Attendance: Al Reed (Harbour Office), Bo Lee (Northport Dredging), Cy Moss
Apologies: Di Nash
""",
        held_on="2021-10-05",
        present=("Al Reed | Harbour Office", "Bo Lee | Northport Dredging", "Cy Moss"),
        apologies=("Di Nash",),
        first_section="Mooring fees",
    ),
    Opening(
        name="committee with substitutes, ModernGov",
        text="""\
Planning Committee

Minutes - 14 September 2023

Present:
Councillor George Hay (Chair)
Councillor Ruby Ince (Vice-Chair)
Councillors Ali Javed, Nell King, Stan Lowe
Councillor Mia Nash (substitute for Councillor Ed Orr)

Apologies for absence were received from Councillor Ed Orr and Councillor Flo Penn.

Officers: Dora Quick (Development Manager), Ian Rush (Legal Adviser)

14. Declarations of interest
Councillor Javed declared an interest in item 17.
""",
        held_on="2023-09-14",
        present=("George Hay", "Ruby Ince", "Ali Javed", "Nell King", "Stan Lowe", "Mia Nash", "Dora Quick",
                 "Ian Rush"),
        apologies=("Ed Orr", "Flo Penn"),
        chair="George Hay",
        deputies=(("Mia Nash", "Councillor Ed Orr"),),
        first_section="Declarations of interest",
    ),
    Opening(
        name="posted and previous dates around the meeting's",
        text="""\
Posted: 3 May 2022
Last updated 10 June 2022

Neighbourhood Forum minutes

Tuesday 26 April 2022

Previous meeting: 22 March 2022
Next meeting: 24 May 2022

Attendees
Ola Park, Resident
Pim Quell, Resident
Cllr Rod Steel, Ward councillor

Traffic
Ola Park said that the speed bumps were too high.
""",
        held_on="2022-04-26",
        present=("Ola Park", "Pim Quell", "Rod Steel"),
        title="Neighbourhood Forum",
    ),
    Opening(
        name="name, role, organisation on three tab columns",
        text="""\
Digital Standards Board
Minutes, 30 January 2020
Attendees:
Terry Unwin\tChair\tCabinet Office
Una Voss\tHead of Architecture\tHMRC
Wes Yates\tDesign lead\tNHS Digital
Apologies:
Zara Abel\tDirector\tDWP

Item 1: Open standards
Una Voss presented the proposal for tide data.
""",
        held_on="2020-01-30",
        present=("Terry Unwin | Cabinet Office", "Una Voss | HMRC", "Wes Yates | NHS Digital"),
        apologies=("Zara Abel | DWP",),
        chair="Terry Unwin",
    ),
    Opening(
        name="role first, name in brackets, initials last",
        text="""\
Custody Health Partnership Board
Minutes of meeting: 9th of May 2018

Attendees
Director of Commissioning (Hal Irwin) – HI
Regional Manager, HMPPS (Joy Kemp) – JK
Public Health Consultant (Dr Lee Mott) – LM

Apologies
Head of Healthcare (Nia Owen) – NO

1. Action log
HI went through the log.
""",
        held_on="2018-05-09",
        present=("Hal Irwin", "Joy Kemp | HMPPS", "Lee Mott"),
        apologies=("Nia Owen",),
    ),
    Opening(
        name="date range of time and unapproved status",
        text="""\
UNAPPROVED
Minutes of the Audit and Risk Committee of Severn College
held on Thursday, 15th June 2023 at 5.15 pm

Present
Mr N Orchard (Chair)
Mrs S Pell
Mr T Quince

In Attendance
Mr U Rose (Principal)
Ms V Salt (Clerk)
Mr W Todd (Internal Auditor, Audit Partners LLP)

Apologies
There were no apologies for absence.

1 Declarations of interest
None.
""",
        held_on="2023-06-15",
        present=("N Orchard", "S Pell", "T Quince", "U Rose", "V Salt", "W Todd | Audit Partners LLP"),
        chair="N Orchard",
        status="draft",
    ),
    Opening(
        name="people before their bodies with a colon, semicolons",
        text="""\
Minutes of the Welsh Seafood Stakeholder Group, 2 March 2021

In attendance:
Welsh Government: Bryn Ellis (Chair); Cerys Fox; Dafydd Gough
Seafish: Elin Hart
Natural Resources Wales: Ffion Innes; Gareth Jewell
Apologies: Huw Kidd (Bangor University); Ioan Lake

1. Welcome
Bryn Ellis welcomed members.
""",
        held_on="2021-03-02",
        present=("Bryn Ellis | Welsh Government", "Cerys Fox | Welsh Government", "Dafydd Gough | Welsh Government",
                 "Elin Hart | Seafish", "Ffion Innes | Natural Resources Wales",
                 "Gareth Jewell | Natural Resources Wales"),
        apologies=("Huw Kidd | Bangor University", "Ioan Lake"),
        chair="Bryn Ellis",
    ),
    Opening(
        name="no attendance, date in the first sentence",
        text="""\
# Community Council notes

The group met on Thursday 8 February 2024 in the Old Mill.

## Bins

It was noted that the bins had not been emptied.
""",
        held_on="2024-02-08",
        present=(),
        suffix=".md",
    ),
    Opening(
        name="hospital trust governors, public, staff and appointed",
        text="""\
COUNCIL OF GOVERNORS
Minutes of a meeting held at 2.00pm on Tuesday, 5th December, 2023
In the Board Room, Trust Headquarters

Chair: Sir Ned Ogden

PUBLIC GOVERNORS
Amy Peake
Brian Quill
Cathy Rolfe

STAFF GOVERNORS
David Snow
Emma Tate

APPOINTED GOVERNORS
Cllr Frank Usher, Northmere City Council
Gina Vane, Age Concern

IN ATTENDANCE
Harry West, Company Secretary

APOLOGIES
Iris Young

CG/23/40 WELCOME
Sir Ned Ogden welcomed governors to the meeting.
""",
        held_on="2023-12-05",
        present=("Ned Ogden", "Amy Peake", "Brian Quill", "Cathy Rolfe", "David Snow", "Emma Tate",
                 "Frank Usher | Northmere City Council", "Gina Vane | Age Concern", "Harry West"),
        apologies=("Iris Young",),
        chair="Ned Ogden",
    ),
    Opening(
        name="role with colon before each name",
        text="""\
Seaview Allotment Association
Committee meeting, 2nd April 2022, the Shed

Chair: Moll Nairn
Secretary: Ned Otter
Treasurer: Peg Ruff
Members: Quin Sage, Ros Till
Apologies: Una Venn

1. Water butts
Peg Ruff reported that two butts had been bought.
""",
        held_on="2022-04-02",
        present=("Moll Nairn", "Ned Otter", "Peg Ruff", "Quin Sage", "Ros Till"),
        apologies=("Una Venn",),
        chair="Moll Nairn",
        first_section="Water butts",
    ),
    Opening(
        name="safeguarding partnership, agency tables by commas",
        text="""\
OFFICIAL
Safeguarding Adults Partnership Board
Minutes of the Meeting held 18/01/2024 via Teams
Status: Draft v0.2

In attendance:
Abi Cole (AC), Independent Chair
Bob Dunn (BD), Detective Superintendent, Northmere Police
Cher Eames (CE), Designated Nurse, NHS Northmere ICB
Dot Frost (DF), Principal Social Worker, Northmere Council
Eli Grant (EG), Board Manager (minutes)

Apologies received:
Fred Hill (FH), Fire and Rescue Service

No. Item
1. Welcome
AC welcomed members to the Board.
""",
        held_on="2024-01-18",
        present=("Abi Cole", "Bob Dunn | Northmere Police", "Cher Eames | NHS Northmere ICB",
                 "Dot Frost | Northmere Council", "Eli Grant"),
        apologies=("Fred Hill | Fire and Rescue Service",),
        chair="Abi Cole",
        status="draft",
    ),
)  # fmt: skip

_MORE = (
    Opening(
        name="AU board: table text",
        text="""\
Minutes
Water Services Advisory Committee
Meeting 3/2021
Date: Friday 19 November 2021
Time: 9.30am to 1.00pm
Venue: Videoconference

Attendees
Members: Ms Lucy Hale (Chair), Dr Tom Orr, Prof Jane Wynn AM
Departmental officers: Mr Phil Gray, Assistant Secretary; Ms Yvette Lo, Director, Water Policy
Secretariat: Ms Kim Dow
Apologies: Mr Ron Stark

Item 1 – Welcome and declarations of interest
The Chair opened the meeting at 9.30am.
""",
        held_on="2021-11-19",
        present=("Lucy Hale", "Tom Orr", "Prof Jane Wynn AM", "Phil Gray", "Yvette Lo", "Kim Dow"),
        apologies=("Ron Stark",),
        chair="Lucy Hale",
        venue="Videoconference",
    ),
    Opening(
        name="US planning commission roll call",
        text="""\
PLANNING COMMISSION MINUTES
Town of Fairbrook, Massachusetts
Tuesday, 04/06/2021 7:00 PM
Remote Participation via Zoom

ROLL CALL
Present: Chair Walter Finch, Vice Chair Ana Cruz, Members Doug Pratt, Leah Stone and Ming Zhao
Absent: Member Carl Boyd
Also Present: Town Planner Rebecca Shaw; Town Counsel Mark Levin

APPROVAL OF MINUTES
Member Pratt moved to approve the minutes of 03/16/2021. Member Stone seconded.
""",
        held_on="2021-04-06",
        present=("Walter Finch", "Ana Cruz", "Doug Pratt", "Leah Stone", "Ming Zhao", "Rebecca Shaw", "Mark Levin"),
        apologies=("Carl Boyd",),
        chair="Walter Finch",
    ),
    Opening(
        name="NHS ICB with dashes and Non-exec",
        text="""\
Minutes of the meeting of the Finance and Performance Committee
Wednesday 24th May 2023 at 9am
Held via MS Teams

Members
Ruth Dale – Non-Executive Member (Chair)
Stephen Moy – Director of Finance
Imogen Bright – Chief Delivery Officer

In Attendance
Peter Lunn – Associate Director of Contracting (for item 6)
Nadia Asghar – Corporate Governance Officer (Minutes)

Apologies
Claire Voss – Director of Nursing

1 Welcome and Apologies
1.1 The Chair welcomed members to the meeting.
""",
        held_on="2023-05-24",
        present=("Ruth Dale", "Stephen Moy", "Imogen Bright", "Peter Lunn", "Nadia Asghar"),
        apologies=("Claire Voss",),
        chair="Ruth Dale",
        notes=(("Peter Lunn", "for item 6"),),
    ),
    Opening(
        name="W3C scribe minutes with colon lists below",
        text="""\
# Accessible Maps WG
## Minutes 2022-03-09

**Present:** Ada Lowe, Ben Ruiz (remote), Chen Wu
**Regrets:** none
**Chairs:** Ada Lowe, Ben Ruiz
**Scribe:** Chen Wu

### Layers

Ada Lowe: the draft is ready.
""",
        held_on="2022-03-09",
        present=("Ada Lowe", "Ben Ruiz", "Chen Wu"),
        suffix=".md",
    ),
    Opening(
        name="Scottish community council",
        text="""\
Inverloch Community Council
Minute of Meeting held on Monday 4th September 2023 at 7.30 pm in Inverloch Public Hall

Sederunt: Alasdair Bain (Chair), Morag Lyle (Secretary), Hamish Orr (Treasurer), Eilidh Weir
In attendance: Cllr Donald Shaw (Highland Council), PC Iain Munro (Police Scotland), 6 members of the public
Apologies: Fergus Tait, Cllr Jean Bruce

1. Welcome
The Chair welcomed everyone.
""",
        held_on="2023-09-04",
        present=(
            "Alasdair Bain",
            "Morag Lyle",
            "Hamish Orr",
            "Eilidh Weir",
            "Donald Shaw | Highland Council",
            "PC Iain Munro | Police Scotland",
        ),
        apologies=("Fergus Tait", "Jean Bruce"),
        chair="Alasdair Bain",
    ),
    Opening(
        name="EU-style expert group",
        text="""\
Meeting of the Expert Group on Inland Ports
Brussels, 12 October 2017
Summary record

Chair: Mr Luc Peeters (DG MOVE)

Participants:
Austria: Mr Franz Huber
Belgium: Ms An De Smet, Mr Jan Claes
Netherlands: Ms Eva van der Berg

1. Adoption of the agenda
The agenda was adopted without changes.
""",
        held_on="2017-10-12",
        present=(
            "Luc Peeters",
            "Franz Huber | Austria",
            "An De Smet | Belgium",
            "Jan Claes | Belgium",
            "Eva van der Berg | Netherlands",
        ),
        chair="Luc Peeters",
    ),
    Opening(
        name="church council",
        text="""\
St Aldhelm's Parochial Church Council
Minutes of the PCC meeting held on Tuesday 11 July 2023 in the Parish Room

Present: Revd Sally Moss (in the chair), Geoff Hunt, Pam Ryle, Anne Whit (Treasurer), Keith Vane & Joan Vane
Apologies for absence were received from: Roy Teal and Dee Unwin

Opening Prayers
Sally led the opening prayers.
""",
        held_on="2023-07-11",
        present=("Revd Sally Moss", "Geoff Hunt", "Pam Ryle", "Anne Whit", "Keith Vane", "Joan Vane"),
        apologies=("Roy Teal", "Dee Unwin"),
        chair="Revd Sally Moss",
    ),
    Opening(
        name="student union exec with pronoun roles",
        text="""\
Students' Union Executive Committee
Meeting 5, 2022/23 – 18 January 2023

Attendance
Zara Iqbal, President
Leo Marsh, VP Education
Mia Chan, VP Welfare
Omar Said, Part-time Officer (International)

Absent
Ivy Cole, VP Sports

Minutes of last meeting
Approved.
""",
        held_on="2023-01-18",
        present=("Zara Iqbal", "Leo Marsh", "Mia Chan", "Omar Said"),
        apologies=("Ivy Cole",),
    ),
    Opening(
        name="project board docx-like label lines",
        text="""\
Meeting Notes
Project: Northlight Data Platform
Meeting Date: 2021-02-03
Attendees: Ravi Nair, Sue Platt, Tim O'Hara, Una Wei
Absent: Vic Young
Notes by: Sue Platt

Status
Ravi Nair gave an update on the platform.
""",
        held_on="2021-02-03",
        present=("Ravi Nair", "Sue Platt", "Tim O'Hara", "Una Wei"),
        apologies=("Vic Young",),
    ),
    Opening(
        name="London borough with CAPS names",
        text="""\
LONDON BOROUGH OF RIVERTON
HEALTH AND WELLBEING BOARD
THURSDAY, 8TH DECEMBER 2022 AT 6.00 PM
MINUTES

MEMBERS PRESENT:
Councillor Farah DEEN (Chair)
Councillor John PIKE
Dr Susan LOWE - NHS North Riverton
Mr Adam KERR - Healthwatch Riverton

OFFICERS PRESENT:
Helen GRAY - Director of Public Health
Paul YEO - Democratic Services Officer

APOLOGIES: Councillor Rita SOAMES

1. MINUTES
RESOLVED: That the minutes of 6th October 2022 be agreed.
""",
        held_on="2022-12-08",
        present=(
            "Farah DEEN",
            "John PIKE",
            "Susan LOWE | NHS North Riverton",
            "Adam KERR | Healthwatch Riverton",
            "Helen GRAY",
            "Paul YEO",
        ),
        apologies=("Rita SOAMES",),
        chair="Farah DEEN",
    ),
    Opening(
        name="CAB with initial column three blocks",
        text="""\
Custody Advisory Board
14 March 2016
Present
Jo Marsh
Al Reed
Kit Day
Bridgeway
Northgate Council
Riverside NHS Trust
JM
AR
KD
Apologies
Bo Lee

1. Welcome
JM welcomed members.
""",
        held_on="2016-03-14",
        present=("Jo Marsh | Bridgeway", "Al Reed | Northgate Council", "Kit Day | Riverside NHS Trust"),
        apologies=("Bo Lee",),
    ),
    Opening(
        name="yearless header date",
        text="""\
Tenants' Panel
Thursday 9 June
Community Room

Present: Ann Fry, Bob Guy, Cath Hill
Apologies: Dan Ives

1. Repairs
Ann Fry said that the 2022 repairs budget was spent. Bob Guy asked about 2022 again.
""",
        held_on="2022-06-09",
        present=("Ann Fry", "Bob Guy", "Cath Hill"),
        apologies=("Dan Ives",),
    ),
    Opening(
        name="two-column tab present/apologies; hyphen list with agencies first",
        text="""\
Northside Domestic Abuse Partnership
Notes of meeting – 21/03/2019
In attendance
Northside Council – Gail Ash (chair), Hugo Beck
Police – Insp Ivy Cope
Probation – Jack Dunn
Women's Aid – Kat East, Liv Ford
Apologies
Housing – Max Good

Matters arising
Gail Ash reported that the funding bid had failed.
""",
        held_on="2019-03-21",
        present=(
            "Gail Ash | Northside Council",
            "Hugo Beck | Northside Council",
            "Insp Ivy Cope | Police",
            "Jack Dunn | Probation",
            "Kat East | Women's Aid",
            "Liv Ford | Women's Aid",
        ),
        apologies=("Max Good | Housing",),
        chair="Gail Ash",
    ),
    Opening(
        name="co-chairs, numbered attendance",
        text="""\
Open Standards Steering Group – Minutes of meeting #14
Date: 5 March 2020, 15:00 UTC

Attendees:
1. Alice Poe (co-chair)
2. Bruno Quist (co-chair)
3. Carla Reyes
4. Dev Shah

Regrets:
1. Eli Tan

Action items review
Carla Reyes confirmed that the spec was merged.
""",
        held_on="2020-03-05",
        present=("Alice Poe", "Bruno Quist", "Carla Reyes", "Dev Shah"),
        apologies=("Eli Tan",),
    ),
)

OPENINGS = (*_FIRST, *_MORE)
