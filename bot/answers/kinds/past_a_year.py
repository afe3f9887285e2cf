"""Answers which year was the first above, or below, the level of an earlier one."""

from dataclasses import replace

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.held import held_series, measured, say_gaps
from bot.answers.sourcing import explain
from bot.dataset.findings import Found
from bot.trade import Period


def past_a_year(draft: Draft, base: Period) -> None:
    """The first year past the level of `base`; where there is none, the one that came nearest."""
    asked = draft.query
    if base.end > draft.dataset.latest:
        draft.headline = draft.say("past.not_over", base=base)
        return
    around = base if asked.period is None else Period(base.start, asked.period.end)
    draft.query = replace(asked, period=around)
    held = held_series(draft, filled=True)
    if held is None:
        return
    _, _, line = held
    level = next((one for one in line.items if one.period == base), None)
    later = [one for one in line.items if one.period.start > base.end]
    if level is None:
        draft.headline = draft.say("past.no_level", base=base)
        say_gaps(draft, line, around)
        return
    if not later:
        figure = draft.figure(level, measure=measured(asked))
        subject = draft.names.subject(asked)
        draft.headline = draft.say("past.none_later", subject=subject, base=base, level=figure)
        explain(draft, level, figure)
        return
    span = Period(later[0].period.start, later[-1].period.end)
    draft.query = replace(draft.query, period=span, compare=base)
    side = "above" if asked.above else "below"
    hits = [one for one in later if _is_past(one, level, above=asked.above)]
    hit = hits[0] if hits else max(later, key=lambda one: one.value * (1 if asked.above else -1))
    figure = draft.figure(hit, measure=measured(asked))
    draft.headline = draft.say(
        f"past.{'first' if hits else 'never'}.{side}",
        subject=draft.names.subject(asked),
        base=base,
        level=draft.figure(level, role=Role.COMPARISON, measure=measured(asked)),
        when=hit.period,
        figure=figure,
        period=span,
    )
    if hits:
        # Each later year past the level, and the newest, which may have fallen back.
        further = sorted({*hits[1:], later[-1]} - {hit}, key=lambda one: one.period)
        for one in further:
            then = draft.figure(one, role=Role.COMPARISON, measure=measured(asked))
            draft.comparison.append(draft.say("each.line", period=one.period, figure=then))
    explain(draft, hit, figure)
    say_gaps(draft, line, around)


def _is_past(one: Found, level: Found, *, above: bool) -> bool:
    return one.value > level.value if above else one.value < level.value
