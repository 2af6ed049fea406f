# make demo   installs rr3search into .venv, reads the shipped minutes, asks the first question
# make test   installs it with the tools of its developers and runs every check

VENV ?= .venv
PYTHON ?= python3
BIN = $(VENV)/bin
QUESTION ?= what did HMPPS say about in-cell technology

.PHONY: demo test

demo: $(VENV)/installed
	$(BIN)/rr3search ingest seeds/*.txt
	$(BIN)/rr3search ask "$(QUESTION)"

test: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q

$(VENV)/installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install -q -e .
	touch $@

$(VENV)/installed-dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install -q -e ".[dev]"
	touch $@

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)
