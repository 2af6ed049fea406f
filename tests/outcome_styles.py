"""Short minutes of many kinds of body, written for this project, with the actions and decisions they hold."""

from dataclasses import dataclass

__all__ = ["OUTCOME_STYLES", "OutcomeStyle"]


@dataclass(frozen=True, slots=True)
class OutcomeStyle:
    """Minutes and what comes out of them."""

    name: str
    text: str
    actions: tuple[tuple[tuple[str, ...], str, str | None], ...]
    """Owners, words of the action, due day; all of them, in order."""
    reviewed: tuple[tuple[str, str], ...] = ()
    """Words and status of the old actions."""
    decisions: tuple[str, ...] = ()
    """Words that one decision each must hold."""
    suffix: str = ".txt"


_PARISH = OutcomeStyle(
    name="parish council: resolved in prose, the clerk acts, margin labels",
    text="""Minutes of the Meeting of Upper Tarn Parish Council
held on Tuesday 9 March 2021 at 7.30pm in the Village Hall

Present: Cllr J Frost (Chairman), Cllr M Pryce, Cllr D Webb, Cllr S Hallam
In attendance: Mrs L Quill (Clerk), 3 members of the public

21/034 Apologies for absence
Apologies were received from Cllr Bond.

21/035 Minutes of the last meeting
The minutes of the meeting held on 9 February 2021 were approved as a true record and signed by the Chairman.

21/036 Matters arising
The Clerk reported that the grit bin had been delivered.

21/037 Highways
The potholes in Mill Lane have not been repaired. The Clerk will write to the County Council about them.
Cllr Webb said the school had complained about parking. It was agreed that Cllr Pryce would speak to the head teacher.

21/038 Finance
It was RESOLVED to approve the payments listed in the schedule. Proposed by Cllr Hallam, seconded by Cllr Pryce.
It was resolved that the Clerk obtain three quotations for the fence by the end of April.

21/039 Date of next meeting
Tuesday 13 April 2021 at 7.30pm.
""",
    actions=(
        (("Mrs L Quill",), "write to the County Council", None),
        (("Cllr M Pryce",), "speak to the head teacher", None),
        (("Mrs L Quill",), "obtain three quotations for the fence", "2021-04-30"),
    ),
    decisions=("approved as a true record", "approve the payments", "obtain three quotations"),
)

_NHS = OutcomeStyle(
    name="health board: initials in the right margin, reviewed log in front, summary at the end",
    text="""Northmoor Integrated Care Board
Minutes of the Quality Committee held on 14 June 2022, MS Teams

Present:
Dr Helen Astley (HA) Chair
Ravi Menon (RM) Director of Nursing
Clare Odell (CO) Chief Finance Officer
Tom Birch (TB) Governance Manager (minutes)

1. Welcome and apologies
HA welcomed everyone to the meeting.

2. Review of action log
Ref | Action | Owner | Status
QC-12 | Share the falls audit with members | RM | Closed
QC-14 | Bring a paper on waiting lists | CO | Ongoing

3. Infection control
RM reported that two outbreaks had been declared in May. The learning should be shared with care homes in the area.
RM
CO asked about costs. A forecast to be brought to the next meeting.
CO

4. Risk register
The Committee noted the register. HA agreed to raise the staffing risk with the Board by 30 June.

5. Date of next meeting
12 July 2022

Summary of actions
RM to share the learning from outbreaks with care homes
CO to bring a forecast of costs to the next meeting
""",
    actions=(
        (("Ravi Menon",), "with care homes", None),
        (("Clare Odell",), "forecast", "2022-07-12"),
        (("Dr Helen Astley",), "raise the staffing risk", "2022-06-30"),
    ),
    reviewed=(("Share the falls audit", "done"), ("paper on waiting lists", "open")),
)

_GOVERNORS = OutcomeStyle(
    name="school governors: ACTION in capitals at the end of paragraphs, challenge questions",
    text="""ST BRIDE'S PRIMARY SCHOOL
MINUTES OF THE FULL GOVERNING BODY
Wednesday 17th November 2021 at 6pm

Governors present: Anna Kemp (Chair), Fr Luke Dean, Simon Rudd, Mary Tully (Headteacher)
In attendance: Jill Carr (Clerk)

1. Declarations of interest
There were no declarations.

2. Headteacher's report
Mrs Tully presented her report. Q: How many pupils are on the register? A: 204.
The website must be checked for compliance before inspection. (ACTION: Headteacher)
Governors would like to see the new curriculum maps. ACTION: MT to circulate the maps by 1 December.

3. Policies
The Safeguarding Policy was approved. Mr Rudd will sign the policy and return it to the office. ACTION: Simon Rudd

4. Any other business
Governor training: all governors to complete the online module before Christmas.
""",
    actions=(
        (("Mary Tully",), "website must be checked", None),
        (("Mary Tully",), "circulate the maps", "2021-12-01"),
        (("Simon Rudd",), "sign the policy and return it", None),
        (("all governors",), "complete the online module", None),
    ),
    decisions=("Safeguarding Policy was approved",),
)

