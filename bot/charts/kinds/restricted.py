"""The share of a flow that falls in restricted chapters and headings, as far as goods are named.

Goods in a restricted chapter can be lawful; the words never speak of violations.
"""

from collections.abc import Iterable

from bot.answers.answer import Role
from bot.answers.kinds.goods_held import HEADING
from bot.charts.bars import bars_panel
from bot.charts.goods import Good, flow_of, listed
from bot.charts.kinds.composition import share_strands, stack_panel
from bot.charts.sketch import Sketch, UndrawableError
from bot.charts.wholes import Whole, wholes_of
from bot.dataset.findings import Found
from bot.trade import TOTAL, CommodityCode, Flow, Period

_PARTS = ("restricted", "hint", "partly", "free")
_SUBHEADING = 6
_HUES = {"restricted": 1, "hint": 4, "partly": 3, "free": 6}


def restricted_share(sketch: Sketch) -> None:
    """Fill the sketch with stacked shares: restricted, perhaps restricted, free, not named."""
    flow = flow_of(sketch)
    subject = sketch.titles.subject(sketch.query, flow, TOTAL)
    wholes = wholes_of(sketch, flow, _classed)
    parts = _parts(sketch, flow, wholes)
    if not parts["restricted"] and not parts["hint"]:
        raise UndrawableError("none_restricted", subject=subject, period=sketch.reach)
    table = ".table" if all(one.is_listed for one in wholes) else ""
    words_of = {
        part: sketch.say(f"part.{part}{table if part == 'free' else ''}") for part in _PARTS
    }
    named = {words_of[part]: parts[part] for part in _PARTS if parts[part]}
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
        stack_panel(sketch, strands, {words_of[part]: _HUES[part] for part in _PARTS})
    sketch.note("lawful")
    sketch.note("table" if table else "goods_incomplete")
    sure = table if parts["restricted"] else ".hint"
    sketch.headline = sketch.wording.sentence(f"restricted{sure}", **words)
    sketch.subtitle = sketch.wording.sentence(
        "subtitle.restricted", subject=subject, reach=sketch.reach
    )


def _classed(sketch: Sketch, flow: Flow, period: Period) -> list[Good]:
    """The headings of a whole table; by subheading where a ban names one of those."""
    sure, either = _banned(sketch, flow)
    finer = {code[:HEADING] for code in either if len(code) > HEADING}
    mixed = {code for code in finer if not code.startswith(sure)}
    headings = listed(sketch, flow, period, HEADING)
    if not any(one.code.code in mixed for one in headings):
        return headings
    subheadings = listed(sketch, flow, period, _SUBHEADING)
    split = [one for one in subheadings if one.code.code[:HEADING] in mixed]
    kept = [one for one in headings if not split or one.code.code not in mixed]
    return [*kept, *split]


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
    sure, either = _banned(sketch, flow)
    if all(part.startswith(sure) for part in code.parts):
        return "restricted"
    if all(part.startswith(either) for part in code.parts):
        return "hint"
    within = any(part.startswith(either) for part in code.parts)
    return "partly" if within or any(one.startswith(code.parts) for one in either) else "free"


def _banned(sketch: Sketch, flow: Flow) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The codes that bans on a flow name for sure, and these with the unverified ones."""
    bans = [
        row
        for row in sketch.dataset.reference.restrictions
        if row.measure == "ban" and row.concerns(flow)
    ]
    sure = tuple({one for row in bans for one in row.codes})
    return sure, sure + tuple({one for row in bans for one in row.unverified_codes})
