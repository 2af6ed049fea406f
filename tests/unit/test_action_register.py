"""The register over several meetings: what counts as told of an action, and what does not."""

import datetime as dt
from pathlib import Path

import pytest
from readings import read_minutes
from registers import DAYS, PEOPLE, TODAY, build, list_entries

from rr3search.action_register import Register
from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import Closing, EntryStatus, RegisterEntry
from rr3search.queries import FilterRequest

FIRST = """
1. Benches

Action: Carl Dove to write to the harbour master about the broken benches by 31 March 2023.

Action: Eva Frost to circulate the leaflet on tenants' deposits for the June meeting.

Action: Gus Hart to find out whether the night bus can stop at the hospital.
"""


def tell_status(folder: Path, later: str, *, title: str = "1. Matters arising") -> list[str]:
    """Say how the three actions stand after a meeting that records this."""
    entries = build(folder, FIRST, f"{title}\n\n{later}\n\n2. Any other business\n\nThe meeting closed at noon.\n")
    return [entry.status.value for entry in Register(entries, TODAY).list_actions()[:3]]


def test_an_action_knows_its_owners_organisation_its_day_and_its_age(tmp_path: Path) -> None:
    benches, leaflet, _ = build(tmp_path, FIRST)

    assert benches.owner_organisations == ("City Council",)
    assert (benches.due, benches.age_days) == (dt.date(2023, 3, 31), (TODAY - dt.date(2023, 3, 9)).days)
    assert benches.is_overdue(TODAY)
    assert not benches.is_overdue(dt.date(2023, 3, 31))
    assert leaflet.due is None


def test_a_meeting_named_by_its_month_is_that_meetings_day(tmp_path: Path) -> None:
    _, leaflet, _ = build(tmp_path, FIRST, "1. Buses\n\nMembers spoke about buses.\n")

    assert leaflet.due == dt.date(2023, 6, 8)


_CARRIED = ["open", "carried_forward", "open"]


@pytest.mark.parametrize(
    ("later", "statuses"),
    [
        ("Carl Dove had written to the harbour master about the benches.", ["reported_done", "open", "open"]),
        ("Broken benches: Carl Dove had written on 3 April.", ["reported_done", "open", "open"]),
        (
            "Broken benches: Carl Dove had written in April and had received no reply.",
            ["reported_done", "open", "open"],
        ),
        ("1.2 Broken benches. Carl Dove had written to him on 3 April.", ["reported_done", "open", "open"]),
        ("Leaflet on deposits: Eva Frost had circulated this in May.", ["open", "reported_done", "open"]),
        ("1.3 Tenants' deposits. Eva Frost tabled the leaflet.", ["open", "reported_done", "open"]),
        ("The leaflet on tenants' deposits had been circulated in May.", ["open", "reported_done", "open"]),
        ("Eva Frost circulated the leaflet on tenants' deposits.", ["open", "reported_done", "open"]),
        ("Gus Hart reported that the night bus would not stop at the hospital.", ["open", "open", "reported_done"]),
        ("The leaflet on tenants' deposits was carried forward.", ["open", "carried_forward", "open"]),
        (
            "Eva Frost said the leaflet on deposits was at the printer. It was carried forward.",
            ["open", "carried_forward", "open"],
        ),
        ("Mr Dove had written to the harbour master about the benches.", ["reported_done", "open", "open"]),
        ("The leaflet on tenants' deposits was circulated in May.", ["open", "reported_done", "open"]),
        (
            "The leaflet on tenants' deposits had been sent out, a week later than hoped.",
            ["open", "reported_done", "open"],
        ),
        (
            "Ann Bell confirmed that she had received the leaflet on tenants' deposits.",
            ["open", "reported_done", "open"],
        ),
        (
            (
                "Ann Bell reported: the leaflet on tenants' deposits had been sent out; Mr Dove had written to the "
                "harbour master; the gate had been mended."
            ),
            ["reported_done", "reported_done", "open"],
        ),
        ("Leaflet, deposits. Still at the printer. It had rained. Ink was short. Carry forward.", _CARRIED),
        (
            "Ann Bell asked about the broken benches and the harbour master. This had been done.",
            ["reported_done", "open", "open"],
        ),
    ],
)
def test_what_is_told_decides(tmp_path: Path, later: str, statuses: list[str]) -> None:
    assert tell_status(tmp_path, later) == statuses


