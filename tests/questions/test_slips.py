"""Slips in the words that say what is asked are put right before anything is read."""

from pathlib import Path

import pytest

from bot.dataset.dataset import Dataset
from bot.questions.goods.lexicon import Lexicon
from bot.questions.spelling.slips import spelt
from bot.settings import PROJECT


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    home: Path = tmp_path_factory.mktemp("home")
    return Lexicon(Dataset.open(PROJECT / "data", home).reference.commodities.values())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("exprots befroe the pandemc", "exports before the pandemic"),
        ("lowest monht for improts", "lowest month for imports"),
        ("which quarter was hihger", "which quarter was higher"),
    ],
)
def test_a_slip_of_grammar_is_put_right(typed: str, meant: str, lexicon: Lexicon) -> None:
    assert spelt(typed, lexicon) == meant


@pytest.mark.parametrize(
    "text",
    [
        "exports of steel and stell in 2019",  # One slip from a good as well as from "still".
        "shave cream and valves",
        "the 90th percentile of exports",
        "inter-korean trade",
        "https://example.org/exprots",
        "ten months of exports",
    ],
)
def test_other_words_stay(text: str, lexicon: Lexicon) -> None:
    assert spelt(text, lexicon) == text
