"""Paragraphs as many kinds of public bodies write them, each with who says what.

All bodies and people are invented. A paragraph's text is written in a small notation: blank lines part blocks, "#
" and
"## " open headings, "- " a list item (two spaces deeper for each level), "3.| " a list item with that printed
number, "**words**" at the start are bold.
"""

import re
from dataclasses import dataclass

from rr3search.domain import Attendee, Block, BlockStyle

__all__ = ["PARAGRAPHS", "Paragraph", "list_people", "make_blocks"]

_MARKED = re.compile(
    r"^(?:(?P<heading>#{1,4})\s+|(?P<indent>\s*)(?P<bullet>-)\s+|(?P<inset>\s*)(?P<number>\S{1,8})\|\s+)?(?P<text>.*)$"
)
_BOLD = re.compile(r"^\*\*(?P<words>.+?)\*\*")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of minutes and what a careful reader knows of it."""

    name: str
    people: tuple[Attendee, ...]
    text: str
    said: tuple[tuple[str, str | None], ...]
    """Fragment of a sentence and its speaker; None where nobody is to be named."""
    sections: tuple[str, ...] | None = None
    """All titles in order; None where the headings are not the point."""


def list_people(*people: tuple[str, str | None, str | None]) -> tuple[Attendee, ...]:
    """List those present by name, organisation and role."""
    return tuple(Attendee(name, organisation, role, present=True) for name, organisation, role in people)


def make_blocks(text: str) -> list[Block]:
    """Make the blocks that a reader would give for a text in the notation above."""
    return [_make_block(part, at) for at, part in enumerate(text.strip("\n").split("\n\n"), start=1)]


def _make_block(part: str, paragraph: int) -> Block:
    marked = _MARKED.match(part.replace("\n", " "))
    assert marked is not None
    words = marked["text"].strip()
    bold = _BOLD.match(words)
    plain = words.replace("**", "")
    emphasis = len(bold["words"]) if bold else 0
    if marked["heading"]:
        return Block(plain, BlockStyle.HEADING, len(marked["heading"]), 1, paragraph, emphasis=emphasis)
    if marker := marked["bullet"] or marked["number"]:
        level = len(marked["indent"] or marked["inset"] or "") // 2 + 1
        return Block(plain, BlockStyle.LIST_ITEM, level, 1, paragraph, marker, emphasis=emphasis)
    return Block(plain, BlockStyle.PARAGRAPH, 0, 1, paragraph, emphasis=emphasis)


def _list(*people: tuple[str, str | None, str | None]) -> tuple[Attendee, ...]:
    return tuple(Attendee(name, organisation, role, present=True) for name, organisation, role in people)


_PARISH = _list(
    ("Cllr Pat Noakes", None, "Chairman"),
    ("Cllr June Birch", None, "Vice-Chairman"),
    ("Cllr Sunil Amin", None, None),
    ("Cllr Rob Toft", None, None),
    ("Mrs Wendy Field", None, "Clerk"),
    ("County Councillor Dee Shaw", None, None),
)
_NHS = _list(
    ("Jo Marsh", "Riverside NHS Trust", "Chair"),
    ("Dr Kit Day", "Riverside NHS Trust", "Medical Director"),
    ("Al Reed", "Riverside NHS Trust", "Director of Finance"),
    ("Nell Pike", "Riverside NHS Trust", "Chief Nurse"),
    ("Bo Lee", None, "Board Secretary"),
)
_SCHOOL = _list(
    ("Mrs Ida Bell", None, "Headteacher"),
    ("Tom Vance", None, "Chair of Governors"),
    ("Ruth Okoro", None, "Parent Governor"),
    ("Father Max Orr", None, "Foundation Governor"),
    ("Ann Tighe", None, "Clerk to the Governors"),
)
_PANEL = _list(
    ("Gwen Ashe", "Clearway", "Chair"),
    ("Pia Holt", "Daybreak", None),
    ("Miles Trent", "HMPPS", None),
    ("Zara Quinn", "Ministry of Justice", None),
    ("Noor Aziz", "Lantern", None),
)
_CALL = _list(("Ada Quill", None, None), ("Ben Roe", None, None), ("Cy Tan", None, None), ("Dee Voss", None, None))
_UNIVERSITY = _list(
    ("Professor Lena Fry", None, "Vice-Chancellor"),
    ("Dr Hal Storm", None, "Registrar"),
    ("Ms Nia Rees", None, "Director of Estates"),
    ("Mr Paul Iqbal", None, "President of the Students' Union"),
)
_TRUSTEES = _list(
    ("Ola Berg", "Keystone", "Chair"),
    ("Kay Moss", "Keystone", "Treasurer"),
    ("Raj Sen", "Keystone", "Chief Executive"),
    ("Eve Strand", "Keystone", None),
)
_AMERICAN = _list(
    ("Mary Ruiz", None, "Mayor"),
    ("Dan Brook", None, "Vice President"),
    ("Lou Haber", None, "Treasurer"),
    ("Carla Stone", None, "City Manager"),
    ("Frank Lott", None, None),
)
_HOUSING = _list(
    ("Sue Ng", "Harbour Homes", "Chair"),
    ("Luc Petit", "Harbour Homes", "Director of Operations"),
    ("Femi Ade", "Harbour Homes", "Director of Finance"),
    ("Mo Farrell", None, "Tenant Board Member"),
)
_PEERS = _list(
    ("Baroness Hale of Wick", None, "Co-Chair"),
    ("Lord Noble", None, None),
    ("Tess Dunn MP", None, "Co-Chair"),
    ("Owain Hughes", "Prison Trust", None),
)

PARAGRAPHS: tuple[Paragraph, ...] = (
    # Councils
    Paragraph(
        "a parish council's report with a list",
        _PARISH,
        """\
