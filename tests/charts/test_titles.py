from decimal import Decimal

import pytest

from bot.charts.titles import Titles, in_sentence
from bot.charts.wording import chart_wording
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, Side, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Unit

EN, KO, ZH = Language.ENGLISH, Language.KOREAN, Language.CHINESE


def titles(dataset: Dataset, language: Language = EN) -> Titles:
    return Titles(chart_wording(language), dataset.reference)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("TOTAL", "all goods"),
        ("1006", "Rice (HS 1006)"),
        ("G-alcohol", "alcoholic drinks"),
        ("010203", "HS 010203"),
        ("72+73+74+76", "HS codes 72–74, 76"),
        ("10+20+30+40+50", "HS codes 10, 20, 30…"),
    ],
)
def test_goods_are_called_by_name_and_code(dataset: Dataset, code: str, name: str) -> None:
    assert titles(dataset).goods(CommodityCode(code)).lower() == name.lower()


def test_a_basket_of_a_groups_members_has_the_groups_name(dataset: Dataset) -> None:
    group = next(one for one in dataset.reference.commodities.values() if one.members)

    assert titles(dataset).goods(CommodityCode("+".join(group.members))) == group.names[EN]


@pytest.mark.parametrize(
    ("query", "subject"),
    [
        (TradeQuery(Kind.LEVEL, flow=Flow.EXPORT), "China's exports to North Korea"),
        (
            TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, commodity=CommodityCode("1006")),
            "China's exports of rice (HS 1006) to North Korea",
        ),
        (
            TradeQuery(Kind.LEVEL, flow=Flow.IMPORT, side=Side.DPRK),
            "North Korea's exports to China (China's imports)",
        ),
        (
            TradeQuery(Kind.LEVEL, flow=Flow.TOTAL, side=Side.DPRK),
            "China's trade with North Korea",
        ),
        (
            TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, partner="WLD", commodity=CommodityCode("10")),
            "China's exports to all countries",
        ),
    ],
)
def test_a_subject_says_whose_flow_of_what(
    dataset: Dataset, query: TradeQuery, subject: str
) -> None:
    assert titles(dataset).subject(query) == subject


def test_several_goods_stand_in_one_subject(dataset: Dataset) -> None:
    query = TradeQuery(Kind.LEVEL, flow=Flow.EXPORT, commodity=CommodityCode("1006"))

    subject = titles(dataset).subject(query, named=["Rice", "Wheat flour"])

    assert subject == "China's exports of rice, wheat flour to North Korea"


def test_a_good_has_a_bare_name_or_its_code(dataset: Dataset) -> None:
    assert titles(dataset).bare(CommodityCode("1006")) == "Rice"
    assert titles(dataset).bare(CommodityCode("010203")) == "HS 010203"


@pytest.mark.parametrize(
    ("language", "unit", "largest", "words", "scale"),
    [
        (EN, Unit.USD, 1_900_000_000, "US dollars, million", 10**6),
        (EN, Unit.USD, 2_000_000_000, "US dollars, billion", 10**9),
        (EN, Unit.USD, 900, "US dollars", 1),
        (KO, Unit.CNY, 2_000_000_000, "억 위안", 10**8),
        (ZH, Unit.CNY, 20_000, "万元", 10**4),
        (EN, Unit.PERCENT, 5_000, "percent", 1),
        (EN, Unit.USD_PER_TONNE, 500_000, "US dollars a tonne", 1),
        (KO, Unit.KPW_PER_USD, 70_000, "달러당 북한 원", 1),
    ],
)
def test_an_axis_counts_in_a_scale_that_keeps_its_numbers_short(  # noqa: PLR0913, PLR0917
    dataset: Dataset, language: Language, unit: Unit, largest: int, words: str, scale: int
) -> None:
    assert titles(dataset, language).scale(unit, Decimal(largest)) == (words, Decimal(scale))


def test_a_log_scale_begins_with_one(dataset: Dataset) -> None:
    assert titles(dataset).scale(Unit.USD, Decimal(1_000), log=True)[1] == 1_000


@pytest.mark.parametrize(
    ("name", "inside"), [("Rice", "rice"), ("LED lamps", "LED lamps"), ("", "")]
)
def test_names_are_small_inside_a_sentence_but_for_acronyms(name: str, inside: str) -> None:
    assert in_sentence(name, EN) == inside
    assert in_sentence(name, KO) == name


def test_sources_are_named_by_weight_with_the_bulletins_first(dataset: Dataset) -> None:
    cells = dataset.cells.of(CommodityCode("TOTAL"))

    named = titles(dataset).sources(cells)

    assert named[0].startswith("China customs (GACC)")
    assert named[-1] == "others"
    assert len(named) == 5
