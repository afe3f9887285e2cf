"""What a flow is made of: its goods by chapter or use, with the rest that nobody named."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

from bot.answers.answer import Role
from bot.charts.bars import bars_panel
from bot.charts.derive import share, total_of
from bot.charts.goods import flow_of
from bot.charts.options import Division
from bot.charts.sketch import Sketch
from bot.charts.spec import Across, Mark, Panel, Shape
from bot.charts.strand import Dot, Strand
from bot.charts.wholes import Whole, chapters, uses, wholes_of
from bot.dataset.findings import Found
from bot.trade import TOTAL, CommodityCode, Flow, Period, Unit

_MOST_PARTS = 6


def composition(sketch: Sketch) -> None:
    """Fill the sketch with stacked shares of a flow's goods over the years."""
    flow = flow_of(sketch)
    subject = sketch.titles.subject(sketch.query, flow, TOTAL)
    by_use = sketch.options.division is Division.USE
    wholes = wholes_of(sketch, flow, uses if by_use else chapters)
    name = _by_use(sketch) if by_use else _by_chapter(sketch)
    parts = _parts(wholes, name)
    strands = share_strands(sketch, wholes, parts, flow)
    newest = wholes[-1]
    named = [one for one in strands[:-1] if one.at(newest.period)]
    # Small goods joined into "other" are no single part, unless nothing else was named.
    rest = {sketch.say(key) for key in ("part.other", "part.other.table", "part.unnamed")}
    single = [one for one in named if one.name not in rest] or named
    largest = max(single, key=lambda one: _value(one, newest.period))
    words = {
        "goods": largest.name,
        "subject": subject,
        "period": newest.period,
        "figure": sketch.figure(largest.held[-1], strand=largest, role=Role.ANSWER),
    }
    if len(wholes) == 1:
        held = sorted(strands[:-1], key=lambda one: (one.name in rest, -_value(one, newest.period)))
        bars_panel(sketch, [*held, *_filled(strands[-1:])], rest=rest, hatched=strands[-1].name)
    else:
        stack_panel(sketch, strands)
    table = all(one.is_listed for one in wholes)
    sketch.note("table" if table else "goods_incomplete")
    sketch.headline = sketch.wording.sentence(
        "composition.table" if table else "composition", **words
    )
    sketch.subtitle = sketch.wording.sentence(
        f"subtitle.composition.{sketch.options.division}", reach=sketch.reach, **words
    )


def _filled(strands: Iterable[Strand]) -> list[Strand]:
    return [strand for strand in strands if strand.held]


def _value(strand: Strand, period: Period) -> Decimal:
    found = strand.at(period)
    return found.value if found is not None else Decimal(0)


Naming = Callable[[CommodityCode], str]


def _by_chapter(sketch: Sketch) -> Naming:
    def name(code: CommodityCode) -> str:
        chapters = code.chapters
        return sketch.titles.goods(CommodityCode(chapters[0]) if len(chapters) == 1 else code)

    return name


def _by_use(sketch: Sketch) -> Naming:
    known = sketch.dataset.reference.commodities

    def use(part: str) -> str:
        held = (known[part[:n]] for n in range(len(part), 1, -2) if part[:n] in known)
        return next((one.use for one in held if one.use), "mixed")

    def name(code: CommodityCode) -> str:
        if code.is_group:
            return sketch.say(f"use.{known[code.code].use}")
        uses = {use(part) for part in code.parts}
        return sketch.say(f"use.{uses.pop() if len(uses) == 1 else 'mixed'}")

    return name


def _parts(wholes: Sequence[Whole], name: Naming) -> dict[str, dict[Period, list[Found]]]:
    """The goods of each range under the names of the parts, the largest part first."""
    parts: dict[str, dict[Period, list[Found]]] = defaultdict(lambda: defaultdict(list))
    weight: dict[str, Decimal] = defaultdict(Decimal)
    for whole in wholes:
        for good in whole.goods:
            part = name(good.code)
            parts[part][whole.period].append(good.found)
            weight[part] += good.found.value / whole.whole.value
    return {part: parts[part] for part in sorted(parts, key=lambda one: (-weight[one], one))}


def share_strands(
    sketch: Sketch,
    wholes: Sequence[Whole],
    parts: Mapping[str, Mapping[Period, Sequence[Found]]],
    flow: Flow,
) -> list[Strand]:
    """Each part in percent of the whole; small parts joined; last what nobody named."""
    names = list(parts)
    own, small = names[:_MOST_PARTS], names[_MOST_PARTS:]
    groups = {name: [name] for name in own}
    if small:
        table = all(one.is_listed for one in wholes)
        groups[sketch.say("part.other.table" if table else "part.other")] = small
    strands = []
    for name, members in groups.items():
        found = {}
        for whole in wholes:
            values = [one for member in members for one in parts[member].get(whole.period, ())]
            if values:
                found[whole.period] = share(total_of(values), whole.whole)
        strands.append(_strand(name, flow, wholes, found))
    strands.append(_unnamed(sketch, wholes, flow))
    return strands


def _unnamed(sketch: Sketch, wholes: Sequence[Whole], flow: Flow) -> Strand:
    """What is left of each whole beside the goods named; of a whole table, its rounding is none."""
    found = {}
    for whole in wholes:
        if whole.is_listed:
            continue
        goods = total_of([good.found for good in whole.goods])
        rest = whole.whole.as_(whole.whole.formula, whole.whole.value - goods.value, goods)
        if rest.value > 0:
            found[whole.period] = share(rest, whole.whole)
    return _strand(sketch.say("part.unnamed"), flow, wholes, found)


def _strand(
    name: str, flow: Flow, wholes: Sequence[Whole], found: Mapping[Period, Found]
) -> Strand:
    dots = []
    for period in (one.period for one in wholes):
        mark = Mark.VALUE if period in found else Mark.NOT_REPORTED
        dots.append(Dot(period, mark, found.get(period)))
    tier = wholes[-1].whole.tier
    return Strand(name, flow, TOTAL, "share", Unit.PERCENT, tier, tuple(dots), formula="share")


def stack_panel(
    sketch: Sketch, strands: Sequence[Strand], hues: Mapping[str, int] | None = None
) -> None:
    """Add the stacked columns; `hues` by name, else one each; the last, unnamed one is hatched."""
    told = hues or {strand.name: place for place, strand in enumerate(strands)}
    strands = [*strands[:-1], *(one for one in strands[-1:] if one.held)]
    unnamed = sketch.say("part.unnamed")
    grey = {sketch.say("part.other"), sketch.say("part.other.table"), unnamed}
    series = tuple(
        sketch.plot(
            strand,
            shape=Shape.STACK,
            hue=-1 if strand.name in grey else told[strand.name],
            label=(strand.name,),
            hatched=strand.name == unnamed,
        )
        for strand in strands
    )
    sketch.panels.append(
        Panel(
            title="",
            axis=sketch.axis(Unit.PERCENT, strands),
            across=Across.TIME,
            period=sketch.reach or strands[0].dots[0].period,
            series=series,
            events=False,
        )
    )