@pytest.mark.parametrize(
    "later",
    [
        "Broken benches: Ann Bell had written to the mayor on 3 April.",
        "Broken benches: Gus Hart had sat on them and had received no reply.",
        "Night bus: Gus Hart had written to the hospital and had received no reply.",
        "Tenants' deposits: Eva Frost had paid hers in May.",
        "Tenants' deposits leaflet: Ann Bell said that Eva Frost had lost it.",
        "Carl Dove hoped that the harbour master had been told about the broken benches.",
        "Carl Dove said that the harbour master was away until July.",
        "The leaflet on tenants' deposits had not been circulated.",
        "The leaflet on tenants' deposits was being printed.",
        "Members asked whether the leaflet on tenants' deposits had been circulated.",
        "Ann Bell had written to the mayor about the fountain.",
        "Gus Hart had been to the hospital.",
        "A member said that the benches had been broken for years.",
        "The harbour master had been ill.",
        "Carl Dove said that the harbour master had written about the broken benches.",
        "The harbour master had written about the broken benches.",
        "The broken benches near the harbour master's office had been painted.",
        "Ann Bell said that Carl Dove had broken the benches of the harbour master.",
        "Ann Bell said that she had received complaints about the leaflet on tenants' deposits.",
        "Eva Frost had received the leaflet on tenants' deposits from the printer.",
        "The broken benches were painted by the harbour master in May.",
        "The leaflet on tenants' deposits would be circulated in July.",
        "Eva Frost preferred the leaflet on deposits with two pages rather than three.",
        "Ms Bell had written to the harbour master about the broken benches.",
        "Concern was expressed that the leaflet on tenants' deposits had been lost.",
    ],
)
def test_what_is_denied_hoped_for_or_another_matter_leaves_all_open(tmp_path: Path, later: str) -> None:
    assert tell_status(tmp_path, later) == ["open", "open", "open"]


@pytest.mark.parametrize(
    ("later", "at"),
    [
        ("Carl Dove had not written to the harbour master about the broken benches.", 0),
        ("Carl Dove apologised that he had not yet written to the harbour master about the broken benches.", 0),
        ("Broken benches: Carl Dove had written nothing yet and had received no reply.", 0),
        ("Gus Hart said that he was still trying to find out whether the night bus could stop at the hospital.", 2),
        ("Gus Hart had not been able to find out whether the night bus can stop at the hospital.", 2),
        ("Eva Frost would circulate the leaflet on tenants' deposits in July.", 1),
        ("Gus Hart said that he would find out whether the night bus could stop at the hospital.", 2),
        ("Carl Dove reported that he would write to the harbour master about the broken benches.", 0),
    ],
)
def test_what_its_owner_tells_to_be_still_to_come_is_carried_forward(tmp_path: Path, later: str, at: int) -> None:
    assert tell_status(tmp_path, later) == ["carried_forward" if one == at else "open" for one in range(3)]


def test_an_action_printed_again_is_one_entry(tmp_path: Path) -> None:
    again = "1. Actions\n\nAction: Carl Dove to write to the harbour master about the broken benches by 30 June 2023.\n"

    entries = build(tmp_path, FIRST, again)

    assert len(entries) == 3
    assert [meeting.held_on for meeting in entries[0].repeated_in] == [dt.date(2023, 6, 8)]
    assert (entries[0].due, entries[0].extended_to) == (dt.date(2023, 3, 31), dt.date(2023, 6, 30))


def test_another_owners_action_in_the_same_words_is_another(tmp_path: Path) -> None:
    again = "1. Actions\n\nAction: Gus Hart to write to the harbour master about the broken benches.\n"

    assert len(build(tmp_path, FIRST, again)) == 4


def test_an_action_in_place_of_another_supersedes_it(tmp_path: Path) -> None:
    later = (
        "1. Benches\n\nCarl Dove said that instead of writing to the harbour master about the benches he would have "
        "them painted.\n\nAction: Carl Dove to arrange the painting of the benches by 1 August 2023.\n"
    )

    old, _, _, new = Register(build(tmp_path, FIRST, later), TODAY).list_actions()

    assert (old.status, old.superseded_by) == (EntryStatus.SUPERSEDED, new.id)
    assert old.evidence[-1].text.startswith("Carl Dove said that instead of writing")