_SCRIBE = OutcomeStyle(
    name="standards group: scribe log with ACTION and RESOLVED lines",
    text="""Web Forms Working Group Teleconference
3 October 2019

Present: Ola Berg, Nina Shah, Pete Cole, Yuki Mori
Chair: Nina Shah
Scribe: Pete Cole

Topic: Date inputs
Ola: I will write a test for the parser at some point.
Nina: the current text is ambiguous
Ola: we should ask implementers
ACTION: Ola to draft new text for section 4
ACTION: yuki to ask browser vendors about min and max
Yuki: two vendors support it already
RESOLVED: Accept the pull request on date parsing
Topic: Next meeting
Nina: next week as usual
""",
    actions=(
        (("Ola Berg",), "draft new text for section 4", None),
        (("Yuki Mori",), "ask browser vendors", None),
    ),
    decisions=("Accept the pull request",),
)

_UNIVERSITY = OutcomeStyle(
    name="university committee: numbered paragraphs, Action by, Resolved lists",
    text="""UNIVERSITY OF EASTMARSH
Learning and Teaching Committee

Minutes of the meeting held on Thursday 5 May 2016

Present: Professor G Lowe (Chair), Dr F Adair, Ms K Osei, Mr B Thorne (Secretary)
Apologies: Dr R Singh

16.21 Minutes
Confirmed: the minutes of the meeting held on 3 March 2016.

16.22 Matters arising
(a) Minute 16.10 refers. Dr Adair had circulated the survey results.
(b) Minute 16.14 refers. It was noted that the handbook had been published.

16.23 Module evaluation
Considered: a report on response rates (LTC/16/09).
Noted: that rates had fallen to 31 per cent.
Resolved: that paper forms be reintroduced for first-year modules.
Action: Ms Osei to inform heads of department by 31 May.

16.24 Assessment feedback
Agreed: that the turnaround target remain at three weeks.
Action (Secretary): circulate the revised policy
Action – Dr Adair and Ms Osei: consult student representatives and report to the next meeting.
""",
    actions=(
        (("Ms K Osei",), "inform heads of department", "2016-05-31"),
        (("Mr B Thorne",), "circulate the revised policy", None),
        (("Dr F Adair", "Ms K Osei"), "consult student representatives", None),
    ),
    reviewed=(("had circulated the survey results", "done"),),
    decisions=("paper forms be reintroduced", "turnaround target remain"),
)

_CHARITY = OutcomeStyle(
    name="charity trustees: matters arising with statuses, action list at the end of each item",
    text="""Riverbank Trust
Trustees' Meeting

Date: 20 September 2023
Present: Ines Costa (Chair), Harry Flood, Wendy Marsh, Dele Ojo

Matters arising from the meeting of 14 June 2023
Action 1: Harry to renew the insurance. Done.
Action 2: Wendy to open the savings account - carried forward
Action 3: Dele to draft the volunteer policy. Dele reported that he had drafted it and it is with the lawyer.

Fundraising
Ines gave an update on the appeal. So far 4,200 pounds has come in.
Actions:
- Dele to thank the donors by Friday
- Harry/Wendy to plan the autumn fair
- Find a new printer (Ines)

Finance
Harry presented the accounts. The accounts were approved.
Actions:
- None

AOB
Wendy offered to host the Christmas lunch.
""",
    actions=(
        (("Dele Ojo",), "thank the donors", "2023-09-22"),
        (("Harry Flood", "Wendy Marsh"), "plan the autumn fair", None),
        (("Ines Costa",), "Find a new printer", None),
        (("Wendy Marsh",), "host the Christmas lunch", None),
    ),
    reviewed=(
        ("renew the insurance", "done"),
        ("open the savings account", "carried_forward"),
        ("draft the volunteer policy", "done"),
    ),
    decisions=("accounts were approved",),
)

