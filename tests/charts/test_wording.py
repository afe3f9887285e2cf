import re
from string import Formatter

import pytest
from chart_asking import drawn_of
from chart_data import dataset_of
from chart_extremes import monthly

from bot.charts import ChartKind, Options
from bot.charts.spec import Mark
from bot.charts.wording import chart_wording
from bot.questions.query import Grain, Kind, TradeQuery
from bot.trade import Flow, Language, Tier, Unit

KEYS = chart_wording(Language.ENGLISH).keys()
FREE = {"scale.3", "scale.4", "scale.6", "scale.8", "scale.9", "scale.12"}
"""Each language counts in scales of its own."""


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", Language)
def test_every_language_says_the_same_things(language: Language) -> None:
    wording = chart_wording(language)

    assert wording.keys() - FREE == KEYS - FREE
    assert chart_wording(language) is wording


@pytest.mark.parametrize("language", [Language.KOREAN, Language.CHINESE])
def test_no_language_drops_or_adds_a_value(language: Language) -> None:
    english, own = (chart_wording(one)._texts for one in (Language.ENGLISH, language))

    assert [key for key in KEYS - FREE if fields(own[key]) != fields(english[key])] == []


@pytest.mark.parametrize("language", Language)
def test_there_is_a_word_for_every_kind_mark_tier_unit_and_length(language: Language) -> None:
    keys = chart_wording(language).keys()

    assert {f"kind.{kind}" for kind in ChartKind} <= keys
    assert {f"ask.{kind}" for kind in ChartKind} <= keys
    assert {f"key.{mark}" for mark in Mark if mark is not Mark.VALUE} <= keys
    assert {f"tier.{tier}" for tier in Tier if tier is not Tier.DERIVED} <= keys
    assert {f"each.{grain}" for grain in Grain} <= keys
    assert {f"flow.{flow}" for flow in Flow} <= keys
    counted = {Unit.USD, Unit.CNY, Unit.TONNE, Unit.KG, Unit.PIECES, Unit.PERCENT}
    assert {f"unit.{unit}" for unit in counted} <= keys


def test_a_formula_of_charts_alone_and_one_of_answers_are_both_told() -> None:
    wording = chart_wording(Language.ENGLISH)

    assert "2019" in wording.formula("index")
    assert wording.formula("sum") != wording.formula("published")


def test_an_unknown_key_is_a_fault() -> None:
    with pytest.raises(KeyError):
        chart_wording(Language.ENGLISH).say("nonsense")


def test_values_are_printed_in_the_habit_of_the_language() -> None:
    chart = drawn_of(
        dataset_of(*monthly("2025-01", 3)),
        TradeQuery(Kind.LEVEL, flow=Flow.BALANCE),
        Options(ChartKind.LINES),
    )
    figure = next(one for one in chart.figures if one.value < 0)
    english, korean, chinese = (chart_wording(language) for language in Language)

    assert english.say("value", figure=figure) == "−CNY 3 million"
    assert english.say(
        "movers.down", goods="", subject="", baseline="", period="", figure=figure
    ) == (" moved most in : CNY 3 million less in  than in ")
    assert re.search("300만 위안", korean.say("value", figure=figure))
    assert "300万元" in chinese.say("value", figure=figure)


def test_lists_are_joined_in_the_habit_of_the_language() -> None:
    parts = ["A", "B"]

    joined = [chart_wording(language).say("lanes", lanes=parts) for language in Language]

    assert joined == ["A, B", "A, B", "A、B"]


def test_a_particle_follows_the_sound_of_the_word_before_it() -> None:
    korean = chart_wording(Language.KOREAN)
    words = {"figure": "", "rate": "", "subject": "", "bulletin": ""}

    assert "5월을 " in korean.say("revisions.up", earlier="2024년 1~5월", **words)
    assert "상반기를 " in korean.say("revisions.up", earlier="2024년 상반기", **words)
