"""What later minutes tell of actions in words of their own: done, still to come, given up, or nothing at all."""

from pathlib import Path

import pytest
from registers import HARBOUR_FIRST, HARBOUR_SECOND, tell_harbour

from rr3search.domain import EntryStatus


@pytest.mark.parametrize("title", ["1. Matters arising", "1. Harbour"])
@pytest.mark.parametrize(
    ("at", "status", "later"),
    [
        (0, EntryStatus.REPORTED_DONE, "Three quotations for the slipway had come in, the lowest of £8,400."),
        (0, EntryStatus.REPORTED_DONE, "Slipway. Three quotations were tabled, the lowest of £8,400."),
        (
            0,
            EntryStatus.REPORTED_DONE,
            "Ms Pike reported that quotations for resurfacing the slipway had been received from Ames, Burr and Cole.",
        ),
        (0, EntryStatus.CARRIED_FORWARD, "Slipway. Only one quotation so far. Carried forward."),
        (0, EntryStatus.OPEN, "The slipway had been damaged by the storm in June."),
        (
            0,
            EntryStatus.OPEN,
            "Ms Pike said that boats had been dragged up the slipway and that resurfacing it would cost more.",
        ),
        (0, EntryStatus.CARRIED_FORWARD, "Ms Pike was still waiting for two of the quotations for the slipway."),
        (
            0,
            EntryStatus.SUPERSEDED,
            "Ms Pike said that the quotations for the slipway were no longer needed, as the Trust would close it.",
        ),
        (1, EntryStatus.REPORTED_DONE, "The Treasurer said that the flood insurance would cost £3,120 next year."),
        (1, EntryStatus.REPORTED_DONE, "Mr Rudd: flood insurance £3,120, up from £2,900."),
        (1, EntryStatus.REPORTED_DONE, "The cost of the flood insurance was £3,120, Mr Rudd reported."),
        (1, EntryStatus.OPEN, "Mr Lang said that the cost of flood insurance was a scandal."),
        (1, EntryStatus.OPEN, "Mr Rudd thought that flood insurance was a waste of money."),
        (
            2,
            EntryStatus.REPORTED_DONE,
            "Mr Lang had met the sailing club on 3 May; the visitor moorings would be laid by Whitsun.",
        ),
        (
            2,
            EntryStatus.REPORTED_DONE,
            "The meeting with the sailing club about the visitor moorings had taken place on 3 May.",
        ),
        (
            2,
            EntryStatus.REPORTED_DONE,
            "Visitor moorings. Mr Lang had seen the commodore of the sailing club, who was content. Action complete.",
        ),
        (2, EntryStatus.REPORTED_DONE, "Visitor moorings: Ivo Lang met the sailing club on 3 May."),
        (2, EntryStatus.OPEN, "The sailing club had met the cost of the visitor moorings."),
        (
            2,
            EntryStatus.CARRIED_FORWARD,
            "Mr Lang had not managed to meet the sailing club about the visitor moorings; he would do so in July.",
        ),
        (3, EntryStatus.REPORTED_DONE, "The dates of the dredging had been sent out with the agenda."),
        (
            3,
            EntryStatus.REPORTED_DONE,
            "Dredging. Mr Hart thanked the Secretary for the dates, which he had passed on to his members.",
        ),
        (3, EntryStatus.REPORTED_DONE, "Dates of dredging: circulated 4 May."),
        (3, EntryStatus.REPORTED_DONE, "Dredging dates - sent to all on 4 May. Done."),
        (3, EntryStatus.OPEN, "The dates of the dredging had been changed by the contractor."),
        (3, EntryStatus.OPEN, "Mr Hart asked when members would be sent the dates of the dredging."),
        (4, EntryStatus.REPORTED_DONE, "The draft policy on paddleboards was considered and approved with one change."),
        (4, EntryStatus.REPORTED_DONE, "Ms Pike introduced a draft policy on paddleboards."),
        (4, EntryStatus.REPORTED_DONE, "Paddleboards. Ms Pike's draft was attached to the agenda."),
        (
            4,
            EntryStatus.CARRIED_FORWARD,
            "Ms Pike would bring the draft policy on paddleboards to the September meeting.",
        ),
        (4, EntryStatus.OPEN, "Two paddleboards had been found adrift."),
        (4, EntryStatus.CARRIED_FORWARD, "Paddleboards - policy half drafted. To be carried over."),
        (
            5,
            EntryStatus.REPORTED_DONE,
            "The county council had replied that a speed limit on Quay Road could not be justified.",
        ),
        (5, EntryStatus.REPORTED_DONE, "Quay Road. The county council had refused a speed limit, Mr Lang said."),
        (5, EntryStatus.OPEN, "The county council had resurfaced Quay Road."),
        (5, EntryStatus.OPEN, "Mr Hart asked if the county council would set a speed limit on Quay Road."),
        (6, EntryStatus.REPORTED_DONE, "The handrail on the north steps had been repaired."),
        (6, EntryStatus.REPORTED_DONE, "North steps - handrail mended in April."),
        (6, EntryStatus.REPORTED_DONE, "The new handrail was in place on the north steps, Ms Pike reported."),
        (6, EntryStatus.OPEN, "Ms Pike reported that the handrail on the north steps had been broken again."),
        (6, EntryStatus.OPEN, "The handrail on the north steps would be repaired in July."),
        (6, EntryStatus.CARRIED_FORWARD, "North steps. The handrail had still not been repaired. Outstanding."),
        (7, EntryStatus.REPORTED_DONE, "Mr Rudd had invited the coastguard, who had sent apologies."),
        (7, EntryStatus.OPEN, "The coastguard had rescued three people in May."),
        (8, EntryStatus.REPORTED_DONE, "Mr Hart tabled the list he had been asked for. There were nine unpaid berths."),
        (8, EntryStatus.REPORTED_DONE, "The Chair thanked Mr Hart for the list of unpaid berths."),
        (8, EntryStatus.REPORTED_DONE, "The list of unpaid berths, which had been circulated, was noted."),
        (8, EntryStatus.OPEN, "Mr Hart said that unpaid berths were a disgrace."),
        (
            8,
            EntryStatus.SUPERSEDED,
            "Mr Hart's list of unpaid berths had been overtaken by the Treasurer's audit and was no longer required.",
        ),
        (
            8,
            EntryStatus.CARRIED_FORWARD,
            "Mr Hart apologised that the list of unpaid berths was not ready; he would send it in July.",
        ),
    ],
)
def test_words_of_their_own_tell_of_one_action(
    tmp_path: Path, *, at: int, status: EntryStatus, later: str, title: str
) -> None:
    told = tell_harbour(tmp_path, HARBOUR_FIRST, f"{title}\n\n{later}\n")

    assert told == ({} if status is EntryStatus.OPEN else {at: status})


