"""What the bot offers to be asked is understood when it comes back, in every language."""

import tomllib
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from bot.answers.desk import Desk, wording_of
from bot.answers.names import Names
from bot.dataset.dataset import Dataset
from bot.questions.query import Kind, Outcome, Side, TradeQuery
from bot.settings import PROJECT
from bot.trade import TOTAL, CommodityCode, Flow, Language, Measure, Period

_TODAY = date(2026, 8, 20)
_EVERY = 37
"""Of the goods, every so many is offered in each language, flow and side: enough to meet all."""
_PERIODS = tuple(
    map(
        Period.parse,
        (
            "2025-03",
            "2024-01..2024-06",
            "2023-01..2023-12",
            "2025-07..2025-09",
            "2022-01..2022-02",
            "2015-01..2015-11",
            "2020-01..2023-07",
        ),
    )
)
_QUESTIONS = tuple(sorted((PROJECT / "tests" / "questions").glob("*.toml")))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(Dataset.open(PROJECT / "data", tmp_path_factory.mktemp("home")))


def _goods(desk: Desk, start: int) -> Iterator[tuple[CommodityCode, Period]]:
    yield TOTAL, _PERIODS[start % len(_PERIODS)]
    codes = [one.code for one in desk.dataset.reference.commodities.values()]
    for place, code in enumerate(codes[start % _EVERY :: _EVERY], start):
        yield code, _PERIODS[place % len(_PERIODS)]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("side", "flow"), [*product(Side, Flow)])
def test_an_offered_figure_is_the_one_that_is_read_back(
    language: Language, side: Side, flow: Flow, desk: Desk
) -> None:
    names = Names(wording_of(language), desk.dataset.reference)
    start = [*product(Side, Flow)].index((side, flow)) + [*Language].index(language) * _EVERY
    for code, period in _goods(desk, start):
        meant = TradeQuery(Kind.LEVEL, flow=flow, side=side, commodity=code, period=period)
        subject = names.subject(meant)
        offer = wording_of(language).say("choice.level", subject=subject, period=period)
        read = desk.read(offer, today=_TODAY).query
        assert read is not None, offer
        told = (read.kind, read.flow, read.commodity, read.beside, read.period, read.compare)
        assert told == (Kind.LEVEL, flow, code, (), period, None), offer
        if flow in {Flow.EXPORT, Flow.IMPORT}:
            assert read.side is side, offer


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("side", "flow"), [*product(Side, (Flow.EXPORT, Flow.IMPORT))])
def test_an_offered_chart_ranking_and_quantity_are_read_back(
    language: Language, side: Side, flow: Flow, desk: Desk
) -> None:
    wording = wording_of(language)
    names = Names(wording, desk.dataset.reference)
    rice = TradeQuery(Kind.LEVEL, flow=flow, side=side, commodity=CommodityCode("1006"))
    period = _PERIODS[2]
    subject = names.subject(rice)
    chart = desk.read(
        wording.say("choice.chart.value", subject=subject, period=period), today=_TODAY
    )
    amount = desk.read(wording.say("choice.quantity", subject=subject, period=period), today=_TODAY)
    everything = names.subject(TradeQuery(Kind.TOP, flow=flow, side=side))
    goods = desk.read(wording.say("choice.top", subject=everything, period=period), today=_TODAY)
    assert chart.query is not None
    assert (chart.query.chart, chart.query.flow) == (True, flow)
    assert amount.query is not None
    assert (amount.query.measure, amount.query.flow) == (Measure.QUANTITY, flow)
    assert goods.query is not None
    assert (goods.query.kind, goods.query.flow) == (Kind.TOP, flow)


# The golden questions' own test measures coverage; measuring it again would double the time.
@pytest.mark.no_cover
@pytest.mark.parametrize("path", _QUESTIONS, ids=lambda path: path.stem)
def test_every_question_an_answer_offers_has_an_answer(path: Path, desk: Desk) -> None:
    offers: dict[str, str] = {}
    for question in tomllib.loads(path.read_text(encoding="utf-8"))["question"]:
        answer = desk.ask(question["ask"], today=_TODAY)
        offers.update(dict.fromkeys((*answer.choices, answer.chart), question["ask"]))
    del offers[""]
    failed = {
        offer: asked
        for offer, asked in offers.items()
        if desk.ask(offer, today=_TODAY).status is not Outcome.ANSWERED
    }
    assert not failed
