"""The command line starts light: engines are loaded by the command that needs them."""

import subprocess
import sys

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
