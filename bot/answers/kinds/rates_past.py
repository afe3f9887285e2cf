"""Answers how many months, quarters or years grew faster, or shrank more, than a rate."""

from dataclasses import replace
from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.answers.held import SHOWN, held_before, held_series, say_gaps
from bot.answers.kinds.runs import earlier, step_of
from bot.dataset.change import PER_CENT
from bot.dataset.findings import Found
from bot.trade import Period, Unit


def rates_past(draft: Draft) -> None:
    """How many periods of a range have a growth rate past the mark that the words name."""
    mark = draft.query.threshold or Decimal(0)
    draft.query = replace(draft.query, unit=None, threshold=None)
    held = held_series(draft, filled=True)
    if held is None:
        return
    _, period, line = held
    query = draft.query
    step = step_of(query)
    wider = Period(period.start - step * query.grain.months, period.end)
    before = held_before(draft, line, wider)
    rates = {one.period: _rate(one, earlier(before, one, step)) for one in line.items}
    known = {when: rate for when, rate in rates.items() if rate is not None}
    # "Fell by more than a third" is growth below minus a third.
    limit, above = (mark, query.above) if query.highest else (-mark, False)
    passing = [when for when, rate in known.items() if (rate > limit if above else rate < limit)]
    asked = draft.derived(
        limit,
        Unit.PERCENT,
        "asked",
        cells=(),
        measure="growth",
        label=draft.say("label.mark"),
        role=Role.CONTEXT,
    )
    draft.headline = draft.say(
        f"count.rate.{'above' if above else 'below'}.{'year' if step > 1 else 'previous'}",
        subject=draft.names.subject(query),
        grains=draft.say(f"grains.{query.grain}"),
        period=period,
        mark=asked,
        count=_count(draft, [one for one in line.items if one.period in passing], line.items),
        among=_count(
            draft, [one for one in line.items if one.period in known], line.items, Role.CONTEXT
        ),
    )
    if passing:
        draft.comparison.append(draft.say("count.which", periods=passing[-SHOWN:]))
    say_gaps(draft, line, period)


def _rate(now: Found, before: Found | None) -> Decimal | None:
    if before is None or before.value <= 0:
        return None
    return (now.value - before.value) / before.value * PER_CENT


def _count(
    draft: Draft, ones: list[Found], line: tuple[Found, ...], role: Role = Role.ANSWER
) -> Figure:
    return draft.derived(
        Decimal(len(ones)),
        Unit.COUNT,
        "count",
        cells=[cell for one in ones or line for cell in one.cells],
        measure="count",
        label=draft.say("label.count", period=draft.query.period),
        role=role,
        period=draft.query.period,
    )
