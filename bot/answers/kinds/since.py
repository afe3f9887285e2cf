"""Answers since when a month, quarter or year is the highest or the lowest: 몇 년 만에 최대."""

from dataclasses import replace

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.held import measured, say_gaps
from bot.answers.series import Series
from bot.answers.sourcing import explain
from bot.dataset.findings import Found
from bot.trade import Period
from bot.trade.period import MONTHS_A_YEAR


def highest_since(draft: Draft, line: Series, own: Found) -> bool:
    """Write since when there was none higher, or lower; False where there never was one."""
    query = draft.query
    beyond = [one for one in line.items if one.period < own.period and _beyond(draft, one, own)]
    if not beyond:
        return False
    last = beyond[-1]
    back = MONTHS_A_YEAR if query.same_months else len(own.period)
    next_to_it = last.period == own.period.shifted(-back)
    way = "highest" if query.highest else "lowest"
    figure = draft.figure(own, measure=measured(query))
    draft.headline = draft.say(
        f"since.none.{way}" if next_to_it else f"since.{way}",
        subject=draft.names.subject(query),
        period=own.period,
        figure=figure,
        when=last.period,
        before=draft.figure(last, role=Role.COMPARISON, measure=measured(query)),
    )
    explain(draft, own, figure)
    around = Period(last.period.start, own.period.end)
    draft.query = replace(query, period=own.period, compare=around)
    say_gaps(draft, _within(line, around), around)
    return True


def until(line: Series, end: Period) -> Series:
    """The series as it was known when a period had ended."""
    return _within(line, Period(line.span.start, end.end))


def _within(line: Series, around: Period) -> Series:
    inside = tuple(one for one in line.items if one.period in around)
    return Series(line.lane, inside, tuple(one for one in line.missing if one in around))


def _beyond(draft: Draft, one: Found, own: Found) -> bool:
    return one.value > own.value if draft.query.highest else one.value < own.value
