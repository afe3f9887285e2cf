"""Understanding alone: words to a query, without an answer (aim: p95 of 5 ms)."""

import tempfile
from datetime import date
from pathlib import Path
from statistics import median

from bot.dataset.dataset import Dataset
from bot.questions.goods.lexicon import Lexicon
from bot.questions.setting import Setting
from bot.questions.understand import understand
from bot.settings import PROJECT
from tests.bench.measuring import show, tail, timed
from tests.bench.questions import QUESTIONS

_ROUNDS = 40


def run() -> None:
    """Read every question many times and print median and tail."""
    with tempfile.TemporaryDirectory() as home:
        dataset = Dataset.open(PROJECT / "data", Path(home))
        lexicon = Lexicon(dataset.reference.commodities.values())
        setting = Setting(today=date(2026, 11, 24), latest=dataset.latest, lexicon=lexicon)
        for question in QUESTIONS:
            understand(question, setting)
        times = [
            timed(lambda asked=question: understand(asked, setting))  # type: ignore[misc]
            for _ in range(_ROUNDS)
            for question in QUESTIONS
        ]
        show(f"understanding: median {median(times):.2f} ms, p95 {tail(times):.2f} ms")
        dataset.close()
