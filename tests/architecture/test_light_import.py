"""The command line starts light: engines are loaded by the command that needs them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("torch", "faiss", "onnxruntime", "sentence_transformers", "transformers", "numpy", "rich", "docx")


def test_importing_the_command_line_loads_no_engine() -> None:
    script = "import sys, rr3search.cli; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()

    assert "rr3search.cli" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_help_loads_no_engine() -> None:
    script = "import sys; from rr3search.cli import main; main(['--help']); print(*sys.modules, file=sys.stderr)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stderr.split()

    assert "rr3search.cli" in loaded
    assert [name for name in HEAVY if name in loaded] == []


@pytest.mark.parametrize(
    "words", [["search", "in-cell technology"], ["ask", "in-cell technology"], ["timeline", "in-cell technology"]]
)
def test_a_lookup_compiles_none_of_the_rules_that_read_minutes(words: list[str], founding_index: Path) -> None:
    script = (
        "import sys\n"
        "from rr3search.cli import main\n"
        f"main([*{words!r}, '--index', {str(founding_index)!r}])\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False).stderr.split()

    assert "rr3search.search" in told
    assert [name for name in told if name.startswith("rr3search.parsing")] == []


@pytest.mark.parametrize("command", ["search", "ask"])
def test_a_lookup_is_set_to_one_thread_before_numpy_is_imported(command: str, founding_index: Path) -> None:
    script = (
        "import sys, os\n"
        "class Watch:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'numpy':\n"
        "            print('threads', os.environ.get('OPENBLAS_NUM_THREADS'), file=sys.stderr)\n"
        "sys.meta_path.insert(0, Watch())\n"
        "from rr3search.cli import main\n"
        f"main([{command!r}, 'in-cell technology', '--index', {str(founding_index)!r}])\n"
    )
    environment = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, env=environment)

    assert "threads 1" in told.stderr.splitlines()
