"""The same query has the same figures in English, Korean and Chinese, whatever it asks."""

import tomllib
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answers.answer import Answer
from bot.answers.desk import Desk, wording_of
from bot.dataset.dataset import Dataset
from bot.questions.query import Grain, Kind, Side, TradeQuery
from bot.settings import PROJECT
from bot.trade import TOTAL, CommodityCode, Flow, Language, Measure, Month, Period, Unit

_TODAY = date(2026, 11, 24)
_FILES = sorted((PROJECT / "tests" / "questions").glob("*.toml"))
_TOPICS = {
    Kind.METHOD: "caveats",
    Kind.CONTEXT: "won",
    Kind.ABOUT: "help",
    Kind.SHARE: "world",
    Kind.WHEN: "first",
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _told(answer: Answer) -> tuple[object, ...]:
    """All of an answer that no language may change."""
    figures = Counter(
        (one.value, one.unit, one.role, one.flow, one.commodity, one.period, one.measure)
        for one in answer.figures
    )
    cells = Counter(cell for one in answer.figures for cell in one.receipt.cells)
    shape = (len(answer.comparison), len(answer.how), len(answer.caveats), len(answer.choices))
    return answer.status, figures, cells, shape, len(answer.sources), bool(answer.chart)


def _in_three_languages(desk: Desk, query: TradeQuery) -> list[Answer]:
    return [desk.answer_query("", query, language, today=_TODAY) for language in Language]


def _assert_alike(desk: Desk, query: TradeQuery) -> None:
    answers = _in_three_languages(desk, query)
    apologies = {wording_of(language).say("locked") for language in Language}
    assert not apologies & {one.headline for one in answers}, query
    english, korean, chinese = map(_told, answers)
    assert english == korean, query
    assert english == chinese, query


# The golden questions' own test measures coverage; measuring it again would double the time.
@pytest.mark.no_cover
@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)
def test_a_golden_question_has_the_same_figures_in_every_language(path: Path, desk: Desk) -> None:
    questions = tomllib.loads(path.read_text(encoding="utf-8"))["question"]
    queries = {desk.read(one["ask"], today=_TODAY).query for one in questions}
    for query in queries - {None}:
        assert query is not None
        _assert_alike(desk, query)


@pytest.mark.no_cover
@pytest.mark.parametrize("language", Language)
def test_the_name_of_every_good_passes_the_lock(language: Language, desk: Desk) -> None:
    apology = wording_of(language).say("locked")
    for code in desk.dataset.reference.commodities:
        query = TradeQuery(
            Kind.LEVEL, commodity=CommodityCode(code), period=Period.year(2016), flow=Flow.EXPORT
        )
        assert desk.answer_query("", query, language, today=_TODAY).headline != apology, code


def _periods() -> st.SearchStrategy[Period]:
    def ranged(start: int, months: int) -> Period:
        first = Month(2009, 1) + start
        return Period(first, min(first + (months - 1), Month(2026, 7)))

    starts, lengths = st.integers(0, 210), st.sampled_from([1, 2, 3, 6, 12, 13, 30])
    return st.builds(ranged, starts, lengths)


def _queries() -> st.SearchStrategy[TradeQuery]:
    codes = ["1006", "6704", "2701", "30", "72", "270900", "2710", "G-clothing", "G-luxury-kr"]
    goods = st.one_of(st.just(TOTAL), st.sampled_from([*map(CommodityCode, codes)]))
    kinds = st.sampled_from(Kind)
    return st.builds(
        lambda kind, **rest: TradeQuery(kind=kind, topic=_TOPICS.get(kind, ""), **rest),
        kinds,
        flow=st.sampled_from(Flow),
        side=st.sampled_from(Side),
        commodity=goods,
        period=st.one_of(st.none(), _periods()),
        compare=st.one_of(st.none(), st.just(Period.year(2019))),
        measure=st.sampled_from([Measure.VALUE, Measure.QUANTITY]),
        unit=st.sampled_from([None, Unit.USD, Unit.CNY]),
        grain=st.sampled_from(Grain),
        each=st.booleans(),
        highest=st.booleans(),
        above=st.booleans(),
        limit=st.sampled_from([1, 3, 5]),
        threshold=st.sampled_from([None, Decimal(1_000_000_000)]),
        first_printed=st.booleans(),
        receipt=st.booleans(),
    )


@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(query=_queries())
def test_any_query_has_the_same_figures_in_every_language(query: TradeQuery, desk: Desk) -> None:
    _assert_alike(desk, query)
