"""Answers which period rose or fell most on the one before it, or on the year before."""

from dataclasses import dataclass, replace
from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.baselines import is_tiny
from bot.answers.draft import Draft
from bot.answers.held import held_series, measured, say_gaps
from bot.answers.lookup import within_reach
from bot.answers.sourcing import explain
from bot.dataset.change import Change, rate
from bot.dataset.findings import Formula, Found
from bot.questions.query import Outcome, TradeQuery
from bot.questions.readings.kinds import OVER_A_YEAR
from bot.trade import Period, Unit
from bot.trade.period import MONTHS_A_YEAR


@dataclass(frozen=True, slots=True)
class _Move:
    """A period's figure beside its baseline's, and the rate between them."""

    now: Found
    before: Found
    rate: Found

    @property
    def gap(self) -> Found:
        return self.now.as_(Formula.DIFFERENCE, self.now.value - self.before.value, self.before)


def swing(draft: Draft) -> None:
    """The largest rise or fall: by amount, or by rate where the words or the unit say percent.

    Both figures of a move come from one tier and series. Rates off a tiny base, and moves off
    nothing at all, are left out: they would win every time and tell nothing.
    """
    query = draft.query
    by_rate = query.unit is Unit.PERCENT
    lag = MONTHS_A_YEAR if query.topic == OVER_A_YEAR else query.grain.months
    asked = None if query.period is None else within_reach(draft, query.period)
    draft.query = replace(query, unit=None if by_rate else query.unit, period=_widened(asked, lag))
    held = held_series(draft, filled=True)
    if held is None:
        return
    _, period, line = held
    period = asked or period
    draft.query = query = replace(query, period=period)
    moves = _moves({one.period: one for one in line.items}, period, lag, by_rate=by_rate)
    size = _by_rate if by_rate else _by_amount
    found = sorted(
        (one for one in moves if (one.gap.value > 0) is query.highest and one.gap.value),
        key=size,
        reverse=query.highest,
    )
    if not found:
        draft.outcome = Outcome.NO_DATA
        draft.headline = draft.say("swing.none", subject=draft.names.subject(query), period=period)
        draft.caveat("swings_within_a_series")
        return
    _say(draft, query, found, period, by_rate=by_rate)
    say_gaps(draft, line, period)
    draft.caveat("swings_within_a_series")
    draft.offer_chart(period)


def _widened(asked: Period | None, lag: int) -> Period | None:
    return None if asked is None else Period(asked.start + -lag, asked.end)


def _moves(held: dict[Period, Found], period: Period, lag: int, *, by_rate: bool) -> list[_Move]:
    moves = []
    for one, now in held.items():
        before = held.get(one.shifted(-lag))
        if one not in period or before is None or before.value <= 0:
            continue
        if (now.lane.tier, now.lane.series) != (before.lane.tier, before.lane.series):
            continue
        percent = rate(now, before)
        if percent is None:
            continue
        change = Change(percent, now, before, published=False, one_vintage=False)
        if not (by_rate and is_tiny(change)):
            moves.append(_Move(now, before, percent))
    return moves


def _by_rate(move: _Move) -> Decimal:
    return move.rate.value


def _by_amount(move: _Move) -> Decimal:
    return move.gap.value


def _say(
    draft: Draft, query: TradeQuery, found: list[_Move], period: Period, *, by_rate: bool
) -> None:
    first, *others = found[: query.limit]
    rate_, gap = _figures(draft, first, Role.ANSWER)
    way = ("up" if query.highest else "down") + (".rate" if by_rate else "")
    draft.headline = draft.say(
        f"swing.{way}",
        subject=draft.names.subject(query),
        grain=draft.say(f"grain.{query.grain}"),
        period=period,
        when=first.now.period,
        base=first.before.period,
        rate=rate_,
        gap=gap,
        now=draft.figure(first.now, role=Role.COMPARISON, measure=measured(query)),
        before=draft.figure(first.before, role=Role.COMPARISON, measure=measured(query)),
    )
    for one in others:
        rate_, gap = _figures(draft, one, Role.COMPARISON)
        draft.comparison.append(
            draft.say(
                "swing.next.rate" if by_rate else "swing.next",
                when=one.now.period,
                rate=rate_,
                gap=gap,
            )
        )
    explain(draft, first.rate if by_rate else first.gap, rate_ if by_rate else gap)


def _figures(draft: Draft, move: _Move, role: Role) -> tuple[Figure, Figure]:
    return (
        draft.figure(move.rate, role=role, measure="growth"),
        draft.figure(move.gap, role=role, measure="extreme"),
    )
