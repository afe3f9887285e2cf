"""What things are called on a chart: flows, goods, lanes, sources and scales."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from bot.charts.lanes import Stretch
from bot.charts.wording import ChartWording
from bot.dataset.reference import Commodity, Reference
from bot.questions.query import Side, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Observation, Tier, Unit

_SHORT_SCALE = (12, 9, 6, 3)
_MYRIADS = (12, 8, 4)
_LEAST = {Language.ENGLISH: 2}
"""In English a scale starts at two: 1,340 million reads better than 1.34 billion on an axis."""

_MOST_CODES = 3
_MOST_SOURCES = 3
_COUNTED = {
    *(Unit.USD, Unit.CNY, Unit.KG, Unit.TONNE, Unit.PIECES, Unit.PAIRS),
    *(Unit.CUBIC_METRE, Unit.LITRE, Unit.MEGAWATT_HOUR, Unit.BARREL),
}
"""What is told in thousands and millions; of rates and shares the words would be misread."""


class Titles:
    """Noun phrases over the reference tables in one language, for a chart of `goods` or of all."""

    def __init__(self, wording: ChartWording, reference: Reference, *, goods: bool = False) -> None:
        self._wording = wording
        self._reference = reference
        self._language = wording.language
        self._goods = goods

    def goods(self, code: CommodityCode) -> str:
        """What a code is called, with the code in brackets unless it is a group."""
        if code.is_total:
            return self._wording.say("goods.all")
        known = self._reference.commodities.get(code.code) or self._group_of(code)
        if known is None:
            key = "goods.code" if len(code.parts) == 1 else "goods.codes"
            return self._wording.say(key, code=_short(code.parts))
        name = known.names[self._language]
        if known.code.is_group:
            return name
        return self._wording.say("goods.named", name=name, code=code.code)

    def inside(self, code: CommodityCode) -> str:
        """The same inside a sentence."""
        return in_sentence(self.goods(code), self._language)

    def _group_of(self, code: CommodityCode) -> Commodity | None:
        """The named group whose members are exactly the parts of a basket."""
        groups = (one for one in self._reference.commodities.values() if one.members)
        return next((one for one in groups if one.members == code.parts), None)

    def bare(self, code: CommodityCode) -> str:
        """The name of a code alone, for a question about several; the code where it has none."""
        known = self._reference.commodities.get(code.code)
        return self.goods(code) if known is None else known.names[self._language]

    def subject(
        self,
        query: TradeQuery,
        flow: Flow | None = None,
        commodity: CommodityCode | None = None,
        *,
        named: Sequence[str] = (),
    ) -> str:
        """Whose flow of what: "China's exports of rice (HS 1006) to North Korea".

        `named` are several goods to put in the place of the one.
        """
        flow, code = flow or query.flow, commodity or query.commodity
        where = "world" if query.partner == "WLD" else str(query.side)
        if where == Side.DPRK and flow in {Flow.TOTAL, Flow.BALANCE}:
            where = str(Side.CHINA)
        key = f"subject.{where}.{flow}"
        if code.is_total or where == "world":
            return self._wording.say(key)
        goods = [in_sentence(name, self._language) for name in named or (self.goods(code),)]
        return self._wording.say(f"{key}.goods", goods=goods)

    def flow(self, flow: Flow) -> str:
        """A flow in a word, for a label."""
        return self._wording.say(f"flow.{flow}")

    def lane(self, stretch: Stretch) -> str:
        """Whose figures a stretch draws, and in which unit."""
        return self._wording.say(
            "lane", unit=self.unit(stretch.unit), lane=self.tier(stretch.lane.tier, stretch)
        )

    def head(self, cuts: Sequence[Stretch]) -> str:
        """Whose figures a panel shows, as its title."""
        return self._wording.sentence("lanes", lanes=[self.tier(c.lane.tier, c) for c in cuts])

    def lanes(self, cuts: Sequence[Stretch]) -> str:
        """Whose figures a chart draws, each with its stretch of time."""
        if len(cuts) == 1:
            return self._wording.say("lane.only", lane=self.lane(cuts[0]), period=cuts[0].span)
        named = [self._wording.say("lane.span", lane=self.lane(c), period=c.span) for c in cuts]
        return self._wording.say("lanes", lanes=named)

    def tier(self, tier: Tier, stretch: Stretch | None = None) -> str:
        """Whose figures a tier holds."""
        goods = ".goods" if self._goods and tier is Tier.OFFICIAL else ""
        if stretch is not None and stretch.converted:
            return self._wording.say(f"tier.{tier}{goods}.converted")
        if stretch is not None and stretch.lane.series == "kita":
            return self._wording.say("tier.kita")
        return self._wording.say(f"tier.{tier}{goods}")

    def unit(self, unit: Unit) -> str:
        """What is counted."""
        return self._wording.say(f"unit.{unit}")

    def scale(self, unit: Unit, largest: Decimal, *, log: bool = False) -> tuple[str, Decimal]:
        """The words above an axis and how many base units its numbers count.

        On a log scale `largest` is the least of the values, which the numbers begin with.
        """
        powers = _SHORT_SCALE if self._language is Language.ENGLISH else _MYRIADS
        least = 1 if log else _LEAST.get(self._language, 1)
        power = next((one for one in powers if largest >= least * Decimal(10) ** one), 0)
        if unit not in _COUNTED or not power:
            return self.unit(unit), Decimal(1)
        word = self._wording.say(f"scale.{power}")
        return self._wording.say("axis", unit=self.unit(unit), scale=word), Decimal(10) ** power

    def sources(self, cells: Iterable[Observation]) -> list[str]:
        """Whose figures were used: customs' own first, then publishers by weight of cells."""
        official, counts = dict[str, None](), dict[str, int]()
        for cell in cells:
            if cell.tier is Tier.OFFICIAL:
                official["source.bulletins" if cell.commodity.is_total else "source.query"] = None
            else:
                known = self._reference.sources.get(cell.source)
                name = known.publisher if known is not None else cell.source
                counts[name] = counts.get(name, 0) + 1
        ordered = sorted(counts, key=lambda name: (-counts[name], name))
        named = ordered[:_MOST_SOURCES]
        if len(ordered) > len(named):
            named.append(self._wording.say("source.others"))
        return [*map(self._wording.say, sorted(official)), *named]


def in_sentence(name: str, language: Language) -> str:
    """An English name as it stands inside a sentence: lower case, but for acronyms and names."""
    first = name.split(" ", 1)[0]
    if language is not Language.ENGLISH or any(letter.isupper() for letter in first[1:]):
        return name
    return name[:1].lower() + name[1:]


def _short(parts: tuple[str, ...]) -> str:
    """A basket's codes, runs of chapters joined: `72-76, 78-83`."""
    runs: list[list[str]] = []
    for part in parts:
        if runs and len(part) == len(runs[-1][-1]) and int(part) == int(runs[-1][-1]) + 1:
            runs[-1].append(part)
        else:
            runs.append([part])
    shown = [run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]
    more = "…" if len(shown) > _MOST_CODES else ""
    return ", ".join(shown[:_MOST_CODES]) + more
