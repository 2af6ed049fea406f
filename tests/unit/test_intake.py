"""Which files lie beside those of the archive and are not in it."""

from pathlib import Path

from rr3search.intake import find_missing


def write(folder: Path, *names: str) -> list[str]:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_text("Minutes", encoding="utf-8")
    return [str(folder / name) for name in names]


def test_documents_beside_stored_ones_are_missing(tmp_path: Path) -> None:
    stored = write(tmp_path / "minutes", "may.txt", "june.md")
    write(tmp_path / "minutes", "july.docx", "old.doc", "notes.xyz", ".hidden.txt")

    assert [file.name for file in find_missing(stored)] == ["july.docx", "old.doc"]


def test_a_folder_of_other_things_lacks_nothing(tmp_path: Path) -> None:
    stored = write(tmp_path / "downloads", "may.txt")
    write(tmp_path / "downloads", "recipe.docx", "ticket.pdf", "letter.odt")

    assert find_missing(stored) == []


def test_a_folder_that_is_gone_lacks_nothing(tmp_path: Path) -> None:
    assert find_missing([str(tmp_path / "gone" / "may.txt")]) == []
