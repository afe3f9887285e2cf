from datetime import date

from chart_asking import TODAY
from chart_subjects import SUBJECTS

from bot.charts.events import _MARKED, annotations
from bot.charts.sketch import Sketch
from bot.charts.wording import chart_wording
from bot.dataset.dataset import Dataset
from bot.questions.query import TradeQuery
from bot.trade import Language, Period


def sketch(dataset: Dataset, query: TradeQuery) -> Sketch:
    return Sketch(
        query,
        SUBJECTS[0].options,
        dataset=dataset,
        wording=chart_wording(Language.ENGLISH),
        today=TODAY,
    )


def test_every_event_marked_stands_in_the_table(dataset: Dataset) -> None:
    assert set(_MARKED) <= {event.date for event in dataset.reference.events}


def test_events_of_a_span_come_in_order_of_time(dataset: Dataset) -> None:
    marked = annotations(sketch(dataset, SUBJECTS[0].query), Period.parse("2017-12..2022-01"))

    assert marked[0].day == date(2017, 12, 22)
    assert marked[-1].day == date(2022, 1, 16)
    assert [one.day for one in marked] == sorted(one.day for one in marked)


def test_an_event_of_a_month_stands_at_its_first_day(dataset: Dataset) -> None:
    (frozen,) = annotations(sketch(dataset, SUBJECTS[0].query), Period.parse("2020-10..2020-11"))

    assert frozen.day == date(2020, 10, 1)


def test_trade_with_all_countries_has_no_such_events(dataset: Dataset) -> None:
    world = next(one for one in SUBJECTS if one.name == "all countries")

    assert annotations(sketch(dataset, world.query), Period.parse("2017-01..2026-07")) == ()
