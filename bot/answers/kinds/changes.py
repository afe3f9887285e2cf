"""Answers how a flow changed: against the year before, the month before, 2019 or any range."""

from collections.abc import Iterable
from dataclasses import replace

from bot.answers.absence import decline
from bot.answers.answer import Role
from bot.answers.baselines import LAST_FULL_YEAR, add_baselines, compare_with, is_tiny
from bot.answers.caveats import on_change, on_found
from bot.answers.directions import settle_flow, turn_side
from bot.answers.draft import Draft
from bot.answers.kinds.balances import balance_key
from bot.answers.kinds.differences import as_printed, difference
from bot.answers.kinds.without_a_rate import amount_alone, in_two_currencies
from bot.answers.lookup import book_of, within_reach
from bot.answers.sourcing import explain, show_rivals
from bot.dataset.book import Book
from bot.dataset.change import Change, change
from bot.dataset.findings import Absence, Formula, Found, Nothing
from bot.questions.query import TWO_BASELINES
from bot.trade import Flow, Measure, Month, Period, Unit
from bot.trade.period import MONTHS_A_YEAR


def changed(draft: Draft) -> None:
    """Write the answer to "how did it change", of both flows where both are asked about."""
    asked = draft.query
    if asked.topic != "both":
        _changed(draft)
        return
    first = ""
    for flow in (Flow.EXPORT, Flow.IMPORT):
        topic = TWO_BASELINES if asked.others else ""
        draft.query, place = replace(asked, flow=flow, topic=topic), len(draft.comparison)
        _changed(draft)
        if first:
            draft.comparison.insert(place, draft.headline)
        first = first or draft.headline
    draft.headline = first
    draft.query = replace(draft.query, flow=asked.flow, topic=asked.topic)


def _changed(draft: Draft) -> None:
    book = book_of(draft)
    settle_flow(draft, book)
    turn_side(draft, book)
    known = _against_what_is_held(draft, book)
    if known is None:
        return
    baseline, result = known
    query, period = draft.query, result.now.period
    draft.query = replace(query, period=period, compare=baseline)
    _headline(draft, book, result, baseline)
    show_rivals(draft, result.now)
    on_found(draft, result.now)
    on_change(draft, result)
    if query.topic == TWO_BASELINES:
        others = [_matching(query.period or period, period, other) for other in query.others]
        add_more(draft, book, result.now, others)
    told = {baseline.end.year, *(one.end.year for one in query.others)}
    if LAST_FULL_YEAR not in told and period.end.year > LAST_FULL_YEAR:
        add_2019(draft, book, result.now)
    draft.offer_chart(period)


def _against_what_is_held(draft: Draft, book: Book) -> tuple[Period, Change] | None:
    """The first change that can be told; None where the answer is written without one.

    Against 2019 and 2025 where nothing is held of 2019: the other is told first.
    """
    query = draft.query
    first = () if query.compare is None else (query.compare,)
    others = query.others if query.topic == TWO_BASELINES and first else ()
    turned = (replace(query, compare=other, others=first) for other in others)
    for one in (query, *turned):
        draft.query = one
        baseline, result = first_known(draft, book)
        if isinstance(result, Change):
            return baseline, result
        if in_two_currencies(draft, book, baseline):
            return None
        missing = result
    decline(draft, missing, book)
    amount_alone(draft, book, missing, baseline)
    return None


def _headline(draft: Draft, book: Book, result: Change, baseline: Period) -> None:
    """The rate, or the two balances, which have none, with both amounts and their difference."""
    query = draft.query
    rate = None
    if result.rate is not None and query.flow is not Flow.BALANCE:
        rate = draft.figure(result.rate, measure="growth")
    role = Role.ANSWER if rate is None else Role.CONTEXT
    now = draft.figure(result.now, role=role, measure=str(query.measure))
    before = None
    if result.before is not None and not result.published:
        before = draft.figure(result.before, role=Role.COMPARISON, measure=str(query.measure))
    draft.headline = draft.say(
        _headline_key(result, draft),
        subject=draft.names.subject(query),
        period=result.now.period,
        baseline=baseline,
        rate=rate,
        now=now,
        before=before,
    )
    if result.published:
        as_printed(draft, book, result)
        draft.caveat("published_rate")
    else:
        difference(draft, result)
    explain(draft, _told(draft, result), rate or now)


