"""Names of what is talked about: flows, commodities and sources, in the language of the answer."""

from bot.answers.wording import Wording
from bot.dataset.reference import Event, Reference
from bot.questions.query import Side, TradeQuery
from bot.trade import CommodityCode, Flow, Language, Measure, Unit


class Names:
    """Noun phrases over the reference tables in one language."""

    def __init__(self, wording: Wording, reference: Reference) -> None:
        self._wording = wording
        self._reference = reference
        self._language = wording.language
        self.numbered: set[str] = set()

    def commodity(self, code: CommodityCode) -> str:
        """What a code is called: its own short name with the code, or its parts joined."""
        if code.is_total:
            return self._wording.say("all_goods")
        known = self._reference.commodities.get(code.code)
        if known is not None:
            name = self._named(known.names[self._language])
            return name if code.is_group else self._wording.say("goods", name=name, code=code.code)
        return self._basket(code)

    def _basket(self, code: CommodityCode) -> str:
        group = self._reference.group_of(code)
        if group is not None:
            return self.commodity(group)
        names = []
        for part in code.parts:
            known = self._reference.commodities.get(part)
            bare = self._wording.say("bare_code", code=part)
            names.append(
                bare
                if known is None
                else self._wording.say(
                    "goods",
                    name=self._named(known.names[self._language]),
                    code=part,
                )
            )
        return self._wording.say("joined", items=names)

    def _named(self, name: str) -> str:
        """A name as it stands in a sentence; one with digits is kept for the number lock."""
        written = _in_sentence(name, self._language)
        self._keep(written, name)
        return written

    def _keep(self, *names: str) -> None:
        self.numbered |= {name for name in names if any(map(str.isdigit, name))}

    def subject(self, query: TradeQuery, flow: Flow | None = None) -> str:
        """Whose flow of what: "China's exports of rice to North Korea"."""
        flow = flow or query.flow
        where = "world" if query.partner == "WLD" else str(query.side)
        if query.partner == "PRK" and query.side is Side.DPRK and flow is Flow.TOTAL:
            where = str(Side.CHINA)
        goods = "" if query.commodity.is_total else ".goods"
        return self._wording.say(
            f"subject.{where}.{flow}{goods}", goods=self.commodity(query.commodity)
        )

    def source(self, source_id: str) -> str:
        """A source's title as a reader sees it; one with digits is kept too, as News1's is."""
        title = self._title(source_id)
        self._keep(title)
        return title

    def _title(self, source_id: str) -> str:
        known = self._reference.sources.get(source_id)
        if known is None:
            return source_id
        series = f"{known.series}.via" if known.via else known.series
        keys = [f"source.title.{key}" for key in (f"{known.id}.own", known.id, series)]
        key = next((key for key in keys if key in self._wording), None)
        if key is None:
            return known.title
        publisher, via = map(self._publisher, (known.publisher, known.via))
        return self._wording.say(key, publisher=publisher, via=via)

    def _publisher(self, name: str) -> str:
        known = self._reference.publishers.get(name)
        return name if known is None else known[self._language]

    def unit(self, unit: Unit) -> str:
        """What an amount is counted in."""
        known = self._reference.units.get(str(unit))
        return str(unit) if known is None else known[self._language]

    def event(self, event: Event) -> str:
        """An event's short title, where the language has one."""
        return event.labels[self._language]

    def measure(self, measure: Measure) -> str:
        """What is counted."""
        return self._wording.say(f"measure.{measure}")


def _in_sentence(name: str, language: Language) -> str:
    """An English name as it stands inside a sentence: lower case, but for acronyms and names."""
    if language is not Language.ENGLISH:
        return name
    first, space, rest = name.partition(" ")
    keep = first.isupper() or any(letter.isupper() for letter in first[1:])
    return name if keep else f"{first.lower()}{space}{rest}"
