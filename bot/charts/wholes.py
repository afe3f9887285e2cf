"""A flow over one range with the goods it is made of: all of its table, else those named."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.answers.kinds.goods import by_use
from bot.answers.kinds.goods_held import CHAPTER, HEADING
from bot.answers.series import slices
from bot.charts.bars import recent_years
from bot.charts.goods import Good, codes_by_range, is_listed, listed, named, newest_listed
from bot.charts.sketch import Sketch, UndrawableError
from bot.dataset.findings import Found
from bot.questions.query import Grain
from bot.trade import TOTAL, Flow, Measure, Period

_MOST_YEARS = 12


@dataclass(frozen=True, slots=True)
class Whole:
    """One range of a flow: the whole, and the goods named of it in the same tier and currency."""

    period: Period
    whole: Found
    goods: tuple[Good, ...]

    @property
    def is_listed(self) -> bool:
        """Whether its goods are all there are."""
        return all(map(is_listed, self.goods))


Table = Callable[[Sketch, Flow, Period], list[Good]]


def wholes_of(sketch: Sketch, flow: Flow, table: Table) -> tuple[Whole, ...]:
    """The ranges whose whole and goods are known in one tier and currency, oldest first.

    A single range asked for stands alone; else each year, or the newest month with a whole
    table where no year has one. Raises UndrawableError without any.
    """
    asked = sketch.query.period
    within = asked or recent_years(sketch)
    spots = _spots(sketch, flow, within, table)
    made = [whole for one in spots if (whole := _whole(sketch, flow, one, table)) is not None]
    if not made:
        subject = sketch.titles.subject(sketch.query, flow, TOTAL)
        raise UndrawableError("no_parts", subject=subject, period=within)
    unit = made[-1].whole.unit
    kept = tuple(one for one in made if one.whole.unit is unit)[-_MOST_YEARS:]
    sketch.reach = Period(kept[0].period.start, kept[-1].period.end)
    return kept


def _spots(sketch: Sketch, flow: Flow, within: Period, table: Table) -> list[Period]:
    asked, newest = sketch.query.period, newest_listed(sketch, flow)
    years = list(slices(within, Grain.YEAR))
    told = {one for one in years if newest is not None and table(sketch, flow, one)}
    if asked is None and newest is not None and not told:
        return [Period(newest, newest)]
    held = codes_by_range(sketch, flow, within)
    yearly = [one for one in years if one in held or one in told]
    return yearly if asked is None or len(yearly) > 1 else [asked]


def _whole(sketch: Sketch, flow: Flow, period: Period, table: Table) -> Whole | None:
    goods = table(sketch, flow, period) or named(sketch, flow, period)
    if not goods:
        return None
    tier, unit = goods[0].found.lane.tier, goods[0].found.unit
    query = sketch.query
    book = sketch.dataset.book(
        TOTAL, partner=query.partner, as_of=query.as_of, first_printed=query.first_printed
    )
    lanes = (lane for lane in book.lanes(Measure.VALUE, unit) if lane.tier is tier)
    totals = (book.in_lane(lane, flow, period) for lane in lanes)
    whole = next((one for one in totals if one is not None and one.value), None)
    return None if whole is None else Whole(period, whole, tuple(goods))


def chapters(sketch: Sketch, flow: Flow, period: Period) -> list[Good]:
    """The chapters of a whole table."""
    return listed(sketch, flow, period, CHAPTER)


def uses(sketch: Sketch, flow: Flow, period: Period) -> list[Good]:
    """What goods of each use add up to, where the whole table is held."""
    table = [(good.code, good.found) for good in listed(sketch, flow, period, HEADING)]
    return [Good(code, found) for code, found in by_use(table, sketch.dataset.reference)]
