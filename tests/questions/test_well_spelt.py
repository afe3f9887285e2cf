"""Each language is spelt as its readers know it before anything else happens."""

import pytest

from bot.dataset.dataset import Dataset
from bot.questions.goods.lexicon import Lexicon
from bot.questions.spelling.well_spelt import well_spelt
from bot.settings import PROJECT
from bot.trade import Language


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    dataset = Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home"))
    return Lexicon(dataset.reference.commodities.values())


@pytest.mark.parametrize(
    ("typed", "language", "read"),
    [
        ("2025年進口佔貿易總額的百分之幾", Language.CHINESE, "2025年进口占贸易总额的百分之几"),
        ("煤炭進口什麼時候停的", Language.CHINESE, "煤炭进口什么时候停的"),
        ("2018년대비2025년수입회복률", Language.KOREAN, "2018년 대비 2025년 수입회복률"),
        ("exprots befroe the pandemc", Language.ENGLISH, "exports before the pandemic"),
        ("進口 2025", Language.KOREAN, "進口 2025"),
    ],
)
def test_a_question_is_spelt_as_its_language_is_read(
    typed: str, language: Language, read: str, lexicon: Lexicon
) -> None:
    assert well_spelt(typed, language, lexicon) == read
