"""A brief with something in every part, for the tests of every format."""

import datetime as dt
from dataclasses import replace

from builders import make_brief, make_item, make_linked_action, make_passage, make_question

from rr3search.domain import (
    Attribution,
    Basis,
    Brief,
    BriefedAnswer,
    Change,
    LineKind,
    Passage,
    QuestionStatus,
    Quote,
    SpeakerType,
    StatementChange,
    TurnKind,
    Verdict,
)

__all__ = [
    "CLOSEST",
    "EARLIER",
    "FULL_BRIEF",
    "LATEST",
    "PARTS",
    "SECTOR",
    "list_quoted",
    "make_hostile_brief",
    "make_sector_passage",
]

LATEST = make_passage(
    "He said there would be 55 places. More was not known.",
    held_on=dt.date(2021, 10, 5),
    meeting="october",
    kind=TurnKind.ANSWER,
    basis=Basis.SOLE_REPRESENTATIVE,
)
EARLIER = make_passage("There would be 40 places.", question="What about capacity?", meeting="july")
PARTS = (
    "Latest answer",
    "Earlier answers",
    "What the sector said",
    "Open actions",
    "Asked before",
    "Suggested follow-up",
    "Closest in the minutes; it may not answer",
    "What was searched",
    "Files that are not in the archive",
    "Left out of this brief",
)
"""The headings of a brief that has something to say under each."""


def make_sector_passage(text: str, printed: str = "A voluntary sector attendee", *, position: int = 0) -> Passage:
    """Make what a speaker said whom the minutes leave unnamed."""
    who = Attribution(printed, printed, SpeakerType.ANONYMOUS, None, Basis.ANONYMOUS)
    return replace(make_passage(text, meeting="sector", position=position), attribution=who)


SECTOR = (
    make_sector_passage("Forty were too few.", position=1),
    make_sector_passage("The waiting list was long.", position=2),
    make_sector_passage("Women were waiting longest.", "Another attendee", position=3),
)
CLOSEST = make_passage("Prisons were a matter for the Ministry.", meeting="july", position=2)
FULL_BRIEF = make_brief(
    make_item(
        "How many places are there?",
        Verdict.PARTLY,
        heading="Matters arising",
        answers=(
            BriefedAnswer(
                Quote(LATEST, "He said there would be 55 places."),
                StatementChange(Change.NEW_FIGURE, ("40 places",), ("55 places",)),
            ),
            BriefedAnswer(Quote(EARLIER, EARLIER.text, repeats=(LATEST.meeting,))),
        ),
        sector=SECTOR,
        actions=(make_linked_action("Matt Douglas to write"),),
        records=(
            make_question(
                "Are there enough places?",
                asked_by="A voluntary sector attendee",
                asked_of="HMPPS",
                status=QuestionStatus.DEFERRED,
                meeting="july",
            ),
        ),
        raised_at=(LATEST.meeting, EARLIER.meeting),
        follow_up="What has come of the promise to write?",
    ),
    make_item(
        "Housing", Verdict.UNRESOLVED, kind=LineKind.TOPIC, answers=(BriefedAnswer(Quote(EARLIER, "40 places")),)
    ),
    make_item("Is there a plan for prisons?", closest=(CLOSEST,)),
    ignored=("Any other business",),
    unread_files=("/minutes/broken.pdf: the file is damaged",),
)


def list_quoted(brief: Brief) -> list[Passage]:
    """List the passages a brief quotes, in the order of its pages."""
    return [
        passage
        for item in brief.items
        for passage in (*(answer.quote.passage for answer in item.answers), *item.closest, *item.sector)
    ]


def make_hostile_brief(words: str) -> Brief:
    """Make a brief that has the same words wherever words come from a file."""
    passage = make_passage(words, speaker=words, organisation=words, question=words + "?")
    passage = replace(passage, meeting=replace(passage.meeting, title=words, body=words))
    item = make_item(
        words,
        Verdict.PARTLY,
        heading=words,
        answers=(BriefedAnswer(Quote(passage, words)),) * 2,
        closest=(passage,),
        sector=(make_sector_passage(words, words),),
        actions=(make_linked_action(words),),
        records=tuple(replace(record, text=words, asked_by=words) for record in FULL_BRIEF.items[0].records),
        raised_at=(passage.meeting,),
        follow_up=words,
    )
    topic = make_item(words, kind=LineKind.TOPIC)
    return make_brief(item, topic, title=words, ignored=(words,), unread_files=(words,))