_US_BOARD = OutcomeStyle(
    name="US board: motions, Action Item paragraphs, old business",
    text="""PINE HOLLOW HOMEOWNERS ASSOCIATION
Board of Directors Meeting
March 8, 2022

Board Members Present: Karen Stubbs, Luis Ortega, Dan Whitlock
Absent: Marie Chu

1. CALL TO ORDER
President Karen Stubbs called the meeting to order at 6:31 p.m.

2. APPROVAL OF MINUTES
Luis moved to approve the minutes of February 1, 2022. Dan seconded. Motion carried unanimously.

3. OLD BUSINESS
Gate repair: Dan reported the gate has been fixed.
Action Item: Dan to send the invoice to the treasurer.

4. NEW BUSINESS
Pool: The Board discussed opening dates. A motion was made by Dan and seconded by Luis to open
the pool on May 27. The motion passed.
Action Item: Luis to get bids for resurfacing by April 1.
Karen will contact the county about the ditch and report back at the next meeting.

5. ADJOURNMENT
The meeting was adjourned at 7:45 p.m.
""",
    actions=(
        (("Dan Whitlock",), "send the invoice to the treasurer", None),
        (("Luis Ortega",), "get bids for resurfacing", "2022-04-01"),
        (("Karen Stubbs",), "contact the county about the ditch", None),
    ),
    decisions=("Motion carried unanimously", "The motion passed"),
)

_SOCIETY = OutcomeStyle(
    name="student society: a list of actions under each name at the end",
    text="""Minutes of the Chess Society committee meeting, 12 February 2019

Present: Freya Holm, Omar Aziz, Beth Lane, Jude Park

1. Tournament
Freya has found a room. Omar is to book it before the end of the month.
It was agreed to charge two pounds for entry.

2. Website
The site is out of date. Beth offered to update the calendar. Jude promised to help her.

3. Money
We have 310 pounds in the account.

Actions
Freya:
- Email the college about tables
- Print the posters
Omar:
- Book the room before the end of the month
""",
    actions=(
        (("Omar Aziz",), "book it before the end of the month", "2019-02-28"),
        (("Beth Lane",), "update the calendar", None),
        (("Jude Park",), "help her", None),
        (("Freya Holm",), "Email the college about tables", None),
        (("Freya Holm",), "Print the posters", None),
    ),
    decisions=("charge two pounds",),
)

_GOVERNMENT = OutcomeStyle(
    name="government panel: numbered action points, owners on lines of their own, previous table in front",
    text="""Coastal Data Advisory Panel

Minutes of the 14th meeting
Date: 22 January 2014
Venue: 1 Harbour Street

Attendees
Margaret Ives (Chair)
Paul Treacy (Environment Agency)
Sunil Rao (Met Office)
Secretariat: Lucy Fenn

Actions from the previous meeting

Action | Owner | Update
AP1: Circulate the licensing paper | Secretariat | Complete
AP2: Meet the data owners | Paul Treacy | In progress, meeting on 4 February

Item 1: Tide data
Paul Treacy said that the tide archive would be opened in April.

Action Point 1
Publish the list of tide gauges.
Owner: Paul Treacy
Deadline: 14 February

Action Point 2
Write to the Minister about funding.
Owner: Chair

Item 2: Work plan
The Panel agreed the work plan. AP3 Secretariat to publish the work plan on the website.
Sunil undertook to provide a note on radar within two weeks.
""",
    actions=(
        (("Paul Treacy",), "Publish the list of tide gauges", "2014-02-14"),
        (("Margaret Ives",), "Write to the Minister", None),
        (("Lucy Fenn",), "publish the work plan", None),
        (("Sunil Rao",), "provide a note on radar", "2014-02-05"),
    ),
    reviewed=(("Circulate the licensing paper", "done"), ("Meet the data owners", "open")),
    decisions=("agreed the work plan",),
)

_MARKDOWN = OutcomeStyle(
    name="open project: bold labels, check boxes, a table whose columns are named freely",
    text="""# Lighthouse Steering Group, 2021-11-03

**Attendees:** Asha Rao, Ben Tull, Cleo Finch

## Releases

Asha gave an overview of the release.

**Action** Ben to tag the release candidate
**Decision:** We ship on 1 December.

## Funding

> **AGREED:** Cleo signs the grant letter.

- [ ] Cleo - send the grant letter by 8 Nov
- [x] Asha - update the road map

## Follow-up

| What | Who | By when |
|------|-----|---------|
| Ask the designers for a logo | Asha, Ben | w/c 15 November |
| Send the grant letter | Cleo | 8 Nov |
""",
    actions=(
        (("Ben Tull",), "tag the release candidate", None),
        (("Cleo Finch",), "send the grant letter", "2021-11-08"),
        (("Asha Rao",), "update the road map", None),
        (("Asha Rao", "Ben Tull"), "Ask the designers for a logo", "2021-11-15"),
    ),
    decisions=("We ship on 1 December", "Cleo signs the grant letter"),
    suffix=".md",
)

OUTCOME_STYLES = (
    _PARISH,
    _NHS,
    _GOVERNORS,
    _SCRIBE,
    _UNIVERSITY,
    _CHARITY,
    _US_BOARD,
    _SOCIETY,
    _GOVERNMENT,
    _MARKDOWN,
)
