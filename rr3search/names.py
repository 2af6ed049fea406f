"""The register of names: two tables that anybody can edit, and what they say of a name.

A folder with bodies.csv and people.csv in, a register out; the shipped tables where the folder has none. A name
is compared without regard to case, typography and spacing.
"""

import csv
import datetime as dt
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from rr3search.domain import KnownBody, NameRegister, RegisteredPerson, Succession, fold_name
from rr3search.errors import UnreadableInputError

__all__ = [
    "BODIES_FILE",
    "PEOPLE_FILE",
    "drop_people",
    "link_bodies",
    "list_body_forms",
    "load_register",
    "write_register",
]

BODIES_FILE = "bodies.csv"
PEOPLE_FILE = "people.csv"
_SHIPPED = Path(__file__).parent / "data"
_BODY_COLUMNS = ("name", "acronym", "also_known_as", "since", "until", "became", "succession")
_PERSON_COLUMNS = ("name", "also_known_as", "organisation")


def load_register(folder: Path | None) -> NameRegister:
    """Read the tables of a folder, and the shipped one for each that is not there.

    Args:
        folder: Where they are edited; None means the shipped tables.

    Raises:
        UnreadableInputError: The folder or a table cannot be read, a table lacks a column, or a line of it cannot be
            understood.
    """
    return NameRegister(
        bodies=tuple(_read_bodies(_find_table(folder, BODIES_FILE))),
        people=tuple(_read_people(_find_table(folder, PEOPLE_FILE))),
    )


def _find_table(folder: Path | None, name: str) -> Path:
    """Choose the table of the folder, or the shipped one where the folder has none.

    Raises:
        UnreadableInputError: What is named as the folder is a file, or the system refuses to look into it.
    """
    if folder is None:
        return _SHIPPED / name
    try:
        if folder.is_file():
            raise UnreadableInputError(folder, "it is a file, not the folder with the tables of names")
        return folder / name if (folder / name).exists() else _SHIPPED / name
    except OSError as error:
        raise UnreadableInputError(folder, (error.strerror or str(error)).lower()) from error


def write_register(folder: Path) -> list[Path]:
    """Copy the shipped tables into a folder to be edited there; a table that is there already is left alone.

    Raises:
        UnreadableInputError: The folder cannot be written.
    """
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in (BODIES_FILE, PEOPLE_FILE):
            if not (folder / name).exists():
                shutil.copyfile(_SHIPPED / name, folder / name)
                written.append(folder / name)
    except OSError as error:
        raise UnreadableInputError(folder, f"the tables cannot be written there ({error.strerror})") from error
    return written


def drop_people(folder: Path | None, is_meant: Callable[[str], bool]) -> int:
    """Take the lines that name somebody out of the edited table of people, and count them.

    Args:
        folder: Where the tables are edited; the shipped ones are left alone.
        is_meant: Whether a name is theirs.

    Raises:
        UnreadableInputError: The table cannot be read or written; it is as it was.
    """
    path = _find_table(folder, PEOPLE_FILE)
    if folder is None or path.parent != folder:
        return 0
    kept, dropped = [], 0
    for _, row in _read_rows(path, _PERSON_COLUMNS):
        is_theirs = any(map(is_meant, (row["name"], *_split_names(row["also_known_as"]))))
        dropped += is_theirs
        kept += [] if is_theirs else [row]
    if dropped:
        draft = path.with_name(f"{path.name}.new")
        try:
            with draft.open("w", encoding="utf-8", newline="") as stream:
                writer = csv.DictWriter(stream, _PERSON_COLUMNS)
                writer.writeheader()
                writer.writerows(kept)
            draft.replace(path)
        except OSError as error:
            raise UnreadableInputError(path, f"the table cannot be written ({error.strerror})") from error
    return dropped


def list_body_forms(register: NameRegister, named: str) -> frozenset[str]:
    """Every folded name that this name of a body may be printed as, its own included.

    A body that was renamed is one body; the body that others were merged into stands for them too.
    """
    by_form = _index_bodies(register.bodies)
    lineage = _trace_lineage(by_form.get(fold_name(named), ()), register.bodies, by_form)
    return frozenset({fold_name(named), *_list_forms(lineage)})