Cllr Birch gave an update on the allotments. The fence had been mended. Water would be turned on in April. It was
noted that two plots were free. Cllr Toft thanked her for her work.

Cllr Shaw's report had been circulated before the meeting. She highlighted the following:

- The bridge will close in July.

- Buses will run every hour.

Members considered application 22/0123. The plans had been altered since March. No objection.""",
        (
            ("update on the allotments", "Cllr June Birch"),
            ("fence had been mended", "Cllr June Birch"),
            ("turned on in April", "Cllr June Birch"),
            ("two plots were free", None),
            ("thanked her", "Cllr Rob Toft"),
            ("Members considered", "Members"),
        ),
    ),
    Paragraph(
        "proposed, seconded and resolved",
        _PARISH,
        """\
It was proposed by Cllr Amin, seconded by Cllr Toft and RESOLVED to pay the invoices.

Cllr Amin proposed that the hedge be cut. Cllr Toft seconded the motion. All in favour.

RESOLVED: that the Clerk be authorised to sign the lease. Proposed: Cllr Birch. Seconded: Cllr Amin.

The Clerk advised that the deposit was £200, and that it would be returned.""",
        (
            ("RESOLVED to pay the invoices", None),
            ("hedge be cut", "Cllr Sunil Amin"),
            ("authorised to sign the lease", None),
            ("deposit was £200", "Mrs Wendy Field"),
        ),
    ),
    Paragraph(
        "the public speaks",
        _PARISH,
        """\
The Chairman opened the floor to the public. A resident of Mill Lane asked when the lights would be mended. The
Clerk replied that parts were on order. Another resident complained about dogs. PCSO Ward reported three
burglaries. Two of them were in Quay Street.

The Chairman thanked PCSO Ward and she left the meeting.""",
        (
            ("opened the floor", "Cllr Pat Noakes"),
            ("lights would be mended", "A resident of Mill Lane"),
            ("parts were on order", "Mrs Wendy Field"),
            ("about dogs", "Another resident"),
            ("three burglaries", "PCSO Ward"),
            ("in Quay Street", "PCSO Ward"),
        ),
    ),
    Paragraph(
        "run-in headings in bold",
        _PARISH,
        """\
