"""A whole warm answer on the bundled data, against the bare query that fetches its cells."""

import tempfile
from datetime import date
from pathlib import Path

import duckdb

from bot.answers.desk import Desk
from bot.dataset.cells import BY_COMMODITY
from bot.dataset.dataset import Dataset
from bot.settings import PROJECT
from tests.bench.measuring import compare, timed
from tests.bench.questions import QUESTIONS

_ROUNDS = 20
_TODAY = date(2026, 11, 24)


def run() -> None:
    """Ask every question many times (aims: p95 of 30 ms, ratio of 3 at most)."""
    with tempfile.TemporaryDirectory() as home:
        dataset = Dataset.open(PROJECT / "data", Path(home))
        desk = Desk(dataset)
        files = [str(path) for path in Path(home).rglob("*.parquet")]
        codes = {}
        for question in QUESTIONS:
            answer = desk.ask(question, today=_TODAY)
            codes[question] = answer.query.commodity.code if answer.query else "TOTAL"
        own, bare = [], []
        with duckdb.connect() as engine:
            for _ in range(_ROUNDS):
                for question in QUESTIONS:
                    wanted = {
                        "files": files,
                        "commodity": codes[question],
                        "partner": "PRK",
                        "reporter": "CHN",
                    }
                    own.append(timed(lambda asked=question: desk.ask(asked, today=_TODAY)))  # type: ignore[misc]
                    bare.append(
                        timed(lambda keys=wanted: engine.execute(BY_COMMODITY, keys).fetchall())  # type: ignore[misc]
                    )
        compare("warm answer", own, bare, against="bare query for its cells")
        dataset.close()
