"""Answers when a flow last, or first, rose or fell, on the year before or on the period before."""

from bot.answers.answer import Role
from bot.answers.baselines import is_tiny
from bot.answers.draft import Draft
from bot.answers.held import held_before, held_series, measured, say_gaps
from bot.answers.kinds.differences import difference
from bot.answers.kinds.marks import passed
from bot.answers.kinds.past_a_year import past_a_year
from bot.answers.kinds.runs import earlier, moved, step_of
from bot.answers.kinds.seen import first_seen
from bot.answers.sourcing import explain
from bot.dataset.change import Change, rate
from bot.dataset.findings import Found
from bot.questions.goods.topics import FIRST_SEEN
from bot.questions.query import FIRST, PAST, SEEN
from bot.trade import Period


def happened(draft: Draft) -> None:
    """When a flow was past a mark or a year's level, was traded at all, or moved one way."""
    base = draft.query.compare
    if draft.query.topic == PAST and base is not None:
        past_a_year(draft, base)
    elif draft.query.topic == FIRST_SEEN:
        first_seen(draft)
    elif draft.query.threshold is None and draft.query.topic != SEEN:
        _moved(draft)
    else:
        passed(draft)


def _moved(draft: Draft) -> None:
    """The newest period, or the oldest, that rose or fell, beside what it is held against."""
    first = draft.query.topic == FIRST
    newest = draft.query.period is None and not first
    held = held_series(draft, newest=newest, filled=not newest)
    if held is None:
        return
    _, period, line = held
    query = draft.query
    step = step_of(query)
    before = held_before(draft, line, Period(period.start - step * query.grain.months, period.end))
    hits = [one for one in line.items if moved(one, before, step, rising=query.highest)]
    direction = "rising" if query.highest else "falling"
    against = "year" if step > 1 else "previous"
    words = {
        "subject": draft.names.subject(query),
        "grain": draft.say(f"grain.{query.grain}"),
        "period": period,
    }
    if not hits:
        draft.headline = draft.say(f"when.never.{direction}", **words)
    else:
        hit = hits[0] if first else hits[-1]
        base = earlier(before, hit, step)
        figure = draft.figure(hit, measure=measured(query))
        key = f"when.{query.topic}.{direction}.{against}"
        draft.headline = draft.say(key, when=hit.period, figure=figure, **words)
        if base is not None:
            _held_against(draft, hit, base)
        explain(draft, hit, figure)
    say_gaps(draft, line, period)


def _held_against(draft: Draft, hit: Found, base: Found) -> None:
    """What the period that moved is held against, and by how much it moved."""
    move = Change(rate(hit, base), hit, base, published=False, one_vintage=True)
    then = draft.figure(base, role=Role.COMPARISON, measure=measured(draft.query))
    if move.rate is None or is_tiny(move):
        draft.comparison.append(draft.say("when.against", when=base.period, figure=then))
    else:
        percent = draft.figure(move.rate, role=Role.COMPARISON, measure="growth")
        draft.comparison.append(
            draft.say("when.against.rate", when=base.period, figure=then, rate=percent)
        )
    difference(draft, move)
