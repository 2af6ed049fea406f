"""No name of somebody without an office in what is published: in every file the project has, whatever its style."""

import re
from pathlib import Path

import pytest
from readings import FOUNDING_MINUTES

from rr3search.archive import MinutesArchive
from rr3search.config import Settings
from rr3search.domain import KnownPerson
from rr3search.names import list_body_forms, load_register
from rr3search.queries import FilterRequest
from rr3search.redaction import list_texts, take_name_apart
from rr3search.sectors import Sector, classify_body, is_public_office

TESTS = Path(__file__).parents[1]
FOLDERS = [*(TESTS / "exam" / name for name in ("dev", "held", "more", "third", "fourth", "fifth"))]
ARCHIVES = [FOUNDING_MINUTES, TESTS.parent / "seeds" / "sample" / "minutes", *FOLDERS]


@pytest.mark.parametrize("path", ARCHIVES, ids=lambda path: path.name)
def test_no_listed_name_is_published(path: Path, tmp_path: Path) -> None:
    with MinutesArchive.create_or_open(Settings(tmp_path / "index", "hashing")) as archive:
        archive.ingest([path], on_progress=lambda _: None)
        exported = archive.export(FilterRequest())
        published = archive.publish(FilterRequest())
        people = archive.list_people(FilterRequest())

    words = "\n".join(list_texts(published))
    officials = {surname for person in people if is_official(person) for surname in list_surnames(person)}
    private = [person for person in people if not is_official(person)]
    whole = [name for person in private for name in person.forms if re.search(spell(name), words, re.IGNORECASE)]
    titled = [
        surname
        for person in private
        for surname in list_surnames(person) - officials
        if re.search(rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? {re.escape(surname)}\b", words, re.IGNORECASE)
    ]
    assert len(published) == len(exported)
    assert (whole, titled) == ([], [])


def is_official(person: KnownPerson) -> bool:
    register = load_register(None)
    bodies = [list_body_forms(register, body) | {body} for body in person.organisations]
    return (
        all(classify_body(names) is Sector.PUBLIC for names in bodies)
        if bodies
        else any(map(is_public_office, person.roles))
    )


def list_surnames(person: KnownPerson) -> set[str]:
    return {" ".join(take_name_apart(name)[1]) for name in person.forms} - {""}


def spell(name: str) -> str:
    """The given names and the surname, with whatever stands between them; nothing of somebody listed by one name."""
    given, surname = take_name_apart(name)
    return r"\b" + r"\W{1,3}".join(map(re.escape, (*given, *surname))) + r"\b" if given else r"(?!)"