**Finance.** The Clerk reported a balance of £4,100. The audit is complete.

**Highways** – Cllr Toft said the sign had gone.

**Allotments:** Cllr Birch asked for a new tap. It was agreed to buy one.

**Playing field.** The swings have been painted.""",
        (
            ("balance of £4,100", "Mrs Wendy Field"),
            ("audit is complete", "Mrs Wendy Field"),
            ("the sign had gone", "Cllr Rob Toft"),
            ("for a new tap", "Cllr June Birch"),
            ("agreed to buy one", None),
            ("have been painted", None),
        ),
        ("Finance", "Highways", "Allotments", "Playing field"),
    ),
    Paragraph(
        "decisions and notes end a speech",
        _PARISH,
        """\
Cllr Toft reported that the clock had stopped. A quotation had been received. The Council agreed to accept the
quotation. Work will begin in May.

Cllr Amin said that bins overflowed. Noted.""",
        (
            ("clock had stopped", "Cllr Rob Toft"),
            ("quotation had been received", "Cllr Rob Toft"),
            ("agreed to accept", "The Council"),
            ("bins overflowed", "Cllr Sunil Amin"),
        ),
    ),
    # Health boards
    Paragraph(
        "a paper presented and discussed",
        _NHS,
        """\
Mr Reed presented the finance report and highlighted the following key points:

- The deficit stood at £2.1m.

- Agency spend had fallen.

In response to a question from Dr Day, Mr Reed confirmed that the forecast was unchanged. Dr Day asked for a
breakdown by ward. Ms Pike, supported by Dr Day, said nursing costs should be shown apart.

The Board NOTED the report.""",
        (
            ("presented the finance report", "Al Reed"),
            ("deficit stood", "Al Reed"),
            ("Agency spend", "Al Reed"),
            ("forecast was unchanged", "Al Reed"),
            ("breakdown by ward", "Dr Kit Day"),
            ("be shown apart", "Nell Pike"),
            ("NOTED the report", "The Board"),
        ),
    ),
    Paragraph(
        "initials and passives with their agent",
        _NHS,
        """\
KD introduced the item. The review had taken six months. JM queried the sample. KD explained that it was small. NP
added that more wards would follow.

It was reported by NP that two wards were closed. A paper was presented by KD on mortality. The figures were better
than in 2020.

The minutes were taken as read. BL was asked to correct the list of members.""",
        (
            ("introduced the item", "Dr Kit Day"),
            ("taken six months", "Dr Kit Day"),
            ("queried the sample", "Jo Marsh"),
            ("it was small", "Dr Kit Day"),
            ("more wards would follow", "Nell Pike"),
            ("two wards were closed", "Nell Pike"),
            ("presented by KD", "Dr Kit Day"),
            ("better than in 2020", "Dr Kit Day"),
            ("taken as read", None),
            ("asked to correct", None),
        ),
    ),
    Paragraph(
        "offices speak",
        _NHS,
        """\
The Chief Nurse drew attention to falls. There had been eleven in May. The Medical Director asked whether they were
linked. The Director of Finance noted the cost. The Chair thanked the Chief Nurse for her report.

The Committee was assured that a plan was in place. Assurance was taken from the audit. Discussion took place
regarding beds.""",
        (
            ("attention to falls", "Nell Pike"),
            ("eleven in May", "Nell Pike"),
            ("they were linked", "Dr Kit Day"),
            ("noted the cost", "Al Reed"),
            ("thanked the Chief Nurse", "Jo Marsh"),
            ("plan was in place", None),
            ("taken from the audit", None),
            ("regarding beds", None),
        ),
    ),
    Paragraph(
        "on behalf of, and reported by post",
        _NHS,
        """\
On behalf of Dr Day, Ms Pike said that the rota was full. Al Reed updated the Board on the new system, noting that
it was late. Jo Marsh said she had been told by NHS England that it would slip again.