def first_known(draft: Draft, book: Book) -> tuple[Period, Change | Nothing]:
    """The change of the range asked about; without one, of the newest that has a baseline."""
    query = draft.query
    latest = draft.dataset.latest
    month = Period(latest, latest)
    asked = _newest(query.compare, latest) if query.period is None else [query.period]
    older = [] if query.period or query.commodity.is_total else _older(query.compare, latest)
    back = 0 if query.compare is None else query.compare.end.months_until(month.end)
    if query.period is None and query.compare and query.compare.is_month and back % MONTHS_A_YEAR:
        # A month is held against the month that is named, and no year against a year before it.
        asked = [month]
    baseline, result = month, None
    for one in (*asked, *older):
        if _runs_past_on_its_neighbour(query.compare, one, latest):
            return month, Nothing(Absence.NOT_REPORTED, Period(latest + 1, one.end))
        period = within_reach(draft, one)
        if query.period is not None:
            baseline = _matching(
                one, period, query.compare or period.shifted_years(-_years(period))
            )
        else:
            years = back // MONTHS_A_YEAR if back else 1
            yearly = query.compare and (query.compare.is_year or not back % MONTHS_A_YEAR)
            shift = (
                period.in_year(query.compare.end.year)
                if query.compare and yearly
                else period.shifted(-back)
            )
            # "The year before" of a good that ends with 2025 is 2024, and not that of the month.
            baseline = shift if back and shift != period else period.shifted_years(-years)
        result = change_of(draft, book, period, baseline)
        if isinstance(result, Change):
            if one in older:
                draft.remark("period_assumed")
            break
    return baseline, result or Nothing(Absence.NOT_REPORTED, month)


def _runs_past_on_its_neighbour(against: Period | None, asked: Period, latest: Month) -> bool:
    """Whether a quarter that is not all out is held against the one before it.

    Cut short, its first month would be held against the first month of that, three months before.
    """
    within = asked.start <= latest < asked.end and len(asked) < MONTHS_A_YEAR
    return within and against is not None and against == asked.shifted(-len(asked))


def _newest(against: Period | None, latest: Month) -> list[Period]:
    """The newest ranges that may be meant, first the one as long as what they are held against."""
    month, to_date = Period(latest, latest), Period.year_to_date(latest)
    whole = Period.year((latest + 1).year - 1)
    if against is None or not against.is_year:
        return [month, to_date, whole]
    return [to_date, month] if against.end >= whole.end else [whole, to_date, month]


def _older(against: Period | None, latest: Month) -> list[Period]:
    """The whole years before the last, down to the one after what is held against, newest first."""
    if against is None or not against.is_year:
        return []
    return [Period.year(year) for year in range(latest.year - 2, against.end.year, -1)]


def _years(period: Period) -> int:
    """How many years back the range before lies that does not overlap this one."""
    return -(-len(period) // MONTHS_A_YEAR)


def _matching(asked: Period, period: Period, baseline: Period) -> Period:
    """A baseline as long as the range that was reached, when it was as long as the one asked."""
    if len(asked) == len(baseline) and len(period) < len(asked):
        return Period(baseline.start, baseline.start + (len(period) - 1))
    return baseline


def change_of(draft: Draft, book: Book, period: Period, baseline: Period) -> Change | Nothing:
    """The change in the unit asked for, else in any that both ranges share."""
    query = draft.query
    convert = draft.dataset.in_dollars if query.measure is Measure.VALUE else None
    result = change(
        book,
        query.flow,
        period,
        baseline,
        measure=query.measure,
        unit=query.unit,
        convert=convert,
    )
    if isinstance(result, Nothing) and query.unit is not None:
        result = change(book, query.flow, period, baseline, measure=query.measure, convert=convert)
        stays = isinstance(result, Change) and result.now.unit is Unit.CNY
        if stays and query.unit is Unit.USD:
            draft.remark("no_rate", period=period, unit=draft.names.unit(Unit.CNY))
    return result


def _headline_key(result: Change, draft: Draft) -> str:
    if draft.query.flow is Flow.BALANCE:
        return balance_key(result)
    if result.rate is None:
        return "change.from_zero"
    direction = "flat" if result.rate.value == 0 else "up" if result.rate.value > 0 else "down"
    if result.published:
        return f"change.published.{direction}"
    if result.now.is_zero:
        return "change.to_zero"
    return "change.tiny" if is_tiny(result) else f"change.{direction}"


def _told(draft: Draft, result: Change) -> Found:
    """What the answer tells first: the rate, or the two balances, which have none."""
    if draft.query.flow is Flow.BALANCE and result.before is not None:
        return result.now.as_(Formula.EXPORTS_LESS_IMPORTS, result.now.value, result.before)
    return result.rate or result.now


def add_more(draft: Draft, book: Book, found: Found, baselines: Iterable[Period]) -> None:
    """Add the comparisons with further ranges that were asked for."""
    for baseline in baselines:
        compare_with(draft, book, found, baseline)


def add_2019(draft: Draft, book: Book, found: Found) -> None:
    """Add the comparison with the same months of 2019."""
    add_baselines(draft, book, found, year_before=False)
