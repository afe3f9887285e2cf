# One command each: `make run`, `make test`. Everything else is for those who change the code.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev

.PHONY: run test lint types format bench gallery lock check clean

run: $(READY)
	$(BIN)/bot run

test: $(READY_DEV)
	$(BIN)/pytest -n auto --dist worksteal --cov --cov-report=term --cov-fail-under=95

lint: $(READY_DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY_DEV)
	$(BIN)/mypy

format: $(READY_DEV)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

gallery: $(READY_DEV)
	$(BIN)/python tests/support/chart_gallery.py

bench: $(READY_DEV)
	PYTHONPATH=tests/support $(BIN)/python -m tests.bench

check: lint types test

# The lock files name no address; hashes make sure that what is installed is what was locked.
lock: $(READY_DEV)
	$(BIN)/uv pip compile pyproject.toml --universal --no-strip-extras --generate-hashes --no-annotate \
		--no-header --no-emit-index-url --quiet --output-file requirements.lock
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --no-strip-extras --generate-hashes --no-annotate \
		--no-header --no-emit-index-url --quiet --constraint requirements.lock \
		--output-file requirements-dev.lock

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 run")'
	$(PYTHON) -m venv $(VENV)

$(READY): requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(READY_DEV): requirements-dev.lock $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache
