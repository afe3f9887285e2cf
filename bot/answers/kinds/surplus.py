"""Answers whether either side ever ran a surplus, how often, and since when one side has it."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.answers.held import held_before, held_series, say_gaps, say_which
from bot.answers.kinds.marks import counted, grains_of
from bot.answers.series import Series
from bot.answers.sourcing import explain
from bot.dataset.book import Book
from bot.dataset.findings import Found
from bot.questions.query import Grain
from bot.trade import Month, Period, Unit


def ever_ran(draft: Draft) -> None:
    """Whether the balance was ever on the asked side of zero.

    `highest` asks for a surplus of China, otherwise for one of North Korea. Years are told
    first, because they are complete; the months that differ from them follow.
    """
    held = held_series(draft, filled=True)
    if held is None:
        return
    _, period, line = held
    query = draft.query
    ordered = sorted(line.items, key=lambda one: one.value, reverse=query.highest)
    hits = [one for one in ordered if _is_hit(one, highest=query.highest)]
    chosen = ordered[0]
    figure = draft.figure(chosen, measure="extreme")
    side = "surplus" if query.highest else "deficit"
    months = _months(draft, line, period) if query.grain is not Grain.MONTH else []
    in_months = [one for one in months if _is_hit(one, highest=query.highest)]
    partly = bool(in_months) and not hits
    draft.headline = draft.say(
        f"ever.{side}.{'yes' if hits else 'partly' if partly else 'no'}",
        count=_count(draft, in_months if partly else hits, period),
        among=_count(draft, months if partly else line.items, period),
        grains=draft.say(f"grains.{Grain.MONTH if partly else query.grain}"),
        period=period,
        when=chosen.period,
        figure=figure,
    )
    if months and not partly:
        draft.comparison.append(
            draft.say(
                "ever.months",
                count=_count(draft, in_months, period),
                among=_count(draft, months, period),
                grains=draft.say(f"grains.{Grain.MONTH}"),
            )
        )
    if query.grain is Grain.MONTH or partly:
        say_which(draft, [one.period for one in (in_months or hits)])
    explain(draft, chosen, figure)
    say_gaps(draft, line, period)
    draft.offer_chart(period)


def since_when(draft: Draft) -> None:
    """Since when one side has run a surplus: the months after the last one on the other side.

    Months without a figure are passed over, and said to be missing.
    """
    asked = draft.query.period
    held = held_series(draft, filled=True)
    if held is None:
        return
    book, _, line = held
    # The side of a month needs no rate of exchange, which the newest may lack.
    newest = asked.end if asked else draft.dataset.latest
    items = [*line.items, *_newer(draft, book, line, newest)]
    surplus = items[-1].value > 0
    others = [one for one in items if (one.value > 0) is not surplus]
    run = [one for one in items if not others or one.period > others[-1].period]
    within = Period(run[0].period.start, run[-1].period.end)
    draft.query = replace(draft.query, period=within)
    side = "surplus" if surplus else "deficit"
    words = {
        "count": counted(draft, len(run), run, within),
        "grains": grains_of(draft, len(run)),
        "begun": run[0].period,
        "until": run[-1].period,
    }
    if others:
        last = draft.figure(others[-1], role=Role.COMPARISON, measure="balance")
        words |= {"when": others[-1].period, "figure": last}
    draft.headline = draft.say(f"side.{side}.{'since' if others else 'always'}", **words)
    explain(draft, run[-1], draft.figure(run[-1], role=Role.CONTEXT, measure="balance"))
    missing = tuple(one for one in line.missing if one in within)
    say_gaps(draft, Series(line.lane, tuple(run), missing), within)


def _newer(draft: Draft, book: Book, line: Series, newest: Month) -> list[Found]:
    """The balances of the months that follow a series up to the newest, each in its own unit."""
    after = line.items[-1].period.end + 1
    months = Period(after, newest).months() if after <= newest else ()
    found = (book.find(draft.query.flow, Period(one, one)) for one in months)
    return [one for one in found if isinstance(one, Found)]


def _months(draft: Draft, line: Series, period: Period) -> list[Found]:
    """The balance of each month of a range, in the unit of the series of its years."""
    query = draft.query
    draft.query = replace(query, grain=Grain.MONTH)
    held = held_before(draft, line, period)
    draft.query = query
    return [one for one in held.values() if one.period.is_month]


def _is_hit(one: Found, *, highest: bool) -> bool:
    return one.value > 0 if highest else one.value < 0


def _count(draft: Draft, items: Sequence[Found], period: Period) -> Figure:
    return draft.derived(
        Decimal(len(items)),
        Unit.COUNT,
        "count",
        cells=[cell for one in items for cell in one.cells],
        measure="count",
        label=draft.say("label.count", period=period),
        role=Role.CONTEXT,
        period=period,
    )