@pytest.mark.parametrize("title", ["1. Matters arising", "1. Harbour"])
@pytest.mark.parametrize(
    ("at", "status", "later"),
    [
        (
            0,
            EntryStatus.REPORTED_DONE,
            "Ms Pike advised that 214 moorings had been let last season, against 230 the year before.",
        ),
        (0, EntryStatus.OPEN, "Ms Pike reported that two moorings had broken loose in April."),
        (0, EntryStatus.OPEN, "Ms Pike said that moorings would cost 4 per cent more next season."),
        (0, EntryStatus.OPEN, "Mr Hart said that 40 fewer moorings had been let last season."),
        (
            0,
            EntryStatus.CARRIED_FORWARD,
            "Ms Pike did not have the number of moorings let last season with her and would send it to members.",
        ),
        (
            1,
            EntryStatus.REPORTED_DONE,
            "Mr Lang had found that the fuel berth could not open on Sundays, as its licence did not allow it.",
        ),
        (1, EntryStatus.REPORTED_DONE, "Mr Lang reported that the fuel berth could open on Sundays from June."),
        (1, EntryStatus.OPEN, "Mr Hart said that the fuel berth ought to open on Sundays."),
        (
            1,
            EntryStatus.CARRIED_FORWARD,
            "Mr Lang was waiting to hear from the company whether the fuel berth could open on Sundays.",
        ),
        (
            2,
            EntryStatus.REPORTED_DONE,
            "The Secretary had written to the railway company about the footbridge. A reply was read out.",
        ),
        (
            2,
            EntryStatus.REPORTED_DONE,
            "The railway company had replied that the footbridge would be painted next year.",
        ),
        (2, EntryStatus.OPEN, "The railway company had closed the footbridge in April."),
        (2, EntryStatus.OPEN, "The Secretary said that the footbridge was a danger to children."),
        (2, EntryStatus.OPEN, "Mr Hart had written to the railway company about the timetable."),
        (
            2,
            EntryStatus.CARRIED_FORWARD,
            "Footbridge. The Secretary had been on leave and had not written to the railway company.",
        ),
        (
            2,
            EntryStatus.CARRIED_FORWARD,
            "Footbridge. Letter to the railway company not sent. Secretary to do so. Carried forward.",
        ),
        (3, EntryStatus.REPORTED_DONE, "Six lifebelts had been fixed along the east pier."),
        (3, EntryStatus.REPORTED_DONE, "Lifebelts. All now in place on the east pier."),
        (
            3,
            EntryStatus.REPORTED_DONE,
            "Ms Pike was pleased to say that the lifebelts on the east pier had been in place since Easter.",
        ),
        (3, EntryStatus.OPEN, "Two lifebelts had been stolen from the east pier."),
        (
            3,
            EntryStatus.OPEN,
            "Ms Pike reported that lifebelts for the east pier had been ordered and would be installed in July.",
        ),
        (3, EntryStatus.OPEN, "The lifebelts along the east pier would be checked every week."),
        (4, EntryStatus.REPORTED_DONE, "Mr Rudd presented the draft budget for 2024."),
        (4, EntryStatus.REPORTED_DONE, "The budget for 2024, which Mr Rudd had drafted, was approved."),
        (4, EntryStatus.OPEN, "Mr Rudd said that the budget for 2023 had been overspent."),
        (4, EntryStatus.OPEN, "Mr Rudd said that the budget for 2024 would have to find £8,000 more for insurance."),
        (
            4,
            EntryStatus.SUPERSEDED,
            "Mr Rudd said that the budget for 2024 had been dropped in favour of a three-year plan.",
        ),
        (5, EntryStatus.REPORTED_DONE, "The race for juniors had been arranged for 12 August."),
        (
            5,
            EntryStatus.SUPERSEDED,
            "Mr Hart said that the race for juniors had been cancelled, as nobody could be found to marshal it.",
        ),
        (5, EntryStatus.OPEN, "Mr Hart said that the juniors had won a race at Wexcombe."),
        (6, EntryStatus.REPORTED_DONE, "Comments on the byelaws, circulated in April, had come from four members."),
        (6, EntryStatus.REPORTED_DONE, "Byelaws. The Chair had received the byelaws and had two comments."),
        (6, EntryStatus.OPEN, "The byelaws had been broken by two jet skiers."),
        (6, EntryStatus.OPEN, "The Chair said that the byelaws were out of date."),
        (6, EntryStatus.OPEN, "Byelaws. A prosecution under the byelaws had been completed in May."),
    ],
)
def test_the_same_thing_in_other_words_is_not_the_deed(
    tmp_path: Path, *, at: int, status: EntryStatus, later: str, title: str
) -> None:
    assert tell_harbour(tmp_path, HARBOUR_SECOND, f"{title}\n\n{later}\n") == (
        {} if status is EntryStatus.OPEN else {at: status}
    )
