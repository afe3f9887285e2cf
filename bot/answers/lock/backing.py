"""The figures a message may state, and whether one of them stands behind a numeral."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bot.answers.answer import Figure
from bot.answers.lock.direction import contradicts
from bot.answers.lock.numeral import Numeral
from bot.answers.lock.units import meanings
from bot.questions.query import TradeQuery
from bot.trade import CommodityCode, Language, Observation, Period, Unit

_MILLION = Decimal(10**6)
_SIGNIFICANT = 4
_COARSEST = 10
_YEAR_IN_MONTHS = 12
_CUSTOMARY = {1, 2, _YEAR_IN_MONTHS}
"""January and February come out together; comparisons reach back a month or a year."""
_COUNT_AFTER = re.compile(
    r"(?:\(s\))? (?:in a row|running|straight|in succession)|째|\s?(?:연속|연달아|중|中|里)"
)
_COUNT_BEFORE = re.compile(r"(?:连续|接连|연속|\bof|중)\s?$")
_BASELINE_YEAR = 2019
_ROUNDED_TO_NOUGHT = {Unit.PERCENT, Unit.POINTS}
_CHANGES = {"growth", "change"}


@dataclass(frozen=True, slots=True)
class Backing:
    """A value a message may state; `change` marks one whose sign is a direction."""

    value: Decimal
    unit: Unit
    change: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that a message's numerals are held against.

    `years` and `codes` are those its figures and query speak of, None when there are neither;
    `lengths` the lengths of their periods in months; `limit` how many were asked for; `sources`
    the names of the sources behind them, which may hold digits.
    """

    backings: tuple[Backing, ...]
    years: frozenset[int] | None
    codes: frozenset[str]
    lengths: frozenset[int]
    limit: int
    sources: frozenset[str]

    def backs(self, numeral: Numeral, text: str, language: Language) -> bool:
        """Whether some figure, in the numeral's unit, rounds to it and does not contradict it."""
        if numeral.quantity in {"months", "years"} and self._is_length(numeral, text):
            return True
        return any(
            _rounds_to(backing, numeral) and _agrees(backing, numeral, text, language)
            for backing in self.backings
        )

    def _is_length(self, numeral: Numeral, text: str) -> bool:
        if _COUNT_BEFORE.search(text[: numeral.start]) or _COUNT_AFTER.match(text, numeral.end):
            return False
        months = numeral.amount.value * (1 if numeral.quantity == "months" else _YEAR_IN_MONTHS)
        return months in _CUSTOMARY or months in self.lengths


def ledger(
    figures: Iterable[Figure],
    query: TradeQuery | None,
    cells: Iterable[Observation],
    ranges: Iterable[Period] = (),
) -> Ledger:
    """Gather what the figures, the query's own threshold, the shown cells and ranges allow."""
    figures, cells = tuple(figures), tuple(cells)
    backings = [_of_figure(figure) for figure in figures]
    backings += [_of_cell(cell) for cell in cells if cell.value is not None]
    if query is not None and query.threshold is not None:
        units = [query.unit] if query.unit else [Unit.USD, Unit.CNY, Unit.PERCENT, Unit.TONNE]
        backings += [Backing(query.threshold, unit) for unit in units]
    periods = _periods(figures, query, cells) | set(ranges)
    known = bool(figures or cells or query)
    return Ledger(
        tuple(dict.fromkeys(backings)),
        frozenset(_years(periods, figures, cells)) if known else None,
        frozenset(_codes(figures, query, cells)),
        frozenset(len(period) for period in periods),
        query.limit if query else 0,
        frozenset(cell.source for cell in (*cells, *_behind(figures))),
    )


def _of_figure(figure: Figure) -> Backing:
    return Backing(figure.value, figure.unit, figure.measure in _CHANGES)


def _of_cell(cell: Observation) -> Backing:
    return Backing(cell.value or Decimal(0), cell.unit, cell.measure.value in _CHANGES)


def _behind(figures: tuple[Figure, ...]) -> list[Observation]:
    return [cell for figure in figures for cell in figure.receipt.cells]


def _periods(
    figures: tuple[Figure, ...], query: TradeQuery | None, cells: tuple[Observation, ...]
) -> set[Period]:
    asked = {query.period, query.compare, *query.others} if query else set()
    shown = {figure.period for figure in figures} | {cell.period for cell in cells}
    behind = {cell.period for cell in _behind(figures)}
    return {period for period in asked | shown | behind if period is not None}


def _years(
    periods: set[Period], figures: tuple[Figure, ...], cells: tuple[Observation, ...]
) -> set[int]:
    around = {
        year for period in periods for year in range(period.start.year - 1, period.end.year + 2)
    }
    stamps = {figure.vintage for figure in figures} | {cell.vintage for cell in cells}
    vintages = {int(stamp[:4]) for stamp in stamps if re.match(r"\d{4}", stamp)}
    return around | vintages | {_BASELINE_YEAR}


def _codes(
    figures: tuple[Figure, ...], query: TradeQuery | None, cells: tuple[Observation, ...]
) -> set[str]:
    commodities: list[CommodityCode] = [query.commodity] if query else []
    commodities += [figure.commodity for figure in figures]
    commodities += [cell.commodity for cell in cells]
    return {part for commodity in commodities for part in commodity.parts}


def _rounds_to(backing: Backing, numeral: Numeral) -> bool:
    value = abs(backing.value)
    if numeral.sign and backing.value and (numeral.sign > 0) != (backing.value > 0):
        return False
    if not numeral.quantity and _states_in_full(numeral, value):
        return True
    for meaning in meanings(numeral.quantity, numeral.per):
        if meaning.unit is not backing.unit:
            continue
        stated = numeral.amount.value * meaning.factor + meaning.offset
        if not stated and value and backing.unit not in _ROUNDED_TO_NOUGHT:
            continue
        if _is_rounding(value, stated, _place(numeral) * meaning.factor):
            return True
    return False


def _states_in_full(numeral: Numeral, value: Decimal) -> bool:
    """Without a unit only a number of four digits or more that is not rounded speaks for itself."""
    amount = numeral.amount
    full = amount.scale == 1 and amount.significant >= _SIGNIFICANT
    return full and _is_rounding(value, amount.value, amount.place)


def _is_rounding(value: Decimal, stated: Decimal, place: Decimal) -> bool:
    """Whether a value rounds, half up, to what is stated."""
    return -place / 2 <= value - stated < place / 2


def _place(numeral: Numeral) -> Decimal:
    """The worth of the last digit that counts: never finer than four digits from a million up.

    1억 1,630만 ends in a nought that only fills the place, as 116.3 million need not. A number
    with a scale word is at most a twentieth off: 57 million is not $0.1 billion.
    """
    amount = numeral.amount
    if amount.scale > 1 and amount.place * _COARSEST > amount.value:
        return amount.value / _COARSEST
    if amount.value < _MILLION:
        return amount.place
    fourth = Decimal(1).scaleb(amount.value.adjusted() - _SIGNIFICANT + 1)
    return max(amount.place, fourth) if not amount.value % fourth else amount.place


def _agrees(backing: Backing, numeral: Numeral, text: str, language: Language) -> bool:
    if numeral.sign or not backing.change or not backing.value:
        return True
    return not contradicts(text, numeral.start, numeral.end, language, rising=backing.value > 0)
