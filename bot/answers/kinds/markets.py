"""Answers from the context series: the won rate and rice price in Pyongyang, the yuan rate."""

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.kinds.market_moves import (
    average,
    beside,
    extreme,
    moved,
    passed,
    say_ends,
    say_move,
)
from bot.answers.kinds.market_points import (
    YUAN,
    Point,
    figure_of,
    points,
    within,
)
from bot.answers.kinds.rice_for_a_dollar import rice_for_a_dollar, rice_in_dollars
from bot.questions.query import RICE_FOR_A_DOLLAR, RICE_IN_DOLLARS, Kind, Outcome
from bot.trade import Unit

_OF_TWO = {RICE_FOR_A_DOLLAR: rice_for_a_dollar, RICE_IN_DOLLARS: rice_in_dollars}
_ASKED = {
    Kind.CHANGE: moved,
    Kind.EXTREME: extreme,
    Kind.AVERAGE: average,
    Kind.WHEN: passed,
}


def market(draft: Draft) -> None:
    """What is asked of a market series in the period named; else its newest reading."""
    of_two = _OF_TWO.get(draft.query.topic)
    if of_two is not None:
        of_two(draft)
        return
    known = points(draft)
    held = within(draft, known)
    if not held:
        draft.outcome = Outcome.NO_DATA
        key = "market.yuan.none" if draft.query.topic == YUAN else "market.none"
        first, last = known[0].when, known[-1].when
        draft.headline = draft.say(key, first=first, last=last)
        return
    asked = _ASKED.get(draft.query.asks)
    if asked is None or not asked(draft, known, held):
        _reading(draft, known, held)
    if draft.query.asks is Kind.ABOUT:
        _begin_with(draft, f"market.source.{YUAN if draft.query.topic == YUAN else 'pyongyang'}")
    if draft.query.topic == "won" and draft.query.unit is Unit.CNY:
        _begin_with(draft, "remark.dollar_rate_only")
    draft.caveat("converted" if draft.query.topic == YUAN else "market")


def _begin_with(draft: Draft, key: str) -> None:
    """Put a sentence before the reading that would else come first."""
    draft.comparison.insert(0, draft.headline)
    draft.headline = draft.say(key)


def _reading(draft: Draft, known: tuple[Point, ...], held: tuple[Point, ...]) -> None:
    """The newest reading, how it moved in a year, and the ends of a longer period."""
    topic, newest = draft.query.topic, held[-1]
    if topic == YUAN and draft.query.period is not None and len(held) > 1:
        average(draft, known, held)
        return
    figure = figure_of(draft, newest)
    draft.headline = draft.say(f"market.{topic}", day=newest.when, figure=figure)
    before = beside(draft, known, newest)
    if before is not None and before != newest:
        told = figure_of(draft, before, Role.COMPARISON)
        of_last_year = draft.query.compare is None and draft.query.nth == 1
        way = "before" if of_last_year else "beside"
        keys = (f"market.{topic}.{way}", f"market.{way}")
        draft.comparison.append(draft.wording.first(*keys, day=before.when, figure=told))
        first, last = sorted((before, newest), key=lambda one: one.day)
        draft.comparison.append(say_move(draft, first, last, Role.COMPARISON))
    if draft.query.period is not None:
        say_ends(draft, held)
