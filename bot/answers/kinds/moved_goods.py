"""Answers which goods are the largest of a flow, and which rose or fell most."""

from dataclasses import replace

from bot.answers.answer import Role
from bot.answers.baselines import compare_with
from bot.answers.draft import Draft
from bot.answers.kinds.goods import top
from bot.answers.kinds.goods_held import HEADING, goods_range, money_of, one_way, prints_of
from bot.answers.lookup import book_of
from bot.answers.sourcing import source_names
from bot.dataset.findings import Found
from bot.dataset.moves import moved
from bot.questions.query import GROWN, MOVES, Outcome
from bot.questions.readings.moving import EITHER_WAY
from bot.trade import CommodityCode


def top_goods(draft: Draft) -> None:
    """The largest goods, or those that moved most where the words speak of a move."""
    if draft.query.topic in {MOVES, EITHER_WAY}:
        _moved(draft)
    elif draft.query.topic == GROWN:
        _with_growth(draft)
    else:
        top(draft)


def _with_growth(draft: Draft) -> None:
    """The largest good, and below it how it changed on the year before or a year named."""
    against = draft.query.compare
    draft.query = replace(draft.query, compare=None)
    top(draft)
    first = next((one for one in draft.figures if one.role is Role.ANSWER), None)
    if first is None or first.period is None:
        return
    settled, year = draft.query, first.period.end.year - 1
    draft.query = replace(settled, commodity=first.commodity, flow=first.flow, flow_given=True)
    book = book_of(draft)
    found = book.find(first.flow, first.period, unit=first.unit)
    if isinstance(found, Found):
        baseline = first.period.in_year(year if against is None else against.start.year)
        compare_with(draft, book, found, baseline)
        draft.comparison.insert(0, draft.comparison.pop())
    draft.query = replace(settled, compare=against)


def _moved(draft: Draft) -> None:
    """The goods that rose or fell most on the year before, from two whole tables only.

    The press names a few goods, and those that moved most may not be among them. A good that is
    new rose from none, and one that is gone fell to none.
    """
    query = draft.query
    period, flow = goods_range(draft), one_way(query)
    baseline = query.compare or period.shifted_years(-1)
    draft.query = query = replace(query, period=period, compare=baseline, flow=flow)
    gaps = moved(
        draft.dataset.detail,
        flow,
        period,
        baseline,
        HEADING,
        unit=money_of(query),
        prints=prints_of(query),
    )
    either = query.topic == EITHER_WAY
    chosen = [one for one in gaps if either or (one[1].value > 0) is query.highest][: query.limit]
    if not chosen:
        draft.outcome = Outcome.NO_DATA
        draft.headline = draft.say("appeared.unknown", period=period, baseline=baseline)
        draft.caveat("goods_incomplete")
        return
    lines = [_line(draft, code, gap, place) for place, (code, gap) in enumerate(chosen)]
    draft.headline = draft.say(
        "moved.most" if either else "moved.up" if query.highest else "moved.down",
        subject=draft.say(f"subject.china.{flow}"),
        period=period,
        baseline=baseline,
        line=lines[0],
    )
    draft.comparison.extend(lines[1:])
    sources = dict.fromkeys(source_names(draft, chosen[0][1]))
    draft.how.append(
        draft.say("how.moved", period=period, baseline=baseline, sources=list(sources))
    )


def _line(draft: Draft, code: CommodityCode, gap: Found, place: int) -> str:
    name = draft.names.commodity(code)
    figure = draft.figure(
        gap,
        role=Role.COMPARISON if place else Role.ANSWER,
        measure="rank",
        commodity=code,
        label=draft.say("label", subject=name, period=gap.period),
    )
    return draft.say("moved.line", goods=name, gap=figure)