def test_evidence_is_the_minutes_own_words_of_a_later_meeting(tmp_path: Path) -> None:
    told = "Carl Dove had written to the harbour master about the benches."

    (evidence,) = build(tmp_path, FIRST, f"1. Matters arising\n\n{told}\n")[0].evidence

    assert evidence.text in evidence.passage.text
    assert evidence.passage.meeting.held_on == dt.date(2023, 6, 8)


def test_a_later_row_that_is_open_outweighs_what_was_told_before(tmp_path: Path) -> None:
    told = "1. Matters arising\n\nCarl Dove had written to the harbour master about the benches.\n"
    again = "1. Actions\n\nAction: Carl Dove to write to the harbour master about the broken benches.\n"

    assert build(tmp_path, FIRST, told, again)[0].status is EntryStatus.OPEN


def test_meetings_of_another_body_tell_nothing(tmp_path: Path) -> None:
    first = read_minutes(f"Pier Forum\n\nMinutes of 9 March 2023\n\n{PEOPLE}\n{FIRST}", tmp_path, name="a.txt")
    other = read_minutes(
        f"Hill Board\n\nMinutes of 8 June 2023\n\n{PEOPLE}\n1. Matters arising\n\nCarl Dove had written to the harbour "
        "master about the broken benches.\n",
        tmp_path,
        name="b.txt",
    )

    entries = list_entries([first, other])

    assert {entry.status for entry in entries} == {EntryStatus.OPEN}


def test_promises_are_told_from_actions_and_anonymous_ones_stay_as_printed(tmp_path: Path) -> None:
    said = (
        "\n2. Paths\n\nEva Frost said that the path was steep, and that she would send a map to members.\n\n"
        "A volunteer said that they would write to the railway.\n\nCarl Dove hoped to visit if it was dry.\n\n"
        "Gus Hart said that the Council would be considering a fence.\n"
    )

    register = Register(build(tmp_path, FIRST + said), TODAY)

    assert len(register.list_actions()) == 3
    assert [entry.linked.action.owners for entry in register.list_promises()] == [("Eva Frost",), ("A volunteer",)]


def test_a_closing_closes_while_its_passage_is_there(tmp_path: Path) -> None:
    later = "1. Matters arising\n\nThe benches were seen by members.\n"
    plain = build(tmp_path, FIRST, later)
    reading = read_minutes(
        f"Pier Forum\n\nMinutes of the meeting held on {DAYS[1]}\n\n{PEOPLE}\n{later}",
        tmp_path,
        name=f"1-{DAYS[1]}.txt",
    )
    cited = reading.passages[-1]

    def close(because: str) -> RegisterEntry:
        return build(tmp_path, FIRST, later, closings={plain[0].id: Closing(plain[0].id, because, TODAY)})[0]

    assert (close(cited.id).status, close(cited.id).closed_by) == (EntryStatus.CLOSED, cited)
    assert (close("gone").status, close("gone").closed_by) == (EntryStatus.OPEN, None)


@pytest.mark.parametrize("owner", ["A voluntary sector attendee", "An attendee"])
@pytest.mark.parametrize("teller", ["A voluntary sector attendee", "Another attendee"])
def test_no_unnamed_speaker_tells_that_an_unnamed_owner_has_done_it(tmp_path: Path, owner: str, teller: str) -> None:
    first = f"\n1. Venues\n\nAction: {owner} to send the list of venues.\n\nAction: Carl Dove to write to the mayor.\n"
    later = f"1. Matters arising\n\n{teller} confirmed that the list of venues had been sent.\n"

    entry, _ = build(tmp_path, first, later)

    assert entry.status is EntryStatus.OPEN
    assert entry.evidence == ()


def test_an_unnamed_speaker_may_tell_what_a_named_owner_has_done(tmp_path: Path) -> None:
    first = "\n1. Venues\n\nAction: Eva Frost to send the list of venues.\n\nAction: Carl Dove to write to the mayor.\n"
    later = "1. Matters arising\n\nA voluntary sector attendee confirmed that the list of venues had been sent.\n"

    entry, _ = build(tmp_path, first, later)

    assert entry.status is EntryStatus.REPORTED_DONE


