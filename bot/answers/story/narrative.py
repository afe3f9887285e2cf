"""What a monthly summary says of the goods that were traded, and of those under UN measures."""

from collections.abc import Iterator

from bot.answers.answer import Role
from bot.answers.draft import Draft
from bot.answers.kinds.goods_held import HEADING, named_goods, table_of
from bot.answers.sourcing import source_names
from bot.answers.story.moves import moves
from bot.dataset.findings import Formula, Found
from bot.trade import CommodityCode, Flow, Month, Period, Tier

_SHOWN = 5
_FEW = 3
"""So few goods named for a month are filled up by those named for a range around it."""
_QUARTER = 3
Goods = list[tuple[CommodityCode, Found]]


def goods_named(draft: Draft, story: Period) -> Goods:
    """The goods that a table or the press tells of; returns the exports told of for the story.

    Where few or none are named for the story itself, what is named for its quarter or its year so
    far stands beside it, under the name of that range.
    """
    exports: Goods = []
    told = False
    for flow in (Flow.EXPORT, Flow.IMPORT):
        for period, goods in _ranges(draft, flow, story):
            _say(draft, flow, period, goods)
            told = True
            if flow is Flow.EXPORT and period == story:
                exports = goods
    if not told:
        draft.comparison.append(draft.say("summary.no_goods", period=story))
    return exports


def _ranges(draft: Draft, flow: Flow, story: Period) -> Iterator[tuple[Period, Goods]]:
    """The story's goods; if they are few, those of the first wider range that has more."""
    first = (story.end.month - 1) // _QUARTER * _QUARTER + 1
    quarter = Period(Month(story.end.year, first), Month(story.end.year, first + _QUARTER - 1))
    own = _told(draft, flow, story)
    if own:
        yield story, own
    if len(own) >= _FEW:
        return
    for wider in dict.fromkeys((quarter, Period.year_to_date(story.end))):
        goods = _told(draft, flow, wider) if wider != story else []
        if len(goods) > len(own):
            yield wider, goods
            return


def _told(draft: Draft, flow: Flow, period: Period) -> Goods:
    """The headings of a whole table, or what the press named."""
    return table_of(draft, flow, period, HEADING) or named_goods(draft, flow, period)


def _say(draft: Draft, flow: Flow, period: Period, goods: Goods) -> None:
    whole = all(found.formula is Formula.CODES for _, found in goods)
    draft.comparison.append(
        draft.say(
            "summary.table" if whole else "summary.goods",
            subject=draft.say(f"subject.china.{flow}"),
            period=period,
            goods=[_line(draft, flow, one) for one in goods[:_SHOWN]],
        )
    )
    _restricted(draft, flow, period, goods if whole else goods[:_SHOWN], whole=whole)
    if any(found.lane.tier is Tier.PRESS for _, found in goods):
        draft.caveat("goods_incomplete")
    if whole:
        moves(draft, flow, period)
        sources = source_names(draft, goods[0][1])
        draft.how.append(draft.say("how.table", period=period, sources=sources))


def _line(draft: Draft, flow: Flow, good: tuple[CommodityCode, Found]) -> str:
    """A good with its value, as the publisher qualified it."""
    code, found = good
    name = draft.names.commodity(code)
    # A name may hold what reads as a number word, as 세제 does.
    draft.names.numbered.add(name)
    label = draft.say("label", subject=name, period=found.period)
    figure = draft.figure(found, role=Role.CONTEXT, flow=flow, commodity=code, label=label)
    about = f"qualifier.{found.qualifier}"
    shown = draft.say(about) if about in draft.wording else ""
    return " ".join(draft.say("summary.good", goods=name, figure=figure, qualifier=shown).split())


def _restricted(draft: Draft, flow: Flow, period: Period, goods: Goods, *, whole: bool) -> None:
    """Goods that a measure in force by then takes in, by a confirmed code; of a table, the largest.

    Whether such goods were lawful customs data cannot say.
    """
    rows = [
        row
        for row in draft.dataset.reference.restrictions
        if row.concerns(flow) and row.codes and Month.of(row.in_force_from) <= period.end
    ]
    hits = [
        one for one in goods if any(row.touches(part) for row in rows for part in one[0].parts)
    ][:_SHOWN]
    if hits:
        named = [
            _line(draft, flow, one) if whole else draft.names.commodity(one[0]) for one in hits
        ]
        key = "summary.restricted.table" if whole else "summary.restricted"
        draft.comparison.append(draft.say(key, goods=named))
        draft.caveat("lawful")
