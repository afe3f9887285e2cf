"""Tells the largest good of each year of a range that no table of goods covers as a whole."""

from bot.answers.answer import Role
from bot.answers.caveats import on_found
from bot.answers.draft import Draft
from bot.answers.kinds.goods_held import flow_named, named_goods, wanted
from bot.answers.sourcing import source_names
from bot.trade import Flow, Period
from bot.trade.period import MONTHS_A_YEAR

_FEWEST = 2
"""So many years with goods are told one by one."""


def first_of_each_year(draft: Draft, flow: Flow, period: Period) -> bool:
    """Write a line for each whole year with goods; False where too few years have any."""
    years = [Period.year(one.start.year) for one in period.years()]
    held = [
        (year, goods)
        for year in years
        if year in period and (goods := wanted(draft, named_goods(draft, flow, year)))
    ]
    if len(period) < _FEWEST * MONTHS_A_YEAR or len(held) < _FEWEST:
        return False
    draft.headline = draft.say("goods.by_year", subject=flow_named(draft, flow), period=period)
    for year, goods in held:
        code, found = goods[0]
        name = draft.names.commodity(code)
        figure = draft.good(found, code, flow=flow, period=year, role=Role.ANSWER)
        draft.comparison.append(
            draft.say("goods.by_year.line", period=year, goods=name, figure=figure)
        )
        on_found(draft, found)
        draft.how.append(draft.say("how.goods", period=year, sources=source_names(draft, found)))
    draft.caveat("goods_incomplete")
    return True