def test_what_later_minutes_tell_of_what_a_question_led_to_belongs_to_the_question(tmp_path: Path) -> None:
    asked = """
1. Ferries

Eva Frost asked when the night ferry would run again.

Carl Dove said that he did not know.

Action: Carl Dove to ask the ferry company when the night ferry would run again.

2. Lamps

Eva Frost asked whether the lamps were lit. Carl Dove said that he would find out.
"""
    later = (
        "1. Matters arising\n\nCarl Dove had asked the ferry company about the night ferry: it would run from 1 July.\n"
    )
    folder = tmp_path / "minutes"
    folder.mkdir()
    for at, (day, body) in enumerate(zip(DAYS, (asked, later), strict=False)):
        text = f"Pier Forum\n\nMinutes of the meeting held on {day}\n\n{PEOPLE}\n{body}"
        (folder / f"{at}.txt").write_text(text, encoding="utf-8")
    with MinutesArchive.create_or_open(Settings(tmp_path / "index", embedder="hashing")) as archive:
        archive.ingest([folder], on_progress=lambda _: None)
        records = archive.list_questions(FilterRequest())
        aftermaths = archive.find_aftermaths(records)

    told = {record.text: [quote.text for quote in aftermaths[record.id].told_later] for record in records}
    assert told == {
        "Eva Frost asked when the night ferry would run again.": [
            "Carl Dove had asked the ferry company about the night ferry: it would run from 1 July."
        ],
        "Eva Frost asked whether the lamps were lit.": [],
    }


CARRIED = "1. Actions\n\nAction Eva Frost: leaflet on deposits (carried forward from March)\n"


def test_an_action_carried_into_the_next_list_is_the_same_one(tmp_path: Path) -> None:
    _, leaflet, *others = build(tmp_path, FIRST, CARRIED)

    assert leaflet.status is EntryStatus.CARRIED_FORWARD
    assert len(others) == 1


def test_an_action_carried_from_a_meeting_that_is_not_there_is_listed(tmp_path: Path) -> None:
    entries = build(tmp_path, "1. Buses\n\nMembers spoke about buses.\n", CARRIED)

    assert [(entry.linked.action.owners, entry.status) for entry in entries] == [
        (("Eva Frost",), EntryStatus.CARRIED_FORWARD)
    ]


TASKS = """
1. Pier

Action: Carl Dove to arrange warning signs at the slipway.

Action: Eva Frost to begin a trial of the tide clock.

Action: Gus Hart to seek the lodge's consent to the mural.

Action: Carl Dove to obtain a price for oak planks.

Action: Gus Hart to report on moorings to the June meeting.
"""


@pytest.mark.parametrize(
    ("later", "done"),
    [
        ("The warning signs had been put up at the slipway.", 0),
        ("The trial of the tide clock had started in April.", 1),
        ("Mr Hart reported that the lodge had given its consent to the mural.", 2),
        ("Carl Dove reported that the joiner had priced the oak planks at 900 pounds.", 3),
        ("The warning signs at the slipway had been stolen.", None),
        ("The tide clock had started to leak, and its trial with it.", None),
        ("The trial of the tide clock had not started.", None),
        ("Ann Bell said that the lodge had given its consent to the mural.", None),
        ("Carl Dove reported that the joiner had sawn the oak planks for a price.", None),
        ("Mr Hart said that he would write.", None),
    ],
)
def test_a_deed_fulfils_what_it_can_be(later: str, done: int | None, tmp_path: Path) -> None:
    entries = build(tmp_path, TASKS, f"1. Matters arising\n\n{later}\n\n2. Any other business\n\nNone.\n")

    assert [at for at, entry in enumerate(entries) if entry.status is EntryStatus.REPORTED_DONE] == (
        [] if done is None else [done]
    )


def test_an_owner_reports_on_a_matter_under_its_heading(tmp_path: Path) -> None:
    later = "1. Moorings\n\nGus Hart reported that the chains were sound.\n\n2. Gates\n\nNone.\n"

    assert build(tmp_path, TASKS, later)[4].status is EntryStatus.REPORTED_DONE


def test_words_that_say_nothing_alone_are_quoted_with_their_title(tmp_path: Path) -> None:
    told = "Oak planks: joiner absent. Carry forward."

    entry = build(tmp_path, TASKS, f"1. Matters arising\n\n{told}\n")[3]

    assert entry.evidence[-1].text == told
