"""Finds the currency of a mark that names none: the one in which some periods pass it."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.answers.draft import Draft
from bot.answers.series import series
from bot.dataset.book import Book
from bot.questions.query import TradeQuery
from bot.trade import Measure, Period, Unit


def with_currency(draft: Draft, book: Book, wanted: Sequence[Period]) -> TradeQuery:
    """The query in the currency its mark is in, which the answer then says.

    A mark of 1.5 billion is never reached in dollars, and is in yuan; where both fit, the longer
    series of the two is that in dollars.
    """
    query = draft.query
    bare = query.threshold is not None and query.unit is None
    if not bare or query.measure is not Measure.VALUE:
        return query
    ends = {unit: _ends(query, book, wanted, unit) for unit in (Unit.USD, Unit.CNY)}
    mark = query.threshold or Decimal(0)
    split = [unit for unit, (low, high) in ends.items() if low <= mark < high]
    passed = [unit for unit, (_, high) in ends.items() if mark < high]
    unit = next(iter((*split, *passed)), None)
    if unit is not None:
        draft.query = replace(query, unit=unit)
        draft.remark(f"mark.{unit.lower()}")
    return draft.query


def _ends(
    query: TradeQuery, book: Book, wanted: Sequence[Period], unit: Unit
) -> tuple[Decimal, Decimal]:
    """The lowest and the highest figure printed in a currency, twice nothing without any."""
    held = series(book, query.flow, wanted, unit=unit)
    values = [one.value for one in held.items] if held is not None else [Decimal(0)]
    return min(values), max(values)
