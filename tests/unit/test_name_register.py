from pathlib import Path

import pytest

from rr3search.domain import KnownBody, NameRegister, Succession
from rr3search.errors import UnreadableInputError
from rr3search.names import (
    BODIES_FILE,
    PEOPLE_FILE,
    drop_people,
    link_bodies,
    list_body_forms,
    load_register,
    write_register,
)

_OLD = KnownBody("Old Office", "OO", became="New Office", succession=Succession.RENAMED)
_PART = KnownBody("Part Agency", "PA", became="New Office", succession=Succession.MERGED)
_NEW = KnownBody("New Office", "NO", ("The New Office",))
_REGISTER = NameRegister(bodies=(_OLD, _PART, _NEW))


def test_the_shipped_table_knows_what_became_of_the_offender_service_and_of_probation() -> None:
    register = load_register(None)

    assert {"noms", "national offender management service"} <= list_body_forms(register, "HMPPS")
    assert "hmpps" in list_body_forms(register, "NOMS")
    assert {"nps", "crcs", "community rehabilitation company"} <= list_body_forms(register, "the Probation Service")
    assert "probation service" not in list_body_forms(register, "CRCs")


def test_every_successor_in_the_shipped_table_is_in_it_too_and_no_line_ends_before_it_began() -> None:
    bodies = load_register(None).bodies
    names = {body.name for body in bodies}

    assert {body.became for body in bodies if body.became} <= names
    assert all((body.became is None) == (body.succession is None) for body in bodies)
    assert all(body.since < body.until for body in bodies if body.since and body.until)
    assert len(names) == len(bodies)


def test_a_renamed_body_is_found_by_both_names_and_a_merged_one_by_the_newer_alone() -> None:
    assert list_body_forms(_REGISTER, "OO") == {
        "oo",
        "old office",
        "no",
        "new office",
        "the new office",
        "pa",
        "part agency",
    }
    assert list_body_forms(_REGISTER, "pa") == {"pa", "part agency"}
    assert list_body_forms(_REGISTER, "Somebody Else") == {"somebody else"}


def test_an_acronym_that_two_bodies_share_leads_to_neither() -> None:
    register = NameRegister(bodies=(KnownBody("Prison Action", "PA"), _PART))

    assert list_body_forms(register, "PA") == {"pa"}
    assert list_body_forms(register, "Prison Action") == {"pa", "prison action"}


def test_names_lead_to_the_organisations_an_archive_prints() -> None:
    links = link_bodies(_REGISTER, ["Old Office/Ministry", "Part Agency", "Elsewhere"])

    assert links["no"] == ("Old Office/Ministry", "Part Agency")
    assert links["pa"] == ("Part Agency",)
    assert "elsewhere" not in links


def test_edited_tables_stand_in_for_the_shipped_ones(tmp_path: Path) -> None:
    written = write_register(tmp_path / "names")
    assert [path.name for path in written] == [BODIES_FILE, PEOPLE_FILE]
    with (tmp_path / "names" / BODIES_FILE).open("a", encoding="utf-8") as table:
        table.write("Bridgeway Trust,BT,Bridgeway,,,,,\n")

    assert write_register(tmp_path / "names") == []
    assert list_body_forms(load_register(tmp_path / "names"), "BT") == {"bt", "bridgeway", "bridgeway trust"}


def test_a_table_that_a_spreadsheet_wrote_with_semicolons_and_a_mark_is_read(tmp_path: Path) -> None:
    rows = 'name;acronym;also_known_as;since;until;became;succession\r\nBridgeway Trust;BT;"Bridgeway; The Way";;;;\r\n'
    (tmp_path / BODIES_FILE).write_text(rows, encoding="utf-8-sig", newline="")

    (body,) = load_register(tmp_path).bodies

    assert body.forms == ("Bridgeway Trust", "BT", "Bridgeway", "The Way")


def test_a_folder_of_names_that_is_none_is_named(tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.touch()

    with pytest.raises(UnreadableInputError, match="it is a file, not the folder"):
        load_register(file)
    with pytest.raises(UnreadableInputError, match="name too long"):
        load_register(tmp_path / ("long" * 100))


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"name,acronym\nA,B\n", "the table has no column 'also_known_as'"),
        (b"name,acronym,also_known_as,since,until,became,succession\nA,,,1 May,,,\n", "line 2: '1 May' is no day"),
        (
            b"name,acronym,also_known_as,since,until,became,succession\nA,,,,,B,eaten\n",
            "line 2: 'eaten' is",
        ),
        (b"name\xff\n", "the table cannot be read as CSV in UTF-8"),
    ],
)
def test_a_table_that_cannot_be_understood_is_named_with_the_cause(tmp_path: Path, content: bytes, cause: str) -> None:
    (tmp_path / BODIES_FILE).write_bytes(content)

    with pytest.raises(UnreadableInputError) as failure:
        load_register(tmp_path)

    assert str(failure.value).startswith(f"{tmp_path / BODIES_FILE}: {cause}")


def test_somebody_is_taken_out_of_the_edited_table_and_nobody_else(tmp_path: Path) -> None:
    table = tmp_path / PEOPLE_FILE
    table.write_text(
        "name,also_known_as,organisation\nJo Marsh,J Marsh; Josie,Clinks\nAnn Marsh,,Clinks\n", encoding="utf-8"
    )

    assert drop_people(tmp_path, lambda name: name == "Josie") == 1
    assert [person.name for person in load_register(tmp_path).people] == ["Ann Marsh"]
    assert [path.name for path in tmp_path.iterdir()] == [PEOPLE_FILE]
    assert drop_people(None, lambda _: True) == 0
