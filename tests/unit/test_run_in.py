import pytest

from rr3search.domain import Block, BlockStyle
from rr3search.parsing.sections.run_in import RunIn, find_plain_leads, find_sibling_leads, split_run_in


def make_block(
    text: str, *, bold: str = "", marker: str = "", style: BlockStyle = BlockStyle.PARAGRAPH, paragraph: int = 1
) -> Block:
    return Block(text, style, 0, 1, paragraph, marker, emphasis=len(bold))


def split(block: Block) -> RunIn | None:
    return split_run_in(
        block,
        is_spoken=lambda sentence: sentence.startswith("Jo said"),
        is_name=lambda words: words == "Jo Marsh",
        number_length=0,
    )


@pytest.mark.parametrize(
    ("text", "bold", "lead", "rest"),
    [
        ("Budget. Jo said no.", "Budget.", "Budget", "Jo said no."),
        ("Budget. Jo said no.", "Budget", "Budget", "Jo said no."),
        ("Budget – Jo said no.", "Budget", "Budget", "Jo said no."),
        ("Budget – Jo said no.", "Budget –", "Budget", "Jo said no."),
        ("Budget: Jo said no.", "Budget:", "Budget", "Jo said no."),
        ("Who pays? Nobody does.", "Who pays?", "Who pays?", "Nobody does."),
        ("Call to Order and Roll Call – It was 6pm by then.", "Call to Order and Roll Call", "Call to Order and Roll Call", "It was 6pm by then."),  # noqa: E501  one case a line
    ],
)  # fmt: skip
def test_a_bold_lead_is_a_heading(text: str, *, bold: str, lead: str, rest: str) -> None:
    block = make_block(text, bold=bold)
    run_in = split(block)

    assert run_in is not None
    assert (run_in.lead, block.text[run_in.rest_at :]) == (lead, rest)


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("Jo Marsh: the pier is open again.", "Jo Marsh:"),
        ("Action: to write to the harbour.", "Action:"),
        ("Agreed. The pier stays open.", "Agreed."),
        ("Note: the pier stays open.", "Note:"),
        ("Meeting ID: 996 471 003", "Meeting ID:"),
        ("Budget", "Budget"),
        ("Budget is what Jo spoke of.", "Budget"),
        ("Budget. Jo said no.", ""),
    ],
)
def test_no_heading_opens_the_paragraph(text: str, *, bold: str) -> None:
    assert split(make_block(text, bold=bold)) is None


def test_a_bold_lead_of_a_numbered_item_needs_no_stop() -> None:
    words = "Plans for the pier Jo said no. Nobody else spoke."
    block = make_block(words, bold="Plans for the pier", marker="PF/24/7", style=BlockStyle.LIST_ITEM)
    run_in = split(block)

    assert run_in is not None
    assert (run_in.lead, words[run_in.rest_at :]) == ("Plans for the pier", "Jo said no. Nobody else spoke.")
    assert split(make_block(words, bold="Plans for the pier")) is None


def test_a_numbered_lead_needs_no_bold_before_somebodys_words() -> None:
    spoken = make_block("Budget: Jo said no.", marker="5.", style=BlockStyle.LIST_ITEM)
    silent = make_block("Budget: the usual.", marker="6.", style=BlockStyle.LIST_ITEM)

    assert split(spoken) == RunIn("Budget", len("Budget: "))
    assert split(silent) is None


def test_plain_leads_are_headings_where_known_items_are_set_so() -> None:
    blocks = [
        make_block("Call to order. The Mayor opened the meeting."),
        make_block("Street lights. Jo said two were out."),
        make_block("It rained. Nobody minded."),
        make_block("Adjournment. The meeting ended at 9."),
    ]

    leads = find_plain_leads(blocks, is_name=lambda _: False)

    assert [lead.lead for lead in leads.values()] == ["Call to order", "Street lights", "Adjournment"]
    assert find_plain_leads(blocks[1:3], is_name=lambda _: False) == {}


def test_numbered_items_may_open_with_a_title_and_a_full_stop() -> None:
    words = [
        "Apologies. Al Reed was away.",
        "Public session. A resident spoke.",
        "Planning. No objection.",
        "Play area. All agreed.",
    ]
    blocks = [make_block(f"23/6{at} {text}", paragraph=at) for at, text in enumerate(words)]

    leads = find_plain_leads(blocks, is_name=lambda _: False)

    assert [lead.lead for lead in leads.values()] == ["Apologies", "Public session", "Planning", "Play area"]


def test_items_beside_one_that_opens_with_a_title_do_so_too() -> None:
    words = [
        "2.1 The minutes were agreed.",
        "2.2 Lamps: Jo said none.",
        "2.3 Guide for parents: not yet begun.",
        "2.4 Jo Marsh: no news.",
        "3.1 Boats: none.",
    ]
    blocks = [make_block(text, paragraph=at) for at, text in enumerate(words)]

    leads = find_sibling_leads(blocks, ["2.2"], is_name=lambda one: one == "Jo Marsh")

    assert {at: lead.lead for at, lead in leads.items()} == {1: "Lamps", 2: "Guide for parents"}
    assert find_sibling_leads(blocks, ["2"], is_name=lambda _: False) == {}
