"""Answers when a flow first or last passed a mark, and for how many periods in a row it did."""

from collections.abc import Sequence
from decimal import Decimal

from bot.answers.answer import Figure, Role
from bot.answers.draft import Draft
from bot.answers.held import held_series, measured, say_gaps, years_past
from bot.answers.kinds.seen import last_seen
from bot.answers.sourcing import explain
from bot.dataset.findings import Found
from bot.questions.query import FIRST, LONGEST, SEEN
from bot.trade import Period, Unit


def passed(draft: Draft) -> None:
    """The first or the last period that passed the mark asked about."""
    if draft.query.topic == SEEN:
        last_seen(draft)
        return
    # The first time ever is not that of the bulletins: older months count too.
    held = held_series(draft, newest=_goes_on(draft), filled=True)
    if held is None:
        return
    _, period, line = held
    query = draft.query
    first = query.topic == FIRST
    hits = [one for one in line.items if _passes(draft, one)]
    mark = draft.mark(line.lane.unit)
    words = {
        "subject": draft.names.subject(query),
        "grain": draft.say(f"grain.{query.grain}"),
        "mark": mark,
        "period": period,
    }
    side = "above" if query.above else "below"
    if not hits:
        draft.headline = draft.say(f"when.never.{side}", **words)
        years_past(draft, line)
    else:
        hit = hits[0] if first else hits[-1]
        figure = draft.figure(hit, measure=measured(query))
        key = f"when.{'first' if first else 'last'}.{side}"
        draft.headline = draft.say(key, when=hit.period, figure=figure, **words)
        explain(draft, hit, figure)
    say_gaps(draft, line, period)


def run_past_mark(draft: Draft) -> None:
    """For how many periods in a row a flow was past the mark: now, or at most in a range."""
    whole_range = draft.query.period
    older = draft.query.topic == LONGEST or draft.query.unit is Unit.USD
    held = held_series(draft, newest=_goes_on(draft), filled=older)
    if held is None:
        return
    _, period, line = held
    query = draft.query
    runs = _runs(draft, line.items)
    longest = max(runs, key=len, default=[])
    current = runs[-1] if runs and runs[-1][-1] is line.items[-1] else []
    past = whole_range is not None and whole_range.end < draft.dataset.latest
    run = longest if past or query.topic == LONGEST else current
    count = counted(draft, len(run), run or line.items[-1:], period)
    end = (run or line.items[-1:])[-1]
    side = "above" if query.above else "below"
    draft.headline = draft.say(
        f"streak.{side}" if run else f"streak.none.{side}",
        subject=draft.names.subject(query),
        mark=draft.mark(line.lane.unit),
        count=count,
        grains=grains_of(draft, len(run)),
        until=end.period,
        figure=draft.figure(end, role=Role.CONTEXT, measure=measured(query)),
    )
    if run:
        first = draft.figure(run[0], role=Role.COMPARISON, measure=measured(query))
        draft.comparison.append(draft.say("streak.began", when=run[0].period, figure=first))
    say_gaps(draft, line, period)


def grains_of(draft: Draft, length: int) -> str:
    """The word for what a run is counted in, as it stands after its length."""
    number = "grains.one" if length == 1 else "grains"
    return draft.say(f"{number}.{draft.query.grain}")


def counted(
    draft: Draft,
    length: int,
    shown: Sequence[Found],
    period: Period,
    *,
    role: Role = Role.ANSWER,
) -> Figure:
    """The length of a run as a figure, with the cells that prove it."""
    return draft.derived(
        Decimal(length),
        Unit.COUNT,
        "count",
        cells=[cell for one in shown for cell in one.cells],
        measure="count",
        label=draft.say("label.count", period=period),
        period=period,
        role=role,
    )


def _goes_on(draft: Draft) -> bool:
    """Whether the series has to hold the newest month, which only the yuan of bulletins do."""
    return draft.query.period is None and draft.query.unit is not Unit.USD


def _runs(draft: Draft, items: tuple[Found, ...]) -> list[list[Found]]:
    """The unbroken runs of neighbouring periods past the mark, in order of time."""
    runs: list[list[Found]] = []
    for one in items:
        if not _passes(draft, one):
            continue
        follows = bool(runs) and runs[-1][-1].period.shifted(len(one.period)) == one.period
        if follows:
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _passes(draft: Draft, one: Found) -> bool:
    mark = draft.query.threshold or Decimal(0)
    return one.value > mark if draft.query.above else one.value < mark