def link_bodies(register: NameRegister, organisations: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Tell for each folded name in the register which of the organisations it means.

    Args:
        register: Who is who.
        organisations: As printed; one with a slash is found by each of its parts.
    """
    by_form = _index_bodies(register.bodies)
    printed: dict[str, list[str]] = {}
    for organisation in organisations:
        for part in {fold_name(part) for part in (organisation, *organisation.split("/"))}:
            printed.setdefault(part, []).append(organisation)
    links: dict[str, tuple[str, ...]] = {}
    for form, bodies in by_form.items():
        meant = _list_forms(_trace_lineage(bodies, register.bodies, by_form))
        if found := sorted({organisation for one in meant for organisation in printed.get(one, ())}):
            links[form] = tuple(found)
    return links


def _trace_lineage(
    start: Iterable[KnownBody], bodies: Iterable[KnownBody], by_form: Mapping[str, tuple[KnownBody, ...]]
) -> list[KnownBody]:
    """The bodies themselves, those that became them, and what they were renamed to."""
    found: dict[str, KnownBody] = {}
    waiting = list(start)
    while waiting:
        body = waiting.pop()
        if body.name in found:
            continue
        found[body.name] = body
        name = fold_name(body.name)
        waiting += [other for other in bodies if other.became and fold_name(other.became) == name]
        if body.succession is Succession.RENAMED and body.became:
            waiting += by_form.get(fold_name(body.became), ())
    return list(found.values())


def _list_forms(bodies: Iterable[KnownBody]) -> set[str]:
    return {fold_name(form) for body in bodies for form in body.forms}


def _index_bodies(bodies: Iterable[KnownBody]) -> dict[str, tuple[KnownBody, ...]]:
    """The bodies by each folded form of their name; a form that two bear means neither, unless it is a name."""
    index: dict[str, tuple[KnownBody, ...]] = {}
    for body in bodies:
        for form in {fold_name(form) for form in body.forms}:
            index[form] = (*index.get(form, ()), body)
    return {
        form: tuple(body for body in claimants if len(claimants) == 1 or fold_name(body.name) == form)
        for form, claimants in index.items()
    }


def _read_bodies(path: Path) -> Iterator[KnownBody]:
    for line, row in _read_rows(path, _BODY_COLUMNS):
        try:
            yield KnownBody(
                name=row["name"],
                acronym=row["acronym"] or None,
                also_known_as=_split_names(row["also_known_as"]),
                since=_read_day(row["since"]),
                until=_read_day(row["until"]),
                became=row["became"] or None,
                succession=Succession(row["succession"].lower()) if row["succession"] else None,
            )
        except ValueError as error:
            raise UnreadableInputError(path, f"line {line}: {error}") from error


def _read_people(path: Path) -> Iterator[RegisteredPerson]:
    for _, row in _read_rows(path, _PERSON_COLUMNS):
        yield RegisteredPerson(row["name"], _split_names(row["also_known_as"]), row["organisation"] or None)


def _read_rows(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    """Give each line that has a name, with its number in the file."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            head = stream.readline()
            stream.seek(0)
            # spreadsheets write it so where the comma stands before the decimals
            separator = ";" if ";" in head and "," not in head else ","
            reader = csv.DictReader(stream, delimiter=separator)
            missing = [column for column in columns if column not in (reader.fieldnames or ())]
            if missing:
                raise UnreadableInputError(path, f"the table has no column {missing[0]!r}")
            for row in reader:
                trimmed = {column: (row[column] or "").strip() for column in columns}
                if trimmed["name"]:
                    yield reader.line_num, trimmed
    except (UnicodeDecodeError, csv.Error) as error:
        raise UnreadableInputError(path, f"the table cannot be read as CSV in UTF-8 ({error})") from error
    except OSError as error:
        raise UnreadableInputError(path, (error.strerror or str(error)).lower()) from error


def _split_names(text: str) -> tuple[str, ...]:
    return tuple(name for part in text.split(";") if (name := part.strip()))


def _read_day(text: str) -> dt.date | None:
    """Read a day, which a spreadsheet may have written anew in its own way.

    Raises:
        ValueError: It is none.
    """
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError as error:
        message = f"{text!r} is no day such as 2017-04-01"
        raise ValueError(message) from error
