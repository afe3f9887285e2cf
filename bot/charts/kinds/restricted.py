"""The share of a flow that falls in restricted chapters and headings, as far as goods are named.

Goods in a restricted chapter can be lawful; the words never speak of violations.
"""

from collections.abc import Iterable

from bot.answers.answer import Role
from bot.charts.bars import bars_panel
from bot.charts.goods import flow_of
from bot.charts.kinds.composition import Whole, share_strands, stack_panel, wholes_of
from bot.charts.sketch import Sketch, UndrawableError
from bot.dataset.findings import Found
from bot.trade import TOTAL, CommodityCode, Flow, Period

_PARTS = ("restricted", "hint", "partly", "free")
_HUES = {"restricted": 1, "hint": 4, "partly": 3, "free": 6}


def restricted_share(sketch: Sketch) -> None:
    """Fill the sketch with stacked shares: restricted, perhaps restricted, free, not named."""
    flow = flow_of(sketch)
    subject = sketch.titles.subject(sketch.query, flow, TOTAL)
    wholes = wholes_of(sketch, flow)
    parts = _parts(sketch, flow, wholes)
    if not parts["restricted"] and not parts["hint"]:
        raise UndrawableError("none_restricted", subject=subject, period=sketch.reach)
    named = {sketch.say(f"part.{part}"): parts[part] for part in _PARTS if parts[part]}
    strands = share_strands(sketch, wholes, named, flow)
    told = max(strands[0].held, key=lambda found: found.period.end)
    words = {
        "subject": subject,
        "period": told.period,
        "figure": sketch.figure(told, strand=strands[0], role=Role.ANSWER),
    }
    if len(wholes) == 1:
        held = [strand for strand in strands if strand.held]
        bars_panel(sketch, held, hatched=sketch.say("part.unnamed"))
    else:
        stack_panel(sketch, strands, {sketch.say(f"part.{p}"): _HUES[p] for p in _PARTS})
    sketch.note("lawful")
    sketch.note("goods_incomplete")
    sure = "" if parts["restricted"] else ".hint"
    sketch.headline = sketch.wording.sentence(f"restricted{sure}", **words)
    sketch.subtitle = sketch.wording.sentence(
        "subtitle.restricted", subject=subject, reach=sketch.reach
    )


def _parts(
    sketch: Sketch, flow: Flow, wholes: Iterable[Whole]
) -> dict[str, dict[Period, list[Found]]]:
    parts: dict[str, dict[Period, list[Found]]] = {part: {} for part in _PARTS}
    for whole in wholes:
        for good in whole.goods:
            held = parts[_class(sketch, flow, good.code)]
            held.setdefault(whole.period, []).append(good.found)
    return parts


def _class(sketch: Sketch, flow: Flow, code: CommodityCode) -> str:
    """Whether bans name all of a good, hints do, either a part of it, or neither any of it."""
    bans = [
        row
        for row in sketch.dataset.reference.restrictions
        if row.measure == "ban" and row.concerns(flow)
    ]
    sure = tuple({one for row in bans for one in row.codes})
    either = sure + tuple({one for row in bans for one in row.unverified_codes})
    if all(part.startswith(sure) for part in code.parts):
        return "restricted"
    if all(part.startswith(either) for part in code.parts):
        return "hint"
    within = any(part.startswith(either) for part in code.parts)
    return "partly" if within or any(one.startswith(code.parts) for one in either) else "free"