Mr Reed's report was taken as read. The Board asked that future reports be shorter.""",
        (
            ("the rota was full", "Nell Pike"),
            ("noting that it was late", "Al Reed"),
            ("would slip again", "Jo Marsh"),
            ("taken as read", None),
            ("reports be shorter", "The Board"),
        ),
    ),
    # Schools
    Paragraph(
        "governors ask and the head answers",
        _SCHOOL,
        """\
Governors asked whether attendance had improved. The Headteacher responded that it had. It now stood at 95%. A
governor challenged this. Mrs Bell explained how it was counted.

Q: How does the school help those who fall behind?

A: The Headteacher explained that there were small groups.

Governor question: How many are in each group?

Response: Six at most.""",
        (
            ("attendance had improved", "Governors"),
            ("responded that it had", "Mrs Ida Bell"),
            ("stood at 95%", "Mrs Ida Bell"),
            ("challenged this", "A governor"),
            ("how it was counted", "Mrs Ida Bell"),
            ("there were small groups", "Mrs Ida Bell"),
            ("Six at most", None),
        ),
    ),
    Paragraph(
        "titles, surnames and an abbreviation",
        _SCHOOL,
        """\
Father Orr opened the meeting with a prayer. Mr Vance welcomed Ms Okoro. The HT reported on staffing. Ms Okoro
wondered if parents had been told. The Chair of Governors said that they had. The Clerk reminded governors of the
training.""",
        (
            ("with a prayer", "Father Max Orr"),
            ("welcomed Ms Okoro", "Tom Vance"),
            ("parents had been told", "Ruth Okoro"),
            ("said that they had", "Tom Vance"),
            ("of the training", "Ann Tighe"),
        ),
    ),
    # Government panels
    Paragraph(
        "a panel hears from somebody",
        _PANEL,
        """\
The Panel heard from Miles Trent, who outlined the new contracts. Miles Trent (HMPPS) provided an update on
staffing. Numbers were up. Pia Holt was of the view that this was not enough.

Members raised the following points:

- Travel costs are too high.

- Small charities cannot bid.

According to Zara Quinn, a review is planned. In response, Noor Aziz said that reviews take too long.""",
        (
            ("outlined the new contracts", "Miles Trent"),
            ("update on staffing", "Miles Trent"),
            ("Numbers were up", "Miles Trent"),
            ("was not enough", "Pia Holt"),
            ("Travel costs are too high", "Members"),
            ("charities cannot bid", "Members"),
            ("a review is planned", "Zara Quinn"),
            ("reviews take too long", "Noor Aziz"),
        ),
    ),
    Paragraph(
        "an update after the meeting is nobody's speech",
        _PANEL,
        """\
Miles Trent said the figures would be published.

Post-meeting note: The figures were published on 3 May.

Update since the meeting: Lantern has withdrawn.

[Secretary's note: the paper was sent on 4 May.]

The group agreed to return to this. Gwen Ashe summed up. She said two things were clear.""",
        (
            ("figures would be published", "Miles Trent"),
            ("published on 3 May", None),
            ("has withdrawn", None),
            ("paper was sent", None),
            ("agreed to return", "The group"),
            ("Gwen Ashe summed up", "Gwen Ashe"),
            ("two things were clear", "Gwen Ashe"),
        ),
    ),
    Paragraph(
        "narration and other subjects end a speech",
        _PANEL,
        """\
Pia Holt said that women waited longest. The meeting discussed waiting times. Several causes were named. Noor Aziz
reported a case. Concerns were raised about safety. These had been raised in March too.""",
        (
            ("waited longest", "Pia Holt"),
            ("discussed waiting times", "The meeting"),
            ("Noor Aziz reported a case", "Noor Aziz"),
            ("about safety", None),
            ("raised in March too", None),
        ),
    ),
    Paragraph(
        "anonymous by design",
        _PANEL,
        """\
In discussion the following points were made:

- Local commissioners know the providers.

- There was a risk of gaps.

One attendee said that trust was low. It was felt that this would change. An official explained the timetable. Some
participants disagreed.""",
        (
            ("commissioners know", None),
            ("risk of gaps", None),
            ("trust was low", "One attendee"),
            ("this would change", None),
            ("explained the timetable", "An official"),
            ("participants disagreed", "Some participants"),
        ),
    ),
    Paragraph(
        "presentations owned by their headings",
        _PANEL,
        """\
# Presentation by Miles Trent

The estate is old. Half of it was built before 1950.

- Repairs take a year.

Pia Holt asked about heating. Miles Trent said it had failed twice.

# Contracts (Zara Quinn)

The tender opens in June.

# Opening remarks

Gwen Ashe welcomed everyone. She thanked Pia Holt for the room.""",
        (
            ("estate is old", "Miles Trent"),
            ("built before 1950", "Miles Trent"),
            ("Repairs take a year", "Miles Trent"),
            ("about heating", "Pia Holt"),
            ("failed twice", "Miles Trent"),
            ("opens in June", "Zara Quinn"),
            ("welcomed everyone", "Gwen Ashe"),
            ("for the room", "Gwen Ashe"),
        ),
        ("Presentation by Miles Trent", "Contracts (Zara Quinn)", "Opening remarks"),
    ),
    Paragraph(
        "mentioned people never speak",
        _PANEL,
        """\
The letter from Zara Quinn was tabled. Pia Holt's colleague had seen it. Thanks were given to Noor Aziz for the
food. Miles Trent was appointed to the panel. Noor Aziz and Pia Holt sent apologies. Gwen Ashe is a trustee of
Lantern.""",
        (
            ("was tabled", None),
            ("had seen it", None),
            ("for the food", None),
            ("was appointed", None),
            ("is a trustee", None),
        ),
    ),
    # Calls with a scribe
    Paragraph(
        "a scribe's lines and their continuations",
        _CALL,
        """\
Ada: we need a new editor

... somebody with time

… and patience

Ben: I can do it

<cy> +1

Dee Voss: thanks, Ben!

ACTION: Ben to edit the draft

Ada: next topic""",
        (
            ("need a new editor", "Ada Quill"),
            ("somebody with time", "Ada Quill"),
            ("and patience", "Ada Quill"),
            ("I can do it", "Ben Roe"),
            ("thanks, Ben", "Dee Voss"),
            ("next topic", "Ada Quill"),
        ),
    ),
    Paragraph(
        "names with a dash, no verb of speech",
        _CALL,
        """\
- Ada – the tests are red again

- Ben - would like a second look. Should we wait?

- Cy Tan — agrees with Ben

- Release – in two weeks""",
        (
            ("tests are red", "Ada Quill"),
            ("a second look", "Ben Roe"),
            ("Should we wait", "Ben Roe"),
            ("agrees with Ben", "Cy Tan"),
            ("in two weeks", None),
        ),
    ),
    Paragraph(
        "a name in brackets or in bold opens the line",
        _CALL,
        """\
[Ada Quill] The tests are red.

**Ben Roe**: Only on one machine.

**Cy Tan** The machine is mine.

[Ben Roe] Then mend it.""",
        (
            ("tests are red", "Ada Quill"),
            ("Only on one machine", "Ben Roe"),
            ("machine is mine", "Cy Tan"),
            ("Then mend it", "Ben Roe"),
        ),
    ),
    # Universities
    Paragraph(
        "received, reported and noted",
        _UNIVERSITY,
        """\
RECEIVED: A report from the Director of Estates.

REPORTED by the Registrar: that applications had fallen.

NOTED: that the library would close in July.

The Registrar reported that fees were unchanged. A member asked about hardship. The Vice-Chancellor confirmed that
a fund existed.

RESOLVED: that the report be approved.""",
        (
            ("report from the Director", None),
            ("applications had fallen", "Dr Hal Storm"),
            ("library would close", None),
            ("fees were unchanged", "Dr Hal Storm"),
            ("asked about hardship", "A member"),
            ("a fund existed", "Professor Lena Fry"),
            ("report be approved", None),
        ),
    ),
    Paragraph(
        "lettered points under a reporter",
        _UNIVERSITY,
        """\
The Director of Estates reported that:

(a)| the roof would be mended in August;

(b)| parking charges would rise.

Members commented as follows:

(a)| the roof was urgent;

(b)| charges fell on the lowest paid.

Mr Iqbal welcomed the works.""",
        (
            ("mended in August", "Ms Nia Rees"),
            ("charges would rise", "Ms Nia Rees"),
            ("roof was urgent", "Members"),
            ("lowest paid", "Members"),
            ("welcomed the works", "Mr Paul Iqbal"),
        ),
    ),
    # Charities
    Paragraph(
        "numbered items with their paragraphs",
        _TRUSTEES,
        """\
1.| Welcome and apologies

OB welcomed all.

2.| Finance

2.1| KM presented the accounts. Reserves stood at four months.

2.2| ES asked about the grant. KM said it would end in June.

3.| Chief Executive's report

The year had begun well. Two posts were vacant.

4.| AOB

None.""",
        (
            ("welcomed all", "Ola Berg"),
            ("presented the accounts", "Kay Moss"),
            ("four months", "Kay Moss"),
            ("about the grant", "Eve Strand"),
            ("end in June", "Kay Moss"),
            ("year had begun well", "Raj Sen"),
            ("posts were vacant", "Raj Sen"),
            ("None.", None),
        ),
        ("Welcome and apologies", "Finance", "Chief Executive's report", "AOB"),
    ),
    Paragraph(
        "reporters without a full verb",
        _TRUSTEES,
        """\
Kay reported back from the bank. Fees will rise in May. Raj's update: the lease has been signed. Eve fed back on
the open day; it had gone well. Thanks to Ola for baking.

Raj shared that a donor had died. Raj then talked through the plan. Ola led a discussion on risk. Trustees were
keen to hear more.""",
        (
            ("back from the bank", "Kay Moss"),
            ("Fees will rise", "Kay Moss"),
            ("lease has been signed", "Raj Sen"),
            ("on the open day", "Eve Strand"),
            ("had gone well", "Eve Strand"),
            ("donor had died", "Raj Sen"),
            ("through the plan", "Raj Sen"),
            ("discussion on risk", "Ola Berg"),
            ("keen to hear more", "Trustees"),
        ),
    ),
    Paragraph(
        "two in one sentence",
        _TRUSTEES,
        """\
Kay asked whether the van was insured; Raj confirmed that it was. Eve and Ola thanked the drivers. Raj said, in
reply to Eve, that a second van was needed. Asked by Kay how much it would cost, Raj said £9,000.""",
        (
            ("van was insured", "Kay Moss"),
            ("confirmed that it was", "Raj Sen"),
            ("thanked the drivers", "Eve Strand and Ola Berg"),
            ("second van was needed", "Raj Sen"),
            ("£9,000", "Raj Sen"),
        ),
    ),
    Paragraph(
        "pronouns that fit and pronouns that do not",
        _TRUSTEES,
        """\
Kay said that she would retire. She hoped to stay until May. He said this was sad. Raj thanked Kay for her years.
He proposed a dinner.

Kay told Eve that the accounts were late. She asked why.

Trustees discussed the van. He thought it too old.""",
        (
            ("she would retire", "Kay Moss"),
            ("stay until May", "Kay Moss"),
            ("this was sad", None),
            ("for her years", "Raj Sen"),
            ("proposed a dinner", "Raj Sen"),
            ("accounts were late", "Kay Moss"),
            ("asked why", None),
            ("discussed the van", "Trustees"),
            ("too old", None),
        ),
    ),
    # American boards
    Paragraph(
        "motions, roll calls and public comment",
        _AMERICAN,
        """\
Mayor Ruiz called the meeting to order at 6:02 p.m.

Jane Orton, 12 Elm Street, spoke against the permit. She cited traffic. Staff recommended approval.

Motion by Brook, second by Lott, to approve the permit. Motion carried 4-0.

Mr. Lott moved to adjourn. The motion was seconded by Ms. Haber. Treasurer Haber inquired about the reserve. City
Manager Stone stated that it was intact.""",
        (
            ("called the meeting to order", "Mary Ruiz"),
            ("spoke against the permit", "Jane Orton"),
            ("cited traffic", "Jane Orton"),
            ("recommended approval", "Staff"),
            ("to approve the permit", None),
            ("carried 4-0", None),
            ("seconded by", None),
            ("about the reserve", "Lou Haber"),
            ("it was intact", "Carla Stone"),
        ),
    ),
    Paragraph(
        "committee reports under short headings",
        _AMERICAN,
        """\
COMMITTEE REPORTS

Roads – Frank Lott reported that paving starts Monday. Two streets will close. There were no questions.

Budget – Nothing to report.

Parks: The pool opens in June.""",
        (
            ("paving starts Monday", "Frank Lott"),
            ("streets will close", "Frank Lott"),
            ("Nothing to report", None),
            ("pool opens in June", None),
        ),
    ),
    # Housing
    Paragraph(
        "customers, staff and a director",
        _HOUSING,
        """\
The Director of Finance presented the budget. Rents would rise by 4%. It was confirmed by the Director of
Operations that repairs were on time. Tenant representatives noted delays. Mr Farrell, a tenant, said his window
had waited a year. Board members expressed concern. The Director of Operations apologised and undertook to call.""",
        (
            ("presented the budget", "Femi Ade"),
            ("rise by 4%", "Femi Ade"),
            ("repairs were on time", "Luc Petit"),
            ("noted delays", "Tenant representatives"),
            ("waited a year", "Mo Farrell"),
            ("expressed concern", "Board members"),
            ("undertook to call", "Luc Petit"),
        ),
    ),
    Paragraph(
        "two directors, one word",
        _HOUSING,
        """\
The Director said the offer stood. The Director of Finance disagreed. The Chair asked both to meet.

The Chair of the Audit Committee reported a loss. The Deputy Director of Finance explained it. The Chair noted
this.""",
        (
            ("the offer stood", "The Director"),
            ("of Finance disagreed", "Femi Ade"),
            ("asked both to meet", "Sue Ng"),
            ("reported a loss", "The Chair of the Audit Committee"),
            ("explained it", "The Deputy Director of Finance"),
            ("The Chair noted this", "Sue Ng"),
        ),
    ),
    # Parliament
    Paragraph(
        "peers and a quoted speech",
        _PEERS,
        """\
Baroness Hale welcomed members. Lord Noble asked about suicide. Owain Hughes said: "We know of ninety deaths.
Nobody was told.

"The families still wait."

Tess Dunn MP thanked him. The co-chairs agreed to write. Lady Hale noted that time was short.""",
        (
            ("welcomed members", "Baroness Hale of Wick"),
            ("asked about suicide", "Lord Noble"),
            ("ninety deaths", "Owain Hughes"),
            ("Nobody was told", "Owain Hughes"),
            ("families still wait", "Owain Hughes"),
            ("thanked him", "Tess Dunn MP"),
            ("agreed to write", "The co-chairs"),
        ),
    ),
    Paragraph(
        "cabinet style",
        _PEERS,
        """\
LORD NOBLE said that the case was strong. The law was old. Continuing, LORD NOBLE said that it was time. In
discussion the following points were made -

(a)| The cost was unknown.

(b)| Courts were full.

Responding, Lord Noble said that he would withdraw. Concluding, he thanked the Committee. Summing up the
discussion, the Chair said that the matter was closed.""",
        (
            ("case was strong", "Lord Noble"),
            ("law was old", "Lord Noble"),
            ("it was time", "Lord Noble"),
            ("points were made", None),
            ("cost was unknown", None),
            ("Courts were full", None),
            ("would withdraw", "Lord Noble"),
            ("thanked the Committee", "Lord Noble"),
        ),
    ),
)
