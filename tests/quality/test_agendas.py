"""How many lines of agendas nobody wrote rules for are taken for what they are."""

import json
from pathlib import Path

import pytest
from agenda_files import list_agendas, read_agenda_bytes
from sample_files import SAMPLE

FLOORS = {"seen": 0.98, "held_out": 0.95, "late": 0.95}


@pytest.mark.parametrize("part", FLOORS)
def test_lines_of_invented_agendas_are_taken_for_what_they_are(part: str, tmp_path: Path) -> None:
    right = total = 0
    for gold in list_agendas(part):
        right += gold.count_right(read_agenda_bytes(gold.name, gold.data, folder=tmp_path))
        total += len(gold.lines)

    assert total > 60
    assert right / total >= FLOORS[part]


def test_every_line_of_the_agendas_of_the_sample_is_taken_for_what_it_is(tmp_path: Path) -> None:
    for gold in json.loads((SAMPLE / "gold.json").read_text(encoding="utf-8"))["agendas"]:
        agenda = read_agenda_bytes(gold["file"], (SAMPLE / gold["file"]).read_bytes(), folder=tmp_path)

        assert [(line.kind.value, line.text) for line in agenda.lines] == [
            (line["is"], line["text"]) for line in gold["lines"]
        ]
