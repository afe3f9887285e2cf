"""Whatever people type, nothing breaks: mutated and random questions, through to the answer."""

import os
import random
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import pytest
from mutations import golden_questions, mutated

from bot.answers.answer import Role
from bot.answers.desk import Desk, wording_of
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, Outcome, Reading, TradeQuery
from bot.settings import PROJECT
from bot.trade import Language

_TODAY = date(2026, 11, 24)
_STRINGS = 25_000 if os.environ.get("CI") else 4_000
_CROWDS = 4 if os.environ.get("CI") else 1
"""Each is a test of its own, so that several run at once, and other tests beside them."""
_SECONDS = 1.0
"""Processor time no reading comes near unless an expression never ends; `make bench` measures."""


class _Crowd:
    """Many people typing nonsense at one desk; it keeps what was wrong."""

    def __init__(self, home: Path, seed: int) -> None:
        self._desk = Desk(Dataset.open(PROJECT / "data", home))
        self._chance = random.Random(seed)  # noqa: S311 - a seed that repeats is the point
        self._questions = golden_questions()
        self._answered: set[tuple[Language, TradeQuery]] = set()
        self.faults: list[str] = []

    def type(self, strings: int) -> list[str]:
        for question in self._questions:
            # What people really type fills every index and cache first.
            self._desk.read(question, today=_TODAY)
        for _ in range(strings):
            self._one(mutated(self._chance, self._questions))
        return self.faults

    def _one(self, text: str) -> None:
        started = time.thread_time()
        reading = self._desk.read(text, today=_TODAY)
        if (seconds := time.thread_time() - started) > _SECONDS:
            self.faults.append(f"{seconds:.1f} s for {text!r}")
        if (reading.query is None) != bool(reading.refusal):
            self.faults.append(f"neither a query nor a refusal for {text!r}")
        if reading.query is None:
            self._answer(text, reading)
        elif (reading.language, reading.query) not in self._answered:
            # What is answered hangs on language and query alone: each is answered once.
            self._answered.add((reading.language, reading.query))
            self._answer(text, reading)

    def _answer(self, text: str, reading: Reading) -> None:
        answer = self._desk.answer(text, reading, today=_TODAY)
        if not answer.headline or answer.headline == wording_of(reading.language).say("locked"):
            self.faults.append(f"no answer, or one held back by the lock, for {text!r}")
        kinds = {one.kind for one in (answer.query, *reading.then) if one is not None}
        for figure in answer.figures:
            # A mark is the asker's own figure, and a cap stands in a resolution, not in a cell.
            given = figure.role is Role.CONTEXT or Kind.CAP in kinds
            if not figure.receipt.formula or not (figure.receipt.cells or given):
                self.faults.append(f"a figure without a receipt ({figure.label}) for {text!r}")
        if answer.status is Outcome.OUT_OF_SCOPE and answer.figures:
            self.faults.append(f"a figure out of scope for {text!r}")


def _typed(home: Path, seed: int) -> list[str]:
    return _Crowd(home, seed).type(_STRINGS)


@pytest.mark.parametrize("seed", range(_CROWDS))
def test_no_string_breaks_understanding_or_its_answer(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A process of its own that coverage does not trace, which would double what this takes.
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert pool.submit(_typed, tmp_path, seed).result() == []
