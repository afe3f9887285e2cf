"""Answers of which goods there are figures, and which of them are told most often."""

from collections import Counter
from decimal import Decimal

from bot.answers.draft import Draft
from bot.trade import TOTAL, CommodityCode, Flow, Month, Period, Unit

_SHOWN = 12
_EVER = Period(Month(1900, 1), Month(2100, 12))
"""Wider than any table of trade."""


def all_goods(draft: Draft) -> None:
    """Count the goods that have a figure of value either way, date them, and name some."""
    told: Counter[str] = Counter()
    dated: set[Period] = set()
    for flow in (Flow.EXPORT, Flow.IMPORT):
        for period, codes in draft.dataset.cells.named(flow, _EVER).items():
            goods = codes - {TOTAL.code}
            told.update(goods)
            dated.update({period} if goods else ())
    each = draft.dataset.cells.one_of_each()
    count = draft.derived(
        Decimal(len(each)),
        Unit.COUNT,
        "count",
        cells=each,
        measure="count",
        label=draft.say("label.all_goods"),
    )
    draft.headline = draft.say("about.all_goods", count=count)
    first, last = min(one.start for one in dated), max(one.end for one in dated)
    draft.comparison.append(draft.say("about.all_goods.span", start=first, end=last))
    # Of goods told equally often the lower code comes first, so that the list is always the same.
    most = sorted(told, key=lambda code: (-told[code], code))[:_SHOWN]
    names = [draft.names.commodity(CommodityCode(code)) for code in most]
    draft.comparison.append(draft.say("about.all_goods.most", goods=names))
    draft.caveat("not_reported")
